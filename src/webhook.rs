//! The export `receive`, called by `classic/WebhookReceiver.js`. Authenticates a webhook before it parses the body.

use ::napi::{
    Result,
    bindgen_prelude::{Either4, Null},
};
use livekit_server_core::{
    message::{self, schema::id},
    webhook,
};
use napi_derive::napi;

use crate::{
    key::Key,
    panics::napi,
    tape::Tape,
    values::{Ascii, Document, Failure, Source, Strings, Text},
};

/// Maximum length, in bytes, of a body whose slices become the event's strings. Such a string keeps the body alive.
const SHORT: usize = 2048;

/// Authenticates a webhook and decodes its event onto the tape. Returns null if it is authentic, but the caller must
/// fall back to `JSON.parse`. If `abi::tape::RANGES` in the tape's header is not 0, all strings are slices of the `body`
/// argument or of the returned text. The number is then the tape offset of the ranges in the returned text.
#[napi(
    catch_unwind,
    ts_args_type = "key: Key, body: string | Uint8Array, token: string, now: number, tape: Tape",
    ts_return_type = "string | Array<string> | Failure | null"
)]
pub fn receive(
    key: Key,
    body: Document,
    token: Text,
    now: f64,
    tape: Tape,
) -> Result<Either4<Strings, Ascii, Failure, Null>> {
    let bytes = body.as_slice();
    if let Err(error) = webhook::authenticate(&key, bytes, token.as_bytes(), now) {
        let hint = error.hint(&key, bytes, token.as_bytes(), now);
        return Ok(Either4::C(Failure::from(error).with_hint(hint)));
    }
    let mut shared = tape.borrow_mut();
    if !body.lossless || message::read_json(id::WEBHOOK_EVENT, bytes, &mut shared.tape).is_err() {
        return Ok(Either4::D(Null));
    }
    if body.is_text() && bytes.len() <= SHORT && bytes.is_ascii() && shared.tape.is_plain() {
        let ranges = shared.tape.append_standalone_ranges();
        shared.load([ranges as i32, 0]);
        let mut resolved = Ascii::empty();
        resolved.0.extend_from_slice(shared.tape.resolved());
        return Ok(Either4::B(resolved));
    }
    shared.load([0; 2]);
    drop(shared);
    Ok(Either4::A(Strings { tape, source: Source::Given(body.into_bytes()) }))
}
