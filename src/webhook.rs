use livekit_server_core::{
    message::{self, schema::id},
    webhook,
};
use napi::{
    Result,
    bindgen_prelude::{Either3, Null},
};
use napi_derive::napi;

use crate::{
    key::Key,
    tape::Tape,
    values::{Bytes, Failure, Strings, Text},
};

/// U+FFFD in UTF-8: what stands for half of a surrogate pair, and may have stood there before.
const REPLACEMENT: &[u8] = "\u{fffd}".as_bytes();

/// Authenticates a webhook and reads its event onto the tape. Null when it is authentic, but its
/// text has to be read in the slow way.
#[napi(
    catch_unwind,
    ts_args_type = "key: Key, body: string | Uint8Array, token: string, now: number, tape: Tape",
    ts_return_type = "string | Array<number | string> | Failure | null"
)]
pub fn receive<'a>(
    key: &Key,
    body: Bytes,
    token: Text,
    now: f64,
    tape: &'a mut Tape,
) -> Result<Either3<Strings<'a>, Failure, Null>> {
    let body = body.as_slice();
    if let Err(error) = webhook::authenticate(&key.0, body, token.as_bytes(), now) {
        return Ok(Either3::B(error.into()));
    }
    let plain = body.is_ascii() || !body.windows(REPLACEMENT.len()).any(|w| w == REPLACEMENT);
    if !plain || message::read_json(id::WEBHOOK_EVENT, body, &mut tape.frames, &mut tape.tape).is_err() {
        return Ok(Either3::C(Null));
    }
    tape.load([0.0; 2]);
    Ok(Either3::A(Strings(&tape.tape)))
}
