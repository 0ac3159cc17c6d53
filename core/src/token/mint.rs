//! Minting: writes the claims as JSON and signs them with HS256. The addon and `twirp` are the callers. Claims are
//! written in the order of npm's `jsonwebtoken`, so that tokens equal the original's byte for byte.

use super::{
    base64url,
    grants::{VIDEO_GRANT, Value, video_grant::ROOM},
};
use crate::{abi::slate::CODE_BITS, json, key::Key};

/// Header of every minted token, `{"alg":"HS256","typ":"JWT"}`, with the dot that follows it.
pub(super) const HEADER: &[u8] = b"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.";

/// Contents of a token, apart from the issuer, which the key has.
#[derive(Debug, Clone, Copy)]
pub struct Mint<'a> {
    pub grants: Grants<'a>,
    /// The participant's identity, for the claims `sub` and `jti`.
    pub identity: Option<&'a str>,
    /// The time of issue, in seconds since 1970.
    pub issued_at: i64,
    /// In seconds since 1970.
    pub expiry: i64,
}

/// The grants, and LiveKit's other claims. Contains no registered claim (RFC 7519, section 4.1).
#[derive(Debug, Clone, Copy)]
pub enum Grants<'a> {
    /// A JSON object with the members `video`, `metadata` and `sha256`, as text.
    Json(&'a str),
    /// The fast path: video grants as a list of [codes](super::grants), the room name, and the metadata.
    Known { codes: &'a [u8], room: Option<&'a str>, metadata: Option<&'a str> },
}

/// Text of each boolean grant in a token, by its code.
static MEMBERS: [Member; 1 << CODE_BITS] = {
    let mut members = [Member { text: [0; 32], length: 0 }; 1 << CODE_BITS];
    let mut at = 0;
    while at < VIDEO_GRANT.len() {
        let grant = &VIDEO_GRANT[at];
        if matches!(grant.value, Value::Bool) {
            members[grant.code as usize - 1] = Member::new(grant.name, false);
            members[grant.code as usize] = Member::new(grant.name, true);
        }
        at += 1;
    }
    members
};

/// `"roomJoin":true,`
#[derive(Clone, Copy)]
struct Member {
    text: [u8; 32],
    length: usize,
}

impl Member {
    const fn new(name: &str, granted: bool) -> Member {
        let parts: [&[u8]; 4] = [b"\"", name.as_bytes(), b"\":", if granted { b"true," } else { b"false," }];
        let mut member = Member { text: [0; 32], length: 0 };
        let mut part = 0;
        while part < parts.len() {
            let mut at = 0;
            while at < parts[part].len() {
                member.text[member.length] = parts[part][at];
                member.length += 1;
                at += 1;
            }
            part += 1;
        }
        member
    }

    /// Copies all 32 bytes and truncates, because a copy of constant length is faster.
    fn append(&self, out: &mut Vec<u8>) {
        let end = out.len() + self.length;
        out.extend_from_slice(&self.text);
        out.truncate(end);
    }
}

impl Grants<'_> {
    /// Writes the opening brace and the members. Skips unknown codes.
    fn write(&self, out: &mut Vec<u8>) {
        match *self {
            Grants::Json(text) => {
                out.extend_from_slice(text.trim_end().strip_suffix('}').unwrap_or("{").as_bytes());
            }
            Grants::Known { codes, room, metadata } => {
                out.extend_from_slice(b"{\"video\":{");
                let start = out.len();
                for &code in codes {
                    if let Some(room) = room
                        && code == ROOM
                    {
                        out.extend_from_slice(b"\"room\":");
                        json::write_string(room, out);
                        out.push(b',');
                    } else if let Some(member) = MEMBERS.get(usize::from(code)) {
                        member.append(out);
                    }
                }
                out.truncate(start.max(out.len() - 1));
                out.push(b'}');
                if let Some(metadata) = metadata {
                    out.extend_from_slice(b",\"metadata\":");
                    json::write_string(metadata, out);
                }
            }
        }
    }
}

impl Mint<'_> {
    /// Appends the signed token.
    pub fn append(&self, key: &Key, scratch: &mut Vec<u8>, out: &mut Vec<u8>) {
        scratch.clear();
        self.write_claims(key, scratch);
        append_signed(key, scratch, out);
    }

    fn write_claims(&self, key: &Key, out: &mut Vec<u8>) {
        self.grants.write(out);
        if out.len() > 1 {
            out.push(b',');
        }
        out.extend_from_slice(b"\"iat\":");
        let start = out.len();
        write_integer(self.issued_at, out);
        let end = out.len();
        out.extend_from_slice(b",\"nbf\":");
        out.extend_from_within(start..end);
        out.extend_from_slice(b",\"exp\":");
        write_integer(self.expiry, out);
        out.extend_from_slice(b",\"iss\":");
        out.extend_from_slice(&key.issuer_json);
        if let Some(identity) = self.identity {
            out.extend_from_slice(b",\"sub\":");
            let start = out.len();
            json::write_string(identity, out);
            let end = out.len();
            out.extend_from_slice(b",\"jti\":");
            out.extend_from_within(start..end);
        }
        out.push(b'}');
    }
}

/// Signs a payload, which must be the text of a JSON object, and appends the token.
pub fn sign(key: &Key, payload: &str, out: &mut Vec<u8>) {
    append_signed(key, payload.as_bytes(), out);
}

fn append_signed(key: &Key, payload: &[u8], out: &mut Vec<u8>) {
    let start = out.len();
    out.reserve(HEADER.len() + payload.len().div_ceil(3) * 4 + 44);
    out.extend_from_slice(HEADER);
    base64url::append(payload, out);
    let mac = key.hs256(&out[start..]);
    out.push(b'.');
    base64url::append(&mac, out);
}

fn write_integer(value: i64, out: &mut Vec<u8>) {
    let mut digits = [0_u8; 20];
    let mut at = digits.len();
    let mut rest = value.unsigned_abs();
    while rest >= 10 {
        at -= 2;
        let pair = (rest % 100) as u8;
        rest /= 100;
        digits[at..at + 2].copy_from_slice(&[b'0' + pair / 10, b'0' + pair % 10]);
    }
    if rest > 0 || value == 0 {
        at -= 1;
        digits[at] = b'0' + rest as u8;
    }
    if value < 0 {
        out.push(b'-');
    }
    out.extend_from_slice(&digits[at..]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::grants::video_grant::{CAN_PUBLISH, ROOM_JOIN};

    fn mint(mint: Mint<'_>) -> String {
        let mut out = Vec::new();
        mint.append(&Key::new("APIkey", b"secret"), &mut Vec::new(), &mut out);
        String::from_utf8(out).unwrap()
    }

    fn payload(token: &str) -> String {
        String::from_utf8(base64url::decode(token.split('.').nth(1).unwrap().as_bytes())).unwrap()
    }

    #[test]
    fn writes_claims_in_the_order_of_jsonwebtoken() {
        let full = Mint {
            grants: Grants::Json(r#"{"video":{"roomJoin":true}}"#),
            identity: Some("q\"é"),
            issued_at: 1_700_000_000,
            expiry: 1_700_000_600,
        };
        assert_eq!(
            payload(&mint(full)),
            r#"{"video":{"roomJoin":true},"iat":1700000000,"nbf":1700000000,"exp":1700000600,"iss":"APIkey","sub":"q\"é","jti":"q\"é"}"#
        );
        let bare = Mint { grants: Grants::Json("{}"), identity: None, issued_at: -1, expiry: 3599 };
        assert_eq!(payload(&mint(bare)), r#"{"iat":-1,"nbf":-1,"exp":3599,"iss":"APIkey"}"#);
    }

    #[test]
    fn grant_codes_give_the_same_token_as_json() {
        let json = r#"{"video":{"canPublish":false,"room":"a \"room\"","roomJoin":true},"metadata":"é"}"#;
        let codes = [CAN_PUBLISH - 1, ROOM, ROOM_JOIN];
        let known = Grants::Known { codes: &codes, room: Some("a \"room\""), metadata: Some("é") };
        let token =
            |grants| mint(Mint { grants, identity: Some("me"), issued_at: 1_700_000_000, expiry: 1_700_000_060 });
        assert_eq!(token(known), token(Grants::Json(json)));
        let none = Grants::Known { codes: &[30, 255], room: None, metadata: None };
        assert_eq!(token(none), token(Grants::Json(r#"{"video":{}}"#)));
    }

    #[test]
    fn mints_tokens_that_the_jsonwebtoken_crate_accepts() {
        use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
        let token = mint(Mint {
            grants: Grants::Json("{}"),
            identity: Some("me"),
            issued_at: 4_000_000_000,
            expiry: 4_000_000_060,
        });
        let mut validation = Validation::new(Algorithm::HS256);
        validation.set_issuer(&["APIkey"]);
        let claims = decode::<serde_json::Value>(&token, &DecodingKey::from_secret(b"secret"), &validation).unwrap();
        assert_eq!(claims.claims["sub"], "me");
        assert_eq!(claims.claims["exp"], 4_000_000_060_i64);
    }

    #[test]
    fn writes_times_in_decimal() {
        for length in 0..=18 {
            for near in [-11, -1, 0, 1, 9] {
                for value in [10_i64.pow(length) + near, -(10_i64.pow(length) + near)] {
                    let mut out = Vec::new();
                    write_integer(value, &mut out);
                    assert_eq!(out, value.to_string().into_bytes());
                }
            }
        }
    }
}
