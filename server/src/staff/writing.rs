//! Writing into a timeline.

use hagukumi_api::AppendResponse;
use hagukumi_core::care::{
    Author, Body, Case, CheckupRecord, ChildId, Entry, EntryId, StaffId, check,
};
use hagukumi_store::{Access, Account, Append, Error as StoreError};

use super::fault::{Answer, Fault};
use super::page::{page, standing};
use super::permit::{Opened, Permit};
use super::policy::Operation;
use super::state::Inner;
use super::view::Names;
use crate::summary::summary_of;

/// An entry that somebody wants to write.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// Its id, from the app.
    pub(crate) id: EntryId,
    /// The version that the writer saw.
    pub(crate) expected: u32,
    /// The day that it speaks of.
    pub(crate) on: chrono::NaiveDate,
    /// What.
    pub(crate) body: Body,
}

/// What became of it.
#[derive(Debug)]
pub(crate) struct Written {
    /// The child as it is now.
    pub(crate) opened: Opened,
    /// It had been written before.
    pub(crate) repeated: bool,
}

/// Why an id of the app is not taken, if it is not: 16 to 64 letters, digits and `-`.
pub(crate) fn check_id(id: &str, field: &str) -> Answer<()> {
    let shaped = (16..=64).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if shaped { Ok(()) } else { Err(Fault::invalid(field, "id")) }
}

/// Writes an entry into a child's timeline.
///
/// # Errors
/// As [`write_all`].
pub(crate) async fn write(
    staff: &Inner,
    permit: &Permit,
    opened: Opened,
    access: &Access,
    draft: Draft,
) -> Answer<Written> {
    write_all(staff, permit, opened, access, vec![draft]).await
}

/// Writes several entries into a child's timeline, or none of them. All were drafted at one
/// version.
///
/// # Errors
/// `invalid` for what makes no sense, `id-taken` for an id with other content, `conflict` with the
/// page as it is now for a stale version.
pub(crate) async fn write_all(
    staff: &Inner,
    permit: &Permit,
    mut opened: Opened,
    access: &Access,
    drafts: Vec<Draft>,
) -> Answer<Written> {
    let author = Author::Staff(permit.who.id.clone());
    let mut repeated = 0;
    for draft in &drafts {
        check_id(draft.id.as_str(), "id")?;
        if let Some(known) = opened.entries.iter().find(|entry| entry.id == draft.id) {
            if known.on != draft.on || known.body != draft.body || known.author != author {
                return Err(Fault::id_taken());
            }
            repeated += 1;
        }
    }
    if repeated == drafts.len() {
        return Ok(Written { opened, repeated: true });
    }
    if repeated > 0 {
        return Err(Fault::id_taken());
    }
    if drafts.iter().any(|draft| draft.expected != opened.record.version) {
        return Err(outdated(staff, permit, &opened.record.id, access).await?);
    }
    let mut entries = Vec::with_capacity(drafts.len());
    for (seq, draft) in (opened.record.version + 1..).zip(drafts) {
        let Draft { id, on, body, .. } = draft;
        let recorded_ms = permit.now_ms;
        let entry = Entry { id, seq, on, recorded_ms, author: author.clone(), body };
        sensible(staff, &opened, &entry, permit).await?;
        opened.entries.push(entry.clone());
        (opened.case, _) = Case::fold(opened.entries.iter().cloned());
        entries.push(entry);
    }
    append(staff, permit, opened, access, entries).await
}

/// What is said of a stale version: the page as it is now.
async fn outdated(
    staff: &Inner,
    permit: &Permit,
    child: &ChildId,
    access: &Access,
) -> Answer<Fault> {
    let (timeline, home) = staff.store().child_at_home(child, &|_| true, access).await?;
    Ok(Fault::conflict(page(staff, permit, Opened::new(timeline), home).await?))
}

/// Adds entries that `opened` has already.
async fn append(
    staff: &Inner,
    permit: &Permit,
    opened: Opened,
    access: &Access,
    written: Vec<Entry>,
) -> Answer<Written> {
    let Opened { mut record, entries, case } = opened;
    let city = staff.city();
    let summary = summary_of(&city.rules, &city.municipality.checkups, &case);
    let append = Append {
        child: record.id.clone(),
        expected: record.version,
        entries: written,
        summary: summary.clone(),
    };
    match staff.store().append(append, access).await {
        Ok(appended) => {
            record.version = appended.version;
            record.summary = summary;
            let opened = Opened { record, entries, case };
            Ok(Written { opened, repeated: appended.repeated })
        }
        // Somebody wrote between our reading and our writing.
        Err(StoreError::Conflict { .. }) => Err(outdated(staff, permit, &record.id, access).await?),
        Err(StoreError::NotFound(_)) => Err(Fault::invalid("body.session", "unknown")),
        Err(error) => Err(error.into()),
    }
}

/// The answer of a route that writes one entry.
pub(crate) async fn response(
    staff: &Inner,
    permit: &Permit,
    written: Written,
) -> Answer<AppendResponse> {
    let names = Names::read(staff).await?;
    let Opened { record, case, .. } = written.opened;
    Ok(AppendResponse {
        version: record.version,
        author: permit.who.id.clone(),
        standing: standing(staff.city(), &case, &record.summary, permit.today, &names),
    })
}

/// Whether an entry makes sense: by the core's rules, and in whom and what it names.
async fn sensible(staff: &Inner, opened: &Opened, entry: &Entry, permit: &Permit) -> Answer<()> {
    let mut body = Some(&entry.body);
    while let Some(now) = body.take() {
        match now {
            Body::VisitAssigned { to } => {
                let account = known_staff(staff, to, "body.to").await?;
                // Whoever visits sees name and address: nobody of another ward is sent.
                if !covers(&account, &opened.record.summary.ward) {
                    return Err(Fault::invalid("body.to", "unknown"));
                }
            }
            Body::Responsible { staff: Some(to) } => {
                known_staff(staff, to, "body.staff").await?;
            }
            Body::Visited { sheet } => {
                known_staff(staff, &sheet.visitor, "body.sheet.visitor").await?;
            }
            Body::Checkup { checkup, record } => {
                let elsewhere = matches!(record, CheckupRecord::Attended { .. });
                if !elsewhere && !staff.city().has_checkup(checkup) {
                    return Err(Fault::invalid("body.checkup", "unknown"));
                }
                if let CheckupRecord::Booked { session, .. } = record {
                    own_session(staff, permit, session).await?;
                }
            }
            Body::Dose { vaccine, .. } if !staff.city().knows_vaccine(vaccine) => {
                return Err(Fault::invalid("body.vaccine", "unknown"));
            }
            Body::Person { person } if !staff.city().has_ward(&person.ward) => {
                return Err(Fault::invalid("body.person.ward", "unknown"));
            }
            Body::Correction { to: Some(correct), .. } => body = Some(&correct.body),
            _ => {}
        }
    }
    match check(&opened.case, entry, permit.today).first() {
        None => Ok(()),
        Some(problem) => {
            let field = match problem.field() {
                "on" => "on".to_owned(),
                field => format!("body.{field}"),
            };
            Err(Fault::invalid(&field, problem.code()))
        }
    }
}

/// A place in a group session is for its ward to give, whichever way it is booked.
async fn own_session(staff: &Inner, permit: &Permit, id: &str) -> Answer<()> {
    if id.is_empty() {
        return Ok(());
    }
    if id.contains('\0') {
        return Err(Fault::invalid("body.session", "unknown"));
    }
    match staff.store().group_session(id).await {
        Ok(session) => permit.to(Operation::Door).ward(&session.ward).map(|_| ()),
        Err(StoreError::NotFound(_)) => Err(Fault::invalid("body.session", "unknown")),
        Err(error) => Err(error.into()),
    }
}

/// Whether visits of a ward can be given to somebody.
pub(crate) fn covers(account: &Account, ward: &str) -> bool {
    account.wards.is_empty() || account.wards.iter().any(|own| own == ward)
}

async fn known_staff(staff: &Inner, id: &StaffId, field: &str) -> Answer<Account> {
    match staff.store().account(id).await {
        Ok(account) if !account.disabled => Ok(account),
        Ok(_) | Err(StoreError::NotFound(_)) => Err(Fault::invalid(field, "unknown")),
        Err(error) => Err(error.into()),
    }
}
