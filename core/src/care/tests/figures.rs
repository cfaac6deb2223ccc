//! Monthly figures: what is counted where, and that it adds up.

use super::*;
use crate::care::figures::{Figures, Month, MonthFigures};

const ON: &str = "2026-11-21";

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

fn counted<'a>(rules: &'a FollowUp, checkups: &'a [Checkup], children: &[Timeline]) -> Figures<'a> {
    let mut figures = Figures::new(rules, checkups, month("2026-01"), month("2026-12"), day(ON));
    children.iter().for_each(|child| figures.add(&child.case()));
    figures
}

#[test]
fn a_month_is_written_with_its_year() {
    assert_eq!(month("2026-02").last(), day("2026-02-28"));
    assert_eq!(month("2026-01").plus(-1).to_string(), "2025-12");
    for text in ["2026-13", "2026-1", "2026", "x", "+026-01", "2026/01"] {
        assert_eq!(Month::parse(text), None, "{text}");
    }
}

#[test]
fn a_child_counts_in_the_month_of_its_birth_and_of_its_checkups_last_day() {
    let (rules, checkups) = (rules(), checkups());
    let by_rule = Timeline::of_child_born("2026-01-10").with("2026-03-11", visited(true));
    let in_time = Timeline::of_child_born("2026-01-10").with("2026-05-09", visited(true));
    let late = Timeline::of_child_born("2026-01-10")
        .with("2026-05-10", visited(true))
        .with("2026-06-01", attended("3-4m"));
    let figures = counted(&rules, &checkups, &[by_rule, in_time, late]);
    let january = figures.of(month("2026-01"), "141364");
    let visits = [january.visited_by_rule, january.visited_in_time, january.visited];
    assert_eq!((january.births, visits), (3, [1, 2, 3]));
    let june = figures.of(month("2026-06"), "141364").all_checkups();
    assert_eq!((june.due, june.attended, june.missed), (3, 1, 2));
    assert_eq!(figures.of(month("2026-10"), "141364").unseen, 1, "not seen since March");
}

#[test]
fn nothing_is_counted_after_the_day_of_the_figures() {
    let (rules, checkups) = (rules(), checkups());
    let call = attempt(Channel::Phone, Outcome::NoAnswer, None);
    let child = Timeline::of_child_born("2026-07-10")
        .with("2026-11-22", visited(true))
        .with("2026-11-21", call.clone())
        .with("2026-11-23", call);
    let figures = counted(&rules, &checkups, &[child]);
    assert_eq!(figures.months().last(), Some(&month("2026-11")));
    assert_eq!(figures.of(month("2026-07"), "141364").visited, 0);
    let november = figures.of(month("2026-11"), "141364");
    assert_eq!((november.attempts, november.unseen), (1, 1));
}

#[test]
fn totals_are_the_sums_of_their_parts() {
    let (rules, checkups) = (rules(), checkups());
    let of_ward = |ward: &str, birth: &str| {
        let mut person = Person::born_on(day(birth));
        person.ward = ward.to_owned();
        Timeline::default().with(birth, Body::Person { person: Box::new(person) })
    };
    let children: Vec<Timeline> = (1..=24)
        .map(|at| {
            let birth = format!("2026-{:02}-{:02}", at % 8 + 1, at);
            let child = of_ward(["a", "b", "c"][at % 3], &birth);
            if at % 4 == 0 { child.with("2026-08-25", attended("3-4m")) } else { child }
        })
        .collect();
    let figures = counted(&rules, &checkups, &children);
    assert_eq!(figures.wards(), ["a", "b", "c"]);
    let mut year = MonthFigures::default();
    for month in figures.months() {
        let mut sum = MonthFigures::default();
        figures.wards().iter().for_each(|ward| sum += &figures.of(*month, ward));
        assert_eq!(figures.total(*month), sum);
        year += &sum;
    }
    let all = year.all_checkups();
    assert_eq!(year.births, 24);
    assert_eq!(all.due, all.attended + all.excused + all.unknown + all.missed);
    assert!(all.attended > 0 && all.missed > 0 && all.unknown > 0);
}
