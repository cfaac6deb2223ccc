//! The fields of each form.

use hagukumi_api::{ChildPageView, ColleaguesView, GroupSessionsView};
use hagukumi_core::care::{Attendance, AwayReason, Channel, Outcome, Refusal, SightingKind, Step};
use hagukumi_kit::text::Txt;
use yew::prelude::*;

use super::doses;
use super::draft::Draft;
use super::kind::Kind;
use super::sheet::{self, SheetDraft, Writer, choices, optional, read};
use crate::browser;
use crate::ctx::{Cx, use_cx};
use crate::field::{self, Choice};
use crate::names;
use crate::pages::sessions;
use crate::remote::{Remote, use_remote, use_shown};

/// What the fields are given.
#[derive(Properties, PartialEq)]
pub struct FieldsProps {
    /// The child.
    pub page: ChildPageView,
    /// What is typed.
    pub draft: Draft,
    /// An entry is being corrected.
    pub correcting: bool,
    /// Told of every change.
    pub changed: Callback<Draft>,
}

/// The fields.
#[component]
pub fn Fields(props: &FieldsProps) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let FieldsProps { page, draft, correcting, changed } = props;
    let set = |change: fn(&mut Draft, String)| {
        let (draft, changed) = (draft.clone(), changed.clone());
        Callback::from(move |text: String| {
            let mut next = draft.clone();
            change(&mut next, text);
            changed.emit(next);
        })
    };
    let note = |label: &'static str| {
        field::area(words, "note", label, &draft.note, &set(|draft, text| draft.note = text))
    };
    let until = |label: &'static str| {
        field::input(
            words,
            "until",
            "date",
            label,
            &draft.until,
            &set(|draft, text| draft.until = text),
        )
    };
    let concern = || {
        field::select(
            words,
            "concern",
            "form-concern",
            &draft.concern,
            &concerns(&cx),
            &set(|draft, text| draft.concern = text),
        )
    };
    let own = match draft.kind {
        Kind::Attempt => html! {
            <>
                { concern() }
                { field::select(words, "channel", "form-channel", &value(&draft.channel), &choices("channel-", &CHANNELS), &set(|draft, text| if let Some(one) = read(&text) { draft.channel = one })) }
                { field::select(words, "outcome", "form-outcome", &value(&draft.outcome), &choices("outcome-", &OUTCOMES), &set(|draft, text| if let Some(one) = read(&text) { draft.outcome = one })) }
                { note("attempt-note") }
                { next(&cx, draft, &set) }
            </>
        },
        Kind::Note => note("form-note"),
        Kind::Seen => html! {
            <>
                { field::select(words, "sighting", "form-sighting", &value(&draft.sighting), &choices("sighting-", &SIGHTINGS), &set(|draft, text| if let Some(one) = read(&text) { draft.sighting = one })) }
                { note("form-note") }
            </>
        },
        Kind::Visited => {
            let (whole, changed) = (draft.clone(), changed.clone());
            let changed = Callback::from(move |sheet: SheetDraft| {
                changed.emit(Draft { sheet, ..whole.clone() });
            });
            sheet::fields(&cx, &draft.sheet, page.mood_total, Writer::Nurse, &changed)
        }
        Kind::Appointment => html! {
            <>
                { until("form-for-day") }
                { field::input(words, "at", "time", "form-at", &draft.at, &set(|draft, text| draft.at = text)) }
            </>
        },
        Kind::NotMet => note("form-note"),
        Kind::Declined => html! {
            <>
                { field::select(words, "refusal", "form-refusal", &value(&draft.refusal), &choices("refusal-", &REFUSALS), &set(|draft, text| if let Some(one) = read(&text) { draft.refusal = one })) }
                { note("form-note") }
            </>
        },
        Kind::Away => html! {
            <>
                { field::select(words, "away", "form-away", &value(&draft.away), &choices("away-", &[AwayReason::WithGrandparents, AwayReason::InHospital]), &set(|draft, text| if let Some(one) = read(&text) { draft.away = one })) }
                { until("form-until") }
            </>
        },
        Kind::Invited => html! { <>{ checkup(&cx, draft, &set) }{ until("form-notice-day") }</> },
        Kind::Attended => html! { <>{ checkup(&cx, draft, &set) }{ note("form-place") }</> },
        Kind::Excused => html! { <>{ checkup(&cx, draft, &set) }{ note("form-excuse") }</> },
        Kind::Dose => doses::fields(&cx, draft, *correcting, changed),
        Kind::Family => family(&cx, draft, &set),
        Kind::Book => html! {
            <SessionChoice page={page.clone()} chosen={draft.session.clone()}
                picked={set(|draft, text| draft.session = text)} />
        },
        Kind::Next => next(&cx, draft, &set),
        Kind::Responsible | Kind::Assign => html! {
            <Colleague ward={page.person.ward.clone()} nobody={draft.kind == Kind::Responsible} chosen={draft.who.clone()}
                picked={set(|draft, text| draft.who = text)} />
        },
        Kind::Close | Kind::Reopen => html! { <>{ concern() }{ note("form-reason") }</> },
        Kind::Handover => {
            html! { <>{ receiver(&cx, draft, &set) }{ note("form-handover-note") }</> }
        }
    };
    html! {
        <div class="fields">
            if !matches!(draft.kind, Kind::Book | Kind::Dose) { { field::input(words, "on", "date", "form-on", &draft.on, &set(|draft, text| draft.on = text)) } }
            { own }
            if *correcting {
                { field::input(words, "correction-reason", "text", "correct-reason", &draft.reason_of_correction, &set(|draft, text| draft.reason_of_correction = text)) }
            }
        </div>
    }
}

const CHANNELS: [Channel; 7] = [
    Channel::Phone,
    Channel::Letter,
    Channel::Message,
    Channel::Visit,
    Channel::Nursery,
    Channel::Clinic,
    Channel::Conference,
];

const OUTCOMES: [Outcome; 6] = [
    Outcome::NoAnswer,
    Outcome::Reached,
    Outcome::Sent,
    Outcome::ChildSeen,
    Outcome::Declined,
    Outcome::WrongAddress,
];

const SIGHTINGS: [SightingKind; 5] = [
    SightingKind::Staff,
    SightingKind::Nursery,
    SightingKind::Clinic,
    SightingKind::Vaccination,
    SightingKind::OtherAuthority,
];

/// Why a visit did not come about.
pub const REFUSALS: [Refusal; 3] = [Refusal::NoContact, Refusal::Declined, Refusal::MovedOut];

const STEPS: [Step; 8] = [
    Step::Letter,
    Step::Phone,
    Step::Visit,
    Step::Nursery,
    Step::Clinic,
    Step::Conference,
    Step::SupportVisit,
    Step::Review,
];

fn value(one: &impl serde::Serialize) -> String {
    names::code(one).replace('-', "_")
}

fn concerns(cx: &Cx) -> Vec<Choice> {
    let mut all = vec![
        ("child".to_owned(), Txt::new("concern-child")),
        ("visit".to_owned(), Txt::new("concern-visit")),
    ];
    all.extend(cx.city.checkups.iter().map(|one| (one.id.clone(), cx.checkup(&one.id))));
    all
}

/// A change of a draft by what is typed.
type Change = fn(&mut Draft, String);

fn next(cx: &Cx, draft: &Draft, set: &impl Fn(Change) -> Callback<String>) -> Html {
    let chosen = draft.step.as_ref().map(value).unwrap_or_default();
    html! {
        <>
            { field::select(&cx.words, "step", "form-step", &chosen, &optional("step-", &STEPS), &set(|draft, text| draft.step = read(&text))) }
            if draft.step.is_some() {
                { field::input(&cx.words, "by", "date", "next-by-label", &draft.by, &set(|draft, text| draft.by = text)) }
            }
        </>
    }
}

/// One of the municipality's checkups; one that changed its ages stands there once.
fn checkup(cx: &Cx, draft: &Draft, set: &impl Fn(Change) -> Callback<String>) -> Html {
    let mut all: Vec<Choice> = vec![(String::new(), Txt::new("choose"))];
    for one in &cx.city.checkups {
        if !all.iter().any(|(id, _)| *id == one.id) {
            all.push((one.id.clone(), cx.checkup(&one.id)));
        }
    }
    field::select(
        &cx.words,
        "checkup",
        "col-checkup",
        &draft.checkup,
        &all,
        &set(|draft, text| draft.checkup = text),
    )
}

/// How to reach the family, and in which language.
fn family(cx: &Cx, draft: &Draft, set: &impl Fn(Change) -> Callback<String>) -> Html {
    let words = &cx.words;
    let mut all: Vec<Choice> = vec![(String::new(), Txt::new("unknown"))];
    all.extend(cx.city.languages.iter().map(|tag| (tag.clone(), names::language(tag))));
    if !all.iter().any(|(tag, _)| *tag == draft.language) {
        all.push((draft.language.clone(), Txt::raw(draft.language.clone())));
    }
    let interpreter = set(|draft, text| draft.interpreter = text == YES);
    html! {
        <>
            { field::input(words, "phone", "tel", "fact-phone", &draft.phone, &set(|draft, text| draft.phone = text)) }
            { field::select(words, "language", "col-language", &draft.language, &all, &set(|draft, text| draft.language = text)) }
            { field::select(words, "interpreter", "form-interpreter", if draft.interpreter { YES } else { NO }, &[(NO.to_owned(), Txt::new("no")), (YES.to_owned(), Txt::new("yes"))], &interpreter) }
        </>
    }
}

const YES: &str = "yes";
const NO: &str = "no";

fn receiver(cx: &Cx, draft: &Draft, set: &impl Fn(Change) -> Callback<String>) -> Html {
    let mut all = vec![(String::new(), Txt::new("choose"))];
    all.extend(cx.city.wards.iter().map(|ward| (ward.code.clone(), cx.ward(&ward.code))));
    let city = draft.receiver.starts_with("city:");
    all.push(("city:".to_owned(), Txt::new("receiver-other")));
    let chosen = if city { "city:" } else { &draft.receiver };
    let code = draft.receiver.trim_start_matches("city:");
    html! {
        <>
            { field::select(&cx.words, "receiver", "form-receiver", chosen, &all, &set(|draft, text| draft.receiver = text)) }
            if city {
                { field::input(&cx.words, "city", "number", "receiver-code", code, &set(|draft, text| draft.receiver = ["city:", text.trim()].concat())) }
            }
        </>
    }
}

/// What the choice of a colleague is given.
#[derive(Properties, PartialEq)]
pub struct ColleagueProps {
    /// Of which ward.
    pub ward: String,
    /// Nobody can be chosen too.
    #[prop_or_default]
    pub nobody: bool,
    /// Who is chosen, by id.
    pub chosen: String,
    /// Told who is picked.
    pub picked: Callback<String>,
}

/// The choice of a colleague of a ward.
#[component]
pub fn Colleague(props: &ColleagueProps) -> Html {
    let cx = use_cx();
    let ward = &props.ward;
    let query = if ward.is_empty() { String::new() } else { ["?ward=", ward].concat() };
    let asked = use_remote::<ColleaguesView>(["colleagues", &query].concat());
    let mut all: Vec<Choice> = match (&asked.thing, props.nobody) {
        (_, true) => vec![(String::new(), "nobody".into())],
        (_, false) => vec![(String::new(), "choose".into())],
    };
    if let Remote::Ready(view) = &asked.thing {
        all.extend(view.colleagues.iter().map(|one| {
            let text = Txt::new("colleague")
                .with("name", names::raw(&one.name))
                .with("role", names::of("role-", &one.role));
            (one.id.0.clone(), text)
        }));
    }
    html! {
        <div class="field-wrap">
            { field::select(&cx.words, "who", "form-who", &props.chosen, &all, &props.picked) }
            if let Remote::Failed(failure) = &asked.thing { <p class="note bad">{ cx.words.say(failure.text()) }</p> }
        </div>
    }
}

/// What the choice of a session is given.
#[derive(Properties, PartialEq)]
struct SessionChoiceProps {
    page: ChildPageView,
    chosen: String,
    picked: Callback<String>,
}

/// The choice of a session with a place left, of the checkups that the child has still to come to.
#[component]
fn SessionChoice(props: &SessionChoiceProps) -> Html {
    let cx = use_cx();
    let SessionChoiceProps { page, chosen, picked } = props;
    let path = ["group-sessions?ward=", &page.standing.ward].concat();
    let asked = use_remote::<GroupSessionsView>(path);
    // The field is there only when the sessions have come.
    use_effect_with(matches!(asked.thing, Remote::Ready(_)), |here| {
        if *here {
            browser::focus("session");
        }
    });
    use_shown(&asked, |view| {
        let mut all: Vec<Choice> = vec![(String::new(), "choose".into())];
        all.extend(sessions::upcoming(&cx, view, |session| {
            page.standing.checkups.iter().any(|one| {
                let done = matches!(one.state, Attendance::Attended | Attendance::Excused);
                let old_enough = one.first.is_none_or(|first| first <= session.on);
                one.checkup == session.checkup && !done && old_enough
            })
        }));
        html! {
            <div class="field-wrap">
                { field::select(&cx.words, "session", "form-session", chosen, &all, picked) }
                if all.len() == 1 { <p class="note">{ cx.words.say("session-choice-none") }</p> }
            </div>
        }
    })
}
