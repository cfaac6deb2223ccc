//! What somebody may do now. Only a permit gives access to the store's records of families.

use std::future::{Ready, ready};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use chrono::NaiveDate;
use hagukumi_core::care::{Case, ChildId, Entry, List, Receiver};
use hagukumi_store::{Access, ChildRecord, Timeline};

use super::fault::{Answer, Fault};
use super::policy::{Decision, Operation, Place, decide};
use super::session::SignedIn;
use super::state::{City, Inner};

/// The longest reason that the audit keeps, in characters.
const REASON_MAX: usize = 200;
/// No id is longer, in bytes.
const ID_MAX: usize = 64;

/// Somebody whose role allows an operation somewhere. Where, each use says.
#[derive(Clone, Debug)]
pub(crate) struct Permit {
    /// Who.
    pub(crate) who: SignedIn,
    /// Today in Japan.
    pub(crate) today: NaiveDate,
    /// Now, in milliseconds.
    pub(crate) now_ms: i64,
    operation: Operation,
}

/// The guard of the route has put it there; a public route has none.
impl<S: Send + Sync> FromRequestParts<S> for Permit {
    type Rejection = Fault;

    fn from_request_parts(
        parts: &mut Parts,
        _: &S,
    ) -> impl Future<Output = Result<Self, Fault>> + Send {
        let found: Ready<_> =
            ready(parts.extensions.get().cloned().ok_or_else(Fault::sign_in_needed));
        found
    }
}

impl Permit {
    /// A permit for an operation that the role allows somewhere.
    pub(super) fn new(who: SignedIn, operation: Operation, now_ms: i64) -> Self {
        Self { who, today: crate::clock::day_of(now_ms), now_ms, operation }
    }

    /// The same person, asking for another operation.
    pub(crate) fn to(&self, operation: Operation) -> Self {
        Self { operation, ..self.clone() }
    }

    /// Access to what the role alone allows: lists and numbers of one's own wards.
    pub(crate) fn access(&self) -> Answer<Access> {
        match decide(self.who.role, self.operation, Place::OwnList) {
            Decision::Allow => Ok(self.write_down("")),
            Decision::WithReason => Err(Fault::reason_needed()),
            Decision::Deny => Err(Fault::not_allowed()),
        }
    }

    /// The wards to look in: the one that was asked for, or all of one's own. `None` is the whole
    /// municipality.
    pub(crate) fn wards(&self, city: &City, asked: Option<&str>) -> Answer<Option<Vec<String>>> {
        let Some(ward) = asked.filter(|ward| !ward.is_empty()) else {
            let own = self.who.wards.clone();
            return Ok((!own.is_empty()).then_some(own));
        };
        if !city.has_ward(ward) {
            return Err(Fault::invalid("ward", "unknown"));
        }
        self.ward(ward)?;
        Ok(Some(vec![ward.to_owned()]))
    }

    /// Access to work in one ward.
    pub(crate) fn ward(&self, ward: &str) -> Answer<Access> {
        let place = if self.own(ward) { Place::OwnWard } else { Place::OtherWard };
        match decide(self.who.role, self.operation, place) {
            Decision::Allow => Ok(self.write_down("")),
            Decision::WithReason => Err(Fault::reason_needed()),
            Decision::Deny => Err(Fault::not_allowed()),
        }
    }

    /// Reads a child with its timeline, if the policy allows it there.
    ///
    /// Where the child stands is known from its record alone, so it is read first, and the audit
    /// says so; what is then refused leaves a second row that says it was not shown.
    pub(crate) async fn child(
        &self,
        staff: &Inner,
        child: &ChildId,
        reason: Option<&str>,
    ) -> Answer<(Opened, Access)> {
        let access = self.asks(child, reason)?;
        let timeline = staff.store().child(child, &access).await?;
        self.opens(staff, timeline, access).await
    }

    /// The same, with the others of the home: they are read only where the child itself is shown.
    pub(crate) async fn child_at_home(
        &self,
        staff: &Inner,
        child: &ChildId,
        reason: Option<&str>,
    ) -> Answer<(Opened, Vec<ChildRecord>)> {
        let access = self.asks(child, reason)?;
        let shown = |timeline: &Timeline| {
            let place = self.place(&timeline.record, || {
                self.has_received(&Case::fold(timeline.entries.clone()).0)
            });
            allows(decide(self.who.role, self.operation, place), &access)
        };
        let (timeline, others) = staff.store().child_at_home(child, &shown, &access).await?;
        let (opened, _) = self.opens(staff, timeline, access).await?;
        Ok((opened, others))
    }

    fn asks(&self, child: &ChildId, reason: Option<&str>) -> Answer<Access> {
        let reason = stated(reason)?;
        if child.as_str().len() > ID_MAX || child.as_str().contains('\0') {
            return Err(Fault::not_found());
        }
        Ok(self.write_down(reason))
    }

    async fn opens(
        &self,
        staff: &Inner,
        timeline: Timeline,
        access: Access,
    ) -> Answer<(Opened, Access)> {
        let opened = Opened::new(timeline);
        let place = self.place(&opened.record, || self.has_received(&opened.case));
        let decision = decide(self.who.role, self.operation, place);
        if allows(decision, &access) {
            return Ok((opened, access));
        }
        let refused = Access { action: "refused".to_owned(), ..access };
        staff.store().note(&refused, std::slice::from_ref(&opened.record.id)).await?;
        Err(match decision {
            Decision::WithReason => Fault::reason_needed(),
            _ => Fault::not_allowed(),
        })
    }

    /// Whether the operation would be allowed for a child without a further reason.
    pub(crate) fn may(&self, operation: Operation, opened: &Opened) -> bool {
        let place = self.place(&opened.record, || self.has_received(&opened.case));
        decide(self.who.role, operation, place) != Decision::Deny
    }

    /// Whether a handover of the child waits for an answer from the one who asks.
    fn has_received(&self, case: &Case) -> bool {
        case.handovers_waiting().any(|waiting| receives(self, &waiting.receiver))
    }

    /// Where a child stands for the one who asks.
    fn place(&self, record: &ChildRecord, received: impl FnOnce() -> bool) -> Place {
        if self.on_own_list(record) || received() {
            Place::OwnList
        } else if self.own(&record.summary.ward) {
            Place::OwnWard
        } else {
            Place::OtherWard
        }
    }

    /// Whether a child that has been found may be opened without a reason.
    pub(crate) fn on_own_list(&self, record: &ChildRecord) -> bool {
        let summary = &record.summary;
        self.own(&summary.ward)
            && (!lists_on(record, self.today).is_empty()
                || summary.responsible.as_ref() == Some(&self.who.id)
                || summary.visit.to.as_ref() == Some(&self.who.id))
    }

    /// Whether the ward is one of one's own.
    pub(crate) fn own(&self, ward: &str) -> bool {
        self.who.wards.is_empty() || self.who.wards.iter().any(|own| own == ward)
    }

    fn write_down(&self, reason: &str) -> Access {
        Access::new(self.who.id.clone(), self.operation.name(), self.now_ms).because(reason)
    }
}

/// Whether a decision allows an access as it is, with the reason that was given for it.
fn allows(decision: Decision, access: &Access) -> bool {
    match decision {
        Decision::Allow => true,
        Decision::WithReason => !access.reason.is_empty(),
        Decision::Deny => false,
    }
}

/// The typed reason without the space around it; empty when there is none.
fn stated(reason: Option<&str>) -> Answer<&str> {
    let reason = reason.map_or("", str::trim);
    if reason.chars().count() > REASON_MAX {
        return Err(Fault::invalid("reason", "too-long"));
    }
    if reason.chars().any(char::is_control) {
        return Err(Fault::invalid("reason", "unreadable"));
    }
    Ok(reason)
}

/// A child that may be read.
#[derive(Clone, Debug)]
pub(crate) struct Opened {
    /// Without the timeline.
    pub(crate) record: ChildRecord,
    /// The timeline, in the order of writing.
    pub(crate) entries: Vec<Entry>,
    /// The timeline folded.
    pub(crate) case: Case,
}

impl Opened {
    pub(crate) fn new(timeline: Timeline) -> Self {
        let (case, _) = Case::fold(timeline.entries.clone());
        Self { record: timeline.record, entries: timeline.entries, case }
    }
}

/// The lists on which a child stands on a day, in the order of the first page.
pub(crate) fn lists_on(record: &ChildRecord, day: NaiveDate) -> Vec<List> {
    let holds = |list: List| {
        record
            .summary
            .placings
            .iter()
            .any(|placing| placing.listing.list == list && placing.listing.holds_on(day))
    };
    List::ALL.into_iter().filter(|list| holds(*list)).collect()
}

/// Whether a handover is meant for one of the wards of somebody.
pub(crate) fn receives(permit: &Permit, receiver: &Receiver) -> bool {
    matches!(receiver, Receiver::Ward(ward) if permit.own(ward))
}
