//! Fetches the site's own documents.

use gloo_net::http::Request;
use serde::de::DeserializeOwned;

use super::page;

/// Fetches and reads the JSON document at `address`, relative to the site's base.
///
/// # Errors
/// The address, when it could not be fetched or read.
pub(crate) async fn json<T: DeserializeOwned>(address: &str) -> Result<T, String> {
    serde_json::from_str(&text(address).await?).map_err(|_| address.to_owned())
}

/// Fetches the text at `address`, relative to the site's base.
///
/// # Errors
/// The address, when it could not be fetched.
pub(crate) async fn text(address: &str) -> Result<String, String> {
    let failed = |_| address.to_owned();
    let response = Request::get(&page::resolve(address)).send().await.map_err(failed)?;
    if !response.ok() {
        return Err(address.to_owned());
    }
    response.text().await.map_err(failed)
}
