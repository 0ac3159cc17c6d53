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
    values::{Ascii, Failure, Made, Text, any_of, latin1, utf8},
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
pub fn mint(key: Key, grants: Text, identity: Option<Text>, ttl: Life, now: f64) -> Either3<Ascii, Failure, Null> {
    let identity = identity.as_ref().map(Text::as_str);
    let grants = Grants::Json(&grants.as_str());
    ttl.with(|ttl| minted(&key, Mint { grants, identity: identity.as_deref(), ttl, now: now as i64 }))
}

/// Mints a token from what is on the slate: the grants that have codes (see `grants()`), five bits each, the last one
/// lowest, below a one; the life in seconds; the time, in seconds since 1970; and how many bytes of text the identity
/// has, the room's name and the metadata, -1 for none. Null when the expiry is no integer that a number holds.
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
pub fn sign(key: Key, payload: Text) -> Ascii {
    let mut token = Ascii::empty();
    token::sign(&key, &payload.as_str(), &mut token.0);
    token
}

/// Verifies a token at the time that is on the slate, in seconds since 1970. Returns the text of its payload, and writes
/// the payload's outline onto the slate, which begins with 0 when there is none.
#[napi(catch_unwind, ts_args_type = "key: Key, slate: Slate, token: string", ts_return_type = "string | Failure")]
pub fn verify(env: Env, key: Key, slate: Slate, token: Text) -> Result<Either<Made, Failure>> {
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

/// The claims that have a code in the outline of a payload, which is their position here.
#[napi(catch_unwind)]
pub fn claims() -> Vec<&'static str> {
    token::CLAIMS.to_vec()
}

/// The issuer that a token names, unchecked; null when it names none.
#[napi(catch_unwind, ts_args_type = "token: string")]
pub fn issuer(token: Text) -> Option<String> {
    token::issuer(token.as_bytes())
}
