//! Questions and answers of one programme and, where there is one, one municipality.
mod agenda;
mod checkups;

use hagukumi_core::compact;
use hagukumi_core::exchange::{Plain, Problem, Request, Response};
use hagukumi_core::immunization::{Programme, forecast};
use hagukumi_core::municipality::Municipality;

pub use agenda::{ItemResponse, VisitDoseResponse, WhatResponse};
pub use checkups::{CheckupFindingResponse, CheckupResponse, ReminderResponse, WindowResponse};

/// Japan's programme as it was when the component was built.
const JAPAN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/japan.bin"));

/// Japan's programme.
///
/// # Errors
/// `not-a-programme` when the build has put in something else, which the tests rule out.
pub fn japan() -> Result<Programme, Problem> {
    let body = compact::body(JAPAN).ok();
    let read = body.and_then(|body| postcard::from_bytes(body).ok());
    read.ok_or_else(|| Problem::new("not-a-programme", "programme", "the module is damaged"))
}

/// What answers: a programme, and a municipality that may have nothing to offer.
pub struct Engine {
    /// The programme.
    pub programme: Programme,
    /// The municipality; without one, nothing is known of checkups.
    pub municipality: Municipality,
}

impl Engine {
    /// How a child stands on a day; `answer` is given what `hagukumi forecast` prints.
    ///
    /// # Errors
    /// What is wrong with the question, by code and field.
    pub fn forecast<T>(
        &self,
        question: &Plain,
        answer: impl FnOnce(&Response<'_>) -> T,
    ) -> Result<T, Problem> {
        let request = Request::read(question)?;
        let made = forecast(&self.programme, &request.child, &request.doses, request.today);
        Ok(answer(&Response::new(&self.programme, &request.id, &request.doses, &made)))
    }
}

/// An error of a part as one of the whole: its field lies below `place`.
fn below(place: &str, problem: Problem) -> Problem {
    let field = match problem.field.as_str() {
        "" => place.to_owned(),
        inner => format!("{place}.{inner}"),
    };
    Problem { field, ..problem }
}

#[cfg(test)]
mod tests;
