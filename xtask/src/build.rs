//! `cargo xtask build`: the family app and the staff view as a folder of files to serve.
use std::path::PathBuf;
use std::time::Instant;

use anyhow::Result;
use hagukumi_core::municipality::Opening;
use hagukumi_server::compact;

use crate::dist::{Dist, Need};
use crate::{catalogue, data, page, place, staff, wasm};

/// What a build can be told.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// How the app is compiled: `app` is what phones get, `dev` is quick.
    #[arg(long, default_value = "app", value_parser = ["app", "dev"])]
    profile: String,
    /// For a quick look: the profile `dev`, hardly compressed.
    #[arg(long)]
    fast: bool,
    /// The municipality whose folder the app is built with.
    #[arg(long, default_value = "kawasaki")]
    municipality: String,
    /// Where the files go.
    #[arg(long)]
    out: Option<PathBuf>,
}

impl Options {
    /// What phones get, for the municipality that the tests know.
    pub(crate) fn release() -> Self {
        Self { profile: "app".into(), fast: false, municipality: "kawasaki".into(), out: None }
    }

    /// The municipality, by the name of its folder.
    pub(crate) fn municipality(&self) -> &str {
        &self.municipality
    }

    fn profile(&self) -> &str {
        if self.fast { "dev" } else { &self.profile }
    }

    fn brotli_quality(&self) -> u32 {
        if self.fast { 4 } else { 11 }
    }
}

/// Builds the app and gives the folder.
pub(crate) fn build(options: &Options) -> Result<PathBuf> {
    let folder = options.out.clone().unwrap_or_else(|| place::root().join("dist"));
    let start = Instant::now();
    println!("Compiling the family app ({}) …", options.profile());
    let app = wasm::compile(options.profile())?;

    let mut dist = Dist::default();
    let mut site = page::Site::new(&options.municipality);
    site.file("app.wasm", dist.hashed("app.wasm", Need::First, app.wasm.clone()));
    let further = dist.hashed("further.wasm", Need::Soon, app.further.clone());
    site.file("further.wasm", further.clone());
    site.file("app.js", dist.hashed("app.js", Need::First, app.js(&further)));
    let programme = compact::to_compact(&data::programme()?)?;
    site.file("programme", dist.hashed("programme.bin", Need::First, programme));
    let city = data::municipality(&options.municipality)?;
    let whole = compact::to_compact(&city)?;
    site.file("municipality", dist.hashed("municipality.bin", Need::Soon, whole));
    let opening = compact::to_compact(&Opening::from(city))?;
    site.file("opening", dist.hashed("opening.bin", Need::First, opening));
    for tag in catalogue::LANGUAGES {
        // Japanese stands beside every language, so every phone needs it from the start.
        let need = if tag == "ja" { Need::First } else { Need::Later };
        let words = catalogue::words(tag, &options.municipality)?;
        for (name, need, lines) in
            [("words", need, words.first), ("further", need.further(), words.further)]
        {
            let name = format!("{name}-{tag}");
            site.file(&name, dist.hashed(&format!("{name}.txt"), need, lines.into_bytes()));
        }
    }
    page::add(&mut dist, &mut site)?;
    println!("Compiling the staff view ({}) …", options.profile());
    let staff = wasm::compile_staff(options.profile())?;
    staff::add(&mut dist, &site, staff)?;

    println!("Compressing and writing {} …", folder.display());
    dist.write(&folder, options.brotli_quality())?;
    println!("Built in {} s.", start.elapsed().as_secs());
    Ok(folder)
}
