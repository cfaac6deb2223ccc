//! Reading single values of a question. `field` is what an error calls the place.
use chrono::NaiveDate;

use super::{Plain, Problem};

impl Plain {
    /// The fields of an object.
    ///
    /// # Errors
    /// `wrong-type` when it is none.
    pub fn object(&self, field: &str) -> Result<&[(String, Plain)], Problem> {
        match self {
            Plain::Object(fields) => Ok(fields),
            _ => Err(Problem::wrong_type(field, "an object")),
        }
    }

    /// The items of a list.
    ///
    /// # Errors
    /// `wrong-type` when it is none.
    pub fn list(&self, field: &str) -> Result<&[Plain], Problem> {
        match self {
            Plain::List(items) => Ok(items),
            _ => Err(Problem::wrong_type(field, "a list")),
        }
    }

    /// A text.
    ///
    /// # Errors
    /// `wrong-type` when it is none.
    pub fn text(&self, field: &str) -> Result<&str, Problem> {
        match self {
            Plain::Text(text) => Ok(text),
            _ => Err(Problem::wrong_type(field, "a text")),
        }
    }

    /// A day written as `2026-09-10`, and nothing looser: a program writes it.
    ///
    /// # Errors
    /// `wrong-type` when it is no text, `not-a-date` when it is no such day.
    pub fn date(&self, field: &str) -> Result<NaiveDate, Problem> {
        let written = self.text(field)?;
        let digits = |range: std::ops::Range<usize>| {
            let part = written.get(range)?;
            part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u32>().ok())?
        };
        let dashes =
            written.len() == 10 && written.get(4..5) == Some("-") && written.get(7..8) == Some("-");
        let parts = digits(0..4).zip(digits(5..7)).zip(digits(8..10)).filter(|_| dashes);
        let day = parts.and_then(|((year, month), day)| {
            NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
        });
        day.ok_or_else(|| {
            let message = format!("`{written}` is no day of the calendar (YYYY-MM-DD)");
            Problem::new("not-a-date", field, message)
        })
    }

    /// The value under `name` of this object.
    ///
    /// # Errors
    /// `missing` when there is none.
    pub fn needed(&self, name: &str, field: &str) -> Result<&Plain, Problem> {
        self.get(name).ok_or_else(|| Problem::missing(field))
    }
}
