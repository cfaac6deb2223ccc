//! The parts of a list's screen: its head, its table, its file.

use hagukumi_api::WorklistQuery;
use hagukumi_core::care::List;
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{ListPage, ListProps, Msg, csv, table};
use crate::browser;
use crate::names;

impl ListPage {
    pub(super) fn csv(&self, ctx: &Context<Self>) {
        let ListProps { list, query } = ctx.props();
        let (list, query, cx) = (*list, query.clone(), self.cx.clone());
        spawn_local(async move {
            match csv::all_rows(list, query).await {
                Ok(rows) => {
                    let name = [list.name(), "-", &cx.today.to_string(), ".csv"].concat();
                    if browser::download(&name, &csv::text(&cx, &rows)).is_none() {
                        cx.say("staff-unreadable");
                    }
                }
                Err(failure) => cx.say(failure.text()),
            }
        });
    }

    /// Prints the whole list: what is not here yet is asked for first.
    pub(super) fn print(&mut self, ctx: &Context<Self>) {
        let Some(head) = &self.head else { return };
        self.printing = true;
        if head.next.is_none() {
            return;
        }
        // A page that is on its way would come twice.
        self.question += 1;
        self.asking = false;
        let ListProps { list, query } = ctx.props();
        let (list, query, link) = (*list, query.clone(), ctx.link().clone());
        let question = self.question;
        spawn_local(async move {
            let answer = csv::all_rows(list, query).await;
            link.send_message(Msg::Whole(question, answer));
        });
    }

    pub(super) fn head(&self, ctx: &Context<Self>) -> Html {
        let words = &self.cx.words;
        let link = ctx.link();
        // A child may have missed several checkups, each with its own row.
        let text = if ctx.props().list == List::Missed { "list-head-missed" } else { "list-head" };
        let about = self.head.as_ref().map(|head| {
            Txt::new(text)
                .with("n", i64::try_from(head.total).unwrap_or(i64::MAX))
                .with("date", names::short(head.on))
        });
        html! {
            <div class="head">
                <h1 id="title" tabindex="-1">{ words.say(names::list(ctx.props().list)) }</h1>
                <p class="about" role="status">
                    if let Some(about) = about { { words.say(about) } }
                </p>
                <span class="grow" />
                <div class="row no-print">
                    <button type="button" class="btn" onclick={link.callback(|_| Msg::Csv)}>{ words.say("list-csv") }</button>
                    <button type="button" class="btn" disabled={self.printing} onclick={link.callback(|_| Msg::Print)}>{ words.say("staff-print") }</button>
                </div>
            </div>
        }
    }

    pub(super) fn table(&self, ctx: &Context<Self>) -> Html {
        let words = &self.cx.words;
        if self.rows.is_empty() {
            let filtered = ctx.props().query != WorklistQuery::default();
            let text = if filtered { "list-empty" } else { "list-nobody" };
            return html! { <p class="note">{ words.say(text) }</p> };
        }
        let more = self.head.as_ref().is_some_and(|head| head.next.is_some());
        let onclick = ctx.link().callback(|_| Msg::More);
        let shown = i64::try_from(self.rows.len()).unwrap_or(i64::MAX);
        let part = Txt::new("list-print-part").with("n", shown);
        html! {
            <>
                { table::table(&self.cx, ctx.props().list, &self.rows, self.at, &self.marks, ctx.link()) }
                if more {
                    <p class="print-only">{ words.say(part) }</p>
                    <button type="button" class="btn no-print" disabled={self.asking} {onclick}>{ words.say("rows-more") }</button>
                }
            </>
        }
    }
}
