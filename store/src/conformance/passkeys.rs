use std::collections::BTreeSet;
use std::sync::Arc;

use hagukumi_core::care::StaffId;

use super::accounts::account;
use super::fixture::access;
use crate::{Access, Account, Ceremony, Error, Passkey, Store};

fn passkey(id: &str, staff: &str, created_ms: i64) -> Passkey {
    Passkey {
        id: id.to_owned(),
        staff: StaffId::from(staff),
        name: "鍵".to_owned(),
        credential: "first".to_owned(),
        created_ms,
        last_used_ms: None,
    }
}

/// What is used by two at once counts once; what belongs to somebody else is not theirs to touch.
pub async fn passkeys_are_added_used_and_taken_away(store: Arc<dyn Store>) {
    for (id, login) in [("s1", "a"), ("s2", "b")] {
        store.put_account(&account(id, login)).await.unwrap();
    }
    let (owner, other) = (StaffId::from("s1"), StaffId::from("s2"));
    let first = passkey("p1", "s1", 1);
    store.add_passkey(&first, &access()).await.unwrap();
    store.add_passkey(&passkey("p2", "s1", 2), &access()).await.unwrap();
    let twice = store.add_passkey(&passkey("p1", "s2", 3), &access()).await;
    assert!(matches!(twice, Err(Error::Duplicate(_))), "{twice:?}");
    assert_eq!(store.passkey("p1").await.unwrap(), Some(first.clone()));
    assert_eq!(store.passkey_owners().await.unwrap(), BTreeSet::from([owner.clone()]));

    store.used_passkey(&first, "second", 7).await.unwrap();
    let stale = store.used_passkey(&first, "third", 8).await;
    assert!(matches!(stale, Err(Error::NotFound(_))), "{stale:?}");
    let used = store.passkey("p1").await.unwrap().unwrap();
    assert_eq!((used.last_used_ms, used.credential.as_str()), (Some(7), "second"));

    let foreign = store.rename_passkey(&other, "p1", "私の", &access()).await;
    assert!(matches!(foreign, Err(Error::NotFound(_))), "{foreign:?}");
    store.rename_passkey(&owner, "p1", "スマホ", &access()).await.unwrap();
    let names: Vec<String> =
        store.passkeys(&owner).await.unwrap().into_iter().map(|one| one.name).collect();
    assert_eq!(names, ["スマホ", "鍵"]);

    let foreign = store.remove_passkey(&other, "p1", &access()).await;
    assert!(matches!(foreign, Err(Error::NotFound(_))), "{foreign:?}");
    assert!(store.remove_passkey(&owner, "p1", &access()).await.unwrap());
    assert_eq!(store.passkey("p1").await.unwrap(), None);
    // Two added, one renamed, one taken away; nothing of what failed.
    let reader = Access::new(StaffId::from("supervisor"), "audit", 0);
    let rows = store.audit_of_staff(&access().staff, 10, &reader).await.unwrap();
    assert_eq!(rows.len(), 4, "{rows:?}");
    store.drop_passkeys(&owner).await.unwrap();
    assert!(store.passkeys(&owner).await.unwrap().is_empty());
}

/// An account without a password keeps its last passkey, also when two are taken away at once.
pub async fn the_last_way_to_sign_in_stays(store: Arc<dyn Store>) {
    store.put_account(&account("s1", "a")).await.unwrap();
    let without = Account { password_hash: None, ..account("s2", "b") };
    store.put_account(&without).await.unwrap();
    let (first, second) = (StaffId::from("s1"), StaffId::from("s2"));
    store.add_passkey(&passkey("p1", "s1", 1), &access()).await.unwrap();
    assert!(store.remove_passkey(&first, "p1", &access()).await.unwrap());

    for id in ["q1", "q2"] {
        store.add_passkey(&passkey(id, "s2", 1), &access()).await.unwrap();
    }
    let mut tasks = Vec::new();
    for id in ["q1", "q2"] {
        let (store, staff) = (store.clone(), second.clone());
        tasks.push(tokio::spawn(async move {
            store.remove_passkey(&staff, id, &access()).await.unwrap()
        }));
    }
    let mut removed = 0;
    for task in tasks {
        removed += usize::from(task.await.unwrap());
    }
    assert_eq!(removed, 1);
    assert_eq!(store.passkeys(&second).await.unwrap().len(), 1);
    assert!(store.verify_audit().await.unwrap().breaks.is_empty());
}

/// Once, and in time.
pub async fn a_ceremony_is_answered_once(store: Arc<dyn Store>) {
    let ceremony = |id: &str, expires_ms: i64| Ceremony {
        id: id.to_owned(),
        purpose: "sign-in".to_owned(),
        bound_to: String::new(),
        state: "AAA".to_owned(),
        expires_ms,
    };
    store.begin_ceremony(&ceremony("c1", 1000), 0).await.unwrap();
    store.begin_ceremony(&ceremony("c2", 1000), 0).await.unwrap();
    assert_eq!(store.take_ceremony("c1", 999).await.unwrap(), Some(ceremony("c1", 1000)));
    assert_eq!(store.take_ceremony("c1", 999).await.unwrap(), None, "it was used");
    assert_eq!(store.take_ceremony("c2", 1000).await.unwrap(), None, "it is over");
    assert_eq!(store.take_ceremony("c2", 999).await.unwrap(), None, "a late answer uses it up");
    store.begin_ceremony(&ceremony("c3", 1000), 0).await.unwrap();
    store.begin_ceremony(&ceremony("c4", 2000), 1000).await.unwrap();
    assert_eq!(store.take_ceremony("c3", 999).await.unwrap(), None, "it was swept");
    assert_eq!(store.take_ceremony("c4", 1500).await.unwrap(), Some(ceremony("c4", 2000)));
}
