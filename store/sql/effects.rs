//! What follows from an entry outside its timeline: places in group sessions, handovers waiting.

use chrono::NaiveDate;
use hagukumi_core::care::{Body, CheckupRecord, ChildId, EntryId, Handover, HandoverId, Receiver};
use hagukumi_store::{Append, Error, Result};

use crate::codec::{counted, json};
use crate::db::{Connection, fault};

/// Follows each entry, in their order.
pub(crate) async fn follow(db: &mut Connection, append: &Append) -> Result<()> {
    let child = &append.child;
    for entry in &append.entries {
        let (corrects, says) = counted(entry);
        if let Some(wrong) = corrects {
            take_back(db, wrong).await?;
        }
        let Some((on, body)) = says else { continue };
        // What a correction says stands in the place of what it corrects, and is found there again
        // when that is corrected once more.
        let stands = corrects.unwrap_or(&entry.id);
        match body {
            Body::Checkup { checkup, record: CheckupRecord::Booked { session, .. } } => {
                unbook(db, child, checkup).await?;
                if !session.is_empty() {
                    book(db, child, session, stands).await?;
                }
            }
            Body::Checkup { checkup, record: CheckupRecord::Unbooked { .. } } => {
                unbook(db, child, checkup).await?;
            }
            Body::Handover { id, step: Handover::Sent { receiver, .. } } => {
                send(db, append, id, receiver, on, stands).await?;
            }
            Body::Handover { id, step: Handover::Accepted } => {
                answer(db, id, "accepted", on, stands).await?;
            }
            Body::Handover { id, step: Handover::Returned { .. } } => {
                answer(db, id, "returned", on, stands).await?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// Undoes what followed from an entry that was wrong.
async fn take_back(db: &mut Connection, wrong: &EntryId) -> Result<()> {
    let entry = wrong.as_str();
    sqlx::query!(
        "UPDATE group_session SET booked = booked - 1
         WHERE id IN (SELECT session FROM booking WHERE entry = $1)",
        entry
    )
    .execute(&mut *db)
    .await
    .map_err(fault)?;
    sqlx::query!("DELETE FROM booking WHERE entry = $1", entry)
        .execute(&mut *db)
        .await
        .map_err(fault)?;
    sqlx::query!("DELETE FROM handover WHERE sent_entry = $1", entry)
        .execute(&mut *db)
        .await
        .map_err(fault)?;
    sqlx::query!(
        "UPDATE handover SET state = 'sent', state_on = sent_on, state_entry = sent_entry
         WHERE state_entry = $1",
        entry
    )
    .execute(db)
    .await
    .map_err(fault)?;
    Ok(())
}

async fn unbook(db: &mut Connection, child: &ChildId, checkup: &str) -> Result<()> {
    let child = child.as_str();
    sqlx::query!(
        "UPDATE group_session SET booked = booked - 1
         WHERE id IN (SELECT session FROM booking WHERE child = $1 AND checkup = $2)",
        child,
        checkup
    )
    .execute(&mut *db)
    .await
    .map_err(fault)?;
    sqlx::query!("DELETE FROM booking WHERE child = $1 AND checkup = $2", child, checkup)
        .execute(db)
        .await
        .map_err(fault)?;
    Ok(())
}

/// Takes a place. The row of the session is what two who want the last place meet at.
async fn book(db: &mut Connection, child: &ChildId, session: &str, entry: &EntryId) -> Result<()> {
    let taken = sqlx::query!(
        "UPDATE group_session SET booked = booked + 1
         WHERE id = $1 AND booked < capacity AND cancelled IS NULL",
        session
    )
    .execute(&mut *db)
    .await
    .map_err(fault)?;
    if taken.rows_affected() == 0 {
        let known = sqlx::query_scalar!("SELECT id FROM group_session WHERE id = $1", session)
            .fetch_optional(db)
            .await
            .map_err(fault)?;
        return Err(known.map_or(Error::NotFound("session"), |_| Error::NoPlace));
    }
    let (child, entry) = (child.as_str(), entry.as_str());
    sqlx::query!(
        "INSERT INTO booking (session, child, checkup, entry)
         SELECT id, $2, checkup, $3 FROM group_session WHERE id = $1",
        session,
        child,
        entry
    )
    .execute(db)
    .await
    .map_err(fault)?;
    Ok(())
}

async fn send(
    db: &mut Connection,
    append: &Append,
    id: &HandoverId,
    receiver: &Receiver,
    on: NaiveDate,
    entry: &EntryId,
) -> Result<()> {
    let to_ward = match receiver {
        Receiver::Ward(ward) => Some(ward.as_str()),
        Receiver::Municipality(_) => None,
    };
    let (id, child, entry) = (id.as_str(), append.child.as_str(), entry.as_str());
    let receiver = json(receiver)?;
    let done = sqlx::query!(
        "INSERT INTO handover (id, child, from_ward, receiver, to_ward, sent_on, state, state_on,
             sent_entry, state_entry)
         VALUES ($1, $2, $3, $4, $5, $6, 'sent', $6, $7, $7)",
        id,
        child,
        append.summary.ward,
        receiver,
        to_ward,
        on,
        entry
    )
    .execute(db)
    .await;
    match done {
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
            Err(Error::Duplicate("handover"))
        }
        done => done.map(|_| ()).map_err(fault),
    }
}

async fn answer(
    db: &mut Connection,
    id: &HandoverId,
    state: &str,
    on: NaiveDate,
    entry: &EntryId,
) -> Result<()> {
    let (id, entry) = (id.as_str(), entry.as_str());
    // A step of a handover that is not known here changes the timeline only.
    sqlx::query!(
        "UPDATE handover SET state = $2, state_on = $3, state_entry = $4 WHERE id = $1",
        id,
        state,
        on,
        entry
    )
    .execute(db)
    .await
    .map_err(fault)?;
    Ok(())
}
