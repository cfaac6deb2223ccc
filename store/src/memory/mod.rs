//! The store in memory: a twin of the databases for tests and demos. It forgets everything.

mod audit;
mod children;
mod groups;
mod imports;
mod lists;
mod passkeys;
mod staff;
mod upkeep;

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::NaiveDate;
use hagukumi_core::care::{
    Body, CheckupRecord, ChildId, Entry, EntryId, Handover, Receiver, StaffId,
};

use crate::{
    Access, Account, Append, Appended, AuditRow, Ceremony, ChainHead, ChildRecord, Error, Failures,
    GroupSession, HandoverFile, HandoverRecord, HandoverState, ImportRow, ImportRun, Link, Passkey,
    Result, SavedView, Session, Timeline, Upload,
};

/// Everything in memory, behind one lock: a method is a transaction.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<Data>);

#[derive(Clone, Debug, Default)]
struct Data {
    children: BTreeMap<ChildId, Timeline>,
    /// Whose timeline an entry is in.
    entries: BTreeMap<EntryId, ChildId>,
    sessions_of_groups: BTreeMap<String, GroupSession>,
    views: BTreeMap<String, SavedView>,
    runs: Vec<(ImportRun, Vec<ImportRow>)>,
    uploads: Vec<Upload>,
    files: Vec<HandoverFile>,
    audit: Vec<AuditRow>,
    accounts: BTreeMap<StaffId, Account>,
    passkeys: Vec<Passkey>,
    ceremonies: BTreeMap<String, Ceremony>,
    links: BTreeMap<String, Link>,
    sessions: BTreeMap<String, Session>,
    failures: BTreeMap<String, Failures>,
}

/// The only chain.
const CHAIN: i64 = 1;

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn data(&self) -> MutexGuard<'_, Data> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The data, for somebody whose access can be kept in the audit.
    fn open(&self, access: &Access) -> Result<MutexGuard<'_, Data>> {
        let said = [access.staff.as_str(), &access.action, &access.reason];
        if said.iter().any(|text| text.contains('\0')) {
            return Err(Error::Invalid("a NUL character"));
        }
        Ok(self.data())
    }

    /// Does all of it or nothing.
    fn all_or_nothing<T>(
        &self,
        access: &Access,
        work: impl FnOnce(&mut Data) -> Result<T>,
    ) -> Result<T> {
        let mut data = self.open(access)?;
        let mut draft = data.clone();
        let done = work(&mut draft)?;
        *data = draft;
        Ok(done)
    }
}

/// What a timeline says in the end: of an entry and its corrections the last, where that was said.
fn stands(entries: &[Entry]) -> impl Iterator<Item = (NaiveDate, &Body)> {
    fn about(entry: &Entry) -> &EntryId {
        match &entry.body {
            Body::Correction { of, .. } => of,
            _ => &entry.id,
        }
    }
    let last: BTreeMap<&EntryId, u32> =
        entries.iter().map(|entry| (about(entry), entry.seq)).collect();
    entries.iter().filter(move |entry| last.get(about(entry)) == Some(&entry.seq)).filter_map(
        |entry| match &entry.body {
            Body::Correction { to, .. } => to.as_ref().map(|correct| (correct.on, &correct.body)),
            body => Some((entry.on, body)),
        },
    )
}

fn within(wards: Option<&[String]>, ward: &str) -> bool {
    wards.is_none_or(|wards| wards.iter().any(|own| own == ward))
}

impl Data {
    fn note(&mut self, access: &Access, children: Vec<ChildId>) {
        let head = self.head();
        self.audit.push(AuditRow::after(&head, access.clone(), children));
    }

    fn head(&self) -> ChainHead {
        match self.audit.last() {
            Some(row) => ChainHead { chain: CHAIN, seq: row.seq, hash: row.hash.clone() },
            None => ChainHead { chain: CHAIN, seq: 0, hash: String::new() },
        }
    }

    fn records<'a>(
        &'a self,
        holds: impl Fn(&ChildRecord) -> bool + 'a,
    ) -> impl Iterator<Item = ChildRecord> + 'a {
        self.children
            .values()
            .filter(move |timeline| holds(&timeline.record))
            .map(|timeline| timeline.record.clone())
    }

    fn entry(&self, id: &EntryId) -> Option<(&ChildId, &Entry)> {
        let child = self.entries.get(id)?;
        let timeline = self.children.get(child)?;
        timeline.entries.iter().find(|entry| entry.id == *id).map(|entry| (child, entry))
    }

    /// Writes, or changes nothing.
    fn append(&mut self, append: Append) -> Result<Appended> {
        let child = append.child.clone();
        let before = self.children.get(&child).cloned();
        let places = self.sessions_of_groups.clone();
        let ids: Vec<EntryId> = append.entries.iter().map(|entry| entry.id.clone()).collect();
        self.write(append).inspect_err(|error| {
            // Only a booking fails after something was written.
            if !matches!(error, Error::NoPlace | Error::NotFound(_)) {
                return;
            }
            self.sessions_of_groups = places;
            ids.iter().for_each(|id| drop(self.entries.remove(id)));
            match before {
                Some(before) => drop(self.children.insert(child, before)),
                None => drop(self.children.remove(&child)),
            }
        })
    }

    fn write(&mut self, append: Append) -> Result<Appended> {
        let Append { child, expected, entries, summary } = append;
        if entries.is_empty() {
            return Err(Error::Invalid("entries"));
        }
        let mut known = 0;
        for entry in &entries {
            if let Some((of, there)) = self.entry(&entry.id) {
                let same = *of == child
                    && there.on == entry.on
                    && there.author == entry.author
                    && there.body == entry.body;
                if !same {
                    return Err(Error::Duplicate("entry"));
                }
                known = known.max(there.seq);
            }
        }
        if known > 0 {
            return Ok(Appended { version: known, repeated: true });
        }
        let known = self.children.get(&child).map(|timeline| timeline.record.version);
        if known.is_none() && expected > 0 {
            return Err(Error::NotFound("child"));
        }
        let current = known.unwrap_or_default();
        if current != expected {
            return Err(Error::Conflict { current });
        }
        let books = entries
            .iter()
            .any(|entry| matches!(entry.body, Body::Checkup { .. } | Body::Correction { .. }));
        let timeline = self.children.entry(child.clone()).or_insert_with(|| Timeline {
            record: ChildRecord { id: child.clone(), version: 0, summary: summary.clone() },
            entries: Vec::new(),
        });
        for mut entry in entries {
            self.entries.insert(entry.id.clone(), child.clone());
            timeline.record.version += 1;
            entry.seq = timeline.record.version;
            timeline.entries.push(entry);
        }
        timeline.record.summary = summary;
        let version = timeline.record.version;
        if books {
            self.book()?;
        }
        Ok(Appended { version, repeated: false })
    }

    /// The session that a child is booked for now, by checkup.
    fn booking(entries: &[Entry]) -> Vec<String> {
        let mut booked: BTreeMap<&str, &str> = BTreeMap::new();
        for (_, body) in stands(entries) {
            if let Body::Checkup { checkup, record } = body {
                match record {
                    CheckupRecord::Booked { session, .. } if !session.is_empty() => {
                        booked.insert(checkup, session);
                    }
                    CheckupRecord::Booked { .. } | CheckupRecord::Unbooked { .. } => {
                        booked.remove(checkup.as_str());
                    }
                    _ => {}
                }
            }
        }
        booked.into_values().map(str::to_owned).collect()
    }

    fn book(&mut self) -> Result<()> {
        let mut taken: BTreeMap<String, u32> = BTreeMap::new();
        for timeline in self.children.values() {
            for session in Self::booking(&timeline.entries) {
                *taken.entry(session).or_default() += 1;
            }
        }
        for (id, session) in &mut self.sessions_of_groups {
            session.booked = taken.remove(id).unwrap_or(0);
            let held = session.cancelled.is_none() || session.booked == 0;
            if session.booked > session.capacity || !held {
                return Err(Error::NoPlace);
            }
        }
        if taken.is_empty() { Ok(()) } else { Err(Error::NotFound("session")) }
    }

    fn handovers(&self) -> Vec<HandoverRecord> {
        let mut all = Vec::new();
        for timeline in self.children.values() {
            let mut of_child: Vec<HandoverRecord> = Vec::new();
            for (on, body) in stands(&timeline.entries) {
                let Body::Handover { id, step } = body else { continue };
                match step {
                    Handover::Sent { receiver, .. } => {
                        of_child.retain(|known| known.id != *id);
                        of_child.push(HandoverRecord {
                            id: id.clone(),
                            child: timeline.record.clone(),
                            from_ward: timeline.record.summary.ward.clone(),
                            receiver: receiver.clone(),
                            sent_on: on,
                            state: HandoverState::Sent,
                            state_on: on,
                        });
                    }
                    Handover::Accepted | Handover::Returned { .. } => {
                        let state = match step {
                            Handover::Accepted => HandoverState::Accepted,
                            _ => HandoverState::Returned,
                        };
                        for known in of_child.iter_mut().filter(|known| known.id == *id) {
                            (known.state, known.state_on) = (state, on);
                        }
                    }
                }
            }
            all.extend(of_child);
        }
        all.sort_by(|a, b| (a.sent_on, &a.id).cmp(&(b.sent_on, &b.id)));
        all
    }

    fn waiting(&self, wards: Option<&[String]>) -> Vec<HandoverRecord> {
        let concerns = |record: &HandoverRecord| {
            within(wards, &record.from_ward)
                || matches!(&record.receiver, Receiver::Ward(ward) if within(wards, ward))
        };
        let mut waiting = self.handovers();
        waiting.retain(|record| record.state == HandoverState::Sent && concerns(record));
        waiting
    }
}
