//! The screens.
//!
//! Home and what leads to it on a new phone are in the first module; all others are [`further`].

mod add;
mod further;
mod health;
mod help;
mod home;
mod records;
mod settings;
mod support;
mod unopened;
mod welcome;

pub use further::{Came, Second, load};

use yew::prelude::*;

use crate::ctx::Ctx;
use crate::route::Route;
use add::Add;

/// The screen of the present route. Until there is a child, every route but help and settings
/// leads to the first run; while the record cannot be opened, all but these say so.
pub fn view(ctx: &Ctx) -> Html {
    let nobody = ctx.current().is_none();
    match &ctx.route {
        route if ctx.store.is_none() && !route.needs_no_record() => further::unopened(ctx),
        Route::Welcome => welcome::welcome(ctx),
        Route::Add => html! { <Add key="add" /> },
        Route::Help | Route::Settings | Route::About | Route::Deleted | Route::Person(_) => {
            further::screen(ctx)
        }
        _ if nobody => welcome::welcome(ctx),
        Route::Home => home::home(ctx),
        _ => further::screen(ctx),
    }
}
