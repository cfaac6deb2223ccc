use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::care::{Author, Entry, EntryId, Person};

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

const TODAY: NaiveDate = day(2026, 11, 21);
const BIRTHDAY: NaiveDate = day(2026, 9, 10);

fn hanako() -> Facts {
    Facts {
        register_id: Some("0012345678".into()),
        name: Some("髙橋　花子".into()),
        kana: Some("タカハシ　ハナコ".into()),
        birth_date: Some(BIRTHDAY),
        guardian: Some("髙橋　太郎".into()),
        address: Some("馬絹1-24-5".into()),
        ward: Some("141364".into()),
        ..Facts::default()
    }
}

fn born(facts: Facts) -> Row {
    Row { facts, event: Event::Born }
}

/// A roster after the rows, each of which must be new.
fn roster(rows: &[Row]) -> Roster {
    let mut roster = Roster::default();
    for (at, row) in rows.iter().enumerate() {
        let Verdict::New { statements } = roster.judge(row, TODAY) else {
            panic!("{row:?} is not new: {:?}", roster.judge(row, TODAY))
        };
        roster.note(KnownChild {
            id: ChildId(format!("c{at}")),
            person: person(&statements),
            attended: Vec::new(),
            died: false,
        });
    }
    roster
}

fn person(statements: &[Statement]) -> Person {
    match &statements[0].body {
        Body::Person { person } => (**person).clone(),
        other => panic!("begins with {other:?}"),
    }
}

fn doubt(verdict: Verdict) -> Option<(Doubt, usize)> {
    match verdict {
        Verdict::Doubtful { why, candidates } => Some((why, candidates.len())),
        _ => None,
    }
}

#[test]
fn a_row_twice_is_new_and_then_unchanged() {
    let roster = roster(&[born(hanako())]);
    let again = roster.judge(&born(hanako()), TODAY);
    assert_eq!(again, Verdict::Unchanged { child: "c0".into() });
}

#[test]
fn a_changed_address_changes_that_field_alone_and_clears_nothing() {
    let roster = roster(&[born(hanako())]);
    let moved = Facts { address: Some("宮前平2-20-5".into()), name: None, ..hanako() };
    let Verdict::Changed { statements, fields, .. } = roster.judge(&born(moved), TODAY) else {
        panic!("not changed")
    };
    assert_eq!(fields, [PersonField::Address]);
    assert_eq!(person(&statements).name, "髙橋　花子");
}

#[test]
fn another_spacing_of_a_name_is_no_change() {
    let roster = roster(&[born(hanako())]);
    let narrow = Facts { name: Some("髙橋 花子".into()), ..hanako() };
    assert_eq!(roster.judge(&born(narrow), TODAY), Verdict::Unchanged { child: "c0".into() });
}

#[test]
fn the_same_name_and_birthday_under_another_number_is_doubtful() {
    let roster = roster(&[born(hanako())]);
    let other = Facts { register_id: Some("0099999999".into()), ..hanako() };
    let unnumbered = Facts {
        register_id: None,
        address: Some("鷺沼3-1-1".into()),
        guardian: Some("佐藤　健".into()),
        ..hanako()
    };
    let variant = Facts { name: Some("高橋花子".into()), kana: None, ..other.clone() };
    assert_eq!(doubt(roster.judge(&born(other), TODAY)), Some((Doubt::OtherRegisterId, 1)));
    assert_eq!(doubt(roster.judge(&born(variant), TODAY)), Some((Doubt::OtherRegisterId, 1)));
    assert_eq!(
        doubt(roster.judge(&born(unnumbered), TODAY)),
        Some((Doubt::SameNameAndBirthday, 1))
    );
}

#[test]
fn a_child_without_a_number_gets_one_in_the_same_home_alone() {
    let unregistered = Facts { register_id: None, ..hanako() };
    let roster = roster(&[Row { facts: unregistered, event: Event::Unregistered }]);
    let Verdict::Changed { fields, .. } = roster.judge(&born(hanako()), TODAY) else {
        panic!("not changed")
    };
    assert_eq!(fields, [PersonField::RegisterId]);
    let elsewhere = Facts { address: None, guardian: None, ..hanako() };
    let verdict = roster.judge(&born(elsewhere), TODAY);
    assert_eq!(doubt(verdict), Some((Doubt::SameNameAndBirthday, 1)));
}

#[test]
fn a_number_with_another_birthday_is_doubtful() {
    let roster = roster(&[born(hanako())]);
    let other = Facts { birth_date: Some(day(2026, 9, 11)), ..hanako() };
    assert_eq!(doubt(roster.judge(&born(other), TODAY)), Some((Doubt::RegisterIdOfOther, 1)));
}

#[test]
fn twins_with_their_own_numbers_and_names_are_two_children() {
    let twin = Facts {
        register_id: Some("0012345679".into()),
        name: Some("髙橋　桜子".into()),
        kana: Some("タカハシ　サクラコ".into()),
        ..hanako()
    };
    roster(&[born(hanako()), born(twin)]);
}

#[test]
fn a_twin_that_nothing_tells_from_a_changed_name_is_doubtful() {
    let roster = roster(&[born(hanako())]);
    let nameless =
        Facts { register_id: Some("0012345679".into()), name: None, kana: None, ..hanako() };
    assert_eq!(doubt(roster.judge(&born(nameless), TODAY)), Some((Doubt::PerhapsTwin, 1)));
    let second = Facts {
        register_id: None,
        name: Some("髙橋　桜子".into()),
        kana: Some("タカハシ　サクラコ".into()),
        ..hanako()
    };
    assert_eq!(doubt(roster.judge(&born(second), TODAY)), Some((Doubt::PerhapsTwin, 1)));
}

#[test]
fn names_that_only_sound_alike_are_two_children_in_two_homes() {
    let alike = Facts {
        register_id: Some("0077777777".into()),
        name: Some("高橋　華子".into()),
        guardian: Some("高橋　一郎".into()),
        address: Some("鷺沼3-1-1".into()),
        ..hanako()
    };
    roster(&[born(hanako()), born(alike)]);
}

#[test]
fn a_child_without_number_or_name_is_found_again_by_its_home() {
    let unnamed = Facts { register_id: None, name: None, kana: None, ..hanako() };
    let row = Row { facts: unnamed, event: Event::Unregistered };
    let roster = roster(std::slice::from_ref(&row));
    assert_eq!(roster.judge(&row, TODAY), Verdict::Unchanged { child: "c0".into() });
}

fn attended(facts: Facts, on: NaiveDate) -> Row {
    Row {
        facts,
        event: Event::Attended { checkup: "3-4m".into(), on, place: "西クリニック".into() },
    }
}

#[test]
fn attendance_is_matched_by_number_or_by_name_and_birthday() {
    let roster = roster(&[born(hanako())]);
    let on = day(2026, 11, 20);
    let by_number = Facts { register_id: hanako().register_id, ..Facts::default() };
    let by_name = Facts { register_id: None, address: None, guardian: None, ..hanako() };
    for facts in [by_number, by_name] {
        let Verdict::Changed { statements, fields, .. } =
            roster.judge(&attended(facts.clone(), on), TODAY)
        else {
            panic!("{facts:?}")
        };
        assert_eq!((statements.len(), fields.len()), (1, 0));
        assert_eq!(statements[0].on, on);
    }
}

#[test]
fn attendance_that_fits_nobody_or_another_waits_for_a_person() {
    let roster = roster(&[born(hanako())]);
    let on = day(2026, 11, 20);
    let stranger = Facts {
        name: Some("佐藤　健".into()),
        kana: Some("サトウ　ケン".into()),
        birth_date: Some(BIRTHDAY),
        ..Facts::default()
    };
    assert_eq!(
        doubt(roster.judge(&attended(stranger.clone(), on), TODAY)),
        Some((Doubt::Unmatched, 0))
    );
    let wrong_number = Facts { register_id: hanako().register_id, ..stranger };
    assert_eq!(
        doubt(roster.judge(&attended(wrong_number, on), TODAY)),
        Some((Doubt::RegisterIdOfOther, 1))
    );
    let misread = Facts { register_id: None, name: Some("髙橋　華子".into()), ..hanako() };
    assert_eq!(
        doubt(roster.judge(&attended(misread, on), TODAY)),
        Some((Doubt::NameWrittenOtherwise, 1))
    );
}

#[test]
fn a_checkup_attended_on_another_day_waits_for_a_person() {
    let mut roster = roster(&[born(hanako())]);
    let mut child = roster.child(&"c0".into()).unwrap().clone();
    child.attended.push(("3-4m".into(), day(2026, 11, 18)));
    roster.note(child);
    let facts = Facts { register_id: hanako().register_id, ..Facts::default() };
    let same = roster.judge(&attended(facts.clone(), day(2026, 11, 18)), TODAY);
    assert_eq!(same, Verdict::Unchanged { child: "c0".into() });
    let later = roster.judge(&attended(facts, day(2026, 11, 20)), TODAY);
    assert_eq!(doubt(later), Some((Doubt::AttendedOtherDay, 1)));
}

#[test]
fn who_leaves_keeps_the_last_address_and_may_leave_on_a_later_day() {
    let roster = roster(&[born(hanako())]);
    let facts = Facts { address: Some("東京都世田谷区…".into()), ..hanako() };
    let event = Event::MovedOut { on: day(2026, 12, 1), to: "世田谷区".into() };
    let Verdict::Changed { statements, fields, .. } = roster.judge(&Row { facts, event }, TODAY)
    else {
        panic!("not changed")
    };
    assert_eq!((statements.len(), fields.len()), (1, 0));
}

#[test]
fn a_changed_number_is_followed_by_the_earlier_one() {
    let roster = roster(&[born(hanako())]);
    let facts = Facts { register_id: Some("0055555555".into()), ..hanako() };
    let event = Event::Changed { previous_register_id: hanako().register_id };
    let Verdict::Changed { fields, .. } = roster.judge(&Row { facts, event }, TODAY) else {
        panic!("not changed")
    };
    assert_eq!(fields, [PersonField::RegisterId]);
}

#[test]
fn nothing_more_is_learnt_of_a_child_who_has_died_without_a_person() {
    let mut roster = roster(&[born(hanako())]);
    let mut child = roster.child(&"c0".into()).unwrap().clone();
    child.died = true;
    roster.note(child);
    let event = Event::MovedIn { on: TODAY, from: String::new() };
    let verdict = roster.judge(&Row { facts: hanako(), event }, TODAY);
    assert_eq!(doubt(verdict), Some((Doubt::KnownToHaveDied, 1)));
}

#[test]
fn what_makes_no_sense_is_refused_with_its_reason() {
    let roster = Roster::default();
    let refused = |row: Row| match roster.judge(&row, TODAY) {
        Verdict::Refused { why } => Some(why),
        _ => None,
    };
    let tomorrow = day(2026, 11, 22);
    assert_eq!(
        refused(born(Facts { birth_date: Some(tomorrow), ..hanako() })),
        Some(Refuse::InFuture)
    );
    assert_eq!(refused(attended(hanako(), day(2026, 9, 9))), Some(Refuse::BeforeBirth));
    assert_eq!(refused(born(Facts::default())), Some(Refuse::NobodyNamed));
    let grown = Facts { birth_date: Some(day(2006, 11, 20)), ..hanako() };
    assert_eq!(refused(born(grown)), Some(Refuse::NotAChild));
    assert_eq!(refused(born(Facts { birth_date: None, ..hanako() })), Some(Refuse::NoBirthday));
}

#[test]
fn a_row_without_a_ward_takes_up_nobody_where_there_are_wards() {
    let row = born(Facts { ward: None, wants_ward: true, ..hanako() });
    let refused = Verdict::Refused { why: Refuse::NoWard };
    assert_eq!(Roster::default().judge(&row, TODAY), refused);
    assert_eq!(Roster::default().decide(&row, None, TODAY), refused);
    // About a child who is known and has a ward it says nothing new.
    let known = roster(&[born(hanako())]);
    assert!(matches!(known.judge(&row, TODAY), Verdict::Unchanged { .. }));
    let town = born(Facts { ward: None, ..hanako() });
    assert!(matches!(Roster::default().judge(&town, TODAY), Verdict::New { .. }));
}

#[test]
fn a_person_decides_for_the_same_child_or_for_another() {
    let roster = roster(&[born(hanako())]);
    let row = born(Facts { register_id: Some("0099999999".into()), ..hanako() });
    let same = roster.decide(&row, Some(&"c0".into()), TODAY);
    assert!(
        matches!(same, Verdict::Changed { ref fields, .. } if *fields == [PersonField::RegisterId])
    );
    assert!(matches!(roster.decide(&row, None, TODAY), Verdict::New { .. }));
    let event = Event::Died { on: TODAY };
    let gone = roster.decide(&Row { facts: hanako(), event }, None, TODAY);
    assert_eq!(doubt(gone), Some((Doubt::Unmatched, 0)));
}

fn entry(on: NaiveDate, body: Body) -> Entry {
    let id = EntryId::from("e1");
    Entry { id, seq: 1, on, recorded_ms: 0, author: Author::Import("r".into()), body }
}

#[test]
fn what_the_timeline_holds_is_not_written_again() {
    let on = day(2026, 11, 1);
    let said = |on| Verdict::Changed {
        child: "c0".into(),
        statements: vec![Statement { on, body: Body::Died }],
        fields: Vec::new(),
    };
    let timeline = [entry(on, Body::Died)];
    assert_eq!(settle(said(on), &timeline), Verdict::Unchanged { child: "c0".into() });
    assert_eq!(doubt(settle(said(TODAY), &timeline)), Some((Doubt::KnownToHaveDied, 1)));
    assert_eq!(settle(said(on), &[]), said(on));
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let few = |texts: &'static [&'static str]| {
        proptest::option::of(proptest::sample::select(texts).prop_map(str::to_owned))
    };
    (
        few(&["1", "2", "3"]),
        few(&["髙橋　花子", "高橋花子", "佐藤　健", ""]),
        few(&["タカハシ　ハナコ", "サトウ　ケン"]),
        proptest::option::of(0..3_u64),
        few(&["馬絹1", "鷺沼3"]),
        proptest::option::of(1..3_u8),
    )
        .prop_map(|(register_id, name, kana, days, address, birth_order)| Facts {
            register_id,
            name,
            kana,
            birth_date: days.map(|days| BIRTHDAY + chrono::Days::new(days)),
            guardian: address.clone(),
            address,
            birth_order,
            ..Facts::default()
        })
}

proptest! {
    /// Whatever a file holds, as long as it names each number once: the children that it brought
    /// are known when it comes again.
    #[test]
    fn a_file_again_adds_nobody(mut rows in proptest::collection::vec(any_facts(), 0..12)) {
        let mut numbers = std::collections::HashSet::new();
        rows.retain(|row| {
            row.register_id.as_ref().is_none_or(|number| numbers.insert(number.clone()))
        });
        let mut roster = Roster::default();
        let pass = |roster: &mut Roster, round: usize| {
            let mut rows: Vec<(usize, Row)> = rows.iter().cloned().map(born).enumerate().collect();
            // A doubt is judged again when the others have been heard.
            loop {
                let before = rows.len();
                rows.retain(|(at, row)| {
                    let verdict = roster.judge(row, TODAY);
                    roster.learn(row, &verdict, Some(&ChildId(format!("{round}-{at}"))));
                    matches!(verdict, Verdict::Doubtful { .. })
                });
                if rows.len() == before {
                    break;
                }
            }
        };
        pass(&mut roster, 0);
        let children = roster.len();
        pass(&mut roster, 1);
        prop_assert_eq!(roster.len(), children);
    }
}
