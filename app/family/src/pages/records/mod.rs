//! Everything recorded for one child, newest first.

mod chart;
mod copies;
mod entry;
mod history;
mod sheet;
mod table;
mod visits;

pub use copies::Copies;
pub use sheet::SheetPage;
pub use visits::{checkup_name, vaccine_name};

use chrono::NaiveDate;
use hagukumi_core::record::Entity;
use yew::prelude::*;

use crate::ctx::{Act, Ctx, use_ctx};
use crate::dates;
use crate::layout::about;
use crate::pages::health::DoseSheet;
use crate::route::Route;
use crate::text::{Arg, DateStyle, Txt};
use crate::ui::{head, icon, link};
use entry::EntrySheet;
use visits::{Entry, hidden, is_before_birth, visits};

/// The sheet that is open.
#[derive(Clone, PartialEq)]
enum Open {
    /// Everything about an entry.
    Entry(Entity),
    /// A dose to correct, by its record id, or a new one.
    Dose(Option<AttrValue>),
}

/// The screen.
#[component]
pub fn Records() -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let open = use_state(|| None::<Open>);
    let onopen = {
        let open = open.clone();
        Callback::from(move |next| open.set(next))
    };
    let oncorrect = {
        let (act, household, onopen) = (ctx.act.clone(), ctx.household.clone(), onopen.clone());
        Callback::from(move |entity: Entity| match household.checkup(&entity.id) {
            Some(checkup) => act.emit(Act::Go(Route::Checkup(checkup.checkup.clone().into()))),
            None => onopen.emit(Some(Open::Dose(Some(entity.id.into())))),
        })
    };
    let onrecord = onopen.reform(|_: MouseEvent| Some(Open::Dose(None)));
    let onclose = onopen.reform(|()| None);
    let Some(person) = ctx.current() else {
        return html! { <div class="page" /> };
    };
    let visits = visits(&ctx.household, &person.id);
    let birth = person.birth_date();
    let hidden = hidden(&ctx.household);
    let empty = visits.is_empty();
    html! {
        <div class="page">
            { head(&ctx, "records-title") }
            <p key="who">
                <b>{ words.say(ctx.name_of(person)) }</b>{ " · " }{ words.say(about(person, ctx.today)) }
            </p>
            <p key="hidden" class="note late" hidden={hidden == 0}>
                { words.say(Txt::new("records-hidden").with("n", i64::try_from(hidden).unwrap_or(i64::MAX))) }
            </p>
            { link(&ctx, Route::Sheet, if empty { "btn wide" } else { "btn wide main" }, html! { <>
                { icon("print") }{ words.say("records-sheet") }
            </> }) }
            if empty {
                <section class="card hero" key="empty">
                    <h2>{ words.say("records-empty") }</h2>
                    <p>{ words.say("records-empty-next") }</p>
                    <button type="button" class="btn main wide" aria-haspopup="dialog" onclick={onrecord}>
                        { icon("plus") }{ words.say("records-first") }
                    </button>
                </section>
            } else {
                <button key="more" type="button" class="btn wide" aria-haspopup="dialog" onclick={onrecord}>
                    { icon("plus") }{ words.say("records-add") }
                </button>
                <ol class="page" key="visits">
                    { for visits.iter().map(|(date, entries)| visit(&ctx, birth, *date, entries, &onopen)) }
                </ol>
            }
            <section class="stack" key="copies">
                <h2>{ words.say("copies-title") }</h2>
                <p class="quiet">{ words.say("copies-about") }</p>
                <Copies />
            </section>
            { match (*open).clone() {
                None => html! { <span key="closed" hidden={true} /> },
                Some(Open::Entry(entity)) => html! {
                    <EntrySheet key={entity.id.clone()} entity={entity.clone()} {oncorrect} {onclose} />
                },
                Some(Open::Dose(dose)) => html! { <DoseSheet key="dose" {dose} {onclose} /> },
            } }
        </div>
    }
}

/// One day: its date, the age on it, and what was done.
fn visit(
    ctx: &Ctx,
    birth: Option<NaiveDate>,
    date: NaiveDate,
    entries: &[Entry<'_>],
    onopen: &Callback<Option<Open>>,
) -> Html {
    let words = &ctx.words;
    let age = birth.filter(|birth| *birth <= date);
    html! {
        <li key={date.to_string()}>
            <h2 class="visit-day">{ words.say(Txt::new("date-only").with("date", (date, DateStyle::Long))) }</h2>
            if let Some(birth) = age {
                <p class="quiet">{ words.say(Txt::new("records-at-age").with("age", dates::age(birth, date))) }</p>
            }
            <ul class="rows">
                { for entries.iter().map(|entry| row(ctx, entry, onopen)) }
            </ul>
        </li>
    }
}

fn row(ctx: &Ctx, entry: &Entry<'_>, onopen: &Callback<Option<Open>>) -> Html {
    let words = &ctx.words;
    let entity = entry.entity();
    let (sign, name, line, abroad) = match entry {
        Entry::Dose(dose) => {
            let line = [&dose.product, &dose.lot, &dose.place];
            ("syringe", vaccine_name(&ctx.programme, &dose.vaccine), raw_list(&line), dose.abroad)
        }
        Entry::Checkup(checkup) => (
            "stethoscope",
            checkup_name(&ctx.city, &checkup.checkup),
            raw_list(&[&checkup.place]),
            false,
        ),
    };
    let early = is_before_birth(&ctx.household, &entity);
    let key = entity.id.clone();
    let onclick = onopen.reform(move |_: MouseEvent| Some(Open::Entry(entity.clone())));
    html! {
        <li {key}>
            <button type="button" class="line" aria-haspopup="dialog" {onclick}>
                { icon(sign) }
                <span class="grow">
                    <span class="title">{ words.say(name.clone()) }</span>
                    { words.in_japanese(name) }
                    if let Some(line) = line {
                        <span class="quiet sub">{ line }</span>
                    }
                    if abroad {
                        <span class="sub">{ words.say("cat-foreign") }</span>
                    }
                    if early {
                        <span class="state late">{ words.say("records-before-birth") }</span>
                    }
                </span>
                { icon("next") }
            </button>
        </li>
    }
}

/// What the family wrote, in one line; `None` when nothing.
fn raw_list(parts: &[&Option<String>]) -> Option<String> {
    let parts: Vec<&str> = parts.iter().filter_map(|part| part.as_deref()).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// A text of the family as an argument of a message.
fn typed(text: &str) -> Arg {
    Arg::Raw(text.to_owned().into())
}
