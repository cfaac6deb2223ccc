//! A staff side to ask, with a small city behind it.

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use chrono::NaiveDate;
use hagukumi_api::{REQUEST_HEADER, Role};
use hagukumi_core::care::{
    Author, Body as EntryBody, ChildId, Entry, EntryId, HouseholdId, Met, Person, Sighting,
    SightingKind, StaffId, VisitKind, VisitNext, VisitSheet,
};
use hagukumi_store::{Access, Account, Append, MemoryStore, Store};
use serde_json::{Value, json};
use tower::ServiceExt as _;

use crate::clock::{Clock, parse_now};
use crate::staff::cookie::{Name, Transport};
use crate::staff::passkey::RelyingParty;
use crate::staff::secret::Key;
use crate::staff::start::read_city;
use crate::staff::state::{City, Mode, Post, Setup, Staff};
use crate::summary::summarize;

/// The ward of most tests, and another one.
pub(super) const OWN: &str = "141364";
pub(super) const OTHER: &str = "141321";
/// The address that browsers see.
pub(super) const ORIGIN: &str = "https://hagukumi.example";
/// What protects the accounts of the tests.
pub(super) const PASSWORD: &str = "たけやぶやけた、二度まで。";
pub(super) const SECRET: &[u8; 20] = b"12345678901234567890";

/// How it is kept, which is slow to work out on purpose.
static HASH: tokio::sync::OnceCell<String> = tokio::sync::OnceCell::const_new();

/// A day of November 2026; today is the 21st.
pub(super) fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

/// A staff side with a small city.
pub(super) struct TestApp {
    pub(super) staff: Staff,
    router: Router,
}

/// An answer.
#[derive(Debug)]
pub(super) struct Answered {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Value,
    pub(super) bytes: Vec<u8>,
}

impl Answered {
    /// The stable code of a problem.
    pub(super) fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or_default()
    }

    /// The cookie that it sets, as the browser sends it back.
    pub(super) fn cookie(&self, transport: Transport, name: Name) -> Option<String> {
        let sample = transport.set(name, "").unwrap();
        let prefix = sample.to_str().unwrap().split('=').next().unwrap().to_owned();
        self.headers
            .get_all(header::SET_COOKIE)
            .iter()
            .filter_map(|line| line.to_str().ok()?.split(';').next().map(str::to_owned))
            .find(|pair| pair.split('=').next() == Some(prefix.as_str()))
    }
}

fn city() -> City {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../municipalities/kawasaki");
    read_city(&folder).unwrap()
}

impl TestApp {
    /// Nobody and nothing yet; the clock stands still.
    pub(super) fn new() -> Self {
        Self::with(Mode::Real, "2026-11-21T08:35:00+09:00")
    }

    /// The same in another mode or at another moment.
    pub(super) fn with(mode: Mode, now: &str) -> Self {
        let clock = parse_now(now).unwrap();
        Self::over(Arc::new(MemoryStore::new()), mode, clock, Key::ephemeral(), None)
    }

    /// Nobody and nothing yet, with keys for handovers to other cities.
    pub(super) fn with_post(post: Option<Post>) -> Self {
        let clock = parse_now("2026-11-21T08:35:00+09:00").unwrap();
        let store = Arc::new(MemoryStore::new());
        Self::over(store, Mode::Real, clock, Key::ephemeral(), post)
    }

    /// The same families and staff at another moment.
    pub(super) fn later(&self, now: &str) -> Self {
        let setup = &self.staff.setup;
        let clock = parse_now(now).unwrap();
        Self::over(setup.store.clone(), setup.mode.clone(), clock, setup.key.clone(), None)
    }

    /// Over a database of its own.
    pub(super) fn on(store: Arc<dyn Store>) -> Self {
        let clock = parse_now("2026-11-21T08:35:00+09:00").unwrap();
        Self::over(store, Mode::Real, clock, Key::ephemeral(), None)
    }

    fn over(store: Arc<dyn Store>, mode: Mode, clock: Clock, key: Key, post: Option<Post>) -> Self {
        let staff = Staff::new(Setup {
            store,
            city: city(),
            clock,
            key,
            mode,
            transport: Transport::Https,
            behind_proxy: true,
            relying_party: Some(RelyingParty::at(ORIGIN).unwrap()),
            post,
        });
        Self { router: crate::staff::router(&staff), staff }
    }

    pub(super) fn store(&self) -> &dyn Store {
        &*self.staff.setup.store
    }

    /// An account in use.
    pub(super) async fn account(&self, login: &str, role: Role, wards: &[&str]) -> Account {
        let hash = HASH
            .get_or_init(async || crate::staff::password::hash(PASSWORD.to_owned()).await.unwrap());
        let hash = hash.await.clone();
        let account = Account {
            id: StaffId(format!("staff-{login}")),
            login: login.to_owned(),
            name: format!("Name {login}"),
            role: role.name().to_owned(),
            wards: wards.iter().map(|ward| (*ward).to_owned()).collect(),
            password_hash: Some(hash),
            totp_secret: Some(self.staff.setup.key.seal(SECRET, &format!("staff-{login}"))),
            totp_step: 0,
            recovery: Vec::new(),
            disabled: false,
            created_ms: 0,
            version: 0,
        };
        self.store().put_account(&account).await.unwrap();
        self.store().account(&account.id).await.unwrap()
    }

    /// Somebody of that role who is signed in.
    pub(super) async fn signed_in(&self, login: &str, role: Role, wards: &[&str]) -> Browser<'_> {
        let account = match self.store().account_by_login(login).await.unwrap() {
            Some(account) => account,
            None => self.account(login, role, wards).await,
        };
        let token = self.staff.begin_session(&account).await.unwrap();
        let cookie = format!("__Host-hagukumi-session={token}");
        Browser { app: self, cookie: Some(cookie), id: account.id, source: "192.0.2.1" }
    }

    /// A browser in which nobody is signed in.
    pub(super) fn stranger(&self) -> Browser<'_> {
        Browser { app: self, cookie: None, id: StaffId::default(), source: "192.0.2.7" }
    }

    /// A child born on a day, with what else its timeline says.
    pub(super) async fn child(
        &self,
        id: &str,
        ward: &str,
        born: NaiveDate,
        more: Vec<(NaiveDate, EntryBody)>,
    ) -> ChildId {
        let person = Person {
            name: format!("川崎　{id}"),
            kana: format!("カワサキ　{id}"),
            guardian: "川崎　母".to_owned(),
            address: "宮前平1-2-3".to_owned(),
            phone: "044-000-0000".to_owned(),
            ward: ward.to_owned(),
            area: "宮前平".to_owned(),
            household: Some(HouseholdId::from("home-1")),
            ..Person::born_on(born)
        };
        let mut bodies = vec![(born, EntryBody::Person { person: Box::new(person) })];
        bodies.extend(more);
        let entries: Vec<Entry> = bodies
            .into_iter()
            .zip(1..)
            .map(|((on, body), seq)| Entry {
                id: EntryId(format!("{id}-entry-{seq:08}")),
                seq,
                on,
                recorded_ms: 0,
                author: Author::Import("births".to_owned()),
                body,
            })
            .collect();
        let city = &self.staff.setup.city;
        let append = Append {
            child: ChildId::from(id),
            expected: 0,
            summary: summarize(&city.rules, &city.municipality.checkups, entries.clone()),
            entries,
        };
        let access = Access::new(StaffId::from("cli"), "import", 0);
        self.store().append(append, &access).await.unwrap();
        ChildId::from(id)
    }
}

/// One browser.
#[derive(Clone)]
pub(super) struct Browser<'a> {
    app: &'a TestApp,
    pub(super) cookie: Option<String>,
    pub(super) id: StaffId,
    pub(super) source: &'static str,
}

impl Browser<'_> {
    pub(super) async fn get(&self, path: &str) -> Answered {
        self.send(Method::GET, path, None).await
    }

    pub(super) async fn post(&self, path: &str, body: Value) -> Answered {
        self.send(Method::POST, path, Some(body)).await
    }

    /// Sends a request as our own page would.
    pub(super) async fn send(&self, method: Method, path: &str, body: Option<Value>) -> Answered {
        let mut request = Request::builder().method(method).uri(path).header(REQUEST_HEADER, "1");
        if body.is_some() {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        let body = body.map_or_else(Body::empty, |body| Body::from(body.to_string()));
        self.raw(request.body(body).unwrap()).await
    }

    /// Sends a request as it is, with the cookie and the source.
    pub(super) async fn raw(&self, mut request: Request<Body>) -> Answered {
        let headers = request.headers_mut();
        if let Some(cookie) = &self.cookie {
            headers.insert(header::COOKIE, cookie.parse().unwrap());
        }
        headers.insert("x-forwarded-for", self.source.parse().unwrap());
        let response = self.app.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        let body = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        Answered { status: parts.status, headers: parts.headers, body, bytes: bytes.to_vec() }
    }
}

/// An entry to send, with an id of its own.
pub(super) fn entry(id: u32, expected: u64, on: NaiveDate, body: &EntryBody) -> Value {
    json!({
        "id": format!("written-{id:016}"), "expected_version": expected, "on": on, "body": body,
    })
}

/// A note.
pub(super) fn note(text: &str) -> EntryBody {
    EntryBody::Note { text: text.to_owned() }
}

/// A home visit at which the child was seen.
pub(super) fn visited() -> EntryBody {
    EntryBody::Visited { sheet: Box::new(sheet("staff-nurse")) }
}

/// A nursery saw the child.
pub(super) fn seen(on: NaiveDate) -> (NaiveDate, EntryBody) {
    let sighting = Sighting { kind: SightingKind::Nursery, note: String::new() };
    (on, EntryBody::Seen { sighting })
}

/// A visit sheet.
pub(super) fn sheet(visitor: &str) -> VisitSheet {
    VisitSheet {
        kind: VisitKind::Newborn,
        visitor: StaffId::from(visitor),
        met: Met::Mother,
        child_seen: true,
        feeding: None,
        weight_g: Some(4200),
        sleep: String::new(),
        umbilicus: String::new(),
        mood: None,
        supports: String::new(),
        worries: String::new(),
        handed_over: String::new(),
        next: VisitNext::None,
        next_by: None,
    }
}
