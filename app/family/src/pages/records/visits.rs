//! What was recorded, put together by day.

use chrono::NaiveDate;
use hagukumi_core::immunization::Programme;
use hagukumi_core::municipality::Municipality;
use hagukumi_core::order;
use hagukumi_core::record::{CheckupRecord, DoseRecord, Entity, EntityKind, Finding, Household};

use crate::names::product_text;
use crate::text::Txt;

/// A dose or a checkup.
#[derive(Clone, Copy)]
pub enum Entry<'a> {
    /// A dose.
    Dose(&'a DoseRecord),
    /// A checkup.
    Checkup(&'a CheckupRecord),
}

impl Entry<'_> {
    /// What it is in the record.
    pub fn entity(&self) -> Entity {
        let (kind, id) = match self {
            Self::Dose(dose) => (EntityKind::Dose, &dose.id),
            Self::Checkup(checkup) => (EntityKind::Checkup, &checkup.id),
        };
        Entity { kind, id: id.clone() }
    }

    /// The day.
    pub fn date(&self) -> NaiveDate {
        match self {
            Self::Dose(dose) => dose.date,
            Self::Checkup(checkup) => checkup.date,
        }
    }
}

/// The entry of that id, if it is still there.
pub fn entry<'a>(household: &'a Household, entity: &Entity) -> Option<Entry<'a>> {
    match entity.kind {
        EntityKind::Dose => household.dose(&entity.id).map(Entry::Dose),
        EntityKind::Checkup => household.checkup(&entity.id).map(Entry::Checkup),
        _ => None,
    }
}

/// A person's entries by day, newest day first; within a day in the order of the record.
pub fn visits<'a>(household: &'a Household, person: &'a str) -> Vec<(NaiveDate, Vec<Entry<'a>>)> {
    let doses = household.doses_of(person).map(Entry::Dose);
    let mut entries: Vec<Entry<'a>> =
        doses.chain(household.checkups_of(person).map(Entry::Checkup)).collect();
    order::sort_by_key(&mut entries, |entry| std::cmp::Reverse(entry.date()));
    let mut visits: Vec<(NaiveDate, Vec<Entry<'a>>)> = Vec::new();
    for entry in entries {
        match visits.last_mut() {
            Some((date, together)) if *date == entry.date() => together.push(entry),
            _ => visits.push((entry.date(), vec![entry])),
        }
    }
    visits
}

/// What a dose is called: the programme's name, or what the family wrote.
pub fn vaccine_name(programme: &Programme, code: &str) -> Txt {
    match programme.product_ix(code) {
        Some(_) => product_text(code),
        None => Txt::raw(code.to_owned()),
    }
}

/// What a checkup is called: the municipality's name; another municipality's keeps its id.
pub fn checkup_name(city: &Municipality, id: &str) -> Txt {
    match city.checkups.iter().find(|checkup| checkup.id == id) {
        Some(checkup) => Txt::new(checkup.name.clone()),
        None => Txt::raw(id.to_owned()),
    }
}

/// Whether the record finds the entry dated before the birth.
pub fn is_before_birth(household: &Household, entity: &Entity) -> bool {
    household
        .findings
        .iter()
        .any(|finding| matches!(finding, Finding::BeforeBirth(found) if found == entity))
}

/// How many entries are in the record and cannot be shown.
pub fn hidden(household: &Household) -> usize {
    let counts = household.findings.iter().map(|finding| match finding {
        Finding::Unreadable(_) | Finding::Orphan(_) => 1,
        Finding::FromLaterVersion(n) => *n,
        Finding::BeforeBirth(_) => 0,
    });
    counts.sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use hagukumi_core::record::{CheckupDraft, Clock, Command, DoseDraft, Event, Log, PersonDraft};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn recorded(commands: impl Fn(&str) -> Vec<Command>) -> (Household, String) {
        let (mut log, mut clock, mut ids) = (Log::default(), Clock::new("test"), 0);
        let mut new_id = || {
            ids += 1;
            ids.to_string()
        };
        let mut put = |log: &mut Log, command: &Command| {
            let facts = command
                .facts(&log.household(), day("2026-11-21"), &mut new_id)
                .expect("a valid command");
            log.insert(Event { id: new_id(), at: clock.tick(1), facts });
        };
        put(&mut log, &Command::AddPerson(PersonDraft::child(day("2026-09-10"))));
        let person = log.household().persons[0].id.clone();
        for command in commands(&person) {
            put(&mut log, &command);
        }
        (log.household(), person)
    }

    #[test]
    fn doses_and_checkups_of_one_day_are_one_visit_and_the_newest_comes_first() {
        let (household, person) = recorded(|person| {
            let dose = |vaccine, date| DoseDraft::new(person, vaccine, day(date));
            vec![
                Command::RecordDoses(vec![dose("HEPB", "2026-11-10"), dose("PCV20", "2026-11-10")]),
                Command::RecordDoses(vec![dose("RV1", "2026-11-18")]),
                Command::RecordCheckup(CheckupDraft::new(person, "3-4m", day("2026-11-10"))),
            ]
        });
        let visits = visits(&household, &person);
        let sizes: Vec<(NaiveDate, usize)> =
            visits.iter().map(|(date, entries)| (*date, entries.len())).collect();
        assert_eq!(sizes, [(day("2026-11-18"), 1), (day("2026-11-10"), 3)]);
    }

    #[test]
    fn a_vaccine_that_the_programme_does_not_know_keeps_the_name_it_was_given() {
        let name = vaccine_name(&Programme::default(), "Quimi-Hib");
        assert!(name == Txt::raw("Quimi-Hib"));
    }
}
