use super::*;
use proptest::prelude::*;

/// Facts over few entities and fields, so that events collide often.
fn fact() -> impl Strategy<Value = Fact> {
    (
        prop::sample::select(vec!["person", "dose", "checkup", "mark", "growth"]),
        0..3_u8,
        prop::sample::select(vec![
            "deleted",
            "person",
            "birth_date",
            "due_date",
            "date",
            "vaccine",
            "checkup",
            "colour",
            "sex",
            "shoe_size",
            "circumstance.x",
        ]),
        prop::option::of(prop::sample::select(vec![
            "0",
            "1",
            "2",
            "2026-09-10",
            "2026-02-30",
            "female",
            "HEPB",
            "",
        ])),
    )
        .prop_map(|(of, id, field, value)| Fact {
            of: of.into(),
            id: id.to_string(),
            field: field.into(),
            value: value.map(str::to_owned),
        })
}

fn event() -> impl Strategy<Value = Event> {
    let facts = prop::collection::vec(fact(), 0..6);
    (0..12_u8, 0..6_u64, 0..2_u32, 0..2_u8, facts).prop_map(
        |(id, wall_ms, counter, node, facts)| Event {
            id: id.to_string(),
            at: Hlc { wall_ms, counter, node: node.to_string() },
            facts,
        },
    )
}

fn log(events: &[Event]) -> Log {
    let mut log = Log::default();
    for event in events {
        log.insert(event.clone());
    }
    log
}

fn merged(a: &Log, b: &Log) -> Log {
    let mut log = a.clone();
    log.merge(b.clone());
    log
}

proptest! {
    #[test]
    fn merging_does_not_care_for_order_grouping_or_repetition(
        a in prop::collection::vec(event(), 0..12),
        b in prop::collection::vec(event(), 0..12),
        c in prop::collection::vec(event(), 0..12),
    ) {
        let (a, b, c) = (log(&a), log(&b), log(&c));
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(&merged(&a, &a), &a);
    }

    #[test]
    fn the_household_does_not_depend_on_the_order_in_which_events_arrive(
        events in prop::collection::vec(event(), 0..20),
    ) {
        let forwards = log(&events);
        let backwards = log(&events.iter().rev().cloned().collect::<Vec<_>>());
        prop_assert_eq!(forwards.household(), backwards.household());
    }

    #[test]
    fn taking_facts_back_gives_the_household_that_was(
        events in prop::collection::vec(event(), 0..12),
        facts in prop::collection::vec(fact(), 1..6),
    ) {
        let mut log = log(&events);
        let before = log.household();
        // What is new is deleted instead; `commands` has that case.
        let said: Vec<&Fact> = log.in_order().iter().flat_map(|event| &event.facts).collect();
        let known = |fact: &Fact| said.iter().any(|said| said.of == fact.of && said.id == fact.id);
        let facts: Vec<Fact> = facts.into_iter().filter(known).collect();
        let back = log.inverse(&facts);
        let at = |wall_ms| Hlc { wall_ms, ..Hlc::default() };
        log.insert(Event { id: "does".into(), at: at(100), facts });
        log.insert(Event { id: "undoes".into(), at: at(101), facts: back });
        prop_assert_eq!(log.household(), before);
    }

    #[test]
    fn no_log_makes_the_fold_fail_and_no_event_is_lost(
        events in prop::collection::vec(event(), 0..40),
        texts in prop::collection::vec(".{0,30}", 4),
    ) {
        let mut log = log(&events);
        let strange = Fact {
            of: texts[0].clone(),
            id: texts[1].clone(),
            field: texts[2].clone(),
            value: Some(texts[3].clone()),
        };
        log.insert(Event { id: "strange".into(), at: Hlc::default(), facts: vec![strange] });
        let _ = log.household();
        let mut ids: Vec<&str> = events.iter().map(|event| event.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(log.len(), ids.len() + 1);
        prop_assert!(ids.iter().all(|id| log.get(id).is_some()));
    }
}

#[test]
fn two_phones_that_worked_apart_end_with_the_same_record_and_lose_neither_edit() {
    let mut one = Phone::new("a", "2026-11-21");
    let child = one.child("2026-09-10");
    let dose = one.dose(&child, "HEPB", "2026-11-10");
    let mut two = Phone::new("b", "2026-11-21");
    two.hears(&one);

    let draft = DoseDraft::from(one.home().dose(&dose).expect("is there"));
    one.does(Command::CorrectDose {
        dose: dose.clone(),
        draft: DoseDraft { lot: "LOT1".into(), ..draft.clone() },
    });
    two.does(Command::CorrectDose {
        dose: dose.clone(),
        draft: DoseDraft { place: "Clinic".into(), ..draft },
    });
    one.hears(&two);
    two.hears(&one);
    assert_eq!(one.home(), two.home());
    let home = one.home();
    let dose = home.dose(&dose).expect("is there");
    assert_eq!(dose.lot.as_deref(), Some("LOT1"));
    assert_eq!(dose.place.as_deref(), Some("Clinic"));
}

#[test]
fn of_two_edits_of_one_field_the_later_holds_even_on_a_phone_whose_clock_is_behind() {
    let mut one = Phone::new("a", "2026-11-21");
    one.now_ms = 1_000_000;
    let child = one.child("2026-09-10");
    let mut two = Phone::new("b", "2026-11-21");
    two.now_ms = 3;
    two.hears(&one);
    let mut draft = PersonDraft::from(&two.home().persons[0]);
    draft.nickname = "Later".into();
    two.does(Command::CorrectPerson { person: child, draft });
    one.hears(&two);
    assert_eq!(one.home().persons[0].nickname.as_deref(), Some("Later"));
}
