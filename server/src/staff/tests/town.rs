//! A town of two wards, and for every route a request that makes sense there.
//!
//! What the other ward has is called `elsewhere`, so that an answer that shows any of it is known
//! by that word.

use std::sync::atomic::{AtomicU32, Ordering};

use axum::body::Body;
use axum::http::{Method, Request, header};
use chrono::{NaiveDate, NaiveTime};
use hagukumi_api::{REQUEST_HEADER, Role};
use hagukumi_core::care::{
    Attempt, Body as EntryBody, Channel, CheckupRecord, ChildId, Concern, NextStep, Outcome,
    Person, StaffId, Step,
};
use hagukumi_store::{Access, GroupSession, Passkey};
use serde_json::{Value, json};

use super::app::{Answered, Browser, OTHER, OWN, TestApp, day, note, seen, sheet, visited};
use super::importing::{HEAD, birth, hand_in, settled, written};
use crate::handover::{Keys, Partners};
use crate::staff::policy::Place;
use crate::staff::state::Post;

/// A ward that is neither one's own nor the other one.
const THIRD: &str = "141330";
/// Another city.
const AFAR: &str = "011002";
/// A word that stands in everything that the other ward has.
pub(super) const ELSEWHERE: &str = "elsewhere";
/// A word that stands in everything that one's own ward has.
const HERE: &str = "here";

/// What a request names that belongs to a ward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name {
    Child,
    Session,
    Handover,
    Ward,
}

/// Where what a request names stands, as seen by the one who asks.
#[derive(Clone, Copy, Debug)]
pub(super) struct At {
    /// Everything but `far`: on one's own list or in one's own ward.
    pub(super) near: Place,
    /// What stands in the other ward.
    pub(super) far: Option<Name>,
}

impl At {
    fn of(self, name: Name) -> Place {
        if self.far == Some(name) { Place::OtherWard } else { self.near }
    }

    fn ward(self, name: Name) -> &'static str {
        if self.far == Some(name) { OTHER } else { OWN }
    }

    /// The ward in the address: none is asked for on the first round.
    fn asked(self) -> String {
        match self.of(Name::Ward) {
            Place::OwnList => String::new(),
            Place::OwnWard => format!("&ward={OWN}"),
            Place::OtherWard => format!("&ward={OTHER}"),
        }
    }
}

/// A request.
#[derive(Clone, Debug)]
pub(super) struct Example {
    pub(super) path: String,
    pub(super) body: Option<Value>,
    /// A file as the body, with its kind.
    file: Option<(&'static str, Vec<u8>)>,
    /// Where the answer says what became of one of several.
    pub(super) each: Option<&'static str>,
    /// What stands in an answer that shows something at all.
    pub(super) shows: &'static str,
    /// The child that is written about.
    pub(super) child: Option<ChildId>,
}

impl Example {
    fn get(path: impl Into<String>) -> Self {
        let path = path.into();
        Self { path, body: None, file: None, each: None, shows: "", child: None }
    }

    fn with(path: impl Into<String>, body: Value) -> Self {
        Self { body: Some(body), ..Self::get(path) }
    }

    fn file(path: impl Into<String>, kind: &'static str, file: Vec<u8>) -> Self {
        Self { file: Some((kind, file)), ..Self::get(path) }
    }

    fn showing(self, shows: &'static str) -> Self {
        Self { shows, ..self }
    }

    fn about(self, child: ChildId) -> Self {
        Self { child: Some(child), ..self }
    }

    fn each(self, pointer: &'static str) -> Self {
        Self { each: Some(pointer), ..self }
    }

    /// Sends it.
    pub(super) async fn ask(&self, method: &Method, browser: &Browser<'_>) -> Answered {
        let Some((kind, file)) = &self.file else {
            return browser.send(method.clone(), &self.path, self.body.clone()).await;
        };
        let request = Request::builder()
            .method(method)
            .uri(&self.path)
            .header(REQUEST_HEADER, "1")
            .header(header::CONTENT_TYPE, *kind);
        browser.raw(request.body(Body::from(file.clone())).unwrap()).await
    }
}

/// The town, and another city that hands children over to it.
pub(super) struct Town {
    pub(super) app: TestApp,
    afar: TestApp,
    made: AtomicU32,
}

impl Town {
    /// Both wards with something of everything.
    pub(super) async fn new() -> Self {
        let (ours, theirs) = (Keys::generate("141305"), Keys::generate(AFAR));
        let (partner, us) = (theirs.public(), ours.public());
        let post = |keys, partner| Some(Post { keys, partners: Partners::of(vec![partner]) });
        let town = Self {
            app: TestApp::with_post(post(ours, partner)),
            afar: TestApp::with_post(post(theirs, us)),
            made: AtomicU32::new(0),
        };
        for (place, word, ward) in
            [(Place::OwnList, HERE, OWN), (Place::OtherWard, ELSEWHERE, OTHER)]
        {
            let visitor =
                town.app.account(&format!("{word}-visitor"), Role::Visitor, &[ward]).await;
            let nurse = town.app.account(&format!("{word}-nurse"), Role::Nurse, &[ward]).await;
            town.looked_after(place, &nurse.id).await;
            town.appointment(place, &visitor.id).await;
            town.toddler(place).await;
            town.with_next_step(place).await;
            town.session(place).await;
        }
        town.handover(OTHER, OWN).await;
        town.handover(OTHER, THIRD).await;
        town
    }

    /// The same number is given once.
    fn number(&self) -> u32 {
        self.made.fetch_add(1, Ordering::Relaxed)
    }

    /// An id as browsers make it.
    fn id(&self) -> String {
        format!("made-up-000000-{:08}", self.number())
    }

    fn access() -> Access {
        Access::new(StaffId::from("cli"), "test", 0)
    }

    /// A child of a place: on lists, on none, or elsewhere.
    async fn child(&self, place: Place) -> ChildId {
        let said = vec![(day(11, 20), visited()), seen(day(11, 20))];
        match place {
            Place::OwnList | Place::OtherWard => self.born(place, day(6, 1), Vec::new()).await,
            Place::OwnWard => self.born(place, day(10, 1), said).await,
        }
    }

    async fn born(
        &self,
        place: Place,
        on: NaiveDate,
        more: Vec<(NaiveDate, EntryBody)>,
    ) -> ChildId {
        let (word, ward) = words(place);
        self.app.child(&format!("{word}-{}", self.number()), ward, on, more).await
    }

    /// A child on lists for whom somebody is responsible.
    async fn looked_after(&self, place: Place, to: &StaffId) -> ChildId {
        let responsible = EntryBody::Responsible { staff: Some(to.clone()) };
        self.born(place, day(6, 1), vec![(day(6, 2), responsible)]).await
    }

    /// A child whom somebody visits today.
    async fn appointment(&self, place: Place, to: &StaffId) -> ChildId {
        let more = vec![
            (day(11, 10), EntryBody::VisitAssigned { to: to.clone() }),
            (
                day(11, 10),
                EntryBody::VisitAppointment {
                    for_day: day(11, 21),
                    at: NaiveTime::from_hms_opt(10, 0, 0),
                },
            ),
        ];
        self.born(place, day(10, 1), more).await
    }

    /// A child of the age of a checkup that is held in groups.
    async fn toddler(&self, place: Place) -> ChildId {
        let born = NaiveDate::from_ymd_opt(2025, 4, 10).unwrap();
        self.born(place, born, Vec::new()).await
    }

    /// A child whose family was tried this week, and for whom something is to be done next.
    async fn with_next_step(&self, place: Place) -> ChildId {
        let attempt = Attempt {
            concern: Concern::Child,
            channel: Channel::Phone,
            outcome: Outcome::NoAnswer,
            note: String::new(),
            next: Some(NextStep { step: Step::Phone, by: day(11, 20) }),
        };
        self.born(place, day(6, 1), vec![(day(11, 18), EntryBody::Attempt { attempt })]).await
    }

    /// The child's version now.
    pub(super) async fn version(&self, child: &ChildId) -> u32 {
        self.app.store().child(child, &Self::access()).await.unwrap().record.version
    }

    /// A group session that somebody has a place in.
    async fn session(&self, place: Place) -> String {
        self.session_on(day(12, 1), place).await
    }

    async fn session_on(&self, on: NaiveDate, place: Place) -> String {
        let (word, ward) = words(place);
        let id = self.id();
        let session = GroupSession {
            id: id.clone(),
            checkup: "1y6m".to_owned(),
            ward: ward.to_owned(),
            place: format!("{word} hall"),
            on,
            at: NaiveTime::from_hms_opt(13, 0, 0),
            capacity: 9,
            booked: 0,
            cancelled: None,
            version: 0,
        };
        let store = self.app.store();
        store.put_group_session(&session, Vec::new(), &Self::access()).await.unwrap();
        let born = NaiveDate::from_ymd_opt(2025, 4, 10).unwrap();
        self.born(place, born, vec![(day(11, 12), booked(&id, on))]).await;
        id
    }

    /// A handover from ward to ward that waits; its child too.
    async fn handover(&self, from: &'static str, to: &str) -> (String, ChildId) {
        let word = match (from, to) {
            (OWN, _) | (_, OWN) => HERE,
            _ => ELSEWHERE,
        };
        let child = ChildId(format!("{word}-{}", self.number()));
        self.app.child(child.as_str(), from, day(6, 1), Vec::new()).await;
        let receiver = if to == AFAR { "municipality" } else { "ward" };
        let sender = self.app.signed_in(&format!("sender-{from}"), Role::Nurse, &[from]).await;
        (sent(&sender, &self.id(), &child, json!({"to": receiver, "id": to})).await, child)
    }

    /// What the other city writes to hand a child over; the child has the name of `like`.
    async fn handed_over_afar(&self, like: &str) -> Vec<u8> {
        let child = ChildId::from(like);
        self.afar.child(like, OWN, day(6, 1), Vec::new()).await;
        let nurse = self.afar.signed_in("n1", Role::Nurse, &[OWN]).await;
        let receiver = json!({"to": "municipality", "id": "141305"});
        let id = sent(&nurse, &self.id(), &child, receiver).await;
        let file = nurse.get(&format!("/api/handovers/{id}/file")).await;
        assert_eq!(file.status, 200, "{file:?}");
        file.bytes
    }

    /// A file of the other city that was taken in.
    async fn taken_in(&self, like: &str) -> String {
        let file = self.handed_over_afar(like).await;
        let nurse = self.app.signed_in("takes-in", Role::Nurse, &[OWN]).await;
        let example = Example::file("/api/handover-files", "application/octet-stream", file);
        let taken = example.ask(&Method::POST, &nurse).await;
        taken.body["id"].as_str().unwrap_or_else(|| panic!("{taken:?}")).to_owned()
    }

    /// A file that is checked and not written.
    async fn checked(&self) -> (String, Value) {
        let office = self.app.signed_in("office", Role::Administrator, &[]).await;
        let number = 900_000 + self.number();
        let file = format!("{HEAD}{}", birth(number, &format!("馬絹{number}")));
        let begun = hand_in(&office, "births", file.as_bytes(), "text/csv").await;
        let id = begun.body["id"].as_str().unwrap_or_else(|| panic!("{begun:?}")).to_owned();
        let plan = settled(&office, &id, "checked").await["plan"].clone();
        (id, plan)
    }

    /// A file that is written, with a row of which nobody knows whom it means.
    async fn doubtful(&self) -> String {
        let office = self.app.signed_in("office", Role::Administrator, &[]).await;
        let number = 100_000 + 10 * self.number();
        let address = format!("土橋{number}");
        written(&office, "births", &format!("{HEAD}{}", birth(number, &address))).await;
        written(&office, "births", &format!("{HEAD}{}", birth(number + 1, &address))).await
    }

    /// An account that nobody else asks about.
    async fn account(&self) -> StaffId {
        self.app.account(&format!("account-{}", self.number()), Role::Nurse, &[OWN]).await.id
    }

    /// A passkey of somebody.
    pub(super) async fn passkey(&self, owner: &StaffId) -> String {
        let id = self.id();
        let passkey = Passkey {
            id: id.clone(),
            staff: owner.clone(),
            name: "鍵".to_owned(),
            credential: "{}".to_owned(),
            created_ms: 0,
            last_used_ms: None,
        };
        self.app.store().add_passkey(&passkey, &Self::access()).await.unwrap();
        id
    }

    /// A request to a route that makes sense where things stand so; `None` for a route that is not
    /// known here. `list` is the list where the route is that of the lists.
    pub(super) async fn example(
        &self,
        route: &str,
        list: &str,
        at: At,
        who: &Browser<'_>,
    ) -> Option<Example> {
        let ward = at.asked();
        let token = json!({"token": "x"});
        let credential = json!({"challenge": "x", "credential": {}});
        Some(match route {
            "GET /api/openapi.json"
            | "GET /api/sign-in/ways"
            | "GET /api/me"
            | "GET /api/me/passkeys"
            | "GET /api/saved-views"
            | "GET /api/round"
            | "GET /api/handover-files"
            | "GET /api/imports"
            | "GET /api/figures"
            | "GET /api/staff" => {
                if route == "GET /api/round" {
                    self.appointment(at.near, &who.id).await;
                }
                let shows = match route {
                    "GET /api/round" => HERE,
                    "GET /api/figures" => OWN,
                    "GET /api/staff" => "login",
                    _ => "",
                };
                Example::get(route.trim_start_matches("GET ")).showing(shows)
            }
            "POST /api/sign-in" => {
                let body = json!({"login": "nobody", "password": "x", "code": "000000"});
                Example::with("/api/sign-in", body)
            }
            "POST /api/sign-in/demo" => {
                Example::with("/api/sign-in/demo", json!({"login": "nobody"}))
            }
            "POST /api/sign-in/passkey/begin"
            | "POST /api/me/passkeys/begin"
            | "POST /api/sign-out" => Example::get(route.trim_start_matches("POST ")),
            "POST /api/sign-in/passkey/finish" => {
                Example::with("/api/sign-in/passkey/finish", credential)
            }
            "POST /api/enrolment/begin" | "POST /api/enrolment/passkey/begin" => {
                Example::with(route.trim_start_matches("POST "), token)
            }
            "POST /api/enrolment/finish" => {
                let body = json!({"token": "x", "password": "x", "code": "000000"});
                Example::with("/api/enrolment/finish", body)
            }
            "POST /api/enrolment/passkey/finish" => {
                let passkey = json!({"challenge": "x", "credential": {}, "name": "鍵"});
                let body = json!({"token": "x", "passkey": passkey});
                Example::with("/api/enrolment/passkey/finish", body)
            }
            "POST /api/me/passkeys" => {
                let body = json!({"challenge": "x", "credential": {}, "name": "鍵"});
                Example::with("/api/me/passkeys", body)
            }
            "PUT /api/me/passkeys/{passkey}" => {
                let path = format!("/api/me/passkeys/{}", self.passkey(&who.id).await);
                Example::with(path, json!({"name": "別の鍵"}))
            }
            "DELETE /api/me/passkeys/{passkey}" => {
                Example::get(format!("/api/me/passkeys/{}", self.passkey(&who.id).await))
            }
            "PUT /api/saved-views/{view}" => {
                let query = json!({"ward": at.ward(Name::Ward)});
                let body = json!({"name": "朝", "list": "unseen", "query": query});
                Example::with(format!("/api/saved-views/{}", self.id()), body)
            }
            "DELETE /api/saved-views/{view}" => {
                Example::get(format!("/api/saved-views/{}", self.id()))
            }
            "GET /api/first-page" => Example::get(format!("/api/first-page?x=1{ward}")),
            "GET /api/worklists/{list}" => {
                Example::get(format!("/api/worklists/{list}?limit=500{ward}")).showing(HERE)
            }
            "GET /api/worklists/{list}/responsible" => {
                Example::get(format!("/api/worklists/{list}/responsible?x=1{ward}"))
            }
            "GET /api/attempts" => {
                Example::get(format!("/api/attempts?limit=500{ward}")).showing(HERE)
            }
            "GET /api/colleagues" => {
                Example::get(format!("/api/colleagues?x=1{ward}")).showing(HERE)
            }
            "GET /api/visits/week" => {
                Example::get(format!("/api/visits/week?x=1{ward}")).showing(HERE)
            }
            "GET /api/handovers" => {
                Example::get(format!("/api/handovers?side=received{ward}")).showing(HERE)
            }
            "GET /api/group-sessions" => {
                Example::get(format!("/api/group-sessions?x=1{ward}")).showing(HERE)
            }
            "POST /api/search" => match at.near {
                // Whoever looks for the other ward's children by name finds none.
                Place::OwnList => Example::with("/api/search", json!({"text": HERE})).showing(HERE),
                _ => Example::with("/api/search", json!({"text": ELSEWHERE})),
            },
            "POST /api/children/{child}/open" => {
                let child = self.child(at.of(Name::Child)).await;
                Example::with(format!("/api/children/{}/open", child.0), json!({}))
                    .showing(words(at.of(Name::Child)).0)
            }
            "GET /api/children/{child}/accesses" => {
                let child = self.child(at.of(Name::Child)).await;
                Example::get(format!("/api/children/{}/accesses", child.0))
            }
            "POST /api/children/{child}/entries" => {
                let child = self.child(at.of(Name::Child)).await;
                let body = match at.far {
                    Some(Name::Session) => {
                        booked(&self.session(Place::OtherWard).await, day(12, 1))
                    }
                    Some(Name::Ward) => {
                        let born = Person::born_on(day(6, 1));
                        let ward = OTHER.to_owned();
                        EntryBody::Person { person: Box::new(Person { ward, ..born }) }
                    }
                    _ => note("面談"),
                };
                let version = self.version(&child).await;
                let mut body = super::app::entry(0, version.into(), day(11, 21), &body);
                body["id"] = json!(self.id());
                Example::with(format!("/api/children/{}/entries", child.0), body).about(child)
            }
            "POST /api/visits/assignments" => {
                let child = match at.of(Name::Child) {
                    // A visit that is made is given to nobody any more.
                    Place::OwnWard => self.child(Place::OwnList).await,
                    place => self.child(place).await,
                };
                // Whoever goes there goes everywhere, so that only the child's ward can stop it.
                let to = match self.app.store().account_by_login("goes-everywhere").await.unwrap() {
                    Some(account) => account,
                    None => self.app.account("goes-everywhere", Role::Visitor, &[]).await,
                };
                let version = self.version(&child).await;
                let one = json!({"child": child, "expected_version": version, "entry": self.id()});
                let body = json!({"to": to.id, "visits": [one]});
                Example::with("/api/visits/assignments", body).each("/visits/0/result").about(child)
            }
            "GET /api/visits/sheet" => {
                // A visitor who goes to both wards.
                let visitor = self.account().await;
                self.appointment(Place::OwnList, &visitor).await;
                self.appointment(Place::OtherWard, &visitor).await;
                Example::get(format!("/api/visits/sheet?visitor={}", visitor.0)).showing(HERE)
            }
            "POST /api/round/sheets" => {
                // Whoever goes somewhere was sent there; the ward does not come into it.
                let child = match at.of(Name::Child) {
                    Place::OtherWard => self.child(Place::OtherWard).await,
                    _ => self.appointment(Place::OwnWard, &who.id).await,
                };
                let body = EntryBody::Visited { sheet: Box::new(sheet(who.id.as_str())) };
                let one = json!({
                    "id": self.id(), "child": child, "on": day(11, 21), "body": body,
                });
                Example::with("/api/round/sheets", json!({"sheets": [one]}))
                    .each("/sheets/0/result")
                    .about(child)
            }
            "POST /api/group-sessions" => {
                let body = json!({
                    "id": self.id(), "checkup": "1y6m", "ward": at.ward(Name::Ward),
                    "place": "会場", "on": day(12, 8), "starts": "13:00:00", "capacity": 9,
                });
                Example::with("/api/group-sessions", body)
            }
            "GET /api/group-sessions/{session}"
            | "GET /api/group-sessions/{session}/due"
            | "GET /api/group-sessions/{session}/letters" => {
                let session = self.session(at.of(Name::Session)).await;
                let path = route.trim_start_matches("GET ").replace("{session}", &session);
                Example::get(path).showing(HERE)
            }
            "POST /api/group-sessions/{session}/change" => {
                let session = self.session(at.of(Name::Session)).await;
                let body = json!({
                    "expected_version": 1, "place": "会場", "on": day(12, 8),
                    "starts": "13:00:00", "capacity": 9, "reason": "都合",
                });
                Example::with(format!("/api/group-sessions/{session}/change"), body)
            }
            "POST /api/group-sessions/{session}/cancel" => {
                let session = self.session(at.of(Name::Session)).await;
                let body = json!({"expected_version": 1, "reason": "都合"});
                Example::with(format!("/api/group-sessions/{session}/cancel"), body)
            }
            "POST /api/group-sessions/{session}/invitations" => {
                let session = self.session(at.of(Name::Session)).await;
                let child = self.toddler(at.of(Name::Child)).await;
                let one = json!({
                    "child": child, "expected_version": 1, "notice": self.id(),
                    "booking": self.id(),
                });
                let path = format!("/api/group-sessions/{session}/invitations");
                Example::with(path, json!({"children": [one]}))
                    .each("/children/0/result")
                    .about(child)
            }
            "POST /api/group-sessions/{session}/bookings"
            | "POST /api/group-sessions/{session}/release" => {
                let session = self.session(at.of(Name::Session)).await;
                let child = self.toddler(at.of(Name::Child)).await;
                let body = json!({"child": child, "expected_version": 1, "entry": self.id()});
                let path = route.trim_start_matches("POST ").replace("{session}", &session);
                Example::with(path, body).about(child)
            }
            "POST /api/group-sessions/{session}/door" => {
                let session = self.session_on(day(11, 21), at.of(Name::Session)).await;
                let child = self.toddler(at.of(Name::Child)).await;
                let body = json!({"child": child, "expected_version": 1, "entry": self.id()});
                Example::with(format!("/api/group-sessions/{session}/door"), body).about(child)
            }
            "POST /api/group-sessions/{session}/door/take-back" => {
                let on = day(11, 21);
                let session = self.session_on(on, at.of(Name::Session)).await;
                let born = NaiveDate::from_ymd_opt(2025, 4, 10).unwrap();
                let record = CheckupRecord::Attended { place: String::new() };
                let came = EntryBody::Checkup { checkup: "1y6m".to_owned(), record };
                let child = self.born(at.of(Name::Child), born, vec![(on, came)]).await;
                let version = self.version(&child).await;
                let body = json!({"child": child, "expected_version": version, "entry": self.id()});
                let path = format!("/api/group-sessions/{session}/door/take-back");
                Example::with(path, body).about(child)
            }
            "POST /api/handovers" => {
                let child = self.child(at.of(Name::Child)).await;
                let version = self.version(&child).await;
                let body = json!({
                    "id": self.id(), "child": child, "expected_version": version,
                    "entry": self.id(), "receiver": {"to": "ward", "id": THIRD}, "note": "",
                });
                Example::with("/api/handovers", body).about(child)
            }
            "POST /api/handovers/{handover}/accept" | "POST /api/handovers/{handover}/return" => {
                // One's own is what waits for one's own ward.
                let (id, child) = match at.of(Name::Handover) {
                    Place::OtherWard => self.handover(OTHER, THIRD).await,
                    _ => self.handover(OTHER, OWN).await,
                };
                let body = json!({"expected_version": 2, "entry": self.id(), "reason": "住所"});
                let path = route.trim_start_matches("POST ").replace("{handover}", &id);
                Example::with(path, body).about(child)
            }
            "GET /api/handovers/{handover}/file" => {
                let (id, child) = match at.of(Name::Handover) {
                    Place::OtherWard => self.handover(OTHER, AFAR).await,
                    _ => self.handover(OWN, AFAR).await,
                };
                Example::get(format!("/api/handovers/{id}/file")).about(child)
            }
            "POST /api/handover-files" => {
                let file = self.handed_over_afar(&format!("afar-{}", self.number())).await;
                Example::file("/api/handover-files", "application/octet-stream", file)
            }
            "GET /api/handover-files/{file}" => {
                let file = self.taken_in(&format!("afar-{}", self.number())).await;
                Example::get(format!("/api/handover-files/{file}")).showing("afar")
            }
            "POST /api/handover-files/{file}/accept" => {
                let file;
                let choice;
                let mut about = None;
                if at.far == Some(Name::Child) {
                    // The child is known here already, in the other ward.
                    let child = self.child(Place::OtherWard).await;
                    file = self.taken_in(child.as_str()).await;
                    choice = json!({"is": "same", "child": child});
                    about = Some(child);
                } else {
                    file = self.taken_in(&format!("afar-{}", self.number())).await;
                    choice = json!({"is": "other"});
                }
                let nurse = self.app.signed_in("takes-in", Role::Nurse, &[OWN]).await;
                let inside = nurse.get(&format!("/api/handover-files/{file}")).await.body;
                let body = json!({
                    "seen": inside["seen"], "ward": at.ward(Name::Ward), "choices": [choice],
                });
                let path = format!("/api/handover-files/{file}/accept");
                Example { child: about, ..Example::with(path, body) }
            }
            "POST /api/handover-files/{file}/return" => {
                let file = self.taken_in(&format!("afar-{}", self.number())).await;
                let path = format!("/api/handover-files/{file}/return");
                Example::with(path, json!({"reason": "転入していない"}))
            }
            "GET /api/handover-files/{file}/answer" => {
                let file = self.taken_in(&format!("afar-{}", self.number())).await;
                let nurse = self.app.signed_in("takes-in", Role::Nurse, &[OWN]).await;
                let path = format!("/api/handover-files/{file}");
                nurse.post(&format!("{path}/return"), json!({"reason": "転入していない"})).await;
                Example::get(format!("{path}/answer"))
            }
            "POST /api/imports" => {
                let number = 800_000 + self.number();
                let file = format!("{HEAD}{}", birth(number, "馬絹1"));
                let path = "/api/imports?kind=births&name=births.csv";
                Example::file(path, "text/csv", file.into_bytes())
            }
            "GET /api/imports/{import}"
            | "GET /api/imports/{import}/report.csv"
            | "DELETE /api/imports/{import}" => {
                let (_, path) = route.split_once(' ').unwrap_or_default();
                Example::get(path.replace("{import}", &self.checked().await.0))
            }
            "POST /api/imports/{import}/apply" => {
                let (id, plan) = self.checked().await;
                Example::with(format!("/api/imports/{id}/apply"), json!({"plan": plan}))
            }
            "GET /api/imports/{import}/doubts" => {
                let path = format!("/api/imports/{}/doubts", self.doubtful().await);
                Example::get(path).showing("candidates")
            }
            "POST /api/imports/{import}/decisions" => {
                let id = self.doubtful().await;
                let desk = self.app.signed_in("desk", Role::Headquarters, &[]).await;
                let shown = desk.get(&format!("/api/imports/{id}/doubts")).await.body;
                let row = &shown["rows"][0];
                let choice = json!({"is": "other"});
                let one = json!({"line": row["line"], "seen": row["seen"], "choice": choice});
                let path = format!("/api/imports/{id}/decisions");
                Example::with(path, json!({"decisions": [one]}))
            }
            "POST /api/staff" => {
                let login = format!("new-{}", self.number());
                let body = json!({
                    "login": login, "name": "新しい人", "role": "nurse", "wards": [OWN],
                });
                Example::with("/api/staff", body)
            }
            "POST /api/staff/{staff}/role" => {
                let path = format!("/api/staff/{}/role", self.account().await.0);
                let body = json!({"expected_version": 1, "role": "visitor", "wards": [OWN]});
                Example::with(path, body)
            }
            "POST /api/staff/{staff}/reset"
            | "POST /api/staff/{staff}/disable"
            | "POST /api/staff/{staff}/enable" => {
                let account = self.account().await;
                let path = route.trim_start_matches("POST ");
                let path = path.replace("{staff}", account.as_str());
                Example::with(path, json!({"expected_version": 1}))
            }
            _ => return None,
        })
    }
}

/// The word and the ward of a place.
fn words(place: Place) -> (&'static str, &'static str) {
    match place {
        Place::OwnList | Place::OwnWard => (HERE, OWN),
        Place::OtherWard => (ELSEWHERE, OTHER),
    }
}

fn booked(session: &str, for_day: NaiveDate) -> EntryBody {
    let record = CheckupRecord::Booked { for_day, session: session.to_owned() };
    EntryBody::Checkup { checkup: "1y6m".to_owned(), record }
}

/// Hands a new child over; gives the handover's id.
async fn sent(sender: &Browser<'_>, id: &str, child: &ChildId, receiver: Value) -> String {
    let body = json!({
        "id": id, "child": child, "expected_version": 1, "entry": format!("{id}-entry"),
        "receiver": receiver, "note": "",
    });
    let sent = sender.post("/api/handovers", body).await;
    assert_eq!(sent.status, 200, "{sent:?}");
    id.to_owned()
}
