//! The moments that rules speak of, computed once for a child.
use super::{Child, Point, PointIx, PointKind, Programme};
use crate::date::{Day, Ymd, fiscal_year, fiscal_year_end, fiscal_year_start, months_reached_by};

/// Every point of a programme as a day; `None` where the child lacks the birthday (or the
/// pregnancy) that it counts from.
pub(crate) struct Moments {
    pub(crate) birth: Option<Day>,
    pub(crate) due: Option<Day>,
    days: Vec<Option<Day>>,
}

impl Moments {
    pub(crate) fn new(programme: &Programme, child: &Child) -> Moments {
        let birth = child.birth_date.map(Day::from);
        let due = child.pregnancy.map(|pregnancy| Day::from(pregnancy.edd));
        let born = birth.map(|birth| (birth, birth.ymd()));
        let days = programme.points.iter().map(|point| moment(*point, born, due)).collect();
        Moments { birth, due, days }
    }

    pub(crate) fn day(&self, point: PointIx) -> Option<Day> {
        self.days.get(usize::from(point)).copied().flatten()
    }

    pub(crate) fn maybe(&self, point: Option<PointIx>) -> Option<Day> {
        point.and_then(|point| self.day(point))
    }
}

fn moment(point: Point, born: Option<(Day, Ymd)>, due: Option<Day>) -> Option<Day> {
    let count = i32::from(point.count);
    let day = match point.kind {
        PointKind::DueDate => due?,
        PointKind::Days => born?.0.plus(count),
        PointKind::Months => months_reached_by(born?.1, count),
        PointKind::FiscalYearStart => fiscal_year_start(fiscal_year_at(born?.1, count)),
        PointKind::FiscalYearEnd => fiscal_year_end(fiscal_year_at(born?.1, count)),
        PointKind::School => {
            let begins = fiscal_year_at(born?.1, 6).saturating_add(1);
            fiscal_year_start(begins.saturating_add(count))
        }
    };
    Some(day.plus(i32::from(point.days)))
}

/// The fiscal year in which somebody born on `born` attains an age.
fn fiscal_year_at(born: Ymd, years: i32) -> i32 {
    fiscal_year(months_reached_by(born, years.saturating_mul(12)))
}
