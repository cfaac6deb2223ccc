//! Where a series stands: its window for the child, and how far the record has come, component
//! by component.
use super::{
    Child, ComponentCount, Programme, Series, SeriesIx,
    course::{Course, Reading},
    history::Recorded,
    moments::Moments,
    plan::count,
    window::{self, Extended, Legal, Span},
};
use crate::date::Day;

/// One series as it stands.
pub(crate) struct Standing<'a> {
    pub(crate) ix: SeriesIx,
    pub(crate) reading: Reading<'a>,
    pub(crate) legal: Legal,
    /// The window cut to the season, for a series that has one.
    pub(crate) season_span: Option<Span>,
    /// The way of the component that is furthest behind.
    pub(crate) course: Course<'a>,
    /// The same if a physician accepts the doses in question; `None` when there are none.
    pub(crate) accepted: Option<Course<'a>>,
    pub(crate) components: Vec<ComponentCount>,
    /// Set of components that are behind the others; 0 when all stand alike.
    pub(crate) behind: u32,
}

/// What concerns one series, before its doses are read.
pub(crate) struct Frame {
    pub(crate) ix: SeriesIx,
    pub(crate) legal: Legal,
    pub(crate) season_span: Option<Span>,
    pub(crate) season_from: Option<Day>,
    pub(crate) extended: Vec<Extended>,
}

/// The frame of a series; `None` when it cannot concern this person.
pub(crate) fn frame(
    ix: SeriesIx,
    series: &Series,
    child: &Child,
    moments: &Moments,
    record: &[Recorded],
    today: Day,
) -> Option<Frame> {
    let concerns = if series.pregnancy {
        moments.due.is_some()
    } else {
        moments.birth.is_some_and(|birth| series.cohort.holds(birth))
    };
    if !concerns {
        return None;
    }
    let legal = window::legal(series, moments, None);
    let (season_span, season_from) = match (series.season, legal.in_force) {
        (Some(season), Some(span)) => {
            let (span, from) = window::season(season, span, today);
            (Some(span), Some(from))
        }
        _ => (None, None),
    };
    let extended = if series.extensions.is_empty() {
        Vec::new()
    } else {
        window::extensions(series, child, moments, record, series.mask(), &legal)
    };
    Some(Frame { ix, legal, season_span, season_from, extended })
}

/// Reads the record for one series.
pub(crate) fn stand<'a>(
    programme: &'a Programme,
    series: &'a Series,
    child: &'a Child,
    moments: &'a Moments,
    record: &'a [Recorded],
    today: Day,
    frame: &'a Frame,
) -> Standing<'a> {
    let window = frame.season_span.or(frame.legal.in_force).or(frame.legal.by_age);
    let reading = Reading {
        programme,
        series,
        child,
        moments,
        record,
        today,
        season_from: frame.season_from,
        extended: &frame.extended,
        start: window.map_or(today, |window| today.max(window.first)),
    };
    let mask = series.mask();
    let whole = |dose: &Recorded| dose.components & mask == mask || dose.components & mask == 0;
    let (course, components, behind) = if record.iter().all(whole) {
        (reading.walk(mask, false), Vec::new(), 0)
    } else {
        by_component(&reading, false)
    };
    let (mut components, mut accepted) = (components, None);
    if course.in_question {
        let (course, counts, _) = by_component(&reading, true);
        accepted = Some(course);
        for (component, count) in components.iter_mut().zip(counts) {
            component.counted_if_accepted = count.counted;
        }
    }
    Standing {
        ix: frame.ix,
        reading,
        legal: frame.legal,
        season_span: frame.season_span,
        course,
        accepted,
        components,
        behind,
    }
}

/// Walks each component by itself and leads with the one that has most doses to come.
fn by_component<'a>(
    reading: &Reading<'a>,
    accept_in_question: bool,
) -> (Course<'a>, Vec<ComponentCount>, u32) {
    let mut lead: Option<Course<'a>> = None;
    let mut others: Vec<Course<'a>> = Vec::new();
    let mut walked: Vec<(u8, usize, usize, usize)> = Vec::new();
    for component in &reading.series.tracks {
        let course = reading.walk(1 << component, accept_in_question);
        walked.push((*component, course.counted(), course.required(), course.remaining()));
        match lead.take() {
            None => lead = Some(course),
            Some(so_far) if leads(reading, &course, &so_far) => {
                others.push(so_far);
                lead = Some(course);
            }
            Some(so_far) => {
                lead = Some(so_far);
                others.push(course);
            }
        }
    }
    let mut lead = lead.unwrap_or_else(|| reading.walk(0, accept_in_question));
    for other in others {
        lead.in_question |= other.in_question;
        for finding in other.findings {
            if !lead.findings.contains(&finding) {
                lead.findings.push(finding);
            }
        }
        for dose in other.placed.iter().map(|placed| placed.dose).chain(other.uncounted) {
            let known = |listed: &Recorded| listed.history == dose.history;
            if !lead.placed.iter().any(|p| known(&p.dose)) && !lead.uncounted.iter().any(known) {
                lead.uncounted.push(dose);
            }
        }
    }
    let least = walked.iter().map(|walked| walked.3).min().unwrap_or(0);
    let mut behind = 0;
    let mut components = Vec::with_capacity(walked.len());
    for (component, counted, required, remaining) in walked {
        if remaining > least {
            behind |= 1 << component;
        }
        components.push(ComponentCount {
            component,
            counted: count(counted),
            counted_if_accepted: count(counted),
            required: count(required),
            behind: remaining > least,
        });
    }
    (lead, components, behind)
}

/// True when `course` has more to come than `other`, or as much and later.
fn leads(reading: &Reading<'_>, course: &Course<'_>, other: &Course<'_>) -> bool {
    let next = |course: &Course<'_>| {
        let (rule, slot) = (course.next_rule()?, course.next?);
        Some(reading.earliest(rule, slot, None, course).day)
    };
    (course.remaining(), next(course)) > (other.remaining(), next(other))
}
