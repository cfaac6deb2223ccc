//! The timeline: one line an entry, the newest first; what was corrected stays readable.

use hagukumi_api::ChildPageView;
use hagukumi_core::care::{
    Author, Body, CheckupRecord, Correct, Entry, EntryId, Handover, Person, Receiver,
};
use hagukumi_kit::text::Txt;
use yew::prelude::*;

use super::kind::Kind;
use crate::browser;
use crate::ctx::Cx;
use crate::names::{self, raw, short};

/// Opens the form that corrects an entry.
type Correcting = Callback<(Kind, EntryId)>;

/// The whole timeline.
pub fn timeline(
    cx: &Cx,
    page: &ChildPageView,
    heading: &'static str,
    correct: Option<&Correcting>,
) -> Html {
    let words = &cx.words;
    let entries = page.timeline.iter().rev();
    let own = entries.filter(|entry| !matches!(entry.body, Body::Correction { .. }));
    html! {
        <section class="timeline" aria-label={words.plain("timeline")}>
            <@{heading}>{ words.say("timeline") }</@>
            <ol>{ for own.map(|entry| one(cx, page, entry, correct)) }</ol>
        </section>
    }
}

fn one(cx: &Cx, page: &ChildPageView, entry: &Entry, correct: Option<&Correcting>) -> Html {
    let words = &cx.words;
    let corrections: Vec<&Entry> = page
        .timeline
        .iter()
        .filter(|other| matches!(&other.body, Body::Correction { of, .. } if *of == entry.id))
        .collect();
    let wrong = !corrections.is_empty();
    let first =
        html! { <>{ words.say(what(cx, page, &entry.body, Some(entry))) }{ note(&entry.body) }</> };
    let again = correct.and_then(|correct| {
        let kind = Kind::of(&entry.body)?;
        let (correct, id) = (correct.clone(), entry.id.clone());
        let onclick = Callback::from(move |_: MouseEvent| correct.emit((kind, id.clone())));
        Some(html! {
            <button type="button" class="btn quiet no-print" {onclick}>{ words.say("do-correct") }</button>
        })
    });
    let later = corrections.iter().map(|correction| {
        let Body::Correction { to, reason, .. } = &correction.body else {
            return html! { <div hidden={true} /> };
        };
        html! {
            <div class="corrected" key={correction.id.0.clone()}>
                { corrected(cx, page, to.as_deref()) }
                if !reason.is_empty() { <p class="said">{ reason }</p> }
                <p class="quiet">{ written(cx, page, correction) }</p>
            </div>
        }
    });
    html! {
        <li key={entry.id.0.clone()} class={wrong.then_some("wrong")}>
            <span class="date">{ words.say(names::day(entry.on)) }</span>
            <div>
                if wrong {
                    <div class="before"><span class="sr">{ words.say("corrected-before") }</span><del>{ first }</del></div>
                } else {
                    { first }
                }
                <p class="quiet">{ written(cx, page, entry) }</p>
                { for later }
            </div>
            { again.unwrap_or_else(|| html! { <span /> }) }
        </li>
    }
}

fn corrected(cx: &Cx, page: &ChildPageView, to: Option<&Correct>) -> Html {
    match to {
        None => html! { <b>{ cx.words.say("corrected-away") }</b> },
        Some(to) => html! {
            <><span class="date">{ cx.words.say(names::day(to.on)) }</span>{ " " }{ cx.words.say(what(cx, page, &to.body, None)) }{ note(&to.body) }</>
        },
    }
}

fn written(cx: &Cx, page: &ChildPageView, entry: &Entry) -> Html {
    let time = browser::japan(entry.recorded_ms);
    let clock = names::clock(time.time());
    let text = Txt::new("written")
        .with("date", short(time.date_naive()))
        .with("time", raw(&clock))
        .with("who", author(page, &entry.author));
    cx.words.say(text)
}

fn author(page: &ChildPageView, author: &Author) -> Txt {
    match author {
        Author::Staff(id) => match page.staff.get(id.as_str()) {
            Some(name) => Txt::raw(name.clone()),
            None => "author-unknown".into(),
        },
        Author::Import(_) => "author-import".into(),
        Author::Elsewhere(_) => "author-elsewhere".into(),
    }
}

/// An entry in one line: what, and who wrote it. For the answer to a conflict.
pub fn line(cx: &Cx, page: &ChildPageView, entry: &Entry) -> Txt {
    Txt::new("conflict-newest")
        .with("what", what(cx, page, &entry.body, Some(entry)))
        .with("who", author(page, &entry.author))
}

/// What somebody typed.
fn note(body: &Body) -> Html {
    let text = match body {
        Body::Attempt { attempt } => &attempt.note,
        Body::Note { text } => text,
        Body::Seen { sighting } => &sighting.note,
        Body::VisitNotMet { note } | Body::VisitDeclined { note, .. } => note,
        Body::Closed { reason, .. } | Body::Reopened { reason, .. } => reason,
        Body::Handover { step: Handover::Sent { note, .. }, .. } => note,
        Body::Handover { step: Handover::Returned { reason }, .. } => reason,
        Body::Checkup { record: CheckupRecord::Excused { reason }, .. } => reason,
        Body::Visited { sheet } => &sheet.worries,
        _ => return html! { <span hidden={true} /> },
    };
    if text.is_empty() {
        return html! { <span hidden={true} /> };
    }
    html! { <p class="said">{ text.clone() }</p> }
}

/// What an entry says, without what was typed.
pub fn what(cx: &Cx, page: &ChildPageView, body: &Body, entry: Option<&Entry>) -> Txt {
    let staff = |id: &str| raw(page.staff.get(id).map_or("", String::as_str));
    match body {
        Body::Person { person } => person_text(cx, page, person, entry),
        Body::VisitAssigned { to } => {
            Txt::new("entry-visit-assigned").with("who", staff(to.as_str()))
        }
        Body::VisitAppointment { for_day, at } => {
            let time = at.map(names::clock).unwrap_or_default();
            Txt::new("entry-visit-appointment")
                .with("date", short(*for_day))
                .with("time", raw(&time))
        }
        Body::Visited { sheet } => super::sheet::summary(sheet),
        Body::VisitNotMet { .. } => "entry-visit-not-met".into(),
        Body::VisitDeclined { reason, .. } => {
            Txt::new("entry-visit-declined").with("reason", names::of("refusal-", reason))
        }
        Body::VisitAway { reason, until } => Txt::new("entry-visit-away")
            .with("reason", names::of("away-", reason))
            .with("date", short(*until)),
        Body::Checkup { checkup, record } => checkup_text(cx, checkup, record),
        Body::Attempt { attempt } => {
            let text = Txt::new("entry-attempt")
                .with("concern", names::concern(cx, &attempt.concern))
                .with("channel", names::of("channel-", &attempt.channel))
                .with("outcome", names::of("outcome-", &attempt.outcome));
            match &attempt.next {
                Some(next) => {
                    Txt::new("entry-with-next").with("what", text).with("next", names::next(next))
                }
                None => text,
            }
        }
        Body::Seen { sighting } => {
            Txt::new("entry-seen").with("kind", names::of("sighting-", &sighting.kind))
        }
        Body::Dose { vaccine, .. } => {
            let id = ["v-", &vaccine.to_lowercase().replace('_', "-"), "-short"].concat();
            let name =
                if cx.words.own().has(&id) { Txt::new(id) } else { Txt::raw(vaccine.clone()) };
            Txt::new("entry-dose").with("name", name)
        }
        Body::Closed { concern, .. } => {
            Txt::new("entry-closed").with("concern", names::concern(cx, concern))
        }
        Body::Reopened { concern, .. } => {
            Txt::new("entry-reopened").with("concern", names::concern(cx, concern))
        }
        Body::Responsible { staff: Some(id) } => {
            Txt::new("entry-responsible").with("who", staff(id.as_str()))
        }
        Body::Responsible { staff: None } => "entry-responsible-nobody".into(),
        Body::Next { next: Some(next) } => Txt::new("entry-next").with("next", names::next(next)),
        Body::Next { next: None } => "entry-next-none".into(),
        Body::Note { .. } => "entry-note".into(),
        Body::MovedIn { from } => Txt::new("entry-moved-in").with("place", raw(from)),
        Body::MovedOut { to } => Txt::new("entry-moved-out").with("place", raw(to)),
        Body::Died => "entry-died".into(),
        Body::Handover { step, .. } => match step {
            Handover::Sent { receiver, .. } => {
                Txt::new("entry-handover-sent").with("place", receiver_text(cx, receiver))
            }
            Handover::Accepted => "entry-handover-accepted".into(),
            Handover::Returned { .. } => "entry-handover-returned".into(),
        },
        Body::Correction { .. } => "do-correct".into(),
    }
}

/// To whom a handover goes.
pub fn receiver_text(cx: &Cx, receiver: &Receiver) -> Txt {
    match receiver {
        Receiver::Ward(code) => cx.ward(code),
        Receiver::Municipality(code) => names::municipality(code),
    }
}

fn checkup_text(cx: &Cx, checkup: &str, record: &CheckupRecord) -> Txt {
    let text = |id: &'static str| Txt::new(id).with("checkup", cx.checkup(checkup));
    match record {
        CheckupRecord::Invited { for_day: None } => text("entry-invited"),
        CheckupRecord::Invited { for_day: Some(day) } => {
            text("entry-invited-for").with("date", short(*day))
        }
        CheckupRecord::Booked { for_day, .. } => text("entry-booked").with("date", short(*for_day)),
        CheckupRecord::Unbooked { reason } if reason.is_empty() => text("entry-unbooked"),
        CheckupRecord::Unbooked { reason } => {
            text("entry-unbooked-why").with("reason", raw(reason))
        }
        CheckupRecord::Attended { place } => text("entry-attended").with("place", raw(place)),
        CheckupRecord::Excused { .. } => text("entry-excused"),
    }
}

/// What the register said: everything at first, later what is different.
fn person_text(cx: &Cx, page: &ChildPageView, person: &Person, entry: Option<&Entry>) -> Txt {
    let seq = entry.map_or(u32::MAX, |entry| entry.seq);
    let before = page.timeline.iter().rev().filter(|other| other.seq < seq);
    let before = before.into_iter().find_map(|other| match &other.body {
        Body::Person { person } => Some(person),
        _ => None,
    });
    let Some(before) = before else {
        return "entry-person-first".into();
    };
    let mut changes = Vec::new();
    let mut compare = |label: &'static str, old: &str, new: &str| {
        if old != new {
            changes.push(
                Txt::new("change")
                    .with("field", Txt::new(label))
                    .with("old", raw(if old.is_empty() { "—" } else { old }))
                    .with("new", raw(if new.is_empty() { "—" } else { new })),
            );
        }
    };
    compare("col-name", &before.name, &person.name);
    compare("col-kana", &before.kana, &person.kana);
    compare("fact-guardian", &before.guardian, &person.guardian);
    compare("fact-phone", &before.phone, &person.phone);
    compare("fact-address", &before.address, &person.address);
    let ward = |code: &str| cx.words.plain(cx.ward(code)).to_string();
    compare("ward", &ward(&before.ward), &ward(&person.ward));
    let language = |person: &Person| {
        person.language.as_deref().map(|tag| cx.words.plain(names::language(tag)).to_string())
    };
    compare(
        "col-language",
        &language(before).unwrap_or_default(),
        &language(person).unwrap_or_default(),
    );
    match changes.is_empty() {
        true => "entry-person-same".into(),
        false => Txt::new("entry-person").with("changes", changes),
    }
}
