//! Infant health checkups, as the municipality offers them.
use chrono::NaiveDate;
use hagukumi_core::checkup::{Attendance, CheckupFinding, CheckupForecast, plan};
use hagukumi_core::exchange::{Plain, Problem};
use hagukumi_core::municipality::CheckupPlace;
use serde::Serialize;

use super::Engine;

/// How a child stands with one checkup.
#[derive(Serialize)]
pub struct CheckupResponse<'a> {
    /// Its id in the municipality's data.
    pub checkup: &'a str,
    /// Message id of its name; `None` for a checkup of another municipality.
    pub name: Option<&'a str>,
    /// When it can be had; `None` when the municipality's ages are not known.
    pub window: Option<WindowResponse>,
    /// The window is not confirmed: say "about".
    pub about: bool,
    /// Where it stands today.
    pub state: &'static str,
    /// `clinic` or `session`.
    pub place: Option<&'static str>,
    /// The day it was attended.
    pub attended: Option<NaiveDate>,
    /// The last day to catch up, when it was missed.
    pub catch_up_until: Option<NaiveDate>,
    /// When to remind the family.
    pub reminders: Vec<ReminderResponse>,
    /// What is odd about the record.
    pub findings: Vec<CheckupFindingResponse>,
}

/// First and last day, both included.
#[derive(Serialize)]
pub struct WindowResponse {
    /// First day.
    pub first: NaiveDate,
    /// Last day.
    pub last: NaiveDate,
}

/// A day on which to remind.
#[derive(Serialize)]
pub struct ReminderResponse {
    /// `opens`, `closing` or `missed`.
    pub kind: &'static str,
    /// When.
    pub date: NaiveDate,
}

/// Something odd in what was recorded.
#[derive(Serialize)]
pub struct CheckupFindingResponse {
    /// What it is.
    pub kind: &'static str,
    /// The recorded day, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
}

impl Engine {
    /// The municipality's checkups for a child: `birth_date`, `today`, and in `attended` a list of
    /// `checkup` (its id) and `date`.
    ///
    /// # Errors
    /// What is wrong with the question, by code and field.
    pub fn checkups<T>(
        &self,
        question: &Plain,
        answer: impl FnOnce(&[CheckupResponse<'_>]) -> T,
    ) -> Result<T, Problem> {
        question.object("")?;
        let birth = question.needed("birth_date", "birth_date")?.date("birth_date")?;
        let today = question.needed("today", "today")?.date("today")?;
        let attended = attended(question)?;
        let plan = plan(&self.municipality, birth, &attended, today);
        Ok(answer(&plan.iter().map(CheckupResponse::new).collect::<Vec<_>>()))
    }
}

/// The checkups that a question says were attended.
pub(super) fn attended(question: &Plain) -> Result<Vec<Attendance<'_>>, Problem> {
    let Some(list) = question.get("attended") else { return Ok(Vec::new()) };
    let entries = list.list("attended")?.iter().enumerate();
    let read = entries.map(|(index, entry)| {
        let at = format!("attended[{index}]");
        entry.object(&at)?;
        let field = |name: &str| format!("{at}.{name}");
        let checkup = entry.needed("checkup", &field("checkup"))?.text(&field("checkup"))?;
        let date = entry.needed("date", &field("date"))?.date(&field("date"))?;
        Ok(Attendance { checkup, date })
    });
    read.collect()
}

impl<'a> CheckupResponse<'a> {
    fn new(forecast: &'a CheckupForecast) -> Self {
        let window = forecast.window;
        let reminders = forecast.reminders.iter();
        CheckupResponse {
            checkup: &forecast.id,
            name: forecast.name.as_deref(),
            window: window.map(|one| WindowResponse { first: one.first, last: one.last }),
            about: forecast.about,
            state: forecast.state.id(),
            place: forecast.place.map(CheckupPlace::id),
            attended: forecast.attended,
            catch_up_until: forecast.catch_up_until,
            reminders: reminders
                .map(|one| ReminderResponse { kind: one.kind.id(), date: one.date })
                .collect(),
            findings: forecast.findings.iter().map(finding).collect(),
        }
    }
}

fn finding(finding: &CheckupFinding) -> CheckupFindingResponse {
    let date = match finding {
        CheckupFinding::BeforeBirth { date }
        | CheckupFinding::InFuture { date }
        | CheckupFinding::RecordedAgain { date }
        | CheckupFinding::OutsideWindow { date } => Some(*date),
        CheckupFinding::NotOfThisMunicipality => None,
    };
    CheckupFindingResponse { kind: finding.id(), date }
}
