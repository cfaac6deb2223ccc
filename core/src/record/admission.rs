//! What happens to events from a file: each is taken, known already, or refused with a reason.

use super::event::{EntityKind, Event, Fact, field};
use super::log::Log;
use super::text::parse_date;
use super::validation::{birth_error, max_length};
use chrono::{Days, NaiveDate};

/// The most characters of a value this version does not know.
const OPAQUE_MAX: usize = 4_000;
/// The most facts in one event: a visit with many doses stays far below.
const FACTS_MAX: usize = 1_000;
/// The most characters of an id or a name.
const NAME_MAX: usize = 200;
/// The last millisecond of the year 9999; a clock past it is broken.
const WALL_MS_MAX: u64 = 253_402_300_799_999;

/// Why an event from a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is not written as an event.
    Malformed,
    /// A text in it is too long.
    TooLong,
    /// A date in it does not exist, lies in the future, or is a birthday nobody here has.
    BadDate,
    /// Its clock reading cannot be.
    BadClock,
    /// The record has another event with the same id.
    Altered,
}

impl Refusal {
    /// The end of the message id that says it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::TooLong => "too-long",
            Self::BadDate => "bad-date",
            Self::BadClock => "bad-clock",
            Self::Altered => "altered",
        }
    }
}

/// What an import would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportPreview {
    /// Entries that would be added.
    pub new: usize,
    /// Entries that are in the record already.
    pub known: usize,
    /// Entries that are not taken: their place in the file, from 1, and why.
    pub refused: Vec<(usize, Refusal)>,
    /// How many more children and pregnancies there would be (fewer, when the file deletes some).
    pub persons: isize,
    /// How many more doses there would be.
    pub doses: isize,
    /// How many more checkups there would be.
    pub checkups: isize,
}

/// Tries the events of a file on a copy of the log. `None` stands for an entry that could not be
/// read as an event. Gives what would happen, the log as it would be, and the places in the
/// file (from 0) of the events to add.
pub fn preview_import(
    log: &Log,
    entries: Vec<Option<Event>>,
    today: NaiveDate,
) -> (ImportPreview, Log, Vec<usize>) {
    let mut merged = log.clone();
    let mut preview = ImportPreview::default();
    let mut taken = Vec::new();
    for (place, entry) in entries.into_iter().enumerate() {
        let admitted = match entry {
            None => Err(Refusal::Malformed),
            Some(event) => match merged.get(&event.id) {
                Some(held) if *held == event => Ok(None),
                Some(_) => Err(Refusal::Altered),
                None => admit(&event, today).map(|()| Some(event)),
            },
        };
        match admitted {
            Ok(Some(event)) => {
                merged.insert(event);
                taken.push(place);
                preview.new += 1;
            }
            Ok(None) => preview.known += 1,
            Err(refusal) => preview.refused.push((place + 1, refusal)),
        }
    }
    let (before, after) = (log.household(), merged.household());
    preview.persons = more(before.persons.len(), after.persons.len());
    preview.doses = more(before.doses.len(), after.doses.len());
    preview.checkups = more(before.checkups.len(), after.checkups.len());
    (preview, merged, taken)
}

fn more(before: usize, after: usize) -> isize {
    after.cast_signed().wrapping_sub(before.cast_signed())
}

fn admit(event: &Event, today: NaiveDate) -> Result<(), Refusal> {
    if event.id.is_empty() {
        return Err(Refusal::Malformed);
    }
    if event.at.wall_ms > WALL_MS_MAX {
        return Err(Refusal::BadClock);
    }
    if event.facts.len() > FACTS_MAX || is_long(&event.id) || is_long(&event.at.node) {
        return Err(Refusal::TooLong);
    }
    event.facts.iter().try_for_each(|fact| admit_fact(fact, today))
}

fn admit_fact(fact: &Fact, today: NaiveDate) -> Result<(), Refusal> {
    if is_long(&fact.of) || is_long(&fact.id) || is_long(&fact.field) {
        return Err(Refusal::TooLong);
    }
    let Some(value) = &fact.value else {
        return Ok(());
    };
    let is_known = EntityKind::from_name(&fact.of).is_some() && field::is_known(&fact.field);
    let max = if is_known { max_length(&fact.field) } else { OPAQUE_MAX };
    if value.chars().count() > max {
        return Err(Refusal::TooLong);
    }
    if is_known && field::is_date(&fact.field) {
        let date = parse_date(value).ok_or(Refusal::BadDate)?;
        // The other device may be a day ahead, east of here.
        let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
        let is_wrong = match fact.field.as_str() {
            field::BIRTH_DATE => birth_error(date, tomorrow).is_some(),
            field::DATE => date > tomorrow,
            _ => false,
        };
        if is_wrong {
            return Err(Refusal::BadDate);
        }
    }
    Ok(())
}

fn is_long(name: &str) -> bool {
    name.chars().count() > NAME_MAX
}
