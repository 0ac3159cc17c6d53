//! What a token says, as JavaScript makes it into an object without reading JSON again.

use super::ROOM;
use crate::json::{Kind, Result, Scanner, Str};

/// The claims that have a code, which is their position here: first those that are strings, then those that are numbers,
/// then the object of the video grants.
pub const CLAIMS: [&str; 10] = ["iss", "sub", "jti", "name", "metadata", "sha256", "iat", "nbf", "exp", "video"];

pub(super) const ISS: usize = 0;
pub(super) const SHA256: usize = 5;
pub(super) const NBF: usize = 7;
pub(super) const EXP: usize = 8;
const FIRST_NUMBER: usize = 6;
const VIDEO: usize = 9;

/// The code of a claim. A `match` looks at a few letters, where a list would be compared name by name.
pub(super) fn claim(name: &[u8]) -> Option<usize> {
    Some(match name {
        b"iss" => ISS,
        b"sub" => 1,
        b"jti" => 2,
        b"name" => 3,
        b"metadata" => 4,
        b"sha256" => SHA256,
        b"iat" => 6,
        b"nbf" => NBF,
        b"exp" => EXP,
        b"video" => VIDEO,
        _ => return None,
    })
}

/// The code of a grant, or that of the room's name.
fn grant(name: &[u8]) -> Option<u8> {
    Some(match name {
        b"roomCreate" => 0,
        b"roomJoin" => 2,
        b"roomList" => 4,
        b"roomRecord" => 6,
        b"roomAdmin" => 8,
        b"canPublish" => 10,
        b"canSubscribe" => 12,
        b"canPublishData" => 14,
        b"hidden" => 16,
        b"recorder" => 18,
        b"ingressAdmin" => 20,
        b"canUpdateOwnMetadata" => 22,
        b"agent" => 24,
        b"canSubscribeMetrics" => 26,
        b"room" => ROOM,
        _ => return None,
    })
}

/// A longer payload gets no outline: the strings of its object would be parts of it, and keep all of it alive.
const LONGEST: usize = 2048;

/// The members of a payload in their order, as numbers. First how many there are; then of each its code, and behind that
/// a number's value, or where a string starts and ends in the payload. Behind the code of the video grants stand how many
/// there are and their codes (see [`GRANTS`]); behind the code of the room's name, its start and end.
///
/// There is none of a payload that has anything else in it: another name, one that stands twice, another type, an escape,
/// a number that is no plain integer, a character beyond ASCII.
#[derive(Debug, Default)]
pub struct Outline {
    numbers: Vec<f64>,
    seen: Seen,
    given_up: bool,
}

/// What the value of a member is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Value {
    /// In the plain spelling of an integer.
    Integer(f64),
    Number(f64),
    String(Str),
    Other,
}

impl Value {
    pub(super) fn take(scanner: &mut Scanner<'_>) -> Result<Value> {
        match scanner.kind()? {
            Kind::String => scanner.string().map(Value::String),
            Kind::Number => match scanner.integer() {
                Some(integer) => Ok(Value::Integer(integer)),
                // JSON's numbers are a subset of those that Rust reads, and both round to the nearest.
                None => Ok(scanner.number()?.parse().map_or(Value::Other, Value::Number)),
            },
            _ => scanner.skip().map(|()| Value::Other),
        }
    }
}

impl Outline {
    /// The numbers; none when there is no outline.
    pub fn numbers(&self) -> &[f64] {
        if self.given_up { &[] } else { &self.numbers }
    }

    pub(super) fn begin(&mut self, payload: &[u8]) {
        self.numbers.clear();
        self.numbers.push(0.0);
        self.seen = Seen::default();
        self.given_up = payload.len() > LONGEST || !payload.is_ascii();
    }

    pub(super) fn give_up(&mut self) {
        self.given_up = true;
    }

    /// Takes the value of a member. Its name has this code, or none.
    pub(super) fn member(&mut self, code: Option<usize>, scanner: &mut Scanner<'_>) -> Result<Value> {
        let code = code.filter(|&code| self.seen.add(code));
        self.numbers[0] += 1.0;
        if code == Some(VIDEO) && scanner.kind()? == Kind::Object {
            self.video(scanner)?;
            return Ok(Value::Other);
        }
        let value = Value::take(scanner)?;
        match (code, value) {
            (Some(code @ FIRST_NUMBER..VIDEO), Value::Integer(number)) => self.numbers.extend([code as f64, number]),
            (Some(code @ ..FIRST_NUMBER), Value::String(string)) if !string.escaped => self.string(code, string),
            _ => self.give_up(),
        }
        Ok(value)
    }

    fn string(&mut self, code: usize, string: Str) {
        self.numbers.extend([code as f64, string.start as f64, string.end as f64]);
    }

    fn video(&mut self, scanner: &mut Scanner<'_>) -> Result<()> {
        self.numbers.extend([VIDEO as f64, 0.0]);
        let count = self.numbers.len() - 1;
        let mut seen = Seen::default();
        scanner.object(|scanner, name| {
            let code = grant(&scanner.text()[name.start..name.end]).filter(|&code| seen.add(usize::from(code)));
            self.numbers[count] += 1.0;
            match (scanner.kind()?, code) {
                (Kind::String, Some(ROOM)) => {
                    let string = scanner.string()?;
                    self.string(usize::from(ROOM), string);
                    self.given_up |= string.escaped;
                    Ok(())
                }
                (kind @ (Kind::True | Kind::False), Some(code)) if code != ROOM => {
                    self.numbers.push(f64::from(code + u8::from(kind == Kind::True)));
                    scanner.skip()
                }
                _ => {
                    self.give_up();
                    scanner.skip()
                }
            }
        })
    }
}

/// Codes that came, a bit each.
#[derive(Debug, Default)]
struct Seen(u32);

impl Seen {
    /// Whether it is a new one.
    fn add(&mut self, code: usize) -> bool {
        let bit = 1 << code;
        let new = self.0 & bit == 0;
        self.0 |= bit;
        new
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        key::Key,
        token::{GRANTS, sign, verify_outlined},
    };

    const KEY: (&str, &[u8]) = ("k", b"secret");

    fn outline(payload: &str) -> Vec<f64> {
        let key = Key::new(KEY.0, KEY.1);
        let mut token = Vec::new();
        sign(&key, payload, &mut token);
        // What was there before does not matter.
        let mut outline = Outline { numbers: vec![7.0; 3], seen: Seen(!0), given_up: true };
        assert_eq!(verify_outlined(&key, &token, 0.0, &mut outline).unwrap().payload, payload);
        outline.numbers().to_vec()
    }

    #[test]
    fn members_stand_in_their_order() {
        assert_eq!(
            outline(r#"{"exp":1700000000,"iss":"k","video":{"room":"r","roomJoin":true,"canPublish":false},"iat":-5}"#),
            [4.0, 8.0, 1_700_000_000.0, 0.0, 25.0, 26.0, 9.0, 3.0, 31.0, 45.0, 46.0, 3.0, 10.0, 6.0, -5.0]
        );
        assert_eq!(outline(r#" { "iss" : "k" , "video" : { } } "#), [2.0, 0.0, 12.0, 13.0, 9.0, 0.0]);
        for (code, claim) in CLAIMS.iter().enumerate().take(VIDEO).skip(1) {
            let got = |value: &str| outline(&format!(r#"{{"iss":"k","{claim}":{value}}}"#));
            let head = [2.0, 0.0, 8.0, 9.0, code as f64];
            if code < FIRST_NUMBER {
                let at = (r#"{"iss":"k","":""#.len() + claim.len()) as f64;
                assert_eq!(got(r#""x""#), [&head[..], &[at, at + 1.0]].concat(), "{claim}");
            } else {
                let time = if *claim == "exp" { 6.0 } else { 0.0 };
                assert_eq!(got(&time.to_string()), [&head[..], &[time]].concat(), "{claim}");
            }
        }
        for (position, grant) in GRANTS.iter().enumerate() {
            let got = outline(&format!(r#"{{"iss":"k","video":{{"{grant}":true}}}}"#));
            assert_eq!(got[4..], [9.0, 1.0, (2 * position + 1) as f64], "{grant}");
        }
    }

    #[test]
    fn what_is_not_usual_has_none() {
        for rest in [
            r#""kind":"agent""#,
            r#""name":"a\u0062""#,
            r#""name":"é""#,
            r#""name":null"#,
            r#""name":true"#,
            r#""name":5"#,
            r#""iat":"5""#,
            r#""name":{}"#,
            r#""name":"a","name":"b""#,
            r#""iat":1.5"#,
            r#""iat":-0"#,
            r#""iat":1e3"#,
            r#""iat":1234567890123456"#,
            r#""video":"all""#,
            r#""video":5"#,
            r#""video":null"#,
            r#""video":{},"video":{}"#,
            r#""video":{"canPublishSources":["camera"]}"#,
            r#""video":{"roomJoin":"yes"}"#,
            r#""video":{"roomJoin":true,"roomJoin":true}"#,
            r#""video":{"room\u004aoin":true}"#,
            r#""video":{"room":true}"#,
            r#""video":{"room":"a\"b"}"#,
            r#""video":{"room":"a","room":"b"}"#,
            r#""video":{"":true}"#,
            r#""__proto__":1"#,
        ] {
            assert!(outline(&format!(r#"{{"iss":"k",{rest}}}"#)).is_empty(), "{rest}");
        }
        let long = |length: usize| format!(r#"{{"iss":"k","name":"{}"}}"#, "x".repeat(length));
        let frame = long(0).len();
        assert_eq!(outline(&long(LONGEST - frame)).len(), 7);
        assert!(outline(&long(LONGEST - frame + 1)).is_empty());
    }
}
