//! What every screen can see, and what it can ask for.

use std::rc::Rc;

use chrono::NaiveDate;
use hagukumi_core::immunization::Programme;
use hagukumi_core::municipality::Municipality;
use hagukumi_core::record::{Command, Household, Person, Undo};
use yew::prelude::*;

use crate::pages::{Came, Second};
use crate::route::Route;
pub use crate::store::prefs::{TextSize, Theme};
use crate::store::{Applied, Store, StoreError};
use crate::text::Txt;
use crate::words::{Catalogue, Words};

/// One of the languages on offer, as the build lists them.
#[derive(Clone, PartialEq)]
pub struct Language {
    /// The tag of its folder in `locales/`.
    pub tag: AttrValue,
    /// Its own name for itself.
    pub name: AttrValue,
}

/// A short message at the bottom of the screen.
#[derive(Clone, PartialEq)]
pub struct Toast {
    /// What happened.
    pub text: Txt,
    /// How to take it back.
    pub undo: Option<Undo>,
}

/// What a screen can ask for.
pub enum Act {
    /// Open a screen.
    Go(Route),
    /// Open a screen in place of this one (no way back to it).
    Replace(Route),
    /// The address bar has changed (back, forward).
    Popped,
    /// Choose a language by its tag.
    Lang(AttrValue),
    /// The words of a language have come: `all`, or those of the first screens only.
    Worded {
        /// The words.
        own: Rc<Catalogue>,
        /// Whether the further screens' words are among them.
        all: bool,
    },
    /// That language's words could not be fetched.
    WordsMissing,
    /// Set Japanese beside every text, or take it away.
    Beside(bool),
    /// Turn to another person of the household, by record id.
    Person(AttrValue),
    /// Change the look.
    Theme(Theme),
    /// Change the size of the text.
    Size(TextSize),
    /// Write to the record; say `text` when it is durable; report back to the form.
    Run {
        /// What to write.
        command: Command,
        /// What to say when it is saved.
        text: Txt,
        /// Told how it went, and the ids that came of it.
        done: Callback<Result<Applied, StoreError>>,
    },
    /// Fetch the screens that are not Home.
    Further,
    /// They have come with their words, or they cannot be fetched.
    Came(Option<Came>),
    /// The record has changed, here or in another tab.
    Changed(Rc<Household>),
    /// Show a message.
    Say(Toast),
    /// Take the last step back.
    Undo(Undo),
    /// Put the message away.
    Hush(u32),
    /// The phone went on- or offline.
    Online(bool),
    /// A new version waits.
    UpdateReady,
    /// Load the new version.
    Update,
    /// The page has come to the front: the day may have changed.
    Woke,
}

/// What the phone and the data on it are like, for the settings and for warnings.
#[derive(Clone, PartialEq, Default)]
pub struct Health {
    /// Why nothing can be saved, if so.
    pub refused: Option<StoreError>,
    /// Entries that could not be read and were kept aside.
    pub kept_aside: u32,
    /// Whether the record is encrypted on this phone.
    pub encrypted: bool,
}

/// The context of every screen.
#[derive(Clone)]
pub struct Ctx {
    /// The words.
    pub words: Words,
    /// Today on this phone.
    pub today: NaiveDate,
    /// The screen.
    pub route: Route,
    /// The family's record.
    pub household: Rc<Household>,
    /// The person spoken of, by record id.
    pub person: AttrValue,
    /// The national programme.
    pub programme: Rc<Programme>,
    /// The municipality: its wards and checkups, and all the rest once the second module is here.
    pub city: Rc<Municipality>,
    /// The languages on offer.
    pub languages: Rc<[Language]>,
    /// The look.
    pub theme: Theme,
    /// The size of the text.
    pub size: TextSize,
    /// The state of the data on this phone.
    pub health: Rc<Health>,
    /// The app's version.
    pub version: AttrValue,
    /// The record's history and its copies; `None` when it cannot be opened.
    pub store: Option<Store>,
    /// Where the screens are that are not Home.
    pub second: Second,
    /// Where requests go.
    pub act: Callback<Act>,
}

impl PartialEq for Ctx {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
            && self.today == other.today
            && self.route == other.route
            && Rc::ptr_eq(&self.household, &other.household)
            && self.person == other.person
            && self.theme == other.theme
            && self.size == other.size
            && self.health == other.health
            && self.second == other.second
    }
}

impl Ctx {
    /// Children and pregnancies that screens speak of, in the order they were added.
    pub fn people(&self) -> impl Iterator<Item = &Person> {
        self.household.persons.iter().filter(|person| person.is_current())
    }

    /// The person spoken of: the chosen one, else the first.
    pub fn current(&self) -> Option<&Person> {
        self.people()
            .find(|person| person.id.as_str() == self.person.as_str())
            .or_else(|| self.people().next())
    }

    /// What to call a person: the nickname, or "Child 2", or "Pregnancy".
    pub fn name_of(&self, person: &Person) -> Txt {
        if let Some(name) = &person.nickname {
            return Txt::raw(name.clone());
        }
        if person.birth_date().is_none() {
            return "pregnancy".into();
        }
        Txt::new("child-n").with("n", self.number_of(person))
    }

    /// The child's place among the children, from 1.
    fn number_of(&self, person: &Person) -> i64 {
        let children = self.people().filter(|other| other.birth_date().is_some());
        let before = children.take_while(|other| other.id != person.id).count();
        i64::try_from(before).unwrap_or(0).saturating_add(1)
    }

    /// What stands in a person's coloured dot: the first letter of the name, else the number.
    pub fn initial_of(&self, person: &Person) -> String {
        match &person.nickname {
            Some(name) => name.chars().next().map(String::from).unwrap_or_default(),
            None if person.birth_date().is_some() => self.number_of(person).to_string(),
            None => {
                self.words.plain("pregnancy").chars().next().map(String::from).unwrap_or_default()
            }
        }
    }

    /// A sentence that names the office to ask: the ward's, or the municipality's own where it
    /// has no wards.
    pub fn office(&self, id: &'static str) -> Txt {
        let office = if self.city.wards.is_empty() { "municipal" } else { "ward" };
        Txt::new(id).with("office", AttrValue::from(office))
    }

    /// What stands where nobody has confirmed a value.
    pub fn ask_office(&self) -> Txt {
        self.office("checkup-state-ask")
    }

    /// Opens a screen.
    pub fn go(&self, to: Route) -> Callback<MouseEvent> {
        let act = self.act.clone();
        Callback::from(move |_| act.emit(Act::Go(to.clone())))
    }
}

/// The context of the present screen.
///
/// # Panics
/// Outside the app's root; there is no such place.
#[hook]
pub fn use_ctx() -> Ctx {
    use_context::<Ctx>().expect("every view stands inside the app's context")
}
