//! The sender's side again: what the receiver answered.

use hagukumi_core::care::{Author, Body, Case, Entry, EntryId, Handover, Receiver};
use hagukumi_store::{Direction, HandoverState};

use super::contents::{Answer, Contents};
use super::envelope::{Envelope, Kind};
use super::office::{ExchangeError, Office};
use crate::intake::random_id;

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
    store.answer_handover_file(Direction::Out, &contents.id, state, "", &access).await?;
    Ok(contents)
}
