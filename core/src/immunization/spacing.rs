//! Intervals between different vaccines (rule G8 and what held before it).
use super::{
    Finding, FindingKind, IntervalReason, Product, ProductIx, Programme, Spacing, VaccineKind,
    history::Recorded,
};
use crate::date::Day;

fn is(kind: VaccineKind, product: &Product) -> bool {
    match kind {
        VaccineKind::Any => true,
        VaccineKind::LiveInjected => product.live_injected,
        VaccineKind::Live => product.live,
        VaccineKind::Inactivated => !product.live,
    }
}

/// Pairs of different vaccines that came too close, by the rule in force on the later one's
/// day. Several pairs on the same two days are reported once.
pub(crate) fn findings(programme: &Programme, record: &[Recorded], found: &mut Vec<Finding>) {
    let begin = found.len();
    for (index, later) in record.iter().enumerate() {
        let in_force = |spacing: &&Spacing| spacing.force.holds(later.day);
        let before = record.get(..index).unwrap_or_default();
        for earlier in before.iter().rev() {
            // Older doses lie still further back: once no rule reaches one, none reaches them.
            let near = |spacing: &&Spacing| later.day < spacing.least.after(earlier.day);
            let Some(_) = programme.spacing.iter().filter(in_force).find(near) else { break };
            if earlier.day == later.day || earlier.product == later.product {
                continue;
            }
            let products = programme.product(earlier.product).zip(programme.product(later.product));
            let Some((first, second)) = products else { continue };
            let kinds =
                |spacing: &&Spacing| is(spacing.earlier, first) && is(spacing.later, second);
            let broken = programme.spacing.iter().filter(in_force).filter(kinds).find(near);
            let so_far = found.get(begin..).unwrap_or_default();
            let Some(spacing) =
                broken.filter(|_| !so_far.iter().any(|f| same_days(f, earlier, later)))
            else {
                continue;
            };
            let allowed = spacing.least.after(earlier.day);
            let kind = FindingKind::CrossVaccineTooClose {
                from: earlier.date,
                earlier: earlier.product,
                to: later.date,
                later: later.product,
                interval: spacing.least,
                earliest_allowed: allowed.date(),
                short_by_days: allowed.since(later.day),
            };
            found.push(Finding { kind, rule: Some(spacing.rule), dose: Some(later.history) });
        }
    }
}

fn same_days(finding: &Finding, earlier: &Recorded, later: &Recorded) -> bool {
    matches!(finding.kind, FindingKind::CrossVaccineTooClose { from, to, .. }
        if from == earlier.date && to == later.date)
}

/// The first day on which `product` may follow the other vaccines on record, and which of them
/// fixed it. Vaccines given today may be joined by others on the same day.
pub(crate) fn earliest(
    programme: &Programme,
    record: &[Recorded],
    product: ProductIx,
    today: Day,
) -> Option<(Day, IntervalReason)> {
    let next = programme.product(product)?;
    let mut latest: Option<(Day, IntervalReason)> = None;
    let of_kind = |spacing: &&Spacing| is(spacing.later, next);
    for spacing in programme.spacing.iter().filter(of_kind).filter(|s| s.force.holds(today)) {
        let wait = wait(programme, record, product, today, spacing);
        latest = later(latest, wait);
    }
    // A rule that begins while one of today's still holds the dose back, or on the day after.
    let begins = |spacing: &&Spacing| {
        let begin = spacing.force.from.filter(|from| *from > today);
        begin.zip(latest).is_some_and(|(from, (day, _))| day >= from)
    };
    let mut all = latest;
    for spacing in programme.spacing.iter().filter(of_kind).filter(begins) {
        all = later(all, wait(programme, record, product, today, spacing));
    }
    all
}

fn later(
    so_far: Option<(Day, IntervalReason)>,
    wait: Option<(Day, IntervalReason)>,
) -> Option<(Day, IntervalReason)> {
    match (so_far, wait) {
        (Some(so_far), Some(wait)) if wait.0 <= so_far.0 => Some(so_far),
        (so_far, wait) => wait.or(so_far),
    }
}

/// Until when one rule holds `product` back: until its interval has passed after the last dose
/// of its kind, or the rule itself has ended.
fn wait(
    programme: &Programme,
    record: &[Recorded],
    product: ProductIx,
    today: Day,
    spacing: &Spacing,
) -> Option<(Day, IntervalReason)> {
    let kind = |dose: &&Recorded| {
        dose.day != today
            && dose.product != product
            && programme.product(dose.product).is_some_and(|given| is(spacing.earlier, given))
    };
    let dose = record.iter().rev().find(kind)?;
    let passed = spacing.least.after(dose.day);
    let day = spacing.force.until.map_or(passed, |until| passed.min(until.plus(1)));
    let reason = IntervalReason::Spacing {
        after: dose.date,
        product: dose.product,
        interval: spacing.least,
        rule: spacing.rule,
    };
    Some((day, reason))
}
