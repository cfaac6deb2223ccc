//! The rules and the municipality as the app fetches them.
use std::path::PathBuf;

use anyhow::{Result, bail};
use hagukumi_core::immunization::Programme;
use hagukumi_core::municipality::Municipality;
use hagukumi_server::{municipality, programme};

use crate::place;

/// The national programme.
pub(crate) fn programme() -> Result<Programme> {
    programme::from_dir(&place::root().join("programmes/japan"))
}

/// The municipality as the app sees it: without what nobody has confirmed.
pub(crate) fn municipality(id: &str) -> Result<Municipality> {
    Ok(municipality::from_dir(&folder(id)?)?.without_unconfirmed())
}

/// The folder of a municipality.
pub(crate) fn folder(id: &str) -> Result<PathBuf> {
    let path = place::root().join("municipalities").join(id);
    if !path.is_dir() {
        bail!("there is no folder municipalities/{id}");
    }
    Ok(path)
}
