//! Passkeys and their ceremonies.

use std::collections::BTreeSet;

use async_trait::async_trait;
use hagukumi_core::care::StaffId;

use super::MemoryStore;
use crate::{Access, Ceremony, Error, Passkey, Passkeys, Result};

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
