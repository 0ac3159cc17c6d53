//! A strict JSON scanner (RFC 8259), which accepts exactly what `JSON.parse` accepts, and a writer of JSON strings.
//! `token`, `webhook`, `message` and `twirp` are the callers. The scanner returns offsets instead of values, so that
//! unused members cost no conversion. Only [`Scanner::skip`] allocates.

/// The text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invalid;

pub type Result<T> = std::result::Result<T, Invalid>;

/// A string in the text: the bytes between its quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Str {
    pub start: usize,
    pub end: usize,
    /// Whether the string contains an escape.
    pub escaped: bool,
}

/// Kind of a value, determined by its first byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}

/// A text to search for with [`Scanner::take_start`]. One comparison suffices, unless the text is longer than
/// [`Start::HEAD`].
#[derive(Debug)]
pub struct Start {
    text: &'static str,
    /// The first bytes, up to [`Start::HEAD`]. `mask` has the bits that `head` uses.
    head: u128,
    mask: u128,
}

impl Start {
    /// Number of bytes compared at once.
    pub const HEAD: usize = 16;

    pub const fn new(text: &'static str) -> Start {
        let (mut head, mut mask, mut at) = (0, 0, 0);
        while at < text.len() && at < Start::HEAD {
            head |= (text.as_bytes()[at] as u128) << (8 * at);
            mask |= 0xff << (8 * at);
            at += 1;
        }
        Start { text, head, mask }
    }
}

/// A cursor over JSON text.
pub struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Scanner<'a> {
    pub fn new(text: &'a [u8]) -> Self {
        Scanner { text, at: 0 }
    }

    /// The complete text.
    pub fn text(&self) -> &'a [u8] {
        self.text
    }

    /// The text that is not consumed yet.
    pub fn rest(&self) -> &'a [u8] {
        &self.text[self.at..]
    }

    /// Offset of the next token, in bytes.
    pub fn position(&mut self) -> usize {
        self.space();
        self.at
    }

    #[inline]
    fn space(&mut self) {
        self.next_byte();
    }

    /// The next byte that is not white space. Inlined for text without white space.
    #[inline]
    fn next_byte(&mut self) -> Option<u8> {
        match self.peek() {
            Some(byte) if byte > b' ' => Some(byte),
            _ => self.skip_space(),
        }
    }

    #[inline(never)]
    fn skip_space(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    /// Consumes `byte` if it is the next token.
    #[inline]
    pub fn take(&mut self, byte: u8) -> bool {
        let found = self.next_byte() == Some(byte);
        if found {
            self.at += 1;
        }
        found
    }

    #[inline]
    fn expect(&mut self, byte: u8) -> Result<()> {
        if self.take(byte) { Ok(()) } else { Err(Invalid) }
    }

    /// Whether the next value is a string.
    #[inline]
    pub fn is_string(&mut self) -> bool {
        self.next_byte() == Some(b'"')
    }

    /// Kind of the next value, which is not consumed.
    #[inline]
    pub fn kind(&mut self) -> Result<Kind> {
        match self.next_byte() {
            Some(b'{') => Ok(Kind::Object),
            Some(b'[') => Ok(Kind::Array),
            Some(b'"') => Ok(Kind::String),
            Some(b'-' | b'0'..=b'9') => Ok(Kind::Number),
            Some(b't') => Ok(Kind::True),
            Some(b'f') => Ok(Kind::False),
            Some(b'n') => Ok(Kind::Null),
            _ => Err(Invalid),
        }
    }

    /// Consumes `true`, `false` or `null` if it is the next token.
    #[inline]
    pub fn take_literal(&mut self, word: &str) -> bool {
        let found = self.next_byte() == word.bytes().next() && self.rest().starts_with(word.as_bytes());
        if found {
            self.at += word.len();
        }
        found
    }

    fn literal(&mut self, word: &str) -> Result<()> {
        if self.take_literal(word) { Ok(()) } else { Err(Invalid) }
    }

    /// Consumes a number and returns its text.
    pub fn number(&mut self) -> Result<&'a str> {
        self.space();
        let start = self.at;
        self.at += usize::from(self.peek() == Some(b'-'));
        match self.peek() {
            Some(b'0') => self.at += 1,
            Some(b'1'..=b'9') => self.digits()?,
            _ => return Err(Invalid),
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            self.digits()?;
        }
        std::str::from_utf8(&self.text[start..self.at]).map_err(|_| Invalid)
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err(Invalid) }
    }

    /// Consumes a string. Its escapes are checked, but not resolved.
    #[inline(always)]
    pub fn string(&mut self) -> Result<Str> {
        self.expect(b'"')?;
        let start = self.at;
        self.at += plain_run(self.rest());
        if self.peek() != Some(b'"') {
            return self.escaped_string(start);
        }
        self.at += 1;
        Ok(Str { start, end: self.at - 1, escaped: false })
    }

    /// Consumes the rest of a string, from its first escape on. `start` is the offset of the string.
    fn escaped_string(&mut self, start: usize) -> Result<Str> {
        while self.peek() == Some(b'\\') {
            self.escape()?;
            self.at += plain_run(self.rest());
        }
        if self.peek() != Some(b'"') {
            return Err(Invalid);
        }
        self.at += 1;
        Ok(Str { start, end: self.at - 1, escaped: true })
    }

    fn escape(&mut self) -> Result<()> {
        let length = match self.text.get(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 2,
            Some(b'u') => {
                let digits = self.text.get(self.at + 2..self.at + 6).ok_or(Invalid)?;
                if !digits.iter().all(u8::is_ascii_hexdigit) {
                    return Err(Invalid);
                }
                6
            }
            _ => return Err(Invalid),
        };
        self.at += length;
        Ok(())
    }

    /// Consumes `start` if it comes next. May miss it in the last [`Start::HEAD`] bytes of the text.
    #[inline]
    pub fn take_start(&mut self, start: &Start) -> bool {
        let rest = self.rest();
        let Some(head) = rest.first_chunk::<{ Start::HEAD }>() else { return false };
        let length = start.text.len();
        let found = u128::from_le_bytes(*head) & start.mask == start.head
            && (length <= Start::HEAD || rest.starts_with(start.text.as_bytes()));
        if found {
            self.at += length;
        }
        found
    }

    /// Consumes a plain integer of at most 15 digits, which a double holds exactly. `None` for any other value.
    #[inline]
    pub fn integer(&mut self) -> Option<f64> {
        self.space();
        let (integer, length) = integer(self.rest())?;
        self.at += length;
        Some(integer)
    }

    /// Like [`Scanner::integer`], for an integer in quotes.
    #[inline]
    pub fn quoted_integer(&mut self) -> Option<f64> {
        self.space();
        let (integer, length) = integer(self.rest().strip_prefix(b"\"")?)?;
        let quote = self.at + 1 + length;
        if self.text.get(quote) != Some(&b'"') {
            return None;
        }
        self.at = quote + 1;
        Some(integer)
    }

    /// Consumes an object. `member` must consume each key, its [colon](Scanner::colon) and its value.
    #[inline]
    pub fn members<E: From<Invalid>>(
        &mut self,
        mut member: impl FnMut(&mut Self) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.expect(b'{')?;
        if self.take(b'}') {
            return Ok(());
        }
        loop {
            member(self)?;
            if !self.take(b',') {
                return Ok(self.expect(b'}')?);
            }
        }
    }

    /// Consumes the opening bracket of an object or an array, and also the closing one if it is empty. Returns whether
    /// it has an element.
    #[inline]
    pub fn begins(&mut self, open: u8, close: u8) -> Result<bool> {
        self.expect(open)?;
        Ok(!self.take(close))
    }

    /// Consumes the comma or the closing bracket that follows an element. Returns whether it was the comma.
    #[inline]
    pub fn continues(&mut self, close: u8) -> Result<bool> {
        if self.take(b',') {
            return Ok(true);
        }
        self.expect(close)?;
        Ok(false)
    }

    /// Consumes the colon between a key and its value.
    #[inline]
    pub fn colon(&mut self) -> Result<()> {
        self.expect(b':')
    }

    /// Consumes an object. Calls `member` with each key; `member` must consume the value.
    #[inline]
    pub fn object<E: From<Invalid>>(
        &mut self,
        mut member: impl FnMut(&mut Self, Str) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.members(|scanner| {
            let key = scanner.string()?;
            scanner.colon()?;
            member(scanner, key)
        })
    }

    /// Consumes an array. Calls `element` for each element; `element` must consume it.
    #[inline]
    pub fn array<E: From<Invalid>>(
        &mut self,
        mut element: impl FnMut(&mut Self) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.expect(b'[')?;
        if self.take(b']') {
            return Ok(());
        }
        loop {
            element(self)?;
            if !self.take(b',') {
                return Ok(self.expect(b']')?);
            }
        }
    }

    /// Consumes any value, in linear time and without recursion, however deep it is nested.
    pub fn skip(&mut self) -> Result<()> {
        let mut open: Vec<u8> = Vec::new();
        loop {
            match self.kind()? {
                Kind::Object => {
                    self.at += 1;
                    if !self.take(b'}') {
                        open.push(b'}');
                        self.string()?;
                        self.expect(b':')?;
                        continue;
                    }
                }
                Kind::Array => {
                    self.at += 1;
                    if !self.take(b']') {
                        open.push(b']');
                        continue;
                    }
                }
                Kind::String => drop(self.string()?),
                Kind::Number => drop(self.number()?),
                Kind::True => self.literal("true")?,
                Kind::False => self.literal("false")?,
                Kind::Null => self.literal("null")?,
            }
            // A value is complete: close the arrays and objects that end here, or continue with the next element.
            loop {
                match open.last() {
                    None => return Ok(()),
                    Some(&close) if self.take(close) => drop(open.pop()),
                    Some(&close) => {
                        self.expect(b',')?;
                        if close == b'}' {
                            self.string()?;
                            self.expect(b':')?;
                        }
                        break;
                    }
                }
            }
        }
    }

    /// Checks that only white space is left.
    pub fn end(&mut self) -> Result<()> {
        if self.next_byte().is_none() { Ok(()) } else { Err(Invalid) }
    }
}

/// Whether this is JSON without white space between tokens, as `JSON.stringify` writes it.
pub fn is_compact(text: &[u8]) -> bool {
    let mut scanner = Scanner::new(text);
    if scanner.skip().and_then(|()| scanner.end()).is_err() {
        return false;
    }
    // In valid JSON, every quote without a backslash before it starts or ends a string.
    let (mut within, mut escaped) = (false, false);
    for &byte in text {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => within = !within,
            b' ' | b'\t' | b'\n' | b'\r' if !within => return false,
            _ => (),
        }
    }
    true
}

/// The plain integer at the start of the text, and its length in bytes. `None` if it has more than 15 digits.
#[inline(always)]
fn integer(text: &[u8]) -> Option<(f64, usize)> {
    let negative = text.first() == Some(&b'-');
    let digits = &text[usize::from(negative)..];
    // Times have ten digits, of which eight are parsed at once.
    let (mut value, mut length) = eight_digits(digits).map_or((0, 0), |value| (value, 8));
    // Reads up to 16 digits, to detect an integer that is too long.
    for byte in digits[length..].iter().take(16 - length) {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        value = value * 10 + u64::from(digit);
        length += 1;
    }
    let plain = match digits.first() {
        // -0 is left to the caller, because it differs from 0.
        Some(b'0') => length == 1 && !negative,
        _ => (1..=15).contains(&length),
    };
    if !plain || matches!(digits.get(length), Some(b'.' | b'e' | b'E')) {
        return None;
    }
    let value = value as i64 as f64;
    Some((if negative { -value } else { value }, usize::from(negative) + length))
}

/// Parses the first eight bytes if all of them are digits.
#[inline(always)]
fn eight_digits(text: &[u8]) -> Option<u64> {
    const HIGH: u64 = 0xf0f0_f0f0_f0f0_f0f0;
    let word = u64::from_le_bytes(*text.first_chunk()?);
    // A digit is 0x30 to 0x39: the upper half is 3 before and after adding 6.
    let are_digits = (word & HIGH) | ((word.wrapping_add(0x0606_0606_0606_0606) & HIGH) >> 4) == 0x3333_3333_3333_3333;
    if !are_digits {
        return None;
    }
    // Combines pairs of digits, then pairs of those, twice. The lowest byte is the most significant digit.
    let pairs = (word & 0x0f0f_0f0f_0f0f_0f0f).wrapping_mul(10 << 8 | 1) >> 8 & 0x00ff_00ff_00ff_00ff;
    let fours = pairs.wrapping_mul(100 << 16 | 1) >> 16 & 0x0000_ffff_0000_ffff;
    Some(fours.wrapping_mul(10_000 << 32 | 1) >> 32)
}

/// Length of the text before the first quote, backslash or control character.
#[inline]
fn plain_run(bytes: &[u8]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let mut rest = bytes;
    while let Some((chunk, tail)) = rest.split_first_chunk() {
        let word = u64::from_le_bytes(*chunk);
        let quote = (word ^ (ONES * u64::from(b'"'))).wrapping_sub(ONES);
        let slash = (word ^ (ONES * u64::from(b'\\'))).wrapping_sub(ONES);
        let control = word.wrapping_sub(ONES * 0x20);
        // The high bit marks ASCII bytes that underflowed. Borrows can set it wrongly, but only after the first match.
        let found = (quote | slash | control) & !word & HIGH;
        if found != 0 {
            return bytes.len() - rest.len() + (found.trailing_zeros() / 8) as usize;
        }
        rest = tail;
    }
    bytes.len() - rest.len() + rest.iter().take_while(|&&b| b != b'"' && b != b'\\' && b >= 0x20).count()
}

/// Unescapes the text between two quotes and appends the string.
///
/// Returns false if a `\u` escape is a lone surrogate. JavaScript strings can contain one, UTF-8 cannot, so it becomes
/// U+FFFD.
pub fn unescape(text: &[u8], out: &mut Vec<u8>) -> bool {
    let mut lossless = true;
    let mut rest = text;
    while let Some(at) = rest.iter().position(|&b| b == b'\\') {
        out.extend_from_slice(&rest[..at]);
        let (code, length) = match rest.get(at + 1) {
            Some(b'b') => (0x08, 2),
            Some(b'f') => (0x0c, 2),
            Some(b'n') => (0x0a, 2),
            Some(b'r') => (0x0d, 2),
            Some(b't') => (0x09, 2),
            Some(b'u') => unicode_escape(&rest[at..]),
            Some(&other) => (u32::from(other), 2),
            None => (u32::from(b'\\'), 1),
        };
        let char = char::from_u32(code).unwrap_or_else(|| {
            lossless = false;
            char::REPLACEMENT_CHARACTER
        });
        out.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes());
        rest = rest.get(at + length..).unwrap_or_default();
    }
    out.extend_from_slice(rest);
    lossless
}

/// Code point and length of a `\uXXXX` escape, or of two that form a surrogate pair.
fn unicode_escape(text: &[u8]) -> (u32, usize) {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6).filter(|d| d.starts_with(b"\\u"))?;
        u32::from_str_radix(std::str::from_utf8(&digits[2..]).ok()?, 16).ok()
    };
    match (unit(0), unit(6)) {
        (Some(high @ 0xd800..=0xdbff), Some(low @ 0xdc00..=0xdfff)) => {
            (0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00), 12)
        }
        (unit, _) => (unit.unwrap_or(0xd800), 6),
    }
}

/// Appends a string as `JSON.stringify` writes it.
pub fn write_string(string: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    let mut rest = string.as_bytes();
    loop {
        let run = plain_run(rest);
        out.extend_from_slice(&rest[..run]);
        let Some(&byte) = rest.get(run) else { break };
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            0x08 => out.extend_from_slice(b"\\b"),
            0x0c => out.extend_from_slice(b"\\f"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            control => {
                const HEX: &[u8; 16] = b"0123456789abcdef";
                out.extend_from_slice(b"\\u00");
                out.push(HEX[usize::from(control >> 4)]);
                out.push(HEX[usize::from(control & 15)]);
            }
        }
        rest = &rest[run + 1..];
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn valid(text: &str) -> bool {
        let mut scanner = Scanner::new(text.as_bytes());
        scanner.skip().and_then(|()| scanner.end()).is_ok()
    }

    #[test]
    fn accepts_what_json_parse_accepts() {
        for text in [
            "0",
            "-0",
            "1.5",
            "1e9",
            "1E-9",
            "-1.25e+3",
            "\"\"",
            "\"\\u00e9\\n\"",
            "\"é\"",
            "true",
            "false",
            "null",
            "[]",
            "{}",
            " [ 1 , {\"a\" : [ ] } ] ",
            "{\"a\":1,\"a\":2}",
            "[[[[1]]],{}]",
            "\"\u{7f}\"",
        ] {
            assert!(valid(text), "{text}");
            assert!(serde_json::from_str::<serde_json::Value>(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn rejects_what_json_parse_rejects() {
        for text in [
            "",
            " ",
            "01",
            "1.",
            ".5",
            "+1",
            "1e",
            "-",
            "--1",
            "\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\n\"",
            "tru",
            "nul",
            "[1,]",
            "[,1]",
            "[1",
            "{",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "1 2",
            "[1]]",
            "'a'",
            "\u{feff}1",
        ] {
            assert!(!valid(text), "{text}");
        }
    }

    #[test]
    fn reads_only_plain_integers() {
        for (text, expected) in [
            ("0", 0.0),
            ("7,", 7.0),
            ("-12]", -12.0),
            ("1700000000}", 1.7e9),
            ("999999999999999", 999_999_999_999_999.0),
        ] {
            assert_eq!(Scanner::new(text.as_bytes()).integer(), Some(expected), "{text}");
        }
        for text in ["", "-", "-0", "00", "01", "1.5", "1e3", "1E3", "1000000000000000", "x", "+1"] {
            let mut scanner = Scanner::new(text.as_bytes());
            assert_eq!((scanner.integer(), scanner.position()), (None, 0), "{text}");
        }
    }

    #[test]
    fn parses_eight_digits_and_nothing_else() {
        for text in ["00000000", "12345678", "99999999", "80000001", "01020304"] {
            assert_eq!(eight_digits(text.as_bytes()), Some(text.parse().unwrap()), "{text}");
        }
        for byte in 0..=u8::MAX {
            for at in 0..8 {
                let mut text = *b"19283745";
                text[at] = byte;
                let expected =
                    str::from_utf8(&text).ok().filter(|text| !text.contains('+')).and_then(|t| t.parse().ok());
                assert_eq!(eight_digits(&text), expected, "{text:x?}");
            }
        }
        assert_eq!(eight_digits(b"1234567"), None);
    }

    #[test]
    fn compact_json_has_white_space_only_in_strings() {
        for text in ["1", "[]", r#"{"a":[1,{"b":" "}],"c\" ":"\\"}"#, "\"\u{a0}\""] {
            assert!(is_compact(text.as_bytes()), "{text}");
        }
        for text in ["", " 1", "1\n", r#"{"a": 1}"#, r#"{"a":1, "b":2}"#, r#"["\\" ]"#, "[\r\n]", "{", "{}x"] {
            assert!(!is_compact(text.as_bytes()), "{text}");
        }
        assert!(is_compact(("[".repeat(100_000) + &"]".repeat(100_000)).as_bytes()));
    }

    #[test]
    fn skips_deep_nesting_without_recursion() {
        let deep = 200_000;
        assert!(valid(&("[".repeat(deep) + &"]".repeat(deep))));
        assert!(!valid(&"[".repeat(deep)));
        assert!(valid(&("{\"a\":".repeat(deep) + "1" + &"}".repeat(deep))));
    }

    #[test]
    fn a_plain_run_ends_at_the_first_special_byte() {
        let bytes = *b" !#[]~\x7f\x80\xa0\xa2\xdc\xff  !#[]~";
        for special in 0..=u8::MAX {
            for at in 0..bytes.len() {
                let mut text = bytes;
                text[at] = special;
                let plain = |&&byte: &&u8| byte != b'"' && byte != b'\\' && byte >= 0x20;
                assert_eq!(plain_run(&text), text.iter().take_while(plain).count(), "{text:x?}");
            }
        }
    }

    #[test]
    fn unescapes_what_it_escapes() {
        for string in
            ["", "plain", "q\"uote\\", "\n\r\t\u{8}\u{c}\u{0}\u{1f}\u{7f}", "é会议😀", "eight by\"te chunks\\"]
        {
            let mut written = Vec::new();
            write_string(string, &mut written);
            assert_eq!(written, serde_json::to_vec(string).unwrap());
            let mut read = Vec::new();
            assert!(unescape(&written[1..written.len() - 1], &mut read));
            assert_eq!(read, string.as_bytes());
        }
    }

    #[test]
    fn joins_surrogate_pairs_and_reports_lone_surrogates() {
        let mut out = Vec::new();
        assert!(unescape(br"\ud83d\ude00\/", &mut out));
        assert_eq!(out, "😀/".as_bytes());
        for half in [&br"\ud83d"[..], br"\ude00\ud83d", br"\ud83dx"] {
            assert!(!unescape(half, &mut Vec::new()));
        }
    }
}
