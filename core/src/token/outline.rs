//! The outline of a token's payload: its claims as numbers, from which JavaScript builds the object without parsing
//! JSON. `verify.rs` reads it. Payloads with anything unusual get no outline; JavaScript then calls `JSON.parse`.

use std::borrow::Cow;

use super::{
    GRANTS, ROOM,
    verify::{Members, Time},
};
use crate::json::{Invalid, Result, Scanner, Start};

/// Claims that have a code, which is their index here: first the strings, then the numbers, then the video grants.
pub const CLAIMS: [&str; 10] = ["iss", "sub", "jti", "name", "metadata", "sha256", "iat", "nbf", "exp", "video"];

pub(super) const ISS: u8 = 0;
pub(super) const SHA256: u8 = 5;
pub(super) const NBF: u8 = 7;
pub(super) const EXP: u8 = 8;
const FIRST_NUMBER: u8 = 6;
const VIDEO: u8 = 9;

/// The code of a claim.
pub(super) fn claim(name: &[u8]) -> Option<u8> {
    (0..).zip(CLAIMS).find(|(_, claim)| claim.as_bytes() == name).map(|(code, _)| code)
}

/// The claims as they are written in a payload, in search order. The search for the next claim starts after the one
/// found last. This package writes claims in this order; servers write them in alphabetical order.
static STARTS: [(u8, Start); CLAIMS.len()] = [
    (VIDEO, Start::new("\"video\":")),
    (4, Start::new("\"metadata\":")),
    (6, Start::new("\"iat\":")),
    (NBF, Start::new("\"nbf\":")),
    (EXP, Start::new("\"exp\":")),
    (ISS, Start::new("\"iss\":")),
    (1, Start::new("\"sub\":")),
    (2, Start::new("\"jti\":")),
    (3, Start::new("\"name\":")),
    (SHA256, Start::new("\"sha256\":")),
];

/// The same for the grants and the room name.
static GRANT_STARTS: [(u8, Start); GRANTS.len() + 1] = [
    (0, Start::new("\"roomCreate\":")),
    (2, Start::new("\"roomJoin\":")),
    (4, Start::new("\"roomList\":")),
    (6, Start::new("\"roomRecord\":")),
    (8, Start::new("\"roomAdmin\":")),
    (ROOM, Start::new("\"room\":")),
    (10, Start::new("\"canPublish\":")),
    (12, Start::new("\"canSubscribe\":")),
    (14, Start::new("\"canPublishData\":")),
    (16, Start::new("\"hidden\":")),
    (18, Start::new("\"recorder\":")),
    (20, Start::new("\"ingressAdmin\":")),
    (22, Start::new("\"canUpdateOwnMetadata\":")),
    (24, Start::new("\"agent\":")),
    (26, Start::new("\"canSubscribeMetrics\":")),
];

/// Maximum length of a payload with an outline, in bytes. In JavaScript, the claims are slices of the payload and keep
/// all of it alive.
const LONGEST: usize = 2048;

/// Capacity of an outline. It suffices because each code occurs at most once.
const SIZE: usize = 64;

/// The members of a payload in their order, as numbers.
///
/// The first number is the count of members. Each member is its code, followed by its value:
/// - a number: the number;
/// - a string: its start and its end in the payload;
/// - `video`: the count of grants, followed by their codes (see [`GRANTS`]). The code [`ROOM`] is followed by the start
///   and the end of the room name.
///
/// A payload has no outline if it contains one of these: an unknown or duplicate name, a value of another type, an
/// escape, a number that is not a plain integer, a non-ASCII character, or white space between a name and its colon.
#[derive(Debug)]
pub(super) struct Outline {
    numbers: [f64; SIZE],
    length: usize,
}

impl Default for Outline {
    fn default() -> Self {
        Outline { numbers: [0.0; SIZE], length: 0 }
    }
}

impl Outline {
    /// The numbers; empty if there is no outline.
    pub(super) fn numbers(&self) -> &[f64] {
        &self.numbers[..self.length]
    }

    pub(super) fn clear(&mut self) {
        self.length = 0;
    }

    /// Reads an ASCII payload that is followed by [`Start::HEAD`] spaces. `None` if it has no outline.
    pub(super) fn read<'a>(&mut self, payload: &'a [u8]) -> Option<Members<'a>> {
        self.clear();
        if payload.len() > LONGEST + Start::HEAD {
            return None;
        }
        let mut members = Members { is_object: true, ..Members::default() };
        let mut scanner = Scanner::new(payload);
        let mut names = Names::new(&STARTS);
        let (mut count, mut at) = (0.0, 1);
        let read = scanner.members(|scanner| {
            let code = names.take(scanner)?;
            count += 1.0;
            self.put(&mut at, f64::from(code))?;
            if code == VIDEO {
                return self.video(&mut at, scanner);
            }
            if code < FIRST_NUMBER {
                let string = self.string(&mut at, scanner)?;
                match code {
                    ISS => members.iss = Some(Cow::Borrowed(string)),
                    SHA256 => members.sha256 = Some(Cow::Borrowed(string)),
                    _ => (),
                }
                return Ok(());
            }
            let number = scanner.integer().ok_or(Invalid)?;
            match code {
                NBF => members.nbf = Time::At(number),
                EXP => members.exp = Time::At(number),
                _ => (),
            }
            self.put(&mut at, number)
        });
        read.ok()?;
        let is_complete = scanner.rest().len() == Start::HEAD || scanner.end().is_ok();
        if !is_complete {
            return None;
        }
        self.numbers[0] = count;
        self.length = at;
        Some(members)
    }

    fn video(&mut self, at: &mut usize, scanner: &mut Scanner<'_>) -> Result<()> {
        let count_at = *at;
        self.put(at, 0.0)?;
        let mut names = Names::new(&GRANT_STARTS);
        let mut count = 0.0;
        scanner.members(|scanner| {
            let code = names.take(scanner)?;
            count += 1.0;
            if code == ROOM {
                self.put(at, f64::from(ROOM))?;
                self.string(at, scanner)?;
                return Ok(());
            }
            let is_granted = scanner.take_literal("true");
            if !is_granted && !scanner.take_literal("false") {
                return Err(Invalid);
            }
            self.put(at, f64::from(code + u8::from(is_granted)))
        })?;
        self.numbers[count_at] = count;
        Ok(())
    }

    #[inline]
    fn string<'a>(&mut self, at: &mut usize, scanner: &mut Scanner<'a>) -> Result<&'a [u8]> {
        let string = scanner.string()?;
        if string.escaped {
            return Err(Invalid);
        }
        // Conversion from a 16-bit integer takes one instruction.
        self.put(at, f64::from(string.start as u16))?;
        self.put(at, f64::from(string.end as u16))?;
        Ok(&scanner.text()[string.start..string.end])
    }

    #[inline]
    fn put(&mut self, at: &mut usize, number: f64) -> Result<()> {
        *self.numbers.get_mut(*at).ok_or(Invalid)? = number;
        *at += 1;
        Ok(())
    }
}

/// Matches the names of an object's members. Each name may occur once.
struct Names {
    starts: &'static [(u8, Start)],
    /// Index at which the next search starts.
    next: usize,
    /// Bit set of the indexes found so far.
    seen: u32,
}

impl Names {
    fn new(starts: &'static [(u8, Start)]) -> Self {
        Names { starts, next: 0, seen: 0 }
    }

    /// Consumes a name and its colon, and returns the code of the name.
    #[inline]
    fn take(&mut self, scanner: &mut Scanner<'_>) -> Result<u8> {
        scanner.position();
        let mut indexes = (self.next..self.starts.len()).chain(0..self.next);
        let index = indexes.find(|&index| scanner.take_start(&self.starts[index].1)).ok_or(Invalid)?;
        let bit = 1 << index;
        if self.seen & bit != 0 {
            return Err(Invalid);
        }
        self.seen |= bit;
        self.next = index + 1;
        Ok(self.starts[index].0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        key::Key,
        token::{Scratch, sign, verify_outlined},
    };

    const KEY: (&str, &[u8]) = ("k", b"secret");

    fn outline(payload: &str) -> Vec<f64> {
        let key = Key::new(KEY.0, KEY.1);
        let mut token = Vec::new();
        sign(&key, payload, &mut token);
        let mut scratch = Scratch::default();
        // The scratch holds another token's outline first, which must not matter.
        let mut before = Vec::new();
        sign(&key, r#"{"video":{"roomJoin":true},"iss":"k","sha256":"x"}"#, &mut before);
        verify_outlined(&key, &before, 0.0, &mut scratch).unwrap();
        let claims = verify_outlined(&key, &token, 0.0, &mut scratch).unwrap();
        assert_eq!(str::from_utf8(claims.payload).unwrap(), payload);
        claims.outline.to_vec()
    }

    #[test]
    fn lists_members_in_their_order() {
        assert_eq!(
            outline(r#"{"exp":1700000000,"iss":"k","video":{"room":"r","roomJoin":true,"canPublish":false},"iat":-5}"#),
            [4.0, 8.0, 1_700_000_000.0, 0.0, 25.0, 26.0, 9.0, 3.0, 31.0, 45.0, 46.0, 3.0, 10.0, 6.0, -5.0]
        );
        assert_eq!(outline(r#" { "iss": "k" , "video": { } } "#), [2.0, 0.0, 11.0, 12.0, 9.0, 0.0]);
        for (code, claim) in CLAIMS.iter().enumerate().take(usize::from(VIDEO)).skip(1) {
            let got = |value: &str| outline(&format!(r#"{{"iss":"k","{claim}":{value}}}"#));
            let head = [2.0, 0.0, 8.0, 9.0, code as f64];
            if code < usize::from(FIRST_NUMBER) {
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
    fn an_unusual_payload_has_no_outline() {
        for rest in [
            r#""kind":"agent""#,
            r#""sub" :"x""#,
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
