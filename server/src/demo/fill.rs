//! Keeping a made-up city in a store.

use anyhow::{Context, bail};
use hagukumi_core::care::StaffId;
use hagukumi_store::{Access, Append, GroupSession, Import, Store};

use super::{Child, City};
use crate::summary::summarize;

/// Children of one transaction: large enough that the disk is waited for seldom, small enough to
/// stay in memory.
const BATCH: usize = 2_000;

/// Places of a group session of a city of the usual size.
const PLACES: u32 = 60;
/// Children of the largest city for which they are enough.
const USUAL: u32 = 76_000;

/// A new child, as a store takes it.
pub(super) fn append(city: &City, child: Child) -> Append {
    Append {
        child: child.id,
        expected: 0,
        summary: summarize(&city.rules, &city.municipality.checkups, child.entries.clone()),
        entries: child.entries,
    }
}

impl City {
    /// Fills an empty store with the first so many children and the group sessions to come, and
    /// tells `progress` how many children are kept so far.
    ///
    /// # Errors
    /// When somebody is kept there already: a made-up city never mixes with a real one. When the
    /// store fails; what was kept up to then stays, and the store counts as filled.
    pub async fn fill(
        &self,
        store: &dyn Store,
        children: u32,
        now_ms: i64,
        progress: &(dyn Fn(usize) + Sync),
    ) -> anyhow::Result<usize> {
        let access = Access::new(StaffId::from("cli"), "demo", now_ms);
        if !store.everyone(&access).await.context("reading who is kept")?.is_empty() {
            bail!("the database has children already: a made-up city needs an empty one");
        }
        let capacity = PLACES.max(PLACES.saturating_mul(children / USUAL + 1));
        for session in self.sessions() {
            let planned = GroupSession {
                id: session.id,
                checkup: session.checkup,
                ward: session.ward,
                place: self.words.notes.hall.first().cloned().unwrap_or_default(),
                on: session.on,
                at: chrono::NaiveTime::from_hms_opt(13, 0, 0),
                capacity,
                booked: 0,
                cancelled: None,
                version: 0,
            };
            store
                .put_group_session(&planned, Vec::new(), &access)
                .await
                .context("planning a group session")?;
        }
        let mut kept = 0;
        let mut city = self.children(children);
        loop {
            let appends: Vec<Append> =
                city.by_ref().take(BATCH).map(|child| append(self, child)).collect();
            if appends.is_empty() {
                return Ok(kept);
            }
            kept += appends.len();
            let import = Import { run: None, rows: Vec::new(), appends };
            store.import(import, &access).await.context("keeping the children")?;
            progress(kept);
        }
    }
}
