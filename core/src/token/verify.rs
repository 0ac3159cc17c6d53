//! Verification of tokens, as npm's `jsonwebtoken` 8 does it. The addon and `webhook` are the callers. Tokens of the
//! usual form take a fast path; any other token is checked step by step, so that errors come in the original's order.
//! Nothing from a token may be trusted before its signature is checked.

use std::{borrow::Cow, mem::take, str::FromStr};

use jsonwebtoken::Algorithm;

use super::{TokenError, TokenErrorKind, base64url, mint::HEADER, outline::Outline};
use crate::{
    json::{self, Kind, Scanner, Start, Str},
    key::{Key, equal},
};

/// Claims of a token whose signature, times and issuer are valid.
#[derive(Debug, PartialEq)]
pub struct Claims<'a> {
    /// The payload: a JSON object in UTF-8.
    pub payload: &'a [u8],
    /// The payload's members as numbers, see `outline.rs`. Empty if the payload is unusual. A payload with
    /// an outline is ASCII.
    pub outline: &'a [f64],
    /// The claim `sha256`: the digest of a webhook's body. `None` if it is not a string.
    pub sha256: Option<Cow<'a, [u8]>>,
}

/// Buffers for the claims of a token, to be reused for the next one.
#[derive(Default)]
pub struct Scratch {
    payload: Vec<u8>,
    outline: Outline,
}

/// Maximum capacity of a kept payload buffer, in bytes. Larger buffers are freed.
const KEEP: usize = 64 << 10;

/// Headers that LiveKit's SDKs write, each with its dot: `{"alg":"HS256","typ":"JWT"}` and `{"alg":"HS256"}`. The flag
/// is true if the header requires a JSON payload.
const USUAL_HEADERS: [(&[u8], bool); 2] = [(HEADER, true), (b"eyJhbGciOiJIUzI1NiJ9.", false)];

/// Length of an HS256 signature, in characters.
const HS256_LENGTH: usize = 43;

/// White space appended to a payload, because [`Scanner::take_start`] may miss names near the end of the text.
const SPACE: [u8; Start::HEAD] = [b' '; Start::HEAD];

/// Verifies a token as [`verify_outlined`] does, and returns the payload's text.
pub fn verify(key: &Key, token: &[u8], now: f64) -> Result<String, TokenError> {
    let mut scratch = Scratch::default();
    let claims = verify_outlined(key, token, now, &mut scratch)?;
    Ok(String::from_utf8_lossy(claims.payload).into_owned())
}

/// Verifies a token as npm's `jsonwebtoken` 8 does.
///
/// The algorithm must be HMAC with SHA-2 (see [`Key::only`]). The signature is compared in constant time. `nbf` and
/// `exp` are checked against `now`, in seconds since 1970. `iss` is checked against the API key, unless that is empty.
/// In addition to the original's checks, rejects the header members `crit` and `b64`, and a payload that is not an
/// object.
pub fn verify_outlined<'a>(
    key: &Key,
    token: &[u8],
    now: f64,
    scratch: &'a mut Scratch,
) -> Result<Claims<'a>, TokenError> {
    let Scratch { payload, outline } = scratch;
    payload.clear();
    payload.shrink_to(KEEP);
    // The fast path handles valid tokens. Anything else falls back to the path that reports errors in the original's
    // order.
    let json = match decode_usual(key, token, payload) {
        Some(json) => json,
        None => decode_any(key, token, payload)?,
    };
    let mut length = payload.len();
    payload.extend_from_slice(&SPACE);
    let is_ascii = is_ascii(payload);
    if !is_ascii {
        payload.truncate(length);
        *payload = text(take(payload)).into_bytes();
        length = payload.len();
        payload.extend_from_slice(&SPACE);
    }
    let payload: &'a [u8] = payload;
    outline.clear();
    let outlined = if is_ascii { outline.read(payload) } else { None };
    let members = match outlined {
        Some(members) => members,
        None => Members::read_if_json(&payload[..length], json)?,
    };
    members.check(key, now)?;
    Ok(Claims { payload: &payload[..length], outline: outline.numbers(), sha256: members.sha256 })
}

/// Whether a text that ends with [`SPACE`] is ASCII. Reads 16 bytes at a time; only spaces remain in the last, partial
/// chunk.
fn is_ascii(spaced: &[u8]) -> bool {
    let all = spaced.chunks_exact(SPACE.len()).fold(0, |all, chunk| {
        let bytes: [u8; SPACE.len()] = chunk.try_into().expect("chunks have this length");
        all | u128::from_ne_bytes(bytes)
    });
    all & u128::from_ne_bytes([0x80; SPACE.len()]) == 0
}

/// Verifies a token with a usual header and appends its payload to `out`. Returns whether the payload must be JSON, or
/// `None` if the token is not valid or not usual.
fn decode_usual(key: &Key, token: &[u8], out: &mut Vec<u8>) -> Option<bool> {
    let (header, json) = USUAL_HEADERS.iter().find(|(header, _)| token.starts_with(header))?;
    let (signed, signature) = token.split_at_checked(token.len().checked_sub(HS256_LENGTH + 1)?)?;
    let payload = signed.get(header.len()..).filter(|payload| !payload.is_empty())?;
    let is_good = key.has_secret()
        && key.accepts(Algorithm::HS256)
        && matches_hs256(key, signed, signature.strip_prefix(b".")?)
        && base64url::append_decoded(payload, out);
    is_good.then_some(*json)
}

/// Verifies any token, like [`decode_usual`], and returns the reason if it is not valid.
fn decode_any(key: &Key, token: &[u8], out: &mut Vec<u8>) -> Result<bool, TokenError> {
    if token.is_empty() {
        return Err(TokenErrorKind::Missing.into());
    }
    let mut dots = memchr::memchr_iter(b'.', token);
    let (Some(first), Some(second), None) = (dots.next(), dots.next(), dots.next()) else {
        return Err(TokenErrorKind::Malformed.into());
    };
    let (header, payload, signature) = (&token[..first], &token[first + 1..second], &token[second + 1..]);
    let header = check(key, token, [header, payload, signature])?;
    if !signature_matches(key, &header, &token[..second], signature)? {
        return Err(TokenErrorKind::Signature.into());
    }
    out.extend_from_slice(&base64url::decode(payload));
    Ok(header.json)
}

/// The issuer of a token, unverified. Use it only to choose the key to verify the token with.
pub fn issuer(token: &[u8]) -> Option<String> {
    unverified(token)?.issuer
}

/// Whether a token has the claim `sha256`, unverified.
pub(crate) fn has_body_digest(token: &[u8]) -> bool {
    unverified(token).is_some_and(|claims| claims.sha256)
}

/// Claims of a token that is not verified.
pub(super) struct Unverified {
    pub(super) issuer: Option<String>,
    /// Whether the claim `sha256` is present, as in a webhook's token.
    pub(super) sha256: bool,
}

/// Reads claims without verifying the token. `None` if the token is malformed or its payload is not JSON.
pub(super) fn unverified(token: &[u8]) -> Option<Unverified> {
    let mut parts = token.split(|&b| b == b'.');
    let (_, Some(payload), Some(_), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return None;
    };
    if payload.is_empty() || !base64url::is_encoded(payload) {
        return None;
    }
    let payload = text(base64url::decode(payload));
    let members = Members::read(payload.as_bytes()).ok()?;
    let issuer = members.iss.map(|issuer| String::from_utf8_lossy(&issuer).into_owned());
    Some(Unverified { issuer, sha256: members.sha256.is_some() })
}

/// The checks that come before that of the signature.
fn check(key: &Key, token: &[u8], [header, payload, signature]: [&[u8]; 3]) -> Result<Header, TokenError> {
    if header.is_empty() || payload.is_empty() || !token.split(|&b| b == b'.').all(base64url::is_encoded) {
        return Err(TokenErrorKind::Invalid.into());
    }
    let header = Header::read(token, header)?;
    if !key.has_secret() {
        return Err(TokenErrorKind::SecretRequired.into());
    }
    if signature.is_empty() {
        return Err(TokenErrorKind::SignatureRequired.into());
    }
    Ok(header)
}

/// Whether this is the HS256 signature. Compares the encoded text, so that another encoding of the same bytes is
/// rejected.
fn matches_hs256(key: &Key, signed: &[u8], signature: &[u8]) -> bool {
    let mut expected = [0; HS256_LENGTH];
    base64url::encode(&key.hs256(signed), &mut expected);
    equal(&expected, signature)
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned())
}

fn signature_matches(key: &Key, header: &Header, signed: &[u8], signature: &[u8]) -> Result<bool, TokenError> {
    let algorithm = header.algorithm.filter(|&algorithm| key.accepts(algorithm)).ok_or(TokenErrorKind::Algorithm)?;
    if let Some(name) = header.unsupported() {
        return Err(TokenErrorKind::Header(name).into());
    }
    if algorithm == Algorithm::HS256 {
        return Ok(matches_hs256(key, signed, signature));
    }
    let mut expected = Vec::with_capacity(88);
    base64url::append(&key.hmac(algorithm, signed).ok_or(TokenErrorKind::Algorithm)?, &mut expected);
    Ok(equal(&expected, signature))
}

/// The members of a header that matter here. The last of duplicate members wins.
#[derive(Default)]
struct Header {
    algorithm: Option<Algorithm>,
    /// `typ` is `JWT`: the payload must be JSON.
    json: bool,
    crit: bool,
    /// `b64` is present and not true, which means a payload without base64 (RFC 7797).
    raw: bool,
}

impl Header {
    /// The member that needs an unsupported extension.
    fn unsupported(&self) -> Option<&'static str> {
        match self {
            Header { crit: true, .. } => Some("crit"),
            Header { raw: true, .. } => Some("b64"),
            _ => None,
        }
    }

    fn read(token: &[u8], encoded: &[u8]) -> Result<Header, TokenError> {
        if token.starts_with(HEADER) {
            return Ok(Header { algorithm: Some(Algorithm::HS256), json: true, ..Header::default() });
        }
        let text = base64url::decode(encoded);
        // The original passes the header to JSON.parse as Latin-1. Only ASCII strings matter here.
        let text: String = text.iter().map(|&b| char::from(b)).collect();
        let mut header = Header::default();
        let mut scanner = Scanner::new(text.as_bytes());
        let mut read = || -> json::Result<bool> {
            let truthy = match scanner.kind()? {
                Kind::Object => {
                    scanner.object(|scanner, name| -> json::Result<()> {
                        let name = member_name(scanner.text(), name);
                        let is_true = scanner.kind()? == Kind::True;
                        let value = string_value(scanner)?;
                        match &*name {
                            b"alg" => {
                                header.algorithm =
                                    value.and_then(|alg| Algorithm::from_str(std::str::from_utf8(&alg).ok()?).ok());
                            }
                            b"typ" => header.json = value.as_deref() == Some(b"JWT"),
                            b"crit" => header.crit = true,
                            b"b64" => header.raw = !is_true,
                            _ => (),
                        }
                        Ok(())
                    })?;
                    true
                }
                Kind::Number => scanner.number()?.parse::<f64>().is_ok_and(|n| n != 0.0),
                Kind::String => {
                    let string = scanner.string()?;
                    string.end > string.start
                }
                kind => {
                    scanner.skip()?;
                    !matches!(kind, Kind::False | Kind::Null)
                }
            };
            scanner.end()?;
            Ok(truthy)
        };
        if read() == Ok(true) { Ok(header) } else { Err(TokenErrorKind::Invalid.into()) }
    }
}

/// The name of a member, unescaped.
fn member_name(text: &[u8], name: json::Str) -> Cow<'_, [u8]> {
    let raw = &text[name.start..name.end];
    if !name.escaped {
        return Cow::Borrowed(raw);
    }
    let mut resolved = Vec::with_capacity(raw.len());
    json::unescape(raw, &mut resolved);
    Cow::Owned(resolved)
}

/// Consumes any value; returns it if it is a string.
fn string_value<'a>(scanner: &mut Scanner<'a>) -> json::Result<Option<Cow<'a, [u8]>>> {
    if scanner.kind()? == Kind::String {
        let string = scanner.string()?;
        Ok(Some(member_name(scanner.text(), string)))
    } else {
        scanner.skip()?;
        Ok(None)
    }
}

/// A claim that must be a number.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) enum Time {
    #[default]
    Absent,
    At(f64),
    NotANumber,
}

/// The claims that are checked. The last of duplicate claims wins.
#[derive(Debug, Default)]
pub(super) struct Members<'a> {
    pub(super) is_object: bool,
    pub(super) nbf: Time,
    pub(super) exp: Time,
    pub(super) iss: Option<Cow<'a, [u8]>>,
    pub(super) sha256: Option<Cow<'a, [u8]>>,
}

impl<'a> Members<'a> {
    /// Reads any payload. A payload that is not JSON has no members if JSON is not required.
    fn read_if_json(payload: &'a [u8], json: bool) -> Result<Self, TokenError> {
        match Members::read(payload) {
            Err(_) if !json => Ok(Members::default()),
            read => read,
        }
    }

    fn read(payload: &'a [u8]) -> Result<Self, TokenError> {
        let mut members = Members::default();
        let mut scanner = Scanner::new(payload);
        let kind = scanner.kind()?;
        members.is_object = kind == Kind::Object;
        match kind {
            Kind::Object => scanner.object(|scanner, name| -> Result<(), TokenError> {
                let value = Value::take(scanner)?;
                match &*member_name(payload, name) {
                    b"nbf" => members.nbf = time(value),
                    b"exp" => members.exp = time(value),
                    b"iss" => members.iss = string(payload, value),
                    b"sha256" => members.sha256 = string(payload, value),
                    _ => (),
                }
                Ok(())
            })?,
            Kind::Null => return Err(TokenErrorKind::Invalid.into()),
            _ => scanner.skip()?,
        }
        scanner.end()?;
        Ok(members)
    }

    fn check(&self, key: &Key, now: f64) -> Result<(), TokenError> {
        match self.nbf {
            Time::NotANumber => return Err(TokenErrorKind::NbfValue.into()),
            Time::At(nbf) if nbf > now => return Err(TokenErrorKind::NotActive(nbf).into()),
            _ => (),
        }
        match self.exp {
            Time::NotANumber => return Err(TokenErrorKind::ExpValue.into()),
            Time::At(exp) if now >= exp => return Err(TokenErrorKind::Expired(exp).into()),
            _ => (),
        }
        if !key.api_key().is_empty() && self.iss.as_deref() != Some(key.api_key().as_bytes()) {
            return Err(TokenErrorKind::Issuer(key.api_key().to_owned()).into());
        }
        if self.is_object { Ok(()) } else { Err(TokenErrorKind::Invalid.into()) }
    }
}

/// The value of a member.
enum Value {
    Number(f64),
    String(Str),
    Other,
}

impl Value {
    fn take(scanner: &mut Scanner<'_>) -> json::Result<Value> {
        match scanner.kind()? {
            Kind::String => scanner.string().map(Value::String),
            // Rust parses every JSON number, and rounds to the nearest double as JavaScript does.
            Kind::Number => Ok(scanner.number()?.parse().map_or(Value::Other, Value::Number)),
            _ => scanner.skip().map(|()| Value::Other),
        }
    }
}

fn string(payload: &[u8], value: Value) -> Option<Cow<'_, [u8]>> {
    match value {
        Value::String(string) => Some(member_name(payload, string)),
        _ => None,
    }
}

fn time(value: Value) -> Time {
    match value {
        Value::Number(time) => Time::At(time),
        _ => Time::NotANumber,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: f64 = 1_700_000_000.0;

    fn key() -> Key {
        Key::new("APIkey", b"secret")
    }

    fn token(header: &str, payload: &str) -> Vec<u8> {
        let mut token = Vec::new();
        base64url::append(header.as_bytes(), &mut token);
        token.push(b'.');
        base64url::append(payload.as_bytes(), &mut token);
        let mac = key().hs256(&token);
        token.push(b'.');
        base64url::append(&mac, &mut token);
        token
    }

    fn outcome(header: &str, payload: &str) -> Result<String, String> {
        verify(&key(), &token(header, payload), NOW).map_err(|e| format!("{}: {e}", e.name()))
    }

    const PLAIN: &str = r#"{"alg":"HS256","typ":"JWT"}"#;

    #[test]
    fn accepts_valid_tokens() {
        let payload = r#"{"iss":"APIkey","exp":1700000001,"nbf":1700000000,"sha256":"abc"}"#;
        for header in [
            PLAIN,
            r#"{"typ":"JWT","alg":"HS256","kid":5}"#,
            r#"{"alg":"none","alg":"HS256"}"#,
            r#"{"\u0061lg":"HS256"}"#,
            r#"{"alg":"HS256","b64":true}"#,
            r#"{"alg":"HS256","b64":false,"b64":true}"#,
        ] {
            assert_eq!(outcome(header, payload), Ok(payload.into()));
            let mut scratch = Scratch::default();
            let token = token(header, payload);
            let claims = verify_outlined(&key(), &token, NOW, &mut scratch).unwrap();
            assert_eq!(claims.sha256.as_deref(), Some(&b"abc"[..]), "{header}");
        }
    }

    #[test]
    fn rejects_invalid_claims() {
        for (payload, error) in [
            (r#"{"iss":"APIkey","exp":1700000000}"#, "TokenExpiredError: jwt expired"),
            (r#"{"iss":"APIkey","exp":-1}"#, "TokenExpiredError: jwt expired"),
            (r#"{"iss":"APIkey","nbf":1700000000.5}"#, "NotBeforeError: jwt not active"),
            (r#"{"iss":"APIkey","nbf":1e999}"#, "NotBeforeError: jwt not active"),
            (r#"{"iss":"APIkey","exp":"1800000000"}"#, "JsonWebTokenError: invalid exp value"),
            (r#"{"iss":"APIkey","exp":null}"#, "JsonWebTokenError: invalid exp value"),
            (r#"{"iss":"APIkey","nbf":[]}"#, "JsonWebTokenError: invalid nbf value"),
            (r#"{"iss":"other"}"#, "JsonWebTokenError: jwt issuer invalid. expected: APIkey"),
            (r#"{"iss":"APIkey","iss":"other"}"#, "JsonWebTokenError: jwt issuer invalid. expected: APIkey"),
            (r#"{}"#, "JsonWebTokenError: jwt issuer invalid. expected: APIkey"),
            ("[]", "JsonWebTokenError: jwt issuer invalid. expected: APIkey"),
            ("5", "JsonWebTokenError: jwt issuer invalid. expected: APIkey"),
            ("null", "JsonWebTokenError: invalid token"),
            ("hello", "SyntaxError: the token's payload is not valid JSON"),
        ] {
            assert_eq!(outcome(PLAIN, payload), Err(error.into()), "{payload}");
        }
    }

    #[test]
    fn rejects_invalid_headers() {
        let payload = r#"{"iss":"APIkey"}"#;
        for (header, error) in [
            (r#"{"alg":"none"}"#, "invalid algorithm"),
            (r#"{"alg":"RS256"}"#, "invalid algorithm"),
            (r#"{"alg":"hs256"}"#, "invalid algorithm"),
            (r#"{"alg":"HS256","alg":"none"}"#, "invalid algorithm"),
            (r#"{"alg":["HS256"]}"#, "invalid algorithm"),
            (r#"{}"#, "invalid algorithm"),
            (r#"{"alg":"HS256","crit":["exp"]}"#, "unsupported header: crit"),
            (r#"{"alg":"HS256","crit":[]}"#, "unsupported header: crit"),
            (r#"{"alg":"HS256","crit":null}"#, "unsupported header: crit"),
            (r#"{"alg":"HS256","\u0063rit":["b64"],"b64":true}"#, "unsupported header: crit"),
            (r#"{"alg":"HS256","b64":false}"#, "unsupported header: b64"),
            (r#"{"alg":"HS256","b64":true,"b64":"true"}"#, "unsupported header: b64"),
            (r#"{"alg":"none","crit":["exp"]}"#, "invalid algorithm"),
            ("5", "invalid algorithm"),
            ("\"x\"", "invalid algorithm"),
            ("[]", "invalid algorithm"),
            ("0", "invalid token"),
            ("null", "invalid token"),
            ("false", "invalid token"),
            ("\"\"", "invalid token"),
            ("{", "invalid token"),
        ] {
            assert_eq!(outcome(header, payload), Err(format!("JsonWebTokenError: {error}")), "{header}");
        }
    }

    #[test]
    fn rejects_malformed_tokens() {
        let good = String::from_utf8(token(PLAIN, r#"{"iss":"APIkey"}"#)).unwrap();
        let [header, payload, signature]: [&str; 3] = good.split('.').collect::<Vec<_>>().try_into().unwrap();
        for (token, error) in [
            (String::new(), "jwt must be provided"),
            ("abc".into(), "jwt malformed"),
            (format!("{header}.{payload}"), "jwt malformed"),
            (format!("{good}."), "jwt malformed"),
            (format!("{header}.{payload}."), "jwt signature is required"),
            (format!(".{payload}.{signature}"), "invalid token"),
            (format!("{header}..{signature}"), "invalid token"),
            (format!(" {good}"), "invalid token"),
            (format!("{good}\n"), "invalid token"),
            (format!("{good}="), "invalid token"),
            (format!("Bearer {good}"), "invalid token"),
            (format!("{header}.{payload}.{}", &signature[1..]), "invalid signature"),
            (format!("{header}.{payload}x.{signature}"), "invalid signature"),
        ] {
            assert_eq!(verify(&key(), token.as_bytes(), NOW).unwrap_err().to_string(), error, "{token}");
        }
        // An empty payload is rejected even with a valid signature.
        assert_eq!(outcome(PLAIN, ""), Err("JsonWebTokenError: invalid token".into()));
        // The last of 43 characters has two unused bits. Only one of its encodings is accepted.
        let twin = |c: char| char::from(c as u8 + 1);
        let respelled = format!("{}{}", &good[..good.len() - 1], twin(good.chars().last().unwrap()));
        assert_eq!(verify(&key(), respelled.as_bytes(), NOW).unwrap_err().to_string(), "invalid signature");
    }

    #[test]
    fn rejects_every_token_without_a_secret() {
        let key = Key::new("", b"");
        for token in [&b"eyJhbGciOiJub25lIn0.e30."[..], b"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.x"] {
            assert_eq!(verify(&key, token, NOW).unwrap_err().to_string(), "secret or public key must be provided");
        }
    }

    #[test]
    fn rejects_a_payload_that_is_not_an_object() {
        let key = Key::new("", b"secret");
        for header in [PLAIN, r#"{"alg":"HS256"}"#] {
            for payload in ["[]", "5", "\"hello\"", "true", "null"] {
                let error = verify(&key, &token(header, payload), NOW).unwrap_err();
                assert_eq!(error.to_string(), "invalid token", "{header} {payload}");
            }
        }
        let error = verify(&key, &token(r#"{"alg":"HS256"}"#, "hello"), NOW).unwrap_err();
        assert_eq!(error.to_string(), "invalid token");
        assert_eq!(verify(&key, &token(PLAIN, "{}"), NOW).unwrap(), "{}");
    }

    #[test]
    fn a_key_accepts_only_its_algorithms() {
        let payload = r#"{"iss":"APIkey"}"#;
        let signed = |algorithm: Algorithm| {
            let mut token = Vec::new();
            base64url::append(format!(r#"{{"alg":"{algorithm:?}","typ":"JWT"}}"#).as_bytes(), &mut token);
            token.push(b'.');
            base64url::append(payload.as_bytes(), &mut token);
            let mac = key().hmac(algorithm, &token).unwrap();
            token.push(b'.');
            base64url::append(&mac, &mut token);
            token
        };
        let all = [Algorithm::HS256, Algorithm::HS384, Algorithm::HS512];
        for algorithm in all {
            assert!(verify(&key(), &signed(algorithm), NOW).is_ok(), "{algorithm:?}");
            for only in all {
                let outcome = verify(&key().only([&*format!("{only:?}")]), &signed(algorithm), NOW);
                let expected = if only == algorithm { None } else { Some(TokenErrorKind::Algorithm.into()) };
                assert_eq!(outcome.err(), expected, "{algorithm:?} where {only:?} is accepted");
            }
        }
    }

    #[test]
    fn replaces_invalid_utf8_in_a_payload() {
        for header in [PLAIN, r#"{"alg":"HS256","kid":"a"}"#] {
            for rest in [&b""[..], b",\"name\":\"\xff\xe9\""] {
                let payload = [b"{\"iss\":\"APIkey\"", rest, b"}"].concat();
                let mut signed = Vec::new();
                base64url::append(header.as_bytes(), &mut signed);
                signed.push(b'.');
                base64url::append(&payload, &mut signed);
                let mac = key().hs256(&signed);
                signed.push(b'.');
                base64url::append(&mac, &mut signed);
                let mut scratch = Scratch::default();
                let claims = verify_outlined(&key(), &signed, NOW, &mut scratch).unwrap();
                assert_eq!(claims.payload, String::from_utf8_lossy(&payload).as_bytes());
                assert_eq!(claims.outline.is_empty(), !rest.is_empty());
            }
        }
    }

    #[test]
    fn reads_the_same_issuer_as_verification() {
        for (payload, expected) in [
            (r#"{"iss":"APIkey"}"#, Some("APIkey")),
            (r#"{"iss":"a","iss":"b"}"#, Some("b")),
            (r#"{"i\u0073s":"\u0041"}"#, Some("A")),
            (r#"{"video":{"iss":"APIkey"}}"#, None),
            (r#"{"iss":["APIkey"]}"#, None),
            (r#"["iss"]"#, None),
            ("null", None),
            ("hello", None),
            ("", None),
        ] {
            assert_eq!(issuer(&token(PLAIN, payload)).as_deref(), expected, "{payload}");
        }
        for bad in ["", "a", "a.b", "..", "a.e30.b.c", "a. .b"] {
            assert_eq!(issuer(bad.as_bytes()), None, "{bad}");
        }
    }

    #[test]
    fn rejects_a_change_in_any_character_of_the_signature() {
        let good = token(PLAIN, r#"{"iss":"APIkey"}"#);
        for at in good.len() - 43..good.len() {
            let mut changed = good.clone();
            changed[at] = if good[at] == b'A' { b'B' } else { b'A' };
            assert_eq!(verify(&key(), &changed, NOW), Err(TokenErrorKind::Signature.into()), "{at}");
        }
    }

    #[test]
    fn agrees_with_the_jsonwebtoken_crate() {
        use jsonwebtoken::{DecodingKey, Validation, decode};
        let mut validation = Validation::new(Algorithm::HS256);
        validation.set_issuer(&["APIkey"]);
        validation.leeway = 0;
        validation.validate_nbf = true;
        for payload in [
            r#"{"iss":"APIkey","exp":4000000000}"#,
            r#"{"iss":"APIkey","exp":1}"#,
            r#"{"iss":"APIkey","exp":4000000000,"nbf":3900000000}"#,
            r#"{"iss":"other","exp":4000000000}"#,
        ] {
            let token = token(PLAIN, payload);
            let theirs = decode::<serde_json::Value>(&token, &DecodingKey::from_secret(b"secret"), &validation);
            assert_eq!(verify(&key(), &token, NOW).is_ok(), theirs.is_ok(), "{payload}");
        }
    }
}
