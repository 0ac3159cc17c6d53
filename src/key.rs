use std::sync::Arc;

use livekit_server_core::key;
use napi::Result;
use napi_derive::napi;

use crate::values::{Bytes, Text};

/// An API key and its secret, which does not come out again.
#[napi]
pub struct Key(pub(crate) Arc<key::Key>);

#[napi]
impl Key {
    #[napi(constructor, catch_unwind, ts_args_type = "apiKey: string, secret: string | Uint8Array")]
    pub fn new(api_key: Text, secret: Bytes) -> Result<Self> {
        Ok(Key(Arc::new(key::Key::new(&api_key.as_str(), secret.as_slice()))))
    }
}
