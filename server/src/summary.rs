//! From a timeline to what the store keeps beside it.

use chrono::NaiveDate;
use hagukumi_core::care::{
    Body, Case, Concern, Entry, FollowUp, List, Listing, VisitState, listings,
};
use hagukumi_core::municipality::Checkup;
use hagukumi_store::{Gone, LastAttempt, Placing, Summary, Visit};

/// What a timeline adds up to by the rules of a municipality.
pub fn summarize(rules: &FollowUp, checkups: &[Checkup], entries: Vec<Entry>) -> Summary {
    let (case, _) = Case::fold(entries);
    summary_of(rules, checkups, &case)
}

/// The same for a timeline that is folded already.
pub fn summary_of(rules: &FollowUp, checkups: &[Checkup], case: &Case) -> Summary {
    let mut summary = Summary::of(case.person.clone());
    summary.ward.clone_from(&case.ward);
    summary.visit = visit(case);
    summary.responsible.clone_from(&case.responsible);
    summary.last_attempt = case.attempts().last().map(|(entry, attempt)| LastAttempt {
        on: entry.on,
        concern: attempt.concern.clone(),
        channel: attempt.channel,
        outcome: attempt.outcome,
        note: attempt.note.clone(),
    });
    summary.next = case.next_step(rules);
    summary.last_seen = case.last_seen(NaiveDate::MAX);
    summary.attended = case.attended(checkups);
    if let Some(waiting) = case.handovers_waiting().next() {
        summary.handover = Some(waiting.id.clone());
        summary.handover_sent = Some(waiting.sent_on);
    }
    summary.gone = gone(case);
    summary.placings = listings(case, rules, checkups)
        .into_iter()
        .map(|listing| Placing { attempts: attempts_about(case, &listing), listing })
        .collect();
    summary
}

/// The visit as the timeline last said. An absence is kept with its day and ends by itself; what
/// was agreed for a day after it is what there is to know.
fn visit(case: &Case) -> Visit {
    let last = case.entries().last().map_or(case.person.birth_date, |entry| entry.on);
    let state = match case.visit_state(last) {
        VisitState::Away { reason, until } => match case.visit_state(until) {
            agreed @ VisitState::Appointment { on, .. } if on >= until => agreed,
            _ => VisitState::Away { reason, until },
        },
        state => state,
    };
    let to = match &state {
        VisitState::Assigned { to } | VisitState::Appointment { to, .. } => Some(to.clone()),
        _ => case.visitor(NaiveDate::MAX).cloned(),
    };
    Visit { state, to }
}

fn gone(case: &Case) -> Option<Gone> {
    if case.died.is_some() {
        Some(Gone::Died)
    } else if case.followed_elsewhere() {
        Some(Gone::MovedOut)
    } else {
        None
    }
}

/// How often the family was tried about a piece of work: for a checkup about that one, for the
/// visit about it and at the door, for an unseen child and a next step about anything.
fn attempts_about(case: &Case, listing: &Listing) -> u32 {
    let tried = |entry: &&Entry| match (&entry.body, listing.list) {
        (Body::Attempt { .. } | Body::VisitNotMet { .. }, List::Unseen | List::Steps)
        | (Body::VisitNotMet { .. }, List::Visits) => true,
        (Body::Attempt { attempt }, List::Visits) => attempt.concern == Concern::Visit,
        (Body::Attempt { attempt }, List::Missed) => {
            matches!(&attempt.concern, Concern::Checkup(id) if *id == listing.item)
        }
        _ => false,
    };
    u32::try_from(case.entries().iter().filter(tried).count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use hagukumi_core::care::{
        Attempt, Author, AwayReason, Channel, EntryId, Handover, HandoverId, Outcome, Person,
        Receiver, StaffId, UnseenLimit,
    };
    use hagukumi_core::municipality::Age;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn entry(seq: u32, on: NaiveDate, body: Body) -> Entry {
        Entry {
            id: EntryId(format!("e{seq}")),
            seq,
            on,
            recorded_ms: 0,
            author: Author::Staff(StaffId::from("s1")),
            body,
        }
    }

    #[test]
    fn a_visit_agreed_for_after_an_absence_is_kept_with_its_day() {
        let rules = FollowUp::default();
        let birth = day(2026, 9, 10);
        let away = |until| Body::VisitAway { reason: AwayReason::WithGrandparents, until };
        let agreed = |on| Body::VisitAppointment { for_day: on, at: None };
        let person = Person { ward: "141305".to_owned(), ..Person::born_on(birth) };
        let state = |more: Vec<Body>| {
            let all =
                std::iter::once(Body::Person { person: Box::new(person.clone()) }).chain(more);
            let entries = (1..).zip(all).map(|(seq, body)| entry(seq, birth, body));
            summarize(&rules, &[], entries.collect()).visit.state
        };
        let back = day(2026, 11, 1);
        let gone = VisitState::Away { reason: AwayReason::WithGrandparents, until: back };
        assert_eq!(state(vec![away(back)]), gone);
        let to = StaffId::from("s1");
        let on = day(2026, 11, 5);
        let kept = VisitState::Appointment { to, on, at: None };
        assert_eq!(state(vec![away(back), agreed(on)]), kept);
        // Nobody is there on a day before.
        assert_eq!(state(vec![away(back), agreed(day(2026, 10, 20))]), gone);
    }

    #[test]
    fn a_newborn_waits_for_its_visit_with_what_was_tried() {
        let rules = FollowUp {
            newborn_visit_days: 60,
            visit_months: 4,
            unseen: vec![UnseenLimit { under: Age::parse("6y").unwrap(), months: 6 }],
            ..FollowUp::default()
        };
        let birth = day(2026, 9, 10);
        let person = Person { ward: "141305".to_owned(), ..Person::born_on(birth) };
        let attempt = Attempt {
            concern: Concern::Visit,
            channel: Channel::Phone,
            outcome: Outcome::NoAnswer,
            note: String::new(),
            next: None,
        };
        let entries = vec![
            entry(1, birth, Body::Person { person: Box::new(person) }),
            entry(2, day(2026, 10, 1), Body::VisitAssigned { to: StaffId::from("s2") }),
            entry(3, day(2026, 10, 5), Body::Attempt { attempt }),
            entry(4, day(2026, 10, 9), Body::VisitNotMet { note: String::new() }),
        ];
        let summary = summarize(&rules, &[], entries);
        assert_eq!(summary.ward, "141305");
        assert_eq!(summary.visit.to, Some(StaffId::from("s2")));
        assert_eq!(summary.visit.state, VisitState::NotMet { on: day(2026, 10, 9) });
        assert_eq!(summary.gone, None);
        let placing =
            summary.placings.iter().find(|placing| placing.listing.list == List::Visits).unwrap();
        assert_eq!(placing.attempts, 2);
        assert_eq!(summary.last_attempt.unwrap().on, day(2026, 10, 5));
    }

    #[test]
    fn a_child_is_gone_when_the_receiver_has_accepted_and_not_when_it_moves() {
        let id = HandoverId("h1".to_owned());
        let sent = Handover::Sent {
            receiver: Receiver::Municipality("131122".to_owned()),
            note: String::new(),
        };
        let birth = day(2026, 1, 10);
        let entries = vec![
            entry(1, birth, Body::Person { person: Box::new(Person::born_on(birth)) }),
            entry(2, day(2026, 10, 1), Body::MovedOut { to: "世田谷区".to_owned() }),
            entry(3, day(2026, 10, 5), Body::Handover { id: id.clone(), step: sent }),
            entry(4, day(2026, 10, 9), Body::Handover { id, step: Handover::Accepted }),
        ];
        let gone = |entries: &[Entry]| summarize(&FollowUp::default(), &[], entries.to_vec()).gone;
        assert_eq!(gone(&entries[..2]), None, "moved out");
        assert_eq!(gone(&entries[..3]), None, "sent");
        assert_eq!(gone(&entries), Some(Gone::MovedOut), "accepted");
        let back = Body::MovedIn { from: "世田谷区".to_owned() };
        let back = [&entries[..], &[entry(5, day(2026, 11, 1), back)]].concat();
        assert_eq!(gone(&back), None, "moved in again");
        let reason = "先方に電話で確認".to_owned();
        let closed = Body::Closed { concern: Concern::Child, reason };
        let closed = [&entries[..2], &[entry(3, day(2026, 10, 5), closed)]].concat();
        assert_eq!(gone(&closed), Some(Gone::MovedOut), "closed by a nurse");
    }
}
