use std::sync::Arc;

use hagukumi_core::care::StaffId;

use crate::{Account, Error, Link, Session, Store};

pub(super) fn account(id: &str, login: &str) -> Account {
    Account {
        id: StaffId::from(id),
        login: login.to_owned(),
        name: "保健 師子".to_owned(),
        role: "nurse".to_owned(),
        wards: vec!["miyamae".to_owned()],
        password_hash: Some("$argon2id$…".to_owned()),
        totp_secret: None,
        totp_step: 0,
        recovery: vec!["r1".to_owned(), "r2".to_owned()],
        disabled: false,
        created_ms: 1,
        version: 0,
    }
}

/// No silent overwrite, no login twice.
pub async fn accounts_keep_their_versions_and_logins(store: Arc<dyn Store>) {
    let first = account("s1", "a@example");
    assert_eq!(store.put_account(&first).await.unwrap(), 1);
    let taken = store.put_account(&account("s2", "a@example")).await;
    assert!(matches!(taken, Err(Error::Duplicate(_))), "{taken:?}");
    let changed = Account { disabled: true, version: 1, ..first.clone() };
    assert_eq!(store.put_account(&changed).await.unwrap(), 2);
    let stale = store.put_account(&changed).await;
    assert!(matches!(stale, Err(Error::Conflict { current: 2 })), "{stale:?}");
    let kept = Account { version: 2, ..changed };
    assert_eq!(store.account(&first.id).await.unwrap(), kept);
    assert_eq!(store.account_by_login("a@example").await.unwrap(), Some(kept.clone()));
    assert_eq!(store.account_by_login("A@example").await.unwrap(), None);
    assert_eq!(store.accounts().await.unwrap(), [kept]);
    let missing = store.account(&StaffId::from("s9")).await;
    assert!(matches!(missing, Err(Error::NotFound(_))), "{missing:?}");
    // Of two who change the same version at once, one is told.
    let now = store.account(&first.id).await.unwrap();
    let other = Account { name: "別の 人".to_owned(), ..now.clone() };
    let both = [Account { disabled: false, ..now }, other];
    let [one, two] = both.clone();
    let (one, two) = tokio::join!(store.put_account(&one), store.put_account(&two));
    let told = |done: &crate::Result<u32>| matches!(done, Err(Error::Conflict { current: 3 }));
    let at = usize::from(one.is_err());
    assert!(one.is_ok() != two.is_ok() && (told(&one) || told(&two)), "{one:?} {two:?}");
    let kept = Account { version: 3, ..both[at].clone() };
    assert_eq!(store.account(&first.id).await.unwrap(), kept);
}

/// One-time codes, recovery codes, and links.
pub async fn codes_and_links_work_once(store: Arc<dyn Store>) {
    store.put_account(&account("s1", "a")).await.unwrap();
    let staff = StaffId::from("s1");
    assert!(store.use_totp_step(&staff, 100).await.unwrap());
    assert!(!store.use_totp_step(&staff, 100).await.unwrap());
    assert!(!store.use_totp_step(&staff, 99).await.unwrap());
    assert!(store.use_totp_step(&staff, 101).await.unwrap());
    assert!(store.use_recovery(&staff, "r1").await.unwrap());
    assert!(!store.use_recovery(&staff, "r1").await.unwrap());
    assert!(!store.use_recovery(&staff, "r9").await.unwrap());

    let link = |hash: &str| Link {
        hash: hash.to_owned(),
        staff: staff.clone(),
        purpose: "first".to_owned(),
        expires_ms: 1000,
    };
    store.add_link(&link("l1")).await.unwrap();
    store.add_link(&link("l2")).await.unwrap();
    assert_eq!(store.use_link("l1", 5).await.unwrap(), None, "a newer link ended it");
    assert_eq!(store.use_link("l2", 1000).await.unwrap(), None, "it is over");
    assert_eq!(store.link("l2", 999).await.unwrap(), Some(link("l2")));
    assert_eq!(store.use_link("l2", 999).await.unwrap(), Some(link("l2")));
    assert_eq!(store.use_link("l2", 999).await.unwrap(), None);
}

/// By time, by signing out, and all but the one in use.
pub async fn sign_ins_end(store: Arc<dyn Store>) {
    store.put_account(&account("s1", "a")).await.unwrap();
    let staff = StaffId::from("s1");
    let session = |hash: &str| Session {
        hash: hash.to_owned(),
        staff: staff.clone(),
        data: "{}".to_owned(),
        created_ms: 1,
        last_used_ms: 1,
        expires_ms: 1000,
    };
    for hash in ["a", "b", "c"] {
        store.add_session(&session(hash)).await.unwrap();
    }
    let (found, whose) = store.session("a", 999).await.unwrap().unwrap();
    assert_eq!((found, whose.login.as_str()), (session("a"), "a"));
    assert!(store.session("a", 1000).await.unwrap().is_none());
    store.touch_session("a", "{\"k\":1}", 50).await.unwrap();
    let (found, _) = store.session("a", 999).await.unwrap().unwrap();
    assert_eq!((found.data.as_str(), found.last_used_ms), ("{\"k\":1}", 50));
    store.end_session("b").await.unwrap();
    assert!(store.session("b", 5).await.unwrap().is_none());
    store.end_sessions(&staff, Some("a")).await.unwrap();
    assert!(store.session("c", 5).await.unwrap().is_none());
    assert!(store.session("a", 5).await.unwrap().is_some());
    store.sweep(2000).await.unwrap();
    assert!(store.session("a", 5).await.unwrap().is_none());
}

/// Failures under one key say nothing about another, and old ones are forgotten.
pub async fn failures_are_counted_in_a_window(store: Arc<dyn Store>) {
    assert_eq!(store.failures("k").await.unwrap().count, 0);
    for count in 1..=3 {
        let failures = store.add_failure("k", 100 + i64::from(count), 50).await.unwrap();
        assert_eq!(failures.count, count);
    }
    assert_eq!(store.failures("other").await.unwrap().count, 0);
    let later = store.add_failure("k", 1000, 50).await.unwrap();
    assert_eq!((later.count, later.last_ms), (1, 1000));
    store.clear_failures("k").await.unwrap();
    assert_eq!(store.failures("k").await.unwrap().count, 0);
    let mut tasks = Vec::new();
    for _ in 0..10 {
        let store = store.clone();
        tasks.push(tokio::spawn(async move { store.add_failure("k", 5, 50).await.unwrap() }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(store.failures("k").await.unwrap().count, 10);
}
