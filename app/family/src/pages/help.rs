//! Telephone help: 189 first, then who answers what and when, and the line to read out.
//!
//! Nothing here is written down: no draft, no setting, no count. The address bar stays as it was
//! (see `Route::enter`), and the title of the page says nothing of what is on it.

use std::cell::Cell;

use gloo::events::EventListener;
use hagukumi_core::municipality::{Hotline, HotlineKind};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::prelude::*;

use crate::ctx::{Ctx, use_ctx};
use crate::platform;
use crate::text::Txt;
use crate::ui::{dial, head, hours_line, icon};

/// What is dialled for the Child Guidance Center.
const CHILD_GUIDANCE: &str = "189";

/// The Help screen.
#[component]
pub fn Help() -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    use_effect_with((), |()| {
        let listener = leave_by_escape();
        move || drop(listener)
    });
    let leave = Callback::from(|_: MouseEvent| platform::leave());
    html! {
        <div class="page">
            <div key="leave" class="leave no-print">
                <button type="button" class="btn harm" onclick={leave}>{ words.say("help-leave") }</button>
                <p class="quiet keys">{ words.say("help-leave-keys") }</p>
            </div>
            { head(&ctx, "help-title") }
            <section key="189" class="card hero danger" aria-labelledby="help-189">
                <h2 id="help-189">{ words.say("help-189") }</h2>
                <a class="btn call wide big" href={dial(CHILD_GUIDANCE)}>
                    { icon("phone") }
                    { words.say(Txt::new("help-call").with("number", AttrValue::from(CHILD_GUIDANCE))) }
                </a>
                <ul class="ticks">
                    { for ["help-189-free", "help-189-hours", "help-189-anonymous", "help-189-secret"]
                        .map(|id| html! { <li key={id}>{ words.say(id) }</li> }) }
                </ul>
                <p>{ words.say("help-189-who") }</p>
                <p>{ words.say("help-189-own") }</p>
                <p class="quiet">{ words.say("help-189-ip") }</p>
            </section>
            <section key="line" class="card">
                <h2>{ words.say("help-say") }</h2>
                <p class="when" lang="ja">{ words.own().nodes(&"help-line".into()) }</p>
                <p>{ words.own().nodes(&"help-line-sound".into()) }</p>
                <p class="quiet">{ words.own().nodes(&"help-line-meaning".into()) }</p>
            </section>
            <p key="danger" class="note danger">{ words.say("help-danger") }</p>
            { for HotlineKind::ALL.iter().map(|kind| group(&ctx, *kind)) }
            <p key="private" class="quiet">{ words.say("help-private") }</p>
        </div>
    }
}

/// The lines of one kind, those of the family's ward only.
fn group(ctx: &Ctx, kind: HotlineKind) -> Html {
    let ward = ctx.current().and_then(|person| person.ward.as_deref());
    let lines: Vec<&Hotline> = ctx
        .city
        .hotlines_for(ward)
        .filter(|line| line.kind == kind && line.phone().known() != Some(CHILD_GUIDANCE))
        .collect();
    let title = Txt::new(["hotline-kind-", kind.id()].concat());
    html! {
        <section key={kind.id()} class="stack" hidden={lines.is_empty()}>
            <h2>{ ctx.words.say(title) }</h2>
            <ul class="rows">
                { for lines.into_iter().map(|line| html! { <li key={line.id.clone()}>{ row(ctx, line) }</li> }) }
            </ul>
        </section>
    }
}

fn row(ctx: &Ctx, line: &Hotline) -> Html {
    let words = &ctx.words;
    let promises = [
        (line.free, "help-free"),
        (line.anonymous, "help-anonymous"),
        (line.secret, "help-secret"),
    ];
    let about = html! {
        <span class="grow tight">
            <span class="title">{ words.say(Txt::new(line.name.clone())) }</span>
            { words.in_japanese(Txt::new(line.name.clone())) }
            <span class="block">{ words.say(Txt::new(line.description.clone())) }</span>
            <span class="block quiet">
                { for promises.into_iter().filter(|(holds, _)| *holds).map(|(_, id)| html! {
                    <span class="said" key={id}>{ words.say(id) }</span>
                }) }
            </span>
            { hours_line(ctx, line.hours().known()) }
        </span>
    };
    match line.phone().known() {
        Some(number) => html! {
            <a class="line up" href={dial(number)}>
                { about }
                <span class="number">{ icon("phone") }<span>{ number.to_owned() }</span></span>
            </a>
        },
        None => html! {
            <div class="line up">
                { about }
                <span class="number quiet">{ words.say("contact-unconfirmed") }</span>
            </div>
        },
    }
}

/// Escape pressed three times within two seconds leaves, for hands that are on a keyboard.
fn leave_by_escape() -> Option<EventListener> {
    const WITHIN_MS: f64 = 2_000.0;
    let document = web_sys::window()?.document()?;
    let presses = Cell::new((0_u8, 0.0));
    Some(EventListener::new(&document, "keydown", move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.key() != "Escape" || event.repeat() {
            return;
        }
        let (count, first) = presses.get();
        let at = event.time_stamp();
        let (count, first) = if at - first < WITHIN_MS { (count + 1, first) } else { (1, at) };
        if count == 3 {
            platform::leave();
        }
        presses.set((count, first));
    }))
}
