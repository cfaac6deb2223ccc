//! One checkup: when, where, what to bring, whom to call, and whether it was attended.

use hagukumi_core::checkup::{CheckupFinding, CheckupForecast};
use hagukumi_core::municipality::{Checkup, Value};
use hagukumi_core::record::CheckupRecord;
use yew::prelude::*;

use crate::ctx::{Ctx, use_ctx};
use crate::route::Route;
use crate::text::{DateStyle, Txt};
use crate::ui::{back, head, head_in_japanese, icon, link, state_chip};

use super::checkup_sheet::CheckupSheet;
use super::checkups::{forecasts, mark_of, name_of, state_text, when};
use super::dose_form::Opened;
use super::entries::dated;
use super::reminder::reminder;

/// Which checkup.
#[derive(Properties, PartialEq)]
pub struct CheckupPageProps {
    /// Its id in the municipality's data.
    pub checkup: AttrValue,
}

/// The page of one checkup for the child in question.
#[component]
pub fn CheckupPage(props: &CheckupPageProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let person_id = ctx.current().map(|person| person.id.clone()).unwrap_or_default();
    let open = use_state(|| Opened::kept(&person_id, &props.checkup));
    let back = back(&ctx, Route::Health, "nav-health");
    let person = ctx.current();
    let forecast = person
        .map(|person| forecasts(&ctx, person))
        .into_iter()
        .flatten()
        .find(|forecast| forecast.id == props.checkup.as_str());
    let Some((person, forecast)) = person.zip(forecast) else {
        return html! {
            <div class="page">
                { back }
                { head(&ctx, "checkup-unknown") }
                <p key="why">{ words.say(ctx.ask_office()) }</p>
                { link(&ctx, Route::Health, "btn main", words.say("home-all")) }
            </div>
        };
    };
    let show = {
        let (open, person, id) = (open.clone(), person_id.clone(), props.checkup.clone());
        Callback::from(move |what: Opened| {
            what.keep(&person, &id);
            open.set(Some(what));
        })
    };
    let onclose = {
        let open = open.clone();
        Callback::from(move |()| {
            Opened::forget();
            open.set(None);
        })
    };
    let offered = ctx.city.checkups.iter().find(|checkup| {
        let opens = forecast.window.map_or(ctx.today, |window| window.first);
        checkup.id == forecast.id && checkup.effective.is_none_or(|days| days.holds_on(opens))
    });
    let records: Vec<CheckupRecord> = ctx
        .household
        .checkups_of(&person.id)
        .filter(|record| record.checkup == forecast.id)
        .cloned()
        .collect();
    let tomorrow = ctx.today.succ_opt().unwrap_or(ctx.today);
    let day = forecast
        .window
        .filter(|_| !forecast.about && forecast.attended.is_none())
        .and_then(|window| [window.first, window.last].into_iter().find(|day| *day >= tomorrow));
    let key_text = [&person_id, "/", &forecast.id].concat();
    html! {
        <div class="page">
            { back }
            { head_in_japanese(&ctx, name_of(&forecast)) }
            <section key="answer" class="card hero">
                <p key="state">{ state_chip(&ctx, mark_of(forecast.state), state_text(&ctx, forecast.state)) }</p>
                { answer(&ctx, &forecast) }
                <button
                    key="record"
                    type="button"
                    class="btn main wide no-print"
                    aria-haspopup="dialog"
                    hidden={!records.is_empty()}
                    onclick={show.reform(|_: MouseEvent| Opened::New)}
                >{ icon("check") }{ words.say("checkup-record") }</button>
                { match day {
                    Some(date) => reminder(&ctx, key_text, date),
                    None => html! { <span key="reminder" hidden={true} /> },
                } }
            </section>
            <section key="findings" class="stack" hidden={forecast.findings.is_empty()}>
                { for forecast.findings.iter().enumerate().map(|(n, finding)| html! {
                    <p key={n} class="note">{ words.say(finding_text(finding)) }</p>
                }) }
            </section>
            <section key="records" class="tight" hidden={records.is_empty()}>
                <h2>{ words.say("checkup-records") }</h2>
                <ul class="rows">
                    { for records.iter().map(|record| {
                        let id = AttrValue::from(record.id.clone());
                        let onclick = show.reform(move |_: MouseEvent| Opened::Dose(id.clone()));
                        html! {
                            <li key={record.id.clone()}>
                                <button type="button" class="line" aria-haspopup="dialog" {onclick}>
                                    <span class="grow">
                                        <span class="title">
                                            { words.say(Txt::new("date-only").with("date", (record.date, DateStyle::Long))) }
                                        </span>
                                        <span class="block">{ record.place.clone().unwrap_or_default() }</span>
                                        <span class="block">{ record.note.clone().unwrap_or_default() }</span>
                                    </span>
                                    { icon("pencil") }
                                    <span class="sr">{ words.plain("change") }</span>
                                </button>
                            </li>
                        }
                    }) }
                </ul>
            </section>
            { match offered {
                Some(checkup) => details(&ctx, checkup, person.ward.as_deref()),
                None => html! { <span key="details" hidden={true} /> },
            } }
            { match (*open).clone() {
                None => html! { <span key="closed" hidden={true} /> },
                Some(what) => html! {
                    <CheckupSheet
                        key="sheet"
                        checkup={props.checkup.clone()}
                        record={match what { Opened::Dose(id) => Some(id), _ => None }}
                        {onclose}
                    />
                },
            } }
        </div>
    }
}

/// When it is, or when it was.
fn answer(ctx: &Ctx, forecast: &CheckupForecast) -> Html {
    let words = &ctx.words;
    let text = match forecast.attended {
        Some(day) => dated("health-done-on", day, ctx.today),
        None => when(ctx, forecast),
    };
    let about = forecast.about && forecast.attended.is_none();
    let catch_up = forecast.catch_up_until.filter(|until| {
        forecast.attended.is_none()
            && forecast.window.is_some_and(|window| window.last < ctx.today)
            && *until >= ctx.today
    });
    html! {
        <>
            <p key="when" class="when">{ words.say(text) }</p>
            <p key="about" hidden={!about}>{ words.say(ctx.office("checkup-about-why")) }</p>
            <p key="late" hidden={catch_up.is_none()}>{ words.say(ctx.office("checkup-late")) }</p>
        </>
    }
}

/// What the municipality says about it; what is not confirmed is asked at the ward office.
fn details(ctx: &Ctx, checkup: &Checkup, ward: Option<&str>) -> Html {
    let words = &ctx.words;
    let ask = || ctx.ask_office();
    let mut facts: Vec<(&'static str, Txt)> = Vec::new();
    let place =
        checkup.place.map_or_else(ask, |place| Txt::new(["checkup-place-", place.id()].concat()));
    facts.push(("checkup-where", place));
    facts.push((
        "checkup-booking",
        match checkup.booking() {
            Value::Known(true) => "checkup-booking-yes".into(),
            Value::Known(false) => "checkup-booking-no".into(),
            Value::AskWardOffice => ask(),
        },
    ));
    facts.push((
        "checkup-takes",
        match checkup.minutes() {
            Value::Known(n) => Txt::new("checkup-minutes").with("n", i64::from(n)),
            Value::AskWardOffice => ask(),
        },
    ));
    let bring = checkup.bring().known().unwrap_or_default();
    let mut contacts = ctx.city.contacts(&checkup.contact, ward);
    if contacts.is_empty() {
        let ask = ctx.city.ask(ward);
        contacts.push(hagukumi_core::municipality::Contact {
            name: ask.name,
            phone: ask.phone,
            answered_by: None,
            hours: Value::AskWardOffice,
        });
    }
    let message = |id: &Option<String>| id.clone().map(|id| words.say(Txt::new(id)));
    html! {
        <div key="details" class="stack">
            <p hidden={checkup.about.is_none()}>{ message(&checkup.about).unwrap_or_default() }</p>
            <p class="note" hidden={checkup.note.is_none()}>{ message(&checkup.note).unwrap_or_default() }</p>
            <p hidden={!checkup.notice}>{ words.say("checkup-notice") }</p>
            <p hidden={!checkup.dental}>{ words.say("checkup-dental") }</p>
            <dl class="facts card">
                { for facts.into_iter().map(|(name, text)| html! {
                    <div key={name}><dt>{ words.say(name) }</dt><dd>{ words.say(text) }</dd></div>
                }) }
            </dl>
            <section class="tight">
                <h2>{ words.say("vaccine-bring") }</h2>
                <p hidden={!bring.is_empty()}>{ words.say(ctx.office("checkup-bring-ask")) }</p>
                <ul class="ticks" hidden={bring.is_empty()}>
                    { for bring.iter().map(|id| html! {
                        <li key={id.clone()}>{ words.say(Txt::new(id.clone())) }</li>
                    }) }
                </ul>
            </section>
            <section class="tight">
                <h2>{ words.say("checkup-contact") }</h2>
                <ul class="rows">
                    { for contacts.into_iter().enumerate().map(|(n, contact)| {
                        let name = contact.answered_by.unwrap_or(contact.name).to_owned();
                        let phone = contact.phone.map(|phone| AttrValue::from(phone.to_owned()));
                        html! { <li key={n}>{ call(ctx, Txt::new(name), phone) }</li> }
                    }) }
                </ul>
            </section>
        </div>
    }
}

/// A number to tap; without a confirmed one, the name alone.
fn call(ctx: &Ctx, name: Txt, phone: Option<AttrValue>) -> Html {
    let words = &ctx.words;
    let title = html! {
        <span class="title">{ words.say(name.clone()) }{ " " }{ words.in_japanese(name) }</span>
    };
    match phone {
        Some(phone) => html! {
            <a class="line" href={["tel:", &phone].concat()}>
                { icon("phone") }
                <span class="grow">
                    { title }
                    <span class="block">{ words.say(Txt::new("phone-call").with("number", phone)) }</span>
                </span>
            </a>
        },
        None => html! { <p class="line"><span class="grow">{ title }</span></p> },
    }
}

fn finding_text(finding: &CheckupFinding) -> Txt {
    let text = Txt::new(["checkup-finding-", finding.id()].concat());
    match finding {
        CheckupFinding::BeforeBirth { date }
        | CheckupFinding::InFuture { date }
        | CheckupFinding::RecordedAgain { date }
        | CheckupFinding::OutsideWindow { date } => text.with("date", (*date, DateStyle::Medium)),
        CheckupFinding::NotOfThisMunicipality => text,
    }
}
