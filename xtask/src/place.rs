//! Where things lie in the checkout.
use std::path::{Path, PathBuf};

/// The checkout's root folder.
pub(crate) fn root() -> PathBuf {
    // xtask lies one folder below the root; cargo bakes its place in at compile time.
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// Cargo's output folder.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The folders of the municipalities, without what they share.
pub(crate) fn municipalities() -> std::io::Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(root().join("municipalities"))? {
        let entry = entry?;
        let shared = entry.file_name().to_string_lossy().starts_with('_');
        if !shared && entry.file_type()?.is_dir() {
            folders.push(Path::new("municipalities").join(entry.file_name()));
        }
    }
    folders.sort();
    Ok(folders)
}

/// A folder that stands in for the built apps, for tests that look only at the staff side's
/// interface.
pub(crate) fn stand_in() -> std::io::Result<PathBuf> {
    let folder = target().join("stand-in");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("index.html"), "")?;
    Ok(folder)
}
