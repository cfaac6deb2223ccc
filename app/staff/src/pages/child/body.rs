//! From what is typed to the entry that comes of it.

use chrono::{NaiveDate, NaiveTime};
use hagukumi_core::care::{
    Attempt, Body, CheckupRecord, Concern, Handover, HandoverId, Person, Receiver, Sighting,
    StaffId,
};
use hagukumi_core::municipality::is_municipality_code;

use super::doses;
use super::draft::{CHILD, Draft, VISIT};
use super::kind::Kind;
use crate::browser;

/// What is wrong with a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Id of the field.
    pub field: &'static str,
    /// Message id.
    pub message: &'static str,
}

fn concern(value: &str) -> Concern {
    match value {
        VISIT => Concern::Visit,
        CHILD => Concern::Child,
        id => Concern::Checkup(id.to_owned()),
    }
}

pub(super) fn day(text: &str, field: &'static str) -> Result<NaiveDate, Wrong> {
    text.parse().map_err(|_| Wrong { field, message: "wrong-date" })
}

fn needed(text: &str, field: &'static str, message: &'static str) -> Result<String, Wrong> {
    match text.trim() {
        "" => Err(Wrong { field, message }),
        text => Ok(text.to_owned()),
    }
}

/// The day and the body of an entry.
///
/// # Errors
/// The field that is missing or makes no sense.
pub fn body(
    draft: &Draft,
    person: &Person,
    me: &StaffId,
    today: NaiveDate,
) -> Result<(NaiveDate, Body), Wrong> {
    let on = day(&draft.on, "on")?;
    if on > today {
        return Err(Wrong { field: "on", message: "wrong-future" });
    }
    let note = draft.note.trim().to_owned();
    let body = match draft.kind {
        Kind::Attempt => Body::Attempt {
            attempt: Attempt {
                concern: concern(&draft.concern),
                channel: draft.channel,
                outcome: draft.outcome,
                note,
                next: draft.next()?,
            },
        },
        Kind::Note => Body::Note { text: needed(&draft.note, "note", "wrong-note")? },
        Kind::Seen => Body::Seen { sighting: Sighting { kind: draft.sighting, note } },
        Kind::Visited => Body::Visited { sheet: Box::new(draft.sheet.sheet(me)?) },
        Kind::Appointment => {
            let at = match draft.at.trim() {
                "" => None,
                text => {
                    let wrong = Wrong { field: "at", message: "wrong-time" };
                    Some(NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| wrong)?)
                }
            };
            Body::VisitAppointment { for_day: day(&draft.until, "until")?, at }
        }
        Kind::NotMet => Body::VisitNotMet { note },
        Kind::Declined => Body::VisitDeclined { reason: draft.refusal, note },
        Kind::Away => {
            let until = day(&draft.until, "until")?;
            if until <= on {
                return Err(Wrong { field: "until", message: "wrong-until" });
            }
            Body::VisitAway { reason: draft.away, until }
        }
        Kind::Invited | Kind::Attended | Kind::Excused => Body::Checkup {
            checkup: needed(&draft.checkup, "checkup", "wrong-checkup")?,
            record: match draft.kind {
                Kind::Attended => CheckupRecord::Attended { place: note },
                Kind::Excused => {
                    let reason = needed(&draft.note, "note", "wrong-reason")?;
                    CheckupRecord::Excused { reason }
                }
                _ if draft.until.is_empty() => CheckupRecord::Invited { for_day: None },
                _ => CheckupRecord::Invited { for_day: Some(day(&draft.until, "until")?) },
            },
        },
        // Several at once: see `ChildPane::write_doses`. A correction is about one.
        Kind::Dose => {
            let mut doses = doses::bodies(&draft.doses, today)?;
            let (_, on, body) = doses.swap_remove(0);
            return Ok((on, body));
        }
        Kind::Family => {
            let now = family(draft, person);
            if now == *person {
                return Err(Wrong { field: "phone", message: "wrong-same" });
            }
            Body::Person { person: Box::new(now) }
        }
        // Sent to the session, which knows its day: see `ChildPane::book`.
        Kind::Book => return Err(Wrong { field: "session", message: "wrong-session" }),
        Kind::Next => Body::Next { next: draft.next()? },
        Kind::Responsible => {
            Body::Responsible { staff: (!draft.who.is_empty()).then(|| StaffId(draft.who.clone())) }
        }
        Kind::Assign => {
            Body::VisitAssigned { to: StaffId(needed(&draft.who, "who", "wrong-who")?) }
        }
        Kind::Close => Body::Closed {
            concern: concern(&draft.concern),
            reason: needed(&draft.note, "note", "wrong-reason")?,
        },
        Kind::Reopen => Body::Reopened {
            concern: concern(&draft.concern),
            reason: needed(&draft.note, "note", "wrong-reason")?,
        },
        Kind::Handover => {
            let code = needed(&draft.receiver, "receiver", "wrong-receiver")?;
            let receiver = match code.strip_prefix("city:") {
                None => Receiver::Ward(code),
                Some(city) if is_municipality_code(city) => Receiver::Municipality(city.to_owned()),
                Some(_) => return Err(Wrong { field: "city", message: "wrong-city" }),
            };
            Body::Handover {
                id: HandoverId(browser::fresh_id().0),
                step: Handover::Sent { receiver, note },
            }
        }
    };
    Ok((on, body))
}

/// The child and its home with what the form changes; all the rest as it is known.
fn family(draft: &Draft, person: &Person) -> Person {
    let language = draft.language.trim();
    Person {
        phone: narrow(draft.phone.trim()),
        language: (!language.is_empty()).then(|| language.to_owned()),
        interpreter: draft.interpreter,
        ..person.clone()
    }
}

/// A number typed with Japanese letters, in the signs of telephone numbers.
fn narrow(text: &str) -> String {
    let sign = |sign: char| match sign {
        '０'..='９' | '（' | '）' | '＋' => {
            char::from_u32(sign as u32 - 0xfee0).unwrap_or(sign)
        }
        '－' | 'ー' | '−' | '‐' | '―' => '-',
        '　' => ' ',
        other => other,
    };
    text.chars().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use hagukumi_core::care::{Author, AwayReason, Channel, Entry, NextStep, Outcome, Step};

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    fn made(draft: &Draft) -> Result<Body, Wrong> {
        let person = Person::born_on(NaiveDate::from_ymd_opt(2026, 5, 1).unwrap());
        body(draft, &person, &StaffId::from("s1"), today()).map(|(_, body)| body)
    }

    #[test]
    fn a_familys_details_change_three_things_and_keep_the_rest() {
        let person = Person {
            name: "川崎　花".to_owned(),
            address: "宮前平1-2-3".to_owned(),
            phone: "044-000-0000".to_owned(),
            ..Person::born_on(NaiveDate::from_ymd_opt(2026, 5, 1).unwrap())
        };
        let mut draft = Draft::new(Kind::Family, today(), None);
        draft.phone = "０８０－１２３４－５６７８".to_owned();
        draft.language = "vi".to_owned();
        draft.interpreter = true;
        let (_, made) = body(&draft, &person, &StaffId::from("s1"), today()).unwrap();
        let expected = Person {
            phone: "080-1234-5678".to_owned(),
            language: Some("vi".to_owned()),
            interpreter: true,
            ..person.clone()
        };
        assert_eq!(made, Body::Person { person: Box::new(expected.clone()) });
        let again = body(&draft, &expected, &StaffId::from("s1"), today()).unwrap_err();
        assert_eq!(again.message, "wrong-same");
    }

    #[test]
    fn a_checkup_that_need_not_be_attended_says_why() {
        let mut draft = Draft::new(Kind::Excused, today(), None);
        assert_eq!(made(&draft).unwrap_err().field, "checkup");
        draft.checkup = "1y6m".to_owned();
        assert_eq!(made(&draft).unwrap_err().message, "wrong-reason");
        draft.note = "治療中".to_owned();
        let reason = "治療中".to_owned();
        let record = CheckupRecord::Excused { reason };
        assert_eq!(made(&draft), Ok(Body::Checkup { checkup: "1y6m".to_owned(), record }));
    }

    #[test]
    fn a_notice_names_a_day_or_none() {
        let mut draft = Draft::new(Kind::Invited, today(), None);
        draft.checkup = "7m".to_owned();
        let invited = |for_day| {
            let record = CheckupRecord::Invited { for_day };
            Ok(Body::Checkup { checkup: "7m".to_owned(), record })
        };
        assert_eq!(made(&draft), invited(None));
        draft.until = "2026-12-01".to_owned();
        assert_eq!(made(&draft), invited(NaiveDate::from_ymd_opt(2026, 12, 1)));
    }

    #[test]
    fn nothing_is_closed_without_a_reason() {
        let mut draft = Draft::new(Kind::Close, today(), None);
        assert_eq!(made(&draft).unwrap_err().field, "note");
        draft.note = "里帰り先で受診済み".to_owned();
        assert!(matches!(made(&draft), Ok(Body::Closed { concern: Concern::Child, .. })));
    }

    #[test]
    fn an_entry_speaks_of_no_later_day() {
        let draft = Draft { on: "2026-11-22".to_owned(), ..Draft::new(Kind::Seen, today(), None) };
        assert_eq!(made(&draft).unwrap_err().message, "wrong-future");
    }

    #[test]
    fn a_family_is_away_until_a_later_day() {
        let draft =
            Draft { until: "2026-11-21".to_owned(), ..Draft::new(Kind::Away, today(), None) };
        assert_eq!(made(&draft).unwrap_err().field, "until");
    }

    #[test]
    fn an_entry_opened_for_correction_says_what_it_said() {
        let attempt = Body::Attempt {
            attempt: Attempt {
                concern: Concern::Checkup("1y6m".to_owned()),
                channel: Channel::Letter,
                outcome: Outcome::Sent,
                note: "再通知".to_owned(),
                next: Some(NextStep { step: Step::Phone, by: today() }),
            },
        };
        let away = Body::VisitAway {
            reason: AwayReason::InHospital,
            until: NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(),
        };
        let of = |record| Body::Checkup { checkup: "3-4m".to_owned(), record };
        let excused = of(CheckupRecord::Excused { reason: "治療中".to_owned() });
        let invited = of(CheckupRecord::Invited { for_day: None });
        let note = Body::Note { text: "x".to_owned() };
        for body in [attempt, away, excused, invited, note] {
            let entry = Entry {
                id: "e1".into(),
                seq: 1,
                on: today(),
                recorded_ms: 0,
                author: Author::Staff("s1".into()),
                body,
            };
            assert_eq!(made(&Draft::of(&entry)).unwrap(), entry.body);
        }
    }
}
