//! Whom a session may be filled with.

use super::*;

/// As on 2026-07-01, for a session of 1y6m on 2026-07-20; another one is held on 2026-08-03.
fn invitation(child: &Timeline) -> Option<(Invitation, Option<NaiveDate>)> {
    let held = [day("2026-07-20"), day("2026-08-03")];
    let session = Inviting { checkup: "1y6m", on: day("2026-07-20"), held: &held };
    child.case().invitation(&rules(), &checkups(), session, day("2026-07-01"))
}

fn of_checkup(record: CheckupRecord) -> Body {
    Body::Checkup { checkup: "1y6m".to_owned(), record }
}

fn invited(for_day: &str) -> Body {
    of_checkup(CheckupRecord::Invited { for_day: Some(day(for_day)) })
}

fn booked(for_day: &str) -> Body {
    of_checkup(CheckupRecord::Booked { for_day: day(for_day), session: "s".to_owned() })
}

#[test]
fn who_has_no_day_yet_is_to_be_invited() {
    let child = Timeline::of_child_born("2025-01-01");
    assert_eq!(invitation(&child), Some((Invitation::ToInvite, None)));
    let told = child.clone().with("2026-06-10", invited("2026-08-03"));
    assert_eq!(invitation(&told), Some((Invitation::Invited, Some(day("2026-08-03")))));
    let place = told.with("2026-06-11", booked("2026-08-03"));
    assert_eq!(invitation(&place), None);
}

#[test]
fn who_is_too_young_or_too_old_on_the_day_is_not() {
    // 18 months on the very day before, and two years old on the day itself.
    assert!(invitation(&Timeline::of_child_born("2025-01-20")).is_some());
    assert_eq!(invitation(&Timeline::of_child_born("2025-01-22")), None);
    assert_eq!(invitation(&Timeline::of_child_born("2024-07-01")), None);
}

#[test]
fn a_session_that_is_not_held_makes_its_children_to_be_invited_again() {
    let child = Timeline::of_child_born("2025-01-01")
        .with("2026-06-10", invited("2026-07-27"))
        .with("2026-06-10", booked("2026-07-27"));
    let reason = "医師の急病".to_owned();
    let back = child.clone().with("2026-06-20", of_checkup(CheckupRecord::Unbooked { reason }));
    assert_eq!(invitation(&back), Some((Invitation::ToInvite, None)));
    // Of whom only a notice names the day: no session is held on it.
    let notice = Timeline::of_child_born("2025-01-01").with("2026-06-10", invited("2026-07-27"));
    assert_eq!(invitation(&notice), Some((Invitation::ToInvite, None)));
}

#[test]
fn who_missed_one_is_invited_again_until_a_nurse_closes_it() {
    let missed = Timeline::of_child_born("2025-01-01").with("2026-05-20", booked("2026-06-01"));
    assert_eq!(invitation(&missed), Some((Invitation::Missed, None)));
    let concern = Concern::Checkup("1y6m".to_owned());
    let closed = missed.clone().with("2026-06-20", Body::Closed { concern, reason: "x".into() });
    assert_eq!(invitation(&closed), None);
    let came = missed.with("2026-06-20", of_checkup(CheckupRecord::Attended { place: "x".into() }));
    assert_eq!(invitation(&came), None);
}

#[test]
fn who_is_not_followed_here_is_not_invited() {
    let gone = Timeline::of_child_born("2025-01-01").with("2026-06-01", Body::Died);
    assert_eq!(invitation(&gone), None);
}
