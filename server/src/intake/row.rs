//! The values of one line, read as a row.

use chrono::NaiveDate;
use hagukumi_core::care::intake::{Event, Facts, Row};
use hagukumi_core::care::{HouseholdId, Sex};
use sha2::{Digest, Sha256};

use super::city::City;
use super::format::{Column, Format, Kind};
use super::problem::{Code, Problem};
use super::read::Fields;
use super::value;

/// The most letters that a value may have.
const LONGEST: usize = 500;

/// Reads a line as a row of its kind. What must be right and is not refuses it; what may be
/// missing and cannot be read is left out and noted.
pub(super) fn row(
    kind: Kind,
    fields: &Fields<'_>,
    format: &Format,
    city: &City,
    today: NaiveDate,
    notes: &mut Vec<Problem>,
) -> Result<Row, Problem> {
    let mut reader = Reader { fields, format, city, today, notes };
    for column in kind.required() {
        if fields.get(*column).is_none() {
            return Err(Problem::at(Code::ValueMissing, fields.heading(*column), ""));
        }
    }
    for column in kind.required().iter().chain(kind.optional()) {
        if let Some((heading, value)) = fields.get(*column)
            && value.chars().count() > LONGEST
        {
            return Err(Problem::at(Code::ValueTooLong, heading, value));
        }
    }
    let event = reader.event(kind)?;
    let facts = reader.facts(kind)?;
    Ok(Row { facts, event })
}

struct Reader<'r> {
    fields: &'r Fields<'r>,
    format: &'r Format,
    city: &'r City,
    today: NaiveDate,
    notes: &'r mut Vec<Problem>,
}

impl<'r> Reader<'r> {
    /// The heading and the value of a column that has one.
    fn field(&self, column: Column) -> Option<(&'r str, &'r str)> {
        self.fields.get(column)
    }

    fn event(&mut self, kind: Kind) -> Result<Event, Problem> {
        match kind {
            Kind::Births => Ok(Event::Born),
            Kind::Attendance => {
                let (heading, value) = self.field(Column::Checkup).unwrap_or_default();
                let coded = self.format.meaning(Column::Checkup, value);
                let checkup =
                    coded.map_or_else(|| self.city.checkup(value), |id| self.city.checkup(id));
                let checkup = checkup
                    .ok_or_else(|| Problem::at(Code::CheckupUnknown, heading, value))?
                    .to_owned();
                let on = self.day(Column::AttendedOn)?;
                Ok(Event::Attended {
                    checkup,
                    on,
                    place: self.text(Column::Place).unwrap_or_default(),
                })
            }
            Kind::Residents => {
                let (heading, value) = self.field(Column::Event).unwrap_or_default();
                let elsewhere = self.text(Column::Elsewhere).unwrap_or_default();
                match self.format.meaning(Column::Event, value) {
                    Some("moved_in") => {
                        Ok(Event::MovedIn { on: self.day(Column::EventOn)?, from: elsewhere })
                    }
                    Some("moved_out") => {
                        Ok(Event::MovedOut { on: self.day(Column::EventOn)?, to: elsewhere })
                    }
                    Some("died") => Ok(Event::Died { on: self.day(Column::EventOn)? }),
                    Some("born_abroad") => Ok(Event::BornAbroad),
                    Some("changed") => Ok(Event::Changed {
                        previous_register_id: self.number(Column::PreviousRegisterId)?,
                    }),
                    Some("unregistered") => Ok(Event::Unregistered),
                    _ => Err(Problem::at(Code::CodeUnknown, heading, value)),
                }
            }
        }
    }

    fn facts(&mut self, kind: Kind) -> Result<Facts, Problem> {
        let (address, ward_of_address) = self.address();
        let area = self.text(Column::Area);
        let area = area.or_else(|| Some(value::area(address.as_deref()?)));
        let leaves = matches!(self.meaning(Column::Event), Some("moved_out" | "died"));
        // Who leaves may have the new address on the row: its ward is none of ours.
        let ward = if leaves { None } else { self.ward()?.or(ward_of_address) };
        let birth_date = match self.field(Column::BirthDate) {
            Some(_) => Some(self.day(Column::BirthDate)?),
            None => None,
        };
        Ok(Facts {
            register_id: self.number(Column::RegisterId)?,
            name: self.text(Column::Name),
            kana: self.field(Column::Kana).map(|(_, value)| value::kana(value)),
            sex: self.sex(),
            birth_date,
            birth_weight_g: self.weight(),
            birth_order: self.birth_order(),
            guardian: self.text(Column::Guardian),
            phone: self.field(Column::Phone).map(|(_, value)| value::phone(value)),
            area: area.filter(|area| !area.is_empty() && kind != Kind::Attendance),
            address,
            wants_ward: ward.is_none() && !self.city.wards.is_empty(),
            ward,
            household: self.household(),
            language: self.language(),
            interpreter: self.yes_or_no(Column::Interpreter),
            birth_card_on: self.optional_day(Column::BirthCardOn),
        })
    }

    fn meaning(&self, column: Column) -> Option<&'r str> {
        let (_, value) = self.field(column)?;
        self.format.meaning(column, value)
    }

    fn note(&mut self, code: Code, column: Column) {
        if let Some((heading, value)) = self.field(column) {
            self.notes.push(Problem::at(code, heading, value));
        }
    }

    fn text(&mut self, column: Column) -> Option<String> {
        let (_, value) = self.field(column)?;
        let text = value::text(value);
        if let Some(code) = value::letters(&text) {
            self.note(code, column);
        }
        Some(text)
    }

    /// A day that the row cannot do without.
    fn day(&self, column: Column) -> Result<NaiveDate, Problem> {
        let Some((heading, value)) = self.field(column) else {
            return Err(Problem::at(Code::ValueMissing, self.fields.heading(column), ""));
        };
        value::date(value, self.today).map_err(|code| Problem::at(code, heading, value))
    }

    fn optional_day(&mut self, column: Column) -> Option<NaiveDate> {
        self.field(column)?;
        self.day(column).map_err(|problem| self.notes.push(problem)).ok()
    }

    /// A number that tells who is meant: a wrong one would tell another.
    fn number(&self, column: Column) -> Result<Option<String>, Problem> {
        let Some((heading, value)) = self.field(column) else { return Ok(None) };
        match self.format.digits(column) {
            Some(width) => value::digits(value, width).map(Some),
            None => Ok(Some(value::text(value))),
        }
        .map_err(|code| Problem::at(code, heading, value))
    }

    fn sex(&mut self) -> Option<Sex> {
        self.field(Column::Sex)?;
        match self.meaning(Column::Sex) {
            Some("female") => Some(Sex::Female),
            Some("male") => Some(Sex::Male),
            Some("unknown") => None,
            _ => {
                self.note(Code::CodeUnknown, Column::Sex);
                None
            }
        }
    }

    fn yes_or_no(&mut self, column: Column) -> Option<bool> {
        self.field(column)?;
        match self.meaning(column) {
            Some("yes") => Some(true),
            Some("no") => Some(false),
            _ => {
                self.note(Code::CodeUnknown, column);
                None
            }
        }
    }

    fn language(&mut self) -> Option<String> {
        let (_, value) = self.field(Column::Language)?;
        if let Some(tag) = self.meaning(Column::Language) {
            return Some(tag.to_owned());
        }
        let tag = value::unify(value);
        let parts = |tag: &str| {
            tag.split('-').all(|part| {
                (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
            })
        };
        if parts(&tag) && tag.starts_with(|c: char| c.is_ascii_lowercase()) {
            return Some(tag);
        }
        self.note(Code::CodeUnknown, Column::Language);
        None
    }

    fn weight(&mut self) -> Option<u32> {
        let (_, value) = self.field(Column::BirthWeight)?;
        value::weight(value).map_err(|code| self.note(code, Column::BirthWeight)).ok()
    }

    fn birth_order(&mut self) -> Option<u8> {
        let (_, value) = self.field(Column::BirthOrder)?;
        let order = value::digits(value, 1).ok().and_then(|digit| digit.parse().ok());
        if order.is_none_or(|order: u8| order == 0) {
            self.note(Code::NumberUnreadable, Column::BirthOrder);
        }
        order.filter(|order| *order > 0)
    }

    /// A home is known by its own id, which does not tell the register's number.
    fn household(&mut self) -> Option<HouseholdId> {
        self.field(Column::Household)?;
        let number = self
            .number(Column::Household)
            .map_err(|problem| self.notes.push(problem))
            .ok()
            .flatten()?;
        let hash = Sha256::digest(format!("household {} {number}", self.city.code));
        let half = hash.get(..16).unwrap_or(&hash);
        Some(HouseholdId(data_encoding::BASE32_NOPAD.encode(half).to_lowercase()))
    }

    fn address(&mut self) -> (Option<String>, Option<String>) {
        let Some(whole) = self.text(Column::Address) else { return (None, None) };
        let before: Vec<&str> = self.city.before.iter().map(String::as_str).collect();
        let (address, ward) = value::address(&whole, &before, &self.city.wards);
        (Some(address), ward.map(str::to_owned))
    }

    /// The ward that the row names. A child in no ward would be on no nurse's list, so that a ward
    /// that does not exist refuses the row, and a row that names none takes up nobody.
    fn ward(&self) -> Result<Option<String>, Problem> {
        let Some((heading, value)) = self.field(Column::Ward) else { return Ok(None) };
        if self.city.wards.is_empty() {
            return Ok(None);
        }
        let coded = self.format.meaning(Column::Ward, value).unwrap_or(value);
        match self.city.ward(coded) {
            Some(ward) => Ok(Some(ward.to_owned())),
            None => Err(Problem::at(Code::WardUnknown, heading, value)),
        }
    }
}
