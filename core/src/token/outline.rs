//! What a token says, as JavaScript makes it into an object without reading JSON again.

use std::borrow::Cow;

use super::{
    GRANTS, ROOM,
    verify::{Members, Time},
};
use crate::json::{Invalid, Result, Scanner, Start};

/// The claims that have a code, which is their position here: first those that are strings, then those that are numbers,
/// then the object of the video grants.
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

/// The claims as they stand in a payload, in the order in which they are looked for: the one behind the claim that came
/// last is the first. This package writes them in this order, servers in that of the alphabet.
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

/// The same for the grants, and the room's name among them.
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

/// A longer payload gets no outline: the strings of its object would be parts of it, and keep all of it alive.
const LONGEST: usize = 2048;

/// More numbers than an outline has: each code comes once.
const SIZE: usize = 64;

/// The members of a payload in their order, as numbers. First how many there are; then of each its code, and behind that
/// a number's value, or where a string starts and ends in the payload. Behind the code of the video grants stand how many
/// there are and their codes (see [`GRANTS`]); behind the code of the room's name, its start and end.
///
/// There is none of a payload that has anything else in it: another name, one that stands twice, another type, an escape,
/// a number that is no plain integer, a character beyond ASCII, white space between a name and its colon.
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
    /// The numbers; none when there is no outline.
    pub(super) fn numbers(&self) -> &[f64] {
        &self.numbers[..self.length]
    }

    pub(super) fn clear(&mut self) {
        self.length = 0;
    }

    /// Reads a payload that is ASCII and has an outline, and has [`Start::HEAD`] spaces behind it.
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
        let is_all = scanner.rest().len() == Start::HEAD || scanner.end().is_ok();
        if !is_all {
            return None;
        }
        self.numbers[0] = count;
        self.length = at;
        Some(members)
    }

    fn video(&mut self, at: &mut usize, scanner: &mut Scanner<'_>) -> Result<()> {
        let place = *at;
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
        self.numbers[place] = count;
        Ok(())
    }

    #[inline]
    fn string<'a>(&mut self, at: &mut usize, scanner: &mut Scanner<'a>) -> Result<&'a [u8]> {
        let string = scanner.string()?;
        if string.escaped {
            return Err(Invalid);
        }
        // As small integers they are converted by one instruction.
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

/// The names of an object's members, each of which may come once.
struct Names {
    starts: &'static [(u8, Start)],
    /// Where the next one is looked for first.
    next: usize,
    /// Those that came, a bit each.
    seen: u32,
}

impl Names {
    fn new(starts: &'static [(u8, Start)]) -> Self {
        Names { starts, next: 0, seen: 0 }
    }

    /// Takes a name and the colon behind it. Returns its code.
    #[inline]
    fn take(&mut self, scanner: &mut Scanner<'_>) -> Result<u8> {
        scanner.position();
        let mut places = (self.next..self.starts.len()).chain(0..self.next);
        let place = places.find(|&place| scanner.take_start(&self.starts[place].1)).ok_or(Invalid)?;
        let bit = 1 << place;
        if self.seen & bit != 0 {
            return Err(Invalid);
        }
        self.seen |= bit;
        self.next = place + 1;
        Ok(self.starts[place].0)
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
        // What was there before does not matter.
        let mut before = Vec::new();
        sign(&key, r#"{"video":{"roomJoin":true},"iss":"k","sha256":"x"}"#, &mut before);
        verify_outlined(&key, &before, 0.0, &mut scratch).unwrap();
        let claims = verify_outlined(&key, &token, 0.0, &mut scratch).unwrap();
        assert_eq!(str::from_utf8(claims.payload).unwrap(), payload);
        claims.outline.to_vec()
    }

    #[test]
    fn members_stand_in_their_order() {
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
    fn what_is_not_usual_has_none() {
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
