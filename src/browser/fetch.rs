//! Fetches the site's own documents.

use gloo_net::http::Request;
use serde::de::DeserializeOwned;

use super::page;

/// Fetches and reads the JSON document at `address`, relative to the site's base.
///
/// # Errors
/// The address, when it could not be fetched or read.
pub(crate) async fn json<T: DeserializeOwned>(address: &str) -> Result<T, String> {
    let failed = |_| address.to_owned();
    let response = Request::get(&page::resolve(address)).send().await.map_err(failed)?;
    if !response.ok() {
        return Err(address.to_owned());
    }
    response.json().await.map_err(failed)
}
