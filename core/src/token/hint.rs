use super::{TokenError, TokenErrorKind, base64url, verify::unverified};
use crate::{json, key::Key};

/// So many characters of what a stranger wrote are repeated.
const QUOTED: usize = 64;

impl TokenError {
    /// What helps beyond the message, for whoever runs the program that refused the token. `key` and `now` are those of
    /// [`verify`](super::verify). No secret is in it, nor the token.
    pub fn hint(&self, key: &Key, token: &[u8], now: f64) -> Option<String> {
        let expected = quoted(key.api_key());
        Some(match self.0 {
            TokenErrorKind::Invalid if token.starts_with(b"Bearer ") => {
                "There is \"Bearer \" in front of the token: what is behind it is the token.".into()
            }
            TokenErrorKind::Invalid if token.trim_ascii().len() < token.len() => {
                "There is white space around the token.".into()
            }
            TokenErrorKind::Algorithm => {
                format!(
                    "The token's header says that it is signed with {}, which is not taken here.",
                    algorithm(token)?
                )
            }
            TokenErrorKind::Signature => match unverified(token)?.issuer {
                Some(issuer) if issuer == key.api_key() => format!(
                    "The token names the API key {expected}, which is the one here. So it was signed with another secret \
                     than the one here, or changed on its way."
                ),
                Some(issuer) if !key.api_key().is_empty() => format!(
                    "The token says that it is of the API key {}, and was checked with the secret of {expected}.",
                    quoted(&issuer)
                ),
                _ => "The token was signed with another secret than the one here, or changed on its way.".into(),
            },
            TokenErrorKind::Issuer(_) => match unverified(token)?.issuer {
                Some(issuer) => {
                    format!("The token is of the API key {}, and {expected} is the one here.", quoted(&issuer))
                }
                None => format!("The token names no API key as its issuer (iss), and {expected} is the one here."),
            },
            TokenErrorKind::Expired(at) => format!(
                "It expired {} ago. Either it is an old one, that came late or once more, or the clock here is ahead of \
                 that of the machine that signed it.",
                span(now - at)
            ),
            TokenErrorKind::NotActive(at) => format!(
                "It becomes valid in {}. A server's tokens are valid at once, so the clock here is behind that of the \
                 machine that signed it: let both be set by NTP.",
                span(at - now)
            ),
            _ => return None,
        })
    }
}

/// The algorithm that a token's header names.
fn algorithm(token: &[u8]) -> Option<String> {
    let header = base64url::decode(token.split(|&b| b == b'.').next()?);
    let header: serde_json::Value = serde_json::from_slice(&header).ok()?;
    Some(header.get("alg").and_then(|alg| alg.as_str()).map_or_else(|| "no algorithm".into(), quoted))
}

/// A text as JSON has it, so that nothing in it is taken for more than text; its beginning when it is long.
fn quoted(text: &str) -> String {
    let end = text.char_indices().nth(QUOTED).map_or(text.len(), |(at, _)| at);
    let mut out = Vec::new();
    json::write_string(&text[..end], &mut out);
    let mut quoted = String::from_utf8_lossy(&out).into_owned();
    if end < text.len() {
        quoted.push('…');
    }
    quoted
}

/// A span of time in the largest unit of which it has two, as a rule.
fn span(seconds: f64) -> String {
    let (count, unit) = match seconds {
        s if s < 120.0 => (s, "s"),
        s if s < 7200.0 => (s / 60.0, "min"),
        s if s < 172_800.0 => (s / 3600.0, "h"),
        s => (s / 86_400.0, "days"),
    };
    format!("{} {unit}", count.floor())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::{sign, verify};

    const NOW: f64 = 1_700_000_000.0;

    fn hint(key: &Key, token: &[u8]) -> Option<String> {
        verify(key, token, NOW).unwrap_err().hint(key, token, NOW)
    }

    fn signed(api_key: &str, secret: &str, claims: &str) -> Vec<u8> {
        let mut token = Vec::new();
        sign(&Key::new(api_key, secret.as_bytes()), claims, &mut token);
        token
    }

    fn of(secret: &str, claims: &str) -> String {
        hint(&Key::new("APIkey", b"secret"), &signed("", secret, claims)).unwrap_or_default()
    }

    #[test]
    fn another_keys_token_is_told_from_another_secret() {
        let other = of("another", r#"{"iss":"APIother"}"#);
        assert!(other.contains("is of the API key \"APIother\"") && other.contains("secret of \"APIkey\""), "{other}");
        let same = of("another", r#"{"iss":"APIkey"}"#);
        assert!(same.contains("signed with another secret than the one here"), "{same}");
        let none = of("another", "{}");
        assert!(none.contains("signed with another secret than the one here"), "{none}");
        let shared = of("secret", r#"{"iss":"APIother"}"#);
        assert!(shared.contains("of the API key \"APIother\", and \"APIkey\" is the one here"), "{shared}");
        assert!(of("secret", "{}").contains("names no API key"));
    }

    #[test]
    fn times_are_told_with_their_distance() {
        for (claims, expected) in [
            (r#"{"iss":"APIkey","exp":1699999990}"#, "It expired 10 s ago. Either"),
            (r#"{"iss":"APIkey","exp":1699999000}"#, "It expired 16 min ago. Either"),
            (r#"{"iss":"APIkey","exp":1699990000}"#, "It expired 2 h ago. Either"),
            (r#"{"iss":"APIkey","exp":0}"#, "It expired 19675 days ago. Either"),
            (r#"{"iss":"APIkey","nbf":1700000030.5}"#, "It becomes valid in 30 s. A server's"),
        ] {
            let hint = of("secret", claims);
            assert!(hint.starts_with(expected), "{hint}");
            assert!(hint.contains("the clock here is"), "{hint}");
        }
    }

    #[test]
    fn what_is_around_a_token_and_its_algorithm_are_told() {
        let key = Key::new("APIkey", b"secret");
        let good = String::from_utf8(signed("", "secret", r#"{"iss":"APIkey"}"#)).unwrap();
        assert!(hint(&key, format!("Bearer {good}").as_bytes()).unwrap().starts_with("There is \"Bearer \""));
        assert!(hint(&key, format!("{good}\n").as_bytes()).unwrap().starts_with("There is white space"));
        // {"alg":"RS256"} and {}
        assert!(hint(&key, b"eyJhbGciOiJSUzI1NiJ9.e30.AAAA").unwrap().contains("signed with \"RS256\""));
        assert!(hint(&key, b"e30.e30.AAAA").unwrap().contains("signed with no algorithm"));
        assert_eq!(hint(&key, b"a.b"), None);
    }

    #[test]
    fn what_a_stranger_wrote_is_quoted_and_cut() {
        let hint = of("another", &format!(r#"{{"iss":"\u001b[31m\n{}"}}"#, "é".repeat(500)));
        assert!(hint.contains("\\u001b[31m\\né") && hint.contains("é\"…"), "{hint}");
        assert!(hint.len() < 400, "{hint}");
        assert!(!hint.contains("secretsecret"));
    }
}
