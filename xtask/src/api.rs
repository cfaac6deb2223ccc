//! The staff side's interface against its own description, by schemathesis.
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::place;
use crate::serving::Serving;
use crate::shell::{cargo, command, run};

/// Seed of the made-up requests: the same ones each time.
const SEED: &str = "1";
/// Requests made up for each route.
const EXAMPLES: &str = "5";

/// Asks every route for everything its description allows and some that it does not. No answer
/// may be a fault of the server, and none may be missing from the description.
pub(crate) fn interface() -> Result<()> {
    run(cargo().args(["build", "--quiet", "--package", "hagukumi-server"]))?;
    let tool = ready()?;
    let server = place::target().join("debug/hagukumi");
    let dist = empty_dist()?;
    for role in ["nurse-141364-1", "visitor-141364-1", "supervisor", "administrator"] {
        println!("as {role}");
        let serving = Serving::start(
            Command::new(&server)
                .args(["serve", "--demo", "--children", "60", "--addr", "127.0.0.1:0"])
                .args(["--now", "2026-11-21T08:35:00+09:00", "--dist"])
                .arg(&dist)
                .current_dir(place::root()),
        )?;
        let cookie = serving.sign_in(role)?;
        run(Command::new(&tool)
            .args(["run", &format!("{}/api/openapi.json", serving.url)])
            .args([
                "--seed",
                SEED,
                "--max-examples",
                EXAMPLES,
                "--phases",
                "examples,coverage,fuzzing",
            ])
            .args([
                "--checks",
                "not_a_server_error,status_code_conformance,content_type_conformance",
            ])
            .args(["--header", "x-hagukumi: 1", "--header", &format!("cookie: {cookie}")])
            .args(["--exclude-operation-id", "sign_out", "--rate-limit", "40/s"])
            .args(["--generation-database", "none"])
            .current_dir(place::target()))?;
    }
    Ok(())
}

/// The tool in an environment of its own, with the packages that `tests/api` has locked.
fn ready() -> Result<PathBuf> {
    let home = place::target().join("schemathesis");
    let tool = home.join("bin/schemathesis");
    let locked = place::root().join("tests/api/requirements.txt");
    let installed = home.join("requirements.txt");
    let wanted = std::fs::read(&locked).context("tests/api/requirements.txt is missing")?;
    if std::fs::read(&installed).ok() != Some(wanted) {
        run(command("python3").args(["-m", "venv"]).arg(&home))
            .context("Python 3 with venv is needed to test the interface")?;
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

/// A folder that stands in for the built apps, which these tests do not look at.
fn empty_dist() -> Result<PathBuf> {
    let folder: &Path = &place::target().join("api-dist");
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join("index.html"), "")?;
    Ok(folder.to_owned())
}
