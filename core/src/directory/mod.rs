//! Finding facilities and services: by words, ward, kind, age, language, opening hours, distance.
//!
//! Positions stay here: the family's own is an argument and goes nowhere.

mod distance;
mod fold;
mod services;

use chrono::NaiveDate;

pub use distance::meters_between;
pub use fold::fold;
pub use services::{Fit, Person, ServiceFit, services};

use crate::municipality::{Facility, FacilityKind, Moment, Municipality, Position, Value};
use crate::order;

/// What a family looks for. The default finds everything.
#[derive(Debug, Clone, Default)]
pub struct Query<'a> {
    /// Words; all of them must be found. Kana, width and case do not matter.
    pub words: &'a str,
    /// Code of a ward: facilities that stand in it or serve it.
    pub ward: Option<&'a str>,
    /// Kinds; empty means all.
    pub kinds: &'a [FacilityKind],
    /// A child of this birthday on this day is taken.
    pub child: Option<(NaiveDate, NaiveDate)>,
    /// Tag of a language that is spoken there.
    pub language: Option<&'a str>,
    /// Open at this moment.
    pub open_at: Option<Moment>,
    /// Sort by the distance from here.
    pub near: Option<Position>,
}

/// A facility that fits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found<'a> {
    /// The facility.
    pub facility: &'a Facility,
    /// Metres from [`Query::near`], as the crow flies, when both positions are known.
    pub meters: Option<u32>,
}

/// Facilities that fit the query.
///
/// `words_of` adds to its second argument everything a family may type for a facility: its name in
/// the chosen language and in Japanese, the words of its kind.
///
/// A filter keeps a facility only if it is *known* to fit: one whose hours, ages or languages are
/// not confirmed is not shown as open, as taking the child, or as speaking the language. The order
/// is by distance when a position is given (unknown positions last), and otherwise the
/// municipality's own.
pub fn search<'a>(
    municipality: &'a Municipality,
    query: &Query<'_>,
    words_of: &dyn Fn(&Facility, &mut String),
) -> Vec<Found<'a>> {
    let wanted = fold(query.words);
    let mut text = String::new();
    let mut found: Vec<Found<'a>> = municipality
        .facilities
        .iter()
        .filter(|facility| fits(facility, query))
        .filter(|facility| {
            if wanted.is_empty() {
                return true;
            }
            text.clear();
            words_of(facility, &mut text);
            if let Value::Known(address) = facility.address() {
                text.push(' ');
                text.push_str(address);
            }
            let text = fold(&text);
            wanted.split(' ').all(|word| text.contains(word))
        })
        .map(|facility| {
            let position = facility.position().known();
            let meters = query.near.zip(position).map(|(here, there)| meters_between(here, there));
            Found { facility, meters }
        })
        .collect();
    if query.near.is_some() {
        // A stable sort keeps the municipality's order among equals.
        order::sort_by_key(&mut found, |found| found.meters.unwrap_or(u32::MAX));
    }
    found
}

fn fits(facility: &Facility, query: &Query<'_>) -> bool {
    let ward = query.ward.is_none_or(|ward| {
        facility.ward.as_deref() == Some(ward) || facility.serves_ward(Some(ward))
    });
    let kind = query.kinds.is_empty() || query.kinds.contains(&facility.kind);
    let age = query.child.is_none_or(|(birth, today)| {
        let days = facility.ages().known().and_then(|ages| ages.days(birth));
        days.is_some_and(|(first, last)| first <= today && today <= last)
    });
    let language = query.language.is_none_or(|tag| {
        facility.languages().known().is_some_and(|tags| tags.iter().any(|spoken| spoken == tag))
    });
    let open = query
        .open_at
        .is_none_or(|now| facility.hours().known().is_some_and(|hours| hours.open_at(now)));
    ward && kind && age && language && open
}

#[cfg(test)]
mod tests;
