//! The screens that are not Home, and the sheets: the second module. It is fetched when the first
//! one has nothing to do, or at once when somebody asks for it.
//!
//! Only the function below stands between the two. Whatever a screen of the first module names
//! directly is in the first module: reach the others through [`Further`].

use std::rc::Rc;

use hagukumi_core::municipality::Municipality;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use crate::boot::{all_words, compact_file};
use crate::ctx::{Act, Ctx};
use crate::pages::health::{CheckupPage, DoseSheet, HealthPage, VaccinePage};
use crate::pages::help::Help;
use crate::pages::records::{Records, SheetPage};
use crate::pages::settings::{About, DeletedPage, PersonPage, Settings};
use crate::pages::support::{FacilityPage, ServicePage, Support};
use crate::pages::unopened::Unopened;
use crate::platform::fetch_bytes;
use crate::route::Route;
use crate::text::Txt;
use crate::ui::{Sheet, head};
use crate::words::{Catalogue, JAPANESE};

/// What the second module offers to the first.
#[derive(Clone, Copy)]
pub struct Further {
    screen: fn(&Route) -> Html,
    visit_sheet: fn(AttrValue, Callback<()>) -> Html,
    unopened: fn() -> Html,
    read_city: fn(&[u8]) -> Option<Municipality>,
}

/// Where the second module is.
#[derive(Clone, Copy)]
pub enum Second {
    /// On its way.
    Coming,
    /// Here.
    Here(Further),
    /// It could not be fetched: no network, and not on this phone yet.
    Missing,
}

impl PartialEq for Second {
    fn eq(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// What has come for the further screens.
pub struct Came {
    /// The second module.
    pub further: Further,
    /// All of the municipality.
    pub city: Rc<Municipality>,
    /// All words of the family's language.
    pub own: Rc<Catalogue>,
    /// All words of Japanese.
    pub japanese: Rc<Catalogue>,
}

/// Fetches the second module, all words of the language `tag` and all of the municipality; each
/// travels once, however often this is called. `None` where there is neither network nor a copy on the phone.
pub async fn load(tag: &str) -> Option<Came> {
    let further = further().await.ok()?;
    let japanese = Rc::new(all_words(JAPANESE).await?);
    let own = if tag == JAPANESE { japanese.clone() } else { Rc::new(all_words(tag).await?) };
    let city = Rc::new((further.read_city)(&fetch_bytes("municipality").await?)?);
    Some(Came { further, city, own, japanese })
}

// The macro links the two modules by a function that both know by its name, which Rust calls
// unsafe. The build cuts there (`xtask/src/wasm.rs`) and no other code has that name.
#[allow(unsafe_code)]
#[wasm_split(further, fallible)]
fn further() -> Result<Further, SplitLoaderError> {
    Ok(Further {
        screen: screen_of,
        visit_sheet: visit_sheet_of,
        unopened: unopened_view,
        read_city: compact_file,
    })
}

/// The screen of the present route, or what stands in its place until it is here.
pub fn screen(ctx: &Ctx) -> Html {
    match ctx.second {
        Second::Here(further) => (further.screen)(&ctx.route),
        Second::Coming => html! { <div key="coming" class="page">{ coming() }</div> },
        Second::Missing => missing(ctx),
    }
}

/// The sheet that records the visit in which `series` is next.
pub fn visit_sheet(ctx: &Ctx, series: &AttrValue, onclose: Callback<()>) -> Html {
    match ctx.second {
        Second::Here(further) => (further.visit_sheet)(series.clone(), onclose),
        Second::Coming => wait(coming(), onclose),
        Second::Missing => {
            let words = html! { <p role="alert">{ ctx.words.say("shell-failed") }</p> };
            wait(html! { <div class="stack">{ words }{ again(ctx) }</div> }, onclose)
        }
    }
}

/// A sheet that shows `inside` until the right one is here.
fn wait(inside: Html, onclose: Callback<()>) -> Html {
    html! { <Sheet key="wait" title={Txt::new("home-done")} {onclose}>{ inside }</Sheet> }
}

/// What stands in place of a screen while the record cannot be opened.
pub fn unopened(ctx: &Ctx) -> Html {
    match ctx.second {
        Second::Here(further) => (further.unopened)(),
        Second::Coming => html! { <div key="coming" class="page">{ coming() }</div> },
        Second::Missing => missing(ctx),
    }
}

fn missing(ctx: &Ctx) -> Html {
    html! { <div key="missing" class="page">{ head(ctx, "shell-failed") }{ again(ctx) }</div> }
}

fn coming() -> Html {
    html! { <div class="stack" aria-busy="true">{ for (0..3).map(|n| html! { <div key={n} class="bones" /> }) }</div> }
}

/// The next step where something could not be fetched; 189 stays in the header.
fn again(ctx: &Ctx) -> Html {
    let onclick = ctx.act.reform(|_: MouseEvent| Act::Further);
    html! {
        <button key="again" type="button" class="btn main wide" {onclick}>{ ctx.words.say("shell-retry") }</button>
    }
}

fn visit_sheet_of(series: AttrValue, onclose: Callback<()>) -> Html {
    html! { <DoseSheet key="sheet" {series} visit={true} {onclose} /> }
}

fn unopened_view() -> Html {
    html! { <Unopened key="unopened" /> }
}

fn screen_of(route: &Route) -> Html {
    match route {
        Route::Help => html! { <Help key="help" /> },
        Route::Settings => html! { <Settings key="settings" /> },
        Route::About => html! { <About key="about" /> },
        Route::Deleted => html! { <DeletedPage key="deleted" /> },
        Route::Person(id) => html! { <PersonPage key={id.to_string()} id={id.clone()} /> },
        Route::Support => html! { <Support key="support" /> },
        Route::Facility(id) => html! { <FacilityPage key={id.to_string()} id={id.clone()} /> },
        Route::Service(id) => html! { <ServicePage key={id.to_string()} id={id.clone()} /> },
        Route::Records => html! { <Records key="records" /> },
        Route::Sheet => html! { <SheetPage key="sheet" /> },
        Route::Health => html! { <HealthPage key="health" /> },
        Route::Vaccine(series) => {
            html! { <VaccinePage key={series.to_string()} series={series.clone()} /> }
        }
        Route::Checkup(checkup) => {
            html! { <CheckupPage key={checkup.to_string()} checkup={checkup.clone()} /> }
        }
        // These are in the first module.
        Route::Welcome | Route::Add | Route::Home => html! { <div class="page" /> },
    }
}
