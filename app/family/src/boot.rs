//! From an empty page to the first view: fetch the words, the programme and the municipality,
//! open the record, then render over the shell.

use std::rc::Rc;

use hagukumi_core::compact;
use hagukumi_core::municipality::Opening;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use yew::AttrValue;

use crate::app::{App, Boot};
use crate::ctx::{Health, Language};
use crate::json;
use crate::platform;
use crate::store::Store;
use crate::words::{Catalogue, JAPANESE, Words};

/// Starts the app in the element `#app`.
///
/// # Errors
/// Where something cannot be fetched: the shell then stays, has the telephone numbers and offers
/// to try again.
pub async fn start() -> Result<(), JsValue> {
    let boot = load().await;
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"));
    match (boot, root) {
        (Some(boot), Some(root)) => {
            root.set_inner_html("");
            yew::Renderer::<App>::with_root_and_props(root, boot).render();
            Ok(())
        }
        _ => Err(JsValue::from_str("the app's files could not be read")),
    }
}

async fn load() -> Option<Boot> {
    let config = json::parse(&platform::config_text()?)?;
    let languages: Option<Rc<[Language]>> = json::list(&config, "languages")?
        .iter()
        .map(|one| {
            let text = |name| json::text(&one, name).map(AttrValue::from);
            Some(Language { tag: text("tag")?, name: text("name")? })
        })
        .collect();
    let languages = languages?;
    let chosen = platform::chosen_language().unwrap_or_default();
    let japanese = languages.iter().find(|one| one.tag.as_str() == JAPANESE)?;
    let opening = Store::open();
    let japanese = Rc::new(first_words(&japanese.tag).await?);
    let own = match languages.iter().find(|one| one.tag.as_str() == chosen) {
        Some(one) if one.tag.as_str() != JAPANESE => {
            first_words(&one.tag).await.map_or_else(|| japanese.clone(), Rc::new)
        }
        _ => japanese.clone(),
    };
    let programme = compact_file(&platform::fetch_bytes("programme").await?)?;
    let (store, household, health) = match opening.await {
        Ok(opened) => {
            let health = Health {
                refused: opened.refused,
                kept_aside: opened.kept_aside,
                encrypted: opened.encrypted,
            };
            (Ok(opened.store), opened.household, health)
        }
        Err(error) => {
            let health = Health { refused: Some(error.clone()), ..Health::default() };
            (Err(error), Rc::default(), health)
        }
    };
    // Last, as a file comes in a task of its own: the first view then has one without the record.
    let city: Opening = compact_file(&platform::fetch_bytes("opening").await?)?;
    Some(Boot {
        words: Words::new(own, japanese),
        programme: Rc::new(programme),
        city: Rc::new(city.into()),
        languages,
        version: json::text(&config, "version")?.into(),
        store,
        household,
        health: Rc::new(health),
    })
}

/// The words that Home and the way to it need, in the language `tag`.
pub async fn first_words(tag: &str) -> Option<Catalogue> {
    let lines = platform::fetch_text(&["words-", tag].concat()).await?;
    Some(Catalogue::new(tag, &lines))
}

/// All words in the language `tag`.
pub async fn all_words(tag: &str) -> Option<Catalogue> {
    let further = platform::fetch_text(&["further-", tag].concat()).await?;
    Some(first_words(tag).await?.with(&further))
}

/// What a compact file holds; `None` for one of another version of the app.
pub fn compact_file<T: DeserializeOwned>(file: &[u8]) -> Option<T> {
    postcard::from_bytes(compact::body(file).ok()?).ok()
}
