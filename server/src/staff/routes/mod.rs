//! The routes, one file a group of operations.

mod accesses;
mod accounts;
mod attempts;
mod children;
mod day_sheet;
mod description;
mod doubts;
mod enrolment;
mod figures;
mod first_page;
mod group_sessions;
mod handover_files;
mod handovers;
mod imports;
mod me;
mod passkeys;
mod round;
mod saved_views;
mod search;
mod sign_in;
mod visits;
mod worklists;

pub(crate) use accounts::{add, new_account};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use utoipa::openapi::OpenApi;
use utoipa_axum::router::{UtoipaMethodRouter, UtoipaMethodRouterExt as _};
use utoipa_axum::routes;

use super::policy::Operation as Op;
use super::registry::Registry;
use super::state::Staff;

/// Every route of the staff side, each with its operation, and their description.
pub(crate) fn routes(staff: &Staff) -> (Router, OpenApi) {
    Registry::new(staff.clone(), description::head())
        .route(Op::Describe, routes!(description::describe))
        .route(Op::SignIn, routes!(sign_in::ways))
        .route(Op::SignIn, routes!(sign_in::sign_in))
        .route(Op::SignIn, routes!(sign_in::sign_in_demo))
        .route(Op::SignIn, routes!(passkeys::begin_sign_in))
        .route(Op::SignIn, routes!(passkeys::finish_sign_in))
        .route(Op::SignOut, routes!(sign_in::sign_out))
        .route(Op::Enrol, routes!(enrolment::begin))
        .route(Op::Enrol, routes!(enrolment::finish))
        .route(Op::Enrol, routes!(enrolment::begin_passkey))
        .route(Op::Enrol, routes!(enrolment::finish_passkey))
        .route(Op::Me, routes!(me::me))
        .route(Op::Passkeys, routes!(passkeys::list, passkeys::add))
        .route(Op::Passkeys, routes!(passkeys::begin))
        .route(Op::Passkeys, routes!(passkeys::rename, passkeys::remove))
        .route(Op::SavedViews, routes!(saved_views::list))
        .route(Op::SavedViews, routes!(saved_views::save, saved_views::drop))
        .route(Op::FirstPage, routes!(first_page::first_page))
        .route(Op::UnseenList, routes!(worklists::worklist))
        .route(Op::UnseenList, routes!(worklists::responsible))
        .route(Op::Attempts, routes!(attempts::attempts))
        .route(Op::Search, routes!(search::search))
        .route(Op::OpenChild, routes!(children::open))
        .route(Op::WriteEntry, routes!(children::append))
        .route(Op::Accesses, routes!(accesses::accesses))
        .route(Op::Colleagues, routes!(accounts::colleagues))
        .route(Op::VisitWeek, routes!(visits::week))
        .route(Op::AssignVisits, routes!(visits::assign))
        .route(Op::AssignVisits, routes!(day_sheet::day_sheet))
        .route(Op::Round, routes!(round::round))
        .route(Op::Round, routes!(round::sync))
        .route(Op::GroupSessions, routes!(group_sessions::list))
        .route(Op::GroupSessions, routes!(group_sessions::page))
        .route(Op::PlanSessions, routes!(group_sessions::create))
        .route(Op::PlanSessions, routes!(group_sessions::change))
        .route(Op::PlanSessions, routes!(group_sessions::cancel))
        .route(Op::Door, routes!(group_sessions::due))
        .route(Op::Door, routes!(group_sessions::invite))
        .route(Op::Door, routes!(group_sessions::letters))
        .route(Op::Door, routes!(group_sessions::release))
        .route(Op::Door, routes!(group_sessions::book))
        .route(Op::Door, routes!(group_sessions::door))
        .route(Op::Door, routes!(group_sessions::take_back))
        .route(Op::Handovers, routes!(handovers::list))
        .route(Op::HandOver, routes!(handovers::send))
        .route(Op::HandOver, routes!(handovers::accept))
        .route(Op::HandOver, routes!(handovers::send_back))
        .route(Op::HandOver, routes!(handover_files::file))
        .route(Op::Handovers, routes!(handover_files::list))
        .route(Op::HandOver, uploads(routes!(handover_files::take)))
        .route(Op::HandOver, routes!(handover_files::show))
        .route(Op::HandOver, routes!(handover_files::accept))
        .route(Op::HandOver, routes!(handover_files::send_back))
        .route(Op::HandOver, routes!(handover_files::answer))
        .route(Op::Import, uploads(routes!(imports::upload, imports::list)))
        .route(Op::Import, routes!(imports::show, imports::discard))
        .route(Op::Import, routes!(imports::apply))
        .route(Op::Import, routes!(imports::report))
        .route(Op::DecideImport, routes!(doubts::list))
        .route(Op::DecideImport, routes!(doubts::decide))
        .route(Op::Figures, routes!(figures::figures))
        .route(Op::Accounts, routes!(accounts::list, accounts::create))
        .route(Op::Accounts, routes!(accounts::set_role))
        .route(Op::Accounts, routes!(accounts::reset))
        .route(Op::Accounts, routes!(accounts::disable))
        .route(Op::Accounts, routes!(accounts::enable))
        .finish()
}

/// Files are larger than other requests.
fn uploads(routes: UtoipaMethodRouter<Staff>) -> UtoipaMethodRouter<Staff> {
    routes.layer(DefaultBodyLimit::max(imports::FILE_MAX))
}
