//! The tape: the form in which a decoded message crosses to JavaScript. `json.rs` and `protobuf.rs` write it; the
//! generated `read` functions in JavaScript read it, as does `core/tests/tape`. A change of the layout must change all
//! of them.

use super::{
    DecodeError,
    schema::{ELEMENT, Message},
};
use crate::abi;

/// Maximum length of a text chunk, in bytes of the source. In JavaScript, each string is a slice of its chunk and keeps
/// all of it alive.
const CHUNK: usize = 3072;

/// A message that starts this number of bytes or more after the start of the last chunk starts a new chunk.
const STEP: usize = 2048;

/// Maximum length, in bytes, of a source whose repeated strings are not shared. In longer sources, strings in nested
/// lists are shared, such as the codec names in a list of rooms.
const SHORT: usize = 2048;

/// Lengths of strings that are shared, in bytes. All occurrences after the first share one JavaScript string.
const REPEATABLE: std::ops::RangeInclusive<usize> = 4..=16;

/// A message as JavaScript reads it: 32-bit integers and text.
///
/// The tape starts with [`Tape::HEADER`] integers: its length, two numbers that the caller sets, and the number of text
/// chunks. The message follows.
///
/// A message starts with two numbers. The first is the offset of its next sibling in a list, or 0. The second is the
/// index of its text chunk. The fields follow, each at a fixed offset ([`super::schema::Field::offset`]), as:
/// - a boolean, enum or 32-bit integer: its value;
/// - a 64-bit integer or floating-point number: the low half and the high half of its bits;
/// - a string in the message's chunk: its start and end in the chunk;
/// - a standalone string: its index among the standalone strings, and -1, or -2 if several fields share it;
/// - bytes: their start and end in the source;
/// - a message: its offset on the tape, or 0 if it is absent;
/// - any other optional value: 0, or 1 followed by the value;
/// - a list: the offsets of its first and its last element, or 0 if it is empty. An element that is not a message is
///   the offset of the next element, followed by the value.
///
/// A chunk is an unchanged slice of the source, so that its strings are not copied one by one. Bytes between the
/// strings are decoded as Latin-1 and never read. A string is standalone if it is not ASCII, has escapes, lies beyond
/// the end of its message's chunk, or is shared.
#[derive(Debug, Default)]
pub struct Tape {
    pub numbers: Vec<i32>,
    chunks: Vec<Chunk>,
    standalone: Vec<Standalone>,
    pub(super) resolved: Vec<u8>,
    /// Hash table of the strings seen last; empty if strings are not shared.
    repeatable: Vec<Repeatable>,
}

/// Second number of a standalone string that one field has.
const STANDALONE: i32 = -1;
/// Second number of a standalone string that several fields share.
const SHARED: i32 = -2;

/// A string that may occur again.
#[derive(Debug, Clone, Copy, Default)]
struct Repeatable {
    text: Short,
    /// Its index among the standalone strings, from its second occurrence on.
    standalone: Option<i32>,
}

/// A slice of the source that ends with its last string.
#[derive(Debug, Clone, Copy)]
struct Chunk {
    start: usize,
    end: usize,
}

/// A standalone string: a range of the source, or of the unescaped text in [`Tape::resolved`].
#[derive(Debug, Clone, Copy)]
pub(super) enum Standalone {
    Source(usize, usize),
    Resolved(usize, usize),
}

/// A message that is being written.
#[derive(Clone, Copy)]
pub(super) struct Open {
    /// Offset on the tape.
    pub at: usize,
    /// Index of the chunk.
    chunk: usize,
    /// Start of the chunk in the source.
    start: usize,
    /// Maximum end of the chunk in the source. Strings beyond it are standalone.
    limit: usize,
    /// Whether its strings are shared.
    repeats: bool,
}

impl Tape {
    /// Length of the header, in integers.
    pub const HEADER: usize = abi::tape::HEADER;

    /// Removes everything but the header.
    pub fn clear(&mut self) {
        self.numbers.clear();
        self.numbers.resize(Tape::HEADER, 0);
        self.chunks.clear();
        self.standalone.clear();
        self.resolved.clear();
        self.repeatable.clear();
    }

    /// Shares repeated strings from now on, if the source is long. The garbage collector moves each string, which is
    /// most of the time for a list of 10,000 rooms. A webhook has too few repeated strings to benefit.
    pub(super) fn share(&mut self, source: &[u8]) {
        if source.len() > SHORT {
            self.repeatable.resize(64, Repeatable::default());
        }
    }

    /// Writes the header, with the caller's two numbers.
    pub fn set_header(&mut self, [first, second]: [i32; 2]) {
        self.numbers.resize(self.numbers.len().max(Tape::HEADER), 0);
        self.numbers[abi::tape::LENGTH] = self.numbers.len() as i32;
        self.numbers[abi::tape::CALL] = first;
        self.numbers[abi::tape::OUTCOME] = second;
        self.numbers[abi::tape::CHUNKS] = self.chunks.len() as i32;
    }

    /// The text chunks, to be decoded as Latin-1: at least one per message. `source` must be the text that was read.
    pub fn chunks<'a>(&'a self, source: &'a [u8]) -> impl ExactSizeIterator<Item = &'a [u8]> {
        self.chunks.iter().map(|chunk| &source[chunk.start..chunk.end])
    }

    /// The standalone strings. `source` must be the text that was read.
    pub fn standalone_strings<'a>(&'a self, source: &'a [u8]) -> impl ExactSizeIterator<Item = &'a [u8]> {
        self.standalone.iter().map(|standalone| match *standalone {
            Standalone::Source(start, end) => &source[start..end],
            Standalone::Resolved(start, end) => &self.resolved[start..end],
        })
    }

    /// Whether all strings are in [`Tape::resolved`], which is ASCII, or in a single chunk at the start of the source.
    pub fn is_plain(&self) -> bool {
        let all_resolved = self.standalone.iter().all(|standalone| matches!(standalone, Standalone::Resolved(..)));
        all_resolved && self.resolved.is_ascii() && matches!(self.chunks[..], [Chunk { start: 0, .. }])
    }

    /// The unescaped strings, concatenated.
    pub fn resolved(&self) -> &[u8] {
        &self.resolved
    }

    /// Appends the start and the end of each standalone string, in [`Tape::resolved`] or in the source. Returns the
    /// offset of these numbers.
    pub fn append_standalone_ranges(&mut self) -> usize {
        let at = self.numbers.len();
        self.numbers.extend(self.standalone.iter().flat_map(|standalone| {
            let (Standalone::Source(start, end) | Standalone::Resolved(start, end)) = *standalone;
            [start as i32, end as i32]
        }));
        at
    }

    /// Whether all strings are valid UTF-8. Strings in chunks are ASCII and need no check.
    pub(super) fn is_utf8(&self, source: &[u8]) -> bool {
        self.standalone.is_empty() || self.standalone_strings(source).all(|string| std::str::from_utf8(string).is_ok())
    }

    /// Starts a message with all fields at their defaults. `source` is its offset in the source, `depth` its nesting
    /// depth.
    #[inline(always)]
    pub(super) fn open(&mut self, message: &Message, source: usize, depth: usize) -> Result<Open, DecodeError> {
        let at = self.append(message.size)?;
        let chunk = match self.chunks.last() {
            Some(chunk) if source < chunk.start + STEP => *chunk,
            _ => {
                let chunk = Chunk { start: source, end: source };
                self.chunks.push(chunk);
                chunk
            }
        };
        let number = self.chunks.len() - 1;
        self.numbers[at + abi::message::CHUNK] = number as i32;
        let repeats = depth > 1 && !self.repeatable.is_empty();
        Ok(Open { at, chunk: number, start: chunk.start, limit: chunk.start + CHUNK, repeats })
    }

    /// Finishes a message that ends at offset `end` of the source. Returns its offset on the tape.
    #[inline(always)]
    pub(super) fn close(&mut self, message: Open, end: usize) -> usize {
        self.chunks[message.chunk].end = end.min(message.limit);
        message.at
    }

    /// Appends zeros. Returns their offset. Fails if an offset would not fit in 31 bits.
    #[inline(always)]
    fn append(&mut self, size: usize) -> Result<usize, DecodeError> {
        let at = self.numbers.len();
        if at + size > i32::MAX as usize {
            return Err(DecodeError::TooLong);
        }
        self.numbers.resize(at + size, 0);
        Ok(at)
    }

    #[inline]
    pub(super) fn set(&mut self, offset: usize, number: i32) {
        self.numbers[offset] = number;
    }

    #[inline]
    pub(super) fn set_pair(&mut self, offset: usize, pair: [i32; 2]) {
        self.numbers[offset..offset + 2].copy_from_slice(&pair);
    }

    #[inline]
    pub(super) fn set_wide(&mut self, offset: usize, bits: u64) {
        self.set_pair(offset, [bits as i32, (bits >> 32) as i32]);
    }

    /// Sets a string field to a range of the source. `ascii` tells whether the range is ASCII.
    #[inline(always)]
    pub(super) fn set_string(
        &mut self,
        message: &Open,
        offset: usize,
        source: &[u8],
        (start, end): (usize, usize),
        ascii: bool,
    ) {
        // An earlier duplicate of the field may have a standalone string, which is replaced.
        if !ascii || end > message.limit || self.numbers[offset + 1] == STANDALONE {
            return self.set_standalone(offset, Standalone::Source(start, end));
        }
        if message.repeats
            && REPEATABLE.contains(&(end - start))
            && let Some(standalone) = self.repeated(source, start, end)
        {
            return self.set_pair(offset, [standalone, SHARED]);
        }
        self.set_pair(offset, [(start - message.start) as i32, (end - message.start) as i32]);
    }

    /// The standalone index of this string, if it occurred before.
    #[inline]
    fn repeated(&mut self, source: &[u8], start: usize, end: usize) -> Option<i32> {
        let text = Short::new(&source[start..end])?;
        let known = self.repeatable.get_mut(text.hash())?;
        if known.text != text {
            *known = Repeatable { text, standalone: None };
            return None;
        }
        let standalone = &mut self.standalone;
        Some(*known.standalone.get_or_insert_with(|| {
            standalone.push(Standalone::Source(start, end));
            standalone.len() as i32 - 1
        }))
    }

    /// Sets a string field to a standalone string.
    #[cold]
    pub(super) fn set_standalone(&mut self, offset: usize, standalone: Standalone) {
        if self.numbers[offset + 1] == STANDALONE {
            self.standalone[self.numbers[offset] as usize] = standalone;
        } else {
            self.set_pair(offset, [self.standalone.len() as i32, STANDALONE]);
            self.standalone.push(standalone);
        }
    }

    /// Appends a list element that is not a message. Returns its offset.
    pub(super) fn element(&mut self, width: usize) -> Result<usize, DecodeError> {
        self.append(ELEMENT + width)
    }

    /// Links an element to the end of a list. Both arguments are offsets on the tape.
    #[inline]
    pub(super) fn link(&mut self, list: usize, element: usize) {
        let number = element as i32;
        match self.numbers[list + 1] {
            0 => self.numbers[list] = number,
            last => self.numbers[last as usize] = number,
        }
        self.numbers[list + 1] = number;
    }
}

/// A string of 4 to 16 bytes. Its first and its last 8 bytes (4 if it is shorter than 8) cover all of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Short {
    first: u64,
    last: u64,
    length: usize,
}

impl Short {
    #[inline]
    fn new(text: &[u8]) -> Option<Short> {
        let (first, last) = match (text.first_chunk(), text.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => (u32::from_le_bytes(*text.first_chunk()?).into(), u32::from_le_bytes(*text.last_chunk()?).into()),
        };
        Some(Short { first, last, length: text.len() })
    }

    /// A 6-bit hash.
    #[inline]
    fn hash(self) -> usize {
        let mixed = self.first ^ self.last.rotate_left(29) ^ self.length as u64;
        (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 58) as usize
    }
}
