//! `hagukumi serve`: the built apps over HTTP and, with a database, the staff side.
//!
//! The family app is at `/`, the staff app at `/staff/`, its interface under `/api/`.
//!
//! Everything is a file of `dist/`, sent brotli-compressed from its `.br` sibling. Files under
//! `/assets/` bear a name made from their content and are kept for ever; all others are asked for
//! anew each time. An address that is no file is a screen of the app.
use std::fmt::Write as _;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::any;
use hagukumi_server::printed::print;
use hagukumi_server::staff::{Mode, Staff, start};
use tower_http::services::{ServeDir, ServeFile};
use tracing_subscriber::EnvFilter;

/// What `hagukumi serve` takes.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The folder to serve, as `cargo xtask build` writes it.
    #[arg(long, default_value = "dist")]
    dist: PathBuf,
    /// Where to listen; port 0 takes any free one.
    #[arg(long, default_value = "127.0.0.1:8080")]
    addr: SocketAddr,
    /// What is logged on standard error, such as warn, or debug,sqlx=warn. It names routes, times
    /// and errors, and never a family.
    #[arg(long, env = "HAGUKUMI_LOG", default_value = LOGGED)]
    log: EnvFilter,
    #[command(flatten)]
    staff: start::Options,
}

/// Every answer of the interface, and what went wrong; of the database's driver errors alone.
const LOGGED: &str = "info,sqlx=error";

/// Serves until interrupted; requests under way are finished first.
///
/// # Errors
/// When the folder holds no built app, or the address cannot be had.
pub(crate) fn serve(options: &Options) -> Result<()> {
    if !options.dist.join("index.html").is_file() {
        bail!("{} holds no built app: run `cargo xtask build` first", options.dist.display());
    }
    let log =
        tracing_subscriber::fmt().with_writer(std::io::stderr).with_env_filter(options.log.clone());
    log.init();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(options.addr)
            .await
            .map_err(|error| refused(options.addr, &error))?;
        let staff = options.staff.start(options.addr).await?;
        let addr = listener.local_addr()?;
        if let Err(error) = print(where_it_is(addr, staff.as_ref())) {
            tracing::warn!(%error, "nobody is told where it is");
        }
        let app = app(&options.dist, staff.as_ref());
        let served = axum::serve(listener, app.into_make_service_with_connect_info::<SocketAddr>())
            .with_graceful_shutdown(interrupted())
            .await;
        if let Some(staff) = staff {
            staff.setup.store.close().await;
        }
        served.context("the server stopped")
    })
}

/// What is said at the start: where it is, and how to sign in where it is made up.
fn where_it_is(addr: SocketAddr, staff: Option<&Staff>) -> String {
    let mut said = format!("Hagukumi is at http://{addr}\n");
    if let Some(Mode::Demo { logins }) = staff.map(|staff| &staff.setup.mode) {
        // Browsers make passkeys for a name only, and this machine's is allowed without TLS.
        let _ = write!(
            said,
            "Staff sign in without a password at http://{addr}/staff/ as\n  {}\n\
             Passkeys can be tried at http://localhost:{}/staff/\n",
            logins.join("  "),
            addr.port()
        );
    }
    said
}

fn refused(addr: SocketAddr, error: &std::io::Error) -> anyhow::Error {
    match error.kind() {
        ErrorKind::AddrInUse => anyhow::anyhow!(
            "port {} is taken by another program: stop it, or choose another port",
            addr.port()
        ),
        ErrorKind::PermissionDenied => anyhow::anyhow!(
            "port {} needs more rights than this user has: choose one above 1023",
            addr.port()
        ),
        _ => anyhow::anyhow!("cannot listen at {addr}: {error}"),
    }
}

async fn interrupted() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    // Without a signal handler the process ends the hard way; nothing is lost, all is files.
    let _ = interrupt.await;
}

fn app(dist: &Path, staff: Option<&Staff>) -> Router {
    // What should lie under /assets/ and does not is missing, not a screen.
    let assets = ServeDir::new(dist.join("assets")).precompressed_br();
    let pages = Router::new().nest_service("/assets", assets).fallback_service(screens(dist));
    match staff {
        Some(staff) => pages
            .nest_service("/staff", screens(&dist.join("staff")))
            .layer(middleware::from_fn(with_headers))
            .merge(hagukumi_server::staff::router(staff)),
        // Without a staff side its addresses lead nowhere, rather than to a family's screen.
        None => pages
            .route("/staff", any(StatusCode::NOT_FOUND))
            .route("/staff/{*rest}", any(StatusCode::NOT_FOUND))
            .route("/api/{*rest}", any(StatusCode::NOT_FOUND))
            .layer(middleware::from_fn(with_headers)),
    }
}

/// The files of an app. An address that is no file is one of its screens.
fn screens(dist: &Path) -> ServeDir<ServeFile> {
    let screen = ServeFile::new(dist.join("index.html")).precompressed_br();
    ServeDir::new(dist).append_index_html_on_directories(true).precompressed_br().fallback(screen)
}

async fn with_headers(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_asset = path.starts_with("/assets/");
    let is_worker = path.ends_with("/sw.js");
    let mut response = next.run(request).await;
    let status = response.status();
    let kept = is_asset && (status.is_success() || status == StatusCode::NOT_MODIFIED);
    let headers = response.headers_mut();
    if kept {
        set(headers, &[("cache-control", "max-age=31536000, immutable")]);
        // Never asked for again, so nothing to compare.
        headers.remove(header::ETAG);
        headers.remove(header::LAST_MODIFIED);
    } else {
        set(headers, &[("cache-control", "no-cache")]);
    }
    // The apps never ask for a part of a file.
    headers.remove(header::ACCEPT_RANGES);
    set(headers, &FILE);
    // An answer without a kind says that the page has not changed.
    let kind = headers.get(header::CONTENT_TYPE);
    let is_page = kind.is_none_or(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_asset && (is_page || is_worker) {
        set(headers, &PAGE);
    }
    response
}

/// On every answer: it is what it says it is.
const FILE: [(&str, &str); 1] = [("x-content-type-options", "nosniff")];

/// On pages and the service worker, which are what a policy governs: they load nothing from
/// elsewhere, run no inline script, are shown in no frame, and tell no other site where the
/// family was. (Parts of a page would carry it in vain, 600 bytes each time.)
const PAGE: [(&str, &str); 5] = [
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; \
         worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("referrer-policy", "no-referrer"),
    ("permissions-policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()"),
];

fn set(headers: &mut HeaderMap, values: &[(&'static str, &'static str)]) {
    for (name, value) in values {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::{Body, to_bytes};
    use tower::ServiceExt;

    fn dist(name: &str) -> PathBuf {
        let folder =
            std::env::temp_dir().join(format!("hagukumi-serve-{name}-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("assets")).unwrap();
        std::fs::write(folder.join("index.html"), "shell").unwrap();
        std::fs::write(folder.join("sw.js"), "worker").unwrap();
        std::fs::write(folder.join("manifest.webmanifest"), "{}").unwrap();
        std::fs::write(folder.join("assets/app.0123456789.js"), "plain").unwrap();
        std::fs::write(folder.join("assets/app.0123456789.js.br"), "brotli").unwrap();
        folder
    }

    #[derive(clap::Parser)]
    struct Typed {
        #[command(flatten)]
        options: Options,
    }

    fn options(dist: &Path, addr: SocketAddr) -> Options {
        let mut typed = <Typed as clap::Parser>::parse_from(["serve"]);
        typed.options.dist = dist.to_owned();
        typed.options.addr = addr;
        typed.options
    }

    #[tokio::test]
    async fn without_a_database_there_is_no_staff_side() {
        let folder = dist("no-staff");
        for path in ["/staff", "/staff/list/unseen", "/api/me"] {
            assert_eq!(get(&folder, path).await.0, StatusCode::NOT_FOUND, "{path}");
        }
    }

    #[tokio::test]
    async fn a_demo_serves_both_sides() {
        let folder = dist("demo");
        std::fs::create_dir_all(folder.join("staff")).unwrap();
        std::fs::write(folder.join("staff/index.html"), "staff shell").unwrap();
        let city = Path::new(env!("CARGO_MANIFEST_DIR")).join("../municipalities/kawasaki");
        let typed = <Typed as clap::Parser>::parse_from([
            "serve",
            "--demo",
            "--children=20",
            "--now=2026-11-21T08:35:00+09:00",
            &format!("--municipality={}", city.display()),
        ]);
        let staff = typed.options.staff.start(typed.options.addr).await.unwrap();
        let app = app(&folder, staff.as_ref());
        let ask = async |path: &str| {
            let request = Request::get(path).body(Body::empty()).unwrap();
            let (parts, body) = app.clone().oneshot(request).await.unwrap().into_parts();
            let body = to_bytes(body, usize::MAX).await.unwrap();
            (parts.status, String::from_utf8(body.to_vec()).unwrap())
        };
        assert_eq!(ask("/health").await, (StatusCode::OK, "shell".to_owned()));
        for path in ["/staff", "/staff/", "/staff/list/unseen?area=x"] {
            assert_eq!(ask(path).await, (StatusCode::OK, "staff shell".to_owned()), "{path}");
        }
        let (status, ways) = ask("/api/sign-in/ways").await;
        assert!(status.is_success() && ways.contains("nurse-141364-1"), "{ways}");
        assert_eq!(ask("/api/me").await.0, StatusCode::UNAUTHORIZED);
        assert_eq!(ask("/api/worklists/unseen").await.0, StatusCode::UNAUTHORIZED);
        assert_eq!(ask("/api/none").await.0, StatusCode::NOT_FOUND);
        // A demo is open to everybody, so nobody else may reach it.
        let outside = typed.options.staff.start(([192, 0, 2, 1], 80).into()).await;
        assert!(outside.is_err());
    }

    async fn get(folder: &Path, path: &str) -> (StatusCode, HeaderMap, String) {
        let request = Request::get(path).header("accept-encoding", "gzip, br");
        let request = request.body(Body::empty()).unwrap();
        let response = app(folder, None).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        (parts.status, parts.headers, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn an_address_that_is_no_file_is_a_screen_of_the_app() {
        let folder = dist("screen");
        let (status, headers, body) = get(&folder, "/health/vaccine/HEPB").await;
        assert_eq!((status, body.as_str()), (StatusCode::OK, "shell"));
        assert_eq!(headers["cache-control"], "no-cache");
        assert!(headers["content-type"].to_str().unwrap().starts_with("text/html"));
    }

    #[tokio::test]
    async fn a_file_named_by_its_content_travels_compressed_and_is_kept() {
        let folder = dist("asset");
        let (status, headers, body) = get(&folder, "/assets/app.0123456789.js").await;
        assert_eq!((status, body.as_str()), (StatusCode::OK, "brotli"));
        assert_eq!(headers["content-encoding"], "br");
        assert_eq!(headers["cache-control"], "max-age=31536000, immutable");
    }

    #[tokio::test]
    async fn a_missing_asset_is_not_found_and_not_remembered() {
        let folder = dist("missing");
        let (status, headers, _) = get(&folder, "/assets/old.js").await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert_eq!(headers["cache-control"], "no-cache");
    }

    #[tokio::test]
    async fn pages_are_strict_and_every_answer_is_what_it_says() {
        let folder = dist("headers");
        for path in ["/", "/index.html", "/health", "/sw.js"] {
            let (_, headers, _) = get(&folder, path).await;
            let policy = headers["content-security-policy"].to_str().unwrap();
            assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe-inline"));
            assert_eq!(headers["referrer-policy"], "no-referrer");
        }
        for path in ["/", "/assets/app.0123456789.js", "/assets/old.js"] {
            let (_, headers, _) = get(&folder, path).await;
            assert_eq!(headers["x-content-type-options"], "nosniff");
        }
        for path in ["/manifest.webmanifest", "/assets/app.0123456789.js"] {
            let (_, headers, _) = get(&folder, path).await;
            assert!(
                !headers.contains_key("content-security-policy"),
                "{path} would carry it in vain"
            );
        }
    }

    #[test]
    fn a_taken_port_is_named() {
        let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let options = options(&dist("port"), taken.local_addr().unwrap());
        let error = serve(&options).unwrap_err().to_string();
        assert!(error.contains(&format!("port {} is taken", options.addr.port())), "{error}");
    }

    #[test]
    fn a_folder_without_an_app_is_refused() {
        let options = options(Path::new("nowhere"), ([127, 0, 0, 1], 0).into());
        assert!(serve(&options).unwrap_err().to_string().contains("cargo xtask build"));
    }
}
