//! A disk that is full while people work, and has room again.
//!
//! The test starts itself once more as a process whose files may not grow beyond a limit
//! (`RLIMIT_FSIZE`), which to the database is a full disk; the process takes the limit away again.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use axum::http::StatusCode;
use hagukumi_api::Role;
use hagukumi_core::care::{Body, ChildId};
use hagukumi_store::Access;

use super::app::{OWN, TestApp, day, entry, note};
use super::importing::{HEAD, birth, hand_in, written};
use crate::database;
use crate::summary::summarize;

/// Says to the second process where its database is; without it there is nothing to do.
const FOLDER: &str = "HAGUKUMI_TEST_FULL_DISK";
/// Room that is left, in bytes.
const ROOM: u64 = 1_000_000;

#[test]
fn what_no_longer_fits_is_refused_whole_and_work_goes_on_when_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    // A write beyond the limit shall fail, and not end the process.
    let done = Command::new("sh")
        .args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "staff::tests::full_disk::the_process_whose_disk_fills"])
        .arg("--nocapture")
        .env(FOLDER, folder.path())
        .output()
        .unwrap();
    let said = [done.stdout, done.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(done.status.success() && said.contains("there is room again"), "{said}");
}

/// Lets no file of this process grow beyond so many bytes from now on.
fn limit(bytes: &str) {
    let pid = std::process::id().to_string();
    let done = Command::new("prlimit").args(["--pid", &pid, &format!("--fsize={bytes}:")]).status();
    assert!(done.unwrap().success());
}

/// The largest file of the database now.
fn largest(folder: &Path) -> u64 {
    let files = std::fs::read_dir(folder).unwrap();
    files.map(|file| file.unwrap().metadata().unwrap().len()).max().unwrap()
}

/// Does nothing by itself; [`FOLDER`] makes it the process whose disk fills.
#[tokio::test(flavor = "multi_thread")]
async fn the_process_whose_disk_fills() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let folder = Path::new(&folder);
    let url = format!("sqlite:{}", folder.join("full.db").display());
    let app = TestApp::on(database::open(&url).await.unwrap());
    app.child("c1", OWN, day(6, 1), Vec::new()).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let office = app.signed_in("a1", Role::Administrator, &[]).await;
    let path = "/api/children/c1/entries";
    let of = |number: u32| {
        let text = format!("{number} {}", "面談の記録。".repeat(300));
        entry(number, number.into(), day(11, 21), &note(&text))
    };

    limit(&(largest(folder) + ROOM).to_string());
    // What is folded from the log into the database makes room once more, so it is full when it
    // has been for a while.
    let (mut number, mut in_a_row) = (1, 0);
    let refused = loop {
        let answer = nurse.post(path, of(number)).await;
        if answer.status == 200 {
            (number, in_a_row) = (number + 1, 0);
            assert!(number < 2_000, "the disk is never full");
            continue;
        }
        in_a_row += 1;
        if in_a_row == 20 {
            break answer;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    assert!(number > 5, "{number}");
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE, "{refused:?}");
    assert_eq!(refused.code(), "store-unavailable");
    assert!(refused.headers.contains_key("retry-after"));
    // A file does not come in either, and what needs no row of the audit can still be looked at.
    let rows: String = (1..3_000).map(|one| birth(one, &format!("馬絹{one}"))).collect();
    let file = format!("{HEAD}{rows}");
    let answer = hand_in(&office, "births", file.as_bytes(), "text/csv").await;
    assert_eq!(answer.code(), "store-unavailable", "{answer:?}");
    assert_eq!(nurse.get("/api/first-page").await.status, 200);
    assert_eq!(nurse.post(path, of(number)).await.code(), "store-unavailable");

    limit("unlimited");
    println!("there is room again");
    let mut answer = nurse.post(path, of(number)).await;
    for _ in 0..100 {
        if answer.status == 200 {
            break;
        }
        assert_eq!(answer.code(), "store-unavailable", "{answer:?}");
        tokio::time::sleep(Duration::from_millis(100)).await;
        answer = nurse.post(path, of(number)).await;
    }
    assert_eq!(answer.body["version"], number + 1, "{answer:?}");
    written(&office, "births", &format!("{HEAD}{}", birth(1, "馬絹1"))).await;

    // What was acknowledged is there, each once, and nothing else.
    let store = app.store();
    let access = Access::new("cli".into(), "test", 0);
    let kept = store.child(&ChildId::from("c1"), &access).await.unwrap().entries;
    let starts = |body: &Body| match body {
        Body::Note { text } => text.split(' ').next().unwrap().parse().unwrap(),
        _ => 0,
    };
    let numbers: Vec<u32> = kept.iter().map(|entry| starts(&entry.body)).collect();
    assert_eq!(numbers, (0..=number).collect::<Vec<u32>>());
    assert_eq!(store.everyone(&access).await.unwrap().len(), 2);
    assert_eq!(store.verify_audit().await.unwrap().breaks, []);
    let city = app.staff.city();
    let summary = |entries: Vec<_>| summarize(&city.rules, &city.municipality.checkups, entries);
    assert_eq!(store.differing(&summary).await.unwrap().differing, []);
    let runs = store.import_runs(9).await.unwrap();
    assert_eq!((runs.len(), store.uploads().await.unwrap().len()), (1, 0));
    store.close().await;
}
