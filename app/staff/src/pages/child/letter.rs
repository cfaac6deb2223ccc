//! The letter about one checkup of a child, in the place of the child's page until it is closed.

use chrono::NaiveDate;
use hagukumi_api::{CheckupStandingView, ChildPageView, GroupSessionView, GroupSessionsView};
use hagukumi_core::care::{Attendance, Body, CheckupRecord, Entry};
use hagukumi_core::municipality::{Checkup, CheckupPlace};
use yew::prelude::*;

use crate::ctx::{Cx, use_cx};
use crate::letter::{self, Letter, Letters, When};
use crate::pages::first::print_button;
use crate::remote::{use_remote, use_shown};

/// What a letter can be about.
#[derive(Clone, Copy, PartialEq)]
enum Days {
    /// A day of a group session.
    Session(NaiveDate),
    /// Days between which the family chooses one at a clinic.
    Clinic { first: NaiveDate, last: NaiveDate, about: bool },
}

/// Whether there is anything to write about this checkup: a day to come, or days to choose from.
pub fn can_be_written(cx: &Cx, one: &CheckupStandingView) -> bool {
    days(cx, one).is_some()
}

fn days(cx: &Cx, one: &CheckupStandingView) -> Option<(Days, Checkup)> {
    if one.closed || !matches!(one.state, Attendance::Invited | Attendance::Booked) {
        return None;
    }
    let decisive = one.first.unwrap_or(cx.today);
    let checkup = letter::offered(&cx.city, &one.checkup, decisive)?;
    let days = match (one.on, checkup.place) {
        (Some(on), Some(CheckupPlace::Session)) if on >= cx.today => Days::Session(on),
        (_, Some(CheckupPlace::Clinic)) => {
            let (first, last) = one.first.zip(one.last).filter(|(_, last)| *last >= cx.today)?;
            let about = checkup.window().is_some_and(|(_, about)| about);
            Days::Clinic { first, last, about }
        }
        _ => return None,
    };
    Some((days, checkup.clone()))
}

/// What the letter is given.
#[derive(Properties, PartialEq)]
pub struct ChildLetterProps {
    /// The child.
    pub page: ChildPageView,
    /// The checkup, by its id.
    pub checkup: String,
    /// Back to the child's page.
    pub close: Callback<()>,
}

/// The letter, and the buttons to print it and to leave it.
#[component]
pub fn ChildLetter(props: &ChildLetterProps) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let ChildLetterProps { page, checkup, close } = props;
    let standing = page.standing.checkups.iter().find(|one| one.checkup == *checkup);
    let written = match standing.and_then(|one| days(&cx, one)) {
        None => html! { <p class="note">{ words.say("letter-no-day") }</p> },
        Some((Days::Session(on), checkup)) => {
            html! { <OfSession page={page.clone()} {checkup} {on} /> }
        }
        Some((Days::Clinic { first, last, about }, checkup)) => {
            sheet(&cx, page, checkup, When::Clinic { first, last, about })
        }
    };
    let close = close.reform(|_: MouseEvent| ());
    html! {
        <>
            <div class="row no-print">
                { print_button(&cx) }
                <button type="button" class="btn" id="letter-close" onclick={close}>{ words.say("staff-close") }</button>
            </div>
            { written }
        </>
    }
}

fn sheet(cx: &Cx, page: &ChildPageView, checkup: Checkup, when: When) -> Html {
    let person = &page.person;
    let letters = vec![Letter {
        guardian: person.guardian.clone(),
        address: person.address.clone(),
        address_ward: person.ward.clone(),
        child: person.name.clone(),
        language: letter::language(person.language.as_deref()),
        interpreter: person.interpreter,
        ward: page.standing.ward.clone(),
        checkup,
        when,
    }];
    html! {
        <div class="letters" tabindex="0" role="region" aria-label={cx.words.plain("session-letters")}>
            <Letters {letters} />
        </div>
    }
}

/// A letter whose hour and place the plan of sessions knows.
#[derive(Properties, PartialEq)]
struct OfSessionProps {
    page: ChildPageView,
    checkup: Checkup,
    on: NaiveDate,
}

#[component]
fn OfSession(props: &OfSessionProps) -> Html {
    let cx = use_cx();
    let OfSessionProps { page, checkup, on } = props;
    let ward = match page.standing.ward.as_str() {
        "" => String::new(),
        ward => ["&ward=", ward].concat(),
    };
    let asked =
        use_remote::<GroupSessionsView>(format!("group-sessions?from={on}&until={on}{ward}"));
    use_shown(&asked, |view| match session(&view.sessions, &page.timeline, &checkup.id, *on) {
        None => html! { <p class="note">{ cx.words.say("letter-no-session") }</p> },
        Some(session) => {
            let (starts, place) = (session.starts, session.place.clone());
            let when = When::Session { on: *on, starts, place };
            sheet(&cx, page, checkup.clone(), when)
        }
    })
}

/// The session that is meant: the one with the child's place, or the only one of the day.
fn session<'a>(
    sessions: &'a [GroupSessionView],
    timeline: &[Entry],
    checkup: &str,
    on: NaiveDate,
) -> Option<&'a GroupSessionView> {
    let held =
        |one: &&GroupSessionView| one.checkup == checkup && one.on == on && one.cancelled.is_none();
    let booked = timeline.iter().rev().find_map(|entry| match &entry.body {
        Body::Checkup { checkup: of, record: CheckupRecord::Booked { for_day, session } }
            if of == checkup && *for_day == on =>
        {
            Some(session)
        }
        _ => None,
    });
    let mut all = sessions.iter().filter(held);
    match booked.and_then(|id| all.clone().find(|one| one.id == *id)) {
        Some(own) => Some(own),
        None => all.next().filter(|_| all.next().is_none()),
    }
}

#[cfg(test)]
mod tests {
    use hagukumi_core::care::Author;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn planned(id: &str, on: &str) -> GroupSessionView {
        GroupSessionView {
            id: id.to_owned(),
            checkup: "1y6m".to_owned(),
            ward: String::new(),
            place: String::new(),
            on: day(on),
            starts: None,
            capacity: 1,
            booked: 0,
            cancelled: None,
            version: 1,
        }
    }

    fn booked(session: &str, on: &str) -> Entry {
        let record = CheckupRecord::Booked { for_day: day(on), session: session.to_owned() };
        Entry {
            id: "e".into(),
            seq: 1,
            on: day("2026-11-21"),
            recorded_ms: 0,
            author: Author::Staff("nurse".into()),
            body: Body::Checkup { checkup: "1y6m".to_owned(), record },
        }
    }

    fn found(sessions: &[GroupSessionView], timeline: &[Entry]) -> Option<String> {
        session(sessions, timeline, "1y6m", day("2026-12-03")).map(|one| one.id.clone())
    }

    #[test]
    fn the_session_with_the_place_is_meant() {
        let sessions = [planned("a", "2026-12-03"), planned("b", "2026-12-03")];
        assert_eq!(found(&sessions, &[booked("b", "2026-12-03")]).as_deref(), Some("b"));
    }

    #[test]
    fn a_notice_without_a_place_means_the_only_session_of_its_day() {
        let sessions = [planned("a", "2026-12-03"), planned("b", "2026-12-04")];
        assert_eq!(found(&sessions, &[]).as_deref(), Some("a"));
        let two = [planned("a", "2026-12-03"), planned("b", "2026-12-03")];
        assert_eq!(found(&two, &[]), None, "nobody knows which");
    }

    #[test]
    fn no_letter_names_a_session_that_is_not_held() {
        let cancelled =
            GroupSessionView { cancelled: Some("x".into()), ..planned("a", "2026-12-03") };
        assert_eq!(found(&[cancelled], &[booked("a", "2026-12-03")]), None);
    }
}
