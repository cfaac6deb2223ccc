use std::path::{Path, PathBuf};

use hagukumi_core::checkup::{CheckupState, plan};
use hagukumi_core::municipality::Value;

use super::*;

fn folder(id: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../municipalities").join(id)
}

fn city(id: &str) -> Municipality {
    let path = folder(id);
    let national = national_beside(&path).unwrap();
    Folder::read(&path).unwrap().municipality(national.as_ref())
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

#[test]
fn three_cities_of_very_different_size_run_from_their_folders_alone() {
    for (id, code, wards) in
        [("kawasaki", "141305", 7), ("sapporo", "011002", 10), ("hamada", "322024", 0)]
    {
        let city = city(id);
        assert_eq!((city.id.as_str(), city.code.as_str()), (id, code));
        assert_eq!(city.wards.len(), wards, "{id}");
        let plan = plan(&city, day("2026-09-10"), &[], day("2026-11-21"));
        assert!(plan.iter().any(|forecast| forecast.id == "1y6m"), "{id}");
        let lines: Vec<_> = city.hotlines.iter().map(|line| line.phone()).collect();
        assert!(lines.contains(&Value::Known("189")), "{id}");
    }
}

#[test]
fn every_ward_has_a_counter_to_ask() {
    for id in ["kawasaki", "sapporo"] {
        let city = city(id);
        for ward in &city.wards {
            let ask = city.ask(Some(&ward.code));
            assert!(ask.facility.is_some(), "{id} {}", ward.code);
        }
    }
}

#[test]
fn a_ward_without_a_confirmed_number_gives_the_city_s() {
    let city = city("kawasaki");
    assert_eq!(city.ask(Some("141313")).phone, Some("044-201-3214"));
    assert_eq!(city.ask(Some("141321")).phone, Some("044-200-1134"), "幸区's own is not confirmed");
}

#[test]
fn kawasaki_s_child_guidance_number_is_that_of_the_ward() {
    let city = city("kawasaki");
    let numbers = |ward| -> Vec<_> {
        city.hotlines_for(Some(ward))
            .filter(|line| line.id.starts_with("child-guidance"))
            .filter_map(|line| line.phone().known())
            .collect()
    };
    assert_eq!(numbers("141313"), ["044-542-1234"]);
    assert_eq!(numbers("141348"), ["044-877-8111"]);
    assert_eq!(numbers("141372"), ["044-931-4300"]);
}

#[test]
fn the_first_four_checkups_of_kawasaki_are_about_and_the_fifth_is_exact() {
    let plan = plan(&city("kawasaki"), day("2026-09-10"), &[], day("2026-11-21"));
    let about: Vec<_> =
        plan.iter().map(|forecast| (forecast.id.as_str(), forecast.about)).collect();
    assert_eq!(about, [("3-4m", true), ("7m", true), ("1y6m", true), ("3y", true), ("5y", false)]);
    let five = plan[4].window.unwrap();
    assert_eq!((five.first, five.last), (day("2031-09-10"), day("2031-11-09")));
}

#[test]
fn a_checkup_whose_ages_nobody_knows_says_ask() {
    let plan = plan(&city("hamada"), day("2026-09-10"), &[], day("2026-11-21"));
    assert_eq!((plan[0].id.as_str(), plan[0].state), ("infant", CheckupState::Ask));
}

#[test]
fn the_medical_subsidy_changes_in_september_2026() {
    let city = city("kawasaki");
    let on = |today: &str, birth: &str| {
        let mut services =
            city.services_on(day(today)).filter(|service| service.id == "medical-subsidy");
        let service = services.next().unwrap();
        assert!(services.next().is_none(), "one set of rules a day");
        (service.cost().known().unwrap().to_owned(), service.days(day(birth)).known().unwrap().1)
    };
    assert_eq!(
        on("2026-08-31", "2015-06-01"),
        ("m-medical-subsidy-cost-until-2026-08".to_owned(), Some(day("2031-03-31")))
    );
    assert_eq!(
        on("2026-09-01", "2015-06-01"),
        ("m-medical-subsidy-cost".to_owned(), Some(day("2034-03-31")))
    );
}

#[test]
fn the_bundle_reads_back_as_what_may_be_shown() {
    let bundled = bundle(&folder("kawasaki")).unwrap();
    let read: Municipality = serde_json::from_str(&bundled).unwrap();
    assert_eq!(read, city("kawasaki").without_unconfirmed());
    for unconfirmed in ["044-556-6648", "044-856-3302", "0120-874-124", "#7119", "044-200-3939"] {
        assert!(!bundled.contains(unconfirmed), "{unconfirmed} must not leave the city");
    }
    assert!(bundled.contains("044-542-1234"));
}

#[test]
fn a_folder_that_is_not_there_is_an_error() {
    assert!(bundle(&folder("atlantis")).is_err());
}

#[test]
fn every_city_has_its_rules_of_follow_up_and_no_family_downloads_them() {
    for id in ["kawasaki", "sapporo", "hamada"] {
        let rules = follow_up::read(&folder(id)).unwrap();
        assert_eq!((rules.visit_months, rules.mood_total), (4, 9), "{id}");
        assert!(!rules.confirmed, "{id} has yet to confirm its limits");
        let bundle = bundle(&folder(id)).unwrap();
        assert!(!bundle.contains("mood_total") && !bundle.contains("unseen"), "{id}");
    }
    assert!(follow_up::read(&folder("_national")).is_err());
}
