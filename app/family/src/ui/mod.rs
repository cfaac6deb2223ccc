//! The kit: small views without state of their own, used by every screen.

mod contact;
mod date_field;
mod field;
mod icon;
mod link;
mod select;
mod sheet;
mod state;

pub use contact::{ask, call, dial, hours_line};
pub use date_field::{DateField, read_date};
pub use field::{Choice, Choices, TextField};
pub use icon::icon;
pub use link::{back, head, head_in_japanese, link, tab_link};
pub use select::Select;
pub use sheet::Sheet;
pub use state::{Mark, dose_dots, state_chip};
