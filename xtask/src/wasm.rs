//! The family app as WebAssembly with its JavaScript glue.
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::shell::{cargo, run};
use crate::{machine, place};

/// The compiled app.
pub(crate) struct App {
    /// The glue: an ES module whose default export takes the module's address and starts the app.
    pub(crate) js: Vec<u8>,
    /// The module.
    pub(crate) wasm: Vec<u8>,
}

/// Compiles the library of `package` and binds it for Node; gives the path of its JavaScript.
pub(crate) fn bind_for_node(package: &str, profile: &str) -> Result<PathBuf> {
    machine::wasm_target()?;
    let compiled = library(package, profile)?;
    let folder = place::target().join("bound").join(package);
    Bindgen::new().input_path(compiled).nodejs(true)?.typescript(false).generate(&folder)?;
    Ok(folder.join(package.replace('-', "_")).with_extension("js"))
}

/// Compiles the app with the cargo profile `profile` and binds it for the web.
pub(crate) fn compile(profile: &str) -> Result<App> {
    machine::wasm_target()?;
    bind(&library("hagukumi-family", profile)?)
}

fn library(package: &str, profile: &str) -> Result<PathBuf> {
    // As a cdylib only: cargo leaves out link-time optimisation for a crate that is a Rust library
    // as well, and the app is then half as big again.
    run(cargo().args(["rustc", "--quiet", "--lib", "--package", package]).args([
        "--crate-type",
        "cdylib",
        "--target",
        machine::WASM,
        "--profile",
        profile,
    ]))?;
    // The folder of the profile `dev` is called `debug`; every other bears its own name.
    let folder = if profile == "dev" { "debug" } else { profile };
    let folder = place::target().join(machine::WASM).join(folder);
    Ok(folder.join(package.replace('-', "_")).with_extension("wasm"))
}

fn bind(compiled: &Path) -> Result<App> {
    let mut output = Bindgen::new()
        .input_path(compiled)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .with_context(|| format!("cannot bind {}", compiled.display()))?;
    // Every crate with bindings has an entry here, which is empty unless it brings inline files.
    let inline = output.snippets().values().any(|files| !files.is_empty());
    if inline || !output.local_modules().is_empty() {
        bail!("a dependency brings JavaScript files of its own, which the app does not serve");
    }
    Ok(App { js: output.js().as_bytes().to_vec(), wasm: output.wasm_mut().emit_wasm() })
}
