//! The set of all events, and what can be asked of it.

use super::event::{Entity, EntityKind, Event, Fact, Hlc, YES, field};
use super::{fold, household::Household};
use crate::order;
use std::collections::BTreeMap;

/// One change of one field, for the history of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// When it was said.
    pub at: Hlc,
    /// Which field.
    pub field: String,
    /// What it became.
    pub value: Option<String>,
}

/// All events of a family, in any order and from any device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    events: BTreeMap<String, Event>,
}

impl Log {
    /// Adds an event; `true` if it was not there.
    ///
    /// Should two different events carry one id, the greater stays, whichever came first.
    pub fn insert(&mut self, event: Event) -> bool {
        if let Some(held) = self.events.get_mut(&event.id) {
            if event > *held {
                *held = event;
            }
            return false;
        }
        self.events.insert(event.id.clone(), event);
        true
    }

    /// Adds all events of `other`.
    pub fn merge(&mut self, other: Log) {
        for event in other.events.into_values() {
            self.insert(event);
        }
    }

    /// The event with that id.
    pub fn get(&self, id: &str) -> Option<&Event> {
        self.events.get(id)
    }

    /// All events, by id.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.events.values()
    }

    /// How many events there are.
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether nothing was ever recorded.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// The latest clock reading in the log, for [`super::Clock::observe`].
    pub fn latest(&self) -> Option<&Hlc> {
        self.events.values().map(|event| &event.at).max()
    }

    /// The household as it stands.
    pub fn household(&self) -> Household {
        fold::fold(&self.in_order())
    }

    /// The household as it would stand if nothing had ever been deleted: to say what a deleted
    /// entity was.
    pub fn household_with_deleted(&self) -> Household {
        fold::fold_all(&self.in_order())
    }

    /// Everything that was ever said about one entity, oldest first.
    pub fn history(&self, entity: &Entity) -> Vec<Change> {
        let mut changes = Vec::new();
        for event in self.in_order() {
            for fact in &event.facts {
                if fact.of == entity.kind.name() && fact.id == entity.id {
                    changes.push(Change {
                        at: event.at.clone(),
                        field: fact.field.clone(),
                        value: fact.value.clone(),
                    });
                }
            }
        }
        changes
    }

    /// Facts that take `facts` back: fields return to what they are in this log, and entities
    /// that are not in this log are deleted.
    pub fn inverse(&self, facts: &[Fact]) -> Vec<Fact> {
        let events = self.in_order();
        let mut back: Vec<Fact> = Vec::new();
        for fact in facts {
            let mut known = false;
            let mut value = None;
            for event in &events {
                for said in &event.facts {
                    if said.of == fact.of && said.id == fact.id {
                        known = true;
                        if said.field == fact.field {
                            value.clone_from(&said.value);
                        }
                    }
                }
            }
            let mut undo = Fact { value, ..fact.clone() };
            if !known {
                undo.field = field::DELETED.to_owned();
                undo.value = Some(YES.to_owned());
            }
            if !back.contains(&undo) {
                back.push(undo);
            }
        }
        back
    }

    /// The ids of all entities of a kind that are deleted, with the time of that, for a list of
    /// what can be restored.
    pub fn deleted(&self, kind: EntityKind) -> Vec<(String, Hlc)> {
        let mut gone: BTreeMap<&str, Option<&Hlc>> = BTreeMap::new();
        for event in self.in_order() {
            for fact in &event.facts {
                if fact.of == kind.name() && fact.field == field::DELETED {
                    gone.insert(&fact.id, fact.value.is_some().then_some(&event.at));
                }
            }
        }
        gone.into_iter().filter_map(|(id, at)| Some((id.to_owned(), at?.clone()))).collect()
    }

    /// The events in the order of their clocks.
    pub(super) fn in_order(&self) -> Vec<&Event> {
        let mut events: Vec<&Event> = self.events.values().collect();
        order::sort_by(&mut events, |a, b| (&a.at, &a.id).cmp(&(&b.at, &b.id)));
        events
    }
}
