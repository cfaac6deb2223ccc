//! Everyone who is known, findable by number, birthday and name.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::doubt::{Doubt, Refuse};
use super::facts::{Facts, PersonField, differences};
use super::key::{kana_key, key};
use super::{Event, Row, Statement, Verdict};
use crate::care::{Body, ChildId, Person};
use crate::date::months_reached;

/// Months of age from which nobody is a child of the follow-up: 20 years.
const ADULT_MONTHS: i32 = 240;

/// A child as far as judging a row needs it.
#[derive(Clone, Debug)]
pub struct KnownChild {
    /// The child.
    pub id: ChildId,
    /// Who it is and where it lives.
    pub person: Person,
    /// Checkups attended, with the day of each.
    pub attended: Vec<(String, NaiveDate)>,
    /// Whether it is known to have died.
    pub died: bool,
}

/// A known child with its names and its home in the form that is compared.
#[derive(Clone, Debug)]
struct Seat {
    child: KnownChild,
    name: String,
    kana: String,
    address: String,
    guardian: String,
}

impl Seat {
    fn of(child: KnownChild) -> Self {
        let person = &child.person;
        let (name, kana) = (key(&person.name), kana_key(&person.kana));
        let (address, guardian) = (key(&person.address), key(&person.guardian));
        Self { child, name, kana, address, guardian }
    }
}

/// Everyone who is known. Rows of one file are judged one after another, and what a row adds is
/// [noted](Roster::note) before the next, so that a file cannot bring the same child twice.
#[derive(Clone, Debug, Default)]
pub struct Roster {
    seats: Vec<Seat>,
    by_register: HashMap<String, usize>,
    by_birth: HashMap<NaiveDate, Vec<usize>>,
    by_id: HashMap<ChildId, usize>,
}

/// Who a row speaks of.
enum Found<'a> {
    One(&'a Seat),
    Nobody,
    Unclear(Doubt, Vec<ChildId>),
}

/// The writing of a row's names and home, made comparable once.
struct Names {
    name: String,
    kana: String,
    address: String,
    guardian: String,
}

impl Names {
    fn of(facts: &Facts) -> Self {
        Self {
            name: facts.name.as_deref().map(key).unwrap_or_default(),
            kana: facts.kana.as_deref().map(kana_key).unwrap_or_default(),
            address: facts.address.as_deref().map(key).unwrap_or_default(),
            guardian: facts.guardian.as_deref().map(key).unwrap_or_default(),
        }
    }

    /// Either writing says the same.
    fn agree(&self, seat: &Seat) -> bool {
        same(&self.name, &seat.name) || same(&self.kana, &seat.kana)
    }

    /// Either writing says something else.
    fn differ(&self, seat: &Seat) -> bool {
        other(&self.name, &seat.name) || other(&self.kana, &seat.kana)
    }

    /// Whether the row names nobody.
    fn is_empty(&self) -> bool {
        self.name.is_empty() && self.kana.is_empty()
    }
}

impl Roster {
    /// Adds a child, or replaces what was known of it.
    pub fn note(&mut self, child: KnownChild) {
        let at = match self.by_id.get(&child.id) {
            Some(at) => *at,
            None => self.seats.len(),
        };
        if let Some(number) = &child.person.register_id {
            self.by_register.insert(number.clone(), at);
        }
        let same_day = self.by_birth.entry(child.person.birth_date).or_default();
        if !same_day.contains(&at) {
            same_day.push(at);
        }
        self.by_id.insert(child.id.clone(), at);
        let seat = Seat::of(child);
        match self.seats.get_mut(at) {
            Some(before) => *before = seat,
            None => self.seats.push(seat),
        }
    }

    /// Notes what a row has brought, so that the next is judged with it. `begun` is the child that
    /// a [new](Verdict::New) row begins.
    pub fn learn(&mut self, row: &Row, verdict: &Verdict, begun: Option<&ChildId>) {
        let (id, statements) = match verdict {
            Verdict::New { statements } => (begun, statements),
            Verdict::Changed { child, statements, .. } => (Some(child), statements),
            _ => return,
        };
        let Some(id) = id else { return };
        let before = self.child(id);
        let told = statements.iter().find_map(|said| match &said.body {
            Body::Person { person } => Some(&**person),
            _ => None,
        });
        let Some(person) = told.or(before.map(|known| &known.person)).cloned() else { return };
        let (mut attended, mut died) =
            before.map(|known| (known.attended.clone(), known.died)).unwrap_or_default();
        match &row.event {
            Event::Attended { checkup, on, .. } => attended.push((checkup.clone(), *on)),
            Event::Died { .. } => died = true,
            _ => {}
        }
        self.note(KnownChild { id: id.clone(), person, attended, died });
    }

    /// A known child.
    pub fn child(&self, id: &ChildId) -> Option<&KnownChild> {
        self.by_id.get(id).and_then(|at| self.seats.get(*at)).map(|seat| &seat.child)
    }

    /// How many children are known.
    pub fn len(&self) -> usize {
        self.seats.len()
    }

    /// Whether nobody is known.
    pub fn is_empty(&self) -> bool {
        self.seats.is_empty()
    }

    /// What becomes of a row on the day of the import.
    pub fn judge(&self, row: &Row, today: NaiveDate) -> Verdict {
        if let Some(why) = refuse(row, today) {
            return Verdict::Refused { why };
        }
        match self.find(row) {
            Found::One(seat) => about(&seat.child, row, today),
            Found::Unclear(why, candidates) => Verdict::Doubtful { why, candidates },
            Found::Nobody if row.event.begins() => begin(row, today),
            Found::Nobody => Verdict::Doubtful { why: Doubt::Unmatched, candidates: Vec::new() },
        }
    }

    /// What becomes of a doubtful row when a person has said whom it speaks of: a known child, or
    /// one who is not known yet. A row that cannot begin a timeline stays doubtful in that case,
    /// and so does one about a child who is not known here.
    pub fn decide(&self, row: &Row, child: Option<&ChildId>, today: NaiveDate) -> Verdict {
        if let Some(why) = refuse(row, today) {
            return Verdict::Refused { why };
        }
        match child.map(|id| self.child(id)) {
            Some(Some(known)) => said_to_be(known, row, today),
            None if row.event.begins() => begin(row, today),
            Some(None) | None => {
                Verdict::Doubtful { why: Doubt::Unmatched, candidates: Vec::new() }
            }
        }
    }

    fn find(&self, row: &Row) -> Found<'_> {
        let facts = &row.facts;
        let names = Names::of(facts);
        match self.by_number(row) {
            [Some(one), Some(two)] if one.child.id != two.child.id => {
                return unclear(Doubt::Several, [one, two]);
            }
            [Some(seat), _] | [None, Some(seat)] => {
                let person = &seat.child.person;
                let birthday = facts.birth_date.is_some_and(|day| day != person.birth_date);
                // The register may change a name; a clinic that writes another means another child.
                let reported = matches!(row.event, Event::Attended { .. });
                let named = reported && !names.is_empty() && !names.agree(seat);
                let named = named && names.differ(seat);
                return if birthday || named {
                    unclear(Doubt::RegisterIdOfOther, [seat])
                } else {
                    Found::One(seat)
                };
            }
            [None, None] => {}
        }
        let same_day = facts.birth_date.and_then(|day| self.by_birth.get(&day));
        let same_day = same_day.into_iter().flatten().filter_map(|at| self.seats.get(*at));
        // A seat keeps its old place when a birthday is corrected.
        let same_day =
            same_day.filter(|seat| Some(seat.child.person.birth_date) == facts.birth_date);
        let same_day: Vec<&Seat> = same_day.collect();
        let named: Vec<&Seat> = same_day
            .iter()
            .copied()
            .filter(|seat| names.agree(seat) && !apart(facts, &names, seat))
            .collect();
        match named.as_slice() {
            [] if row.event.begins() => unnamed(facts, &names, &same_day),
            [] => Found::Nobody,
            [seat] => one_of_that_name(row, &names, seat),
            _ => unclear(Doubt::Several, named),
        }
    }

    /// The children with the row's number and with its earlier number.
    fn by_number(&self, row: &Row) -> [Option<&Seat>; 2] {
        let before = match &row.event {
            Event::Changed { previous_register_id } => previous_register_id.as_ref(),
            _ => None,
        };
        [row.facts.register_id.as_ref(), before].map(|number| {
            let seat = self.seats.get(*self.by_register.get(number?)?)?;
            // A number that was given up stays in the index.
            (seat.child.person.register_id.as_ref() == number).then_some(seat)
        })
    }
}

fn unclear<'a>(why: Doubt, seats: impl IntoIterator<Item = &'a Seat>) -> Found<'a> {
    Found::Unclear(why, seats.into_iter().map(|seat| seat.child.id.clone()).collect())
}

/// Two children whose names only sound alike: each has its own number, its own characters and its
/// own home.
fn apart(facts: &Facts, names: &Names, seat: &Seat) -> bool {
    facts.register_id.is_some()
        && seat.child.person.register_id.is_some()
        && other(&names.name, &seat.name)
        && !shares_home(facts, names, seat)
}

/// One known child has the row's name and birthday; its number does not say that it is the same.
fn one_of_that_name<'a>(row: &Row, names: &Names, seat: &'a Seat) -> Found<'a> {
    let person = &seat.child.person;
    let twin = matches!((row.facts.birth_order, person.birth_order), (Some(a), Some(b)) if a != b);
    if twin {
        return unclear(Doubt::PerhapsTwin, [seat]);
    }
    match (&row.facts.register_id, &person.register_id) {
        (Some(_), Some(_)) => unclear(Doubt::OtherRegisterId, [seat]),
        _ if names.differ(seat) => unclear(Doubt::NameWrittenOtherwise, [seat]),
        // Name, birthday and home agree: a child without a number has got one.
        _ if shares_home(&row.facts, names, seat) => Found::One(seat),
        (Some(_), None) => unclear(Doubt::SameNameAndBirthday, [seat]),
        (None, Some(_)) if row.event.begins() => unclear(Doubt::SameNameAndBirthday, [seat]),
        (None, _) if row.event.begins() && other_home(names, seat) => {
            unclear(Doubt::SameNameAndBirthday, [seat])
        }
        (None, _) => Found::One(seat),
    }
}

/// Nobody of the row's name was born that day: a new child, unless one of the same home was.
fn unnamed<'a>(facts: &Facts, names: &Names, same_day: &[&'a Seat]) -> Found<'a> {
    let home: Vec<&Seat> =
        same_day.iter().copied().filter(|seat| same_home(facts, names, seat)).collect();
    let told_apart = |seat: &&Seat| {
        let person = &seat.child.person;
        let orders =
            matches!((facts.birth_order, person.birth_order), (Some(a), Some(b)) if a != b);
        let numbers = facts.register_id.is_some() && person.register_id.is_some();
        orders || (numbers && names.differ(seat))
    };
    // The same nameless row again, before the name is notified.
    let nameless = |seat: &&&Seat| {
        let person = &seat.child.person;
        names.is_empty()
            && seat.name.is_empty()
            && seat.kana.is_empty()
            && facts.register_id.is_none()
            && same_home(facts, names, seat)
            && person.register_id.is_none()
            && facts.birth_order == person.birth_order
    };
    if let Some(seat) = home.iter().find(nameless) {
        return Found::One(seat);
    }
    let unclear_ones: Vec<&Seat> = home.into_iter().filter(|seat| !told_apart(seat)).collect();
    if unclear_ones.is_empty() { Found::Nobody } else { unclear(Doubt::PerhapsTwin, unclear_ones) }
}

/// The same household of the register, or the same address and guardian.
fn same_home(facts: &Facts, names: &Names, seat: &Seat) -> bool {
    same_household(facts, seat)
        || same(&names.address, &seat.address) && same(&names.guardian, &seat.guardian)
}

/// The same household, address or guardian: enough for a doubt, and for a child of the same name
/// and birthday.
fn shares_home(facts: &Facts, names: &Names, seat: &Seat) -> bool {
    same_household(facts, seat)
        || same(&names.address, &seat.address)
        || same(&names.guardian, &seat.guardian)
}

fn same_household(facts: &Facts, seat: &Seat) -> bool {
    facts.household.is_some() && facts.household == seat.child.person.household
}

fn other_home(names: &Names, seat: &Seat) -> bool {
    other(&names.address, &seat.address)
}

fn same(one: &str, two: &str) -> bool {
    !one.is_empty() && one == two
}

fn other(one: &str, two: &str) -> bool {
    !one.is_empty() && !two.is_empty() && one != two
}

fn refuse(row: &Row, today: NaiveDate) -> Option<Refuse> {
    let facts = &row.facts;
    let day = row.event.day();
    // A move out is notified before the day on which the family leaves (転出予定日).
    let planned = matches!(row.event, Event::MovedOut { .. });
    let days = [day.filter(|_| !planned), facts.birth_date, facts.birth_card_on];
    if days.into_iter().flatten().any(|day| day > today) {
        return Some(Refuse::InFuture);
    }
    let grown = |birth: NaiveDate| months_reached(birth.into(), ADULT_MONTHS).date() < today;
    if facts.birth_date.is_some_and(grown) {
        return Some(Refuse::NotAChild);
    }
    if let (Some(day), Some(birth)) = (day, facts.birth_date)
        && day < birth
    {
        return Some(Refuse::BeforeBirth);
    }
    let said = |text: Option<&String>| text.is_some_and(|text| !text.is_empty());
    let numbered = said(facts.register_id.as_ref())
        || matches!(&row.event, Event::Changed { previous_register_id: Some(_) });
    let named = said(facts.name.as_ref()) || said(facts.kana.as_ref());
    let homed = said(facts.address.as_ref()) && said(facts.guardian.as_ref());
    let findable = facts.birth_date.is_some() && (named || (homed && row.event.begins()));
    (!numbered && !findable).then_some(Refuse::NobodyNamed)
}

/// The first statements about a child who is not known.
fn begin(row: &Row, today: NaiveDate) -> Verdict {
    let Some(mut person) = row.facts.person() else {
        return Verdict::Refused { why: Refuse::NoBirthday };
    };
    if row.facts.wants_ward {
        return Verdict::Refused { why: Refuse::NoWard };
    }
    person.born_abroad |= row.event == Event::BornAbroad;
    let on = row.event.day().unwrap_or(person.birth_date).min(today);
    let mut statements = vec![Statement { on, body: Body::Person { person: Box::new(person) } }];
    statements.extend(happened(row));
    Verdict::New { statements }
}

/// What a row adds to a known child.
fn about(known: &KnownChild, row: &Row, today: NaiveDate) -> Verdict {
    if let Event::Attended { checkup, on, .. } = &row.event {
        let days = || known.attended.iter().filter(|(attended, _)| attended == checkup);
        if days().any(|(_, day)| day == on) {
            return Verdict::Unchanged { child: known.id.clone() };
        }
        if days().next().is_some() {
            let candidates = vec![known.id.clone()];
            return Verdict::Doubtful { why: Doubt::AttendedOtherDay, candidates };
        }
    }
    let verdict = said_to_be(known, row, today);
    let wrote = matches!(verdict, Verdict::Changed { .. });
    if known.died && wrote && !matches!(row.event, Event::Died { .. }) {
        let candidates = vec![known.id.clone()];
        return Verdict::Doubtful { why: Doubt::KnownToHaveDied, candidates };
    }
    verdict
}

fn said_to_be(known: &KnownChild, row: &Row, today: NaiveDate) -> Verdict {
    let child = known.id.clone();
    let after = after(&known.person, row);
    let fields: Vec<PersonField> = differences(&known.person, &after);
    let mut statements = Vec::new();
    if !fields.is_empty() {
        statements.push(Statement { on: today, body: Body::Person { person: Box::new(after) } });
    }
    statements.extend(happened(row));
    if statements.is_empty() {
        return Verdict::Unchanged { child };
    }
    Verdict::Changed { child, statements, fields }
}

/// The person after a row. A clinic's report changes nobody's name, and who leaves or dies keeps
/// the last address here: a row of that kind may carry the new one.
fn after(person: &Person, row: &Row) -> Person {
    match row.event {
        Event::Attended { .. } | Event::MovedOut { .. } | Event::Died { .. } => person.clone(),
        _ => {
            let mut after = row.facts.over(person);
            after.born_abroad |= row.event == Event::BornAbroad;
            after
        }
    }
}

fn happened(row: &Row) -> Option<Statement> {
    Some(Statement { on: row.event.day()?, body: row.event.body()? })
}
