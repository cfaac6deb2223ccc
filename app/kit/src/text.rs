//! A piece of text before a language is chosen: a message id and what fills its gaps.
//!
//! Views hand [`Txt`] values around, never finished strings, so that the same screen can be
//! shown in the family's language, in Japanese, or in both line by line.

use chrono::NaiveDate;
use yew::prelude::*;

/// A message id with its arguments; by default no text at all.
#[derive(Clone, Default, PartialEq)]
pub struct Txt {
    pub(crate) id: AttrValue,
    pub(crate) args: Vec<(&'static str, Arg)>,
}

/// What fills a gap of a message. Worded anew in each language.
#[derive(Clone, PartialEq)]
pub enum Arg {
    /// A count: chooses the plural form.
    N(i64),
    /// Something the family typed, or a number that is no count (a phone number, a lot).
    Raw(AttrValue),
    /// A date in one of the styles of `dates.ftl`.
    Date(NaiveDate, DateStyle),
    /// Another message.
    Msg(Box<Txt>),
    /// Several messages joined as a list ("A, B and C").
    List(Vec<Txt>),
}

/// How much of a date is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// With weekday and year.
    Long,
    /// With year, without weekday.
    Medium,
    /// Year and month.
    Month,
    /// Digits only, as on forms.
    Short,
}

impl Txt {
    /// The message's id; empty for text that is the same in every language.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The message `id` without arguments.
    pub fn new(id: impl Into<AttrValue>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// Adds the argument `name`.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Text that is the same in every language (a name, a phone number).
    pub fn raw(text: impl Into<AttrValue>) -> Self {
        Self::new("").with("", Arg::Raw(text.into()))
    }
}

impl From<&'static str> for Txt {
    fn from(id: &'static str) -> Self {
        Self::new(id)
    }
}
impl From<i64> for Arg {
    fn from(n: i64) -> Self {
        Self::N(n)
    }
}
impl From<Txt> for Arg {
    fn from(text: Txt) -> Self {
        Self::Msg(Box::new(text))
    }
}
impl From<Vec<Txt>> for Arg {
    fn from(list: Vec<Txt>) -> Self {
        Self::List(list)
    }
}
impl From<AttrValue> for Arg {
    fn from(raw: AttrValue) -> Self {
        Self::Raw(raw)
    }
}
impl From<(NaiveDate, DateStyle)> for Arg {
    fn from((date, style): (NaiveDate, DateStyle)) -> Self {
        Self::Date(date, style)
    }
}
