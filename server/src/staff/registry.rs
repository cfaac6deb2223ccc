//! Routes, each with its operation. There is no other way to add one.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Instant;

use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use axum::{Router, body::Body};
use hagukumi_api::REQUEST_HEADER;
use tracing::Instrument as _;
use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::path::Operation as Described;
use utoipa::openapi::{ContentBuilder, OpenApi, Ref, RefOr, ResponseBuilder};
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouter, UtoipaMethodRouterExt as _};

use super::fault::Fault;
use super::permit::Permit;
use super::policy::{Audience, Operation, may_anywhere};
use super::secret::new_id;
use super::state::{Inner, Source, Staff};

/// The routes of the staff side while they are gathered.
pub(crate) struct Registry {
    staff: Staff,
    routes: OpenApiRouter<Staff>,
}

/// What the guard of a route knows.
#[derive(Clone)]
struct Guard {
    staff: Staff,
    operation: Operation,
}

impl Registry {
    /// No routes yet; `head` is the head of the OpenAPI document.
    pub(crate) fn new(staff: Staff, head: OpenApi) -> Self {
        Self { staff, routes: OpenApiRouter::with_openapi(head) }
    }

    /// Adds a route and the operation that it is.
    pub(crate) fn route(
        mut self,
        operation: Operation,
        (schemas, mut paths, methods): UtoipaMethodRouter<Staff>,
    ) -> Self {
        for (path, item) in &mut paths.paths {
            let methods = [
                ("get", &mut item.get),
                ("put", &mut item.put),
                ("post", &mut item.post),
                ("delete", &mut item.delete),
            ];
            for (method, described) in methods {
                if let Some(described) = described {
                    described.operation_id = Some(operation_id(method, path));
                    describe(described, operation);
                }
            }
        }
        let guard = Guard { staff: self.staff.clone(), operation };
        let guarded = (schemas, paths, methods).layer(middleware::from_fn_with_state(guard, ask));
        self.routes = self.routes.routes(guarded);
        self
    }

    /// The router and its description.
    pub(crate) fn finish(self) -> (Router, OpenApi) {
        let (router, description) = self.routes.split_for_parts();
        let staff = self.staff.clone();
        let router = router
            .route("/api/{*rest}", any(async || Fault::not_found()))
            .method_not_allowed_fallback(async || Fault::method_not_allowed(None))
            .layer(middleware::from_fn_with_state(self.staff.clone(), answer))
            .with_state(staff);
        (router, description)
    }
}

/// An id that no other route has, as OpenAPI asks for: `post_children_child_open`.
fn operation_id(method: &str, path: &str) -> String {
    let words = path.trim_start_matches("/api/").split(|letter: char| !letter.is_alphanumeric());
    let mut id = method.to_owned();
    for word in words.filter(|word| !word.is_empty()) {
        id.push('_');
        id.push_str(word);
    }
    id
}

/// Says in the description what the guard does: the operation, and its answers.
fn describe(described: &mut Described, operation: Operation) {
    let extension = ExtensionsBuilder::new().add("x-operation", operation.name()).build();
    match &mut described.extensions {
        Some(extensions) => extensions.merge(extension),
        None => described.extensions = Some(extension),
    }
    let mut statuses = vec!["400", "403", "413", "415", "429", "500", "503"];
    if operation.audience() != Audience::Public {
        statuses.push("401");
    }
    for status in statuses {
        described.responses.responses.entry(status.to_owned()).or_insert_with(problem);
    }
}

fn problem() -> RefOr<utoipa::openapi::Response> {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
    let response =
        ResponseBuilder::new().description("Problem").content("application/problem+json", content);
    RefOr::T(response.build())
}

/// The guard before every route: where the request comes from, who asks, and whether the role
/// allows the operation anywhere.
async fn ask(State(guard): State<Guard>, request: Request<Body>, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    match permit(&guard, &parts).await {
        Ok(permit) => {
            if let Some(permit) = permit {
                parts.extensions.insert(permit);
            }
            next.run(Request::from_parts(parts, body)).await
        }
        Err(fault) => fault.into_response(),
    }
}

async fn permit(guard: &Guard, request: &Parts) -> Result<Option<Permit>, Fault> {
    let Guard { staff, operation } = guard;
    if !same_site(&request.method, &request.headers) {
        return Err(Fault::cross_site());
    }
    // Whoever is not signed in is counted by source; a whole ward office may share one address.
    let by_source = || {
        let source = request.extensions.get::<Source>().map(|source| source.key());
        staff.admit(&source.unwrap_or_default()).map_err(Fault::too_many_requests)
    };
    if operation.audience() == Audience::Public {
        by_source()?;
        return Ok(None);
    }
    let Some(who) = staff.signed_in(&request.headers).await? else {
        by_source()?;
        return Err(Fault::sign_in_needed());
    };
    staff.admit(&who.session).map_err(Fault::too_many_requests)?;
    if !may_anywhere(who.role, *operation) {
        return Err(Fault::not_allowed());
    }
    Ok(Some(Permit::new(who, *operation, staff.setup.clock.now_ms())))
}

/// Whether a request that changes something comes from our own page. `SameSite=Strict` keeps the
/// cookie away from other sites already; this holds where a browser does not know it.
fn same_site(method: &Method, headers: &HeaderMap) -> bool {
    if method.is_safe() {
        return true;
    }
    let own_fetch =
        headers.get("sec-fetch-site").is_none_or(|site| site == "same-origin" || site == "none");
    let own_origin = headers.get(header::ORIGIN).is_none_or(|origin| {
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
        let origin = origin.to_str().ok().and_then(|origin| origin.split_once("://"));
        origin.is_some_and(|(_, authority)| Some(authority) == host)
    });
    headers.contains_key(REQUEST_HEADER) && own_fetch && own_origin
}

/// Around everything: an id for the log, the rate of the source, the headers of every answer, and
/// a line in the log that names no family.
async fn answer(State(staff): State<Staff>, mut request: Request, next: Next) -> Response {
    let id = new_id();
    let started = Instant::now();
    let source = source(&staff, &request);
    request.extensions_mut().insert(source);
    let method = request.method().clone();
    // The pattern of the route, not the address: addresses hold ids.
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let span = tracing::info_span!("request", id = %id, method = %method, route = %route);
    let mut response = next.run(request).instrument(span.clone()).await;
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        let allow = response.headers().get(header::ALLOW).cloned();
        response = Fault::method_not_allowed(allow).into_response();
    }
    let status = response.status().as_u16();
    let micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    span.in_scope(|| tracing::info!(status, micros, "answered"));
    staff.has_answered();
    let headers = response.headers_mut();
    if let Ok(id) = HeaderValue::from_str(&id) {
        headers.insert("x-request-id", id);
    }
    for (name, value) in HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// On every answer of the staff side: it is kept nowhere, is what it says it is, and belongs to
/// no other page.
const HEADERS: [(&str, &str); 6] = [
    ("cache-control", "no-store"),
    ("x-content-type-options", "nosniff"),
    ("content-security-policy", "default-src 'none'; frame-ancestors 'none'"),
    ("cross-origin-resource-policy", "same-origin"),
    ("referrer-policy", "no-referrer"),
    ("x-frame-options", "DENY"),
];

fn source(staff: &Inner, request: &Request) -> Source {
    let forwarded = || {
        // The last entry is our own proxy's; those before it anybody can write.
        let line = request.headers().get("x-forwarded-for")?.to_str().ok()?;
        line.rsplit(',').next()?.trim().parse::<IpAddr>().ok()
    };
    let peer =
        || request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    let address = if staff.setup.behind_proxy { forwarded().or_else(peer) } else { peer() };
    Source(address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                (axum::http::HeaderName::from_static(name), HeaderValue::from_static(value))
            })
            .collect()
    }

    #[test]
    fn only_our_own_page_can_change_something() {
        let own = [("host", "city.example"), ("x-hagukumi", "1")];
        assert!(same_site(&Method::POST, &headers(&own)));
        let with = |name, value| headers(&[own[0], own[1], (name, value)]);
        assert!(same_site(&Method::POST, &with("origin", "https://city.example")));
        assert!(!same_site(&Method::POST, &with("origin", "https://evil.example")));
        assert!(!same_site(&Method::POST, &with("origin", "null")));
        assert!(!same_site(&Method::POST, &with("sec-fetch-site", "cross-site")));
        assert!(!same_site(&Method::POST, &with("sec-fetch-site", "same-site")));
        assert!(!same_site(&Method::POST, &headers(&[("host", "city.example")])));
        assert!(same_site(&Method::GET, &headers(&[("host", "city.example")])));
    }
}
