//! How a place on a list is kept: as a row of values, in which days are counted from 1970-01-01.
//!
//! A child has about eleven of them, and with the name of every field they were three quarters of
//! its summary: more than PostgreSQL keeps in a row without compressing it.

use chrono::NaiveDate;
use hagukumi_core::care::{List, Listing};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Placing;

/// List, item, from, until, due, last seen, attempts.
type Row<'a> = (List, &'a str, i32, Option<i32>, i32, Option<i32>, u32);
type RowRead = (List, String, i32, Option<i32>, i32, Option<i32>, u32);

impl Serialize for Placing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Listing { list, item, from, until, due, last_seen } = &self.listing;
        let until = until.map(|day| day.to_epoch_days());
        let last_seen = last_seen.map(|day| day.to_epoch_days());
        let (from, due) = (from.to_epoch_days(), due.to_epoch_days());
        let row: Row<'_> = (*list, item, from, until, due, last_seen, self.attempts);
        row.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Placing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RowOrFields)
    }
}

struct RowOrFields;

/// As it was kept until schema 4.
#[derive(Deserialize)]
struct Fields {
    #[serde(flatten)]
    listing: Listing,
    #[serde(default)]
    attempts: u32,
}

impl<'de> Visitor<'de> for RowOrFields {
    type Value = Placing;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a place on a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, row: A) -> Result<Placing, A::Error> {
        let (list, item, from, until, due, last_seen, attempts) =
            RowRead::deserialize(SeqAccessDeserializer::new(row))?;
        let day =
            |days| NaiveDate::from_epoch_days(days).ok_or_else(|| A::Error::custom("no such day"));
        let listing = Listing {
            list,
            item,
            from: day(from)?,
            until: until.map(day).transpose()?,
            due: day(due)?,
            last_seen: last_seen.map(day).transpose()?,
        };
        Ok(Placing { listing, attempts })
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Placing, A::Error> {
        let Fields { listing, attempts } = Fields::deserialize(MapAccessDeserializer::new(fields))?;
        Ok(Placing { listing, attempts })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placing() -> Placing {
        let day = |n| NaiveDate::from_ymd_opt(2026, 11, n).unwrap();
        let listing = Listing {
            list: List::Missed,
            item: "checkup-3m".to_owned(),
            from: day(1),
            until: None,
            due: day(3),
            last_seen: Some(day(4)),
        };
        Placing { listing, attempts: 2 }
    }

    #[test]
    fn a_placing_is_kept_as_a_row_of_values() {
        let kept = r#"["missed","checkup-3m",20758,null,20760,20761,2]"#;
        assert_eq!(serde_json::to_string(&placing()).unwrap(), kept);
        assert_eq!(serde_json::from_str::<Placing>(kept).unwrap(), placing());
    }

    #[test]
    fn a_placing_with_the_names_of_its_fields_is_still_read() {
        let kept = r#"{"list":"missed","item":"checkup-3m","from":"2026-11-01",
            "due":"2026-11-03","last_seen":"2026-11-04","attempts":2}"#;
        assert_eq!(serde_json::from_str::<Placing>(kept).unwrap(), placing());
    }

    #[test]
    fn a_day_that_no_calendar_has_is_refused() {
        let kept = r#"["missed","",2147483647,null,0,null,0]"#;
        assert!(serde_json::from_str::<Placing>(kept).is_err());
    }
}
