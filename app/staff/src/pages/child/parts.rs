//! The parts of a child's page: its head, the buttons, the form that is open, the timeline.

use hagukumi_api::ChildPageView;
use hagukumi_core::care::EntryId;
use hagukumi_kit::text::Txt;
use yew::prelude::*;

use super::draft::Draft;
use super::kind::Kind;
use super::pane::{ChildPane, Msg, Open};
use super::{ChildPaneProps, entry, facts, form};
use crate::field;
use crate::frame::{Led, follow, link};
use crate::names;
use crate::route::Route;

impl ChildPane {
    pub(super) fn header(&self, ctx: &Context<Self>, page: &ChildPageView) -> Html {
        let words = &self.cx.words;
        let ChildPaneProps { id, whole, close, .. } = ctx.props();
        let close = close.reform(|_: MouseEvent| ());
        let heading = if *whole { "h1" } else { "h2" };
        let open = follow(&self.cx, Route::Child(id.clone()));
        html! {
            <header class="child-head">
                <div>
                    <@{heading} id={self.title_id(ctx)} tabindex="-1" class="child-name">
                        { words.say(names::child(&page.person.name)) }
                        <span class="kana">{ &page.person.kana }</span>
                    </@>
                    if *whole {
                        <Led to={words.plain(names::child(&page.person.name))} />
                    }
                    <p>{ facts::born(&self.cx, &page.person) }</p>
                </div>
                <div class="head-actions no-print">
                    if self.cx.may("accesses") { { link(&self.cx, Route::Audit(id.clone()), "btn quiet", words.say("audit-link")) } }
                    if !*whole {
                        <a class="btn quiet" href={Route::Child(id.clone()).address()} onclick={open}>{ words.say("child-page") }<kbd>{ "o" }</kbd></a>
                    }
                    <button type="button" class="btn quiet" onclick={close}>{ words.say(if *whole { "staff-back" } else { "staff-close" }) }</button>
                </div>
            </header>
        }
    }

    pub(super) fn ask_reason(&self, ctx: &Context<Self>) -> Html {
        let words = &self.cx.words;
        let link = ctx.link();
        let onsubmit = link.callback(|event: SubmitEvent| {
            event.prevent_default();
            Msg::Again
        });
        html! {
            <form class="reason" {onsubmit}>
                <@{if ctx.props().whole { "h1" } else { "h2" }} id={self.title_id(ctx)} tabindex="-1">{ words.say("reason-title") }</@>
                if ctx.props().whole {
                    <Led to={words.plain("reason-title")} />
                }
                <p>{ words.say("reason-about") }</p>
                { field::input(words, "reason", "text", "reason-label", &self.reason, &link.callback(Msg::Reason)) }
                <button type="submit" class="btn main">{ words.say("reason-open") }</button>
            </form>
        }
    }

    pub(super) fn actions(&self, ctx: &Context<Self>) -> Html {
        let words = &self.cx.words;
        let buttons =
            Kind::ALL.into_iter().filter(|kind| *kind != Kind::Book || self.cx.may("door"));
        let buttons = buttons.map(|kind| {
            let onclick = ctx.link().callback(move |_: MouseEvent| Msg::Form(Some((kind, None))));
            let on = self.form.as_ref().is_some_and(|open| open.kind == kind && open.of.is_none());
            html! {
                <button type="button" class="btn small" key={kind.id()} aria-pressed={on.to_string()} {onclick}>
                    { words.say(Txt::new(["do-", kind.id()].concat())) }
                </button>
            }
        });
        html! {
            <div class="actions no-print" role="group" aria-label={words.plain("child-actions")}>{ for buttons }</div>
        }
    }

    pub(super) fn form(&self, ctx: &Context<Self>, page: &ChildPageView, open: &Open) -> Html {
        let words = &self.cx.words;
        let link = ctx.link();
        let onsubmit = link.callback(|event: SubmitEvent| {
            event.prevent_default();
            Msg::Save
        });
        let cancel = link.callback(|_: MouseEvent| Msg::Form(None));
        let changed = link.callback(|draft: Draft| Msg::Draft(Box::new(draft)));
        let title = match &open.of {
            Some(_) => Txt::new("correct-title"),
            None => Txt::new(["do-", open.kind.id()].concat()),
        };
        let below = if ctx.props().whole { "h2" } else { "h3" };
        html! {
            <form class="entry-form" id="form" key={open.id.0.clone()} {onsubmit}>
                <@{below}>{ words.say(title) }</@>
                <div role="alert">
                    if let Some(wrong) = &open.wrong { <p class="note bad">{ words.say(wrong.clone()) }</p> }
                </div>
                <form::Fields page={page.clone()} draft={open.draft.clone()} correcting={open.of.is_some()} {changed} />
                <div class="row">
                    <button type="submit" class="btn main" disabled={open.busy}>{ words.say("staff-save") }</button>
                    <button type="button" class="btn" onclick={cancel}>{ words.say("staff-cancel") }</button>
                </div>
            </form>
        }
    }

    pub(super) fn timeline(&self, ctx: &Context<Self>, page: &ChildPageView) -> Html {
        let link = ctx.link();
        let hands = entry::Hands {
            correct: page.may_write.then(|| {
                link.callback(|(kind, id): (Kind, EntryId)| Msg::Form(Some((kind, Some(id)))))
            }),
            take_back: link.callback(|chosen| Msg::TakeBack(Some(chosen))),
            open: self.taking_back(ctx),
        };
        let heading = if ctx.props().whole { "h2" } else { "h3" };
        entry::timeline(&self.cx, page, heading, &hands)
    }
}
