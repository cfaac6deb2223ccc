//! The receiver's side: what is in a file, and taking it or giving it back.

use chrono::NaiveDate;
use hagukumi_core::care::intake::{Event, Facts, KnownChild, Roster, Row, Verdict};
use hagukumi_core::care::{Author, Body, ChildId, Entry, EntryId};
use hagukumi_store::{Access, Direction, HandoverFile, HandoverState};

use super::contents::{Answer, Carried, Contents, Package, derived_id};
use super::envelope::Kind;
use super::office::{ExchangeError, Office, sha256, unknown_partner};

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
                file: String::from_utf8_lossy(file).into_owned(),
                answer: String::new(),
            };
            office.store.add_handover_file(&kept, &access).await?;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(Opened { package, found })
}

/// Takes the children of a handover: writes what was done into their timelines, and saves the
/// answer. `choices` says, by number from 0, whom a child is where that is not clear; `ward` is
/// that of children who are not known here yet, empty where there are no wards.
///
/// # Errors
/// [`ExchangeError`].
pub async fn accept(
    office: &Office<'_>,
    file: &[u8],
    choices: &[(usize, Choice)],
    ward: Option<&str>,
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
            let ward = ward.ok_or(ExchangeError::NoWard)?;
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

impl Office<'_> {
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
        (self.save)(file.as_bytes()).map_err(ExchangeError::Save)?;
        let store = self.store;
        store.answer_handover_file(Direction::In, &package.id, state, &file, access).await?;
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
