//! A panel that rises from the bottom edge and keeps the keyboard inside it.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::ctx::use_ctx;
use crate::text::Txt;
use crate::ui::icon;

/// A bottom sheet.
#[derive(Properties, PartialEq)]
pub struct SheetProps {
    /// Its heading.
    pub title: Txt,
    /// Called when the family closes it (button, Escape, back of the sheet).
    pub onclose: Callback<()>,
    /// What stands in it.
    pub children: Html,
}

/// Shows its children in a modal dialog; the browser keeps focus inside and gives it back after.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let ctx = use_ctx();
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |_| {
            let dialog = node.cast::<HtmlDialogElement>();
            if let Some(dialog) = &dialog
                && !dialog.open()
            {
                // Fails only for an element outside the document; then the sheet shows unmodal.
                let _ = dialog.show_modal();
            }
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
            }
        });
    }
    let close = {
        let onclose = props.onclose.clone();
        Callback::from(move |_: MouseEvent| onclose.emit(()))
    };
    let oncancel = {
        let onclose = props.onclose.clone();
        Callback::from(move |event: Event| {
            event.prevent_default();
            onclose.emit(());
        })
    };
    let onbackdrop = {
        let (onclose, node) = (props.onclose.clone(), node.clone());
        Callback::from(move |event: MouseEvent| {
            let target = event.target_dyn_into::<web_sys::Element>();
            if target.is_some() && target == node.cast::<web_sys::Element>() {
                onclose.emit(());
            }
        })
    };
    html! {
        <dialog ref={node} class="sheet" aria-labelledby="sheet-title" {oncancel} onclick={onbackdrop}>
            <div class="in">
                <div class="sheet-head">
                    <h2 id="sheet-title">{ ctx.words.say(props.title.clone()) }</h2>
                    <button type="button" class="close" onclick={close} aria-label={ctx.words.plain("close")}>
                        { icon("close") }
                    </button>
                </div>
                { props.children.clone() }
            </div>
        </dialog>
    }
}
