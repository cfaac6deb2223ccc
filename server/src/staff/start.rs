//! Setting the staff side up from what was typed on the command line.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use hagukumi_api::{CreateStaffRequest, Role};
use hagukumi_store::{MemoryStore, Store};

use super::{City, Key, Mode, Post, RelyingParty, Setup, Staff, Transport, demo, invite};
use crate::clock::{Clock, parse_now};
use crate::database;
use crate::handover::{Keys, Partners};
use crate::intake;
use crate::municipality::{Folder, follow_up, national_beside};
use crate::printed::line;
use crate::programme;

/// What `hagukumi serve` takes for the staff side.
#[derive(Clone, Debug, clap::Args)]
#[group(skip)]
pub struct Options {
    /// The database, such as sqlite:hagukumi.db or postgres://…; without one, and outside demo
    /// mode, there is no staff side.
    #[arg(long, env = "HAGUKUMI_DATABASE")]
    database: Option<String>,
    /// The municipality's folder.
    #[arg(long, default_value = "municipalities/kawasaki")]
    municipality: PathBuf,
    /// The server's key, made if it is not there. Keep it apart from backups of the database.
    #[arg(long, env = "HAGUKUMI_KEY", default_value = "hagukumi.key")]
    key: PathBuf,
    /// The address that browsers see, such as https://hagukumi.example.jp: what passkeys belong
    /// to. Without it there are none; a demo has them at localhost.
    #[arg(long, env = "HAGUKUMI_ORIGIN")]
    origin: Option<String>,
    /// A proxy of ours stands in front and says in X-Forwarded-For who asks.
    #[arg(long)]
    behind_proxy: bool,
    /// The file with this municipality's secret keys for handovers to other cities, as
    /// `hagukumi handover keygen` writes it; without one none go as a file.
    #[arg(long, env = "HAGUKUMI_HANDOVER_KEYS")]
    handover_keys: Option<PathBuf>,
    /// Make up a city to try, on this machine only; staff sign in without a password.
    #[arg(long)]
    demo: bool,
    /// How many children the made-up city has.
    #[arg(long, default_value_t = 2_000, requires = "demo")]
    children: u32,
    /// The moment at which a demo stands still, such as 2026-11-21T08:35:00+09:00.
    #[arg(long, value_parser = parse_now, requires = "demo")]
    now: Option<Clock>,
}

/// How often the audit is made ready to be asked about a child.
const INDEX: Duration = Duration::from_secs(5);
/// Answers in that time from which on there is other work to do first.
const BUSY: u32 = 250;
/// How often in a row other work goes first: a quarter of an hour.
const PUT_OFF: u32 = 180;
/// How often what has ended is thrown away.
const SWEEP: Duration = Duration::from_secs(10 * 60);

impl Options {
    /// The staff side, if one was asked for.
    ///
    /// # Errors
    /// When the database, the key or the municipality cannot be had, or a demo would be open to
    /// others.
    pub async fn start(&self, addr: SocketAddr) -> Result<Option<Staff>> {
        let clock = self.now.unwrap_or_default();
        let store: Arc<dyn Store> = match &self.database {
            Some(url) => database::open(url).await?,
            None if self.demo => Arc::new(MemoryStore::new()),
            None => return Ok(None),
        };
        let city = read_city(&self.municipality)?;
        let post = match &self.handover_keys {
            Some(path) => Some(read_post(path, &city)?),
            None => None,
        };
        let (mode, transport, key) = if self.demo {
            if !addr.ip().is_loopback() {
                bail!("a demo is open to everybody: it listens at 127.0.0.1 only, not at {addr}");
            }
            let logins =
                demo::fill(&*store, &city, &self.municipality, clock, self.children).await?;
            (Mode::Demo { logins }, Transport::LoopbackDemo, Key::ephemeral())
        } else {
            store.check_schema().await?;
            (Mode::Real, Transport::Https, Key::from_file(&self.key)?)
        };
        let relying_party = match &self.origin {
            Some(origin) => Some(RelyingParty::at(origin)?),
            None if self.demo => Some(RelyingParty::localhost()?),
            None => None,
        };
        let staff = Staff::new(Setup {
            store,
            city,
            clock,
            key,
            mode,
            transport,
            behind_proxy: self.behind_proxy,
            relying_party,
            post,
        });
        tokio::spawn(sweep(staff.clone()));
        tokio::spawn(index(staff.clone()));
        Ok(Some(staff))
    }
}

/// Reads the keys for handovers between cities.
fn read_post(path: &Path, city: &City) -> Result<Post> {
    let keys = Keys::read(path)?;
    if keys.municipality != city.files.code {
        bail!("the keys are those of {}, not of {}", keys.municipality, city.files.code);
    }
    Ok(Post { keys, partners: Partners::read(&city.folder)? })
}

/// Keeps the index of the audit behind it, while the city's work leaves time: a row of a long list
/// touches as many pages of the index as it names children.
async fn index(staff: Staff) {
    let mut tick = tokio::time::interval(INDEX);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut put_off = 0;
    loop {
        tick.tick().await;
        if staff.answered_since() > BUSY && put_off < PUT_OFF {
            put_off += 1;
            continue;
        }
        put_off = 0;
        if let Err(error) = staff.store().index_audit().await {
            tracing::warn!(error = %error, "the index of the audit could not be brought up to date");
        }
    }
}

/// Throws away what has ended: sessions, links, failures, rates.
async fn sweep(staff: Staff) {
    let mut tick = tokio::time::interval(SWEEP);
    loop {
        tick.tick().await;
        staff.forget_quiet();
        let before = staff.setup.clock.now_ms() - super::session::LENGTH_MS;
        if let Err(error) = staff.store().sweep(before).await {
            tracing::warn!(error = %error, "what has ended could not be thrown away");
        }
    }
}

/// Reads what the staff side needs of a municipality.
///
/// # Errors
/// When the folder cannot be read or has errors of form.
pub fn read_city(folder: &Path) -> Result<City> {
    let national = national_beside(folder)
        .with_context(|| format!("there is no folder {}", folder.display()))?;
    let municipality = Folder::read(folder)?.municipality(national.as_ref());
    let rules = follow_up::read(folder)?;
    let files = intake::City::read(folder)?;
    let programme = programme::japan()?;
    Ok(City { municipality, rules, programme, folder: folder.to_owned(), files })
}

/// What `hagukumi staff` takes.
#[derive(Clone, Debug, clap::Subcommand)]
pub enum Command {
    /// Make an account and print the one-time link with which it is taken up.
    Invite(Invite),
}

/// What `hagukumi staff invite` takes.
#[derive(Clone, Debug, clap::Args)]
pub struct Invite {
    /// The database, such as sqlite:hagukumi.db or postgres://….
    #[arg(long, env = "HAGUKUMI_DATABASE", default_value = "sqlite:hagukumi.db")]
    database: String,
    /// The municipality's folder.
    #[arg(long, default_value = "municipalities/kawasaki")]
    municipality: PathBuf,
    /// The login, such as a staff number.
    #[arg(long)]
    login: String,
    /// The name that colleagues see; the login when absent.
    #[arg(long)]
    name: Option<String>,
    /// The role: nurse, visitor, supervisor, administrator and so on.
    #[arg(long, value_parser = role)]
    role: Role,
    /// A ward's code; several are allowed.
    #[arg(long = "ward")]
    wards: Vec<String>,
    /// The address that browsers see, to print the whole link.
    #[arg(long, default_value = "")]
    origin: String,
}

fn role(text: &str) -> Result<Role, String> {
    Role::from_name(text).ok_or_else(|| {
        let names: Vec<&str> = Role::ALL.iter().map(|role| role.name()).collect();
        format!("{text} is none of {}", names.join(", "))
    })
}

/// Runs `hagukumi staff …`.
///
/// # Errors
/// When the database cannot be had, or the account cannot be made.
pub fn command(command: &Command) -> Result<()> {
    let Command::Invite(options) = command;
    let city = read_city(&options.municipality)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let store = database::open(&options.database).await?;
        let request = CreateStaffRequest {
            login: options.login.clone(),
            name: options.name.clone().unwrap_or_else(|| options.login.clone()),
            role: options.role,
            wards: options.wards.clone(),
        };
        let invited = invite(&*store, &city, Clock::System, request).await?;
        line(format_args!("{}{}", options.origin.trim_end_matches('/'), invited.path))?;
        store.close().await;
        Ok(())
    })
}
