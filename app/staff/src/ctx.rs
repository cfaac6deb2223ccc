//! What every screen can see, and what it can ask for.

use std::rc::Rc;

use chrono::NaiveDate;
use hagukumi_api::MeView;
use hagukumi_core::immunization::Programme;
use hagukumi_core::municipality::Municipality;
use hagukumi_kit::text::Txt;
use hagukumi_kit::words::Words;
use yew::prelude::*;

use crate::boot::Config;
use crate::route::Route;

/// A short message at the bottom of the screen, with the way back where there is one.
#[derive(Clone, PartialEq)]
pub struct Toast {
    /// What happened.
    pub text: Txt,
    /// How to take it back.
    pub undo: Option<Callback<()>>,
}

/// What a screen can ask for.
pub enum Act {
    /// Open a screen.
    Go(Route),
    /// The address bar has changed (back, forward).
    Popped,
    /// The heading of the screen has come with its data.
    Titled,
    /// Choose a language by its tag.
    Lang(&'static str),
    /// Its words have come.
    Worded(Words),
    /// Somebody signed in.
    SignedIn(Rc<MeView>),
    /// Somebody looks again, or a while has passed: it may be another day.
    Looked,
    /// Who is signed in, on another day.
    Day(Rc<MeView>),
    /// Sign out.
    SignOut,
    /// Nobody is signed in.
    SignedOut,
    /// The network came or went.
    Online(bool),
    /// Show a message.
    Say(Toast),
    /// Take the last step back.
    Undo,
    /// Put the message of this number away.
    Hush(u32),
    /// Show or hide the list of keys.
    Keys(bool),
}

/// The context of every screen.
#[derive(Clone)]
pub struct Cx {
    /// The words.
    pub words: Words,
    /// The municipality.
    pub city: Rc<Municipality>,
    /// The national immunization programme: which vaccines there are.
    pub programme: Rc<Programme>,
    /// Where the files of the build are.
    pub config: Rc<Config>,
    /// Who is signed in.
    pub me: Option<Rc<MeView>>,
    /// Today in Japan: by the server's clock once somebody is signed in, else by the device's.
    pub today: NaiveDate,
    /// The screen.
    pub route: Route,
    /// The browser believes to have a network.
    pub online: bool,
    /// Where requests go.
    pub act: Callback<Act>,
}

impl PartialEq for Cx {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
            && self.me == other.me
            && self.today == other.today
            && self.route == other.route
            && self.online == other.online
    }
}

impl Cx {
    /// Opens a screen.
    pub fn go(&self, to: Route) {
        self.act.emit(Act::Go(to));
    }

    /// Shows a message.
    pub fn say(&self, text: impl Into<Txt>) {
        self.act.emit(Act::Say(Toast { text: text.into(), undo: None }));
    }

    /// Whether the account may do something at all, by the policy's name for it.
    pub fn may(&self, operation: &str) -> bool {
        self.me.as_ref().is_some_and(|me| me.operations.iter().any(|one| one == operation))
    }

    /// The name of a ward by its code.
    pub fn ward(&self, code: &str) -> Txt {
        let mut wards = self.city.wards.iter();
        wards
            .find(|ward| ward.code == code)
            .map_or_else(|| Txt::raw(code.to_owned()), |ward| Txt::new(ward.name.clone()))
    }

    /// The name of a checkup by its id.
    pub fn checkup(&self, id: &str) -> Txt {
        let mut checkups = self.city.checkups.iter();
        checkups
            .find(|checkup| checkup.id == id)
            .map_or_else(|| Txt::raw(id.to_owned()), |checkup| Txt::new(checkup.name.clone()))
    }

    /// Codes of the wards that the account sees.
    pub fn wards(&self) -> Vec<String> {
        match &self.me {
            Some(me) if !me.wards.is_empty() => me.wards.clone(),
            _ => self.city.wards.iter().map(|ward| ward.code.clone()).collect(),
        }
    }
}

/// The context of the present screen.
///
/// # Panics
/// Outside the app's root; there is no such place.
#[hook]
pub fn use_cx() -> Cx {
    use_context::<Cx>().expect("every view stands inside the app's context")
}
