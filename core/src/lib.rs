//! What is true in Hagukumi: dates, programmes, records. Pure functions over plain data.
//!
//! **Invariant.** Nothing in here reads a clock, a file, a network or a random number, and
//! nothing in here can fail: "today" is an argument, and a messy record gives a result *and*
//! findings.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::unreachable
    )
)]
#![warn(missing_docs)]

pub mod agenda;
pub mod calendar;
pub mod care;
pub mod checkup;
pub mod compact;
pub mod date;
pub mod directory;
pub mod exchange;
pub mod immunization;
pub mod municipality;
pub mod order;
pub mod record;
