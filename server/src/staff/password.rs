//! Passwords, by argon2id.

use std::sync::LazyLock;

use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Argon2, PasswordHash};
use tokio::sync::Semaphore;

use super::fault::{Answer, Fault};

/// Characters that a password has at least.
pub(crate) const MIN: usize = 12;
/// Characters that a password has at most.
pub(crate) const MAX: usize = 128;

/// Passwords hashed at once: each takes 19 MiB and a core for some tens of milliseconds.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// The hash of a password that nobody has: what is compared for a login that does not exist, so
/// that it takes as long as one that does.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now(&super::secret::new_token()));

fn hash_now(password: &str) -> String {
    Argon2::default()
        .hash_password(password.as_bytes())
        .map(|hash| hash.to_string())
        .unwrap_or_default()
}

/// Checks that a new password is long enough and is not the login.
pub(crate) fn acceptable(password: &str, login: &str) -> Answer<()> {
    let length = password.chars().count();
    if length < MIN {
        return Err(Fault::invalid("password", "too-short"));
    }
    if length > MAX {
        return Err(Fault::invalid("password", "too-long"));
    }
    let distinct: std::collections::BTreeSet<char> = password.chars().collect();
    if distinct.len() < 5 || password.to_lowercase().contains(&login.to_lowercase()) {
        return Err(Fault::invalid("password", "too-simple"));
    }
    Ok(())
}

/// The hash to keep, in PHC form.
pub(crate) async fn hash(password: String) -> Answer<String> {
    let hashed = at_work(move || hash_now(&password)).await?;
    if hashed.is_empty() { Err(Fault::internal()) } else { Ok(hashed) }
}

/// Whether it is the password of that hash. Without a hash it is not, and takes as long.
pub(crate) async fn verify(password: String, hash: Option<String>) -> Answer<bool> {
    at_work(move || {
        let kept = hash.as_deref().unwrap_or(&NOBODY);
        let same = PasswordHash::new(kept).is_ok_and(|parsed| {
            Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok()
        });
        same && hash.is_some()
    })
    .await
}

async fn at_work<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Answer<T> {
    let _turn = AT_ONCE.acquire().await.map_err(|_| Fault::internal())?;
    tokio::task::spawn_blocking(work).await.map_err(|_| Fault::internal())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_password_opens_its_hash() {
        let kept = hash("たけやぶやけた、二度。".to_owned()).await.unwrap();
        assert!(kept.starts_with("$argon2id$"), "{kept}");
        assert!(verify("たけやぶやけた、二度。".to_owned(), Some(kept.clone())).await.unwrap());
        assert!(!verify("something else".to_owned(), Some(kept)).await.unwrap());
        assert!(!verify("something else".to_owned(), None).await.unwrap());
        assert!(!verify(String::new(), Some("no hash".to_owned())).await.unwrap());
    }

    #[test]
    fn a_password_is_long_and_not_the_login() {
        assert!(acceptable("ながいながいあいことばです", "n1001").is_ok());
        for (wrong, reason) in [
            ("short", "too-short"),
            ("aaaaaaaaaaaaaaaa", "too-simple"),
            ("hello-n1001-hello", "too-simple"),
            (&*"x1y2z3".repeat(40), "too-long"),
        ] {
            let details = acceptable(wrong, "N1001").unwrap_err().details();
            assert_eq!(details.1.as_deref(), Some(reason), "{wrong}");
        }
    }
}
