//! The outlook over all doses to come, as a family reads it by age.
use chrono::NaiveDate;
use hagukumi_core::immunization::{Child, Dose, DoseLabel, doses_ahead};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The days on which the doses of a series are recommended, with their names.
fn ahead(series: &str, given: &[(&str, &str)], today: &str) -> Vec<(String, NaiveDate)> {
    let programme = hagukumi_server::programme::japan().unwrap();
    let child = Child { birth_date: Some(day("2026-09-10")), ..Child::default() };
    let dose = |(vaccine, date): &(&str, &str)| Dose {
        date: day(date),
        vaccine: (*vaccine).to_owned(),
        product: None,
        country: None,
    };
    let given: Vec<Dose> = given.iter().map(dose).collect();
    let all = doses_ahead(&programme, &child, &given, day(today));
    let own = all.iter().filter(|dose| programme.series[usize::from(dose.series)].id == series);
    own.map(|dose| {
        let label = match dose.label {
            DoseLabel::Primary(n) => format!("primary {n}"),
            DoseLabel::Booster => "booster".to_owned(),
            DoseLabel::Dose(n) => format!("dose {n}"),
        };
        (label, dose.recommended)
    })
    .collect()
}

fn expect(found: &[(String, NaiveDate)], expected: &[(&str, &str)]) {
    let found: Vec<(&str, String)> =
        found.iter().map(|(label, date)| (label.as_str(), date.to_string())).collect();
    let expected: Vec<(&str, String)> =
        expected.iter().map(|(label, date)| (*label, (*date).to_owned())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_course_keeps_its_intervals_to_the_booster() {
    // Primaries with 27 days between them from the second month; the booster from the first birthday.
    expect(
        &ahead("PCV", &[], "2026-09-20"),
        &[
            ("primary 1", "2026-11-09"),
            ("primary 2", "2026-12-07"),
            ("primary 3", "2027-01-04"),
            ("booster", "2027-09-09"),
        ],
    );
}

#[test]
fn what_was_given_late_moves_what_follows() {
    let given = [("PCV20", "2026-11-30")];
    let days = ahead("PCV", &given, "2026-12-01");
    assert_eq!(days.first(), Some(&("primary 2".to_owned(), day("2026-12-28"))));
}

#[test]
fn a_dose_that_was_due_keeps_the_day_on_which_it_was_recommended() {
    let days = ahead("PCV", &[], "2026-11-21");
    assert_eq!(days.first(), Some(&("primary 1".to_owned(), day("2026-11-09"))));
    // Given today, so that the next one waits from today.
    assert_eq!(days.get(1), Some(&("primary 2".to_owned(), day("2026-12-19"))));
}

#[test]
fn years_later_the_doses_before_school_and_at_eleven_are_there() {
    let doses = |series| ahead(series, &[], "2026-09-20").len();
    assert_eq!(["MR1", "MR2", "JE1", "JE2", "DT2"].map(doses), [1, 1, 3, 1, 1]);
}

#[test]
fn a_course_that_is_done_has_nothing_ahead() {
    expect(&ahead("BCG", &[("BCG", "2027-02-12")], "2027-02-13"), &[]);
}
