//! `hagukumi demo`: a made-up city to try the staff view on.
//!
//! Everybody in it is invented: the births of some years by ward, twins, brothers and sisters,
//! families of many languages, moves in and out, visits, checkups with clinics that report late,
//! and families that nobody can reach. The same seed gives the same city on every machine; each
//! home has a stream of chance of its own.

mod contact;
mod draw;
mod fill;
mod home;
mod life;
mod round;
mod session;
mod staff;
mod words;

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use chrono::{Days, NaiveDate};
use hagukumi_core::care::{ChildId, Entry, FollowUp};
use hagukumi_core::date::fiscal_year;
use hagukumi_core::municipality::Municipality;
use serde::Serialize;

use crate::database;
use crate::municipality::{Folder, follow_up, national_beside};
use crate::printed::{heard, line};
use draw::Draw;
use home::Home;
use life::{Life, morning_ms};
pub use session::DemoSession;
pub use staff::{DemoRole, DemoStaff, staff};
use words::{Layout, Words};

/// What `hagukumi demo` takes.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// The municipality: its name below `municipalities/`, or a folder.
    #[arg(long, default_value = "kawasaki")]
    municipality: PathBuf,
    /// How many children are followed.
    #[arg(long, default_value_t = 2_000)]
    children: u32,
    /// Which of all cities: the same number gives the same city.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Print the children instead of keeping them.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The database to fill, which must be empty.
    #[arg(long, env = "HAGUKUMI_DATABASE", default_value = "sqlite:hagukumi.db")]
    database: String,
    /// The day that is today in the city, as 2026-11-21.
    #[arg(long, value_parser = day)]
    on: NaiveDate,
}

/// In which form the city is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// JSON lines, a child a line.
    Json,
}

/// A child of the made-up city.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Child {
    /// Its id.
    pub id: ChildId,
    /// Its timeline.
    pub entries: Vec<Entry>,
}

/// A made-up city.
pub struct City {
    /// The municipality's data.
    pub municipality: Municipality,
    /// Its rules of follow-up.
    pub rules: FollowUp,
    layout: Layout,
    words: Words,
    seed: u64,
    on: NaiveDate,
}

impl City {
    /// A city on the data of a municipality's folder.
    ///
    /// # Errors
    /// When the folder lacks its rules of follow-up or cannot be read.
    pub fn read(folder: &Path, seed: u64, on: NaiveDate) -> anyhow::Result<Self> {
        let national = national_beside(folder)
            .with_context(|| format!("there is no folder {}", folder.display()))?;
        let municipality = Folder::read(folder)?.municipality(national.as_ref());
        let layout = Layout::read(folder, &municipality)?;
        let rules = follow_up::read(folder)?;
        Ok(Self { municipality, rules, layout, words: Words::read()?, seed, on })
    }

    /// The first so many children of the city, home by home.
    pub fn children(&self, count: u32) -> impl Iterator<Item = Child> + '_ {
        let homes = (1_u64..).flat_map(move |number| self.home(number));
        homes.take(count as usize).zip(0_u64..).map(|(mut child, place)| {
            number(&mut child, place);
            child
        })
    }

    /// The children of one home who are known by now and not at school yet.
    fn home(&self, number: u64) -> Vec<Child> {
        let mut draw = Draw::new(self.seed, number);
        let home = Home::draw(self, &mut draw);
        let mut births = vec![self.birth(&mut draw)];
        if draw.per_mille(420)
            && let Some(next) =
                births[0].checked_add_days(Days::new(600 + u64::from(draw.below(800))))
        {
            births.push(next);
        }
        let mut children = Vec::new();
        for birth in births.into_iter().filter(|birth| *birth <= self.on) {
            let twins = draw.per_mille(11);
            for order in 1..=if twins { 2 } else { 1 } {
                let order = twins.then_some(order);
                children.extend(Life::new(self, &home, &mut draw, birth, order).lived());
            }
        }
        children
    }

    /// A day of birth between the oldest child before school and today; births grow fewer by the
    /// year, as they do.
    fn birth(&self, draw: &mut Draw) -> NaiveDate {
        let school_year = fiscal_year(self.on.into());
        let oldest = NaiveDate::from_ymd_opt(school_year - 6, 4, 2).unwrap_or(self.on);
        let days = u32::try_from((self.on - oldest).num_days()).unwrap_or(0) + 1;
        // The first of two days in one home of twelve tilts the line by about a sixth.
        let day = draw.below(days);
        let day = if draw.below(12) == 0 { day.min(draw.below(days)) } else { day };
        oldest.checked_add_days(Days::new(day.into())).unwrap_or(self.on)
    }
}

/// The number of the register: ten digits, counted up as the city was filled.
fn number(child: &mut Child, place: u64) {
    use hagukumi_core::care::Body;
    for entry in &mut child.entries {
        if let Body::Person { person } = &mut entry.body
            && person.register_id.is_some()
        {
            person.register_id = Some(format!("{:010}", 3_000_000_017_u64 + place * 7));
        }
    }
}

fn day(text: &str) -> Result<NaiveDate, String> {
    text.parse().map_err(|_| "a day is written like 2026-11-21".to_owned())
}

/// The folder that `--municipality` names.
fn folder(named: &Path) -> PathBuf {
    if named.is_dir() { named.to_owned() } else { Path::new("municipalities").join(named) }
}

/// Fills a database with a made-up city, or prints it.
///
/// # Errors
/// When the municipality's folder cannot be read, the database cannot be opened or has children
/// already.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let city = City::read(&folder(&options.municipality), options.seed, options.on)?;
    match options.format {
        Some(Format::Json) => print(&city, options.children),
        None => tokio::runtime::Runtime::new()?.block_on(keep(&city, options)),
    }
}

fn print(city: &City, children: u32) -> anyhow::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut lines = || {
        for child in city.children(children) {
            serde_json::to_writer(&mut out, &child)?;
            out.write_all(b"\n")?;
        }
        out.flush()
    };
    Ok(heard(lines())?)
}

async fn keep(city: &City, options: &Options) -> anyhow::Result<()> {
    let store = database::open(&options.database).await?;
    store.migrate().await.context("bringing the schema up to date")?;
    let told = |kept: usize| eprintln!("{kept} of {} children", options.children);
    let kept = city.fill(&*store, options.children, morning_ms(city.on), &told).await?;
    store.close().await;
    line(format_args!("{kept} children of a made-up city, as of {}", city.on))?;
    Ok(())
}

#[cfg(test)]
mod tests;
