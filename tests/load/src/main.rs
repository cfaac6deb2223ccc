//! Mixed staff work at a steady rate, and how long the answers took.
//!
//! Requests are sent by the clock and not when the last one is answered, so that a slow server
//! cannot hide behind the waiting client. The time of an answer counts from when the request
//! should have gone out. It ends with a failure where an answer is not the one that the work asks
//! for, one is missing, or an entry that was acknowledged is not there afterwards.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use clap::Parser;
use hyper::Method;
use tokio::sync::mpsc;
use tokio::time::Instant;

use crate::http::Browser;
use crate::nurse::{Nurse, Pace};
use crate::report::report;

mod http;
mod nurse;
mod report;
mod work;

/// What is typed.
#[derive(Parser)]
struct Options {
    /// A server in demo mode that is running already.
    #[arg(long, required_unless_present = "server")]
    url: Option<String>,
    /// The `hagukumi` program, to be started in demo mode and ended again.
    #[arg(long, requires = "dist", requires = "database_in", conflicts_with = "url")]
    server: Option<PathBuf>,
    /// The folder that the server serves.
    #[arg(long)]
    dist: Option<PathBuf>,
    /// The variable in whose value the address of its database is.
    #[arg(long, value_name = "VARIABLE")]
    database_in: Option<String>,
    /// Requests a second.
    #[arg(long, default_value_t = 500)]
    rate: u32,
    /// For how long.
    #[arg(long, default_value_t = 20)]
    seconds: u32,
    /// For how long before that, while connections are opened and statements are read for the first
    /// time. What is asked then must be answered as well, but is not in the times.
    #[arg(long, value_name = "SECONDS", default_value_t = 5)]
    warm_up: u32,
}

/// Nurses who work at once, each with a connection.
const NURSES: usize = 50;
/// Children of the made-up city of a server that is started here.
const CHILDREN: &str = "10000";

#[tokio::main]
async fn main() -> Result<()> {
    let options = Options::parse();
    let serving = options.server.as_ref().map(|server| Serving::start(server, &options));
    let serving = serving.transpose()?;
    let url = serving.as_ref().map(|serving| serving.url.clone()).or(options.url.clone());
    let url = url.context("--url or --server")?;
    let host = url.strip_prefix("http://").context("--url begins with http://")?;

    let nurses = nurses(host).await?;
    let children: usize = nurses.iter().map(Nurse::children).sum();
    println!("  {NURSES} nurses write about {children} children");
    let turns = |seconds: u32| options.rate as usize * seconds as usize;
    let (early, total) = (turns(options.warm_up), turns(options.warm_up + options.seconds));
    let gap = Duration::from_secs(1) / options.rate;
    let start = Instant::now() + Duration::from_millis(200);
    let pace = Pace { start, gap, early, total, nurses: NURSES };
    let (measured, mut answers) = mpsc::unbounded_channel();
    let at_work: Vec<_> =
        nurses.into_iter().map(|nurse| tokio::spawn(nurse.works(pace, measured.clone()))).collect();
    drop(measured);
    let mut all = Vec::with_capacity(total);
    while let Some(answer) = answers.recv().await {
        all.push(answer);
    }
    let counted = start.elapsed().saturating_sub(Duration::from_secs(options.warm_up.into()));
    let unexpected = report(&all, counted);

    let mut missing = 0;
    for nurse in at_work {
        let nurse = nurse.await?.context("a connection broke")?;
        missing += nurse.missing().await?;
    }
    ensure!(all.len() == total, "{} requests of {total} were answered", all.len());
    ensure!(unexpected == 0, "{unexpected} answers are not those that the work asks for");
    ensure!(missing == 0, "{missing} entries that were acknowledged are not there");
    println!("  every entry that was acknowledged is there");
    Ok(())
}

/// Signs the nurses in. Those with one login share its children among them.
async fn nurses(host: &str) -> Result<Vec<Nurse>> {
    let ways = Browser::open(host).await?.ask(Method::GET, "/api/sign-in/ways", None).await?.body;
    let demo = ways["demo"].as_array().context("the server is not in demo mode")?;
    let logins: Vec<&str> = demo
        .iter()
        .filter(|login| login["role"] == "nurse")
        .filter_map(|login| login["login"].as_str())
        .collect();
    if logins.is_empty() {
        bail!("the demo has no nurse");
    }
    let of = NURSES.div_ceil(logins.len());
    let mut nurses = Vec::with_capacity(NURSES);
    for number in 0..NURSES {
        let login = logins[number % logins.len()];
        nurses.push(Nurse::sign_in(host, number, login, (number / logins.len(), of)).await?);
    }
    Ok(nurses)
}

/// A server of one's own, which ends with this value.
struct Serving {
    child: Child,
    url: String,
}

impl Serving {
    fn start(server: &PathBuf, options: &Options) -> Result<Self> {
        let variable = options.database_in.as_deref().context("--database-in")?;
        let database = std::env::var(variable).with_context(|| variable.to_owned())?;
        let mut child = Command::new(server)
            .args(["serve", "--demo", "--children", CHILDREN, "--addr", "127.0.0.1:0"])
            .args(["--log", "warn"])
            .args(["--now", "2026-11-21T08:35:00+09:00", "--database", &database, "--dist"])
            .arg(options.dist.as_ref().context("--dist")?)
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| server.display().to_string())?;
        let mut line = String::new();
        if let Some(stdout) = child.stdout.take() {
            let mut lines = BufReader::new(stdout);
            lines.read_line(&mut line)?;
            // What it says later must not fill the pipe.
            std::thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
        }
        let url = line.split_whitespace().last().unwrap_or_default().to_owned();
        Ok(Self { child, url })
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // Its database goes as well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
