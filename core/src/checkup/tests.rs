use super::*;

fn city() -> Municipality {
    serde_json::from_str(
        r#"{"checkups": [
        {"id": "7m", "name": "m-7m", "window": {"from": "7m", "to": "8m"}, "place": "clinic",
         "confirmed": true, "unconfirmed": ["window"]},
        {"id": "1y6m", "name": "m-1y6m", "window": {"from": "1y6m", "over": true, "to": "2y"},
         "place": "session", "confirmed": true},
        {"id": "3y", "name": "m-3y-old", "window": {"from": "3y", "over": true, "to": "4y"},
         "effective": {"until": "2029-12-31"}, "confirmed": true},
        {"id": "3y", "name": "m-3y-new", "window": {"from": "3y6m", "over": true, "to": "4y"},
         "effective": {"from": "2030-01-01"}, "confirmed": true},
        {"id": "gone", "name": "m-gone", "window": {"from": "1y", "to": "2y"},
         "effective": {"until": "2020-03-31"}, "confirmed": true},
        {"id": "some-day", "name": "m-some-day", "confirmed": true}
    ]}"#,
    )
    .unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn of(id: &str, records: &[(&str, &str)], today: &str) -> CheckupForecast {
    let records: Vec<_> =
        records.iter().map(|(checkup, date)| Attendance { checkup, date: day(date) }).collect();
    plan(&city(), day("2026-09-10"), &records, day(today))
        .into_iter()
        .find(|forecast| forecast.id == id)
        .unwrap()
}

#[test]
fn the_statutory_window_runs_from_the_birthday_to_the_eve_of_the_last_one() {
    let forecast = of("1y6m", &[], "2026-11-21");
    assert_eq!(forecast.window, Some(Window { first: day("2028-03-10"), last: day("2028-09-09") }));
    assert!(!forecast.about);
}

#[test]
fn a_checkup_goes_from_not_yet_to_open_to_closing_to_missed_to_closed() {
    let state = |today: &str| of("1y6m", &[], today).state;
    assert_eq!(state("2028-03-09"), CheckupState::NotYet);
    assert_eq!(state("2028-03-10"), CheckupState::Open);
    assert_eq!(state("2028-08-25"), CheckupState::Open);
    assert_eq!(state("2028-08-26"), CheckupState::ClosingSoon);
    assert_eq!(state("2028-09-09"), CheckupState::ClosingSoon);
    assert_eq!(state("2028-09-10"), CheckupState::MissedCanCatchUp);
    assert_eq!(state("2029-09-09"), CheckupState::MissedCanCatchUp, "eve of the next window");
    assert_eq!(state("2029-09-10"), CheckupState::Closed);
}

#[test]
fn the_last_checkup_can_be_caught_up_until_school_begins() {
    let forecast = of("3y", &[], "2031-01-01");
    assert_eq!(forecast.state, CheckupState::MissedCanCatchUp);
    assert_eq!(forecast.catch_up_until, Some(day("2033-03-31")));
}

#[test]
fn a_family_is_reminded_when_it_opens_two_weeks_before_it_closes_and_when_it_was_missed() {
    let dates: Vec<_> =
        of("1y6m", &[], "2026-11-21").reminders.iter().map(|r| (r.kind, r.date)).collect();
    assert_eq!(
        dates,
        [
            (ReminderKind::Opens, day("2028-03-10")),
            (ReminderKind::Closing, day("2028-08-26")),
            (ReminderKind::Missed, day("2028-09-10")),
        ]
    );
}

#[test]
fn an_unconfirmed_window_is_about() {
    assert!(of("7m", &[], "2026-11-21").about);
}

#[test]
fn a_checkup_without_known_ages_says_ask() {
    let forecast = of("some-day", &[], "2026-11-21");
    assert_eq!((forecast.state, forecast.window), (CheckupState::Ask, None));
}

#[test]
fn attending_late_counts_and_no_reminder_follows() {
    let forecast = of("1y6m", &[("1y6m", "2028-10-01")], "2028-11-01");
    assert_eq!(forecast.state, CheckupState::Attended);
    assert_eq!(forecast.attended, Some(day("2028-10-01")));
    assert!(forecast.reminders.is_empty());
    assert_eq!(forecast.findings, [CheckupFinding::OutsideWindow { date: day("2028-10-01") }]);
}

#[test]
fn an_impossible_attendance_is_told_and_not_counted() {
    let forecast = of("7m", &[("7m", "2026-09-09"), ("7m", "2027-06-01")], "2027-05-01");
    assert_eq!(forecast.state, CheckupState::ClosingSoon);
    assert_eq!(
        forecast.findings,
        [
            CheckupFinding::BeforeBirth { date: day("2026-09-09") },
            CheckupFinding::InFuture { date: day("2027-06-01") },
        ]
    );
}

#[test]
fn the_first_of_two_records_counts() {
    let forecast = of("7m", &[("7m", "2027-05-02"), ("7m", "2027-04-20")], "2027-06-01");
    assert_eq!(forecast.attended, Some(day("2027-04-20")));
    assert_eq!(forecast.findings, [CheckupFinding::RecordedAgain { date: day("2027-05-02") }]);
}

#[test]
fn the_rules_in_effect_when_the_window_opens_are_used_once() {
    // The old entry's window opens on 2029-09-10, while it is in effect.
    assert_eq!(of("3y", &[], "2026-11-21").name.as_deref(), Some("m-3y-old"));
    let later = plan(&city(), day("2027-06-01"), &[], day("2027-06-01"));
    let three: Vec<_> = later.iter().filter(|f| f.id == "3y").collect();
    assert_eq!(three.len(), 1);
    assert_eq!(three[0].name.as_deref(), Some("m-3y-new"));
    assert!(!later.iter().any(|forecast| forecast.id == "gone"));
}

#[test]
fn a_checkup_of_another_city_is_kept() {
    let forecast = of("10m", &[("10m", "2027-07-20")], "2027-08-01");
    assert_eq!(forecast.state, CheckupState::Attended);
    assert_eq!(forecast.findings, [CheckupFinding::NotOfThisMunicipality]);
}

#[test]
fn the_ends_of_the_calendar_do_no_harm() {
    for birth in [NaiveDate::MIN, NaiveDate::MAX] {
        for today in [NaiveDate::MIN, NaiveDate::MAX] {
            let records = [Attendance { checkup: "7m", date: today }];
            assert!(!plan(&city(), birth, &records, today).is_empty());
        }
    }
}
