//! The screens.

mod add;
mod health;
mod help;
mod home;
mod records;
mod settings;
mod support;
mod welcome;

pub use add::Add;
pub use health::{CheckupPage, HealthPage, VaccinePage};
pub use help::Help;
pub use home::Home;
pub use records::{Records, SheetPage};
pub use settings::{About, PersonPage, Settings};
pub use support::{FacilityPage, ServicePage, Support};
pub use welcome::Welcome;

use yew::prelude::*;

use crate::route::Route;

/// The screen of a route. Until there is a child, every route but help and settings leads to
/// the first run.
pub fn view(route: &Route, nobody: bool) -> Html {
    match route {
        Route::Welcome => html! { <Welcome key="welcome" /> },
        Route::Add => html! { <Add key="add" /> },
        Route::Help => html! { <Help key="help" /> },
        Route::Settings => html! { <Settings key="settings" /> },
        Route::About => html! { <About key="about" /> },
        Route::Person(id) => html! { <PersonPage key={id.to_string()} id={id.clone()} /> },
        _ if nobody => html! { <Welcome key="welcome" /> },
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
        _ => html! { <Home key="home" /> },
    }
}
