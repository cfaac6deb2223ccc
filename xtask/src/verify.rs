//! `cargo xtask test`: the whole check in one command, fast to slow.
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::shell::{cargo, run};
use crate::{api, browser, build, component, machine, place, programs, words};

/// Runs every check, also after one has failed, and says at the end how many did.
pub(crate) fn verify() -> Result<()> {
    let mut checks = Checks::default();
    checks.check("Format", || run(cargo().args(["fmt", "--all", "--check"])));
    checks.check("Words of every language", check_words);
    checks.check("Lints", || {
        run(cargo()
            .args(["clippy", "--quiet", "--workspace", "--all-targets"])
            .args(["--", "--deny", "warnings"]))
    });
    checks.check("Lints of the app as WebAssembly", || {
        machine::wasm_target()?;
        // The core alone as well: it must need nothing that only a browser or a server has.
        for package in ["hagukumi-core", "hagukumi-component", "hagukumi-family", "hagukumi-staff"]
        {
            run(cargo().args(["clippy", "--quiet", "--lib", "--package", package]).args([
                "--target",
                machine::WASM,
                "--",
                "--deny",
                "warnings",
            ]))?;
        }
        Ok(())
    });
    checks.check("Unit and property tests", || {
        machine::postgres()?;
        run(cargo().args(["test", "--quiet", "--workspace"]))
    });
    checks.check("Immunization cases", conformance);
    checks.check("Municipalities", || {
        let folders = place::municipalities()?;
        run(Command::new(programs::as_tested("hagukumi")?)
            .arg("check")
            .args(folders)
            .current_dir(place::root()))
    });
    checks.check("The component for other apps", component::test);
    checks.check("The interface and its description", || api::interface(&api::Options::short()));
    checks.check("Build", || build::build(&build::Options::release()).map(|_| ()));
    checks.check("The app in a browser", || {
        programs::as_tested("hagukumi")?;
        browser::tests()
    });
    checks.close()
}

fn check_words() -> Result<()> {
    let problems = words::check(&place::root());
    for problem in &problems {
        println!("{problem}");
    }
    if !problems.is_empty() {
        bail!("{} problems in the words", problems.len());
    }
    Ok(())
}

/// The project's own cases, and those that lie beside the checkout where there are any.
fn conformance() -> Result<()> {
    let root = place::root();
    let mut files = Vec::new();
    let own = root.join("tests/conformance/cases");
    if own.is_dir() {
        for entry in std::fs::read_dir(own)? {
            files.push(entry?.path());
        }
        files.sort();
    }
    let shared = root.join("../shared/data/immunization_cases.json");
    if shared.is_file() {
        files.push(shared);
    } else {
        println!("No cases beside the checkout (../shared/data); those of the project are run.");
    }
    let program = programs::as_tested("hagukumi-conformance")?;
    for file in files {
        run(Command::new(&program).arg("--cases").arg(file).current_dir(&root))?;
    }
    Ok(())
}

#[derive(Default)]
struct Checks {
    passed: u32,
    failed: Vec<&'static str>,
}

impl Checks {
    fn check(&mut self, name: &'static str, check: impl FnOnce() -> Result<()>) {
        println!("\n== {name}");
        let start = Instant::now();
        let outcome = check();
        let seconds = start.elapsed().as_secs();
        match outcome {
            Ok(()) => {
                self.passed += 1;
                println!("-- {name}: passed ({seconds} s)");
            }
            Err(error) => {
                self.failed.push(name);
                println!("-- {name}: FAILED ({seconds} s): {error:#}");
            }
        }
    }

    fn close(self) -> Result<()> {
        let Self { passed, failed } = self;
        println!("\n{passed} passed, {} failed", failed.len());
        if !failed.is_empty() {
            bail!("failed: {}", failed.join(", "));
        }
        Ok(())
    }
}
