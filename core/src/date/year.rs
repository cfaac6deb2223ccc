//! School years (G6) and fiscal years (G7), both from 1 April to 31 March.
use super::day::Day;

/// The fiscal year that `day` lies in, named by the year of its 1 April.
pub fn fiscal_year(day: Day) -> i32 {
    let parts = day.ymd();
    parts.year - i32::from(parts.month < 4)
}

/// 1 April of a fiscal year.
pub fn fiscal_year_start(fiscal_year: i32) -> Day {
    Day::from_ymd(fiscal_year, 4, 1)
}

/// 31 March that ends a fiscal year.
pub fn fiscal_year_end(fiscal_year: i32) -> Day {
    Day::from_ymd(fiscal_year.saturating_add(1), 3, 31)
}

/// The fiscal year that holds the day on which age `years` is attained (`n歳となる日の属する年度`).
pub fn fiscal_year_of_age(birth: Day, years: i32) -> i32 {
    // Every age is attained on the eve of a birthday (G1), at the same place in its fiscal year.
    fiscal_year(birth.plus(-1)).saturating_add(years)
}

/// The day elementary school begins (小学校就学の始期): the first 1 April on or after the day
/// following the day age 6 is attained, that is the one that ends the fiscal year in which it is
/// attained. Source: School Education Act, article 17.
pub fn school_start(birth: Day) -> Day {
    fiscal_year_start(fiscal_year_of_age(birth, 6).saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::age_attained;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd(year, month, day)
    }

    #[test]
    fn school_begins_a_year_later_for_those_born_on_2_april() {
        assert_eq!(school_start(day(2020, 4, 1)), day(2026, 4, 1));
        assert_eq!(school_start(day(2020, 4, 2)), day(2027, 4, 1));
        assert_eq!(school_start(day(2020, 2, 29)), day(2026, 4, 1));
    }

    #[test]
    fn the_fiscal_year_of_an_age_is_that_of_the_day_on_which_it_is_attained() {
        for born in 0..1461 {
            let born = day(2019, 4, 1).plus(born);
            for years in 0..20 {
                let attained = age_attained(born, years);
                assert_eq!(fiscal_year_of_age(born, years), fiscal_year(attained), "{born:?}");
            }
        }
    }

    #[test]
    fn born_on_1_april_an_age_belongs_to_the_earlier_fiscal_year() {
        assert_eq!(fiscal_year_of_age(day(2010, 4, 1), 16), 2025);
        assert_eq!(fiscal_year_of_age(day(2010, 4, 2), 16), 2026);
        assert_eq!(fiscal_year_of_age(day(2013, 6, 10), 12), 2025);
        assert_eq!(fiscal_year_end(2029), day(2030, 3, 31));
        assert_eq!(fiscal_year(day(2027, 3, 31)), 2026);
    }
}
