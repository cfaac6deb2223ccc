//! The screens.

mod add;
mod home;
mod welcome;

pub use add::Add;
pub use home::Home;
pub use welcome::Welcome;

use yew::prelude::*;

use crate::route::Route;

/// The screen of a route. Until there is a child, every route but help and settings leads to
/// the first run.
pub fn view(route: &Route, nobody: bool) -> Html {
    match route {
        Route::Welcome => html! { <Welcome key="welcome" /> },
        Route::Add => html! { <Add key="add" /> },
        _ if nobody => html! { <Welcome key="welcome" /> },
        _ => html! { <Home key="home" /> },
    }
}
