//! Exports for minting and verifying tokens, called by `classic/AccessToken.js` and its helpers. Errors that the
//! original throws are returned as a [`Failure`], from which JavaScript creates the error.

use std::cell::RefCell;

use ::napi::{
    Env, Result, ValueType,
    bindgen_prelude::{Either, Either3, FromNapiValue, Null},
    sys, type_of,
};
use livekit_server_core::{
    key,
    token::{self, Grants, Mint, Scratch, Ttl},
};
use napi_derive::napi;

use crate::{
    key::Key,
    panics::napi,
    slate::Slate,
    values::{Ascii, Failure, JsText, Text, any_of, latin1, utf8},
};

/// A time to live: seconds or a time span.
pub enum TtlArgument {
    Seconds(f64),
    Span(Text),
}

impl FromNapiValue for TtlArgument {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> Result<Self> {
        match type_of!(env, value)? {
            ValueType::String => Ok(TtlArgument::Span(unsafe { Text::from_napi_value(env, value)? })),
            _ => Ok(TtlArgument::Seconds(unsafe { f64::from_napi_value(env, value)? })),
        }
    }
}

any_of!(TtlArgument, "number | string");

impl TtlArgument {
    fn with<R>(&self, f: impl FnOnce(Ttl<'_>) -> R) -> R {
        match self {
            TtlArgument::Seconds(seconds) => f(Ttl::Seconds(*seconds)),
            TtlArgument::Span(span) => f(Ttl::Span(&span.as_str())),
        }
    }
}

/// Mints a token. `grants` is a JSON object without registered claims. Returns null if the expiry is not a safe
/// integer; the caller then uses `expiry` and `sign`.
#[napi(
    catch_unwind,
    ts_args_type = "key: Key, grants: string, identity: string | undefined, ttl: number | string, now: number",
    ts_return_type = "string | Failure | null"
)]
pub fn mint(
    key: Key,
    grants: Text,
    identity: Option<Text>,
    ttl: TtlArgument,
    now: f64,
) -> Either3<Ascii, Failure, Null> {
    let identity = identity.as_ref().map(Text::as_str);
    let grants = Grants::Json(&grants.as_str());
    ttl.with(|ttl| minted(&key, Mint { grants, identity: identity.as_deref(), ttl, now: now as i64 }))
}

/// Mints a token from the numbers and the text on the slate. Returns null if the expiry is not a safe integer.
///
/// Number 0 has the codes of the grants (see `grants()`): a 1 bit, followed by five bits for each code. Number 1 is the
/// time to live in seconds, and number 2 the current time in seconds since 1970. Numbers 3 to 5 are the lengths, in
/// bytes, of the identity, the room name and the metadata in the text; -1 if absent.
#[napi(catch_unwind, ts_args_type = "key: Key, slate: Slate", ts_return_type = "string | Failure | null")]
pub fn mint_known(key: Key, slate: Slate) -> Either3<Ascii, Failure, Null> {
    let slate = slate.borrow();
    let [codes, ttl, now, lengths @ ..] = [0, 1, 2, 3, 4, 5].map(|at| slate.number(at));
    let mut list = [0; 10];
    let mut at = list.len();
    let mut rest = codes as u64;
    while rest > 1 && at > 0 {
        at -= 1;
        list[at] = (rest & 31) as u8;
        rest >>= 5;
    }
    let [identity, room, metadata] = slate.texts(lengths);
    let grants = Grants::Known { codes: &list[at..], room, metadata };
    minted(&key, Mint { grants, identity, ttl: Ttl::Seconds(ttl), now: now as i64 })
}

/// Grants that have a code: twice the index here, plus one if the grant is true. The code of the room name is 31.
#[napi(catch_unwind)]
pub fn grants() -> Vec<&'static str> {
    token::GRANTS.to_vec()
}

/// The names of all grants that servers know.
#[napi(catch_unwind)]
pub fn known_grants() -> Vec<&'static str> {
    token::KNOWN_GRANTS.to_vec()
}

/// The known grant that an unknown name most likely means; null if there is none.
#[napi(catch_unwind, ts_args_type = "name: string")]
pub fn meant_grant(name: Text) -> Option<&'static str> {
    token::meant_grant(&name.as_str())
}

fn minted(key: &key::Key, mint: Mint<'_>) -> Either3<Ascii, Failure, Null> {
    thread_local! {
        static SCRATCH: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    }
    let mut token = Ascii::empty();
    match SCRATCH.with_borrow_mut(|scratch| mint.append(key, scratch, &mut token.0)) {
        Ok(true) => Either3::A(token),
        Ok(false) => Either3::C(Null),
        Err(error) => Either3::B(error.into()),
    }
}

/// Expiry of a token issued at `now`. Both are in seconds since 1970.
#[napi(catch_unwind, ts_args_type = "ttl: number | string, now: number")]
pub fn expiry(ttl: TtlArgument, now: f64) -> Either<f64, Failure> {
    match ttl.with(|ttl| ttl.expiry(now)) {
        Ok(expiry) => Either::A(expiry),
        Err(error) => Either::B(error.into()),
    }
}

/// Signs a payload, which must be the text of a JSON object, without changing it.
#[napi(catch_unwind, ts_args_type = "key: Key, payload: string", ts_return_type = "string")]
pub fn sign(key: Key, payload: Text) -> Ascii {
    let mut token = Ascii::empty();
    token::sign(&key, &payload.as_str(), &mut token.0);
    token
}

/// Verifies a token and returns the text of its payload. Number 0 on the slate is the current time, in seconds since
/// 1970. Writes the payload's outline onto the slate, or a 0 if it has none.
#[napi(catch_unwind, ts_args_type = "key: Key, slate: Slate, token: string", ts_return_type = "string | Failure")]
pub fn verify(env: Env, key: Key, slate: Slate, token: Text) -> Result<Either<JsText, Failure>> {
    thread_local! {
        static SCRATCH: RefCell<Scratch> = RefCell::default();
    }
    let mut slate = slate.borrow_mut();
    let now = slate.number(0);
    SCRATCH.with_borrow_mut(|scratch| match token::verify_outlined(&key, token.as_bytes(), now, scratch) {
        Ok(claims) => {
            slate.write(claims.outline);
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

/// Claims that have a code in the outline of a payload, which is their index here.
#[napi(catch_unwind)]
pub fn claims() -> Vec<&'static str> {
    token::CLAIMS.to_vec()
}

/// The issuer of a token, unverified; null if it has none.
#[napi(catch_unwind, ts_args_type = "token: string")]
pub fn issuer(token: Text) -> Option<String> {
    token::issuer(token.as_bytes())
}
