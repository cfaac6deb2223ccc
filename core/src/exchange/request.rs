//! What another program asks: a child (or a pregnancy), its doses, and the day.
use chrono::NaiveDate;

use super::{Plain, Problem};
use crate::immunization::{Child, Context, ContextValue, Dose, Pregnancy, Sex};

/// A question that makes sense.
#[derive(Clone)]
pub struct Request {
    /// The asker's own mark, given back with the answer.
    pub id: Plain,
    /// The person.
    pub child: Child,
    /// Doses on record, in the order given.
    pub doses: Vec<Dose>,
    /// The day to forecast for.
    pub today: NaiveDate,
}

impl Request {
    /// Reads one object. Unknown fields are let pass.
    ///
    /// # Errors
    /// A [`Problem`] that names the first field that cannot be read.
    pub fn read(value: &Plain) -> Result<Request, Problem> {
        value.object("")?;
        let birth_date = value.get("birth_date").map(|day| day.date("birth_date")).transpose()?;
        let pregnancy = match value.get("pregnancy") {
            None => None,
            Some(inner) => {
                inner.object("pregnancy")?;
                let edd = inner.needed("edd", "pregnancy.edd")?;
                Some(Pregnancy { edd: edd.date("pregnancy.edd")? })
            }
        };
        if birth_date.is_none() && pregnancy.is_none() {
            return Err(Problem::missing("birth_date"));
        }
        let today = value.needed("today", "today")?.date("today")?;
        if birth_date.is_some_and(|birth| birth > today) {
            let message = "the birthday lies after today";
            return Err(Problem::new("born-after-today", "birth_date", message));
        }
        Ok(Request {
            id: value.get("id").cloned().unwrap_or_default(),
            child: Child {
                birth_date,
                sex: sex(value)?,
                pregnancy,
                context: value.get("context").map(context).transpose()?.unwrap_or_default(),
            },
            doses: doses(value)?,
            today,
        })
    }
}

fn sex(value: &Plain) -> Result<Option<Sex>, Problem> {
    match value.get("sex").map(|sex| sex.text("sex")).transpose()? {
        None => Ok(None),
        Some("F") => Ok(Some(Sex::Female)),
        Some("M") => Ok(Some(Sex::Male)),
        Some(other) => {
            let message = format!("`{other}` is neither F nor M");
            Err(Problem::new("unknown-value", "sex", message))
        }
    }
}

fn doses(value: &Plain) -> Result<Vec<Dose>, Problem> {
    let Some(history) = value.get("history") else { return Ok(Vec::new()) };
    history.list("history")?.iter().enumerate().map(|(index, entry)| dose(entry, index)).collect()
}

fn dose(entry: &Plain, index: usize) -> Result<Dose, Problem> {
    let at = format!("history[{index}]");
    let field = |name: &str| format!("{at}.{name}");
    entry.object(&at)?;
    let given = entry.needed("date", &field("date"))?;
    let vaccine = entry.needed("vaccine", &field("vaccine"))?;
    let words = |name: &str| {
        let value = entry.get(name).map(|value| value.text(&field(name)));
        Ok(value.transpose()?.map(str::to_owned))
    };
    Ok(Dose {
        date: given.date(&field("date"))?,
        vaccine: vaccine.text(&field("vaccine"))?.to_owned(),
        product: words("product")?,
        country: words("country")?,
    })
}

fn context(value: &Plain) -> Result<Context, Problem> {
    let fields = value.object("context")?;
    let mut facts = Vec::with_capacity(fields.len());
    for (name, value) in fields {
        let field = format!("context.{name}");
        let fact = match value {
            Plain::Null => continue,
            Plain::Flag(flag) => ContextValue::Flag(*flag),
            // A word that is a day is meant as one.
            Plain::Text(word) => match word.parse() {
                Ok(date) => ContextValue::Date(date),
                Err(_) => ContextValue::Text(word.clone()),
            },
            Plain::List(words) => {
                let words = words.iter().map(|word| word.text(&field).map(str::to_owned));
                ContextValue::List(words.collect::<Result<_, _>>()?)
            }
            _ => {
                return Err(Problem::wrong_type(
                    &field,
                    "a flag, a word, a date or a list of words",
                ));
            }
        };
        facts.push((name.clone(), fact));
    }
    Ok(Context(facts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::{PlainSeed, Trail};
    use serde::de::DeserializeSeed;
    use serde_json::{Value, json};

    fn refused(value: &Value) -> (&'static str, String) {
        let value = PlainSeed::new(&Trail::default()).deserialize(value).unwrap();
        let problem = Request::read(&value).err();
        problem.map_or(("read", String::new()), |problem| (problem.code, problem.field))
    }

    #[test]
    fn what_is_wrong_is_named_by_code_and_field() {
        let base = |extra: Value| {
            let mut value = json!({"birth_date": "2026-01-10", "today": "2026-11-21"});
            let fields = value.as_object_mut().unwrap();
            fields.extend(extra.as_object().unwrap().clone());
            value
        };
        for (value, code, field) in [
            (json!([]), "wrong-type", ""),
            (json!({"today": "2026-11-21"}), "missing", "birth_date"),
            (json!({"birth_date": "2026-01-10"}), "missing", "today"),
            (base(json!({"birth_date": 20260110})), "wrong-type", "birth_date"),
            (base(json!({"birth_date": "2026-02-30"})), "not-a-date", "birth_date"),
            (base(json!({"birth_date": "2026-1-5"})), "not-a-date", "birth_date"),
            (base(json!({"birth_date": "2026-12-01"})), "born-after-today", "birth_date"),
            (base(json!({"sex": "X"})), "unknown-value", "sex"),
            (base(json!({"pregnancy": {}})), "missing", "pregnancy.edd"),
            (base(json!({"history": {}})), "wrong-type", "history"),
            (base(json!({"history": [{}]})), "missing", "history[0].date"),
            (base(json!({"history": [{"date": "2026-03-01"}]})), "missing", "history[0].vaccine"),
            (base(json!({"context": {"x": 3}})), "wrong-type", "context.x"),
            (base(json!({"context": {"x": ["a", 1]}})), "wrong-type", "context.x"),
        ] {
            assert_eq!(refused(&value), (code, field.to_owned()));
        }
    }

    #[test]
    fn unknown_fields_and_nulls_are_let_pass() {
        let value = json!({"birth_date": null, "pregnancy": {"edd": "2027-02-10"}, "sex": null,
            "today": "2026-11-21", "history": null, "mood": [1]});
        assert_eq!(refused(&value).0, "read");
    }
}
