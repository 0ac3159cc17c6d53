//! Webhooks: a server signs what it posts with a token whose `sha256` claim is the body's digest in
//! base64 (docs.livekit.io/home/server/webhooks).

use std::fmt;

use base64_simd::{Out, STANDARD};
use sha2::{Digest, Sha256};

use crate::{
    json,
    key::{Key, same},
    token::{Scratch, TokenError, speaks_of_a_body, verify_outlined},
};

/// Why a webhook was refused.
#[derive(Debug, Clone, PartialEq)]
pub enum WebhookError {
    Token(TokenError),
    /// The token speaks of another body, or of none.
    Digest,
}

impl WebhookError {
    /// The name of the JavaScript error class.
    pub fn name(&self) -> &'static str {
        match self {
            WebhookError::Token(error) => error.name(),
            WebhookError::Digest => "Error",
        }
    }
}

impl WebhookError {
    /// What helps beyond the message; the arguments are those of [`authenticate`]. No secret is in it.
    pub fn hint(&self, key: &Key, body: &[u8], token: &[u8], now: f64) -> Option<String> {
        let text = match self {
            WebhookError::Token(error) => return error.hint(key, token, now),
            WebhookError::Digest if !speaks_of_a_body(token) => {
                "The token speaks of no body (it has no claim sha256): it is a participant's or a client's, not a webhook's."
            }
            WebhookError::Digest if body.is_empty() => {
                "The body is empty: it was read before, or the request had none."
            }
            WebhookError::Digest if json::is_compact(body) || body == b"[object Object]" => REWRITTEN,
            WebhookError::Digest => {
                "The body is not the one that was signed: it was changed on its way, or is not as it came. What counts is \
                 its bytes, so it must not be parsed, trimmed or given another encoding before."
            }
        };
        Some(text.into())
    }
}

const REWRITTEN: &str = "The body looks as if a JSON parser had read it and it was then written anew, which changes its \
    bytes. Give the receiver the body as it came, before any JSON parser: in Express with express.raw({ type: \
    'application/webhook+json' }) on this route, and not express.json() in front of it.";

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WebhookError::Token(error) => error.fmt(f),
            WebhookError::Digest => f.write_str("sha256 checksum of body does not match"),
        }
    }
}

impl std::error::Error for WebhookError {}

/// Checks that the token is this key's, is valid at `now` (seconds since 1970), and speaks of this body.
pub fn authenticate(key: &Key, body: &[u8], token: &[u8], now: f64) -> Result<(), WebhookError> {
    let mut scratch = Scratch::default();
    let claims = verify_outlined(key, token, now, &mut scratch).map_err(WebhookError::Token)?;
    let mut digest = [0; 44];
    let digest = STANDARD.encode(&Sha256::digest(body), Out::from_slice(&mut digest));
    let claimed = claims.sha256.unwrap_or_default();
    if same(digest, &claimed) { Ok(()) } else { Err(WebhookError::Digest) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::sign;

    const NOW: f64 = 1_700_000_000.0;

    fn token(key: &Key, claims: &str) -> Vec<u8> {
        let mut out = Vec::new();
        sign(key, claims, &mut out);
        out
    }

    #[test]
    fn the_body_must_be_the_one_that_was_signed() {
        let key = Key::new("APIkey", b"secret");
        let good = token(&key, r#"{"iss":"APIkey","sha256":"ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="}"#);
        assert_eq!(authenticate(&key, b"abc", &good, NOW), Ok(()));
        assert_eq!(authenticate(&key, b"abc ", &good, NOW), Err(WebhookError::Digest));
        for claims in [
            r#"{"iss":"APIkey"}"#,
            r#"{"iss":"APIkey","sha256":""}"#,
            r#"{"iss":"APIkey","sha256":["ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="]}"#,
            r#"{"iss":"APIkey","sha256":"ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0"}"#,
        ] {
            assert_eq!(authenticate(&key, b"abc", &token(&key, claims), NOW), Err(WebhookError::Digest), "{claims}");
        }
        let shrug = |body: &[u8], claims: &str| {
            let token = token(&key, claims);
            authenticate(&key, body, &token, NOW).unwrap_err().hint(&key, body, &token, NOW).unwrap()
        };
        let other_body = r#"{"iss":"APIkey","sha256":"other"}"#;
        for body in [&br#"{"event":"room_started","room":{"name":"a b"}}"#[..], b"[object Object]"] {
            assert!(shrug(body, other_body).contains("express.raw"), "{body:?}");
        }
        for body in [&br#"{"event":"room_started", "room":{}}"#[..], b"{\"event\":\"x\"}\n", b"abc"] {
            let hint = shrug(body, other_body);
            assert!(!hint.contains("express.raw") && hint.contains("is not the one that was signed"), "{body:?}");
        }
        assert!(shrug(b"", other_body).contains("is empty"));
        assert!(shrug(b"{}", r#"{"iss":"APIkey"}"#).contains("no claim sha256"));

        let other = Key::new("APIkey", b"another");
        let error = authenticate(&other, b"abc", &good, NOW).unwrap_err();
        assert_eq!((error.name(), error.to_string().as_str()), ("JsonWebTokenError", "invalid signature"));
        assert!(error.hint(&other, b"abc", &good, NOW).unwrap().contains("another secret"));
    }
}
