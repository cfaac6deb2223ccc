//! Writing from a list: an attempt in two keys and a line, what becomes of its row, and the way
//! back.

use hagukumi_api::{AppendRequest, AppendResponse};
use hagukumi_core::care::{Attempt, Body, ChildId, Concern, EntryId, List, Listing};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{ListPage, Mark, Msg, Place, place};
use crate::browser;
use crate::ctx::{Act, Toast};
use crate::names;
use crate::pages::child::Written;
use crate::server::{self, Failure};

impl ListPage {
    pub(super) fn save(&mut self, ctx: &Context<Self>) {
        let list = ctx.props().list;
        let today = self.cx.today;
        let Some(quick) = &mut self.quick else { return };
        let Some(preset) = quick.preset.filter(|_| !quick.busy) else { return };
        quick.busy = true;
        quick.failure = None;
        let attempt = Attempt {
            concern: concern(list, &quick.row.item),
            channel: preset.channel,
            outcome: preset.outcome,
            note: quick.note.trim().to_owned(),
            next: None,
        };
        let request = AppendRequest {
            id: quick.id.clone(),
            expected_version: quick.row.version,
            on: today,
            body: Body::Attempt { attempt },
            reason: None,
        };
        let place = place(&quick.row);
        self.marks.insert(place.clone(), Mark::Saving);
        let link = ctx.link().clone();
        spawn_local(async move {
            let answer = append(&place.0, &request).await;
            link.send_message(Msg::Saved(place, request.id, answer));
        });
    }

    pub(super) fn saved(
        &mut self,
        ctx: &Context<Self>,
        place: Place,
        entry: EntryId,
        answer: Result<AppendResponse, Failure>,
    ) {
        let (child, item) = &place;
        match answer {
            Ok(answer) => {
                // The line of the next child may be half typed by now.
                let quick = self.quick.take_if(|quick| quick.id == entry);
                let preset_row = self.rows.iter().position(|row| row.child == *child);
                self.apply(child, Some(item), &answer);
                let name = preset_row.and_then(|at| self.rows.get(at)).map(|row| row.name.clone());
                self.offer_undo(ctx, place, entry, name.unwrap_or_default(), answer.version);
                if quick.is_some() {
                    browser::focus("rows");
                }
            }
            Err(failure) => {
                self.marks.insert(place, Mark::Refused);
                if let Some(quick) = self.quick.as_mut().filter(|quick| quick.id == entry) {
                    quick.busy = false;
                    if let Failure::Conflict(conflict) = &failure {
                        // The line stays; saving again now answers to what the colleague wrote.
                        quick.row.version = conflict.current.version;
                    }
                    quick.failure = Some(failure);
                }
            }
        }
    }

    /// The rows of a child after something was written about it: about one piece of work, or about
    /// the child.
    pub(super) fn apply(&mut self, child: &ChildId, item: Option<&str>, answer: &AppendResponse) {
        let standing = &answer.standing;
        let list = self.head.as_ref().map(|head| head.list);
        for row in self.rows.iter_mut().filter(|row| row.child == *child) {
            row.version = answer.version;
            row.last_attempt = standing.last_attempt.clone();
            row.handover_sent = standing.handover.as_ref().map(|handover| handover.sent);
            row.unseen_days = standing.unseen_days;
            row.last_seen = standing.last_seen;
            if row.item != Listing::HANDOVER {
                row.next = standing.next.clone();
            }
            row.responsible = standing.responsible.clone();
            row.visit = standing.visit.clone();
            row.visitor = standing.visitor.clone();
            let mut listed = standing.lists.iter();
            let listed = listed.find(|listed| Some(listed.list) == list && listed.item == row.item);
            if let Some(listed) = listed {
                row.attempts = listed.attempts;
            }
            let stays = listed.is_some();
            let left = self.marks.get(&place(row)) == Some(&Mark::Left);
            if !stays {
                self.marks.insert(place(row), Mark::Left);
            } else if left || item.is_none_or(|item| row.item == item) {
                self.marks.insert(place(row), Mark::Saved);
            }
            // The row stays in sight until the list is asked for anew; the count is true at once.
            if let Some(head) = &mut self.head {
                match (left, stays) {
                    (false, false) => head.total = head.total.saturating_sub(1),
                    (true, true) => head.total += 1,
                    _ => {}
                }
            }
        }
    }

    pub(super) fn written(&mut self, written: Written) {
        let Written { child, answer } = written;
        self.apply(&child, None, &answer);
    }

    pub(super) fn offer_undo(
        &self,
        ctx: &Context<Self>,
        place: Place,
        entry: EntryId,
        name: String,
        version: u32,
    ) {
        let link = ctx.link().clone();
        let today = self.cx.today;
        let why = self.cx.words.plain("undo-reason").to_string();
        let undo = Callback::from(move |()| {
            let (link, place, entry) = (link.clone(), place.clone(), entry.clone());
            let why = why.clone();
            spawn_local(async move {
                let answer = take_back(&place.0, entry, version, today, why).await;
                link.send_message(Msg::TakenBack(place, answer));
            });
        });
        let text = Txt::new("attempt-saved").with("name", names::child(&name));
        self.cx.act.emit(Act::Say(Toast { text, undo: Some(undo) }));
    }
}

/// The work that a list is about.
pub fn concern(list: List, item: &str) -> Concern {
    match list {
        List::Visits => Concern::Visit,
        List::Missed => Concern::Checkup(item.to_owned()),
        List::Unseen | List::Steps => Concern::Child,
    }
}

/// Writes an entry.
///
/// # Errors
/// What the server or the network says.
pub async fn append(child: &ChildId, request: &AppendRequest) -> Result<AppendResponse, Failure> {
    server::post(&["children/", child.as_str(), "/entries"].concat(), request).await
}

/// Takes an entry back by a correction that puts nothing in its place. `why` is kept by the audit:
/// the entry may have taken the child off the lists on which nobody asks for a reason.
///
/// # Errors
/// What the server or the network says.
pub async fn take_back(
    child: &ChildId,
    entry: EntryId,
    version: u32,
    today: chrono::NaiveDate,
    why: String,
) -> Result<AppendResponse, Failure> {
    let request = AppendRequest {
        id: browser::fresh_id(),
        expected_version: version,
        on: today,
        body: Body::Correction { of: entry, to: None, reason: String::new() },
        reason: Some(why),
    };
    append(child, &request).await
}
