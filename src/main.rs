//! Kakehashi in the browser.

// A component owns its properties.
#![allow(clippy::needless_pass_by_value)]

mod app;
mod browser;
mod chunks;
mod components;
mod library;
mod pages;
mod place;
mod preferences;

fn main() {
    browser::page::forget_first_paint();
    leptos::mount::mount_to_body(app::App);
}
