//! Measures a store with a whole city in it: `store_bench sqlite` or `store_bench postgres`, in
//! databases of its own. Prints JSON.
use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::Result;
use chrono::NaiveDate;
use hagukumi_core::care::{Body, CheckupRecord, Entry, List, Person, Sex, StaffId};
use hagukumi_server::database;
use hagukumi_server::demo::City;
use hagukumi_server::intake::{self, Format, Kind};
use hagukumi_server::summary::summarize;
use hagukumi_store::{Access, Append, CountQuery, Import, ListQuery, Store, Summary};
use hagukumi_store_workbench::Cluster;
use serde_json::{Value, json};

/// As in the program itself.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const CHILDREN: u32 = 76_000;
const RUNS: u32 = 20;
/// 宮前区.
const WARD: &str = "141364";

#[tokio::main]
async fn main() -> Result<()> {
    let mut words = std::env::args().skip(1);
    let word = words.next();
    if let (Some("city"), Some(address)) = (word.as_deref(), words.next()) {
        println!("{}", Bench::new()?.city(&*database::open(&address).await?).await?);
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let cluster = match word.as_deref() {
        Some("postgres") => Some(Cluster::start()?),
        _ => None,
    };
    let made = |name: &str| match &cluster {
        Some(cluster) => cluster.database(name),
        None => Ok(format!("sqlite:{}", folder.path().join(name).display())),
    };
    let open = async |name: &str| database::open(&made(name)?).await;
    let bench = Bench::new()?;
    let births_ms = bench.births(&*open("births").await?).await?;
    eprintln!("births {births_ms} ms");
    let file_ms = bench.file(&*open("file").await?).await?;
    eprintln!("file {file_ms} ms");
    let city = made("city")?;
    let whole = bench.fill(&*database::open(&city).await?).await?;
    let mut figures = started_anew(&city)?;
    let Whole { entries, listings, city_ms } = whole;
    figures["births_ms"] = json!(births_ms);
    figures["file_ms"] = json!(file_ms);
    figures["city_ms"] = json!(city_ms);
    figures["entries"] = json!(entries);
    figures["listings"] = json!(listings);
    println!("{figures}");
    Ok(())
}

/// What is measured in a whole city, by a program of its own: no page is in its memory yet, and
/// nothing is left there of the filling.
fn started_anew(address: &str) -> Result<Value> {
    let program = std::env::current_exe()?;
    let measured =
        Command::new(program).args(["city", address]).stderr(Stdio::inherit()).output()?;
    anyhow::ensure!(measured.status.success(), "measuring the city: {}", measured.status);
    Ok(serde_json::from_slice(&measured.stdout)?)
}

struct Bench {
    city: City,
    on: NaiveDate,
    access: Access,
}

impl Bench {
    fn new() -> Result<Self> {
        let on = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap_or_default();
        let city = City::read(kawasaki(), 1, on)?;
        Ok(Self { city, on, access: Access::new(StaffId::from("bench"), "bench", 0) })
    }

    fn rule(&self, entries: Vec<Entry>) -> Summary {
        summarize(&self.city.rules, &self.city.municipality.checkups, entries)
    }

    /// Milliseconds in which births that are judged already are written.
    async fn births(&self, store: &dyn Store) -> Result<u128> {
        let newborn = self.city.children(CHILDREN).map(|mut child| {
            child.entries.truncate(1);
            let summary = self.rule(child.entries.clone());
            Append { child: child.id, expected: 0, entries: child.entries, summary }
        });
        let appends = newborn.collect();
        let start = Instant::now();
        store.import(Import { run: None, rows: Vec::new(), appends }, &self.access).await?;
        let births_ms = start.elapsed().as_millis();
        store.close().await;
        Ok(births_ms)
    }

    /// Milliseconds in which a file of births is read, judged and written.
    async fn file(&self, store: &dyn Store) -> Result<u128> {
        let people = self.city.children(CHILDREN).filter_map(|child| {
            child.entries.into_iter().find_map(|entry| match entry.body {
                Body::Person { person } => Some(*person),
                _ => None,
            })
        });
        let mut homes = HashMap::new();
        let lines = people.map(|person| {
            let next = homes.len();
            let home = homes.entry(person.household.clone()).or_insert(next);
            line(&person, *home)
        });
        let file: String = std::iter::once(HEAD.to_owned()).chain(lines).collect();
        let format = Format::read(kawasaki(), Kind::Births)?;
        let known = intake::City::read(kawasaki())?;
        let options = intake::Options {
            file_name: "births.csv".to_owned(),
            staff: StaffId::from("bench"),
            at_ms: 0,
            today: self.on,
            encoding: None,
            dry_run: false,
            run: None,
            plan: None,
        };
        let rule = |entries: Vec<Entry>| self.rule(entries);
        let start = Instant::now();
        let report = intake::run(
            store,
            Kind::Births,
            file.as_bytes(),
            &format,
            &known,
            &options,
            &rule,
            &|_| (),
        )
        .await?;
        let file_ms = start.elapsed().as_millis();
        eprintln!("rows of the file: {:?}", report.counts());
        store.close().await;
        Ok(file_ms)
    }

    /// Fills the store with the whole city.
    async fn fill(&self, store: &dyn Store) -> Result<Whole> {
        let whole = self.city.children(CHILDREN).map(|mut child| {
            child.entries.iter_mut().for_each(forget_session);
            let summary = self.rule(child.entries.clone());
            Append { child: child.id, expected: 0, entries: child.entries, summary }
        });
        let appends: Vec<Append> = whole.collect();
        let entries: usize = appends.iter().map(|append| append.entries.len()).sum();
        let listings: usize = appends.iter().map(|append| append.summary.placings.len()).sum();
        let start = Instant::now();
        store.import(Import { run: None, rows: Vec::new(), appends }, &self.access).await?;
        let city_ms = start.elapsed().as_millis();
        store.close().await;
        Ok(Whole { entries, listings, city_ms })
    }

    /// What is measured in a store that holds the whole city.
    async fn city(&self, store: &dyn Store) -> Result<Value> {
        let lists = self.lists(store).await?;

        let start = Instant::now();
        store.counts(&CountQuery { on: self.on, wards: None, born: Vec::new() }).await?;
        let counts_ms = start.elapsed().as_secs_f64() * 1000.0;
        let start = Instant::now();
        let relisted = store.relist(&|entries: Vec<Entry>| self.rule(entries)).await?;
        let relist_ms = start.elapsed().as_millis();
        eprintln!("relist {relist_ms} ms");
        // As if a rule had changed that moves everybody.
        let moved = |entries: Vec<Entry>| {
            let mut summary = self.rule(entries);
            summary.ward.push('x');
            summary
        };
        let start = Instant::now();
        let rewritten = store.relist(&moved).await?.differing.len();
        let rewrite_ms = start.elapsed().as_millis();
        let start = Instant::now();
        store.verify_audit().await?;
        let audit_ms = start.elapsed().as_millis();
        store.close().await;
        Ok(json!({
            "children": CHILDREN, "lists": lists, "counts_ms": counts_ms, "relist_ms": relist_ms,
            "relisted": relisted.differing.len(), "rewrite_ms": rewrite_ms,
            "rewritten": rewritten, "audit_ms": audit_ms
        }))
    }

    async fn lists(&self, store: &dyn Store) -> Result<Vec<Value>> {
        let mut figures = Vec::new();
        for list in List::ALL {
            for wards in [None, Some(vec![WARD.to_owned()])] {
                let query = ListQuery { wards: wards.clone(), ..ListQuery::new(list, self.on) };
                let mut times = Vec::new();
                let mut total = 0;
                for _ in 0..RUNS {
                    let start = Instant::now();
                    total = store.worklist(&query, &self.access).await?.total;
                    times.push(start.elapsed().as_secs_f64() * 1000.0);
                }
                times.sort_by(f64::total_cmp);
                let ward = wards.map_or_else(|| "city".to_owned(), |wards| wards.concat());
                figures.push(json!({
                    "list": list.name(), "ward": ward, "rows": total,
                    "median_ms": times.get(times.len() / 2), "slowest_ms": times.last()
                }));
            }
        }
        Ok(figures)
    }
}

/// What a whole city is, and the milliseconds in which it was written.
struct Whole {
    entries: usize,
    listings: usize,
    city_ms: u128,
}

fn kawasaki() -> &'static Path {
    Path::new("municipalities/kawasaki")
}

const HEAD: &str = "宛名番号,世帯番号,氏名,フリガナ,性別,生年月日,保護者氏名,電話番号,区コード,町名,住所,出生体重,多胎の順\n";

/// A line of a file of births.
fn line(person: &Person, home: usize) -> String {
    let sex = match person.sex {
        Some(Sex::Male) => "男",
        Some(Sex::Female) => "女",
        _ => "",
    };
    let weight = person.birth_weight_g.map(|weight| weight.to_string()).unwrap_or_default();
    let order = person.birth_order.map(|order| order.to_string()).unwrap_or_default();
    let number = person.register_id.as_deref().unwrap_or_default();
    let Person { name, kana, birth_date, guardian, phone, ward, area, address, .. } = person;
    format!(
        "{number},{home:010},{name},{kana},{sex},{birth_date},{guardian},{phone},{ward},{area},{address},{weight},{order}\n"
    )
}

/// The sessions themselves are not part of what is measured.
fn forget_session(entry: &mut Entry) {
    if let Body::Checkup { record: CheckupRecord::Booked { session, .. }, .. } = &mut entry.body {
        session.clear();
    }
}
