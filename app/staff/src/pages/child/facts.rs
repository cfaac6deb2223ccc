//! What is known of a child, and how it stands.

use chrono::NaiveDate;
use hagukumi_api::{CheckupStandingView, ChildPageView, DoseFinding, DoseFindingView, ListedView};
use hagukumi_core::care::{Attendance, List, Person};
use hagukumi_kit::dates;
use hagukumi_kit::text::{Arg, Txt};
use hagukumi_kit::words::Words;
use yew::prelude::*;

use super::letter;
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
///
/// `write` opens the letter about a checkup, by its id.
pub fn standing(cx: &Cx, page: &ChildPageView, write: &Callback<String>) -> Html {
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
                { row(cx, "standing-checkups", checkups(cx, &standing.checkups, write)) }
                { row(cx, "standing-doses", doses(cx, page)) }
            </dl>
        </section>
    }
}

fn listed_text(cx: &Cx, listed: &ListedView) -> Txt {
    let name = names::list(listed.list);
    let item = match (listed.list, listed.item.as_str()) {
        (_, "") => return name,
        (List::Steps, _) => Txt::new("step-handover"),
        (_, checkup) => cx.checkup(checkup),
    };
    Txt::new("listed-item").with("list", name).with("item", item)
}

fn checkups(cx: &Cx, checkups: &[CheckupStandingView], write: &Callback<String>) -> Html {
    let words = &cx.words;
    let known = checkups.iter().filter(|one| one.state != Attendance::NotYet);
    let rows = known.map(|one| {
        let late = one.state == Attendance::Missed && !one.closed;
        let state =
            if one.closed { "checkup-closed".into() } else { names::of("attendance-", &one.state) };
        let day = one.on.or(one.last).map(|day| words.say(names::day(day))).unwrap_or_default();
        let about = Txt::new("letter-about").with("checkup", cx.checkup(&one.checkup));
        let id = one.checkup.clone();
        let open = write.reform(move |_: MouseEvent| id.clone());
        html! {
            <li key={one.checkup.clone()}>
                <span>{ words.say(cx.checkup(&one.checkup)) }</span>
                <b class={late.then_some("late")}>{ words.say(state) }</b>
                <span class="date">{ day }</span>
                if letter::can_be_written(cx, one) {
                    <button type="button" class="btn small no-print" id={["letter-", &one.checkup].concat()} aria-label={words.plain(about)} onclick={open}>{ words.say("session-letter") }</button>
                }
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
    let name = |series: &str| names::series(words, series);
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
    let findings = immunization.findings.iter().enumerate().map(|(at, finding)| {
        html! { <li key={at}>{ words.say(finding_text(words, finding)) }</li> }
    });
    let in_time = immunization.overdue.is_empty() && immunization.aged_out.is_empty();
    let known = i64::from(immunization.known_doses);
    html! {
        <>
            <p class="quiet">{ words.say(Txt::new("doses-known").with("n", known)) }</p>
            if in_time { <p>{ words.say("doses-in-time") }</p> }
            else { <ul>{ for overdue }{ for gone }</ul> }
            if !immunization.findings.is_empty() {
                <ul class="findings" aria-label={words.plain("dose-findings")}>{ for findings }</ul>
            }
        </>
    }
}

/// What is found about doses, in words; the series leads where it is about one.
fn finding_text(words: &Words, found: &DoseFindingView) -> Txt {
    use DoseFinding as Of;
    let vaccine = |code: &str| Arg::from(names::vaccine(words, code));
    let about = |id: &'static str, on: NaiveDate| Txt::new(id).with("date", names::short(on));
    let until = |id: &'static str, last: NaiveDate| Txt::new(id).with("last", names::short(last));
    let text = match &found.finding {
        Of::IntervalTooShort { on, days } => {
            about("dose-finding-interval-too-short", *on).with("n", i64::from(*days))
        }
        Of::CrossVaccineTooClose { on, vaccine: later, other, days } => {
            about("dose-finding-cross-vaccine-too-close", *on)
                .with("n", i64::from(*days))
                .with("vaccine", vaccine(later))
                .with("other", vaccine(other))
        }
        Of::PhysicianInterval { on } => about("dose-finding-physician-interval", *on),
        Of::UpperLimitExceeded { on } => about("dose-finding-upper-limit-exceeded", *on),
        Of::BeforeWindow { on } => about("dose-finding-before-window", *on),
        Of::AfterWindow { on } => about("dose-finding-after-window", *on),
        Of::TooYoung { on } => about("dose-finding-too-young", *on),
        Of::BeforeProgramme { on } => about("dose-finding-before-programme", *on),
        Of::NotCounted { on } => about("dose-finding-not-counted", *on),
        Of::Duplicate { on } => about("dose-finding-duplicate", *on),
        Of::Extra { on } => about("dose-finding-extra", *on),
        Of::UnknownVaccine => "dose-finding-unknown-vaccine".into(),
        Of::AskPhysician { on, vaccine: given } => {
            about("dose-finding-ask-physician", *on).with("vaccine", vaccine(given))
        }
        Of::ProductNotRoutine { on, vaccine: given } => {
            about("dose-finding-product-not-routine", *on).with("vaccine", vaccine(given))
        }
        Of::ProductsMixed => "dose-finding-products-mixed".into(),
        Of::CannotComplete { earliest, last } => {
            until("dose-finding-cannot-complete", *last).with("earliest", names::short(*earliest))
        }
        Of::CannotFinish { earliest, last } => {
            until("dose-finding-cannot-finish", *last).with("earliest", names::short(*earliest))
        }
        Of::FirstDoseLate { last } => until("dose-finding-first-dose-late", *last),
        Of::AskMunicipality { last } => until("dose-finding-ask-municipality", *last),
    };
    match &found.series {
        None => text,
        Some(series) => Txt::new("dose-finding-of")
            .with("name", names::series(words, series))
            .with("text", text),
    }
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
                    None if page.standing.birth_card_late => {
                        html! { <b class="late">{ words.say("fact-birth-card-late") }</b> }
                    }
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
