//! The family's record on this phone: durable, encrypted where the browser allows, and the same
//! in every tab.
//!
//! [`Store`] holds the log in memory and the database behind it. A command is done only when
//! the database says that it lies on the disk. Where the browser refuses to keep anything, the
//! store works in memory and says so ([`Opened::refused`]); where a database is there and
//! cannot be opened, there is no store, so that nobody takes a full record for an empty one.

mod cipher;
mod database;
pub mod drafts;
mod erase;
mod error;
pub mod exchange;
pub mod prefs;
mod written;

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use hagukumi_core::record::{Clock, Command, Event, Household, Log, Undo};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::BroadcastChannel;
use yew::Callback;

use cipher::Cipher;
use database::Database;
pub use error::StoreError;
use written::written;

/// Tells the other tabs that there is something new to read.
const CHANNEL: &str = "hagukumi-record";

/// The record, opened.
pub struct Opened {
    /// The handle.
    pub store: Store,
    /// The record's content.
    pub household: Rc<Household>,
    /// Entries that could not be read. They are kept, and tried again each time.
    pub kept_aside: u32,
    /// Whether the record is encrypted on this phone.
    pub encrypted: bool,
    /// Why nothing outlasts this window, if so.
    pub refused: Option<StoreError>,
}

/// What came of a command.
pub struct Applied {
    /// The record as it now stands.
    pub household: Rc<Household>,
    /// How to take the step back.
    pub undo: Undo,
}

/// A handle on the record. Clones are handles on the same one.
#[derive(Clone)]
pub struct Store(Rc<RefCell<State>>);

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

struct State {
    log: Log,
    clock: Clock,
    household: Rc<Household>,
    disk: Disk,
    kept_aside: u32,
    channel: Option<BroadcastChannel>,
    subscribers: Vec<Callback<Rc<Household>>>,
}

/// Where the record lies.
#[derive(Clone)]
enum Disk {
    /// In the open database.
    Open(Database, Cipher),
    /// In a database that had to be closed for another tab; opened again when needed.
    Closed,
    /// In memory only.
    None,
}

impl Store {
    /// Opens the record.
    ///
    /// # Errors
    /// When a database is there, or may be there, and cannot be opened.
    pub async fn open() -> Result<Opened, StoreError> {
        let store = Self(Rc::new(RefCell::new(State {
            log: Log::default(),
            clock: Clock::new(&new_id()),
            household: Rc::default(),
            disk: Disk::Closed,
            kept_aside: 0,
            channel: BroadcastChannel::new(CHANNEL).ok(),
            subscribers: Vec::new(),
        })));
        let refused = match store.disk().await {
            Ok(_) => None,
            Err(error @ StoreError::Denied) => {
                store.0.borrow_mut().disk = Disk::None;
                Some(error)
            }
            Err(error) => return Err(error),
        };
        store.listen();
        let state = store.0.borrow();
        let opened = Opened {
            store: store.clone(),
            household: state.household.clone(),
            kept_aside: state.kept_aside,
            encrypted: matches!(&state.disk, Disk::Open(_, cipher) if cipher.encrypts()),
            refused,
        };
        drop(state);
        Ok(opened)
    }

    /// The record as it stands.
    pub fn household(&self) -> Rc<Household> {
        self.0.borrow().household.clone()
    }

    /// The history and everything else that was ever said.
    pub fn with_log<T>(&self, ask: impl FnOnce(&Log) -> T) -> T {
        ask(&self.0.borrow().log)
    }

    /// Calls back with the record whenever another tab has changed it.
    pub fn subscribe(&self, callback: Callback<Rc<Household>>) {
        self.0.borrow_mut().subscribers.push(callback);
    }

    /// Carries out a command. When this returns, it lies on the disk (or, where the browser
    /// keeps nothing, in memory).
    ///
    /// # Errors
    /// Where the record refuses it or the phone cannot keep it. Nothing has changed then.
    pub async fn apply(&self, command: Command) -> Result<Applied, StoreError> {
        let (event, undo) = {
            let mut state = self.0.borrow_mut();
            let today = crate::clock::today();
            let facts =
                command.facts(&state.household, today, &mut new_id).map_err(StoreError::refused)?;
            let undo = Undo(state.log.inverse(&facts));
            if facts.is_empty() {
                let household = state.household.clone();
                return Ok(Applied { household, undo });
            }
            let at = state.clock.tick(now_ms());
            (Event { id: new_id(), at, facts }, undo)
        };
        let text = written(&event)?;
        self.keep(&[(event.id.clone(), text)]).await?;
        self.take(vec![event]);
        self.announce();
        if matches!(command, Command::AddPerson(_) | Command::RecordBirth { .. }) {
            ask_for_persistence();
        }
        let household = self.household();
        Ok(Applied { household, undo })
    }

    /// Takes a command back, by what [`Store::apply`] has given.
    ///
    /// # Errors
    /// As for [`Store::apply`].
    pub async fn undo(&self, undo: Undo) -> Result<Applied, StoreError> {
        self.apply(Command::Undo(undo)).await
    }

    /// Writes events, given as id and text, to the disk.
    async fn keep(&self, events: &[(String, String)]) -> Result<(), StoreError> {
        match self.try_to_keep(events).await {
            // A phone that slept may have lost the connection without a word. Writing an event
            // twice is writing it once.
            Err(StoreError::Failed | StoreError::Denied) => {
                self.0.borrow_mut().disk = Disk::Closed;
                self.try_to_keep(events).await
            }
            done => done,
        }
    }

    async fn try_to_keep(&self, events: &[(String, String)]) -> Result<(), StoreError> {
        let Disk::Open(database, cipher) = self.disk().await? else {
            return Ok(());
        };
        let mut sealed = Vec::with_capacity(events.len());
        for (id, text) in events {
            let value = cipher.seal(id, text).await?;
            sealed.push((id, value));
        }
        database.append(&sealed).await
    }

    /// The disk. If it was closed it is opened, and what it holds is the record.
    async fn disk(&self) -> Result<Disk, StoreError> {
        let disk = self.0.borrow().disk.clone();
        if !matches!(disk, Disk::Closed) {
            return Ok(disk);
        }
        let weak = Rc::downgrade(&self.0);
        let database = Database::open(move |deleted| {
            let Some(state) = weak.upgrade() else { return };
            let store = Store(state);
            store.0.borrow_mut().disk = Disk::Closed;
            if deleted {
                store.forget();
            }
        })
        .await?;
        let cipher = Cipher::open(&database).await?;
        let read = database.read_all(&cipher).await?;
        let disk = Disk::Open(database, cipher);
        {
            let mut state = self.0.borrow_mut();
            state.disk = disk.clone();
            state.kept_aside = read.kept_aside;
            state.log = Log::default();
        }
        self.take(read.events);
        Ok(disk)
    }

    /// Adds events to the log and folds it anew.
    fn take(&self, events: Vec<Event>) {
        let mut state = self.0.borrow_mut();
        for event in events {
            state.clock.observe(&event.at);
            state.log.insert(event);
        }
        state.household = Rc::new(state.log.household());
        prefs::set_family(!state.household.persons.is_empty());
    }

    /// Reads what other tabs have written since, and tells the subscribers.
    async fn refresh(&self) {
        let Disk::Open(database, cipher) = self.0.borrow().disk.clone() else {
            return;
        };
        let known = |id: &str| self.0.borrow().log.get(id).is_some();
        // What cannot be read now is read, and counted, when the app opens next.
        let Ok(events) = database.read_new(&cipher, known).await else {
            return;
        };
        let is_open = matches!(self.0.borrow().disk, Disk::Open(..));
        if is_open && !events.is_empty() {
            self.take(events);
            self.tell();
        }
    }

    /// Empties what is held in memory, after the database was deleted.
    fn forget(&self) {
        {
            let mut state = self.0.borrow_mut();
            state.log = Log::default();
            state.household = Rc::default();
        }
        drafts::clear_all();
        self.tell();
    }

    fn tell(&self) {
        let (household, subscribers) = {
            let state = self.0.borrow();
            (state.household.clone(), state.subscribers.clone())
        };
        for subscriber in subscribers {
            subscriber.emit(household.clone());
        }
    }

    fn announce(&self) {
        if let Some(channel) = &self.0.borrow().channel {
            // Whoever does not hear it looks when its tab comes to the front.
            let _ = channel.post_message(&JsValue::TRUE);
        }
    }

    /// Looks for news when another tab says so, and when this one comes to the front.
    fn listen(&self) {
        let look = |store: &Store| {
            let store = store.clone();
            move |_: &web_sys::Event| {
                let store = store.clone();
                spawn_local(async move { store.refresh().await });
            }
        };
        if let Some(channel) = &self.0.borrow().channel {
            EventListener::new(channel, "message", look(self)).forget();
        }
        if let Some(window) = web_sys::window() {
            EventListener::new(&window, "pageshow", look(self)).forget();
            if let Some(document) = window.document() {
                EventListener::new(&document, "visibilitychange", look(self)).forget();
            }
        }
    }
}

/// Milliseconds since 1970, by the phone's clock.
fn now_ms() -> u64 {
    js_sys::Date::now() as u64
}

/// An id that nobody else has: 128 random bits.
fn new_id() -> String {
    let mut bytes = [0; 16];
    cipher::fill_random(&mut bytes);
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Asks the browser not to throw the record away when the phone runs out of space.
fn ask_for_persistence() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let navigator = window.navigator();
    // Pages without TLS have no storage manager.
    if js_sys::Reflect::get(&navigator, &"storage".into()).is_ok_and(|it| it.is_object())
        && let Ok(answer) = navigator.storage().persist()
    {
        spawn_local(async move {
            // The record is safe either way; a "no" only means less sure.
            let _ = JsFuture::from(answer).await;
        });
    }
}
