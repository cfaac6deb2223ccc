//! Something that is asked of the server and shown when it comes.

use std::rc::Rc;

use hagukumi_kit::text::Txt;
use serde::de::DeserializeOwned;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::ctx::use_cx;
use crate::server::{self, Failure};

/// How far it is.
#[derive(PartialEq)]
pub enum Remote<T> {
    /// On its way.
    Loading,
    /// Here.
    Ready(Rc<T>),
    /// Not to be had.
    Failed(Failure),
}

impl<T> Clone for Remote<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Loading => Self::Loading,
            Self::Ready(thing) => Self::Ready(thing.clone()),
            Self::Failed(failure) => Self::Failed(failure.clone()),
        }
    }
}

/// How often a thing was asked for anew, by however old a callback.
#[derive(PartialEq)]
struct Turn(u32);

impl Reducible for Turn {
    type Action = ();

    fn reduce(self: Rc<Self>, (): ()) -> Rc<Self> {
        Rc::new(Self(self.0 + 1))
    }
}

/// A thing from the server, and how to ask for it anew.
#[derive(Clone, PartialEq)]
pub struct Asked<T> {
    /// The thing.
    pub thing: Remote<T>,
    /// Asks again; what is shown stays until the answer comes.
    pub again: Callback<()>,
}

/// Reads `path` now and whenever it changes.
#[hook]
pub fn use_remote<T: DeserializeOwned + PartialEq + 'static>(path: String) -> Asked<T> {
    use_asked(path, |path| async move { server::get::<T>(&path).await })
}

/// Asks for what belongs to `key`, now and whenever it changes.
#[hook]
pub fn use_asked<K, T, F>(key: K, ask: impl Fn(K) -> F + 'static) -> Asked<T>
where
    K: Clone + PartialEq + 'static,
    T: 'static,
    F: Future<Output = Result<T, Failure>> + 'static,
{
    let thing = use_state(|| Remote::Loading);
    let turn = use_reducer_eq(|| Turn(0));
    {
        let thing = thing.clone();
        use_effect_with((key, turn.0), move |(key, turn)| {
            if *turn == 0 {
                thing.set(Remote::Loading);
            }
            let answer = ask(key.clone());
            // An answer to an older question must not overwrite that to a newer one.
            let current = Rc::new(std::cell::Cell::new(true));
            let still = current.clone();
            spawn_local(async move {
                let answer = answer.await;
                if still.get() {
                    thing.set(match answer {
                        Ok(found) => Remote::Ready(Rc::new(found)),
                        Err(failure) => Remote::Failed(failure),
                    });
                }
            });
            move || current.set(false)
        });
    }
    let turn = turn.dispatcher();
    let again = Callback::from(move |()| turn.dispatch(()));
    Asked { thing: (*thing).clone(), again }
}

/// Shows a thing by `show`, or that it is on its way, or why it is not there.
#[hook]
pub fn use_shown<T: PartialEq + 'static>(asked: &Asked<T>, show: impl Fn(&T) -> Html) -> Html {
    let cx = use_cx();
    match &asked.thing {
        Remote::Loading => loading(&cx.words),
        Remote::Ready(thing) => show(thing),
        Remote::Failed(failure) => failed(&cx.words, &failure.text(), &asked.again),
    }
}

/// "One moment".
pub fn loading(words: &hagukumi_kit::words::Words) -> Html {
    html! { <p class="quiet" role="status">{ words.say("staff-loading") }</p> }
}

/// What went wrong, and the way to try again.
pub fn failed(words: &hagukumi_kit::words::Words, text: &Txt, again: &Callback<()>) -> Html {
    let again = again.reform(|_: MouseEvent| ());
    html! {
        <div class="note bad" role="alert">
            <p>{ words.say(text.clone()) }</p>
            <button type="button" class="btn" onclick={again}>{ words.say("staff-again") }</button>
        </div>
    }
}
