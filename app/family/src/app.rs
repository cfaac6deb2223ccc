//! The root: one state, one place where it changes, and the frame around the screen.

use std::rc::Rc;

use chrono::NaiveDate;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use hagukumi_core::immunization::Programme;
use hagukumi_core::municipality::Municipality;
use hagukumi_core::record::Household;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::boot::{all_words, first_words};
use crate::clock;
use crate::ctx::{Act, Ctx, Health, Language, TextSize, Theme, Toast};
use crate::layout::{Frame, frame};
use crate::pages::{self, Second};
use crate::platform;
use crate::route::Route;
use crate::store::{Store, StoreError, prefs};
use crate::text::Txt;
use crate::words::Words;

/// Everything that is fetched or opened before the first view.
#[derive(Properties, Clone)]
pub struct Boot {
    /// The words of the family's language and of Japanese.
    pub words: Words,
    /// The national programme.
    pub programme: Rc<Programme>,
    /// The municipality, as far as Home needs it.
    pub city: Rc<Municipality>,
    /// The languages on offer.
    pub languages: Rc<[Language]>,
    /// The app's version.
    pub version: AttrValue,
    /// The record, or why it cannot be opened.
    pub store: Result<Store, StoreError>,
    /// The record's content.
    pub household: Rc<Household>,
    /// The state of the data on this phone.
    pub health: Rc<Health>,
}

impl PartialEq for Boot {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.languages, &other.languages)
    }
}

/// The app.
pub struct App {
    words: Words,
    /// The language that was asked for last.
    asked: AttrValue,
    today: NaiveDate,
    route: Route,
    household: Rc<Household>,
    city: Rc<Municipality>,
    person: AttrValue,
    theme: Theme,
    size: TextSize,
    health: Rc<Health>,
    toast: Option<(u32, Toast)>,
    toasts: u32,
    online: bool,
    update: bool,
    moved: bool,
    second: Second,
    _listeners: Vec<EventListener>,
}

/// Messages stay this long; those with an undo button too (10 s, in milliseconds).
const TOAST_MS: u32 = 10_000;

impl Component for App {
    type Message = Act;
    type Properties = Boot;

    fn create(ctx: &Context<Self>) -> Self {
        let boot = ctx.props();
        let link = ctx.link();
        if let Ok(store) = &boot.store {
            store.subscribe(link.callback(Act::Changed));
        }
        let app = Self {
            words: boot.words.clone(),
            asked: boot.words.tag().to_owned().into(),
            today: clock::today(),
            route: Route::current(),
            household: boot.household.clone(),
            city: boot.city.clone(),
            person: prefs::person(),
            theme: prefs::theme(),
            size: prefs::size(),
            health: boot.health.clone(),
            toast: None,
            toasts: 0,
            online: platform::online(),
            update: platform::update_waits(),
            moved: false,
            second: Second::Coming,
            _listeners: platform::listen(link.callback(|act| act)),
        };
        platform::show_look(app.theme, app.size, app.words.tag());
        app
    }

    fn update(&mut self, ctx: &Context<Self>, act: Act) -> bool {
        let link = ctx.link();
        match act {
            Act::Go(to) | Act::Replace(to) if to == self.route => return false,
            Act::Go(to) => {
                to.enter(false);
                self.show(ctx, to);
            }
            Act::Replace(to) => {
                to.enter(true);
                self.show(ctx, to);
            }
            Act::Popped => self.show(ctx, Route::current()),
            Act::Lang(tag) => {
                let (link, all) = (link.clone(), matches!(self.second, Second::Here(_)));
                self.asked = tag.clone();
                spawn_local(async move {
                    let words = if all { all_words(&tag).await } else { first_words(&tag).await };
                    match words {
                        Some(own) => link.send_message(Act::Worded { own: Rc::new(own), all }),
                        None => link.send_message(Act::WordsMissing),
                    }
                });
                return false;
            }
            // Pressed twice, two languages: the last one counts, whichever comes first.
            Act::Worded { own, .. } if own.tag() != self.asked => return false,
            // The second module came meanwhile, and its screens need all words.
            Act::Worded { all: false, .. } if matches!(self.second, Second::Here(_)) => {
                link.send_message(Act::Lang(self.asked.clone()));
                return false;
            }
            Act::Worded { own, .. } => {
                platform::remember_language(own.tag());
                let beside = self.words.is_beside();
                let japanese = self.words.japanese().clone();
                self.words = Words::new(own, japanese).beside(beside);
                platform::show_look(self.theme, self.size, self.words.tag());
            }
            Act::WordsMissing => self.say(ctx, "error-words-missing".into()),
            Act::Beside(beside) => self.words = self.words.clone().beside(beside),
            Act::Person(person) => {
                prefs::set_person(&person);
                self.person = person;
            }
            Act::Theme(theme) => {
                prefs::set_theme(theme);
                self.theme = theme;
                platform::show_look(self.theme, self.size, self.words.tag());
            }
            Act::Size(size) => {
                prefs::set_size(size);
                self.size = size;
                platform::show_look(self.theme, self.size, self.words.tag());
            }
            Act::Run { command, text, done } => {
                let store = match &ctx.props().store {
                    Ok(store) => store.clone(),
                    Err(error) => {
                        done.emit(Err(error.clone()));
                        return false;
                    }
                };
                let link = link.clone();
                spawn_local(async move {
                    match store.apply(command).await {
                        Ok(applied) => {
                            let undo = applied.undo.clone();
                            link.send_message(Act::Changed(applied.household.clone()));
                            link.send_message(Act::Say(Toast { text, undo: Some(undo) }));
                            done.emit(Ok(applied));
                        }
                        Err(error) => done.emit(Err(error)),
                    }
                });
                return false;
            }
            Act::Further => self.fetch_further(ctx),
            Act::Came(None) => self.second = Second::Missing,
            Act::Came(Some(came)) if came.own.tag() == self.words.tag() => {
                let beside = self.words.is_beside();
                self.words = Words::new(came.own, came.japanese).beside(beside);
                self.city = came.city;
                self.second = Second::Here(came.further);
            }
            // Another language was chosen meanwhile.
            Act::Came(Some(_)) => self.fetch_further(ctx),
            Act::Changed(household) => self.household = household,
            Act::Say(toast) => self.toast(ctx, toast),
            Act::Undo(undo) => {
                self.toast = None;
                if let Ok(store) = ctx.props().store.clone() {
                    let link = link.clone();
                    spawn_local(async move {
                        match store.undo(undo).await {
                            Ok(applied) => {
                                link.send_message(Act::Changed(applied.household));
                                link.send_message(Act::Say(Toast {
                                    text: "undone".into(),
                                    undo: None,
                                }));
                            }
                            Err(error) => link.send_message(Act::Say(Toast {
                                text: crate::problems::store_error(&error),
                                undo: None,
                            })),
                        }
                    });
                }
            }
            Act::Hush(number) => {
                if self.toast.as_ref().is_none_or(|(shown, _)| *shown != number) {
                    return false;
                }
                self.toast = None;
            }
            Act::Online(online) => {
                self.online = online;
                if online && self.second == Second::Missing {
                    self.fetch_further(ctx);
                }
            }
            Act::UpdateReady => self.update = true,
            Act::Update => {
                platform::activate_update();
                return false;
            }
            Act::Woke => {
                let today = clock::today();
                let changed = today != self.today;
                self.today = today;
                return changed;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let boot = ctx.props();
        let context = Ctx {
            words: self.words.clone(),
            today: self.today,
            route: self.route.clone(),
            household: self.household.clone(),
            person: self.person.clone(),
            programme: boot.programme.clone(),
            city: self.city.clone(),
            languages: boot.languages.clone(),
            theme: self.theme,
            size: self.size,
            health: self.health.clone(),
            version: boot.version.clone(),
            store: boot.store.clone().ok(),
            second: self.second,
            act: ctx.link().callback(|act| act),
        };
        let (toast, online, update) = (self.toast.clone(), self.online, self.update);
        let screen = pages::view(&context);
        let inside = frame(&context, Frame { toast, online, update, screen });
        html! { <ContextProvider<Ctx> {context}>{ inside }</ContextProvider<Ctx>> }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            let link = ctx.link().clone();
            let (now, tag) = (self.route.is_further(), self.words.tag().to_owned());
            spawn_local(async move {
                if !now {
                    platform::idle().await;
                }
                link.send_message(Act::Came(pages::load(&tag).await));
            });
        }
        if !first && self.moved {
            // A screen that is still on its way gets the focus when it is here.
            self.moved = !platform::focus_title();
        }
    }
}

impl App {
    fn show(&mut self, ctx: &Context<Self>, route: Route) {
        self.moved = true;
        self.route = route;
        if self.route.is_further() {
            self.fetch_further(ctx);
        }
    }

    /// Fetches the screens that are not Home, unless they are here.
    fn fetch_further(&mut self, ctx: &Context<Self>) {
        if !matches!(self.second, Second::Here(_)) {
            self.second = Second::Coming;
            let (link, tag) = (ctx.link().clone(), self.words.tag().to_owned());
            spawn_local(async move { link.send_message(Act::Came(pages::load(&tag).await)) });
        }
    }

    fn say(&mut self, ctx: &Context<Self>, text: Txt) {
        self.toast(ctx, Toast { text, undo: None });
    }

    fn toast(&mut self, ctx: &Context<Self>, toast: Toast) {
        self.toasts += 1;
        let number = self.toasts;
        self.toast = Some((number, toast));
        let link = ctx.link().clone();
        Timeout::new(TOAST_MS, move || link.send_message(Act::Hush(number))).forget();
    }
}
