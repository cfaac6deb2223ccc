use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::municipality::words::LANGUAGES;

/// A city that is right, in a folder of its own, for a test to break.
struct City {
    root: PathBuf,
}

const HEAD: &str = r#"code = "141305"
name = "m-city"
prefecture = "m-prefecture"
ask_phone = "044-200-1134"
languages = ["ja"]
source = ["paper"]

[[ward]]
code = "141313"
name = "m-ward"
"#;

const SOURCES: &str = r#"[[source]]
id = "paper"
title = "A paper"
url = "https://example.jp/"
"#;

const OFFICES: &str = r#"[[facility]]
id = "office"
kind = "ward-office"
name = "m-office"
ward = "141313"
serves = ["141313"]
phone = "044-201-3214"
source = ["paper"]
confirmed = true
"#;

const CHECKUPS: &str = r#"[[checkup]]
id = "1y6m"
name = "m-checkup"
window = { from = "1y6m", over = true, to = "2y" }
contact = ["office", "ward"]
source = ["paper"]
confirmed = true
"#;

const SERVICES: &str = r#"[[service]]
id = "subsidy"
kind = "money"
name = "m-subsidy"
summary = "m-summary"
stages = ["child"]
effective = { until = "2026-08-31" }
source = ["paper"]
confirmed = true

[[service]]
id = "subsidy"
kind = "money"
name = "m-subsidy"
summary = "m-summary"
stages = ["child"]
effective = { from = "2026-09-01" }
source = ["paper"]
confirmed = true
"#;

const FOLLOW_UP: &str = r#"newborn_visit_days = 60
visit_months = 4
birth_card_days = 14
low_birth_weight_g = 2500
mood_total = 9
clinic_report_days = 45
session_report_days = 7
until_school = true
source = ["paper"]
confirmed = true

[[unseen]]
under = "1y"
months = 6

[[unseen]]
under = "7y"
months = 18
"#;

const WORDS: &str = "m-city = A
m-prefecture = B
m-ward = C
m-office = D
m-checkup = E
m-subsidy = F
m-summary = G { $n }
";

impl City {
    fn new() -> City {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("hagukumi-check-{}-{number}", std::process::id());
        let city = City { root: std::env::temp_dir().join(name) };
        fs::create_dir_all(city.folder().join("locales")).unwrap();
        city.write("municipality.toml", HEAD);
        city.write("sources.toml", SOURCES);
        city.write("offices.toml", OFFICES);
        city.write("checkups.toml", CHECKUPS);
        city.write("services.toml", SERVICES);
        city.write("follow_up.toml", FOLLOW_UP);
        for tag in LANGUAGES {
            city.write(&format!("locales/{tag}.ftl"), WORDS);
        }
        city
    }

    fn folder(&self) -> PathBuf {
        self.root.join("city")
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.folder().join(file), text).unwrap();
    }

    /// Changes the text of a file, which must hold what is changed.
    fn change(self, file: &str, from: &str, to: &str) -> City {
        let text = fs::read_to_string(self.folder().join(file)).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        self.write(file, &text.replacen(from, to, 1));
        self
    }

    /// What the check says, with paths from the city's folder.
    fn findings(&self) -> Vec<String> {
        let report = check(&[self.folder()]).unwrap();
        let folder = format!("{}/", self.folder().display());
        report.findings.iter().map(|finding| finding.to_string().replace(&folder, "")).collect()
    }
}

impl Drop for City {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// A city broken in one place gives exactly these findings.
#[track_caller]
fn broken(file: &str, from: &str, to: &str, expected: &[&str]) {
    assert_eq!(City::new().change(file, from, to).findings(), expected);
}

#[test]
fn a_city_that_is_right_gives_no_finding() {
    assert_eq!(City::new().findings(), [""; 0]);
}

#[test]
fn the_cities_of_this_project_have_no_error() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../municipalities");
    let report = check(&[folder]).unwrap();
    let findings: Vec<_> = report.findings.iter().map(ToString::to_string).collect();
    assert_eq!(report.municipalities, 3);
    assert_eq!(report.count(Severity::Error), 0, "{findings:#?}");
    // Sapporo's document prints no telephone number, and none is invented.
    assert_eq!(report.count(Severity::Warning), 1, "{findings:#?}");
    assert!(findings[0].ends_with("families are told to ask, and not where"), "{findings:#?}");
}

#[test]
fn codes_and_numbers_must_have_their_form() {
    broken(
        "municipality.toml",
        "\"141305\"",
        "\"141306\"",
        &["municipality.toml:1: error: `141306` is no code: six digits, the last a check"],
    );
    broken(
        "municipality.toml",
        "code = \"141313\"",
        "code = \"131016\"",
        &[
            "municipality.toml:9: error: ward `131016` is in another prefecture",
            "offices.toml:5: error: unknown ward `141313`",
            "offices.toml:6: error: unknown ward `141313`",
        ],
    );
    broken(
        "offices.toml",
        "044-201-3214",
        "044-201",
        &["offices.toml:7: error: `044-201` is no telephone number"],
    );
}

#[test]
fn ids_must_be_unique_and_lead_somewhere() {
    let twice = OFFICES.to_owned() + "\n" + OFFICES;
    let city = City::new();
    city.write("offices.toml", &twice);
    assert_eq!(city.findings(), ["offices.toml:12: error: `office` is used twice"]);
    broken(
        "checkups.toml",
        "\"ward\"]",
        "\"nobody\"]",
        &["checkups.toml:5: error: contact `nobody` is no facility and no hotline"],
    );
    broken(
        "offices.toml",
        "source = [\"paper\"]",
        "source = [\"rumour\"]",
        &["offices.toml:8: error: unknown source `rumour`"],
    );
}

#[test]
fn an_entry_says_whether_it_is_confirmed_and_by_what() {
    broken(
        "offices.toml",
        "source = [\"paper\"]\nconfirmed = true\n",
        "",
        &["offices.toml:1: error: missing `confirmed`", "offices.toml:1: error: missing `source`"],
    );
}

#[test]
fn kinds_and_fields_must_be_known() {
    broken(
        "offices.toml",
        "\"ward-office\"",
        "\"palace\"",
        &["offices.toml:3: error: unknown kind `palace`"],
    );
    broken(
        "offices.toml",
        "phone =",
        "telephone =",
        &["offices.toml:7: error: unknown field `telephone`"],
    );
    broken(
        "checkups.toml",
        "over = true",
        "above = true",
        &["checkups.toml:4: error: unknown field `window.above`"],
    );
    broken(
        "sources.toml",
        "[[source]]",
        "colour = 1\n[[source]]",
        &["sources.toml:1: error: unknown key `colour`"],
    );
}

#[test]
fn ages_and_dates_must_be_in_order() {
    broken(
        "checkups.toml",
        "to = \"2y\"",
        "to = \"1y\"",
        &["checkups.toml:4: error: `window` ends (1y) before it begins (1y6m)"],
    );
    broken(
        "services.toml",
        "until = \"2026-08-31\"",
        "until = \"2026-09-01\"",
        &["services.toml:17: error: `subsidy` holds on the same days as in line 2"],
    );
    broken(
        "services.toml",
        "{ from = \"2026-09-01\" }",
        "{ from = \"2026-09-01\", until = \"2026-01-01\" }",
        &["services.toml:17: error: `effective` ends before it begins"],
    );
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_checked() {
    broken(
        "checkups.toml",
        "\"1y6m\", over",
        "\"a while\", over",
        &["checkups.toml:4: error: an age is written like 4m, 1y6m, 3y or 60d"],
    );
    let city = City::new().change("offices.toml", "phone = \"044-201-3214\"", "phone = 7");
    assert_eq!(
        city.findings(),
        [
            // Without the office, the checkup's contact leads nowhere.
            "checkups.toml:5: error: contact `office` is no facility and no hotline",
            "offices.toml:7: error: invalid type: integer `7`, expected a string",
        ]
    );
    let city = City::new().change("services.toml", "kind = \"money\"", "kind \"money\"");
    assert_eq!(
        city.findings(),
        [
            "services.toml:1: error: missing field `kind`",
            "services.toml:3: error: key with no value, expected `=`",
        ]
    );
}

#[test]
fn every_message_must_be_there_in_every_language() {
    broken(
        "locales/vi.ftl",
        "m-office = D\n",
        "",
        &["locales/ja.ftl:4: error: `m-office` is missing in vi"],
    );
    broken(
        "offices.toml",
        "m-office",
        "m-nothing",
        &[
            "locales/ja.ftl:4: warning: `m-office` is used by no entry",
            "offices.toml:4: error: unknown message `m-nothing`",
        ],
    );
    broken(
        "locales/th.ftl",
        "m-city",
        "m-town",
        &[
            "locales/ja.ftl:1: error: `m-city` is missing in th",
            "locales/th.ftl:1: error: `m-town` is not in ja",
        ],
    );
    let city = City::new();
    fs::remove_file(city.folder().join("locales/ne.ftl")).unwrap();
    assert_eq!(city.findings(), ["locales/ne.ftl:1: error: missing file"]);
}

#[test]
fn messages_must_have_the_same_placeholders_and_plain_texts() {
    broken(
        "locales/ko.ftl",
        "{ $n }",
        "{ $m }",
        &["locales/ko.ftl:7: error: `m-summary` takes [$m] and in ja [$n]"],
    );
    broken(
        "locales/ne.ftl",
        "m-office = D",
        "m-office = १८९",
        &["locales/ne.ftl:4: error: `m-office` has the digit १: write Western digits"],
    );
    broken(
        "locales/ja-x-easy.ftl",
        "m-city = A",
        "m-city = ｜川崎市《かわさきし",
        &["locales/ja-x-easy.ftl:1: error: `m-city` has furigana that is not ｜漢字《かんじ》"],
    );
    broken(
        "locales/en.ftl",
        "m-city = A",
        "m-city = ｜川崎市《かわさきし》",
        &["locales/en.ftl:1: error: `m-city` has furigana, which only ja-x-easy shows"],
    );
    broken(
        "locales/en.ftl",
        "m-city = A",
        "m-city = A\nm-city = B",
        &["locales/en.ftl:2: error: `m-city` is written twice"],
    );
}

#[test]
fn fluent_that_cannot_be_read_is_told_with_its_line() {
    let findings = City::new().change("locales/en.ftl", "m-ward = C", "m-ward C").findings();
    assert_eq!(
        findings[0],
        "locales/en.ftl:3: error: not Fluent: Expected a token starting with \"=\""
    );
    assert_eq!(findings[1], "locales/ja.ftl:3: error: `m-ward` is missing in en");
}

#[test]
fn what_is_to_be_confirmed_is_listed_on_request() {
    let city = City::new().change(
        "offices.toml",
        "confirmed = true",
        "confirmed = true\nunconfirmed = [\"phone\"]",
    );
    let report = check(&[city.folder()]).unwrap();
    assert_eq!(report.unconfirmed.len(), 1);
    assert!(report.unconfirmed[0].ends_with("offices.toml:2: to confirm: office: phone"));
}

#[test]
fn the_national_folder_can_be_checked_by_itself() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../municipalities/_national");
    let report = check(&[folder]).unwrap();
    assert_eq!(report.municipalities, 0);
    assert_eq!(report.findings, []);
}

#[test]
fn a_folder_that_is_not_there_stops_the_check() {
    assert!(check(&[PathBuf::from("/nonexistent/atlantis")]).is_err());
}

#[test]
fn the_rules_of_follow_up_keep_to_the_law_and_leave_no_age_out() {
    broken(
        "follow_up.toml",
        "visit_months = 4",
        "visit_months = 6",
        &["follow_up.toml:2: error: homes are visited before 4 months by law, and not 6"],
    );
    broken(
        "follow_up.toml",
        "session_report_days = 7",
        "session_report_days = 0",
        &["follow_up.toml:7: error: `session_report_days` is 1 to 180 days, so that a missed \
           checkup is found in time"],
    );
    broken(
        "follow_up.toml",
        "under = \"7y\"",
        "under = \"5y\"",
        &["follow_up.toml:12: error: no limit for children up to 7y, who may not be at school yet"],
    );
    broken(
        "follow_up.toml",
        "under = \"1y\"",
        "under = \"8y\"",
        &["follow_up.toml:17: error: limits go from the youngest to the oldest"],
    );
    broken(
        "follow_up.toml",
        "mood_total = 9\n",
        "",
        &["follow_up.toml:1: error: missing field `mood_total`"],
    );
    broken(
        "follow_up.toml",
        "mood_total = 9",
        "mood_total = 31\nmood = 1",
        &[
            "follow_up.toml:5: error: `mood_total` is 1 to 30",
            "follow_up.toml:6: error: unknown key `mood`",
        ],
    );
    broken(
        "follow_up.toml",
        "source = [\"paper\"]\nconfirmed = true",
        "source = [\"nowhere\"]",
        &[
            "follow_up.toml:1: error: missing `confirmed`",
            "follow_up.toml:9: error: unknown source `nowhere`",
        ],
    );
    let city = City::new();
    fs::remove_file(city.folder().join("follow_up.toml")).unwrap();
    assert_eq!(
        city.findings(),
        ["follow_up.toml:1: warning: missing file: the staff view cannot follow anybody"]
    );
}

/// A city with one more file gives exactly these findings.
#[track_caller]
fn with_file(file: &str, text: &str, expected: &[&str]) {
    let city = City::new();
    fs::create_dir_all(city.folder().join(file).parent().unwrap()).unwrap();
    city.write(file, text);
    assert_eq!(city.findings(), expected);
}

#[test]
fn formats_of_files_are_read_as_an_import_reads_them() {
    with_file("formats/births.toml", "[columns]\nbirth_date = [\"生年月日\"]\n", &[]);
    with_file(
        "formats/births.toml",
        "[columns]\nbirth_date = [\"生年月日\"]\nweigth = [\"体重\"]\n",
        &["formats/births.toml:3: error: unknown variant `weigth`, expected one of \
           `register_id`, `previous_register_id`, `household`, `name`, `kana`, `sex`, \
           `birth_date`, `birth_weight`, `birth_order`, `guardian`, `phone`, `ward`, `area`, \
           `address`, `language`, `interpreter`, `birth_card_on`, `event`, `event_on`, \
           `elsewhere`, `checkup`, `attended_on`, `place`"],
    );
    with_file(
        "formats/births.toml",
        "[columns]\nbirth_date = [\"生年月日\"]\nname = [\"氏名\", \"生年月日\"]\n",
        &["formats/births.toml:3: error: `生年月日` names both Name and BirthDate"],
    );
    with_file(
        "formats/residents.toml",
        "[columns]\nbirth_date = [\"生年月日\"]\n",
        &["formats/residents.toml:1: error: \
           Event has no name, and every file of residents must have it"],
    );
    with_file(
        "formats/birth.toml",
        "",
        &["formats/birth.toml:1: error: a format is one of births, residents, attendance"],
    );
}

#[test]
fn keys_of_other_cities_must_be_keys_of_other_cities() {
    let public = toml::to_string(&crate::handover::Keys::generate("131130").public()).unwrap();
    with_file("partners/shibuya.toml", &public, &[]);
    with_file(
        "partners/own.toml",
        &public.replace("131130", "141305"),
        &["partners/own.toml:1: error: 141305 is this municipality itself"],
    );
    with_file(
        "partners/wrong.toml",
        &public.replace("131130", "131131"),
        &["partners/wrong.toml:1: error: `131131` is no code: six digits, the last a check"],
    );
    let cut = |key: &str| {
        let line = public.lines().find(|line| line.starts_with(key)).unwrap();
        public.replace(line, &format!("{key} = \"AAAA\""))
    };
    let line = |key: &str| public.lines().position(|line| line.starts_with(key)).unwrap() + 1;
    for key in ["encryption", "signing"] {
        let expected = format!("partners/cut.toml:{}: error: a key has 32 bytes", line(key));
        with_file("partners/cut.toml", &cut(key), &[&expected]);
    }
    with_file(
        "partners/more.toml",
        &format!("{public}secret = \"x\"\n"),
        &["partners/more.toml:4: error: unknown field `secret`, expected one of \
           `municipality`, `name`, `encryption`, `signing`"],
    );
}
