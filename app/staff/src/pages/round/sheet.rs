//! The sheet at the door.

use hagukumi_api::RoundStopView;
use hagukumi_core::care::{AwayReason, Body, EntryId, Refusal, StaffId};
use hagukumi_kit::text::Txt;
use serde::{Deserialize, Serialize};
use yew::prelude::*;

use super::{Msg, Round};
use crate::field;
use crate::names;
use crate::pages::child::REFUSALS;
use crate::pages::child::body::Wrong;
use crate::pages::child::sheet::{self, SheetDraft, Writer, choices, read};

/// What came of a visit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Came {
    /// Visited.
    #[default]
    Visited,
    /// Nobody at home.
    NotMet,
    /// Declined, not to be reached, or moved.
    Declined,
    /// Away until a day.
    Away,
}

/// What is typed at a door.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Typed {
    pub(super) came: Came,
    pub(super) sheet: SheetDraft,
    pub(super) note: String,
    /// Why no visit came about; not answered at first.
    #[serde(default)]
    pub(super) refusal: Option<Refusal>,
    pub(super) away: Option<AwayReason>,
    pub(super) until: String,
}

/// An open sheet.
pub(super) struct Open {
    pub(super) stop: RoundStopView,
    pub(super) typed: Typed,
    /// The sheet that this one takes the place of.
    pub(super) instead: Option<EntryId>,
    pub(super) wrong: Option<Txt>,
}

impl Round {
    pub(super) fn sheet(&self, ctx: &Context<Self>, open: &Open) -> Html {
        let words = &self.cx.words;
        let link = ctx.link();
        let typed = &open.typed;
        let set = |change: fn(&mut Typed, String)| {
            let typed = typed.clone();
            link.callback(move |text: String| {
                let mut next = typed.clone();
                change(&mut next, text);
                Msg::Typed(Box::new(next))
            })
        };
        let whole = typed.clone();
        let changed = link.callback(move |sheet: SheetDraft| {
            Msg::Typed(Box::new(Typed { sheet, ..whole.clone() }))
        });
        let onsubmit = link.callback(|event: SubmitEvent| {
            event.prevent_default();
            Msg::Save
        });
        let close = link.callback(|_: MouseEvent| Msg::Close);
        let came = [Came::Visited, Came::NotMet, Came::Declined, Came::Away];
        let away = [AwayReason::WithGrandparents, AwayReason::InHospital];
        let value = |one: &str| one.replace('-', "_");
        let note = || {
            let changed = set(|typed, text| typed.note = text);
            field::area(words, "note", "form-note", &typed.note, &changed)
        };
        let own = match typed.came {
            Came::Visited => {
                let from = self.mood_total();
                sheet::fields(&self.cx, &typed.sheet, from, Writer::Visitor, &changed)
            }
            Came::NotMet => note(),
            Came::Declined => html! {
                <>
                    { field::select(words, "refusal", "form-away", &typed.refusal.map(|one| value(&names::code(&one))).unwrap_or_default(), &sheet::optional("refusal-", &REFUSALS), &set(|typed, text| typed.refusal = read(&text))) }
                    { note() }
                </>
            },
            Came::Away => html! {
                <>
                    { field::select(words, "away", "form-away", &typed.away.map(|one| value(&names::code(&one))).unwrap_or_default(), &sheet::optional("away-", &away), &set(|typed, text| typed.away = read(&text))) }
                    { field::input(words, "until", "date", "form-until", &typed.until, &set(|typed, text| typed.until = text)) }
                </>
            },
        };
        html! {
            <form class="sheet" {onsubmit}>
                <button type="button" class="btn quiet" onclick={close}>{ words.say("staff-back") }</button>
                <h1 id="title" tabindex="-1">{ words.say("round-sheet") }</h1>
                <p><b class="big">{ words.say(names::child(&open.stop.name)) }</b>{ " " }{ &open.stop.address }</p>
                <div role="alert">
                    if let Some(wrong) = &open.wrong { <p class="note bad">{ words.say(wrong.clone()) }</p> }
                </div>
                { field::select(words, "came", "round-came", &value(&names::code(&typed.came)), &choices("came-", &came), &set(|typed, text| typed.came = read(&text).unwrap_or_default())) }
                { own }
                <button type="submit" class="btn main wide">{ words.say("staff-save") }</button>
                <p class="quiet">{ words.say("round-kept-about") }</p>
            </form>
        }
    }
}

/// The entry that comes of it.
///
/// # Errors
/// The field that is missing or makes no sense.
pub(super) fn body(typed: &Typed, me: &StaffId, today: chrono::NaiveDate) -> Result<Body, Wrong> {
    let note = typed.note.trim().to_owned();
    Ok(match typed.came {
        Came::Visited => Body::Visited { sheet: Box::new(typed.sheet.sheet(me)?) },
        Came::NotMet => Body::VisitNotMet { note },
        Came::Declined => {
            let wrong = Wrong { field: "refusal", message: "wrong-refusal" };
            Body::VisitDeclined { reason: typed.refusal.ok_or(wrong)?, note }
        }
        Came::Away => {
            let until =
                typed.until.parse().map_err(|_| Wrong { field: "until", message: "wrong-date" })?;
            if until <= today {
                return Err(Wrong { field: "until", message: "wrong-until" });
            }
            let reason = typed.away.ok_or(Wrong { field: "away", message: "wrong-away" })?;
            Body::VisitAway { reason, until }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_that_did_not_come_about_says_why() {
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let made = |typed: &Typed| body(typed, &StaffId::from("v1"), today);
        let mut typed = Typed { came: Came::Declined, ..Typed::default() };
        assert_eq!(made(&typed).unwrap_err().field, "refusal");
        for reason in REFUSALS {
            typed.refusal = Some(reason);
            let note = String::new();
            assert_eq!(made(&typed), Ok(Body::VisitDeclined { reason, note }));
        }
    }
}
