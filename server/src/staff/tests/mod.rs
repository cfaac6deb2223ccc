//! The staff side as a browser meets it: requests in, answers out, over the store in memory.

mod app;
mod authenticator;
mod door;
mod faults;
mod handing_over;
mod handing_to_cities;
mod importing;
mod matrix;
mod passkeys;
mod reading;
mod round;
mod sessions;
mod signing_in;
mod writing;
