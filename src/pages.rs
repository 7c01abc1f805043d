//! One module a page; a page puts parts together and computes nothing.

pub(crate) mod about;
pub(crate) mod area;
pub(crate) mod data;
pub(crate) mod explore;
pub(crate) mod framework;
pub(crate) mod home;
pub(crate) mod missing;
pub(crate) mod role;
pub(crate) mod search;
pub(crate) mod statement;
