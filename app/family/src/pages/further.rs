//! The screens that are not Home, and the sheets: the second module. It is fetched when the first
//! one has nothing to do, or at once when somebody asks for it.
//!
//! Only the function below stands between the two. Whatever a screen of the first module names
//! directly is in the first module: reach the others through [`Further`].

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use crate::ctx::{Act, Ctx};
use crate::pages::health::{CheckupPage, DoseSheet, HealthPage, VaccinePage};
use crate::pages::help::Help;
use crate::pages::records::{Records, SheetPage};
use crate::pages::settings::{About, DeletedPage, PersonPage, Settings};
use crate::pages::support::{FacilityPage, ServicePage, Support};
use crate::pages::unopened::Unopened;
use crate::route::Route;
use crate::ui::head;

/// What the second module offers to the first.
#[derive(Clone, Copy)]
pub struct Further {
    screen: fn(&Route) -> Html,
    visit_sheet: fn(AttrValue, Callback<()>) -> Html,
    unopened: fn() -> Html,
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

/// Fetches the second module, once however often it is called.
pub async fn load() -> Second {
    further().await.map_or(Second::Missing, Second::Here)
}

// The macro links the two modules by a function that both know by its name, which Rust calls
// unsafe. The build cuts there (`xtask/src/wasm.rs`) and no other code has that name.
#[allow(unsafe_code)]
#[wasm_split(further, fallible)]
fn further() -> Result<Further, SplitLoaderError> {
    Ok(Further { screen: screen_of, visit_sheet: visit_sheet_of, unopened: unopened_view })
}

/// The screen of the present route, or what stands in its place until it is here.
pub fn screen(ctx: &Ctx) -> Html {
    match ctx.second {
        Second::Here(further) => (further.screen)(&ctx.route),
        Second::Coming => html! { <div key="coming" class="page">{ coming() }</div> },
        Second::Missing => html! { <div key="missing" class="page">{ missing(ctx) }</div> },
    }
}

/// The sheet that records the visit in which `series` is next.
pub fn visit_sheet(ctx: &Ctx, series: &AttrValue, onclose: Callback<()>) -> Html {
    match ctx.second {
        Second::Here(further) => (further.visit_sheet)(series.clone(), onclose),
        Second::Coming => html! { <div key="coming">{ coming() }</div> },
        Second::Missing => html! { <div key="missing" class="stack">{ missing(ctx) }</div> },
    }
}

/// What stands in place of a screen while the record cannot be opened.
pub fn unopened(ctx: &Ctx) -> Html {
    match ctx.second {
        Second::Here(further) => (further.unopened)(),
        Second::Coming => html! { <div key="coming" class="page">{ coming() }</div> },
        Second::Missing => html! { <div key="missing" class="page">{ missing(ctx) }</div> },
    }
}

fn coming() -> Html {
    html! { <div class="stack" aria-busy="true">{ for (0..3).map(|n| html! { <div key={n} class="bones" /> }) }</div> }
}

/// Calm words and the next step; 189 stays in the header.
fn missing(ctx: &Ctx) -> Html {
    let again = ctx.act.reform(|_: MouseEvent| Act::Further);
    html! {
        <>
            { head(ctx, "shell-failed") }
            <button key="again" type="button" class="btn main wide" onclick={again}>{ ctx.words.say("shell-retry") }</button>
        </>
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
