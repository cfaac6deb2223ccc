//! A reminder for the phone's own calendar, as a file that the phone opens.

use chrono::NaiveDate;
use hagukumi_core::calendar::{Appointment, calendar_file};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::ctx::{Act, Ctx, Toast};
use crate::problems::store_error;
use crate::store::exchange::save_file;
use crate::text::{DateStyle, Txt};
use crate::ui::icon;

/// A button that hands a calendar file to the phone. `key` is what it is about, in the app's own
/// ids; it stays the same when the day moves.
pub fn reminder(ctx: &Ctx, key: String, date: NaiveDate) -> Html {
    let words = &ctx.words;
    let onclick = {
        let (summary, language) = (words.plain("reminder-summary"), words.tag().to_owned());
        let act = ctx.act.clone();
        Callback::from(move |_: MouseEvent| {
            let entry = Appointment { key: &key, date, summary: &summary, language: &language };
            // The clock of the browser is a float of whole milliseconds, far from its limits.
            let now = (js_sys::Date::now() / 1000.0) as u64;
            let text = calendar_file(&entry, now);
            let act = act.clone();
            spawn_local(async move {
                if let Err(error) = save_file("hagukumi.ics", "text/calendar", &text).await {
                    act.emit(Act::Say(Toast { text: store_error(&error), undo: None }));
                }
            });
        })
    };
    let about = Txt::new("reminder-about").with("date", (date, DateStyle::Medium));
    html! {
        <div key="reminder" class="tight no-print">
            <button type="button" class="btn wide" {onclick}>
                { icon("calendar") }{ words.say("reminder-add") }
            </button>
            <p class="quiet">{ words.say(about) }</p>
        </div>
    }
}
