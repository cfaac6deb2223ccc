//! `hagukumi worklist`: the lists of the staff view for print jobs and checks.
//!
//! The rows and their order are the store's, as the staff view shows them. What each field of the
//! JSON means stands in `docs/formats/worklist.md`.

use chrono::NaiveDate;
use hagukumi_core::care::{Concern, List, StaffId};
use hagukumi_core::date::age_on;
use hagukumi_store::{Access, ListQuery, Store, Visit, WorkRow};
use serde::Serialize;

use crate::clock::Clock;
use crate::intake::cli::Form;
use crate::intake::{City, Language, Words};
use crate::place::{self, Place};
use crate::printed::print;
use crate::table::{Align, table};

/// What `hagukumi worklist` takes.
#[derive(clap::Args)]
pub struct Options {
    /// The list: `unseen`, `visits`, `missed` or `steps`.
    #[arg(value_parser = list)]
    list: List,
    #[command(flatten)]
    place: Place,
    /// Only this ward, by code or name.
    #[arg(long)]
    ward: Option<String>,
    /// The day, as 2026-11-21.
    #[arg(long, value_parser = place::day)]
    on: NaiveDate,
    /// For people or for programs.
    #[arg(long, value_enum, default_value_t)]
    format: Form,
    /// Why the list is read; kept in the audit.
    #[arg(long, default_value = "")]
    reason: String,
    /// The language of the headings.
    #[arg(long, value_enum, default_value_t)]
    language: Language,
}

/// A list as it is printed.
#[derive(Debug, Serialize)]
pub struct Worklist {
    list: &'static str,
    on: NaiveDate,
    municipality: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    ward: Option<String>,
    total: usize,
    rows: Vec<Row>,
}

/// One row of a list.
#[derive(Debug, Serialize)]
struct Row {
    place: usize,
    child: String,
    name: String,
    kana: String,
    birth_date: NaiveDate,
    age_months: i32,
    ward: String,
    area: String,
    address: String,
    guardian: String,
    phone: String,
    language: Option<String>,
    interpreter: bool,
    checkup: Option<String>,
    due: NaiveDate,
    days_overdue: i64,
    last_seen: Option<NaiveDate>,
    days_unseen: i64,
    attempts: u32,
    visit: &'static str,
    responsible: Option<String>,
    last_attempt: Option<LastAttempt>,
    next_step: Option<serde_json::Value>,
    handover_sent: Option<NaiveDate>,
}

/// The last attempt to reach the family.
#[derive(Debug, Serialize)]
struct LastAttempt {
    on: NaiveDate,
    about: Concern,
    channel: serde_json::Value,
    outcome: serde_json::Value,
    note: String,
}

fn list(name: &str) -> Result<List, String> {
    List::from_name(name).ok_or_else(|| format!("{name} is not unseen, visits, missed or steps"))
}

/// Prints a list.
///
/// # Errors
/// When the ward is none of the municipality, or the database does not answer.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let city = options.place.city()?;
    let ward = match &options.ward {
        Some(name) => match city.ward(name) {
            Some(ward) => Some(ward.to_owned()),
            None => anyhow::bail!("there is no ward {name}"),
        },
        None => None,
    };
    let mut access = Access::new(StaffId::from("cli"), "worklist", Clock::System.now_ms());
    access.reason.clone_from(&options.reason);
    let worklist = place::run(async {
        let store = options.place.filled_store().await?;
        let worklist = read(store.as_ref(), options.list, options.on, ward, &city, &access).await;
        store.close().await;
        Ok(worklist?)
    })?;
    match options.format {
        Form::Json => print(serde_json::to_string_pretty(&worklist)? + "\n")?,
        Form::Table => print(worklist.table(&city, &Words::of(options.language)))?,
    }
    Ok(())
}

/// Reads a whole list, page by page.
///
/// # Errors
/// Those of the store.
pub async fn read(
    store: &dyn Store,
    list: List,
    on: NaiveDate,
    ward: Option<String>,
    city: &City,
    access: &Access,
) -> hagukumi_store::Result<Worklist> {
    let mut query = ListQuery::new(list, on);
    query.wards = ward.clone().map(|ward| vec![ward]);
    query.limit = 1_000;
    let mut rows: Vec<Row> = Vec::new();
    loop {
        let page = store.worklist(&query, access).await?;
        let last = page.rows.last().map(WorkRow::cursor);
        let full = page.rows.len() == query.limit as usize;
        for row in page.rows {
            rows.push(Row::of(rows.len() + 1, row, on));
        }
        query.after = last;
        if !full || query.after.is_none() {
            break;
        }
    }
    let municipality = city.code.clone();
    Ok(Worklist { list: list.name(), on, municipality, ward, total: rows.len(), rows })
}

impl Row {
    fn of(place: usize, row: WorkRow, on: NaiveDate) -> Self {
        let WorkRow { record, placing } = row;
        let summary = record.summary;
        let visit: &Visit = &summary.visit;
        let (visit, ward) = (visit.state_on(on), summary.ward);
        let person = summary.person;
        let listing = placing.listing;
        let since = listing.last_seen.unwrap_or(person.birth_date);
        let code = |value| serde_json::to_value(value).unwrap_or_default();
        Self {
            place,
            child: record.id.0,
            age_months: age_on(person.birth_date.into(), on.into()).map_or(0, |age| age.months),
            birth_date: person.birth_date,
            name: person.name,
            kana: person.kana,
            ward,
            area: person.area,
            address: person.address,
            guardian: person.guardian,
            phone: person.phone,
            language: person.language,
            interpreter: person.interpreter,
            next_step: listing.step().or(summary.next).map(code),
            checkup: (listing.list == List::Missed).then_some(listing.item),
            due: listing.due,
            days_overdue: (on - listing.due).num_days(),
            last_seen: listing.last_seen,
            days_unseen: (on - since).num_days(),
            attempts: placing.attempts,
            visit,
            responsible: summary.responsible.map(|staff| staff.0),
            last_attempt: summary.last_attempt.map(|last| LastAttempt {
                on: last.on,
                about: last.concern,
                channel: serde_json::to_value(last.channel).unwrap_or_default(),
                outcome: serde_json::to_value(last.outcome).unwrap_or_default(),
                note: last.note,
            }),
            handover_sent: summary.handover_sent,
        }
    }
}

impl Worklist {
    /// The list for people, under its title.
    pub fn table(&self, city: &City, words: &Words) -> String {
        let title = format!("print-list-{}", self.list);
        let ward = self.ward.as_deref().map_or("", |ward| city.ward_name(ward));
        let (on, total) = (self.on.to_string(), self.total.to_string());
        let args = [("on", on.as_str()), ("count", total.as_str()), ("ward", ward)];
        let mut text = format!("{}\n\n", words.say(&title, &args));
        use Align::{Left, Right};
        let columns = [
            ("print-head-place", Right),
            ("print-head-unseen", Right),
            ("print-head-overdue", Right),
            ("print-head-age", Right),
            ("print-head-name", Left),
            ("print-head-kana", Left),
            ("print-head-birth-date", Right),
            ("print-head-checkup", Left),
            ("print-head-visit", Left),
            ("print-head-attempts", Right),
            ("print-head-ward", Left),
            ("print-head-area", Left),
            ("print-head-phone", Left),
            ("print-head-language", Left),
        ];
        let head: Vec<String> = columns.iter().map(|(id, _)| words.say(id, &[])).collect();
        let align: Vec<Align> = columns.iter().map(|(_, align)| *align).collect();
        let rows: Vec<Vec<String>> = self.rows.iter().map(|row| row.cells(city, words)).collect();
        text.push_str(&table(&head, &align, &rows));
        text
    }
}

impl Row {
    fn cells(&self, city: &City, words: &Words) -> Vec<String> {
        let (years, months) = (self.age_months / 12, self.age_months % 12);
        let (years, months) = (years.to_string(), months.to_string());
        let age = words.say("print-age", &[("years", years.as_str()), ("months", months.as_str())]);
        let interpreter =
            if self.interpreter { words.say("print-interpreter", &[]) } else { String::new() };
        let language = self.language.clone().unwrap_or_default();
        vec![
            self.place.to_string(),
            self.days_unseen.to_string(),
            self.days_overdue.max(0).to_string(),
            age,
            self.name.clone(),
            self.kana.clone(),
            self.birth_date.to_string(),
            self.checkup.as_deref().map_or("", |id| city.checkup_name(id)).to_owned(),
            words.say(&format!("print-visit-{}", self.visit.replace('_', "-")), &[]),
            self.attempts.to_string(),
            city.ward_name(&self.ward).to_owned(),
            self.area.clone(),
            self.phone.clone(),
            format!("{language} {interpreter}").trim().to_owned(),
        ]
    }
}
