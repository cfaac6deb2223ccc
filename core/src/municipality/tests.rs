use super::*;

fn city() -> Municipality {
    serde_json::from_str(
        r#"{
        "id": "x", "code": "141305", "name": "m-city", "prefecture": "m-pref",
        "ask_phone": "044-200-0000",
        "wards": [{"code": "141313", "name": "m-ward-a"}, {"code": "141321", "name": "m-ward-b"}],
        "facilities": [
            {"id": "a", "kind": "family-health-center", "name": "m-a", "serves": ["141313"],
             "counter": true, "phone": "044-201-0000", "confirmed": true},
            {"id": "b", "kind": "family-health-center", "name": "m-b", "serves": ["141321"],
             "counter": true, "phone": "044-202-0000", "address": "どこか", "confirmed": true,
             "unconfirmed": ["phone"]},
            {"id": "c", "kind": "a-kind-of-tomorrow", "name": "m-c", "phone": "044-203-0000"}
        ],
        "hotlines": [{"id": "h", "kind": "child", "name": "m-h", "description": "m-hd",
            "phone": "189", "hours": {"always": true}, "free": true, "confirmed": true}],
        "services": [
            {"id": "s", "kind": "money", "name": "m-s", "summary": "m-s1",
             "until_school_year_of": 15, "effective": {"until": "2026-08-31"}, "confirmed": true},
            {"id": "s", "kind": "money", "name": "m-s", "summary": "m-s2",
             "until_school_year_of": 18, "effective": {"from": "2026-09-01"}, "confirmed": true}
        ]
    }"#,
    )
    .unwrap()
}

fn contact<'a>(city: &'a Municipality, id: &str, ward: &str) -> Contact<'a> {
    city.contacts(&[id.to_string()], Some(ward)).remove(0)
}

#[test]
fn a_confirmed_phone_is_known_and_an_unconfirmed_one_is_not() {
    let city = city();
    assert_eq!(city.facility("a").unwrap().phone(), Value::Known("044-201-0000"));
    assert_eq!(city.facility("b").unwrap().phone(), Value::AskWardOffice);
    assert_eq!(city.facility("b").unwrap().address(), Value::Known("どこか"));
    assert_eq!(city.facility("c").unwrap().phone(), Value::AskWardOffice, "nothing is confirmed");
}

#[test]
fn the_ward_s_counter_answers_or_else_the_municipality() {
    let city = city();
    assert_eq!(city.ask(Some("141313")).phone, Some("044-201-0000"));
    assert_eq!(city.ask(Some("141321")).phone, Some("044-200-0000"));
    assert_eq!(city.ask(Some("141321")).name, "m-city");
    assert_eq!(city.ask(None).phone, Some("044-200-0000"));
}

#[test]
fn a_contact_without_a_confirmed_number_says_who_answers_instead() {
    let city = city();
    let own = contact(&city, "a", "141321");
    assert_eq!((own.phone, own.answered_by), (Some("044-201-0000"), None));
    let ward = contact(&city, WARD_CONTACT, "141321");
    assert_eq!((ward.name, ward.phone), ("m-b", Some("044-200-0000")));
    assert_eq!(ward.answered_by, Some("m-city"));
    let line = contact(&city, "h", "141313");
    assert_eq!(line.phone, Some("189"));
    assert!(city.contacts(&["nowhere".to_string()], None).is_empty());
}

#[test]
fn what_leaves_the_municipality_holds_no_unconfirmed_value() {
    let json = serde_json::to_string(&city().without_unconfirmed()).unwrap();
    assert!(json.contains("044-201-0000"));
    assert!(!json.contains("044-202-0000"));
    assert!(!json.contains("044-203-0000"));
}

#[test]
fn a_kind_of_a_later_version_is_still_read() {
    assert_eq!(city().facility("c").unwrap().kind, FacilityKind::Other);
}

#[test]
fn the_rules_of_the_day_are_those_in_effect() {
    let city = city();
    let summary = |day: &str| -> Vec<String> {
        city.services_on(day.parse().unwrap()).map(|s| s.summary.clone()).collect()
    };
    assert_eq!(summary("2026-08-31"), ["m-s1"]);
    assert_eq!(summary("2026-09-01"), ["m-s2"]);
}

#[test]
fn every_kind_has_the_id_that_the_data_writes() {
    for kind in FacilityKind::ALL {
        assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.id()));
    }
    for kind in HotlineKind::ALL {
        assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.id()));
    }
    for kind in ServiceKind::ALL {
        assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.id()));
    }
}
