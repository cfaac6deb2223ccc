//! What apps read says what Fluent says.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use proptest::prelude::*;

use super::{Messages, Value, compile, lines};

const LANGUAGES: [&str; 13] = [
    "ja",
    "ja-x-easy",
    "en",
    "zh-Hans",
    "zh-Hant",
    "ko",
    "vi",
    "fil",
    "ne",
    "id",
    "th",
    "pt-BR",
    "es-419",
];

fn messages(tag: &str, fluent: &str) -> Messages {
    Messages::new(tag, &lines(compile(fluent).expect("compiles")))
}

/// What Fluent itself makes of it.
fn fluent_says(tag: &str, fluent: &str, id: &str, args: &[(&str, Value)]) -> String {
    let language = tag.split("-x-").next().unwrap_or(tag);
    let mut bundle = FluentBundle::new(vec![language.parse().expect("a tag")]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(fluent.to_owned()).expect("parses")).expect("new");
    let mut all = FluentArgs::new();
    for (name, value) in args {
        all.set(
            *name,
            match value {
                Value::Count(n) => FluentValue::from(*n),
                Value::Text(text) => FluentValue::from(text.clone()),
            },
        );
    }
    let pattern = bundle.get_message(id).and_then(|message| message.value()).expect("a message");
    bundle.format_pattern(pattern, Some(&all), &mut Vec::new()).into_owned()
}

const FORMS: &str = "x = { $n ->\n    [0] nothing\n    [one] one { $n }\n    [many] many\n   *[other] other { $n }\n}\n";

proptest! {
    #[test]
    fn a_count_takes_the_form_that_fluent_gives_it(n in prop_oneof![0_i64..200, 0_i64..1_000_000]) {
        for tag in LANGUAGES {
            let args = [("n", Value::Count(n))];
            prop_assert_eq!(messages(tag, FORMS).say("x", &args), fluent_says(tag, FORMS, "x", &args), "{}", tag);
        }
    }

    #[test]
    fn every_message_is_found_among_the_others(ids in prop::collection::btree_set("[a-z][a-z0-9-]{0,12}", 0..40), absent in "[a-z][a-z0-9-]{0,12}") {
        let fluent: String = ids.iter().map(|id| format!("{id} = says {id}\n")).collect();
        let messages = messages("en", &fluent);
        for id in &ids {
            prop_assert_eq!(messages.say(id, &[]), format!("says {id}"));
        }
        prop_assert_eq!(messages.has(&absent), ids.contains(&absent));
    }
}

// Fluent's own table is older than this form.
#[test]
fn millions_take_a_form_of_their_own_where_unicode_says_so() {
    let say = |tag| messages(tag, FORMS).say("x", &[("n", Value::Count(2_000_000))]);
    assert_eq!(["es-419", "pt-BR", "en"].map(say), ["many", "many", "other 2000000"]);
}

#[test]
fn gaps_references_breaks_and_choices_inside_choices_are_said_as_fluent_says_them() {
    let fluent = "a = first { $x }\n    second { b }\n\n    third\nb = B { $x }\nc = { $n ->\n    [1] { $x ->\n        [red] red one\n       *[other] some { a }\n    }\n   *[other] { $n } of { $x }\n} end\n";
    let args = |x: &str, n| [("x", Value::Text(x.to_owned())), ("n", Value::Count(n))];
    for args in [args("red", 1), args("blue", 1), args("red", 7), args("{ odd } ｜字《じ》", 2)]
    {
        for id in ["a", "b", "c"] {
            let said = messages("en", fluent).say(id, &args);
            assert_eq!(said, fluent_says("en", fluent, id, &args), "{id}");
        }
    }
}

#[test]
fn the_default_is_taken_for_what_fits_nothing_wherever_it_stands() {
    let fluent = "x = { $n ->\n   *[a] first\n    [b] second\n}\n";
    let say = |text: &str| messages("en", fluent).say("x", &[("n", Value::Text(text.to_owned()))]);
    assert_eq!([say("a"), say("b"), say("c")], ["first", "second", "first"]);
}

#[test]
fn a_second_part_adds_its_messages() {
    let messages =
        messages("en", "a = A\n").with(&lines(compile("b = B { a }\n").expect("compiles")));
    assert_eq!(messages.say("b", &[]), "B A");
}

#[test]
fn what_is_missing_is_said_by_its_name() {
    let messages = messages("en", "a = { $x } { b }\nc = { c }\n");
    assert_eq!(messages.say("a", &[]), "{x} ⟦b⟧");
    assert_eq!(messages.say("nowhere", &[]), "⟦nowhere⟧");
    assert_eq!(messages.say("c", &[]), "⟦c⟧");
}

#[test]
fn what_an_app_cannot_say_is_refused_when_it_is_built() {
    for fluent in [
        "-term = T\n",
        "a = text\n    .attribute = more\n",
        "a = { NUMBER($n) }\n",
        "a = {\"{\"}\n",
        "a = { $n\n",
    ] {
        assert!(compile(fluent).is_err(), "{fluent}");
    }
}
