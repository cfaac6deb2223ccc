//! Dates as people type them: full or half width, any separator, 和暦, any usual order.
use super::{
    day::{Day, days_in_month},
    era::{Era, WarekiDate},
};

/// What a typed date can mean.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub enum TypedDate {
    /// One day only.
    Exact(Day),
    /// Several days, the likeliest first: ask which.
    Ambiguous(Vec<Day>),
    /// No day at all (letters, 30 February, too few numbers).
    NotADate,
}

/// Reads a date typed in any of the usual ways: `2026-09-10`, `２０２６年９月１０日`,
/// `20260910`, `10/9/2026`, `Sept`-less day-month orders, `R8.9.10`, `令和元年5月1日`.
///
/// Meanings after `latest` (today, for a birthday) are left out when another meaning is
/// possible, and kept when they are the only one, so that the caller can say "in the future".
pub fn parse_typed_date(text: &str, latest: Day) -> TypedDate {
    let (era, numbers) = read(text);
    let mut days = match (era, numbers.as_slice()) {
        (Some(era), numbers) => wareki(era, numbers).into_iter().collect(),
        (None, &[number]) => from_digits(number),
        (None, &[first, second, third]) => from_three(first, second, third),
        _ => Vec::new(),
    };
    let mut seen = Vec::with_capacity(days.len());
    days.retain(|day| {
        !seen.contains(day) && {
            seen.push(*day);
            true
        }
    });
    if days.iter().any(|day| *day <= latest) {
        days.retain(|day| *day <= latest);
    }
    match days.as_slice() {
        [] => TypedDate::NotADate,
        &[day] => TypedDate::Exact(day),
        _ => TypedDate::Ambiguous(days),
    }
}

/// A run of digits: its value and how many digits were typed.
#[derive(Clone, Copy)]
struct Number {
    value: i32,
    digits: usize,
}

/// The era named, if any, and the runs of digits. Letters that are no era give no numbers.
fn read(text: &str) -> (Option<Era>, Vec<Number>) {
    let mut era = None;
    let mut numbers: Vec<Number> = Vec::new();
    let mut in_number = false;
    for letter in text.chars().take(64).map(half_width) {
        if let Some(digit) = letter.to_digit(10) {
            match numbers.last_mut().filter(|_| in_number) {
                Some(number) => {
                    number.value = number.value.saturating_mul(10).saturating_add(digit as i32);
                    number.digits += 1;
                }
                None => numbers.push(Number { value: digit as i32, digits: 1 }),
            }
            in_number = true;
            continue;
        }
        in_number = false;
        let named = Era::ALL
            .into_iter()
            .find(|era| letter.eq_ignore_ascii_case(&era.letter()) || letter == era.kanji()[0]);
        if let Some(named) = named.filter(|_| era.is_none() && numbers.is_empty()) {
            era = Some(named);
        } else if letter == '元' && era.is_some() && numbers.is_empty() {
            numbers.push(Number { value: 1, digits: 1 });
        } else if letter.is_ascii_alphabetic() {
            return (None, Vec::new());
        }
    }
    (era, numbers)
}

fn half_width(letter: char) -> char {
    match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(letter as u32 - 0xfee0).unwrap_or(letter),
        other => other,
    }
}

fn wareki(era: Era, numbers: &[Number]) -> Option<Day> {
    let (year, month, day) = match *numbers {
        [year, month, day] => (year.value, month.value, day.value),
        [Number { value, digits: 5 | 6 }] => (value / 10_000, value / 100 % 100, value % 100),
        _ => return None,
    };
    let month = u32::try_from(month).ok()?;
    let day = u32::try_from(day).ok()?;
    WarekiDate { era, year, month, day }.day()
}

fn from_digits(number: Number) -> Vec<Day> {
    let value = number.value;
    let (high, middle, low) = (value / 10_000, value / 100 % 100, value % 100);
    match number.digits {
        8 => real(high, middle, low)
            .or(real(value % 10_000, value / 10_000 % 100, value / 1_000_000))
            .into_iter()
            .collect(),
        6 => real(2000 + high, middle, low).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn from_three(first: Number, second: Number, third: Number) -> Vec<Day> {
    let (a, b, c) = (first.value, second.value, third.value);
    let orders: &[Option<Day>] = match (first.digits, third.digits) {
        (3.., _) => &[real(a, b, c)],
        (_, 3..) => &[real(c, b, a), real(c, a, b)],
        _ => &[real(2000 + a, b, c), real(2000 + c, b, a), real(2000 + c, a, b)],
    };
    orders.iter().flatten().copied().collect()
}

/// The day, when the calendar has it, in the years that a form can mean.
fn real(year: i32, month: i32, day: i32) -> Option<Day> {
    let month = u32::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
    let day =
        u32::try_from(day).ok().filter(|day| (1..=days_in_month(year, month)).contains(day))?;
    (1000..=9999).contains(&year).then(|| Day::from_ymd(year, month, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: (i32, u32, u32) = (2026, 11, 21);

    fn parse(text: &str) -> TypedDate {
        parse_typed_date(text, Day::from_ymd(TODAY.0, TODAY.1, TODAY.2))
    }

    fn exact(year: i32, month: u32, day: u32) -> TypedDate {
        TypedDate::Exact(Day::from_ymd(year, month, day))
    }

    #[test]
    fn one_day_is_read_from_every_usual_way_of_writing_it() {
        for text in [
            "2026-09-10",
            "2026/9/10",
            "2026.9.10",
            "2026 9 10",
            "20260910",
            "２０２６年９月１０日",
            "令和8年9月10日",
            "令和８年９月１０日",
            "R8.9.10",
            "r08/09/10",
            "Ｒ８．９．１０",
            "R080910",
            " 2026年 9月 10日 ",
        ] {
            assert_eq!(parse(text), exact(2026, 9, 10), "{text}");
        }
        assert_eq!(parse("令和元年5月1日"), exact(2019, 5, 1));
        assert_eq!(parse("H20.3.4"), exact(2008, 3, 4));
        assert_eq!(parse("昭和64年1月7日"), exact(1989, 1, 7));
    }

    #[test]
    fn day_and_month_first_is_ambiguous_only_when_both_orders_exist() {
        assert_eq!(parse("25/12/2025"), exact(2025, 12, 25));
        assert_eq!(parse("12/25/2025"), exact(2025, 12, 25));
        assert_eq!(parse("5/5/2025"), exact(2025, 5, 5));
        assert_eq!(
            parse("3/4/2025"),
            TypedDate::Ambiguous(vec![Day::from_ymd(2025, 4, 3), Day::from_ymd(2025, 3, 4)])
        );
    }

    #[test]
    fn a_future_meaning_is_left_out_unless_it_is_the_only_one() {
        assert_eq!(parse("10/12/2026"), exact(2026, 10, 12));
        assert_eq!(parse("2027-01-01"), exact(2027, 1, 1));
    }

    #[test]
    fn what_is_no_date_is_said_to_be_none() {
        for text in [
            "",
            "2026-02-30",
            "令和8年2月30日",
            "yesterday",
            "2026-13-01",
            "9/10",
            "R8",
            "1/2/3/4",
            "99999999999999",
            "0000-00-00",
            "Sep 10 2026",
            "令和",
        ] {
            assert_eq!(parse(text), TypedDate::NotADate, "{text}");
        }
    }
}
