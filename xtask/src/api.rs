//! The staff side's interface against its own description, by schemathesis.
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::serving::Serving;
use crate::shell::{command, run};
use crate::{machine, place, programs};

/// Seed of the made-up requests: the same ones each time.
const SEED: &str = "1";

/// What is held to the description: every answer is one that it names, of the kind and form that
/// it gives, and what it forbids is refused. (That all which it allows is taken cannot be asked:
/// it knows no ward and no child.)
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,\
    response_headers_conformance,response_schema_conformance,negative_data_rejection,\
    missing_required_header,unsupported_method,allow_header_conformance";

/// Who asks: together they may do everything.
const ROLES: [&str; 5] =
    ["nurse-141364-1", "visitor-141364-1", "supervisor", "administrator", "headquarters"];

/// How much is asked.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Requests made up for each route and role, besides those at the edges of what the
    /// description allows.
    #[arg(long, default_value_t = 50)]
    examples: u32,
}

impl Options {
    /// What the whole check asks: mostly the edges.
    pub(crate) fn short() -> Self {
        Self { examples: 10 }
    }
}

/// Asks every route for everything its description allows and much that it does not. No answer
/// may be a fault of the server, and none may be missing from the description.
pub(crate) fn interface(options: &Options) -> Result<()> {
    let program = programs::as_tested("hagukumi")?;
    let tool = ready()?;
    let dist = place::stand_in()?;
    // Each role has a city of its own, so they can ask side by side: two at a time.
    let mut failed = Vec::new();
    for roles in ROLES.chunks(2) {
        let asked: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = roles
                .iter()
                .map(|role| scope.spawn(|| asks(role, &program, &tool, &dist, options.examples)))
                .collect();
            threads.into_iter().map(|thread| thread.join()).collect()
        });
        for (role, asked) in roles.iter().zip(asked) {
            let (well, said) = match asked {
                Ok(asked) => asked?,
                Err(_) => bail!("asking as {role} broke off"),
            };
            let last = said.lines().rev().find(|line| !line.trim().is_empty());
            println!("as {role:<17} {}", last.unwrap_or_default().trim_matches([' ', '=']));
            if !well {
                println!("{said}");
                failed.push(*role);
            }
        }
    }
    if !failed.is_empty() {
        bail!("the interface is not what its description says, as {}", failed.join(", "));
    }
    Ok(())
}

/// Asks as one role, of a server of its own. Whether all went well, and what the tool said.
fn asks(
    role: &str,
    program: &Path,
    tool: &Path,
    dist: &Path,
    examples: u32,
) -> Result<(bool, String)> {
    let serving = Serving::start(
        Command::new(program)
            .args(["serve", "--demo", "--children", "300", "--addr", "127.0.0.1:0"])
            .args([
                "--log",
                "warn",
                "--behind-proxy",
                "--now",
                "2026-11-21T08:35:00+09:00",
                "--dist",
            ])
            .arg(dist)
            .current_dir(place::root()),
    )?;
    let tests = place::root().join("tests/api");
    let asked = Command::new(tool)
        .args(["run", &format!("{}/api/openapi.json", serving.url)])
        .args(["--seed", SEED, "--max-examples", &examples.to_string()])
        .args(["--phases", "examples,coverage,fuzzing", "--checks", CHECKS])
        .args(["--continue-on-failure", "--generation-database", "none", "--warnings", "off"])
        .env("SCHEMATHESIS_HOOKS", tests.join("hooks.py"))
        .env("PYTHONPATH", &tests)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("HAGUKUMI_URL", &serving.url)
        .env("HAGUKUMI_LOGIN", role)
        .env("HAGUKUMI_FILES", place::root().join("docs/formats/examples"))
        .current_dir(place::target())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("{} does not start", tool.display()))?;
    Ok((asked.status.success(), String::from_utf8_lossy(&asked.stdout).into_owned()))
}

/// The tool in an environment of its own, with the packages that `tests/api` has locked.
fn ready() -> Result<PathBuf> {
    let home = place::target().join("schemathesis");
    let tool = home.join("bin/schemathesis");
    let locked = place::root().join("tests/api/requirements.txt");
    let installed = home.join("requirements.txt");
    let wanted = std::fs::read(&locked).context("tests/api/requirements.txt is missing")?;
    if std::fs::read(&installed).ok() != Some(wanted) {
        machine::python()?;
        run(command("python3").args(["-m", "venv"]).arg(&home))?;
        run(Command::new(home.join("bin/pip"))
            .args(["install", "--quiet", "--disable-pip-version-check", "--requirement"])
            .arg(&locked))?;
        std::fs::copy(&locked, &installed)?;
    }
    if !tool.is_file() {
        bail!("{} is missing", tool.display());
    }
    Ok(tool)
}
