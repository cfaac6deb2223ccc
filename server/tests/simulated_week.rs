//! A week of work: a model in memory and the store must agree on who stands on which list, in
//! which order, after every step, on both databases.

#[path = "week/chance.rs"]
mod chance;
#[path = "week/city.rs"]
mod city;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use chance::Chance;
use chrono::{Days, NaiveDate};
use city::Model;
use hagukumi_core::care::{ChildId, Entry, List};
use hagukumi_server::database;
use hagukumi_server::demo::City;
use hagukumi_server::summary::summarize;
use hagukumi_store::{Access, Append, CountQuery, Error, Import, ListQuery, Store, Summary};
use hagukumi_store_workbench::Cluster;

const CHILDREN: u32 = 120;
const DAYS: usize = 7;

fn access(action: &str) -> Access {
    Access::new("nurse".into(), action, 1_795_000_000_000)
}

/// The model beside the store.
struct Week {
    store: Arc<dyn Store>,
    model: Model,
    chance: Chance,
    seed: u64,
    step: usize,
    done: BTreeMap<&'static str, usize>,
}

impl Week {
    async fn begin(store: Arc<dyn Store>, seed: u64) -> Self {
        let today = NaiveDate::from_ymd_opt(2026, 11, 16).unwrap();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../municipalities/kawasaki");
        let city = City::read(&folder, seed, today).unwrap();
        city.fill(&*store, CHILDREN, 1_795_000_000_000, &|_| {}).await.unwrap();
        let model = Model::new(&city, CHILDREN, today);
        let chance = Chance::new(seed);
        Week { store, model, chance, seed, step: 0, done: BTreeMap::new() }
    }

    fn summary(&self, entries: &[Entry]) -> Summary {
        summarize(&self.model.rules, &self.model.municipality.checkups, entries)
    }

    fn append(
        &self,
        child: &ChildId,
        expected: u32,
        before: &[Entry],
        added: Vec<Entry>,
    ) -> Append {
        let all: Vec<Entry> = before.iter().chain(&added).cloned().collect();
        Append { child: child.clone(), expected, entries: added, summary: self.summary(&all) }
    }

    fn any_child(&mut self) -> ChildId {
        let place = self.chance.below(self.model.children.len());
        self.model.children.keys().nth(place).unwrap().clone()
    }

    async fn step(&mut self) {
        let what = match self.chance.below(40) {
            0 | 1 => self.is_born().await,
            2 => self.imports(false).await,
            3 => self.imports(true).await,
            4 | 5 => self.writes_on_a_stale_page().await,
            6 | 7 => self.clicks_twice().await,
            _ => self.writes().await,
        };
        *self.done.entry(what).or_default() += 1;
        self.step += 1;
    }

    async fn writes(&mut self) -> &'static str {
        let child = self.any_child();
        let added = self.model.written_about(&mut self.chance, &child);
        if added.is_empty() {
            return "refused by the rules";
        }
        let before = self.model.children[&child].entries.clone();
        let append = self.append(&child, self.version(&child), &before, added.clone());
        let appended = self.store.append(append, &access("append")).await.unwrap();
        assert_eq!(appended.version, added.last().unwrap().seq, "{}", self.at());
        assert!(!appended.repeated);
        self.model.know(child, before.into_iter().chain(added).collect());
        "written"
    }

    async fn is_born(&mut self) -> &'static str {
        let (child, entries) = self.model.newcomer(&mut self.chance);
        let append = self.append(&child, 0, &[], entries.clone());
        self.store.append(append, &access("append")).await.unwrap();
        self.model.know(child, entries);
        "born or moved in"
    }

    /// Somebody else has written in the meantime: nothing is kept, the state there is told.
    async fn writes_on_a_stale_page(&mut self) -> &'static str {
        let child = self.any_child();
        let added = self.model.written_about(&mut self.chance, &child);
        let version = self.version(&child);
        if added.is_empty() || version < 2 {
            return "refused by the rules";
        }
        let before = self.model.children[&child].entries.clone();
        let append = self.append(&child, version - 1, &before, added);
        let refused = self.store.append(append, &access("append")).await;
        assert!(matches!(refused, Err(Error::Conflict { .. })), "{refused:?} {}", self.at());
        "stale page refused"
    }

    async fn clicks_twice(&mut self) -> &'static str {
        let child = self.any_child();
        let added = self.model.written_about(&mut self.chance, &child);
        if added.is_empty() {
            return "refused by the rules";
        }
        let before = self.model.children[&child].entries.clone();
        let append = self.append(&child, self.version(&child), &before, added.clone());
        let first = self.store.append(append.clone(), &access("append")).await.unwrap();
        let again = self.store.append(append, &access("append")).await.unwrap();
        assert_eq!((again.version, again.repeated), (first.version, true), "{}", self.at());
        self.model.know(child, before.into_iter().chain(added).collect());
        "clicked twice"
    }

    /// A file with newcomers and changes; with a stale row in it, all of it is refused.
    async fn imports(&mut self, broken: bool) -> &'static str {
        let mut appends = Vec::new();
        let mut known: BTreeMap<ChildId, Vec<Entry>> = BTreeMap::new();
        for _ in 0..6 {
            let (child, entries) = self.model.newcomer(&mut self.chance);
            appends.push(self.append(&child, 0, &[], entries.clone()));
            known.insert(child, entries);
            let child = self.any_child();
            let added = self.model.written_about(&mut self.chance, &child);
            if !added.is_empty() && !known.contains_key(&child) {
                let before = self.model.children[&child].entries.clone();
                let version = self.version(&child) - u32::from(broken);
                appends.push(self.append(&child, version, &before, added.clone()));
                known.insert(child, before.into_iter().chain(added).collect());
            }
        }
        let stale = broken && appends.iter().any(|append| append.expected > 0);
        let import = Import { run: None, rows: Vec::new(), appends };
        let imported = self.store.import(import, &access("import")).await;
        if stale {
            assert!(imported.is_err(), "{}", self.at());
            return "broken file refused";
        }
        imported.unwrap();
        known.into_iter().for_each(|(child, entries)| self.model.know(child, entries));
        "file imported"
    }

    fn version(&self, child: &ChildId) -> u32 {
        self.model.children[child].case.version
    }

    fn at(&self) -> String {
        format!("seed {}, step {}, {}", self.seed, self.step, self.model.today)
    }

    async fn agrees_on(&self, list: List) {
        let mut query = ListQuery::new(list, self.model.today);
        query.limit = 10_000;
        let page = self.store.worklist(&query, &access("list")).await.unwrap();
        let got: Vec<_> = page
            .rows
            .iter()
            .map(|row| (row.record.id.clone(), row.placing.listing.item.clone()))
            .collect();
        assert_eq!(got, self.model.list(list), "{list:?} {}", self.at());
        assert_eq!(page.total, got.len() as u64, "{}", self.at());
    }

    async fn agrees_on_counts(&self) {
        let query = CountQuery { on: self.model.today, wards: None, born: Vec::new() };
        let counts = self.store.counts(&query).await.unwrap();
        for list in List::ALL {
            let counted = counts.iter().filter(|count| count.list == list);
            let counted: u64 = counted.map(|count| count.children).sum();
            assert_eq!(counted, self.model.list(list).len() as u64, "{list:?} {}", self.at());
        }
    }

    async fn ends(&self) {
        let relisted = self.store.differing(&|entries| self.summary(entries)).await.unwrap();
        assert_eq!(relisted.children, self.model.children.len() as u64);
        assert_eq!(relisted.differing, [], "{}", self.at());
        assert_eq!(self.store.verify_audit().await.unwrap().breaks, []);
        for (child, known) in &self.model.children {
            let kept = self.store.child(child, &access("open")).await.unwrap();
            let strip = |entries: &[Entry]| -> Vec<_> {
                entries.iter().map(|e| (e.id.clone(), e.seq, e.on, e.body.clone())).collect()
            };
            assert_eq!(strip(&kept.entries), strip(&known.entries), "{}", self.at());
        }
    }
}

#[tokio::test]
async fn the_store_and_a_model_agree_on_every_list_after_every_step_of_a_week() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("week.db").display());
    a_week_agrees(&url, 20_261_116, 2_000).await;
}

#[tokio::test]
async fn postgresql_and_a_model_agree_on_every_list_after_every_step_of_a_week() {
    let cluster = Cluster::start().unwrap();
    a_week_agrees(&cluster.database("week").unwrap(), 20_261_117, 1_000).await;
}

/// A week of so many steps in the empty database at `url`.
async fn a_week_agrees(url: &str, seed: u64, steps: usize) {
    let mut week = Week::begin(database::open(url).await.unwrap(), seed).await;
    for step in 0..steps {
        week.step().await;
        week.agrees_on(List::ALL[step % List::ALL.len()]).await;
        if step % 10 == 0 {
            for list in List::ALL {
                week.agrees_on(list).await;
            }
            week.agrees_on_counts().await;
        }
        if step % (steps / DAYS) == steps / DAYS - 1 {
            week.model.today = week.model.today.checked_add_days(Days::new(1)).unwrap();
            for list in List::ALL {
                week.agrees_on(list).await;
            }
        }
    }
    week.ends().await;
    week.store.close().await;
    for what in [
        "written",
        "born or moved in",
        "stale page refused",
        "clicked twice",
        "file imported",
        "broken file refused",
    ] {
        assert!(week.done.get(what).is_some_and(|times| *times > 10), "{what}: {:?}", week.done);
    }
}
