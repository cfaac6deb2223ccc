use super::*;

fn preview(log: &Log, events: Vec<Option<Event>>) -> (ImportPreview, Log, Vec<usize>) {
    preview_import(log, events, day("2026-11-21"))
}

/// An event that says one thing about one child.
fn says(id: &str, of: &str, field: &str, value: &str) -> Event {
    Event {
        id: id.into(),
        at: Clock::new("b").tick(5),
        facts: vec![Fact {
            of: of.into(),
            id: "x".into(),
            field: field.into(),
            value: Some(value.into()),
        }],
    }
}

fn refusal(event: Event) -> Option<Refusal> {
    let (preview, log, taken) = preview(&Log::default(), vec![Some(event)]);
    assert_eq!(log.len(), taken.len());
    preview.refused.first().map(|(_, why)| *why)
}

#[test]
fn a_file_brings_what_is_new_and_says_what_was_known() {
    let mut there = Phone::new("b", "2026-11-21");
    let child = there.child("2026-09-10");
    there.dose(&child, "HEPB", "2026-11-10");
    let first = there.log.clone();
    there.dose(&child, "PCV20", "2026-11-10");
    let ids = ["b2", "b4", "b6"];
    let file: Vec<_> = ids.iter().map(|id| there.log.get(id).cloned()).collect();

    let (preview, merged, taken) = preview(&first, file);
    assert_eq!((preview.new, preview.known), (1, 2));
    assert_eq!((preview.persons, preview.doses), (0, 1));
    assert_eq!(taken, [2]);
    assert_eq!(merged, there.log);
}

#[test]
fn what_cannot_be_is_refused_with_its_place_and_reason() {
    let (preview, log, taken) = preview(
        &Log::default(),
        vec![
            None,
            Some(says("e1", "person", "birth_date", "2026-09-10")),
            Some(says("e2", "person", "nickname", &"a".repeat(61))),
        ],
    );
    let refused = [(1, Refusal::Malformed), (3, Refusal::TooLong)];
    assert_eq!(preview.refused, refused);
    assert_eq!((preview.new, log.len()), (1, 1));
    assert_eq!(taken, [1]);
}

#[test]
fn dates_of_a_file_are_as_strict_as_those_of_a_form_but_for_a_day_of_time_zone() {
    let date = |field: &str, value: &str| {
        let of = if field == "date" { "dose" } else { "person" };
        refusal(says("e", of, field, value))
    };
    assert_eq!(date("birth_date", "2026-02-30"), Some(Refusal::BadDate));
    assert_eq!(date("birth_date", "1989-12-31"), Some(Refusal::BadDate));
    assert_eq!(date("birth_date", "2026-11-23"), Some(Refusal::BadDate));
    assert_eq!(date("birth_date", "2026-11-22"), None);
    assert_eq!(date("date", "2026-11-23"), Some(Refusal::BadDate));
    assert_eq!(date("date", "2026-11-22"), None);
    assert_eq!(date("due_date", "tomorrow"), Some(Refusal::BadDate));
}

#[test]
fn an_event_of_a_broken_clock_or_without_an_id_is_refused() {
    let mut event = says("e", "person", "nickname", "A");
    event.at.wall_ms = u64::MAX;
    assert_eq!(refusal(event), Some(Refusal::BadClock));
    assert_eq!(refusal(says("", "person", "nickname", "A")), Some(Refusal::Malformed));
}

#[test]
fn an_event_that_differs_from_the_one_on_record_is_refused() {
    let mut log = Log::default();
    log.insert(says("e", "person", "nickname", "A"));
    let (preview, merged, _) = preview(&log, vec![Some(says("e", "person", "nickname", "B"))]);
    assert_eq!(preview.refused, [(1, Refusal::Altered)]);
    assert_eq!(merged, log);
}

#[test]
fn entities_and_fields_of_a_later_version_are_taken_and_carried_along() {
    let mut log = Log::default();
    log.insert(says("e0", "person", "birth_date", "2026-09-10"));
    let (preview, merged, _) = preview(
        &log,
        vec![
            Some(says("e1", "growth", "weight_g", "5200")),
            Some(says("e2", "person", "blood_type", "unknown")),
        ],
    );
    assert_eq!(preview.new, 2);
    let home = merged.household();
    assert_eq!(home.persons.len(), 1);
    assert_eq!(home.findings, [Finding::FromLaterVersion(1)]);
    assert!(merged.get("e1").is_some() && merged.get("e2").is_some());
}

#[test]
fn records_of_nobody_and_records_without_a_date_are_found_and_stay_in_the_log() {
    let mut log = Log::default();
    let mut orphan = says("e1", "dose", "person", "nobody");
    for (field, value) in [("date", "2026-11-10"), ("vaccine", "BCG")] {
        orphan.facts.extend(says("e1", "dose", field, value).facts);
    }
    log.insert(orphan);
    log.insert(says("e2", "person", "nickname", "A"));
    let home = log.household();
    let entity = |kind| Entity { kind, id: "x".into() };
    assert_eq!(
        home.findings,
        [
            Finding::Unreadable(entity(EntityKind::Person)),
            Finding::Orphan(entity(EntityKind::Dose)),
        ]
    );
    assert_eq!((home.persons.len(), home.doses.len()), (0, 0));
    assert_eq!(log.len(), 2);
}
