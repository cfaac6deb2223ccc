//! The store in memory: a twin of the databases for tests and demos. It forgets everything.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use chrono::NaiveDate;
use hagukumi_core::care::{
    Body, CheckupRecord, ChildId, Entry, EntryId, Handover, List, Receiver, StaffId, VisitState,
    timeline,
};

use crate::{
    Access, Account, Append, Appended, AttemptCursor, AttemptMade, AttemptsQuery, Audit, AuditRow,
    Ceremony, ChainHead, ChainReport, ChildRecord, Children, Count, CountQuery, Decision,
    Direction, Error, Failures, GroupSession, Groups, HandoverFile, HandoverRecord, HandoverState,
    Import, ImportRow, ImportRun, Imports, Link, ListQuery, Lists, Page, Passkey, Passkeys,
    Relisted, Result, SavedView, Search, Session, Staff, Summarize, Summary, Term, Timeline,
    Upkeep, Upload, Verdict, Verifier, WorkRow, fold,
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

#[async_trait]
impl Children for MemoryStore {
    async fn append(&self, append: Append, access: &Access) -> Result<Appended> {
        let mut data = self.open(access)?;
        let child = append.child.clone();
        let appended = data.append(append)?;
        data.note(access, vec![child]);
        Ok(appended)
    }

    async fn child(&self, child: &ChildId, access: &Access) -> Result<Timeline> {
        let mut data = self.open(access)?;
        let timeline = data.children.get(child).cloned().ok_or(Error::NotFound("child"))?;
        data.note(access, vec![child.clone()]);
        Ok(timeline)
    }

    async fn timelines(&self, children: &[ChildId], access: &Access) -> Result<Vec<Timeline>> {
        let mut data = self.open(access)?;
        let mut ids = children.to_vec();
        ids.sort_unstable();
        ids.dedup();
        let found: Vec<Timeline> =
            ids.iter().filter_map(|id| data.children.get(id).cloned()).collect();
        let named = found.iter().map(|timeline| timeline.record.id.clone()).collect();
        data.note(access, named);
        Ok(found)
    }

    async fn search(&self, search: &Search, access: &Access) -> Result<Vec<ChildRecord>> {
        let mut data = self.open(access)?;
        let term = Term::read(&search.text);
        let holds = |record: &ChildRecord| {
            let person = &record.summary.person;
            within(search.wards.as_deref(), &record.summary.ward)
                && match &term {
                    Term::Nothing => false,
                    Term::Born(day) => person.birth_date == *day,
                    Term::Register(number) => person.register_id.as_ref() == Some(number),
                    Term::Name(name) => {
                        fold(&person.name).contains(name) || fold(&person.kana).contains(name)
                    }
                }
        };
        let mut found: Vec<ChildRecord> = data.records(holds).collect();
        found.sort_by(|a, b| (&a.summary.person.kana, &a.id).cmp(&(&b.summary.person.kana, &b.id)));
        found.truncate(search.limit as usize);
        data.note(access, found.iter().map(|record| record.id.clone()).collect());
        Ok(found)
    }

    async fn child_at_home(
        &self,
        child: &ChildId,
        with_home: &(dyn for<'t> Fn(&'t Timeline) -> bool + Send + Sync),
        access: &Access,
    ) -> Result<(Timeline, Vec<ChildRecord>)> {
        let mut data = self.open(access)?;
        let timeline = data.children.get(child).cloned().ok_or(Error::NotFound("child"))?;
        let household = timeline.record.summary.person.household.clone();
        let mut others: Vec<ChildRecord> = match household.filter(|_| with_home(&timeline)) {
            Some(home) => data
                .records(|record| {
                    record.id != *child && record.summary.person.household.as_ref() == Some(&home)
                })
                .collect(),
            None => Vec::new(),
        };
        others.sort_by_key(|record| record.summary.person.birth_date);
        let named = std::iter::once(child).chain(others.iter().map(|record| &record.id));
        data.note(access, named.cloned().collect());
        Ok((timeline, others))
    }

    async fn born_within(
        &self,
        born: (NaiveDate, NaiveDate),
        wards: Option<&[String]>,
        keep: &(dyn for<'t> Fn(&'t Timeline) -> bool + Send + Sync),
        access: &Access,
    ) -> Result<Vec<Timeline>> {
        let mut data = self.open(access)?;
        let mut found: Vec<Timeline> = Vec::new();
        for timeline in data.children.values() {
            let summary = &timeline.record.summary;
            let of_age = (born.0..=born.1).contains(&summary.person.birth_date);
            if of_age && within(wards, &summary.ward) && keep(timeline) {
                found.push(timeline.clone());
            }
        }
        found.sort_by_key(|timeline| {
            (fold(&timeline.record.summary.person.kana), timeline.record.id.clone())
        });
        data.note(access, found.iter().map(|timeline| timeline.record.id.clone()).collect());
        Ok(found)
    }

    async fn everyone(&self, access: &Access) -> Result<Vec<ChildRecord>> {
        let mut data = self.open(access)?;
        data.note(access, Vec::new());
        Ok(data.records(|_| true).collect())
    }

    async fn each_timeline(
        &self,
        each: &mut (dyn for<'t> FnMut(&'t ChildId, &'t [Entry]) + Send),
        access: &Access,
    ) -> Result<()> {
        let mut data = self.open(access)?;
        data.note(access, Vec::new());
        for (id, timeline) in &data.children {
            each(id, &timeline.entries);
        }
        Ok(())
    }
}

#[async_trait]
impl Lists for MemoryStore {
    async fn worklist(&self, query: &ListQuery, access: &Access) -> Result<Page> {
        let mut data = self.open(access)?;
        let mut rows: Vec<WorkRow> = Vec::new();
        for timeline in data.children.values() {
            for placing in &timeline.record.summary.placings {
                if query.holds(&timeline.record, placing) {
                    rows.push(WorkRow {
                        record: timeline.record.clone(),
                        placing: placing.clone(),
                    });
                }
            }
        }
        let total = rows.len() as u64;
        rows.sort_by_cached_key(WorkRow::cursor);
        if let Some(after) = &query.after {
            rows.retain(|row| row.cursor() > *after);
        }
        rows.truncate(query.limit as usize);
        data.note(access, rows.iter().map(|row| row.record.id.clone()).collect());
        Ok(Page { rows, total })
    }

    async fn counts(&self, query: &CountQuery) -> Result<Vec<Count>> {
        let data = self.data();
        let mut counts: BTreeMap<(hagukumi_core::care::List, String, String, usize), u64> =
            BTreeMap::new();
        for timeline in data.children.values() {
            let summary = &timeline.record.summary;
            if !within(query.wards.as_deref(), &summary.ward) {
                continue;
            }
            let birth = summary.person.birth_date;
            let band = query.born.iter().filter(|day| **day <= birth).count();
            for placing in &summary.placings {
                let listing = &placing.listing;
                if listing.holds_on(query.on) {
                    let key = (listing.list, summary.ward.clone(), listing.item.clone(), band);
                    *counts.entry(key).or_default() += 1;
                }
            }
        }
        Ok(counts
            .into_iter()
            .map(|((list, ward, item, band), children)| Count { list, ward, item, band, children })
            .collect())
    }

    async fn attempts(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        wards: Option<&[String]>,
    ) -> Result<u64> {
        let data = self.data();
        let mut attempts = 0;
        for timeline in data.children.values() {
            if !within(wards, &timeline.record.summary.ward) {
                continue;
            }
            attempts += stands(&timeline.entries)
                .filter(|(on, body)| {
                    matches!(body, Body::Attempt { .. }) && (from..=to).contains(on)
                })
                .count() as u64;
        }
        Ok(attempts)
    }

    async fn attempts_made(
        &self,
        query: &AttemptsQuery,
        access: &Access,
    ) -> Result<Vec<AttemptMade>> {
        let mut data = self.open(access)?;
        let mut found = Vec::new();
        for known in data.children.values() {
            if !within(query.wards.as_deref(), &known.record.summary.ward) {
                continue;
            }
            for line in timeline(&known.entries).0 {
                let Some((on, Body::Attempt { attempt })) = line.counted() else { continue };
                if (query.from..=query.to).contains(&on) {
                    found.push(AttemptMade {
                        record: known.record.clone(),
                        on,
                        attempt: attempt.clone(),
                        author: line.entry.author.clone(),
                        seq: line.corrections.last().map_or(line.entry.seq, |last| last.seq),
                    });
                }
            }
        }
        let place =
            |cursor: AttemptCursor| (Reverse(cursor.on), cursor.kana, cursor.child, cursor.seq);
        found.sort_by_key(|made| place(made.cursor()));
        if let Some(after) = query.after.clone().map(place) {
            found.retain(|made| place(made.cursor()) > after);
        }
        found.truncate(query.limit as usize);
        let mut children: Vec<ChildId> = found.iter().map(|made| made.record.id.clone()).collect();
        children.sort_unstable();
        children.dedup();
        data.note(access, children);
        Ok(found)
    }

    async fn responsible_on(
        &self,
        list: List,
        on: NaiveDate,
        wards: Option<&[String]>,
    ) -> Result<Vec<StaffId>> {
        let data = self.data();
        let stands = |record: &ChildRecord| {
            within(wards, &record.summary.ward)
                && record
                    .summary
                    .placings
                    .iter()
                    .any(|placing| placing.listing.list == list && placing.listing.holds_on(on))
        };
        let staff: BTreeSet<StaffId> =
            data.records(stands).filter_map(|record| record.summary.responsible).collect();
        Ok(staff.into_iter().collect())
    }

    async fn visits_of(
        &self,
        staff: &StaffId,
        on: NaiveDate,
        access: &Access,
    ) -> Result<Vec<ChildRecord>> {
        let mut data = self.open(access)?;
        let mut found: Vec<ChildRecord> = data
            .records(|record| {
                let visit = &record.summary.visit;
                visit.to.as_ref() == Some(staff) && visit.day() == Some(on)
            })
            .collect();
        found.sort_by_key(|record| (record.summary.visit.hour(), record.id.clone()));
        data.note(access, found.iter().map(|record| record.id.clone()).collect());
        Ok(found)
    }

    async fn appointments(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        wards: Option<&[String]>,
        access: &Access,
    ) -> Result<Vec<ChildRecord>> {
        let mut data = self.open(access)?;
        let mut found: Vec<ChildRecord> = data
            .records(|record| {
                within(wards, &record.summary.ward)
                    && matches!(
                        record.summary.visit.state,
                        VisitState::Appointment { on, .. } if (from..=to).contains(&on)
                    )
            })
            .collect();
        found.sort_by_key(|record| {
            let visit = &record.summary.visit;
            (visit.day(), visit.hour(), record.id.clone())
        });
        data.note(access, found.iter().map(|record| record.id.clone()).collect());
        Ok(found)
    }

    async fn handovers_waiting(
        &self,
        wards: Option<&[String]>,
        access: &Access,
    ) -> Result<Vec<HandoverRecord>> {
        let mut data = self.open(access)?;
        let waiting = data.waiting(wards);
        data.note(access, waiting.iter().map(|record| record.child.id.clone()).collect());
        Ok(waiting)
    }

    async fn handovers_waiting_count(&self, wards: Option<&[String]>) -> Result<u64> {
        Ok(self.data().waiting(wards).len() as u64)
    }

    async fn add_handover_file(&self, file: &HandoverFile, access: &Access) -> Result<()> {
        let mut data = self.open(access)?;
        if data.files.iter().any(|known| known.id == file.id && known.direction == file.direction) {
            return Err(Error::Duplicate("handover file"));
        }
        data.files.push(file.clone());
        data.note(access, file.children.clone());
        Ok(())
    }

    async fn handover_file(&self, direction: Direction, id: &str) -> Result<HandoverFile> {
        let data = self.data();
        let found = data.files.iter().find(|file| file.id == id && file.direction == direction);
        found.cloned().ok_or(Error::NotFound("handover file"))
    }

    async fn handover_files(&self) -> Result<Vec<HandoverFile>> {
        let data = self.data();
        let mut files: Vec<HandoverFile> = data
            .files
            .iter()
            .map(|file| HandoverFile { file: String::new(), answer: String::new(), ..file.clone() })
            .collect();
        files.sort_by(|a, b| {
            let key = |file: &HandoverFile| (file.state != HandoverState::Sent, file.at_ms);
            key(a).cmp(&key(b)).then_with(|| a.id.cmp(&b.id))
        });
        Ok(files)
    }

    async fn answer_handover_file(
        &self,
        direction: Direction,
        id: &str,
        state: HandoverState,
        answer: &str,
        access: &Access,
    ) -> Result<()> {
        let mut data = self.open(access)?;
        let file = data
            .files
            .iter_mut()
            .find(|file| file.id == id && file.direction == direction)
            .ok_or(Error::NotFound("handover file"))?;
        if file.state != HandoverState::Sent {
            return Err(Error::Conflict { current: 2 });
        }
        file.state = state;
        file.file.clear();
        answer.clone_into(&mut file.answer);
        let children = file.children.clone();
        data.note(access, children);
        Ok(())
    }
}

#[async_trait]
impl Groups for MemoryStore {
    async fn put_group_session(
        &self,
        session: &GroupSession,
        follows: Vec<Append>,
        access: &Access,
    ) -> Result<u32> {
        self.all_or_nothing(access, |data| {
            let mut children = Vec::with_capacity(follows.len());
            for append in follows {
                children.push(append.child.clone());
                data.write(append)?;
            }
            let known = data.sessions_of_groups.get(&session.id);
            let current = known.map_or(0, |known| known.version);
            let booked = known.map_or(0, |known| known.booked);
            if known.is_some() && session.version == 0 {
                return Err(Error::Duplicate("session"));
            }
            if current != session.version {
                return Err(Error::Conflict { current });
            }
            if session.capacity < booked {
                return Err(Error::NoPlace);
            }
            let told = |of: &GroupSession| (of.checkup.clone(), of.ward.clone(), of.on);
            let stays = session.cancelled.is_none() && known.map(told) == Some(told(session));
            if booked > 0 && !stays {
                return Err(Error::Conflict { current });
            }
            let kept = GroupSession { version: current + 1, booked, ..session.clone() };
            data.sessions_of_groups.insert(kept.id.clone(), kept);
            data.note(access, children);
            Ok(current + 1)
        })
    }

    async fn group_session(&self, id: &str) -> Result<GroupSession> {
        let found = self.data().sessions_of_groups.get(id).cloned();
        found.ok_or(Error::NotFound("session"))
    }

    async fn group_sessions(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        wards: Option<&[String]>,
    ) -> Result<Vec<GroupSession>> {
        let data = self.data();
        let mut found: Vec<GroupSession> = data
            .sessions_of_groups
            .values()
            .filter(|session| (from..=to).contains(&session.on) && within(wards, &session.ward))
            .cloned()
            .collect();
        found.sort_by(|a, b| (a.on, a.at, &a.id).cmp(&(b.on, b.at, &b.id)));
        Ok(found)
    }

    async fn booked(&self, session: &str, access: &Access) -> Result<Vec<ChildRecord>> {
        let mut data = self.open(access)?;
        let mut found: Vec<ChildRecord> = data
            .children
            .values()
            .filter(|timeline| {
                Data::booking(&timeline.entries).iter().any(|booked| booked == session)
            })
            .map(|timeline| timeline.record.clone())
            .collect();
        found.sort_by(|a, b| (&a.summary.person.kana, &a.id).cmp(&(&b.summary.person.kana, &b.id)));
        data.note(access, found.iter().map(|record| record.id.clone()).collect());
        Ok(found)
    }

    async fn put_view(&self, view: &SavedView) -> Result<u32> {
        let mut data = self.data();
        let known = data.views.get(&view.id);
        if known.is_some_and(|known| known.staff != view.staff) {
            return Err(Error::NotFound("saved view"));
        }
        let current = known.map_or(0, |known| known.version);
        if current != view.version {
            return Err(Error::Conflict { current });
        }
        let kept = SavedView { version: current + 1, ..view.clone() };
        data.views.insert(kept.id.clone(), kept);
        Ok(current + 1)
    }

    async fn drop_view(&self, staff: &StaffId, id: &str) -> Result<()> {
        self.data().views.retain(|_, view| view.id != id || view.staff != *staff);
        Ok(())
    }

    async fn views(&self, staff: &StaffId) -> Result<Vec<SavedView>> {
        let data = self.data();
        let mut found: Vec<SavedView> =
            data.views.values().filter(|view| view.staff == *staff).cloned().collect();
        found.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        Ok(found)
    }
}

#[async_trait]
impl Imports for MemoryStore {
    async fn import(&self, import: Import, access: &Access) -> Result<()> {
        self.all_or_nothing(access, |data| {
            let Import { run, rows, appends } = import;
            let mut children = Vec::with_capacity(appends.len());
            for append in appends {
                children.push(append.child.clone());
                data.write(append)?;
            }
            if let Some(mut run) = run {
                if data.runs.iter().any(|(known, _)| known.id == run.id) {
                    return Err(Error::Duplicate("import"));
                }
                let runs = u32::try_from(data.runs.len()).unwrap_or(u32::MAX);
                if runs != run.nth {
                    return Err(Error::Conflict { current: runs });
                }
                run.counts = Verdict::ALL.map(|verdict| {
                    let count = rows.iter().filter(|row| row.verdict == verdict).count();
                    u32::try_from(count).unwrap_or(u32::MAX)
                });
                data.uploads.retain(|upload| upload.id != run.id);
                data.runs.push((run, rows));
            }
            data.note(access, children);
            Ok(())
        })
    }

    async fn import_runs(&self, limit: u32) -> Result<Vec<ImportRun>> {
        let data = self.data();
        let mut runs: Vec<ImportRun> = data.runs.iter().map(counted).collect();
        runs.sort_by_key(|run| std::cmp::Reverse(run.at_ms));
        runs.truncate(limit as usize);
        Ok(runs)
    }

    async fn open_import_runs(&self) -> Result<Vec<ImportRun>> {
        let data = self.data();
        let mut runs: Vec<ImportRun> =
            data.runs.iter().map(counted).filter(|run| run.open > 0).collect();
        runs.sort_by(|a, b| (a.at_ms, &a.id).cmp(&(b.at_ms, &b.id)));
        Ok(runs)
    }

    async fn import_run(
        &self,
        id: &str,
        verdict: Option<Verdict>,
        access: &Access,
    ) -> Result<(ImportRun, Vec<ImportRow>)> {
        let mut data = self.open(access)?;
        let kept =
            data.runs.iter().find(|(run, _)| run.id == id).ok_or(Error::NotFound("import"))?;
        let (run, mut rows) = (counted(kept), kept.1.clone());
        rows.retain(|row| verdict.is_none_or(|verdict| row.verdict == verdict));
        data.note(access, rows.iter().filter_map(|row| row.child.clone()).collect());
        Ok((run, rows))
    }

    async fn decide(
        &self,
        run: &str,
        decisions: &[(u32, Decision)],
        appends: Vec<Append>,
        access: &Access,
    ) -> Result<()> {
        self.all_or_nothing(access, |data| {
            let (_, rows) = data
                .runs
                .iter_mut()
                .find(|(known, _)| known.id == run)
                .ok_or(Error::NotFound("import"))?;
            for (number, decision) in decisions {
                let row = rows
                    .iter_mut()
                    .find(|row| row.number == *number)
                    .ok_or(Error::NotFound("import row"))?;
                if row.verdict != Verdict::Doubtful || row.decided.is_some() {
                    return Err(Error::Conflict { current: 1 });
                }
                row.decided = Some(decision.clone());
            }
            let meant = decisions.iter().filter_map(|(_, decision)| decision.child.clone());
            let mut children: Vec<ChildId> = meant.collect();
            for append in appends {
                children.push(append.child.clone());
                data.write(append)?;
            }
            children.sort_unstable();
            children.dedup();
            data.note(access, children);
            Ok(())
        })
    }

    async fn put_upload(&self, upload: &Upload) -> Result<()> {
        let mut data = self.data();
        let written = data.runs.iter().any(|(run, _)| run.id == upload.id);
        if written || data.uploads.iter().any(|known| known.id == upload.id) {
            return Err(Error::Duplicate("upload"));
        }
        data.uploads.push(upload.clone());
        Ok(())
    }

    async fn upload(&self, id: &str) -> Result<Upload> {
        let data = self.data();
        let found = data.uploads.iter().find(|upload| upload.id == id);
        found.cloned().ok_or(Error::NotFound("upload"))
    }

    async fn uploads(&self) -> Result<Vec<Upload>> {
        let data = self.data();
        let bare = |upload: &Upload| Upload { sealed: String::new(), ..upload.clone() };
        let mut uploads: Vec<Upload> = data.uploads.iter().map(bare).collect();
        uploads.sort_by(|a, b| b.at_ms.cmp(&a.at_ms).then_with(|| a.id.cmp(&b.id)));
        Ok(uploads)
    }

    async fn drop_upload(&self, id: &str) -> Result<()> {
        self.data().uploads.retain(|upload| upload.id != id);
        Ok(())
    }
}

/// A run with the number of its rows that are open.
fn counted((run, rows): &(ImportRun, Vec<ImportRow>)) -> ImportRun {
    let open = rows.iter().filter(|row| row.verdict == Verdict::Doubtful && row.decided.is_none());
    ImportRun { open: u32::try_from(open.count()).unwrap_or(u32::MAX), ..run.clone() }
}

#[async_trait]
impl Audit for MemoryStore {
    async fn note(&self, access: &Access, children: &[ChildId]) -> Result<()> {
        self.open(access)?.note(access, children.to_vec());
        Ok(())
    }

    async fn index_audit(&self) -> Result<()> {
        Ok(())
    }

    async fn audit_of_child(
        &self,
        child: &ChildId,
        limit: u32,
        access: &Access,
    ) -> Result<Vec<AuditRow>> {
        let mut data = self.open(access)?;
        let of_child = data.audit.iter().rev().filter(|row| row.children.contains(child));
        let found = of_child.take(limit as usize).cloned().collect();
        data.note(access, vec![child.clone()]);
        Ok(found)
    }

    async fn audit_of_staff(
        &self,
        staff: &StaffId,
        limit: u32,
        access: &Access,
    ) -> Result<Vec<AuditRow>> {
        let mut data = self.open(access)?;
        let of_staff = data.audit.iter().rev().filter(|row| row.access.staff == *staff);
        let found = of_staff
            .take(limit as usize)
            .map(|row| AuditRow { children: Vec::new(), ..row.clone() })
            .collect();
        data.note(access, Vec::new());
        Ok(found)
    }

    async fn verify_audit(&self) -> Result<ChainReport> {
        let data = self.data();
        let mut verifier = Verifier::default();
        data.audit.iter().for_each(|row| verifier.row(row));
        Ok(verifier.finish(&[data.head()], None))
    }
}

#[async_trait]
impl Staff for MemoryStore {
    async fn put_account(&self, account: &Account) -> Result<u32> {
        let mut data = self.data();
        let taken = |other: &Account| other.login == account.login && other.id != account.id;
        if data.accounts.values().any(taken) {
            return Err(Error::Duplicate("login"));
        }
        let current = data.accounts.get(&account.id).map_or(0, |known| known.version);
        if current != account.version {
            return Err(Error::Conflict { current });
        }
        let kept = Account { version: current + 1, ..account.clone() };
        data.accounts.insert(kept.id.clone(), kept);
        Ok(current + 1)
    }

    async fn account(&self, id: &StaffId) -> Result<Account> {
        self.data().accounts.get(id).cloned().ok_or(Error::NotFound("account"))
    }

    async fn account_by_login(&self, login: &str) -> Result<Option<Account>> {
        Ok(self.data().accounts.values().find(|account| account.login == login).cloned())
    }

    async fn accounts(&self) -> Result<Vec<Account>> {
        let mut accounts: Vec<Account> = self.data().accounts.values().cloned().collect();
        accounts.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        Ok(accounts)
    }

    async fn use_totp_step(&self, staff: &StaffId, step: i64) -> Result<bool> {
        let mut data = self.data();
        let account = data.accounts.get_mut(staff).ok_or(Error::NotFound("account"))?;
        let fresh = account.totp_step < step;
        if fresh {
            account.totp_step = step;
        }
        Ok(fresh)
    }

    async fn use_recovery(&self, staff: &StaffId, hash: &str) -> Result<bool> {
        let mut data = self.data();
        let account = data.accounts.get_mut(staff).ok_or(Error::NotFound("account"))?;
        let before = account.recovery.len();
        account.recovery.retain(|known| known != hash);
        Ok(account.recovery.len() < before)
    }

    async fn add_link(&self, link: &Link) -> Result<()> {
        let mut data = self.data();
        data.links.retain(|_, known| known.staff != link.staff || known.purpose != link.purpose);
        data.links.insert(link.hash.clone(), link.clone());
        Ok(())
    }

    async fn link(&self, hash: &str, now_ms: i64) -> Result<Option<Link>> {
        let data = self.data();
        Ok(data.links.get(hash).filter(|link| now_ms < link.expires_ms).cloned())
    }

    async fn use_link(&self, hash: &str, now_ms: i64) -> Result<Option<Link>> {
        let mut data = self.data();
        let valid = data.links.get(hash).is_some_and(|link| now_ms < link.expires_ms);
        Ok(if valid { data.links.remove(hash) } else { None })
    }

    async fn add_session(&self, session: &Session) -> Result<()> {
        self.data().sessions.insert(session.hash.clone(), session.clone());
        Ok(())
    }

    async fn session(&self, hash: &str, now_ms: i64) -> Result<Option<(Session, Account)>> {
        let data = self.data();
        let session = data.sessions.get(hash).filter(|session| now_ms < session.expires_ms);
        Ok(session.and_then(|session| {
            Some((session.clone(), data.accounts.get(&session.staff)?.clone()))
        }))
    }

    async fn touch_session(&self, hash: &str, state: &str, now_ms: i64) -> Result<()> {
        if let Some(session) = self.data().sessions.get_mut(hash) {
            state.clone_into(&mut session.data);
            session.last_used_ms = now_ms;
        }
        Ok(())
    }

    async fn end_session(&self, hash: &str) -> Result<()> {
        self.data().sessions.remove(hash);
        Ok(())
    }

    async fn end_sessions(&self, staff: &StaffId, except: Option<&str>) -> Result<()> {
        let kept =
            |session: &Session| session.staff != *staff || Some(session.hash.as_str()) == except;
        self.data().sessions.retain(|_, session| kept(session));
        Ok(())
    }

    async fn failures(&self, key: &str) -> Result<Failures> {
        Ok(self.data().failures.get(key).cloned().unwrap_or_default())
    }

    async fn add_failure(&self, key: &str, now_ms: i64, window_ms: i64) -> Result<Failures> {
        let mut data = self.data();
        let failures = data.failures.entry(key.to_owned()).or_default();
        if now_ms - failures.last_ms > window_ms {
            failures.count = 0;
        }
        failures.count += 1;
        failures.last_ms = now_ms;
        Ok(failures.clone())
    }

    async fn clear_failures(&self, key: &str) -> Result<()> {
        self.data().failures.remove(key);
        Ok(())
    }

    async fn sweep(&self, before_ms: i64) -> Result<()> {
        let mut data = self.data();
        data.sessions.retain(|_, session| session.expires_ms >= before_ms);
        data.links.retain(|_, link| link.expires_ms >= before_ms);
        data.failures.retain(|_, failures| failures.last_ms >= before_ms);
        data.uploads.retain(|upload| upload.at_ms >= before_ms);
        Ok(())
    }
}

#[async_trait]
impl Passkeys for MemoryStore {
    async fn add_passkey(&self, passkey: &Passkey, access: &Access) -> Result<()> {
        let mut data = self.open(access)?;
        if data.passkeys.iter().any(|known| known.id == passkey.id) {
            return Err(Error::Duplicate("passkey"));
        }
        data.passkeys.push(passkey.clone());
        data.note(access, Vec::new());
        Ok(())
    }

    async fn rename_passkey(
        &self,
        staff: &StaffId,
        id: &str,
        name: &str,
        access: &Access,
    ) -> Result<()> {
        let mut data = self.open(access)?;
        let known = data.passkeys.iter_mut().find(|known| known.id == id && known.staff == *staff);
        name.clone_into(&mut known.ok_or(Error::NotFound("passkey"))?.name);
        data.note(access, Vec::new());
        Ok(())
    }

    async fn used_passkey(&self, read: &Passkey, credential: &str, at_ms: i64) -> Result<()> {
        let mut data = self.data();
        let same =
            |known: &&mut Passkey| known.id == read.id && known.credential == read.credential;
        let passkey = data.passkeys.iter_mut().find(same).ok_or(Error::NotFound("passkey"))?;
        credential.clone_into(&mut passkey.credential);
        passkey.last_used_ms = Some(at_ms);
        Ok(())
    }

    async fn remove_passkey(&self, staff: &StaffId, id: &str, access: &Access) -> Result<bool> {
        let mut data = self.open(access)?;
        let own = |known: &&Passkey| known.staff == *staff;
        if !data.passkeys.iter().filter(own).any(|known| known.id == id) {
            return Err(Error::NotFound("passkey"));
        }
        let password = data.accounts.get(staff).is_some_and(|one| one.password_hash.is_some());
        if !password && data.passkeys.iter().filter(own).count() == 1 {
            return Ok(false);
        }
        data.passkeys.retain(|known| known.id != id || known.staff != *staff);
        data.note(access, Vec::new());
        Ok(true)
    }

    async fn drop_passkeys(&self, staff: &StaffId) -> Result<()> {
        self.data().passkeys.retain(|known| known.staff != *staff);
        Ok(())
    }

    async fn passkeys(&self, staff: &StaffId) -> Result<Vec<Passkey>> {
        let data = self.data();
        let mut found: Vec<Passkey> =
            data.passkeys.iter().filter(|known| known.staff == *staff).cloned().collect();
        found.sort_by(|a, b| (a.created_ms, &a.id).cmp(&(b.created_ms, &b.id)));
        Ok(found)
    }

    async fn passkey(&self, id: &str) -> Result<Option<Passkey>> {
        Ok(self.data().passkeys.iter().find(|known| known.id == id).cloned())
    }

    async fn passkey_owners(&self) -> Result<BTreeSet<StaffId>> {
        Ok(self.data().passkeys.iter().map(|known| known.staff.clone()).collect())
    }

    async fn begin_ceremony(&self, ceremony: &Ceremony, now_ms: i64) -> Result<()> {
        let mut data = self.data();
        data.ceremonies.retain(|_, known| known.expires_ms > now_ms);
        data.ceremonies.insert(ceremony.id.clone(), ceremony.clone());
        Ok(())
    }

    async fn take_ceremony(&self, id: &str, now_ms: i64) -> Result<Option<Ceremony>> {
        let taken = self.data().ceremonies.remove(id);
        Ok(taken.filter(|ceremony| ceremony.expires_ms > now_ms))
    }
}

#[async_trait]
impl Upkeep for MemoryStore {
    async fn migrate(&self) -> Result<()> {
        Ok(())
    }

    async fn check_schema(&self) -> Result<()> {
        Ok(())
    }

    async fn ping(&self) -> Result<()> {
        Ok(())
    }

    async fn relist(&self, summarize: Summarize<'_>) -> Result<Relisted> {
        let report = self.differing(summarize).await?;
        for timeline in self.data().children.values_mut() {
            timeline.record.summary = summarize(timeline.entries.clone());
        }
        Ok(report)
    }

    async fn differing(&self, summarize: Summarize<'_>) -> Result<Relisted> {
        let data = self.data();
        let differs = |timeline: &&Timeline| {
            let summary: Summary = summarize(timeline.entries.clone());
            summary != timeline.record.summary
        };
        Ok(Relisted {
            children: data.children.len() as u64,
            differing: data
                .children
                .values()
                .filter(differs)
                .map(|timeline| timeline.record.id.clone())
                .collect(),
        })
    }

    async fn backup(&self, _: &Path, _: i64) -> Result<u64> {
        Err(Error::Invalid("memory has no backup"))
    }

    async fn restore(&self, _: &Path, _: bool) -> Result<u64> {
        Err(Error::Invalid("memory has no backup"))
    }

    async fn close(&self) {}
}
