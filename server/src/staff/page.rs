//! A child's page, put together.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use hagukumi_api::{
    CheckupStandingView, ChildPageView, ImmunizationView, ListedView, OverdueDoseView,
    PendingHandoverView, SiblingView, StandingView,
};
use hagukumi_core::care::{Author, Body, Case, Entry, Sex, StaffId};
use hagukumi_core::immunization::{self, Category, Dose, Status};
use hagukumi_store::{ChildRecord, Summary};

use super::fault::Answer;
use super::permit::{Opened, Permit, lists_on};
use super::policy::Operation;
use super::state::{City, Inner};
use super::view::{Names, days};

/// The whole page.
pub(crate) async fn page(
    staff: &Inner,
    permit: &Permit,
    opened: Opened,
    home: Vec<ChildRecord>,
) -> Answer<ChildPageView> {
    let names = Names::read(staff).await?;
    let mentioned: BTreeSet<&StaffId> = opened.entries.iter().flat_map(mentioned).collect();
    let named: BTreeMap<String, String> =
        mentioned.into_iter().map(|id| (id.0.clone(), names.name(id))).collect();
    let standing =
        standing(staff.city(), &opened.case, &opened.record.summary, permit.today, &names);
    let may_write = permit.may(Operation::WriteEntry, &opened);
    Ok(ChildPageView {
        id: opened.record.id,
        version: opened.record.version,
        on: permit.today,
        person: opened.case.person.clone(),
        standing,
        immunization: immunization(staff.city(), &opened.case, permit.today),
        siblings: siblings(permit, home),
        may_write,
        staff: named,
        timeline: opened.entries,
    })
}

/// How a child stands on a day.
pub(crate) fn standing(
    city: &City,
    case: &Case,
    summary: &Summary,
    on: NaiveDate,
    names: &Names,
) -> StandingView {
    let last_seen = case.last_seen(on);
    let checkups = case.checkups(&city.rules, &city.municipality.checkups, on);
    StandingView {
        visit: case.visit_state(on),
        visit_kind: case.visit_kind(&city.rules, on),
        visitor: summary.visit.to.as_ref().map(|id| names.person(id)),
        ward: case.ward.clone(),
        needs_handover: case.needs_handover(),
        checkups: checkups
            .into_iter()
            .map(|checkup| CheckupStandingView {
                checkup: checkup.id,
                state: checkup.state,
                closed: checkup.closed,
                first: checkup.window.map(|(first, _)| first),
                last: checkup.window.map(|(_, last)| last),
                on: checkup.attended.or(checkup.for_day),
            })
            .collect(),
        lists: summary
            .placings
            .iter()
            .map(|placing| &placing.listing)
            .filter(|listing| listing.holds_on(on))
            .map(|listing| ListedView {
                list: listing.list,
                item: listing.item.clone(),
                from: listing.from,
                due: listing.due,
            })
            .collect(),
        last_seen,
        unseen_days: days(last_seen.unwrap_or(case.person.birth_date), on),
        responsible: case.responsible.as_ref().map(|id| names.person(id)),
        next: case.next_step(&city.rules),
        attempts: u32::try_from(case.tries(on)).unwrap_or(u32::MAX),
        ended: !case.followed_on(&city.rules, on),
        handover: case.handovers_waiting().next().map(|waiting| PendingHandoverView {
            id: waiting.id.clone(),
            receiver: waiting.receiver.clone(),
            sent: waiting.sent_on,
        }),
    }
}

/// Brothers and sisters whom this account may also open, of the others of a home.
fn siblings(permit: &Permit, home: Vec<ChildRecord>) -> Vec<SiblingView> {
    home.into_iter()
        .filter(|record| permit.own(&record.summary.ward))
        .map(|record| SiblingView {
            lists: lists_on(&record, permit.today),
            id: record.id,
            name: record.summary.person.name,
            birth_date: record.summary.person.birth_date,
        })
        .collect()
}

/// Everybody of the staff whom an entry mentions.
fn mentioned(entry: &Entry) -> Vec<&StaffId> {
    let mut staff = Vec::new();
    if let Author::Staff(author) = &entry.author {
        staff.push(author);
    }
    let mut body = Some(&entry.body);
    while let Some(now) = body.take() {
        match now {
            Body::VisitAssigned { to } => staff.push(to),
            Body::Visited { sheet } => staff.push(&sheet.visitor),
            Body::Responsible { staff: Some(id) } => staff.push(id),
            Body::Correction { to: Some(correct), .. } => body = Some(&correct.body),
            _ => {}
        }
    }
    staff
}

/// What the programme says is late, for a child of whose doses some are known.
fn immunization(city: &City, case: &Case, today: NaiveDate) -> ImmunizationView {
    let doses: Vec<Dose> = case
        .doses()
        .filter(|(on, _, _)| *on <= today)
        .map(|(date, vaccine, product)| Dose {
            date,
            vaccine: vaccine.to_owned(),
            product: product.map(str::to_owned),
            country: None,
        })
        .collect();
    let child = immunization::Child {
        birth_date: Some(case.person.birth_date),
        sex: case.person.sex.map(|sex| match sex {
            Sex::Female => immunization::Sex::Female,
            Sex::Male => immunization::Sex::Male,
        }),
        pregnancy: None,
        context: immunization::Context::default(),
    };
    let programme = &city.programme;
    let forecast = immunization::forecast(programme, &child, &doses, today);
    let routine = forecast.series.iter().filter(|series| {
        series.applies && series.routine_eligible && series.category == Category::Routine
    });
    let mut overdue = Vec::new();
    let mut aged_out = Vec::new();
    for series in routine {
        let Some(definition) = series.definition(programme) else { continue };
        match (series.status, &series.next) {
            (Status::Overdue, Some(next)) => overdue.push(OverdueDoseView {
                series: definition.id.clone(),
                ordinal: next.ordinal,
                standard_last: series.standard.and_then(|standard| standard.last),
                last_day: next.last_day,
            }),
            (Status::AgedOut, _) => aged_out.push(definition.id.clone()),
            _ => {}
        }
    }
    overdue.sort_by_key(|dose| dose.last_day.unwrap_or(NaiveDate::MAX));
    let known_doses = u32::try_from(doses.len()).unwrap_or(u32::MAX);
    ImmunizationView { known_doses, overdue, aged_out }
}
