//! Care of the store itself, as far as memory needs any.

use std::path::Path;

use async_trait::async_trait;

use super::MemoryStore;
use crate::{Error, Relisted, Result, Summarize, Summary, Timeline, Upkeep};

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
