use std::sync::LazyLock;

use encoding_rs::SHIFT_JIS;
use hagukumi_core::care::Sex;
use hagukumi_core::care::intake::{Event, Facts};
use proptest::prelude::*;

use super::*;

fn reading(kind: Kind, bytes: &[u8]) -> Result<Reading, Vec<Problem>> {
    static CITY: LazyLock<City> = LazyLock::new(|| City::read(&kawasaki()).unwrap());
    static FORMATS: LazyLock<[Format; 3]> =
        LazyLock::new(|| Kind::ALL.map(|kind| Format::read(&kawasaki(), kind).unwrap()));
    read(bytes, kind, &FORMATS[kind as usize], &CITY, None, today())
}

fn births(text: &str) -> Reading {
    reading(Kind::Births, text.as_bytes()).unwrap()
}

fn codes(result: Result<Reading, Vec<Problem>>) -> Vec<&'static str> {
    match result {
        Ok(_) => Vec::new(),
        Err(problems) => problems.into_iter().map(|problem| problem.code.code()).collect(),
    }
}

/// The lines with the code of what refuses them; `ok` for rows.
fn lines(reading: &Reading) -> Vec<(u32, &str)> {
    let said = |line: &Line| match &line.said {
        Said::Row(_) => "ok",
        Said::Twice(_) => "twice",
        Said::Refused(problem) => problem.code.code(),
    };
    reading.lines.iter().map(|line| (line.number, said(line))).collect()
}

fn facts(line: &Line) -> &Facts {
    match &line.said {
        Said::Row(row) => &row.facts,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_example_of_births_is_read_whole() {
    let reading = reading(Kind::Births, &example(Kind::Births)).unwrap();
    assert_eq!(reading.encoding, Encoding::Utf8);
    assert!(reading.notes.is_empty(), "{:?}", reading.notes);
    assert!(lines(&reading).iter().all(|(_, said)| *said == "ok"), "{:?}", lines(&reading));
    assert!(reading.lines.iter().all(|line| line.notes.is_empty()));
    let facts: Vec<&Facts> = reading.lines.iter().map(facts).collect();
    let hanako = facts[0];
    assert_eq!(hanako.kana.as_deref(), Some("タカハシ　ハナコ"));
    assert_eq!(hanako.birth_date, Some(day(2026, 9, 10)));
    assert_eq!(hanako.address.as_deref(), Some("馬絹1-24-5"));
    assert_eq!((hanako.ward.as_deref(), hanako.area.as_deref()), (Some("141364"), Some("馬絹")));
    assert_eq!((hanako.birth_weight_g, hanako.sex), (Some(3020), Some(Sex::Female)));
    assert_eq!(hanako.birth_card_on, Some(day(2026, 9, 20)));
    // A spreadsheet dropped the zeros of this row.
    assert_eq!(facts[1].register_id.as_deref(), Some("0012345679"));
    assert_eq!(facts[1].phone.as_deref(), Some("09012345678"));
    assert!(facts[2].household.is_some());
    assert_eq!(facts[2].household, facts[3].household);
    assert_ne!(facts[2].household, facts[1].household);
    assert_eq!((facts[4].language.as_deref(), facts[4].interpreter), (Some("vi"), Some(true)));
    assert_eq!((facts[5].name.as_deref(), facts[5].ward.as_deref()), (None, Some("141364")));
}

#[test]
fn the_example_of_residents_is_read_whole() {
    let reading = reading(Kind::Residents, &example(Kind::Residents)).unwrap();
    assert!(lines(&reading).iter().all(|(_, said)| *said == "ok"), "{:?}", lines(&reading));
    let events: Vec<&Event> = reading
        .lines
        .iter()
        .map(|line| match &line.said {
            Said::Row(row) => &row.event,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        *events[0],
        Event::MovedIn { on: day(2026, 11, 2), from: "東京都世田谷区".to_owned() }
    );
    assert_eq!(*events[4], Event::Changed { previous_register_id: Some("0012345679".to_owned()) });
    assert_eq!(
        *events[5],
        Event::MovedOut { on: day(2026, 11, 30), to: "横浜市青葉区".to_owned() }
    );
    // The address names the ward where no column does.
    assert_eq!(facts(&reading.lines[2]).ward.as_deref(), Some("141364"));
    assert_eq!(facts(&reading.lines[2]).address.as_deref(), Some("土橋2-2-2"));
}

#[test]
fn the_example_of_attendance_is_read_whole_in_cp932() {
    let reading = reading(Kind::Attendance, &example(Kind::Attendance)).unwrap();
    assert_eq!(reading.encoding, Encoding::Cp932);
    let checkups: Vec<&str> = reading
        .lines
        .iter()
        .map(|line| match &line.said {
            Said::Row(row) => match &row.event {
                Event::Attended { checkup, .. } => checkup.as_str(),
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(checkups, ["1y6m", "3-4m", "3-4m", "3-4m"]);
}

#[test]
fn every_municipality_has_a_format_for_every_file() {
    for city in ["kawasaki", "sapporo", "hamada"] {
        let path = root().join("municipalities").join(city);
        City::read(&path).unwrap();
        for kind in Kind::ALL {
            Format::read(&path, kind).unwrap();
        }
    }
}

const HEAD: &str = "宛名番号,氏名,生年月日,区名\n";

#[test]
fn the_encoding_is_found_in_utf_8_with_and_without_mark_and_in_cp932() {
    let text = format!("{HEAD}1,髙橋　花子,R8.9.10,宮前区\n");
    let marked = format!("\u{FEFF}{text}");
    let (cp932, _, lossy) = SHIFT_JIS.encode(&text);
    assert!(!lossy);
    for bytes in [text.as_bytes(), marked.as_bytes(), &cp932, &[&cp932[..], b"\x1A"].concat()] {
        let reading = reading(Kind::Births, bytes).unwrap();
        assert_eq!(facts(&reading.lines[0]).name.as_deref(), Some("髙橋　花子"));
    }
}

#[test]
fn an_encoding_that_is_not_clear_is_refused_and_can_be_said() {
    // These bytes are ﾂｱ in CP932 and ± in UTF-8, under a header of plain letters.
    let bytes = b"register_id,name,birth_date,ward\n1,\xC2\xB1,2026-09-10,141364\n";
    assert_eq!(codes(reading(Kind::Births, bytes)), ["encoding-unclear"]);
    let format = Format::read(&kawasaki(), Kind::Births).unwrap();
    let city = City::read(&kawasaki()).unwrap();
    let said = read(bytes, Kind::Births, &format, &city, Some(Encoding::Cp932), today()).unwrap();
    assert_eq!(facts(&said.lines[0]).name.as_deref(), Some("ツア"));
}

#[test]
fn what_is_no_csv_is_refused_by_its_kind() {
    for (bytes, code) in [
        (&b""[..], "file-empty"),
        (b"\r\n \n", "file-empty"),
        (b"PK\x03\x04rest", "file-spreadsheet"),
        (b"\xFF\xFEa\0", "file-utf16"),
        (b"a\0b", "file-utf16"),
    ] {
        assert_eq!(codes(reading(Kind::Births, bytes)), [code]);
    }
}

#[test]
fn a_letter_that_cannot_be_read_refuses_its_row_alone() {
    let (mut bytes, _, _) = SHIFT_JIS.encode(HEAD);
    let bytes = bytes.to_mut();
    bytes.extend_from_slice(b"1,\x81,R8.9.10,141364\n2,\x83\x41,R8.9.11,141364\n");
    let reading = reading(Kind::Births, bytes).unwrap();
    assert_eq!(lines(&reading), [(2, "text-undecodable"), (3, "ok")]);
}

#[test]
fn columns_are_found_by_name_in_any_order_and_never_by_place() {
    let reading = births("生年月日,備考,ｼﾒｲ,氏　名,血液型\nR8.9.10,x,y,髙橋　花子,A\n");
    assert_eq!(facts(&reading.lines[0]).name.as_deref(), Some("髙橋　花子"));
    let unknown: Vec<&str> = reading.notes.iter().map(|note| note.column.as_str()).collect();
    assert_eq!(unknown, ["ｼﾒｲ", "血液型"]);
    let missing = reading_of("氏名,区名\n花子,宮前区\n");
    assert_eq!(codes(missing), ["column-missing"]);
    let twice = reading_of("生年月日,氏名,児の氏名\nR8.9.10,花子,花子\n");
    assert_eq!(codes(twice), ["column-twice"]);
}

fn reading_of(text: &str) -> Result<Reading, Vec<Problem>> {
    reading(Kind::Births, text.as_bytes())
}

#[test]
fn a_title_above_the_header_is_passed_over() {
    let reading = births(&format!("出生者一覧,令和8年11月\n{HEAD}1,花子,R8.9.10,宮前区\n"));
    assert_eq!(lines(&reading), [(3, "ok")]);
}

#[test]
fn each_broken_row_has_its_reason_and_the_others_are_read() {
    let reading = births(&format!(
        "{HEAD}\
         1,花子,R8.9.10,宮前区\n\
         2,\"太郎,R8.9.10,宮前区\n\
         3,次郎,R8.9.31,宮前区\n\
         4,三郎,8.9.10,宮前区\n\
         5,四郎,,宮前区\n\
         6,五郎,R8.9.10,港区\n\
         7,六郎,R8.9.10\n\
         8,七郎,R8.9.10,宮前区,9\n\
         ,,,\n\
         1.2E+09,八郎,R8.9.10,宮前区\n\
         1,花子,R8.9.10,宮前区\n\
         1,花,R8.9.10,宮前区\n\
         10,九郎,R8.9.10,宮前区,,\n"
    ));
    assert_eq!(
        lines(&reading),
        [
            (2, "ok"),
            (3, "quotes-broken"),
            (4, "date-unreadable"),
            (5, "date-unclear"),
            (6, "value-missing"),
            (7, "ward-unknown"),
            (8, "field-count"),
            (9, "field-count"),
            (11, "number-unreadable"),
            (12, "twice"),
            (13, "register-id-twice"),
            (14, "ok"),
        ]
    );
}

#[test]
fn what_may_be_missing_is_left_out_and_noted() {
    let reading = births(
        "宛名番号,氏名,生年月日,性別,出生体重,言語,通訳,出生連絡票受理日\n\
         1,花\u{E000}子,R8.9.10,？,不明,クリンゴン語,さあ,きのう\n",
    );
    assert_eq!(lines(&reading), [(2, "ok")]);
    let mut notes: Vec<&str> = reading.lines[0].notes.iter().map(|note| note.code.code()).collect();
    notes.sort_unstable();
    assert_eq!(
        notes,
        [
            "code-unknown",
            "code-unknown",
            "code-unknown",
            "date-unreadable",
            "letter-private",
            "number-unreadable"
        ]
    );
}

#[test]
fn a_format_that_contradicts_itself_is_no_format() {
    for (text, says) in [
        ("[columns]\nname = [\"氏名\"]\n", "BirthDate"),
        ("[columns]\nbirth_date = [\"日\"]\nname = [\"日\"]\n", "日"),
        ("[columns]\nbirth_date = [\"日\"]\nevent = [\"事由\"]\n", "Event"),
        ("[columns]\nbirth_date = [\"日\"]\ncolour = [\"色\"]\n", "colour"),
        (
            "[columns]\nbirth_date = [\"日\"]\n[codes.sex]\nmale = [\"1\"]\nfemale = [\"１\"]\n",
            "means both female and male",
        ),
    ] {
        let error = format!("{:#}", Format::parse(text, Kind::Births).unwrap_err());
        assert!(error.contains(says), "{error}");
    }
}

#[test]
fn every_code_and_field_has_its_words_in_both_languages() {
    use hagukumi_core::care::intake::{Doubt, Refuse};
    for language in [Language::Ja, Language::En] {
        let words = Words::of(language);
        for code in Code::ALL {
            let said = words.problem(&Problem::of(code));
            assert!(!said.starts_with("staff-import-"), "{said}");
        }
        for code in Doubt::ALL.map(Doubt::code).into_iter().chain(Refuse::ALL.map(Refuse::code)) {
            assert_ne!(words.reason(code), format!("staff-import-row-{code}"));
        }
        for verdict in hagukumi_store::Verdict::ALL {
            assert_ne!(words.verdict(verdict), format!("print-import-verdict-{}", verdict.name()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_read_or_refused_without_panic(
        head in prop_oneof![Just(Vec::new()), Just(HEAD.as_bytes().to_vec())],
        body in proptest::collection::vec(prop_oneof![
            any::<u8>(), Just(b','), Just(b'\n'), Just(b'"'), Just(b'1'), Just(0x82)
        ], 0..300)
    ) {
        let bytes = [head, body].concat();
        for kind in Kind::ALL {
            let _ = reading(kind, &bytes);
        }
    }

    #[test]
    fn a_written_row_is_read_as_it_was_meant(
        number in 0..10_000_000_000_u64,
        days in 0..6_000_i64,
        name in "[ぁ-ん一-龠]{1,6}　[ァ-ヶ一-龠]{1,6}",
        weight in 200..8000_u32,
        cp932 in any::<bool>(),
    ) {
        let birth = today() - chrono::Duration::days(days);
        let text = format!(
            "宛名番号,氏名,生年月日,出生体重\n{number},{name},{},{weight}g\n",
            birth.to_string().replacen('-', "年", 1).replacen('-', "月", 1) + "日"
        );
        let (encoded, _, lossy) = SHIFT_JIS.encode(&text);
        let bytes = if cp932 && !lossy { encoded.into_owned() } else { text.into_bytes() };
        let reading = reading(Kind::Births, &bytes).unwrap();
        let facts = facts(&reading.lines[0]);
        let numbered = format!("{number:010}");
        prop_assert_eq!(facts.register_id.as_deref(), Some(numbered.as_str()));
        prop_assert_eq!(facts.name.as_deref(), Some(name.as_str()));
        prop_assert_eq!((facts.birth_date, facts.birth_weight_g), (Some(birth), Some(weight)));
    }
}
