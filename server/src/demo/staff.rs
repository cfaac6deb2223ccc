//! The staff of a made-up city.

use hagukumi_core::care::StaffId;
use hagukumi_core::municipality::Municipality;

use super::draw::Draw;
use super::words::Words;

/// What somebody does in a made-up city.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DemoRole {
    /// Public health nurse of a ward.
    Nurse,
    /// Visitor of the neighbourhood.
    Visitor,
}

/// Somebody who works in a made-up city.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoStaff {
    /// The account's id, which entries name.
    pub id: StaffId,
    /// What they do.
    pub role: DemoRole,
    /// The ward's code; empty where there are no wards.
    pub ward: String,
    /// Name.
    pub name: String,
}

/// Nurses of a ward.
pub(super) const NURSES: u32 = 4;
/// Visitors of a ward.
pub(super) const VISITORS: u32 = 8;

/// Everyone whom the entries of a made-up city name, ward by ward; the same for every seed.
///
/// # Errors
/// Never with the names that come with the program.
pub fn staff(city: &Municipality) -> anyhow::Result<Vec<DemoStaff>> {
    let words = Words::read()?;
    let mut wards: Vec<&str> = city.wards.iter().map(|ward| ward.code.as_str()).collect();
    if wards.is_empty() {
        wards.push("");
    }
    let mut staff = Vec::new();
    for (place, ward) in wards.into_iter().enumerate() {
        for (role, count) in [(DemoRole::Nurse, NURSES), (DemoRole::Visitor, VISITORS)] {
            for number in 1..=count {
                let stream = place as u64 * 100 + u64::from(role == DemoRole::Visitor) * 50;
                let mut draw = Draw::new(0, stream + u64::from(number));
                let family = draw.pick(&words.family).map_or("", |name| &name.0);
                let given = draw.pick(&words.women).map_or("", |name| &name.0);
                staff.push(DemoStaff {
                    id: id(role, ward, number),
                    role,
                    ward: ward.to_owned(),
                    name: format!("{family}\u{3000}{given}"),
                });
            }
        }
    }
    Ok(staff)
}

/// The id of the ward's first, second, … nurse or visitor.
pub(super) fn id(role: DemoRole, ward: &str, number: u32) -> StaffId {
    let role = match role {
        DemoRole::Nurse => "nurse",
        DemoRole::Visitor => "visitor",
    };
    StaffId(match ward {
        "" => format!("demo-{role}-{number}"),
        ward => format!("demo-{role}-{ward}-{number}"),
    })
}
