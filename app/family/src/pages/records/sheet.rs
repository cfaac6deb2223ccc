//! The page for the counter and for paper: Japanese and the family's language, line by line.

use chrono::NaiveDate;
use hagukumi_core::date::WarekiDate;
use hagukumi_core::immunization::Sex;
use hagukumi_core::record::{CheckupRecord, DoseRecord, Person, PersonKind};
use yew::prelude::*;

use super::chart::{Coming, Given, coming, given, remarks};
use super::visits::checkup_name;
use crate::care;
use crate::ctx::{Ctx, use_ctx};
use crate::layout::about;
use crate::route::Route;
use crate::ruby;
use crate::text::{DateStyle, Txt};
use crate::ui::{back, icon};

/// The screen.
#[component]
pub fn SheetPage() -> Html {
    let ctx = use_ctx();
    let onprint = Callback::from(|_: MouseEvent| {
        if let Some(window) = web_sys::window() {
            // A browser that cannot print does nothing.
            let _ = window.print();
        }
    });
    let Some(person) = ctx.current() else {
        return html! { <div class="page" /> };
    };
    let doses: Vec<&DoseRecord> = ctx.household.doses_of(&person.id).collect();
    let forecast = care::forecast_on(&ctx, person, ctx.today);
    let given = given(&ctx.programme, &forecast, &doses);
    let coming = coming(&ctx.programme, &forecast);
    let remarks = remarks(&ctx.programme, &forecast);
    let checkups: Vec<&CheckupRecord> = ctx.household.checkups_of(&person.id).collect();
    html! {
        <div class="page">
            <div class="row no-print" key="tools">
                { back(&ctx, Route::Records, "records-title") }
                <button type="button" class="btn" onclick={onprint}>{ icon("print") }{ ctx.words.plain("sheet-print") }</button>
            </div>
            <article class="for-counter" key="sheet">
                <h1 tabindex="-1" id="title">{ both(&ctx, "sheet-title") }</h1>
                { facts(&ctx, person) }
                <section key="given">
                    <h2>{ both(&ctx, "sheet-given") }</h2>
                    { given_table(&ctx, &given) }
                </section>
                if !remarks.is_empty() {
                    <section key="remarks" class="remarks">
                        <h2>{ both(&ctx, "sheet-notes") }</h2>
                        <ul class="points">
                            { for remarks.into_iter().enumerate().map(|(n, (name, text))| html! {
                                <li key={n}>
                                    { for name.map(|name| html! { <><b>{ both(&ctx, name) }</b>{ " " }</> }) }
                                    { both(&ctx, text) }
                                </li>
                            }) }
                        </ul>
                    </section>
                }
                if !coming.is_empty() {
                    <section key="coming">
                        <h2>{ both(&ctx, "sheet-coming") }</h2>
                        { coming_table(&ctx, &coming) }
                        <p class="fine">{ both(&ctx, "sheet-doctor-decides") }</p>
                    </section>
                }
                if !checkups.is_empty() {
                    <section key="checkups">
                        <h2>{ both(&ctx, "sheet-checkups") }</h2>
                        { checkup_table(&ctx, &checkups) }
                    </section>
                }
                <p class="fine" key="foot">
                    { both(&ctx, Txt::new("sheet-foot").with("date", (ctx.today, DateStyle::Medium))) }
                </p>
            </article>
        </div>
    }
}

/// A text in Japanese and, below or beside it, in the family's language.
fn both(ctx: &Ctx, text: impl Into<Txt>) -> Html {
    let text = text.into();
    let (japanese, own) = (ctx.words.japanese().marked(&text), ctx.words.own().marked(&text));
    if japanese == own {
        return html! { <span lang="ja">{ ruby::nodes(&japanese) }</span> };
    }
    html! {
        <span class="both">
            <span lang="ja">{ ruby::nodes(&japanese) }</span>
            { " " }
            <span class="own">{ ruby::nodes(&own) }</span>
        </span>
    }
}

/// A date in digits, as Japanese forms have it and everybody can read it.
fn digits(ctx: &Ctx, date: NaiveDate) -> Html {
    let text = Txt::new("date-only").with("date", (date, DateStyle::Short));
    html! { <span class="nowrap">{ ctx.words.japanese().plain(&text) }</span> }
}

/// A date with the year of the Japanese era, which forms ask for.
fn with_era(date: NaiveDate) -> Txt {
    let text = Txt::new("sheet-date").with("date", (date, DateStyle::Medium));
    match WarekiDate::from_day(date.into()) {
        Some(era) => {
            let name = if era.era.letter() == 'R' { "era-reiwa" } else { "era-heisei" };
            let year =
                Txt::new("era-year").with("era", Txt::new(name)).with("n", i64::from(era.year));
            text.with("era", year)
        }
        None => text.with("era", Txt::raw("")),
    }
}

/// Who it is about.
fn facts(ctx: &Ctx, person: &Person) -> Html {
    let own_name = ctx.languages.iter().find(|one| one.tag.as_str() == ctx.words.tag());
    let language = own_name.map(|one| Txt::raw(one.name.clone()));
    let ward = person.ward.as_deref().and_then(|code| ctx.city.ward(code));
    let (date_name, date, age_name, sex) = match person.kind {
        PersonKind::Child { birth_date, sex } => ("add-birthday", birth_date, "sheet-age", sex),
        PersonKind::Pregnancy { due_date, .. } => ("add-due", due_date, "pregnancy", None),
    };
    let lines = [
        Some(("sheet-name", ctx.name_of(person))),
        Some((date_name, with_era(date))),
        Some((age_name, about(person, ctx.today))),
        sex.map(|sex| ("add-sex", Txt::new(if sex == Sex::Female { "sex-f" } else { "sex-m" }))),
        ward.map(|ward| ("add-ward", Txt::new(ward.name.clone()))),
        language.map(|language| ("sheet-language", language)),
    ];
    html! {
        <dl class="who" key="who">
            { for lines.into_iter().flatten().map(|(name, value)| html! {
                <div key={name}><dt>{ both(ctx, name) }</dt><dd>{ both(ctx, value) }</dd></div>
            }) }
        </dl>
    }
}

/// A table whose lines fold on a narrow screen. Its parts keep their roles, which some browsers
/// take away with the layout.
fn table(
    ctx: &Ctx,
    class: &'static str,
    heads: &[&'static str],
    lines: Vec<(String, Vec<Html>)>,
) -> Html {
    html! {
        <table class={classes!("table", "folds", class)} role="table">
            <thead role="rowgroup">
                <tr role="row">
                    { for heads.iter().map(|head| html! { <th key={*head} scope="col" role="columnheader">{ both(ctx, *head) }</th> }) }
                </tr>
            </thead>
            <tbody role="rowgroup">
                { for lines.into_iter().map(|(key, cells)| html! {
                    <tr {key} role="row">
                        { for cells.into_iter().enumerate().map(|(n, cell)| html! { <td key={n} role="cell">{ cell }</td> }) }
                    </tr>
                }) }
            </tbody>
        </table>
    }
}

/// What the family wrote, each in its own run.
fn typed(parts: &[&Option<String>]) -> Html {
    let parts = parts.iter().filter_map(|part| part.as_deref());
    html! { { for parts.map(|part| html! { <span class="typed">{ part.to_owned() }</span> }) } }
}

fn given_table(ctx: &Ctx, given: &[Given<'_>]) -> Html {
    if given.is_empty() {
        return html! { <p>{ both(ctx, "sheet-none") }</p> };
    }
    let lines = given.iter().map(|line| {
        let dose = line.dose;
        let remarks = html! {
            <>
                { typed(&[&dose.place]) }
                if dose.abroad {
                    <span class="typed">{ both(ctx, "sheet-abroad") }{ typed(&[&dose.country]) }</span>
                }
                { typed(&[&dose.note]) }
            </>
        };
        let place = html! {
            <>
                { for line.places.iter().enumerate().map(|(n, (names, label))| html! {
                    <span key={n} class="typed">
                        if !names.is_empty() {
                            { both(ctx, Txt::new("sheet-list").with("items", names.clone())) }{ " " }
                        }
                        { both(ctx, label.clone()) }
                    </span>
                }) }
                if line.places.is_empty() {
                    { both(ctx, "sheet-not-counted") }
                }
            </>
        };
        let cells = vec![
            digits(ctx, dose.date),
            html! { <b>{ both(ctx, line.vaccine.clone()) }</b> },
            place,
            typed(&[&dose.product, &dose.lot]),
            remarks,
        ];
        (dose.id.clone(), cells)
    });
    let heads = [
        "records-field-date",
        "records-field-vaccine",
        "sheet-dose",
        "sheet-product",
        "sheet-remarks",
    ];
    table(ctx, "given", &heads, lines.collect())
}

fn coming_table(ctx: &Ctx, coming: &[Coming]) -> Html {
    let lines = coming.iter().enumerate().map(|(n, line)| {
        let until = line.until.map(|date| digits(ctx, date)).unwrap_or_default();
        let cells = vec![
            html! {
                <>
                    <b>{ both(ctx, line.vaccine.clone()) }</b>
                    if line.voluntary { { " " }<span class="typed">{ both(ctx, "sheet-voluntary") }</span> }
                </>
            },
            both(ctx, line.dose.clone()),
            if line.today { both(ctx, "sheet-today") } else { both(ctx, "sheet-not-today") },
            digits(ctx, line.from),
            until,
        ];
        (n.to_string(), cells)
    });
    let heads = [
        "records-field-vaccine",
        "sheet-next-dose",
        "sheet-may-today",
        "sheet-from",
        "sheet-until",
    ];
    table(ctx, "coming", &heads, lines.collect())
}

fn checkup_table(ctx: &Ctx, checkups: &[&CheckupRecord]) -> Html {
    let lines = checkups.iter().map(|record| {
        let cells = vec![
            digits(ctx, record.date),
            html! { <b>{ both(ctx, checkup_name(&ctx.city, &record.checkup)) }</b> },
            typed(&[&record.place]),
            typed(&[&record.note]),
        ];
        (record.id.clone(), cells)
    });
    let heads = [
        "records-field-date",
        "records-field-checkup",
        "records-field-place",
        "records-field-note",
    ];
    table(ctx, "checkups", &heads, lines.collect())
}
