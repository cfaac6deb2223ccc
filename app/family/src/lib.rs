//! The family app.

mod clock;
mod store;
