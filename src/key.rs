use std::sync::Arc;

use livekit_server_core::key;
use napi_derive::napi;

use crate::{
    opaque::{Held, Opaque},
    panics::napi,
    values::{Secret, Text},
};

/// An API key and its secret. In JavaScript it is an opaque value: reaching the object of a class costs as much again as
/// half a token.
pub type Key = Held<Arc<key::Key>>;

/// Sets up a key pair. The secret does not come out again. With `algorithms`, tokens of no others are verified.
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
