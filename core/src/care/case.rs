//! What is known of one child now.

use chrono::NaiveDate;

use super::timeline::{Finding, FindingKind, Standing, timeline};
use super::{
    Attempt, Body, CheckupRecord, Correct, Entry, EntryId, Handover, HandoverId, Outcome, Person,
    Receiver, StaffId, VisitSheet,
};

/// A child under follow-up: its timeline folded, corrections applied.
///
/// An entry counts from the day that it speaks of. What a day's standing is follows from the
/// entries up to that day, so that the same case answers for today and for any day of the past.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Who the child is and where it lives, as last written.
    pub person: Person,
    /// The ward that follows the child: the register's at first, and after that the one that
    /// accepted the last handover. A new address alone does not move it, so that no child falls
    /// between two wards. Empty where there are no wards.
    pub ward: String,
    /// Who is responsible; nobody when absent.
    pub responsible: Option<StaffId>,
    /// The highest place in the timeline, corrections included: the version of the record.
    pub version: u32,
    /// The day of death.
    pub died: Option<NaiveDate>,
    /// Every handover in the order of sending.
    pub handovers: Vec<HandoverStanding>,
    entries: Vec<Entry>,
    /// Entries of the timeline that do not count: withdrawn ones, corrections, impossible ones.
    uncounted: Vec<(EntryId, Known)>,
}

/// How a handover stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandoverStanding {
    /// Its id.
    pub id: HandoverId,
    /// To whom.
    pub receiver: Receiver,
    /// The ward that sends; empty where there are no wards.
    pub from_ward: String,
    /// The day on which it was sent.
    pub sent_on: NaiveDate,
    /// What the receiver must know.
    pub note: String,
    /// The answer; absent while it is awaited.
    pub answer: Option<HandoverAnswer>,
}

/// What the receiver of a handover has said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandoverAnswer {
    /// Taken.
    Accepted {
        /// On this day.
        on: NaiveDate,
    },
    /// Given back.
    Returned {
        /// On this day.
        on: NaiveDate,
        /// Why.
        reason: String,
    },
}

impl HandoverStanding {
    /// Whether the receiver has yet to answer.
    pub fn waits(&self) -> bool {
        self.answer.is_none()
    }
}

/// What an id of the timeline names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    /// An entry, which may have been corrected.
    Entry,
    /// A correction.
    Correction,
}

impl Case {
    /// Folds a timeline. The order of the input does not matter, nor does the same entry twice;
    /// what is odd comes back as findings, and the rest counts.
    pub fn fold(entries: impl IntoIterator<Item = Entry>) -> (Self, Vec<Finding>) {
        let written: Vec<Entry> = entries.into_iter().collect();
        let (lines, mut findings) = timeline(&written);
        let version = lines.iter().map(|line| line.entry.seq).max().unwrap_or(0);
        let uncounted = lines
            .iter()
            .filter(|line| line.counted().is_none())
            .map(|line| {
                let correction = line.standing == Standing::Correction;
                (line.entry.id.clone(), if correction { Known::Correction } else { Known::Entry })
            })
            .collect();
        let counted: Vec<(usize, Option<Correct>)> = lines
            .iter()
            .filter_map(|line| match line.standing {
                Standing::Counts => Some((line.at, None)),
                Standing::Corrected(to) => Some((line.at, Some(to.clone()))),
                Standing::Withdrawn | Standing::Correction => None,
            })
            .collect();
        let mut written: Vec<Option<Entry>> = written.into_iter().map(Some).collect();
        let entries = counted
            .into_iter()
            .filter_map(|(at, corrected)| {
                let mut entry = written.get_mut(at)?.take()?;
                if let Some(Correct { on, body }) = corrected {
                    (entry.on, entry.body) = (on, body);
                }
                Some(entry)
            })
            .collect();
        let case = Self::of(entries, uncounted, version, &mut findings);
        (case, findings)
    }

    /// The entries that count, corrections applied, by the day that they speak of and then in the
    /// order of writing.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The attempts to reach the family, by day.
    pub fn attempts(&self) -> impl Iterator<Item = (&Entry, &Attempt)> {
        self.entries.iter().filter_map(|entry| match &entry.body {
            Body::Attempt { attempt } => Some((entry, attempt)),
            _ => None,
        })
    }

    /// How often somebody has tried to reach the family up to a day: attempts, and visits at which
    /// nobody was met.
    pub fn tries(&self, day: NaiveDate) -> usize {
        let tried = |entry: &&Entry| {
            matches!(entry.body, Body::Attempt { .. } | Body::VisitNotMet { .. }) && entry.on <= day
        };
        self.entries.iter().filter(tried).count()
    }

    /// The doses given, by day.
    pub fn doses(&self) -> impl Iterator<Item = (NaiveDate, &str, Option<&str>)> {
        self.entries.iter().filter_map(|entry| match &entry.body {
            Body::Dose { vaccine, product } => {
                Some((entry.on, vaccine.as_str(), product.as_deref()))
            }
            _ => None,
        })
    }

    /// The visit sheets, by day.
    pub fn visits(&self) -> impl Iterator<Item = (NaiveDate, &VisitSheet)> {
        self.entries.iter().filter_map(|entry| match &entry.body {
            Body::Visited { sheet } => Some((entry.on, &**sheet)),
            _ => None,
        })
    }

    /// The days on which a professional saw the child with own eyes, in order: visits at which it
    /// was seen, checkups, attempts, doses and sightings. A day can stand there twice.
    pub fn sightings(&self) -> impl Iterator<Item = NaiveDate> {
        self.entries.iter().filter(|entry| saw_child(&entry.body)).map(|entry| entry.on)
    }

    /// The last day up to `day` on which a professional saw the child; none since birth when absent.
    pub fn last_seen(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.sightings().take_while(|on| *on <= day).last()
    }

    /// The handovers that wait for an answer.
    pub fn handovers_waiting(&self) -> impl Iterator<Item = &HandoverStanding> {
        self.handovers.iter().filter(|handover| handover.waits())
    }

    /// The address lies in another ward than the one that follows the child, and no handover is on
    /// its way: one has to be sent.
    pub fn needs_handover(&self) -> bool {
        !self.person.ward.is_empty()
            && self.person.ward != self.ward
            && self.handovers_waiting().next().is_none()
    }

    pub(super) fn known(&self, id: &EntryId) -> Option<Known> {
        if self.entries.iter().any(|entry| entry.id == *id) {
            return Some(Known::Entry);
        }
        self.uncounted.iter().find(|(uncounted, _)| uncounted == id).map(|(_, known)| *known)
    }

    fn of(
        mut entries: Vec<Entry>,
        mut uncounted: Vec<(EntryId, Known)>,
        version: u32,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let written_person = entries.iter().rev().find_map(|entry| match &entry.body {
            Body::Person { person } => Some((**person).clone()),
            _ => None,
        });
        let person = written_person.unwrap_or_else(|| {
            findings.push(Finding { entry: None, kind: FindingKind::NoPerson });
            Person::born_on(entries.iter().map(|entry| entry.on).min().unwrap_or_default())
        });
        entries.retain(|entry| {
            let impossible = entry.on < person.birth_date && needs_the_child(&entry.body);
            if impossible {
                findings.push(FindingKind::BeforeBirth.at(&entry.id));
                uncounted.push((entry.id.clone(), Known::Entry));
            }
            !impossible
        });
        let (ward, handovers) = handed_over(&entries, findings);
        // A stable sort: entries of one day keep the order of writing.
        entries.sort_by_key(|entry| entry.on);
        let died = death(&entries, findings);
        let responsible = responsible(&entries);
        Self { person, ward, responsible, version, died, handovers, entries, uncounted }
    }
}

/// Whether a professional saw the child with own eyes.
pub(super) fn saw_child(body: &Body) -> bool {
    match body {
        Body::Visited { sheet } => sheet.child_seen,
        Body::Attempt { attempt } => attempt.outcome == Outcome::ChildSeen,
        Body::Checkup { record, .. } => matches!(record, CheckupRecord::Attended { .. }),
        Body::Seen { .. } | Body::Dose { .. } => true,
        _ => false,
    }
}

/// Whether the entry can only be true of a child that is born.
pub(super) fn needs_the_child(body: &Body) -> bool {
    match body {
        Body::Visited { .. }
        | Body::VisitNotMet { .. }
        | Body::VisitDeclined { .. }
        | Body::VisitAway { .. }
        | Body::Seen { .. }
        | Body::Dose { .. }
        | Body::Closed { .. }
        | Body::Reopened { .. }
        | Body::MovedIn { .. }
        | Body::MovedOut { .. }
        | Body::Died => true,
        Body::Checkup { record, .. } => {
            matches!(record, CheckupRecord::Attended { .. } | CheckupRecord::Excused { .. })
        }
        Body::Attempt { attempt } => attempt.outcome == Outcome::ChildSeen,
        Body::Person { .. }
        | Body::VisitAssigned { .. }
        | Body::VisitAppointment { .. }
        | Body::Responsible { .. }
        | Body::Next { .. }
        | Body::Note { .. }
        | Body::Handover { .. }
        | Body::Correction { .. } => false,
    }
}

/// The ward that follows the child, and every handover; entries in the order of writing.
fn handed_over(entries: &[Entry], findings: &mut Vec<Finding>) -> (String, Vec<HandoverStanding>) {
    let (mut ward, mut address) = (String::new(), "");
    let mut handovers: Vec<HandoverStanding> = Vec::new();
    for entry in entries {
        match &entry.body {
            Body::Person { person } => {
                address = &person.ward;
                if ward.is_empty() {
                    address.clone_into(&mut ward);
                }
            }
            // Whoever comes back is followed where it now lives.
            Body::MovedIn { .. } => address.clone_into(&mut ward),
            Body::Handover { id, step: Handover::Sent { receiver, note } } => {
                let (receiver, note) = (receiver.clone(), note.clone());
                let (id, from_ward) = (id.clone(), ward.clone());
                let sent = HandoverStanding {
                    id,
                    receiver,
                    from_ward,
                    sent_on: entry.on,
                    note,
                    answer: None,
                };
                // Sent once more after it came back: the new sending is what waits.
                match handovers.iter_mut().find(|known| known.id == sent.id) {
                    Some(known) => *known = sent,
                    None => handovers.push(sent),
                }
            }
            Body::Handover { id, step } => {
                let sent = handovers.iter_mut().find(|known| known.id == *id && known.waits());
                match (sent, step) {
                    (Some(sent), Handover::Accepted) => {
                        sent.answer = Some(HandoverAnswer::Accepted { on: entry.on });
                        if let Receiver::Ward(to) = &sent.receiver {
                            ward.clone_from(to);
                        }
                    }
                    (Some(sent), Handover::Returned { reason }) => {
                        let reason = reason.clone();
                        sent.answer = Some(HandoverAnswer::Returned { on: entry.on, reason });
                    }
                    _ => findings.push(FindingKind::HandoverNotSent.at(&entry.id)),
                }
            }
            _ => {}
        }
    }
    (ward, handovers)
}

fn death(entries: &[Entry], findings: &mut Vec<Finding>) -> Option<NaiveDate> {
    let mut deaths = entries.iter().filter(|entry| entry.body == Body::Died);
    let died = deaths.next()?.on;
    findings.extend(
        deaths.filter(|again| again.on != died).map(|again| FindingKind::DiedTwice.at(&again.id)),
    );
    // Work for the family goes on after a death; nobody can have seen the child.
    let impossible = |entry: &&Entry| entry.on > died && saw_child(&entry.body);
    findings.extend(
        entries.iter().filter(impossible).map(|entry| FindingKind::AfterDeath.at(&entry.id)),
    );
    Some(died)
}

fn responsible(entries: &[Entry]) -> Option<StaffId> {
    entries.iter().rev().find_map(|entry| match &entry.body {
        Body::Responsible { staff } => Some(staff.clone()),
        _ => None,
    })?
}
