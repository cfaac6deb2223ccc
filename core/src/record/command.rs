//! What a family can do to its record, and the facts that say so.

use super::draft::{CheckupDraft, DoseDraft, PersonDraft, Values};
use super::event::{Entity, EntityKind, Fact, YES, field};
use super::household::{Household, Outcome, PersonKind};
use super::validation::{
    RecordError, RecordWarning, checkup_warning, dose_warning, person_warnings, validate_checkup,
    validate_dose, validate_person,
};
use chrono::NaiveDate;

/// How many colours the switcher has; new persons take the first free one.
const COLOURS: u8 = 6;

/// Facts that take an edit back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undo(
    /// As given by [`super::Log::inverse`] before the edit went in.
    pub Vec<Fact>,
);

/// One edit of the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Adds a child or a pregnancy.
    AddPerson(PersonDraft),
    /// Changes what was entered about a person.
    CorrectPerson {
        /// Who.
        person: String,
        /// How it should read.
        draft: PersonDraft,
    },
    /// The pregnancy became one child or more.
    RecordBirth {
        /// The pregnancy.
        pregnancy: String,
        /// The children.
        children: Vec<PersonDraft>,
    },
    /// The pregnancy is over and nothing more is asked.
    ClosePregnancy {
        /// The pregnancy.
        pregnancy: String,
    },
    /// Says something a rule asks about, or takes it back with `None`.
    SetCircumstance {
        /// Who.
        person: String,
        /// The programme's name for it.
        name: String,
        /// What is said.
        value: Option<String>,
    },
    /// Puts a person away or brings them back.
    Archive {
        /// Who.
        person: String,
        /// Away or back.
        archived: bool,
    },
    /// Records the doses of one visit.
    RecordDoses(Vec<DoseDraft>),
    /// Changes what was entered about a dose.
    CorrectDose {
        /// Which.
        dose: String,
        /// How it should read.
        draft: DoseDraft,
    },
    /// Records a checkup.
    RecordCheckup(CheckupDraft),
    /// Changes what was entered about a checkup.
    CorrectCheckup {
        /// Which.
        checkup: String,
        /// How it should read.
        draft: CheckupDraft,
    },
    /// Deletes an entity; its facts stay and [`Command::Restore`] brings it back.
    Delete(Entity),
    /// Brings a deleted entity back.
    Restore(Entity),
    /// Puts a reminder away or takes it out again.
    Dismiss {
        /// Whose.
        person: String,
        /// The reminder's key.
        key: String,
        /// Away or back.
        dismissed: bool,
    },
    /// Takes an earlier edit back.
    Undo(Undo),
}

impl Command {
    /// The facts to append. Changes name only the fields that differ, so that two devices can
    /// correct different fields of one record without losing either.
    ///
    /// # Errors
    /// Everything that keeps it from being saved.
    pub fn facts(
        &self,
        household: &Household,
        today: NaiveDate,
        new_id: &mut dyn FnMut() -> String,
    ) -> Result<Vec<Fact>, Vec<RecordError>> {
        let mut facts = Vec::new();
        match self {
            Self::AddPerson(draft) => {
                valid(validate_person(draft, today))?;
                add_person(draft, None, household, 0, new_id(), &mut facts);
            }
            Self::CorrectPerson { person, draft } => {
                let held = household.person(person).ok_or_else(not_found)?;
                let before = PersonDraft::from(held);
                let mut errors = validate_person(draft, today);
                if draft.kind == before.kind {
                    errors.retain(|error| matches!(error, RecordError::TooLong { .. }));
                }
                valid(errors)?;
                let after = PersonDraft { colour: draft.colour.or(before.colour), ..draft.clone() };
                let person = entity(EntityKind::Person, person);
                difference(&person, before.values(), after.values(), &mut facts);
            }
            Self::RecordBirth { pregnancy, children } => {
                let held = household.person(pregnancy).ok_or_else(not_found)?;
                if held.birth_date().is_some() || children.is_empty() {
                    return Err(not_found());
                }
                for child in children {
                    valid(validate_person(child, today))?;
                }
                for (nth, child) in children.iter().enumerate() {
                    add_person(child, Some(pregnancy), household, nth, new_id(), &mut facts);
                }
                facts.push(outcome(pregnancy, Outcome::Born));
            }
            Self::ClosePregnancy { pregnancy } => {
                let held = household.person(pregnancy).ok_or_else(not_found)?;
                if held.birth_date().is_some() {
                    return Err(not_found());
                }
                facts.push(outcome(pregnancy, Outcome::Closed));
            }
            Self::SetCircumstance { person, name, value } => {
                household.person(person).ok_or_else(not_found)?;
                let person = entity(EntityKind::Person, person);
                let name = [field::CIRCUMSTANCE, name].concat();
                facts.push(Fact::new(&person, &name, value.clone()));
            }
            Self::Archive { person, archived } => {
                household.person(person).ok_or_else(not_found)?;
                let person = entity(EntityKind::Person, person);
                facts.push(Fact::new(&person, field::ARCHIVED, yes(*archived)));
            }
            Self::RecordDoses(drafts) => {
                for draft in drafts {
                    valid(validate_dose(draft, household, today))?;
                }
                for draft in drafts {
                    let dose = entity(EntityKind::Dose, &new_id());
                    difference(&dose, Vec::new(), draft.values(), &mut facts);
                }
            }
            Self::CorrectDose { dose, draft } => {
                let held = household.dose(dose).ok_or_else(not_found)?;
                let mut errors = validate_dose(draft, household, today);
                if draft.date == held.date && draft.person == held.person {
                    errors.retain(is_not_about_the_date);
                }
                valid(errors)?;
                let before = DoseDraft::from(held).values();
                let dose = entity(EntityKind::Dose, dose);
                difference(&dose, before, draft.values(), &mut facts);
            }
            Self::RecordCheckup(draft) => {
                valid(validate_checkup(draft, household, today))?;
                let checkup = entity(EntityKind::Checkup, &new_id());
                difference(&checkup, Vec::new(), draft.values(), &mut facts);
            }
            Self::CorrectCheckup { checkup, draft } => {
                let held = household.checkup(checkup).ok_or_else(not_found)?;
                let mut errors = validate_checkup(draft, household, today);
                if draft.date == held.date && draft.person == held.person {
                    errors.retain(is_not_about_the_date);
                }
                valid(errors)?;
                let before = CheckupDraft::from(held).values();
                let checkup = entity(EntityKind::Checkup, checkup);
                difference(&checkup, before, draft.values(), &mut facts);
            }
            Self::Delete(entity) => facts.push(Fact::new(entity, field::DELETED, yes(true))),
            Self::Restore(entity) => facts.push(Fact::new(entity, field::DELETED, None)),
            Self::Dismiss { person, key, dismissed } => {
                household.person(person).ok_or_else(not_found)?;
                // Derived from what it marks, so that two devices mark the same thing once.
                let mark = entity(EntityKind::Mark, &[person, "/", key].concat());
                facts.push(Fact::new(&mark, field::PERSON, Some(person.clone())));
                facts.push(Fact::new(&mark, field::KEY, Some(key.clone())));
                facts.push(Fact::new(&mark, field::DELETED, yes(!*dismissed)));
            }
            Self::Undo(Undo(back)) => facts.clone_from(back),
        }
        Ok(facts)
    }

    /// What the family should look at before saving. Nothing here keeps it from being saved.
    pub fn warnings(&self, household: &Household) -> Vec<RecordWarning> {
        match self {
            Self::AddPerson(draft) => person_warnings(draft, None, household),
            Self::CorrectPerson { person, draft } => {
                person_warnings(draft, household.person(person), household)
            }
            Self::RecordDoses(drafts) => {
                drafts.iter().filter_map(|draft| dose_warning(draft, None, household)).collect()
            }
            Self::CorrectDose { dose, draft } => {
                dose_warning(draft, Some(dose), household).into_iter().collect()
            }
            Self::RecordCheckup(draft) => {
                checkup_warning(draft, None, household).into_iter().collect()
            }
            Self::CorrectCheckup { checkup, draft } => {
                checkup_warning(draft, Some(checkup), household).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }
}

fn add_person(
    draft: &PersonDraft,
    pregnancy: Option<&str>,
    household: &Household,
    nth: usize,
    id: String,
    facts: &mut Vec<Fact>,
) {
    let mut draft = draft.clone();
    if draft.colour.is_none() {
        let free = (0..COLOURS).filter(|colour| {
            let taken = household.current().any(|person| person.colour == *colour);
            !taken
        });
        draft.colour = free.into_iter().nth(nth).or(Some(0));
    }
    if let PersonKind::Pregnancy { outcome, .. } = &mut draft.kind {
        *outcome = None;
    }
    let mut values = draft.values();
    values.push((field::PREGNANCY, pregnancy.map(str::to_owned)));
    let person = Entity { kind: EntityKind::Person, id };
    difference(&person, Vec::new(), values, facts);
}

/// The facts that lead from `before` to `after`.
fn difference(entity: &Entity, before: Values, after: Values, facts: &mut Vec<Fact>) {
    for (name, value) in after {
        let held = before.iter().find(|(known, _)| *known == name);
        if held.and_then(|(_, value)| value.as_ref()) != value.as_ref() {
            facts.push(Fact::new(entity, name, value));
        }
    }
}

fn valid(errors: Vec<RecordError>) -> Result<(), Vec<RecordError>> {
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

fn not_found() -> Vec<RecordError> {
    vec![RecordError::NotFound]
}

fn is_not_about_the_date(error: &RecordError) -> bool {
    !matches!(error, RecordError::DateInFuture | RecordError::DateBeforeBirth { .. })
}

fn entity(kind: EntityKind, id: &str) -> Entity {
    Entity { kind, id: id.to_owned() }
}

fn outcome(pregnancy: &str, outcome: Outcome) -> Fact {
    let pregnancy = entity(EntityKind::Person, pregnancy);
    Fact::new(&pregnancy, field::OUTCOME, Some(outcome.code().to_owned()))
}

fn yes(is_so: bool) -> Option<String> {
    is_so.then(|| YES.to_owned())
}
