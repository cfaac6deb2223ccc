//! A small city in memory: what the staff has written, folded by the core alone.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use hagukumi_core::care::{
    Author, AwayReason, Body, Case, Channel, CheckupRecord, ChildId, Concern, Correct, Entry,
    EntryId, FollowUp, Handover, HandoverId, List, Listing, NextStep, Outcome, Person, Receiver,
    Refusal, Sighting, SightingKind, StaffId, Step, check, listings,
};
use hagukumi_core::municipality::Municipality;
use hagukumi_server::demo;

use crate::chance::Chance;

/// One child of the model.
pub(crate) struct Known {
    pub(crate) entries: Vec<Entry>,
    pub(crate) case: Case,
    pub(crate) listings: Vec<Listing>,
}

/// The model: everything that was acknowledged, and nothing else.
pub(crate) struct Model {
    pub(crate) municipality: Municipality,
    pub(crate) rules: FollowUp,
    pub(crate) children: BTreeMap<ChildId, Known>,
    pub(crate) today: NaiveDate,
}

impl Model {
    /// The first so many children of a made-up city.
    pub(crate) fn new(city: &demo::City, count: u32, today: NaiveDate) -> Self {
        let mut model = Self {
            municipality: city.municipality.clone(),
            rules: city.rules.clone(),
            children: BTreeMap::new(),
            today,
        };
        for child in city.children(count) {
            model.know(child.id, child.entries);
        }
        model
    }

    /// Replaces a child's timeline by what was acknowledged.
    pub(crate) fn know(&mut self, child: ChildId, entries: Vec<Entry>) {
        let (case, _) = Case::fold(entries.clone());
        let listings = listings(&case, &self.rules, &self.municipality.checkups);
        self.children.insert(child, Known { entries, case, listings });
    }

    /// Who stands on a list today, in its order: child and checkup.
    pub(crate) fn list(&self, list: List) -> Vec<(ChildId, String)> {
        let mut rows: Vec<_> = self
            .children
            .iter()
            .flat_map(|(id, known)| known.listings.iter().map(move |listing| (id, known, listing)))
            .filter(|(_, _, listing)| listing.list == list && listing.holds_on(self.today))
            .map(|(id, known, listing)| {
                let order = listing.order(known.case.person.birth_date);
                (order, listing.item.clone(), id.clone())
            })
            .collect();
        rows.sort();
        rows.into_iter().map(|(_, item, id)| (id, item)).collect()
    }

    /// Entries that somebody may write today about a child, numbered on from what is there.
    pub(crate) fn written_about(&self, chance: &mut Chance, child: &ChildId) -> Vec<Entry> {
        let known = &self.children[child];
        let count = if chance.one_in(8) { 3 } else { 1 };
        let mut entries: Vec<Entry> = Vec::new();
        let (mut case, mut seq) = (known.case.clone(), known.case.version);
        for _ in 0..count {
            let entry = Entry {
                id: EntryId(chance.id("e")),
                seq: seq + 1,
                on: self.days(-(chance.below(9) as i64)),
                recorded_ms: 0,
                author: Author::Staff("nurse".into()),
                body: self.body(chance, known),
            };
            if check(&case, &entry, self.today).is_empty() {
                entries.push(entry);
                seq += 1;
                let all = known.entries.iter().chain(&entries).cloned();
                case = Case::fold(all).0;
            }
        }
        entries
    }

    /// A newborn, or a child that moved in.
    pub(crate) fn newcomer(&self, chance: &mut Chance) -> (ChildId, Vec<Entry>) {
        let birth = self.days(-(chance.below(400) as i64));
        let mut person = Person::born_on(birth);
        person.name = "川崎\u{3000}湊".to_owned();
        person.kana = "カワサキ\u{3000}ミナト".to_owned();
        person.register_id = Some(format!("{:010}", chance.below(9_999_999_999)));
        person.ward.clone_from(&chance.pick(&self.municipality.wards).code);
        let mut bodies = vec![Body::Person { person: Box::new(person) }];
        if chance.one_in(4) {
            bodies.push(Body::MovedIn { from: "横浜市".to_owned() });
        }
        let entries = (1..).zip(bodies).map(|(seq, body)| Entry {
            id: EntryId(chance.id("e")),
            seq,
            on: if seq == 1 { birth } else { self.today },
            recorded_ms: 0,
            author: Author::Import("births".to_owned()),
            body,
        });
        let entries = entries.collect();
        (ChildId(chance.id("c")), entries)
    }

    fn days(&self, by: i64) -> NaiveDate {
        if by < 0 {
            self.today.checked_sub_days(Days::new(by.unsigned_abs())).unwrap()
        } else {
            self.today.checked_add_days(Days::new(by.unsigned_abs())).unwrap()
        }
    }

    fn checkup(&self, chance: &mut Chance) -> String {
        chance.pick(&self.municipality.checkups).id.clone()
    }

    fn concern(&self, chance: &mut Chance) -> Concern {
        match chance.below(3) {
            0 => Concern::Visit,
            1 => Concern::Child,
            _ => Concern::Checkup(self.checkup(chance)),
        }
    }

    fn body(&self, chance: &mut Chance, known: &Known) -> Body {
        let ahead = self.days(chance.below(30) as i64);
        let reason = "理由".to_owned();
        let note = String::new();
        let staff = StaffId(format!("s{}", chance.below(5)));
        match chance.below(24) {
            0 => Body::VisitAssigned { to: staff },
            1 => Body::VisitAppointment { for_day: ahead, at: None },
            2..=4 => self.visited(chance, known),
            5 => Body::VisitNotMet { note },
            6 => Body::VisitDeclined { reason: Refusal::NoContact, note },
            7 => Body::VisitAway { reason: AwayReason::WithGrandparents, until: ahead },
            8..=10 => {
                let record = match chance.below(5) {
                    0 => CheckupRecord::Invited { for_day: Some(ahead) },
                    1 => CheckupRecord::Excused { reason },
                    _ => CheckupRecord::Attended { place: note },
                };
                Body::Checkup { checkup: self.checkup(chance), record }
            }
            11..=13 => Body::Attempt {
                attempt: hagukumi_core::care::Attempt {
                    concern: self.concern(chance),
                    channel: *chance.pick(&[Channel::Phone, Channel::Visit, Channel::Letter]),
                    outcome: *chance.pick(&[
                        Outcome::NoAnswer,
                        Outcome::Reached,
                        Outcome::ChildSeen,
                    ]),
                    note: "一行".to_owned(),
                    next: chance.one_in(2).then_some(NextStep { step: Step::Visit, by: ahead }),
                },
            },
            14 => Body::Seen { sighting: Sighting { kind: SightingKind::Nursery, note } },
            15 => Body::Dose { vaccine: "MR".to_owned(), product: None },
            16 => Body::Closed { concern: self.concern(chance), reason },
            17 => Body::Reopened { concern: self.concern(chance), reason },
            18 => Body::Responsible { staff: chance.one_in(2).then_some(staff) },
            19 => Body::MovedOut { to: "横浜市".to_owned() },
            20 => match chance.below(6) {
                0 => Body::Died,
                _ => Body::MovedIn { from: "横浜市".to_owned() },
            },
            21 => self.handover(chance, known),
            22 => self.moved(chance, known),
            _ => self.correction(chance, known),
        }
    }

    fn visited(&self, chance: &mut Chance, known: &Known) -> Body {
        // A sheet as the made-up city has them, with another answer to what matters for the lists.
        let sheet = self.children.values().find_map(|known| known.case.visits().next());
        let mut sheet = sheet.expect("somebody was visited").1.clone();
        sheet.child_seen = !chance.one_in(4);
        sheet.next_by = None;
        sheet.kind = known.case.visit_kind(&self.rules, self.today);
        Body::Visited { sheet: Box::new(sheet) }
    }

    fn handover(&self, chance: &mut Chance, known: &Known) -> Body {
        if let Some(waiting) = known.case.handovers_waiting().next() {
            let id = waiting.id.clone();
            let reason = "理由".to_owned();
            let step =
                if chance.one_in(3) { Handover::Returned { reason } } else { Handover::Accepted };
            return Body::Handover { id, step };
        }
        let receiver = match chance.below(2) {
            0 => Receiver::Ward(chance.pick(&self.municipality.wards).code.clone()),
            _ => Receiver::Municipality("141003".to_owned()),
        };
        let step = Handover::Sent { receiver, note: String::new() };
        Body::Handover { id: HandoverId(chance.id("h")), step }
    }

    fn moved(&self, chance: &mut Chance, known: &Known) -> Body {
        let mut person = known.case.person.clone();
        person.ward.clone_from(&chance.pick(&self.municipality.wards).code);
        person.birth_weight_g = Some(2_000 + chance.below(1_500) as u32);
        Body::Person { person: Box::new(person) }
    }

    fn correction(&self, chance: &mut Chance, known: &Known) -> Body {
        let wrong = chance.pick(&known.entries);
        let to = (!chance.one_in(2)).then(|| {
            let on = wrong.on.checked_sub_days(Days::new(1)).unwrap();
            Box::new(Correct { on, body: wrong.body.clone() })
        });
        Body::Correction { of: wrong.id.clone(), to, reason: "書きまちがい".to_owned() }
    }
}
