//! A forecast as other programs ask for it and read it: the shapes of `hagukumi forecast` and of
//! the component that other apps embed, written once.
//!
//! A program's question arrives as a [`Plain`] value, whatever it was written in (JSON, objects of
//! JavaScript); [`Request::read`] checks it and names what is wrong by code and field. The answer,
//! a [`Response`], has names where the engine has indices.
mod finding;
mod plain;
mod problem;
mod reading;
mod request;
mod response;
mod word;

pub use finding::{FindingKindResponse, FindingResponse, RecordLine};
pub use plain::{Plain, PlainSeed, Trail};
pub use problem::Problem;
pub use request::Request;
pub use response::{
    BecauseResponse, BlockedResponse, ComponentResponse, DoseResponse, ExtensionResponse,
    NextResponse, Response, SeriesResponse, Span,
};
pub use word::{choices, label, status};
