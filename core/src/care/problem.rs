//! What may be written into a timeline.

use chrono::NaiveDate;

use super::case::{Known, needs_the_child, saw_child};
use super::{
    Attempt, Body, Case, CheckupRecord, Concern, Correct, Entry, Handover, HandoverId, Mood,
    NextStep, Person, Receiver, VisitSheet,
};

/// Why an entry may not be written. Each is about one field of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// It would have been before the child was born.
    BeforeBirth,
    /// It would be after today.
    InFuture,
    /// The child had died by then.
    AfterDeath,
    /// The child no longer lived here by then.
    MovedAway,
    /// The child lives here: nothing to move in to.
    AlreadyHere,
    /// Sum of the scale over 30.
    MoodTotal,
    /// Item 10 of the scale over 3.
    MoodItem10,
    /// Item 10 of the scale over the sum, or a sum that the other nine items cannot make.
    MoodInconsistent,
    /// A weight that no infant has: under 200 g or over 30,000 g.
    Weight,
    /// The agreed day lies before today.
    AppointmentPast,
    /// The day of coming back lies before today or before the entry's own.
    AwayPast,
    /// The day of the next step lies before today.
    NextPast,
    /// The day of the notice or booking lies before today.
    SessionPast,
    /// A reason is asked for.
    ReasonMissing,
    /// A text is asked for.
    TextMissing,
    /// Nobody is named to whom the visit is given.
    StaffMissing,
    /// No checkup is named.
    CheckupMissing,
    /// No receiver is named.
    ReceiverMissing,
    /// The ward has the child already.
    ReceiverIsSender,
    /// Another handover waits for its answer.
    HandoverWaits,
    /// The handover was not sent, or it is answered.
    HandoverNotWaiting,
    /// The work is not closed.
    NotClosed,
    /// There is no such entry to correct.
    CorrectsNothing,
    /// A correction cannot be corrected; correct the entry once more.
    CorrectsCorrection,
    /// The facts about the person can be corrected, and not be taken away.
    PersonNeeded,
    /// The birthday lies after something that happened to the child.
    BornAfterEntries,
    /// A text is longer than 2,000 characters.
    TooLong,
    /// No vaccine is named.
    VaccineMissing,
    /// The same vaccine stands in the timeline on that day already.
    DoseTwice,
    /// No telephone number: signs that none has, or fewer than 8 or more than 15 digits.
    Phone,
    /// No tag of a language.
    Language,
}

impl Problem {
    /// A stable code; the message of the staff view is `problem-` and this.
    pub fn code(self) -> &'static str {
        match self {
            Self::BeforeBirth => "before-birth",
            Self::InFuture => "in-future",
            Self::AfterDeath => "after-death",
            Self::MovedAway => "moved-away",
            Self::AlreadyHere => "already-here",
            Self::MoodTotal => "mood-total",
            Self::MoodItem10 => "mood-item-10",
            Self::MoodInconsistent => "mood-inconsistent",
            Self::Weight => "weight",
            Self::AppointmentPast => "appointment-past",
            Self::AwayPast => "away-past",
            Self::NextPast => "next-past",
            Self::SessionPast => "session-past",
            Self::ReasonMissing => "reason-missing",
            Self::TextMissing => "text-missing",
            Self::StaffMissing => "staff-missing",
            Self::CheckupMissing => "checkup-missing",
            Self::ReceiverMissing => "receiver-missing",
            Self::ReceiverIsSender => "receiver-is-sender",
            Self::HandoverWaits => "handover-waits",
            Self::HandoverNotWaiting => "handover-not-waiting",
            Self::NotClosed => "not-closed",
            Self::CorrectsNothing => "corrects-nothing",
            Self::CorrectsCorrection => "corrects-correction",
            Self::PersonNeeded => "person-needed",
            Self::BornAfterEntries => "born-after-entries",
            Self::TooLong => "too-long",
            Self::VaccineMissing => "vaccine-missing",
            Self::DoseTwice => "dose-twice",
            Self::Phone => "phone",
            Self::Language => "language",
        }
    }

    /// The field of the entry that it is about, as it is written in JSON.
    pub fn field(self) -> &'static str {
        match self {
            Self::BeforeBirth
            | Self::InFuture
            | Self::AfterDeath
            | Self::MovedAway
            | Self::AlreadyHere => "on",
            Self::MoodTotal => "sheet.mood.total",
            Self::MoodItem10 | Self::MoodInconsistent => "sheet.mood.item_10",
            Self::Weight => "sheet.weight_g",
            Self::AppointmentPast | Self::SessionPast => "for_day",
            Self::AwayPast => "until",
            Self::NextPast => "next.by",
            Self::ReasonMissing | Self::NotClosed => "reason",
            Self::TextMissing | Self::TooLong => "text",
            Self::StaffMissing => "to",
            Self::CheckupMissing => "checkup",
            Self::ReceiverMissing | Self::ReceiverIsSender => "receiver",
            Self::HandoverWaits | Self::HandoverNotWaiting => "id",
            Self::CorrectsNothing | Self::CorrectsCorrection | Self::PersonNeeded => "of",
            Self::BornAfterEntries => "person.birth_date",
            Self::VaccineMissing | Self::DoseTwice => "vaccine",
            Self::Phone => "person.phone",
            Self::Language => "person.language",
        }
    }
}

/// The longest text of an entry, in characters.
const LONGEST: usize = 2_000;

/// What is wrong with an entry that somebody is about to write, given what is known; nothing when
/// it may be written. An entry that is in the timeline already is for the store to recognise: a
/// second click asks the same again, and is answered as the first.
///
/// What came true long ago may be written today: only the days that lie ahead by their nature (an
/// appointment, the day of coming back, the next step) may not lie behind.
pub fn check(case: &Case, entry: &Entry, today: NaiveDate) -> Vec<Problem> {
    let mut problems = Vec::new();
    if case.known(&entry.id).is_some() {
        return problems;
    }
    match &entry.body {
        Body::Correction { of, to, reason } => {
            if too_long(reason) {
                problems.push(Problem::TooLong);
            }
            let person = case
                .entries()
                .iter()
                .any(|entry| entry.id == *of && matches!(entry.body, Body::Person { .. }));
            match case.known(of) {
                None => problems.push(Problem::CorrectsNothing),
                Some(Known::Correction) => problems.push(Problem::CorrectsCorrection),
                Some(Known::Entry) if person => match to.as_deref() {
                    Some(Correct { body: Body::Person { .. }, .. }) => {}
                    _ => problems.push(Problem::PersonNeeded),
                },
                Some(Known::Entry) => {}
            }
            match to.as_deref() {
                Some(Correct { body: Body::Correction { .. }, .. }) => {
                    problems.push(Problem::CorrectsCorrection);
                }
                // A day that lay ahead when the entry was written may have passed by now.
                Some(Correct { on, body }) => checks(case, *on, body, None, today, &mut problems),
                None => {}
            }
        }
        body => checks(case, entry.on, body, Some(today), today, &mut problems),
    }
    problems.sort_unstable();
    problems.dedup();
    problems
}

/// Checks one content. `from` is the first day that may be planned for; any day when absent.
fn checks(
    case: &Case,
    on: NaiveDate,
    body: &Body,
    from: Option<NaiveDate>,
    today: NaiveDate,
    problems: &mut Vec<Problem>,
) {
    let before = |day: NaiveDate| from.is_some_and(|from| day < from);
    let mut wrong = |holds: bool, problem: Problem| {
        if holds {
            problems.push(problem);
        }
    };
    wrong(on > today, Problem::InFuture);
    wrong(needs_the_child(body) && on < case.person.birth_date, Problem::BeforeBirth);
    let dead = case.died.is_some_and(|died| on > died);
    wrong(dead && (saw_child(body) || is_visit(body)), Problem::AfterDeath);
    wrong(is_visit(body) && case.away_from_here(on), Problem::MovedAway);
    wrong(texts(body).any(too_long), Problem::TooLong);
    match body {
        Body::Person { person } => of_person(case, person, today, &mut wrong),
        Body::VisitAssigned { to } => wrong(to.as_str().is_empty(), Problem::StaffMissing),
        Body::VisitAppointment { for_day, .. } => {
            wrong(before(*for_day), Problem::AppointmentPast);
        }
        Body::VisitAway { until, .. } => wrong(before(*until) || *until < on, Problem::AwayPast),
        Body::Visited { sheet } => of_sheet(sheet, from, &mut wrong),
        Body::Checkup { checkup, record } => {
            wrong(checkup.is_empty(), Problem::CheckupMissing);
            of_checkup(record, from, &mut wrong);
        }
        Body::Attempt { attempt } => {
            wrong(no_checkup(&attempt.concern), Problem::CheckupMissing);
            wrong(past(attempt.next.as_ref(), from), Problem::NextPast);
        }
        Body::Next { next } => wrong(past(next.as_ref(), from), Problem::NextPast),
        Body::Closed { concern, reason } => {
            wrong(reason.trim().is_empty(), Problem::ReasonMissing);
            wrong(no_checkup(concern), Problem::CheckupMissing);
        }
        Body::Reopened { concern, reason } => {
            wrong(reason.trim().is_empty(), Problem::ReasonMissing);
            wrong(no_checkup(concern), Problem::CheckupMissing);
            wrong(!case.left(concern), Problem::NotClosed);
        }
        Body::Note { text } => wrong(text.trim().is_empty(), Problem::TextMissing),
        Body::Dose { vaccine, .. } => {
            wrong(vaccine.trim().is_empty(), Problem::VaccineMissing);
            let twice = case.doses().any(|(day, known, _)| day == on && known == vaccine);
            // A correction may leave the dose on its day and change something else of it.
            wrong(twice && from.is_some(), Problem::DoseTwice);
        }
        Body::MovedIn { .. } => {
            let here = case.followed_from() <= on && !case.away_from_here(on);
            // The first entry of a child that moved in says so about a child that is here.
            let first =
                !case.entries().iter().any(|entry| !matches!(entry.body, Body::Person { .. }));
            wrong(here && !first, Problem::AlreadyHere);
        }
        Body::Handover { id, step } => of_handover(case, id, step, &mut wrong),
        Body::VisitNotMet { .. }
        | Body::VisitDeclined { .. }
        | Body::Seen { .. }
        | Body::Responsible { .. }
        | Body::MovedOut { .. }
        | Body::Died
        | Body::Correction { .. } => {}
    }
}

impl Case {
    /// Whether a piece of work was ever taken off: closed, excused, visited, or the child seen.
    fn left(&self, concern: &Concern) -> bool {
        self.entries().iter().any(|entry| match (&entry.body, concern) {
            (Body::Closed { concern: of, .. }, _) => of == concern,
            (Body::Visited { .. }, Concern::Visit) => true,
            (
                Body::Checkup { checkup, record: CheckupRecord::Excused { .. } },
                Concern::Checkup(of),
            ) => checkup == of,
            (body, Concern::Checkup(_) | Concern::Child) => saw_child(body),
            _ => false,
        })
    }
}

fn of_person(
    case: &Case,
    person: &Person,
    today: NaiveDate,
    wrong: &mut impl FnMut(bool, Problem),
) {
    wrong(person.birth_date > today, Problem::InFuture);
    let mut happened = case.entries().iter().filter(|entry| needs_the_child(&entry.body));
    wrong(happened.any(|entry| entry.on < person.birth_date), Problem::BornAfterEntries);
    // What an import brought stays as it is: only what changes has to make sense.
    wrong(person.phone != case.person.phone && !is_phone(&person.phone), Problem::Phone);
    let spoken = person.language.as_deref().filter(|_| person.language != case.person.language);
    wrong(spoken.is_some_and(|tag| !is_language(tag)), Problem::Language);
}

/// Empty, or 8 to 15 digits as telephone numbers are written: 15 by ITU-T E.164, and no number of
/// Japan that is called from outside its own area has fewer than 8.
fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let written = text.chars().all(|sign| sign.is_ascii_digit() || "+-() ".contains(sign));
    text.is_empty() || (written && (8..=15).contains(&digits))
}

/// Shaped as a tag of BCP 47: parts of 1 to 8 letters and digits, the first of letters.
fn is_language(tag: &str) -> bool {
    let part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let first = tag.split('-').next().unwrap_or_default();
    (2..=8).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_alphabetic())
        && tag.split('-').all(part)
}

fn of_sheet(sheet: &VisitSheet, from: Option<NaiveDate>, wrong: &mut impl FnMut(bool, Problem)) {
    if let Some(Mood { total, item_10 }) = sheet.mood {
        wrong(total > 30, Problem::MoodTotal);
        wrong(item_10 > 3, Problem::MoodItem10);
        // Nine items of 0 to 3 each make up the rest of the sum.
        let rest = total.checked_sub(item_10);
        wrong(rest.is_none_or(|rest| total <= 30 && rest > 27), Problem::MoodInconsistent);
    }
    let weight = sheet.weight_g;
    wrong(weight.is_some_and(|weight| !(200..=30_000).contains(&weight)), Problem::Weight);
    let by = sheet.next_by.zip(from);
    wrong(by.is_some_and(|(by, from)| by < from), Problem::NextPast);
}

fn of_checkup(
    record: &CheckupRecord,
    from: Option<NaiveDate>,
    wrong: &mut impl FnMut(bool, Problem),
) {
    match record {
        CheckupRecord::Invited { for_day: Some(day) }
        | CheckupRecord::Booked { for_day: day, .. } => {
            wrong(from.is_some_and(|from| *day < from), Problem::SessionPast);
        }
        CheckupRecord::Excused { reason } => {
            wrong(reason.trim().is_empty(), Problem::ReasonMissing);
        }
        CheckupRecord::Invited { for_day: None }
        | CheckupRecord::Unbooked { .. }
        | CheckupRecord::Attended { .. } => {}
    }
}

fn of_handover(
    case: &Case,
    id: &HandoverId,
    step: &Handover,
    wrong: &mut impl FnMut(bool, Problem),
) {
    match step {
        Handover::Sent { receiver, .. } => {
            wrong(case.handovers_waiting().next().is_some(), Problem::HandoverWaits);
            let (Receiver::Ward(to) | Receiver::Municipality(to)) = receiver;
            wrong(to.is_empty(), Problem::ReceiverMissing);
            let own = matches!(receiver, Receiver::Ward(to) if *to == case.ward);
            wrong(own && !to.is_empty(), Problem::ReceiverIsSender);
        }
        Handover::Accepted | Handover::Returned { .. } => {
            let waits = case.handovers_waiting().any(|handover| handover.id == *id);
            wrong(!waits, Problem::HandoverNotWaiting);
            if let Handover::Returned { reason } = step {
                wrong(reason.trim().is_empty(), Problem::ReasonMissing);
            }
        }
    }
}

fn too_long(text: &str) -> bool {
    text.chars().count() > LONGEST
}

fn past(next: Option<&NextStep>, from: Option<NaiveDate>) -> bool {
    next.zip(from).is_some_and(|(next, from)| next.by < from)
}

fn no_checkup(concern: &Concern) -> bool {
    matches!(concern, Concern::Checkup(id) if id.is_empty())
}

fn is_visit(body: &Body) -> bool {
    matches!(
        body,
        Body::VisitAssigned { .. }
            | Body::VisitAppointment { .. }
            | Body::Visited { .. }
            | Body::VisitNotMet { .. }
            | Body::VisitDeclined { .. }
            | Body::VisitAway { .. }
    )
}

/// Every text that somebody typed.
fn texts(body: &Body) -> impl Iterator<Item = &str> {
    let texts: Vec<&String> = match body {
        Body::Visited { sheet } => vec![
            &sheet.sleep,
            &sheet.umbilicus,
            &sheet.supports,
            &sheet.worries,
            &sheet.handed_over,
        ],
        Body::VisitNotMet { note }
        | Body::VisitDeclined { note, .. }
        | Body::Attempt { attempt: Attempt { note, .. } } => vec![note],
        Body::Seen { sighting } => vec![&sighting.note],
        Body::Closed { reason, .. } | Body::Reopened { reason, .. } => vec![reason],
        Body::Note { text } => vec![text],
        Body::MovedIn { from } => vec![from],
        Body::MovedOut { to } => vec![to],
        Body::Checkup { record, .. } => match record {
            CheckupRecord::Excused { reason } | CheckupRecord::Unbooked { reason } => vec![reason],
            CheckupRecord::Attended { place } => vec![place],
            CheckupRecord::Invited { .. } | CheckupRecord::Booked { .. } => Vec::new(),
        },
        Body::Handover { step, .. } => match step {
            Handover::Sent { note, .. } => vec![note],
            Handover::Returned { reason } => vec![reason],
            Handover::Accepted => Vec::new(),
        },
        Body::Person { person } => {
            vec![&person.name, &person.kana, &person.guardian, &person.phone, &person.address]
        }
        _ => Vec::new(),
    };
    texts.into_iter().map(String::as_str)
}
