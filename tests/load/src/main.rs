//! Mixed staff work at a steady rate, and how long the answers took.
//!
//! Requests are sent by the clock and not when the last one is answered, so that a slow server
//! cannot hide behind the waiting client. The time of an answer counts from when the request
//! should have gone out.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::Parser;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::Instant;

/// What is typed.
#[derive(Parser)]
struct Options {
    /// A server in demo mode.
    #[arg(long)]
    url: String,
    /// Requests a second.
    #[arg(long, default_value_t = 500)]
    rate: u32,
    /// For how long.
    #[arg(long, default_value_t = 20)]
    seconds: u32,
}

/// Nurses who work at once, each with a connection.
const NURSES: usize = 50;

/// What a nurse does next. The shares of a morning: mostly lists and pages, now and then a line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Work {
    FirstPage,
    List,
    Open,
    Attempt,
    Search,
    Week,
}

const MORNING: [Work; 20] = [
    Work::List,
    Work::Open,
    Work::Open,
    Work::Attempt,
    Work::List,
    Work::Open,
    Work::Search,
    Work::Open,
    Work::List,
    Work::Attempt,
    Work::Open,
    Work::List,
    Work::FirstPage,
    Work::Open,
    Work::Search,
    Work::List,
    Work::Attempt,
    Work::Open,
    Work::Week,
    Work::List,
];

impl Work {
    fn name(self) -> &'static str {
        match self {
            Self::FirstPage => "first page",
            Self::List => "list of 100",
            Self::Open => "child's page",
            Self::Attempt => "contact attempt",
            Self::Search => "search",
            Self::Week => "week of visits",
        }
    }
}

/// One answer.
struct Measured {
    work: Work,
    took: Duration,
    status: u16,
}

/// A nurse with a connection, a session and the first children of the list.
struct Nurse {
    number: usize,
    sender: http1::SendRequest<Full<Bytes>>,
    host: String,
    cookie: String,
    children: Vec<String>,
    written: u64,
}

#[tokio::main]
async fn main() -> Result<()> {
    let options = Options::parse();
    let host = options.url.strip_prefix("http://").context("--url begins with http://")?.to_owned();
    let logins = logins(&host).await?;
    let mut nurses = Vec::with_capacity(NURSES);
    for number in 0..NURSES {
        let login = logins.get(number % logins.len()).context("the demo has no nurse")?;
        nurses.push(Nurse::sign_in(&host, number, login).await?);
    }
    let total = options.rate as usize * options.seconds as usize;
    let gap = Duration::from_secs(1) / options.rate;
    let (measured, mut answers) = mpsc::unbounded_channel();
    let start = Instant::now() + Duration::from_millis(200);
    let measured = Arc::new(measured);
    for nurse in nurses {
        let measured = measured.clone();
        tokio::spawn(async move { nurse.work(start, gap, total, &measured).await });
    }
    drop(measured);
    let mut all = Vec::with_capacity(total);
    while let Some(answer) = answers.recv().await {
        all.push(answer);
    }
    report(&all, start.elapsed());
    Ok(())
}

/// The demo's nurses.
async fn logins(host: &str) -> Result<Vec<String>> {
    let mut sender = connect(host).await?;
    let request = request(Method::GET, host, "/api/sign-in/ways", "", None)?;
    let (_, ways, _) = send(&mut sender, request).await?;
    let demo = ways["demo"].as_array().context("the server is not in demo mode")?;
    let nurses = demo.iter().filter(|login| login["role"] == "nurse");
    Ok(nurses.filter_map(|login| login["login"].as_str().map(str::to_owned)).collect())
}

impl Nurse {
    async fn sign_in(host: &str, number: usize, login: &str) -> Result<Self> {
        let mut sender = connect(host).await?;
        let body = json!({"login": login});
        let ask = request(Method::POST, host, "/api/sign-in/demo", "", Some(&body))?;
        let (status, _, cookie) = send(&mut sender, ask).await?;
        let cookie = cookie.with_context(|| format!("{login} cannot sign in: {status}"))?;
        let mut nurse = Self {
            number,
            sender,
            host: host.to_owned(),
            cookie,
            children: Vec::new(),
            written: 0,
        };
        let (_, list) = nurse.ask(Method::GET, "/api/worklists/unseen", None).await?;
        let rows = list["rows"].as_array().map_or(&[][..], Vec::as_slice);
        nurse.children =
            rows.iter().filter_map(|row| row["child"].as_str().map(str::to_owned)).collect();
        if nurse.children.is_empty() {
            bail!("the list of {login} is empty");
        }
        Ok(nurse)
    }

    async fn ask(
        &mut self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<(u16, Value)> {
        let ask = request(method, &self.host, path, &self.cookie, body)?;
        let (status, body, _) = send(&mut self.sender, ask).await?;
        Ok((status, body))
    }

    /// Every so many requests of the whole load are this nurse's.
    async fn work(
        mut self,
        start: Instant,
        gap: Duration,
        total: usize,
        measured: &mpsc::UnboundedSender<Measured>,
    ) -> Result<()> {
        for turn in (self.number..total).step_by(NURSES) {
            let due = start + gap * u32::try_from(turn)?;
            tokio::time::sleep_until(due).await;
            let work = MORNING[(turn / NURSES + self.number) % MORNING.len()];
            let status = self.does(work, turn).await?;
            let _ = measured.send(Measured { work, took: due.elapsed(), status });
        }
        Ok(())
    }

    async fn does(&mut self, work: Work, turn: usize) -> Result<u16> {
        let child = self.children[turn % self.children.len()].clone();
        let open = format!("/api/children/{child}/open");
        let (status, _) = match work {
            Work::FirstPage => self.ask(Method::GET, "/api/first-page", None).await?,
            Work::List => self.ask(Method::GET, "/api/worklists/visits", None).await?,
            Work::Open => self.ask(Method::POST, &open, Some(&json!({}))).await?,
            Work::Search => {
                let body = json!({"text": "タナカ"});
                self.ask(Method::POST, "/api/search", Some(&body)).await?
            }
            Work::Week => self.ask(Method::GET, "/api/visits/week", None).await?,
            Work::Attempt => {
                // The version that another nurse has moved on is part of the work: 409.
                self.written += 1;
                let entry = json!({
                    "id": format!("load-{:06}-{:012}", self.number, self.written),
                    "expected_version": 1 + turn / NURSES % 4,
                    "on": "2026-11-21",
                    "body": {"kind": "attempt", "about": "child", "channel": "phone",
                        "outcome": "no_answer", "note": "留守番電話"},
                });
                let path = format!("/api/children/{child}/entries");
                self.ask(Method::POST, &path, Some(&entry)).await?
            }
        };
        Ok(status)
    }
}

async fn connect(host: &str) -> Result<http1::SendRequest<Full<Bytes>>> {
    let stream = TcpStream::connect(host).await?;
    stream.set_nodelay(true)?;
    let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    Ok(sender)
}

fn request(
    method: Method,
    host: &str,
    path: &str,
    cookie: &str,
    body: Option<&Value>,
) -> Result<Request<Full<Bytes>>> {
    let bytes = body.map_or_else(Bytes::new, |body| Bytes::from(body.to_string()));
    Ok(Request::builder()
        .method(method)
        .uri(path)
        .header("host", host)
        .header("cookie", cookie)
        .header("x-hagukumi", "1")
        .header("content-type", "application/json")
        .body(Full::new(bytes))?)
}

async fn send(
    sender: &mut http1::SendRequest<Full<Bytes>>,
    request: Request<Full<Bytes>>,
) -> Result<(u16, Value, Option<String>)> {
    sender.ready().await?;
    let response = sender.send_request(request).await?;
    let status = response.status().as_u16();
    let cookie = response
        .headers()
        .get("set-cookie")
        .and_then(|line| line.to_str().ok()?.split(';').next().map(str::to_owned));
    let bytes = response.into_body().collect().await?.to_bytes();
    Ok((status, serde_json::from_slice(&bytes).unwrap_or(Value::Null), cookie))
}

fn report(all: &[Measured], took: Duration) {
    let rate = all.len() as f64 / took.as_secs_f64();
    println!("  {} answers in {:.1} s: {rate:.0} a second", all.len(), took.as_secs_f64());
    let mut by_work: BTreeMap<Work, Vec<Duration>> = BTreeMap::new();
    let mut by_status: BTreeMap<u16, usize> = BTreeMap::new();
    for answer in all {
        by_work.entry(answer.work).or_default().push(answer.took);
        *by_status.entry(answer.status).or_default() += 1;
    }
    println!("  {:<16} {:>7} {:>9} {:>9} {:>9}", "", "answers", "half", "99 %", "slowest");
    for (work, times) in by_work {
        line(work.name(), times);
    }
    line("all", all.iter().map(|answer| answer.took).collect());
    for (status, count) in by_status {
        println!("  status {status}: {count}");
    }
}

fn line(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: f64| {
        let place = ((times.len() as f64 * share) as usize).min(times.len().saturating_sub(1));
        times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    };
    println!(
        "  {name:<16} {:>7} {:>6.1} ms {:>6.1} ms {:>6.1} ms",
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
}
