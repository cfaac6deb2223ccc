//! The sheet of one person's visits of a day, on paper: who, where, what to look at, and room to
//! write by hand.

use chrono::NaiveDate;
use hagukumi_api::{DaySheetView, NurseStopView, RoundStopView};
use hagukumi_core::care::{Feeding, Met, StaffId, VisitNext};
use hagukumi_kit::dates;
use hagukumi_kit::text::Txt;
use serde::Serialize;
use yew::prelude::*;

use super::child::Colleague;
use super::first::print_button;
use super::list::spoken;
use crate::ctx::{Act, Cx, use_cx};
use crate::field;
use crate::names;
use crate::remote::{use_remote, use_shown};
use crate::route::Route;

/// What the screen is given by its address.
#[derive(Properties, PartialEq)]
pub struct DaySheetProps {
    /// The day; today when absent.
    pub day: Option<NaiveDate>,
    /// Who goes.
    pub who: StaffId,
}

/// The screen.
#[component]
pub fn DaySheet(props: &DaySheetProps) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let day = props.day.unwrap_or(cx.today);
    let go = {
        let act = cx.act.clone();
        move |day: Option<NaiveDate>, who: StaffId| act.emit(Act::Go(Route::DaySheet(day, who)))
    };
    let pick_day = {
        let (go, who) = (go.clone(), props.who.clone());
        Callback::from(move |text: String| {
            if let Ok(day) = text.parse() {
                go(Some(day), who.clone());
            }
        })
    };
    let pick_who = {
        let day = props.day;
        Callback::from(move |who: String| go(day, StaffId(who)))
    };
    html! {
        <div class="page">
            <div class="head no-print">
                <h1 id="title" tabindex="-1">{ words.say("day-sheet") }</h1>
                { field::input(words, "sheet-day", "date", "session-day", &day.to_string(), &pick_day) }
                <Colleague ward={cx.wards().first().cloned().unwrap_or_default()} chosen={props.who.0.clone()} picked={pick_who} />
                <span class="grow" />
                { print_button(&cx) }
            </div>
            if props.who.0.is_empty() { <p class="note" key="nobody">{ words.say("day-sheet-who") }</p> }
            else { <OfSomebody key="somebody" {day} who={props.who.clone()} /> }
        </div>
    }
}

/// Whose sheet it is.
#[derive(Properties, PartialEq)]
struct OfSomebodyProps {
    day: NaiveDate,
    who: StaffId,
}

#[component]
fn OfSomebody(props: &OfSomebodyProps) -> Html {
    let cx = use_cx();
    let OfSomebodyProps { day, who } = props;
    let path = format!("visits/sheet?visitor={}&day={day}", who.as_str());
    let asked = use_remote::<DaySheetView>(path);
    use_shown(&asked, |view| {
        let stops = view.stops.iter().map(|stop| (&stop.stop, stop.nurse.as_ref()));
        paper(&cx, view.on, &view.visitor.name, stops)
    })
}

/// The paper: a head, and a block for each address.
pub fn paper<'a>(
    cx: &Cx,
    on: NaiveDate,
    who: &str,
    stops: impl Iterator<Item = (&'a RoundStopView, Option<&'a NurseStopView>)>,
) -> Html {
    let words = &cx.words;
    let stops: Vec<Html> = stops.map(|(stop, nurse)| block(cx, stop, nurse)).collect();
    html! {
        <section class="paper" aria-label={words.plain("day-sheet")}>
            <header class="paper-head">
                <h2>{ words.say("day-sheet") }</h2>
                <p><b>{ words.say(names::long_day(on)) }</b>{ " " }{ who }{ " " }{ words.say(Txt::new("day-sheet-count").with("n", i64::try_from(stops.len()).unwrap_or(0))) }</p>
                <p class="quiet">{ words.say("day-sheet-secret") }</p>
            </header>
            if stops.is_empty() { <p>{ words.say("day-sheet-none") }</p> }
            { stops }
        </section>
    }
}

fn block(cx: &Cx, stop: &RoundStopView, nurse: Option<&NurseStopView>) -> Html {
    let words = &cx.words;
    let when = match stop.at {
        Some(at) => Txt::raw(names::clock(at)),
        None => "round-no-time".into(),
    };
    let fact = |label: &'static str, value: Html| {
        html! { <div key={label}><dt>{ words.say(label) }</dt><dd>{ value }</dd></div> }
    };
    html! {
        <article class="stop" key={stop.child.0.clone()}>
            <h3>
                { words.say(when) }{ " " }{ words.say(names::child(&stop.name)) }
                <span class="kana">{ &stop.kana }</span>
                if let Some(nurse) = nurse { { " " }<span class="tag">{ words.say(names::of("visit-kind-", &nurse.kind)) }</span> }
            </h3>
            <dl class="facts">
                { fact("fact-guardian", html! { { &stop.guardian } }) }
                { fact("fact-address", html! { <b>{ &stop.address }</b> }) }
                { fact("fact-phone", html! { <b>{ &stop.phone }</b> }) }
                { fact("col-language", language(cx, stop)) }
                if let Some(nurse) = nurse { { known(cx, nurse) } }
            </dl>
            <h4>{ words.say("day-sheet-look") }</h4>
            { blanks(cx) }
        </article>
    }
}

fn language(cx: &Cx, stop: &RoundStopView) -> Html {
    match stop.language.as_deref() {
        None if !stop.interpreter => html! { { cx.words.say("not-said") } },
        Some("ja") if !stop.interpreter => html! { { cx.words.say(names::language("ja")) } },
        tag => spoken(cx, tag, stop.interpreter),
    }
}

fn known(cx: &Cx, nurse: &NurseStopView) -> Html {
    let words = &cx.words;
    let weight = nurse.birth_weight_g.map(|grams| Txt::new("grams").with("n", i64::from(grams)));
    let last = nurse.last_attempt.as_ref().map(|attempt| {
        Txt::new("last-attempt")
            .with("date", names::brief(attempt.on, cx.today))
            .with("channel", names::of("channel-", &attempt.channel))
            .with("outcome", names::of("outcome-", &attempt.outcome))
    });
    html! {
        <>
            <div key="born"><dt>{ words.say("col-born") }</dt><dd>{ words.say(names::day(nurse.birth_date)) }{ " " }{ words.say(dates::age(nurse.birth_date, cx.today)) }</dd></div>
            if let Some(weight) = weight { <div key="weight"><dt>{ words.say("fact-birth-weight") }</dt><dd>{ words.say(weight) }</dd></div> }
            <div key="due"><dt>{ words.say("col-due") }</dt><dd>{ words.say(names::day(nurse.due)) }</dd></div>
            if let Some(day) = nurse.last_seen { <div key="seen"><dt>{ words.say("standing-seen") }</dt><dd>{ words.say(names::day(day)) }</dd></div> }
            if let Some(last) = last {
                <div key="last"><dt>{ words.say("col-last-attempt") }</dt><dd>{ words.say(last) }{ " " }{ nurse.last_attempt.as_ref().map(|last| last.note.clone()).unwrap_or_default() }</dd></div>
            }
        </>
    }
}

/// What is looked at and asked, as the sheet on the phone has it: boxes to tick, lines to write on.
fn blanks(cx: &Cx) -> Html {
    let words = &cx.words;
    let met = [Met::Mother, Met::Father, Met::Both, Met::Other];
    let feeding = [Feeding::Breast, Feeding::Formula, Feeding::Mixed];
    let next = [
        VisitNext::None,
        VisitNext::Phone,
        VisitNext::SecondVisit,
        VisitNext::SupportVisit,
        VisitNext::Conference,
    ];
    let yes_or_no = vec!["yes".into(), "no".into()];
    let line = |label: &'static str, class: &'static str| {
        html! { <div {class} key={label}><dt>{ words.say(label) }</dt><dd class="blank" /></div> }
    };
    html! {
        <dl class="blanks">
            { boxes(cx, "sheet-met-label", of("met-", &met)) }
            { boxes(cx, "sheet-child-seen", yes_or_no) }
            { boxes(cx, "sheet-feeding", of("feeding-", &feeding)) }
            { line("sheet-weight", "") }
            { line("sheet-sleep", "") }
            { line("sheet-umbilicus", "") }
            { line("sheet-mood-total", "") }
            { line("sheet-mood-item", "") }
            { line("sheet-supports", "wide") }
            { line("sheet-worries", "wide tall") }
            { line("sheet-handed-over", "wide") }
            { boxes(cx, "sheet-next", of("visit-next-", &next)) }
        </dl>
    }
}

fn of<T: Serialize>(start: &str, values: &[T]) -> Vec<Txt> {
    values.iter().map(|value| names::of(start, value)).collect()
}

fn boxes(cx: &Cx, label: &'static str, choices: Vec<Txt>) -> Html {
    let words = &cx.words;
    let choices = choices.into_iter().map(|choice| {
        html! { <span class="box-to-tick" key={words.plain(choice.clone()).to_string()}>{ words.say(choice) }</span> }
    });
    html! {
        <div class="wide" key={label}><dt>{ words.say(label) }</dt><dd>{ for choices }</dd></div>
    }
}
