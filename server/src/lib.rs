//! What the `hagukumi` binary does with files: reading a programme or a municipality's folder,
//! checking it, forecasting by it, bundling it for the app; and, with the feature `office`, all
//! that the staff of a municipality does.
pub mod bundle;
pub mod compact;
pub mod forecast;
pub mod municipality;
pub mod printed;
pub mod table;

#[cfg(feature = "office")]
pub mod check;
#[cfg(feature = "office")]
pub mod clock;
#[cfg(feature = "office")]
pub mod database;
#[cfg(feature = "office")]
pub mod demo;
#[cfg(feature = "office")]
pub mod handover;
#[cfg(feature = "office")]
pub mod intake;
#[cfg(feature = "office")]
pub mod place;
#[cfg(feature = "office")]
pub mod staff;
#[cfg(feature = "office")]
pub mod summary;
#[cfg(feature = "office")]
pub mod upkeep;
#[cfg(feature = "office")]
pub mod worklist;

pub use hagukumi_programmes as programme;
