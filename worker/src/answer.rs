//! From a request to its last reply.

use std::sync::Arc;

use gloo_net::http::Request as Fetch;
use js_sys::JsString;
use kakehashi_core::catalog::{Catalogue, CatalogueEntry};
use kakehashi_core::exchange::{ReadFile, Reply, Request, TableChoice};
use kakehashi_core::framework::{EditionKey, Pack};
use kakehashi_core::language::Bilingual;
use kakehashi_formats::table::{self, Target};
use kakehashi_formats::{ColumnMap, File, detect, read};

use crate::{say, show};

/// Answers a request; `bytes` are the file's, `site` is the site's base.
///
/// `None` when the site's own editions could not be fetched.
pub(crate) async fn answer(request: Request, bytes: &[u8], site: &str) -> Option<Reply> {
    match request {
        Request::Read { name, columns } => {
            let known = packs(site).await?;
            Some(read_file(&File { name: &name, bytes }, &known, columns.as_ref()))
        }
        Request::Template { edition } => template(edition, site).await,
    }
}

/// Every edition of the site, the newest of a framework before the others.
async fn packs(site: &str) -> Option<Vec<Arc<Pack>>> {
    let catalogue = catalogue(site).await?;
    let mut packs = Vec::new();
    for entry in &catalogue.editions {
        packs.push(Arc::new(pack(site, entry).await?));
    }
    Some(packs)
}

async fn catalogue(site: &str) -> Option<Catalogue> {
    fetch(&format!("{site}data/catalogue.json")).await
}

async fn pack(site: &str, entry: &CatalogueEntry) -> Option<Pack> {
    fetch(&format!("{site}data/{}", entry.file)).await
}

async fn fetch<T: serde::de::DeserializeOwned>(address: &str) -> Option<T> {
    let response = Fetch::get(address).send().await.ok().filter(gloo_net::http::Response::ok)?;
    response.json().await.ok()
}

/// Reads a file, or asks what the columns of a table mean.
fn read_file(file: &File<'_>, known: &[Arc<Pack>], choice: Option<&TableChoice>) -> Reply {
    let kind = match detect(file) {
        Ok(kind) => kind,
        Err(refusal) => return Reply::Refused(show::refused(&refusal)),
    };
    if kind.is_table() && choice.is_none() {
        return match table::columns(file, known, nfkc) {
            Ok(preview) => Reply::Columns(show::question(&preview)),
            Err(refusal) => Reply::Refused(show::refused(&refusal)),
        };
    }
    let columns = choice.map(column_map);
    let mut tell = |progress: kakehashi_formats::Progress| say(&show::progress(&progress));
    match read(file, known, nfkc, columns.as_ref(), &mut tell) {
        Ok(import) => match serde_json::to_string(&import.pack) {
            Ok(pack) => Reply::Read(Box::new(ReadFile {
                entry: CatalogueEntry::of(&import.pack, String::new()),
                report: show::report(&import.report),
                pack,
            })),
            Err(_) => Reply::Failed,
        },
        Err(refusal) => Reply::Refused(show::refused(&refusal)),
    }
}

fn column_map(choice: &TableChoice) -> ColumnMap {
    let name = choice.own_name.trim();
    let target = match &choice.edition {
        Some(key) => Target::new(key, Bilingual::default()),
        None => Target::new(&EditionKey::new("own", "1"), Bilingual::new(name, name)),
    };
    ColumnMap {
        sheet: choice.sheet.clone(),
        header_row: choice.header_row,
        columns: choice.columns.iter().map(|word| word.as_deref().and_then(show::column)).collect(),
        target,
    }
}

async fn template(edition: Option<EditionKey>, site: &str) -> Option<Reply> {
    let Some(key) = edition else {
        return Some(Reply::Template {
            name: "kakehashi-template.csv".to_owned(),
            text: table::template(None),
        });
    };
    let entry = catalogue(site).await?.entry(&key)?.clone();
    let pack = pack(site, &entry).await?;
    Some(Reply::Template {
        name: format!("kakehashi-template-{key}.csv"),
        text: table::template(Some(&pack)),
    })
}

/// Unicode normalisation NFKC by the browser.
fn nfkc(text: &str) -> String {
    JsString::from(text).normalize("NFKC").into()
}
