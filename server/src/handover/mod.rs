//! Children handed over from city to city, as a signed and encrypted file.
//!
//! The sender [exports](export) a file and keeps the children on its lists. The receiver
//! [opens](receive) it, sees who is in it, and [accepts](accept) or [returns](give_back) it with
//! an answer file. Only when the sender has [taken the answer](take_answer) do accepted children
//! leave its lists. No file is taken twice.
//!
//! The form of the files stands in `docs/formats/handover.md`.

pub mod cli;
mod contents;
mod envelope;
mod keys;
mod office;
mod receive;
mod reply;
mod send;

pub use contents::{Answer, Carried, Contents, Package};
pub use envelope::{Envelope, EnvelopeError, Kind};
pub use keys::{Keys, Partner, Partners};
pub use office::{ExchangeError, Office};
pub use receive::{Choice, Found, Opened, accept, give_back, receive};
pub use reply::take_answer;
pub use send::{export, file_of};

#[cfg(test)]
mod tests;
