//! Filters under a name.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use hagukumi_api::{Problem, SaveViewRequest, SavedView, SavedViewsView};
use hagukumi_store::SavedView as Kept;
use serde::{Deserialize, Serialize};

use crate::staff::extract::{Body, Named};
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::state::Staff;
use crate::staff::writing::check_id;

/// Views that one account may keep.
const MOST: usize = 50;

/// What is kept of a view beside its name.
#[derive(Serialize, Deserialize)]
struct Filter {
    list: hagukumi_core::care::List,
    query: hagukumi_api::WorklistQuery,
}

/// Lists one's own saved views.
#[utoipa::path(get, path = "/api/saved-views", responses((status = 200, body = SavedViewsView)))]
pub(crate) async fn list(
    State(staff): State<Staff>,
    permit: Permit,
) -> Answer<Json<SavedViewsView>> {
    let kept = staff.store().views(&permit.who.id).await?;
    Ok(Json(SavedViewsView { views: kept.iter().filter_map(view).collect() }))
}

/// Saves a view, or changes one of one's own.
#[utoipa::path(
    put, path = "/api/saved-views/{view}", request_body = SaveViewRequest,
    params(("view" = String, Path, description = "The view's id, made by the app")),
    responses((status = 200, body = SavedView),
        (status = 409, body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn save(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(mut request): Body<SaveViewRequest>,
) -> Answer<Json<SavedView>> {
    check_id(&id, "view")?;
    let name = request.name.trim().to_owned();
    if !(1..=64).contains(&name.chars().count()) || name.chars().any(char::is_control) {
        return Err(Fault::invalid("name", "length"));
    }
    request.query.cursor = None;
    let views = staff.store().views(&permit.who.id).await?;
    let version = views.iter().find(|view| view.id == id).map_or(0, |view| view.version);
    if version == 0 && views.len() >= MOST {
        return Err(Fault::invalid("view", "too-many"));
    }
    let filter = Filter { list: request.list, query: request.query };
    let query = serde_json::to_string(&filter).map_err(|_| Fault::malformed())?;
    let kept = Kept { id, staff: permit.who.id.clone(), name, query, version };
    match staff.store().put_view(&kept).await {
        Ok(_) => Ok(Json(view(&kept).ok_or_else(Fault::internal)?)),
        // The id is another account's: whose, is not said.
        Err(hagukumi_store::Error::NotFound(_)) => Err(Fault::id_taken()),
        Err(error) => Err(error.into()),
    }
}

/// Drops a view of one's own; one that is not there is dropped already.
#[utoipa::path(
    delete, path = "/api/saved-views/{view}",
    params(("view" = String, Path, description = "The view's id")),
    responses((status = 204))
)]
pub(crate) async fn drop(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
) -> Answer<StatusCode> {
    if check_id(&id, "view").is_ok() {
        staff.store().drop_view(&permit.who.id, &id).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

fn view(kept: &Kept) -> Option<SavedView> {
    let Filter { list, query } = serde_json::from_str(&kept.query).ok()?;
    Some(SavedView { id: kept.id.clone(), name: kept.name.clone(), list, query })
}
