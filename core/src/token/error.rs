//! Token errors. Their messages are those of npm's `jsonwebtoken` 8, which users match on, so they must not change. Our
//! own advice goes into `hint.rs`.

use std::fmt;

/// Why a token was rejected.
#[derive(Debug, Clone, PartialEq)]
pub struct TokenError(pub(super) TokenErrorKind);

/// The kinds of [`TokenError`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TokenErrorKind {
    /// The token is empty.
    Missing,
    /// The token does not have three parts.
    Malformed,
    /// A part is not base64url, the header is not JSON, or the payload is not an object.
    Invalid,
    /// The header has `typ: JWT`, but the payload is not JSON.
    PayloadNotJson,
    SignatureRequired,
    SecretRequired,
    /// The header's algorithm is missing, is not HMAC, or is not accepted by this key.
    Algorithm,
    /// The header needs an unsupported extension: it has `crit` (RFC 7515, section 4.1.11), or `b64` (RFC 7797) with a
    /// value other than true.
    Header(&'static str),
    Signature,
    NbfValue,
    /// Not valid before this time, in seconds since 1970.
    NotActive(f64),
    ExpValue,
    /// Expired at this time, in seconds since 1970.
    Expired(f64),
    /// The issuer is not this API key.
    Issuer(String),
}

impl TokenError {
    pub fn kind(&self) -> &TokenErrorKind {
        &self.0
    }

    /// The name of the JavaScript error class.
    pub fn name(&self) -> &'static str {
        match self.0 {
            TokenErrorKind::Expired(_) => "TokenExpiredError",
            TokenErrorKind::NotActive(_) => "NotBeforeError",
            TokenErrorKind::PayloadNotJson => "SyntaxError",
            _ => "JsonWebTokenError",
        }
    }

    /// Expiry of an expired token, or start of a token that is not yet active, in seconds since 1970.
    pub fn date(&self) -> Option<f64> {
        match self.0 {
            TokenErrorKind::Expired(at) | TokenErrorKind::NotActive(at) => Some(at),
            _ => None,
        }
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            TokenErrorKind::Missing => "jwt must be provided",
            TokenErrorKind::Malformed => "jwt malformed",
            TokenErrorKind::Invalid => "invalid token",
            TokenErrorKind::PayloadNotJson => "the token's payload is not valid JSON",
            TokenErrorKind::SignatureRequired => "jwt signature is required",
            TokenErrorKind::SecretRequired => "secret or public key must be provided",
            TokenErrorKind::Algorithm => "invalid algorithm",
            TokenErrorKind::Header(name) => return write!(f, "unsupported header: {name}"),
            TokenErrorKind::Signature => "invalid signature",
            TokenErrorKind::NbfValue => "invalid nbf value",
            TokenErrorKind::NotActive(_) => "jwt not active",
            TokenErrorKind::ExpValue => "invalid exp value",
            TokenErrorKind::Expired(_) => "jwt expired",
            TokenErrorKind::Issuer(expected) => return write!(f, "jwt issuer invalid. expected: {expected}"),
        })
    }
}

impl std::error::Error for TokenError {}

impl From<TokenErrorKind> for TokenError {
    fn from(kind: TokenErrorKind) -> Self {
        TokenError(kind)
    }
}

impl From<crate::json::Invalid> for TokenError {
    fn from(_: crate::json::Invalid) -> Self {
        TokenError(TokenErrorKind::PayloadNotJson)
    }
}
