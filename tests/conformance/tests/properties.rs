//! What holds for every record, however wild.
use chrono::{Days, NaiveDate};
use hagukumi_core::immunization::{
    Child, Context, ContextValue, Dose, FindingKind, Forecast, Pregnancy, Programme,
    SeriesForecast, Sex, Status, doses_ahead, forecast, next_visits,
};
use proptest::prelude::*;
use std::sync::OnceLock;

fn programme() -> &'static Programme {
    static JAPAN: OnceLock<Programme> = OnceLock::new();
    JAPAN.get_or_init(|| hagukumi_server::programme::japan().unwrap())
}

fn code(index: usize) -> String {
    programme().products[index % programme().products.len()].code.clone()
}

/// Births since the programme's history begins.
fn birth() -> impl Strategy<Value = NaiveDate> {
    (0_u64..7000).prop_map(|days| NaiveDate::from_ymd_opt(2008, 1, 1).unwrap() + Days::new(days))
}

/// A likely record: doses at days of age, within the first seventeen years.
fn record(doses: usize) -> impl Strategy<Value = Vec<(u64, usize)>> {
    prop::collection::vec((prop_oneof![0_u64..800, 0_u64..6200], 0_usize..64), 0..doses)
}

fn child(birth: NaiveDate, male: bool) -> Child {
    let sex = Some(if male { Sex::Male } else { Sex::Female });
    Child { birth_date: Some(birth), sex, pregnancy: None, context: Context::default() }
}

fn doses(birth: NaiveDate, record: &[(u64, usize)]) -> Vec<Dose> {
    let dose = |(age, product): &(u64, usize)| Dose {
        date: birth + Days::new(*age),
        vaccine: code(*product),
        product: None,
        country: None,
    };
    record.iter().map(dose).collect()
}

fn too_close(kind: &FindingKind) -> bool {
    matches!(
        kind,
        FindingKind::IntervalTooShort { .. }
            | FindingKind::TooYoung { .. }
            | FindingKind::BeforeWindow { .. }
            | FindingKind::AfterWindow { .. }
    )
}

fn rank(status: Status) -> u8 {
    match status {
        Status::AgedOut => 0,
        Status::Complete => 2,
        _ => 1,
    }
}

fn windows_are_upright(made: &Forecast) {
    for series in &made.series {
        for window in [series.legal, series.by_age].into_iter().flatten() {
            assert!(window.last.is_none_or(|last| window.first <= last));
        }
        if let Some(standard) = series.standard {
            assert!(standard.last.is_none_or(|last| standard.first <= last));
        }
        for extension in &series.extensions {
            assert!(extension.first <= extension.last);
        }
        assert_eq!(series.status == Status::Complete, series.next.is_none());
        if series.can_give_today {
            let next = series.next.as_ref().unwrap();
            assert!(next.earliest_with_spacing <= made.today);
            assert!(next.last_day.is_none_or(|last| made.today <= last));
            assert!(series.blocked_by.is_empty());
        } else {
            assert!(!series.blocked_by.is_empty());
        }
    }
}

/// Gives the next dose of one series on its first day and reads the record again.
fn give_next(
    child: &Child,
    record: &[Dose],
    made: &Forecast,
    series: &SeriesForecast,
) -> Option<(Forecast, usize)> {
    let next = series.next.as_ref()?;
    let date = next.earliest_with_spacing.max(made.today);
    if next.last_day.is_some_and(|last| date > last) || !series.routine_eligible {
        return None;
    }
    let choice = series.preferred(programme()).first()?;
    let mut doses = record.to_vec();
    let before = doses.len();
    for product in choice {
        let vaccine = programme().product(*product)?.code.clone();
        doses.push(Dose { date, vaccine, product: None, country: None });
    }
    Some((forecast(programme(), child, &doses, date), before))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn windows_are_never_inverted_and_statuses_agree(
        birth in birth(), male: bool, record in record(30), age in 0_u64..7300,
    ) {
        let child = child(birth, male);
        let made = forecast(programme(), &child, &doses(birth, &record), birth + Days::new(age));
        windows_are_upright(&made);
        for visit in next_visits(&made, made.today) {
            prop_assert!(visit.date >= made.today);
            prop_assert!(!visit.doses.is_empty());
            prop_assert!(visit.last_day.is_none_or(|last| visit.date <= last));
            for dose in &visit.doses {
                prop_assert!(visit.date >= dose.earliest);
            }
        }
    }

    #[test]
    fn the_next_dose_on_its_first_day_is_accepted(
        birth in birth(), male: bool, record in record(14), age in 0_u64..6300,
    ) {
        let child = child(birth, male);
        let today = birth + Days::new(age);
        let history: Vec<Dose> = doses(birth, &record).into_iter().filter(|d| d.date < today).collect();
        let made = forecast(programme(), &child, &history, today);
        for (index, series) in made.series.iter().enumerate() {
            let Some((after, given)) = give_next(&child, &history, &made, series) else { continue };
            let again = &after.series[index];
            let id = &series.definition(programme()).unwrap().id;
            let placed = again.doses.iter().find(|d| d.history >= given && d.ordinal.is_some());
            prop_assert!(placed.is_some(), "{id}: not counted");
            let close = again.findings.iter().find(|f| f.dose.is_some_and(|d| d >= given) && too_close(&f.kind));
            prop_assert!(close.is_none(), "{id}: remarked on");
            let crossed = after.findings.iter().any(|f| {
                matches!(f.kind, FindingKind::CrossVaccineTooClose { .. })
                    && f.dose.is_some_and(|d| d >= given)
            });
            prop_assert!(!crossed || after.today != made.today, "{id}: too close to another vaccine");
        }
    }

    #[test]
    fn the_doses_ahead_come_in_order_each_once_and_end(
        birth in birth(), male: bool, record in record(14), age in 0_u64..6300,
    ) {
        let child = child(birth, male);
        let today = birth + Days::new(age);
        let history: Vec<Dose> = doses(birth, &record).into_iter().filter(|d| d.date < today).collect();
        let ahead = doses_ahead(programme(), &child, &history, today);
        prop_assert!(ahead.len() < 60, "{} doses", ahead.len());
        prop_assert!(ahead.is_sorted_by_key(|dose| dose.recommended));
        let mut places: Vec<_> = ahead.iter().map(|dose| (dose.series, dose.ordinal)).collect();
        places.sort_unstable();
        places.dedup();
        prop_assert_eq!(places.len(), ahead.len(), "no dose stands there twice");
        for dose in &ahead {
            prop_assert!(dose.recommended >= birth, "before birth");
        }
    }

    #[test]
    fn a_valid_dose_never_makes_a_status_worse(
        birth in birth(), male: bool, record in record(14), age in 0_u64..6300,
    ) {
        let child = child(birth, male);
        let today = birth + Days::new(age);
        let history: Vec<Dose> = doses(birth, &record).into_iter().filter(|d| d.date < today).collect();
        let made = forecast(programme(), &child, &history, today);
        for (index, series) in made.series.iter().enumerate().filter(|(_, series)| series.can_give_today) {
            let Some((after, _)) = give_next(&child, &history, &made, series) else { continue };
            let id = &series.definition(programme()).unwrap().id;
            prop_assert!(rank(after.series[index].status) >= rank(series.status), "{id}");
            prop_assert!(after.series[index].counted >= series.counted, "{id}");
        }
    }

    #[test]
    fn the_order_of_the_lines_does_not_matter(
        birth in birth(), male: bool, record in record(20), age in 0_u64..7300, turn in 0_usize..20,
    ) {
        let child = child(birth, male);
        let today = birth + Days::new(age);
        let mut history = doses(birth, &record);
        let made = forecast(programme(), &child, &history, today);
        let turn = turn % history.len().max(1);
        history.rotate_left(turn);
        history.reverse();
        let again = forecast(programme(), &child, &history, today);
        prop_assert!(without_lines(made) == without_lines(again));
    }

    #[test]
    fn no_input_panics(
        days in prop::collection::vec((any::<i32>(), 0_usize..80, any::<bool>(), any::<bool>()), 0..60),
        birth in any::<i32>(), edd in any::<i32>(), today in any::<i32>(), wild in any::<bool>(),
    ) {
        let day = |number: i32| {
            let number = if wild { number } else { 700_000 + number % 60_000 };
            NaiveDate::from_num_days_from_ce_opt(number % 95_000_000).unwrap_or(NaiveDate::MAX)
        };
        let dose = |(date, product, abroad, known): &(i32, usize, bool, bool)| Dose {
            date: day(*date),
            vaccine: if *known { code(*product) } else { "何か<b>".into() },
            product: abroad.then(|| "SA14-14-2".into()),
            country: abroad.then(|| "CN".into()),
        };
        let history: Vec<Dose> = days.iter().map(dose).collect();
        let facts = vec![("special_circumstance_resolved_on".into(), ContextValue::Date(day(edd)))];
        for child in [
            Child { birth_date: Some(day(birth)), context: Context(facts), ..Child::default() },
            Child { pregnancy: Some(Pregnancy { edd: day(edd) }), ..Child::default() },
            Child::default(),
        ] {
            let made = forecast(programme(), &child, &history, day(today));
            let _ = next_visits(&made, day(today));
            let _ = doses_ahead(programme(), &child, &history, day(today));
            for series in &made.series {
                let _ = series.marker(day(today));
            }
        }
    }
}

/// A forecast without the places of the history's lines.
fn without_lines(mut made: Forecast) -> Forecast {
    for series in &mut made.series {
        series.doses.iter_mut().for_each(|dose| dose.history = 0);
        series.findings.iter_mut().for_each(|finding| finding.dose = None);
    }
    made.findings.iter_mut().for_each(|finding| finding.dose = None);
    made.findings.sort_by_key(|finding| match finding.kind {
        FindingKind::CrossVaccineTooClose { to, from, .. } => (to, from),
        FindingKind::InTheFuture { date } | FindingKind::BeforeBirth { date } => (date, date),
        _ => (NaiveDate::MIN, NaiveDate::MIN),
    });
    made
}

#[test]
fn three_hundred_doses_on_the_first_and_last_days_of_the_calendar_are_answered() {
    for (birth, today) in [(NaiveDate::MIN, NaiveDate::MAX), (NaiveDate::MAX, NaiveDate::MIN)] {
        let dose = |index: usize| Dose {
            date: if index.is_multiple_of(2) { birth } else { today },
            vaccine: code(index),
            product: None,
            country: None,
        };
        let history: Vec<Dose> = (0..300).map(dose).collect();
        let made = forecast(programme(), &child(birth, false), &history, today);
        assert!(!made.series.is_empty());
    }
    for year in [1, 9999] {
        let day = NaiveDate::from_ymd_opt(year, 2, 28).unwrap();
        windows_are_upright(&forecast(programme(), &child(day, true), &[], day));
    }
}
