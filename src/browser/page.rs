//! The document: base, title, language, focus, clipboard, printing.

use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, HtmlInputElement};

/// The path of the site's base, without the slash at its end: empty at the root, `/a/b` below it.
pub(crate) fn base_path() -> String {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    let path = web_sys::Url::new(&base).map(|url| url.pathname()).unwrap_or_default();
    path.rsplit_once('/').map_or_else(String::new, |(folder, _)| folder.to_owned())
}

/// The full URL of an address relative to the site's base.
pub(crate) fn resolve(address: &str) -> String {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    web_sys::Url::new_with_base(address, &base).map_or_else(|_| address.to_owned(), |url| url.href())
}

/// The languages that the browser asks for, best first.
pub(crate) fn languages() -> Vec<String> {
    window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}

/// Removes the text that was in the file before the app started.
pub(crate) fn forget_first_paint() {
    if let Some(element) = document().get_element_by_id("first-paint") {
        element.remove();
    }
}

/// Sets the document's title.
pub(crate) fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets an attribute of the root element.
pub(crate) fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        let _ = if value.is_empty() { root.remove_attribute(name) } else { root.set_attribute(name, value) };
    }
}

fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Moves the focus to the element `id`.
pub(crate) fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// Moves the focus to the element `id` if there is one and it is not hidden; says whether it did.
pub(crate) fn focus_if_there(id: &str) -> bool {
    element(id).is_some_and(|element| element.focus().is_ok())
}

/// Selects the text in the input `id`.
pub(crate) fn select_text(id: &str) {
    if let Some(input) = element(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) {
        input.select();
    }
}

/// Brings the element `id` into view, moving as little as possible.
pub(crate) fn reveal(id: &str) {
    if let Some(element) = element(id) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Whether a key press belongs to a text that is being typed.
pub(crate) fn is_typing(event: &web_sys::KeyboardEvent) -> bool {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT") || target.is_content_editable()
}

/// Opens or closes the dialog `id`.
pub(crate) fn show_dialog(id: &str, open: bool) {
    let dialog =
        document().get_element_by_id(id).and_then(|e| e.dyn_into::<web_sys::HtmlDialogElement>().ok());
    if let Some(dialog) = dialog {
        if open && !dialog.open() {
            let _ = dialog.show_modal();
        } else if !open && dialog.open() {
            dialog.close();
        }
    }
}

/// Opens the print dialog.
pub(crate) fn print() {
    let _ = window().print();
}

/// The full address of the current view.
pub(crate) fn current_url() -> String {
    window().location().href().unwrap_or_default()
}

/// Whether there is a clipboard: browsers keep it from pages that come over plain HTTP.
pub(crate) fn can_copy() -> bool {
    window().is_secure_context()
}

/// Puts `text` on the clipboard; says whether it did. Only where [`can_copy`].
pub(crate) async fn copy(text: &str) -> bool {
    let written = window().navigator().clipboard().write_text(text);
    wasm_bindgen_futures::JsFuture::from(written).await.is_ok()
}

/// Unicode normalisation NFKC by the browser.
pub(crate) fn nfkc(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFKC").into()
}

/// Today's date, ISO 8601.
pub(crate) fn today() -> String {
    let iso: JsValue = js_sys::Date::new_0().to_iso_string().into();
    iso.as_string().unwrap_or_default().chars().take(10).collect()
}
