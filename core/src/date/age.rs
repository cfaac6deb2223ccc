//! Ages: years (G1), months (G2), weeks (G3), and the age that a screen shows.
use super::day::{Day, Ymd};

/// The day on which "n months after birth" (生後n月) is reached, rule G2.
///
/// It is the day before the same day number n months later; where that month lacks the day,
/// it is the month's last day. The whole day counts on both sides of a limit.
/// Source: MHLW notice of 11 March 2014 on counting ages for immunization.
pub fn months_reached(birth: Day, months: i32) -> Day {
    months_reached_by(birth.ymd(), months)
}

/// [`months_reached`] for a birthday already taken apart.
pub(crate) fn months_reached_by(born: Ymd, months: i32) -> Day {
    // The eve of the day on which an interval of as many months (G5) ends.
    Day::months_later(born, months).plus(-1)
}

/// The day on which age `years` is attained in law: the eve of that birthday, rule G1.
/// Born on 29 February: 28 February, in leap years (the eve) as in others (the month's end).
/// Source: 年齢計算ニ関スル法律, Civil Code 143.
pub fn age_attained(birth: Day, years: i32) -> Day {
    months_reached(birth, years.saturating_mul(12))
}

/// The day on which a child is `weeks` weeks and 0 days old, the birth day being 0 weeks and
/// 0 days, rule G3.
pub fn week_reached(birth: Day, weeks: i32) -> Day {
    birth.plus(weeks.saturating_mul(7))
}

/// An age as people say it: completed months and days since the last of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(Debug))]
pub struct AgeMonths {
    /// Completed months; years are `months / 12`.
    pub months: i32,
    /// Days after the last completed month, 0 to 30.
    pub days: i32,
}

/// How old a person is on `today` in everyday counting (a month is completed on the same day
/// number, or on the first of the next month where it is missing). `None` before birth.
pub fn age_on(birth: Day, today: Day) -> Option<AgeMonths> {
    if today < birth {
        return None;
    }
    let (born, now) = (birth.ymd(), today.ymd());
    let mut months = (now.year - born.year) * 12 + now.month as i32 - born.month as i32;
    if months_reached(birth, months).plus(1) > today {
        months -= 1;
    }
    let days = today.since(months_reached(birth, months).plus(1));
    Some(AgeMonths { months, days })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd(year, month, day)
    }

    #[test]
    fn months_after_birth_follow_the_published_examples() {
        let born = day(2013, 4, 1);
        assert_eq!(months_reached(born, 3), day(2013, 6, 30));
        assert_eq!(months_reached(born, 6), day(2013, 9, 30));
        assert_eq!(months_reached(day(2026, 7, 31), 2), day(2026, 9, 30));
        assert_eq!(months_reached(day(2018, 12, 31), 2), day(2019, 2, 28));
        assert_eq!(months_reached(day(2018, 12, 31), 60), day(2023, 12, 30));
    }

    #[test]
    fn the_end_of_february_is_reached_by_those_born_on_29_to_31_december() {
        for born in 29..=31 {
            assert_eq!(months_reached(day(2018, 12, born), 2), day(2019, 2, 28));
        }
        assert_eq!(months_reached(day(2018, 12, 28), 2), day(2019, 2, 27));
    }

    #[test]
    fn ninety_months_are_counted_in_the_calendar() {
        assert_eq!(months_reached(day(2018, 4, 1), 90), day(2025, 9, 30));
        assert_eq!(months_reached(day(2019, 5, 22), 90), day(2026, 11, 21));
    }

    #[test]
    fn an_age_is_attained_on_the_eve_of_the_birthday() {
        assert_eq!(age_attained(day(2020, 4, 1), 6), day(2026, 3, 31));
        assert_eq!(age_attained(day(2015, 11, 22), 11), day(2026, 11, 21));
    }

    #[test]
    fn born_on_a_leap_day_every_age_is_attained_on_28_february() {
        assert_eq!(age_attained(day(2020, 2, 29), 1), day(2021, 2, 28));
        assert_eq!(age_attained(day(2020, 2, 29), 4), day(2024, 2, 28));
    }

    #[test]
    fn weeks_count_from_the_birth_day_as_zero() {
        assert_eq!(week_reached(day(2020, 8, 1), 6), day(2020, 9, 12));
        assert_eq!(week_reached(day(2020, 8, 19), 6), day(2020, 9, 30));
    }

    #[test]
    fn an_age_is_shown_in_months_and_days() {
        let born = day(2026, 9, 10);
        let age = |today| age_on(born, today).map(|age| (age.months, age.days));
        assert_eq!(age(day(2026, 11, 21)), Some((2, 11)));
        assert_eq!(age(born), Some((0, 0)));
        assert_eq!(age(day(2026, 9, 9)), None);
        assert_eq!(
            age_on(day(2026, 1, 31), day(2026, 2, 28)).map(|a| (a.months, a.days)),
            Some((0, 28))
        );
        assert_eq!(
            age_on(day(2026, 1, 31), day(2026, 3, 1)).map(|a| (a.months, a.days)),
            Some((1, 0))
        );
        assert_eq!(age_on(Day::FIRST, Day::LAST).map(|a| a.months > 0), Some(true));
    }
}
