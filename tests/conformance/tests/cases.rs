//! Every file of cases in `cases/`, and the oracle cases where they are at hand.
use std::path::Path;

fn run(path: &Path) -> usize {
    let programme = hagukumi_server::programme::japan().unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let outcomes = hagukumi_conformance::run(&programme, &text).unwrap();
    let mut failed = Vec::new();
    for outcome in &outcomes {
        for difference in &outcome.differences {
            let (key, wanted, got) = (&difference.key, &difference.expected, &difference.got);
            failed.push(format!("{} {key}: expected {wanted}, got {got}", outcome.id));
        }
    }
    assert!(failed.is_empty(), "{}:\n{}", path.display(), failed.join("\n"));
    outcomes.len()
}

#[test]
fn our_own_cases_pass() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut cases = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        cases += run(&entry.unwrap().path());
    }
    assert!(cases >= 150, "only {cases} cases");
}

#[test]
fn the_oracle_cases_pass_where_they_are_at_hand() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/immunization_cases.json");
    if path.exists() {
        run(&path);
    } else {
        println!("skipped: {} is not here", path.display());
    }
}

#[test]
fn an_unknown_key_fails() {
    let programme = hagukumi_server::programme::japan().unwrap();
    let text = r#"[{"id": "x", "series": "BCG", "birth_date": "2026-05-10", "history": [],
        "today": "2026-11-21", "expected": {"colour": "blue"}}]"#;
    let outcomes = hagukumi_conformance::run(&programme, text).unwrap();
    assert_eq!(outcomes[0].differences.len(), 1);
}

#[test]
fn a_wrong_value_fails() {
    let programme = hagukumi_server::programme::japan().unwrap();
    let text = r#"[{"id": "x", "series": "BCG", "birth_date": "2026-05-10", "history": [],
        "today": "2026-11-21", "expected": {"legal_last_day": "2027-05-10", "status": "due"}}]"#;
    let outcomes = hagukumi_conformance::run(&programme, text).unwrap();
    assert_eq!(outcomes[0].differences.len(), 1);
    assert_eq!(outcomes[0].differences[0].key, "legal_last_day");
}
