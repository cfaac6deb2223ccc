//! What a family looks for in Support, kept while the app is open so that it survives a look at
//! one place and the way back.

use std::cell::RefCell;

use hagukumi_core::municipality::{FacilityKind, Position, ServiceKind};
use yew::AttrValue;

/// The filters in force.
#[derive(Clone, PartialEq, Default)]
pub struct Filters {
    /// What is typed.
    pub words: AttrValue,
    /// A ward's code; empty means all.
    pub ward: AttrValue,
    /// The id of a kind of service or of place; empty means all.
    pub kind: AttrValue,
    /// Only what is open at this moment.
    pub open: bool,
    /// Only where the family's language is spoken.
    pub language: bool,
    /// Only what is for the child's age.
    pub age: bool,
    /// Nearest first, from here.
    pub near: Option<Position>,
}

thread_local! {
    static KEPT: RefCell<Filters> = RefCell::default();
}

impl Filters {
    /// The filters as the family left them.
    pub fn kept() -> Self {
        KEPT.with_borrow(Self::clone)
    }

    /// Remembers the filters.
    pub fn keep(&self) {
        KEPT.set(self.clone());
    }

    /// Whether nothing is filtered.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The kind of place that is wanted.
    pub fn place_kind(&self) -> Option<FacilityKind> {
        let wanted = self.kind.strip_prefix("place-")?;
        FacilityKind::ALL.into_iter().find(|kind| kind.id() == wanted)
    }

    /// The kind of service that is wanted.
    pub fn service_kind(&self) -> Option<ServiceKind> {
        let wanted = self.kind.strip_prefix("service-")?;
        ServiceKind::ALL.into_iter().find(|kind| kind.id() == wanted)
    }

    /// Services have no hours, languages or position: such a filter leaves only places.
    pub fn wants_services(&self) -> bool {
        self.place_kind().is_none() && !self.open && !self.language && self.near.is_none()
    }

    /// Whether places are wanted at all.
    pub fn wants_places(&self) -> bool {
        self.service_kind().is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(id: &'static str) -> Filters {
        Filters { kind: id.into(), ..Filters::default() }
    }

    #[test]
    fn a_kind_of_place_leaves_no_services_and_the_reverse() {
        let places = kind("place-nursery");
        assert_eq!(places.place_kind(), Some(FacilityKind::Nursery));
        assert!(places.wants_places() && !places.wants_services());
        let services = kind("service-money");
        assert_eq!(services.service_kind(), Some(ServiceKind::Money));
        assert!(services.wants_services() && !services.wants_places());
    }

    #[test]
    fn only_a_place_can_be_open_near_or_speak_a_language() {
        assert!(!Filters { open: true, ..Filters::default() }.wants_services());
        assert!(!Filters { language: true, ..Filters::default() }.wants_services());
        assert!(Filters { age: true, ..Filters::default() }.wants_services());
    }
}
