use std::fmt;

/// Why a token was not minted or not accepted.
#[derive(Debug, Clone, PartialEq)]
pub struct TokenError(pub(super) TokenErrorKind);

/// The kinds of [`TokenError`]. Their texts are those of npm's `jsonwebtoken` 8, which users match on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TokenErrorKind {
    /// There is no token.
    Missing,
    /// It has not three parts.
    Malformed,
    /// Its parts are not base64url, its header is not JSON, or its payload is no object.
    Invalid,
    /// Its payload says that it is JSON and is not.
    PayloadNotJson,
    SignatureRequired,
    SecretRequired,
    /// The header names no HMAC algorithm, or none that this key takes.
    Algorithm,
    /// The header asks for what is not done here: it has `crit` (RFC 7515, section 4.1.11), or a `b64` (RFC 7797) that
    /// is not true.
    Header(&'static str),
    Signature,
    NbfValue,
    /// Not valid before this time, in seconds since 1970.
    NotActive(f64),
    ExpValue,
    /// Expired at this time, in seconds since 1970.
    Expired(f64),
    /// The issuer is another one than this API key.
    Issuer(String),
    /// The life of a token is neither whole seconds nor text.
    TtlType,
    /// The life of a token is text that is no time span.
    TtlText,
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
            TokenErrorKind::TtlType | TokenErrorKind::TtlText => "Error",
            TokenErrorKind::PayloadNotJson => "SyntaxError",
            _ => "JsonWebTokenError",
        }
    }

    /// The moment that an expired or not yet active token speaks of, in seconds since 1970.
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
            TokenErrorKind::TtlType => "\"expiresIn\" should be a number of seconds or string representing a timespan",
            TokenErrorKind::TtlText => {
                "\"expiresIn\" should be a number of seconds or string representing a timespan eg: \"1d\", \"20h\", 60"
            }
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
