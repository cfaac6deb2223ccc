//! The first page: numbers that open the lists behind them. No family's name.

use hagukumi_api::{FirstPageView, HandoverSide, TrendView, WorklistQuery};
use hagukumi_core::care::List;
use hagukumi_kit::text::{Arg, Txt};
use yew::prelude::*;

use crate::ctx::{Cx, use_cx};
use crate::field;
use crate::frame::follow;
use crate::names;
use crate::remote::{use_remote, use_shown};
use crate::route::Route;

/// The first page.
#[component]
pub fn First() -> Html {
    let cx = use_cx();
    let ward = use_state(String::new);
    let query = if ward.is_empty() { String::new() } else { ["?ward=", &ward].concat() };
    let asked = use_remote::<FirstPageView>(["first-page", &query].concat());
    let shown = use_shown(&asked, |page| numbers(&cx, page, &ward));
    let wards = cx.wards();
    let pick = {
        let ward = ward.clone();
        Callback::from(move |code: String| ward.set(code))
    };
    html! {
        <div class="page">
            <div class="head">
                <h1 id="title" tabindex="-1">{ cx.words.say("rail-first") }</h1>
                if wards.len() > 1 { { ward_select(&cx, &wards, &ward, &pick) } }
                { print_button(&cx) }
            </div>
            { shown }
        </div>
    }
}

/// The choice of a ward, or of all.
pub fn ward_select(cx: &Cx, wards: &[String], chosen: &str, pick: &Callback<String>) -> Html {
    let mut choices = vec![(String::new(), Txt::new("ward-all"))];
    choices.extend(wards.iter().map(|code| (code.clone(), cx.ward(code))));
    field::select(&cx.words, "ward", "ward", chosen, &choices, pick)
}

/// The button that prints the page.
pub fn print_button(cx: &Cx) -> Html {
    let onclick = Callback::from(|_: MouseEvent| crate::browser::print());
    html! { <button type="button" class="btn no-print" {onclick}>{ cx.words.say("staff-print") }</button> }
}

fn numbers(cx: &Cx, page: &FirstPageView, ward: &str) -> Html {
    let words = &cx.words;
    let base = WorklistQuery {
        ward: (!ward.is_empty()).then(|| ward.to_owned()),
        ..WorklistQuery::default()
    };
    // A number opens its list for those whose role may open it; the others read it.
    let list = |list: List, query: WorklistQuery| {
        let operation = if list == List::Unseen { "unseen_list" } else { "worklist" };
        cx.may(operation).then_some(Route::List(list, query))
    };
    let ward = || base.ward.clone();
    let ages = page.visits_by_age.iter().map(|band| {
        let query = WorklistQuery {
            age_from: Some(band.from_months),
            age_until: band.until_months,
            ..base.clone()
        };
        let from = i64::from(band.from_months);
        let text = match band.until_months {
            Some(until) => Txt::new("age-band").with("from", from).with("until", i64::from(until)),
            None => Txt::new("age-from").with("from", from),
        };
        sub(cx, list(List::Visits, query), text, band.count)
    });
    let checkups = page.missed_by_checkup.iter().map(|one| {
        let query = WorklistQuery { checkup: Some(one.checkup.clone()), ..base.clone() };
        sub(cx, list(List::Missed, query), cx.checkup(&one.checkup), one.count)
    });
    html! {
        <>
            <p class="quiet">{ words.say(Txt::new("as-of").with("date", names::short(page.on))) }</p>
            <div class="numbers">
                <section>
                    { number(cx, "unseen", list(List::Unseen, base.clone()), "list-unseen", page.unseen) }
                    <p class="quiet">{ words.say("list-unseen-about") }</p>
                    { chart(cx, "list-unseen", &page.trend, |week| week.unseen) }
                </section>
                <section>
                    { number(cx, "visits", list(List::Visits, base.clone()), "list-visits", page.visits) }
                    <ul class="subs">{ for ages }</ul>
                    { chart(cx, "list-visits", &page.trend, |week| week.visits) }
                </section>
                <section>
                    { number(cx, "missed", list(List::Missed, base.clone()), "list-missed", page.missed) }
                    <ul class="subs">{ for checkups }</ul>
                    { chart(cx, "list-missed", &page.trend, |week| week.missed) }
                </section>
                <section>
                    { number(cx, "steps", list(List::Steps, base.clone()), "list-steps", page.steps) }
                    { number(cx, "handovers", cx.may("handovers").then(|| Route::Handovers(HandoverSide::All, ward())), "first-handovers", page.handovers_waiting) }
                    { number(cx, "attempts", cx.may("attempts").then(|| Route::Attempts(ward())), "first-attempts", page.attempts_week) }
                </section>
            </div>
        </>
    }
}

fn number(cx: &Cx, id: &'static str, to: Option<Route>, text: &'static str, n: u64) -> Html {
    let inside = html! {
        <><span class="name">{ cx.words.say(text) }</span><span class="figure" id={format!("count-{id}")}>{ thousands(n) }</span></>
    };
    match to {
        Some(to) => {
            html! { <h2><a class="number" href={to.address()} onclick={follow(cx, to)}>{ inside }</a></h2> }
        }
        None => html! { <h2 class="number">{ inside }</h2> },
    }
}

fn sub(cx: &Cx, to: Option<Route>, text: Txt, n: u64) -> Html {
    let key = cx.words.plain(text.clone()).to_string();
    let inside = html! {
        <><span>{ cx.words.say(text) }</span><span class="figure">{ thousands(n) }</span></>
    };
    match to {
        Some(to) => {
            html! { <li {key}><a href={to.address()} onclick={follow(cx, to)}>{ inside }</a></li> }
        }
        None => html! { <li {key} class="plain">{ inside }</li> },
    }
}

/// A count with commas, the same in both languages.
pub fn thousands(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Eight weeks as a line, with its first and last value in words for those who cannot see it.
fn chart(cx: &Cx, name: &'static str, trend: &[TrendView], of: fn(&TrendView) -> u64) -> Html {
    const WIDTH: f64 = 240.0;
    const HEIGHT: f64 = 56.0;
    let (Some(first), Some(last)) = (trend.first(), trend.last()) else {
        return html! { <span hidden={true} /> };
    };
    let top = trend.iter().map(of).max().unwrap_or(0).max(1) as f64;
    let step = WIDTH / (trend.len().saturating_sub(1).max(1)) as f64;
    let points: Vec<(f64, f64)> = trend
        .iter()
        .enumerate()
        .map(|(at, week)| (at as f64 * step, HEIGHT - of(week) as f64 / top * HEIGHT))
        .collect();
    let line: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let (x, y) = points.last().copied().unwrap_or_default();
    let count = |week: &TrendView| Arg::Raw(thousands(of(week)).into());
    let text = Txt::new("trend")
        .with("name", Txt::new(name))
        .with("from", names::short(first.on))
        .with("first", count(first))
        .with("until", names::short(last.on))
        .with("last", count(last));
    html! {
        <figure class="trend">
            <svg viewBox="-6 -6 252 68" role="img" aria-label={cx.words.plain(text)}>
                <path class="axis" d="M0 56h240" />
                <polyline points={line.join(" ")} />
                <circle cx={x.to_string()} cy={y.to_string()} r="4" />
            </svg>
            <figcaption>
                <span>{ cx.words.say(names::day(first.on)) }{ " " }{ thousands(of(first)) }</span>
                <span>{ cx.words.say(names::day(last.on)) }{ " " }<b>{ thousands(of(last)) }</b></span>
            </figcaption>
        </figure>
    }
}

#[cfg(test)]
mod tests {
    use super::thousands;

    #[test]
    fn large_counts_have_commas() {
        assert_eq!([0, 61, 1234, 1_000_000].map(thousands), ["0", "61", "1,234", "1,000,000"]);
    }
}
