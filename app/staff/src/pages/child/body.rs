//! What is typed on a child's page, and the entry that comes of it.

use chrono::{NaiveDate, NaiveTime};
use hagukumi_api::ChildPageView;
use hagukumi_core::care::{
    Attempt, AwayReason, Body, Channel, CheckupRecord, Concern, Entry, Handover, HandoverId,
    NextStep, Outcome, Receiver, Refusal, Sighting, SightingKind, StaffId, Step, VisitKind,
};

use super::sheet::SheetDraft;
use crate::browser;
use crate::names;

/// What can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An attempt to reach the family.
    Attempt,
    /// A note.
    Note,
    /// A professional saw the child.
    Seen,
    /// A visit that was done.
    Visited,
    /// An agreed day.
    Appointment,
    /// Nobody was met.
    NotMet,
    /// The family declined or cannot be reached.
    Declined,
    /// The family is away.
    Away,
    /// A checkup was attended.
    Attended,
    /// The next step.
    Next,
    /// Who is responsible.
    Responsible,
    /// Who makes the visit.
    Assign,
    /// Close a piece of work.
    Close,
    /// Take it up again.
    Reopen,
    /// Hand over.
    Handover,
}

impl Kind {
    /// All of them, the most frequent first.
    pub const ALL: [Self; 15] = [
        Self::Attempt,
        Self::Note,
        Self::Seen,
        Self::Next,
        Self::Appointment,
        Self::Visited,
        Self::NotMet,
        Self::Declined,
        Self::Away,
        Self::Attended,
        Self::Responsible,
        Self::Assign,
        Self::Close,
        Self::Reopen,
        Self::Handover,
    ];

    /// Its name in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Attempt => "attempt",
            Self::Note => "note",
            Self::Seen => "seen",
            Self::Next => "next",
            Self::Visited => "visited",
            Self::Appointment => "appointment",
            Self::NotMet => "not-met",
            Self::Declined => "declined",
            Self::Away => "away",
            Self::Attended => "attended",
            Self::Responsible => "responsible",
            Self::Assign => "assign",
            Self::Close => "close",
            Self::Reopen => "reopen",
            Self::Handover => "handover",
        }
    }

    /// The form that corrects an entry; none for what staff do not write here.
    pub fn of(body: &Body) -> Option<Self> {
        Some(match body {
            Body::Attempt { .. } => Self::Attempt,
            Body::Note { .. } => Self::Note,
            Body::Seen { .. } => Self::Seen,
            Body::Visited { .. } => Self::Visited,
            Body::VisitAppointment { .. } => Self::Appointment,
            Body::VisitNotMet { .. } => Self::NotMet,
            Body::VisitDeclined { .. } => Self::Declined,
            Body::VisitAway { .. } => Self::Away,
            Body::Checkup { record: CheckupRecord::Attended { .. }, .. } => Self::Attended,
            Body::Next { .. } => Self::Next,
            Body::Responsible { .. } => Self::Responsible,
            Body::VisitAssigned { .. } => Self::Assign,
            Body::Closed { .. } => Self::Close,
            Body::Reopened { .. } => Self::Reopen,
            _ => return None,
        })
    }
}

/// What is wrong with a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Id of the field.
    pub field: &'static str,
    /// Message id.
    pub message: &'static str,
}

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
    /// A colleague.
    pub who: String,
    /// A ward code, or the code of another municipality.
    pub receiver: String,
    /// The visit sheet.
    pub sheet: SheetDraft,
    /// Why an entry is corrected.
    pub reason_of_correction: String,
}

const VISIT: &str = "visit";
const CHILD: &str = "child";

impl Draft {
    /// An empty form for a child.
    pub fn new(kind: Kind, today: NaiveDate, page: Option<&ChildPageView>) -> Self {
        // What the child is listed for is what the work is about.
        let listed = page.and_then(|page| page.standing.lists.first());
        let concern = match listed {
            Some(listed) if !listed.item.is_empty() => listed.item.clone(),
            Some(listed) if listed.list == hagukumi_core::care::List::Visits => VISIT.to_owned(),
            _ => CHILD.to_owned(),
        };
        let missed = page.and_then(|page| {
            let mut lists = page.standing.lists.iter();
            lists.find(|listed| !listed.item.is_empty()).map(|listed| listed.item.clone())
        });
        let light = page.and_then(|page| page.person.birth_weight_g);
        let kind_of_visit = if light.is_some_and(|grams| grams <= 2500) {
            VisitKind::LowBirthWeight
        } else {
            VisitKind::Newborn
        };
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
            who: String::new(),
            receiver: String::new(),
            sheet: SheetDraft { kind: Some(kind_of_visit), ..SheetDraft::default() },
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
            Body::Checkup { checkup, record: CheckupRecord::Attended { place } } => {
                draft.checkup = checkup.clone();
                draft.note = place.clone();
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

    fn next(&self) -> Result<Option<NextStep>, Wrong> {
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

fn concern(value: &str) -> Concern {
    match value {
        VISIT => Concern::Visit,
        CHILD => Concern::Child,
        id => Concern::Checkup(id.to_owned()),
    }
}

fn day(text: &str, field: &'static str) -> Result<NaiveDate, Wrong> {
    text.parse().map_err(|_| Wrong { field, message: "wrong-date" })
}

fn needed(text: &str, field: &'static str, message: &'static str) -> Result<String, Wrong> {
    match text.trim() {
        "" => Err(Wrong { field, message }),
        text => Ok(text.to_owned()),
    }
}

/// The day and the body of an entry.
///
/// # Errors
/// The field that is missing or makes no sense.
pub fn body(draft: &Draft, me: &StaffId, today: NaiveDate) -> Result<(NaiveDate, Body), Wrong> {
    let on = day(&draft.on, "on")?;
    if on > today {
        return Err(Wrong { field: "on", message: "wrong-future" });
    }
    let note = draft.note.trim().to_owned();
    let body = match draft.kind {
        Kind::Attempt => Body::Attempt {
            attempt: Attempt {
                concern: concern(&draft.concern),
                channel: draft.channel,
                outcome: draft.outcome,
                note,
                next: draft.next()?,
            },
        },
        Kind::Note => Body::Note { text: needed(&draft.note, "note", "wrong-note")? },
        Kind::Seen => Body::Seen { sighting: Sighting { kind: draft.sighting, note } },
        Kind::Visited => Body::Visited { sheet: Box::new(draft.sheet.sheet(me)?) },
        Kind::Appointment => {
            let at = match draft.at.trim() {
                "" => None,
                text => {
                    let wrong = Wrong { field: "at", message: "wrong-time" };
                    Some(NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| wrong)?)
                }
            };
            Body::VisitAppointment { for_day: day(&draft.until, "until")?, at }
        }
        Kind::NotMet => Body::VisitNotMet { note },
        Kind::Declined => Body::VisitDeclined { reason: draft.refusal, note },
        Kind::Away => {
            let until = day(&draft.until, "until")?;
            if until <= on {
                return Err(Wrong { field: "until", message: "wrong-until" });
            }
            Body::VisitAway { reason: draft.away, until }
        }
        Kind::Attended => Body::Checkup {
            checkup: needed(&draft.checkup, "checkup", "wrong-checkup")?,
            record: CheckupRecord::Attended { place: note },
        },
        Kind::Next => Body::Next { next: draft.next()? },
        Kind::Responsible => {
            Body::Responsible { staff: (!draft.who.is_empty()).then(|| StaffId(draft.who.clone())) }
        }
        Kind::Assign => {
            Body::VisitAssigned { to: StaffId(needed(&draft.who, "who", "wrong-who")?) }
        }
        Kind::Close => Body::Closed {
            concern: concern(&draft.concern),
            reason: needed(&draft.note, "note", "wrong-reason")?,
        },
        Kind::Reopen => Body::Reopened {
            concern: concern(&draft.concern),
            reason: needed(&draft.note, "note", "wrong-reason")?,
        },
        Kind::Handover => {
            let code = needed(&draft.receiver, "receiver", "wrong-receiver")?;
            let receiver = match code.strip_prefix("city:") {
                None => Receiver::Ward(code),
                Some(city) if city.len() == 6 && city.bytes().all(|sign| sign.is_ascii_digit()) => {
                    Receiver::Municipality(city.to_owned())
                }
                Some(_) => return Err(Wrong { field: "city", message: "wrong-city" }),
            };
            Body::Handover {
                id: HandoverId(browser::fresh_id().0),
                step: Handover::Sent { receiver, note },
            }
        }
    };
    Ok((on, body))
}

#[cfg(test)]
mod tests {
    use super::*;
    use hagukumi_core::care::Author;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    fn made(draft: &Draft) -> Result<Body, Wrong> {
        body(draft, &StaffId::from("s1"), today()).map(|(_, body)| body)
    }

    #[test]
    fn nothing_is_closed_without_a_reason() {
        let mut draft = Draft::new(Kind::Close, today(), None);
        assert_eq!(made(&draft).unwrap_err().field, "note");
        draft.note = "里帰り先で受診済み".to_owned();
        assert!(matches!(made(&draft), Ok(Body::Closed { concern: Concern::Child, .. })));
    }

    #[test]
    fn an_entry_speaks_of_no_later_day() {
        let draft = Draft { on: "2026-11-22".to_owned(), ..Draft::new(Kind::Seen, today(), None) };
        assert_eq!(made(&draft).unwrap_err().message, "wrong-future");
    }

    #[test]
    fn a_family_is_away_until_a_later_day() {
        let draft =
            Draft { until: "2026-11-21".to_owned(), ..Draft::new(Kind::Away, today(), None) };
        assert_eq!(made(&draft).unwrap_err().field, "until");
    }

    #[test]
    fn an_entry_opened_for_correction_says_what_it_said() {
        let attempt = Body::Attempt {
            attempt: Attempt {
                concern: Concern::Checkup("1y6m".to_owned()),
                channel: Channel::Letter,
                outcome: Outcome::Sent,
                note: "再通知".to_owned(),
                next: Some(NextStep { step: Step::Phone, by: today() }),
            },
        };
        let away = Body::VisitAway {
            reason: AwayReason::InHospital,
            until: NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(),
        };
        for body in [attempt, away, Body::Note { text: "x".to_owned() }] {
            let entry = Entry {
                id: "e1".into(),
                seq: 1,
                on: today(),
                recorded_ms: 0,
                author: Author::Staff("s1".into()),
                body,
            };
            assert_eq!(made(&Draft::of(&entry)).unwrap(), entry.body);
        }
    }
}
