//! Measures a store with a whole city in it: `store_bench sqlite` or `store_bench postgres`, in
//! databases of its own. Prints JSON.
use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use chrono::NaiveDate;
use hagukumi_core::care::{Body, CheckupRecord, Entry, List, StaffId};
use hagukumi_server::database;
use hagukumi_server::demo::City;
use hagukumi_server::summary::summarize;
use hagukumi_store::{Access, Append, CountQuery, Import, ListQuery};
use hagukumi_store_workbench::Cluster;

const CHILDREN: u32 = 76_000;
const RUNS: u32 = 20;
/// 宮前区.
const WARD: &str = "141364";

#[tokio::main]
async fn main() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let cluster = match std::env::args().nth(1).as_deref() {
        Some("postgres") => Some(Cluster::start()?),
        _ => None,
    };
    let address = |name: &str| match &cluster {
        Some(cluster) => cluster.database(name),
        None => Ok(format!("sqlite:{}", folder.path().join(name).display())),
    };
    let on = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap_or_default();
    let city = City::read(Path::new("municipalities/kawasaki"), 1, on)?;
    let rule = |entries: &[_]| summarize(&city.rules, &city.municipality.checkups, entries);
    let access = Access::new(StaffId::from("bench"), "bench", 0);

    let store = database::open(&address("births")?).await?;
    let newborn = city.children(CHILDREN).map(|mut child| {
        child.entries.truncate(1);
        let summary = rule(&child.entries);
        Append { child: child.id, expected: 0, entries: child.entries, summary }
    });
    let appends = newborn.collect();
    let start = Instant::now();
    store.import(Import { run: None, rows: Vec::new(), appends }, &access).await?;
    let births_ms = start.elapsed().as_millis();
    eprintln!("births {births_ms} ms");

    store.close().await;

    let store = database::open(&address("city")?).await?;
    let whole = city.children(CHILDREN).map(|mut child| {
        child.entries.iter_mut().for_each(forget_session);
        let summary = rule(&child.entries);
        Append { child: child.id, expected: 0, entries: child.entries, summary }
    });
    let appends: Vec<Append> = whole.collect();
    let entries: usize = appends.iter().map(|append| append.entries.len()).sum();
    let start = Instant::now();
    store.import(Import { run: None, rows: Vec::new(), appends }, &access).await?;
    let city_ms = start.elapsed().as_millis();

    let mut slowest = Vec::new();
    for list in List::ALL {
        for wards in [None, Some(vec![WARD.to_owned()])] {
            let query = ListQuery { wards: wards.clone(), ..ListQuery::new(list, on) };
            let mut times = Vec::new();
            let mut total = 0;
            for _ in 0..RUNS {
                let start = Instant::now();
                total = store.worklist(&query, &access).await?.total;
                times.push(start.elapsed().as_secs_f64() * 1000.0);
            }
            times.sort_by(f64::total_cmp);
            let ward = wards.map_or_else(|| "city".to_owned(), |wards| wards.concat());
            slowest.push(serde_json::json!({
                "list": list.name(), "ward": ward, "rows": total,
                "median_ms": times.get(times.len() / 2), "slowest_ms": times.last()
            }));
        }
    }
    let start = Instant::now();
    store.counts(&CountQuery { on, wards: None, born: Vec::new() }).await?;
    let counts_ms = start.elapsed().as_secs_f64() * 1000.0;

    let start = Instant::now();
    let relisted = store.relist(&rule).await?;
    let relist_ms = start.elapsed().as_millis();
    let start = Instant::now();
    store.verify_audit().await?;
    let audit_ms = start.elapsed().as_millis();
    store.close().await;
    println!(
        "{}",
        serde_json::json!({
            "children": CHILDREN, "entries": entries, "births_ms": births_ms, "city_ms": city_ms,
            "lists": slowest, "counts_ms": counts_ms, "relist_ms": relist_ms,
            "relisted": relisted.differing.len(), "audit_ms": audit_ms
        })
    );
    Ok(())
}

/// The sessions themselves are not part of what is measured.
fn forget_session(entry: &mut Entry) {
    if let Body::Checkup { record: CheckupRecord::Booked { session, .. }, .. } = &mut entry.body {
        session.clear();
    }
}
