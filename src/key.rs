//! The export `newKey`, for the clients, tokens and webhooks in JavaScript. It must not return the secret.

use std::sync::Arc;

use livekit_server_core::key;
use napi_derive::napi;

use crate::{
    opaque::{Held, Opaque},
    panics::napi,
    values::{Secret, Text},
};

/// An API key and its secret. It is an opaque value in JavaScript, because accessing an object of a napi class takes
/// half as long as minting a token.
pub type Key = Held<Arc<key::Key>>;

/// Sets up an API key and its secret. The secret cannot be read back. `algorithms` restricts which tokens are accepted.
#[napi(
    catch_unwind,
    ts_args_type = "apiKey: string, secret: string | Uint8Array, algorithms?: string[]",
    ts_return_type = "Key"
)]
pub fn new_key(api_key: Text, secret: Secret, algorithms: Option<Vec<String>>) -> Opaque<Arc<key::Key>> {
    let mut key = key::Key::new(&api_key.as_str(), secret.as_slice());
    if let Some(names) = algorithms {
        key = key.only(names.iter().map(String::as_str));
    }
    Opaque(Arc::new(key))
}
