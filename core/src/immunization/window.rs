//! Legal windows: by age, by the programme's dates of effect, and with what extends them.
use super::{
    Child, Extension, ExtensionKind, ExtensionState, FindingKind, LegalWindow, PointIx, ProductIx,
    Season, Series, Window, course::Reading, history::Recorded, moments::Moments,
};
use crate::date::{Day, months_reached};

/// Days from `first` to `last`, inclusive.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) first: Day,
    pub(crate) last: Option<Day>,
}

impl Span {
    pub(crate) fn holds(&self, day: Day) -> bool {
        day >= self.first && !self.ended(day)
    }

    pub(crate) fn ended(&self, day: Day) -> bool {
        self.last.is_some_and(|last| day > last)
    }

    /// True when no day lies between the two.
    fn touches(&self, other: Span) -> bool {
        let reaches = |a: &Span, b: &Span| a.last.is_none_or(|last| b.first <= last.plus(1));
        reaches(self, &other) && reaches(&other, self)
    }

    /// From the earlier first to the later last day.
    fn joined(&self, other: Span) -> Span {
        let last = self.last.zip(other.last).map(|(a, b)| a.max(b));
        Span { first: self.first.min(other.first), last }
    }

    pub(crate) fn window(&self) -> Window {
        Window { first: self.first.date(), last: self.last.map(Day::date) }
    }
}

/// The window of a series for one child.
#[derive(Clone, Copy, Default)]
pub(crate) struct Legal {
    /// As in force, from the programme's start; `None` when it never covered the child.
    pub(crate) in_force: Option<Span>,
    /// The part of it that counts on the day of the forecast, where versions of the law leave a
    /// gap between them: the one that runs or comes next, else the last.
    pub(crate) now: Option<Span>,
    /// By age alone.
    pub(crate) by_age: Option<Span>,
    /// Rule of its last day.
    pub(crate) rule: u16,
}

/// An extension that concerns the child.
#[derive(Clone, Copy)]
pub(crate) struct Extended {
    pub(crate) kind: ExtensionKind,
    pub(crate) eligible: bool,
    pub(crate) first: Day,
    pub(crate) last: Day,
    pub(crate) rule: u16,
}

impl Extended {
    pub(crate) fn holds(&self, day: Day) -> bool {
        self.eligible && day >= self.first && day <= self.last
    }

    pub(crate) fn state(&self, today: Day) -> ExtensionState {
        ExtensionState {
            kind: self.kind,
            eligible: self.eligible,
            open_today: self.holds(today),
            first: self.first.date(),
            last: self.last.date(),
            rule: self.rule,
        }
    }
}

/// Versions of the window that speak of `product`, or else the general ones.
fn versions(series: &Series, product: Option<ProductIx>) -> impl Iterator<Item = &LegalWindow> {
    let of = move |window: &LegalWindow| product.is_some_and(|p| window.products.contains(&p));
    let special = series.windows.iter().any(of);
    series.windows.iter().filter(move |w| if special { of(w) } else { w.products.is_empty() })
}

/// True when some product has a version of the window to itself.
pub(crate) fn has_special_versions(series: &Series) -> bool {
    series.windows.iter().any(|window| !window.products.is_empty())
}

/// True when the window has a version of its own for `product`, and which.
pub(crate) fn special_version(series: &Series, product: ProductIx) -> Option<usize> {
    series.windows.iter().position(|window| window.products.contains(&product))
}

/// The window of a series: the union of its versions, each cut to the days it is in force.
pub(crate) fn legal(
    series: &Series,
    moments: &Moments,
    product: Option<ProductIx>,
    today: Day,
) -> Legal {
    let mut legal = Legal { rule: series.rule, ..Legal::default() };
    for version in versions(series, product) {
        let Some(age) = ages(version, moments) else { continue };
        let Some(span) = in_force(age, version) else {
            if legal.in_force.is_none() {
                legal.by_age = Some(age);
            }
            continue;
        };
        legal.rule = version.rule;
        // By age as the version says that opens the window for this child.
        if legal.in_force.is_none_or(|so_far| span.first < so_far.first) {
            legal.by_age = Some(age);
        }
        legal.in_force = Some(legal.in_force.map_or(span, |so_far| so_far.joined(span)));
        legal.now = Some(match legal.now {
            Some(now) if now.touches(span) => now.joined(span),
            Some(now) if !now.ended(today) => now,
            _ => span,
        });
    }
    legal
}

fn ages(version: &LegalWindow, moments: &Moments) -> Option<Span> {
    let last = match version.last {
        Some(last) => Some(moments.day(last)?),
        None => None,
    };
    Some(Span { first: moments.day(version.first)?, last })
}

fn in_force(age: Span, version: &LegalWindow) -> Option<Span> {
    let first = version.force.from.map_or(age.first, |from| age.first.max(from));
    let last = match (age.last, version.force.until) {
        (Some(last), Some(until)) => Some(last.min(until)),
        (last, until) => last.or(until),
    };
    let span = Span { first, last };
    (!span.ended(first)).then_some(span)
}

/// Cuts a window to the season that runs on `today` (or on the window's first day, if that is
/// later), or else to the next one; also gives the first day of doses that belong to it.
pub(crate) fn season(season: Season, span: Span, today: Day) -> (Span, Day) {
    let from = today.max(span.first);
    let year = from.ymd().year;
    let (open_month, open_day) = (u32::from(season.opens.0), u32::from(season.opens.1));
    let (close_month, close_day) = (u32::from(season.closes.0), u32::from(season.closes.1));
    let wraps = i32::from(season.closes < season.opens);
    let of = |year: i32| {
        let opens = Day::from_ymd(year, open_month, open_day);
        (opens, Day::from_ymd(year + wraps, close_month, close_day))
    };
    let (opens, closes) = [year - 1, year, year + 1]
        .into_iter()
        .map(of)
        .find(|(_, closes)| *closes >= from)
        .unwrap_or(of(year));
    let first = span.first.max(opens);
    let last = span.last.map_or(closes, |last| last.min(closes));
    (Span { first, last: Some(last) }, opens.plus(-i32::from(season.lead_days)))
}

/// The extensions of a series that concern this child, in the programme's order.
pub(crate) fn extensions(
    series: &Series,
    child: &Child,
    moments: &Moments,
    record: &[Recorded],
    mask: u32,
    legal: &Legal,
) -> Vec<Extended> {
    let extend = |extension| extend(extension, child, moments, record, mask, legal);
    series.extensions.iter().filter_map(extend).collect()
}

fn extend(
    extension: &Extension,
    child: &Child,
    moments: &Moments,
    record: &[Recorded],
    mask: u32,
    legal: &Legal,
) -> Option<Extended> {
    let fact = extension.context.as_deref();
    // Most children have no circumstance that ended, and then nothing else about it matters.
    let ended = match extension.kind {
        ExtensionKind::Circumstance => Some(child.context.date(fact?)?),
        _ => None,
    };
    if !moments.birth.is_some_and(|birth| extension.births.holds(birth)) {
        return None;
    }
    if let Some(span) = extension.dose_in {
        let within = |dose: &&Recorded| dose.components & mask != 0 && span.holds(dose.day);
        record.iter().find(within)?;
    }
    let mut eligible = fact.is_none_or(|fact| child.context.holds(fact, None));
    let point = |point: Option<PointIx>, or: Day| match point {
        Some(point) => moments.day(point),
        None => Some(or),
    };
    let mut first =
        point(extension.first, Day::FIRST)?.max(extension.force.from.unwrap_or(Day::FIRST));
    let mut last =
        point(extension.last, Day::LAST)?.min(extension.force.until.unwrap_or(Day::LAST));
    if let Some(ended) = ended {
        // 令3条2項: the circumstance must reach into the window, and two years are counted from
        // and including the day it ended.
        let window = legal.in_force?;
        first = first.max(ended);
        last = last.min(months_reached(ended, 24));
        eligible = ended >= window.first && window.ended(last);
        if !eligible {
            return None;
        }
    }
    (first <= last).then_some(Extended {
        kind: extension.kind,
        eligible,
        first,
        last,
        rule: extension.rule,
    })
}

/// How a dose lies outside the window in force on its day, if it does.
pub(crate) fn outside(reading: &Reading<'_>, dose: &Recorded) -> Option<FindingKind> {
    let (series, moments) = (reading.series, reading.moments);
    if reading.extended.iter().any(|extended| extended.holds(dose.day)) {
        return None;
    }
    let mut first: Option<Day> = None;
    let mut last: Option<Day> = None;
    let mut began: Option<Day> = None;
    for version in versions(series, Some(dose.product)) {
        let Some(age) = ages(version, moments) else { continue };
        if !version.force.holds(dose.day) {
            began = began.or(version.force.from.filter(|from| dose.day < *from));
            continue;
        }
        if age.holds(dose.day) {
            return None;
        }
        first = Some(first.map_or(age.first, |first| first.min(age.first)));
        last = age.last.max(last);
    }
    let date = dose.date;
    match (first, last, began) {
        (Some(first), _, _) if dose.day < first => {
            Some(FindingKind::BeforeWindow { date, first: first.date() })
        }
        (Some(_), Some(last), _) => Some(FindingKind::AfterWindow { date, last: last.date() }),
        (None, _, Some(began)) if series.earlier_doses => {
            Some(FindingKind::BeforeProgramme { date, began: began.date() })
        }
        (None, _, Some(began)) => Some(FindingKind::BeforeWindow { date, first: began.date() }),
        // After the last version: nothing in force covers the dose.
        _ => {
            let last = versions(series, Some(dose.product)).filter_map(|v| v.force.until).max()?;
            Some(FindingKind::AfterWindow { date, last: last.date() })
        }
    }
}
