//! Compares an expected value with an answer, whatever shape the case gives it: a list of days
//! or of objects, a flag for "there is one", a single value for a list of one.
use chrono::NaiveDate;
use hagukumi_core::date::Interval;
use serde_json::Value;

/// Something that the engine remarks on, with all that a case may say of it.
pub(crate) struct Remark {
    pub(crate) facts: Vec<(&'static str, Value)>,
    /// Further ways in which a case may name the whole remark.
    pub(crate) names: Vec<String>,
    /// Numbers by which a case may name it.
    pub(crate) numbers: Vec<u64>,
}

/// Passes when equal; else says what was got.
pub(crate) fn same(wanted: &Value, got: &Value) -> Result<(), String> {
    if wanted == got { Ok(()) } else { Err(got.to_string()) }
}

/// A day, or null.
pub(crate) fn day(wanted: &Value, got: Option<NaiveDate>) -> Result<(), String> {
    same(wanted, &date(got))
}

pub(crate) fn date(day: Option<NaiveDate>) -> Value {
    day.map_or(Value::Null, |day| day.to_string().into())
}

/// Two sets of words. Anything in the list that is not a word makes it another set.
pub(crate) fn set(wanted: &Value, mut got: Vec<String>) -> Result<(), String> {
    let words = wanted.as_array().and_then(|list| {
        list.iter().map(|word| word.as_str().map(str::to_owned)).collect::<Option<Vec<String>>>()
    });
    got.sort();
    match words {
        Some(mut words) => {
            words.sort();
            if words == got { Ok(()) } else { Err(format!("{got:?}")) }
        }
        None => Err(format!("{got:?}")),
    }
}

/// Pairs of doses too close to each other, as the format defines them: a list of objects, each
/// with both days; `[]` when there are none. A flag or a bare day is not enough.
pub(crate) fn violations(wanted: &Value, got: &[Remark]) -> Result<(), String> {
    let both_days = |entry: &Value| entry.get("from").is_some() && entry.get("to").is_some();
    match wanted.as_array() {
        Some(list) if list.iter().all(both_days) => remarks(wanted, got),
        _ => Err(shown(got)),
    }
}

/// A list of remarks, in any order; a flag says whether there are any.
pub(crate) fn remarks(wanted: &Value, got: &[Remark]) -> Result<(), String> {
    let fits = match wanted {
        Value::Bool(some) => *some != got.is_empty(),
        Value::Null => got.is_empty(),
        Value::Array(list) => {
            list.len() == got.len()
                && list.iter().all(|entry| got.iter().any(|remark| names(entry, remark)))
                && got.iter().all(|remark| list.iter().any(|entry| names(entry, remark)))
        }
        one => matches!(got, [remark] if names(one, remark)),
    };
    if fits { Ok(()) } else { Err(shown(got)) }
}

fn shown(got: &[Remark]) -> String {
    let object = |remark: &Remark| {
        let facts = remark.facts.iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
        Value::Object(facts.collect())
    };
    Value::Array(got.iter().map(object).collect()).to_string()
}

/// True when `entry` says this remark: by its day, a name, a number, or an object all of whose
/// fields agree.
fn names(entry: &Value, remark: &Remark) -> bool {
    match entry {
        Value::String(word) => {
            let on_day = remark.facts.iter().any(|(key, value)| *key == "date" && value == entry);
            on_day || remark.names.contains(word)
        }
        Value::Number(number) => number.as_u64().is_some_and(|n| remark.numbers.contains(&n)),
        Value::Object(fields) => fields.iter().all(|(key, wanted)| {
            let mut known = remark.facts.iter().filter(|(name, _)| name == key);
            known.any(|(_, fact)| fact == wanted || same_rule(key, wanted, fact))
        }),
        _ => false,
    }
}

/// Rules may be named in a sentence; the interval in it must be the same.
fn same_rule(key: &str, wanted: &Value, got: &Value) -> bool {
    let (Some(sentence), Some(interval)) = (wanted.as_str(), got.as_str()) else { return false };
    let bare = interval.trim_end_matches("以上");
    key == "rule" && bare.len() < interval.len() && mentions(sentence, bare)
}

/// True when `sentence` holds `interval` and not as the tail of a longer number.
fn mentions(sentence: &str, interval: &str) -> bool {
    sentence.match_indices(interval).any(|(at, _)| {
        let before = sentence.get(..at).and_then(|before| before.chars().next_back());
        let after = sentence.get(at + interval.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(|c| c.is_ascii_digit()) && after != Some('半')
    })
}

/// An interval as the regulations write it.
pub(crate) fn interval(interval: Interval) -> String {
    match interval {
        Interval::Days(days) => format!("{days}日以上"),
        Interval::Months(months) => format!("{months}月以上"),
        Interval::MonthsAndHalf(months) => format!("{months}月半以上"),
    }
}

/// The numbers in a text, in order.
pub(crate) fn numbers(text: &str) -> Vec<u32> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn remark() -> Remark {
        let facts =
            vec![("date", json!("2026-01-02")), ("rule", json!("27日以上")), ("rule", json!("G8"))];
        Remark { facts, names: vec!["BCG".into()], numbers: vec![2] }
    }

    #[test]
    fn a_remark_is_known_in_every_shape_and_in_no_wrong_one() {
        for wanted in [
            json!(["2026-01-02"]),
            json!([2]),
            json!(["BCG"]),
            json!(true),
            json!("2026-01-02"),
            json!([{"date": "2026-01-02", "rule": "27日以上"}]),
            json!([{"rule": "注射生ワクチン 27日以上"}]),
            json!([{"rule": "G8"}]),
        ] {
            assert!(remarks(&wanted, &[remark()]).is_ok(), "{wanted}");
        }
        for wanted in [
            json!([]),
            json!(false),
            json!(null),
            json!(["2026-01-03"]),
            json!([1]),
            json!(["2026-01-02", "BCG"]),
            json!([{"date": "2026-01-02", "colour": "blue"}]),
            json!([{"rule": "7日以上"}]),
            json!([{"rule": "127日以上"}]),
        ] {
            assert!(remarks(&wanted, &[remark()]).is_err(), "{wanted}");
        }
        assert!(remarks(&json!([]), &[]).is_ok());
        assert!(remarks(&json!(["2026-01-02"]), &[]).is_err());
    }

    #[test]
    fn sets_ignore_order_and_nothing_else() {
        assert!(set(&json!(["a", "b"]), vec!["b".into(), "a".into()]).is_ok());
        assert!(set(&json!("a"), vec!["a".into()]).is_err());
        assert!(set(&json!(["a", 1]), vec!["a".into()]).is_err());
        assert!(set(&json!(["a"]), vec!["b".into(), "a".into()]).is_err());
    }

    #[test]
    fn violations_are_objects_with_both_days() {
        let facts = vec![("from", json!("2026-01-01")), ("to", json!("2026-01-02"))];
        let pair = [Remark { facts, names: Vec::new(), numbers: vec![2] }];
        assert!(violations(&json!([{"from": "2026-01-01", "to": "2026-01-02"}]), &pair).is_ok());
        assert!(violations(&json!([]), &[]).is_ok());
        for wanted in [json!(true), json!([2]), json!([{"to": "2026-01-02"}]), json!([])] {
            assert!(violations(&wanted, &pair).is_err(), "{wanted}");
        }
        assert!(violations(&json!(false), &[]).is_err());
    }
}
