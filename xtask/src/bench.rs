//! `cargo xtask bench`: speed of the engine and the store, size of a first visit, Lighthouse's scores.
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::serving::Serving;
use crate::shell::{cargo, command, output, run};
use crate::{browser, build, data, load, machine, place, wasm};

/// Measures everything and prints it. Figures are for people to compare, not for tests.
pub(crate) fn bench() -> Result<()> {
    let dist = build::build(&build::Options::release())?;
    run(cargo().args(["build", "--quiet", "--release", "--package", "hagukumi-server"]))?;
    let server = place::target().join("release/hagukumi");

    let programme = place::target().join("bench-programme.json");
    std::fs::write(&programme, hagukumi_server::programme::to_json(&data::programme()?)?)?;
    println!("\nForecasts a second (10,000 children, one thread)");
    println!("  native       {:>9}", native(&programme)?);
    println!("  WebAssembly  {:>9}", in_node(&programme)?);

    println!("\nThe store with a city of 76,000 children");
    machine::postgres()?;
    for kind in ["sqlite", "postgres"] {
        let figures = store(kind)?;
        println!("  {kind}");
        for (name, what) in [
            ("births_ms", "76,000 judged births written, ms"),
            ("file_ms", "import of a file of 76,000 births, ms"),
            ("relist_ms", "every list worked out anew, ms"),
            ("rewrite_ms", "the same, and every child's rewritten, ms"),
            ("counts_ms", "numbers of the first page, ms"),
            ("audit_ms", "proof of the audit chain, ms"),
        ] {
            println!("    {what:<42} {:>10}", figures[name]);
        }
        for list in figures["lists"].as_array().into_iter().flatten() {
            let name = format!("{} {}, median and slowest ms", list["list"], list["ward"]);
            let [median, slowest] = ["median_ms", "slowest_ms"].map(|key| list[key].as_f64());
            let [median, slowest] = [median, slowest].map(Option::unwrap_or_default);
            println!("    {name:<42} {median:>7.1} {slowest:>7.1} ({} rows)", list["rows"]);
        }
    }

    println!("\nFirst visit, bytes on the wire (page and service worker, headers included)");
    let table = measured(
        command("node")
            .arg("first-load.js")
            .current_dir(browser::ready("tests/e2e")?)
            .env("CHROMIUM", machine::chromium()?)
            .env("HAGUKUMI_BIN", &server)
            .env("HAGUKUMI_DIST", &dist),
    )?;
    for (language, bytes) in table.as_object().into_iter().flatten() {
        let [first, all] = ["first", "all"].map(|part| bytes[part].as_f64().unwrap_or_default());
        let kib = first / 1024.0;
        println!(
            "  {language:<10} {first:>8} ({kib:.1} KiB) until Home can be used, {all:>8} in all"
        );
    }

    println!("\nLighthouse, mobile");
    let serving = Serving::start(
        Command::new(&server).args(["serve", "--addr", "127.0.0.1:0", "--dist"]).arg(&dist),
    )?;
    let scores = measured(
        command("node")
            .args(["scores.js", &serving.url])
            .current_dir(browser::ready("tests/lighthouse")?)
            .env("CHROMIUM", machine::chromium()?),
    )?;
    for part in ["scores", "times", "lost"] {
        println!("  {part:<7} {}", scores[part]);
    }
    drop(serving);

    load::load()
}

fn native(programme: &Path) -> Result<String> {
    output(
        cargo()
            .args(["run", "--quiet", "--release", "--package", "hagukumi-bench", "--"])
            .arg(programme),
    )
    .context("the native measurement failed")
}

fn store(kind: &str) -> Result<Value> {
    measured(cargo().args(["run", "--quiet", "--release", "--package", "hagukumi-server"]).args([
        "--example",
        "store_bench",
        "--",
        kind,
    ]))
}

fn in_node(programme: &Path) -> Result<String> {
    machine::node()?;
    let bindings = wasm::bind_for_node("hagukumi-bench", "release")?;
    output(command("node").arg("tests/bench/node.mjs").arg(bindings).arg(programme))
        .context("the measurement in Node failed")
}

fn measured(command: &mut Command) -> Result<Value> {
    let text = command.stderr(Stdio::inherit()).output()?.stdout;
    let text = String::from_utf8_lossy(&text);
    let last = text.lines().last().context("the measurement printed nothing")?;
    serde_json::from_str(last).with_context(|| format!("not a measurement: {last}"))
}
