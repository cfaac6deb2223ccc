//! A made-up city to sign in to.

use std::path::Path;

use anyhow::{Context, Result};
use chrono::NaiveTime;
use hagukumi_api::Role;
use hagukumi_core::care::StaffId;
use hagukumi_store::{Access, Account, Append, GroupSession, Import, Store};

use super::state::City;
use crate::clock::Clock;
use crate::demo::{self, DemoRole};
use crate::summary::summarize;

/// Children that are written at once.
const BATCH: usize = 500;
/// Places of a group session: enough for a city of any size.
const PLACES: u32 = 200;

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
    group_sessions(store, &made_up).await?;
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

/// The group sessions that the timelines name.
async fn group_sessions(store: &dyn Store, made_up: &demo::City) -> Result<()> {
    for session in made_up.sessions() {
        let session = GroupSession {
            id: session.id,
            checkup: session.checkup,
            ward: session.ward,
            place: String::new(),
            on: session.on,
            at: NaiveTime::from_hms_opt(13, 0, 0),
            capacity: PLACES,
            booked: 0,
            version: 0,
        };
        store.put_group_session(&session).await?;
    }
    Ok(())
}
