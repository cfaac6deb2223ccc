//! From events in order to the household: the last writer of a field wins.

use super::event::{Entity, EntityKind, Event, field};
use super::household::{
    CheckupRecord, DoseRecord, Finding, Household, Outcome, Person, PersonKind, Sex,
};
use super::text::parse_date;
use crate::order;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The fields of one entity as they stand, and when it was first heard of.
#[derive(Default)]
struct Fields<'a> {
    rank: usize,
    values: Vec<(&'a str, &'a str)>,
}

impl<'a> Fields<'a> {
    fn set(&mut self, name: &'a str, value: Option<&'a str>) {
        self.values.retain(|(known, _)| *known != name);
        if let Some(value) = value {
            self.values.push((name, value));
        }
    }

    fn get(&self, name: &str) -> Option<&'a str> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    fn text(&self, name: &str) -> Option<String> {
        self.get(name).map(str::to_owned)
    }

    fn date(&self, name: &str) -> Option<NaiveDate> {
        self.get(name).and_then(parse_date)
    }

    fn is_set(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

/// Folds events, given in the order of their clocks.
pub(super) fn fold(events: &[&Event]) -> Household {
    fold_with(events, false)
}

/// The same with everything that was deleted, as it was.
pub(super) fn fold_all(events: &[&Event]) -> Household {
    fold_with(events, true)
}

fn fold_with(events: &[&Event], deleted: bool) -> Household {
    let mut entities: BTreeMap<(&str, &str), Fields<'_>> = BTreeMap::new();
    for event in events {
        for fact in &event.facts {
            let rank = entities.len();
            entities
                .entry((&fact.of, &fact.id))
                .or_insert_with(|| Fields { rank, values: Vec::new() })
                .set(&fact.field, fact.value.as_deref());
        }
    }

    let mut household = Household::default();
    let mut ranks: Vec<(usize, Person)> = Vec::new();
    let mut from_later_version = 0;
    for (&(of, id), fields) in &entities {
        let Some(kind) = EntityKind::from_name(of) else {
            from_later_version += 1;
            continue;
        };
        if fields.is_set(field::DELETED) && !deleted {
            continue;
        }
        let understood = match kind {
            EntityKind::Person => {
                person(id, fields).map(|person| ranks.push((fields.rank, person)))
            }
            EntityKind::Dose => dose(id, fields).map(|dose| household.doses.push(dose)),
            EntityKind::Checkup => {
                checkup(id, fields).map(|checkup| household.checkups.push(checkup))
            }
            EntityKind::Mark => mark(fields).map(|mark| household.marks.push(mark)),
        };
        if understood.is_none() {
            household.findings.push(Finding::Unreadable(Entity { kind, id: id.to_owned() }));
        }
    }
    order::sort_by_key(&mut ranks, |(rank, _)| *rank);
    household.persons = ranks.into_iter().map(|(_, person)| person).collect();
    if from_later_version > 0 {
        household.findings.push(Finding::FromLaterVersion(from_later_version));
    }
    settle(&mut household, |person| entities.contains_key(&(EntityKind::Person.name(), person)));
    household
}

/// Sorts records, sets aside those of persons who are deleted or were never there, and finds
/// dates that cannot be.
fn settle(household: &mut Household, ever_known: impl Fn(&str) -> bool) {
    let Household { persons, doses, checkups, marks, findings } = household;
    let mut belongs = |kind: EntityKind, id: &str, person: &str, date: NaiveDate| {
        let entity = || Entity { kind, id: id.to_owned() };
        let Some(owner) = persons.iter().find(|known| known.id == person) else {
            if !ever_known(person) {
                findings.push(Finding::Orphan(entity()));
            }
            return false;
        };
        if owner.birth_date().is_some_and(|birth| date < birth) {
            findings.push(Finding::BeforeBirth(entity()));
        }
        true
    };
    doses.retain(|dose| belongs(EntityKind::Dose, &dose.id, &dose.person, dose.date));
    checkups
        .retain(|checkup| belongs(EntityKind::Checkup, &checkup.id, &checkup.person, checkup.date));
    marks.retain(|(person, _)| persons.iter().any(|known| known.id == *person));
    order::sort_by(doses, |a, b| (a.date, &a.vaccine, &a.id).cmp(&(b.date, &b.vaccine, &b.id)));
    order::sort_by(checkups, |a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
}

fn person(id: &str, fields: &Fields<'_>) -> Option<Person> {
    // A child that once was entered as a pregnancy has both dates; being born wins.
    let kind = if let Some(birth_date) = fields.date(field::BIRTH_DATE) {
        PersonKind::Child { birth_date, sex: fields.get(field::SEX).and_then(Sex::from_code) }
    } else {
        PersonKind::Pregnancy {
            due_date: fields.date(field::DUE_DATE)?,
            outcome: fields.get(field::OUTCOME).and_then(Outcome::from_code),
        }
    };
    let mut circumstances: Vec<(String, String)> = fields
        .values
        .iter()
        .filter_map(|(name, value)| {
            let name = name.strip_prefix(field::CIRCUMSTANCE)?;
            Some((name.to_owned(), (*value).to_owned()))
        })
        .collect();
    order::sort(&mut circumstances);
    Some(Person {
        id: id.to_owned(),
        nickname: fields.text(field::NICKNAME),
        kind,
        municipality: fields.text(field::MUNICIPALITY),
        ward: fields.text(field::WARD),
        colour: fields.get(field::COLOUR).and_then(|colour| colour.parse().ok()).unwrap_or(0),
        birth_country: fields.text(field::BIRTH_COUNTRY),
        pregnancy: fields.text(field::PREGNANCY),
        archived: fields.is_set(field::ARCHIVED),
        circumstances,
    })
}

fn dose(id: &str, fields: &Fields<'_>) -> Option<DoseRecord> {
    Some(DoseRecord {
        id: id.to_owned(),
        person: fields.text(field::PERSON)?,
        date: fields.date(field::DATE)?,
        vaccine: fields.text(field::VACCINE)?,
        product: fields.text(field::PRODUCT),
        lot: fields.text(field::LOT),
        place: fields.text(field::PLACE),
        abroad: fields.is_set(field::ABROAD),
        country: fields.text(field::COUNTRY),
        note: fields.text(field::NOTE),
    })
}

fn checkup(id: &str, fields: &Fields<'_>) -> Option<CheckupRecord> {
    Some(CheckupRecord {
        id: id.to_owned(),
        person: fields.text(field::PERSON)?,
        checkup: fields.text(field::CHECKUP)?,
        date: fields.date(field::DATE)?,
        place: fields.text(field::PLACE),
        note: fields.text(field::NOTE),
    })
}

fn mark(fields: &Fields<'_>) -> Option<(String, String)> {
    Some((fields.text(field::PERSON)?, fields.text(field::KEY)?))
}
