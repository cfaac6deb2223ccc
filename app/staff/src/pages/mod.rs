//! The screens.

mod account;
mod accounts;
mod attempts;
mod audit;
mod child;
mod day_sheet;
mod doubts;
mod enrol;
mod figures;
mod first;
mod handover_files;
mod handovers;
mod imports;
mod list;
mod round;
mod sessions;
mod sign_in;
mod week;

pub use round::Typed;
use yew::prelude::*;

use crate::route::Route;

/// The screen of an address, for somebody who is signed in.
pub fn view(route: &Route) -> Html {
    match route {
        Route::First => html! { <first::First key="first" /> },
        Route::List(list, query) => {
            html! { <list::ListPage key={list.name()} list={*list} query={query.clone()} /> }
        }
        Route::Child(id) => html! { <child::ChildScreen key={id.0.clone()} id={id.clone()} /> },
        Route::Audit(id) => html! { <audit::Audit key={id.0.clone()} id={id.clone()} /> },
        Route::Week(day) => html! { <week::Week key="week" day={*day} /> },
        Route::Round => html! { <round::Round key="round" /> },
        Route::Doubts(id) => html! { <doubts::Doubts key={id.clone()} id={id.clone()} /> },
        Route::Sessions => html! { <sessions::Sessions key="sessions" /> },
        Route::Session(id) => html! { <sessions::Session key={id.clone()} id={id.clone()} /> },
        Route::Letters(id) => {
            html! { <sessions::Letters key={["letters ", id].concat()} id={id.clone()} /> }
        }
        Route::Envelopes(id) => {
            html! { <sessions::Envelopes key={["envelopes ", id].concat()} id={id.clone()} /> }
        }
        Route::Door(id) => {
            html! { <sessions::Door key={["door ", id].concat()} id={id.clone()} /> }
        }
        Route::DaySheet(day, who) => {
            html! { <day_sheet::DaySheet key="day-sheet" day={*day} who={who.clone()} /> }
        }
        Route::Imports => html! { <imports::Imports key="imports" /> },
        Route::Attempts(ward) => {
            html! { <attempts::Attempts key="attempts" ward={ward.clone()} /> }
        }
        Route::Handovers(side, ward) => {
            html! { <handovers::Handovers key="handovers" side={*side} ward={ward.clone()} /> }
        }
        Route::HandoverFiles => html! { <handovers::HandoverFiles key="handover-files" /> },
        Route::HandoverFile(id) => {
            html! { <handover_files::ReceivedFile key={id.clone()} id={id.clone()} /> }
        }
        Route::Figures => html! { <figures::Figures key="figures" /> },
        Route::Account => html! { <account::Account key="account" /> },
        Route::Accounts => html! { <accounts::Accounts key="accounts" /> },
        Route::Enrol => html! { <enrol::Enrol key="enrol" /> },
    }
}

/// What stands there for somebody who is not signed in.
pub fn signed_out(route: &Route) -> Html {
    match route {
        Route::Enrol => html! { <enrol::Enrol key="enrol" /> },
        _ => html! { <sign_in::SignIn key="sign-in" /> },
    }
}
