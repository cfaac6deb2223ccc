//! The kit: small components without state of their own, used by every screen.

mod contact;
mod date_field;
mod field;
mod icon;
mod link;
mod select;
mod sheet;
mod state;

pub use contact::{Ask, Call, HoursLine, dial};
pub use date_field::{DateField, read_date};
pub use field::{Choice, Choices, TextField};
pub use icon::icon;
pub use link::{Back, Head, Link};
pub use select::Select;
pub use sheet::Sheet;
pub use state::{DoseDots, Mark, StateChip};
