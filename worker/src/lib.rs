//! The second WebAssembly module: reads files off the main thread, loaded on first use.

mod answer;
mod show;

use kakehashi_core::exchange::{Reply, Request};
use kakehashi_formats::limits;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, File, MessageEvent};

/// Listens for requests: an array of the request's JSON, the site's base, and a file or null.
#[wasm_bindgen(start)]
pub fn start() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let listen = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| {
        wasm_bindgen_futures::spawn_local(async move {
            let reply = hear(event.data()).await.unwrap_or(Reply::Failed);
            say(&reply);
        });
    });
    let _ = scope.add_event_listener_with_callback("message", listen.as_ref().unchecked_ref());
    listen.forget();
}

async fn hear(message: JsValue) -> Option<Reply> {
    let parts: js_sys::Array = message.dyn_into().ok()?;
    let request: Request = serde_json::from_str(&parts.get(0).as_string()?).ok()?;
    let site = parts.get(1).as_string()?;
    let bytes = match parts.get(2).dyn_into::<File>() {
        Ok(file) => {
            // Asked of the browser before a single byte is read.
            if let Err(refusal) = limits::check_size(file.size() as u64) {
                return Some(Reply::Refused(show::refused(&refusal)));
            }
            let buffer = wasm_bindgen_futures::JsFuture::from(file.array_buffer()).await.ok()?;
            js_sys::Uint8Array::new(&buffer).to_vec()
        }
        Err(_) => Vec::new(),
    };
    answer::answer(request, &bytes, &site).await
}

/// Sends a reply to the app.
fn say(reply: &Reply) {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    if let Ok(text) = serde_json::to_string(reply) {
        let _ = scope.post_message(&text.into());
    }
}
