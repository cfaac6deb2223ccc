//! What the `hagukumi` binary does with files: reading a programme or a municipality's folder,
//! checking it, forecasting by it, bundling it for the app.
pub mod bundle;
pub mod check;
pub mod clock;
pub mod compact;
pub mod database;
pub mod demo;
pub mod forecast;
pub mod handover;
pub mod intake;
pub mod municipality;
pub mod place;
pub mod printed;
pub mod staff;
pub mod summary;
pub mod table;
pub mod upkeep;
pub mod worklist;

pub use hagukumi_programmes as programme;
