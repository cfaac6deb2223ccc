//! The visit sheet, for the nurse's page and for the visitor's phone.

use hagukumi_api::ChildPageView;
use hagukumi_core::care::{Feeding, Met, Mood, StaffId, VisitKind, VisitNext, VisitSheet};
use hagukumi_kit::text::Txt;
use serde::{Deserialize, Serialize};
use yew::prelude::*;

use super::body::Wrong;
use crate::ctx::Cx;
use crate::field::{self, Choice};
use crate::names;

/// What is typed on the sheet. Kept as it is typed, so that nothing is lost by a mistake.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SheetDraft {
    /// Kind of visit.
    pub kind: Option<VisitKind>,
    /// Whom they met.
    pub met: Option<Met>,
    /// The child was seen with own eyes; not answered at first.
    pub child_seen: Option<bool>,
    /// Feeding.
    pub feeding: Option<Feeding>,
    /// Grams.
    pub weight: String,
    /// Sleep.
    pub sleep: String,
    /// Umbilicus.
    pub umbilicus: String,
    /// EPDS total.
    pub mood_total: String,
    /// EPDS item 10.
    pub mood_item: String,
    /// Who helps.
    pub supports: String,
    /// Worries.
    pub worries: String,
    /// What was handed over.
    pub handed_over: String,
    /// What follows.
    pub next: VisitNext,
    /// By when.
    pub next_by: String,
}

impl SheetDraft {
    /// A sheet as it can be edited again.
    pub fn of(sheet: &VisitSheet) -> Self {
        Self {
            kind: Some(sheet.kind),
            met: Some(sheet.met),
            child_seen: Some(sheet.child_seen),
            feeding: sheet.feeding,
            weight: sheet.weight_g.map(|grams| grams.to_string()).unwrap_or_default(),
            sleep: sheet.sleep.clone(),
            umbilicus: sheet.umbilicus.clone(),
            mood_total: sheet.mood.map(|mood| mood.total.to_string()).unwrap_or_default(),
            mood_item: sheet.mood.map(|mood| mood.item_10.to_string()).unwrap_or_default(),
            supports: sheet.supports.clone(),
            worries: sheet.worries.clone(),
            handed_over: sheet.handed_over.clone(),
            next: sheet.next,
            next_by: sheet.next_by.map(|day| day.to_string()).unwrap_or_default(),
        }
    }

    /// The sheet.
    ///
    /// # Errors
    /// The field that is missing or makes no sense.
    pub fn sheet(&self, visitor: &StaffId) -> Result<VisitSheet, Wrong> {
        let met = self.met.ok_or(Wrong { field: "met", message: "wrong-met" })?;
        let child_seen =
            self.child_seen.ok_or(Wrong { field: "child-seen", message: "wrong-child-seen" })?;
        let weight_g = number(&self.weight, 300..=30_000)
            .map_err(|()| Wrong { field: "weight", message: "wrong-weight" })?;
        let total = number(&self.mood_total, 0..=30)
            .map_err(|()| Wrong { field: "mood-total", message: "wrong-mood-total" })?;
        let item = number(&self.mood_item, 0..=3)
            .map_err(|()| Wrong { field: "mood-item", message: "wrong-mood-item" })?;
        let mood = match (total, item) {
            (Some(total), Some(item)) if item <= total => {
                let small = |n: u32| u8::try_from(n).unwrap_or(u8::MAX);
                Some(Mood { total: small(total), item_10: small(item) })
            }
            (None, None) => None,
            (Some(_), None) => {
                return Err(Wrong { field: "mood-item", message: "wrong-mood-item" });
            }
            _ => return Err(Wrong { field: "mood-total", message: "wrong-mood-total" }),
        };
        let next_by = match self.next_by.as_str() {
            "" => None,
            day => {
                let wrong = Wrong { field: "next-by", message: "wrong-date" };
                Some(day.parse().map_err(|_| wrong)?)
            }
        };
        let text = |text: &str| text.trim().to_owned();
        Ok(VisitSheet {
            kind: self.kind.unwrap_or(VisitKind::Hello),
            visitor: visitor.clone(),
            met,
            child_seen,
            feeding: self.feeding,
            weight_g,
            sleep: text(&self.sleep),
            umbilicus: text(&self.umbilicus),
            mood,
            supports: text(&self.supports),
            worries: text(&self.worries),
            handed_over: text(&self.handed_over),
            next: self.next,
            next_by,
        })
    }
}

/// A whole number within a range, half- or full-width; nothing where nothing is typed.
pub fn number(text: &str, range: std::ops::RangeInclusive<u32>) -> Result<Option<u32>, ()> {
    let digits: String = text
        .trim()
        .chars()
        .map(|sign| match sign {
            '０'..='９' => char::from_u32(sign as u32 - '０' as u32 + '0' as u32).unwrap_or(sign),
            other => other,
        })
        .collect();
    if digits.is_empty() {
        return Ok(None);
    }
    let n = digits.parse().map_err(|_| ())?;
    if range.contains(&n) { Ok(Some(n)) } else { Err(()) }
}

/// What the timeline says of a sheet.
pub fn summary(sheet: &VisitSheet) -> Txt {
    let mut parts = vec![
        names::of("visit-kind-", &sheet.kind),
        Txt::new("sheet-met").with("who", names::of("met-", &sheet.met)),
        Txt::new(if sheet.child_seen { "sheet-seen" } else { "sheet-not-seen" }),
    ];
    if let Some(feeding) = &sheet.feeding {
        parts.push(names::of("feeding-", feeding));
    }
    if let Some(grams) = sheet.weight_g {
        parts.push(Txt::new("grams").with("n", i64::from(grams)));
    }
    if let Some(mood) = sheet.mood {
        parts.push(
            Txt::new("sheet-mood")
                .with("total", i64::from(mood.total))
                .with("item", i64::from(mood.item_10)),
        );
    }
    Txt::new("entry-visited").with("parts", parts)
}

/// What else a sheet says, each under the name of its field: what was typed, what follows and by
/// when, and who went.
pub fn details(cx: &Cx, page: &ChildPageView, sheet: &VisitSheet) -> Html {
    let words = &cx.words;
    let visitor = page.staff.get(sheet.visitor.as_str()).map(|name| Txt::raw(name.clone()));
    let texts = [
        ("sheet-sleep", &sheet.sleep),
        ("sheet-umbilicus", &sheet.umbilicus),
        ("sheet-supports", &sheet.supports),
        ("sheet-worries", &sheet.worries),
        ("sheet-handed-over", &sheet.handed_over),
    ];
    let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
    let next = (sheet.next != VisitNext::None || sheet.next_by.is_some()).then(|| {
        let next = names::of("visit-next-", &sheet.next);
        match sheet.next_by {
            Some(by) => Txt::new("next-by").with("step", next).with("date", names::short(by)),
            None => next,
        }
    });
    let rows = visitor
        .map(|name| ("sheet-visitor", name))
        .into_iter()
        .chain(texts.map(|(label, text)| (label, Txt::raw(text.clone()))))
        .chain(next.map(|next| ("sheet-next", next)))
        .map(|(label, said)| {
            html! { <div key={label}><dt>{ words.say(label) }</dt><dd>{ words.say(said) }</dd></div> }
        });
    html! { <dl class="facts said">{ for rows }</dl> }
}

/// The value of an enum as a select has it.
fn written<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => text,
        _ => String::new(),
    }
}

/// The enum of a select's value.
pub fn read<T: serde::de::DeserializeOwned>(value: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(value.to_owned())).ok()
}

/// The choices of an enum.
pub fn choices<T: Serialize>(start: &str, values: &[T]) -> Vec<Choice> {
    values.iter().map(|value| (written(value), names::of(start, value))).collect()
}

/// The same with "not said" before them.
pub fn optional<T: Serialize>(start: &str, values: &[T]) -> Vec<Choice> {
    let mut all = vec![(String::new(), Txt::new("not-said"))];
    all.extend(choices(start, values));
    all
}

/// Who writes a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writer {
    /// A nurse, who says which of the three visits it was.
    Nurse,
    /// A visitor, who knows only an address: the kind is written by the server.
    Visitor,
}

/// The fields of the sheet. `mood_total` is the EPDS total from which the municipality follows a
/// mother up.
pub fn fields(
    cx: &Cx,
    draft: &SheetDraft,
    mood_total: u8,
    writer: Writer,
    changed: &Callback<SheetDraft>,
) -> Html {
    let words = &cx.words;
    let set = |change: fn(&mut SheetDraft, String)| {
        let (draft, changed) = (draft.clone(), changed.clone());
        Callback::from(move |text: String| {
            let mut next = draft.clone();
            change(&mut next, text);
            changed.emit(next);
        })
    };
    let met = [Met::Mother, Met::Father, Met::Both, Met::Other];
    let feeding = [Feeding::Breast, Feeding::Formula, Feeding::Mixed];
    let kinds = [VisitKind::Newborn, VisitKind::LowBirthWeight, VisitKind::Hello];
    let follows = [
        VisitNext::None,
        VisitNext::Phone,
        VisitNext::SecondVisit,
        VisitNext::SupportVisit,
        VisitNext::Conference,
    ];
    let some = |value: Option<String>| value.unwrap_or_default();
    html! {
        <>
            if writer == Writer::Nurse {
                { field::select(words, "kind", "sheet-kind", &some(draft.kind.as_ref().map(written)), &choices("visit-kind-", &kinds), &set(|draft, text| draft.kind = read(&text))) }
            }
            { field::select(words, "met", "sheet-met-label", &some(draft.met.as_ref().map(written)), &optional("met-", &met), &set(|draft, text| draft.met = read(&text))) }
            { seen(cx, draft, changed) }
            { field::input(words, "mood-total", "number", "sheet-mood-total", &draft.mood_total, &set(|draft, text| draft.mood_total = text)) }
            { field::input(words, "mood-item", "number", "sheet-mood-item", &draft.mood_item, &set(|draft, text| draft.mood_item = text)) }
            { warning(cx, draft, mood_total) }
            { field::select(words, "feeding", "sheet-feeding", &some(draft.feeding.as_ref().map(written)), &optional("feeding-", &feeding), &set(|draft, text| draft.feeding = read(&text))) }
            { field::input(words, "weight", "number", "sheet-weight", &draft.weight, &set(|draft, text| draft.weight = text)) }
            { field::input(words, "sleep", "text", "sheet-sleep", &draft.sleep, &set(|draft, text| draft.sleep = text)) }
            { field::input(words, "umbilicus", "text", "sheet-umbilicus", &draft.umbilicus, &set(|draft, text| draft.umbilicus = text)) }
            { field::input(words, "supports", "text", "sheet-supports", &draft.supports, &set(|draft, text| draft.supports = text)) }
            { field::area(words, "worries", "sheet-worries", &draft.worries, &set(|draft, text| draft.worries = text)) }
            { field::input(words, "handed-over", "text", "sheet-handed-over", &draft.handed_over, &set(|draft, text| draft.handed_over = text)) }
            { field::select(words, "next", "sheet-next", &written(&draft.next), &choices("visit-next-", &follows), &set(|draft, text| draft.next = read(&text).unwrap_or_default())) }
            if draft.next != VisitNext::None {
                { field::input(words, "next-by", "date", "next-by-label", &draft.next_by, &set(|draft, text| draft.next_by = text)) }
            }
        </>
    }
}

/// The question on which a child leaves the list: answered with yes or no, never by default.
fn seen(cx: &Cx, draft: &SheetDraft, changed: &Callback<SheetDraft>) -> Html {
    let choice = |id: &'static str, value: bool, label: &'static str| {
        let (draft, changed) = (draft.clone(), changed.clone());
        let on = draft.child_seen == Some(value);
        let onchange = Callback::from(move |_: Event| {
            changed.emit(SheetDraft { child_seen: Some(value), ..draft.clone() });
        });
        html! {
            <label class="tick" key={id}>
                <input {id} type="radio" name="child-seen" checked={on} {onchange} />
                <span>{ cx.words.say(label) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="field" key="child-seen" id="child-seen" tabindex="-1">
            <legend>{ cx.words.say("sheet-child-seen") }</legend>
            <div class="row">{ choice("seen-yes", true, "yes") }{ choice("seen-no", false, "no") }</div>
        </fieldset>
    }
}

/// EPDS: the municipality's total and more, or anything but 0 at item 10, asks for follow-up.
fn warning(cx: &Cx, draft: &SheetDraft, mood_total: u8) -> Html {
    match warned(draft, mood_total) {
        Some(text) => {
            html! { <p key="warning" class="note bad" role="alert">{ cx.words.say(text) }</p> }
        }
        None => html! { <p key="warning" hidden={true} /> },
    }
}

fn warned(draft: &SheetDraft, mood_total: u8) -> Option<Txt> {
    let total = number(&draft.mood_total, 0..=30).ok().flatten();
    let item = number(&draft.mood_item, 0..=3).ok().flatten();
    match (total, item) {
        (_, Some(1..)) => Some("sheet-mood-item-warning".into()),
        (Some(total), _) if total >= u32::from(mood_total) => {
            Some(Txt::new("sheet-mood-total-warning").with("n", i64::from(mood_total)))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> SheetDraft {
        SheetDraft { met: Some(Met::Mother), child_seen: Some(true), ..SheetDraft::default() }
    }

    #[test]
    fn whether_the_child_was_seen_must_be_answered() {
        let unanswered = SheetDraft { child_seen: None, ..draft() };
        let wrong = unanswered.sheet(&StaffId::from("s1")).unwrap_err();
        assert_eq!(wrong.field, "child-seen");
    }

    #[test]
    fn the_mood_has_both_numbers_or_none_and_they_fit() {
        let sheet = |total: &str, item: &str| {
            SheetDraft { mood_total: total.to_owned(), mood_item: item.to_owned(), ..draft() }
                .sheet(&StaffId::from("s1"))
        };
        assert_eq!(sheet("", "").unwrap().mood, None);
        assert_eq!(sheet("１２", "0").unwrap().mood, Some(Mood { total: 12, item_10: 0 }));
        assert_eq!(sheet("12", "").unwrap_err().field, "mood-item");
        assert_eq!(sheet("31", "0").unwrap_err().field, "mood-total");
        assert_eq!(sheet("1", "2").unwrap_err().field, "mood-total");
    }

    #[test]
    fn the_sheet_warns_from_the_total_that_the_municipality_sets() {
        let sheet = |total: &str, item: &str| SheetDraft {
            mood_total: total.to_owned(),
            mood_item: item.to_owned(),
            ..draft()
        };
        assert!(warned(&sheet("9", "0"), 9).is_some());
        assert!(warned(&sheet("9", "0"), 13).is_none());
        assert!(warned(&sheet("１３", "0"), 13).is_some());
        assert!(warned(&sheet("1", "1"), 13).is_some(), "item 10 counts by itself");
        assert!(warned(&sheet("", ""), 9).is_none());
    }

    #[test]
    fn a_sheet_can_be_opened_again_and_is_the_same() {
        let sheet = SheetDraft { weight: "4200".to_owned(), ..draft() }
            .sheet(&StaffId::from("s1"))
            .unwrap();
        assert_eq!(SheetDraft::of(&sheet).sheet(&StaffId::from("s1")).unwrap(), sheet);
    }
}
