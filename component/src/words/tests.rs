use super::*;
use hagukumi_core::checkup::CheckupState;
use hagukumi_core::date::Interval;
use hagukumi_core::exchange::FindingResponse;
use hagukumi_core::immunization::{ExtensionKind, Finding, FindingKind as Kind};
use std::collections::BTreeSet;

fn every() -> Vec<Words> {
    Words::languages().iter().map(|tag| Words::new(&[tag], Furigana::Marks)).collect()
}

#[test]
fn all_thirteen_readings_are_there_and_each_is_chosen_by_its_own_tag() {
    let tags = Words::languages();
    assert_eq!(tags.len(), 13, "{tags:?}");
    for tag in tags {
        assert_eq!(Words::new(&[&tag], Furigana::None).language(), tag);
    }
}

#[test]
fn a_host_gets_the_nearest_language() {
    for (wanted, given) in [
        (vec!["pt-PT"], "pt-BR"),
        (vec!["pt"], "pt-BR"),
        (vec!["zh-TW"], "zh-Hant"),
        (vec!["zh-HK"], "zh-Hant"),
        (vec!["zh-CN"], "zh-Hans"),
        (vec!["zh"], "zh-Hans"),
        (vec!["zh-SG"], "zh-Hans"),
        (vec!["en-GB"], "en"),
        (vec!["es"], "es-419"),
        (vec!["es-MX"], "es-419"),
        (vec!["es-ES"], "es-419"),
        (vec!["ja-JP"], "ja"),
        (vec!["ja-x-easy"], "ja-x-easy"),
        (vec!["tl"], "fil"),
        (vec!["ko-KR"], "ko"),
        (vec!["de", "vi"], "vi"),
        (vec!["de"], "en"),
        (vec!["?", ""], "en"),
        (vec![], "en"),
    ] {
        assert_eq!(Words::new(&wanted, Furigana::None).language(), given, "{wanted:?}");
    }
}

#[test]
fn every_name_of_the_programme_is_worded_in_every_reading() {
    let japan = crate::engine::japan().unwrap();
    for words in every() {
        let tag = words.language();
        for series in &japan.series {
            for text in [
                words.series(&series.id),
                words.series_short(&series.id),
                words.protects(&series.id),
            ] {
                whole(text, &tag, &series.id);
            }
        }
        for product in japan.products.iter() {
            whole(words.product(&product.code), &tag, &product.code);
        }
        for component in &japan.components {
            whole(words.disease(component), &tag, component);
        }
        for marker in ["not-yet", "possible", "now", "late", "last-month", "done", "closed"] {
            whole(words.marker(marker), &tag, marker);
        }
        for label in ["primary-1", "primary-3", "booster", "dose-1", "dose-2"] {
            whole(words.dose(label), &tag, label);
        }
        for kind in ["shortage", "cohort", "remainder", "catch-up", "circumstance"] {
            whole(words.extension(kind), &tag, kind);
        }
        for state in CheckupState::ALL {
            for ward in [true, false] {
                whole(words.checkup_state(state.id(), ward), &tag, state.id());
            }
        }
        for (category, style) in [("routine", DateStyle::Long), ("voluntary", DateStyle::Short)] {
            whole(words.category(category), &tag, category);
            whole(words.date(NaiveDate::default(), style), &tag, "a date");
        }
    }
}

/// No gap is left open, no message is missing, and none is borrowed from English.
fn whole(text: Option<String>, tag: &str, what: &str) {
    let text = text.unwrap_or_else(|| panic!("{tag}: {what} has no words"));
    assert!(!text.is_empty() && !text.contains(['{', '}']) && !text.contains("No local"), "{text}");
}

/// The ids of the messages in the folder of a language.
fn ids(folder: &str) -> BTreeSet<String> {
    let file = Catalogues::get(&format!("{folder}/hagukumi.ftl")).expect("a catalogue");
    let text = std::str::from_utf8(&file.data).expect("a text").to_owned();
    let starts = text.lines().filter_map(|line| line.split_once(" ="));
    starts.filter(|(id, _)| !id.starts_with(' ')).map(|(id, _)| id.to_owned()).collect()
}

#[test]
fn no_reading_borrows_a_word_from_the_fallback() {
    let english = ids("en");
    assert!(english.len() > 200, "{}", english.len());
    for file in Catalogues::iter() {
        let folder = file.split('/').next().unwrap_or_default();
        assert_eq!(ids(folder), english, "{folder}");
    }
}

#[test]
fn every_finding_has_a_sentence_in_every_reading_with_no_gap_left_open() {
    let japan = crate::engine::japan().unwrap();
    let facts = |kind| {
        let finding = Finding { kind, rule: None, dose: None };
        let json = serde_json::to_value(FindingResponse::new(&japan, &[], &finding)).unwrap();
        let kind = json["kind"].as_str().unwrap().to_owned();
        (kind, serde_json::from_value::<FindingFacts>(json).unwrap())
    };
    let known: Vec<_> = findings().into_iter().map(facts).collect();
    for words in every() {
        let tag = words.language();
        for (kind, facts) in &known {
            whole(words.finding(facts), &tag, kind);
        }
    }
    let kinds: BTreeSet<_> = known.into_iter().map(|(kind, _)| ["f-", &kind].concat()).collect();
    let worded: BTreeSet<_> = ids("en").into_iter().filter(|id| id.starts_with("f-")).collect();
    assert_eq!(kinds, worded);
}

/// One of each kind.
fn findings() -> Vec<Kind> {
    let date = NaiveDate::from_ymd_opt(2026, 11, 10).unwrap_or_default();
    let (from, to, first, last, began, earliest) = (date, date, date, date, date, date);
    let interval = Interval::Days(27);
    let (earliest_allowed, short_by_days) = (date, 3);
    let extension = ExtensionKind::Circumstance;
    vec![
        Kind::IntervalTooShort { from, to, interval, earliest_allowed, short_by_days },
        Kind::CrossVaccineTooClose {
            from,
            earlier: 0,
            to,
            later: 1,
            interval,
            earliest_allowed,
            short_by_days,
        },
        Kind::PhysicianInterval { from, to },
        Kind::UpperLimitExceeded { from, to, interval },
        Kind::BeforeWindow { date, first },
        Kind::AfterWindow { date, last },
        Kind::TooYoung { date, first },
        Kind::BeforeProgramme { date, began },
        Kind::NotCounted { date },
        Kind::Duplicate { date },
        Kind::Extra { date },
        Kind::InTheFuture { date },
        Kind::BeforeBirth { date },
        Kind::UnknownVaccine,
        Kind::GivenAbroad { date },
        Kind::AskPhysician { date, product: 2 },
        Kind::ProductNotRoutine { date, product: 3 },
        Kind::ProductsMixed,
        Kind::CannotComplete { earliest, last },
        Kind::CannotFinish { earliest_completion: date, last },
        Kind::FirstDoseLate { last },
        Kind::PartnerExceeds { series: 1, total: 5, required: 4 },
        Kind::AskMunicipality { extension, last },
        Kind::Excluded,
        Kind::SexNotKnown,
    ]
}

#[test]
fn what_is_not_worded_is_nothing() {
    let words = Words::new(&["ja"], Furigana::None);
    for text in [
        words.series("NO_SUCH"),
        words.product("NO_SUCH"),
        words.product("HEPB+NO_SUCH"),
        words.product(""),
        words.disease(""),
        words.marker("x"),
        words.category("x"),
        words.dose("primary-x"),
        words.dose("primary-300"),
        words.dose(""),
        words.extension("open"),
        words.checkup("f-excluded"),
        words.checkup("n-checkup-none"),
        words.finding(&FindingFacts::default()),
    ] {
        assert_eq!(text, None);
    }
}

#[test]
fn names_are_told_as_the_apps_tell_them() {
    let said = |tag| Words::new(&[tag], Furigana::None);
    assert_eq!(said("en").series_short("MR1").as_deref(), Some("MR 1"));
    assert_eq!(
        said("en").product("DPT_IPV+HIB").as_deref(),
        Some("4-in-1 (DPT-IPV) and Hib vaccine")
    );
    let day = NaiveDate::from_ymd_opt(2026, 11, 10).unwrap_or_default();
    assert_eq!(
        said("th").date(day, DateStyle::Long).as_deref(),
        Some("วันอังคารที่ 10 พฤศจิกายน ค.ศ. 2026")
    );
    assert_eq!(said("vi").date(NaiveDate::MAX, DateStyle::Long), None);
}

#[test]
fn lists_of_any_length_are_joined() {
    let words = Words::new(&["en"], Furigana::None);
    let joined = |n: usize| {
        dates::join(&words, ["a", "b", "c", "d"][..n].iter().map(|s| (*s).into()).collect())
    };
    assert_eq!([joined(0), joined(1), joined(2)], ["", "a", "a and b"]);
    assert_eq!([joined(3), joined(4)], ["a, b and c", "a, b, c and d"]);
}

#[test]
fn furigana_is_left_out_kept_or_turned_into_ruby() {
    let said = |furigana| Words::new(&["ja-x-easy"], furigana).category("routine").unwrap();
    assert!(said(Furigana::Marks).contains('｜'));
    assert!(said(Furigana::Html).contains("<ruby>"));
    let plain = said(Furigana::None);
    assert!(!plain.contains(['｜', '《', '<']), "{plain}");
}
