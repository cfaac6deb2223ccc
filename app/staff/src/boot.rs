//! From an empty page to the first view: the words, the municipality, the vaccines, and who is
//! signed in.

use std::collections::BTreeMap;
use std::rc::Rc;

use hagukumi_core::compact;
use hagukumi_core::immunization::Programme;
use hagukumi_core::municipality::Municipality;
use hagukumi_kit::words::{Catalogue, JAPANESE, Words};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

use crate::app::{App, Boot};
use crate::browser;
use crate::server;

/// What the build writes into the page: where everything is.
#[derive(Deserialize)]
pub struct Config {
    /// Addresses by lasting name.
    files: BTreeMap<String, String>,
    /// Addresses of the words of letters, by the tag of the language.
    letters: BTreeMap<String, String>,
}

/// Starts the app in the element `#app`.
///
/// # Errors
/// Where words or municipality cannot be fetched.
pub async fn start() -> Result<(), JsValue> {
    let boot = load().await;
    match (boot, browser::element("app")) {
        (Some(boot), Some(root)) => {
            root.set_inner_html("");
            yew::Renderer::<App>::with_root_and_props(root, boot).render();
            Ok(())
        }
        _ => Err(JsValue::from_str("the app's files could not be read")),
    }
}

async fn load() -> Option<Boot> {
    let config: Config = serde_json::from_str(&browser::config_text()?).ok()?;
    let config = Rc::new(config);
    let city: Municipality = read(&config, "municipality").await?;
    let programme: Programme = read(&config, "programme").await?;
    let words = words(&config, &browser::language()).await?;
    Some(Boot { words, city: Rc::new(city), programme: Rc::new(programme), config })
}

/// A file of the build that holds data.
async fn read<T: DeserializeOwned>(config: &Config, name: &str) -> Option<T> {
    let file = server::bytes(config.files.get(name)?).await?;
    postcard::from_bytes(compact::body(&file).ok()?).ok()
}

/// The words of a language of the staff view.
pub async fn words(config: &Config, tag: &str) -> Option<Words> {
    let url = config.files.get(&["words-", tag].concat())?;
    let catalogue = Rc::new(Catalogue::new(tag, &server::text(url).await?));
    let japanese = if tag == JAPANESE {
        catalogue.clone()
    } else {
        // Nothing stands twice on these screens; names keep their Japanese anyway.
        Rc::new(Catalogue::new(JAPANESE, ""))
    };
    Some(Words::new(catalogue, japanese))
}

/// The words of letters in a language. They are fetched when letters are printed, and not before.
pub async fn letter_words(config: &Config, tag: &str) -> Option<Catalogue> {
    Some(Catalogue::new(tag, &server::text(config.letters.get(tag)?).await?))
}
