//! The life of one made-up child, as the city came to know of it.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use hagukumi_core::care::{
    Author, Body, CheckupRecord, ChildId, Concern, Entry, EntryId, Handover, HandoverId, Person,
    Receiver, Sighting, SightingKind, StaffId,
};
use hagukumi_core::municipality::is_national_holiday;

use super::draw::Draw;
use super::home::Home;
use super::staff::{DemoRole, NURSES, VISITORS, id};
use super::{Child, City};

/// One thing that happened, and the day on which the city learnt of it.
struct Moment {
    on: NaiveDate,
    known: NaiveDate,
    author: Author,
    body: Body,
}

/// A child whose life is being made up.
pub(super) struct Life<'a> {
    pub(super) city: &'a City,
    pub(super) home: &'a Home<'a>,
    pub(super) draw: Draw,
    pub(super) birth: NaiveDate,
    twin: bool,
    id: ChildId,
    person: Person,
    moments: Vec<Moment>,
}

impl<'a> Life<'a> {
    pub(super) fn new(
        city: &'a City,
        home: &'a Home<'a>,
        of_home: &mut Draw,
        birth: NaiveDate,
        order: Option<u8>,
    ) -> Self {
        let mut draw = of_home.split();
        let id = ChildId(of_home.id());
        let mut person = home.person(city, &mut draw, birth);
        person.birth_order = order;
        Self { city, home, draw, birth, twin: order.is_some(), id, person, moments: Vec::new() }
    }

    /// The child with all that is known by now; nothing when not even its birth is.
    pub(super) fn lived(mut self) -> Option<Child> {
        let arrived = self.begins();
        if !self.home.hidden {
            self.is_vaccinated(arrived);
        }
        self.is_visited(arrived);
        self.comes_to_checkups(arrived);
        if self.home.hidden || self.draw.per_mille(35) {
            let staff = Some(self.nurse());
            let on = self.after(arrived, 60, 140);
            self.writes(on, Body::Responsible { staff });
        }
        let end = self.ends(arrived);
        self.moves_within(arrived, end);
        self.told(end)
    }

    /// A child some weeks old whom a visitor is to see today, and of whom no more is known.
    pub(super) fn expects(mut self, visitor: &StaffId, at: Option<NaiveTime>) -> Option<Child> {
        let mut person = self.person.clone();
        person.register_id = Some(String::new());
        self.home.card(&mut person, &mut self.draw, self.twin);
        // The lightest are a nurse's to visit.
        let light = self.city.rules.low_birth_weight_g;
        person.birth_weight_g = person.birth_weight_g.map(|weight| weight.max(light + 150));
        person.birth_card_on = Some(self.days(self.birth, 12));
        let known = self.days(self.birth, 14);
        self.imports(self.birth, known, Body::Person { person: Box::new(person) });
        let (today, to) = (self.city.on, visitor.clone());
        self.writes(self.days(today, -9), Body::VisitAssigned { to });
        let body = Body::VisitAppointment { for_day: today, at };
        self.writes_as(visitor, self.days(today, -4), body);
        self.told(NaiveDate::MAX)
    }

    /// Born here and registered, or moved in: gives the first day.
    fn begins(&mut self) -> NaiveDate {
        let mut person = self.person.clone();
        if !self.draw.per_mille(4) {
            // The number follows when the city is filled.
            person.register_id = Some(String::new());
        }
        let card = self.after(self.birth, 6, 24);
        if self.draw.per_mille(930) {
            self.home.card(&mut person, &mut self.draw, self.twin);
            person.birth_card_on = Some(card);
        }
        self.person = person.clone();
        let lived = i32::try_from((self.city.on - self.birth).num_days()).unwrap_or(0);
        if self.draw.per_mille(90) && lived > 30 {
            let arrived = self.after(self.birth, 30, lived);
            let from = self.word(|notes| &notes.elsewhere);
            if self.draw.per_mille(650) {
                self.handed_over(arrived);
            }
            person.birth_card_on = None;
            let body = Body::Person { person: Box::new(person) };
            self.imports(arrived, arrived, body);
            self.imports(arrived, arrived, Body::MovedIn { from });
            return arrived;
        }
        let registered = self.after(self.birth, 5, 13);
        if self.city.on.signed_duration_since(card).num_days() > 200 {
            // Written down together long ago.
            self.imports(
                self.birth,
                registered.max(card),
                Body::Person { person: Box::new(person) },
            );
        } else {
            let mut without_card = person.clone();
            without_card.birth_card_on = None;
            without_card.birth_weight_g = None;
            (without_card.language, without_card.interpreter) = (None, false);
            let first = Body::Person { person: Box::new(without_card.clone()) };
            self.imports(self.birth, registered, first);
            if without_card != person {
                let known = card.max(registered);
                self.imports(card, known, Body::Person { person: Box::new(person) });
            }
        }
        self.birth
    }

    /// What the municipality before has seen comes along.
    fn handed_over(&mut self, arrived: NaiveDate) {
        let author = Author::Elsewhere(HandoverId(self.draw.id()));
        let mut seen: Vec<Moment> = Vec::new();
        for (checkup, (first, last)) in self.windows() {
            if last < arrived && self.draw.per_mille(960) {
                let on = self.between(first, last);
                let record = CheckupRecord::Attended { place: String::new() };
                let body = Body::Checkup { checkup, record };
                seen.push(Moment { on, known: arrived, author: author.clone(), body });
            }
        }
        self.moments.extend(seen);
    }

    /// Days at the clinic with a vaccine: every dose of the youngest, of whom the register knows,
    /// and the days on which the older ones were seen.
    fn is_vaccinated(&mut self, arrived: NaiveDate) {
        const DOSES: [(i32, i32, &[&str]); 6] = [
            (60, 75, &["DPT_IPV_HIB", "PCV20", "RV1", "HEPB"]),
            (90, 106, &["DPT_IPV_HIB", "PCV20", "RV1", "HEPB"]),
            (121, 138, &["DPT_IPV_HIB", "PCV20"]),
            (152, 200, &["BCG"]),
            (215, 260, &["HEPB"]),
            (366, 420, &["MR", "VAR", "PCV20", "DPT_IPV_HIB"]),
        ];
        let recent =
            self.birth.checked_add_days(Days::new(720)).is_some_and(|on| on > self.city.on);
        let careless = self.draw.per_mille(15);
        for (from, to, vaccines) in DOSES.iter().filter(|_| recent) {
            let on = self.workday(self.birth, *from, *to);
            if on < arrived || careless || self.draw.per_mille(15) {
                continue;
            }
            for vaccine in *vaccines {
                let body = Body::Dose { vaccine: (*vaccine).to_owned(), product: None };
                let known = self.after(on, 10, 40);
                self.imports(on, known, body);
            }
        }
        if careless && self.draw.per_mille(700) {
            return;
        }
        let mut months = 10;
        while months < 84 && !recent {
            let on = self.workday(self.birth, months * 30, months * 30 + 60);
            let kind = match (months > 24, self.draw.below(3)) {
                (true, 1 | 2) => SightingKind::Nursery,
                _ => SightingKind::Vaccination,
            };
            if on > arrived && !self.draw.per_mille(20) {
                let sighting = Sighting { kind, note: String::new() };
                let known = self.after(on, 5, 35);
                self.imports(on, known, Body::Seen { sighting });
            }
            months += 11;
        }
    }

    /// Dies, or moves out: gives the day after which nothing more is written but the handover.
    fn ends(&mut self, arrived: NaiveDate) -> NaiveDate {
        let lived = i32::try_from((self.city.on - arrived).num_days()).unwrap_or(0);
        if self.draw.per_mille(2) {
            let on = self.after(arrived, 2, 300.min(lived.max(3)));
            self.imports(on, self.days(on, 7), Body::Died);
            return on;
        }
        if lived < 20 || !self.draw.per_mille(85) {
            return NaiveDate::MAX;
        }
        let on = self.after(arrived, 15, lived);
        let to = self.word(|notes| &notes.elsewhere);
        let known = self.after(on, 0, 14);
        self.imports(on, known, Body::MovedOut { to });
        if self.draw.per_mille(930) {
            let receiver = Receiver::Municipality("141003".to_owned());
            self.is_handed_over(known, receiver, 35, false);
        }
        on
    }

    /// Moves to another ward, which has to take over.
    fn moves_within(&mut self, arrived: NaiveDate, end: NaiveDate) {
        let leaves = end <= self.city.on;
        let mut lived = i32::try_from((self.city.on.min(end) - arrived).num_days()).unwrap_or(0);
        if leaves {
            // Taken over by the other ward before the family leaves the city.
            lived -= 60;
        }
        if lived < 40 || self.city.layout.ward.len() < 2 || !self.draw.per_mille(60) {
            return;
        }
        let on = self.after(arrived, 30, lived);
        let (ward, area, address) = self.home.elsewhere(self.city, &mut self.draw);
        let code = self.city.layout.ward[ward].code.clone();
        let mut person = self.person.clone();
        (person.ward, person.area, person.address) = (code.clone(), area, address);
        let known = self.after(on, 1, 10);
        self.imports(on, known, Body::Person { person: Box::new(person) });
        self.is_handed_over(known, Receiver::Ward(code), 20, leaves);
    }

    /// Sent within days; accepted within so many days after it, mostly.
    fn is_handed_over(&mut self, from: NaiveDate, receiver: Receiver, days: i32, surely: bool) {
        let id = HandoverId(self.draw.id());
        let sent = self.workday(from, 1, 6);
        let note = self.word(|notes| &notes.moved);
        let step = Handover::Sent { receiver, note };
        self.writes(sent, Body::Handover { id: id.clone(), step });
        if surely || self.draw.per_mille(965) {
            let taken = self.workday(sent, 1, days);
            self.writes(taken, Body::Handover { id, step: Handover::Accepted });
        }
    }

    /// The entries that are known by now, in the order of writing.
    fn told(mut self, end: NaiveDate) -> Option<Child> {
        let today = self.city.on;
        let goes_on = |body: &Body| matches!(body, Body::Handover { .. } | Body::Person { .. });
        self.moments.retain(|moment| moment.on <= today && moment.known <= today);
        self.moments.retain(|moment| moment.on <= end || goes_on(&moment.body));
        self.moments.sort_by_key(|moment| moment.known);
        let known = self.moments.iter().any(|moment| matches!(moment.body, Body::Person { .. }));
        let entries = (1..).zip(self.moments).map(|(seq, moment)| Entry {
            id: EntryId(self.draw.id()),
            seq,
            on: moment.on,
            recorded_ms: morning_ms(moment.known) + i64::from(self.draw.below(8 * 3_600)) * 1_000,
            author: moment.author,
            body: moment.body,
        });
        // Somebody of whom only the appointment is known is not known.
        known.then(|| Child { id: self.id, entries: entries.collect() })
    }

    /// The checkups of the municipality with their days for this child.
    pub(super) fn windows(&self) -> Vec<(String, (NaiveDate, NaiveDate))> {
        let checkups = self.city.municipality.checkups.iter();
        checkups
            .filter_map(|checkup| {
                let days = checkup.window()?.0.days(self.birth)?;
                let in_effect = checkup.effective.is_none_or(|of| of.holds_on(days.0));
                in_effect.then(|| (checkup.id.clone(), days))
            })
            .collect()
    }

    pub(super) fn weight(&self) -> Option<u32> {
        self.person.birth_weight_g
    }

    pub(super) fn imports(&mut self, on: NaiveDate, known: NaiveDate, body: Body) {
        let author = Author::Import("demo".to_owned());
        self.moments.push(Moment { on, known: known.max(on), author, body });
    }

    /// A nurse of the ward writes something down on its own day.
    pub(super) fn writes(&mut self, on: NaiveDate, body: Body) {
        let author = Author::Staff(self.nurse());
        self.moments.push(Moment { on, known: on, author, body });
    }

    pub(super) fn writes_as(&mut self, staff: &StaffId, on: NaiveDate, body: Body) {
        let author = Author::Staff(staff.clone());
        self.moments.push(Moment { on, known: on, author, body });
    }

    pub(super) fn tries(&mut self, on: NaiveDate, attempt: hagukumi_core::care::Attempt) {
        self.writes(on, Body::Attempt { attempt });
    }

    /// The nurse who has this part of the ward.
    pub(super) fn nurse(&self) -> StaffId {
        let number = self.home.area.chars().map(u32::from).sum::<u32>() % NURSES + 1;
        id(DemoRole::Nurse, self.ward(), number)
    }

    pub(super) fn visitor(&self) -> StaffId {
        let number = self.home.area.chars().map(u32::from).sum::<u32>() % VISITORS + 1;
        id(DemoRole::Visitor, self.ward(), number)
    }

    pub(super) fn ward(&self) -> &str {
        &self.city.layout.ward[self.home.ward].code
    }

    pub(super) fn word(&mut self, of: fn(&super::words::Notes) -> &Vec<String>) -> String {
        self.draw.pick(of(&self.city.words.notes)).cloned().unwrap_or_default()
    }

    pub(super) fn days(&self, day: NaiveDate, days: i32) -> NaiveDate {
        let moved = if days < 0 {
            day.checked_sub_days(Days::new(days.unsigned_abs().into()))
        } else {
            day.checked_add_days(Days::new(days.unsigned_abs().into()))
        };
        moved.unwrap_or(day)
    }

    /// A day so many days later.
    pub(super) fn after(&mut self, day: NaiveDate, from: i32, to: i32) -> NaiveDate {
        let by = self.draw.between(from, to.max(from));
        self.days(day, by)
    }

    /// The same, moved on to a day on which offices are open.
    pub(super) fn workday(&mut self, day: NaiveDate, from: i32, to: i32) -> NaiveDate {
        open_from(self.after(day, from, to))
    }

    pub(super) fn between(&mut self, first: NaiveDate, last: NaiveDate) -> NaiveDate {
        let days = i32::try_from((last - first).num_days()).unwrap_or(0);
        self.workday(first, 0, days).min(last)
    }

    pub(super) fn close(&mut self, on: NaiveDate, concern: Concern) {
        let reason = match concern {
            Concern::Visit => self.word(|notes| &notes.closed_visit),
            _ => self.word(|notes| &notes.closed),
        };
        self.writes(on, Body::Closed { concern, reason });
    }
}

/// The day, or the next one that is no weekend or holiday.
pub(super) fn open_from(mut day: NaiveDate) -> NaiveDate {
    while matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || is_national_holiday(day) {
        let Some(next) = day.succ_opt() else { break };
        day = next;
    }
    day
}

/// Half past eight in Japan.
pub(super) fn morning_ms(day: NaiveDate) -> i64 {
    let days = day.signed_duration_since(NaiveDate::default()).num_days();
    (days * 86_400 - (9 * 60 - 510) * 60) * 1_000
}
