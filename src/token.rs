use std::cell::RefCell;

use ::napi::{
    Result, ValueType,
    bindgen_prelude::{Either, Either3, FromNapiValue, Null},
    sys, type_of,
};
use livekit_server_core::token::{self, Grants, Mint, Ttl};
use napi_derive::napi;

use crate::{
    key::Key,
    panics::napi,
    values::{Ascii, Failure, Text, Utf8, any_of},
};

/// A life in seconds or as a time span.
pub enum Life {
    Seconds(f64),
    Span(Text),
}

impl FromNapiValue for Life {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> Result<Self> {
        match type_of!(env, value)? {
            ValueType::String => Ok(Life::Span(unsafe { Text::from_napi_value(env, value)? })),
            _ => Ok(Life::Seconds(unsafe { f64::from_napi_value(env, value)? })),
        }
    }
}

any_of!(Life, "number | string");

impl Life {
    fn with<R>(&self, f: impl FnOnce(Ttl<'_>) -> R) -> R {
        match self {
            Life::Seconds(seconds) => f(Ttl::Seconds(*seconds)),
            Life::Span(span) => f(Ttl::Span(&span.as_str())),
        }
    }
}

/// Mints a token from the text of the grants, an object without registered claims. Null when the
/// expiry is no integer that a number holds: then `expiry` and `sign` do it.
#[napi(
    catch_unwind,
    ts_args_type = "key: Key, grants: string, identity: string | undefined, ttl: number | string, now: number",
    ts_return_type = "string | Failure | null"
)]
pub fn mint(
    key: &Key,
    grants: Text,
    identity: Option<Text>,
    ttl: Life,
    now: f64,
) -> Result<Either3<Ascii, Failure, Null>> {
    Ok(minted(key, Grants::Json(&grants.as_str()), identity, ttl, now))
}

/// Mints a token from grants that have codes, see `grants()`: five bits each, the last one lowest, below a one.
#[napi(
    catch_unwind,
    ts_args_type = "key: Key, codes: number, room: string | undefined, metadata: string | undefined, identity: string | undefined, ttl: number | string, now: number",
    ts_return_type = "string | Failure | null"
)]
pub fn mint_known(
    key: &Key,
    codes: f64,
    room: Option<Text>,
    metadata: Option<Text>,
    identity: Option<Text>,
    ttl: Life,
    now: f64,
) -> Result<Either3<Ascii, Failure, Null>> {
    let mut list = [0; 10];
    let mut at = list.len();
    let mut rest = codes as u64;
    while rest > 1 && at > 0 {
        at -= 1;
        list[at] = (rest & 31) as u8;
        rest >>= 5;
    }
    let (room, metadata) = (room.as_ref().map(Text::as_str), metadata.as_ref().map(Text::as_str));
    let grants = Grants::Known { codes: &list[at..], room: room.as_deref(), metadata: metadata.as_deref() };
    Ok(minted(key, grants, identity, ttl, now))
}

/// The grants that have a code: twice the position here, plus one when it is true. The room's name is 31.
#[napi(catch_unwind)]
pub fn grants() -> Vec<&'static str> {
    token::GRANTS.to_vec()
}

/// The names of all grants that servers know.
#[napi(catch_unwind)]
pub fn known_grants() -> Vec<&'static str> {
    token::KNOWN_GRANTS.to_vec()
}

/// The known grant that another name is likely to stand for; null when there is none.
#[napi(catch_unwind, ts_args_type = "name: string")]
pub fn meant_grant(name: Text) -> Option<&'static str> {
    token::meant_grant(&name.as_str())
}

fn minted(key: &Key, grants: Grants<'_>, identity: Option<Text>, ttl: Life, now: f64) -> Either3<Ascii, Failure, Null> {
    thread_local! {
        static SCRATCH: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    }
    let identity = identity.as_ref().map(Text::as_str);
    let mut token = Vec::new();
    let minted = ttl.with(|ttl| {
        let mint = Mint { grants, identity: identity.as_deref(), ttl, now: now as i64 };
        SCRATCH.with_borrow_mut(|scratch| mint.append(key, scratch, &mut token))
    });
    match minted {
        Ok(true) => Either3::A(Ascii(token)),
        Ok(false) => Either3::C(Null),
        Err(error) => Either3::B(error.into()),
    }
}

/// When a token of this life expires that is issued now, in seconds since 1970.
#[napi(catch_unwind, ts_args_type = "ttl: number | string, now: number")]
pub fn expiry(ttl: Life, now: f64) -> Either<f64, Failure> {
    match ttl.with(|ttl| ttl.expiry(now)) {
        Ok(expiry) => Either::A(expiry),
        Err(error) => Either::B(error.into()),
    }
}

/// Signs the text of a payload as it stands.
#[napi(catch_unwind, ts_args_type = "key: Key, payload: string", ts_return_type = "string")]
pub fn sign(key: &Key, payload: Text) -> Ascii {
    let mut token = Vec::new();
    token::sign(key, &payload.as_str(), &mut token);
    Ascii(token)
}

/// Verifies a token at a time in seconds since 1970, and returns the text of its payload.
#[napi(catch_unwind, ts_args_type = "key: Key, token: string, now: number", ts_return_type = "string | Failure")]
pub fn verify(key: &Key, token: Text, now: f64) -> Result<Either<Payload, Failure>> {
    Ok(match token::verify(key, token.as_bytes(), now) {
        Ok(claims) => Either::A(Payload(claims.payload)),
        Err(error) => {
            let hint = error.hint(key, token.as_bytes(), now);
            Either::B(Failure::from(error).with_hint(hint))
        }
    })
}

/// The issuer that a token names, unchecked; null when it names none.
#[napi(catch_unwind, ts_args_type = "token: string")]
pub fn issuer(token: Text) -> Option<String> {
    token::issuer(token.as_bytes())
}

pub struct Payload(String);

impl napi::bindgen_prelude::ToNapiValue for Payload {
    unsafe fn to_napi_value(env: sys::napi_env, payload: Self) -> Result<sys::napi_value> {
        unsafe { Utf8::to_napi_value(env, Utf8(payload.0.as_bytes())) }
    }
}
