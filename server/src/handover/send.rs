//! The sender's side: children into a file, each step safe to do again after a power cut.
//!
//! The new file is saved before the store says that the step is done, and entries that stand in a
//! timeline already are not written again.

use chrono::NaiveDate;
use hagukumi_core::care::{Body, Case, ChildId, EntryId, Handover, HandoverId, Receiver};
use hagukumi_store::{Direction, HandoverFile, HandoverState, Timeline};

use super::contents::{Carried, Package};
use super::envelope::Kind;
use super::keys::Partner;
use super::office::{ExchangeError, Office, sha256, unknown_partner};
use crate::intake::random_id;

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
    let package = office.package(&id, to, office.today, carried);
    let kept = office.packed(&package, partner, children.to_vec())?;
    (office.save)(kept.file.as_bytes()).map_err(ExchangeError::Save)?;
    office.store.add_handover_file(&kept, &access).await?;
    office.write(appends, &access).await?;
    Ok(id)
}

/// The file of a handover to a city that stands in a child's timeline already: made when it is
/// first asked for, and the same from then on.
///
/// # Errors
/// [`ExchangeError`]; `UnknownHandover` where the handover is not on its way to a city.
pub async fn file_of(
    office: &Office<'_>,
    timeline: &Timeline,
    handover: &HandoverId,
) -> Result<HandoverFile, ExchangeError> {
    let child = timeline.record.id.clone();
    let (case, _) = Case::fold(timeline.entries.iter().cloned());
    let waiting = case.handovers_waiting().find(|waiting| waiting.id == *handover);
    let waiting = waiting.ok_or(ExchangeError::UnknownHandover)?;
    let Receiver::Municipality(to) = &waiting.receiver else {
        return Err(ExchangeError::UnknownHandover);
    };
    let partner = office.partners.get(to).ok_or_else(|| unknown_partner(to))?;
    let access = office.access("handover_export");
    let made = office.store.handover_files().await?.into_iter().find(|file| {
        file.direction == Direction::Out
            && file.state == HandoverState::Sent
            && file.municipality == *to
            && file.children.contains(&child)
    });
    if let Some(made) = made {
        let kept = office.store.handover_file(Direction::Out, &made.id).await?;
        if !kept.file.is_empty() {
            office.store.note(&access, std::slice::from_ref(&child)).await?;
            return Ok(kept);
        }
    }
    let carried = Carried {
        handover: handover.clone(),
        person: case.person.clone(),
        note: waiting.note.clone(),
        entries: timeline.entries.clone(),
    };
    let package = office.package(handover.as_str(), to, waiting.sent_on, vec![carried]);
    let kept = office.packed(&package, partner, vec![child])?;
    match office.store.add_handover_file(&kept, &access).await {
        Ok(()) => Ok(kept),
        // Asked for twice at once: the first one's bytes are the file.
        Err(hagukumi_store::Error::Duplicate(_)) => {
            Ok(office.store.handover_file(Direction::Out, &kept.id).await?)
        }
        Err(error) => Err(error.into()),
    }
}

impl Office<'_> {
    fn package(&self, id: &str, to: &str, sent_on: NaiveDate, children: Vec<Carried>) -> Package {
        let from = self.keys.municipality.clone();
        Package { id: id.to_owned(), from, to: to.to_owned(), sent_on, children }
    }

    /// The package sealed to its receiver, as it is kept until the answer comes.
    fn packed(
        &self,
        package: &Package,
        partner: &Partner,
        children: Vec<ChildId>,
    ) -> Result<HandoverFile, ExchangeError> {
        let inside =
            serde_json::to_vec(package).map_err(|error| ExchangeError::Seal(error.into()))?;
        let file = self.seal(Kind::Handover, &package.id, &inside, partner)?;
        Ok(HandoverFile {
            id: package.id.clone(),
            direction: Direction::Out,
            municipality: package.to.clone(),
            sha256: sha256(file.as_bytes()),
            children,
            state: HandoverState::Sent,
            at_ms: self.at_ms,
            file,
            answer: String::new(),
        })
    }
}
