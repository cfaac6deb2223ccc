//! Lists, attempts, visits and handovers.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use async_trait::async_trait;
use chrono::NaiveDate;
use hagukumi_core::care::{Body, ChildId, List, StaffId, VisitState, timeline};

use super::{MemoryStore, stands, within};
use crate::{
    Access, AttemptCursor, AttemptMade, AttemptsQuery, ChildRecord, Count, CountQuery, Direction,
    Error, HandoverFile, HandoverRecord, HandoverState, ListQuery, Lists, Page, Result, WorkRow,
};

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
