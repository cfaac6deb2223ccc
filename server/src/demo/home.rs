//! The homes of a made-up city: who lives there, where, and in which language.

use hagukumi_core::care::{HouseholdId, Person, Sex};

use super::City;
use super::draw::Draw;
use super::words::{Language, Name};

/// A home with its children.
pub(super) struct Home<'a> {
    pub(super) id: HouseholdId,
    /// Index of the ward in the city's layout.
    pub(super) ward: usize,
    pub(super) area: String,
    pub(super) address: String,
    pub(super) guardian: String,
    pub(super) phone: String,
    pub(super) interpreter: bool,
    /// Nobody opens, nobody answers.
    pub(super) hidden: bool,
    family: &'a Name,
    language: Option<&'a Language>,
}

impl<'a> Home<'a> {
    pub(super) fn draw(city: &'a City, draw: &mut Draw) -> Self {
        let id = HouseholdId(draw.id());
        let ward = draw.weighted(city.layout.ward.iter().map(|ward| ward.share));
        let (area, address) = address(city, ward, draw);
        let words = &city.words;
        let foreign: u32 = words.language.iter().map(|language| language.homes).sum();
        let japanese = 1_000_u32.saturating_sub(foreign);
        let spoken = draw.weighted(words.language.iter().map(|of| of.homes).chain([japanese]));
        let language = words.language.get(spoken);
        let families = language.map_or(&words.family, |language| &language.family);
        let family = draw.pick(families).unwrap_or(&words.family[0]);
        let parents = match language {
            Some(language) => &language.parents,
            None if draw.per_mille(780) => &words.women,
            None => &words.men,
        };
        let guardian = draw.pick(parents).map(|name| full(&family.0, &name.0)).unwrap_or_default();
        Self {
            id,
            ward,
            area,
            address,
            guardian,
            // A block of numbers that nobody has.
            phone: format!("080-0000-{:04}", draw.below(10_000)),
            interpreter: language.is_some() && draw.per_mille(420),
            hidden: draw.per_mille(if language.is_some() { 7 } else { 2 }),
            family,
            language,
        }
    }

    pub(super) fn speaks_japanese(&self) -> bool {
        self.language.is_none()
    }

    /// The home stands in that ward, and its door is opened.
    pub(super) fn settle(&mut self, city: &City, ward: usize, draw: &mut Draw) {
        (self.ward, self.hidden) = (ward, false);
        (self.area, self.address) = address(city, ward, draw);
    }

    /// The family moves; the new ward and address.
    pub(super) fn elsewhere(&self, city: &City, draw: &mut Draw) -> (usize, String, String) {
        let wards = city.layout.ward.len();
        let by = 1 + draw.below(u32::try_from(wards.saturating_sub(1)).unwrap_or(0)) as usize;
        let ward = (self.ward + by) % wards.max(1);
        let (area, address) = address(city, ward, draw);
        (ward, area, address)
    }

    /// What the register and the card say of a child of this home.
    pub(super) fn person(&self, city: &City, draw: &mut Draw, birth: chrono::NaiveDate) -> Person {
        let mut person = Person::born_on(birth);
        let girl = draw.per_mille(488);
        let words = &city.words;
        let given = match self.language {
            Some(language) => &language.given,
            None if girl => &words.girls,
            None => &words.boys,
        };
        if let Some((name, kana)) = draw.pick(given) {
            person.name = full(&self.family.0, name);
            person.kana = full(&self.family.1, kana);
        }
        person.sex = Some(if girl { Sex::Female } else { Sex::Male });
        person.guardian.clone_from(&self.guardian);
        person.phone.clone_from(&self.phone);
        person.address.clone_from(&self.address);
        person.area.clone_from(&self.area);
        person.ward.clone_from(&city.layout.ward[self.ward].code);
        person.household = Some(self.id.clone());
        person
    }

    /// What the birth card adds.
    pub(super) fn card(&self, person: &mut Person, draw: &mut Draw, twin: bool) {
        let usual = if twin { 2_250 } else { 3_000 };
        // The sum of three draws lies like weights do.
        let spread: i32 = (0..3).map(|_| draw.between(-380, 380)).sum();
        person.birth_weight_g = u32::try_from((usual + spread) / 2 * 2).ok();
        let tag = self.language.map_or("ja", |language| language.tag.as_str());
        person.language = Some(tag.to_owned());
        person.interpreter = self.interpreter;
    }
}

fn full(family: &str, given: &str) -> String {
    format!("{family}\u{3000}{given}")
}

fn address(city: &City, ward: usize, draw: &mut Draw) -> (String, String) {
    let area = draw.pick(&city.layout.ward[ward].areas).cloned().unwrap_or_default();
    let (block, number, house) = (draw.between(1, 6), draw.between(1, 30), draw.between(1, 25));
    let room = match draw.below(10) {
        0..=4 => String::new(),
        floor => format!("-{floor}{:02}", draw.between(1, 9)),
    };
    let address = format!("{area}{block}-{number}-{house}{room}");
    (area, address)
}
