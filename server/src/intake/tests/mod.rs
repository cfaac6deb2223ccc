mod importing;
mod reading;

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::*;

/// The checkout.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn kawasaki() -> PathBuf {
    root().join("municipalities/kawasaki")
}

fn example(kind: Kind) -> Vec<u8> {
    std::fs::read(root().join(format!("docs/formats/examples/{}.csv", kind.name()))).unwrap()
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn today() -> NaiveDate {
    day(2026, 11, 21)
}
