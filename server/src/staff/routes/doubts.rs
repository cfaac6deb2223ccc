//! Doubtful rows of imports: whom each may mean, and what a person says.

use std::collections::BTreeSet;

use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use hagukumi_api::{
    CandidateView, DecideRequest, DoubtView, DoubtsView, IdentityView, Problem, RowChoice,
};
use hagukumi_core::care::Person;
use hagukumi_core::care::intake::{Event, Facts};

use crate::intake::{Choice, DecideError, Doubtful, Kind, Told, decide as take, doubts};
use crate::staff::extract::{Body, Named};
use crate::staff::fault::{Answer, Fault};
use crate::staff::imports::kind_view;
use crate::staff::permit::Permit;
use crate::staff::state::{Inner, Staff};
use crate::summary::summarize;

/// Rows of one answer, and decisions of one request.
const ROWS: usize = 50;

/// Lists the rows of a run that wait for a person, each beside the children that it may mean.
#[utoipa::path(
    get, path = "/api/imports/{import}/doubts",
    params(("import" = String, Path, description = "The run")),
    responses((status = 200, body = DoubtsView),
        (status = 404, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn list(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
) -> Answer<Json<DoubtsView>> {
    view(&staff, &permit, &id).await.map(Json)
}

/// Takes decisions about rows of a run, and writes what follows from them: all of it or nothing.
#[utoipa::path(
    post, path = "/api/imports/{import}/decisions", request_body = DecideRequest,
    params(("import" = String, Path, description = "The run")),
    responses((status = 200, description = "The rows that still wait", body = DoubtsView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "What was shown is no longer so; nothing was written",
            body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn decide(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(request): Body<DecideRequest>,
) -> Answer<Json<DoubtsView>> {
    let access = permit.access()?;
    if id.contains('\0') {
        return Err(Fault::not_found());
    }
    let lines: BTreeSet<u32> = request.decisions.iter().map(|decision| decision.line).collect();
    if lines.is_empty() || lines.len() > ROWS || lines.len() != request.decisions.len() {
        return Err(Fault::invalid("decisions", "length"));
    }
    let told = request.decisions.into_iter().map(|decision| Told {
        number: decision.line,
        seen: decision.seen,
        choice: match decision.choice {
            RowChoice::Same { child } => Choice::Same(child),
            RowChoice::Other => Choice::Other,
            RowChoice::Drop => Choice::Drop,
        },
    });
    let told: Vec<Told> = told.collect();
    let city = staff.city();
    let summary = |entries: Vec<_>| summarize(&city.rules, &city.municipality.checkups, entries);
    take(staff.store(), &id, &told, permit.today, &summary, &access).await?;
    view(&staff, &permit, &id).await.map(Json)
}

impl From<DecideError> for Fault {
    fn from(error: DecideError) -> Self {
        match error {
            DecideError::NoSuchRow(_) => Self::invalid("decisions", "unknown"),
            DecideError::Impossible(_) => Self::invalid("decisions", "impossible"),
            DecideError::Stale(_) => Self::rows_changed(),
            DecideError::Store(error) => error.into(),
        }
    }
}

async fn view(staff: &Inner, permit: &Permit, id: &str) -> Answer<DoubtsView> {
    let access = permit.access()?;
    if id.contains('\0') {
        return Err(Fault::not_found());
    }
    let found = doubts(staff.store(), id, ROWS, permit.today, &access).await?;
    let kind = Kind::from_name(&found.run.format).ok_or_else(Fault::not_found)?;
    Ok(DoubtsView {
        name: found.run.file_name,
        kind: kind_view(kind),
        at_ms: found.run.at_ms,
        open: found.run.open.into(),
        rows: found.rows.iter().map(row).collect(),
    })
}

fn row(row: &Doubtful) -> DoubtView {
    let (event, on, checkup) = event(&row.held.row.event);
    let says = said(&row.held.row.facts);
    let candidates = row.candidates.iter().map(|record| {
        let identity = known(&record.summary.person);
        CandidateView { child: record.id.clone(), differs: differs(&says, &identity), identity }
    });
    DoubtView {
        line: row.number,
        reason: row.held.why.code().to_owned(),
        event: event.to_owned(),
        on,
        checkup: checkup.to_owned(),
        candidates: candidates.collect(),
        may_begin: row.may_begin,
        seen: row.seen.clone(),
        says,
    }
}

fn event(event: &Event) -> (&'static str, Option<NaiveDate>, &str) {
    let name = match event {
        Event::Born => "born",
        Event::MovedIn { .. } => "moved_in",
        Event::MovedOut { .. } => "moved_out",
        Event::Died { .. } => "died",
        Event::BornAbroad => "born_abroad",
        Event::Changed { .. } => "changed",
        Event::Unregistered => "unregistered",
        Event::Attended { checkup, .. } => return ("attended", event.day(), checkup),
    };
    (name, event.day(), "")
}

fn said(facts: &Facts) -> IdentityView {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    IdentityView {
        register_id: text(&facts.register_id),
        name: text(&facts.name),
        kana: text(&facts.kana),
        birth_date: facts.birth_date,
        birth_order: facts.birth_order,
        sex: facts.sex,
        guardian: text(&facts.guardian),
        address: text(&facts.address),
        ward: text(&facts.ward),
    }
}

pub(super) fn known(person: &Person) -> IdentityView {
    IdentityView {
        register_id: person.register_id.clone().unwrap_or_default(),
        name: person.name.clone(),
        kana: person.kana.clone(),
        birth_date: Some(person.birth_date),
        birth_order: person.birth_order,
        sex: person.sex,
        guardian: person.guardian.clone(),
        address: person.address.clone(),
        ward: person.ward.clone(),
    }
}

/// The fields of which the row says something else than is known. Spacing says nothing.
pub(super) fn differs(says: &IdentityView, known: &IdentityView) -> Vec<String> {
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let text = |said: &str, known: &str| !said.is_empty() && letters(said) != letters(known);
    fn value<T: PartialEq>(said: Option<T>, known: Option<T>) -> bool {
        said.is_some() && said != known
    }
    let fields = [
        ("register_id", text(&says.register_id, &known.register_id)),
        ("name", text(&says.name, &known.name)),
        ("kana", text(&says.kana, &known.kana)),
        ("birth_date", value(says.birth_date, known.birth_date)),
        ("birth_order", value(says.birth_order, known.birth_order)),
        ("sex", value(says.sex, known.sex)),
        ("guardian", text(&says.guardian, &known.guardian)),
        ("address", text(&says.address, &known.address)),
        ("ward", text(&says.ward, &known.ward)),
    ];
    fields.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name.to_owned()).collect()
}
