//! Names and sentences in thirteen readings: the project's own messages, said by Fluent.
//!
//! Every name is asked for by the code that a forecast gives. What a programme of another country
//! names and nobody has worded is `None`, and the host says its own words.
mod dates;
mod finding;
mod language;

use chrono::NaiveDate;
use fluent::{FluentArgs, FluentValue};
use hagukumi_words::ruby;
use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use unic_langid::LanguageIdentifier;

pub use dates::DateStyle;
pub use finding::FindingFacts;

// `Catalogues`, which `build.rs` has made of the messages in `locales/`.
include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// What is said where a language is not among ours: English.
fn loader() -> FluentLanguageLoader {
    let english: LanguageIdentifier = "en".parse().unwrap_or_default();
    FluentLanguageLoader::new("hagukumi", english)
}

/// What becomes of the readings over the characters of plain Japanese.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Furigana {
    /// Left out: plain text.
    #[default]
    None,
    /// Kept as they are written: `｜漢字《かんじ》`.
    Marks,
    /// As `<ruby>`, in text that is escaped for HTML.
    Html,
}

impl Furigana {
    /// The choice that goes by `name`.
    pub fn named(name: &str) -> Option<Furigana> {
        match name {
            "none" => Some(Furigana::None),
            "marks" => Some(Furigana::Marks),
            "html" => Some(Furigana::Html),
            _ => None,
        }
    }
}

/// The words of one language.
pub struct Words {
    loader: FluentLanguageLoader,
    furigana: Furigana,
}

impl Words {
    /// The words of the best of the `requested` languages (tags, the most wanted first), or
    /// English.
    ///
    /// ```
    /// use hagukumi_component::words::{Furigana, Words};
    ///
    /// let words = Words::new(&["pt-PT", "en"], Furigana::None);
    /// assert_eq!(words.language(), "pt-BR");
    /// assert_eq!(words.series("BCG").as_deref(), Some("BCG (tuberculose)"));
    /// assert_eq!(words.series("NO_SUCH"), None);
    /// ```
    pub fn new(requested: &[impl AsRef<str>], furigana: Furigana) -> Words {
        let loader = loader();
        let requested: Vec<_> =
            requested.iter().filter_map(|tag| language::read(tag.as_ref())).collect();
        // What can fail is reading files; these are inside, and the tests read them all.
        let _ = i18n_embed::select(&loader, &Catalogues, &requested);
        // The marks around what is filled in would be seen in titles and file names.
        loader.set_use_isolating(false);
        Words { loader, furigana }
    }

    /// The tag of the language that was chosen, as in the `lang` attribute.
    pub fn language(&self) -> String {
        language::write(&self.loader.current_language())
    }

    /// Every language there is, as tags.
    pub fn languages() -> Vec<String> {
        let loader = loader();
        let known = loader.available_languages(&Catalogues).unwrap_or_default();
        known.iter().map(language::write).collect()
    }

    /// The name of a series as papers write it.
    pub fn series(&self, series: &str) -> Option<String> {
        self.name("v-", series, "")
    }

    /// The name of a series for a row of a list.
    pub fn series_short(&self, series: &str) -> Option<String> {
        self.name("v-", series, "-short")
    }

    /// What a series protects from, in one or two plain sentences.
    pub fn protects(&self, series: &str) -> Option<String> {
        self.name("v-", series, "-protects")
    }

    /// The name of a product, or of several given together (`A+B`).
    pub fn product(&self, codes: &str) -> Option<String> {
        let names = codes.split('+').map(|code| self.marked(&["p-", &slug(code)].concat(), &[]));
        Some(self.finished(dates::join(self, names.collect::<Option<Vec<_>>>()?)))
    }

    /// The disease that a component is against.
    pub fn disease(&self, component: &str) -> Option<String> {
        self.name("d-", component, "")
    }

    /// How a series stands, by the `marker` of a forecast.
    pub fn marker(&self, marker: &str) -> Option<String> {
        let id = match marker {
            "not-yet" => "status-not-yet",
            "possible" => "status-eligible",
            "now" => "status-due",
            "late" => "status-overdue",
            "last-month" => "status-last-month",
            "done" => "status-complete",
            "closed" => "status-aged-out",
            _ => return None,
        };
        self.say(id, &[])
    }

    /// Who pays, by the `category` of a forecast.
    pub fn category(&self, category: &str) -> Option<String> {
        let known = ["routine", "voluntary"].contains(&category);
        known.then(|| self.say(&["cat-", category].concat(), &[]))?
    }

    /// The name of a dose, by its label (`primary-2`, `booster`, `dose-1`).
    pub fn dose(&self, label: &str) -> Option<String> {
        let (id, number) = match label.rsplit_once('-') {
            _ if label == "booster" => return self.say("dose-booster", &[]),
            Some(("primary", number)) => ("dose-primary", number),
            Some(("dose", number)) => ("dose-n", number),
            _ => return None,
        };
        let number: u8 = number.parse().ok()?;
        self.say(id, &[("n", number.into())])
    }

    /// Whom a window beyond the ordinary one is for, by the `kind` of an extension.
    pub fn extension(&self, kind: &str) -> Option<String> {
        // `ext-open` says another thing: until when.
        let known = kind != "open";
        known.then(|| self.say(&["ext-", kind].concat(), &[]))?
    }

    /// The name of a checkup that all municipalities know, by the message id in `name`.
    pub fn checkup(&self, name: &str) -> Option<String> {
        let known = name.starts_with("n-checkup-");
        known.then(|| self.say(name, &[]))?
    }

    /// How a checkup stands, by its `state`; `ward` is true in a city with ward offices, which are
    /// then whom to ask.
    pub fn checkup_state(&self, state: &str, ward: bool) -> Option<String> {
        let office = if ward { "ward" } else { "municipal" };
        self.say(&["checkup-state-", state].concat(), &[("office", office.into())])
    }

    /// A sentence that says a finding.
    pub fn finding(&self, finding: &FindingFacts) -> Option<String> {
        Some(self.finished(finding.marked(self)?))
    }

    /// A day in words, by the language's own pattern; `None` beyond the years 1 to 9999.
    pub fn date(&self, date: NaiveDate, style: DateStyle) -> Option<String> {
        Some(self.finished(dates::marked(self, date, style)?))
    }

    fn name(&self, start: &str, code: &str, end: &str) -> Option<String> {
        self.say(&[start, &slug(code), end].concat(), &[])
    }

    fn say(&self, id: &str, args: &[(&'static str, FluentValue<'_>)]) -> Option<String> {
        Some(self.finished(self.marked(id, args)?))
    }

    /// The message with ruby marks still in it, to be put into another.
    fn marked(&self, id: &str, args: &[(&'static str, FluentValue<'_>)]) -> Option<String> {
        let args: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.loader.has(id).then(|| self.loader.get_args_fluent(id, Some(&args)))
    }

    fn finished(&self, marked: String) -> String {
        match self.furigana {
            Furigana::None => ruby::strip(&marked),
            Furigana::Marks => marked,
            Furigana::Html => ruby::html(&marked),
        }
    }
}

/// `HEPB` → `hepb`, `DPT_IPV_HIB` → `dpt-ipv-hib`.
fn slug(code: &str) -> String {
    code.chars().map(|c| if c == '_' { '-' } else { c.to_ascii_lowercase() }).collect()
}

#[cfg(test)]
mod tests;
