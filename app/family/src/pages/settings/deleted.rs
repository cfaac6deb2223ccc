//! What was deleted, to be looked at and brought back.

use hagukumi_core::order;
use hagukumi_core::record::{Command, Entity, EntityKind, Log};
use yew::prelude::*;

use crate::clock;
use crate::ctx::{Act, Ctx, Toast, use_ctx};
use crate::layout::about;
use crate::pages::records::{checkup_name, vaccine_name};
use crate::problems::store_error;
use crate::route::Route;
use crate::store::{Applied, StoreError};
use crate::text::{DateStyle, Txt};
use crate::ui::{back, head, icon};

/// Something that was deleted.
struct Gone {
    entity: Entity,
    title: Txt,
    /// What tells it from others of its name: whose, and of which day; or how old.
    lines: Vec<Txt>,
    at_ms: u64,
}

/// The screen.
#[component]
pub fn DeletedPage() -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let gone = match &ctx.store {
        Some(store) => store.with_log(|log| gone(&ctx, log)),
        None => Vec::new(),
    };
    let restore = |entity: &Entity| {
        let (act, entity) = (ctx.act.clone(), entity.clone());
        Callback::from(move |_: MouseEvent| {
            let then = act.clone();
            act.emit(Act::Run {
                command: Command::Restore(entity.clone()),
                text: "deleted-restored".into(),
                done: Callback::from(move |result: Result<Applied, StoreError>| {
                    if let Err(error) = result {
                        then.emit(Act::Say(Toast { text: store_error(&error), undo: None }));
                    }
                }),
            });
        })
    };
    html! {
        <div class="page">
            { back(&ctx, Route::Settings, "settings") }
            { head(&ctx, "deleted-title") }
            <p key="about">{ words.say("deleted-about") }</p>
            <p key="none" class="note" hidden={!gone.is_empty()}>{ words.say("deleted-none") }</p>
            <ul key="gone" class="rows" hidden={gone.is_empty()}>
                { for gone.iter().map(|one| {
                    let deleted = Txt::new("deleted-on").with("date", (clock::day_of(one.at_ms), DateStyle::Medium));
                    html! {
                        <li key={[one.entity.kind.name(), "/", &one.entity.id].concat()}>
                            <div class="line">
                                <span class="grow">
                                    <span class="title">{ words.say(one.title.clone()) }</span>
                                    { for one.lines.iter().enumerate().map(|(n, line)| html! {
                                        <span key={n} class="block">{ words.say(line.clone()) }</span>
                                    }) }
                                    <span class="block quiet">{ words.say(deleted) }</span>
                                    <button type="button" class="btn small" onclick={restore(&one.entity)}>
                                        { icon("back") }{ words.say("deleted-restore") }
                                    </button>
                                </span>
                            </div>
                        </li>
                    }
                }) }
            </ul>
        </div>
    }
}

/// Everything that can be restored, the latest deletion first. What belongs to somebody who is
/// deleted comes back with that person.
fn gone(ctx: &Ctx, log: &Log) -> Vec<Gone> {
    let was = log.household_with_deleted();
    let mut all = Vec::new();
    for kind in [EntityKind::Person, EntityKind::Dose, EntityKind::Checkup] {
        for (id, at) in log.deleted(kind) {
            let of = |person: &str, date| {
                let owner = ctx.household.person(person)?;
                let date = Txt::new("date-only").with("date", (date, DateStyle::Long));
                Some(vec![ctx.name_of(owner), date])
            };
            let found = match kind {
                EntityKind::Person => was
                    .person(&id)
                    .map(|person| (ctx.name_of(person), vec![about(person, ctx.today)])),
                EntityKind::Dose => was.dose(&id).and_then(|dose| {
                    let name = vaccine_name(&ctx.programme, &dose.vaccine);
                    Some((name, of(&dose.person, dose.date)?))
                }),
                _ => was.checkup(&id).and_then(|checkup| {
                    let name = checkup_name(&ctx.city, &checkup.checkup);
                    Some((name, of(&checkup.person, checkup.date)?))
                }),
            };
            if let Some((title, lines)) = found {
                let entity = Entity { kind, id };
                all.push(Gone { entity, title, lines, at_ms: at.wall_ms });
            }
        }
    }
    order::sort_by_key(&mut all, |gone| std::cmp::Reverse(gone.at_ms));
    all
}
