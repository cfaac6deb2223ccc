//! A made-up city to sign in to.

use std::path::Path;

use anyhow::{Context, Result};
use chrono::{Days, NaiveDate, NaiveTime};
use hagukumi_api::Role;
use hagukumi_core::care::StaffId;
use hagukumi_core::municipality::CheckupPlace;
use hagukumi_store::{Access, Account, Append, GroupSession, Import, Store};

use super::secret::new_id;
use super::state::City;
use crate::clock::Clock;
use crate::demo::{self, DemoRole};
use crate::summary::summarize;

/// Children that are written at once.
const BATCH: usize = 500;
/// Weeks ahead for which group sessions are planned.
const WEEKS: u64 = 6;
/// Places of a group session.
const PLACES: u32 = 30;

/// Fills an empty store with a made-up city, and gives the logins that open it.
///
/// # Errors
/// When the municipality's folder cannot be read or the store fails.
pub async fn fill(
    store: &dyn Store,
    city: &City,
    folder: &Path,
    clock: Clock,
    children: u32,
) -> Result<Vec<String>> {
    let logins = accounts(store, city, clock.now_ms()).await?;
    let (today, now_ms) = (clock.today(), clock.now_ms());
    let access = Access::new(StaffId::from("cli"), "demo", now_ms);
    let made_up = demo::City::read(folder, 1, today)?;
    let mut appends = Vec::with_capacity(BATCH);
    for child in made_up.children(children) {
        let summary = summarize(&city.rules, &city.municipality.checkups, &child.entries);
        let demo::Child { id: child, entries } = child;
        appends.push(Append { child, expected: 0, entries, summary });
        if appends.len() == BATCH {
            write(store, std::mem::take(&mut appends), &access).await?;
        }
    }
    write(store, appends, &access).await?;
    group_sessions(store, city, today).await?;
    Ok(logins)
}

async fn write(store: &dyn Store, appends: Vec<Append>, access: &Access) -> Result<()> {
    let import = Import { run: None, rows: Vec::new(), appends };
    store.import(import, access).await.context("the made-up city cannot be written")
}

/// Everybody whom the timelines name, and one of each other role. The logins of one nurse and one
/// visitor a ward and of the others are given back, to be shown.
async fn accounts(store: &dyn Store, city: &City, now_ms: i64) -> Result<Vec<String>> {
    let mut logins = Vec::new();
    for member in demo::staff(&city.municipality)? {
        let role = match member.role {
            DemoRole::Nurse => Role::Nurse,
            DemoRole::Visitor => Role::Visitor,
        };
        let login = member.id.as_str().trim_start_matches("demo-").to_owned();
        if login.ends_with("-1") {
            logins.push(login.clone());
        }
        let wards = if member.ward.is_empty() { Vec::new() } else { vec![member.ward] };
        let account = account(member.id, login, member.name, role, wards, now_ms);
        store.put_account(&account).await?;
    }
    let wards: Vec<String> = city.municipality.wards.iter().map(|ward| ward.code.clone()).collect();
    for role in Role::ALL {
        let wards = match role {
            Role::Nurse | Role::Visitor => continue,
            Role::Supervisor | Role::WardOfficer | Role::GuidanceOfficer => wards.clone(),
            _ => Vec::new(),
        };
        let login = role.name().replace('_', "-");
        let id = StaffId(format!("demo-{login}"));
        store.put_account(&account(id, login.clone(), login.clone(), role, wards, now_ms)).await?;
        logins.push(login);
    }
    Ok(logins)
}

/// An account without a password: it can be signed in to in demo mode only.
fn account(
    id: StaffId,
    login: String,
    name: String,
    role: Role,
    wards: Vec<String>,
    now_ms: i64,
) -> Account {
    Account {
        id,
        login,
        name,
        role: role.name().to_owned(),
        wards,
        password_hash: None,
        totp_secret: None,
        totp_step: 0,
        recovery: Vec::new(),
        disabled: false,
        created_ms: now_ms,
        version: 0,
    }
}

/// A session a week in each ward for each checkup that is held in groups, the first one today.
async fn group_sessions(store: &dyn Store, city: &City, today: NaiveDate) -> Result<()> {
    let held = city
        .municipality
        .checkups
        .iter()
        .filter(|checkup| checkup.place == Some(CheckupPlace::Session));
    for checkup in held {
        for ward in &city.municipality.wards {
            for week in 0..WEEKS {
                let on = today.checked_add_days(Days::new(7 * week)).unwrap_or(today);
                let session = GroupSession {
                    id: new_id(),
                    checkup: checkup.id.clone(),
                    ward: ward.code.clone(),
                    place: String::new(),
                    on,
                    at: NaiveTime::from_hms_opt(13, 0, 0),
                    capacity: PLACES,
                    booked: 0,
                    version: 0,
                };
                store.put_group_session(&session).await?;
            }
        }
    }
    Ok(())
}
