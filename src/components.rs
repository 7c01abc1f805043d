//! What several pages use.

pub(crate) mod edition_bar;
pub(crate) mod filter;
pub(crate) mod footer;
pub(crate) mod glance;
pub(crate) mod header;
pub(crate) mod loaded;
pub(crate) mod marks;
pub(crate) mod notice;
pub(crate) mod page_head;
pub(crate) mod quick_search;
pub(crate) mod result;
pub(crate) mod role_list;
pub(crate) mod search_dialog;
pub(crate) mod sources;
pub(crate) mod statement_list;
pub(crate) mod wording;
