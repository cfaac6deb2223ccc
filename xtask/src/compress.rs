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

/// A script or style sheet without margins, blank lines and the comments that stand on lines of
/// their own.
pub(crate) fn without_comments(script: &str) -> String {
    let mut text = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            text.push_str(line);
            text.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_margins_go_and_the_rest_stays() {
        let script = "  a();\n\n/**\n * Says.\n */\n  // b\n  c(\"http://d\");\n/* e */\nf();\n";
        assert_eq!(without_comments(script), "a();\nc(\"http://d\");\nf();\n");
    }
}
