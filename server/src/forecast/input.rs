//! A child as a JSON object: what the engine is asked.
use chrono::NaiveDate;
use hagukumi_core::immunization::{Child, Context, ContextValue, Dose, Pregnancy, Sex};
use serde_json::{Map, Value};

/// What a line asks for.
pub struct Request {
    /// The person.
    pub child: Child,
    /// Doses on record, in the order given.
    pub doses: Vec<Dose>,
    /// The day to forecast for.
    pub today: NaiveDate,
}

/// Why a line cannot be answered.
#[derive(Debug)]
pub struct Problem {
    /// A stable code: `not-json`, `not-an-object`, `missing`, `wrong-type`, `not-a-date`,
    /// `unknown-value`, `born-after-today`.
    pub code: &'static str,
    /// Which field, such as `history[2].date`.
    pub field: String,
    /// In words, for whoever mends the file.
    pub message: String,
}

impl Problem {
    pub(super) fn new(
        code: &'static str,
        field: impl Into<String>,
        message: impl Into<String>,
    ) -> Problem {
        Problem { code, field: field.into(), message: message.into() }
    }
}

/// Reads one object. Unknown fields are let pass.
///
/// # Errors
/// A [`Problem`] that names the first field that cannot be read.
pub fn read(value: &Value) -> Result<Request, Problem> {
    let object = object(value, "")?;
    let birth_date = optional_date(object, "birth_date")?;
    let pregnancy = match present(object, "pregnancy") {
        None => None,
        Some(value) => {
            let inner = self::object(value, "pregnancy")?;
            let edd = present(inner, "edd").ok_or_else(|| missing("pregnancy.edd"))?;
            Some(Pregnancy { edd: date(edd, "pregnancy.edd")? })
        }
    };
    if birth_date.is_none() && pregnancy.is_none() {
        return Err(missing("birth_date"));
    }
    let today = present(object, "today").ok_or_else(|| missing("today"))?;
    let today = date(today, "today")?;
    if birth_date.is_some_and(|birth| birth > today) {
        return Err(Problem::new(
            "born-after-today",
            "birth_date",
            "the birthday lies after today",
        ));
    }
    let sex = match present(object, "sex").map(|value| text(value, "sex")).transpose()? {
        None => None,
        Some("F") => Some(Sex::Female),
        Some("M") => Some(Sex::Male),
        Some(other) => {
            let message = format!("`{other}` is neither F nor M");
            return Err(Problem::new("unknown-value", "sex", message));
        }
    };
    let context = match present(object, "context") {
        None => Context::default(),
        Some(value) => context(self::object(value, "context")?)?,
    };
    Ok(Request {
        child: Child { birth_date, sex, pregnancy, context },
        doses: doses(object)?,
        today,
    })
}

fn doses(object: &Map<String, Value>) -> Result<Vec<Dose>, Problem> {
    let Some(history) = present(object, "history") else { return Ok(Vec::new()) };
    let list = history.as_array().ok_or_else(|| wrong_type("history", "a list"))?;
    list.iter().enumerate().map(|(index, value)| dose(value, index)).collect()
}

fn dose(value: &Value, index: usize) -> Result<Dose, Problem> {
    let field = |name: &str| format!("history[{index}].{name}");
    let entry = object(value, &format!("history[{index}]"))?;
    let given = present(entry, "date").ok_or_else(|| missing(&field("date")))?;
    let vaccine = present(entry, "vaccine").ok_or_else(|| missing(&field("vaccine")))?;
    let words = |name: &str| {
        let value = present(entry, name).map(|value| text(value, &field(name)));
        Ok(value.transpose()?.map(str::to_owned))
    };
    Ok(Dose {
        date: date(given, &field("date"))?,
        vaccine: text(vaccine, &field("vaccine"))?.to_owned(),
        product: words("product")?,
        country: words("country")?,
    })
}

fn context(object: &Map<String, Value>) -> Result<Context, Problem> {
    let mut facts = Vec::with_capacity(object.len());
    for (name, value) in object {
        let field = format!("context.{name}");
        let fact = match value {
            Value::Null => continue,
            Value::Bool(flag) => ContextValue::Flag(*flag),
            // A word that is a day is meant as one.
            Value::String(word) => match word.parse() {
                Ok(date) => ContextValue::Date(date),
                Err(_) => ContextValue::Text(word.clone()),
            },
            Value::Array(words) => {
                let words = words.iter().map(|word| text(word, &field).map(str::to_owned));
                ContextValue::List(words.collect::<Result<_, _>>()?)
            }
            _ => return Err(wrong_type(&field, "a flag, a word, a date or a list of words")),
        };
        facts.push((name.clone(), fact));
    }
    Ok(Context(facts))
}

fn present<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    object.get(name).filter(|value| !value.is_null())
}

fn missing(field: &str) -> Problem {
    Problem::new("missing", field, "this is needed")
}

fn wrong_type(field: &str, wanted: &str) -> Problem {
    Problem::new("wrong-type", field, format!("this should be {wanted}"))
}

fn object<'a>(value: &'a Value, field: &str) -> Result<&'a Map<String, Value>, Problem> {
    value.as_object().ok_or_else(|| wrong_type(field, "an object"))
}

fn text<'a>(value: &'a Value, field: &str) -> Result<&'a str, Problem> {
    value.as_str().ok_or_else(|| wrong_type(field, "a text"))
}

fn optional_date(object: &Map<String, Value>, field: &str) -> Result<Option<NaiveDate>, Problem> {
    present(object, field).map(|value| date(value, field)).transpose()
}

/// A day written as `2026-09-10`, and nothing looser: a file is written by a program.
fn date(value: &Value, field: &str) -> Result<NaiveDate, Problem> {
    let written = text(value, field)?;
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
        Problem::new(
            "not-a-date",
            field,
            format!("`{written}` is no day of the calendar (YYYY-MM-DD)"),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn refused(value: Value) -> (&'static str, String) {
        read(&value).map(|_| ("read", String::new())).unwrap_or_else(|p| (p.code, p.field))
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
        ] {
            assert_eq!(refused(value), (code, field.to_owned()));
        }
    }

    #[test]
    fn unknown_fields_and_nulls_are_let_pass() {
        let value = json!({"birth_date": null, "pregnancy": {"edd": "2027-02-10"}, "sex": null,
            "today": "2026-11-21", "history": null, "mood": [1]});
        assert_eq!(refused(value).0, "read");
    }
}
