//! The only place that touches the browser: page, storage, files, worker, fetch.

pub(crate) mod fetch;
pub(crate) mod files;
pub(crate) mod local;
pub(crate) mod page;
pub(crate) mod reader;
pub(crate) mod shelf;
