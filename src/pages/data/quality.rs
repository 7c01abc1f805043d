//! The report on the publishers' own data, for every file on the shelf.

use kakehashi_core::exchange::ImportReport;
use kakehashi_words::data as words;
use leptos::prelude::*;

use super::report::ReportLines;
use crate::library::use_library;
use crate::place::use_language;

/// One report a file, as it was shown before the file was taken in.
#[component]
pub(super) fn Quality() -> impl IntoView {
    let language = use_language();
    let library = use_library();
    view! {
        <section aria-labelledby="quality">
            <h2 id="quality">{words::quality_title(language)}</h2>
            <p>{words::quality_lead(language)}</p>
            {move || {
                provide_context(language);
                let reports: Vec<_> = library
                    .shelf
                    .get()
                    .into_iter()
                    .filter_map(|kept| {
                        let report: ImportReport = serde_json::from_str(&kept.report).ok()?;
                        let name = format!(
                            "{} {}",
                            kept.entry.framework.short_name.best(language).0,
                            kept.entry.key.edition
                        );
                        Some(view! {
                            <details class="report">
                                <summary>{name} " (" {kept.file_name} ")"</summary>
                                <ReportLines report />
                            </details>
                        })
                    })
                    .collect();
                if reports.is_empty() {
                    view! { <p class="empty">{words::quality_none(language)}</p> }.into_any()
                } else {
                    reports.into_any()
                }
            }}
        </section>
    }
}
