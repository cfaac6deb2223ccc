//! Processes killed while they write: what was acknowledged is there, and nothing half-written is,
//! on both databases.
//!
//! The test starts itself once more as a process that writes entries and imports and says of each
//! when it was acknowledged. It is killed (SIGKILL) at any moment, the database is opened again,
//! and everything it said has to be there.

#[expect(dead_code, reason = "the simulated week draws in more ways")]
#[path = "week/chance.rs"]
mod chance;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use chance::Chance;
use chrono::NaiveDate;
use hagukumi_core::care::{Author, Body, ChildId, Entry, EntryId, FollowUp, Person};
use hagukumi_server::database;
use hagukumi_server::municipality::follow_up;
use hagukumi_server::summary::summarize;
use hagukumi_store::{Access, Append, Import, Summary};
use hagukumi_store_workbench::Cluster;

/// Says to the second process where to write; without it there is nothing to do.
const WRITER: &str = "HAGUKUMI_TEST_WRITER";
/// Entries of one append, and children of one import: whole or not at all.
const OF_APPEND: u32 = 3;
const OF_IMPORT: u32 = 40;

fn access(action: &str) -> Access {
    Access::new("nurse".into(), action, 1_795_000_000_000)
}

fn rules() -> FollowUp {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../municipalities/kawasaki");
    follow_up::read(&folder).unwrap()
}

fn entry(seq: u32, by: &str, id: String, body: Body) -> Entry {
    Entry {
        id: EntryId(id),
        seq,
        on: NaiveDate::from_ymd_opt(2026, 9, 10).unwrap(),
        recorded_ms: 0,
        author: Author::Import(by.to_owned()),
        body,
    }
}

fn first_entry(by: &str, id: String) -> Entry {
    let birth = NaiveDate::from_ymd_opt(2026, 9, 10).unwrap();
    entry(1, by, id, Body::Person { person: Box::new(Person::born_on(birth)) })
}

fn append(rules: &FollowUp, child: &ChildId, before: &[Entry], added: Vec<Entry>) -> Append {
    let all: Vec<Entry> = before.iter().chain(&added).cloned().collect();
    let expected = u32::try_from(before.len()).unwrap();
    let summary: Summary = summarize(rules, &[], all);
    Append { child: child.clone(), expected, entries: added, summary }
}

/// Says a line and makes sure that it is out before the next thing happens.
fn says(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n@ {line}").unwrap();
    out.flush().unwrap();
}

/// Writes until it is killed: appends to four children in turn, and an import now and then.
async fn writes_for_ever(url: &str, round: u64) {
    let store = database::open(url).await.unwrap();
    let rules = rules();
    let mut chance = Chance::new(round + 1);
    let mut timelines: Vec<(ChildId, Vec<Entry>)> =
        (0..4).map(|_| (ChildId(chance.id("c")), Vec::new())).collect();
    says("begins");
    for turn in 0_usize.. {
        if turn % 5 == 4 {
            let run = chance.id("run");
            let appends = (0..OF_IMPORT)
                .map(|_| {
                    let child = ChildId(chance.id("c"));
                    append(&rules, &child, &[], vec![first_entry(&run, chance.id("e"))])
                })
                .collect();
            let import = Import { run: None, rows: Vec::new(), appends };
            store.import(import, &access("import")).await.unwrap();
            says(&format!("import {run}"));
            continue;
        }
        let (child, before) = &mut timelines[turn % 4];
        let from = u32::try_from(before.len()).unwrap() + 1;
        let added: Vec<Entry> = (from..from + OF_APPEND)
            .map(|seq| match seq {
                1 => first_entry("append", chance.id("e")),
                _ => entry(seq, "append", chance.id("e"), Body::Note { text: "記録".to_owned() }),
            })
            .collect();
        let write = append(&rules, child, before, added.clone());
        let appended = store.append(write, &access("append")).await.unwrap();
        says(&format!("append {} {}", child.0, appended.version));
        before.extend(added);
    }
}

/// Does nothing by itself; [`WRITER`] makes it the process that is killed.
#[tokio::test]
async fn the_process_that_writes() {
    let Ok(told) = std::env::var(WRITER) else { return };
    let (round, url) = told.split_once(' ').unwrap();
    writes_for_ever(url, round.parse().unwrap()).await;
}

/// Runs the writer, kills it after some writes, and gives what it said.
fn writes_and_is_killed(url: &str, round: usize, chance: &mut Chance) -> Vec<String> {
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_process_that_writes", "--nocapture"])
        .env(WRITER, format!("{round} {url}"))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let out = BufReader::new(writer.stdout.take().unwrap());
    let (told, tells) = std::sync::mpsc::channel();
    let reader = std::thread::spawn(move || {
        let mut said = Vec::new();
        for line in out.lines() {
            // A last line without its end was never acknowledged.
            let Ok(line) = line else { break };
            if line.starts_with("@ ") {
                let _ = told.send(());
            }
            said.extend(line.strip_prefix("@ ").map(str::to_owned));
        }
        said
    });
    // That it begins, and so many writes, however fast the machine is; then somewhere within one.
    for _ in 0..=6 + chance.below(12) {
        tells.recv_timeout(Duration::from_secs(60)).unwrap();
    }
    std::thread::sleep(Duration::from_millis(chance.below(50) as u64));
    // On Unix this is SIGKILL.
    writer.kill().unwrap();
    writer.wait().unwrap();
    reader.join().unwrap()
}

#[tokio::test]
async fn what_was_acknowledged_survives_a_kill_and_nothing_is_half_written() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("killed.db").display());
    survives_kills(&url, 12).await;
}

#[tokio::test]
async fn what_postgresql_acknowledged_survives_a_kill_and_nothing_is_half_written() {
    let cluster = Cluster::start().unwrap();
    survives_kills(&cluster.database("killed").unwrap(), 8).await;
}

/// Kills the writer in so many rounds, and looks after each what is in the empty database at `url`.
async fn survives_kills(url: &str, rounds: usize) {
    database::open(url).await.unwrap().close().await;
    let rules = rules();
    let mut chance = Chance::new(7);
    let mut versions: BTreeMap<String, u32> = BTreeMap::new();
    let mut imports: BTreeSet<String> = BTreeSet::new();
    for round in 0..rounds {
        let said = writes_and_is_killed(url, round, &mut chance);
        for line in &said {
            match line.split(' ').collect::<Vec<_>>()[..] {
                ["append", child, version] => {
                    versions.insert(child.to_owned(), version.parse().unwrap());
                }
                ["import", run] => {
                    imports.insert(run.to_owned());
                }
                _ => assert_eq!(line, "begins"),
            }
        }
        let store = database::open(url).await.unwrap();
        let mut kept: BTreeMap<String, u32> = BTreeMap::new();
        let mut of_import: BTreeMap<String, u32> = BTreeMap::new();
        store
            .each_timeline(
                &mut |child, entries| {
                    let last = entries.last().unwrap();
                    assert_eq!(last.seq as usize, entries.len(), "a gap in a timeline");
                    match &last.author {
                        Author::Import(by) if by != "append" => {
                            *of_import.entry(by.clone()).or_default() += 1;
                        }
                        _ => {
                            assert_eq!(last.seq % OF_APPEND, 0, "an append that is half there");
                            kept.insert(child.0.clone(), last.seq);
                        }
                    }
                },
                &access("verify"),
            )
            .await
            .unwrap();
        for (child, version) in &versions {
            let there = kept.get(child).copied().unwrap_or(0);
            assert!(there >= *version, "round {round}: {child} has {there} of {version}");
        }
        for run in &imports {
            assert!(of_import.contains_key(run), "round {round}: lost import {run}");
        }
        for (run, children) in &of_import {
            assert_eq!(*children, OF_IMPORT, "round {round}: import {run} is half there");
        }
        let differing = store.differing(&|entries| summarize(&rules, &[], entries)).await.unwrap();
        assert_eq!(differing.differing, []);
        assert_eq!(store.verify_audit().await.unwrap().breaks, []);
        store.close().await;
    }
    assert!(versions.values().map(|version| version / OF_APPEND).sum::<u32>() > 20, "too slow");
    assert!(!imports.is_empty());
}
