//! The words of the chosen language and of Japanese, behind one small facade over Fluent.
//!
//! Both are fetched before the first view (i18n-embed loads synchronously from what is already
//! in memory) and stay for the life of the page.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use fluent::FluentValue;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use unic_langid::LanguageIdentifier;
use yew::prelude::*;

use crate::dates;
use crate::ruby;
use crate::text::{Arg, Txt};

/// The tag of Japanese, which stands beside every other language.
pub const JAPANESE: &str = "ja";

/// One language's catalogue.
pub struct Catalogue {
    tag: Rc<str>,
    loader: FluentLanguageLoader,
}

struct Fetched<'a>(&'a str);

impl I18nAssets for Fetched<'_> {
    fn get_files(&self, _path: &str) -> Vec<Cow<'_, [u8]>> {
        vec![Cow::Borrowed(self.0.as_bytes())]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::empty())
    }
}

impl Catalogue {
    /// Reads the Fluent text of the language `tag`. A broken message is left out; its id then
    /// shows in the log of the words check, never on a phone (the check is part of the build).
    pub fn new(tag: &str, fluent: &str) -> Self {
        // `ja-x-easy` has the plural rules and the script of Japanese.
        let language: LanguageIdentifier =
            tag.split("-x-").next().and_then(|tag| tag.parse().ok()).unwrap_or_default();
        let loader = FluentLanguageLoader::new("app", language.clone());
        // Nothing to recover here: what failed to parse is simply absent from the catalogue.
        let _ = loader.load_languages(&Fetched(fluent), &[language]);
        loader.set_use_isolating(false);
        Self { tag: tag.into(), loader }
    }

    /// The language's tag, as in the `lang` attribute.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// True when the catalogue holds the message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.loader.has(id)
    }

    /// The text with ruby marks still in it.
    pub fn marked(&self, text: &Txt) -> String {
        if text.id.is_empty() {
            return match text.args.first() {
                Some((_, arg)) => self.arg_text(arg),
                None => String::new(),
            };
        }
        if text.args.is_empty() {
            return self.loader.get(&text.id);
        }
        let args: HashMap<&str, FluentValue<'_>> =
            text.args.iter().map(|(name, arg)| (*name, self.value(arg))).collect();
        self.loader.get_args_concrete(&text.id, args)
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::N(n) => FluentValue::from(*n),
            other => FluentValue::from(self.arg_text(other)),
        }
    }

    fn arg_text(&self, arg: &Arg) -> String {
        match arg {
            Arg::N(n) => n.to_string(),
            Arg::Raw(raw) => raw.to_string(),
            Arg::Date(date, style) => dates::date(self, *date, *style),
            Arg::Msg(text) => self.marked(text),
            Arg::List(list) => {
                let parts: Vec<String> = list.iter().map(|text| self.marked(text)).collect();
                dates::join(self, &parts)
            }
        }
    }

    /// The text without any marks, for attributes and titles.
    pub fn plain(&self, text: &Txt) -> String {
        ruby::strip(&self.marked(text))
    }

    /// The text as nodes, with furigana where the language writes it.
    pub fn nodes(&self, text: &Txt) -> Html {
        ruby::nodes(&self.marked(text))
    }
}

/// The family's language and Japanese, and whether both are to be shown.
#[derive(Clone)]
pub struct Words {
    own: Rc<Catalogue>,
    japanese: Rc<Catalogue>,
    beside: bool,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.own, &other.own) && self.beside == other.beside
    }
}

impl Words {
    /// Puts the two catalogues together.
    pub fn new(own: Rc<Catalogue>, japanese: Rc<Catalogue>) -> Self {
        Self { own, japanese, beside: false }
    }

    /// The same words with Japanese shown (or no longer shown) beside each text.
    pub fn beside(mut self, beside: bool) -> Self {
        self.beside = beside && !self.is_japanese();
        self
    }

    /// True while Japanese stands beside each text.
    pub fn is_beside(&self) -> bool {
        self.beside
    }

    /// True when the family itself reads Japanese (standard or plain).
    pub fn is_japanese(&self) -> bool {
        self.own.tag().starts_with(JAPANESE)
    }

    /// The family's language.
    pub fn tag(&self) -> &str {
        self.own.tag()
    }

    /// The family's own catalogue.
    pub fn own(&self) -> &Catalogue {
        &self.own
    }

    /// The Japanese catalogue.
    pub fn japanese(&self) -> &Rc<Catalogue> {
        &self.japanese
    }

    /// Visible text: in the family's language, and in Japanese below it when asked for.
    pub fn say(&self, text: impl Into<Txt>) -> Html {
        let text = text.into();
        if !self.beside {
            return self.own.nodes(&text);
        }
        let (own, japanese) = (self.own.marked(&text), self.japanese.marked(&text));
        if own == japanese {
            return ruby::nodes(&own);
        }
        html! {
            <span class="beside">
                <span>{ ruby::nodes(&own) }</span>
                <span lang="ja" class="ja">{ ruby::nodes(&japanese) }</span>
            </span>
        }
    }

    /// Text for an attribute, a title, a calendar entry: the family's language only.
    pub fn plain(&self, text: impl Into<Txt>) -> AttrValue {
        self.own.plain(&text.into()).into()
    }

    /// The Japanese words alone, marked as Japanese; nothing for readers of Japanese, nor where
    /// they are the same.
    pub fn in_japanese(&self, text: impl Into<Txt>) -> Html {
        let text = text.into();
        let japanese = self.japanese.marked(&text);
        if self.beside || self.is_japanese() || japanese == self.own.marked(&text) {
            return html! { <span hidden={true} /> };
        }
        html! { <span lang="ja" class="ja">{ ruby::nodes(&japanese) }</span> }
    }
}
