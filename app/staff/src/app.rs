//! The root: who is signed in, which screen is shown, and the one place where that changes.

use std::rc::Rc;

use chrono::NaiveDate;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::{Interval, Timeout};
use hagukumi_api::MeView;
use hagukumi_core::immunization::Programme;
use hagukumi_core::municipality::Municipality;
use hagukumi_kit::words::Words;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::KeyboardEvent;
use yew::prelude::*;

use crate::boot::{self, Config};
use crate::browser;
use crate::ctx::{Act, Cx, Toast};
use crate::device;
use crate::frame::Frame;
use crate::pages;
use crate::route::Route;
use crate::server::{self, Failure};

/// Everything that is fetched before the first view.
#[derive(Properties, Clone)]
pub struct Boot {
    /// The words of the chosen language.
    pub words: Words,
    /// The municipality.
    pub city: Rc<Municipality>,
    /// The national immunization programme.
    pub programme: Rc<Programme>,
    /// Where the files are.
    pub config: Rc<Config>,
}

impl PartialEq for Boot {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.config, &other.config)
    }
}

/// Who is signed in, as far as is known.
enum Session {
    /// The server has been asked.
    Asking,
    /// Somebody.
    In(Rc<MeView>),
    /// Nobody.
    Out,
    /// The server cannot be asked: a visitor without a network.
    Unknown,
}

/// The app.
pub struct App {
    words: Words,
    route: Route,
    session: Session,
    online: bool,
    toast: Option<(u32, Toast)>,
    toasts: u32,
    keys: bool,
    moved: bool,
    /// The device's day when the server last said which day it is.
    day: NaiveDate,
    _listeners: Vec<EventListener>,
    _clock: Interval,
}

/// A message with its undo button stays this long, in milliseconds.
const TOAST_MS: u32 = 10_000;
/// How often a window that stays open looks whether the day is another, in milliseconds.
const LOOK_MS: u32 = 60_000;

impl Component for App {
    type Message = Act;
    type Properties = Boot;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link();
        server::on_signed_out(link.callback(|()| Act::SignedOut));
        let asked = link.clone();
        spawn_local(async move {
            asked.send_message(match server::get::<MeView>("me").await {
                Ok(me) => Act::SignedIn(Rc::new(me)),
                Err(Failure::Offline) => Act::Online(false),
                Err(_) => Act::SignedOut,
            });
        });
        let words = ctx.props().words.clone();
        browser::show_language(words.tag());
        Self {
            words,
            route: Route::current(),
            session: Session::Asking,
            online: browser::online(),
            toast: None,
            toasts: 0,
            keys: false,
            moved: false,
            day: browser::today(),
            _listeners: listen(&link.callback(|act| act)),
            _clock: Interval::new(LOOK_MS, {
                let link = link.clone();
                move || link.send_message(Act::Looked)
            }),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, act: Act) -> bool {
        match act {
            Act::Go(to) if to == self.route => return false,
            Act::Go(to) => {
                to.enter(false);
                self.moved = true;
                self.route = to;
            }
            Act::Popped => {
                self.moved = true;
                self.route = Route::current();
            }
            // What there is to do is done once it is drawn.
            Act::Titled => {}
            Act::Lang(tag) => {
                let (link, config) = (ctx.link().clone(), ctx.props().config.clone());
                spawn_local(async move {
                    if let Some(words) = boot::words(&config, tag).await {
                        link.send_message(Act::Worded(words));
                    }
                });
                return false;
            }
            Act::Worded(words) => {
                browser::remember_language(words.tag());
                self.words = words;
            }
            Act::SignedIn(me) => {
                // A visitor has one screen; whoever has just taken up an account goes to work.
                let visitor = me.operations.iter().any(|one| one == "round");
                if visitor && self.route == Route::First {
                    self.route = Route::Round;
                } else if self.route == Route::Enrol {
                    self.route = if visitor { Route::Round } else { Route::First };
                    self.route.enter(true);
                }
                self.moved = true;
                self.day = browser::today();
                self.session = Session::In(me);
            }
            Act::Looked => {
                if self.day != browser::today() && matches!(self.session, Session::In(_)) {
                    let link = ctx.link().clone();
                    spawn_local(async move {
                        // Without an answer it is asked for again at the next look.
                        if let Ok(me) = server::get::<MeView>("me").await {
                            link.send_message(Act::Day(Rc::new(me)));
                        }
                    });
                }
                return false;
            }
            Act::Day(me) => {
                let Session::In(known) = &self.session else { return false };
                // The answer may be late: somebody else can have signed in meanwhile.
                if known.id != me.id {
                    return false;
                }
                self.day = browser::today();
                self.session = Session::In(me);
            }
            Act::SignOut => {
                let link = ctx.link().clone();
                spawn_local(async move {
                    // The addresses of the day do not stay on the device; unsent sheets do.
                    device::forget_round().await;
                    match server::post::<()>("sign-out", &()).await {
                        Err(Failure::Offline) => link.send_message(Act::Online(false)),
                        _ => link.send_message(Act::SignedOut),
                    }
                });
                return false;
            }
            Act::SignedOut => {
                if matches!(self.session, Session::Out) {
                    return false;
                }
                // However the session ended: the next one may be somebody else's.
                spawn_local(device::forget_round());
                self.session = Session::Out;
            }
            Act::Online(online) => {
                self.online = online;
                if !online && matches!(self.session, Session::Asking) {
                    self.session = Session::Unknown;
                    self.route = Route::Round;
                }
                if online && matches!(self.session, Session::Unknown) {
                    let link = ctx.link().clone();
                    spawn_local(async move {
                        match server::get::<MeView>("me").await {
                            Ok(me) => link.send_message(Act::SignedIn(Rc::new(me))),
                            Err(Failure::Offline) => {}
                            Err(_) => link.send_message(Act::SignedOut),
                        }
                    });
                }
            }
            Act::Say(toast) => {
                self.toasts += 1;
                let number = self.toasts;
                self.toast = Some((number, toast));
                let link = ctx.link().clone();
                Timeout::new(TOAST_MS, move || link.send_message(Act::Hush(number))).forget();
            }
            Act::Undo => {
                if let Some((_, Toast { undo: Some(undo), .. })) = self.toast.take() {
                    undo.emit(());
                }
            }
            Act::Hush(number) => {
                if self.toast.as_ref().is_none_or(|(shown, _)| *shown != number) {
                    return false;
                }
                self.toast = None;
            }
            Act::Keys(open) => self.keys = open,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let me = match &self.session {
            Session::In(me) => Some(me.clone()),
            _ => None,
        };
        let cx = Cx {
            words: self.words.clone(),
            city: ctx.props().city.clone(),
            programme: ctx.props().programme.clone(),
            config: ctx.props().config.clone(),
            today: me.as_ref().map_or_else(browser::today, |me| me.today),
            me,
            route: self.route.clone(),
            online: self.online,
            act: ctx.link().callback(|act| act),
        };
        let screen = match self.session {
            Session::Asking => crate::remote::loading(&self.words),
            Session::In(_) => pages::view(&self.route),
            Session::Out => pages::signed_out(&self.route),
            Session::Unknown => pages::view(&Route::Round),
        };
        let toast = self.toast.as_ref().map(|(_, toast)| toast.clone());
        html! {
            <ContextProvider<Cx> context={cx}>
                <Frame {toast} keys={self.keys}>{ screen }</Frame>
            </ContextProvider<Cx>>
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, first: bool) {
        let title = browser::element("title");
        // A screen whose heading comes with its data is waited for: see `frame::Led`.
        if !first && title.is_some() && std::mem::take(&mut self.moved) && !browser::in_field() {
            browser::focus("title");
        }
        let title = title.and_then(|title| title.text_content());
        let app = self.words.plain("staff-title");
        browser::set_title(&match title {
            Some(title) => [&title, " – ", &app].concat(),
            None => app.to_string(),
        });
    }
}

/// Listens to what happens outside the app's own views.
fn listen(act: &Callback<Act>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let on = |name: &'static str, make: fn() -> Act| {
        let act = act.clone();
        EventListener::new(&window, name, move |_| act.emit(make()))
    };
    let pressed = act.clone();
    let options = EventListenerOptions::enable_prevent_default();
    vec![
        on("popstate", || Act::Popped),
        on("online", || Act::Online(true)),
        on("offline", || Act::Online(false)),
        on("focus", || Act::Looked),
        EventListener::new_with_options(&window, "keydown", options, move |event| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
            if event.key() == "Escape" {
                pressed.emit(Act::Keys(false));
            }
            if is_typing(event) || event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            match event.key().as_str() {
                "?" => pressed.emit(Act::Keys(true)),
                "z" => pressed.emit(Act::Undo),
                "/" => {
                    event.prevent_default();
                    browser::focus("search");
                }
                _ => {}
            }
        }),
    ]
}

/// True while the keys belong to a field.
pub fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target
        .is_some_and(|target| matches!(target.tag_name().as_str(), "INPUT" | "SELECT" | "TEXTAREA"))
}
