//! Letters to families, on paper: in Japanese, and below it in the family's own language.
//!
//! What is said here is said with the words of letters, whatever language the staff view is in.
//! They are fetched when letters are shown, in the languages that these need.

mod language;
mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::{NaiveDate, NaiveTime};
use hagukumi_core::municipality::{Checkup, Municipality};
use hagukumi_kit::words::{Catalogue, JAPANESE};
pub use language::language;
use yew::prelude::*;

use crate::boot::{self, Config};
use crate::ctx::use_cx;
use crate::remote::{use_asked, use_shown};
use crate::server::Failure;

/// What a letter tells, and whom. Nothing that it does not say.
#[derive(Clone, PartialEq)]
pub struct Letter {
    /// To whom; empty where no guardian is known.
    pub guardian: String,
    /// Where, within its ward or with it.
    pub address: String,
    /// Code of the ward in which the address lies; empty where there are no wards.
    pub address_ward: String,
    /// The child's name; empty before it is notified.
    pub child: String,
    /// The language that stands below the Japanese, see [`language`].
    pub language: &'static str,
    /// The family has asked for an interpreter.
    pub interpreter: bool,
    /// Code of the ward that writes; empty where there are no wards.
    pub ward: String,
    /// The checkup.
    pub checkup: Checkup,
    /// When and where.
    pub when: When,
}

/// When and where a checkup is.
#[derive(Clone, PartialEq)]
pub enum When {
    /// On the day of a group session.
    Session {
        /// The day.
        on: NaiveDate,
        /// When reception opens.
        starts: Option<NaiveTime>,
        /// Where, in words.
        place: String,
    },
    /// At a participating clinic, on a day that the family chooses.
    Clinic {
        /// The first day.
        first: NaiveDate,
        /// The last day.
        last: NaiveDate,
        /// Nobody has confirmed the ages: the days are said as "about".
        about: bool,
    },
}

/// The entry of the municipality's data for a checkup on a day.
pub fn offered<'a>(city: &'a Municipality, id: &str, on: NaiveDate) -> Option<&'a Checkup> {
    let holds = |one: &&Checkup| one.effective.is_none_or(|effective| effective.holds_on(on));
    city.checkups.iter().filter(|one| one.id == id).find(holds)
}

/// The words of some languages.
struct Catalogues(BTreeMap<&'static str, Rc<Catalogue>>);

impl PartialEq for Catalogues {
    /// Words of the same languages are the same: they are files of one build.
    fn eq(&self, other: &Self) -> bool {
        self.0.keys().eq(other.0.keys())
    }
}

impl Catalogues {
    async fn fetch(config: &Config, tags: BTreeSet<&'static str>) -> Result<Self, Failure> {
        let mut found = BTreeMap::new();
        for tag in tags {
            let words = boot::letter_words(config, tag).await.ok_or(Failure::Offline)?;
            found.insert(tag, Rc::new(words));
        }
        Ok(Self(found))
    }
}

/// What is to be written.
#[derive(Properties, PartialEq)]
pub struct LettersProps {
    /// One letter a page.
    pub letters: Vec<Letter>,
}

/// The pages, as they are printed.
#[component]
pub fn Letters(props: &LettersProps) -> Html {
    let cx = use_cx();
    let own = props.letters.iter().map(|letter| letter.language);
    let config = cx.config.clone();
    let asked = use_asked(own.chain([JAPANESE]).collect(), move |tags: BTreeSet<_>| {
        let config = config.clone();
        async move { Catalogues::fetch(&config, tags).await }
    });
    use_shown(&asked, |words| {
        let Some(japanese) = words.0.get(JAPANESE) else { return Html::default() };
        let pages = props.letters.iter().map(|letter| {
            let own = words.0.get(letter.language).unwrap_or(japanese);
            page::Page { city: &cx.city, letter, own, japanese, today: cx.today }.view()
        });
        html! { <>{ for pages }</> }
    })
}
