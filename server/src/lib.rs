//! What the `hagukumi` binary does with files: reading a municipality's folder, checking it,
//! bundling it for the app.
pub mod check;
pub mod municipality;
