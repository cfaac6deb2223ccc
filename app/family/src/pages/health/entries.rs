//! Vaccines and checkups of one person as plain rows, ready for any of the three views.

use chrono::{Days, NaiveDate};
use hagukumi_core::date::{Day, months_reached};
use hagukumi_core::immunization::{Category, Marker, SeriesForecast};
use hagukumi_core::order;
use hagukumi_core::record::Person;
use yew::AttrValue;

use crate::care;
use crate::ctx::Ctx;
use crate::dates::distance;
use crate::names::series_short;
use crate::route::Route;
use crate::text::{DateStyle, Txt};
use crate::ui::Mark;

use super::checkups;

/// Things that come within so many days are "soon".
const SOON_DAYS: i64 = 60;

/// Where a row stands in the view "next", in the order of the screen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Recommended, late or in its last month.
    Now,
    /// Possible already, recommended later.
    Possible,
    /// Within two months.
    Soon,
    /// Later than that.
    Later,
    /// Not in the free programme, for those who want it.
    Voluntary,
    /// Nothing outstanding.
    Done,
    /// No longer free, or its time has passed.
    Closed,
}

impl Group {
    /// All groups in the order of the screen.
    pub const ALL: [Self; 7] = [
        Self::Now,
        Self::Possible,
        Self::Soon,
        Self::Later,
        Self::Voluntary,
        Self::Done,
        Self::Closed,
    ];

    /// The heading.
    pub fn text(self) -> &'static str {
        match self {
            Self::Now => "health-now",
            Self::Possible => "health-possible",
            Self::Soon => "health-soon",
            Self::Later => "health-later",
            Self::Voluntary => "cat-voluntary",
            Self::Done => "health-done",
            Self::Closed => "health-closed",
        }
    }

    /// The group of a row that is marked `mark` and can be had from `from`.
    pub fn of(mark: Mark, from: NaiveDate, today: NaiveDate) -> Self {
        match mark {
            Mark::Now | Mark::Late | Mark::LastMonth => Self::Now,
            Mark::Possible => Self::Possible,
            Mark::NotYet if (from - today).num_days() <= SOON_DAYS => Self::Soon,
            Mark::NotYet => Self::Later,
            Mark::Done => Self::Done,
            Mark::Closed => Self::Closed,
        }
    }
}

/// What a day of the month view is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DayKind {
    /// It is the last day, free of charge.
    Last,
    /// The recommended day, or the first of the recommended time.
    Recommended,
    /// It can be had from this day.
    Opens,
    /// It was given, or attended.
    Recorded,
}

impl DayKind {
    /// All kinds in the order of the legend.
    pub const ALL: [Self; 4] = [Self::Opens, Self::Recommended, Self::Last, Self::Recorded];

    /// The mark that stands in the calendar.
    pub fn mark(self) -> Mark {
        match self {
            Self::Last => Mark::LastMonth,
            Self::Recommended => Mark::Now,
            Self::Opens => Mark::Possible,
            Self::Recorded => Mark::Done,
        }
    }

    /// The words for it.
    pub fn text(self) -> Txt {
        Txt::new(match self {
            Self::Last => "day-last",
            Self::Recommended => "day-recommended",
            Self::Opens => "day-opens",
            Self::Recorded => "day-recorded",
        })
    }
}

/// One row.
#[derive(Clone, PartialEq)]
pub struct Entry {
    /// The screen behind it; also what tells rows apart.
    pub to: Route,
    /// Its name.
    pub name: Txt,
    /// Its state.
    pub mark: Mark,
    /// Other words for the state, where "free of charge" would not fit.
    pub state: Option<Txt>,
    /// One dose of a series, where the view goes by doses: its place, and what it is called.
    pub dose: Option<(u8, Txt)>,
    /// Doses counted and required.
    pub dots: Option<(u8, u8)>,
    /// Date in words.
    pub line: Option<Txt>,
    /// Not routine: the family pays.
    pub voluntary: bool,
    /// Where it stands in "next".
    pub group: Group,
    /// What it is sorted by within a group.
    pub sort: NaiveDate,
    /// The first day by age, for "by age".
    pub opens: Option<NaiveDate>,
    /// Its days in the month view.
    pub days: Vec<(NaiveDate, DayKind)>,
}

/// "from Tuesday 10 November (in 12 days)": `id` takes `$date` and `$when`.
pub fn dated(id: &'static str, date: NaiveDate, today: NaiveDate) -> Txt {
    Txt::new(id).with("date", (date, DateStyle::Long)).with("when", distance(today, date))
}

/// All rows of a person: routine vaccines, checkups, voluntary vaccines.
pub fn entries(ctx: &Ctx, person: &Person) -> Vec<Entry> {
    let forecast = care::forecast_on(ctx, person, ctx.today);
    let shown = forecast.series.iter().filter(|series| is_shown(series));
    let mut rows: Vec<Entry> = shown.filter_map(|series| vaccine(ctx, series)).collect();
    rows.extend(checkups::entries(ctx, person));
    order::sort_by_key(&mut rows, |row| (row.group, row.voluntary, row.sort));
    rows
}

/// Worth a row: it concerns the person, or something is on record for it.
pub fn is_shown(series: &SeriesForecast) -> bool {
    series.applies || !series.doses.is_empty()
}

/// Where a series stands, in the seven states of the screens.
pub fn mark_of(series: &SeriesForecast, today: NaiveDate) -> Mark {
    match series.marker(today) {
        Marker::NotYet => Mark::NotYet,
        Marker::Possible => Mark::Possible,
        Marker::Now => Mark::Now,
        Marker::Late => Mark::Late,
        Marker::LastMonth => Mark::LastMonth,
        Marker::Done => Mark::Done,
        Marker::Closed => Mark::Closed,
    }
}

/// Routine for others, not for this person.
pub fn is_not_target(series: &SeriesForecast) -> bool {
    series.category == Category::Routine && !series.routine_eligible
}

/// The first recommended day of the next dose: when it is possible and its standard time runs.
pub fn recommended(series: &SeriesForecast) -> Option<NaiveDate> {
    let next = series.next.as_ref()?;
    let first = series.standard.map_or(next.earliest_with_spacing, |standard| standard.first);
    Some(first.max(next.earliest_with_spacing))
}

fn vaccine(ctx: &Ctx, series: &SeriesForecast) -> Option<Entry> {
    let (programme, today) = (&*ctx.programme, ctx.today);
    let definition = series.definition(programme)?;
    let mark = mark_of(series, today);
    let voluntary = definition.category == Category::Voluntary;
    let next = series.next.as_ref();
    let from = next.map(|next| next.earliest_with_spacing);
    let last = next.and_then(|next| next.last_day);
    let given = series.doses.last().map(|dose| dose.date);
    let closed = series.legal.and_then(|window| window.last);
    let best_by = series.standard.and_then(|standard| standard.last).filter(|day| *day >= today);
    // Who may have a voluntary vaccine until 64 need not be told so.
    let until_id = if voluntary { "health-until" } else { "health-free-until" };
    let until = last
        .filter(|last| !voluntary || (*last - today).num_days() <= 366)
        .map(|day| dated(until_id, day, today));
    let line = match mark {
        Mark::NotYet => from.map(|day| dated("health-from", day, today)),
        Mark::Now => best_by.map(|day| dated("health-best-by", day, today)).or(until),
        Mark::Possible if !voluntary => {
            recommended(series).map(|day| dated("health-best-from", day, today))
        }
        Mark::Possible | Mark::Late | Mark::LastMonth => until,
        Mark::Done => given.map(|day| dated("health-done-on", day, today)),
        Mark::Closed if is_not_target(series) => None,
        Mark::Closed => closed.map(|day| dated("health-closed-on", day, today)),
    };
    let mut days: Vec<(NaiveDate, DayKind)> =
        series.doses.iter().map(|dose| (dose.date, DayKind::Recorded)).collect();
    if !matches!(mark, Mark::Closed | Mark::Done) {
        let best = recommended(series).filter(|_| !voluntary);
        days.extend(from.filter(|day| best != Some(*day)).map(|day| (day, DayKind::Opens)));
        days.extend(best.map(|day| (day, DayKind::Recommended)));
        days.extend(last.map(|day| (day, DayKind::Last)));
    }
    let sort = match mark {
        Mark::NotYet | Mark::Possible => recommended(series),
        Mark::Now | Mark::Late | Mark::LastMonth => last,
        Mark::Done => given,
        Mark::Closed => closed,
    };
    Some(Entry {
        to: Route::Vaccine(AttrValue::from(definition.id.clone())),
        name: series_short(programme, series.series),
        mark,
        state: is_not_target(series).then(|| "health-not-target".into()),
        dose: None,
        dots: Some((series.counted, series.required)),
        line,
        voluntary,
        group: match Group::of(mark, from.unwrap_or(today), today) {
            open @ (Group::Done | Group::Closed) => open,
            _ if voluntary => Group::Voluntary,
            group => group,
        },
        sort: sort.unwrap_or(NaiveDate::MAX),
        opens: series.by_age.or(series.legal).map(|window| window.first),
        days,
    })
}

/// The heading of the age at which something opens: birth, weeks, months or years.
pub fn age_heading(birth: Option<NaiveDate>, opens: NaiveDate) -> (i32, Txt) {
    let Some(birth) = birth.filter(|birth| *birth < opens) else {
        return (0, "age-birth".into());
    };
    let days = (opens - birth).num_days();
    let (born, opens) = (Day::from(birth), Day::from(opens));
    if days % 7 == 0 && days < 60 {
        let weeks = Txt::new("span-weeks").with("n", days / 7);
        return (i32::try_from(days).unwrap_or(0), weeks);
    }
    // Legal ages are reached on the eve; the age people say is that of the day after.
    let months = (1..=240).take_while(|n| months_reached(born, *n) <= opens).last().unwrap_or(0);
    let (id, n) = if months < 24 { ("span-months", months) } else { ("age-years", months / 12) };
    let order = if months < 24 { months * 30 } else { months / 12 * 365 };
    (order, Txt::new(id).with("n", i64::from(n)))
}

/// The day that an entry of a calendar would stand on: the next day that matters.
pub fn calendar_day(series: &SeriesForecast, today: NaiveDate) -> Option<NaiveDate> {
    let next = series.next.as_ref()?;
    let tomorrow = today.checked_add_days(Days::new(1))?;
    let standard = series.standard.and_then(|standard| standard.last);
    [Some(next.earliest_with_spacing), recommended(series), standard, next.last_day]
        .into_iter()
        .flatten()
        .find(|day| *day >= tomorrow)
}
