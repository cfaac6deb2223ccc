//! A forecast as JSON.
use hagukumi_core::exchange::{Request, Response};
use hagukumi_core::immunization::{Forecast, Programme};
use serde_json::Value;

/// The forecast as one object: `id`, `today`, `programme`, `series` and `findings`.
///
/// # Errors
/// None in practice: every part has a JSON form.
pub fn to_json(
    programme: &Programme,
    request: &Request,
    forecast: &Forecast,
) -> serde_json::Result<Value> {
    serde_json::to_value(Response::new(programme, &request.id, &request.doses, forecast))
}
