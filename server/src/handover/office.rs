//! Where a handover between cities is done, and what every step needs.

use chrono::NaiveDate;
use hagukumi_core::care::{Author, Body, ChildId, Entry, EntryId, StaffId};
use hagukumi_store::{
    Access, Append, Direction, HandoverFile, HandoverState, Import, Store, Summarize, Timeline,
};
use sha2::{Digest, Sha256};

use super::contents::Package;
use super::envelope::{Envelope, EnvelopeError, Kind};
use super::keys::{Keys, Partners};

/// Where and by whom a step is done.
pub struct Office<'o> {
    /// The store.
    pub store: &'o dyn Store,
    /// The municipality's keys.
    pub keys: &'o Keys,
    /// Its partners.
    pub partners: &'o Partners,
    /// Who does it.
    pub staff: StaffId,
    /// Now, milliseconds since 1970.
    pub at_ms: i64,
    /// The day in Japan.
    pub today: NaiveDate,
    /// What a timeline adds up to.
    pub summarize: Summarize<'o>,
    /// Saves the new file durably.
    pub save: &'o (dyn Fn(&[u8]) -> std::io::Result<()> + Sync),
}

/// Why a step is not done.
#[derive(Debug)]
pub enum ExchangeError {
    /// The file is not taken.
    Envelope(EnvelopeError),
    /// The file is signed and opened, and what is inside is not what it says it is.
    Contradiction,
    /// The partner's keys are not in the municipality's folder.
    UnknownPartner(String),
    /// No such child.
    UnknownChild(ChildId),
    /// The child is on its way to another municipality already.
    OnItsWay(ChildId),
    /// The handover is not known here: never sent, or never received.
    UnknownHandover,
    /// The handover has its answer already.
    AlreadyAnswered,
    /// It is not clear whom the child of this number (from 1) is here: a person must say.
    Undecided(usize),
    /// A child who is not known here begins without a ward, where there are wards.
    NoWard,
    /// The new file cannot be saved.
    Save(std::io::Error),
    /// Sealing failed.
    Seal(anyhow::Error),
    /// The store did not take it.
    Store(hagukumi_store::Error),
}

impl ExchangeError {
    /// The code, and the end of the message's id.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Envelope(error) => error.code(),
            Self::Contradiction => "contradiction",
            Self::UnknownPartner(_) => "unknown-partner",
            Self::UnknownChild(_) => "unknown-child",
            Self::OnItsWay(_) => "on-its-way",
            Self::UnknownHandover => "unknown-handover",
            Self::AlreadyAnswered => "already-answered",
            Self::Undecided(_) => "undecided",
            Self::NoWard => "no-ward",
            Self::Save(_) => "save",
            Self::Seal(_) => "seal",
            Self::Store(_) => "store",
        }
    }
}

impl std::fmt::Display for ExchangeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())?;
        match self {
            Self::UnknownPartner(code) => write!(f, ": {code}"),
            Self::UnknownChild(id) | Self::OnItsWay(id) => write!(f, ": {}", id.as_str()),
            Self::Undecided(number) => write!(f, ": {number}"),
            Self::Save(error) => write!(f, ": {error}"),
            Self::Seal(error) => write!(f, ": {error}"),
            Self::Store(error) => write!(f, ": {error}"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for ExchangeError {}

impl From<hagukumi_store::Error> for ExchangeError {
    fn from(error: hagukumi_store::Error) -> Self {
        Self::Store(error)
    }
}

impl From<EnvelopeError> for ExchangeError {
    fn from(error: EnvelopeError) -> Self {
        Self::Envelope(error)
    }
}

impl Office<'_> {
    pub(super) fn access(&self, action: &str) -> Access {
        Access::new(self.staff.clone(), action, self.at_ms)
    }

    pub(super) fn entry(&self, id: EntryId, body: Body) -> Entry {
        let author = Author::Staff(self.staff.clone());
        Entry { id, seq: 0, on: self.today, recorded_ms: self.at_ms, author, body }
    }

    pub(super) fn append(&self, timeline: Timeline, entries: Vec<Entry>) -> Append {
        let Timeline { record, entries: before } = timeline;
        self.numbered(record.id, record.version, before, entries)
    }

    pub(super) fn begin(&self, child: ChildId, entries: Vec<Entry>) -> Append {
        self.numbered(child, 0, Vec::new(), entries)
    }

    fn numbered(
        &self,
        child: ChildId,
        expected: u32,
        before: Vec<Entry>,
        mut entries: Vec<Entry>,
    ) -> Append {
        for (seq, entry) in (expected + 1..).zip(&mut entries) {
            entry.seq = seq;
        }
        let mut all = before;
        all.extend(entries.iter().cloned());
        let summary = (self.summarize)(all);
        Append { child, expected, entries, summary }
    }

    pub(super) async fn write(
        &self,
        appends: Vec<Append>,
        access: &Access,
    ) -> Result<(), ExchangeError> {
        if appends.is_empty() {
            return Ok(());
        }
        let import = Import { run: None, rows: Vec::new(), appends };
        Ok(self.store.import(import, access).await?)
    }

    pub(super) fn seal(
        &self,
        kind: Kind,
        id: &str,
        inside: &[u8],
        to: &super::keys::Partner,
    ) -> Result<String, ExchangeError> {
        let envelope =
            Envelope::seal(kind, id, inside, self.keys, to).map_err(ExchangeError::Seal)?;
        envelope.text().map_err(|error| ExchangeError::Seal(error.into()))
    }

    pub(super) fn open_package(&self, file: &[u8]) -> Result<(Envelope, Package), ExchangeError> {
        let envelope = Envelope::parse(file)?;
        let inside = envelope.open(self.keys, self.partners)?;
        let package: Package =
            serde_json::from_slice(&inside).map_err(|_| ExchangeError::Contradiction)?;
        let same = package.id == envelope.id
            && package.from == envelope.from
            && package.to == envelope.to
            && envelope.kind == Kind::Handover;
        if same { Ok((envelope, package)) } else { Err(ExchangeError::Contradiction) }
    }

    /// The file of a handover that waits for its answer.
    pub(super) async fn unanswered(
        &self,
        direction: Direction,
        id: &str,
    ) -> Result<HandoverFile, ExchangeError> {
        let kept = match self.store.handover_file(direction, id).await {
            Ok(kept) => kept,
            Err(hagukumi_store::Error::NotFound(_)) => return Err(ExchangeError::UnknownHandover),
            Err(error) => return Err(error.into()),
        };
        if kept.state == HandoverState::Sent {
            Ok(kept)
        } else {
            Err(ExchangeError::AlreadyAnswered)
        }
    }
}

pub(super) fn unknown_partner(code: &str) -> ExchangeError {
    ExchangeError::UnknownPartner(code.to_owned())
}

pub(super) fn sha256(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}
