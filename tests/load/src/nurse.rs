//! A nurse at work: opens a child, writes with the version just read, and goes on from the version
//! that the answer gives.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use hyper::Method;
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::time::Instant;

use crate::http::{Answer, Browser};
use crate::report::Measured;
use crate::work::{MORNING, Work};

/// The lists from which a nurse takes her children.
const LISTS: [&str; 3] = ["unseen", "visits", "missed"];

/// When the requests of all nurses together are due.
#[derive(Clone, Copy)]
pub(crate) struct Pace {
    /// When the first is due.
    pub(crate) start: Instant,
    /// From one to the next, of all nurses together.
    pub(crate) gap: Duration,
    /// How many of the first are not in the times.
    pub(crate) early: usize,
    /// How many there are in all.
    pub(crate) total: usize,
    /// Nurses who take turns.
    pub(crate) nurses: usize,
}

/// A child as the nurse's browser knows it.
struct Child {
    id: String,
    version: u64,
}

/// A nurse with a browser and the children who are hers: nobody else writes about them meanwhile,
/// so that every stale version is a fault.
pub(crate) struct Nurse {
    number: usize,
    browser: Browser,
    children: Vec<Child>,
    /// The child whose page is open.
    open: usize,
    /// Entries written so far.
    written: u64,
    /// By child, how many of them.
    entries: BTreeMap<usize, u64>,
}

impl Nurse {
    /// Signs in and takes every `of`-th child on the lists, beginning with the `own`-th.
    pub(crate) async fn sign_in(
        host: &str,
        number: usize,
        login: &str,
        (own, of): (usize, usize),
    ) -> Result<Self> {
        let mut browser = Browser::open(host).await?;
        let body = json!({"login": login});
        let answer = browser.ask(Method::POST, "/api/sign-in/demo", Some(&body)).await?;
        let refused = || format!("{login} cannot sign in: {}", answer.status);
        browser.remember(answer.cookie.clone().with_context(refused)?);
        let mut listed: BTreeMap<String, u64> = BTreeMap::new();
        for list in LISTS {
            let path = format!("/api/worklists/{list}");
            let answer = browser.ask(Method::GET, &path, None).await?;
            let rows = answer.body["rows"].as_array().with_context(|| format!("no {list}"))?;
            listed.extend(rows.iter().filter_map(|row| {
                Some((row["child"].as_str()?.to_owned(), row["version"].as_u64()?))
            }));
        }
        let children: Vec<Child> = listed
            .into_iter()
            .skip(own)
            .step_by(of)
            .map(|(id, version)| Child { id, version })
            .collect();
        ensure!(!children.is_empty(), "the lists of {login} are too short for {of} nurses");
        Ok(Self { number, browser, children, open: 0, written: 0, entries: BTreeMap::new() })
    }

    /// How many children are hers.
    pub(crate) fn children(&self) -> usize {
        self.children.len()
    }

    /// Does every so many requests of the whole load, each when it is due, and gives herself back.
    pub(crate) async fn works(
        mut self,
        pace: Pace,
        measured: mpsc::UnboundedSender<Measured>,
    ) -> Result<Self> {
        for turn in (self.number..pace.total).step_by(pace.nurses) {
            let due = pace.start + pace.gap * u32::try_from(turn)?;
            tokio::time::sleep_until(due).await;
            let work = MORNING[(turn / pace.nurses + self.number) % MORNING.len()];
            let status = self.does(work).await?;
            let _ = measured.send(Measured {
                work,
                took: due.elapsed(),
                early: turn < pace.early,
                status,
            });
        }
        Ok(self)
    }

    /// Looks whether everything that was acknowledged is there: how many entries are not.
    pub(crate) async fn missing(mut self) -> Result<u64> {
        let mut missing = 0;
        for (place, written) in std::mem::take(&mut self.entries) {
            let (id, known) = (self.children[place].id.clone(), self.children[place].version);
            let page = self.opens(&id).await?.body;
            ensure!(page["version"] == known, "{id} is at {}, not {known}", page["version"]);
            let own = format!("load-{:06}-", self.number);
            let there = page["timeline"].as_array().map_or(0, |timeline| {
                let ids = timeline.iter().filter_map(|entry| entry["id"].as_str());
                ids.filter(|id| id.starts_with(&own)).count() as u64
            });
            missing += written.saturating_sub(there);
        }
        Ok(missing)
    }

    async fn does(&mut self, work: Work) -> Result<u16> {
        let answer = match work {
            Work::FirstPage => self.browser.ask(Method::GET, "/api/first-page", None).await?,
            Work::List => self.browser.ask(Method::GET, "/api/worklists/visits", None).await?,
            Work::Week => self.browser.ask(Method::GET, "/api/visits/week", None).await?,
            Work::Search => {
                let body = json!({"text": "タナカ"});
                self.browser.ask(Method::POST, "/api/search", Some(&body)).await?
            }
            Work::Open => {
                self.open = (self.open + 1) % self.children.len();
                let id = self.children[self.open].id.clone();
                let answer = self.opens(&id).await?;
                self.knows(&answer);
                answer
            }
            Work::Attempt => {
                let answer = self.writes().await?;
                if answer.status == 200 {
                    *self.entries.entry(self.open).or_default() += 1;
                }
                self.knows(&answer);
                answer
            }
        };
        Ok(answer.status)
    }

    async fn opens(&mut self, child: &str) -> Result<Answer> {
        let path = format!("/api/children/{child}/open");
        self.browser.ask(Method::POST, &path, Some(&json!({}))).await
    }

    /// Writes a line about the child whose page is open.
    async fn writes(&mut self) -> Result<Answer> {
        self.written += 1;
        let child = &self.children[self.open];
        let entry = json!({
            "id": format!("load-{:06}-{:012}", self.number, self.written),
            "expected_version": child.version,
            "on": "2026-11-21",
            "body": {"kind": "attempt", "about": "child", "channel": "phone",
                "outcome": "no_answer", "note": "留守番電話"},
        });
        let path = format!("/api/children/{}/entries", child.id);
        self.browser.ask(Method::POST, &path, Some(&entry)).await
    }

    /// Takes the version of the open child from an answer, also from one that says that it was
    /// stale.
    fn knows(&mut self, answer: &Answer) {
        let version = answer.body["version"].as_u64();
        let current = || answer.body["current"].get("version").and_then(Value::as_u64);
        if let Some(version) = version.or_else(current) {
            self.children[self.open].version = version;
        }
    }
}
