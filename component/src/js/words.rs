//! `Words` of JavaScript.
use hagukumi_core::exchange::{Plain, Problem};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::values::{data, failure, option, plain};
use super::{DateStyleName, FindingInput, Languages, WordsOptions};
use crate::words::{DateStyle, Furigana, Words};

/// The words of one language for what an `Engine` answers. A code that has no words, as that of
/// another country's programme, gives `undefined`.
#[wasm_bindgen(js_name = Words)]
pub struct JsWords(Words);

#[wasm_bindgen(js_class = Words)]
impl JsWords {
    /// The words of the nearest to the wanted languages, such as `navigator.languages`: `pt-PT`
    /// gets `pt-BR`, `zh-TW` gets `zh-Hant`; English where none is near. `ja-x-easy` is plain
    /// Japanese.
    ///
    /// @throws {HagukumiError} `wrong-type`, `unknown-value`
    #[wasm_bindgen(constructor)]
    pub fn new(languages: Languages, options: Option<WordsOptions>) -> Result<JsWords, JsValue> {
        let made = || {
            let languages = tags(languages.into())?;
            let options = options.map_or(JsValue::UNDEFINED, JsValue::from);
            let furigana = option(&options, "furigana").map(furigana).transpose()?;
            Ok(JsWords(Words::new(&languages, furigana.unwrap_or_default())))
        };
        made().map_err(|problem: Problem| failure(&problem))
    }

    /// Every language there is, as tags.
    pub fn languages() -> Vec<String> {
        Words::languages()
    }

    /// The tag of the language that was chosen, for the `lang` attribute.
    #[wasm_bindgen(getter)]
    pub fn language(&self) -> String {
        self.0.language()
    }

    /// The name of a series as papers write it.
    pub fn series(&self, series: &str) -> Option<String> {
        self.0.series(series)
    }

    /// The name of a series for a row of a list.
    #[wasm_bindgen(js_name = seriesShort)]
    pub fn series_short(&self, series: &str) -> Option<String> {
        self.0.series_short(series)
    }

    /// What a series protects from, in one or two plain sentences.
    pub fn protects(&self, series: &str) -> Option<String> {
        self.0.protects(series)
    }

    /// The name of a product, or of several given together (`A+B`).
    pub fn product(&self, codes: &str) -> Option<String> {
        self.0.product(codes)
    }

    /// The disease that a component is against.
    pub fn disease(&self, component: &str) -> Option<String> {
        self.0.disease(component)
    }

    /// How a series stands, by its `marker`.
    pub fn marker(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Marker")] marker: &str,
    ) -> Option<String> {
        self.0.marker(marker)
    }

    /// Who pays, by the `category` of a series.
    pub fn category(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Category")] category: &str,
    ) -> Option<String> {
        self.0.category(category)
    }

    /// The name of a dose, by its `label`.
    pub fn dose(&self, label: &str) -> Option<String> {
        self.0.dose(label)
    }

    /// Whom a window beyond the ordinary one is for, by the `kind` of an extension.
    pub fn extension(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ExtensionKind")] kind: &str,
    ) -> Option<String> {
        self.0.extension(kind)
    }

    /// The name of a checkup, by its `name`.
    pub fn checkup(&self, name: &str) -> Option<String> {
        self.0.checkup(name)
    }

    /// How a checkup stands, by its `state`. In a city with wards the ward office is whom to ask.
    #[wasm_bindgen(js_name = checkupState)]
    pub fn checkup_state(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CheckupState")] state: &str,
        ward: Option<bool>,
    ) -> Option<String> {
        self.0.checkup_state(state, ward.unwrap_or(false))
    }

    /// A sentence that says a finding of a forecast.
    ///
    /// @throws {HagukumiError} `not-a-finding`
    pub fn finding(&self, finding: FindingInput) -> Result<Option<String>, JsValue> {
        let facts = data(finding.into(), "not-a-finding", "finding");
        Ok(self.0.finding(&facts.map_err(|problem| failure(&problem))?))
    }

    /// A day (`2026-11-21`) in words, by the language's own pattern; `medium` where no style is
    /// given.
    ///
    /// @throws {HagukumiError} `not-a-date`, `unknown-value`
    pub fn date(&self, day: &str, style: Option<DateStyleName>) -> Result<Option<String>, JsValue> {
        let said = || {
            let day = Plain::Text(day.to_owned()).date("day")?;
            let style = style.map_or(Ok(DateStyle::Medium), |name| {
                let name: JsValue = name.into();
                let known = name.as_string().and_then(|name| DateStyle::named(&name));
                known.ok_or_else(|| unknown("style", "long, medium, month, short"))
            })?;
            Ok(self.0.date(day, style))
        };
        said().map_err(|problem: Problem| failure(&problem))
    }
}

fn tags(languages: JsValue) -> Result<Vec<String>, Problem> {
    if let Some(tag) = languages.as_string() {
        return Ok(vec![tag]);
    }
    let list = plain(languages)?;
    let tags = list.list("languages")?.iter().enumerate();
    tags.map(|(place, tag)| Ok(tag.text(&format!("languages[{place}]"))?.to_owned())).collect()
}

fn furigana(name: JsValue) -> Result<Furigana, Problem> {
    let known = name.as_string().and_then(|name| Furigana::named(&name));
    known.ok_or_else(|| unknown("furigana", "none, marks, html"))
}

fn unknown(field: &str, known: &str) -> Problem {
    Problem::new("unknown-value", field, format!("this should be one of {known}"))
}
