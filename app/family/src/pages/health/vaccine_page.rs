//! One vaccine: the answer first, then why, what is recorded, and what to know before and after.

use chrono::NaiveDate;
use hagukumi_core::immunization::{
    Category, ExtensionKind, Finding, ProductIx, SeriesForecast, Status,
};
use yew::prelude::*;

use crate::care;
use crate::ctx::{Ctx, use_ctx};
use crate::names::{label_text, product_name, series_text, slug};
use crate::route::Route;
use crate::text::{DateStyle, Txt};
use crate::ui::{Mark, back, dose_dots, head, head_in_japanese, icon, link, state_chip};
use crate::words::Words;

use super::dose_form::Opened;
use super::dose_sheet::DoseSheet;
use super::entries::{calendar_day, dated, is_not_target, mark_of, recommended};
use super::findings::finding_text;
use super::given::{GivenList, given};
use super::reminder::reminder;
use super::why::{documents, why};

/// Which series.
#[derive(Properties, PartialEq)]
pub struct VaccinePageProps {
    /// Its id in the programme.
    pub series: AttrValue,
}

/// The page of one vaccine for the child in question.
#[component]
pub fn VaccinePage(props: &VaccinePageProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let person_id = ctx.current().map(|person| person.id.clone()).unwrap_or_default();
    let open = use_state(|| Opened::kept(&person_id, &props.series));
    let back = back(&ctx, Route::Health, "nav-health");
    let Some(person) = ctx.current() else {
        return html! { <div class="page">{ back }</div> };
    };
    let forecast = care::forecast_on(&ctx, person, ctx.today);
    let series = forecast.get(&ctx.programme, &props.series);
    let Some((series, definition)) = series.zip(series.and_then(|s| s.definition(&ctx.programme)))
    else {
        return html! {
            <div class="page">
                { back }
                { head(&ctx, "vaccine-unknown") }
                <p key="why">{ words.say("vaccine-unknown-why") }</p>
                { link(&ctx, Route::Health, "btn main", words.say("home-all")) }
            </div>
        };
    };
    let show = {
        let (open, person, series) = (open.clone(), person_id.clone(), props.series.clone());
        Callback::from(move |what: Opened| {
            what.keep(&person, &series);
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
    let doses = given(&ctx, person, series);
    let reasons = why(&ctx.programme, series);
    let day = calendar_day(series, ctx.today);
    let ordinal = series.next.as_ref().map_or(0, |next| next.course_ordinal);
    let key_text = [&person_id, "/", &definition.id, "/", &ordinal.to_string()].concat();
    let notes = notes(&ctx, series, &forecast.findings);
    let list = |class: &'static str, ids: &[&'static str]| {
        let items = ids.iter().map(|id| html! { <li key={*id}>{ words.say(*id) }</li> });
        html! { <ul {class}>{ for items }</ul> }
    };
    let after_own = series_text(definition, "-after");
    let has_after_own = words.own().has(after_own.id());
    let abroad = person.birth_country.is_some()
        || ctx.household.doses_of(&person.id).any(|dose| dose.abroad);
    html! {
        <div class="page">
            { back }
            { head_in_japanese(&ctx, series_text(definition, "")) }
            <section key="answer" class="card hero">
                { answer(&ctx, series) }
                <details class="why">
                    <summary>{ words.say("why") }</summary>
                    <ul>
                        { for reasons.lines.iter().enumerate().map(|(n, line)| html! {
                            <li key={n}>{ words.say(line.clone()) }</li>
                        }) }
                        <li key="same">{ words.say("why-same-day") }</li>
                    </ul>
                    { rules(&ctx, &reasons.rules) }
                </details>
                <button
                    type="button"
                    class="btn main wide no-print"
                    aria-haspopup="dialog"
                    onclick={show.reform(|_: MouseEvent| Opened::New)}
                >{ icon("check") }{ words.say("dose-record") }</button>
                { match day {
                    Some(date) => reminder(&ctx, key_text, date),
                    None => html! { <span hidden={true} /> },
                } }
            </section>
            <section key="notes" class="stack" hidden={notes.is_empty()} aria-label={words.plain("vaccine-notes")}>
                { for notes.into_iter().enumerate().map(|(n, note)| html! {
                    <p key={n} class="note">{ words.say(note) }</p>
                }) }
            </section>
            <section key="doses" class="tight">
                <h2>{ words.say("vaccine-doses") }</h2>
                <p hidden={!doses.is_empty()}>{ words.say("vaccine-no-doses") }</p>
                <div hidden={doses.is_empty()}>
                    <GivenList {doses} onopen={show.reform(Opened::Dose)} />
                </div>
            </section>
            <section key="protects" class="tight">
                <h2>{ words.say("vaccine-protects") }</h2>
                <p>{ words.say(series_text(definition, "-protects")) }</p>
                <p class="quiet">
                    { words.say(match definition.category {
                        Category::Routine => "cat-routine",
                        Category::Voluntary => "cat-voluntary",
                    }) }
                </p>
            </section>
            <section key="bring" class="tight">
                <h2>{ words.say("vaccine-bring") }</h2>
                { bring_list(words, definition.pregnancy, abroad) }
            </section>
            <section key="before" class="tight">
                <h2>{ words.say("vaccine-before") }</h2>
                { list("points", &["before-fever", "before-ill", "before-allergy", "before-condition", "before-call"]) }
            </section>
            <section key="after" class="tight">
                <h2>{ words.say("vaccine-after") }</h2>
                <p class="note late" hidden={!has_after_own}>
                    { if has_after_own { words.say(after_own) } else { Html::default() } }
                </p>
                { list("points", &["after-wait", "after-bath", "after-mild", "after-call", "after-emergency"]) }
            </section>
            { products(&ctx, series) }
            { match (*open).clone() {
                None => html! { <span key="closed" hidden={true} /> },
                Some(what) => html! {
                    <DoseSheet
                        key="sheet"
                        series={props.series.clone()}
                        dose={match what { Opened::Dose(id) => Some(id), _ => None }}
                        {onclose}
                    />
                },
            } }
        </div>
    }
}

/// What to bring to a vaccination.
pub fn bring_list(words: &Words, pregnancy: bool, abroad: bool) -> Html {
    let child = !pregnancy;
    let ids = [
        ("bring-handbook", true),
        ("bring-form", true),
        ("bring-card", child),
        ("bring-foreign", child && abroad),
        ("bring-guardian", child),
    ];
    html! {
        <ul class="ticks">
            { for ids.into_iter().filter(|(_, wanted)| *wanted).map(|(id, _)| html! {
                <li key={id}>{ words.say(id) }</li>
            }) }
        </ul>
    }
}

/// The state and the dates, in the words that answer "what do I do, and when?".
fn answer(ctx: &Ctx, series: &SeriesForecast) -> Html {
    let (words, today) = (&ctx.words, ctx.today);
    let mark = mark_of(series, today);
    let not_target = is_not_target(series);
    let next = series.next.as_ref().filter(|_| !matches!(mark, Mark::Done | Mark::Closed));
    let mut lines: Vec<Txt> = Vec::new();
    if let Some(next) = next {
        let from = next.earliest_with_spacing;
        let best = recommended(series).filter(|best| *best > today);
        match mark {
            Mark::NotYet => lines.push(dated("health-from", from, today)),
            _ => lines.push("vaccine-now".into()),
        }
        // What a combination holds of another vaccine may have to wait; its parts need not.
        let product = series.proposed(&ctx.programme);
        if let Some((day, product)) = next.together_from.filter(|day| *day > today).zip(product) {
            let name = product_name(&ctx.programme, product);
            lines.push(dated("product-from", day, today).with("product", name));
        }
        if let Some(best) = best.filter(|best| *best != from) {
            lines.push(dated("health-best-from", best, today));
        }
        let best_by = series.standard.and_then(|standard| standard.last);
        if let Some(day) = best_by.filter(|day| *day >= today) {
            lines.push(dated("health-best-by", day, today));
        }
        if let Some(last) = next.last_day {
            let id = match series.category {
                Category::Routine => "health-free-until",
                Category::Voluntary => "health-until",
            };
            lines.push(dated(id, last, today));
        }
    } else if mark == Mark::Done {
        let last = series.doses.last().map(|dose| dose.date);
        lines.extend(last.map(|day| dated("health-done-on", day, today)));
    } else if !not_target {
        let closed = series.legal.and_then(|window| window.last);
        lines.extend(closed.map(|day| dated("health-closed-on", day, today)));
        lines.push("self-pay".into());
    }
    let mut lines = lines.into_iter();
    let first = lines.next();
    html! {
        <>
            <p key="state" class="row">
                { state_chip(ctx, mark, not_target.then(|| Txt::new("health-not-target"))) }
                { dose_dots(ctx, u32::from(series.counted), u32::from(series.required)) }
            </p>
            <p key="next" class="title" hidden={next.is_none()}>
                { next.map(|next| words.say(
                    Txt::new("vaccine-next").with("dose", label_text(next.label)).with("n", i64::from(series.required)),
                )).unwrap_or_default() }
            </p>
            <p key="when" class="when" hidden={first.is_none()}>
                { first.map(|line| words.say(line)).unwrap_or_default() }
            </p>
            { for lines.enumerate().map(|(n, line)| html! { <p key={n}>{ words.say(line) }</p> }) }
        </>
    }
}

/// The rules behind the dates, where they were read, and when they were last checked.
fn rules(ctx: &Ctx, rules: &[hagukumi_core::immunization::RuleIx]) -> Html {
    let (words, programme) = (&ctx.words, &*ctx.programme);
    let ids = rules.iter().filter_map(|rule| programme.rule(*rule));
    let ids: Vec<Txt> = ids.map(|rule| Txt::raw(rule.id.clone())).collect();
    let checked: NaiveDate = programme.checked.date();
    html! {
        <>
            <p class="quiet">{ words.say(Txt::new("why-source").with("rule", ids)) }</p>
            <ul class="quiet">
                { for documents(programme, rules).into_iter().map(|document| html! {
                    <li key={document.name.to_string()} lang="ja">
                        if let Some(address) = document.address {
                            <a href={address} rel="noreferrer">{ document.name }</a>
                        } else {
                            { document.name }
                        }
                    </li>
                }) }
            </ul>
            <p class="quiet">
                { words.say(Txt::new("why-checked").with("date", (checked, DateStyle::Medium))) }
            </p>
        </>
    }
}

/// What to look at: findings of the series, of the record as a whole where a dose of this series
/// is concerned, and what a physician or the municipality may decide.
fn notes(ctx: &Ctx, series: &SeriesForecast, whole: &[Finding]) -> Vec<Txt> {
    let programme = &*ctx.programme;
    let concerns = |finding: &&Finding| {
        finding.dose.is_some_and(|line| series.doses.iter().any(|dose| dose.history == line))
    };
    let mut notes: Vec<Txt> = series
        .findings
        .iter()
        .chain(whole.iter().filter(concerns))
        .map(|finding| finding_text(programme, finding))
        .collect();
    if let Some(next) = series.next_if_accepted {
        notes.push(
            Txt::new("if-accepted")
                .with("dose", label_text(next.label))
                .with("date", (next.earliest, DateStyle::Medium)),
        );
    }
    for (_, label) in &series.skipped {
        notes.push(Txt::new("dose-skipped").with("dose", label_text(*label)));
    }
    for extension in series.extensions.iter().filter(|extension| extension.eligible) {
        if extension.last >= ctx.today && series.status != Status::Complete {
            notes.push(Txt::new("ext-open").with("date", (extension.last, DateStyle::Medium)));
            notes.push(extension_text(extension.kind).into());
        }
    }
    for count in series.components.iter().filter(|count| count.behind) {
        let Some(component) = programme.components.get(usize::from(count.component)) else {
            continue;
        };
        notes.push(
            Txt::new("dose-components")
                .with("disease", Txt::new(["d-", &slug(component)].concat()))
                .with("n", i64::from(count.counted))
                .with("total", i64::from(count.required)),
        );
    }
    if series.category == Category::Voluntary {
        notes.push("cat-voluntary-note".into());
    }
    if series.definition(programme).is_some_and(|definition| definition.pregnancy) {
        notes.push("birth-soon".into());
    }
    notes
}

fn extension_text(kind: ExtensionKind) -> &'static str {
    match kind {
        ExtensionKind::Shortage => "ext-shortage",
        ExtensionKind::Cohort => "ext-cohort",
        ExtensionKind::Remainder => "ext-remainder",
        ExtensionKind::CatchUp => "ext-catch-up",
        ExtensionKind::Circumstance => "ext-circumstance",
    }
}

/// Which vaccine comes next, and which others may be used.
fn products(ctx: &Ctx, series: &SeriesForecast) -> Html {
    let (words, programme) = (&ctx.words, &*ctx.programme);
    let named = |sets: &[&Vec<ProductIx>]| -> Vec<Txt> {
        let text = |set: &Vec<ProductIx>| {
            let names: Vec<Txt> = set.iter().map(|index| product_name(programme, *index)).collect();
            match names.as_slice() {
                [one] => one.clone(),
                _ => Txt::new("product-together").with("products", names),
            }
        };
        sets.iter().map(|set| text(set)).collect()
    };
    // One is proposed; a list joined with "and" would read as if all were given.
    let mut sets: Vec<&Vec<ProductIx>> = series.preferred(programme).iter().collect();
    for set in series.acceptable(programme) {
        if !sets.contains(&set) {
            sets.push(set);
        }
    }
    let first = sets.len().min(1);
    let (next, also) = sets.split_at(first);
    html! {
        <section key="products" class="tight" hidden={next.is_empty()}>
            <h2>{ words.say("vaccine-products") }</h2>
            <p>{ words.say(Txt::new("product-next").with("products", named(next))) }</p>
            <p hidden={also.is_empty()}>
                { words.say(Txt::new("product-also").with("products", named(also))) }
            </p>
        </section>
    }
}
