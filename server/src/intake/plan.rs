//! What an import would do, as a fingerprint: two plans with the same one write the same.

use std::collections::HashMap;

use hagukumi_core::care::ChildId;
use sha2::{Digest, Sha256};

use super::report::ReportRow;

/// The fingerprint of judged rows. `begun` are children that the file itself begins, with the line
/// that does: their ids are drawn anew each time. `version` is that of a known child, so that a
/// plan does not outlive a change of the children it is about.
pub(super) fn fingerprint(
    rows: &[ReportRow],
    begun: &HashMap<ChildId, u32>,
    version: impl Fn(&ChildId) -> u32,
) -> String {
    let mut hash = Sha256::new();
    for row in rows {
        hash.update(format!("{} {} {}", row.line, row.verdict.name(), row.code));
        for child in row.child.iter().chain(&row.candidates) {
            hash.update(match begun.get(child) {
                Some(line) => format!(" line {line}"),
                None => format!(" {} {}", child.as_str(), version(child)),
            });
        }
        hash.update(format!(" {}\n", row.fields.join(" ")));
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}
