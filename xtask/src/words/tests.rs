use super::files::Files;
use super::{code, messages, problems, review};

/// The problems of a checkout that holds `files`; its languages are those with a folder.
fn check(files: &[(&str, &str)]) -> Vec<String> {
    let files = tree(files);
    let folders = files.folders("locales");
    let tags: Vec<&str> = folders.iter().map(String::as_str).collect();
    problems(&files, &tags).iter().map(ToString::to_string).collect()
}

fn tree(files: &[(&str, &str)]) -> Files {
    Files(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect())
}

/// A checkout of one message in Japanese and English, said by the app, and one more file.
fn check_with(path: &str, text: &str) -> Vec<String> {
    let mut files = vec![
        ("locales/ja/a.ftl", "greeting = こんにちは、{ $name }さん\n"),
        ("locales/en/a.ftl", "greeting = Hello { $name }\n"),
        ("app/src/lib.rs", "fn f() { say(\"greeting\"); }"),
    ];
    files.retain(|(known, _)| *known != path);
    files.push((path, text));
    check(&files)
}

#[test]
fn a_whole_catalogue_has_no_problem() {
    assert_eq!(check_with("locales/vi/a.ftl", "greeting = Xin chào { $name }\n"), [""; 0]);
}

#[test]
fn what_does_not_parse_is_reported_with_its_line() {
    let found = check_with("locales/en/a.ftl", "greeting = Hello { $name }\n\nbroken = { $\n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("locales/en/a.ftl:3: cannot be read"), "{found:?}");
}

#[test]
fn missing_and_extra_messages_are_reported() {
    assert_eq!(
        check_with("locales/vi/a.ftl", "greetings = Xin chào { $name }\n"),
        ["locales/vi/a.ftl:0: greeting is missing", "locales/vi/a.ftl:1: greetings is not in ja",]
    );
}

#[test]
fn a_file_that_is_missing_is_one_problem() {
    assert_eq!(
        check_with("locales/vi/b.ftl", "# nothing yet\n"),
        ["locales/vi/a.ftl:0: is missing, with 1 messages"]
    );
}

#[test]
fn the_same_message_twice_is_reported_even_across_files() {
    assert_eq!(
        check_with("locales/en/b.ftl", "\ngreeting = Hi { $name }\n"),
        ["locales/en/b.ftl:2: greeting stands already in locales/en/a.ftl:1"]
    );
}

#[test]
fn placeholders_must_be_those_of_the_master() {
    assert_eq!(
        check_with("locales/vi/a.ftl", "greeting = Xin chào { $nam }\n"),
        [
            "locales/vi/a.ftl:1: greeting does not say $name",
            "locales/vi/a.ftl:1: greeting uses $nam, which nobody gives it",
        ]
    );
}

#[test]
fn placeholders_of_a_message_referred_to_count() {
    let found = check(&[
        ("locales/ja/a.ftl", "day = { $d }日\nlong = { $d }日（{ $w }）\n"),
        ("locales/vi/a.ftl", "day = ngày { $d }\nlong = { $w }, { day }\n"),
        ("app/src/lib.rs", "fn f() { say(\"day\"); say(\"long\"); }"),
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn attributes_and_references_must_exist() {
    let found = check(&[
        ("locales/ja/a.ftl", "field = 名前\n    .hint = 呼び名\n"),
        ("locales/en/a.ftl", "field = Name\n    .help = { other } { NUMBER($n) }\n"),
        ("app/src/lib.rs", "fn f() { say(\"field\"); }"),
    ]);
    assert_eq!(
        found,
        [
            "locales/en/a.ftl:1: field has an attribute .help that ja has not",
            "locales/en/a.ftl:1: field lacks its attribute .hint",
            "locales/en/a.ftl:1: field.help calls NUMBER(), which the app does not offer",
            "locales/en/a.ftl:1: field.help refers to other, which does not exist",
        ]
    );
}

#[test]
fn each_language_has_its_own_plural_forms() {
    let found = check(&[
        ("locales/ja/a.ftl", "days = { $n }日\n"),
        ("locales/en/a.ftl", "days = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n"),
        (
            "locales/pt-BR/a.ftl",
            "days = { $n ->\n    [one] { $n } dia\n   *[other] { $n } dias\n}\n",
        ),
        ("locales/es-419/a.ftl", "days = { $n } días\n"),
        ("locales/vi/a.ftl", "days = { $n ->\n    [one] một ngày\n   *[other] { $n } ngày\n}\n"),
        ("app/src/lib.rs", "fn f() { say(\"days\"); }"),
    ]);
    assert_eq!(
        found,
        [
            "locales/es-419/a.ftl:1: days must choose its plural form by $n",
            "locales/pt-BR/a.ftl:1: days lacks the plural form [many]",
            "locales/vi/a.ftl:1: days has a plural form [one], which vi does not have",
        ]
    );
}

#[test]
fn exact_numbers_are_not_plural_forms() {
    let found = check(&[
        ("locales/ja/a.ftl", "when = { $n ->\n    [0] 今日\n   *[other] あと{ $n }日\n}\n"),
        ("app/src/lib.rs", "fn f() { say(\"when\"); }"),
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_message_that_nobody_says_is_reported() {
    let found =
        check_with("app/src/lib.rs", "#[cfg(test)]\nmod tests { fn f() { say(\"greeting\"); } }");
    assert_eq!(found, ["locales/ja/a.ftl:1: greeting is not used"]);
}

#[test]
fn a_page_that_names_a_message_uses_it() {
    let found = check(&[
        ("locales/ja/a.ftl", "lead = はじめに\nbutton = 次へ\n"),
        ("public/index.html", "<p>{{lead}}</p>"),
        ("public/shell.js", "text('button')"),
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_message_that_does_not_exist_is_reported_where_it_is_said() {
    let found = check_with("app/src/b.rs", "fn f() {\n    words.say(\"no-such\")\n}");
    assert_eq!(found, ["app/src/b.rs:2: says no-such, which is not in locales/ja"]);
    let found = check_with(
        "app/src/b.rs",
        "fn f() { Txt::new(match x {\n A => \"no-such\", B => \"greeting\" }); Form::new(\"no-form\"); }",
    );
    assert_eq!(found, ["app/src/b.rs:2: says no-such, which is not in locales/ja"]);
}

#[test]
fn a_family_may_be_said_in_full() {
    let with = |code| {
        check(&[
            ("locales/dynamic.toml", "[[family]]\nstart = \"f-\"\nlist = [\"a\", \"b\"]\n"),
            ("locales/ja/a.ftl", "f-a = い\nf-b = ろ\n"),
            ("app/src/lib.rs", code),
        ])
    };
    assert_eq!(with("fn f() { say(\"f-a\"); say(\"f-b\"); }"), [""; 0]);
    assert_eq!(
        with("fn f() { say(\"f-a\"); }"),
        [
            "locales/dynamic.toml:0: no code makes ids that start with f-",
            "locales/ja/a.ftl:2: f-b is not used",
        ]
    );
}

#[test]
fn families_of_ids_come_from_code_and_data() {
    let policy = "[[family]]\nstart = \"f-\"\nvariants = \"core/src/finding.rs#Kind\"\n\
                  [[family]]\nstart = \"v-\"\nends = [\"\", \"-short\"]\nvalues = \"programmes#series.id\"\n\
                  [[family]]\nstart = \"x-\"\nopen = true\n";
    let found = check(&[
        ("locales/dynamic.toml", policy),
        (
            "locales/ja/a.ftl",
            "f-too-young = 早い\nv-hepb = 肝炎\nv-hepb-short = 肝炎\nv-old = 古い\n",
        ),
        ("core/src/finding.rs", "/// Kinds.\nenum Kind { /// A.\n TooYoung { n: i32 }, Extra }"),
        ("programmes/a.toml", "[[series]]\nid = [\"HEPB\"]\n[[series]]\nid = \"MR_1\"\n"),
        ("app/src/lib.rs", "fn f() { say([\"f-\", x].concat()); format!(\"v-{id}\"); }"),
    ]);
    assert_eq!(
        found,
        [
            "locales/dynamic.toml:0: no code makes ids that start with x-",
            "locales/ja:0: f-extra is missing: data asks for it",
            "locales/ja:0: v-mr-1 is missing: data asks for it",
            "locales/ja:0: v-mr-1-short is missing: data asks for it",
            "locales/ja/a.ftl:4: v-old is not used",
        ]
    );
}

#[test]
fn a_family_may_end_with_what_a_method_returns() {
    let found = check(&[
        (
            "locales/dynamic.toml",
            "[[family]]\nstart = \"error-\"\nliterals = \"core/src/error.rs#Error::code\"\n",
        ),
        ("locales/ja/a.ftl", "error-too-long = 長い\nerror-full = 満杯\n"),
        (
            "core/src/error.rs",
            "impl Error { fn code(&self) -> &str { match self { Self::TooLong => \"too-long\", _ => \"odd\" } } }\n\
             impl Other { fn code(&self) -> &str { \"full\" } }",
        ),
        ("app/src/lib.rs", "fn f() { say([\"error-\", error.code()].concat()) }"),
    ]);
    assert_eq!(
        found,
        [
            "locales/ja:0: error-odd is missing: data asks for it",
            "locales/ja/a.ftl:2: error-full is not used"
        ]
    );
}

#[test]
fn a_policy_that_names_nothing_is_reported() {
    let found = check_with(
        "locales/dynamic.toml",
        "[[family]]\nstart = \"greet\"\nvariants = \"core/src/none.rs#Kind\"\n",
    );
    assert_eq!(
        found,
        [
            "locales/dynamic.toml:0: greet: core/src/none.rs does not exist",
            "locales/dynamic.toml:0: no code makes ids that start with greet",
        ]
    );
    let found = check_with("locales/dynamic.toml", "famly = []\n");
    assert!(found[0].contains("unknown field `famly`"), "{found:?}");
}

#[test]
fn letters_of_other_scripts_stand_in_brackets_only() {
    let base =
        [("locales/ja/a.ftl", "form = 予診票\n"), ("app/src/lib.rs", "fn f() { say(\"form\"); }")];
    let with = |path, text| check(&[base[0], base[1], (path, text)]);
    assert_eq!(with("locales/vi/a.ftl", "form = phiếu khám (予診票)\n"), [""; 0]);
    assert_eq!(
        with("locales/vi/a.ftl", "form = phiếu 予診票\n"),
        ["locales/vi/a.ftl:1: form has 予 (Han) outside brackets"]
    );
    assert_eq!(
        with("locales/zh-Hans/a.ftl", "form = 預诊表の\n"),
        ["locales/zh-Hans/a.ftl:1: form has 預, which is not written so in zh-Hans"]
    );
    assert_eq!(
        with("locales/ne/a.ftl", "form = २ फारम\n"),
        ["locales/ne/a.ftl:1: form has the digit २; digits are Western in every language"]
    );
}

#[test]
fn text_left_in_english_is_reported() {
    let text = "greeting = Hello and welcome here, { $name }\n";
    let found = check(&[
        ("locales/ja/a.ftl", "greeting = ようこそ、{ $name }さん\n"),
        ("locales/en/a.ftl", text),
        ("locales/th/a.ftl", "greeting = Hello and very welcome, { $name }\n"),
        ("locales/id/a.ftl", text),
        ("app/src/lib.rs", "fn f() { say(\"greeting\"); }"),
    ]);
    assert_eq!(
        found,
        [
            "locales/id/a.ftl:1: greeting is not translated",
            "locales/th/a.ftl:1: greeting is not translated",
        ]
    );
}

#[test]
fn plain_japanese_has_a_reading_on_every_kanji() {
    let with = |text| {
        check(&[
            ("locales/ja/a.ftl", "call = 電話する\n"),
            ("locales/ja-x-easy/a.ftl", text),
            ("app/src/lib.rs", "fn f() { say(\"call\"); }"),
        ])
    };
    assert_eq!(with("call = ｜電話《でんわ》する\n"), [""; 0]);
    let one = |text, problem: &str| {
        assert_eq!(with(text), [format!("locales/ja-x-easy/a.ftl:1: call has {problem}")]);
    };
    one("call = 電話する\n", "電 without furigana");
    one("call = ｜電話《電話》する\n", "furigana 電話《電話》, which is no reading in kana");
    one("call = ｜電話《でんわする\n", "furigana that does not end");
    one("call = でんわ》する\n", "furigana without its ｜");
}

#[test]
fn medical_texts_carry_a_status() {
    let with = |text| check_with("locales/ja/a.ftl", text);
    let policy = |text: &str| {
        check(&[
            ("locales/dynamic.toml", "review = [\"greet*\", \"!greets\"]\n"),
            ("locales/ja/a.ftl", text),
            ("locales/ja/b.ftl", "greets = やあ\n"),
            ("app/src/lib.rs", "fn f() { say(\"greeting\"); say(\"greets\"); }"),
        ])
    };
    assert_eq!(
        policy("greeting = やあ\n"),
        ["locales/ja/a.ftl:1: greeting is a medical or safety text without `# status:`"]
    );
    assert_eq!(policy("# status: draft\ngreeting = やあ\n"), [""; 0]);
    assert_eq!(policy("## status: draft\n\ngreeting = やあ\n"), [""; 0]);
    assert_eq!(policy("# status: checked a nurse, 2026-12-01\ngreeting = やあ\n"), [""; 0]);
    let found = with("# status: done\ngreeting = こんにちは、{ $name }さん\n");
    assert!(
        found[0].starts_with("locales/ja/a.ftl:2: greeting: `status: done` is neither"),
        "{found:?}"
    );
}

#[test]
fn drafts_are_listed_with_their_sources_and_other_languages() {
    let files = tree(&[
        (
            "locales/vi/a.ftl",
            "## status: draft\n## source: a form\n\nfever = Sốt\n\n##\n\nok = Được\n",
        ),
        ("locales/ja/a.ftl", "fever = 熱\nok = はい\n"),
    ]);
    let read = |tag| messages::Locale::read(&files, tag, &mut Vec::new());
    assert_eq!(
        review::list(&read("vi"), &[read("ja")]),
        "# vi: 1 texts to review\n\nSource: a form\n\nfever (locales/vi/a.ftl:4)\n- vi: Sốt\n- ja: 熱\n\n"
    );
}

#[test]
fn terms_are_said_as_the_glossary_does() {
    let glossary = "[hello]\nkeys = [\"greeting\"]\nsay.ja = [\"こんばんは\", \"こんにちは\"]\nsay.en = \"good day\"\nsay.xx = \"x\"\n";
    assert_eq!(
        check_with("locales/glossary.toml", glossary),
        [
            "locales/en/a.ftl:1: greeting does not use the glossary's word for hello: good day",
            "locales/glossary.toml:1: hello: xx is not one of the languages",
        ]
    );
}

#[test]
fn text_in_the_apps_code_is_reported() {
    let with = |body: &str| check_with("app/src/b.rs", &format!("fn f() {{\n{body}\n}}"));
    let one = |body: &str, text: &str| {
        let problem =
            format!("app/src/b.rs:2: \"{text}\" is text in the code; words live in locales/");
        assert_eq!(with(body), [problem], "{body}");
    };
    one("html! { <p>{ \"hello\" }</p> }", "hello");
    one("html! { <p class=\"lead\">{ if a { html! { \"Yes\" } } else { b } }</p> }", "Yes");
    one("html! { <button aria-label=\"Close\">{ \"×\" }</button> }", "Close");
    one("html! { <button aria-label={\"Close it\"} /> }", "Close it");
    one("html! { <Field<Day> label=\"Birthday\" kind=\"date\" /> }", "Birthday");
    one("let text = AttrValue::from(\"No records yet\");", "No records yet");
    one("let text = \"予防接種\";", "予防接種");
}

#[test]
fn code_that_nobody_reads_is_left_alone() {
    let with = |body: &str| {
        let code = format!("fn f() {{\n{body}\n}}");
        check(&[
            ("locales/ja/a.ftl", "greeting = やあ\n"),
            ("locales/dynamic.toml", "names = [\"MIT OR Apache-2.0\"]\n"),
            ("app/src/lib.rs", "fn f() { say(\"greeting\"); }"),
            ("app/src/b.rs", &code),
        ])
    };
    for body in [
        "html! { <p class=\"lead big\" data-x=\"A\">{ words.say(\"greeting\") }</p> }",
        "html! { <Head title=\"greeting\" /> }",
        "html! { <span aria-hidden=\"true\">{ \"✓\" }</span> }",
        "html! { for x in xs { <i key={x}>{ class(x, \"on\") }</i> } }",
        "window.expect(\"The window is there\");",
        "let class = \"card wide\"; let year = text.split('年'); let era = \"令和\";",
        "html! { <path d=\"M3 11 12 4l9 7M6 9.5V20h12V9.5M10 20v-6h4v6\" /> }",
        "let icon = \"M12 20s-7.5 4 0 0 1 V3.500h10V8M7 17H4V8.500h16V17h-3M7 14h10v6\";",
        "html! { if way == \"ask\" { <p/> } }",
        "html! { <p>{ \"MIT OR Apache-2.0\" }</p> }",
        "#[doc = \"A text for developers\"] let x = 1;",
    ] {
        assert_eq!(with(body), [""; 0], "{body}");
    }
}

#[test]
fn code_is_read_with_the_place_of_each_literal() {
    let files = tree(&[(
        "app/src/a.rs",
        "fn f() { let a = \"x\"; g(\"y\"); html! { <p id=\"i\" title={\"t\"}>{ \"z\" }</p> } }\n#[test]\nfn t() { g(\"no\") }\nfn u() { g(r#\"raw\"#) }",
    )]);
    let literals = code::read(&files, &mut Vec::new());
    let found: Vec<_> =
        literals.iter().map(|l| format!("{}:{}:{:?}", l.line, l.text, l.place)).collect();
    assert_eq!(
        found,
        [
            "1:x:Code(None)",
            "1:y:Code(Some(\"g\"))",
            "1:i:Attribute(\"id\")",
            "1:t:Attribute(\"title\")",
            "1:z:Text",
            "4:raw:Code(Some(\"g\"))",
        ]
    );
}

#[test]
fn a_message_that_letters_say_comes_along_with_them() {
    let letter = |listed: &str| -> Vec<String> {
        let found = check(&[
            ("locales/ja/a.ftl", "bring = 持ち物\n"),
            ("locales/ja/letter.ftl", "letter-title = お知らせ\n"),
            ("locales/dynamic.toml", listed),
            ("app/staff/src/letter/page.rs", "fn f() { say(\"bring\"); say(\"letter-title\"); }"),
        ]);
        // This checkout has no words of the staff view.
        found.into_iter().filter(|problem| !problem.ends_with("has no words")).collect()
    };
    assert_eq!(letter("letter = [\"bring\"]"), [""; 0]);
    let found = letter("letter = []");
    let text = "says bring, which `letter` in locales/dynamic.toml does not list";
    assert_eq!(found, [format!("app/staff/src/letter/page.rs:1: {text}")]);
    let idle = letter("letter = [\"bring\", \"take-*\"]");
    assert_eq!(idle, ["locales/dynamic.toml:0: letter: no message is called take-*"]);
}
