//! Webhook authentication. The server signs each request with a token whose `sha256` claim is the base64 SHA-256 digest
//! of the body (docs.livekit.io/home/server/webhooks). The addon's `receive` is the caller. The event itself is parsed
//! in `message`, not here.

use std::fmt;

use base64_simd::{Out, STANDARD};
use sha2::{Digest, Sha256};

use crate::{
    json,
    key::{Key, equal},
    token::{Scratch, TokenError, has_body_digest, verify_outlined},
};

/// Why a webhook was rejected.
#[derive(Debug, Clone, PartialEq)]
pub enum WebhookError {
    Token(TokenError),
    /// The token's `sha256` claim is absent or is the digest of another body.
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
    /// A hint on the likely cause and its fix. The arguments are those of [`authenticate`]. It contains no secret.
    pub fn hint(&self, key: &Key, body: &[u8], token: &[u8], now: f64) -> Option<String> {
        let text = match self {
            WebhookError::Token(error) => return error.hint(key, token, now),
            WebhookError::Digest if !has_body_digest(token) => {
                "The token has no sha256 claim: it is a participant's or an API client's token, not a webhook's."
            }
            WebhookError::Digest if body.is_empty() => {
                "The body is empty: the request had none, or something else had already read it."
            }
            WebhookError::Digest if json::is_compact(body) || body == b"[object Object]" => REWRITTEN,
            WebhookError::Digest => {
                "The body is not the one that was signed: it was changed in transit or after it was received. Pass the \
                 received bytes unchanged: do not parse, trim or re-encode them."
            }
        };
        Some(text.into())
    }
}

const REWRITTEN: &str = "The body looks as if it was parsed and serialized again, which changes its bytes. Pass the \
    received body before any JSON parser reads it. In Express, use express.raw({ type: 'application/webhook+json' }) \
    on this route, and no express.json() before it.";

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WebhookError::Token(error) => error.fmt(f),
            WebhookError::Digest => f.write_str("sha256 checksum of body does not match"),
        }
    }
}

impl std::error::Error for WebhookError {}

/// Checks that the token is signed with the key, is valid at `now` (in seconds since 1970), and carries the body's
/// digest.
pub fn authenticate(key: &Key, body: &[u8], token: &[u8], now: f64) -> Result<(), WebhookError> {
    let mut scratch = Scratch::default();
    let claims = verify_outlined(key, token, now, &mut scratch).map_err(WebhookError::Token)?;
    let mut digest = [0; 44];
    let digest = STANDARD.encode(&Sha256::digest(body), Out::from_slice(&mut digest));
    let claimed = claims.sha256.unwrap_or_default();
    if equal(digest, &claimed) { Ok(()) } else { Err(WebhookError::Digest) }
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
    fn accepts_only_the_body_that_was_signed() {
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
        let hint_for = |body: &[u8], claims: &str| {
            let token = token(&key, claims);
            authenticate(&key, body, &token, NOW).unwrap_err().hint(&key, body, &token, NOW).unwrap()
        };
        let other_body = r#"{"iss":"APIkey","sha256":"other"}"#;
        for body in [&br#"{"event":"room_started","room":{"name":"a b"}}"#[..], b"[object Object]"] {
            assert!(hint_for(body, other_body).contains("express.raw"), "{body:?}");
        }
        for body in [&br#"{"event":"room_started", "room":{}}"#[..], b"{\"event\":\"x\"}\n", b"abc"] {
            let hint = hint_for(body, other_body);
            assert!(!hint.contains("express.raw") && hint.contains("is not the one that was signed"), "{body:?}");
        }
        assert!(hint_for(b"", other_body).contains("is empty"));
        assert!(hint_for(b"{}", r#"{"iss":"APIkey"}"#).contains("no sha256 claim"));

        let other = Key::new("APIkey", b"another");
        let error = authenticate(&other, b"abc", &good, NOW).unwrap_err();
        assert_eq!((error.name(), error.to_string().as_str()), ("JsonWebTokenError", "invalid signature"));
        assert!(error.hint(&other, b"abc", &good, NOW).unwrap().contains("another secret"));
    }
}
