//! Vaccines and checkups of one child: what is next, by age, by month; and the page of each.

mod by_age;
mod checkup_page;
mod checkup_sheet;
mod checkups;
mod choices;
mod dose_form;
mod dose_sheet;
mod entries;
mod findings;
mod given;
mod month;
mod reminder;
mod row;
mod vaccine_page;
mod why;

pub use checkup_page::CheckupPage;
pub use dose_sheet::DoseSheet;
pub use findings::finding_text;
pub use reminder::reminder;
pub use vaccine_page::{VaccinePage, bring_list};

use yew::prelude::*;

use crate::ctx::{Ctx, use_ctx};
use crate::store::drafts;
use crate::text::Txt;
use crate::ui::{head, icon};

use dose_form::Opened;
use entries::{Entry, Group, entries};
use month::Month;
use row::Rows;

/// Where the chosen view is kept for the way back.
const VIEW: &str = "health-view";

/// The sheet for a vaccine that stands in no series, among those that are kept open.
const OTHER: &str = "";

/// The three views: what is kept, and the words.
const VIEWS: [(&str, &str); 3] =
    [("next", "health-view-next"), ("age", "health-view-age"), ("month", "health-view-month")];

/// The list of vaccines and checkups.
#[component]
pub fn HealthPage() -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let view = use_state(|| AttrValue::from(drafts::load(VIEW).unwrap_or_default()));
    let person_id = ctx.current().map(|person| person.id.clone()).unwrap_or_default();
    let open = use_state(|| Opened::kept(&person_id, OTHER));
    let chosen = VIEWS.iter().find(|(id, _)| *id == view.as_str()).map_or("next", |(id, _)| id);
    let Some(person) = ctx.current() else {
        return html! { <div class="page" /> };
    };
    let show = {
        let (open, person) = (open.clone(), person.id.clone());
        Callback::from(move |_: MouseEvent| {
            Opened::New.keep(&person, OTHER);
            open.set(Some(Opened::New));
        })
    };
    let onclose = {
        let open = open.clone();
        Callback::from(move |()| {
            Opened::forget();
            open.set(None);
        })
    };
    let rows = entries(&ctx, person);
    let body = match chosen {
        "age" => by_age::by_age(&ctx, person, &rows),
        "month" => html! { <Month {rows} /> },
        _ => by_group(&ctx, &rows),
    };
    html! {
        <div class="page">
            { head(&ctx, "health-title") }
            <div class="tabs" role="group" aria-label={words.plain("health-views")}>
                { for VIEWS.iter().map(|(id, text)| {
                    let view = view.clone();
                    let onclick = Callback::from(move |_: MouseEvent| {
                        drafts::save(VIEW, id);
                        view.set((*id).into());
                    });
                    let pressed = if *id == chosen { "true" } else { "false" };
                    html! {
                        <button key={*id} type="button" aria-pressed={pressed} {onclick}>
                            { words.say(*text) }
                        </button>
                    }
                }) }
            </div>
            <div key={chosen} class="stack">{ body }</div>
            <button key="other" type="button" class="btn wide" aria-haspopup="dialog" onclick={show}>
                { icon("plus") }{ words.say("health-other") }
            </button>
            { match (*open).clone() {
                None => html! { <span key="closed" hidden={true} /> },
                Some(_) => html! { <DoseSheet key="sheet" {onclose} /> },
            } }
        </div>
    }
}

/// Now, soon, later; what is done or over is folded away.
fn by_group(ctx: &Ctx, rows: &[Entry]) -> Html {
    let words = &ctx.words;
    let sections = Group::ALL.iter().filter_map(|group| {
        let rows: Vec<Entry> = rows.iter().filter(|row| row.group == *group).cloned().collect();
        if rows.is_empty() {
            return None;
        }
        let heading = Txt::new(group.text());
        Some(if matches!(group, Group::Done | Group::Closed) {
            let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
            html! {
                <details key={group.text()} class="why">
                    <summary>
                        { words.say(Txt::new("health-folded").with("what", heading).with("n", count)) }
                    </summary>
                    <Rows {rows} />
                </details>
            }
        } else {
            html! {
                <section key={group.text()} class="tight">
                    <h2>{ words.say(heading) }</h2>
                    <Rows {rows} voluntary={*group == Group::Voluntary} />
                </section>
            }
        })
    });
    let nothing_now = !rows.iter().any(|row| row.group == Group::Now);
    html! {
        <>
            <p key="nothing" class="note done" hidden={!nothing_now}>{ words.say("health-nothing-now") }</p>
            { for sections }
        </>
    }
}
