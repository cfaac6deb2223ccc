//! Where a series stands: its window for the child, and how far the record has come, component
//! by component.
use super::{
    Child, ComponentCount, Programme, Series, SeriesIx,
    course::{Course, Reading},
    history::{Record, Recorded},
    moments::Moments,
    plan::count,
    window::{self, Legal, Span},
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
    pub(crate) accepted: Option<Box<Course<'a>>>,
    pub(crate) components: Vec<ComponentCount>,
    /// Set of components that are behind the others; 0 when all stand alike.
    pub(crate) behind: u32,
}

/// True when a series can concern this person at all.
pub(crate) fn concerns(series: &Series, moments: &Moments) -> bool {
    if series.pregnancy {
        moments.due.is_some()
    } else {
        moments.birth.is_some_and(|birth| series.cohort.holds(birth))
    }
}

/// Reads the record for one series.
pub(crate) fn stand<'a>(
    programme: &'a Programme,
    ix: SeriesIx,
    series: &'a Series,
    child: &'a Child,
    moments: &'a Moments,
    record: &'a Record,
    today: Day,
) -> Standing<'a> {
    let mask = series.mask();
    let legal = window::legal(series, moments, None, today);
    let (season_span, season_from) = match (series.season, legal.now) {
        (Some(season), Some(span)) => {
            let (span, from) = window::season(season, span, today);
            (Some(span), Some(from))
        }
        _ => (None, None),
    };
    let window = season_span.or(legal.now).or(legal.by_age);
    let reading = Reading {
        programme,
        series,
        mask,
        child,
        moments,
        record,
        today,
        season_from,
        extended: window::extensions(series, child, moments, record, mask, &legal),
        start: window.map_or(today, |window| today.max(window.first)),
    };
    let (mut components, mut behind, mut accepted) = (Vec::new(), 0, None);
    let course = if parted(record, mask) {
        let (course, counts, late) = by_component(&reading, false);
        (components, behind) = (counts, late);
        course
    } else {
        reading.walk(mask, false)
    };
    if course.in_question {
        let (course, counts, _) = by_component(&reading, true);
        accepted = Some(Box::new(course));
        for (component, count) in components.iter_mut().zip(counts) {
            component.counted_if_accepted = count.counted;
        }
    }
    Standing { ix, reading, legal, season_span, course, accepted, components, behind }
}

/// True when some dose holds a part of the components of `mask` only.
fn parted(record: &Record, mask: u32) -> bool {
    let part = |dose: &Recorded| dose.components & mask != mask && dose.components & mask != 0;
    mask.count_ones() > 1 && record.components & mask != 0 && record.iter().any(part)
}

/// Walks each component by itself and leads with the one that has most doses to come.
fn by_component<'a>(
    reading: &Reading<'a>,
    accept_in_question: bool,
) -> (Course<'a>, Vec<ComponentCount>, u32) {
    let walk = |component: &u8| (*component, reading.walk(1 << component, accept_in_question));
    let mut courses: Vec<(u8, Course<'a>)> = reading.series.tracks.iter().map(walk).collect();
    let least = courses.iter().map(|(_, course)| course.remaining()).min().unwrap_or(0);
    let mut behind = 0;
    let mut components = Vec::with_capacity(courses.len());
    for (component, course) in &courses {
        let late = course.remaining() > least;
        behind |= u32::from(late) << component;
        components.push(ComponentCount {
            component: *component,
            counted: count(course.counted()),
            counted_if_accepted: count(course.counted()),
            required: count(course.required()),
            behind: late,
        });
    }
    let mut first = 0;
    for (index, (_, course)) in courses.iter().enumerate() {
        if courses.get(first).is_some_and(|(_, so_far)| leads(reading, course, so_far)) {
            first = index;
        }
    }
    if courses.is_empty() {
        return (reading.walk(0, accept_in_question), components, behind);
    }
    let (_, mut lead) = courses.swap_remove(first);
    for (component, other) in courses {
        join(reading, &mut lead, component, other);
    }
    (lead, components, behind)
}

/// Takes what another component has to say into the leading course.
fn join<'a>(reading: &Reading<'a>, lead: &mut Course<'a>, component: u8, other: Course<'a>) {
    if let (Some(rule), Some(slot)) = (other.next_rule(), other.next) {
        lead.beside_next.push((1 << component, reading.earliest(rule, slot, None, &other.placed)));
    }
    lead.in_question |= other.in_question;
    for finding in other.findings {
        if !lead.findings.contains(&finding) {
            lead.findings.push(finding);
        }
    }
    for placed in other.placed {
        let same = |listed: &Recorded| listed.history == placed.dose.history;
        // What is one too many for one component may count for another.
        lead.uncounted.retain(|listed| !same(listed));
        if !lead.placed.iter().chain(&lead.beside).any(|listed| same(&listed.dose)) {
            lead.beside.push(placed);
        }
    }
    for dose in other.uncounted {
        let same = |listed: &Recorded| listed.history == dose.history;
        let counted = lead.placed.iter().chain(&lead.beside).any(|placed| same(&placed.dose));
        if !counted && !lead.uncounted.iter().any(same) {
            lead.uncounted.push(dose);
        }
    }
}

/// True when `course` has more to come than `other`, or as much and later.
fn leads(reading: &Reading<'_>, course: &Course<'_>, other: &Course<'_>) -> bool {
    let next = |course: &Course<'_>| {
        let (rule, slot) = (course.next_rule()?, course.next?);
        Some(reading.earliest(rule, slot, None, &course.placed).day)
    };
    (course.remaining(), next(course)) > (other.remaining(), next(other))
}
