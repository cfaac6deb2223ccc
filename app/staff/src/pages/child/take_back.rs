//! Taking back what should not stand in the timeline: which entries, by which way, and the line
//! that says why.

use hagukumi_api::{AppendRequest, AppendResponse, ChildPageView, ReleaseRequest};
use hagukumi_core::care::{
    Attendance, Author, Body, CheckupRecord, Entry, EntryId, Handover, Line,
};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::pane::{ChildPane, Msg};
use crate::browser;
use crate::ctx::Cx;
use crate::field;
use crate::pages::list::append;
use crate::server::{self, Failure};

/// The longest reason, in characters: the audit keeps it too, for a child that is on no list.
const LONGEST: &str = "200";

/// By which way an entry is taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// A correction that puts nothing in its place.
    Withdraw,
    /// The place is given back, as when the family does so: it is free for others at once, and a
    /// booking before this one does not hold again.
    GiveBack {
        /// The checkup's id.
        checkup: String,
        /// The session's id; empty where the place is in no session of ours.
        session: String,
    },
}

/// A line that is being taken back.
pub(super) struct TakingBack {
    of: EntryId,
    way: Way,
    id: EntryId,
    reason: String,
    wrong: Option<Txt>,
    busy: bool,
}

/// The id of a line's element.
pub fn line_id(entry: &EntryId) -> String {
    ["entry-", entry.as_str()].concat()
}

/// By which way the reader of a page may take a line back; none where nothing can be.
pub fn way(cx: &Cx, page: &ChildPageView, lines: &[Line<'_>], line: &Line<'_>) -> Option<Way> {
    let (_, body) = line.counted().filter(|_| page.may_write)?;
    match body {
        // What is known of the person is corrected and never taken away; a correction is itself
        // the last word; a place that was given back is taken again by a booking, as somebody else
        // may have it by now.
        Body::Person { .. }
        | Body::Correction { .. }
        | Body::Checkup { record: CheckupRecord::Unbooked { .. }, .. } => None,
        // Only the sender takes a handover back, and only until it is answered.
        Body::Handover { id, step: Handover::Sent { .. } } => {
            let waits = page.standing.handover.as_ref().is_some_and(|waiting| waiting.id == *id);
            let ward = &page.standing.ward;
            let own = ward.is_empty() || cx.wards().contains(ward);
            (waits && own).then_some(Way::Withdraw)
        }
        Body::Handover { .. } => None,
        Body::Checkup { checkup, record: CheckupRecord::Booked { for_day, session } } => {
            let mut others = lines.iter().filter(|other| other.entry.id != line.entry.id);
            let holds = others.clone().all(|other| !ends_booking(other, line, checkup));
            let mut standings = page.standing.checkups.iter();
            let came =
                standings.any(|one| one.checkup == *checkup && one.state == Attendance::Attended);
            let alone = !others.any(|other| books(other, checkup));
            if !holds || came {
                return None;
            }
            if *for_day < cx.today && alone {
                return Some(Way::Withdraw);
            }
            let way = Way::GiveBack { checkup: checkup.clone(), session: session.clone() };
            (session.is_empty() || cx.may("door")).then_some(way)
        }
        _ => Some(Way::Withdraw),
    }
}

/// What gave a booking back: written after it, before the checkup was booked once more.
pub fn given_back<'a>(lines: &[Line<'a>], line: &Line<'_>) -> Option<&'a Entry> {
    let (_, Body::Checkup { checkup, record: CheckupRecord::Booked { .. } }) = line.counted()?
    else {
        return None;
    };
    let ends = lines.iter().find(|other| ends_booking(other, line, checkup))?;
    (!books(ends, checkup)).then_some(ends.entry)
}

fn books(line: &Line<'_>, of: &str) -> bool {
    matches!(line.counted(), Some((_, Body::Checkup { checkup, record: CheckupRecord::Booked { .. } }))
        if checkup == of)
}

/// Whether a line, written later, ends a booking: by giving it back or by another one.
fn ends_booking(line: &Line<'_>, booking: &Line<'_>, of: &str) -> bool {
    let unbooks = matches!(line.counted(), Some((_, Body::Checkup { checkup, record: CheckupRecord::Unbooked { .. } }))
        if checkup == of);
    line.entry.seq > booking.entry.seq && (unbooks || books(line, of))
}

impl ChildPane {
    /// Opens the line that asks why, or closes it.
    pub(super) fn begin_taking_back(
        &mut self,
        ctx: &Context<Self>,
        chosen: Option<(EntryId, Way)>,
    ) {
        let before = self.back.take().map(|open| open.of);
        match (chosen, before) {
            (Some((of, way)), _) => {
                self.back = Some(TakingBack {
                    of,
                    way,
                    id: browser::fresh_id(),
                    reason: String::new(),
                    wrong: None,
                    busy: false,
                });
                self.focus_next = Some("back-reason".to_owned());
            }
            (None, Some(of)) => self.focus_next = Some(line_id(&of)),
            (None, None) => browser::focus(&self.title_id(ctx)),
        }
    }

    /// Types the reason.
    pub(super) fn why_taken_back(&mut self, reason: String) {
        if let Some(open) = &mut self.back {
            open.reason = reason;
            open.wrong = None;
        }
    }

    /// Sends what is to be taken back.
    pub(super) fn send_taking_back(&mut self, ctx: &Context<Self>) {
        let version = self.version();
        let stated = self.reason.trim().to_owned();
        let Some(open) = self.back.as_mut().filter(|open| !open.busy) else { return };
        let reason = open.reason.trim().to_owned();
        if reason.is_empty() {
            open.wrong = Some("wrong-reason".into());
            return browser::focus("back-reason");
        }
        open.busy = true;
        let (link, child, entry) = (ctx.link().clone(), ctx.props().id.clone(), open.id.clone());
        let body = match &open.way {
            Way::Withdraw => {
                Body::Correction { of: open.of.clone(), to: None, reason: reason.clone() }
            }
            Way::GiveBack { checkup, .. } => Body::Checkup {
                checkup: checkup.clone(),
                record: CheckupRecord::Unbooked { reason: reason.clone() },
            },
        };
        if let Way::GiveBack { session, .. } = &open.way
            && !session.is_empty()
        {
            let path = ["group-sessions/", session, "/release"].concat();
            let request = ReleaseRequest { child, expected_version: version, entry, reason };
            spawn_local(async move {
                let answer = server::post(&path, &request).await;
                link.send_message(Msg::TookBack(request.entry, Box::new(body), answer));
            });
            return;
        }
        // A child that has left its lists is written about for a reason: this is one.
        let why = if stated.is_empty() { reason } else { stated };
        let request = AppendRequest {
            id: entry,
            expected_version: version,
            on: self.cx.today,
            body: body.clone(),
            reason: Some(why),
        };
        spawn_local(async move {
            let answer = append(&child, &request).await;
            link.send_message(Msg::TookBack(request.id, Box::new(body), answer));
        });
    }

    /// The answer.
    pub(super) fn took_back(
        &mut self,
        ctx: &Context<Self>,
        id: &EntryId,
        body: Body,
        answer: Result<AppendResponse, Failure>,
    ) {
        let open = self.back.take_if(|open| open.id == *id);
        match answer {
            Ok(answer) => {
                let dose = open.as_ref().is_some_and(|open| self.is_dose(&open.of));
                self.focus_next = open.map(|open| line_id(&open.of));
                let entry = Entry {
                    id: id.clone(),
                    seq: 0,
                    on: self.cx.today,
                    recorded_ms: js_sys::Date::now() as i64,
                    author: Author::Staff(answer.author.clone()),
                    body,
                };
                self.take(ctx, entry, answer);
                self.cx.say("staff-undone");
                if dose {
                    // What is late by the programme only the server knows.
                    self.ask(ctx);
                }
            }
            Err(failure) => {
                match open {
                    Some(open) => {
                        let wrong = Some(failure.text());
                        self.back = Some(TakingBack { wrong, busy: false, ..open });
                    }
                    None => self.cx.say(failure.text()),
                }
                self.show_conflict(failure);
            }
        }
    }

    /// The line that asks why, below the entry that it is about.
    pub(super) fn taking_back(&self, ctx: &Context<Self>) -> Option<(EntryId, Html)> {
        let words = &self.cx.words;
        let link = ctx.link();
        let open = self.back.as_ref()?;
        let onsubmit = link.callback(|event: SubmitEvent| {
            event.prevent_default();
            Msg::SendBack
        });
        let cancel = link.callback(|_: MouseEvent| Msg::TakeBack(None));
        let oninput = link.callback(|event: InputEvent| Msg::WhyBack(field::value_of(&event)));
        let label = match &open.way {
            Way::Withdraw => "back-reason",
            Way::GiveBack { .. } => "back-reason-booking",
        };
        let input = html! {
            <input id="back-reason" type="text" autocomplete="off" maxlength={LONGEST}
                value={open.reason.clone()} {oninput} />
        };
        let form = html! {
            <form class="entry-form back no-print" {onsubmit}>
                <div role="alert">
                    if let Some(wrong) = &open.wrong { <p class="note bad">{ words.say(wrong.clone()) }</p> }
                </div>
                { field::labelled(words, "back-reason", label, input) }
                <div class="row">
                    <button type="submit" class="btn main" disabled={open.busy}>{ words.say("do-take-back") }</button>
                    <button type="button" class="btn" onclick={cancel}>{ words.say("staff-cancel") }</button>
                </div>
            </form>
        };
        Some((open.of.clone(), form))
    }
}
