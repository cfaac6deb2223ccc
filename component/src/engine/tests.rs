use super::*;
use hagukumi_core::exchange::{PlainSeed, Trail};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeSeed;
use serde_json::{Value, json};
use std::sync::OnceLock;

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine { programme: japan().unwrap(), municipality: city() })
}

/// A city with two checkups, in the form of `hagukumi bundle`.
fn city() -> Municipality {
    let checkup = |id: &str, from: &str, to: &str| {
        json!({"id": id, "name": format!("n-checkup-{id}"), "confirmed": true, "place": "session",
            "window": {"from": from, "to": to}})
    };
    let checkups = [checkup("3-4m", "3m", "5m"), checkup("1y6m", "18m", "2y")];
    let city = json!({"id": "x", "checkups": checkups});
    serde_json::from_value(city).unwrap()
}

fn plain(value: &Value) -> Plain {
    PlainSeed::new(&Trail::default()).deserialize(value).unwrap()
}

fn written<T: Serialize + ?Sized>(answer: &T) -> Value {
    serde_json::to_value(answer).unwrap()
}

#[test]
fn japan_is_inside_as_its_files_have_it() {
    let files = hagukumi_programmes::japan().unwrap();
    assert_eq!(written(&japan().unwrap()), written(&files));
}

#[test]
fn a_newborn_is_told_what_is_next() {
    let child = json!({"id": ["a", 1], "birth_date": "2026-09-10", "today": "2026-11-21"});
    let answer = engine().forecast(&plain(&child), |answer| written(answer)).unwrap();
    assert_eq!(answer["id"], json!(["a", 1]));
    assert_eq!(answer["programme"], "japan 2026-11-21");
    let series = answer["series"].as_array().unwrap();
    let rota = series.iter().find(|one| one["series"] == "ROTA").unwrap();
    assert_eq!(rota["marker"], "now");
    assert_eq!(rota["next"]["because"]["kind"], "window-opens");
}

#[test]
fn checkups_are_those_of_the_municipality() {
    let child = json!({"birth_date": "2026-07-10", "today": "2026-11-21",
        "attended": [{"checkup": "3-4m", "date": "2026-11-01"}, {"checkup": "x", "date": "2026-11-02"}]});
    let answer = engine().checkups(&plain(&child), |answer| written(answer)).unwrap();
    let said: Vec<_> =
        answer.as_array().unwrap().iter().map(|one| [&one["checkup"], &one["state"]]).collect();
    assert_eq!(json!(said), json!([["3-4m", "attended"], ["1y6m", "not-yet"], ["x", "attended"]]));
    assert_eq!(answer[2]["findings"], json!([{"kind": "not-of-this-municipality"}]));
    assert_eq!(answer[1]["window"]["first"], "2028-01-09");
}

#[test]
fn a_household_has_one_list() {
    let people = json!([
        {"birth_date": "2026-07-10"},
        {"pregnancy": {"edd": "2026-12-20"}},
        {"birth_date": "2026-07-10", "attended": [{"checkup": "3-4m", "date": "2026-11-01"}]},
    ]);
    let question = json!({"today": "2026-11-21", "people": people});
    let answer = engine().agenda(&plain(&question), |answer| written(answer)).unwrap();
    let items = answer.as_array().unwrap();
    let checkups: Vec<_> = items.iter().filter(|one| one["what"]["kind"] == "checkup").collect();
    assert_eq!(checkups.len(), 3);
    assert_eq!(checkups[0]["what"]["checkup"], "3-4m");
    assert_eq!(checkups[0]["person"], 0);
    let mothers = items.iter().find(|one| one["person"] == 1).unwrap();
    assert_eq!(mothers["what"]["doses"][0]["series"], "RSVM");
    let days: Vec<_> = items.iter().map(|one| one["from"].as_str().unwrap()).collect();
    assert!(days.is_sorted(), "{days:?}");
}

#[test]
fn what_is_wrong_is_named_by_code_and_field() {
    let child = json!({"birth_date": "2026-07-10", "today": "2026-11-21"});
    let with = |field: &str, value: Value| {
        let mut child = child.clone();
        child[field] = value;
        child
    };
    let of_checkups = |question: &Value| engine().checkups(&plain(question), |_| ()).err();
    let of_agenda = |question: &Value| engine().agenda(&plain(question), |_| ()).err();
    let house = |person: Value| json!({"today": "2026-11-21", "people": [child.clone(), person]});
    for (problem, code, field) in [
        (of_checkups(&json!(1)), "wrong-type", ""),
        (of_checkups(&json!({})), "missing", "birth_date"),
        (of_checkups(&with("attended", json!("x"))), "wrong-type", "attended"),
        (of_checkups(&with("attended", json!([1]))), "wrong-type", "attended[0]"),
        (of_checkups(&with("attended", json!([{}]))), "missing", "attended[0].checkup"),
        (
            of_checkups(&with("attended", json!([{"checkup": "x", "date": "1"}]))),
            "not-a-date",
            "attended[0].date",
        ),
        (of_agenda(&json!({"today": "2026-11-21"})), "missing", "people"),
        (of_agenda(&house(json!(null))), "wrong-type", "people[1]"),
        (of_agenda(&house(json!({}))), "missing", "people[1].birth_date"),
        (
            of_agenda(&house(json!({"birth_date": "2026-07-10", "history": [{}]}))),
            "missing",
            "people[1].history[0].date",
        ),
    ] {
        let problem = problem.map(|problem| (problem.code, problem.field));
        assert_eq!(problem, Some((code, field.to_owned())));
    }
}

/// Days that are days, days that nearly are, and texts.
fn day() -> impl Strategy<Value = Value> {
    let real = (0..10_000_i32, 0..14_u8, 0..33_u8)
        .prop_map(|(y, m, d)| json!(format!("{y:04}-{m:02}-{d:02}")));
    let near = (2019..2027_i32, 1..13_u8, 1..29_u8)
        .prop_map(|(y, m, d)| json!(format!("{y:04}-{m:02}-{d:02}")));
    prop_oneof![6 => near, 1 => real, 1 => wild()]
}

/// Anything that JSON can say.
fn wild() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map("[a-z_]{0,8}", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn code() -> impl Strategy<Value = Value> {
    let codes: Vec<_> = engine().programme.products.iter().map(|one| json!(one.code)).collect();
    prop_oneof![8 => prop::sample::select(codes), 1 => wild()]
}

fn dose() -> impl Strategy<Value = Value> {
    let country = prop_oneof![Just(json!(null)), Just(json!("JP")), Just(json!("BR")), wild()];
    let attended = prop_oneof![Just(json!("3-4m")), Just(json!("other")), wild()];
    (day(), code(), wild(), country, attended).prop_map(
        |(date, vaccine, product, country, checkup)| {
            let product = if product.is_string() { product } else { Value::Null };
            json!({"date": date, "vaccine": vaccine, "product": product, "country": country,
            "checkup": checkup})
        },
    )
}

/// A question that mostly makes sense.
fn question() -> impl Strategy<Value = Value> {
    let doses =
        || prop_oneof![9 => prop::collection::vec(dose(), 0..9).prop_map(Value::from), 1 => wild()];
    let sex = prop_oneof![Just(json!("F")), Just(json!("M")), Just(json!(null)), wild()];
    let pregnancy = prop_oneof![4 => Just(json!(null)), 1 => day().prop_map(|edd| json!({"edd": edd})), 1 => wild()];
    let context = prop_oneof![3 => Just(json!(null)), 1 => wild()];
    (day(), day(), sex, pregnancy, context, doses(), doses(), wild()).prop_map(
        |(birth, today, sex, pregnancy, context, history, attended, id)| {
            json!({"id": id, "birth_date": birth, "today": today, "sex": sex, "context": context,
                "pregnancy": pregnancy, "history": history, "attended": attended})
        },
    )
}

proptest! {
    #[test]
    fn no_question_is_too_wild(value in prop_oneof![4 => question(), 1 => wild()]) {
        let asked = plain(&value);
        for problem in [
            engine().forecast(&asked, |answer| drop(written(answer))).err(),
            engine().checkups(&asked, |answer| drop(written(answer))).err(),
        ].into_iter().flatten() {
            prop_assert!(!problem.code.is_empty() && !problem.message.is_empty());
        }
        let today = value.get("today").cloned().unwrap_or_default();
        let house = json!({"today": today, "people": [value.clone(), value]});
        let _ = engine().agenda(&plain(&house), |answer| drop(written(answer)));
    }

    /// A programme that somebody has typed wrong: a number, a day or an index is another.
    #[test]
    fn no_programme_is_too_wild(
        places in prop::collection::vec((any::<prop::sample::Index>(), any::<i32>()), 1..6),
        small in any::<bool>(),
        value in question(),
    ) {
        static JAPAN: OnceLock<Value> = OnceLock::new();
        let mut programme = JAPAN.get_or_init(|| written(&japan().unwrap())).clone();
        let mut numbers = Vec::new();
        collect(&mut programme, &mut numbers);
        for (place, number) in places {
            let number = if small { i64::from(number.rem_euclid(300)) } else { i64::from(number) };
            let at = place.index(numbers.len());
            *numbers[at] = json!(number);
        }
        if let Ok(programme) = serde_json::from_value::<Programme>(programme) {
            let engine = Engine { programme, municipality: Municipality::default() };
            let _ = engine.forecast(&plain(&value), |answer| drop(written(answer)));
            let house = json!({"today": value["today"], "people": [value]});
            let _ = engine.agenda(&plain(&house), |answer| drop(written(answer)));
        }
    }
}

/// Every number of a programme.
fn collect<'a>(value: &'a mut Value, numbers: &mut Vec<&'a mut Value>) {
    match value {
        Value::Number(_) => numbers.push(value),
        Value::Array(list) => list.iter_mut().for_each(|item| collect(item, numbers)),
        Value::Object(fields) => fields.values_mut().for_each(|field| collect(field, numbers)),
        _ => {}
    }
}
