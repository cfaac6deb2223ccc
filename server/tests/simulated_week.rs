//! A week of work in a process that is killed now and then: a model in memory and the store must
//! agree on who stands on which list, in which order, after every step, on both databases.
//!
//! The model knows what was acknowledged. Of the one write that was under way when the process was
//! killed (SIGKILL) it asks, once the process is started again, whether it is there: all of it or
//! nothing. `HAGUKUMI_WEEK_SEED` chooses another week; the moments of the kills are not part of it.

#[path = "week/chance.rs"]
mod chance;
#[path = "week/city.rs"]
mod city;
#[path = "week/office.rs"]
mod office;

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use chance::Chance;
use chrono::{Days, NaiveDate};
use city::Model;
use hagukumi_core::care::{ChildId, Entry, List};
use hagukumi_server::database;
use hagukumi_server::demo::City;
use hagukumi_server::summary::summarize;
use hagukumi_store::{Access, Summary};
use hagukumi_store_workbench::Cluster;
use office::{Ask, OFFICE, Office, Said, Writing};

const CHILDREN: u32 = 60;
const DAYS: usize = 7;
/// One write of so many is killed.
const KILLED: usize = 25;

fn access(action: &str) -> Access {
    Access::new("nurse".into(), action, 1_795_000_000_000)
}

/// Timelines as they are after a write.
type After = BTreeMap<ChildId, Vec<Entry>>;

/// The model beside the process.
struct Week<'a> {
    url: &'a str,
    /// Waits until a killed process has let go of the database.
    let_go: &'a dyn Fn(),
    office: Option<Office>,
    model: Model,
    chance: Chance,
    seed: u64,
    step: usize,
    done: BTreeMap<&'static str, usize>,
    /// How long the last file and the last other write took.
    took: [Duration; 2],
}

impl<'a> Week<'a> {
    async fn begin(url: &'a str, seed: u64, let_go: &'a dyn Fn()) -> Self {
        let today = NaiveDate::from_ymd_opt(2026, 11, 16).unwrap();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../municipalities/kawasaki");
        let city = City::read(&folder, seed, today).unwrap();
        let store = database::open(url).await.unwrap();
        city.fill(&*store, CHILDREN, 1_795_000_000_000, &|_| {}).await.unwrap();
        store.close().await;
        let model = Model::new(&city, CHILDREN, today);
        let chance = Chance::new(seed);
        let took = [Duration::from_millis(10); 2];
        let office = Some(Office::open(url));
        Week { url, let_go, office, model, chance, seed, step: 0, done: BTreeMap::new(), took }
    }

    fn summary(&self, entries: Vec<Entry>) -> Summary {
        summarize(&self.model.rules, &self.model.municipality.checkups, entries)
    }

    /// What is written, and the timeline after it.
    fn writing(
        &self,
        child: &ChildId,
        expected: u32,
        before: &[Entry],
        entries: Vec<Entry>,
    ) -> (Writing, Vec<Entry>) {
        let all: Vec<Entry> = before.iter().chain(&entries).cloned().collect();
        let summary = self.summary(all.clone());
        (Writing { child: child.clone(), expected, entries, summary }, all)
    }

    fn any_child(&mut self) -> ChildId {
        let place = self.chance.below(self.model.children.len());
        self.model.children.keys().nth(place).unwrap().clone()
    }

    fn did(&mut self, what: &'static str) {
        *self.done.entry(what).or_default() += 1;
    }

    fn ask(&mut self, ask: &Ask) -> Said {
        self.office.as_mut().unwrap().ask(ask)
    }

    /// Writes, and is killed now and then; what stands afterwards is either `after`, where it may
    /// be written at all, or what stood before. Gives the answer, if there was one.
    fn write(&mut self, ask: &Ask, may: bool, after: After) -> Option<Said> {
        let kind = usize::from(matches!(ask, Ask::Import(_)));
        if !self.chance.one_in(if kind == 1 { KILLED / 5 } else { KILLED }) {
            let began = Instant::now();
            let said = self.ask(ask);
            self.took[kind] = began.elapsed();
            if !matches!(said, Said::Refused) {
                assert!(may, "{said:?} {}", self.at());
                after.into_iter().for_each(|(child, entries)| self.model.know(child, entries));
            }
            return Some(said);
        }
        // Mostly within the time that a write takes, sometimes after it.
        let wait = self.took[kind].mul_f64(self.chance.below(1_200) as f64 / 1_000.0);
        let said = self.office.take().unwrap().ask_and_kill(ask, wait);
        (self.let_go)();
        self.office = Some(Office::open(self.url));
        let children: Vec<ChildId> = after.keys().cloned().collect();
        let Said::Versions(there) = self.ask(&Ask::Versions(children)) else { panic!() };
        let before = after.keys().map(|child| self.known(child)).collect::<Vec<u32>>();
        let then: Vec<u32> = after.values().map(|entries| entries.len() as u32).collect();
        let acknowledged = matches!(said, Some(Said::Written(..) | Said::Imported));
        if there == then && may {
            let what = match acknowledged {
                true => "killed after the answer",
                false => "killed before the answer, and there",
            };
            self.did(what);
            after.into_iter().for_each(|(child, entries)| self.model.know(child, entries));
        } else {
            let at = self.at();
            assert_eq!(there, before, "half-written, or not there as it should be: {then:?} {at}");
            assert!(!acknowledged, "what was acknowledged is gone: {at}");
            self.did("killed before the answer, and not there");
        }
        said
    }

    /// The version that the model knows; 0 for a child that it does not.
    fn known(&self, child: &ChildId) -> u32 {
        self.model.children.get(child).map_or(0, |known| known.case.version)
    }

    fn step(&mut self) {
        let what = match self.chance.below(40) {
            0 => self.is_born(),
            1 => self.imports(false),
            2 => self.imports(true),
            3 | 4 => self.writes_on_a_stale_page(),
            5 | 6 => self.clicks_twice(),
            _ => self.writes(),
        };
        self.did(what);
        self.step += 1;
        self.agrees();
    }

    fn writes(&mut self) -> &'static str {
        let child = self.any_child();
        let added = self.model.written_about(&mut self.chance, &child);
        if added.is_empty() {
            return "refused by the rules";
        }
        let before = self.model.children[&child].entries.clone();
        let (writing, all) = self.writing(&child, self.known(&child), &before, added);
        let version = all.len() as u32;
        let said = self.write(&Ask::Append(Box::new(writing)), true, [(child, all)].into());
        let well = match &said {
            None => true,
            Some(Said::Written(now, repeated)) => *now == version && !repeated,
            Some(_) => false,
        };
        assert!(well, "{said:?} {}", self.at());
        "written"
    }

    fn is_born(&mut self) -> &'static str {
        let (child, entries) = self.model.newcomer(&mut self.chance);
        let (writing, all) = self.writing(&child, 0, &[], entries);
        let said = self.write(&Ask::Append(Box::new(writing)), true, [(child, all)].into());
        assert!(!matches!(said, Some(Said::Refused)), "{}", self.at());
        "born or moved in"
    }

    /// Somebody else has written in the meantime: nothing is kept.
    fn writes_on_a_stale_page(&mut self) -> &'static str {
        let child = self.any_child();
        let added = self.model.written_about(&mut self.chance, &child);
        let version = self.known(&child);
        if added.is_empty() || version < 2 {
            return "refused by the rules";
        }
        let before = self.model.children[&child].entries.clone();
        let (writing, all) = self.writing(&child, version - 1, &before, added);
        let said = self.write(&Ask::Append(Box::new(writing)), false, [(child, all)].into());
        assert!(matches!(said, None | Some(Said::Refused)), "{said:?} {}", self.at());
        "stale page refused"
    }

    /// The second click comes after the first was answered, or after the process was killed.
    fn clicks_twice(&mut self) -> &'static str {
        let child = self.any_child();
        let added = self.model.written_about(&mut self.chance, &child);
        if added.is_empty() {
            return "refused by the rules";
        }
        let before = self.model.children[&child].entries.clone();
        let (writing, all) = self.writing(&child, self.known(&child), &before, added);
        let ask = Ask::Append(Box::new(writing));
        let version = all.len() as u32;
        self.write(&ask, true, [(child.clone(), all.clone())].into());
        let there = self.known(&child) == version;
        let again = self.ask(&ask);
        let well =
            matches!(again, Said::Written(now, repeated) if now == version && repeated == there);
        assert!(well, "{again:?} {}", self.at());
        self.model.know(child, all);
        "clicked twice"
    }

    /// A file with newcomers and changes; with a stale row in it, all of it is refused.
    fn imports(&mut self, broken: bool) -> &'static str {
        let mut writings = Vec::new();
        let mut after = After::new();
        let mut add = |(writing, all): (Writing, Vec<Entry>)| {
            after.insert(writing.child.clone(), all);
            writings.push(writing);
        };
        let mut changed = Vec::new();
        for _ in 0..4 {
            let (child, entries) = self.model.newcomer(&mut self.chance);
            add(self.writing(&child, 0, &[], entries));
            for _ in 0..3 {
                let child = self.any_child();
                let added = self.model.written_about(&mut self.chance, &child);
                if !added.is_empty() && !changed.contains(&child) {
                    let before = self.model.children[&child].entries.clone();
                    let version = self.known(&child) - u32::from(broken);
                    add(self.writing(&child, version, &before, added));
                    changed.push(child);
                }
            }
        }
        let may = !broken || changed.is_empty();
        let said = self.write(&Ask::Import(writings), may, after);
        let well = match &said {
            None => true,
            Some(Said::Imported) => may,
            Some(said) => !may && matches!(said, Said::Refused),
        };
        assert!(well, "{said:?} {}", self.at());
        if may { "file imported" } else { "broken file refused" }
    }

    fn at(&self) -> String {
        format!("seed {}, step {}, {}", self.seed, self.step, self.model.today)
    }

    /// On every list, in its order, and on its numbers.
    fn agrees(&mut self) {
        let Said::Lists(lists) = self.ask(&Ask::Lists(self.model.today)) else { panic!() };
        for (list, (rows, counted)) in List::ALL.into_iter().zip(lists) {
            assert_eq!(rows, self.model.list(list), "{list:?} {}", self.at());
            assert_eq!(counted, rows.len() as u64, "{list:?} {}", self.at());
        }
    }

    async fn ends(&mut self) {
        self.office.take().unwrap().close();
        let store = database::open(self.url).await.unwrap();
        let Model { rules, municipality, .. } = &self.model;
        let summary = |entries: Vec<Entry>| summarize(rules, &municipality.checkups, entries);
        let relisted = store.differing(&summary).await.unwrap();
        assert_eq!(relisted.children, self.model.children.len() as u64);
        assert_eq!(relisted.differing, [], "{}", self.at());
        assert_eq!(store.verify_audit().await.unwrap().breaks, []);
        for (child, known) in &self.model.children {
            let kept = store.child(child, &access("open")).await.unwrap();
            let strip = |entries: &[Entry]| -> Vec<_> {
                entries.iter().map(|e| (e.id.clone(), e.seq, e.on, e.body.clone())).collect()
            };
            assert_eq!(strip(&kept.entries), strip(&known.entries), "{}", self.at());
        }
        store.close().await;
    }
}

/// Does nothing by itself; [`OFFICE`] makes it the process that does the work.
#[tokio::test(flavor = "multi_thread")]
async fn the_process_that_works() {
    let Ok(url) = std::env::var(OFFICE) else { return };
    office::works(&url).await;
}

#[tokio::test]
async fn the_store_and_a_model_agree_on_every_list_after_every_step_of_a_week_with_crashes() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("week.db").display());
    a_week_agrees(&url, 20_261_116, 2_000, &|| {}).await;
}

#[tokio::test]
async fn postgresql_and_a_model_agree_on_every_list_after_every_step_of_a_week_with_crashes() {
    let cluster = Cluster::start().unwrap();
    let url = cluster.database("week").unwrap();
    a_week_agrees(&url, 20_261_117, 400, &|| cluster.let_go("week").unwrap()).await;
}

/// A week of so many steps in the empty database at `url`.
async fn a_week_agrees(url: &str, seed: u64, steps: usize, let_go: &dyn Fn()) {
    let told = std::env::var("HAGUKUMI_WEEK_SEED").ok();
    let seed = told.map_or(seed, |told| told.parse().expect("a number as the seed"));
    println!("a week with the seed {seed}");
    let mut week = Week::begin(url, seed, let_go).await;
    for step in 0..steps {
        week.step();
        if step % (steps / DAYS) == steps / DAYS - 1 {
            week.model.today = week.model.today.checked_add_days(Days::new(1)).unwrap();
            week.agrees();
        }
    }
    week.ends().await;
    println!("{:?}", week.done);
    for what in [
        "written",
        "born or moved in",
        "stale page refused",
        "clicked twice",
        "file imported",
        "broken file refused",
    ] {
        // Where the kills fall is not the seed's: how often a thing was done differs a little.
        let often = week.done.get(what).is_some_and(|times| times * 200 > steps);
        assert!(often, "{what}: {:?}", week.done);
    }
    let killed = week.done.iter().filter(|(what, _)| what.starts_with("killed"));
    let killed: usize = killed.map(|(_, times)| times).sum();
    assert!(killed > steps / 50, "{:?}", week.done);
}
