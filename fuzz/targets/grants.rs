//! Mints grants given as codes and as JSON. Both tokens must be equal, and the jsonwebtoken crate must accept them.
#![no_main]

use std::collections::HashSet;

use arbitrary::Arbitrary;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use libfuzzer_sys::fuzz_target;
use livekit_server_core::{
    key::Key,
    token::{
        Grants, Mint,
        grants::{VIDEO_GRANT, Value as Kind},
    },
};
use serde_json::Value;

#[derive(Debug, Arbitrary)]
struct Input<'a> {
    codes: Vec<u8>,
    room: Option<&'a str>,
    metadata: Option<&'a str>,
    identity: Option<&'a str>,
    issued_at: i64,
    expiry: i64,
    api_key: &'a str,
    secret: &'a [u8],
}

fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

fuzz_target!(|input: Input<'_>| {
    let Input { codes, room, metadata, identity, issued_at, expiry, api_key, secret } = input;
    let key = Key::new(api_key, secret);
    let mint = |grants| {
        let mut token = b"before ".to_vec();
        Mint { grants, identity, issued_at, expiry }.append(&key, &mut Vec::new(), &mut token);
        String::from_utf8(token).unwrap()
    };

    let members = codes.iter().filter_map(|&code| {
        VIDEO_GRANT.iter().find_map(|grant| match grant.value {
            Kind::Text => {
                room.filter(|_| grant.code == code).map(|room| format!("{}:{}", json(grant.name), json(room)))
            }
            _ => (grant.code | 1 == code | 1).then(|| format!("{}:{}", json(grant.name), grant.code == code)),
        })
    });
    let members: Vec<String> = members.collect();
    let suffix = metadata.map(|metadata| format!(",\"metadata\":{}", json(metadata))).unwrap_or_default();
    let written = format!("{{\"video\":{{{}}}{suffix}}}", members.join(","));
    let token = mint(Grants::Known { codes: &codes, room, metadata });
    assert_eq!(token, mint(Grants::Json(&written)));

    let token = token.strip_prefix("before ").unwrap();

    let mut validation = Validation::new(Algorithm::HS256);
    (validation.validate_exp, validation.validate_aud) = (false, false);
    validation.required_spec_claims = HashSet::new();
    let theirs = decode::<Value>(token, &DecodingKey::from_secret(secret), &validation).expect("a token").claims;
    let mut expected: Value = serde_json::from_str(&written).unwrap();
    for (name, time) in [("iat", issued_at), ("nbf", issued_at), ("exp", expiry)] {
        expected[name] = time.into();
    }
    expected["iss"] = api_key.into();
    if let Some(identity) = identity {
        (expected["sub"], expected["jti"]) = (identity.into(), identity.into());
    }
    assert_eq!(theirs, expected);
});
