//! The worker that reads files: loaded on first use, ended when the person cancels.

use std::cell::RefCell;
use std::rc::Rc;

use kakehashi_core::exchange::{Reply, Request};
use leptos::prelude::document;
use wasm_bindgen::prelude::*;
use web_sys::{ErrorEvent, File, MessageEvent, Worker, WorkerOptions, WorkerType};

use super::page;

/// A worker and what listens to it; both end with it.
struct Running {
    worker: Worker,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _failed: Closure<dyn FnMut(ErrorEvent)>,
}

/// The worker, at most one at a time.
#[derive(Clone, Default)]
pub(crate) struct Reader {
    running: Rc<RefCell<Option<Running>>>,
}

impl Reader {
    /// Asks the worker; `heard` is called for every reply until the last one.
    pub(crate) fn ask(&self, request: &Request, file: Option<&File>, heard: impl Fn(Reply) + 'static) {
        self.cancel();
        let heard = Rc::new(heard);
        let Some(worker) = start() else {
            heard(Reply::Failed);
            return;
        };
        let on_message = {
            let heard = Rc::clone(&heard);
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                let text = event.data().as_string().unwrap_or_default();
                heard(serde_json::from_str(&text).unwrap_or(Reply::Failed));
            })
        };
        let on_error = Closure::<dyn FnMut(ErrorEvent)>::new(move |_| heard(Reply::Failed));
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        let text = serde_json::to_string(request).unwrap_or_default();
        let file = file.map_or(JsValue::NULL, JsValue::from);
        let message = js_sys::Array::of3(&text.into(), &page::resolve("./").into(), &file);
        let _ = worker.post_message(&message);
        *self.running.borrow_mut() = Some(Running { worker, _heard: on_message, _failed: on_error });
    }

    /// Ends the worker in the middle of whatever it does.
    pub(crate) fn cancel(&self) {
        if let Some(running) = self.running.borrow_mut().take() {
            running.worker.terminate();
        }
    }
}

/// Starts the worker whose address the start script carries.
fn start() -> Option<Worker> {
    let script = document().query_selector("script[data-worker]").ok().flatten()?;
    let address = page::resolve(&script.get_attribute("data-worker")?);
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    Worker::new_with_options(&address, &options).ok()
}
