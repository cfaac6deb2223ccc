use super::*;
use crate::municipality::Municipality;

fn city() -> Municipality {
    serde_json::from_str(
        r#"{
        "facilities": [
            {"id": "center", "kind": "childcare-support-center", "name": "m-center", "ward": "1",
             "serves": ["1"], "position": {"latitude": 35.60, "longitude": 139.50},
             "ages": {"from": "0d", "to": "3y"}, "languages": ["ja", "vi"],
             "hours": {"open": [{"days": [1,2,3,4,5], "from": "09:00", "to": "16:00"}]},
             "address": "川崎市中原区小杉町3-245", "confirmed": true},
            {"id": "nursery", "kind": "nursery", "name": "m-nursery", "ward": "2", "serves": ["2"],
             "position": {"latitude": 35.53, "longitude": 139.70}, "confirmed": true},
            {"id": "unsure", "kind": "nursery", "name": "m-unsure",
             "ages": {"from": "0d", "to": "6y"}, "hours": {"always": true}, "confirmed": false}
        ],
        "services": [
            {"id": "visit", "kind": "postpartum", "name": "n", "summary": "n", "stages": ["child"],
             "ages": {"from": "0d", "to": "4m"}, "confirmed": true},
            {"id": "club", "kind": "pregnancy", "name": "n", "summary": "n",
             "stages": ["pregnancy"], "confirmed": true},
            {"id": "sick", "kind": "childcare", "name": "n", "summary": "n", "stages": ["child"],
             "ages": {"from": "5m", "to": "10y"}, "confirmed": true},
            {"id": "care", "kind": "postpartum", "name": "n", "summary": "n", "stages": ["child"],
             "ages": {"from": "0d", "to": "1y"}, "confirmed": true, "unconfirmed": ["eligibility"]}
        ]
    }"#,
    )
    .unwrap()
}

fn words(facility: &Facility, text: &mut String) {
    text.push_str(match facility.id.as_str() {
        "center" => "Trung tâm hỗ trợ nuôi dạy trẻ 地域子育て支援センター",
        "nursery" => "Nhà trẻ 保育園",
        _ => "",
    });
}

fn ids(query: &Query<'_>) -> Vec<String> {
    search(&city(), query, &words).iter().map(|found| found.facility.id.clone()).collect()
}

#[test]
fn an_empty_query_finds_everything_in_the_city_s_order() {
    assert_eq!(ids(&Query::default()), ["center", "nursery", "unsure"]);
}

#[test]
fn words_are_found_in_any_kana_width_case_and_language() {
    for words in ["せんたー", "ｾﾝﾀｰ", "TRUNG TÂM", "trung tam", "支援 trung", "小杉町３"]
    {
        assert_eq!(ids(&Query { words, ..Query::default() }), ["center"], "{words}");
    }
    assert!(ids(&Query { words: "支援 保育", ..Query::default() }).is_empty());
}

#[test]
fn a_ward_keeps_what_serves_it() {
    assert_eq!(ids(&Query { ward: Some("2"), ..Query::default() }), ["nursery", "unsure"]);
}

#[test]
fn only_what_is_known_to_fit_passes_a_filter() {
    let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
    let child = Some((day("2026-09-10"), day("2026-11-21")));
    assert_eq!(ids(&Query { child, ..Query::default() }), ["center"]);
    let older = Some((day("2020-09-10"), day("2026-11-21")));
    assert!(ids(&Query { child: older, ..Query::default() }).is_empty());
    assert_eq!(ids(&Query { language: Some("vi"), ..Query::default() }), ["center"]);
    let now = Moment { date: day("2026-11-20"), minute: 10 * 60 };
    assert_eq!(ids(&Query { open_at: Some(now), ..Query::default() }), ["center"]);
    let kinds = [FacilityKind::Nursery];
    assert_eq!(ids(&Query { kinds: &kinds, ..Query::default() }), ["nursery", "unsure"]);
}

#[test]
fn the_nearest_comes_first_and_the_unknown_last() {
    let near = Some(Position { latitude: 35.53, longitude: 139.69 });
    assert_eq!(ids(&Query { near, ..Query::default() }), ["nursery", "center", "unsure"]);
    let nowhere = Some(Position { latitude: f64::NAN, longitude: f64::NAN });
    assert_eq!(ids(&Query { near: nowhere, ..Query::default() }).len(), 3);
}

#[test]
fn services_for_now_come_first_then_to_ask_then_later() {
    let city = city();
    let today: NaiveDate = "2026-11-21".parse().unwrap();
    let birth: NaiveDate = "2026-09-10".parse().unwrap();
    let found: Vec<_> = services(&city, Person::Child(birth), today)
        .into_iter()
        .map(|found| (found.service.id.clone(), found.fit))
        .collect();
    let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
    assert_eq!(
        found,
        [
            ("visit".into(), Fit::Now { until: Some(day("2027-01-09")) }),
            ("care".into(), Fit::Ask),
            ("sick".into(), Fit::Later { from: day("2027-02-09") }),
            ("club".into(), Fit::NotThisStage),
        ]
    );
    let pregnant = services(&city, Person::Pregnancy, today);
    assert_eq!(pregnant[0].service.id, "club");
    assert_eq!(pregnant[0].fit, Fit::Now { until: None });
}
