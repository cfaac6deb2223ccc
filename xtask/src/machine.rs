//! What a fresh machine lacks: installed where it can be, named in one line where not.
use anyhow::{Result, bail};

use crate::shell::{command, output, run};

/// The target that the family app is compiled for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that the compiler can make WebAssembly.
pub(crate) fn wasm_target() -> Result<()> {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".into());
    let library = output(command(&rustc).args(["--print", "target-libdir", "--target", WASM]));
    if library.is_some_and(|folder| std::path::Path::new(&folder).is_dir()) {
        return Ok(());
    }
    if output(command("rustup").arg("--version")).is_none() {
        bail!("the Rust target {WASM} is missing: install Rust with rustup, then try again");
    }
    run(command("rustup").args(["target", "add", WASM]))
}
