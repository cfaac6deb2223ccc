//! A forecast as a table for people.
use super::output::to_json;
use hagukumi_core::exchange::{Request, choices, label, status};
use hagukumi_core::immunization::{Forecast, Programme, SeriesForecast};
use serde_json::Value;
use std::fmt::Write;

const COLUMNS: [&str; 8] =
    ["series", "status", "done", "next", "earliest", "standard to", "last day", "product"];

/// One aligned row a series that applies, then what does not fit.
///
/// # Errors
/// None in practice: every part has a JSON form, from which the findings are written.
pub fn to_table(
    programme: &Programme,
    request: &Request,
    forecast: &Forecast,
) -> serde_json::Result<String> {
    let mut rows = vec![COLUMNS.map(String::from)];
    rows.extend(forecast.series.iter().filter(|s| s.applies).map(|s| row(programme, s)));
    let mut widths = [0; COLUMNS.len()];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let whole = to_json(programme, request, forecast)?;
    let id = &whole["id"];
    let name = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
    let mut out = format!("{name}  {}\n", forecast.today);
    for row in &rows {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
        let _ = writeln!(out, "{}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
    let of_series =
        whole["series"].as_array().into_iter().flatten().filter(|s| s["applies"] == true);
    for (series, findings) in of_series
        .map(|series| (series["series"].as_str().unwrap_or(""), &series["findings"]))
        .chain([("", &whole["findings"])])
    {
        for finding in findings.as_array().into_iter().flatten() {
            let _ = writeln!(out, "! {series:<widths$} {}", line(finding), widths = widths[0]);
        }
    }
    Ok(out)
}

fn row(programme: &Programme, series: &SeriesForecast) -> [String; COLUMNS.len()] {
    let day = |date: Option<chrono::NaiveDate>| date.map_or("-".into(), |date| date.to_string());
    let next = series.next.as_ref();
    let products = match series.preferred(programme) {
        [] => series.acceptable(programme),
        preferred => preferred,
    };
    [
        series.definition(programme).map_or(String::new(), |definition| definition.id.clone()),
        status(series.status).into(),
        format!("{}/{}", series.counted, series.required),
        next.map_or("-".into(), |next| label(next.label)),
        day(next.map(|next| next.earliest_with_spacing)),
        day(series.standard.and_then(|standard| standard.last)),
        day(next.and_then(|next| next.last_day)),
        choices(programme, products).join(" / "),
    ]
}

fn line(finding: &Value) -> String {
    let mut line = finding["kind"].as_str().unwrap_or("").to_owned();
    for (key, value) in finding.as_object().into_iter().flatten() {
        if key != "kind" && key != "history" && !value.is_null() {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let _ = write!(line, "  {key} {text}");
        }
    }
    line
}
