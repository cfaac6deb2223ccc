//! The words of the chosen language and of Japanese, as the build has compiled them.

use std::rc::Rc;

use hagukumi_words::{Messages, Value};
use yew::prelude::*;

use crate::dates;
use crate::ruby;
use crate::text::{Arg, Txt};

/// The tag of Japanese, which stands beside every other language.
pub const JAPANESE: &str = "ja";

/// One language's catalogue.
pub struct Catalogue {
    messages: Messages,
}

impl Catalogue {
    /// The catalogue of the language `tag`, from the lines that the build has written.
    pub fn new(tag: &str, lines: &str) -> Self {
        Self { messages: Messages::new(tag, lines) }
    }

    /// The same catalogue with more messages: those of screens that load later.
    #[must_use]
    pub fn with(self, lines: &str) -> Self {
        Self { messages: self.messages.with(lines) }
    }

    /// The language's tag, as in the `lang` attribute.
    pub fn tag(&self) -> &str {
        self.messages.tag()
    }

    /// True when the catalogue holds the message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.messages.has(id)
    }

    /// The text with ruby marks still in it.
    pub fn marked(&self, text: &Txt) -> String {
        if text.id.is_empty() {
            return match text.args.first() {
                Some((_, arg)) => self.arg_text(arg),
                None => String::new(),
            };
        }
        let args: Vec<(&str, Value)> =
            text.args.iter().map(|(name, arg)| (*name, self.value(arg))).collect();
        self.messages.say(&text.id, &args)
    }

    fn value(&self, arg: &Arg) -> Value {
        match arg {
            Arg::N(n) => Value::Count(*n),
            other => Value::Text(self.arg_text(other)),
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
