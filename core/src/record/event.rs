//! What the log is made of: facts, events, and the hybrid clock that orders them.

use serde::{Deserialize, Serialize};

/// A reading of a hybrid logical clock: wall time, kept monotonic by a counter.
///
/// Ordered by wall time, then counter, then node, so that two devices agree on the order of
/// their edits even when one of them had its clock set back.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Hlc {
    /// Milliseconds since 1970-01-01T00:00:00Z, as far as the writer knew.
    pub wall_ms: u64,
    /// Tells apart events of one millisecond, or of a time the wall clock has fallen behind.
    pub counter: u32,
    /// Who wrote it: a random name that lasts as long as the page is open.
    pub node: String,
}

/// The clock of one writer. It never goes back, whatever the wall clock does.
#[derive(Clone, Debug)]
pub struct Clock {
    last: Hlc,
}

impl Clock {
    /// A clock for the writer `node`.
    pub fn new(node: &str) -> Self {
        Self { last: Hlc { node: node.to_owned(), ..Hlc::default() } }
    }

    /// The next reading, later than every reading given or seen before.
    pub fn tick(&mut self, now_ms: u64) -> Hlc {
        if now_ms > self.last.wall_ms {
            self.last.wall_ms = now_ms;
            self.last.counter = 0;
        } else if let Some(next) = self.last.counter.checked_add(1) {
            self.last.counter = next;
        } else {
            self.last.wall_ms = self.last.wall_ms.saturating_add(1);
            self.last.counter = 0;
        }
        self.last.clone()
    }

    /// Takes note of another writer's reading, so that what is written next comes after it.
    pub fn observe(&mut self, seen: &Hlc) {
        if (seen.wall_ms, seen.counter) > (self.last.wall_ms, self.last.counter) {
            self.last.wall_ms = seen.wall_ms;
            self.last.counter = seen.counter;
        }
    }
}

/// The kinds of entity this version knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntityKind {
    /// A child or a pregnancy.
    Person,
    /// A dose of a vaccine that was given.
    Dose,
    /// A checkup that was attended.
    Checkup,
    /// A reminder that the family has put away.
    Mark,
}

impl EntityKind {
    /// The name under which the kind is written in the log.
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Dose => "dose",
            Self::Checkup => "checkup",
            Self::Mark => "mark",
        }
    }

    /// The kind written as `name`; `None` for one of a later version.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Person, Self::Dose, Self::Checkup, Self::Mark]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// Points at one entity of the household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// What it is.
    pub kind: EntityKind,
    /// Its id within the kind.
    pub id: String,
}

/// One field of one entity gets a value, or loses it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Fact {
    /// The kind of entity, by [`EntityKind::name`] or a name from a later version.
    pub of: String,
    /// The entity's id.
    pub id: String,
    /// The field's name.
    pub field: String,
    /// The new value as text; `None` empties the field.
    #[serde(default)]
    pub value: Option<String>,
}

impl Fact {
    /// The fact that `field` of `entity` is `value`.
    pub(super) fn new(entity: &Entity, field: &str, value: Option<String>) -> Self {
        Self {
            of: entity.kind.name().to_owned(),
            id: entity.id.clone(),
            field: field.to_owned(),
            value,
        }
    }
}

/// What one edit of the family said, whole: either all its facts are in the log or none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Event {
    /// Unique among all devices.
    pub id: String,
    /// When it was said.
    pub at: Hlc,
    /// What it said. Of two facts on the same field the later in the list holds.
    pub facts: Vec<Fact>,
}

/// The names of fields in the log. They are a wire format: never rename one.
pub(super) mod field {
    pub(crate) const DELETED: &str = "deleted";
    pub(crate) const PERSON: &str = "person";
    pub(crate) const NICKNAME: &str = "nickname";
    pub(crate) const BIRTH_DATE: &str = "birth_date";
    pub(crate) const SEX: &str = "sex";
    pub(crate) const DUE_DATE: &str = "due_date";
    pub(crate) const OUTCOME: &str = "outcome";
    pub(crate) const PREGNANCY: &str = "pregnancy";
    pub(crate) const MUNICIPALITY: &str = "municipality";
    pub(crate) const WARD: &str = "ward";
    pub(crate) const COLOUR: &str = "colour";
    pub(crate) const BIRTH_COUNTRY: &str = "birth_country";
    pub(crate) const ARCHIVED: &str = "archived";
    /// Before the name of a circumstance.
    pub(crate) const CIRCUMSTANCE: &str = "circumstance.";
    pub(crate) const DATE: &str = "date";
    pub(crate) const VACCINE: &str = "vaccine";
    pub(crate) const PRODUCT: &str = "product";
    pub(crate) const LOT: &str = "lot";
    pub(crate) const PLACE: &str = "place";
    pub(crate) const COUNTRY: &str = "country";
    pub(crate) const ABROAD: &str = "abroad";
    pub(crate) const NOTE: &str = "note";
    pub(crate) const CHECKUP: &str = "checkup";
    pub(crate) const KEY: &str = "key";

    /// Whether the field holds a date.
    pub(crate) fn is_date(name: &str) -> bool {
        matches!(name, BIRTH_DATE | DUE_DATE | DATE)
    }

    /// Whether this version knows the field.
    pub(crate) fn is_known(name: &str) -> bool {
        is_date(name)
            || matches!(
                name,
                DELETED
                    | PERSON
                    | NICKNAME
                    | SEX
                    | OUTCOME
                    | PREGNANCY
                    | MUNICIPALITY
                    | WARD
                    | COLOUR
                    | BIRTH_COUNTRY
                    | ARCHIVED
                    | VACCINE
                    | PRODUCT
                    | LOT
                    | PLACE
                    | COUNTRY
                    | ABROAD
                    | NOTE
                    | CHECKUP
                    | KEY
            )
    }
}

/// How a field that is either set or not is written when set.
pub(super) const YES: &str = "1";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_set_back_still_gives_later_readings() {
        let mut clock = Clock::new("a");
        let first = clock.tick(1_000);
        let second = clock.tick(10);
        let third = clock.tick(1_001);
        assert!(first < second && second < third);
    }

    #[test]
    fn what_is_written_after_reading_another_device_comes_after_it() {
        let mut here = Clock::new("a");
        let there = Clock::new("z").tick(9_000);
        here.observe(&there);
        assert!(here.tick(5) > there);
    }

    #[test]
    fn a_full_counter_moves_the_wall_time_on() {
        let mut clock = Clock::new("a");
        let full = Hlc { wall_ms: 5, counter: u32::MAX, node: "b".into() };
        clock.observe(&full);
        assert!(clock.tick(1) > full);
    }

    #[test]
    fn every_kind_is_found_by_its_name() {
        for kind in [EntityKind::Person, EntityKind::Dose, EntityKind::Checkup, EntityKind::Mark] {
            assert_eq!(EntityKind::from_name(kind.name()), Some(kind));
        }
        assert_eq!(EntityKind::from_name("growth"), None);
    }
}
