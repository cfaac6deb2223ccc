//! Offices, centres and other places.

use serde::{Deserialize, Serialize};

use super::age::AgeRange;
use super::hours::Hours;
use super::value::{Confirmation, Field, Value};

/// An office, a centre or another place that serves families.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facility {
    /// Unique in the municipality.
    pub id: String,
    /// What it is.
    pub kind: FacilityKind,
    /// Message id of its name.
    pub name: String,
    /// Code of the ward it stands in, when known and when the municipality has wards.
    #[serde(default)]
    pub ward: Option<String>,
    /// Codes of the wards it serves; empty means the whole municipality.
    #[serde(default)]
    pub serves: Vec<String>,
    /// Families of the wards it serves ask here first.
    #[serde(default)]
    pub counter: bool,
    /// Message id of a note.
    #[serde(default)]
    pub note: Option<String>,
    #[serde(default)]
    address: Option<String>,
    #[serde(default)]
    phone: Option<String>,
    #[serde(default)]
    hours: Option<Hours>,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default)]
    ages: Option<AgeRange>,
    #[serde(default)]
    position: Option<Position>,
    /// Ids of the sources.
    #[serde(default)]
    pub source: Vec<String>,
    /// Whether the municipality or the source stands for this entry.
    #[serde(default)]
    pub confirmed: bool,
    /// Fields that are not confirmed in an entry that is.
    #[serde(default)]
    pub unconfirmed: Vec<Field>,
}

/// What a facility is. The app words each kind: `facility-kind-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FacilityKind {
    /// City hall or a department of it (市役所、所管課).
    CityOffice,
    /// Ward office (区役所).
    WardOffice,
    /// The centre of a ward or city where nurses and counsellors see families (地域みまもり
    /// 支援センター, 保健センター, こども家庭センター).
    FamilyHealthCenter,
    /// Child guidance centre (児童相談所).
    ChildGuidanceCenter,
    /// Child and family support centre (児童家庭支援センター).
    ChildFamilySupportCenter,
    /// Community childcare support centre (地域子育て支援センター).
    ChildcareSupportCenter,
    /// Short stay and day stay (ショートステイ・デイステイ).
    ShortStay,
    /// Postpartum care (産後ケア).
    PostpartumCare,
    /// Consultation in many languages (多言語相談).
    MultilingualConsultation,
    /// Telephone centre of the municipality (コールセンター).
    CallCenter,
    /// Mutual help with childcare (ファミリー・サポート・センター).
    FamilySupportCenter,
    /// Nursery, kindergarten, certified centre (保育所等).
    Nursery,
    /// Children's hall (児童館、こども文化センター).
    ChildrensHall,
    /// Hospital or clinic (医療機関).
    Clinic,
    /// A kind that this version does not know.
    #[serde(other)]
    Other,
}

impl FacilityKind {
    /// Every kind, in the order that a filter lists them.
    pub const ALL: [FacilityKind; 15] = [
        FacilityKind::FamilyHealthCenter,
        FacilityKind::WardOffice,
        FacilityKind::CityOffice,
        FacilityKind::MultilingualConsultation,
        FacilityKind::CallCenter,
        FacilityKind::ChildGuidanceCenter,
        FacilityKind::ChildFamilySupportCenter,
        FacilityKind::ChildcareSupportCenter,
        FacilityKind::ChildrensHall,
        FacilityKind::FamilySupportCenter,
        FacilityKind::Nursery,
        FacilityKind::ShortStay,
        FacilityKind::PostpartumCare,
        FacilityKind::Clinic,
        FacilityKind::Other,
    ];

    /// The kind as the data writes it; the app's message is `facility-kind-` and this.
    pub fn id(self) -> &'static str {
        match self {
            FacilityKind::CityOffice => "city-office",
            FacilityKind::WardOffice => "ward-office",
            FacilityKind::FamilyHealthCenter => "family-health-center",
            FacilityKind::ChildGuidanceCenter => "child-guidance-center",
            FacilityKind::ChildFamilySupportCenter => "child-family-support-center",
            FacilityKind::ChildcareSupportCenter => "childcare-support-center",
            FacilityKind::ShortStay => "short-stay",
            FacilityKind::PostpartumCare => "postpartum-care",
            FacilityKind::MultilingualConsultation => "multilingual-consultation",
            FacilityKind::CallCenter => "call-center",
            FacilityKind::FamilySupportCenter => "family-support-center",
            FacilityKind::Nursery => "nursery",
            FacilityKind::ChildrensHall => "childrens-hall",
            FacilityKind::Clinic => "clinic",
            FacilityKind::Other => "other",
        }
    }
}

/// A place on the map, in degrees (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Position {
    /// −90 to 90.
    pub latitude: f64,
    /// −180 to 180.
    pub longitude: f64,
}

impl Facility {
    /// The street address, in Japanese, for the map and for a letter.
    pub fn address(&self) -> Value<&str> {
        self.confirmation().value(Field::Address, self.address.as_deref())
    }

    /// The telephone number.
    pub fn phone(&self) -> Value<&str> {
        self.confirmation().value(Field::Phone, self.phone.as_deref())
    }

    /// When it is open.
    pub fn hours(&self) -> Value<&Hours> {
        self.confirmation().value(Field::Hours, self.hours.as_ref())
    }

    /// Languages spoken there, as tags; never empty when known.
    pub fn languages(&self) -> Value<&[String]> {
        let stated = (!self.languages.is_empty()).then_some(self.languages.as_slice());
        self.confirmation().value(Field::Languages, stated)
    }

    /// Ages taken.
    pub fn ages(&self) -> Value<AgeRange> {
        self.confirmation().value(Field::Ages, self.ages)
    }

    /// Where it stands.
    pub fn position(&self) -> Value<Position> {
        self.confirmation().value(Field::Position, self.position)
    }

    /// Whether it serves families of this ward. Without a ward, every facility does.
    pub fn serves_ward(&self, ward: Option<&str>) -> bool {
        covers(&self.serves, ward)
    }

    /// The same without the values that are not confirmed: what leaves the municipality.
    pub fn without_unconfirmed(mut self) -> Self {
        let sure = self.confirmation();
        let keep = |field| sure.of(field);
        let (address, phone, hours, languages, ages, position) = (
            keep(Field::Address),
            keep(Field::Phone),
            keep(Field::Hours),
            keep(Field::Languages),
            keep(Field::Ages),
            keep(Field::Position),
        );
        self.address = self.address.filter(|_| address);
        self.phone = self.phone.filter(|_| phone);
        self.hours = self.hours.filter(|_| hours);
        self.ages = self.ages.filter(|_| ages);
        self.position = self.position.filter(|_| position);
        if !languages {
            self.languages.clear();
        }
        self
    }

    fn confirmation(&self) -> Confirmation<'_> {
        Confirmation { entry: self.confirmed, except: &self.unconfirmed }
    }
}

/// Whether a list of ward codes covers a ward; an empty list covers all, and a family that has
/// not said its ward may use everything.
pub(super) fn covers(wards: &[String], ward: Option<&str>) -> bool {
    wards.is_empty() || ward.is_none_or(|ward| wards.iter().any(|code| code == ward))
}
