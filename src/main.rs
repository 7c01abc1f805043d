//! Kakehashi in the browser.

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
