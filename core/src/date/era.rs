//! The Japanese era (和暦), both ways.
use super::day::{Day, days_in_month};

/// A Japanese era since the solar calendar was taken up in 1873.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(Debug))]
pub enum Era {
    /// 明治, counted here from 1 January 1873.
    Meiji,
    /// 大正, from 30 July 1912.
    Taisho,
    /// 昭和, from 25 December 1926.
    Showa,
    /// 平成, from 8 January 1989.
    Heisei,
    /// 令和, from 1 May 2019.
    Reiwa,
}

impl Era {
    /// All eras, latest first.
    pub const ALL: [Era; 5] = [Era::Reiwa, Era::Heisei, Era::Showa, Era::Taisho, Era::Meiji];

    /// Its first day.
    pub fn first_day(self) -> Day {
        let (year, month, day) = match self {
            Era::Meiji => (1873, 1, 1),
            Era::Taisho => (1912, 7, 30),
            Era::Showa => (1926, 12, 25),
            Era::Heisei => (1989, 1, 8),
            Era::Reiwa => (2019, 5, 1),
        };
        Day::from_ymd(year, month, day)
    }

    /// The Gregorian year before its year 1.
    fn year_zero(self) -> i32 {
        match self {
            Era::Meiji => 1867,
            Era::Taisho => 1911,
            Era::Showa => 1925,
            Era::Heisei => 1988,
            Era::Reiwa => 2018,
        }
    }

    /// The letter that forms print: M, T, S, H, R.
    pub fn letter(self) -> char {
        match self {
            Era::Meiji => 'M',
            Era::Taisho => 'T',
            Era::Showa => 'S',
            Era::Heisei => 'H',
            Era::Reiwa => 'R',
        }
    }

    /// The two characters of its name, as it stands on every Japanese document.
    pub fn kanji(self) -> [char; 2] {
        match self {
            Era::Meiji => ['明', '治'],
            Era::Taisho => ['大', '正'],
            Era::Showa => ['昭', '和'],
            Era::Heisei => ['平', '成'],
            Era::Reiwa => ['令', '和'],
        }
    }
}

/// A date in the Japanese era.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct WarekiDate {
    /// The era.
    pub era: Era,
    /// Year of the era; the first (元年) is 1.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u32,
    /// Day of the month, 1 to 31.
    pub day: u32,
}

impl WarekiDate {
    /// The era date of a day; `None` before 1873.
    pub fn from_day(day: Day) -> Option<WarekiDate> {
        let era = Era::ALL.into_iter().find(|era| day >= era.first_day())?;
        let parts = day.ymd();
        Some(WarekiDate {
            era,
            year: parts.year - era.year_zero(),
            month: parts.month,
            day: parts.day,
        })
    }

    /// The day; `None` when there is no such day or the era had not begun. A day after the
    /// era's end (平成32年) is taken, since printed forms carry such dates.
    pub fn day(self) -> Option<Day> {
        let year = self.era.year_zero().checked_add(self.year)?;
        let real = self.year >= 1
            && (1..=12).contains(&self.month)
            && (1..=days_in_month(year, self.month)).contains(&self.day);
        let day = Day::from_ymd(year, self.month, self.day);
        (real && day >= self.era.first_day()).then_some(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wareki(era: Era, year: i32, month: u32, day: u32) -> WarekiDate {
        WarekiDate { era, year, month, day }
    }

    #[test]
    fn each_era_begins_on_its_first_day() {
        for (day, before, after) in [
            ((2019, 5, 1), wareki(Era::Heisei, 31, 4, 30), wareki(Era::Reiwa, 1, 5, 1)),
            ((1989, 1, 8), wareki(Era::Showa, 64, 1, 7), wareki(Era::Heisei, 1, 1, 8)),
            ((1926, 12, 25), wareki(Era::Taisho, 15, 12, 24), wareki(Era::Showa, 1, 12, 25)),
            ((1912, 7, 30), wareki(Era::Meiji, 45, 7, 29), wareki(Era::Taisho, 1, 7, 30)),
        ] {
            let first = Day::from_ymd(day.0, day.1, day.2);
            assert_eq!(WarekiDate::from_day(first), Some(after));
            assert_eq!(WarekiDate::from_day(first.plus(-1)), Some(before));
            assert_eq!(after.day(), Some(first));
            assert_eq!(before.day(), Some(first.plus(-1)));
        }
        assert_eq!(WarekiDate::from_day(Day::from_ymd(1872, 12, 31)), None);
    }

    #[test]
    fn a_day_that_does_not_exist_or_lies_before_the_era_is_refused() {
        assert_eq!(wareki(Era::Reiwa, 8, 2, 30).day(), None);
        assert_eq!(wareki(Era::Reiwa, 1, 4, 30).day(), None);
        assert_eq!(wareki(Era::Reiwa, 0, 5, 1).day(), None);
        assert_eq!(wareki(Era::Reiwa, i32::MAX, 5, 1).day(), None);
        assert_eq!(wareki(Era::Heisei, 32, 4, 1).day(), Some(Day::from_ymd(2020, 4, 1)));
    }
}
