//! Why a date is what it is: the engine's reasons in words, with the rules behind them.

use chrono::NaiveDate;
use hagukumi_core::date::Interval;
use hagukumi_core::immunization::{
    IntervalReason, NextDose, Point, PointIx, PointKind, Programme, RuleIx, Series, SeriesForecast,
    Window,
};
use yew::AttrValue;

use crate::names::{ordinal_text, product_name};
use crate::text::{DateStyle, Txt};

/// Sentences and the rules they rest on.
#[derive(Clone, PartialEq, Default)]
pub struct Why {
    /// The sentences, in the order in which they explain.
    pub lines: Vec<Txt>,
    /// The rules, each once.
    pub rules: Vec<RuleIx>,
}

impl Why {
    fn say(&mut self, line: Txt) {
        self.lines.push(line);
    }

    fn rest_on(&mut self, rule: impl Into<Option<RuleIx>>) {
        if let Some(rule) = rule.into()
            && !self.rules.contains(&rule)
        {
            self.rules.push(rule);
        }
    }
}

/// A document behind the rules: what to call it, and its address where it has one.
#[derive(Clone, PartialEq)]
pub struct Document {
    /// The site it stands on, or where it is found.
    pub name: AttrValue,
    /// Its address.
    pub address: Option<AttrValue>,
}

/// The documents behind the rules, each site once.
pub fn documents(programme: &Programme, rules: &[RuleIx]) -> Vec<Document> {
    let mut found: Vec<Document> = Vec::new();
    for rule in rules.iter().filter_map(|rule| programme.rule(*rule)) {
        for index in &rule.sources {
            let Some(source) = programme.sources.get(usize::from(*index)) else {
                continue;
            };
            let document = document(&source.at);
            if !found.iter().any(|known| known.name == document.name) {
                found.push(document);
            }
        }
    }
    found
}

fn document(at: &str) -> Document {
    let own = |text: &str| AttrValue::from(text.to_owned());
    let start = at.find("https://").or_else(|| at.find("http://"));
    let Some(rest) = start.and_then(|start| at.get(start..)) else {
        return Document { name: own(at), address: None };
    };
    let address = rest.split_whitespace().next().unwrap_or(rest);
    let site = address.split_once("://").map_or(address, |(_, site)| site);
    let site = site.split('/').next().unwrap_or(site);
    Document { name: own(site), address: Some(own(address)) }
}

/// The reasons for the dates of a series.
pub fn why(programme: &Programme, series: &SeriesForecast) -> Why {
    let mut why = Why::default();
    let Some(definition) = series.definition(programme) else {
        return why;
    };
    if let Some(next) = &series.next {
        reason(&mut why, programme, series, definition, next, next.earliest_because);
        if let Some(date) = next.earliest_if_physician {
            why.say(medium("if-physician", date));
        }
    }
    let window = series.legal.or(series.by_age);
    let opens_reason = series.next.as_ref().map(|next| next.earliest_because);
    if let Some(window) = window
        && !matches!(opens_reason, Some(IntervalReason::WindowOpens { .. }))
    {
        opens(&mut why, programme, definition, window);
    }
    if let (Some(legal), Some(by_age)) = (series.legal, series.by_age)
        && legal.first > by_age.first
    {
        why.say(medium("why-since", legal.first));
    }
    if let Some(standard) = series.standard
        && let Some(last) = standard.last
    {
        why.say(span("why-standard", standard.first, last));
    }
    closes(&mut why, series, window);
    if definition.season.is_some() {
        why.say("why-season".into());
    }
    why.rest_on(definition.rule);
    why.rest_on(series.product_rule(programme));
    why
}

fn medium(id: &'static str, date: NaiveDate) -> Txt {
    Txt::new(id).with("date", (date, DateStyle::Medium))
}

fn span(id: &'static str, from: NaiveDate, to: NaiveDate) -> Txt {
    Txt::new(id).with("from", (from, DateStyle::Medium)).with("to", (to, DateStyle::Medium))
}

fn reason(
    why: &mut Why,
    programme: &Programme,
    series: &SeriesForecast,
    definition: &Series,
    next: &NextDose,
    because: IntervalReason,
) {
    match because {
        IntervalReason::WindowOpens { rule } => {
            if let Some(window) = series.by_age.or(series.legal) {
                opens(why, programme, definition, window);
            }
            why.rest_on(rule);
        }
        IntervalReason::Age { rule } => {
            let route = definition.routes.get(usize::from(series.route));
            let place = usize::from(next.ordinal.saturating_sub(1));
            let dose = route.and_then(|route| route.doses.get(place));
            let age = dose.and_then(|dose| dose.not_before).and_then(|at| point(programme, at));
            if let Some(age) = age.and_then(age_of) {
                why.say(Txt::new("why-booster-age").with("age", age));
            }
            why.rest_on(rule);
        }
        IntervalReason::Interval { after, interval, rule } => {
            let given = series.doses.iter().find(|dose| dose.date == after);
            let ordinal = given.and_then(|dose| dose.ordinal).unwrap_or(1);
            let (id, n) = match interval {
                Interval::Days(n) => ("why-interval-days", n),
                Interval::Months(n) => ("why-interval-months", n),
                Interval::MonthsAndHalf(n) => ("why-interval-half", n),
            };
            let line = medium(id, after).with("n", i64::from(n));
            why.say(line.with("dose", ordinal_text(programme, series, ordinal)));
            why.rest_on(rule);
        }
        IntervalReason::Spacing { after, product, interval, rule } => {
            let (Interval::Days(n) | Interval::Months(n) | Interval::MonthsAndHalf(n)) = interval;
            let line = medium("why-spacing-days", after).with("n", i64::from(n));
            why.say(line.with("other", product_name(programme, product)));
            why.rest_on(rule);
        }
    }
}

fn point(programme: &Programme, index: PointIx) -> Option<Point> {
    programme.points.get(usize::from(index)).copied()
}

/// "2 months", "1 year": only where the point is a plain age.
fn age_of(point: Point) -> Option<Txt> {
    let n = i64::from(point.count);
    match point.kind {
        PointKind::Months if n % 12 == 0 => Some(Txt::new("age-years").with("n", n / 12)),
        PointKind::Months => Some(Txt::new("span-months").with("n", n)),
        _ => None,
    }
}

/// When the window opens and why: birth, weeks, an age, a school year, a pregnancy.
fn opens(why: &mut Why, programme: &Programme, definition: &Series, window: Window) {
    // The version in force is the last one; earlier ones are for doses of earlier years.
    let Some(legal) = definition.windows.last() else {
        return;
    };
    why.rest_on(legal.rule);
    let Some(start) = point(programme, legal.first) else {
        return;
    };
    let last = window.last;
    match (start.kind, last) {
        (PointKind::Days, _) if start.count == 0 => why.say("why-birth".into()),
        (PointKind::Days, Some(last)) => {
            let end = legal.last.and_then(|index| point(programme, index));
            let weeks = |point: Point| Txt::new("span-weeks").with("n", i64::from(point.count) / 7);
            match end.filter(|end| end.kind == PointKind::Days) {
                Some(end) => {
                    why.say(
                        Txt::new("why-weeks").with("from", weeks(start)).with("to", weeks(end)),
                    );
                }
                None => why.say(span("why-window", window.first, last)),
            }
        }
        (PointKind::FiscalYearStart, Some(last)) => {
            why.say(span("why-fiscal-year", window.first, last));
        }
        (PointKind::School, Some(last)) => why.say(span("why-school-year", window.first, last)),
        (PointKind::DueDate, Some(last)) => why.say(span("why-pregnancy", window.first, last)),
        (_, last) => match (age_of(start), last) {
            (Some(age), _) => {
                why.say(medium("why-age", window.first).with("age", age));
                why.say("why-age-eve".into());
            }
            (None, Some(last)) => why.say(span("why-window", window.first, last)),
            (None, None) => {}
        },
    }
}

/// The last day: that of the dose when it is earlier than that of the window.
fn closes(why: &mut Why, series: &SeriesForecast, window: Option<Window>) {
    let end = window.and_then(|window| window.last);
    let dose = series.next.as_ref().and_then(|next| next.last_day);
    if let Some(dose) = dose.filter(|dose| Some(*dose) != end) {
        why.say(medium("why-dose-by", dose));
    }
    if let Some(next) = &series.next {
        why.rest_on(next.last_rule);
    }
    if let Some(end) = end
        && series.routine_eligible
    {
        why.say(medium("why-closes", end));
    }
}
