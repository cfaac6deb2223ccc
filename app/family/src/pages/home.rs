//! What is next: one answer on top, then the rest.

use chrono::NaiveDate;
use hagukumi_core::agenda::{Item, Outlook, Reason, What, agenda};
use hagukumi_core::checkup::{self, Attendance, CheckupForecast};
use hagukumi_core::immunization::{Forecast, Visit};
use hagukumi_core::record::Person;
use yew::prelude::*;

use crate::care::forecast_on;
use crate::ctx::{Act, Ctx, use_ctx};
use crate::dates;
use crate::layout::{about, colour};
use crate::names::{label_text, series_text};
use crate::pages::further::visit_sheet;
use crate::pages::health::{bring_list, reminder};
use crate::route::Route;
use crate::text::{DateStyle, Txt};
use crate::ui::{Mark, head, icon, link, state_chip};

/// How many things stand under the first.
const LATER: usize = 5;

/// What the rules say about one person today.
struct View<'a> {
    person: &'a Person,
    forecast: Forecast,
    checkups: Vec<CheckupForecast>,
}

/// The home page.
pub fn home(ctx: &Ctx) -> Html {
    let current = ctx.current().map(|person| person.id.clone());
    let views: Vec<View<'_>> = ctx.people().map(|person| view_of(ctx, person)).collect();
    let outlooks: Vec<Outlook<'_>> = views
        .iter()
        .map(|view| Outlook { forecast: &view.forecast, checkups: &view.checkups })
        .collect();
    let items = agenda(&outlooks, ctx.today);
    let mine = |item: &&Item| {
        views.get(item.person).is_some_and(|view| Some(&view.person.id) == current.as_ref())
    };
    let mut own = items.iter().filter(mine);
    let first = own.next();
    let later: Vec<&Item> = own.take(LATER).collect();
    // Of everybody else only the first thing: the switcher leads to the rest.
    let mut seen = vec![];
    let others: Vec<&Item> = items
        .iter()
        .filter(|item| !mine(item))
        .filter(|item| {
            let new = !seen.contains(&item.person);
            seen.push(item.person);
            new
        })
        .collect();
    html! {
        <div key="home" class="page">
            { head(ctx, "home-title") }
            { match first.and_then(|item| Some((item, views.get(item.person)?))) {
                Some((item, view)) => html! { <div key="first">{ hero(ctx, item, view) }</div> },
                None => html! {
                    <div key="nothing" class="card">
                        <p class="when">{ ctx.words.say("home-nothing") }</p>
                        { link(ctx, Route::Health, "btn", html! { <>{ ctx.words.say("home-all") }</> }) }
                    </div>
                },
            } }
            <section key="later" hidden={later.is_empty()} class="stack">
                <h2>{ ctx.words.say("home-later") }</h2>
                <ul class="rows">
                    { for later.iter().filter_map(|item| row(ctx, item, views.get(item.person)?, false)) }
                </ul>
            </section>
            <section key="others" hidden={others.is_empty()} class="stack">
                <h2>{ ctx.words.say("home-others") }</h2>
                <ul class="rows">
                    { for others.iter().filter_map(|item| row(ctx, item, views.get(item.person)?, true)) }
                </ul>
            </section>
            <p key="where" class="quiet">{ ctx.words.say("home-where-to-get") }</p>
        </div>
    }
}

fn view_of<'a>(ctx: &Ctx, person: &'a Person) -> View<'a> {
    let attended: Vec<Attendance<'_>> = ctx
        .household
        .checkups_of(&person.id)
        .map(|one| Attendance { checkup: &one.checkup, date: one.date })
        .collect();
    let checkups = person
        .birth_date()
        .map(|birth| checkup::plan(&ctx.city, birth, &attended, ctx.today))
        .unwrap_or_default();
    View { person, forecast: forecast_on(ctx, person, ctx.today), checkups }
}

/// The doses of a visit: series text with its dose label, and the screen that tells more.
fn doses(ctx: &Ctx, forecast: &Forecast, visit: &Visit) -> Vec<(Route, Txt, Txt)> {
    let of = |index: usize| {
        let series = forecast.series.get(index)?;
        let definition = series.definition(&ctx.programme)?;
        let label = label_text(series.next.as_ref()?.label);
        let to = Route::Vaccine(definition.id.clone().into());
        Some((to, series_text(definition, "-short"), label))
    };
    visit.doses.iter().filter_map(|dose| of(dose.series)).collect()
}

fn mark(reason: Reason) -> Mark {
    match reason {
        Reason::Closing => Mark::LastMonth,
        Reason::Late => Mark::Late,
        Reason::Now => Mark::Now,
        Reason::Possible => Mark::Possible,
        Reason::Ahead => Mark::NotYet,
    }
}

/// The state's words where a checkup has its own.
fn state_text(item: &Item, view: &View<'_>) -> Option<Txt> {
    match item.what {
        What::Visit(_) => None,
        What::Checkup(index) => {
            let state = view.checkups.get(index)?.state;
            Some(Txt::new(["checkup-state-", state.id()].concat()))
        }
    }
}

fn hero(ctx: &Ctx, item: &Item, view: &View<'_>) -> Html {
    let words = &ctx.words;
    let when = if item.from <= ctx.today {
        Txt::new("home-now")
    } else {
        Txt::new("home-from").with("date", (item.from, DateStyle::Long))
    };
    let best_by = item.best_by.map(|day| {
        Txt::new("home-recommended-until")
            .with("date", (day, DateStyle::Medium))
            .with("when", dates::distance(ctx.today, day))
    });
    let (title, body, to) = match &item.what {
        What::Visit(visit) => visit_body(ctx, view, visit),
        What::Checkup(index) => checkup_body(ctx, view, *index),
    };
    let free = item.until.filter(|_| matches!(item.what, What::Visit(_)));
    html! {
        <section class="card hero" aria-labelledby="hero-title">
            <div class="row">{ state_chip(ctx, mark(item.reason), state_text(item, view)) }</div>
            <h2 id="hero-title">{ words.say(title) }</h2>
            <p class="when">
                { words.say(when) }
                if item.from > ctx.today {
                    { " " }<span class="nowrap">{ "(" }{ words.say(dates::distance(ctx.today, item.from)) }{ ")" }</span>
                }
            </p>
            { body }
            <div class="tight">
                <p hidden={best_by.is_none()}>{ best_by.map(|text| words.say(text)).unwrap_or_default() }</p>
                <p hidden={free.is_none()}>
                    { free.map(|day| words.say(Txt::new("home-free-until").with("date", (day, DateStyle::Medium)))).unwrap_or_default() }
                </p>
            </div>
            { match &item.what {
                What::Visit(_) => html! { <VisitActions key="visit" series={series_of(&to)} date={item.from} abroad={abroad(ctx, view)} /> },
                What::Checkup(_) => link(ctx, to, "btn main wide", html! { <>{ words.say("home-see") }</> }),
            } }
        </section>
    }
}

/// The series that a vaccine's screen is about.
fn series_of(to: &Route) -> AttrValue {
    match to {
        Route::Vaccine(series) => series.clone(),
        _ => AttrValue::default(),
    }
}

/// Whether there are records from abroad to bring along.
fn abroad(ctx: &Ctx, view: &View<'_>) -> bool {
    view.person.birth_country.is_some()
        || ctx.household.doses_of(&view.person.id).any(|dose| dose.abroad)
}

#[derive(Properties, PartialEq)]
struct VisitActionsProps {
    series: AttrValue,
    date: NaiveDate,
    abroad: bool,
}

/// What to bring, and the buttons for a visit.
#[component]
fn VisitActions(props: &VisitActionsProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let open = use_state(|| false);
    let current = ctx.current();
    let person = current.map(|person| person.id.clone()).unwrap_or_default();
    let pregnancy = current.is_some_and(|person| person.birth_date().is_none());
    let onclick = {
        let (open, act) = (open.clone(), ctx.act.clone());
        Callback::from(move |_: MouseEvent| {
            open.set(true);
            act.emit(Act::Further);
        })
    };
    let onclose = {
        let open = open.clone();
        Callback::from(move |()| open.set(false))
    };
    html! {
        <>
            <details class="why" key="bring">
                <summary>{ words.say("vaccine-bring") }</summary>
                { bring_list(words, pregnancy, props.abroad) }
            </details>
            <button key="done" type="button" class="btn main wide" aria-haspopup="dialog" {onclick}>
                { icon("check") }{ words.say("home-done") }
            </button>
            { if props.date > ctx.today {
                html! {
                    { reminder(&ctx, [&*person, "/visit/", &*props.series].concat(), props.date) }
                }
            } else {
                html! { <span key="today" hidden={true} /> }
            } }
            if *open {
                { visit_sheet(&ctx, &props.series, onclose) }
            } else {
                <span key="closed" hidden={true} />
            }
        </>
    }
}

fn visit_body(ctx: &Ctx, view: &View<'_>, visit: &Visit) -> (Txt, Html, Route) {
    let words = &ctx.words;
    let doses = doses(ctx, &view.forecast, visit);
    let n = i64::try_from(doses.len()).unwrap_or(i64::MAX);
    let title = Txt::new("home-visit").with("n", n);
    let to = doses.first().map_or(Route::Health, |(to, ..)| to.clone());
    let body = html! {
        <ul class="ticks-plain">
            { for doses.into_iter().map(|(to, name, label)| html! {
                <li key={to.path().to_string()}>
                    { link(ctx, to, "dose-line", html! { <>
                        <span class="grow">
                            <strong>{ words.say(name.clone()) }</strong>
                            { " " }{ words.in_japanese(name) }
                        </span>
                        <span class="quiet">{ words.say(label) }</span>
                        { icon("next") }
                    </> }) }
                </li>
            }) }
        </ul>
    };
    (title, body, to)
}

fn checkup_name(checkup: &CheckupForecast) -> Txt {
    checkup.name.clone().map_or_else(|| Txt::raw(checkup.id.clone()), Txt::new)
}

/// A window that nobody has confirmed is said in months.
fn checkup_style(checkup: &CheckupForecast) -> DateStyle {
    if checkup.about { DateStyle::Month } else { DateStyle::Medium }
}

fn checkup_body(ctx: &Ctx, view: &View<'_>, index: usize) -> (Txt, Html, Route) {
    let Some(checkup) = view.checkups.get(index) else {
        return (Txt::raw(""), html! { <span hidden={true} /> }, Route::Health);
    };
    let name = checkup_name(checkup);
    let style = checkup_style(checkup);
    let span = checkup.window.map(|window| {
        Txt::new("home-checkup-window")
            .with("from", (window.first, style))
            .with("to", (window.last, style))
    });
    let body = html! {
        <p>
            { ctx.words.in_japanese(name.clone()) }{ " " }
            if checkup.about { { ctx.words.say("home-about") }{ " " } }
            { span.map(|span| ctx.words.say(span)).unwrap_or_default() }
        </p>
    };
    (name, body, Route::Checkup(checkup.id.clone().into()))
}

/// One line of the lists below: for this person a link, for another the way to switch over.
fn row(ctx: &Ctx, item: &Item, view: &View<'_>, other: bool) -> Option<Html> {
    let words = &ctx.words;
    let (sign, title, to) = match &item.what {
        What::Visit(visit) => {
            let doses = doses(ctx, &view.forecast, visit);
            let names: Vec<Txt> = doses.iter().map(|(_, name, _)| name.clone()).collect();
            let to = doses.first().map(|(to, ..)| to.clone())?;
            ("syringe", Txt::new("list").with("list", names), to)
        }
        What::Checkup(index) => {
            let checkup = view.checkups.get(*index)?;
            ("stethoscope", checkup_name(checkup), Route::Checkup(checkup.id.clone().into()))
        }
    };
    let style = match &item.what {
        What::Checkup(index) => checkup_style(view.checkups.get(*index)?),
        What::Visit(_) => DateStyle::Medium,
    };
    let when = if item.from <= ctx.today {
        Txt::new("home-now")
    } else {
        Txt::new("home-from").with("date", (item.from, style))
    };
    let name = ctx.name_of(view.person);
    let body = html! {
        <>
            if other {
                <span class={classes!("dot", colour(view.person.colour))} aria-hidden="true">
                    { ctx.initial_of(view.person) }
                </span>
            } else {
                { icon(sign) }
            }
            <span class="grow">
                if other { <span class="quiet">{ words.say(name) }{ " · " }{ words.say(about(view.person, ctx.today)) }</span><br /> }
                <span class="title">{ words.say(title) }</span>
                <span>{ words.say(when) }</span>
            </span>
            { icon("next") }
        </>
    };
    let key = format!("{}-{}", item.person, to.path());
    Some(if other {
        let person = view.person.id.clone();
        let onclick = ctx.act.reform(move |_: MouseEvent| Act::Person(person.clone().into()));
        html! { <li {key}><button type="button" class="line" {onclick}>{ body }</button></li> }
    } else {
        html! { <li {key}>{ link(ctx, to, "line", body) }</li> }
    })
}
