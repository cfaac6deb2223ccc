//! A PostgreSQL of one's own for tests: in a temporary folder, on a Unix socket, gone afterwards.

use std::fs;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use tempfile::TempDir;

const START: Duration = Duration::from_secs(60);

/// A running PostgreSQL server.
#[derive(Debug)]
pub struct Cluster {
    folder: TempDir,
    programs: PathBuf,
    /// The account that the server runs as, where we are root: PostgreSQL refuses root.
    account: Option<(u32, u32)>,
}

impl Cluster {
    /// Makes and starts one. Commits are durable as in the field.
    ///
    /// # Errors
    /// Where Debian's package `postgresql` or another installation is missing, or will not start.
    pub fn start() -> Result<Self> {
        let programs = programs()?;
        let folder = tempfile::Builder::new().prefix("hagukumi-pg").tempdir()?;
        let account = account()?;
        if let Some((user, group)) = account {
            std::os::unix::fs::chown(folder.path(), Some(user), Some(group))?;
        }
        let cluster = Self { folder, programs, account };
        let data = cluster.data();
        let made = cluster
            .command("initdb")
            .args(["--auth=trust", "--username=hagukumi", "--encoding=UTF8", "--locale=C", "-D"])
            .arg(&data)
            .output()?;
        ensure!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr));
        cluster.up()?;
        Ok(cluster)
    }

    /// Starts the server again after [`Cluster::stop`].
    ///
    /// # Errors
    /// Where it will not start.
    pub fn up(&self) -> Result<()> {
        let options = format!(
            "-c listen_addresses= -c unix_socket_directories={} -c max_connections=200",
            self.folder.path().display()
        );
        self.control(&["-w", "-t", "60", "-o", &options, "start"])
    }

    /// Stops the server as an operator would who is in a hurry: sessions are cut off.
    ///
    /// # Errors
    /// Where it will not stop.
    pub fn stop(&self) -> Result<()> {
        self.control(&["-w", "-m", "immediate", "stop"])
    }

    /// Makes an empty database and gives its address.
    ///
    /// # Errors
    /// Where there is one of that name.
    pub fn database(&self, name: &str) -> Result<String> {
        let made = self
            .command("createdb")
            .args(["--username=hagukumi", "--host"])
            .arg(self.folder.path())
            .arg(name)
            .output()?;
        ensure!(made.status.success(), "createdb: {}", String::from_utf8_lossy(&made.stderr));
        let socket = self.folder.path().display().to_string().replace('/', "%2F");
        Ok(format!("postgres://hagukumi@{socket}/{name}"))
    }

    /// Waits until nobody is connected to a database any more: of a process that was killed, the
    /// server still ends the statement that it was at.
    ///
    /// # Errors
    /// Where it cannot be asked, or somebody stays.
    pub fn let_go(&self, name: &str) -> Result<()> {
        let asked = format!("SELECT count(*) FROM pg_stat_activity WHERE datname = '{name}'");
        let until = Instant::now() + START;
        loop {
            let said = self
                .command("psql")
                .args(["--username=hagukumi", "--dbname=postgres", "--tuples-only", "--host"])
                .arg(self.folder.path())
                .args(["--no-align", "--command", &asked])
                .output()?;
            ensure!(said.status.success(), "psql: {}", String::from_utf8_lossy(&said.stderr));
            if String::from_utf8_lossy(&said.stdout).trim() == "0" {
                return Ok(());
            }
            ensure!(Instant::now() < until, "somebody stays in {name}");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn control(&self, args: &[&str]) -> Result<()> {
        let log = self.folder.path().join("log");
        let status = self
            .command("pg_ctl")
            .args(args)
            .arg("-D")
            .arg(self.data())
            .arg("-l")
            .arg(&log)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()?;
        if !status.success() {
            bail!("PostgreSQL: {}", fs::read_to_string(&log).unwrap_or_default());
        }
        Ok(())
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.programs.join(program));
        command.current_dir(self.folder.path()).env("PGUSER", "hagukumi");
        if let Some((user, group)) = self.account {
            command.uid(user).gid(group);
        }
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // The folder goes with it; there is nothing left to save.
        let _ = self.stop();
        let gone = Instant::now() + START;
        while self.data().join("postmaster.pid").exists() && Instant::now() < gone {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// Where the programs of the newest PostgreSQL are: `POSTGRES_BIN`, Debian's folders, or the path.
fn programs() -> Result<PathBuf> {
    if let Some(folder) = std::env::var_os("POSTGRES_BIN") {
        return Ok(folder.into());
    }
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let version = |path: &Path| -> u32 {
        path.file_name().and_then(|name| name.to_str()?.parse().ok()).unwrap_or_default()
    };
    let newest = debian.map(|entry| entry.path()).max_by_key(|path| version(path));
    let path = std::env::var_os("PATH").unwrap_or_default();
    newest
        .map(|folder| folder.join("bin"))
        .into_iter()
        .chain(std::env::split_paths(&path))
        .find(|folder| folder.join("initdb").is_file())
        .context("PostgreSQL is needed: apt-get install postgresql, or set POSTGRES_BIN")
}

/// The account to run the server as: none of root's own.
fn account() -> Result<Option<(u32, u32)>> {
    let id = |flag: &str, user: Option<&str>| -> Result<u32> {
        let out = Command::new("id").arg(flag).args(user).output()?;
        ensure!(out.status.success(), "the account `postgres` is missing");
        Ok(String::from_utf8_lossy(&out.stdout).trim().parse()?)
    };
    if id("-u", None)? != 0 {
        return Ok(None);
    }
    Ok(Some((id("-u", Some("postgres"))?, id("-g", Some("postgres"))?)))
}
