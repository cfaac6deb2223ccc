//! `hagukumi import` and `hagukumi worklist` as they are run: with the files that the documentation
//! shows, and killed at any moment, on both databases.

#[expect(dead_code, reason = "the simulated week draws in more ways")]
#[path = "week/chance.rs"]
mod chance;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chance::Chance;
use hagukumi_core::care::StaffId;
use hagukumi_server::database;
use hagukumi_store::{Access, Store};
use hagukumi_store_workbench::Cluster;

/// A folder for files, and an empty database.
struct Office {
    folder: tempfile::TempDir,
    url: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

impl Office {
    /// An office on SQLite.
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("hagukumi.db").display());
        Self::at(folder, url).await
    }

    async fn at(folder: tempfile::TempDir, url: String) -> Self {
        let office = Self { folder, url };
        office.store().await.close().await;
        office
    }

    async fn store(&self) -> Arc<dyn Store> {
        database::open(&self.url).await.unwrap()
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hagukumi"));
        command.args(args).args(["--municipality", "kawasaki", "--database", &self.url]);
        command.current_dir(root());
        command
    }

    fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    async fn children(&self) -> usize {
        let store = self.store().await;
        let access = Access::new(StaffId::from("test"), "test", 0);
        let children = store.everyone(&access).await.unwrap().len();
        store.close().await;
        children
    }
}

fn example(name: &str) -> String {
    root().join("docs/formats/examples").join(name).display().to_string()
}

/// A file of so many births, each on its own day, so that none is taken for another.
fn births(folder: &Path, count: u32) -> PathBuf {
    let mut text = "宛名番号,氏名,フリガナ,生年月日,区名,住所,保護者氏名\n".to_owned();
    for number in 0..count {
        let day = chrono::NaiveDate::from_ymd_opt(2020, 4, 2).unwrap()
            + chrono::Duration::days(i64::from(number));
        let _ = writeln!(
            text,
            "{number},宮前　第{number}子,ミヤマエ,{day},宮前区,馬絹{number},宮前　親"
        );
    }
    let path = folder.join("births.csv");
    std::fs::write(&path, text).unwrap();
    path
}

#[tokio::test(flavor = "multi_thread")]
async fn the_examples_come_in_and_the_lists_show_them() {
    let office = Office::new().await;
    for (kind, status) in [("births", 0), ("residents", 0), ("attendance", 4)] {
        let file = example(&format!("{kind}.csv"));
        let done = office.run(&["import", kind, &file, "--on", "2026-11-21", "--format", "json"]);
        let error = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(status), "{kind}: {error}");
        serde_json::from_slice::<serde_json::Value>(&done.stdout).unwrap();
    }
    assert_eq!(office.children().await, 10);
    let list = office.run(&["worklist", "visits", "--on", "2026-11-21", "--format", "json"]);
    let list: serde_json::Value = serde_json::from_slice(&list.stdout).unwrap();
    let rows = list["rows"].as_array().unwrap();
    assert!(!rows.is_empty());
    let unseen: Vec<i64> = rows.iter().map(|row| row["days_unseen"].as_i64().unwrap()).collect();
    assert!(unseen.is_sorted_by(|a, b| a >= b), "{unseen:?}");
    let ward = ["worklist", "visits", "--on", "2026-11-21", "--format", "json", "--ward", "宮前区"];
    let ward: serde_json::Value = serde_json::from_slice(&office.run(&ward).stdout).unwrap();
    assert!(ward["rows"].as_array().unwrap().iter().all(|row| row["ward"] == "141364"));
    assert!(ward["total"].as_u64() < list["total"].as_u64());
    let table = office.run(&["worklist", "visits", "--on", "2026-11-21"]);
    assert!(String::from_utf8(table.stdout).unwrap().contains("NGUYEN VAN AN"));
    let store = office.store().await;
    let report = store.verify_audit().await.unwrap();
    store.close().await;
    assert!(report.breaks.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_and_a_refused_file_leave_the_database_as_it_was() {
    let office = Office::new().await;
    let file = example("births.csv");
    let report = office.folder.path().join("report.csv").display().to_string();
    let dry = office.run(&[
        "import",
        "births",
        &file,
        "--on",
        "2026-11-21",
        "--dry-run",
        "--report",
        &report,
    ]);
    assert_eq!(dry.status.code(), Some(0), "{}", String::from_utf8_lossy(&dry.stderr));
    assert!(std::fs::read(&report).unwrap().starts_with("\u{FEFF}".as_bytes()));
    let wrong = office.run(&["import", "attendance", &file, "--on", "2026-11-21"]);
    assert_eq!(wrong.status.code(), Some(1));
    assert_eq!(office.children().await, 0);
}

/// Kills imports at random moments. `rest` brings the database to rest after each.
async fn is_killed_and_run_again(office: &Office, rounds: usize, rest: impl Fn()) {
    const COUNT: u32 = 2_400;
    let file = births(office.folder.path(), COUNT).display().to_string();
    let import = ["import", "births", file.as_str(), "--on", "2026-11-21"];
    // How long a whole one takes here, so that the moments are spread over all of it.
    let began = Instant::now();
    assert_eq!(office.run(&[&import[..], &["--dry-run"]].concat()).status.code(), Some(0));
    let whole_ms = usize::try_from(began.elapsed().as_millis()).unwrap() * 2;
    let mut chance = Chance::new(7);
    for round in 0..rounds {
        let mut running =
            office.command(&import).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let pause = chance.below(whole_ms.max(1));
        tokio::time::sleep(Duration::from_millis(pause as u64)).await;
        // SIGKILL: nothing of the process can tidy up. It may have ended already.
        let _ = running.kill();
        running.wait().unwrap();
        rest();
        let children = office.children().await;
        let whole = children == COUNT as usize;
        assert!(children == 0 || whole, "round {round}: {children} children after {pause} ms");
        let store = office.store().await;
        let runs = store.import_runs(100).await.unwrap();
        assert_eq!(runs.is_empty(), !whole, "round {round}");
        assert!(store.verify_audit().await.unwrap().breaks.is_empty(), "round {round}");
        store.close().await;
    }
    let done = office.run(&import);
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    assert_eq!(office.children().await, COUNT as usize);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_import_is_there_whole_or_not_at_all_on_sqlite() {
    let office = Office::new().await;
    is_killed_and_run_again(&office, 8, || ()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_import_is_there_whole_or_not_at_all_on_postgresql() {
    let cluster = Cluster::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let office = Office::at(folder, cluster.database("killed").unwrap()).await;
    // The server may still be at work for the process that is gone: cut it off, too.
    let rest = || {
        cluster.stop().unwrap();
        cluster.up().unwrap();
    };
    is_killed_and_run_again(&office, 5, rest).await;
}
