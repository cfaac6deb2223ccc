//! Attempts to sign in, counted so that guessing is slow and nobody can lock somebody else out.
//!
//! Three counts run, each under its own key and with its own limit in a quarter of an hour:
//!
//! * this login from this source: an attacker's own attempts stop here, and those of the owner
//!   from another place do not;
//! * this source, whatever the login: trying one password on many logins stops here;
//! * this login from anywhere: guessing from many sources at once stops here.
//!
//! The last one could be used to keep the owner out. Therefore a *known device*, on which the
//! owner has signed in before and which holds a mark signed by the server, is counted by itself
//! and by nothing else.
//!
//! A passkey cannot be guessed. It shares the count of its source, or of its known device, and only
//! a refused one is added: an office behind one address may sign in all at once, and what others do
//! elsewhere under a login keeps nobody's passkey out.
//!
//! Counts that were made later than now stem from before the clock was set back: they are
//! forgotten, or they would keep people out until the clock has caught up.
//!
//! An attempt with a password is counted before it is looked at, so that a hundred at once do not slip through,
//! and the counts under the login are forgotten when it succeeds. A login that does not exist is
//! counted like any other.

use data_encoding::BASE64URL_NOPAD;
use hagukumi_store::Store;

use super::fault::{Answer, Fault};
use super::secret::{Key, fingerprint, new_id};

/// Counting begins anew after this time without a failure.
const WINDOW_MS: i64 = 15 * 60 * 1000;
/// Attempts on one login from one source, or from one known device.
const PAIR: u32 = 5;
/// Attempts from one source.
const SOURCE: u32 = 30;
/// Attempts on one login from all unknown devices together.
const LOGIN: u32 = 50;
/// Clocks of several servers over one database differ by less.
const APART_MS: i64 = 60 * 1000;
const PURPOSE: &str = "known-device";

/// One attempt, before it is looked at.
pub(crate) struct Attempt {
    login: String,
    source: String,
    device: Option<Device>,
    passkey: bool,
}

/// A device on which somebody has signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Device {
    id: String,
    login: String,
}

impl Attempt {
    /// An attempt on a login from a source, by a device that perhaps shows a mark.
    pub(crate) fn new(key: &Key, login: &str, source: &str, mark: Option<&str>) -> Self {
        let login = fingerprint(login);
        let device = mark.and_then(|mark| read(key, mark)).filter(|device| device.login == login);
        Self { login, source: fingerprint(source), device, passkey: false }
    }

    /// An attempt with a passkey, whose login is known where the passkey is.
    pub(crate) fn with_passkey(
        key: &Key,
        login: Option<&str>,
        source: &str,
        mark: Option<&str>,
    ) -> Self {
        Self { passkey: true, ..Self::new(key, login.unwrap_or_default(), source, mark) }
    }

    /// The keys under which it counts, with the limit of each.
    fn keys(&self) -> Vec<(String, u32)> {
        match &self.device {
            Some(device) => vec![(format!("device:{}", device.id), PAIR)],
            None if self.passkey => vec![(format!("source:{}", self.source), SOURCE)],
            None => vec![
                (format!("pair:{}:{}", self.login, self.source), PAIR),
                (format!("source:{}", self.source), SOURCE),
                (format!("login:{}", self.login), LOGIN),
            ],
        }
    }

    /// Looks at the counts and adds nothing.
    ///
    /// # Errors
    /// `too-many-attempts` when one of them has reached its limit.
    pub(crate) async fn admitted(&self, store: &dyn Store, now_ms: i64) -> Answer<()> {
        for (key, limit) in &self.keys() {
            let before = store.failures(key).await?;
            if before.last_ms > now_ms.saturating_add(APART_MS) {
                store.clear_failures(key).await?;
                continue;
            }
            if before.count >= *limit && now_ms - before.last_ms < WINDOW_MS {
                return Err(Fault::too_many_attempts(wait_s(before.last_ms, now_ms)));
            }
        }
        Ok(())
    }

    /// Counts it, before it is looked at.
    ///
    /// # Errors
    /// `too-many-attempts` when one of the counts is over its limit.
    pub(crate) async fn count(&self, store: &dyn Store, now_ms: i64) -> Answer<()> {
        self.admitted(store, now_ms).await?;
        self.add(store, now_ms).await
    }

    /// Adds it to the counts.
    ///
    /// # Errors
    /// `too-many-attempts` when one of the counts is over its limit.
    pub(crate) async fn add(&self, store: &dyn Store, now_ms: i64) -> Answer<()> {
        for (key, limit) in &self.keys() {
            let after = store.add_failure(key, now_ms, WINDOW_MS).await?;
            // Others came in between the look and the count.
            if after.count > *limit {
                return Err(Fault::too_many_attempts(wait_s(after.last_ms, now_ms)));
            }
        }
        Ok(())
    }

    /// It succeeded: forgets what it counted, other logins from the same source apart.
    pub(crate) async fn succeeded(&self, store: &dyn Store) -> Answer<()> {
        for (key, _) in self.keys().iter().filter(|(key, _)| !key.starts_with("source:")) {
            store.clear_failures(key).await?;
        }
        Ok(())
    }
}

fn wait_s(last_ms: i64, now_ms: i64) -> u32 {
    u32::try_from((last_ms + WINDOW_MS - now_ms).max(1000) / 1000).unwrap_or(1)
}

/// The mark of a device on which this login has now signed in; an earlier one is kept.
pub(crate) fn mark(key: &Key, login: &str, earlier: Option<&str>) -> String {
    let login = fingerprint(login);
    if let Some(mark) = earlier
        && read(key, mark).is_some_and(|device| device.login == login)
    {
        return mark.to_owned();
    }
    let text = format!("{}.{login}", new_id());
    let signature = BASE64URL_NOPAD.encode(&key.sign(PURPOSE, &text));
    format!("{text}.{signature}")
}

fn read(key: &Key, mark: &str) -> Option<Device> {
    let (text, signature) = mark.rsplit_once('.')?;
    let signature = BASE64URL_NOPAD.decode(signature.as_bytes()).ok()?;
    let (id, login) = text.split_once('.')?;
    key.signed(PURPOSE, text, &signature)
        .then(|| Device { id: id.to_owned(), login: login.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_holds_for_its_login_and_its_server() {
        let key = Key::ephemeral();
        let mine = mark(&key, "n1001", None);
        let attempt = |key: &Key, login: &str| Attempt::new(key, login, "192.0.2.1", Some(&mine));
        assert!(attempt(&key, "n1001").device.is_some());
        assert!(attempt(&key, "n1002").device.is_none());
        assert!(attempt(&Key::ephemeral(), "n1001").device.is_none());
        assert_eq!(mark(&key, "n1001", Some(&mine)), mine);
        assert_ne!(mark(&key, "n1002", Some(&mine)), mine);
    }

    #[test]
    fn a_known_device_is_counted_by_itself_alone() {
        let key = Key::ephemeral();
        let mine = mark(&key, "n1001", None);
        let known = Attempt::new(&key, "n1001", "192.0.2.1", Some(&mine)).keys();
        let unknown = Attempt::new(&key, "n1001", "192.0.2.1", None).keys();
        assert_eq!(known.len(), 1);
        assert!(unknown.iter().all(|entry| !known.contains(entry)));
    }
}
