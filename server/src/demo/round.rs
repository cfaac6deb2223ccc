//! The round of the day on which a made-up city is opened: whatever the weekday, each ward's first
//! visitor has three addresses, so that the phone has something to show.

use anyhow::Context;
use chrono::NaiveTime;
use hagukumi_core::care::StaffId;
use hagukumi_store::{Access, Import, Store};

use super::draw::Draw;
use super::fill::append;
use super::home::Home;
use super::life::Life;
use super::staff::{DemoRole, id};
use super::{Child, City, number};

/// The hours of the stops.
const HOURS: [(u32, u32); 3] = [(10, 0), (11, 15), (14, 0)];
/// Far above the numbers of homes, and below those of sessions.
const FIRST: u64 = 1 << 40;
/// Places in the register behind those of every other child.
const REGISTER: u64 = 500_000_000;
/// Homes that are looked at for one that speaks the wanted language.
const LOOKED_AT: u64 = 400;

impl City {
    /// The children of today's rounds. The second stop of each speaks another language.
    pub fn rounds(&self) -> Vec<Child> {
        let mut children = Vec::new();
        for (ward, layout) in self.layout.ward.iter().enumerate() {
            let visitor = id(DemoRole::Visitor, &layout.code, 1);
            for (stop, (hour, minute)) in HOURS.into_iter().enumerate() {
                let place = (ward * HOURS.len() + stop) as u64;
                let mut draw = Draw::new(self.seed, FIRST + place * LOOKED_AT);
                let mut home = Home::draw(self, &mut draw);
                for other in 1..LOOKED_AT {
                    if home.speaks_japanese() != (stop == 1) {
                        break;
                    }
                    draw = Draw::new(self.seed, FIRST + place * LOOKED_AT + other);
                    home = Home::draw(self, &mut draw);
                }
                home.settle(self, ward, &mut draw);
                let age = draw.between(38, 60);
                let birth = self.on - chrono::TimeDelta::days(age.into());
                let life = Life::new(self, &home, &mut draw, birth, None);
                let at = NaiveTime::from_hms_opt(hour, minute, 0);
                if let Some(mut child) = life.expects(&visitor, at) {
                    number(&mut child, REGISTER + place);
                    children.push(child);
                }
            }
        }
        children
    }

    /// Adds today's rounds to a store that the city was filled into.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn fill_rounds(&self, store: &dyn Store, now_ms: i64) -> anyhow::Result<()> {
        let access = Access::new(StaffId::from("cli"), "demo", now_ms);
        let appends = self.rounds().into_iter().map(|child| append(self, child)).collect();
        let import = Import { run: None, rows: Vec::new(), appends };
        store.import(import, &access).await.context("keeping today's rounds")
    }
}
