//! Every sentence of the interface, in Japanese and English side by side.
//!
//! A sentence is a function of the language, so a missing one does not compile and the app carries
//! no look-up at run time. Sentences about data live in `data/`, those about files that were read in
//! `kakehashi-formats`.

#![forbid(unsafe_code)]

#[macro_use]
mod entry;

pub mod about;
pub mod data;
pub mod explore;
pub mod home;
pub mod kinds;
pub mod search;
pub mod shell;
