//! Who stands on which list: in by itself, out only in the ways that the rules name.

use super::*;

const NONE: [&str; 0] = [];

#[test]
fn a_newborn_waits_for_its_visit_from_birth() {
    let child = Timeline::of_child_born("2026-07-01");
    assert_eq!(child.on("2026-06-30"), NONE);
    assert_eq!(child.on("2026-07-01"), ["visits"]);
    let listing = &listings(&child.case(), &rules(), &checkups())[1];
    assert_eq!((listing.list, listing.due), (List::Visits, day("2026-08-30")));
}

#[test]
fn an_unseen_child_is_on_both_lists_at_four_months() {
    let child = Timeline::of_child_born("2026-07-01");
    assert_eq!(child.on("2026-10-31"), ["visits"]);
    assert_eq!(child.on("2026-11-01"), ["unseen", "visits"]);
}

#[test]
fn away_declined_and_not_met_take_nobody_off() {
    let child = Timeline::of_child_born("2026-07-01")
        .with(
            "2026-07-10",
            Body::VisitAway { reason: AwayReason::InHospital, until: day("2026-12-01") },
        )
        .with("2026-07-11", Body::VisitNotMet { note: String::new() })
        .with(
            "2026-07-12",
            Body::VisitDeclined { reason: Refusal::NoContact, note: String::new() },
        );
    assert_eq!(child.on("2026-08-01"), ["visits"]);
}

#[test]
fn a_visit_that_did_not_see_the_child_leaves_it_unseen() {
    let child = Timeline::of_child_born("2026-07-01").with("2026-08-01", visited(false));
    assert_eq!(child.on("2026-07-31"), ["visits"]);
    assert_eq!(child.on("2026-08-01"), NONE);
    assert_eq!(child.on("2026-11-01"), ["unseen"]);
}

#[test]
fn a_visit_that_is_dated_in_the_future_takes_nobody_off_today() {
    let child = Timeline::of_child_born("2026-07-01").with("2027-08-01", visited(true));
    assert_eq!(child.on("2026-11-21"), ["unseen", "visits"]);
}

#[test]
fn a_child_goes_unseen_for_longer_than_the_limit_for_its_age() {
    let child = Timeline::of_child_born("2026-01-10")
        .with("2026-02-10", visited(true))
        .with("2026-05-01", attended("3-4m"));
    assert_eq!(child.on("2026-10-31"), NONE);
    assert_eq!(child.on("2026-11-01"), ["unseen"]);
    // The longer limit of an older child does not take it off again.
    assert_eq!(child.on("2027-02-01"), ["unseen"]);
    let vaccinated =
        child.with("2026-11-15", Body::Dose { vaccine: "MR".to_owned(), product: None });
    assert_eq!(vaccinated.on("2026-11-14"), ["unseen"]);
    assert_eq!(vaccinated.on("2026-11-15"), NONE);
    // Ten months old when seen: twelve months are the limit once it is a year old.
    assert_eq!(vaccinated.on("2027-11-14"), NONE);
    assert_eq!(vaccinated.on("2027-11-15"), ["unseen"]);
}

#[test]
fn closing_the_search_for_an_unseen_child_begins_the_limit_anew() {
    let child = Timeline::of_child_born("2026-07-01")
        .with("2026-08-01", visited(false))
        .with("2026-11-10", closed(Concern::Child));
    assert_eq!(child.on("2026-11-09"), ["unseen"]);
    assert_eq!(child.on("2026-11-10"), NONE);
    assert_eq!(
        child.clone().with("2026-11-12", reopened(Concern::Child)).on("2026-11-12"),
        ["unseen"]
    );
    assert_eq!(child.on("2027-05-09"), ["missed:3-4m"]);
    assert_eq!(child.on("2027-05-10"), ["unseen", "missed:3-4m"]);
}

#[test]
fn a_checkup_is_missed_from_the_day_its_report_is_due_until_the_child_came() {
    let child = Timeline::of_child_born("2026-01-01").with("2026-02-01", visited(true));
    assert_eq!(child.on("2026-07-29"), NONE);
    assert_eq!(child.on("2026-07-30"), ["missed:3-4m"]);
    let late = child.clone().with("2026-10-10", attended("3-4m"));
    assert_eq!(late.on("2026-10-09"), ["unseen", "missed:3-4m"]);
    assert_eq!(late.on("2026-10-10"), NONE);
    let in_time = child.with("2026-05-10", attended("3-4m"));
    assert_eq!(in_time.on("2026-08-01"), NONE);
}

#[test]
fn a_child_seen_after_the_last_day_of_its_checkup_is_no_longer_looked_for() {
    let child = Timeline::of_child_born("2026-01-01").with("2026-02-01", visited(true));
    let before = child.clone().with("2026-05-31", seen());
    assert_eq!(before.on("2026-07-30"), ["missed:3-4m"]);
    let after = child.clone().with("2026-06-01", seen());
    assert_eq!(after.on("2026-07-30"), NONE);
    let phoned = child.clone().with("2026-08-05", attempt(Channel::Phone, Outcome::Reached, None));
    assert_eq!(phoned.on("2026-08-05"), ["unseen", "missed:3-4m"]);
    let found = child.with("2026-08-05", attempt(Channel::Visit, Outcome::ChildSeen, None));
    assert_eq!(found.on("2026-08-05"), NONE);
    let taken_up = found.with("2026-08-10", reopened(Concern::Checkup("3-4m".to_owned())));
    assert_eq!(taken_up.on("2026-08-10"), ["missed:3-4m"]);
}

#[test]
fn a_missed_checkup_is_closed_or_excused_by_itself() {
    let child = Timeline::of_child_born("2026-01-01").with("2026-02-01", visited(true));
    let of_another = child.clone().with("2026-08-05", closed(Concern::Checkup("1y6m".to_owned())));
    assert_eq!(of_another.on("2026-08-05"), ["unseen", "missed:3-4m"]);
    let by_a_nurse = child.clone().with("2026-08-05", closed(Concern::Checkup("3-4m".to_owned())));
    assert_eq!(by_a_nurse.on("2026-08-05"), ["unseen"]);
    let reason = "入院".to_owned();
    let excused = child.with("2026-08-05", of_checkup("3-4m", CheckupRecord::Excused { reason }));
    assert_eq!(excused.on("2026-08-05"), ["unseen"]);
}

#[test]
fn a_death_ends_every_list() {
    let child = Timeline::of_child_born("2026-01-01").with("2026-09-01", Body::Died);
    assert_eq!(child.on("2026-08-31"), ["unseen", "visits", "missed:3-4m"]);
    assert_eq!(child.on("2026-09-01"), NONE);
}

#[test]
fn moving_out_ends_the_lists_only_when_the_receiver_has_accepted() {
    let city = Receiver::Municipality("141003".to_owned());
    let out = Timeline::of_child_born("2026-07-01").with("2026-08-01", moved_out());
    assert_eq!(out.on("2026-08-10"), ["visits", "steps:handover"]);
    let on_its_way = out.clone().with("2026-08-05", sent("h1", city.clone()));
    assert_eq!(on_its_way.on("2026-08-10"), ["visits"]);
    let reason = "住所がちがう".to_owned();
    let step = Handover::Returned { reason };
    let returned = on_its_way.clone().with("2026-08-06", Body::Handover { id: "h1".into(), step });
    assert_eq!(returned.on("2026-08-10"), ["visits", "steps:handover"]);
    let taken = on_its_way.with("2026-08-07", accepted("h1"));
    assert_eq!(taken.on("2026-08-06"), ["visits"]);
    assert_eq!(taken.on("2026-08-07"), NONE);
    let back = taken.with("2026-09-01", moved_in());
    assert_eq!(back.on("2026-08-31"), NONE);
    assert_eq!(back.on("2026-09-01"), ["visits"]);
    let again = back.with("2026-10-01", moved_out());
    assert_eq!(
        again.on("2026-10-01"),
        ["visits", "steps:handover"],
        "the old handover does not count any more"
    );
    let abroad = out.with("2026-08-20", closed(Concern::Child));
    assert_eq!(abroad.on("2026-08-19"), ["visits", "steps:handover"]);
    assert_eq!(abroad.on("2026-08-20"), NONE);
    let to_ward = Timeline::of_child_born("2026-07-01")
        .with("2026-08-01", moved_out())
        .with("2026-08-02", sent("h1", Receiver::Ward("141372".to_owned())))
        .with("2026-08-03", accepted("h1"));
    assert_eq!(
        to_ward.on("2026-08-10"),
        ["visits", "steps:handover"],
        "a ward cannot take over for a city"
    );
}

#[test]
fn a_child_that_moved_in_is_followed_from_then_on() {
    let newborn = Timeline::of_child_born("2026-07-01").with("2026-09-01", moved_in());
    assert_eq!(newborn.on("2026-08-31"), NONE);
    assert_eq!(newborn.on("2026-09-01"), ["visits"]);
    let older = Timeline::of_child_born("2025-01-01").with("2026-09-01", moved_in());
    assert_eq!(older.on("2026-09-01"), ["unseen"], "its first checkup was due elsewhere");
    assert_eq!(older.on("2027-01-14"), ["unseen", "missed:1y6m"]);
    let mut handed_over = Timeline::of_child_born("2025-01-01")
        .with("2025-04-01", of_checkup("3-4m", CheckupRecord::Invited { for_day: None }))
        .with("2026-09-01", moved_in());
    handed_over.0[1].author = Author::Elsewhere("h1".into());
    assert_eq!(handed_over.on("2026-09-01"), ["unseen", "missed:3-4m"]);
}

#[test]
fn the_lists_end_when_school_begins() {
    let child = Timeline::of_child_born("2020-05-01").with("2020-06-01", visited(true));
    assert_eq!(child.on("2027-03-31"), ["unseen", "missed:3-4m", "missed:1y6m"]);
    assert_eq!(child.on("2027-04-01"), NONE);
}

#[test]
fn the_order_is_by_days_unseen_then_days_overdue_then_the_younger() {
    let place = |birth: &str, last_seen: Option<&str>, due: &str| {
        let listing = Listing {
            list: List::Missed,
            item: String::new(),
            from: day(due),
            until: None,
            due: day(due),
            last_seen: last_seen.map(day),
        };
        listing.order(day(birth))
    };
    let mut places = [
        place("2026-02-01", Some("2026-05-01"), "2026-10-01"),
        place("2026-02-01", Some("2026-05-01"), "2026-09-01"),
        place("2026-03-01", Some("2026-05-01"), "2026-09-01"),
        place("2026-04-01", None, "2026-11-01"),
    ];
    let expected = [places[3], places[2], places[1], places[0]];
    places.sort_unstable();
    assert_eq!(places, expected);
}

#[test]
fn a_child_that_a_nurse_takes_up_again_stays_on_its_lists_although_another_city_had_accepted_it() {
    let child = Timeline::of_child_born("2026-01-31")
        .with("2026-01-31", sent("h1", Receiver::Municipality("141003".to_owned())))
        .with("2026-01-31", moved_out())
        .with("2026-05-31", accepted("h1"))
        .with("2026-06-01", reopened(Concern::Child));
    assert_eq!(child.on("2026-05-31"), NONE);
    let handover = "steps:handover";
    assert_eq!(child.on("2026-06-01"), ["unseen", "visits", handover]);
    assert_eq!(child.on("2026-08-01"), ["unseen", "visits", handover], "it still lives elsewhere");
}

#[test]
fn a_child_that_moved_out_and_that_nobody_was_asked_to_take_over_is_on_a_list() {
    let id = || HandoverId::from("h1");
    let step = |step: Handover| Body::Handover { id: id(), step };
    let city = || Receiver::Municipality("131121".to_owned());
    let sent = || step(Handover::Sent { receiver: city(), note: String::new() });
    let returned = || step(Handover::Returned { reason: "x".to_owned() });
    // Seen and not due for anything: nothing but the move brings it on a list.
    let settled = Timeline::of_child_born("2026-06-01").with("2026-07-01", visited(true));
    assert!(settled.on("2026-07-20").is_empty());
    let handover = ["steps:handover"];

    let out = settled.clone().with("2026-07-10", Body::MovedOut { to: "世田谷区".to_owned() });
    assert!(out.on("2026-07-09").is_empty());
    assert_eq!(out.on("2026-07-20"), handover);
    let next = out.case().next_step(&rules()).unwrap();
    assert_eq!((next.step, next.by), (Step::Handover, day("2026-07-10")));

    let closed = out.clone().with("2026-07-15", closed(Concern::Child));
    assert!(closed.on("2026-07-15").is_empty());
    let back = out.clone().with("2026-07-15", Body::MovedIn { from: String::new() });
    assert!(back.on("2026-07-15").is_empty());

    let waits = out.clone().with("2026-07-15", sent());
    assert!(waits.on("2026-07-15").is_empty());
    let given_back = waits.clone().with("2026-07-18", returned());
    assert_eq!(given_back.on("2026-07-18"), handover);
    let taken = waits.with("2026-07-18", step(Handover::Accepted));
    assert!(taken.on("2026-07-18").is_empty());
    assert_eq!(taken.case().next_step(&rules()), None);

    // The register's notice of the move may come after the handover.
    let before = settled.clone().with("2026-07-05", sent());
    let late = before.with("2026-07-10", Body::MovedOut { to: String::new() });
    assert!(late.on("2026-07-12").is_empty());

    // A ward that gives a child back gives back what is to be done about it.
    let ward = Receiver::Ward("141348".to_owned());
    let ward =
        settled.with("2026-07-05", step(Handover::Sent { receiver: ward, note: String::new() }));
    let ward = ward.with("2026-07-08", returned());
    assert_eq!(ward.on("2026-07-08"), handover);
    let mut here = Person::born_on(day("2026-06-01"));
    "141364".clone_into(&mut here.ward);
    let here = Body::Person { person: Box::new(here) };
    assert!(ward.clone().with("2026-07-09", here).on("2026-07-09").is_empty());
    assert!(ward.with("2026-07-09", Body::Next { next: None }).on("2026-07-09").is_empty());
}
