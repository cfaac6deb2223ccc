//! The staff side as a browser meets it: requests in, answers out, over the store in memory.

mod app;
mod authenticator;
mod clock;
mod door;
mod faults;
mod full_disk;
mod handing_over;
mod handing_to_cities;
mod importing;
mod matrix;
mod passkeys;
mod reading;
mod restart;
mod round;
mod sessions;
mod signing_in;
mod taking_back;
mod town;
mod writing;
