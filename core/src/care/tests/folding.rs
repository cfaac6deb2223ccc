//! What is known now, whatever order it came in.

use super::*;

#[test]
fn a_correction_replaces_what_it_corrects_and_the_wrong_entry_stays_readable() {
    let written = Timeline::of_child_born("2026-07-01")
        .with("2026-08-01", visited(true))
        .with("2026-08-05", correction("e2", Some(("2026-08-02", visited(false)))));
    assert_eq!(written.case().first_visit(), Some(day("2026-08-02")));
    assert_eq!(written.case().last_seen(day("2026-09-01")), None);
    let (lines, findings) = timeline(&written.0);
    assert_eq!(findings, []);
    assert_eq!(lines[1].entry.on, day("2026-08-01"));
    assert_eq!(lines[1].counted(), Some((day("2026-08-02"), &visited(false))));
    assert_eq!(lines[1].corrections, [&written.0[2]]);
}

#[test]
fn the_last_correction_of_an_entry_holds() {
    let twice = Timeline::of_child_born("2026-07-01")
        .with("2026-08-01", visited(true))
        .with("2026-08-05", correction("e2", None))
        .with("2026-08-06", correction("e2", Some(("2026-08-01", visited(true)))));
    assert_eq!(twice.case().first_visit(), Some(day("2026-08-01")));
    assert_eq!(twice.findings(), []);
}

#[test]
fn a_correction_of_nothing_or_of_a_correction_changes_nothing_and_is_found() {
    let odd = Timeline::of_child_born("2026-07-01")
        .with("2026-08-01", visited(true))
        .with("2026-08-05", correction("elsewhere", None))
        .with("2026-08-05", correction("e3", None))
        .with("2026-08-05", correction("e2", Some(("2026-08-05", correction("e1", None)))));
    assert_eq!(odd.case().first_visit(), Some(day("2026-08-01")));
    assert_eq!(
        odd.findings(),
        [
            ("corrects-nothing", Some("e3".to_owned())),
            ("corrects-correction", Some("e4".to_owned())),
            ("corrects-correction", Some("e5".to_owned())),
        ]
    );
}

#[test]
fn an_entry_that_came_twice_counts_once_and_one_that_differs_is_found() {
    let mut copies = Timeline::of_child_born("2026-07-01").with("2026-08-01", moved_out());
    let alone = copies.case();
    copies.0.push(copies.0[1].clone());
    assert_eq!((copies.case(), copies.findings()), (alone, Vec::new()));
    let mut other = copies.0[1].clone();
    other.body = Body::Died;
    other.recorded_ms += 1;
    copies.0.push(other);
    assert_eq!(copies.case().died, None);
    assert_eq!(copies.findings(), [("same-id-twice", Some("e2".to_owned()))]);
}

#[test]
fn a_timeline_that_does_not_say_who_it_is_about_is_still_read() {
    let nobody = Timeline::default().with("2026-08-01", visited(true));
    assert_eq!(nobody.case().person.birth_date, day("2026-08-01"));
    assert_eq!(nobody.findings(), [("no-person", None)]);
    let (empty, findings) = Case::fold(Vec::new());
    assert_eq!((empty.version, findings.len()), (0, 1));
}

#[test]
fn what_would_have_been_before_birth_or_after_death_is_found() {
    let odd = Timeline::of_child_born("2026-07-01")
        .with("2026-06-30", seen())
        .with("2026-09-01", Body::Died)
        .with("2026-09-03", Body::Died)
        .with("2026-09-02", seen());
    assert_eq!(odd.case().died, Some(day("2026-09-01")));
    assert_eq!(
        odd.findings(),
        [
            ("before-birth", Some("e2".to_owned())),
            ("died-twice", Some("e4".to_owned())),
            ("after-death", Some("e5".to_owned())),
        ]
    );
}

#[test]
fn a_family_that_is_away_comes_back_on_its_day_as_it_stood_before() {
    let away =
        |until: &str| Body::VisitAway { reason: AwayReason::WithGrandparents, until: day(until) };
    let case = Timeline::of_child_born("2026-07-01")
        .with("2026-07-10", Body::VisitAssigned { to: "a".into() })
        .with("2026-07-15", away("2026-09-01"))
        .with("2026-07-20", Body::VisitAssigned { to: "b".into() })
        .case();
    assert_eq!(case.visit_state(day("2026-07-09")), VisitState::Unassigned);
    assert_eq!(case.visit_state(day("2026-07-10")), VisitState::Assigned { to: "a".into() });
    let (reason, until) = (AwayReason::WithGrandparents, day("2026-09-01"));
    assert_eq!(case.visit_state(day("2026-08-31")), VisitState::Away { reason, until });
    assert_eq!(case.visit_state(until), VisitState::Assigned { to: "b".into() });
}

#[test]
fn a_visit_goes_through_its_states() {
    let at = None;
    let case = Timeline::of_child_born("2026-07-01")
        .with("2026-07-10", Body::VisitAppointment { for_day: day("2026-07-20"), at })
        .with("2026-07-12", Body::VisitAssigned { to: "b".into() })
        .with("2026-07-20", Body::VisitNotMet { note: String::new() })
        .with("2026-07-22", Body::VisitDeclined { reason: Refusal::Declined, note: String::new() })
        .with("2026-07-25", closed(Concern::Visit))
        .with("2026-07-28", reopened(Concern::Visit))
        .with("2026-08-03", visited(true))
        .case();
    let on = day("2026-07-20");
    let state = |text: &str| case.visit_state(day(text));
    assert_eq!(state("2026-07-11"), VisitState::Appointment { to: "nurse".into(), on, at });
    assert_eq!(state("2026-07-12"), VisitState::Appointment { to: "b".into(), on, at });
    assert_eq!(state("2026-07-21"), VisitState::NotMet { on });
    assert_eq!(state("2026-07-22"), VisitState::Declined { reason: Refusal::Declined });
    assert_eq!(state("2026-07-25"), VisitState::Closed { on: day("2026-07-25") });
    assert_eq!(state("2026-07-28"), VisitState::Assigned { to: "b".into() });
    assert_eq!(state("2026-08-03"), VisitState::Visited { on: day("2026-08-03") });
    assert_eq!(case.tries(day("2026-07-19")), 0);
    assert_eq!(case.tries(day("2026-07-20")), 1);
}

#[test]
fn nobody_is_sent_to_a_child_who_has_died_or_is_followed_elsewhere() {
    let appointment = Body::VisitAppointment { for_day: day("2026-08-20"), at: None };
    let agreed = Timeline::of_child_born("2026-07-01").with("2026-08-01", appointment);
    let open = agreed.clone().case().visit_state(day("2026-08-10"));
    assert!(matches!(open, VisitState::Appointment { .. }));

    let on = day("2026-08-10");
    let died = agreed.clone().with("2026-08-10", Body::Died).case();
    assert!(matches!(died.visit_state(day("2026-08-09")), VisitState::Appointment { .. }));
    assert_eq!(died.visit_state(on), VisitState::Closed { on });

    let left = agreed.clone().with("2026-08-10", Body::MovedOut { to: String::new() });
    // Until somebody else has taken over, the child is this ward's to visit.
    assert!(matches!(left.clone().case().visit_state(on), VisitState::Appointment { .. }));
    let left = left.with("2026-08-10", closed(Concern::Child)).case();
    assert_eq!(left.visit_state(on), VisitState::Closed { on });

    let seen = agreed.with("2026-08-05", visited(true)).with("2026-08-10", Body::Died).case();
    assert_eq!(seen.visit_state(on), VisitState::Visited { on: day("2026-08-05") });
}

#[test]
fn the_kind_of_visit_follows_weight_and_age() {
    let mut case = Timeline::of_child_born("2026-07-01").case();
    assert_eq!(case.visit_kind(&rules(), day("2026-08-30")), VisitKind::Newborn);
    assert_eq!(case.visit_kind(&rules(), day("2026-08-31")), VisitKind::Hello);
    case.person.birth_weight_g = Some(2_500);
    assert_eq!(case.visit_kind(&rules(), day("2026-08-31")), VisitKind::LowBirthWeight);
    case.person.birth_weight_g = Some(2_501);
    assert_eq!(case.visit_kind(&rules(), day("2026-08-01")), VisitKind::Newborn);
}

#[test]
fn item_10_asks_for_follow_up_at_once_whatever_the_sum() {
    let follow_up = |total, item_10| Mood { total, item_10 }.follow_up(&rules());
    assert_eq!(follow_up(8, 0), None);
    assert_eq!(follow_up(9, 0), Some(MoodFollowUp::Total));
    assert_eq!(follow_up(1, 1), Some(MoodFollowUp::AtOnce));
    assert_eq!(follow_up(20, 2), Some(MoodFollowUp::AtOnce));
}

#[test]
fn the_next_step_is_done_by_an_attempt_of_its_kind() {
    let visit = NextStep { step: Step::Visit, by: day("2026-11-30") };
    let planned = Timeline::of_child_born("2026-07-01")
        .with("2026-11-01", attempt(Channel::Phone, Outcome::NoAnswer, Some(visit.clone())))
        .with("2026-11-05", attempt(Channel::Letter, Outcome::Sent, None));
    assert_eq!(planned.case().next_step(&rules()), Some(visit));
    let done = planned.with("2026-11-06", attempt(Channel::Visit, Outcome::Reached, None));
    assert_eq!(done.case().next_step(&rules()), None);
    let mut more = sheet(true);
    (more.next, more.next_by) = (VisitNext::Phone, Some(day("2026-12-01")));
    let visited = done.with("2026-11-20", Body::Visited { sheet: more });
    let call = NextStep { step: Step::Phone, by: day("2026-12-01") };
    assert_eq!(visited.case().next_step(&rules()), Some(call));
    assert_eq!(
        visited.with("2026-11-21", Body::Next { next: None }).case().next_step(&rules()),
        None
    );
}

#[test]
fn a_ward_keeps_a_child_until_the_other_ward_has_accepted() {
    let mut person = Person::born_on(day("2026-07-01"));
    person.ward = "141372".to_owned();
    let there = Receiver::Ward("141372".to_owned());
    let moved = Timeline::of_child_born("2026-07-01")
        .with("2026-09-01", Body::Person { person: Box::new(person) });
    assert_eq!((moved.case().ward.as_str(), moved.case().needs_handover()), ("141364", true));
    let sent = moved.with("2026-09-02", sent("h1", there));
    assert_eq!((sent.case().ward.as_str(), sent.case().needs_handover()), ("141364", false));
    assert_eq!(sent.case().handovers_waiting().count(), 1);
    let taken = sent.with("2026-09-04", accepted("h1"));
    assert_eq!(taken.case().ward, "141372");
    assert_eq!(taken.case().handovers_waiting().count(), 0);
    let again = taken.with("2026-09-05", accepted("h1"));
    assert_eq!(again.findings(), [("handover-not-sent", Some("e5".to_owned()))]);
}

#[test]
fn a_clinic_checkup_is_unknown_until_the_report_is_due() {
    let child = Timeline::of_child_born("2026-01-01");
    let state =
        |child: &Timeline, on: &str| child.case().checkups(&rules(), &checkups(), day(on))[0].state;
    assert_eq!(state(&child, "2026-05-31"), Attendance::NotYet);
    assert_eq!(state(&child, "2026-06-01"), Attendance::Unknown);
    assert_eq!(state(&child, "2026-07-29"), Attendance::Unknown);
    assert_eq!(state(&child, "2026-07-30"), Attendance::Missed);
    let invited =
        child.with("2026-03-01", of_checkup("3-4m", CheckupRecord::Invited { for_day: None }));
    assert_eq!(state(&invited, "2026-05-31"), Attendance::Invited);
    assert_eq!(state(&invited, "2026-06-01"), Attendance::Unknown);
    let late = invited.clone().with("2026-08-10", attended("3-4m"));
    assert_eq!(state(&late, "2026-08-09"), Attendance::Missed);
    assert_eq!(state(&late, "2026-08-10"), Attendance::Attended);
    let reason = "治療中".to_owned();
    let excused = invited.with("2026-06-10", of_checkup("3-4m", CheckupRecord::Excused { reason }));
    assert_eq!(state(&excused, "2026-08-09"), Attendance::Excused);
}

#[test]
fn a_group_session_counts_from_its_day_and_a_new_booking_in_time_moves_it() {
    let child =
        Timeline::of_child_born("2025-01-01").with("2026-07-05", booked("1y6m", "2026-07-20"));
    let state =
        |child: &Timeline, on: &str| child.case().checkups(&rules(), &checkups(), day(on))[1].state;
    assert_eq!(state(&child, "2026-07-19"), Attendance::Booked);
    assert_eq!(state(&child, "2026-07-20"), Attendance::Unknown);
    assert_eq!(state(&child, "2026-08-02"), Attendance::Unknown);
    assert_eq!(state(&child, "2026-08-03"), Attendance::Missed);
    let moved = child.clone().with("2026-07-19", booked("1y6m", "2026-09-01"));
    assert_eq!(state(&moved, "2026-08-03"), Attendance::Booked);
    assert_eq!(state(&moved, "2026-09-15"), Attendance::Missed);
    let too_late = child.with("2026-08-04", booked("1y6m", "2026-09-01"));
    assert_eq!(state(&too_late, "2026-08-20"), Attendance::Missed);
    let given_back = Timeline::of_child_born("2025-01-01")
        .with("2026-07-05", booked("1y6m", "2026-07-20"))
        .with("2026-07-06", of_checkup("1y6m", CheckupRecord::Unbooked { reason: String::new() }));
    assert_eq!(state(&given_back, "2026-08-20"), Attendance::NotYet);
}

#[test]
fn a_birth_card_is_late_from_the_day_after_it_was_due() {
    let mut case = Timeline::of_child_born("2026-07-01").case();
    assert!(!case.birth_card_late(&rules(), day("2026-07-15")));
    assert!(case.birth_card_late(&rules(), day("2026-07-16")));
    case.person.birth_card_on = Some(day("2026-07-20"));
    assert!(case.birth_card_late(&rules(), day("2026-07-19")));
    assert!(!case.birth_card_late(&rules(), day("2026-07-20")));
}

#[test]
fn a_mother_whom_the_scale_speaks_of_is_looked_at_again_though_the_sheet_names_nothing() {
    let answered = |total, item_10| {
        let mut done = sheet(true);
        done.mood = Some(Mood { total, item_10 });
        Timeline::of_child_born("2026-10-01").with("2026-11-20", Body::Visited { sheet: done })
    };
    assert_eq!(answered(8, 0).case().next_step(&rules()), None);
    let review = Some(NextStep { step: Step::Review, by: day("2026-11-20") });
    assert_eq!(answered(9, 0).case().next_step(&rules()), review);
    let asked = answered(3, 1);
    assert_eq!(asked.case().next_step(&rules()), review);
    let held = |timeline: &Timeline| {
        let on = day("2026-11-25");
        let all = listings(&timeline.case(), &rules(), &[]).into_iter();
        all.filter(|listing| listing.holds_on(on)).map(|listing| listing.list).collect::<Vec<_>>()
    };
    assert_eq!(
        held(&asked),
        [List::Steps],
        "the visit is done, the child is on a list all the same"
    );
    let silent = asked.with("2026-11-21", attempt(Channel::Phone, Outcome::NoAnswer, None));
    assert_eq!(held(&silent), [List::Steps], "nobody answered");
    let spoken = silent.with("2026-11-24", attempt(Channel::Phone, Outcome::Reached, None));
    assert_eq!(held(&spoken), []);
}

#[test]
fn a_step_ends_with_the_work_that_it_was_agreed_for() {
    let call = Some(NextStep { step: Step::Phone, by: day("2026-12-01") });
    let about = |concern| Body::Attempt {
        attempt: Attempt {
            concern,
            channel: Channel::Letter,
            outcome: Outcome::Sent,
            note: String::new(),
            next: call.clone(),
        },
    };
    let noticed = Timeline::of_child_born("2025-05-01")
        .with("2026-11-10", about(Concern::Checkup("1y6m".to_owned())));
    assert_eq!(noticed.case().next_step(&rules()), call);
    let came = |checkup| of_checkup(checkup, CheckupRecord::Attended { place: String::new() });
    assert_eq!(noticed.clone().with("2026-11-18", came("1y6m")).case().next_step(&rules()), None);
    let excused = CheckupRecord::Excused { reason: "病院で".to_owned() };
    let other = noticed.with("2026-11-18", of_checkup("3y", excused));
    assert_eq!(other.case().next_step(&rules()), call, "another checkup");
}
