//! Where a series stands: its window for the child, and how far the record has come, component
//! by component.
use super::{
    Child, ComponentCount, Programme, Series, SeriesIx,
    course::{Course, Reading},
    history::{Record, Recorded},
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
    pub(crate) accepted: Option<Box<Course<'a>>>,
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
    record: &Record,
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
    let legal = window::legal(series, moments, None, today);
    let (season_span, season_from) = match (series.season, legal.now) {
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
    record: &'a Record,
    today: Day,
    frame: &'a Frame,
) -> Standing<'a> {
    let window = frame.season_span.or(frame.legal.now).or(frame.legal.by_age);
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
    let (course, components, behind) = if record.components & mask == 0 || record.iter().all(whole)
    {
        (reading.walk(mask, false), Vec::new(), 0)
    } else {
        by_component(&reading, false)
    };
    let (mut components, mut accepted) = (components, None);
    if course.in_question {
        let (course, counts, _) = by_component(&reading, true);
        accepted = Some(Box::new(course));
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
        lead.beside_next.push((1 << component, reading.earliest(rule, slot, None, &other)));
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
        Some(reading.earliest(rule, slot, None, course).day)
    };
    (course.remaining(), next(course)) > (other.remaining(), next(other))
}
