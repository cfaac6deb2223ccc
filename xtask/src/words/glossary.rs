//! `locales/glossary.toml`: the terms that families meet on papers and at counters, and the
//! messages that must use them.
use std::collections::BTreeMap;

use serde::Deserialize;

use super::Problem;
use super::files::Files;
use super::messages::Locale;

/// Where the glossary lies.
const PATH: &str = "locales/glossary.toml";

/// One term.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    /// Ids of the messages that must hold it.
    #[serde(default)]
    keys: Vec<String>,
    /// How it is said, by language; any one of several forms will do.
    say: BTreeMap<String, Forms>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Forms {
    One(String),
    Several(Vec<String>),
}

impl Forms {
    fn all(&self) -> &[String] {
        match self {
            Self::One(form) => std::slice::from_ref(form),
            Self::Several(forms) => forms,
        }
    }
}

/// Every message that is named by a term says it as the glossary does, in every language.
pub(super) fn check(files: &Files, locales: &[Locale], problems: &mut Vec<Problem>) {
    let Some(text) = files.get(PATH) else { return };
    let terms: BTreeMap<String, Term> = match toml::from_str(text) {
        Ok(terms) => terms,
        Err(error) => {
            problems.push(Problem::new(PATH, 0, error.to_string().trim().to_owned()));
            return;
        }
    };
    let line = |name: &str| {
        let head = format!("[{name}]");
        text.lines().position(|line| line.trim() == head).map_or(0, |at| at + 1)
    };
    for (name, term) in &terms {
        let here = |text: String| Problem::new(PATH, line(name), text);
        for tag in term.say.keys() {
            if !locales.iter().any(|locale| locale.tag == *tag) {
                problems.push(here(format!("{name}: {tag} is not one of the languages")));
            }
        }
        for locale in locales {
            let Some(forms) = term.say.get(&locale.tag) else {
                problems.push(here(format!("{name} is not said in {}", locale.tag)));
                continue;
            };
            for key in &term.keys {
                // A message that is missing is reported where messages are compared.
                let Some(message) = locale.messages.get(key) else { continue };
                let said = plain(&message.value.texts.concat());
                if !forms.all().iter().any(|form| said.contains(&plain(form))) {
                    let forms = forms.all().join(" / ");
                    problems.push(Problem::new(
                        &message.path,
                        message.line,
                        format!("{key} does not use the glossary's word for {name}: {forms}"),
                    ));
                }
            }
        }
    }
}

/// Text without furigana, letter case and spaces, which differ with the sentence.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut reading = false;
    for c in text.chars() {
        match c {
            '《' => reading = true,
            '》' => reading = false,
            '｜' => {}
            _ if reading || c.is_whitespace() => {}
            _ => plain.extend(c.to_lowercase()),
        }
    }
    plain
}
