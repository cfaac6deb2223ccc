//! Each language in its own letters: no strays from another script, furigana that holds, and no
//! English left standing.
use unicode_script::{Script, UnicodeScript};

use super::Problem;
use super::messages::Locale;
use super::policy::Policy;

/// Letters of English from which on a text that equals the English one counts as not translated.
const LONG: usize = 15;

/// Traditional forms of frequent characters and their simplified twins; Japanese forms that are
/// neither stand with the traditional ones.
const SIMPLIFIED: &str = "预种针诊疗岁个为这儿医电话让时间关请问样应该会还没对护师孩产妇儿龄检";
const TRADITIONAL: &str = "預種針診療歲個為這兒醫電話讓時間關請問樣應該會還沒對護師孩產婦兒齡檢";

/// The scripts in which a language is written, beside Latin letters.
fn scripts(tag: &str) -> &'static [Script] {
    match tag {
        "ja" | "ja-x-easy" => &[Script::Han, Script::Hiragana, Script::Katakana],
        "zh-Hans" | "zh-Hant" => &[Script::Han],
        "ko" => &[Script::Hangul],
        "ne" => &[Script::Devanagari],
        "th" => &[Script::Thai],
        _ => &[],
    }
}

/// Checks the letters of every text of `locale`.
pub(super) fn check(
    locale: &Locale,
    english: Option<&Locale>,
    policy: &Policy,
    problems: &mut Vec<Problem>,
) {
    for (id, message) in &locale.messages {
        let english = english.and_then(|english| english.messages.get(id));
        for (name, shape) in message.shapes() {
            let mut report = |text: String| {
                let text = format!("{id}{name} {text}");
                problems.push(Problem::new(&message.path, message.line, text));
            };
            for text in &shape.texts {
                digits(text, &mut report);
                if !policy.bare(id) {
                    furigana(text, &locale.tag, &mut report);
                }
                // A term from Japanese paper stands in brackets in every language.
                let own = outside_brackets(text);
                if !policy.japanese(id) {
                    strays(&own, &locale.tag, &mut report);
                }
            }
            if locale.tag == "en" || policy.same(id) || policy.japanese(id) {
                continue;
            }
            let text = shape.text();
            let letters = text.chars().filter(char::is_ascii_alphabetic).count();
            let words = text.split_whitespace().filter(|word| word.len() > 1).count();
            let same = english
                .and_then(|english| english.part(&name))
                .is_some_and(|english| english.text() == text);
            let own = scripts(&locale.tag);
            let none_of_own = !own.is_empty() && !text.chars().any(|c| own.contains(&c.script()));
            if letters >= LONG && words >= 3 && (same || none_of_own) {
                report("is not translated".to_owned());
            }
        }
    }
}

fn digits(text: &str, report: &mut impl FnMut(String)) {
    if let Some(c) = text.chars().find(|c| is_strange_digit(*c)) {
        report(format!("has the digit {c}; digits are Western in every language"));
    }
}

/// Digits of the languages' own scripts, and full-width ones.
fn is_strange_digit(c: char) -> bool {
    matches!(c, '०'..='९' | '๐'..='๙' | '０'..='９' | '٠'..='٩')
}

fn strays(text: &str, tag: &str, report: &mut impl FnMut(String)) {
    let own = scripts(tag);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        let script = c.script();
        let common = matches!(script, Script::Common | Script::Inherited | Script::Latin);
        if !common && !own.contains(&script) {
            return report(format!("has {c} ({}) outside brackets", script.full_name()));
        }
        let (twins, wrong) = match tag {
            "zh-Hans" => (SIMPLIFIED, TRADITIONAL),
            "zh-Hant" => (TRADITIONAL, SIMPLIFIED),
            _ => continue,
        };
        if wrong.contains(c) && !twins.contains(c) {
            return report(format!("has {c}, which is not written so in {tag}"));
        }
    }
}

/// Furigana belongs to plain Japanese only, where every kanji has it.
fn furigana(text: &str, tag: &str, report: &mut impl FnMut(String)) {
    if tag != "ja-x-easy" {
        if text.contains(['｜', '《', '》']) {
            report("has marks of furigana".to_owned());
        }
        return;
    }
    let mut rest = text;
    let mut bare = String::new();
    while let Some((before, after)) = rest.split_once('｜') {
        bare.push_str(before);
        let parts =
            after.split_once('《').and_then(|(base, tail)| Some((base, tail.split_once('》')?)));
        let Some((base, (reading, tail))) = parts else {
            return report("has furigana that does not end".to_owned());
        };
        let kana = |c: char| matches!(c.script(), Script::Hiragana | Script::Katakana) || c == 'ー';
        if base.is_empty() || reading.is_empty() || !reading.chars().all(kana) {
            report(format!("has furigana {base}《{reading}》, which is no reading in kana"));
        }
        rest = tail;
    }
    bare.push_str(rest);
    if bare.contains(['《', '》']) {
        report("has furigana without its ｜".to_owned());
    }
    if let Some(kanji) = bare.chars().find(|c| c.script() == Script::Han) {
        report(format!("has {kanji} without furigana"));
    }
}

/// The text without what stands in brackets.
fn outside_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let mut outside = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '(' | '（' | '「' | '『' => depth += 1,
            ')' | '）' | '」' | '』' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    outside
}
