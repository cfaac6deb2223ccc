//! The rules and the municipality as the app fetches them.
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use hagukumi_core::municipality::Municipality;
use hagukumi_server::municipality::{self, Folder};
use hagukumi_server::programme;

use crate::place;

/// The national programme as compact JSON.
pub(crate) fn programme_json() -> Result<String> {
    programme::to_json(&programme::from_dir(&place::root().join("programmes/japan"))?)
}

/// The municipality as compact JSON.
pub(crate) fn municipality_json(id: &str) -> Result<String> {
    municipality::bundle(&folder(id)?)
}

/// The municipality as the app sees it: without what nobody has confirmed.
pub(crate) fn municipality(id: &str) -> Result<Municipality> {
    let path = folder(id)?;
    let national = municipality::national_beside(&path)?;
    let folder = Folder::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(folder.municipality(national.as_ref()).without_unconfirmed())
}

fn folder(id: &str) -> Result<PathBuf> {
    let path = place::root().join("municipalities").join(id);
    if !path.is_dir() {
        bail!("there is no folder municipalities/{id}");
    }
    Ok(path)
}
