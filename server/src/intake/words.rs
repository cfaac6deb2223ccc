//! The words of reports, lists and handovers, from the catalogues of the staff view.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use hagukumi_store::Verdict;

use super::problem::Problem;

/// The words of a language.
pub struct Words(FluentBundle<FluentResource>);

/// A language of the staff view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Language {
    /// Japanese.
    #[default]
    Ja,
    /// English.
    En,
}

impl Words {
    /// The words of a language.
    pub fn of(language: Language) -> Self {
        let (tag, files) = match language {
            Language::Ja => (
                "ja",
                [
                    include_str!("../../../locales/ja/staff/intake.ftl"),
                    include_str!("../../../locales/ja/staff/print.ftl"),
                ],
            ),
            Language::En => (
                "en",
                [
                    include_str!("../../../locales/en/staff/intake.ftl"),
                    include_str!("../../../locales/en/staff/print.ftl"),
                ],
            ),
        };
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        for text in files {
            // What cannot be read is left out; `cargo xtask words` reads every catalogue.
            let resource =
                FluentResource::try_new(text.to_owned()).unwrap_or_else(|(rest, _)| rest);
            bundle.add_resource_overriding(resource);
        }
        Self(bundle)
    }

    /// A message, or its id where there is none.
    pub fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let Some(pattern) = self.0.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut given = FluentArgs::new();
        for (name, value) in args {
            given.set(*name, *value);
        }
        let mut errors = Vec::new();
        self.0.format_pattern(pattern, Some(&given), &mut errors).into_owned()
    }

    /// Why a row became what it became.
    pub fn reason(&self, code: &str) -> String {
        self.say(&format!("staff-import-row-{code}"), &[])
    }

    /// A problem, with the column and the value that it is about.
    pub fn problem(&self, problem: &Problem) -> String {
        let Problem { code, column, value } = problem;
        let said = if code.is_about_file() {
            self.say(&format!("staff-import-{}", code.code()), &[])
        } else {
            self.reason(code.code())
        };
        let about: Vec<&str> =
            [column, value].into_iter().map(String::as_str).filter(|s| !s.is_empty()).collect();
        if about.is_empty() { said } else { format!("{}: {said}", about.join(", ")) }
    }

    /// The name of a verdict.
    pub fn verdict(&self, verdict: Verdict) -> String {
        self.say(&format!("print-import-verdict-{}", verdict.name()), &[])
    }

    /// The name of a fact about a person.
    pub fn field(&self, field: &str) -> String {
        self.say(&format!("print-import-field-{}", field.replace('_', "-")), &[])
    }

    /// The headings of the report.
    pub(super) fn report_head(&self) -> [String; 11] {
        [
            "print-import-head-line",
            "print-import-head-verdict",
            "print-import-head-code",
            "print-import-head-reason",
            "print-import-head-column",
            "print-import-head-value",
            "print-import-head-register-id",
            "print-import-head-name",
            "print-import-head-birth-date",
            "print-import-head-changed",
            "print-import-head-notes",
        ]
        .map(|id| self.say(id, &[]))
    }
}
