//! From an empty page to the first view: fetch the words, the programme and the municipality,
//! open the record, then render over the shell.

use std::rc::Rc;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

use crate::app::{App, Boot};
use crate::ctx::{Health, Language};
use crate::platform;
use crate::store::Store;
use crate::words::{Catalogue, JAPANESE, Words};

/// What the build writes into the page: where everything is.
#[derive(Deserialize)]
struct Config {
    version: String,
    languages: Vec<ConfigLanguage>,
}

#[derive(Deserialize)]
struct ConfigLanguage {
    tag: String,
    name: String,
}

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
    let config: Config = platform::read_json(&platform::config_text()?).ok()?;
    let languages: Rc<[Language]> = config
        .languages
        .into_iter()
        .map(|one| Language { tag: one.tag.into(), name: one.name.into() })
        .collect();
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
    let programme = data("programme").await?;
    let city = data("municipality").await?;
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
    Some(Boot {
        words: Words::new(own, japanese),
        programme: Rc::new(programme),
        city: Rc::new(city),
        languages,
        version: config.version.into(),
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

async fn data<T: DeserializeOwned>(path: &str) -> Option<T> {
    let text = platform::fetch_text(path).await?;
    platform::read_json(&text).ok()
}
