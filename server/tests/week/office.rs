//! The process that does the work of the week: it is asked line by line, and killed at any moment.
//!
//! The test starts itself once more as this process. What it is asked comes as a line of JSON, and
//! its answer is one; the answer to a write is said when the store has acknowledged it.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use chrono::NaiveDate;
use hagukumi_core::care::{ChildId, Entry, List};
use hagukumi_server::database;
use hagukumi_store::{Access, Append, CountQuery, Error, Import, ListQuery, Store, Summary};
use serde::{Deserialize, Serialize};

/// Says to the second process which database to work on; without it there is nothing to do.
pub(crate) const OFFICE: &str = "HAGUKUMI_TEST_OFFICE";
/// What an answer begins with: the test's harness writes beside it.
const SAYS: &str = "@ ";
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(120);

/// What is to be done.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Ask {
    /// Write into a timeline.
    Append(Box<Writing>),
    /// Write a file: all of it or nothing.
    Import(Vec<Writing>),
    /// Say who stands on each list on a day.
    Lists(NaiveDate),
    /// Say the versions of children; 0 for one that is not there.
    Versions(Vec<ChildId>),
}

/// What is added to one timeline.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Writing {
    pub(crate) child: ChildId,
    pub(crate) expected: u32,
    pub(crate) entries: Vec<Entry>,
    pub(crate) summary: Summary,
}

/// Who stands on a list, in its order: child and checkup.
pub(crate) type Rows = Vec<(ChildId, String)>;

/// What was done.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Said {
    /// It is open for work.
    Begins,
    /// Written; the version of the timeline, and whether it had been before.
    Written(u32, bool),
    /// The file is written.
    Imported,
    /// Somebody else has written in the meantime: nothing is.
    Refused,
    /// Every list with what is counted on it.
    Lists(Vec<(Rows, u64)>),
    /// Versions.
    Versions(Vec<u32>),
}

impl Writing {
    fn append(self) -> Append {
        let Self { child, expected, entries, summary } = self;
        Append { child, expected, entries, summary }
    }
}

fn access(action: &str) -> Access {
    Access::new("nurse".into(), action, 1_795_000_000_000)
}

fn says(said: &Said) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{SAYS}{}", serde_json::to_string(said).unwrap()).unwrap();
    out.flush().unwrap();
}

/// Works until it is killed or nobody asks any more.
pub(crate) async fn works(url: &str) {
    let store = database::open(url).await.unwrap();
    says(&Said::Begins);
    for line in std::io::stdin().lock().lines() {
        let ask: Ask = serde_json::from_str(&line.unwrap()).unwrap();
        says(&answer(&*store, ask).await);
    }
    store.close().await;
}

async fn answer(store: &dyn Store, ask: Ask) -> Said {
    match ask {
        Ask::Append(write) => match store.append((*write).append(), &access("append")).await {
            Ok(appended) => Said::Written(appended.version, appended.repeated),
            Err(Error::Conflict { .. }) => Said::Refused,
            Err(error) => panic!("{error}"),
        },
        Ask::Import(writes) => {
            let appends = writes.into_iter().map(Writing::append).collect();
            let import = Import { run: None, rows: Vec::new(), appends };
            match store.import(import, &access("import")).await {
                Ok(()) => Said::Imported,
                // A child that is there already is not begun anew.
                Err(Error::Conflict { .. } | Error::Duplicate(_)) => Said::Refused,
                Err(error) => panic!("{error}"),
            }
        }
        Ask::Lists(on) => {
            let query = CountQuery { on, wards: None, born: Vec::new() };
            let counts = store.counts(&query).await.unwrap();
            let mut lists = Vec::new();
            for list in List::ALL {
                let query = ListQuery { limit: 10_000, ..ListQuery::new(list, on) };
                let page = store.worklist(&query, &access("list")).await.unwrap();
                assert_eq!(page.total, page.rows.len() as u64);
                let row = |row: hagukumi_store::WorkRow| (row.record.id, row.placing.listing.item);
                let counted = counts.iter().filter(|count| count.list == list);
                let counted = counted.map(|count| count.children).sum();
                lists.push((page.rows.into_iter().map(row).collect(), counted));
            }
            Said::Lists(lists)
        }
        Ask::Versions(children) => {
            let mut versions = Vec::new();
            for child in children {
                versions.push(match store.child(&child, &access("open")).await {
                    Ok(timeline) => timeline.record.version,
                    Err(Error::NotFound(_)) => 0,
                    Err(error) => panic!("{error}"),
                });
            }
            Said::Versions(versions)
        }
    }
}

/// The other process, from outside.
pub(crate) struct Office {
    process: Child,
    asks: Option<ChildStdin>,
    said: Receiver<Said>,
}

impl Office {
    /// Starts it on a database.
    pub(crate) fn open(url: &str) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "the_process_that_works", "--nocapture"])
            .env(OFFICE, url)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let asks = process.stdin.take();
        let out = BufReader::new(process.stdout.take().unwrap());
        let (tell, said) = channel();
        std::thread::spawn(move || {
            // A last line without its end was never said.
            for line in out.split(b'\n').map_while(Result::ok) {
                let line = String::from_utf8_lossy(&line).into_owned();
                let Some(answer) = line.strip_prefix(SAYS) else { continue };
                let Ok(answer) = serde_json::from_str(answer) else { break };
                if tell.send(answer).is_err() {
                    break;
                }
            }
        });
        let office = Self { process, asks, said };
        assert!(matches!(office.said.recv_timeout(PATIENCE), Ok(Said::Begins)));
        office
    }

    fn tell(&mut self, ask: &Ask) {
        let line = serde_json::to_string(ask).unwrap();
        writeln!(self.asks.as_mut().unwrap(), "{line}").unwrap();
    }

    /// Asks and waits for the answer.
    pub(crate) fn ask(&mut self, ask: &Ask) -> Said {
        self.tell(ask);
        self.said.recv_timeout(PATIENCE).unwrap()
    }

    /// Asks, and kills the process after a while: the answer, if it came out before.
    pub(crate) fn ask_and_kill(mut self, ask: &Ask, after: Duration) -> Option<Said> {
        self.tell(ask);
        std::thread::sleep(after);
        // On Unix this is SIGKILL.
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        // The thread has read all that came out when it ends.
        self.said.iter().next()
    }

    /// Nobody asks any more.
    pub(crate) fn close(mut self) {
        drop(self.asks.take());
        assert!(self.process.wait().unwrap().success());
    }
}

/// A test that fails leaves no process behind.
impl Drop for Office {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
