//! What is typed into the record sheet, and how it is kept until it is saved.

use chrono::NaiveDate;
use hagukumi_core::record::{DoseDraft, DoseRecord};
use yew::AttrValue;

use crate::store::drafts;

use super::choices::TOGETHER;

/// A field of the form; its place in what is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub enum Field {
    /// The day, as typed.
    Date,
    /// Product codes; empty takes the proposal.
    Product,
    /// Brand.
    Brand,
    /// "1" when given abroad.
    Abroad,
    /// Country code.
    Country,
    /// Codes of what else was given that day, separated by commas.
    Others,
    /// Lot number.
    Lot,
    /// Clinic or place.
    Place,
    /// The family's own words.
    Note,
    /// "1" when every product is listed.
    All,
}

const FIELDS: usize = 10;
/// Separates fields in what is kept; nobody can type it.
const SEPARATOR: &str = "\u{1f}";
/// Where the sheet that is open is kept.
const OPEN: &str = "dose-open";

/// The form.
#[derive(Clone, PartialEq, Default)]
pub struct DoseForm {
    values: [AttrValue; FIELDS],
}

impl DoseForm {
    /// A dose given today.
    pub fn new(today: NaiveDate) -> Self {
        Self::default().with(Field::Date, today.to_string().into())
    }

    /// A dose as it is recorded.
    pub fn of(dose: &DoseRecord) -> Self {
        let text = |value: &Option<String>| AttrValue::from(value.clone().unwrap_or_default());
        let abroad = if dose.abroad { "1" } else { "" };
        Self::new(dose.date)
            .with(Field::Product, dose.vaccine.clone().into())
            .with(Field::Brand, text(&dose.product))
            .with(Field::Abroad, abroad.into())
            .with(Field::Country, text(&dose.country))
            .with(Field::Lot, text(&dose.lot))
            .with(Field::Place, text(&dose.place))
            .with(Field::Note, text(&dose.note))
    }

    /// What was half typed under `key`.
    pub fn kept(key: &str) -> Option<Self> {
        let kept = drafts::load(key)?;
        let mut parts = kept.split(SEPARATOR).map(|part| AttrValue::from(part.to_owned()));
        Some(Self { values: std::array::from_fn(|_| parts.next().unwrap_or_default()) })
    }

    /// Keeps it under `key`.
    pub fn keep(&self, key: &str) {
        drafts::save(key, &self.values.join(SEPARATOR));
    }

    /// What stands in a field.
    pub fn get(&self, field: Field) -> &AttrValue {
        &self.values[field as usize]
    }

    /// The form with another value in one field.
    pub fn with(mut self, field: Field, value: AttrValue) -> Self {
        self.values[field as usize] = value;
        self
    }

    /// True for a field that is ticked.
    pub fn is(&self, field: Field) -> bool {
        !self.get(field).is_empty()
    }

    /// Whether `code` is among what else was given.
    pub fn has_other(&self, code: &str) -> bool {
        self.get(Field::Others).split(',').any(|one| one == code)
    }

    /// Ticks `code`, or takes it out.
    pub fn toggle_other(self, code: &str) -> Self {
        let ticked = self.has_other(code);
        let mut codes: Vec<&str> = self
            .get(Field::Others)
            .split(',')
            .filter(|one| !one.is_empty() && *one != code)
            .collect();
        if !ticked {
            codes.push(code);
        }
        let joined = AttrValue::from(codes.join(","));
        self.with(Field::Others, joined)
    }

    /// The doses to save: the dose itself (several when products are given together), then what
    /// else was given. Lot, brand and note belong to the first.
    pub fn drafts(
        &self,
        person: &str,
        product: &str,
        others: &[AttrValue],
        date: NaiveDate,
    ) -> Vec<DoseDraft> {
        let mut drafts: Vec<DoseDraft> = Vec::new();
        let others = others.iter().filter(|code| self.has_other(code)).map(AttrValue::as_str);
        for codes in std::iter::once(product).chain(others) {
            for code in codes.split(TOGETHER) {
                if drafts.iter().any(|known| known.vaccine == code) {
                    continue;
                }
                let mut draft = DoseDraft::new(person, code, date);
                draft.place = self.get(Field::Place).to_string();
                draft.abroad = self.is(Field::Abroad);
                if draft.abroad {
                    draft.country = self.get(Field::Country).to_string();
                }
                if drafts.is_empty() {
                    draft.product = self.get(Field::Brand).to_string();
                    draft.lot = self.get(Field::Lot).to_string();
                    draft.note = self.get(Field::Note).to_string();
                }
                drafts.push(draft);
            }
        }
        drafts
    }
}

/// Which sheet is open on a vaccine's page.
#[derive(Clone, PartialEq, Eq)]
pub enum Opened {
    /// A new dose.
    New,
    /// The dose with this id, to be corrected.
    Dose(AttrValue),
}

impl Opened {
    fn word(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Dose(id) => id,
        }
    }

    /// Remembers that this sheet is open on the page of `series`, so that a reload, or a page that
    /// leads there, opens it.
    pub fn keep(&self, person: &str, series: &str) {
        drafts::save(OPEN, &[person, series, self.word()].join(SEPARATOR));
    }

    /// The sheet that was open on the page of `series`.
    pub fn kept(person: &str, series: &str) -> Option<Self> {
        let kept = drafts::load(OPEN)?;
        let mut parts = kept.split(SEPARATOR);
        if (parts.next(), parts.next()) != (Some(person), Some(series)) {
            return None;
        }
        Some(match parts.next()? {
            "new" => Self::New,
            id => Self::Dose(AttrValue::from(id.to_owned())),
        })
    }

    /// No sheet is open.
    pub fn forget() {
        drafts::clear(OPEN);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn one_saving_records_the_whole_visit_and_each_vaccine_once() {
        let form = DoseForm::new(day("2026-11-21"))
            .with(Field::Lot, "A1".into())
            .with(Field::Place, "clinic".into())
            .toggle_other("PCV20")
            .toggle_other("DPT+IPV");
        let offered =
            [AttrValue::from("PCV20"), AttrValue::from("DPT+IPV"), AttrValue::from("RV1")];
        let drafts = form.drafts("p", "HEPB+IPV", &offered, day("2026-11-21"));
        let codes: Vec<&str> = drafts.iter().map(|draft| draft.vaccine.as_str()).collect();
        assert_eq!(codes, ["HEPB", "IPV", "PCV20", "DPT"]);
        assert!(drafts.iter().all(|draft| draft.place == "clinic"));
        let lots: Vec<&str> = drafts.iter().map(|draft| draft.lot.as_str()).collect();
        assert_eq!(lots, ["A1", "", "", ""]);
    }

    #[test]
    fn what_is_no_longer_offered_is_not_saved() {
        let form = DoseForm::new(day("2026-11-21")).toggle_other("PCV20");
        assert_eq!(form.drafts("p", "HEPB", &[], day("2026-11-21")).len(), 1);
    }

    #[test]
    fn a_country_counts_only_for_doses_from_abroad() {
        let form = DoseForm::new(day("2026-11-21")).with(Field::Country, "VN".into());
        let country =
            |form: &DoseForm| form.drafts("p", "BCG", &[], day("2026-11-21"))[0].country.clone();
        assert_eq!(country(&form), "");
        assert_eq!(country(&form.with(Field::Abroad, "1".into())), "VN");
    }

    #[test]
    fn a_tick_can_be_taken_back() {
        let form = DoseForm::default().toggle_other("A").toggle_other("B").toggle_other("A");
        assert!(!form.has_other("A") && form.has_other("B"));
    }
}
