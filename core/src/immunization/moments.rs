//! The moments that rules speak of, computed once for a child.
use super::{Child, Point, PointIx, PointKind, Programme};
use crate::date::{
    Day, Ymd, fiscal_year_end, fiscal_year_of_age, fiscal_year_start, months_reached_by,
};

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
        PointKind::FiscalYearStart => fiscal_year_start(fiscal_year_of_age(born?.0, count)),
        PointKind::FiscalYearEnd => fiscal_year_end(fiscal_year_of_age(born?.0, count)),
        // School begins with the fiscal year after the one in which age 6 is attained (G6).
        PointKind::School => fiscal_year_start(fiscal_year_of_age(born?.0, count + 7)),
    };
    Some(day.plus(i32::from(point.days)))
}
