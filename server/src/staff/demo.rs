//! A made-up city to sign in to.

use std::path::Path;

use anyhow::Result;
use hagukumi_api::Role;
use hagukumi_core::care::StaffId;
use hagukumi_store::{Account, Store};

use super::state::City;
use crate::clock::Clock;
use crate::demo::{self, DemoRole};

/// Which of all made-up cities.
const SEED: u64 = 1;

/// Fills an empty store with a made-up city, and gives the logins that open it. A store that was
/// filled so before stays as it is.
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
    let filled = !store.accounts().await?.is_empty();
    let (accounts, logins) = accounts(city, clock.now_ms())?;
    if filled {
        return Ok(logins);
    }
    for account in accounts {
        store.put_account(&account).await?;
    }
    let made_up = demo::City::read(folder, SEED, clock.today())?;
    made_up.fill(store, children, clock.now_ms(), &|_| {}).await?;
    made_up.fill_rounds(store, clock.now_ms()).await?;
    Ok(logins)
}

/// Everybody whom the timelines name, and one of each other role. The logins of one nurse and one
/// visitor a ward and of the others are given back, to be shown.
fn accounts(city: &City, now_ms: i64) -> Result<(Vec<Account>, Vec<String>)> {
    let (mut accounts, mut logins) = (Vec::new(), Vec::new());
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
        accounts.push(account(member.id, login, member.name, role, wards, now_ms));
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
        accounts.push(account(id, login.clone(), login.clone(), role, wards, now_ms));
        logins.push(login);
    }
    Ok((accounts, logins))
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
