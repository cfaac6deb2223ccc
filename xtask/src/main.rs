//! Everything a person types: `cargo xtask <task>`.
fn main() {}
