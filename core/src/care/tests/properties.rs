//! The lists against a plain reading of the rules, day by day, for timelines of any kind.
//!
//! The reading below knows nothing of spans: it asks for each day whether the child would stand on
//! a list, from what was known up to that day and whether it stood there the day before.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::subsequence;

use super::*;
use crate::municipality::CheckupPlace;

const BIRTH: &str = "2024-01-31";
/// Days after birth that timelines speak of, and days that are looked at.
const SPAN: i64 = 1_100;

fn birth_plus(days: i64) -> NaiveDate {
    day(BIRTH) + chrono::Duration::days(days)
}

/// Days after birth, often those on which a rule turns: the legal limit, the last day of each
/// checkup and of its report.
fn days() -> impl Strategy<Value = i64> {
    let turning = |on: &str| (day(on) - day(BIRTH)).num_days();
    let turns = ["2024-05-31", "2024-06-30", "2024-08-29", "2026-01-30", "2026-02-13"].map(turning);
    let near = (prop::sample::select(turns.to_vec()), -1..=1i64).prop_map(|(turn, by)| turn + by);
    prop_oneof![3 => -20..SPAN, 2 => near]
}

fn concern() -> impl Strategy<Value = Concern> {
    prop_oneof![
        Just(Concern::Visit),
        Just(Concern::Child),
        Just(Concern::Checkup("3-4m".to_owned())),
        Just(Concern::Checkup("1y6m".to_owned())),
    ]
}

fn record() -> impl Strategy<Value = CheckupRecord> {
    prop_oneof![
        Just(CheckupRecord::Invited { for_day: None }),
        days().prop_map(|days| CheckupRecord::Invited { for_day: Some(birth_plus(days)) }),
        days().prop_map(|days| CheckupRecord::Booked {
            for_day: birth_plus(days),
            session: String::new()
        }),
        Just(CheckupRecord::Unbooked { reason: String::new() }),
        Just(CheckupRecord::Attended { place: String::new() }),
        Just(CheckupRecord::Excused { reason: "理由".to_owned() }),
    ]
}

fn handover() -> impl Strategy<Value = Body> {
    let step = prop_oneof![
        Just(Handover::Accepted),
        Just(Handover::Returned { reason: "理由".to_owned() }),
        Just(Handover::Sent { receiver: Receiver::Ward("a".to_owned()), note: String::new() }),
        Just(Handover::Sent {
            receiver: Receiver::Municipality("c".to_owned()),
            note: String::new()
        }),
    ];
    (0..2u8, step).prop_map(|(id, step)| Body::Handover { id: HandoverId(format!("h{id}")), step })
}

/// Entries that say or do what comes next.
fn steps() -> impl Strategy<Value = Body> {
    let step = prop_oneof![Just(Step::Phone), Just(Step::Visit), Just(Step::Review)];
    let next = (step, days()).prop_map(|(step, days)| NextStep { step, by: birth_plus(days) });
    let next = prop::option::of(next).boxed();
    let outcome = prop_oneof![Just(Outcome::Reached), Just(Outcome::NoAnswer)];
    let mood = prop_oneof![Just(None), Just(Some((9, 0))), Just(Some((8, 0))), Just(Some((3, 1)))];
    let then = prop_oneof![Just(VisitNext::None), Just(VisitNext::Phone)];
    prop_oneof![
        next.clone().prop_map(|next| Body::Next { next }),
        (outcome, next).prop_map(|(outcome, next)| attempt(Channel::Phone, outcome, next)),
        (mood, then).prop_map(|(mood, next)| {
            let mood = mood.map(|(total, item_10)| Mood { total, item_10 });
            Body::Visited { sheet: Box::new(VisitSheet { mood, next, ..*sheet(true) }) }
        }),
    ]
}

/// Entries that the rules name as a way off a list, or a way back.
fn ways() -> impl Strategy<Value = Body> {
    prop_oneof![
        any::<bool>().prop_map(visited),
        Just(seen()),
        Just(attempt(Channel::Visit, Outcome::ChildSeen, None)),
        Just(Body::Dose { vaccine: "BCG".to_owned(), product: None }),
        (prop_oneof![Just("3-4m"), Just("1y6m"), Just("elsewhere")], record())
            .prop_map(|(checkup, record)| of_checkup(checkup, record)),
        concern().prop_map(closed),
        concern().prop_map(reopened),
        steps(),
        Just(moved_out()),
        Just(moved_in()),
        handover(),
        handover(),
    ]
}

/// Entries that take nobody off any list, whatever they say.
fn bystanders() -> impl Strategy<Value = Body> {
    let away = |days| Body::VisitAway { reason: AwayReason::InHospital, until: birth_plus(days) };
    let unsuccessful = prop_oneof![
        Just(Outcome::Sent),
        Just(Outcome::Reached),
        Just(Outcome::NoAnswer),
        Just(Outcome::Declined),
        Just(Outcome::WrongAddress),
    ];
    prop_oneof![
        Just(Body::VisitAssigned { to: "s".into() }),
        days().prop_map(|days| Body::VisitAppointment { for_day: birth_plus(days), at: None }),
        Just(Body::VisitNotMet { note: String::new() }),
        Just(Body::VisitDeclined { reason: Refusal::NoContact, note: String::new() }),
        days().prop_map(away),
        unsuccessful.prop_map(|outcome| attempt(Channel::Phone, outcome, None)),
        Just(Body::Responsible { staff: Some("s".into()) }),
        Just(Body::Next { next: None }),
        Just(Body::Note { text: "記録".to_owned() }),
        Just(Body::Person { person: Box::new(Person::born_on(day(BIRTH))) }),
    ]
}

fn entries(bodies: Vec<(i64, Body)>) -> Vec<Entry> {
    let person = Body::Person { person: Box::new(Person::born_on(day(BIRTH))) };
    let all = std::iter::once((0, person)).chain(bodies);
    let written = (1u32..).zip(all).map(|(seq, (days, body))| Entry {
        id: EntryId(format!("e{seq}")),
        seq,
        on: birth_plus(days),
        recorded_ms: i64::from(seq),
        author: Author::Staff("s".into()),
        body,
    });
    written.collect()
}

prop_compose! {
    fn timelines()(
        ways in prop::collection::vec((days(), ways()), 0..12),
        bystanders in prop::collection::vec((days(), bystanders()), 0..4),
        death in prop::option::weighted(0.1, 0..SPAN),
    ) -> Vec<Entry> {
        let died = death.map(|days| (days, Body::Died));
        entries(ways.into_iter().chain(bystanders).chain(died).collect())
    }
}

/// How the child stood on the lists the day before.
#[derive(Default)]
struct Yesterday {
    visit_done: bool,
    missed: BTreeSet<String>,
    unseen: bool,
    step: Option<(Step, Option<Concern>)>,
}

/// A plain reading of the rules: the lists of every day, from birth on.
fn day_by_day(case: &Case, checkups: &[Checkup]) -> Vec<BTreeSet<(List, String)>> {
    let mut yesterday = Yesterday::default();
    (-30..SPAN + 30)
        .map(|days| lists_of(case, checkups, birth_plus(days), &mut yesterday))
        .collect()
}

fn lists_of(
    case: &Case,
    checkups: &[Checkup],
    today: NaiveDate,
    yesterday: &mut Yesterday,
) -> BTreeSet<(List, String)> {
    let rules = rules();
    let todays: Vec<&Body> =
        case.entries().iter().filter(|entry| entry.on == today).map(|entry| &entry.body).collect();
    let mut lists = BTreeSet::new();

    for body in &todays {
        match body {
            Body::Visited { .. } | Body::Closed { concern: Concern::Visit, .. } => {
                yesterday.visit_done = true;
            }
            Body::Reopened { concern: Concern::Visit, .. } => yesterday.visit_done = false,
            _ => {}
        }
    }
    let came_late = case.arrived().is_some_and(|on| on >= day("2024-05-31"));
    let taken_up = case
        .entries()
        .iter()
        .any(|e| e.on <= today && matches!(e.body, Body::Reopened { concern: Concern::Visit, .. }));
    if !yesterday.visit_done && (!came_late || taken_up) {
        lists.insert((List::Visits, String::new()));
    }

    unseen_today(case, &rules, today, &todays, yesterday);
    if yesterday.unseen {
        lists.insert((List::Unseen, String::new()));
    }

    for body in &todays {
        step_after(body, &mut yesterday.step);
    }
    if yesterday.step.is_some() {
        lists.insert((List::Steps, String::new()));
    }

    if to_hand_over(case, today) {
        lists.insert((List::Steps, Listing::HANDOVER.to_owned()));
    }

    for standing in case.checkups(&rules, checkups, today) {
        let id = standing.id;
        let place = checkups.iter().find(|c| c.id == id).and_then(|c| c.place);
        let due = due_of(case, &id, place, standing.window.map(|(_, last)| last), today);
        let due = match due {
            Some(due) => due,
            None => continue,
        };
        let now_missed = standing.report_due == Some(today);
        let mut on = if now_missed {
            !left_before(case, &id, due, today)
        } else {
            yesterday.missed.contains(&id)
        };
        for body in &todays {
            match body {
                body if attends(body, &id) => on = false,
                Body::Checkup { checkup, record: CheckupRecord::Excused { .. } }
                    if *checkup == id =>
                {
                    on = false
                }
                Body::Closed { concern: Concern::Checkup(of), .. } if *of == id => on = false,
                Body::Reopened { concern: Concern::Checkup(of), .. } if *of == id => {
                    on = standing.report_due.is_some_and(|from| from <= today)
                        && !case.entries().iter().any(|e| e.on <= today && attends(&e.body, &id));
                }
                body if today > due && sees(body) => on = false,
                _ => {}
            }
        }
        if on {
            yesterday.missed.insert(id.clone());
            lists.insert((List::Missed, id));
        } else {
            yesterday.missed.remove(&id);
        }
    }
    if here(case, today) { lists } else { BTreeSet::new() }
}

fn unseen_today(
    case: &Case,
    rules: &FollowUp,
    today: NaiveDate,
    todays: &[&Body],
    yesterday: &mut Yesterday,
) {
    let past = |end: &dyn Fn(&Body) -> bool| {
        case.entries().iter().filter(|e| e.on <= today && end(&e.body)).map(|e| e.on).max()
    };
    let last_seen = past(&sees);
    let closed = past(&|body| matches!(body, Body::Closed { concern: Concern::Child, .. }));
    for body in todays {
        match body {
            body if sees(body) => yesterday.unseen = false,
            Body::Closed { concern: Concern::Child, .. } => yesterday.unseen = false,
            Body::Reopened { concern: Concern::Child, .. } => yesterday.unseen = true,
            _ => {}
        }
    }
    let four_months = day("2024-05-31");
    let since = last_seen.max(closed);
    let too_long = match since {
        Some(since) if last_seen.is_some() || since >= four_months => {
            // Whole months gone by since then, and the limit for the age of today.
            let limit = rules
                .unseen
                .iter()
                .find(|limit| limit.under.reached(day(BIRTH)) >= today)
                .map(|limit| limit.months);
            limit.is_some_and(|limit| {
                crate::date::months_reached(since.into(), limit as i32).date() < today
            })
        }
        _ => today >= four_months,
    };
    yesterday.unseen |= too_long;
}

fn sees(body: &Body) -> bool {
    match body {
        Body::Visited { sheet } => sheet.child_seen,
        Body::Attempt { attempt } => attempt.outcome == Outcome::ChildSeen,
        Body::Checkup { record, .. } => matches!(record, CheckupRecord::Attended { .. }),
        Body::Seen { .. } | Body::Dose { .. } => true,
        _ => false,
    }
}

fn attends(body: &Body, id: &str) -> bool {
    matches!(body, Body::Checkup { checkup, record: CheckupRecord::Attended { .. } } if checkup == id)
}

/// The last day for the checkup as it is known today: by age, or the session's day where one holds
/// and its report is due before the other.
fn due_of(
    case: &Case,
    id: &str,
    place: Option<CheckupPlace>,
    last: Option<NaiveDate>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let checkups = checkups();
    let offers = case.offers(&checkups);
    let offer = offers.iter().find(|offer| offer.checkup.id == id)?;
    let due = case.miss(&rules(), offer, Some(today))?.due;
    assert!(place != Some(CheckupPlace::Clinic) || Some(due) == last);
    Some(due)
}

/// The step that stands open after an entry, and what it was agreed for.
fn step_after(body: &Body, open: &mut Option<(Step, Option<Concern>)>) {
    let step = open.as_ref().map(|(step, _)| *step);
    let about = open.as_ref().and_then(|(_, about)| about.clone());
    let next = match body {
        Body::Next { next } => next.as_ref().map(|next| (next.step, None)),
        Body::Attempt { attempt: Attempt { next: Some(next), concern, .. } } => {
            Some((next.step, Some(concern.clone())))
        }
        Body::Visited { sheet } if sheet.next == VisitNext::Phone => Some((Step::Phone, None)),
        Body::Visited { sheet: by } if by.mood.is_some_and(|m| m.total >= 9 || m.item_10 > 0) => {
            Some((Step::Review, None))
        }
        _ => {
            let came_through =
                |outcome| !matches!(outcome, Outcome::NoAnswer | Outcome::WrongAddress);
            let done = match (body, step) {
                (Body::Attempt { attempt }, Some(Step::Phone)) => {
                    attempt.channel == Channel::Phone && came_through(attempt.outcome)
                }
                (Body::Attempt { attempt }, Some(Step::Visit)) => {
                    attempt.channel == Channel::Visit && came_through(attempt.outcome)
                }
                (Body::Attempt { attempt }, Some(Step::Review)) => {
                    matches!(attempt.outcome, Outcome::Reached | Outcome::ChildSeen)
                }
                (Body::Visited { .. }, Some(Step::Visit | Step::Review)) => true,
                (Body::Closed { concern: Concern::Child, .. }, _) => true,
                _ => false,
            };
            let over = match (body, &about) {
                (Body::Closed { concern, .. }, Some(about)) => concern == about,
                (Body::Visited { .. }, Some(Concern::Visit)) => true,
                (Body::Checkup { checkup, record }, Some(Concern::Checkup(id))) => {
                    checkup == id
                        && (attends(body, id) || matches!(record, CheckupRecord::Excused { .. }))
                }
                (body, Some(Concern::Checkup(_) | Concern::Child)) => sees(body),
                _ => false,
            };
            if done || over { None } else { open.take() }
        }
    };
    *open = next;
}

/// Moved out without anybody asked to take over, or given back: as the entries up to a day say.
fn to_hand_over(case: &Case, today: NaiveDate) -> bool {
    let bodies: Vec<&Body> =
        case.entries().iter().filter(|e| e.on <= today).map(|entry| &entry.body).collect();
    let out_at = |at: usize| {
        let moves = bodies[..=at].iter().rev();
        let mut moves = moves.filter(|b| matches!(b, Body::MovedIn { .. } | Body::MovedOut { .. }));
        matches!(moves.next(), Some(Body::MovedOut { .. }))
    };
    let last = |wanted: &dyn Fn(&Body) -> bool| bodies.iter().rposition(|body| wanted(body));
    let of_child = |body: &Body| matches!(body, Body::Closed { concern: Concern::Child, .. });
    let anew = last(&|body| {
        matches!(body, Body::MovedIn { .. } | Body::Reopened { concern: Concern::Child, .. })
    });

    // Each handover's last step that made sense, and where it stands.
    let mut steps: std::collections::BTreeMap<&HandoverId, (&Receiver, &Handover, usize)> =
        Default::default();
    let mut returned = None;
    for (at, body) in bodies.iter().enumerate() {
        let Body::Handover { id, step } = body else { continue };
        match (step, steps.get(id).copied()) {
            (Handover::Sent { receiver, .. }, _) => {
                steps.insert(id, (receiver, step, at));
            }
            (_, Some((receiver, Handover::Sent { .. }, _))) => {
                steps.insert(id, (receiver, step, at));
                if matches!(step, Handover::Returned { .. }) {
                    returned = Some(at);
                }
            }
            _ => {}
        }
    }
    let asked = steps.values().any(|(receiver, step, at)| {
        matches!(receiver, Receiver::Municipality(_))
            && match step {
                Handover::Sent { .. } => true,
                Handover::Accepted => Some(*at) > anew,
                Handover::Returned { .. } => false,
            }
    });
    let closed = last(&of_child).is_some_and(|at| Some(at) > anew);
    let back = returned.is_some_and(|returned| {
        !bodies.iter().enumerate().skip(returned + 1).any(|(at, body)| match body {
            Body::MovedIn { .. } | Body::Handover { step: Handover::Sent { .. }, .. } => true,
            Body::Next { .. } => !out_at(at),
            Body::Person { person } => !out_at(at) && person.ward == case.ward,
            body => of_child(body),
        })
    });
    back || (!bodies.is_empty() && out_at(bodies.len() - 1) && !closed && !asked)
}

/// Before the report was due, the child was seen after the last day, or the search was ended.
fn left_before(case: &Case, id: &str, due: NaiveDate, today: NaiveDate) -> bool {
    let mut left = false;
    for entry in case.entries().iter().filter(|entry| entry.on < today) {
        match &entry.body {
            body if attends(body, id) => return true,
            Body::Checkup { checkup, record: CheckupRecord::Excused { .. } } if checkup == id => {
                left = true
            }
            Body::Closed { concern: Concern::Checkup(of), .. } if of == id => left = true,
            Body::Reopened { concern: Concern::Checkup(of), .. } if of == id => left = false,
            body if sees(body) && entry.on > due => left = true,
            _ => {}
        }
    }
    left
}

/// Followed here: arrived, alive, and not both gone and taken over (or closed).
fn here(case: &Case, today: NaiveDate) -> bool {
    let arrived = case.arrived().unwrap_or(day(BIRTH));
    if today < arrived || case.died.is_some_and(|died| died <= today) {
        return false;
    }
    let (mut out, mut closed, mut since, mut gone) = (false, false, NaiveDate::MIN, false);
    for entry in case.entries().iter().filter(|entry| entry.on <= today) {
        match &entry.body {
            Body::MovedOut { .. } => out = true,
            Body::MovedIn { .. } => (out, closed, since, gone) = (false, false, entry.on, false),
            Body::Closed { concern: Concern::Child, .. } => closed = true,
            Body::Reopened { concern: Concern::Child, .. } => {
                (closed, since, gone) = (false, entry.on + chrono::Days::new(1), false);
            }
            _ => {}
        }
        let taken = case.handovers.iter().any(|handover| {
            matches!(handover.receiver, Receiver::Municipality(_))
                && matches!(handover.answer, Some(HandoverAnswer::Accepted { on }) if since <= on && on <= entry.on)
        });
        gone |= out && (closed || taken);
    }
    !gone
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, ..ProptestConfig::default() })]

    #[test]
    fn the_lists_of_every_day_agree_with_a_plain_reading_of_that_day(written in timelines()) {
        let (case, _) = Case::fold(written);
        let derived = listings(&case, &rules(), &checkups());
        for (days, expected) in (-30..).zip(day_by_day(&case, &checkups())) {
            let on = birth_plus(days);
            let held: Vec<&Listing> = derived.iter().filter(|l| l.holds_on(on)).collect();
            let lists: BTreeSet<(List, String)> =
                held.iter().map(|listing| (listing.list, listing.item.clone())).collect();
            prop_assert_eq!(held.len(), lists.len(), "twice on one list on {}", on);
            prop_assert_eq!(&lists, &expected, "on {}", on);
            for listing in held {
                prop_assert_eq!(listing.last_seen, case.last_seen(on), "on {}", on);
            }
        }
    }

    #[test]
    fn the_days_of_attendance_are_those_of_the_checkups_as_they_stand(written in timelines()) {
        let (case, _) = Case::fold(written);
        let standing = case.checkups(&rules(), &checkups(), NaiveDate::MAX).into_iter();
        let standing = standing.filter_map(|checkup| Some((checkup.id, checkup.attended?)));
        prop_assert_eq!(case.attended(&checkups()), standing.collect::<Vec<_>>());
    }

    #[test]
    fn no_other_entry_takes_a_child_off_a_list(
        written in timelines(),
        other in bystanders(),
        days in days(),
    ) {
        let (before, _) = Case::fold(written.clone());
        let mut more = written;
        let seq = u32::try_from(more.len()).unwrap() + 1;
        more.push(Entry {
            id: "new".into(),
            seq,
            on: birth_plus(days),
            recorded_ms: i64::from(seq),
            author: Author::Staff("s".into()),
            body: other,
        });
        let (after, _) = Case::fold(more);
        // What is to be done next is another matter: that is what an attempt may have done.
        let kept = |case: &Case| -> Vec<Listing> {
            let all = listings(case, &rules(), &checkups()).into_iter();
            all.filter(|listing| listing.list != List::Steps).collect()
        };
        prop_assert_eq!(kept(&before), kept(&after));
    }

    #[test]
    fn the_order_and_the_number_of_copies_do_not_matter(
        written in timelines(),
        copies in subsequence((0..10usize).collect::<Vec<_>>(), 0..5),
        seed in any::<prop::sample::Index>(),
    ) {
        let expected = Case::fold(written.clone());
        let mut shuffled = written.clone();
        shuffled.extend(copies.iter().filter_map(|at| written.get(*at).cloned()));
        let turn = seed.index(shuffled.len());
        shuffled.rotate_left(turn);
        shuffled.reverse();
        let got = Case::fold(shuffled);
        prop_assert_eq!(&got, &expected);
        prop_assert_eq!(
            listings(&got.0, &rules(), &checkups()),
            listings(&expected.0, &rules(), &checkups())
        );
    }

    #[test]
    fn a_withdrawn_entry_leaves_the_lists_as_if_it_had_never_been(
        written in timelines(),
        wrong in ways(),
        days in days(),
    ) {
        let (before, _) = Case::fold(written.clone());
        let mut more = written;
        let seq = u32::try_from(more.len()).unwrap() + 1;
        let entry = |seq: u32, body| Entry {
            id: EntryId(format!("e{seq}")),
            seq,
            on: birth_plus(days),
            recorded_ms: i64::from(seq),
            author: Author::Staff("s".into()),
            body,
        };
        more.push(entry(seq, wrong));
        more.push(entry(seq + 1, correction(&format!("e{seq}"), None)));
        let (after, _) = Case::fold(more);
        prop_assert_eq!(after.entries(), before.entries());
        prop_assert_eq!(&after.handovers, &before.handovers);
        prop_assert_eq!(&after.ward, &before.ward);
        prop_assert_eq!(after.next_step(&rules()), before.next_step(&rules()));
        prop_assert_eq!(
            listings(&after, &rules(), &checkups()),
            listings(&before, &rules(), &checkups())
        );
    }

    #[test]
    fn listings_of_one_list_are_apart_and_in_order(written in timelines()) {
        let (case, _) = Case::fold(written);
        let derived = listings(&case, &rules(), &checkups());
        for pair in derived.windows(2) {
            let [one, next] = pair else { continue };
            if (one.list, &one.item) == (next.list, &next.item) {
                prop_assert!(one.until.is_some_and(|until| until <= next.from));
            }
        }
        for listing in derived {
            prop_assert!(listing.until.is_none_or(|until| listing.from < until));
            let ahead = matches!(listing.list, List::Visits | List::Steps);
            prop_assert!(listing.due < listing.from || ahead);
        }
    }

    #[test]
    fn nothing_that_is_asked_of_a_messy_timeline_panics(
        mut written in timelines(),
        births in prop::collection::vec(-40_000..40_000i64, 0..3),
        today in -40_000..40_000i64,
    ) {
        for (at, days) in (0..).zip(births) {
            let seq = at % 3;
            let person = Box::new(Person::born_on(birth_plus(days)));
            written.push(Entry {
                id: EntryId(format!("e{at}")),
                seq,
                on: birth_plus(days),
                recorded_ms: 0,
                author: Author::Import("i".to_owned()),
                body: Body::Person { person },
            });
        }
        let (case, _) = Case::fold(written.clone());
        let today = birth_plus(today);
        case.visit_state(today);
        case.checkups(&rules(), &checkups(), today);
        case.followed_on(&FollowUp::default(), today);
        listings(&case, &FollowUp::default(), &checkups());
        for entry in &written {
            check(&case, entry, today);
        }
    }
}
