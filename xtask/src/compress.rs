//! Brotli siblings of what is served.
use std::io::Write;

use anyhow::Result;

/// `bytes` in brotli, at `quality` (0 to 11) with the largest window that browsers accept.
pub(crate) fn brotli(bytes: &[u8], quality: u32) -> Result<Vec<u8>> {
    const WINDOW: u32 = 24;
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, quality, WINDOW);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}
