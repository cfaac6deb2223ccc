//! A child's page, put together.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use hagukumi_api::{
    CheckupStandingView, ChildPageView, DoseFinding, DoseFindingView, ImmunizationView, ListedView,
    OverdueDoseView, PendingHandoverView, SiblingView, StandingView,
};
use hagukumi_core::care::{Author, Body, Case, Entry, Sex, StaffId};
use hagukumi_core::immunization::{
    self, Category, Dose, FindingKind, Forecast, ProductIx, Programme, Status,
};
use hagukumi_store::{ChildRecord, Placing, Summary};

use super::fault::Answer;
use super::permit::{Opened, Permit, lists_on};
use super::policy::Operation;
use super::state::{City, Inner};
use super::view::{Names, days, last_attempt};

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
        mood_total: staff.city().rules.mood_total,
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
        birth_card_late: case.birth_card_late(&city.rules, on),
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
            .filter(|placing| placing.listing.holds_on(on))
            .map(|Placing { listing, attempts }| ListedView {
                list: listing.list,
                item: listing.item.clone(),
                from: listing.from,
                due: listing.due,
                attempts: *attempts,
            })
            .collect(),
        last_seen,
        unseen_days: days(last_seen.unwrap_or(case.person.birth_date), on),
        responsible: case.responsible.as_ref().map(|id| names.person(id)),
        next: case.next_step(&city.rules),
        attempts: u32::try_from(case.tries(on)).unwrap_or(u32::MAX),
        last_attempt: summary.last_attempt.clone().map(last_attempt),
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
    let findings = dose_findings(programme, &forecast);
    ImmunizationView { known_doses, overdue, aged_out, findings }
}

/// What is to be said about the record: first as a whole, then by series; each thing once.
fn dose_findings(programme: &Programme, forecast: &Forecast) -> Vec<DoseFindingView> {
    let mut all: Vec<DoseFindingView> = Vec::new();
    let whole = forecast.findings.iter().map(|finding| (None, finding));
    let by_series = forecast.series.iter().filter(|series| series.applies).flat_map(|series| {
        let id = series.definition(programme).map(|definition| definition.id.clone());
        // Of a series that nobody has begun and the law does not pay for there is nothing to say.
        let concerns = !series.doses.is_empty() || series.category == Category::Routine;
        series.findings.iter().filter(move |_| concerns).map(move |finding| (id.clone(), finding))
    });
    for (series, finding) in whole.chain(by_series) {
        let Some(finding) = dose_finding(programme, &finding.kind) else { continue };
        let view = DoseFindingView { series, finding };
        if !all.contains(&view) {
            all.push(view);
        }
    }
    all
}

/// A finding as the page says it; nothing for what is not about doses that are recorded here.
fn dose_finding(programme: &Programme, kind: &FindingKind) -> Option<DoseFinding> {
    use FindingKind as Kind;
    let vaccine = |index: ProductIx| {
        programme.product(index).map_or_else(String::new, |product| product.code.clone())
    };
    Some(match *kind {
        Kind::IntervalTooShort { to, short_by_days, .. } => {
            DoseFinding::IntervalTooShort { on: to, days: short_by_days }
        }
        Kind::CrossVaccineTooClose { earlier, to, later, short_by_days, .. } => {
            DoseFinding::CrossVaccineTooClose {
                on: to,
                vaccine: vaccine(later),
                other: vaccine(earlier),
                days: short_by_days,
            }
        }
        Kind::PhysicianInterval { to, .. } => DoseFinding::PhysicianInterval { on: to },
        Kind::UpperLimitExceeded { to, .. } => DoseFinding::UpperLimitExceeded { on: to },
        Kind::BeforeWindow { date, .. } => DoseFinding::BeforeWindow { on: date },
        Kind::AfterWindow { date, .. } => DoseFinding::AfterWindow { on: date },
        Kind::TooYoung { date, .. } => DoseFinding::TooYoung { on: date },
        Kind::BeforeProgramme { date, .. } => DoseFinding::BeforeProgramme { on: date },
        Kind::NotCounted { date } => DoseFinding::NotCounted { on: date },
        Kind::Duplicate { date } => DoseFinding::Duplicate { on: date },
        Kind::Extra { date } => DoseFinding::Extra { on: date },
        Kind::UnknownVaccine => DoseFinding::UnknownVaccine,
        Kind::AskPhysician { date, product } => {
            DoseFinding::AskPhysician { on: date, vaccine: vaccine(product) }
        }
        Kind::ProductNotRoutine { date, product } => {
            DoseFinding::ProductNotRoutine { on: date, vaccine: vaccine(product) }
        }
        Kind::ProductsMixed => DoseFinding::ProductsMixed,
        Kind::CannotComplete { earliest, last } => DoseFinding::CannotComplete { earliest, last },
        Kind::CannotFinish { earliest_completion, last } => {
            DoseFinding::CannotFinish { earliest: earliest_completion, last }
        }
        Kind::FirstDoseLate { last } => DoseFinding::FirstDoseLate { last },
        Kind::AskMunicipality { last, .. } => DoseFinding::AskMunicipality { last },
        // A timeline holds no such dose: it says where none was given, and what cannot have been
        // does not count in it. The others are about which vaccine to take next, and about facts
        // that a municipality does not keep.
        Kind::InTheFuture { .. }
        | Kind::BeforeBirth { .. }
        | Kind::GivenAbroad { .. }
        | Kind::PartnerExceeds { .. }
        | Kind::Excluded
        | Kind::SexNotKnown => return None,
    })
}
