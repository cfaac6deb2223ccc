//! The database: IndexedDB with one entry an event.
//!
//! On `web-sys` itself, because the wrappers at hand neither ask for strict durability nor give
//! the reason of an aborted transaction, and "the storage is full" is such a reason.

use std::collections::BTreeSet;

use hagukumi_core::record::Event;
use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    EventTarget, IdbDatabase, IdbFactory, IdbObjectStore, IdbRequest, IdbTransaction,
    IdbVersionChangeEvent,
};

use super::StoreError;
use super::cipher::Cipher;
use super::written::read;

const NAME: &str = "hagukumi";
/// Raise it with every change of the stores below, and lead older databases over in `upgrade`.
const VERSION: u32 = 1;

/// Events by id, sealed.
const EVENTS: &str = "events";
/// Entries that could not be read, by id, as they were.
const QUARANTINE: &str = "quarantine";
/// The key of the cipher.
const KEYS: &str = "keys";
const KEY: &str = "record";

#[wasm_bindgen]
extern "C" {
    /// `IDBDatabase` with the options of `transaction`, which `web-sys` counts as unstable.
    #[derive(Clone)]
    #[wasm_bindgen(extends = IdbDatabase)]
    type DurableDatabase;

    #[wasm_bindgen(method, catch)]
    fn transaction(
        this: &DurableDatabase,
        stores: &Array,
        mode: &str,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue>;
}

/// An open connection.
#[derive(Clone)]
pub(super) struct Database(DurableDatabase);

/// What [`Database::read_all`] has found.
pub(super) struct ReadAll {
    pub(super) events: Vec<Event>,
    pub(super) kept_aside: u32,
}

impl Database {
    /// Opens the database, creating it if need be. `closed` is called when the
    /// connection has ended: with `true` because another tab deletes the database, else because
    /// one changes it or the browser has cut it.
    pub(super) async fn open(closed: impl Fn(bool) + 'static) -> Result<Self, StoreError> {
        let request = factory()?.open_with_u32(NAME, VERSION)?;
        let upgrade = {
            let request = request.clone();
            Closure::once(move |_: IdbVersionChangeEvent| {
                let Ok(database) = request.result() else { return };
                let database: IdbDatabase = database.unchecked_into();
                for name in [EVENTS, QUARANTINE, KEYS] {
                    // A failure here aborts the opening, which then says why.
                    let _ = database.create_object_store(name);
                }
            })
        };
        request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
        settled(&request, "success", &["error", "blocked"]).await.map_err(|event| {
            if event.type_() == "blocked" { StoreError::Blocked } else { reason(&request) }
        })?;
        let database: DurableDatabase = request.result()?.unchecked_into();
        let on_end = {
            let database = database.clone();
            Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
                database.close();
                let change = event.dyn_ref::<IdbVersionChangeEvent>();
                closed(change.is_some_and(|change| change.new_version().is_none()));
            })
        };
        let handler = Some(on_end.as_ref().unchecked_ref());
        database.set_onversionchange(handler);
        database.set_onclose(handler);
        // Lives as long as the connection, which is as long as the page.
        on_end.forget();
        Ok(Self(database))
    }

    /// Opens the database whatever its version, to read it and nothing else. One that is not
    /// there is not made.
    pub(super) async fn open_as_it_is() -> Result<Self, StoreError> {
        let request = factory()?.open(NAME)?;
        let none = {
            let request = request.clone();
            Closure::once(move |_: IdbVersionChangeEvent| {
                // Without one there is nothing to abort, and nothing to read either.
                let _ = request.transaction().map(|making| making.abort());
            })
        };
        request.set_onupgradeneeded(Some(none.as_ref().unchecked_ref()));
        settled(&request, "success", &["error", "blocked"]).await.map_err(|_| reason(&request))?;
        Ok(Self(request.result()?.unchecked_into()))
    }

    /// Closes the connection.
    pub(super) fn close(&self) {
        self.0.close();
    }

    /// Closes the connection and deletes the database.
    pub(super) async fn delete(self) -> Result<(), StoreError> {
        self.0.close();
        Self::delete_closed().await
    }

    /// Deletes the database, and makes sure that it is gone.
    pub(super) async fn delete_closed() -> Result<(), StoreError> {
        let factory = factory()?;
        let request = factory.delete_database(NAME)?;
        settled(&request, "success", &["error", "blocked"]).await.map_err(|event| {
            if event.type_() == "blocked" { StoreError::Blocked } else { reason(&request) }
        })?;
        // Older browsers cannot list databases; their word is then all there is.
        if let Ok(list) = Reflect::get(&factory, &"databases".into())
            && let Some(list) = list.dyn_ref::<js_sys::Function>()
        {
            let list: Promise = list.call0(&factory)?.unchecked_into();
            for database in Array::from(&JsFuture::from(list).await?) {
                let name = Reflect::get(&database, &"name".into())?;
                if name.as_string().as_deref() == Some(NAME) {
                    return Err(StoreError::Failed);
                }
            }
        }
        Ok(())
    }

    /// Appends sealed events: all of them or none. Returns when they are on the disk.
    pub(super) async fn append(&self, sealed: &[(&String, JsValue)]) -> Result<(), StoreError> {
        let transaction = self.write(&[EVENTS])?;
        whole(&transaction, || {
            let events = transaction.object_store(EVENTS)?;
            sealed.iter().try_for_each(|(id, value)| {
                events.put_with_key(value, &JsValue::from_str(id)).map(drop)
            })
        })
        .await
    }

    /// Reads everything. What cannot be read is moved aside, and what was aside and can be read
    /// (again) is moved back.
    pub(super) async fn read_all(&self, cipher: &Cipher) -> Result<ReadAll, StoreError> {
        let transaction = self.look(&[EVENTS, QUARANTINE])?;
        let events = Entries::of(&transaction.object_store(EVENTS)?)?;
        let aside = Entries::of(&transaction.object_store(QUARANTINE)?)?;
        committed(&transaction).await?;
        let events = events.read(cipher).await?;
        let aside = aside.read(cipher).await?;
        let mut found = ReadAll { events: Vec::new(), kept_aside: 0 };
        let (mut broken, mut mended) = (Vec::new(), Vec::new());
        for entry in events {
            match entry.event {
                Some(event) => found.events.push(event),
                None => broken.push((entry.key, entry.value)),
            }
        }
        for entry in aside {
            match entry.event {
                Some(event) => {
                    found.events.push(event);
                    mended.push((entry.key, entry.value));
                }
                None => found.kept_aside += 1,
            }
        }
        found.kept_aside += u32::try_from(broken.len()).unwrap_or(u32::MAX);
        if !broken.is_empty() || !mended.is_empty() {
            // Should this fail, they stay where they are and are found again.
            let _ = self.move_entries(&broken, &mended).await;
        }
        Ok(found)
    }

    /// Reads the events whose ids are not `known`.
    pub(super) async fn read_new(
        &self,
        cipher: &Cipher,
        known: impl Fn(&str) -> bool,
    ) -> Result<Vec<Event>, StoreError> {
        let transaction = self.look(&[EVENTS])?;
        let events = transaction.object_store(EVENTS)?;
        let keys = events.get_all_keys()?;
        settled(&keys, "success", &["error"]).await.map_err(|_| reason(&keys))?;
        let mut new = Vec::new();
        for key in Array::from(&keys.result()?) {
            if key.as_string().is_some_and(|id| !known(&id)) {
                new.push((key.clone(), events.get(&key)?));
            }
        }
        committed(&transaction).await?;
        let (keys, values) = (Array::new(), Array::new());
        for (key, request) in new {
            keys.push(&key);
            values.push(&request.result()?);
        }
        let entries = unsealed(&keys, &values, cipher).await?;
        Ok(entries.into_iter().filter_map(|entry| entry.event).collect())
    }

    /// The texts of all events that can be read, as they were written.
    pub(super) async fn texts(&self, cipher: &Cipher) -> Result<Vec<String>, StoreError> {
        let transaction = self.look(&[EVENTS])?;
        let events = Entries::of(&transaction.object_store(EVENTS)?)?;
        committed(&transaction).await?;
        let entries = events.read(cipher).await?;
        Ok(entries
            .into_iter()
            .filter(|entry| entry.event.is_some())
            .filter_map(|entry| entry.text)
            .collect())
    }

    /// The key, if there is one.
    pub(super) async fn key(&self) -> Result<JsValue, StoreError> {
        let transaction = self.look(&[KEYS])?;
        let request = transaction.object_store(KEYS)?.get(&KEY.into())?;
        committed(&transaction).await?;
        Ok(request.result()?)
    }

    /// Keeps the key unless there is one already, which then stays.
    pub(super) async fn add_key(&self, key: &JsValue) -> Result<(), StoreError> {
        let transaction = self.write(&[KEYS])?;
        transaction.object_store(KEYS)?.add_with_key(key, &KEY.into())?;
        committed(&transaction).await
    }

    async fn move_entries(
        &self,
        broken: &[(JsValue, JsValue)],
        mended: &[(JsValue, JsValue)],
    ) -> Result<(), StoreError> {
        let transaction = self.write(&[EVENTS, QUARANTINE])?;
        whole(&transaction, || {
            let events = transaction.object_store(EVENTS)?;
            let aside = transaction.object_store(QUARANTINE)?;
            for (entries, from, to) in [(broken, &events, &aside), (mended, &aside, &events)] {
                for (key, value) in entries {
                    to.put_with_key(value, key)?;
                    from.delete(key)?;
                }
            }
            Ok(())
        })
        .await
    }

    fn look(&self, stores: &[&str]) -> Result<IdbTransaction, StoreError> {
        Ok(self.begin(stores, "readonly", &JsValue::UNDEFINED)?)
    }

    fn write(&self, stores: &[&str]) -> Result<IdbTransaction, StoreError> {
        let options = js_sys::Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        Ok(self.begin(stores, "readwrite", &options)?)
    }

    fn begin(
        &self,
        stores: &[&str],
        mode: &str,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue> {
        let names: Array = stores.iter().map(|name| JsValue::from_str(name)).collect();
        self.0.transaction(&names, mode, options)
    }
}

/// The keys and values of a store, asked for and not yet there.
struct Entries {
    keys: IdbRequest,
    values: IdbRequest,
}

/// One entry, as it lies there and as far as it can be read.
struct Entry {
    key: JsValue,
    value: JsValue,
    text: Option<String>,
    event: Option<Event>,
}

impl Entries {
    fn of(store: &IdbObjectStore) -> Result<Self, StoreError> {
        Ok(Self { keys: store.get_all_keys()?, values: store.get_all()? })
    }

    /// To be called when the transaction is over.
    async fn read(self, cipher: &Cipher) -> Result<Vec<Entry>, StoreError> {
        let keys = Array::from(&self.keys.result()?);
        let values = Array::from(&self.values.result()?);
        unsealed(&keys, &values, cipher).await
    }
}

async fn unsealed(keys: &Array, values: &Array, cipher: &Cipher) -> Result<Vec<Entry>, StoreError> {
    let texts = cipher.unseal_all(keys, values).await?;
    let mut seen = BTreeSet::new();
    let entries = keys.iter().zip(values.iter()).zip(texts);
    Ok(entries
        .map(|((key, value), text)| {
            let event = text.as_deref().and_then(read).filter(|event| {
                // An entry under a false key would come back after every import.
                Some(&event.id) == key.as_string().as_ref() && seen.insert(event.id.clone())
            });
            Entry { key, value, text, event }
        })
        .collect())
}

fn factory() -> Result<IdbFactory, StoreError> {
    let window = web_sys::window().ok_or(StoreError::Failed)?;
    window.indexed_db()?.ok_or(StoreError::Denied)
}

/// Waits for the event `good`; any of `bad` is the error.
async fn settled(target: &EventTarget, good: &str, bad: &[&str]) -> Result<(), web_sys::Event> {
    let promise = Promise::new(&mut |resolve, reject| {
        // Adding a listener fails only for what is no function.
        let _ = target.add_event_listener_with_callback(good, &resolve);
        for name in bad {
            let _ = target.add_event_listener_with_callback(name, &reject);
        }
    });
    match JsFuture::from(promise).await {
        Ok(_) => Ok(()),
        Err(event) => Err(event.unchecked_into()),
    }
}

/// Asks for `changes` and waits until all of them are done; if one cannot be, none is.
async fn whole(
    transaction: &IdbTransaction,
    changes: impl FnOnce() -> Result<(), JsValue>,
) -> Result<(), StoreError> {
    if let Err(exception) = changes() {
        // A transaction that has ended by itself needs no abortion.
        let _ = transaction.abort();
        return Err(exception.into());
    }
    committed(transaction).await
}

/// Waits until the transaction is over.
async fn committed(transaction: &IdbTransaction) -> Result<(), StoreError> {
    settled(transaction, "complete", &["abort"]).await.map_err(|_| match transaction.error() {
        Some(exception) => StoreError::named(&exception),
        None => StoreError::Failed,
    })
}

/// Why a request failed.
fn reason(request: &IdbRequest) -> StoreError {
    match request.error() {
        Ok(Some(exception)) => StoreError::named(&exception),
        _ => StoreError::Failed,
    }
}
