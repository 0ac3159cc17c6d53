//! The outline of a token's payload: its claims as numbers, from which JavaScript builds the object without parsing
//! JSON. `verify.rs` reads it. Payloads with anything unusual get no outline; JavaScript then calls `JSON.parse`.

use std::borrow::Cow;

use super::{
    grants::{CLAIMS, Known, Value, claims},
    verify::{Members, Time},
};
use crate::{
    abi::slate::NUMBERS,
    json::{Invalid, Result, Scanner, Start},
};

/// Maximum length of a payload with an outline, in bytes. In JavaScript, the claims are slices of the payload and keep
/// all of it alive.
const LONGEST: usize = 2048;

/// The members of a payload in their order, as numbers.
///
/// The first number is the count of members. Each member is its [code](super::grants), followed by its value:
/// - a number: the number;
/// - a string: its start and its end in the payload;
/// - grants: their count, followed by their codes. The code of a string is followed by its start and its end.
///
/// A payload has no outline if it contains one of these: an unknown or duplicate name, a value of another type, an
/// escape, a number that is not a plain integer, a non-ASCII character, or white space between a name and its colon.
#[derive(Debug)]
pub(super) struct Outline {
    numbers: [f64; NUMBERS],
    length: usize,
}

impl Default for Outline {
    fn default() -> Self {
        Outline { numbers: [0.0; NUMBERS], length: 0 }
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
        let mut names = Names::new(&CLAIMS);
        let (mut count, mut at) = (0.0, 1);
        let read = scanner.members(|scanner| {
            let claim = names.take(scanner)?;
            count += 1.0;
            self.put(&mut at, f64::from(claim.code))?;
            match claim.value {
                Value::Grants(grants) => self.grants(grants, &mut at, scanner),
                Value::Text => {
                    let string = self.string(&mut at, scanner)?;
                    match claim.code {
                        claims::ISS => members.iss = Some(Cow::Borrowed(string)),
                        claims::SHA256 => members.sha256 = Some(Cow::Borrowed(string)),
                        _ => (),
                    }
                    Ok(())
                }
                Value::Number | Value::Bool => {
                    let number = scanner.integer().ok_or(Invalid)?;
                    match claim.code {
                        claims::NBF => members.nbf = Time::At(number),
                        claims::EXP => members.exp = Time::At(number),
                        _ => (),
                    }
                    self.put(&mut at, number)
                }
            }
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

    fn grants(&mut self, known: &'static [Known], at: &mut usize, scanner: &mut Scanner<'_>) -> Result<()> {
        let count_at = *at;
        self.put(at, 0.0)?;
        let mut names = Names::new(known);
        let mut count = 0.0;
        scanner.members(|scanner| {
            let grant = names.take(scanner)?;
            count += 1.0;
            if let Value::Text = grant.value {
                self.put(at, f64::from(grant.code))?;
                self.string(at, scanner)?;
                return Ok(());
            }
            let is_granted = scanner.take_literal("true");
            if !is_granted && !scanner.take_literal("false") {
                return Err(Invalid);
            }
            self.put(at, f64::from(grant.code - u8::from(!is_granted)))
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
    known: &'static [Known],
    /// Index at which the next search starts.
    next: usize,
    /// Bit set of the indexes found so far.
    seen: u32,
}

impl Names {
    fn new(known: &'static [Known]) -> Self {
        Names { known, next: 0, seen: 0 }
    }

    /// Consumes a name and its colon. The search starts after the name found last: this package writes claims in the
    /// order of the list; servers write them in alphabetical order.
    #[inline]
    fn take(&mut self, scanner: &mut Scanner<'_>) -> Result<&'static Known> {
        scanner.position();
        let mut indexes = (self.next..self.known.len()).chain(0..self.next);
        let index = indexes.find(|&index| scanner.take_start(&self.known[index].start)).ok_or(Invalid)?;
        let bit = 1 << index;
        if self.seen & bit != 0 {
            return Err(Invalid);
        }
        self.seen |= bit;
        self.next = index + 1;
        Ok(&self.known[index])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        key::Key,
        token::{Scratch, grants::VIDEO_GRANT, sign, verify_outlined},
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
        for Known { name, code, value, .. } in CLAIMS.iter().filter(|claim| claim.code != claims::ISS) {
            let got = |value: &str| outline(&format!(r#"{{"iss":"k","{name}":{value}}}"#));
            let head = [2.0, 0.0, 8.0, 9.0, f64::from(*code)];
            match value {
                Value::Text => {
                    let at = (r#"{"iss":"k","":""#.len() + name.len()) as f64;
                    assert_eq!(got(r#""x""#), [&head[..], &[at, at + 1.0]].concat(), "{name}");
                }
                Value::Grants(_) => assert_eq!(got("{}"), [&head[..], &[0.0]].concat(), "{name}"),
                _ => {
                    let time = if *name == "exp" { 6.0 } else { 0.0 };
                    assert_eq!(got(&time.to_string()), [&head[..], &[time]].concat(), "{name}");
                }
            }
        }
        for Known { name, code, .. } in VIDEO_GRANT.iter().filter(|grant| matches!(grant.value, Value::Bool)) {
            for is_granted in [false, true] {
                let got = outline(&format!(r#"{{"iss":"k","video":{{"{name}":{is_granted}}}}}"#));
                let code = f64::from(*code - u8::from(!is_granted));
                assert_eq!(got[4..], [f64::from(claims::VIDEO), 1.0, code], "{name}");
            }
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
