//! Group sessions of a made-up city: every ward holds one a week of each checkup that has them.

use chrono::{Days, NaiveDate, Weekday};
use hagukumi_core::municipality::CheckupPlace;

use super::City;
use super::draw::Draw;
use super::life::open_from;

/// Weeks ahead for which sessions are planned: as far as anybody is invited.
const WEEKS: u64 = 24;

/// A group session that is to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoSession {
    /// The id that bookings name.
    pub id: String,
    /// The checkup's id.
    pub checkup: String,
    /// The ward's code; empty where there are no wards.
    pub ward: String,
    /// The day.
    pub on: NaiveDate,
}

impl City {
    /// The sessions to come, by ward, checkup and day.
    pub fn sessions(&self) -> Vec<DemoSession> {
        let in_session = self
            .municipality
            .checkups
            .iter()
            .filter(|checkup| checkup.place == Some(CheckupPlace::Session));
        let checkups: Vec<&str> = in_session.map(|checkup| checkup.id.as_str()).collect();
        let mut sessions = Vec::new();
        for (ward, layout) in self.layout.ward.iter().enumerate() {
            for checkup in &checkups {
                let mut on = self.session_after(ward, checkup, self.on);
                for _ in 0..WEEKS {
                    sessions.push(DemoSession {
                        id: self.session_id(ward, checkup, on),
                        checkup: (*checkup).to_owned(),
                        ward: layout.code.clone(),
                        on,
                    });
                    on = self.session_after(ward, checkup, on);
                }
            }
        }
        sessions
    }

    /// The ward's next session of a checkup after a day.
    pub(super) fn session_after(&self, ward: usize, checkup: &str, day: NaiveDate) -> NaiveDate {
        let weekdays = [Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Mon];
        let weekday = weekdays[(ward + checkup.len()) % weekdays.len()];
        // A session that falls on a holiday is held on the next open day, before the following one.
        let planned = day.week(weekday).first_day();
        let held = open_from(planned);
        if held > day {
            return held;
        }
        open_from(planned.checked_add_days(Days::new(7)).unwrap_or(planned))
    }

    pub(super) fn session_id(&self, ward: usize, checkup: &str, on: NaiveDate) -> String {
        let days = on.signed_duration_since(NaiveDate::default()).num_days();
        let of_checkup: u64 = checkup.bytes().map(u64::from).sum();
        // Far above the numbers of homes.
        let number = u64::MAX - ((ward as u64) << 40) - (of_checkup << 24) - days.unsigned_abs();
        Draw::new(self.seed, number).id()
    }
}
