//! Rules on `follow_up.toml`.

use hagukumi_core::care::FollowUp;
use hagukumi_core::municipality::Age;

use crate::municipality::document::Place;
use crate::municipality::finding::Finding;

/// 児童福祉法 21条の10の2: every home is visited before the child is four months old.
const LEGAL_VISIT_MONTHS: u32 = 4;

/// The age by which every child goes to school.
const SCHOOL: Age = Age::Months(84);

/// What is wrong with the values themselves; the sources are checked with the other entries.
pub(super) fn check(rules: &FollowUp, place: &Place) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut error = |wrong: bool, field: &str, message: String| {
        if wrong {
            findings.push(place.error(field, message));
        }
    };
    let months = rules.visit_months;
    error(
        months == 0 || months > LEGAL_VISIT_MONTHS,
        "visit_months",
        format!("homes are visited before {LEGAL_VISIT_MONTHS} months by law, and not {months}"),
    );
    error(
        rules.newborn_visit_days > months * 31,
        "newborn_visit_days",
        "`newborn_visit_days` ends after `visit_months`".to_owned(),
    );
    error(
        !(1..=30).contains(&rules.mood_total),
        "mood_total",
        "`mood_total` is 1 to 30".to_owned(),
    );
    error(
        !(1_000..=4_000).contains(&rules.low_birth_weight_g),
        "low_birth_weight_g",
        "`low_birth_weight_g` is a weight in grams".to_owned(),
    );
    for (field, days) in [
        ("clinic_report_days", rules.clinic_report_days),
        ("session_report_days", rules.session_report_days),
    ] {
        error(
            !(1..=180).contains(&days),
            field,
            format!("`{field}` is 1 to 180 days, so that a missed checkup is found in time"),
        );
    }
    error(rules.unseen.is_empty(), "unseen", "missing `unseen`: no limit for any age".to_owned());
    for (index, limit) in rules.unseen.iter().enumerate() {
        error(
            limit.months == 0 || limit.months > 24,
            &format!("unseen.{index}.months"),
            "`months` is 1 to 24".to_owned(),
        );
        let before = index.checked_sub(1).and_then(|before| rules.unseen.get(before));
        error(
            before.is_some_and(|before| before.under.about_days() >= limit.under.about_days()),
            &format!("unseen.{index}.under"),
            "limits go from the youngest to the oldest".to_owned(),
        );
    }
    let last = rules.unseen.last().map_or(0, |limit| limit.under.about_days());
    error(
        !rules.unseen.is_empty() && last < SCHOOL.about_days(),
        "unseen",
        format!("no limit for children up to {SCHOOL}, who may not be at school yet"),
    );
    findings
}
