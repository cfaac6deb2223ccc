//! From what the store keeps to what is shown.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use hagukumi_api::{FoundChildView, LastAttemptView, PersonNameView, VisitView, WorklistRowView};
use hagukumi_core::care::{List, StaffId};
use hagukumi_store::{ChildRecord, LastAttempt, WorkRow};

use super::fault::Answer;
use super::permit::lists_on;
use super::state::Inner;

/// Names of the staff, by id.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names(Arc<BTreeMap<StaffId, String>>);

/// The names that were read last: every page shows some, and they hardly ever change.
#[derive(Debug, Default)]
pub(crate) struct KnownNames(Mutex<Option<(Instant, Names)>>);

impl KnownNames {
    /// For how long, should another process change them.
    const KEPT: Duration = Duration::from_secs(2);

    fn known(&self) -> Option<Names> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref()
            .filter(|(since, _)| since.elapsed() < Self::KEPT)
            .map(|(_, names)| names.clone())
    }

    fn keep(&self, since: Instant, names: &Names) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((since, names.clone()));
    }

    /// Somebody is new or named otherwise.
    pub(crate) fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl Names {
    /// The names of everybody, as they were a moment ago.
    pub(crate) async fn read(staff: &Inner) -> Answer<Self> {
        match staff.names.known() {
            Some(known) => Ok(known),
            None => Self::read_anew(staff).await,
        }
    }

    /// The names of everybody, as they are now.
    pub(crate) async fn read_anew(staff: &Inner) -> Answer<Self> {
        let since = Instant::now();
        let accounts = staff.store().accounts().await?;
        let names = accounts.into_iter().map(|account| (account.id, account.name));
        let names = Self(Arc::new(names.collect()));
        staff.names.keep(since, &names);
        Ok(names)
    }

    /// A member of the staff; somebody whose account is not here has an empty name.
    pub(crate) fn person(&self, id: &StaffId) -> PersonNameView {
        PersonNameView { id: id.clone(), name: self.name(id) }
    }

    /// The name.
    pub(crate) fn name(&self, id: &StaffId) -> String {
        self.0.get(id).cloned().unwrap_or_default()
    }
}

/// Days from one day to another; negative backwards.
pub(crate) fn days(from: NaiveDate, to: NaiveDate) -> i64 {
    to.signed_duration_since(from).num_days()
}

/// The last attempt to reach a family.
pub(crate) fn last_attempt(attempt: LastAttempt) -> LastAttemptView {
    let LastAttempt { on, channel, outcome, note, concern: _ } = attempt;
    LastAttemptView { on, channel, outcome, note }
}

/// A row of a list.
pub(crate) fn row(row: WorkRow, on: NaiveDate, names: &Names) -> WorklistRowView {
    let WorkRow { record, placing } = row;
    let summary = record.summary;
    let (person, listing) = (summary.person, placing.listing);
    WorklistRowView {
        child: record.id,
        version: record.version,
        name: person.name,
        kana: person.kana,
        birth_date: person.birth_date,
        ward: summary.ward,
        area: person.area,
        next: listing.step().or(summary.next),
        item: listing.item,
        due: listing.due,
        overdue_days: days(listing.due, on),
        last_seen: listing.last_seen,
        unseen_days: days(listing.last_seen.unwrap_or(person.birth_date), on),
        language: person.language,
        interpreter: person.interpreter,
        responsible: summary.responsible.map(|id| names.person(&id)),
        visit: summary.visit.on(on),
        visitor: summary.visit.to.map(|id| names.person(&id)),
        attempts: placing.attempts,
        last_attempt: summary.last_attempt.map(last_attempt),
        handover_sent: summary.handover_sent,
    }
}

/// A child that was found.
pub(crate) fn found(record: ChildRecord, on: NaiveDate) -> FoundChildView {
    let lists = lists_on(&record, on);
    let person = record.summary.person;
    FoundChildView {
        child: record.id,
        version: record.version,
        name: person.name,
        kana: person.kana,
        birth_date: person.birth_date,
        ward: record.summary.ward,
        area: person.area,
        lists,
    }
}

/// An open visit. Its due day is that of the list; a visit that is on no list is due today.
pub(crate) fn visit(record: ChildRecord, on: NaiveDate, names: &Names) -> VisitView {
    let due = record
        .summary
        .placings
        .iter()
        .map(|placing| &placing.listing)
        .find(|listing| listing.list == List::Visits && listing.holds_on(on))
        .map_or(on, |listing| listing.due);
    let summary = record.summary;
    let state = summary.visit.on(on);
    VisitView {
        child: record.id,
        version: record.version,
        name: summary.person.name,
        kana: summary.person.kana,
        birth_date: summary.person.birth_date,
        ward: summary.ward,
        area: summary.person.area,
        visit: state,
        assignee: summary.visit.to.map(|id| names.person(&id)),
        due,
        language: summary.person.language,
        interpreter: summary.person.interpreter,
    }
}
