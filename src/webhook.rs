use ::napi::{
    Result,
    bindgen_prelude::{Either4, Null, Undefined},
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
    values::{Document, Failure, Source, Strings, Text},
};

/// A body up to this length may be kept alive by a string of its event.
const SHORT: usize = 2048;

/// Authenticates a webhook and reads its event onto the tape. Undefined when all its strings are parts of the body that
/// was given; null when it is authentic, but its text has to be read in the slow way.
#[napi(
    catch_unwind,
    ts_args_type = "key: Key, body: string | Uint8Array, token: string, now: number, tape: Tape",
    ts_return_type = "string | Array<string> | Failure | null | undefined"
)]
pub fn receive(
    key: Key,
    body: Document,
    token: Text,
    now: f64,
    tape: Tape,
) -> Result<Either4<Strings, Failure, Null, Undefined>> {
    let bytes = body.as_slice();
    if let Err(error) = webhook::authenticate(&key, bytes, token.as_bytes(), now) {
        let hint = error.hint(&key, bytes, token.as_bytes(), now);
        return Ok(Either4::B(Failure::from(error).with_hint(hint)));
    }
    let mut shared = tape.borrow_mut();
    if !body.whole || message::read_json(id::WEBHOOK_EVENT, bytes, &mut shared.tape).is_err() {
        return Ok(Either4::C(Null));
    }
    shared.load([0; 2]);
    let plain = shared.tape.is_plain();
    drop(shared);
    if body.is_text() && bytes.len() <= SHORT && plain && bytes.is_ascii() {
        return Ok(Either4::D(()));
    }
    Ok(Either4::A(Strings { tape, source: Source::Given(body.into_bytes()) }))
}
