//! What is typed into a form.

use chrono::NaiveDate;
use hagukumi_api::ChildPageView;
use hagukumi_core::care::{
    AwayReason, Body, Channel, CheckupRecord, Concern, Entry, List, NextStep, Outcome, Refusal,
    SightingKind, Step,
};

use super::body::{Wrong, day};
use super::doses::DoseDraft;
use super::kind::Kind;
use super::sheet::SheetDraft;
use crate::names;

/// What is typed. Fields that the kind does not need are left as they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What.
    pub kind: Kind,
    /// The day that it speaks of.
    pub on: String,
    /// About what: `visit`, `child`, or a checkup's id.
    pub concern: String,
    /// How.
    pub channel: Channel,
    /// What came of it.
    pub outcome: Outcome,
    /// Text: note or reason.
    pub note: String,
    /// The next step, if one is to be set.
    pub step: Option<Step>,
    /// By when.
    pub by: String,
    /// Who saw the child.
    pub sighting: SightingKind,
    /// Until when the family is away.
    pub until: String,
    /// Why away.
    pub away: AwayReason,
    /// Why declined.
    pub refusal: Refusal,
    /// The agreed hour.
    pub at: String,
    /// The checkup.
    pub checkup: String,
    /// The group session.
    pub session: String,
    /// Doses, a line each.
    pub doses: Vec<DoseDraft>,
    /// The family's telephone number.
    pub phone: String,
    /// Tag of the family's language; empty when unknown.
    pub language: String,
    /// The family needs an interpreter.
    pub interpreter: bool,
    /// A colleague.
    pub who: String,
    /// A ward code, or the code of another municipality.
    pub receiver: String,
    /// The visit sheet.
    pub sheet: SheetDraft,
    /// Why an entry is corrected.
    pub reason_of_correction: String,
}

pub(super) const VISIT: &str = "visit";
pub(super) const CHILD: &str = "child";

impl Draft {
    /// An empty form for a child.
    pub fn new(kind: Kind, today: NaiveDate, page: Option<&ChildPageView>) -> Self {
        // What the child is listed for is what the work is about.
        let listed = page.and_then(|page| page.standing.lists.first());
        let concern = match listed {
            Some(listed) if listed.list == List::Missed => listed.item.clone(),
            Some(listed) if listed.list == List::Visits => VISIT.to_owned(),
            _ => CHILD.to_owned(),
        };
        let missed = page.and_then(|page| {
            let mut lists = page.standing.lists.iter();
            lists.find(|listed| listed.list == List::Missed).map(|listed| listed.item.clone())
        });
        // Which visit is due, by the municipality's own limits.
        let kind_of_visit = page.map(|page| page.standing.visit_kind);
        let person = page.map(|page| &page.person);
        Self {
            kind,
            on: today.to_string(),
            concern,
            channel: Channel::Phone,
            outcome: Outcome::NoAnswer,
            note: String::new(),
            step: (kind == Kind::Next).then_some(Step::Phone),
            by: String::new(),
            sighting: SightingKind::Staff,
            until: String::new(),
            away: AwayReason::WithGrandparents,
            refusal: Refusal::NoContact,
            at: String::new(),
            checkup: missed.unwrap_or_default(),
            session: String::new(),
            doses: vec![DoseDraft::on(&today.to_string())],
            phone: person.map(|person| person.phone.clone()).unwrap_or_default(),
            language: person.and_then(|person| person.language.clone()).unwrap_or_default(),
            interpreter: person.is_some_and(|person| person.interpreter),
            who: String::new(),
            receiver: String::new(),
            sheet: SheetDraft { kind: kind_of_visit, ..SheetDraft::default() },
            reason_of_correction: String::new(),
        }
    }

    /// What an entry says, to be corrected.
    pub fn of(entry: &Entry) -> Self {
        let kind = Kind::of(&entry.body).unwrap_or(Kind::Note);
        let mut draft = Self::new(kind, entry.on, None);
        match &entry.body {
            Body::Attempt { attempt } => {
                draft.concern = concern_value(&attempt.concern);
                draft.channel = attempt.channel;
                draft.outcome = attempt.outcome;
                draft.note = attempt.note.clone();
                draft.set_next(attempt.next.as_ref());
            }
            Body::Note { text } => draft.note = text.clone(),
            Body::Seen { sighting } => {
                draft.sighting = sighting.kind;
                draft.note = sighting.note.clone();
            }
            Body::Visited { sheet } => draft.sheet = SheetDraft::of(sheet),
            Body::VisitAppointment { for_day, at } => {
                draft.until = for_day.to_string();
                draft.at = at.map(names::clock).unwrap_or_default();
            }
            Body::VisitNotMet { note } => draft.note = note.clone(),
            Body::VisitDeclined { reason, note } => {
                draft.refusal = *reason;
                draft.note = note.clone();
            }
            Body::VisitAway { reason, until } => {
                draft.away = *reason;
                draft.until = until.to_string();
            }
            Body::Checkup { checkup, record } => {
                draft.checkup = checkup.clone();
                match record {
                    CheckupRecord::Attended { place: text }
                    | CheckupRecord::Excused { reason: text } => draft.note = text.clone(),
                    CheckupRecord::Invited { for_day } => {
                        draft.until = for_day.map(|day| day.to_string()).unwrap_or_default();
                    }
                    CheckupRecord::Booked { .. } | CheckupRecord::Unbooked { .. } => {}
                }
            }
            Body::Dose { vaccine, .. } => {
                let day = entry.on.to_string();
                draft.doses = vec![DoseDraft { vaccine: vaccine.clone(), ..DoseDraft::on(&day) }];
            }
            Body::Next { next } => draft.set_next(next.as_ref()),
            Body::Responsible { staff } => {
                draft.who = staff.as_ref().map(|id| id.0.clone()).unwrap_or_default();
            }
            Body::VisitAssigned { to } => draft.who = to.0.clone(),
            Body::Closed { concern, reason } | Body::Reopened { concern, reason } => {
                draft.concern = concern_value(concern);
                draft.note = reason.clone();
            }
            _ => {}
        }
        draft
    }

    fn set_next(&mut self, next: Option<&NextStep>) {
        self.step = next.map(|next| next.step);
        self.by = next.map(|next| next.by.to_string()).unwrap_or_default();
    }

    pub(super) fn next(&self) -> Result<Option<NextStep>, Wrong> {
        match self.step {
            None => Ok(None),
            Some(step) => Ok(Some(NextStep { step, by: day(&self.by, "by")? })),
        }
    }
}

fn concern_value(concern: &Concern) -> String {
    match concern {
        Concern::Visit => VISIT.to_owned(),
        Concern::Child => CHILD.to_owned(),
        Concern::Checkup(id) => id.clone(),
    }
}
