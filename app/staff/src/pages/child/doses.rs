//! Doses from the mother-and-child handbook: a line a dose, several at once.

use chrono::NaiveDate;
use hagukumi_core::care::{Body, EntryId};
use hagukumi_core::immunization::{Category, Product, Programme};
use hagukumi_kit::text::Txt;
use yew::prelude::*;

use super::body::{Wrong, day};
use super::draft::Draft;
use crate::browser;
use crate::ctx::Cx;
use crate::field::{self, Choice};
use crate::names;

/// Ids of the fields of each line: the vaccine, and its day. As many lines as a child gets doses
/// in its first year are enough for one form.
const LINES: [(&str, &str); 16] = [
    ("vaccine-1", "given-1"),
    ("vaccine-2", "given-2"),
    ("vaccine-3", "given-3"),
    ("vaccine-4", "given-4"),
    ("vaccine-5", "given-5"),
    ("vaccine-6", "given-6"),
    ("vaccine-7", "given-7"),
    ("vaccine-8", "given-8"),
    ("vaccine-9", "given-9"),
    ("vaccine-10", "given-10"),
    ("vaccine-11", "given-11"),
    ("vaccine-12", "given-12"),
    ("vaccine-13", "given-13"),
    ("vaccine-14", "given-14"),
    ("vaccine-15", "given-15"),
    ("vaccine-16", "given-16"),
];

/// The field in which writing begins.
pub const FIRST_FIELD: &str = "vaccine-1";

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct DoseDraft {
    /// Id of the entry that comes of it, so that a doubled click writes once.
    pub id: EntryId,
    /// Code of the vaccine; empty while none is chosen.
    pub vaccine: String,
    /// The day.
    pub on: String,
}

impl DoseDraft {
    /// An empty line for a day; it gets its id when it is shown.
    pub fn on(day: &str) -> Self {
        Self { id: EntryId::default(), vaccine: String::new(), on: day.to_owned() }
    }
}

/// The entries of the lines in which a vaccine is chosen.
///
/// # Errors
/// The field that is missing or makes no sense.
pub fn bodies(
    lines: &[DoseDraft],
    today: NaiveDate,
) -> Result<Vec<(EntryId, NaiveDate, Body)>, Wrong> {
    let mut made: Vec<(EntryId, NaiveDate, Body)> = Vec::new();
    for (line, (vaccine_field, day_field)) in lines.iter().zip(LINES) {
        if line.vaccine.is_empty() {
            continue;
        }
        let on = day(&line.on, day_field)?;
        if on > today {
            return Err(Wrong { field: day_field, message: "wrong-future" });
        }
        let body = Body::Dose { vaccine: line.vaccine.clone(), product: None };
        if made.iter().any(|(_, day, other)| *day == on && *other == body) {
            return Err(Wrong { field: vaccine_field, message: "problem-dose-twice" });
        }
        made.push((line.id.clone(), on, body));
    }
    if made.is_empty() {
        return Err(Wrong { field: FIRST_FIELD, message: "wrong-vaccine" });
    }
    Ok(made)
}

/// Every vaccine that a child is given, those of the routine programme first, by the series in
/// which they count.
fn vaccines(programme: &Programme) -> Vec<&Product> {
    let mut all: Vec<&Product> = Vec::new();
    let mut series: Vec<_> = programme.series.iter().filter(|series| !series.pregnancy).collect();
    series.sort_by_key(|series| series.category != Category::Routine);
    for wanted_foreign in [false, true] {
        for series in &series {
            let tracks = series.tracks.iter().fold(0_u32, |set, bit| set | 1 << bit);
            let counting = programme.products.iter().filter(|product| {
                product.foreign == wanted_foreign && product.components & tracks != 0
            });
            for product in counting {
                if !all.iter().any(|one| one.code == product.code) {
                    all.push(product);
                }
            }
        }
    }
    all
}

/// The lines, and the way to one more.
pub fn fields(cx: &Cx, draft: &Draft, correcting: bool, changed: &Callback<Draft>) -> Html {
    let words = &cx.words;
    let mut choices: Vec<Choice> = vec![(String::new(), "choose".into())];
    choices.extend(
        vaccines(&cx.programme)
            .into_iter()
            .map(|product| (product.code.clone(), names::vaccine(words, &product.code))),
    );
    let set = |at: usize, change: fn(&mut DoseDraft, String)| {
        let (draft, changed) = (draft.clone(), changed.clone());
        Callback::from(move |text: String| {
            let mut next = draft.clone();
            if let Some(line) = next.doses.get_mut(at) {
                change(line, text);
            }
            changed.emit(next);
        })
    };
    let lines = draft.doses.iter().zip(LINES).enumerate().map(|(at, (line, (vaccine, given)))| {
        let n = i64::try_from(at).unwrap_or(0) + 1;
        let label = |id: &'static str| Txt::new(id).with("n", n);
        html! {
            <div class="dose-line" key={line.id.0.clone()}>
                { field::select(words, vaccine, label("form-vaccine"), &line.vaccine, &choices, &set(at, |line, text| line.vaccine = text)) }
                { field::input(words, given, "date", label("form-given"), &line.on, &set(at, |line, text| line.on = text)) }
            </div>
        }
    });
    let more = {
        let (draft, changed) = (draft.clone(), changed.clone());
        Callback::from(move |_: MouseEvent| {
            let mut next = draft.clone();
            // Doses of one visit have one day.
            let day = next.doses.last().map(|line| line.on.clone()).unwrap_or_default();
            next.doses.push(DoseDraft { id: browser::fresh_id(), ..DoseDraft::on(&day) });
            changed.emit(next);
        })
    };
    let room = !correcting && draft.doses.len() < LINES.len();
    html! {
        <div class="dose-lines">
            { for lines }
            if room { <button type="button" class="btn" onclick={more}>{ words.say("form-dose-more") }</button> }
        </div>
    }
}

/// The field of the newest line, where writing goes on.
pub fn last_field(lines: usize) -> Option<&'static str> {
    LINES.get(lines.checked_sub(1)?).map(|(vaccine, _)| *vaccine)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(n: u32, vaccine: &str, on: &str) -> DoseDraft {
        DoseDraft { id: EntryId(format!("d{n}")), vaccine: vaccine.to_owned(), on: on.to_owned() }
    }

    fn made(lines: &[DoseDraft]) -> Result<usize, Wrong> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        bodies(lines, today).map(|made| made.len())
    }

    #[test]
    fn every_line_with_a_vaccine_is_an_entry() {
        let lines = [
            line(1, "DPT_IPV_HIB", "2026-09-10"),
            line(2, "PCV20", "2026-09-10"),
            line(3, "", "2026-09-10"),
            line(4, "DPT_IPV_HIB", "2026-10-10"),
        ];
        assert_eq!(made(&lines), Ok(3));
    }

    #[test]
    fn what_cannot_have_been_is_said_at_its_field() {
        let wrong = |lines: &[DoseDraft]| made(lines).unwrap_err();
        assert_eq!(wrong(&[line(1, "", "2026-09-10")]).field, "vaccine-1");
        let good = line(1, "HEPB", "2026-09-10");
        assert_eq!(wrong(&[good.clone(), line(2, "HEPB", "")]).field, "given-2");
        let late = wrong(&[good.clone(), line(2, "BCG", "2026-11-22")]);
        assert_eq!((late.field, late.message), ("given-2", "wrong-future"));
        assert_eq!(wrong(&[good.clone(), good]).message, "problem-dose-twice");
    }
}
