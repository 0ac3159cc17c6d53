//! Exports for minting and verifying tokens, called by `classic/AccessToken.js` and its helpers. Errors that the
//! original throws are returned as a [`Failure`], from which JavaScript creates the error.

use std::cell::RefCell;

use ::napi::{Env, Result, bindgen_prelude::Either};
use livekit_server_core::{
    abi::slate::{CODE_BITS, CODES, EXPIRY, IDENTITY, ISSUED_AT, MAX_CODES, METADATA, NOW, ROOM},
    key,
    token::{self, Grants, Mint, Scratch},
};
use napi_derive::napi;

use crate::{
    key::Key,
    panics::napi,
    slate::Slate,
    values::{Ascii, Failure, JsText, Text, latin1, utf8},
};

/// Mints a token. `grants` is a JSON object without registered claims. The times are safe integers, in seconds since
/// 1970.
#[napi(
    catch_unwind,
    ts_args_type = "key: Key, grants: string, identity: string | undefined, issuedAt: number, expiry: number",
    ts_return_type = "string"
)]
pub fn mint(key: Key, grants: Text, identity: Option<Text>, issued_at: f64, expiry: f64) -> Ascii {
    let identity = identity.as_ref().map(Text::as_str);
    let grants = Grants::Json(&grants.as_str());
    minted(&key, grants, identity.as_deref(), [issued_at, expiry])
}

/// Mints a token from the numbers and the text on the slate. `abi::slate` lists the numbers.
#[napi(catch_unwind, ts_args_type = "key: Key, slate: Slate", ts_return_type = "string")]
pub fn mint_known(key: Key, slate: Slate) -> Ascii {
    let slate = slate.borrow();
    let mut list = [0; MAX_CODES];
    let mut at = list.len();
    let mut rest = slate.number(CODES) as u64;
    while rest > 1 && at > 0 {
        at -= 1;
        list[at] = (rest & ((1 << CODE_BITS) - 1)) as u8;
        rest >>= CODE_BITS;
    }
    let [identity, room, metadata] = slate.texts([IDENTITY, ROOM, METADATA].map(|at| slate.number(at)));
    let grants = Grants::Known { codes: &list[at..], room, metadata };
    minted(&key, grants, identity, [ISSUED_AT, EXPIRY].map(|at| slate.number(at)))
}

fn minted(key: &key::Key, grants: Grants<'_>, identity: Option<&str>, times: [f64; 2]) -> Ascii {
    thread_local! {
        static SCRATCH: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    }
    let mut token = Ascii::empty();
    let [issued_at, expiry] = times.map(|time| time as i64);
    let mint = Mint { grants, identity, issued_at, expiry };
    SCRATCH.with_borrow_mut(|scratch| mint.append(key, scratch, &mut token.0));
    token
}

/// Signs a payload, which must be the text of a JSON object, without changing it.
#[napi(catch_unwind, ts_args_type = "key: Key, payload: string", ts_return_type = "string")]
pub fn sign(key: Key, payload: Text) -> Ascii {
    let mut token = Ascii::empty();
    token::sign(&key, &payload.as_str(), &mut token.0);
    token
}

/// Verifies a token at the time on the slate, and returns the text of its payload. Writes the payload's outline onto the
/// slate, or a 0 if it has none.
#[napi(catch_unwind, ts_args_type = "key: Key, slate: Slate, token: string", ts_return_type = "string | Failure")]
pub fn verify(env: Env, key: Key, slate: Slate, token: Text) -> Result<Either<JsText, Failure>> {
    thread_local! {
        static SCRATCH: RefCell<Scratch> = RefCell::default();
    }
    let mut slate = slate.borrow_mut();
    let now = slate.number(NOW);
    SCRATCH.with_borrow_mut(|scratch| match token::verify_outlined(&key, token.as_bytes(), now, scratch) {
        Ok(claims) => {
            slate.write_outline(claims.outline);
            // A payload that has an outline is ASCII.
            let is_ascii = !claims.outline.is_empty();
            let payload = if is_ascii { latin1(&env, claims.payload) } else { utf8(&env, claims.payload) };
            Ok(Either::A(payload?))
        }
        Err(error) => {
            let hint = error.hint(&key, token.as_bytes(), now);
            Ok(Either::B(Failure::from(error).with_hint(hint)))
        }
    })
}

/// The issuer of a token, unverified; null if it has none.
#[napi(catch_unwind, ts_args_type = "token: string")]
pub fn issuer(token: Text) -> Option<String> {
    token::issuer(token.as_bytes())
}
