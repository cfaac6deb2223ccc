//! Children and their timelines.

use async_trait::async_trait;
use chrono::NaiveDate;
use hagukumi_core::care::{ChildId, Entry};

use super::{MemoryStore, within};
use crate::{
    Access, Append, Appended, ChildRecord, Children, Error, Result, Search, Term, Timeline, fold,
};

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
