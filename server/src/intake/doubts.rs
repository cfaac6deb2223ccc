//! Doubtful rows as they stand now: whom each may mean among those who are known today.

use chrono::NaiveDate;
use hagukumi_core::care::ChildId;
use hagukumi_core::care::intake::{Roster, Row, Verdict};
use hagukumi_store::{Access, ChildRecord, ImportRow, ImportRun, Store, Verdict as Kept};
use sha2::{Digest, Sha256};

use super::held::Held;
use super::writing::known;

/// Children that are shown where no rule finds one: those born on the same day, the likeliest.
const MOST_ALIKE: usize = 6;

/// A doubtful row that waits for a person.
#[derive(Clone, Debug)]
pub struct Doubtful {
    /// Its line in the file.
    pub number: u32,
    /// What it says, and why it waits.
    pub held: Held,
    /// Whom it may mean, likeliest first. Not only those of the day of the import: a child that
    /// came in since is among them.
    pub candidates: Vec<ChildRecord>,
    /// Whether it can begin a child who is not known yet.
    pub may_begin: bool,
    /// What was shown, as a fingerprint: a decision is taken for this and nothing else.
    pub seen: String,
}

/// The rows of a run that wait for a person.
#[derive(Clone, Debug)]
pub struct Doubts {
    /// The run.
    pub run: ImportRun,
    /// The rows, in the order of the file.
    pub rows: Vec<Doubtful>,
}

/// Reads the rows of a run that wait for a person, the first `most` of them. The audit names the
/// children that are shown.
///
/// # Errors
/// `NotFound` for a run that is not kept.
pub async fn doubts(
    store: &dyn Store,
    run: &str,
    most: usize,
    today: NaiveDate,
    access: &Access,
) -> hagukumi_store::Result<Doubts> {
    let (run, rows) = store.import_run(run, Some(Kept::Doubtful), access).await?;
    let open: Vec<ImportRow> =
        rows.into_iter().filter(|row| row.decided.is_none()).take(most).collect();
    if open.is_empty() {
        return Ok(Doubts { run, rows: Vec::new() });
    }
    let mut everyone = Everyone::default();
    for record in store.everyone(access).await? {
        everyone.roster.note(known(record.clone()));
        everyone.records.push(record);
    }
    everyone.records.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    let rows: Vec<Doubtful> = open.iter().filter_map(|row| everyone.doubtful(row, today)).collect();
    let shown = rows.iter().flat_map(|row| &row.candidates).map(|record| record.id.clone());
    let mut shown: Vec<ChildId> = shown.collect();
    shown.sort_unstable();
    shown.dedup();
    store.note(access, &shown).await?;
    Ok(Doubts { run, rows })
}

#[derive(Default)]
struct Everyone {
    roster: Roster,
    /// By id.
    records: Vec<ChildRecord>,
}

impl Everyone {
    fn record(&self, child: &ChildId) -> Option<&ChildRecord> {
        let at = self.records.binary_search_by(|record| record.id.cmp(child)).ok()?;
        self.records.get(at)
    }

    fn doubtful(&self, row: &ImportRow, today: NaiveDate) -> Option<Doubtful> {
        let held = Held::parse(&row.content).ok()?;
        let mut meant = match self.roster.judge(&held.row, today) {
            Verdict::Changed { child, .. } | Verdict::Unchanged { child } => vec![child],
            Verdict::Doubtful { candidates, .. } => candidates,
            Verdict::New { .. } | Verdict::Refused { .. } => Vec::new(),
        };
        meant.extend(held.candidates.iter().cloned());
        let mut candidates: Vec<ChildRecord> = Vec::with_capacity(meant.len());
        for child in &meant {
            if let Some(record) = self.record(child)
                && candidates.iter().all(|listed| listed.id != *child)
            {
                candidates.push(record.clone());
            }
        }
        if candidates.is_empty() {
            candidates = self.alike(&held.row);
        }
        let begins = Roster::default().decide(&held.row, None, today);
        Some(Doubtful {
            number: row.number,
            may_begin: matches!(begins, Verdict::New { .. }),
            seen: seen(&candidates),
            held,
            candidates,
        })
    }

    /// Those born on the row's day, by how many letters of the name they share with it.
    fn alike(&self, row: &Row) -> Vec<ChildRecord> {
        let Some(birth) = row.facts.birth_date else { return Vec::new() };
        let letters = |record: &ChildRecord| {
            let person = &record.summary.person;
            let shared = |said: Option<&String>, known: &str| {
                let said = said.map_or("", String::as_str).chars();
                said.filter(|letter| !letter.is_whitespace() && known.contains(*letter)).count()
            };
            shared(row.facts.name.as_ref(), &person.name)
                + shared(row.facts.kana.as_ref(), &person.kana)
        };
        let born = self.records.iter().filter(|record| record.summary.person.birth_date == birth);
        let mut alike: Vec<(usize, &ChildRecord)> =
            born.map(|record| (letters(record), record)).collect();
        alike.sort_by_key(|(letters, _)| std::cmp::Reverse(*letters));
        alike.into_iter().take(MOST_ALIKE).map(|(_, record)| record.clone()).collect()
    }
}

/// Who was shown, and in which version.
fn seen(candidates: &[ChildRecord]) -> String {
    let mut hash = Sha256::new();
    for record in candidates {
        hash.update(format!("{} {}\n", record.id.as_str(), record.version));
    }
    let hash = hash.finalize();
    data_encoding::HEXLOWER.encode(hash.get(..16).unwrap_or(&hash))
}
