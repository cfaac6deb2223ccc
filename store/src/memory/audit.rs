//! The audit.

use async_trait::async_trait;
use hagukumi_core::care::{ChildId, StaffId};

use super::MemoryStore;
use crate::{Access, Audit, AuditRow, ChainReport, Result, Verifier};

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
