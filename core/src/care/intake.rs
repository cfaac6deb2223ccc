//! What a row of a register means for what is known: a new child, a change, nothing, or a doubt.
//!
//! The judgement never merges two children on a resemblance. Only the register's number, or a
//! name, a birthday and a home that all agree, make two rows one child; everything less is shown
//! to a person.

use chrono::NaiveDate;

use super::{ChildId, Person};

/// A child that is known, as it was last written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownChild {
    /// Its id.
    pub id: ChildId,
    /// The facts.
    pub person: Person,
}

/// What a row means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// A child that nobody knew.
    New,
    /// A known child of whom the row says something else.
    Changed {
        /// Which.
        child: ChildId,
        /// What is known from now on: the row, and what was known where the row is silent.
        person: Box<Person>,
        /// What differs.
        fields: Vec<PersonField>,
    },
    /// A known child of whom the row says nothing new.
    Unchanged {
        /// Which.
        child: ChildId,
    },
    /// Somebody has to look.
    Doubtful {
        /// Why.
        doubt: Doubt,
        /// The children that it may be.
        children: Vec<ChildId>,
    },
    /// The row cannot be true or cannot be used.
    Refused(RowRefusal),
}

/// Why a row is doubtful.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// Name and birthday of a known child, and another number of the register.
    SameNameAndBirthday,
    /// All of a known child but the number: the register may have given it a new one.
    ChangedId,
    /// A known child's number, with another name and birthday.
    IdOfAnother,
    /// It may be one of several known children.
    Several,
}

impl Doubt {
    /// A stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::SameNameAndBirthday => "same-name-and-birthday",
            Self::ChangedId => "changed-id",
            Self::IdOfAnother => "id-of-another",
            Self::Several => "several",
        }
    }
}

/// Why a row is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowRefusal {
    /// Born after today.
    BornInFuture,
    /// Twenty years old or more: no child that is followed here.
    NotAChild,
    /// Neither number nor name nor guardian: it could never be recognised again.
    Unrecognisable,
    /// A weight at birth that no child has: under 200 g or over 8,000 g.
    BirthWeight,
}

impl RowRefusal {
    /// A stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::BornInFuture => "born-in-future",
            Self::NotAChild => "not-a-child",
            Self::Unrecognisable => "unrecognisable",
            Self::BirthWeight => "birth-weight",
        }
    }
}

/// Months of age from which nobody is a child of the follow-up.
const ADULT_MONTHS: u32 = 240;

/// Judges one row. `known` may hold every child, or those alone that share its number or its
/// birthday: others are never asked for.
///
/// * The same number is the same child: changed or unchanged. Where name and birthday both differ
///   it is doubtful.
/// * Another number, and name and birthday of a known child, is doubtful.
/// * A row or a child without a number is recognised by birthday, name and home (guardian or
///   household or address); an unnamed newborn by birthday, home and place among twins.
/// * Children of one home and birthday with different names are twins, and no doubt.
pub fn judge(row: &Person, known: &[KnownChild], today: NaiveDate) -> Judgement {
    if let Some(refusal) = refusal(row, today) {
        return Judgement::Refused(refusal);
    }
    if let Some(number) = &row.register_id {
        let mut same =
            known.iter().filter(|child| child.person.register_id.as_ref() == Some(number));
        if let Some(child) = same.next() {
            return if same.next().is_some() {
                doubtful(
                    Doubt::Several,
                    known.iter().filter(|k| k.person.register_id.as_ref() == Some(number)),
                )
            } else {
                by_number(row, child)
            };
        }
    }
    without_number(row, known)
}

fn refusal(row: &Person, today: NaiveDate) -> Option<RowRefusal> {
    if row.birth_date > today {
        Some(RowRefusal::BornInFuture)
    } else if super::presence::months_after(row.birth_date, ADULT_MONTHS) <= today {
        Some(RowRefusal::NotAChild)
    } else if row.register_id.is_none() && row.name.is_empty() && row.guardian.is_empty() {
        Some(RowRefusal::Unrecognisable)
    } else {
        row.birth_weight_g
            .is_some_and(|weight| !(200..=8_000).contains(&weight))
            .then_some(RowRefusal::BirthWeight)
    }
}

fn by_number(row: &Person, child: &KnownChild) -> Judgement {
    let known = &child.person;
    let other_name = !row.name.is_empty() && !known.name.is_empty() && !same_name(row, known);
    if other_name && row.birth_date != known.birth_date {
        return doubtful(Doubt::IdOfAnother, [child]);
    }
    changed(row, child)
}

fn without_number(row: &Person, known: &[KnownChild]) -> Judgement {
    let born_then: Vec<&KnownChild> =
        known.iter().filter(|child| child.person.birth_date == row.birth_date).collect();
    // One of the two has no number, so that the numbers do not speak against it.
    let silent =
        |child: &KnownChild| row.register_id.is_none() || child.person.register_id.is_none();
    let named: Vec<&KnownChild> = born_then
        .iter()
        .copied()
        .filter(|child| !row.name.is_empty() && same_name(row, &child.person))
        .collect();
    let at_home = |children: &[&KnownChild]| -> Vec<usize> {
        let of = |at: usize| {
            children.get(at).is_some_and(|child| silent(child) && same_home(row, &child.person))
        };
        (0..children.len()).filter(|at| of(*at)).collect()
    };
    match (named.as_slice(), at_home(&named).as_slice()) {
        ([], _) => {}
        (_, [only]) => {
            return named.get(*only).map_or(Judgement::New, |child| changed(row, child));
        }
        ([child], []) if !silent(child) && same_home(row, &child.person) => {
            return doubtful(Doubt::ChangedId, [*child]);
        }
        (_, []) => return doubtful(Doubt::SameNameAndBirthday, named),
        (_, _) => return doubtful(Doubt::Several, named),
    }
    // Nobody has that name. A newborn may have been written down before it had one, or the row is.
    let unnamed: Vec<&KnownChild> = born_then
        .into_iter()
        .filter(|child| row.name.is_empty() || child.person.name.is_empty())
        .filter(|child| silent(child) && same_home(row, &child.person))
        .filter(|child| same_place_at_birth(row, &child.person))
        .collect();
    match unnamed.as_slice() {
        [] => Judgement::New,
        [child] => changed(row, child),
        _ => doubtful(Doubt::Several, unnamed),
    }
}

fn changed(row: &Person, child: &KnownChild) -> Judgement {
    let person = merged(row, &child.person);
    let fields = differences(&child.person, &person);
    let child = child.id.clone();
    if fields.is_empty() {
        Judgement::Unchanged { child }
    } else {
        Judgement::Changed { child, person: Box::new(person), fields }
    }
}

fn doubtful<'a>(doubt: Doubt, children: impl IntoIterator<Item = &'a KnownChild>) -> Judgement {
    let children = children.into_iter().map(|child| child.id.clone()).collect();
    Judgement::Doubtful { doubt, children }
}

/// Names are the same whatever the spaces between family and given name.
fn same_name(one: &Person, other: &Person) -> bool {
    same_text(&one.name, &other.name)
}

fn same_text(one: &str, other: &str) -> bool {
    let letters =
        |text: &'_ str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
    letters(one) == letters(other)
}

/// The same guardian, household or address; what is empty agrees with nothing.
fn same_home(one: &Person, other: &Person) -> bool {
    let same = |one: &str, other: &str| !one.trim().is_empty() && same_text(one, other);
    same(&one.guardian, &other.guardian)
        || same(&one.address, &other.address)
        || (one.household.is_some() && one.household == other.household)
}

fn same_place_at_birth(one: &Person, other: &Person) -> bool {
    one.birth_order.is_none() || other.birth_order.is_none() || one.birth_order == other.birth_order
}

/// One fact about a person. The message of the staff view is `person-` and its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PersonField {
    /// Number of the resident register.
    RegisterId,
    /// Name.
    Name,
    /// Reading.
    Kana,
    /// Sex.
    Sex,
    /// Date of birth.
    BirthDate,
    /// Weight at birth.
    BirthWeight,
    /// Place among children of one birth.
    BirthOrder,
    /// Born outside Japan.
    BornAbroad,
    /// Guardian.
    Guardian,
    /// Telephone number.
    Phone,
    /// Address.
    Address,
    /// Ward.
    Ward,
    /// Part of the ward.
    Area,
    /// Household.
    Household,
    /// Language.
    Language,
    /// An interpreter is needed.
    Interpreter,
    /// Day of the birth card.
    BirthCard,
}

impl PersonField {
    /// Its name, as in the stored person.
    pub fn name(self) -> &'static str {
        match self {
            Self::RegisterId => "register_id",
            Self::Name => "name",
            Self::Kana => "kana",
            Self::Sex => "sex",
            Self::BirthDate => "birth_date",
            Self::BirthWeight => "birth_weight_g",
            Self::BirthOrder => "birth_order",
            Self::BornAbroad => "born_abroad",
            Self::Guardian => "guardian",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::Ward => "ward",
            Self::Area => "area",
            Self::Household => "household",
            Self::Language => "language",
            Self::Interpreter => "interpreter",
            Self::BirthCard => "birth_card_on",
        }
    }
}

/// What differs between two states of one person, in the order of the fields.
pub fn differences(before: &Person, after: &Person) -> Vec<PersonField> {
    use PersonField as F;
    [
        (F::RegisterId, before.register_id != after.register_id),
        (F::Name, before.name != after.name),
        (F::Kana, before.kana != after.kana),
        (F::Sex, before.sex != after.sex),
        (F::BirthDate, before.birth_date != after.birth_date),
        (F::BirthWeight, before.birth_weight_g != after.birth_weight_g),
        (F::BirthOrder, before.birth_order != after.birth_order),
        (F::BornAbroad, before.born_abroad != after.born_abroad),
        (F::Guardian, before.guardian != after.guardian),
        (F::Phone, before.phone != after.phone),
        (F::Address, before.address != after.address),
        (F::Ward, before.ward != after.ward),
        (F::Area, before.area != after.area),
        (F::Household, before.household != after.household),
        (F::Language, before.language != after.language),
        (F::Interpreter, before.interpreter != after.interpreter),
        (F::BirthCard, before.birth_card_on != after.birth_card_on),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .collect()
}

/// The row, and what was known where the row is silent: no file erases what another one said. A
/// moved family's new ward and area come with its new address.
pub fn merged(row: &Person, known: &Person) -> Person {
    let text = |row: &str, known: &str| if row.trim().is_empty() { known } else { row }.to_owned();
    let moved = !row.address.trim().is_empty() && row.address != known.address;
    Person {
        register_id: row.register_id.clone().or_else(|| known.register_id.clone()),
        name: text(&row.name, &known.name),
        kana: text(&row.kana, &known.kana),
        sex: row.sex.or(known.sex),
        birth_date: row.birth_date,
        birth_weight_g: row.birth_weight_g.or(known.birth_weight_g),
        birth_order: row.birth_order.or(known.birth_order),
        born_abroad: row.born_abroad || known.born_abroad,
        guardian: text(&row.guardian, &known.guardian),
        phone: text(&row.phone, &known.phone),
        address: text(&row.address, &known.address),
        ward: text(&row.ward, &known.ward),
        area: if moved { row.area.clone() } else { text(&row.area, &known.area) },
        household: row.household.clone().or_else(|| known.household.clone()),
        language: row.language.clone().or_else(|| known.language.clone()),
        interpreter: row.interpreter || known.interpreter,
        birth_card_on: row.birth_card_on.or(known.birth_card_on),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn person(number: Option<&str>, name: &str, birth: &str, guardian: &str) -> Person {
        let mut person = Person::born_on(day(birth));
        person.register_id = number.map(str::to_owned);
        (person.name, person.guardian) = (name.to_owned(), guardian.to_owned());
        person
    }

    fn known(id: &str, person: Person) -> KnownChild {
        KnownChild { id: id.into(), person }
    }

    fn judged(row: &Person, known: &[KnownChild]) -> String {
        match judge(row, known, day("2026-11-21")) {
            Judgement::New => "new".to_owned(),
            Judgement::Changed { child, fields, .. } => {
                let names: Vec<&str> = fields.into_iter().map(PersonField::name).collect();
                format!("changed {} {}", child.0, names.join(","))
            }
            Judgement::Unchanged { child } => format!("unchanged {}", child.0),
            Judgement::Doubtful { doubt, children } => {
                let ids: Vec<String> = children.into_iter().map(|id| id.0).collect();
                format!("doubtful {} {}", doubt.code(), ids.join(","))
            }
            Judgement::Refused(refusal) => format!("refused {}", refusal.code()),
        }
    }

    #[test]
    fn the_same_number_is_the_same_child() {
        let hana = person(Some("100"), "川崎 花", "2026-09-10", "川崎 一郎");
        let city = [known("a", hana.clone())];
        assert_eq!(judged(&hana, &city), "unchanged a");
        let mut moved = hana.clone();
        (moved.address, moved.ward) = ("馬絹1-2-3".to_owned(), "141364".to_owned());
        assert_eq!(judged(&moved, &city), "changed a address,ward");
        let renamed = person(Some("100"), "川崎 はな", "2026-09-10", "川崎 一郎");
        assert_eq!(judged(&renamed, &city), "changed a name");
        let other = person(Some("100"), "高津 葵", "2025-03-03", "高津 桜");
        assert_eq!(judged(&other, &city), "doubtful id-of-another a");
        assert_eq!(judged(&hana, &[]), "new");
    }

    #[test]
    fn what_a_row_does_not_say_stays_known() {
        let mut hana = person(Some("100"), "川崎 花", "2026-09-10", "川崎 一郎");
        (hana.birth_weight_g, hana.language) = (Some(2_300), Some("vi".to_owned()));
        let row = person(Some("100"), "川崎 花", "2026-09-10", "");
        assert_eq!(judged(&row, &[known("a", hana)]), "unchanged a");
    }

    #[test]
    fn the_same_name_and_birthday_with_another_number_is_doubtful() {
        let city = [known("a", person(Some("100"), "川崎 花", "2026-09-10", "川崎 一郎"))];
        let other_home = person(Some("200"), "川崎　花", "2026-09-10", "川崎 次郎");
        assert_eq!(judged(&other_home, &city), "doubtful same-name-and-birthday a");
        let same_home = person(Some("200"), "川崎花", "2026-09-10", "川崎 一郎");
        assert_eq!(judged(&same_home, &city), "doubtful changed-id a");
    }

    #[test]
    fn twins_are_two_children_and_no_doubt() {
        let one = person(Some("100"), "川崎 花", "2026-09-10", "川崎 一郎");
        let two = person(Some("101"), "川崎 蓮", "2026-09-10", "川崎 一郎");
        assert_eq!(judged(&two, &[known("a", one)]), "new");
        let unnamed = |number, order| {
            let mut person = person(number, "", "2026-09-10", "川崎 一郎");
            person.birth_order = Some(order);
            person
        };
        let first = [known("a", unnamed(Some("100"), 1))];
        assert_eq!(judged(&unnamed(Some("101"), 2), &first), "new");
        let without_number = [known("a", unnamed(None, 1)), known("b", unnamed(None, 2))];
        assert_eq!(judged(&unnamed(None, 2), &without_number), "unchanged b");
        let mut named = person(Some("101"), "川崎 蓮", "2026-09-10", "川崎 一郎");
        assert_eq!(judged(&named, &without_number), "doubtful several a,b");
        named.birth_order = Some(2);
        assert_eq!(judged(&named, &without_number), "changed b register_id,name");
    }

    #[test]
    fn an_unnamed_newborn_gets_its_name() {
        let with_number = [known("a", person(Some("100"), "", "2026-09-10", "川崎 一郎"))];
        let named = person(Some("100"), "川崎 花", "2026-09-10", "川崎 一郎");
        assert_eq!(judged(&named, &with_number), "changed a name");
        let from_card = [known("a", person(None, "", "2026-09-10", "川崎 一郎"))];
        assert_eq!(judged(&named, &from_card), "changed a register_id,name");
        let of_others = [known("a", person(None, "", "2026-09-10", "高津 桜"))];
        assert_eq!(judged(&named, &of_others), "new");
    }

    #[test]
    fn a_child_without_a_number_is_recognised_by_name_birthday_and_home() {
        let born_abroad = person(None, "グエン アン", "2026-01-05", "グエン ミン");
        let city = [known("a", born_abroad.clone())];
        assert_eq!(judged(&born_abroad, &city), "unchanged a");
        let registered = person(Some("300"), "グエン アン", "2026-01-05", "グエン ミン");
        assert_eq!(judged(&registered, &city), "changed a register_id");
        let elsewhere = person(Some("300"), "グエン アン", "2026-01-05", "チャン");
        assert_eq!(judged(&elsewhere, &city), "doubtful same-name-and-birthday a");
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let born = |birth| person(Some("1"), "川崎 花", birth, "");
        assert_eq!(judged(&born("2026-11-22"), &[]), "refused born-in-future");
        assert_eq!(judged(&born("2006-11-21"), &[]), "refused not-a-child");
        assert_eq!(judged(&born("2006-11-22"), &[]), "new");
        assert_eq!(judged(&person(None, "", "2026-09-10", ""), &[]), "refused unrecognisable");
        let mut heavy = born("2026-09-10");
        heavy.birth_weight_g = Some(25_000);
        assert_eq!(judged(&heavy, &[]), "refused birth-weight");
    }
}
