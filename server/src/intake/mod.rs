//! What comes in by file: births, moves, attendance.
//!
//! A file is [read](read()) by the municipality's [`Format`], each row judged by the core against
//! everyone who is known, and the whole import written in one transaction by [`run`]. Importing a
//! file twice changes nothing. What a rule cannot decide is kept with the run until a person
//! [decides](decide).

mod city;
pub mod cli;
mod decide;
mod doubts;
mod encoding;
mod engine;
mod format;
mod held;
mod plan;
mod problem;
mod read;
mod records;
mod report;
mod row;
mod value;
mod words;
mod writing;

pub use city::City;
pub use decide::{Choice, DecideError, Decided, Told, decide};
pub use doubts::{Doubtful, Doubts, doubts};
pub use encoding::Encoding;
pub use engine::{Options, Progress, RunError, run};
pub use format::{Column, Format, Kind};
pub use held::Held;
pub use problem::{Code, Problem};
pub use read::{Line, Reading, Said, read};
pub use report::{Report, ReportRow, Shown, write_csv};
pub use words::{Language, Words};
pub use writing::random_id;

#[cfg(test)]
mod tests;
