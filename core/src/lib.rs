//! What Kakehashi knows and computes, without browser, files, clock or randomness.
//!
//! - [`framework`]: the model of one framework edition, and the pack that carries it;
//! - [`catalog`]: all loaded packs with look-ups in both directions;
//! - [`laying`]: how a publisher's file lies over the bundled edition;
//! - [`narrow`]: narrowing of lists on a page;
//! - [`exchange`]: what the app and its worker say to each other;
//! - [`search`]: instant search over a catalog;
//! - [`address`]: every address of the app as one typed value;
//! - [`text`]: folding and fingerprints of text.

#![forbid(unsafe_code)]

pub mod address;
pub mod catalog;
pub mod exchange;
pub mod framework;
pub mod language;
pub mod laying;
pub mod narrow;
pub mod search;
pub mod text;
