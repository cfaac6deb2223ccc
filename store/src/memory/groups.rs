//! Group sessions and saved views.

use async_trait::async_trait;
use chrono::NaiveDate;
use hagukumi_core::care::StaffId;

use super::{Data, MemoryStore, within};
use crate::{Access, Append, ChildRecord, Error, GroupSession, Groups, Result, SavedView};

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
