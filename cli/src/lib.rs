//! The kakehashi command as a library, so that tests and other tools can call what it does.

#![forbid(unsafe_code)]

pub mod data;
pub mod import;
pub mod nfkc;
pub mod search;
pub mod site;
