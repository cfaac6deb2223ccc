//! Filters as chips. Each is a part of the address; taking one away is a step that "back" undoes.

use hagukumi_api::{PersonNameView, SavedView, WorklistQuery};
use hagukumi_core::care::{List, StaffId};
use hagukumi_kit::text::Txt;
use yew::html::Scope;
use yew::prelude::*;

use super::{ListPage, ListProps, Msg};
use crate::ctx::Cx;
use crate::field::{Choice, value_of};
use crate::names;
use crate::route::Route;

/// Languages of the families, as the register's tags.
const LANGUAGES: [&str; 12] =
    ["ja", "en", "zh-Hans", "zh-Hant", "ko", "vi", "fil", "ne", "id", "th", "pt-BR", "es-419"];

/// Bands of age in months.
const AGES: [(u32, Option<u32>); 6] =
    [(0, Some(2)), (2, Some(4)), (4, Some(12)), (12, Some(24)), (24, Some(48)), (48, None)];

/// States of a visit that is still to be done.
const STATES: [&str; 6] = ["unassigned", "assigned", "appointment", "not_met", "declined", "away"];

fn visit_state(state: &str) -> Txt {
    Txt::new(["visit-state-", &state.replace('_', "-")].concat())
}

/// The chips that are set, the menu of those that can be, and the saved views.
pub fn chips(
    cx: &Cx,
    props: &ListProps,
    views: &[SavedView],
    responsible: &[PersonNameView],
    link: &Scope<ListPage>,
) -> Html {
    let ListProps { list, query } = props;
    let words = &cx.words;
    let set = active(cx, query, responsible);
    let any = !set.is_empty();
    let chips = set.into_iter().map(|(id, text, without)| {
        let label = Txt::new("filter-remove").with("name", text.clone());
        let to = Route::List(*list, without);
        let onclick = crate::frame::follow(cx, to);
        html! {
            <button type="button" class="chip on" key={id} {onclick} aria-label={words.plain(label)}>
                { words.say(text) }<span aria-hidden="true">{ "×" }</span>
            </button>
        }
    });
    html! {
        <div class="filters no-print" role="group" aria-label={words.plain("filters")}>
            { for chips }
            { menu(cx, *list, query, responsible) }
            { saved(cx, *list, query, any, views, link) }
        </div>
    }
}

/// The filters that are set: id, words, and the query without it.
fn active(
    cx: &Cx,
    query: &WorklistQuery,
    responsible: &[PersonNameView],
) -> Vec<(&'static str, Txt, WorklistQuery)> {
    let mut set = Vec::new();
    let mut add = |id: &'static str, text: Option<Txt>, clear: fn(&mut WorklistQuery)| {
        if let Some(text) = text {
            let mut without = query.clone();
            clear(&mut without);
            set.push((id, text, without));
        }
    };
    add("ward", query.ward.as_deref().map(|code| cx.ward(code)), |query| query.ward = None);
    add("area", query.area.clone().map(Txt::raw), |query| query.area = None);
    add("checkup", query.checkup.as_deref().map(|id| cx.checkup(id)), |query| query.checkup = None);
    let age = query.age_from.is_some() || query.age_until.is_some();
    add("age", age.then(|| band(query.age_from.unwrap_or(0), query.age_until)), |query| {
        query.age_from = None;
        query.age_until = None;
    });
    add("language", query.language.as_deref().map(names::language), |query| query.language = None);
    add("interpreter", query.interpreter.map(|needed| needs(needed).into()), |query| {
        query.interpreter = None;
    });
    let staff = query.staff.as_ref().map(|who| match &cx.me {
        Some(me) if me.id == *who => Txt::new("filter-mine"),
        _ => match responsible.iter().find(|one| one.id == *who) {
            Some(one) => Txt::new("filter-responsible").with("name", names::raw(&one.name)),
            None => Txt::new("filter-colleague"),
        },
    });
    add("staff", staff, |query| query.staff = None);
    let state = query.visit_state.as_deref().map(visit_state);
    add("visit-state", state, |query| query.visit_state = None);
    let attempts = match (query.attempts_min, query.attempts_max) {
        (None, None) => None,
        (_, Some(most)) => Some(Txt::new("filter-attempts-most").with("n", i64::from(most))),
        (Some(least), None) => Some(Txt::new("filter-attempts-least").with("n", i64::from(least))),
    };
    add("attempts", attempts, |query| {
        query.attempts_min = None;
        query.attempts_max = None;
    });
    set
}

fn needs(needed: bool) -> &'static str {
    if needed { "filter-interpreter" } else { "filter-no-interpreter" }
}

fn band(from: u32, until: Option<u32>) -> Txt {
    match until {
        Some(until) => {
            Txt::new("age-band").with("from", i64::from(from)).with("until", i64::from(until))
        }
        None => Txt::new("age-from").with("from", i64::from(from)),
    }
}

/// One select a kind of filter, hidden once it is set.
fn menu(cx: &Cx, list: List, query: &WorklistQuery, responsible: &[PersonNameView]) -> Html {
    let pick = |id: &'static str,
                label: &'static str,
                choices: Vec<Choice>,
                set: fn(&mut WorklistQuery, String)| {
        let (act, base) = (cx.clone(), query.clone());
        let onchange = Callback::from(move |event: Event| {
            let value = value_of(&event);
            if !value.is_empty() {
                let mut query = base.clone();
                set(&mut query, value);
                act.go(Route::List(list, query));
            }
        });
        let options = choices.into_iter().map(|(value, text)| {
            html! { <option key={value.clone()} value={value.clone()}>{ cx.words.plain(text) }</option> }
        });
        html! {
            <select class="chip" key={id} aria-label={cx.words.plain(label)} {onchange}>
                <option key="" value="" selected={true}>{ cx.words.plain(label) }</option>
                { for options }
            </select>
        }
    };
    let wards = cx.wards();
    let mine = cx.me.as_ref().map(|me| me.id.0.clone()).unwrap_or_default();
    let colleagues = responsible.iter().filter(|one| one.id.0 != mine);
    let colleagues = colleagues.map(|one| (one.id.0.clone(), Txt::raw(one.name.clone())));
    let staff: Vec<Choice> =
        std::iter::once((mine.clone(), "filter-mine".into())).chain(colleagues).collect();
    html! {
        <>
            if query.ward.is_none() && wards.len() > 1 {
                { pick("ward", "ward", wards.iter().map(|code| (code.clone(), cx.ward(code))).collect(), |query, value| query.ward = Some(value)) }
            }
            if query.area.is_none() { { area(cx, list, query) } }
            if list == List::Missed && query.checkup.is_none() {
                { pick("checkup", "col-checkup", cx.city.checkups.iter().map(|one| (one.id.clone(), cx.checkup(&one.id))).collect(), |query, value| query.checkup = Some(value)) }
            }
            if query.age_from.is_none() && query.age_until.is_none() {
                { pick("age", "col-age", AGES.iter().map(|(from, until)| (age_value(*from, *until), band(*from, *until))).collect(), set_age) }
            }
            if query.language.is_none() {
                { pick("language", "col-language", LANGUAGES.iter().map(|tag| ((*tag).to_owned(), names::language(tag))).collect(), |query, value| query.language = Some(value)) }
            }
            if query.interpreter.is_none() {
                { pick("interpreter", "interpreter", vec![("true".to_owned(), needs(true).into()), ("false".to_owned(), needs(false).into())], |query, value| query.interpreter = Some(value == "true")) }
            }
            if query.staff.is_none() {
                { pick("staff", "col-responsible", staff, |query, value| query.staff = Some(StaffId(value))) }
            }
            if list == List::Visits && query.visit_state.is_none() {
                { pick("visit-state", "col-visit", STATES.iter().map(|state| ((*state).to_owned(), visit_state(state))).collect(), |query, value| query.visit_state = Some(value)) }
            }
            if query.attempts_min.is_none() && query.attempts_max.is_none() {
                { pick("attempts", "col-attempts", vec![
                    ("most-0".to_owned(), Txt::new("filter-attempts-most").with("n", 0)),
                    ("least-1".to_owned(), Txt::new("filter-attempts-least").with("n", 1)),
                    ("least-3".to_owned(), Txt::new("filter-attempts-least").with("n", 3)),
                ], set_attempts) }
            }
        </>
    }
}

fn age_value(from: u32, until: Option<u32>) -> String {
    format!("{from}-{}", until.map(|until| until.to_string()).unwrap_or_default())
}

fn set_age(query: &mut WorklistQuery, value: String) {
    if let Some((from, until)) = value.split_once('-') {
        query.age_from = from.parse().ok();
        query.age_until = until.parse().ok();
    }
}

fn set_attempts(query: &mut WorklistQuery, value: String) {
    if let Some((which, n)) = value.split_once('-') {
        let n = n.parse().ok();
        match which {
            "most" => query.attempts_max = n,
            _ => query.attempts_min = n,
        }
    }
}

/// The area is typed: a ward has dozens.
fn area(cx: &Cx, list: List, query: &WorklistQuery) -> Html {
    let (act, base) = (cx.clone(), query.clone());
    let onchange = Callback::from(move |event: Event| {
        let value = value_of(&event).trim().to_owned();
        if !value.is_empty() {
            act.go(Route::List(list, WorklistQuery { area: Some(value), ..base.clone() }));
        }
    });
    html! {
        <input class="chip" key="area" type="text" autocomplete="off" {onchange}
            aria-label={cx.words.plain("col-area")} placeholder={cx.words.plain("col-area")} />
    }
}

fn saved(
    cx: &Cx,
    list: List,
    query: &WorklistQuery,
    any: bool,
    views: &[SavedView],
    link: &Scope<ListPage>,
) -> Html {
    let words = &cx.words;
    let mut views = views.to_vec();
    views.retain(|view| view.list == list);
    let known = views.iter().any(|view| view.query == *query);
    let buttons = views.into_iter().map(|view| {
        let open = crate::frame::follow(cx, Route::List(list, view.query.clone()));
        let id = view.id.clone();
        let forget = link.callback(move |_: MouseEvent| Msg::Forget(id.clone()));
        let label = Txt::new("view-forget").with("name", names::raw(&view.name));
        html! {
            <span class="view" key={view.id.clone()}>
                <button type="button" class="chip" onclick={open} aria-pressed={(view.query == *query).to_string()}>{ &view.name }</button>
                <button type="button" class="btn quiet" onclick={forget} aria-label={words.plain(label)}>{ "×" }</button>
            </span>
        }
    });
    let keep = link.callback(|event: Event| Msg::Keep(value_of(&event).trim().to_owned()));
    html! {
        <>
            { for buttons }
            if any && !known {
                <input class="chip" key="keep" type="text" maxlength="64" autocomplete="off" onchange={keep}
                    aria-label={words.plain("view-keep")} placeholder={words.plain("view-keep")} />
            }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_of_age_goes_into_the_query_and_the_last_is_open() {
        let mut query = WorklistQuery::default();
        set_age(&mut query, age_value(4, Some(12)));
        assert_eq!((query.age_from, query.age_until), (Some(4), Some(12)));
        set_age(&mut query, age_value(48, None));
        assert_eq!((query.age_from, query.age_until), (Some(48), None));
    }
}
