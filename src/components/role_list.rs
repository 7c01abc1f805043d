//! Roles with title and summary.

use std::sync::Arc;

use kakehashi_core::address::Page;
use kakehashi_core::catalog::LoadedEdition;
use kakehashi_core::framework::Role;
use leptos::prelude::*;

use crate::components::marks::{Id, Text};
use crate::place::{link, use_language};

/// Roles of one edition, one entry each.
#[component]
pub(crate) fn RoleList<'a>(edition: &'a Arc<LoadedEdition>, roles: Vec<&'a Role>) -> impl IntoView + use<> {
    let language = use_language();
    let rows: Vec<_> = roles
        .into_iter()
        .map(|role| {
            let key = edition.key().item(&role.id);
            let other = role.title.get(language.other()).to_owned();
            let other = (!other.is_empty() && !role.title.get(language).is_empty())
                .then(|| view! { <span class="role-other" lang=language.other().tag()>{other}</span> });
            view! {
                <li class="role-row">
                    <a class="role-title" href=link(Page::Role(key))>
                        <Text text=role.title.clone() />
                    </a>
                    {other}
                    <Id id=role.id.clone() />
                    <p class="role-summary">
                        <Text text=role.summary.clone() />
                    </p>
                </li>
            }
        })
        .collect();
    view! { <ul class="role-list" role="list">{rows}</ul> }
}

/// Links to roles of one edition, without summaries.
#[component]
pub(crate) fn RoleLinks<'a>(edition: &'a Arc<LoadedEdition>, roles: Vec<&'a Role>) -> impl IntoView + use<> {
    let rows: Vec<_> = roles
        .into_iter()
        .map(|role| {
            view! {
                <li>
                    <a href=link(Page::Role(edition.key().item(&role.id)))>
                        <Text text=role.title.clone() />
                    </a>
                    " "
                    <Id id=role.id.clone() />
                </li>
            }
        })
        .collect();
    view! { <ul class="used-by" role="list">{rows}</ul> }
}
