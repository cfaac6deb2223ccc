//! Who is signed in.

use axum::Json;
use axum::extract::State;
use hagukumi_api::MeView;

use crate::staff::fault::Answer;
use crate::staff::permit::Permit;
use crate::staff::policy::{Audience, Operation, may_anywhere};
use crate::staff::session::SignedIn;
use crate::staff::state::{Inner, Mode, Staff};

/// Says who is signed in, what the role may do, and which day it is.
#[utoipa::path(get, path = "/api/me", responses((status = 200, body = MeView)))]
pub(crate) async fn me(State(staff): State<Staff>, permit: Permit) -> Answer<Json<MeView>> {
    Ok(Json(view(&staff, permit.who).await?))
}

/// Somebody, as the app shows it.
pub(crate) async fn view(staff: &Inner, who: SignedIn) -> Answer<MeView> {
    let passkeys = staff.store().passkeys(&who.id).await?.len();
    let operations = Operation::ALL
        .iter()
        .filter(|operation| operation.audience() == Audience::Roles)
        .filter(|operation| may_anywhere(who.role, **operation))
        .map(|operation| operation.name().to_owned());
    Ok(MeView {
        operations: operations.collect(),
        id: who.id,
        login: who.login,
        name: who.name,
        role: who.role,
        wards: who.wards,
        today: staff.setup.clock.today(),
        idle_end_ms: who.idle_end_ms,
        end_ms: who.end_ms,
        municipality: staff.city().municipality.id.clone(),
        demo: matches!(staff.setup.mode, Mode::Demo { .. }),
        passkeys: u32::try_from(passkeys).unwrap_or(u32::MAX),
    })
}
