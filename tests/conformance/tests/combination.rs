//! A combination is one dose in several series: they propose it for one day.
use chrono::NaiveDate;
use hagukumi_core::immunization::{Child, Dose, Programme, forecast, next_visits};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Days and series of the coming visits of a child born on 2026-01-10.
fn visits(programme: &Programme, record: &[(&str, &str)], today: &str) -> Vec<(NaiveDate, String)> {
    let child = Child { birth_date: Some(day("2026-01-10")), ..Child::default() };
    let dose = |(date, vaccine): &(&str, &str)| Dose {
        date: day(date),
        vaccine: (*vaccine).into(),
        product: None,
        country: None,
    };
    let doses: Vec<Dose> = record.iter().map(dose).collect();
    let made = forecast(programme, &child, &doses, day(today));
    let mut found = Vec::new();
    for visit in next_visits(&made, day(today)) {
        for dose in visit.doses {
            let id = made.series[dose.series].definition(programme).unwrap().id.clone();
            found.push((visit.date, id));
        }
    }
    found
}

fn day_of(visits: &[(NaiveDate, String)], id: &str) -> NaiveDate {
    visits.iter().find(|(_, series)| series == id).unwrap().0
}

#[test]
fn the_5_in_1_waits_for_the_part_that_was_given_last() {
    let japan = hagukumi_server::programme::japan().unwrap();
    // DPT-IPV alone would be possible from 04-22; Hib, in the 5-in-1 or not, on 05-13.
    let record = [("2026-04-01", "DPT_IPV"), ("2026-04-15", "HIB")];
    let visits = visits(&japan, &record, "2026-04-22");
    assert_eq!(day_of(&visits, "HIB"), day("2026-05-13"));
    assert_eq!(day_of(&visits, "DPTIPV"), day("2026-05-13"));
}

#[test]
fn a_single_hib_comes_first_when_hib_is_behind() {
    let japan = hagukumi_server::programme::japan().unwrap();
    let record = [("2026-03-10", "DPT_IPV"), ("2026-03-10", "HIB"), ("2026-04-07", "DPT_IPV")];
    let visits = visits(&japan, &record, "2026-05-01");
    assert_eq!(day_of(&visits, "HIB"), day("2026-05-01"));
    // The 5-in-1 then keeps 20 full days from that Hib.
    assert_eq!(day_of(&visits, "DPTIPV"), day("2026-05-22"));
}

#[test]
fn given_together_so_far_they_go_on_together() {
    let japan = hagukumi_server::programme::japan().unwrap();
    let record = [("2026-03-10", "DPT_IPV"), ("2026-03-10", "HIB")];
    let visits = visits(&japan, &record, "2026-03-20");
    assert_eq!(day_of(&visits, "HIB"), day_of(&visits, "DPTIPV"));
}
