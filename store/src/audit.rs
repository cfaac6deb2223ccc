//! Who opened or wrote which family's record, chained by hash.

use hagukumi_core::care::{ChildId, StaffId};
use sha2::{Digest, Sha256};

/// Who reads or writes a family's record, and why. Every such method of the store takes one, and
/// keeps it as an [`AuditRow`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    /// The account; for work of the command line `cli`.
    pub staff: StaffId,
    /// What is done, as a short code such as `open`, `list`, `append`, `import`.
    pub action: String,
    /// The reason that was typed; empty for one's own work list.
    pub reason: String,
    /// When, milliseconds since 1970-01-01T00:00:00Z.
    pub at_ms: i64,
}

impl Access {
    /// An access without a typed reason.
    pub fn new(staff: StaffId, action: &str, at_ms: i64) -> Self {
        Self { staff, action: action.to_owned(), reason: String::new(), at_ms }
    }

    /// The same with a reason.
    #[must_use]
    pub fn because(mut self, reason: &str) -> Self {
        reason.clone_into(&mut self.reason);
        self
    }
}

/// One row of the audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRow {
    /// The chain that it hangs on.
    pub chain: i64,
    /// Its place in that chain, from 1 without gaps.
    pub seq: i64,
    /// Who, what, why, when.
    pub access: Access,
    /// The children whose records were read or written, in ascending order.
    pub children: Vec<ChildId>,
    /// The hash of the row before it in the chain, in hexadecimal; of the first, empty.
    pub previous: String,
    /// Its own hash: [`AuditRow::digest`].
    pub hash: String,
}

impl AuditRow {
    /// The row that comes after `head`. The children are sorted and each is named once.
    pub fn after(head: &ChainHead, access: Access, mut children: Vec<ChildId>) -> Self {
        children.sort_unstable();
        children.dedup();
        let mut row = Self {
            chain: head.chain,
            seq: head.seq + 1,
            access,
            children,
            previous: head.hash.clone(),
            hash: String::new(),
        };
        row.hash = row.digest();
        row
    }

    /// SHA-256 of the row in its canonical form, hexadecimal. Each part is written as its length
    /// in bytes, a colon, and its bytes, so that no two rows share a form: `previous`, `chain`,
    /// `seq`, `at_ms`, `staff`, `action`, `reason`, the number of children, every child.
    pub fn digest(&self) -> String {
        let mut sha = Sha256::new();
        let mut part = |text: &str| {
            sha.update(text.len().to_string());
            sha.update(":");
            sha.update(text);
        };
        part(&self.previous);
        part(&self.chain.to_string());
        part(&self.seq.to_string());
        part(&self.access.at_ms.to_string());
        part(self.access.staff.as_str());
        part(&self.access.action);
        part(&self.access.reason);
        part(&self.children.len().to_string());
        for child in &self.children {
            part(child.as_str());
        }
        hex(&sha.finalize())
    }
}

/// Where a chain ends now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainHead {
    /// The chain.
    pub chain: i64,
    /// How many rows it has.
    pub seq: i64,
    /// The hash of its last row; empty without rows.
    pub hash: String,
}

/// A place where a chain does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Break {
    /// The chain.
    pub chain: i64,
    /// The row from which on it cannot be trusted.
    pub seq: i64,
    /// What is wrong, as a code: `missing`, `changed`, `unlinked`, `head`; `index` where the row
    /// itself holds and is not found by the children that it names.
    pub code: &'static str,
}

/// What a check of the whole audit found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChainReport {
    /// Rows read.
    pub rows: u64,
    /// Where each chain ends: written down elsewhere, they also prove that no end was cut off.
    pub heads: Vec<ChainHead>,
    /// The first break of each broken chain.
    pub breaks: Vec<Break>,
}

/// Checks rows one after another, in the order of chain and place.
#[derive(Debug, Default)]
pub struct Verifier {
    report: ChainReport,
    at: Option<ChainHead>,
    broken: bool,
}

impl Verifier {
    /// The next row.
    pub fn row(&mut self, row: &AuditRow) {
        self.report.rows += 1;
        if self.at.as_ref().is_none_or(|at| at.chain != row.chain) {
            self.at = Some(ChainHead { chain: row.chain, seq: 0, hash: String::new() });
            self.broken = false;
        }
        let Some(at) = self.at.as_mut() else { return };
        if !self.broken {
            let fault = if row.seq != at.seq + 1 {
                Some((at.seq + 1, "missing"))
            } else if row.previous != at.hash {
                Some((row.seq, "unlinked"))
            } else if row.hash != row.digest() {
                Some((row.seq, "changed"))
            } else {
                None
            };
            if let Some((seq, code)) = fault {
                self.broken = true;
                self.report.breaks.push(Break { chain: row.chain, seq, code });
            }
        }
        at.seq = row.seq;
        at.hash.clone_from(&row.hash);
        self.report.heads.retain(|head| head.chain != row.chain);
        self.report.heads.push(at.clone());
    }

    /// After the last row: compares each chain's end with what the database says its end is.
    /// `index` is the chain and place of a row that is not found by its children.
    pub fn finish(mut self, heads: &[ChainHead], index: Option<(i64, i64)>) -> ChainReport {
        for head in heads {
            let read = self.report.heads.iter().find(|read| read.chain == head.chain);
            let ends = match read {
                Some(read) => read == head,
                None => head.seq == 0,
            };
            let broken = self.report.breaks.iter().any(|fault| fault.chain == head.chain);
            if !ends && !broken {
                let seq = read.map_or(1, |read| read.seq.min(head.seq) + 1);
                self.report.breaks.push(Break { chain: head.chain, seq, code: "head" });
            }
        }
        for read in &self.report.heads {
            if !heads.iter().any(|head| head.chain == read.chain) {
                self.report.breaks.push(Break { chain: read.chain, seq: 1, code: "head" });
            }
        }
        if let Some((chain, seq)) = index {
            self.report.breaks.push(Break { chain, seq, code: "index" });
        }
        self.report
    }
}

/// Bytes in lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
