//! Agreeing a day and an hour for a visit, or moving what was agreed.

use chrono::{NaiveDate, NaiveTime};
use hagukumi_api::{AppendRequest, ProblemCode, VisitView};
use hagukumi_core::care::{Body, VisitState};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::undo;
use crate::browser;
use crate::ctx::{Act, Toast, use_cx};
use crate::field;
use crate::names;
use crate::pages::child::body::Wrong;
use crate::pages::list::append;

/// What agreeing a day is given.
#[derive(Properties, PartialEq)]
pub struct AgreeProps {
    /// The visit.
    pub visit: VisitView,
    /// Opens or closes it.
    pub set: Callback<bool>,
    /// Asks for the week anew.
    pub again: Callback<()>,
}

/// Agreeing a day and an hour with a family, where its visit stands.
#[component]
pub fn Agree(props: &AgreeProps) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let AgreeProps { visit, set, again } = props;
    // What holds, where something does.
    let (held_day, held_at) = match &visit.visit {
        VisitState::Appointment { on, at, .. } => (Some(*on), *at),
        _ => (None, None),
    };
    let day = use_state(|| held_day.map(|on| on.to_string()).unwrap_or_default());
    let at = use_state(|| held_at.map(names::clock).unwrap_or_default());
    let busy = use_state(|| false);
    let wrong = use_state(|| None::<Txt>);
    let id = use_mut_ref(browser::fresh_id);
    use_effect_with((), |()| browser::focus("agree-day"));
    let typed = |state: &UseStateHandle<String>| {
        let (state, wrong, id) = (state.clone(), wrong.clone(), id.clone());
        Callback::from(move |text: String| {
            // Other words are another entry.
            *id.borrow_mut() = browser::fresh_id();
            state.set(text);
            wrong.set(None);
        })
    };
    let onsubmit = {
        let (cx, visit, set, again) = (cx.clone(), visit.clone(), set.clone(), again.clone());
        let (day, at, busy, wrong) = (day.clone(), at.clone(), busy.clone(), wrong.clone());
        let id = id.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *busy {
                return;
            }
            let body = match agreed(&day, &at, cx.today) {
                Ok(body) => body,
                Err(Wrong { field, message }) => {
                    wrong.set(Some(message.into()));
                    return browser::focus(field);
                }
            };
            busy.set(true);
            let request = AppendRequest {
                id: id.borrow().clone(),
                expected_version: visit.version,
                on: cx.today,
                body,
                reason: None,
            };
            let (cx, visit, set, again) = (cx.clone(), visit.clone(), set.clone(), again.clone());
            let (busy, wrong) = (busy.clone(), wrong.clone());
            spawn_local(async move {
                match append(&visit.child, &request).await {
                    Ok(answer) => {
                        let text = Txt::new("week-agreed").with("name", names::child(&visit.name));
                        let of = vec![(visit.child.clone(), request.id, answer.version)];
                        let undo = Some(undo(&cx, of, &again));
                        cx.act.emit(Act::Say(Toast { text, undo }));
                        set.emit(false);
                        again.emit(());
                    }
                    Err(failure) => {
                        wrong.set(Some(failure.said(&cx.words)));
                        // A colleague's word comes with the week; what was typed here stays.
                        if failure.code() == Some(ProblemCode::Conflict) {
                            again.emit(());
                        }
                    }
                }
                busy.set(false);
            });
        })
    };
    let leave = set.reform(|_: MouseEvent| false);
    html! {
        <form class="agree" {onsubmit}>
            { field::input(words, "agree-day", "date", "form-for-day", &day, &typed(&day)) }
            { field::input(words, "agree-at", "time", "form-at", &at, &typed(&at)) }
            <button type="submit" class="btn main" disabled={*busy}>{ words.say("staff-save") }</button>
            <button type="button" class="btn" onclick={leave}>{ words.say("staff-cancel") }</button>
            <div role="alert">
                if let Some(wrong) = &*wrong { <p class="note bad">{ words.say(wrong.clone()) }</p> }
            </div>
        </form>
    }
}

/// The agreed day and hour.
///
/// # Errors
/// The field that is missing or makes no sense.
fn agreed(day: &str, at: &str, today: NaiveDate) -> Result<Body, Wrong> {
    let for_day = day.parse().map_err(|_| Wrong { field: "agree-day", message: "wrong-date" })?;
    if for_day < today {
        return Err(Wrong { field: "agree-day", message: "problem-appointment-past" });
    }
    let at = match at.trim() {
        "" => None,
        text => {
            let wrong = Wrong { field: "agree-at", message: "wrong-time" };
            Some(NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| wrong)?)
        }
    };
    Ok(Body::VisitAppointment { for_day, at })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_agreed_from_today_on_and_the_hour_may_be_open() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let at = |hour| NaiveTime::from_hms_opt(hour, 30, 0);
        assert_eq!(
            agreed("2026-11-21", "10:30", today),
            Ok(Body::VisitAppointment { for_day: today, at: at(10) })
        );
        let open = agreed("2026-11-21", "", today);
        assert_eq!(open, Ok(Body::VisitAppointment { for_day: today, at: None }));
        assert_eq!(agreed("", "10:30", today).unwrap_err().field, "agree-day");
        let past = agreed("2026-11-20", "", today).unwrap_err();
        assert_eq!(past.message, "problem-appointment-past");
        assert_eq!(agreed("2026-11-21", "25:00", today).unwrap_err().field, "agree-at");
    }
}
