//! Each expected key: where in the engine's answer its value stands.
use crate::answer::Answer;
use crate::compare::{Remark, date, day, numbers, remarks, same, set, violations};
use crate::doses::{blocked_by, label, pairs, remarked, skipped};
use chrono::NaiveDate;
use hagukumi_core::date::{Day, school_start};
use hagukumi_core::exchange::status;
use hagukumi_core::immunization::{
    Category, ComponentCount, DoseLabel, ExtensionKind, Finding, FindingKind, Label, latest_start,
    legal_window, moment,
};
use serde_json::{Value, json};

/// Compares one key. `component` is the component that the case speaks of, if it names one.
///
/// # Errors
/// What the engine says, when that differs; or that the key is not known.
pub(crate) fn check(
    answer: &Answer<'_>,
    key: &str,
    wanted: &Value,
    component: Option<&str>,
) -> Result<(), String> {
    if let Some(code) = key.strip_prefix("legal_last_day_") {
        return day(wanted, last_day_of_product(answer, code)?);
    }
    match key {
        "cross_vaccine_violations" => violations(wanted, &pairs(answer, &answer.forecast.findings)),
        "school_start" => {
            let birth = answer.child.birth_date.map(Day::from);
            day(wanted, birth.map(|birth| school_start(birth).date()))
        }
        "mr1_satisfied_by" => satisfied_by(answer, "MR1", wanted),
        _ => of_window(answer, key, wanted)
            .or_else(|| of_next_dose(answer, key, wanted))
            .or_else(|| of_record(answer, key, wanted, component))
            .or_else(|| of_route(answer, key, wanted))
            .unwrap_or_else(|| Err(format!("`{key}` is no key that the adapter knows"))),
    }
}

type Checked = Option<Result<(), String>>;

/// Windows, standard periods, extensions, target.
fn of_window(answer: &Answer<'_>, key: &str, wanted: &Value) -> Checked {
    let series = match answer.series() {
        Ok(series) => series,
        Err(error) => return Some(Err(error)),
    };
    let extended = |kinds: &[ExtensionKind]| {
        let of = series.extensions.iter().filter(|e| e.eligible && kinds.contains(&e.kind));
        of.map(|extension| extension.last).max()
    };
    Some(match key {
        "legal_first_day" => day(wanted, series.legal.map(|legal| legal.first)),
        "legal_last_day" => day(wanted, series.legal.and_then(|legal| legal.last)),
        "legal_first_day_by_age" | "gestational_first_day" => {
            day(wanted, series.by_age.map(|window| window.first))
        }
        "standard_start" => day(wanted, series.standard.map(|standard| standard.first)),
        "standard_end" => day(wanted, series.standard.and_then(|standard| standard.last)),
        "status" => same(wanted, &status(series.status).into()),
        "category" => same(wanted, &category(series.category).into()),
        "routine_eligible" => same(wanted, &series.routine_eligible.into()),
        "can_give_today" => same(wanted, &series.can_give_today.into()),
        "extension_eligible" => {
            same(wanted, &extended(&[ExtensionKind::Shortage]).is_some().into())
        }
        "extended_last_day" => day(wanted, extended(&[ExtensionKind::Shortage])),
        "special_cohort" => same(wanted, &extended(&[ExtensionKind::Cohort]).is_some().into()),
        "special_last_day" => {
            day(wanted, extended(&[ExtensionKind::Cohort, ExtensionKind::Remainder]))
        }
        "special_circumstance_last_day" => day(wanted, extended(&[ExtensionKind::Circumstance])),
        "catchup_open_today" => {
            let of = |kind| kind == ExtensionKind::CatchUp;
            same(wanted, &series.extensions.iter().any(|e| of(e.kind) && e.open_today).into())
        }
        "catchup_last_day" => day(wanted, extended(&[ExtensionKind::CatchUp])),
        _ => return None,
    })
}

/// The next dose: which, from when, until when, with what.
fn of_next_dose(answer: &Answer<'_>, key: &str, wanted: &Value) -> Checked {
    let series = answer.series().ok()?;
    let next = series.next.as_ref();
    let programme = answer.programme;
    Some(match key {
        "next_dose" => next_dose(answer, wanted),
        "next_dose_label" => {
            same(wanted, &next.map_or(Value::Null, |next| label(next.label).into()))
        }
        "next_product" => {
            let offered = match series.preferred(programme) {
                [] => series.acceptable(programme),
                preferred => preferred,
            };
            let first = choices(answer, offered).into_iter().next();
            same(wanted, &first.map_or(Value::Null, Value::from))
        }
        // As the format defines it: interval and age; spacing to other vaccines has its own key.
        "next_earliest" => day(wanted, next.map(|next| next.earliest)),
        "next_last_day" => day(wanted, next.and_then(|next| next.last_day)),
        "next_earliest_if_physician_20d" => {
            day(wanted, next.and_then(|next| next.earliest_if_physician))
        }
        "live_interval_earliest" => day(wanted, series.spacing_earliest),
        "acceptable_next_products" => set(wanted, choices(answer, series.acceptable(programme))),
        "preferred_next_products" => set(wanted, choices(answer, series.preferred(programme))),
        "booster_earliest_if_accepted" => {
            let accepted = series.next_if_accepted.filter(|n| n.label == DoseLabel::Booster);
            let plain = next.filter(|next| next.label == DoseLabel::Booster);
            day(wanted, accepted.map(|n| n.earliest).or(plain.map(|n| n.earliest)))
        }
        "blocked_by" => blocked_by(answer, wanted),
        "cannot_complete_in_window" => {
            let cannot = |kind: &FindingKind| matches!(kind, FindingKind::CannotComplete { .. });
            same(wanted, &has(&series.findings, cannot).into())
        }
        "can_still_complete_by_legal_last_day" => {
            let last = series.legal.map(|legal| legal.last);
            let fits = series
                .earliest_completion
                .is_none_or(|done| last.is_some_and(|last| last.is_none_or(|last| done <= last)));
            same(wanted, &fits.into())
        }
        "first_dose_after_14w6d" => {
            let late = |kind: &FindingKind| matches!(kind, FindingKind::FirstDoseLate { .. });
            same(wanted, &has(&series.findings, late).into())
        }
        _ => return None,
    })
}

/// The doses on record and what is to be said about them.
fn of_record(answer: &Answer<'_>, key: &str, wanted: &Value, component: Option<&str>) -> Checked {
    let series = answer.series().ok()?;
    let of_component = component_count(answer, component);
    Some(match key {
        "doses_required_total" | "season_doses_required" => {
            same(wanted, &of_component.map_or(series.required, |count| count.required).into())
        }
        "doses_counted" => {
            same(wanted, &of_component.map_or(series.counted, |count| count.counted).into())
        }
        "doses_counted_if_accepted" => {
            let whole = series.counted_if_accepted;
            same(wanted, &of_component.map_or(whole, |count| count.counted_if_accepted).into())
        }
        "component" => component_named(answer, wanted),
        "skipped_doses" => skipped(answer).and_then(|skipped| remarks(wanted, &skipped)),
        "too_young_doses" => remarked(answer, wanted, |kind, _| {
            matches!(kind, FindingKind::TooYoung { .. } | FindingKind::BeforeWindow { .. })
        }),
        // A dose that does not count for being given before the window is outside it as well.
        "out_of_window" => remarked(answer, wanted, |kind, counted| match kind {
            FindingKind::BeforeWindow { .. } | FindingKind::AfterWindow { .. } => true,
            FindingKind::TooYoung { .. } => !counted,
            _ => false,
        }),
        "before_legal_first_day" => remarked(answer, wanted, |kind, counted| match kind {
            FindingKind::BeforeWindow { .. } | FindingKind::BeforeProgramme { .. } => true,
            FindingKind::TooYoung { .. } => !counted,
            _ => false,
        }),
        "interval_violations" => violations(wanted, &pairs(answer, &series.findings)),
        "upper_limit_exceeded_under_rule_in_force" => remarked(answer, wanted, |kind, _| {
            matches!(kind, FindingKind::UpperLimitExceeded { .. })
        }),
        "component_excess_if_5in1" => remarks(wanted, &excess(answer, &series.findings)),
        "needs_physician_confirmation" => {
            let asks = |kind: &FindingKind| {
                matches!(
                    kind,
                    FindingKind::GivenAbroad { .. }
                        | FindingKind::AskPhysician { .. }
                        | FindingKind::PhysicianInterval { .. }
                )
            };
            same(wanted, &has(&series.findings, asks).into())
        }
        _ => return None,
    })
}

/// The route and its limits.
fn of_route(answer: &Answer<'_>, key: &str, wanted: &Value) -> Checked {
    let series = answer.series().ok()?;
    let definition = series.definition(answer.programme)?;
    let route = definition.routes.get(usize::from(series.route));
    let moment = |point| moment(answer.programme, answer.child, point);
    Some(match key {
        "first_dose_recommended_last_day" => day(wanted, definition.first_dose_by.and_then(moment)),
        "start_band" => {
            // Bands are named by their ages in months: the numbers must be the same.
            let got = route.map_or("", |route| route.id.as_str());
            let same = wanted.as_str().is_some_and(|band| numbers(band) == numbers(got));
            if same { Ok(()) } else { Err(got.into()) }
        }
        "start_band_last_day" | "fifteenth_birthday_eve" => {
            let ends = definition.routes.iter().find_map(|route| route.when.start_to);
            day(wanted, ends.and_then(moment))
        }
        "primary_limit" => day(wanted, series.primary_limit),
        "booster_age_floor" => {
            let doses = route.map_or(&[][..], |route| &route.doses);
            let booster = doses.iter().find(|dose| dose.label == Label::Booster);
            day(wanted, booster.and_then(|dose| dose.not_before).and_then(moment))
        }
        "latest_start_to_complete" => {
            day(wanted, latest_start(answer.programme, answer.child, series.series))
        }
        "two_dose_schedule_valid" => same(wanted, &(series.required == 2).into()),
        _ => return None,
    })
}

fn has(findings: &[Finding], is: impl Fn(&FindingKind) -> bool) -> bool {
    findings.iter().any(|finding| is(&finding.kind))
}

fn last_day_of_product(answer: &Answer<'_>, code: &str) -> Result<Option<NaiveDate>, String> {
    let product = answer.programme.product_ix(code).ok_or_else(|| format!("no product {code}"))?;
    let series = answer.series()?.series;
    let window = legal_window(answer.programme, answer.child, series, product);
    Ok(window.and_then(|window| window.last))
}

fn category(category: Category) -> &'static str {
    match category {
        Category::Routine => "routine",
        Category::Voluntary => "voluntary",
    }
}

/// The place of the next dose in the whole course (the fourth dose of a course in two periods
/// is 4), as the format counts it.
fn next_dose(answer: &Answer<'_>, wanted: &Value) -> Result<(), String> {
    let next = answer.series()?.next.as_ref();
    same(wanted, &next.map_or(Value::Null, |next| json!(next.course_ordinal)))
}

fn choices(answer: &Answer<'_>, choices: &[Vec<u16>]) -> Vec<String> {
    let codes = |choice: &Vec<u16>| {
        choice.iter().map(|product| answer.code(*product)).collect::<Vec<_>>().join("+")
    };
    choices.iter().map(codes).collect()
}

/// The component that a case names, by its own name or by a product that holds it.
fn component_index(answer: &Answer<'_>, name: &str) -> Option<u8> {
    let programme = answer.programme;
    let own = programme.components.iter().position(|known| known.eq_ignore_ascii_case(name));
    let by_product = || {
        let product = programme.product(programme.product_ix(name)?)?;
        let tracks = &answer.series().ok()?.definition(programme)?.tracks;
        let held = tracks.iter().find(|bit| product.components & (1 << **bit) != 0)?;
        Some(usize::from(*held))
    };
    own.or_else(by_product).and_then(|index| u8::try_from(index).ok())
}

/// Doses of the component that the case names, where the record holds components separately.
fn component_count(answer: &Answer<'_>, name: Option<&str>) -> Option<ComponentCount> {
    let index = component_index(answer, name?)?;
    answer.series().ok()?.components.iter().find(|count| count.component == index).copied()
}

/// The component must be one that the series counts.
fn component_named(answer: &Answer<'_>, wanted: &Value) -> Result<(), String> {
    let definition = answer.series()?.definition(answer.programme).ok_or("no definition")?;
    let name = wanted.as_str().unwrap_or_default();
    let counted = component_index(answer, name).is_some_and(|i| definition.tracks.contains(&i));
    if counted || name.eq_ignore_ascii_case(&definition.id) {
        return Ok(());
    }
    let component = |bit: &u8| answer.programme.components.get(usize::from(*bit));
    Err(format!("{:?}", definition.tracks.iter().filter_map(component).collect::<Vec<_>>()))
}

/// By how much a partner series would exceed its need.
fn excess(answer: &Answer<'_>, findings: &[Finding]) -> Vec<Remark> {
    let remark = |finding: &Finding| {
        let FindingKind::PartnerExceeds { series, total, required } = finding.kind else {
            return None;
        };
        let id = &answer.programme.series.get(usize::from(series))?.id;
        let over = total.saturating_sub(required);
        let facts = vec![
            ("HIB", json!(total)),
            ("HIB", json!(over)),
            ("component", json!(id)),
            ("total", json!(total)),
            ("required", json!(required)),
            ("excess", json!(over)),
        ];
        let numbers = vec![u64::from(total), u64::from(over)];
        Some(Remark { facts, names: vec![id.clone()], numbers })
    };
    findings.iter().filter_map(remark).collect()
}

/// The dose that fills the first place of a series.
fn satisfied_by(answer: &Answer<'_>, id: &str, wanted: &Value) -> Result<(), String> {
    let series = answer.forecast.get(answer.programme, id).ok_or("no such series")?;
    let dose = series.doses.iter().find(|dose| dose.ordinal == Some(1));
    let remark = dose.map(|dose| Remark {
        facts: vec![("date", date(Some(dose.date))), ("vaccine", answer.code(dose.product).into())],
        names: Vec::new(),
        numbers: vec![dose.history as u64 + 1],
    });
    remarks(wanted, remark.as_slice())
}
