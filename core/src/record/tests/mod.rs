//! The record as a whole: what families do, in any order, on any device.

mod commands;
mod imports;
mod merging;

use super::*;
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date in a test is right")
}

/// A phone with its own clock and ids, as the app would use the record.
struct Phone {
    log: Log,
    clock: Clock,
    name: &'static str,
    today: NaiveDate,
    now_ms: u64,
    ids: usize,
}

impl Phone {
    fn new(name: &'static str, today: &str) -> Self {
        Self {
            log: Log::default(),
            clock: Clock::new(name),
            name,
            today: day(today),
            now_ms: 1_000,
            ids: 0,
        }
    }

    /// Does what the command says; gives what takes it back.
    fn tries(&mut self, command: &Command) -> Result<Undo, Vec<RecordError>> {
        let (ids, name) = (&mut self.ids, self.name);
        let mut new_id = || {
            *ids += 1;
            format!("{name}{ids}")
        };
        let facts = command.facts(&self.log.household(), self.today, &mut new_id)?;
        let undo = Undo(self.log.inverse(&facts));
        let event = Event { id: new_id(), at: self.clock.tick(self.now_ms), facts };
        assert!(self.log.insert(event), "ids are new");
        Ok(undo)
    }

    fn does(&mut self, command: Command) -> Undo {
        self.tries(&command).expect("the command is right")
    }

    /// Hears everything the other phone knows.
    fn hears(&mut self, other: &Phone) {
        self.log.merge(other.log.clone());
        if let Some(latest) = self.log.latest() {
            self.clock.observe(latest);
        }
    }

    fn home(&self) -> Household {
        self.log.household()
    }

    fn child(&mut self, birthday: &str) -> String {
        self.does(Command::AddPerson(PersonDraft::child(day(birthday))));
        self.home().persons.last().expect("was added").id.clone()
    }

    fn dose(&mut self, person: &str, vaccine: &str, date: &str) -> String {
        let before = self.home();
        self.does(Command::RecordDoses(vec![DoseDraft::new(person, vaccine, day(date))]));
        let after = self.home();
        let new = |dose: &&DoseRecord| before.dose(&dose.id).is_none();
        after.doses.iter().find(new).expect("was added").id.clone()
    }
}
