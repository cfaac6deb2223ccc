//! Imports and files that are kept on their way.

use async_trait::async_trait;
use hagukumi_core::care::ChildId;

use super::MemoryStore;
use crate::{
    Access, Append, Decision, Error, Import, ImportRow, ImportRun, Imports, Result, Upload, Verdict,
};

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
