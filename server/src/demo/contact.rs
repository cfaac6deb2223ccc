//! Visits and checkups of a made-up child: what was done, and what was tried.

use chrono::{NaiveDate, NaiveTime};
use hagukumi_core::care::{
    Attempt, AwayReason, Body, Channel, CheckupRecord, Concern, Feeding, Met, Mood, NextStep,
    Outcome, Refusal, StaffId, Step, VisitKind, VisitNext, VisitSheet,
};
use hagukumi_core::municipality::CheckupPlace;

use super::life::Life;

/// Days back from today up to which planning is written down; older entries tell what was done.
const PLANNED: i64 = 200;

impl Life<'_> {
    /// The visit after birth: assigned, agreed, done, or not.
    pub(super) fn is_visited(&mut self, arrived: NaiveDate) {
        let limit = self.days(self.birth, 118);
        if arrived >= limit {
            return;
        }
        let recent = (self.city.on - self.birth).num_days() < PLANNED;
        let low = self.person_is_light();
        let by_nurse = low || self.draw.per_mille(450);
        let staff = if by_nurse { self.nurse() } else { self.visitor() };
        let from = arrived.max(self.birth);
        if recent {
            let on = self.workday(from, 16, 26);
            self.writes(on, Body::VisitAssigned { to: staff.clone() });
        }
        if self.home.hidden {
            return self.is_not_met(from, &staff, 4);
        }
        // Visited; visited and the child not seen; declined; no contact; not yet, for no reason.
        let unvisited = self.draw.weighted([954, 8, 12, 10, 16]);
        match unvisited {
            0 => self.visit(from, &staff, recent, low, true),
            1 => self.visit(from, &staff, recent, low, false),
            2 => {
                let (on, note) = (self.workday(from, 25, 50), self.word(|notes| &notes.declined));
                let reason = Refusal::Declined;
                self.writes_as(&staff, on, Body::VisitDeclined { reason, note });
            }
            3 => {
                self.is_not_met(from, &staff, 3);
                let (on, note) = (self.workday(from, 60, 90), String::new());
                let reason = Refusal::NoContact;
                self.writes_as(&staff, on, Body::VisitDeclined { reason, note });
            }
            _ => {}
        }
        // What is left open is closed once a checkup has shown the child.
        if unvisited > 1 && self.draw.per_mille(970) {
            let on = self.workday(from, 190, 420);
            self.close(on, Concern::Visit);
        }
    }

    fn person_is_light(&self) -> bool {
        self.weight().is_some_and(|weight| weight <= self.city.rules.low_birth_weight_g)
    }

    fn is_not_met(&mut self, from: NaiveDate, staff: &StaffId, times: i32) {
        for time in 0..times {
            let (on, note) = (
                self.workday(from, 30 + 18 * time, 40 + 18 * time),
                self.word(|notes| &notes.not_met),
            );
            self.writes_as(staff, on, Body::VisitNotMet { note });
        }
        let on = self.workday(from, 95, 125);
        let next = Some(NextStep { step: Step::Visit, by: self.days(on, 14) });
        self.attempt(on, Concern::Visit, Channel::Letter, Outcome::Sent, next);
    }

    fn visit(
        &mut self,
        from: NaiveDate,
        staff: &StaffId,
        recent: bool,
        low: bool,
        child_seen: bool,
    ) {
        let mut on = if low { self.workday(from, 20, 40) } else { self.workday(from, 28, 75) };
        if self.draw.per_mille(190) {
            let until = self.after(from, 45, 95);
            let told = self.workday(from, 14, 30).min(until);
            let in_hospital = low && self.draw.per_mille(500);
            let reason =
                if in_hospital { AwayReason::InHospital } else { AwayReason::WithGrandparents };
            if recent {
                self.writes_as(staff, told, Body::VisitAway { reason, until });
            }
            on = self.workday(until, 3, 20);
        }
        if self.draw.per_mille(80) {
            let note = self.word(|notes| &notes.not_met);
            self.writes_as(staff, on, Body::VisitNotMet { note });
            on = self.workday(on, 7, 21);
        }
        if recent {
            let agreed = self.after(on, -12, -3).max(from);
            let at =
                NaiveTime::from_hms_opt([10, 11, 13, 14, 15][self.draw.below(5) as usize], 0, 0);
            self.writes_as(staff, agreed, Body::VisitAppointment { for_day: on, at });
        }
        let sheet = Box::new(self.sheet(on, staff, low, child_seen));
        let next = sheet.next;
        self.writes_as(staff, on, Body::Visited { sheet });
        self.is_followed_up(on, next);
    }

    /// What a visit asked for is done, as a rule.
    fn is_followed_up(&mut self, visited: NaiveDate, next: VisitNext) {
        let (channel, outcome) = match next {
            VisitNext::None => return,
            VisitNext::SecondVisit | VisitNext::SupportVisit => {
                (Channel::Visit, Outcome::ChildSeen)
            }
            VisitNext::Phone | VisitNext::Conference => (Channel::Phone, Outcome::Reached),
        };
        if self.draw.per_mille(940) {
            let on = self.workday(visited, 5, 20);
            self.attempt(on, Concern::Child, channel, outcome, None);
        }
    }

    fn sheet(&mut self, on: NaiveDate, staff: &StaffId, low: bool, child_seen: bool) -> VisitSheet {
        let age = i32::try_from((on - self.birth).num_days()).unwrap_or(0);
        let kind = match (low, staff == &self.visitor()) {
            (true, _) => VisitKind::LowBirthWeight,
            (false, true) => VisitKind::Hello,
            (false, false) => VisitKind::Newborn,
        };
        // Most mothers stay below nine; a few do not, and fewer answer item 10.
        let total = match self.draw.below(100) {
            0..=88 => self.draw.between(0, 8),
            89..=97 => self.draw.between(9, 14),
            _ => self.draw.between(15, 22),
        };
        let item_10 =
            if total >= 6 && self.draw.per_mille(60) { self.draw.between(1, 2) } else { 0 };
        let mood = self.draw.per_mille(820).then(|| Mood {
            total: u8::try_from(total).unwrap_or(0),
            item_10: u8::try_from(item_10).unwrap_or(0),
        });
        let follows = mood.is_some_and(|mood| mood.follow_up(&self.city.rules).is_some());
        let next = match self.draw.below(10) {
            0..=5 if follows => VisitNext::Phone,
            _ if follows => VisitNext::SecondVisit,
            0 => VisitNext::Phone,
            _ => VisitNext::None,
        };
        let feedings = [Feeding::Breast, Feeding::Mixed, Feeding::Mixed, Feeding::Formula];
        let met = [Met::Mother, Met::Mother, Met::Mother, Met::Both, Met::Father];
        let grown = self.weight().unwrap_or(3_000) as i32 + age * self.draw.between(24, 38);
        VisitSheet {
            kind,
            visitor: staff.clone(),
            met: self.draw.pick(&met).copied().unwrap_or(Met::Mother),
            child_seen,
            feeding: self.draw.pick(&feedings).copied(),
            weight_g: (child_seen && kind != VisitKind::Hello)
                .then(|| u32::try_from(grown / 10 * 10).unwrap_or(0)),
            sleep: self.word(|notes| &notes.sleep),
            umbilicus: if age < 45 { self.word(|notes| &notes.umbilicus) } else { String::new() },
            mood,
            supports: self.word(|notes| &notes.supports),
            worries: if self.draw.per_mille(600) {
                self.word(|notes| &notes.worries)
            } else {
                String::new()
            },
            handed_over: self.word(|notes| &notes.handed_over),
            next,
            next_by: (next != VisitNext::None).then(|| self.days(on, 14)),
        }
    }

    /// Every checkup of the municipality that was this city's to hold.
    pub(super) fn comes_to_checkups(&mut self, arrived: NaiveDate) {
        for (checkup, (first, last)) in self.windows() {
            if last < arrived || first > self.days(self.city.on, 60) {
                continue;
            }
            let of = |of: &&hagukumi_core::municipality::Checkup| of.id == checkup;
            let place = self.city.municipality.checkups.iter().find(of).and_then(|of| of.place);
            let session = place == Some(CheckupPlace::Session);
            let day = if session {
                self.session_day(&checkup, first.max(arrived))
            } else {
                // Families go early: the first of two days.
                self.between(first.max(arrived), last).min(self.between(first.max(arrived), last))
            };
            let due = if session { day } else { last };
            self.is_invited(&checkup, first.max(arrived), session.then_some(day));
            let comes = self.city.layout.attendance.get(&checkup).copied().unwrap_or(950);
            if !self.home.hidden && self.draw.per_mille(comes) {
                let record = CheckupRecord::Attended { place: self.place(session) };
                let body = Body::Checkup { checkup: checkup.clone(), record };
                // Clinics report by the month; a session is written down at the door.
                let known = if session { day } else { self.after(day, 12, 48) };
                self.imports(day, known, body);
            } else {
                self.is_looked_for(&checkup, due, session);
            }
        }
    }

    fn place(&mut self, session: bool) -> String {
        if session { String::new() } else { self.word(|notes| &notes.places) }
    }

    /// The ward's sessions of one checkup are on one weekday; the family is invited to one that is
    /// three weeks or more after the window opens.
    fn session_day(&mut self, checkup: &str, first: NaiveDate) -> NaiveDate {
        let from = self.after(first, 21, 50);
        self.city.session_after(self.home.ward, checkup, from)
    }

    fn is_invited(&mut self, checkup: &str, first: NaiveDate, for_day: Option<NaiveDate>) {
        let on = self.workday(first, -20, -8);
        let last = for_day.unwrap_or(first);
        if (self.city.on - last).num_days() >= PLANNED {
            return;
        }
        let record = CheckupRecord::Invited { for_day };
        self.writes(on, Body::Checkup { checkup: checkup.to_owned(), record });
        if let Some(for_day) = for_day.filter(|day| *day > self.city.on)
            && self.draw.per_mille(700)
        {
            let session = self.city.session_id(self.home.ward, checkup, for_day);
            let record = CheckupRecord::Booked { for_day, session };
            let on = self.workday(on, 2, 12);
            self.writes(on, Body::Checkup { checkup: checkup.to_owned(), record });
        }
    }

    /// A missed checkup: noticed again, phoned, visited, and what came of it.
    fn is_looked_for(&mut self, checkup: &str, due: NaiveDate, session: bool) {
        let rules = &self.city.rules;
        let wait = if session { rules.session_report_days } else { rules.clinic_report_days };
        let from = self.days(due, i32::try_from(wait).unwrap_or(0));
        let concern = Concern::Checkup(checkup.to_owned());
        // Came late; seen at home or in the nursery; excused; closed; still looked for.
        let found = if self.home.hidden { 4 } else { self.draw.weighted([430, 260, 70, 20, 220]) };
        let tries = match found {
            0 => self.draw.below(2),
            4 => self.draw.below(5),
            _ => 1 + self.draw.below(3),
        };
        let mut on = from;
        for time in 0..tries {
            on = self.workday(on, 4, 21);
            let next = Some(NextStep { step: Step::Phone, by: self.days(on, 14) });
            let no_answer = self.home.hidden || self.draw.per_mille(600);
            let (channel, outcome, next) = match time {
                0 => (Channel::Letter, Outcome::Sent, next),
                1 | 2 if no_answer => (Channel::Phone, Outcome::NoAnswer, next),
                1 | 2 => (Channel::Phone, Outcome::Reached, None),
                _ => (Channel::Visit, Outcome::NoAnswer, next),
            };
            self.attempt(on, concern.clone(), channel, outcome, next);
        }
        let on = self.workday(on, 5, 45);
        match found {
            0 => {
                let record = CheckupRecord::Attended { place: self.place(session) };
                let known = self.after(on, 3, 30);
                self.imports(on, known, Body::Checkup { checkup: checkup.to_owned(), record });
            }
            1 => self.attempt(on, concern, Channel::Visit, Outcome::ChildSeen, None),
            2 => {
                let record = CheckupRecord::Excused { reason: self.word(|notes| &notes.excused) };
                self.writes(on, Body::Checkup { checkup: checkup.to_owned(), record });
            }
            3 => self.close(on, concern),
            _ => {}
        }
    }

    fn attempt(
        &mut self,
        on: NaiveDate,
        concern: Concern,
        channel: Channel,
        outcome: Outcome,
        next: Option<NextStep>,
    ) {
        let note = match outcome {
            Outcome::Sent => self.word(|notes| &notes.letter),
            Outcome::NoAnswer if channel == Channel::Visit => self.word(|notes| &notes.not_met),
            Outcome::NoAnswer => self.word(|notes| &notes.no_answer),
            Outcome::ChildSeen => self.word(|notes| &notes.child_seen),
            _ => self.word(|notes| &notes.reached),
        };
        self.tries(on, Attempt { concern, channel, outcome, note, next });
    }
}
