//! The folder that is served: files named by their content, and what the service worker must
//! know of them.
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::compress;

/// How soon a phone needs a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// On the first visit: without it the app does not open offline.
    First,
    /// On the first visit too, but it travels in a bundle with others of its kind.
    Bundled,
    /// On the first visit too, but only when Home can be used.
    Soon,
    /// When its language is chosen, or once there is time.
    Later,
    /// Never kept by the service worker (the worker itself, the store listing's pictures).
    Never,
}

impl Need {
    /// How soon a phone needs the second part of what it needs this soon.
    pub(crate) fn further(self) -> Self {
        if self == Self::First { Self::Soon } else { self }
    }
}

/// One file to serve.
pub(crate) struct File {
    /// The address, from the root of the site.
    pub(crate) url: String,
    /// A fingerprint of the content.
    pub(crate) hash: String,
    /// How soon a phone needs it.
    pub(crate) need: Need,
    bytes: Vec<u8>,
}

/// All files, in the order in which they were added.
#[derive(Default)]
pub(crate) struct Dist {
    files: Vec<File>,
}

impl Dist {
    /// Adds a file that keeps its name and is asked for anew each time; gives its address.
    pub(crate) fn named(&mut self, name: &str, need: Need, bytes: Vec<u8>) -> String {
        self.add(format!("/{name}"), need, bytes)
    }

    /// Adds a file under a name made from its content, which may be kept for ever.
    pub(crate) fn hashed(&mut self, name: &str, need: Need, bytes: Vec<u8>) -> String {
        let (stem, end) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let url = format!("/assets/{stem}.{}.{end}", fingerprint(&bytes));
        self.add(url, need, bytes)
    }

    fn add(&mut self, url: String, need: Need, bytes: Vec<u8>) -> String {
        let hash = fingerprint(&bytes);
        self.files.push(File { url: url.clone(), hash, need, bytes });
        url
    }

    /// The files, in the order in which they were added.
    pub(crate) fn files(&self) -> &[File] {
        &self.files
    }

    /// A fingerprint of everything added so far: the name of this build.
    pub(crate) fn fingerprint(&self) -> String {
        let names: Vec<_> = self.files.iter().flat_map(|file| [&*file.url, &*file.hash]).collect();
        fingerprint(names.join("\n").as_bytes())
    }

    /// Writes everything to `folder` with brotli siblings, in place of what was there.
    pub(crate) fn write(&self, folder: &Path, quality: u32) -> Result<()> {
        let fresh = folder.with_extension("new");
        remove(&fresh)?;
        std::thread::scope(|scope| {
            // Two workers: compressing the WebAssembly takes as long as all the rest together.
            let (even, odd): (Vec<_>, Vec<_>) =
                self.files.iter().enumerate().partition(|(index, _)| index % 2 == 0);
            let fresh = &fresh;
            let workers = [even, odd].map(|half| {
                scope
                    .spawn(move || half.iter().try_for_each(|(_, file)| file.write(fresh, quality)))
            });
            workers.into_iter().try_for_each(|worker| match worker.join() {
                Ok(done) => done,
                Err(panic) => std::panic::resume_unwind(panic),
            })
        })?;
        remove(folder)?;
        std::fs::rename(&fresh, folder)
            .with_context(|| format!("cannot write {}", folder.display()))
    }
}

impl File {
    fn is_compressible(&self) -> bool {
        !self.url.ends_with(".png")
    }

    fn write(&self, folder: &Path, quality: u32) -> Result<()> {
        let path = folder.join(self.url.trim_start_matches('/'));
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(&path, &self.bytes)
            .with_context(|| format!("cannot write {}", path.display()))?;
        if self.is_compressible() {
            let mut sibling = path.into_os_string();
            sibling.push(".br");
            std::fs::write(sibling, compress::brotli(&self.bytes, quality)?)?;
        }
        Ok(())
    }
}

/// Ten hexadecimal digits of SHA-256: 40 bits tell a few dozen files apart.
fn fingerprint(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}
