//! Mints grants given as codes and as JSON. Both tokens must be equal, and the jsonwebtoken crate must accept them.
#![no_main]

use std::collections::HashSet;

use arbitrary::Arbitrary;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use libfuzzer_sys::fuzz_target;
use livekit_server_core::{
    key::Key,
    token::{GRANTS, Grants, Mint, ROOM, Ttl, milliseconds},
};
use serde_json::Value;

#[derive(Debug, Arbitrary)]
struct Input<'a> {
    codes: Vec<u8>,
    room: Option<&'a str>,
    metadata: Option<&'a str>,
    identity: Option<&'a str>,
    life: Life<'a>,
    now: u32,
    api_key: &'a str,
    secret: &'a [u8],
}

#[derive(Debug, Arbitrary)]
enum Life<'a> {
    Seconds(i64),
    Number(f64),
    Span(&'a str),
}

fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

fuzz_target!(|input: Input<'_>| {
    let Input { codes, room, metadata, identity, life, now, api_key, secret } = input;
    let ttl = match life {
        Life::Seconds(seconds) => Ttl::Seconds(seconds as f64),
        Life::Number(number) => Ttl::Seconds(number),
        Life::Span(span) => Ttl::Span(span),
    };
    let now = i64::from(now);
    let key = Key::new(api_key, secret);
    let mint = |grants| {
        let mut token = b"before ".to_vec();
        Mint { grants, identity, ttl, now }
            .append(&key, &mut Vec::new(), &mut token)
            .map(|minted| (minted, String::from_utf8(token).unwrap()))
    };

    let members = codes.iter().filter_map(|&code| match GRANTS.get(usize::from(code >> 1)) {
        Some(name) => Some(format!("{}:{}", json(name), code % 2 == 1)),
        None if code == ROOM => room.map(|room| format!("\"room\":{}", json(room))),
        None => None,
    });
    let members: Vec<String> = members.collect();
    let suffix = metadata.map(|metadata| format!(",\"metadata\":{}", json(metadata))).unwrap_or_default();
    let written = format!("{{\"video\":{{{}}}{suffix}}}", members.join(","));
    let token = mint(Grants::Known { codes: &codes, room, metadata });
    assert_eq!(token, mint(Grants::Json(&written)));

    let expiry = match ttl {
        Ttl::Seconds(seconds) => {
            Some(now as f64 + seconds).filter(|_| seconds.is_finite() && seconds.trunc() == seconds)
        }
        Ttl::Span(span) => milliseconds(span).map(|span| (now as f64 + span / 1000.0).floor()),
    };
    let Ok((minted, token)) = token else {
        assert_eq!(expiry, None);
        return;
    };
    let expiry = expiry.expect("a life");
    let token = token.strip_prefix("before ").unwrap();
    assert_eq!(minted, expiry.abs() <= 9_007_199_254_740_991.0);
    if !minted {
        assert_eq!(token, "");
        return;
    }

    let mut validation = Validation::new(Algorithm::HS256);
    (validation.validate_exp, validation.validate_aud) = (false, false);
    validation.required_spec_claims = HashSet::new();
    let theirs = decode::<Value>(token, &DecodingKey::from_secret(secret), &validation).expect("a token").claims;
    let mut expected: Value = serde_json::from_str(&written).unwrap();
    for (name, time) in [("iat", now), ("nbf", now), ("exp", expiry as i64)] {
        expected[name] = time.into();
    }
    expected["iss"] = api_key.into();
    if let Some(identity) = identity {
        (expected["sub"], expected["jti"]) = (identity.into(), identity.into());
    }
    assert_eq!(theirs, expected);
});
