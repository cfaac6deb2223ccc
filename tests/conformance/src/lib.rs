//! Runs a file of cases (a child, a history, a day, what is expected) against the engine.
//!
//! The adapter holds no rule: every value it compares is read from the engine's answer or from
//! the programme's data. A key that it does not know fails the case.
mod answer;
mod compare;
mod doses;
mod keys;

use anyhow::{Context, bail};
use hagukumi_core::immunization::Programme;
use hagukumi_server::forecast::input;
use serde_json::Value;

/// What became of one case.
pub struct Outcome {
    /// Its id.
    pub id: String,
    /// What differs; empty when it passed.
    pub differences: Vec<Difference>,
}

/// One expected key that the engine answers otherwise.
pub struct Difference {
    /// The key.
    pub key: String,
    /// What the case expects.
    pub expected: Value,
    /// What the engine says.
    pub got: String,
}

/// Runs every case of a file's text.
///
/// # Errors
/// When the text is not JSON or holds no list of cases.
pub fn run(programme: &Programme, text: &str) -> anyhow::Result<Vec<Outcome>> {
    let file: Value = serde_json::from_str(text).context("not JSON")?;
    let cases = file.get("cases").unwrap_or(&file);
    let Some(cases) = cases.as_array() else { bail!("no list of cases") };
    Ok(cases.iter().map(|case| run_case(programme, case)).collect())
}

fn run_case(programme: &Programme, case: &Value) -> Outcome {
    let id = case["id"].as_str().unwrap_or("(no id)").to_owned();
    let differences = match differences(programme, case) {
        Ok(differences) => differences,
        Err(error) => vec![Difference {
            key: "(case)".into(),
            expected: Value::Null,
            got: format!("{error:#}"),
        }],
    };
    Outcome { id, differences }
}

fn differences(programme: &Programme, case: &Value) -> anyhow::Result<Vec<Difference>> {
    let request = input::read(case)
        .map_err(|problem| anyhow::anyhow!("{}: {}", problem.field, problem.message))?;
    let series = case["series"].as_str().context("no series")?;
    let Some(expected) = case["expected"].as_object() else { bail!("no expected object") };
    let answer = answer::Answer::new(programme, &request, series)?;
    let component = expected.get("component").and_then(Value::as_str);
    let mut differences = Vec::new();
    for (key, wanted) in expected {
        let got = keys::check(&answer, key, wanted, component);
        if let Err(got) = got {
            differences.push(Difference { key: key.clone(), expected: wanted.clone(), got });
        }
    }
    Ok(differences)
}
