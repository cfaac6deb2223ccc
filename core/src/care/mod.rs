//! Follow-up of every birth to the first visit and of every child through the checkups.
//!
//! A child is an append-only list of [`Entry`] values, its timeline. Everything else is derived:
//! [`Entry`]s fold into what is known now, and from that and the municipality's [`FollowUp`] rules
//! come the lists that a public health nurse opens in the morning. Nothing is deleted from a
//! timeline; a correction is an entry of its own and shows what was before.
//!
//! **Invariant.** A child leaves a list only in the ways that the rules name: it was seen with own
//! eyes by a professional, it attended (late also), it moved out and the receiver accepted, it
//! died, or a nurse closed it with a reason.
//!
//! Source of the work in the staff's words: Kawasaki's annual report under the ordinance
//! (articles 9, 12, 20), the law's duty to visit every home before the child is four months old
//! (児童福祉法 21条の10の2), and 母子保健法 12条 for the checkups.

mod case;
mod checkup_standing;
mod child;
mod contact;
mod entry;
mod figures;
mod follow_up;
mod id;
pub mod intake;
mod invitation;
mod listing;
mod lists;
mod presence;
mod problem;
mod steps;
mod timeline;
mod visit;
mod visit_standing;

pub use case::{Case, HandoverAnswer, HandoverStanding};
pub use checkup_standing::{Attendance, CheckupStanding};
pub use child::{Person, Sex};
pub use contact::{Attempt, Channel, Concern, NextStep, Outcome, Step};
pub use entry::{
    Author, Body, CheckupRecord, Correct, Entry, Handover, Receiver, Sighting, SightingKind,
};
pub use figures::{CheckupFigures, Figures, Month, MonthFigures};
pub use follow_up::{FollowUp, UnseenLimit};
pub use id::{ChildId, EntryId, HandoverId, HouseholdId, StaffId};
pub use intake::{PersonField, differences};
pub use invitation::{Invitation, Inviting};
pub use listing::{List, Listing, Order};
pub use lists::listings;
pub use problem::{Problem, check};
pub use timeline::{Finding, FindingKind, Line, Standing, timeline};
pub use visit::{
    AwayReason, Feeding, Met, Mood, Refusal, VisitKind, VisitNext, VisitSheet, VisitState,
};
pub use visit_standing::MoodFollowUp;

#[cfg(test)]
mod tests;
