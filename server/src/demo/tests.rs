use std::collections::{BTreeMap, BTreeSet};

use hagukumi_core::care::{Author, Body, Case, List, check, listings};

use super::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn city(id: &str, seed: u64) -> City {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../municipalities").join(id);
    City::read(&folder, seed, today()).unwrap()
}

#[test]
fn the_same_seed_gives_the_same_city_and_another_seed_another() {
    let some = |seed: u64, count: u32| city("kawasaki", seed).children(count).collect::<Vec<_>>();
    let one = some(1, 300);
    assert_eq!(one.len(), 300);
    assert_eq!(some(1, 300), one);
    assert_eq!(some(1, 120), one[..120], "a smaller city is the beginning of a larger one");
    assert_ne!(some(2, 300), one);
}

#[test]
fn no_two_ids_of_a_city_are_the_same() {
    let children: Vec<Child> = city("kawasaki", 1).children(5_000).collect();
    let ids = |child: &Child| {
        let own = std::iter::once(child.id.0.clone());
        own.chain(child.entries.iter().map(|entry| entry.id.0.clone())).collect::<Vec<_>>()
    };
    let all: Vec<String> = children.iter().flat_map(ids).collect();
    let distinct: BTreeSet<&String> = all.iter().collect();
    assert_eq!(distinct.len(), all.len());
}

#[test]
fn what_is_made_up_could_have_been_written() {
    for id in ["kawasaki", "sapporo", "hamada"] {
        for child in city(id, 7).children(600) {
            let (case, findings) = Case::fold(child.entries.clone());
            assert_eq!(findings, [], "{id} {:?}", child.entries);
            let ids: BTreeSet<_> = child.entries.iter().map(|entry| &entry.id).collect();
            assert_eq!(ids.len(), child.entries.len());
            assert!(child.entries.iter().zip(1..).all(|(entry, seq)| entry.seq == seq));
            assert!(case.person.birth_date <= today() && !case.person.name.is_empty());
            for (at, entry) in child.entries.iter().enumerate().skip(1) {
                let (before, _) = Case::fold(child.entries[..at].to_vec());
                let written = NaiveDate::default()
                    + chrono::TimeDelta::milliseconds(entry.recorded_ms + 9 * 3_600_000);
                assert!(written <= today());
                let Author::Staff(_) = entry.author else { continue };
                assert_eq!(check(&before, entry, written), [], "{id} {entry:?}");
            }
        }
    }
}

#[test]
fn a_city_looks_like_one() {
    let city = city("kawasaki", 1);
    let cases: Vec<Case> = city.children(6_000).map(|child| Case::fold(child.entries).0).collect();
    let share = |of: &dyn Fn(&Case) -> bool| {
        cases.iter().filter(|case| of(case)).count() as f64 / cases.len() as f64
    };
    let nakahara = share(&|case| case.person.ward == "141330");
    assert!((0.17..0.24).contains(&nakahara), "{nakahara}");
    let foreign = share(&|case| case.person.language.as_deref().is_some_and(|tag| tag != "ja"));
    assert!((0.03..0.08).contains(&foreign), "{foreign}");
    let twins = share(&|case| case.person.birth_order.is_some());
    assert!((0.01..0.035).contains(&twins), "{twins}");
    let light = share(&|case| case.person.birth_weight_g.is_some_and(|weight| weight <= 2_500));
    assert!((0.06..0.16).contains(&light), "{light}");
    let waiting = share(&|case| case.handovers_waiting().count() > 0);
    assert!((0.001..0.02).contains(&waiting), "{waiting}");
    let mut on_list: BTreeMap<List, usize> = BTreeMap::new();
    for case in &cases {
        let of = listings(case, &city.rules, &city.municipality.checkups);
        for listing in of.iter().filter(|listing| listing.holds_on(today())) {
            *on_list.entry(listing.list).or_default() += 1;
        }
    }
    let expected = [
        (List::Visits, 80..350),
        (List::Missed, 30..250),
        (List::Unseen, 20..200),
        (List::Steps, 20..200),
    ];
    for (list, expected) in expected {
        let got = on_list.get(&list).copied().unwrap_or(0);
        assert!(expected.contains(&got), "{list:?} {got} of {on_list:?}");
    }
    let doses = cases.iter().flat_map(Case::doses).count();
    assert!(doses > 5_000, "{doses}");
    let late =
        |case: &Case| case.entries().iter().any(|entry| matches!(entry.body, Body::Checkup { .. }));
    assert!(share(&late) > 0.7);
}

#[test]
fn everyone_whom_the_city_names_is_on_its_staff() {
    let city = city("hamada", 1);
    let staff: BTreeSet<_> =
        staff(&city.municipality).unwrap().into_iter().map(|of| of.id).collect();
    for child in city.children(400) {
        for entry in child.entries {
            if let Author::Staff(by) = &entry.author {
                assert!(staff.contains(by), "{by:?}");
            }
        }
    }
}

#[test]
fn everyone_who_is_booked_is_booked_for_a_session_that_is_held() {
    use hagukumi_core::care::CheckupRecord;

    let city = city("kawasaki", 1);
    let sessions: BTreeMap<_, _> =
        city.sessions().into_iter().map(|session| (session.id.clone(), session)).collect();
    assert_eq!(sessions.len(), 7 * 2 * 24);
    let mut booked = 0;
    for entry in city.children(4_000).flat_map(|child| child.entries) {
        if let Body::Checkup { checkup, record: CheckupRecord::Booked { for_day, session } } =
            &entry.body
        {
            let held = &sessions[session];
            assert_eq!((&held.checkup, held.on), (checkup, *for_day));
            assert!(held.on > today());
            booked += 1;
        }
    }
    assert!(booked > 20, "{booked}");
}

#[test]
fn the_first_visitor_of_each_ward_has_three_addresses_today() {
    let city = city("kawasaki", 1);
    let children = city.rounds();
    assert_eq!(children.len(), 7 * 3);
    let mut others: BTreeSet<_> = city.children(3_000).map(|child| child.id).collect();
    for (place, child) in children.into_iter().enumerate() {
        assert!(others.insert(child.id.clone()), "an id of its own");
        let (case, findings) = Case::fold(child.entries.clone());
        assert_eq!(findings, []);
        for (at, entry) in child.entries.iter().enumerate().skip(1) {
            let (before, _) = Case::fold(child.entries[..at].to_vec());
            assert_eq!(check(&before, entry, today()), [], "{entry:?}");
        }
        let hagukumi_core::care::VisitState::Appointment { to, on, .. } = case.visit_state(today())
        else {
            panic!("{case:?}");
        };
        assert_eq!((to.as_str(), on), (&*format!("demo-visitor-{}-1", case.ward), today()));
        assert_eq!(case.person.language.as_deref() == Some("ja"), place % 3 != 1);
    }
}
