//! Accounts, sessions and links.

use async_trait::async_trait;
use hagukumi_core::care::StaffId;

use super::MemoryStore;
use crate::{Account, Error, Failures, Link, Result, Session, Staff};

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
