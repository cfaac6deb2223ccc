//! The steps of a handover between two cities, each safe to do again after a power cut.
//!
//! In each step the new file is saved before the store says that the step is done, and entries
//! that stand in a timeline already are not written again.

use chrono::NaiveDate;
use hagukumi_core::care::intake::{Event, Facts, KnownChild, Roster, Row, Verdict};
use hagukumi_core::care::{
    Author, Body, Case, ChildId, Entry, EntryId, Handover, HandoverId, Receiver, StaffId,
};
use hagukumi_store::{
    Access, Append, Direction, HandoverFile, HandoverState, Import, Store, Summarize, Timeline,
};
use sha2::{Digest, Sha256};

use super::contents::{Answer, Carried, Contents, Package, derived_id};
use super::envelope::{Envelope, EnvelopeError, Kind};
use super::keys::{Keys, Partners};
use crate::intake::random_id;

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

/// Whom a child of a file is here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// This child, by name and birthday.
    Same(ChildId),
    /// Nobody who is known.
    Nobody,
    /// One of these, or nobody: a person must say.
    Unclear(Vec<ChildId>),
}

/// What a person says about a child of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It is this child.
    Same(ChildId),
    /// It is not known here yet.
    New,
}

/// An opened handover file.
#[derive(Clone, Debug)]
pub struct Opened {
    /// What is in it.
    pub package: Package,
    /// Whom each child is here.
    pub found: Vec<Found>,
}

/// Sends children to another municipality: saves the file, and notes the sending in each
/// timeline. The children stay on the lists.
///
/// # Errors
/// [`ExchangeError`]; nothing is noted then.
pub async fn export(
    office: &Office<'_>,
    children: &[ChildId],
    to: &str,
    note: &str,
) -> Result<String, ExchangeError> {
    let partner = office.partners.get(to).ok_or_else(|| unknown_partner(to))?;
    let access = office.access("handover_export");
    let timelines = office.store.timelines(children, &access).await?;
    for child in children {
        if !timelines.iter().any(|timeline| timeline.record.id == *child) {
            return Err(ExchangeError::UnknownChild(child.clone()));
        }
    }
    let id = random_id();
    let mut carried = Vec::with_capacity(timelines.len());
    let mut appends = Vec::with_capacity(timelines.len());
    for timeline in timelines {
        let (case, _) = Case::fold(timeline.entries.iter().cloned());
        let abroad = |receiver: &Receiver| matches!(receiver, Receiver::Municipality(_));
        if case.handovers_waiting().any(|handover| abroad(&handover.receiver)) {
            return Err(ExchangeError::OnItsWay(timeline.record.id));
        }
        let handover = HandoverId(random_id());
        carried.push(Carried {
            handover: handover.clone(),
            person: case.person,
            note: note.to_owned(),
            entries: timeline.entries.clone(),
        });
        let receiver = Receiver::Municipality(to.to_owned());
        let step = Handover::Sent { receiver, note: note.to_owned() };
        let entry = office.entry(EntryId(random_id()), Body::Handover { id: handover, step });
        appends.push(office.append(timeline, vec![entry]));
    }
    let package = Package {
        id: id.clone(),
        from: office.keys.municipality.clone(),
        to: to.to_owned(),
        sent_on: office.today,
        children: carried,
    };
    let inside = serde_json::to_vec(&package).map_err(|error| ExchangeError::Seal(error.into()))?;
    let file = office.seal(Kind::Handover, &id, &inside, partner)?;
    (office.save)(&file).map_err(ExchangeError::Save)?;
    let kept = HandoverFile {
        id: id.clone(),
        direction: Direction::Out,
        municipality: to.to_owned(),
        sha256: sha256(&file),
        children: children.to_vec(),
        state: HandoverState::Sent,
        at_ms: office.at_ms,
    };
    office.store.add_handover_file(&kept, &access).await?;
    office.write(appends, &access).await?;
    Ok(id)
}

/// Opens a handover that came in, notes that it is here, and says whom its children are.
///
/// # Errors
/// [`ExchangeError`].
pub async fn receive(office: &Office<'_>, file: &[u8]) -> Result<Opened, ExchangeError> {
    let (envelope, package) = office.open_package(file)?;
    let access = office.access("handover_receive");
    let mut roster = Roster::default();
    for record in office.store.everyone(&access).await? {
        roster.note(KnownChild {
            id: record.id,
            person: record.summary.person,
            attended: Vec::new(),
            died: false,
        });
    }
    let found: Vec<Found> =
        package.children.iter().map(|child| find(&roster, child, office.today)).collect();
    match office.store.handover_file(Direction::In, &envelope.id).await {
        Ok(kept) if kept.sha256 == sha256(file) => {}
        // The same id with other bytes: the sender never makes that.
        Ok(_) => return Err(ExchangeError::Contradiction),
        Err(hagukumi_store::Error::NotFound(_)) => {
            let same = |found: &Found| match found {
                Found::Same(child) => Some(child.clone()),
                _ => None,
            };
            let kept = HandoverFile {
                id: envelope.id,
                direction: Direction::In,
                municipality: envelope.from,
                sha256: sha256(file),
                children: found.iter().filter_map(same).collect(),
                state: HandoverState::Sent,
                at_ms: office.at_ms,
            };
            office.store.add_handover_file(&kept, &access).await?;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(Opened { package, found })
}

/// Takes the children of a handover: writes what was done into their timelines, and saves the
/// answer. `choices` says, by number from 0, whom a child is where that is not clear; `ward` is
/// that of children who are not known here yet.
///
/// # Errors
/// [`ExchangeError`].
pub async fn accept(
    office: &Office<'_>,
    file: &[u8],
    choices: &[(usize, Choice)],
    ward: &str,
) -> Result<Vec<ChildId>, ExchangeError> {
    let Opened { package, found } = receive(office, file).await?;
    office.unanswered(Direction::In, &package.id).await?;
    let access = office.access("handover_accept");
    let mut appends = Vec::with_capacity(found.len());
    let mut children = Vec::with_capacity(found.len());
    for (at, (carried, found)) in package.children.iter().zip(&found).enumerate() {
        let said = choices.iter().find(|(number, _)| *number == at).map(|(_, choice)| choice);
        let begun = ChildId(derived_id(&package.id, &format!("child {at}")));
        let child = match (said, found) {
            (Some(Choice::Same(child)), _) | (None, Found::Same(child)) => child.clone(),
            (Some(Choice::New), _) | (None, Found::Nobody) => begun.clone(),
            (None, Found::Unclear(candidates)) if candidates.contains(&begun) => begun.clone(),
            (None, Found::Unclear(_)) => return Err(ExchangeError::Undecided(at + 1)),
        };
        children.push(child.clone());
        let known = office.store.timelines(std::slice::from_ref(&child), &access).await?;
        let timeline = known.into_iter().next();
        if timeline.is_none() && child != begun {
            return Err(ExchangeError::UnknownChild(child));
        }
        let mut entries = Vec::new();
        if timeline.is_none() || child == begun {
            entries.extend(arrival(office, &package, carried, ward));
        }
        entries.extend(carried.history(&package.id, office.at_ms));
        if !carried.note.is_empty() {
            let id = derived_id(&package.id, &format!("note {}", carried.handover.as_str()));
            entries.push(Entry {
                author: Author::Elsewhere(carried.handover.clone()),
                ..office.entry(EntryId(id), Body::Note { text: carried.note.clone() })
            });
        }
        let written = timeline.iter().flat_map(|timeline| &timeline.entries);
        let written: std::collections::HashSet<EntryId> =
            written.map(|entry| entry.id.clone()).collect();
        entries.retain(|entry| !written.contains(&entry.id));
        if !entries.is_empty() {
            appends.push(match timeline {
                Some(timeline) => office.append(timeline, entries),
                None => office.begin(child, entries),
            });
        }
    }
    office.write(appends, &access).await?;
    office.answer(&package, Answer::Accepted, HandoverState::Accepted, &access).await?;
    Ok(children)
}

/// Gives a handover back, with a reason, and saves the answer.
///
/// # Errors
/// [`ExchangeError`].
pub async fn give_back(
    office: &Office<'_>,
    file: &[u8],
    reason: &str,
) -> Result<(), ExchangeError> {
    let Opened { package, .. } = receive(office, file).await?;
    office.unanswered(Direction::In, &package.id).await?;
    let access = office.access("handover_return");
    let answer = Answer::Returned { reason: reason.to_owned() };
    office.answer(&package, answer, HandoverState::Returned, &access).await
}

/// Takes the answer to a handover that was sent from here.
///
/// # Errors
/// [`ExchangeError`].
pub async fn take_answer(office: &Office<'_>, file: &[u8]) -> Result<Contents, ExchangeError> {
    let envelope = Envelope::parse(file)?;
    let inside = envelope.open(office.keys, office.partners)?;
    let contents: Contents =
        serde_json::from_slice(&inside).map_err(|_| ExchangeError::Contradiction)?;
    let same = contents.id == envelope.id
        && contents.from == envelope.from
        && contents.to == envelope.to
        && envelope.kind == Kind::Answer;
    if !same {
        return Err(ExchangeError::Contradiction);
    }
    let sent = office.unanswered(Direction::Out, &contents.id).await?;
    if sent.municipality != envelope.from {
        // Signed by a partner, who is not the one it was sent to.
        return Err(ExchangeError::Contradiction);
    }
    let access = office.access("handover_answer");
    let mut appends = Vec::new();
    for timeline in office.store.timelines(&sent.children, &access).await? {
        let (case, _) = Case::fold(timeline.entries.iter().cloned());
        let to_them =
            |receiver: &Receiver| *receiver == Receiver::Municipality(contents.from.clone());
        let waiting = case.handovers_waiting().find(|handover| to_them(&handover.receiver));
        let Some(id) = waiting.map(|handover| handover.id.clone()) else { continue };
        let step = match &contents.answer {
            Answer::Accepted => Handover::Accepted,
            Answer::Returned { reason } => Handover::Returned { reason: reason.clone() },
        };
        let entry = Entry {
            author: Author::Elsewhere(id.clone()),
            ..office.entry(EntryId(random_id()), Body::Handover { id, step })
        };
        appends.push(office.append(timeline, vec![entry]));
    }
    office.write(appends, &access).await?;
    let state = match contents.answer {
        Answer::Accepted => HandoverState::Accepted,
        Answer::Returned { .. } => HandoverState::Returned,
    };
    let store = office.store;
    store.answer_handover_file(Direction::Out, &contents.id, state, &access).await?;
    Ok(contents)
}

impl Office<'_> {
    fn access(&self, action: &str) -> Access {
        Access::new(self.staff.clone(), action, self.at_ms)
    }

    fn entry(&self, id: EntryId, body: Body) -> Entry {
        let author = Author::Staff(self.staff.clone());
        Entry { id, seq: 0, on: self.today, recorded_ms: self.at_ms, author, body }
    }

    fn append(&self, timeline: Timeline, entries: Vec<Entry>) -> Append {
        let Timeline { record, entries: before } = timeline;
        self.numbered(record.id, record.version, before, entries)
    }

    fn begin(&self, child: ChildId, entries: Vec<Entry>) -> Append {
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
        let summary = (self.summarize)(&all);
        Append { child, expected, entries, summary }
    }

    async fn write(&self, appends: Vec<Append>, access: &Access) -> Result<(), ExchangeError> {
        if appends.is_empty() {
            return Ok(());
        }
        let import = Import { run: None, rows: Vec::new(), appends };
        Ok(self.store.import(import, access).await?)
    }

    fn seal(
        &self,
        kind: Kind,
        id: &str,
        inside: &[u8],
        to: &super::keys::Partner,
    ) -> Result<Vec<u8>, ExchangeError> {
        let envelope =
            Envelope::seal(kind, id, inside, self.keys, to).map_err(ExchangeError::Seal)?;
        envelope.bytes().map_err(|error| ExchangeError::Seal(error.into()))
    }

    fn open_package(&self, file: &[u8]) -> Result<(Envelope, Package), ExchangeError> {
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
    async fn unanswered(
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

    async fn answer(
        &self,
        package: &Package,
        answer: Answer,
        state: HandoverState,
        access: &Access,
    ) -> Result<(), ExchangeError> {
        let partner = self.partners.get(&package.from);
        let partner = partner.ok_or_else(|| unknown_partner(&package.from))?;
        let contents = Contents {
            id: package.id.clone(),
            from: package.to.clone(),
            to: package.from.clone(),
            on: self.today,
            answer,
        };
        let inside =
            serde_json::to_vec(&contents).map_err(|error| ExchangeError::Seal(error.into()))?;
        let file = self.seal(Kind::Answer, &package.id, &inside, partner)?;
        (self.save)(&file).map_err(ExchangeError::Save)?;
        self.store.answer_handover_file(Direction::In, &package.id, state, access).await?;
        Ok(())
    }
}

/// The beginning of a timeline here: who the child is, and that it came. Its number, household and
/// address were the sender's.
fn arrival(office: &Office<'_>, package: &Package, carried: &Carried, ward: &str) -> [Entry; 2] {
    let mut person = carried.person.clone();
    (person.register_id, person.household) = (None, None);
    (person.address, person.area) = (String::new(), String::new());
    ward.clone_into(&mut person.ward);
    let came = carried.left_on().unwrap_or(package.sent_on).min(office.today);
    let birth = person.birth_date;
    let id = |what: &str| {
        EntryId(derived_id(&package.id, &format!("{what} {}", carried.handover.as_str())))
    };
    let author = Author::Elsewhere(carried.handover.clone());
    let from = package.from.clone();
    [
        Entry {
            author: author.clone(),
            on: birth,
            ..office.entry(id("person"), Body::Person { person: Box::new(person) })
        },
        Entry { author, on: came, ..office.entry(id("came"), Body::MovedIn { from }) },
    ]
}

/// Whom a child of a file is here: the sender's number says nothing, name and birthday do.
fn find(roster: &Roster, carried: &Carried, today: NaiveDate) -> Found {
    let person = &carried.person;
    let said = |text: &String| (!text.is_empty()).then(|| text.clone());
    let facts = Facts {
        name: said(&person.name),
        kana: said(&person.kana),
        birth_date: Some(person.birth_date),
        ..Facts::default()
    };
    let row = Row { facts, event: Event::Changed { previous_register_id: None } };
    match roster.judge(&row, today) {
        Verdict::Changed { child, .. } | Verdict::Unchanged { child } => Found::Same(child),
        Verdict::Doubtful { candidates, .. } if candidates.is_empty() => Found::Nobody,
        Verdict::Doubtful { candidates, .. } => Found::Unclear(candidates),
        Verdict::New { .. } | Verdict::Refused { .. } => Found::Nobody,
    }
}

fn unknown_partner(code: &str) -> ExchangeError {
    ExchangeError::UnknownPartner(code.to_owned())
}

fn sha256(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}
