//! `cargo xtask bench`: speed of the engine, size of a first visit, Lighthouse's scores.
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::shell::{cargo, command, output, run};
use crate::{browser, build, data, machine, place, wasm};

/// Measures everything and prints it. Figures are for people to compare, not for tests.
pub(crate) fn bench() -> Result<()> {
    let dist = build::build(&build::Options::release())?;
    run(cargo().args(["build", "--quiet", "--release", "--package", "hagukumi-server"]))?;
    let server = place::target().join("release/hagukumi");

    let programme = place::target().join("bench-programme.json");
    std::fs::write(&programme, data::programme_json()?)?;
    println!("\nForecasts a second (10,000 children, one thread)");
    println!("  native       {:>9}", native(&programme)?);
    println!("  WebAssembly  {:>9}", in_node(&programme)?);

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
    let serving = Serving::start(&server, &dist)?;
    let scores = measured(
        command("node")
            .args(["scores.js", &serving.url])
            .current_dir(browser::ready("tests/lighthouse")?)
            .env("CHROMIUM", machine::chromium()?),
    )?;
    for part in ["scores", "times", "lost"] {
        println!("  {part:<7} {}", scores[part]);
    }
    Ok(())
}

fn native(programme: &Path) -> Result<String> {
    output(
        cargo()
            .args(["run", "--quiet", "--release", "--package", "hagukumi-bench", "--"])
            .arg(programme),
    )
    .context("the native measurement failed")
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

/// The server while it is measured.
struct Serving {
    child: Child,
    url: String,
}

impl Serving {
    fn start(server: &PathBuf, dist: &Path) -> Result<Self> {
        use std::io::{BufRead, BufReader};
        let mut child = Command::new(server)
            .args(["serve", "--addr", "127.0.0.1:0", "--dist"])
            .arg(dist)
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        if let Some(stdout) = child.stdout.take() {
            BufReader::new(stdout).read_line(&mut line)?;
        }
        let url = line.split_whitespace().last().context("the server said nothing")?.to_owned();
        Ok(Self { child, url })
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It serves files only: ending it the hard way loses nothing.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
