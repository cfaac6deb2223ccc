//! Between records and rows.

use std::fmt::Write as _;

use chrono::{Datelike as _, NaiveDate, NaiveTime};
use hagukumi_core::care::{Author, Body, ChildId, Correct, Entry, EntryId};
use hagukumi_store::{Append, ChildRecord, Cursor, Error, Result, Summary, Visit, fold};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A row of `child`.
pub(crate) struct ChildRow<'a> {
    pub(crate) id: &'a str,
    pub(crate) version: i64,
    pub(crate) summary: String,
    pub(crate) register_id: Option<&'a str>,
    pub(crate) name_key: String,
    pub(crate) kana_key: String,
    pub(crate) birth_date: NaiveDate,
    pub(crate) ward: &'a str,
    pub(crate) area: &'a str,
    pub(crate) household: Option<&'a str>,
    pub(crate) language: &'a str,
    pub(crate) interpreter: bool,
    pub(crate) responsible: Option<&'a str>,
    pub(crate) visit_state: &'static str,
    pub(crate) visit_to: Option<&'a str>,
    pub(crate) visit_on: Option<NaiveDate>,
    pub(crate) visit_at: String,
    pub(crate) visit_until: Option<NaiveDate>,
}

impl<'a> ChildRow<'a> {
    pub(crate) fn of(id: &'a ChildId, version: u32, summary: &'a Summary) -> Result<Self> {
        let person = &summary.person;
        Ok(Self {
            id: id.as_str(),
            version: version.into(),
            summary: json(summary)?,
            register_id: person.register_id.as_deref(),
            name_key: fold(&person.name),
            kana_key: fold(&person.kana),
            birth_date: person.birth_date,
            ward: &summary.ward,
            area: &person.area,
            household: person.household.as_ref().map(|id| id.as_str()),
            language: person.language.as_deref().unwrap_or_default(),
            interpreter: person.interpreter,
            responsible: summary.responsible.as_ref().map(|id| id.as_str()),
            visit_state: Visit::name(&summary.visit.state),
            visit_to: summary.visit.to.as_ref().map(|id| id.as_str()),
            visit_on: summary.visit.day(),
            visit_at: summary.visit.hour().map(clock).unwrap_or_default(),
            visit_until: summary.visit.away_until(),
        })
    }
}

/// A row of `entry`.
pub(crate) struct EntryRow<'a> {
    pub(crate) id: &'a str,
    pub(crate) child: &'a str,
    pub(crate) seq: i64,
    pub(crate) kind: &'static str,
    pub(crate) on_day: NaiveDate,
    pub(crate) corrects: Option<&'a str>,
    pub(crate) doc: String,
}

impl<'a> EntryRow<'a> {
    pub(crate) fn of(child: &'a ChildId, entry: &'a Entry) -> Result<Self> {
        let (corrects, counted) = counted(entry);
        Ok(Self {
            id: entry.id.as_str(),
            child: child.as_str(),
            seq: entry.seq.into(),
            kind: counted.map_or("correction", |(_, body)| body.kind()),
            on_day: counted.map_or(entry.on, |(on, _)| on),
            corrects: corrects.map(|id| id.as_str()),
            doc: json(entry)?,
        })
    }
}

/// What an entry corrects, and what it then says.
pub(crate) fn counted(entry: &Entry) -> (Option<&EntryId>, Option<(NaiveDate, &Body)>) {
    match &entry.body {
        Body::Correction { of, to: Some(to), .. } => {
            let Correct { on, body } = &**to;
            (Some(of), Some((*on, body)))
        }
        Body::Correction { of, to: None, .. } => (Some(of), None),
        body => (None, Some((entry.on, body))),
    }
}

/// A row of `listing`.
pub(crate) struct ListingRow<'a> {
    pub(crate) child: &'a str,
    pub(crate) list: &'static str,
    pub(crate) item: &'a str,
    pub(crate) ward: &'a str,
    pub(crate) from_day: NaiveDate,
    pub(crate) until_day: Option<NaiveDate>,
    pub(crate) due: NaiveDate,
    pub(crate) unseen_since: NaiveDate,
    pub(crate) youth: i64,
    pub(crate) birth_date: NaiveDate,
    pub(crate) attempts: i64,
}

impl<'a> ListingRow<'a> {
    pub(crate) fn all(
        child: &'a ChildId,
        summary: &'a Summary,
    ) -> impl Iterator<Item = ListingRow<'a>> {
        let birth_date = summary.person.birth_date;
        summary.placings.iter().map(move |placing| {
            let Cursor { unseen_since, due, youth, .. } = Cursor::of(child, birth_date, placing);
            ListingRow {
                child: child.as_str(),
                list: placing.listing.list.name(),
                item: &placing.listing.item,
                ward: &summary.ward,
                from_day: placing.listing.from,
                until_day: placing.listing.until,
                due,
                unseen_since,
                youth,
                birth_date,
                attempts: placing.attempts.into(),
            }
        })
    }

    /// Those of many children.
    pub(crate) fn of(appends: &'a [Append]) -> Vec<Self> {
        appends.iter().flat_map(|append| Self::all(&append.child, &append.summary)).collect()
    }

    /// Adds all that the row says, in one line, as the database can say it too.
    pub(crate) fn say(&self, line: &mut String) {
        let Self { youth, attempts, ward, .. } = self;
        line.extend([self.list, " ", self.item, " "]);
        push_day(line, self.from_day);
        line.push(' ');
        match self.until_day {
            Some(day) => push_day(line, day),
            None => line.push('-'),
        }
        for day in [self.due, self.unseen_since] {
            line.push(' ');
            push_day(line, day);
        }
        // Writing to a string cannot fail.
        let _ = write!(line, " {youth} ");
        push_day(line, self.birth_date);
        let _ = write!(line, " {attempts} {ward}");
    }

    /// All that the row says.
    pub(crate) fn line(&self) -> String {
        let mut line = String::new();
        self.say(&mut line);
        line
    }

    /// The rest of the table's key, after the child.
    pub(crate) fn key(&self) -> (&'static str, &'a str, NaiveDate) {
        (self.list, self.item, self.from_day)
    }
}

/// Whether two entries are one: the time of writing and the place in the timeline are the store's.
pub(crate) fn same(a: &Entry, b: &Entry) -> bool {
    let part = |entry: &Entry| -> (NaiveDate, Author, Body) {
        (entry.on, entry.author.clone(), entry.body.clone())
    };
    a.id == b.id && part(a) == part(b)
}

/// A child as the database has it.
pub(crate) fn record(id: String, version: i64, summary: &str) -> Result<ChildRecord> {
    Ok(ChildRecord {
        id: ChildId(id),
        version: number(version)?,
        summary: read(summary, "summary")?,
    })
}

/// Adds a day as it is kept, 2026-11-21. chrono writes it sign by sign, and a city has millions.
pub(crate) fn push_day(text: &mut String, day: NaiveDate) {
    let Ok(year @ 0..=9999) = u32::try_from(day.year()) else {
        let _ = write!(text, "{day}");
        return;
    };
    let mut rest = year * 10_000 + day.month() * 100 + day.day();
    let mut digits = *b"0000-00-00";
    for place in [9, 8, 6, 5, 3, 2, 1, 0] {
        if let Some(digit) = digits.get_mut(place) {
            *digit += u8::try_from(rest % 10).unwrap_or_default();
        }
        rest /= 10;
    }
    text.push_str(str::from_utf8(&digits).unwrap_or_default());
}

/// An hour as it is kept: it sorts as text, and none sorts first.
pub(crate) fn clock(at: NaiveTime) -> String {
    at.format("%H:%M:%S").to_string()
}

/// The hour that is kept so.
pub(crate) fn hour(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M:%S").ok()
}

/// A list of wards as the database takes it; `None` stays no filter.
pub(crate) fn wards(wards: Option<&[String]>) -> Result<Option<String>> {
    wards.map(json).transpose()
}

/// A value as JSON text.
pub(crate) fn json<T: Serialize + ?Sized>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(unwritable)
}

/// JSON text as a value. The error says where, and nothing of what stands there.
pub(crate) fn read<T: DeserializeOwned>(text: &str, what: &str) -> Result<T> {
    serde_json::from_str(text)
        .map_err(|error| Error::Corrupt(format!("{what}, line {}", error.line())))
}

/// A number of the database as one of ours.
pub(crate) fn number(value: i64) -> Result<u32> {
    u32::try_from(value).map_err(|_| Error::Corrupt("a number out of range".to_owned()))
}

/// A count of the database.
pub(crate) fn count(value: i64) -> u64 {
    value.unsigned_abs()
}

fn unwritable(error: serde_json::Error) -> Error {
    Error::Fault(Box::new(error))
}

/// Text that PostgreSQL cannot keep is refused by both.
pub(crate) fn plain<'t>(texts: impl IntoIterator<Item = &'t str>) -> Result<()> {
    if texts.into_iter().any(|text| text.contains('\0')) {
        return Err(Error::Invalid("a NUL character"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_chrono_reads_it() {
        let mut day = NaiveDate::from_ymd_opt(-1, 12, 1).unwrap();
        let last = NaiveDate::from_ymd_opt(10_001, 2, 1).unwrap();
        while day < last {
            let mut text = String::from("on ");
            push_day(&mut text, day);
            assert_eq!(text, format!("on {day}"));
            day = day + chrono::Days::new(89);
        }
    }
}
