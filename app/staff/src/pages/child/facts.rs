//! What is known of a child, and how it stands.

use hagukumi_api::{CheckupStandingView, ChildPageView, ListedView};
use hagukumi_core::care::{Attendance, Person};
use hagukumi_kit::dates;
use hagukumi_kit::text::Txt;
use yew::prelude::*;

use crate::ctx::Cx;
use crate::frame::follow;
use crate::names;
use crate::route::Route;

/// Birthday, age and sex in one line.
pub fn born(cx: &Cx, person: &Person) -> Html {
    let words = &cx.words;
    html! {
        <>
            { words.say(Txt::new("child-born").with("date", names::short(person.birth_date))) }
            { " " }<b>{ words.say(dates::age(person.birth_date, cx.today)) }</b>
            if let Some(sex) = person.sex { { " " }{ words.say(names::of("sex-", &sex)) } }
        </>
    }
}

fn row(cx: &Cx, label: &'static str, value: Html) -> Html {
    html! { <div key={label}><dt>{ cx.words.say(label) }</dt><dd>{ value }</dd></div> }
}

/// How the child stands: the lists, the visit, the checkups, doses, who is responsible, what next.
pub fn standing(cx: &Cx, page: &ChildPageView) -> Html {
    let words = &cx.words;
    let standing = &page.standing;
    let name = |id: &str| page.staff.get(id).cloned().unwrap_or_default();
    let seen = match standing.last_seen {
        Some(day) => {
            Txt::new("seen-last").with("date", names::short(day)).with("n", standing.unseen_days)
        }
        None => Txt::new("seen-never").with("n", standing.unseen_days),
    };
    let lists = standing.lists.iter().map(|listed| listed_text(cx, listed));
    html! {
        <section class="standing" aria-label={words.plain("standing")}>
            <ul class="tags">
                { for lists.map(|text| html! { <li class="tag late" key={words.plain(text.clone()).to_string()}>{ words.say(text) }</li> }) }
                if standing.ended { <li class="tag" key="ended">{ words.say("standing-ended") }</li> }
                if standing.needs_handover {
                    <li class="tag warn" key="needs">{ words.say("standing-needs-handover") }</li>
                }
                if let Some(handover) = &standing.handover {
                    <li class="tag warn" key="handover">{ words.say(Txt::new("standing-handover").with("date", names::short(handover.sent))) }</li>
                }
            </ul>
            <dl class="facts">
                { row(cx, "standing-seen", html! { <b>{ words.say(seen) }</b> }) }
                if let Some(next) = &standing.next {
                    { row(cx, "standing-next", html! {
                        <b class={(next.by < cx.today).then_some("late")}>{ words.say(names::next(next)) }</b>
                    }) }
                }
                { row(cx, "standing-responsible", match &standing.responsible {
                    Some(who) => html! { { &who.name } },
                    None => html! { <span class="quiet">{ words.say("nobody") }</span> },
                }) }
                { row(cx, "standing-attempts", html! { { standing.attempts } }) }
                { row(cx, "standing-visit", html! {
                    <>{ words.say(names::of("visit-kind-", &standing.visit_kind)) }{ " " }{ words.say(names::visit(&standing.visit, name)) }</>
                }) }
                { row(cx, "standing-checkups", checkups(cx, &standing.checkups)) }
                { row(cx, "standing-doses", doses(cx, page)) }
            </dl>
        </section>
    }
}

fn listed_text(cx: &Cx, listed: &ListedView) -> Txt {
    let name = names::list(listed.list);
    if listed.item.is_empty() {
        return name;
    }
    Txt::new("listed-item").with("list", name).with("item", cx.checkup(&listed.item))
}

fn checkups(cx: &Cx, checkups: &[CheckupStandingView]) -> Html {
    let words = &cx.words;
    let known = checkups.iter().filter(|one| one.state != Attendance::NotYet);
    let rows = known.map(|one| {
        let late = one.state == Attendance::Missed && !one.closed;
        let state =
            if one.closed { "checkup-closed".into() } else { names::of("attendance-", &one.state) };
        let day = one.on.or(one.last).map(|day| words.say(names::day(day))).unwrap_or_default();
        html! {
            <li key={one.checkup.clone()}>
                <span>{ words.say(cx.checkup(&one.checkup)) }</span>
                <b class={late.then_some("late")}>{ words.say(state) }</b>
                <span class="date">{ day }</span>
            </li>
        }
    });
    let rows: Vec<Html> = rows.collect();
    if rows.is_empty() {
        return html! { <span class="quiet">{ words.say("none") }</span> };
    }
    html! { <ul class="grid3">{ rows }</ul> }
}

fn doses(cx: &Cx, page: &ChildPageView) -> Html {
    let words = &cx.words;
    let immunization = &page.immunization;
    if immunization.known_doses == 0 {
        return html! { <span class="quiet">{ words.say("doses-unknown") }</span> };
    }
    let name = |series: &str| {
        let id = ["v-", &series.to_lowercase().replace('_', "-"), "-short"].concat();
        if words.own().has(&id) { Txt::new(id) } else { Txt::raw(series.to_owned()) }
    };
    let overdue = immunization.overdue.iter().map(|dose| {
        let last = dose.last_day.map(|day| {
            words.say(Txt::new("dose-free-until").with("date", names::short(day)))
        });
        html! {
            <li key={format!("{} {}", dose.series, dose.ordinal)}>
                <b class="late">{ words.say(Txt::new("dose-overdue").with("name", name(&dose.series)).with("n", i64::from(dose.ordinal))) }</b>
                { " " }{ last.unwrap_or_default() }
            </li>
        }
    });
    let gone = immunization.aged_out.iter().map(|series| {
        html! { <li key={series.clone()}>{ words.say(Txt::new("dose-aged-out").with("name", name(series))) }</li> }
    });
    if immunization.overdue.is_empty() && immunization.aged_out.is_empty() {
        return html! { <span>{ words.say("doses-in-time") }</span> };
    }
    html! { <ul>{ for overdue }{ for gone }</ul> }
}

/// The home, how to reach it, and brothers and sisters.
pub fn facts(cx: &Cx, page: &ChildPageView) -> Html {
    let words = &cx.words;
    let person = &page.person;
    let text = |text: &str| match text {
        "" => html! { <span class="quiet">{ words.say("unknown") }</span> },
        text => html! { { text.to_owned() } },
    };
    let phone = match person.phone.as_str() {
        "" => text(""),
        number => html! { <a href={["tel:", number].concat()}>{ number.to_owned() }</a> },
    };
    let language = person.language.as_deref().map(|tag| words.say(names::language(tag)));
    let siblings = page.siblings.iter().map(|one| {
        let to = Route::Child(one.id.clone());
        let lists = one.lists.iter().map(|list| {
            html! { <span class="tag late" key={list.name()}>{ words.say(names::list(*list)) }</span> }
        });
        html! {
            <li key={one.id.0.clone()}>
                <a href={to.address()} onclick={follow(cx, to)}>{ words.say(names::child(&one.name)) }</a>
                { " " }{ words.say(dates::age(one.birth_date, cx.today)) }{ " " }{ for lists }
            </li>
        }
    });
    html! {
        <section class="home" aria-label={words.plain("facts")}>
            <dl class="facts">
                { row(cx, "fact-guardian", text(&person.guardian)) }
                { row(cx, "fact-phone", phone) }
                { row(cx, "fact-address", html! { <>{ words.say(cx.ward(&person.ward)) }{ " " }{ text(&person.address) }</> }) }
                { row(cx, "col-language", html! {
                    <>{ language.unwrap_or_else(|| text("")) }
                    if person.interpreter { { " " }<span class="tag">{ words.say("interpreter-short") }</span> }</>
                }) }
                if let Some(weight) = person.birth_weight_g {
                    { row(cx, "fact-birth-weight", html! { { words.say(Txt::new("grams").with("n", i64::from(weight))) } }) }
                }
                { row(cx, "fact-birth-card", match person.birth_card_on {
                    Some(day) => words.say(names::day(day)),
                    None => words.say("fact-birth-card-none"),
                }) }
                if person.born_abroad { { row(cx, "fact-abroad", words.say("yes")) } }
                if person.register_id.is_none() { { row(cx, "fact-register", words.say("fact-register-none")) } }
                { row(cx, "fact-siblings", if page.siblings.is_empty() {
                    html! { <span class="quiet">{ words.say("none") }</span> }
                } else {
                    html! { <ul>{ for siblings }</ul> }
                }) }
            </dl>
        </section>
    }
}
