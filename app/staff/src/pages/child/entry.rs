//! The timeline: one line an entry, the newest first; what was corrected stays readable.

use hagukumi_api::ChildPageView;
use hagukumi_core::care::{
    self, Author, Body, CheckupRecord, Correct, Entry, EntryId, Handover, Line, Receiver, Standing,
};
use hagukumi_kit::text::Txt;
use yew::prelude::*;

use super::kind::Kind;
use super::person;
use super::take_back::{self, Way, line_id};
use crate::browser;
use crate::ctx::Cx;
use crate::names::{self, raw, short};

/// What the reader of a timeline can do with its lines.
pub struct Hands {
    /// Opens the form that corrects an entry; absent for who may not write.
    pub correct: Option<Callback<(Kind, EntryId)>>,
    /// Opens the line that asks why an entry is taken back.
    pub take_back: Callback<(EntryId, Way)>,
    /// That line, where it is open, and below which entry.
    pub open: Option<(EntryId, Html)>,
}

/// The whole timeline.
pub fn timeline(cx: &Cx, page: &ChildPageView, heading: &'static str, hands: &Hands) -> Html {
    let words = &cx.words;
    let (lines, _) = care::timeline(&page.timeline);
    let own = lines.iter().rev().filter(|line| line.standing != Standing::Correction);
    html! {
        <section class="timeline" aria-label={words.plain("timeline")}>
            <@{heading}>{ words.say("timeline") }</@>
            <ol>{ for own.map(|line| one(cx, page, &lines, line, hands)) }</ol>
        </section>
    }
}

fn one(cx: &Cx, page: &ChildPageView, lines: &[Line<'_>], line: &Line<'_>, hands: &Hands) -> Html {
    let words = &cx.words;
    let entry = line.entry;
    let given_back = take_back::given_back(lines, line);
    let wrong = !line.corrections.is_empty() || given_back.is_some();
    let before = match given_back {
        Some(_) if line.corrections.is_empty() => "given-back-before",
        _ => "corrected-before",
    };
    let first = html! { <>{ words.say(what(cx, page, &entry.body, Some(entry))) }{ note(cx, page, &entry.body) }</> };
    let corrections = line.corrections.iter().map(|correction| {
        let Body::Correction { to, reason, .. } = &correction.body else {
            return html! { <div hidden={true} /> };
        };
        later(cx, page, correction, corrected(cx, page, entry, to.as_deref()), reason)
    });
    let given_back = given_back.map(|back| {
        let reason = match &back.body {
            Body::Checkup { record: CheckupRecord::Unbooked { reason }, .. } => reason.as_str(),
            _ => "",
        };
        later(cx, page, back, html! { <b>{ words.say("given-back") }</b> }, reason)
    });
    let open = hands.open.as_ref().filter(|(of, _)| *of == entry.id);
    html! {
        <li key={entry.id.0.clone()} id={line_id(&entry.id)} tabindex="-1" class={wrong.then_some("wrong")}>
            <span class="date">{ words.say(names::day(entry.on)) }</span>
            <div>
                if wrong {
                    <div class="before"><span class="sr">{ words.say(before) }</span><del>{ first }</del></div>
                } else {
                    { first }
                }
                <p class="quiet">{ written(cx, page, entry) }</p>
                { for corrections }
                { given_back.unwrap_or_default() }
            </div>
            { buttons(cx, page, lines, line, hands) }
            if let Some((_, form)) = open { { form.clone() } }
        </li>
    }
}

/// What became of an entry: what is said now, why, who and when.
fn later(cx: &Cx, page: &ChildPageView, entry: &Entry, said: Html, reason: &str) -> Html {
    html! {
        <div class="corrected" key={entry.id.0.clone()}>
            { said }
            if !reason.is_empty() { <p class="said">{ reason.to_owned() }</p> }
            <p class="quiet">{ written(cx, page, entry) }</p>
        </div>
    }
}

fn buttons(
    cx: &Cx,
    page: &ChildPageView,
    lines: &[Line<'_>],
    line: &Line<'_>,
    hands: &Hands,
) -> Html {
    let words = &cx.words;
    let entry = line.entry;
    let kind = Kind::of(line.counted().map_or(&entry.body, |(_, body)| body));
    let correct = hands.correct.as_ref().zip(kind).map(|(correct, kind)| {
        let (correct, id) = (correct.clone(), entry.id.clone());
        let onclick = Callback::from(move |_: MouseEvent| correct.emit((kind, id.clone())));
        html! { <button type="button" class="btn quiet" {onclick}>{ words.say("do-correct") }</button> }
    });
    let back = take_back::way(cx, page, lines, line).map(|way| {
        let (back, id) = (hands.take_back.clone(), entry.id.clone());
        let onclick = Callback::from(move |_: MouseEvent| back.emit((id.clone(), way.clone())));
        let open = hands.open.as_ref().is_some_and(|(of, _)| *of == entry.id);
        html! {
            <button type="button" class="btn quiet" aria-expanded={open.to_string()} {onclick}>
                { words.say("do-take-back") }
            </button>
        }
    });
    html! {
        <div class="line-actions no-print">{ correct.unwrap_or_default() }{ back.unwrap_or_default() }</div>
    }
}

fn corrected(cx: &Cx, page: &ChildPageView, entry: &Entry, to: Option<&Correct>) -> Html {
    let Some(to) = to else {
        return html! { <b>{ cx.words.say("corrected-away") }</b> };
    };
    let said = match (&entry.body, &to.body) {
        (Body::Person { person: before }, Body::Person { person: after }) => {
            person::changes(cx, before, after)
        }
        (_, body) => what(cx, page, body, None),
    };
    html! {
        <><span class="date">{ cx.words.say(names::day(to.on)) }</span>{ " " }{ cx.words.say(said) }{ note(cx, page, &to.body) }</>
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
fn note(cx: &Cx, page: &ChildPageView, body: &Body) -> Html {
    let text = match body {
        Body::Attempt { attempt } => &attempt.note,
        Body::Note { text } => text,
        Body::Seen { sighting } => &sighting.note,
        Body::VisitNotMet { note } | Body::VisitDeclined { note, .. } => note,
        Body::Closed { reason, .. } | Body::Reopened { reason, .. } => reason,
        Body::Handover { step: Handover::Sent { note, .. }, .. } => note,
        Body::Handover { step: Handover::Returned { reason }, .. } => reason,
        Body::Checkup { record: CheckupRecord::Excused { reason }, .. } => reason,
        Body::Visited { sheet } => return super::sheet::details(cx, page, sheet),
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
        Body::Person { person } => {
            person::text(cx, page, person, entry.map_or(u32::MAX, |entry| entry.seq))
        }
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
            Txt::new("entry-dose").with("name", names::vaccine(&cx.words, vaccine))
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
