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

/// A body up to this length may be kept alive by a string of its event.
const SHORT: usize = 2048;

/// Authenticates a webhook and reads its event onto the tape. Null when it is authentic, but its text has to be read in
/// the slow way. When the header's second number is not 0, all strings are parts of the body that was given and of the
/// text that is returned; the number says where the ranges of the latter's strings stand.
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
    if !body.whole || message::read_json(id::WEBHOOK_EVENT, bytes, &mut shared.tape).is_err() {
        return Ok(Either4::D(Null));
    }
    if body.is_text() && bytes.len() <= SHORT && bytes.is_ascii() && shared.tape.is_plain() {
        let ranges = shared.tape.append_own_ranges();
        shared.load([ranges as i32, 0]);
        let mut resolved = Ascii::empty();
        resolved.0.extend_from_slice(shared.tape.resolved());
        return Ok(Either4::B(resolved));
    }
    shared.load([0; 2]);
    drop(shared);
    Ok(Either4::A(Strings { tape, source: Source::Given(body.into_bytes()) }))
}
