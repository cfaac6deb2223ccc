//! From how far a record has come to what is next: window, day, product, status.
use super::{
    Category, DoseLabel, EvaluatedDose, Finding, FindingKind, IntervalReason, NextDose,
    NextIfAccepted, SeriesForecast, StandardWindow, Status,
    choice::{choose_policy, first_product, first_to_close, holds, proposes, special_product},
    course::{Course, Placed, Reading},
    dates::Dates,
    history::Recorded,
    remarks::{blocked, note_target, note_what_lies_ahead},
    spacing,
    standing::Standing,
    window::{self, Span},
};
use crate::{date::Day, order};
use chrono::NaiveDate;

/// Doses done and still to come in a series, for the policies of others.
#[derive(Clone, Copy, Default)]
pub(crate) struct Progress {
    pub(crate) counted: u8,
    pub(crate) required: u8,
    pub(crate) remaining: u8,
}

/// The next dose as planned, in days.
pub(crate) struct Planned {
    pub(crate) with_spacing: Day,
    pub(crate) last: Option<Day>,
    pub(crate) standard: Option<(Day, Option<Day>)>,
    pub(crate) next: NextDose,
}

/// Turns a standing into what the app shows; `ahead` is room for the doses to come.
pub(crate) fn plan(
    standing: Standing<'_>,
    progress: &[Progress],
    dates: &mut Dates,
    ahead: &mut Vec<Placed>,
) -> SeriesForecast {
    let Standing { reading, ix, legal, mut course, accepted, components, behind, season_span } =
        standing;
    let reading = &reading;
    let (series, today) = (reading.series, reading.today);
    let policy = choose_policy(reading, &course, behind, ix, progress);
    let chosen = policy.and_then(|index| series.policies.get(index));
    let product = chosen.and_then(|policy| first_product(reading, policy));
    let special = chosen.filter(|_| window::has_special_versions(series));
    let legal = special
        .and_then(|policy| special_product(reading, policy))
        .map_or(legal, |product| window::legal(series, reading.moments, Some(product), today));
    let ordinary = season_span.or(legal.now);
    let first_to_close = special.and_then(|policy| first_to_close(reading, policy));
    let shown = season_span.or(legal.in_force);
    let open = current_window(reading, ordinary.or(legal.by_age));
    let concerned = is_target(reading);
    let target = concerned && legal.in_force.is_some();
    let routine = series.category == Category::Routine;

    let spacing_earliest =
        product.and_then(|p| spacing::earliest(reading.programme, reading.record, p, today));
    let planned = open.and_then(|(window, rule)| {
        let window =
            if Some(window) == ordinary { cut(window, first_to_close, today) } else { window };
        plan_next(reading, &course, window, rule, spacing_earliest, policy, dates)
    });
    let status = planned
        .as_ref()
        .map_or(Status::Complete, |planned| status(today, planned, open.map(|(window, _)| window)));
    let possible = matches!(status, Status::Eligible | Status::Due | Status::Overdue);
    let wanted = target || (!routine && concerned);
    let fits = planned.as_ref().is_some_and(|p| p.last.is_none_or(|last| today <= last));
    let can_give_today = possible && wanted && fits;
    let completion = planned
        .as_ref()
        .map(|planned| completion(reading, &course, planned.with_spacing.max(today), ahead));

    let mut findings = std::mem::take(&mut course.findings);
    if let (Some(planned), Some((window, _))) = (&planned, open) {
        note_what_lies_ahead(reading, &course, planned, window, completion, &mut findings);
    }
    if let Some(policy) = chosen.filter(|policy| policy.partner_exceeds)
        && let Some(partner) = policy.partner
        && let Some(other) = progress.get(usize::from(partner.series))
    {
        let total = other.counted.saturating_add(count(course.remaining()));
        findings.push(Finding {
            kind: FindingKind::PartnerExceeds {
                series: partner.series,
                total,
                required: other.required,
            },
            rule: Some(policy.rule),
            dose: None,
        });
    }
    note_target(reading, &mut findings);

    let next_if_accepted = accepted.as_ref().and_then(|accepted| {
        let rule = accepted.next_rule()?;
        let slot = accepted.next?;
        let earliest = reading.earliest(rule, slot, product, &accepted.placed).day;
        let first = open.map_or(earliest, |(window, _)| earliest.max(window.first));
        let label = DoseLabel::new(rule.label, ordinal(slot));
        Some(NextIfAccepted { ordinal: ordinal(slot), label, earliest: first.date() })
    });
    let blocked_by = blocked(status, can_give_today, target || !routine, &planned, open, dates);
    let skipped = course.skipped.iter().filter_map(|slot| {
        let label = course.route?.doses.get(*slot)?.label;
        Some((ordinal(*slot), DoseLabel::new(label, ordinal(*slot))))
    });
    SeriesForecast {
        series: ix,
        applies: series.shown(reading.record),
        category: series.category,
        routine_eligible: routine && target,
        status,
        legal: shown.filter(|_| wanted).map(|span| dates.window(span)),
        by_age: legal.by_age.map(|span| dates.window(span)),
        standard: planned.as_ref().and_then(|p| p.standard).map(|(first, last)| StandardWindow {
            first: dates.date(first),
            last: dates.maybe(last),
        }),
        counted: count(course.counted()),
        counted_if_accepted: count(accepted.as_deref().unwrap_or(&course).counted()),
        next_if_accepted,
        required: count(course.required()),
        route: count(course.route_ix),
        components,
        can_give_today,
        blocked_by,
        spacing_earliest: dates.maybe(spacing_earliest.map(|(day, _)| day)),
        skipped: skipped.collect(),
        primary_limit: primary_limit(reading, &course),
        extensions: reading.extended.iter().map(|extended| extended.state(today)).collect(),
        earliest_completion: dates.maybe(completion),
        doses: doses(&course),
        next: planned.map(|planned| planned.next),
        findings,
    }
}

pub(crate) fn count(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

fn ordinal(slot: usize) -> u8 {
    count(slot + 1)
}

fn doses(course: &Course<'_>) -> Vec<EvaluatedDose> {
    let evaluated = |dose: &Recorded, slot: Option<usize>| EvaluatedDose {
        history: dose.history,
        date: dose.date,
        product: dose.product,
        ordinal: slot.map(ordinal),
    };
    let placed = course.placed.iter().chain(&course.beside);
    let placed = placed.map(|placed| evaluated(&placed.dose, Some(placed.slot)));
    let mut doses: Vec<EvaluatedDose> = placed.collect();
    if !course.uncounted.is_empty() || !course.beside.is_empty() {
        doses.extend(course.uncounted.iter().map(|dose| evaluated(dose, None)));
        order::sort_by_key(&mut doses, |dose| (dose.date, dose.ordinal.is_none(), dose.product));
    }
    doses
}

/// The window that counts now: the ordinary one while it lasts, else the extension that lasts
/// longest, else the ordinary one that has closed.
fn current_window(reading: &Reading<'_>, ordinary: Option<Span>) -> Option<(Span, u16)> {
    let rule = reading.series.rule;
    if let Some(span) = ordinary.filter(|span| !span.ended(reading.today)) {
        return Some((span, rule));
    }
    let open = |extended: &&window::Extended| extended.eligible && extended.last >= reading.today;
    let extended = reading.extended.iter().filter(open).max_by_key(|extended| extended.last);
    let span = extended.map(|e| (Span { first: e.first, last: Some(e.last) }, e.rule));
    span.or(ordinary.map(|span| (span, rule)))
}

/// True when nothing but age decides.
pub(crate) fn is_target(reading: &Reading<'_>) -> bool {
    let (series, child) = (reading.series, reading.child);
    let born = reading.moments.birth.is_none_or(|birth| series.births.holds(birth));
    let sex = match (series.sex, child.sex) {
        (Some(only), Some(sex)) => only.is(sex),
        _ => true,
    };
    let excluded =
        series.excluded_by.iter().any(|e| child.context.holds(&e.context, e.word.as_deref()));
    born && sex && !excluded
}

/// The window until the first of several products drops out, while that lies ahead: until one
/// is chosen, the earlier day is the one that is safe to rely on.
fn cut(window: Span, first_to_close: Option<Day>, today: Day) -> Span {
    match first_to_close.filter(|last| today <= *last) {
        Some(last) => {
            Span { last: window.last.map_or(Some(last), |end| Some(end.min(last))), ..window }
        }
        None => window,
    }
}

fn plan_next(
    reading: &Reading<'_>,
    course: &Course<'_>,
    window: Span,
    window_rule: u16,
    spaced: Option<(Day, IntervalReason)>,
    policy: Option<usize>,
    dates: &mut Dates,
) -> Option<Planned> {
    let (slot, rule) = (course.next?, course.next_rule()?);
    let mut by_interval = reading.earliest(rule, slot, None, &course.placed);
    let chosen = policy.and_then(|policy| reading.series.policies.get(policy));
    if rule.intervals.iter().any(|interval| !interval.products.is_empty()) {
        // Where products keep different intervals, the day suits every one that may be given.
        let choices = chosen.map_or(&[][..], |policy| &policy.acceptable);
        let own = choices.iter().filter_map(|c| c.iter().find(|p| holds(reading, **p)));
        let days = own.map(|product| reading.earliest(rule, slot, Some(*product), &course.placed));
        by_interval = days.max_by_key(|earliest| earliest.day).unwrap_or(by_interval);
    }
    // A combination also keeps the intervals of the components that need it less.
    for (component, other) in &course.beside_next {
        let given = chosen.is_some_and(|policy| proposes(reading, policy, *component));
        if given && other.day > by_interval.day {
            (by_interval.day, by_interval.because) = (other.day, other.because);
        }
    }
    let earliest = by_interval.day.max(window.first);
    let mut because = match by_interval.because {
        Some(because) if by_interval.day >= window.first => because.reason(),
        _ => IntervalReason::WindowOpens { rule: window_rule },
    };
    let spaced = spaced.filter(|(day, _)| *day > earliest);
    if let Some((_, reason)) = spaced {
        because = reason;
    }
    // An interval may count from an older dose only: the last one still takes a day of its own.
    let day_after = course.placed.last().map_or(Day::FIRST, |placed| placed.dose.day.plus(1));
    let with_spacing = spaced.map_or(earliest, |(day, _)| day).max(day_after);
    let limits = slot > 0 && slot + 1 < course.required();
    let limit = reading.skip_limit(rule, reading.today).filter(|_| limits);
    let last = match (window.last, limit) {
        (Some(last), Some(limit)) => Some(last.min(limit)),
        (last, limit) => last.or(limit),
    };
    let standard = standard(reading, course, slot, earliest);
    let next = NextDose {
        ordinal: ordinal(slot),
        course_ordinal: ordinal(slot).saturating_add(reading.series.course_offset),
        label: DoseLabel::new(rule.label, ordinal(slot)),
        earliest: dates.date(earliest),
        earliest_with_spacing: dates.date(with_spacing),
        earliest_if_physician: by_interval.if_physician.map(|day| day.max(window.first).date()),
        last_day: dates.maybe(last),
        earliest_because: because,
        last_rule: last.map(|_| window_rule),
        policy: policy.and_then(|policy| u16::try_from(policy).ok()),
        together_from: None,
    };
    Some(Planned { with_spacing, last, standard, next })
}

/// The standard period of the dose at `slot`.
fn standard(
    reading: &Reading<'_>,
    course: &Course<'_>,
    slot: usize,
    earliest: Day,
) -> Option<(Day, Option<Day>)> {
    let standard = course.route?.doses.get(slot)?.standard.as_ref()?;
    let nth = usize::from(standard.after);
    let reference = course.placed.iter().find(|placed| nth > 0 && placed.slot + 1 == nth);
    let reference = reference.or(course.placed.last()).map(|placed| placed.dose.day);
    let after = |interval: Option<crate::date::Interval>| Some(interval?.after(reference?));
    let (by_age, by_interval) = (reading.moments.maybe(standard.first), after(standard.from));
    let first = by_age.max(by_interval).unwrap_or(earliest);
    let last = match (reading.moments.maybe(standard.last), after(standard.to)) {
        (Some(age), Some(interval)) => Some(age.min(interval)),
        (age, interval) => age.or(interval),
    };
    Some((first, last.map(|last| last.max(first))))
}

fn status(today: Day, planned: &Planned, window: Option<Span>) -> Status {
    let Some(window) = window else { return Status::AgedOut };
    if window.ended(today) {
        Status::AgedOut
    } else if today < window.first {
        Status::NotYet
    } else if today < planned.with_spacing {
        Status::Waiting
    } else {
        match planned.standard {
            Some((first, _)) if today < first => Status::Eligible,
            Some((_, Some(last))) if today > last => Status::Overdue,
            _ => Status::Due,
        }
    }
}

/// The first day on which the last outstanding dose could be given, the next one being given
/// on `from`. The doses are laid out in `ahead`, room that is used again for each series.
pub(crate) fn completion(
    reading: &Reading<'_>,
    course: &Course<'_>,
    from: Day,
    ahead: &mut Vec<Placed>,
) -> Day {
    let (Some(route), Some(mut slot)) = (course.route, course.next) else { return from };
    ahead.clear();
    ahead.extend_from_slice(&course.placed);
    let mut day = from;
    while slot + 1 < route.doses.len() {
        ahead.push(Placed { slot, dose: Recorded::planned(day) });
        slot = reading.skip(route, slot + 1, day, ahead);
        let Some(rule) = route.doses.get(slot) else { break };
        day = reading.earliest(rule, slot, None, ahead).day.max(day);
    }
    day
}

/// The last day for primaries after the first, by the rule in force today.
fn primary_limit(reading: &Reading<'_>, course: &Course<'_>) -> Option<NaiveDate> {
    let limits = course.route?.doses.iter().find(|rule| !rule.skip_after.is_empty())?;
    reading.skip_limit(limits, reading.today).map(Day::date)
}
