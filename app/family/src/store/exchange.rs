//! The record as a file: out to another phone or a safe place, and back in.

use hagukumi_core::record::{Event, Household, ImportPreview, preview_import};
use js_sys::{Array, JSON, Reflect};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, ShareData, Url};

use super::cipher::Cipher;
use super::database::Database;
use super::written::{event_of, read, written};
use super::{Disk, Store, StoreError};

/// What the file says it is.
const FORMAT: &str = "hagukumi-record";
/// The version of the file's form that this app writes, and the latest it reads.
const VERSION: f64 = 1.0;
/// Larger files are not read (bytes). Ten years of a large family stay far below.
const FILE_MAX: f64 = 16.0 * 1024.0 * 1024.0;

/// Why a file cannot be read. Nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportError {
    /// It is no record, or damaged.
    NotARecord,
    /// It was written by a later version of the app.
    Newer,
    /// It is too large.
    TooLarge,
}

impl ImportError {
    /// The end of the message id that says it.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotARecord => "import-not-a-record",
            Self::Newer => "import-newer",
            Self::TooLarge => "import-too-large",
        }
    }
}

/// A file that has been read and tried; nothing is in the record yet.
pub struct Import {
    /// What it would do.
    pub preview: ImportPreview,
    events: Vec<(Event, String)>,
}

impl Store {
    /// The whole record as the text of a file.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn export(&self, app_version: &str) -> Result<String, StoreError> {
        let events = match self.disk().await? {
            // As they were written: with what a later version may have put in.
            Disk::Open(database, cipher) => database.texts(&cipher).await?,
            _ => self.with_log(|log| log.events().map(written).collect::<Result<_, _>>())?,
        };
        file_of(&events, app_version)
    }

    /// Reads a file that the family has chosen and tries it on the record.
    ///
    /// # Errors
    /// Where it is not such a file.
    pub async fn read_file(&self, file: &File) -> Result<Import, ImportError> {
        if file.size() > FILE_MAX {
            return Err(ImportError::TooLarge);
        }
        let text = JsFuture::from(file.text()).await.ok();
        let text = text.and_then(|text| text.as_string());
        self.read_text(&text.ok_or(ImportError::NotARecord)?)
    }

    /// Reads the text of a file and tries it on the record.
    ///
    /// # Errors
    /// Where it is not such a text.
    pub fn read_text(&self, text: &str) -> Result<Import, ImportError> {
        let bad = |_| ImportError::NotARecord;
        let file = JSON::parse(text.trim_start_matches('\u{FEFF}')).map_err(bad)?;
        let get = |name: &str| Reflect::get(&file, &name.into()).map_err(bad);
        if get("format")?.as_string().as_deref() != Some(FORMAT) {
            return Err(ImportError::NotARecord);
        }
        match get("version")?.as_f64() {
            Some(version) if version > VERSION => return Err(ImportError::Newer),
            Some(VERSION) => {}
            _ => return Err(ImportError::NotARecord),
        }
        let entries: Array = get("events")?.dyn_into().map_err(bad)?;
        let events: Vec<Option<Event>> = entries.iter().map(|entry| event_of(&entry)).collect();
        let today = crate::clock::today();
        let (preview, merged, taken) = self.with_log(|log| preview_import(log, events, today));
        let mut chosen = Vec::with_capacity(taken.len());
        for place in taken {
            let entry = entries.get(u32::try_from(place).unwrap_or(u32::MAX));
            let text = String::from(JSON::stringify(&entry).map_err(bad)?);
            let event = read(&text).and_then(|event| merged.get(&event.id).cloned());
            chosen.push((event.ok_or(ImportError::NotARecord)?, text));
        }
        Ok(Import { preview, events: chosen })
    }

    /// Takes what [`Store::read_file`] has found new into the record: all of it or nothing.
    ///
    /// # Errors
    /// Where the phone cannot keep it.
    pub async fn import(&self, import: Import) -> Result<Rc<Household>, StoreError> {
        let (mut events, mut texts) = (Vec::new(), Vec::new());
        for (event, text) in import.events {
            texts.push((event.id.clone(), text));
            events.push(event);
        }
        if !events.is_empty() {
            self.keep(&texts).await?;
            self.take(events);
            self.announce();
            super::ask_for_persistence();
        }
        Ok(self.household())
    }
}

/// What can be read of a record that could not be opened, as the text of a file; `None` when
/// that is nothing. The database stays as it is.
///
/// # Errors
/// Where it cannot even be read.
pub async fn rescue(app_version: &str) -> Result<Option<String>, StoreError> {
    let database = Database::open_as_it_is().await?;
    let events = texts_of(&database).await;
    database.close();
    let events = events?;
    if events.is_empty() { Ok(None) } else { file_of(&events, app_version).map(Some) }
}

async fn texts_of(database: &Database) -> Result<Vec<String>, StoreError> {
    let cipher = Cipher::existing(database).await?;
    database.texts(&cipher).await
}

/// The text of a file that holds these events.
fn file_of(events: &[String], app_version: &str) -> Result<String, StoreError> {
    let now: String = js_sys::Date::new_0().to_iso_string().into();
    let quoted = |text: &str| JSON::stringify(&text.into()).map(String::from);
    Ok([
        "{\"format\":\"",
        FORMAT,
        "\",\"version\":1,\"exported_at\":",
        &quoted(&now)?,
        ",\"app_version\":",
        &quoted(app_version)?,
        ",\"events\":[\n",
        &events.join(",\n"),
        "\n]}\n",
    ]
    .concat())
}

/// Hands a file to the family: by the phone's sharing sheet where it takes files, else as a
/// download. To be called from a click.
///
/// # Errors
/// Where the browser does neither. That the family has put the sheet away is no error.
pub async fn save_file(name: &str, kind: &str, text: &str) -> Result<(), StoreError> {
    let window = web_sys::window().ok_or(StoreError::Failed)?;
    let parts = Array::of1(&text.into());
    let options = FilePropertyBag::new();
    options.set_type(kind);
    let file = File::new_with_str_sequence_and_options(&parts, name, &options)?;
    let navigator = window.navigator();
    let shares = Reflect::has(&navigator, &"canShare".into()).unwrap_or(false);
    let has_touch =
        window.match_media("(pointer: coarse)").ok().flatten().is_some_and(|query| query.matches());
    if shares && has_touch {
        let data = ShareData::new();
        data.set_files(&Array::of1(&file));
        if navigator.can_share_with_data(&data) {
            match JsFuture::from(navigator.share_with_data(&data)).await {
                Ok(_) => return Ok(()),
                Err(error) if is_named(&error, "AbortError") => return Ok(()),
                // Not allowed here and now: the download is.
                Err(_) => {}
            }
        }
    }
    let bag = BlobPropertyBag::new();
    bag.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &bag)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = window.document().ok_or(StoreError::Failed)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    gloo::timers::callback::Timeout::new(60_000, move || {
        // The download has begun long ago.
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}

fn is_named(exception: &JsValue, name: &str) -> bool {
    Reflect::get(exception, &"name".into()).is_ok_and(|it| it.as_string().as_deref() == Some(name))
}
