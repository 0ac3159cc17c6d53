//! Verifies tokens and compares the outcome with that of the jsonwebtoken crate and its own cryptography.
#![no_main]

use std::collections::HashSet;

use base64_simd::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, crypto, decode};
use libfuzzer_sys::fuzz_target;
use livekit_server_core::{
    key::Key,
    token::{
        Scratch,
        grants::{CLAIMS, Known, Value as Kind},
        verify_outlined,
    },
};
use serde::{Deserialize, de::IgnoredAny};
use serde_json::{Map, Value};

const NOW: f64 = 1_700_000_000.0;
const API_KEY: &str = "APIkey";
const SECRET: &[u8] = b"secret";
const ALGORITHMS: [Algorithm; 3] = [Algorithm::HS256, Algorithm::HS384, Algorithm::HS512];

/// The input as a token, or a signed token. For a signed token, the input is the header, a line feed and the payload.
fn token(mode: u8, data: &[u8]) -> Vec<u8> {
    let Some(&algorithm) = ALGORITHMS.get(usize::from(mode & 3)) else { return data.to_vec() };
    let mut parts = data.splitn(2, |&byte| byte == b'\n');
    let [header, payload] = [parts.next(), parts.next()].map(Option::unwrap_or_default);
    let header = if header.is_empty() { br#"{"alg":"HS256","typ":"JWT"}"# } else { header };
    let mut token = [header, payload].map(|part| URL_SAFE_NO_PAD.encode_to_string(part)).join(".").into_bytes();
    let signature = crypto::sign(&token, &EncodingKey::from_secret(SECRET), algorithm).unwrap();
    token.push(b'.');
    token.extend_from_slice(signature.as_bytes());
    if mode & 4 == 4 {
        // Corrupts one character of the signature.
        let at = token.len() - 1 - usize::from(mode >> 3) % 43;
        token[at] ^= 1;
    }
    token
}

/// Whether the header has `crit` or `b64`, which the jsonwebtoken crate ignores.
fn needs_extension(token: &[u8]) -> bool {
    let header = token.split(|&byte| byte == b'.').next().unwrap_or_default();
    let Ok(header) = URL_SAFE_NO_PAD.decode_to_vec(header) else { return false };
    let Ok(header) = serde_json::from_slice::<Value>(&header) else { return false };
    header.get("crit").is_some() || header.get("b64").is_some_and(|b64| b64 != &Value::Bool(true))
}

/// Whether the jsonwebtoken crate accepts the token. The claims are checked here, because the crate only knows the
/// current time and accepts other types of issuers.
fn theirs(token: &[u8]) -> bool {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.algorithms = ALGORITHMS.to_vec();
    (validation.validate_exp, validation.validate_aud) = (false, false);
    validation.required_spec_claims = HashSet::new();
    let Ok(data) = decode::<Value>(token, &DecodingKey::from_secret(SECRET), &validation) else { return false };
    let time = |name: &str| data.claims.get(name).map(Value::as_f64);
    data.claims.get("iss").and_then(Value::as_str) == Some(API_KEY)
        && time("nbf").is_none_or(|nbf| nbf.is_some_and(|nbf| nbf <= NOW))
        && time("exp").is_none_or(|exp| exp.is_some_and(|exp| NOW < exp))
}

/// The claims that the jsonwebtoken crate reads. Deserialization fails if one is duplicate.
#[derive(Deserialize)]
#[allow(dead_code)]
struct Once {
    exp: Option<IgnoredAny>,
    nbf: Option<IgnoredAny>,
    iss: Option<IgnoredAny>,
    sub: Option<IgnoredAny>,
    aud: Option<IgnoredAny>,
}

/// Whether the token is valid for npm's `jsonwebtoken`, but not for the crate. Examples are unused base64 bits,
/// duplicate members, lone surrogates, huge numbers, deep nesting, and header members of other types.
fn is_unusual(token: &[u8]) -> bool {
    let parts: Vec<_> = token.split(|&byte| byte == b'.').map(|part| URL_SAFE_NO_PAD.decode_to_vec(part)).collect();
    let [Ok(header), Ok(payload), Ok(_)] = &parts[..] else { return true };
    serde_json::from_slice::<Header>(header).is_err()
        || serde_json::from_slice::<Value>(payload).is_err()
        || serde_json::from_slice::<Once>(payload).is_err()
}

/// The object that JavaScript builds from an outline.
fn outlined(payload: &str, numbers: &[f64]) -> Option<Value> {
    let mut rest = numbers.iter().copied();
    let mut next = || rest.next().expect("a number");
    let text = |start: f64, end: f64| Value::from(&payload[start as usize..end as usize]);
    let count = numbers.first().map(|_| next())? as usize;
    let mut claims = Map::new();
    for _ in 0..count {
        let code = next() as u8;
        let claim = CLAIMS.iter().find(|claim| claim.code == code).expect("a code");
        let value = match claim.value {
            Kind::Text => text(next(), next()),
            Kind::Grants(known) => {
                let mut grants = Map::new();
                for _ in 0..next() as usize {
                    let code = next() as u8;
                    let is_coded = |grant: &&Known| grant.code == code || grant.code == code + 1;
                    let grant = known.iter().find(is_coded).expect("a code");
                    let value = match grant.value {
                        Kind::Text => text(next(), next()),
                        _ => Value::from(grant.code == code),
                    };
                    assert!(grants.insert(grant.name.into(), value).is_none());
                }
                Value::from(grants)
            }
            _ => Value::from(next() as i64),
        };
        assert!(claims.insert(claim.name.into(), value).is_none());
    }
    assert!(rest.next().is_none());
    Some(Value::from(claims))
}

fuzz_target!(|data: &[u8]| {
    let Some((&mode, data)) = data.split_first() else { return };
    let token = token(mode, data);
    let mut scratch = Scratch::default();
    let verified = verify_outlined(&Key::new(API_KEY, SECRET), &token, NOW, &mut scratch);
    if let Ok(claims) = &verified {
        let payload = str::from_utf8(claims.payload).expect("text");
        if let Some(object) = outlined(payload, claims.outline) {
            assert_eq!(serde_json::from_str::<Value>(payload).unwrap(), object);
        }
    }
    let ours = verified.is_ok();
    let extension = needs_extension(&token);
    let theirs = theirs(&token) && !extension;
    let text = || String::from_utf8_lossy(&token).into_owned();
    if ours {
        assert!(!extension, "accepted with crit or b64: {}", text());
        // Even an unusual token must have a valid signature in its canonical encoding.
        let dot = token.iter().rposition(|&byte| byte == b'.').expect("a dot");
        let signature = str::from_utf8(&token[dot + 1..]).expect("text");
        let key = EncodingKey::from_secret(SECRET);
        let signed = |algorithm| crypto::sign(&token[..dot], &key, algorithm).unwrap() == signature;
        assert!(ALGORITHMS.into_iter().any(signed), "accepted without a signature: {}", text());
    }
    assert!(ours == theirs || ours && is_unusual(&token), "ours {ours}, theirs {theirs}: {}", text());
});
