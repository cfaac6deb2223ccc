//! The record as the immunization engine asks for it.

use super::household::{Household, Person, PersonKind};
use super::text::parse_date;
use crate::immunization::{Child, Context, ContextValue, Dose, Pregnancy};

/// Japan, whose programme this record follows.
const HOME: &str = "JP";
/// The country of a dose given abroad nobody remembers where: ISO 3166 leaves `ZZ` to users.
const SOMEWHERE: &str = "ZZ";

impl Person {
    /// The child or the pregnancy, with all its circumstances.
    pub fn immunization_child(&self) -> Child {
        let facts = self.circumstances.iter();
        let mut child = Child {
            context: Context(facts.map(|(name, value)| (name.clone(), fact(value))).collect()),
            ..Child::default()
        };
        match self.kind {
            PersonKind::Child { birth_date, sex } => {
                child.birth_date = Some(birth_date);
                child.sex = sex;
            }
            PersonKind::Pregnancy { due_date, .. } => {
                child.pregnancy = Some(Pregnancy { edd: due_date });
            }
        }
        child
    }
}

impl Household {
    /// The person's doses in the order of [`Household::doses_of`], so that a finding on line n
    /// is about the n-th of them.
    pub fn immunization_history(&self, person: &str) -> Vec<Dose> {
        let doses = self.doses_of(person).map(|dose| Dose {
            date: dose.date,
            vaccine: dose.vaccine.clone(),
            product: dose.product.clone(),
            country: match dose.country.as_deref() {
                Some(HOME) | None if !dose.abroad => None,
                country => Some(country.unwrap_or(SOMEWHERE).to_owned()),
            },
        });
        doses.collect()
    }
}

/// A circumstance as the record writes it: `true` or `false`, a day, or words between commas.
fn fact(value: &str) -> ContextValue {
    if let Some(date) = parse_date(value) {
        return ContextValue::Date(date);
    }
    match value {
        "true" => ContextValue::Flag(true),
        "false" => ContextValue::Flag(false),
        // One word is a list of one: the engine asks both in the same way.
        _ => ContextValue::List(value.split(',').map(|word| word.trim().to_owned()).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::immunization::Sex;
    use crate::record::{Clock, Command, DoseDraft, Event, Log, PersonDraft};

    fn date(text: &str) -> chrono::NaiveDate {
        text.parse().unwrap()
    }

    fn household(commands: impl Fn(&str) -> Vec<Command>) -> Household {
        let (mut log, mut clock, mut ids) = (Log::default(), Clock::new("a"), 0);
        let mut draft = PersonDraft::child(date("2026-09-10"));
        draft.kind = PersonKind::Child { birth_date: date("2026-09-10"), sex: Some(Sex::Female) };
        let mut all = vec![Command::AddPerson(draft)];
        all.extend(commands("1"));
        for command in all {
            let mut new_id = || {
                ids += 1;
                ids.to_string()
            };
            let facts = command.facts(&log.household(), date("2026-11-21"), &mut new_id).unwrap();
            let id = format!("event {ids}{}", facts[0].field);
            log.insert(Event { id, at: clock.tick(1), facts });
        }
        log.household()
    }

    #[test]
    fn a_child_brings_its_birthday_sex_and_circumstances() {
        let says = |name: &str, value: &str| Command::SetCircumstance {
            person: "1".into(),
            name: name.into(),
            value: Some(value.into()),
        };
        let home = household(|_| {
            vec![
                says("disease_history", "varicella, mumps"),
                says("hbig", "true"),
                says("resolved_on", "2026-10-01"),
            ]
        });
        let child = home.persons[0].immunization_child();
        assert_eq!(child.birth_date, Some(date("2026-09-10")));
        assert!(child.sex == Some(Sex::Female) && child.pregnancy.is_none());
        assert!(child.context.holds("hbig", None));
        assert!(child.context.holds("disease_history", Some("mumps")));
        assert!(!child.context.holds("disease_history", Some("measles")));
        assert!(child.context.date("resolved_on").is_some());
    }

    #[test]
    fn doses_come_in_order_and_those_from_abroad_with_a_country() {
        let home = household(|child| {
            let mut abroad = DoseDraft::new(child, "HEPB", date("2026-09-12"));
            abroad.abroad = true;
            let mut here = DoseDraft::new(child, "BCG", date("2026-09-11"));
            here.country = "JP".into();
            let mut hanoi = DoseDraft::new(child, "HEXA", date("2026-09-13"));
            hanoi.country = "VN".into();
            vec![Command::RecordDoses(vec![abroad, hanoi, here])]
        });
        let history = home.immunization_history("1");
        let seen: Vec<_> =
            history.iter().map(|dose| (dose.vaccine.as_str(), dose.country.as_deref())).collect();
        assert_eq!(seen, [("BCG", None), ("HEPB", Some("ZZ")), ("HEXA", Some("VN"))]);
    }
}
