use super::{
    DecodeError,
    schema::{ELEMENT, Message},
};

/// A chunk of text has at most this many bytes of the source: in JavaScript each string is a slice of its chunk and
/// keeps all of it alive.
const CHUNK: usize = 3072;

/// A message that starts so far behind the start of the last chunk begins a new one.
const STEP: usize = 2048;

/// In a reply longer than this, strings that stand in elements of lists within lists (the names of codecs in a list of
/// rooms) are looked for among those that stood there before.
const SHORT: usize = 2048;

/// A string of so many bytes is made once for all of its occurrences, but for the first.
const REPEATABLE: std::ops::RangeInclusive<usize> = 4..=16;

/// A message as JavaScript reads it: 32-bit integers, and text.
///
/// In front stand [`Tape::HEADER`] integers: how many there are, two for whoever hands the tape on, and how many chunks
/// of text there are. Behind them stands the message.
///
/// A message starts with where its next sibling stands when it is an element of a list, else 0, and with the number of
/// its chunk. Each of its fields has a place behind that ([`super::schema::Field::place`]), whatever their order in the
/// source. In the place stands:
/// - a boolean, an enum, an integer of 32 bits: its value;
/// - an integer of 64 bits, a floating-point number: the low half of its bits and the high half;
/// - a string: where it starts and ends in the message's chunk; or its number among those that stand by themselves,
///   and -1, or -2 when it stands in several places;
/// - bytes: where they start and end in the source;
/// - a message: where it stands on the tape, 0 when it is absent;
/// - another value that may be absent: 0, or 1 and then the value;
/// - a list: where its first and its last element stand, 0 when it is empty. An element that is no message is where the
///   next one stands, and its value.
///
/// A chunk is a piece of the source as it stands, so that its strings need not be collected: what is between them is
/// read as Latin-1 and looked at by nobody. A string stands by itself when it is not ASCII, has escapes, or lies too far
/// behind the start of its message's chunk, or when it is one that repeats.
#[derive(Debug, Default)]
pub struct Tape {
    pub numbers: Vec<i32>,
    chunks: Vec<Chunk>,
    own: Vec<Own>,
    pub(super) resolved: Vec<u8>,
    /// The last string for each hash; empty when strings are not shared.
    repeatable: Vec<Repeatable>,
}

/// The second number of a string that stands by itself, in this place alone or in several.
const OWN: i32 = -1;
const SHARED: i32 = -2;

/// A string that may stand again.
#[derive(Debug, Clone, Copy, Default)]
struct Repeatable {
    text: Short,
    /// Its number among those that stand by themselves, once it stood again.
    own: Option<i32>,
}

/// A piece of the source, up to the last string that lies in it.
#[derive(Debug, Clone, Copy)]
struct Chunk {
    start: usize,
    end: usize,
}

/// A string that stands by itself: a range of the source, or of the text whose escapes were resolved.
#[derive(Debug, Clone, Copy)]
pub(super) enum Own {
    Source(usize, usize),
    Resolved(usize, usize),
}

/// A message that is being written.
#[derive(Clone, Copy)]
pub(super) struct Open {
    /// Where it stands on the tape.
    pub at: usize,
    chunk: usize,
    /// Where its chunk starts in the source, and where its strings must end.
    start: usize,
    limit: usize,
    /// Its strings may repeat.
    repeats: bool,
}

impl Tape {
    /// So many integers stand in front of the message.
    pub const HEADER: usize = 4;

    /// Makes it empty, but for the header.
    pub fn clear(&mut self) {
        self.numbers.clear();
        self.numbers.resize(Tape::HEADER, 0);
        self.chunks.clear();
        self.own.clear();
        self.resolved.clear();
        self.repeatable.clear();
    }

    /// From here on strings that repeat are made once, when the source is long: most of the time for a list of ten
    /// thousand rooms is JavaScript's collector's, which moves each string. A webhook's tracks are too few to pay for it.
    pub(super) fn share(&mut self, source: &[u8]) {
        if source.len() > SHORT {
            self.repeatable.resize(64, Repeatable::default());
        }
    }

    /// Writes the header, with the two numbers of whoever hands the tape on.
    pub fn set_header(&mut self, [first, second]: [i32; 2]) {
        self.numbers.resize(self.numbers.len().max(Tape::HEADER), 0);
        let header = [self.numbers.len() as i32, first, second, self.chunks.len() as i32];
        self.numbers[..Tape::HEADER].copy_from_slice(&header);
    }

    /// The chunks of text, as Latin-1: at least one when a message was read. `source` is what was read.
    pub fn chunks<'a>(&'a self, source: &'a [u8]) -> impl ExactSizeIterator<Item = &'a [u8]> {
        self.chunks.iter().map(|chunk| &source[chunk.start..chunk.end])
    }

    /// The strings that stand by themselves.
    pub fn own_strings<'a>(&'a self, source: &'a [u8]) -> impl ExactSizeIterator<Item = &'a [u8]> {
        self.own.iter().map(|own| match *own {
            Own::Source(start, end) => &source[start..end],
            Own::Resolved(start, end) => &self.resolved[start..end],
        })
    }

    /// All text is in one chunk, which begins where the source does, and in [`Tape::resolved`], which is ASCII.
    pub fn is_plain(&self) -> bool {
        let all_resolved = self.own.iter().all(|own| matches!(own, Own::Resolved(..)));
        all_resolved && self.resolved.is_ascii() && matches!(self.chunks[..], [Chunk { start: 0, .. }])
    }

    /// The text whose escapes were resolved, one string after the other.
    pub fn resolved(&self) -> &[u8] {
        &self.resolved
    }

    /// Writes behind the message where each string that stands by itself starts and ends, in [`Tape::resolved`] or in the
    /// source. Returns where that stands.
    pub fn append_own_ranges(&mut self) -> usize {
        let at = self.numbers.len();
        self.numbers.extend(self.own.iter().flat_map(|own| {
            let (Own::Source(start, end) | Own::Resolved(start, end)) = *own;
            [start as i32, end as i32]
        }));
        at
    }

    /// All text is UTF-8: the chunks are ASCII where it matters.
    pub(super) fn is_utf8(&self, source: &[u8]) -> bool {
        self.own.is_empty() || self.own_strings(source).all(|string| std::str::from_utf8(string).is_ok())
    }

    /// Begins a message that starts at that place of the source, within so many others. All its fields have their defaults.
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
        self.numbers[at + 1] = number as i32;
        let repeats = depth > 1 && !self.repeatable.is_empty();
        Ok(Open { at, chunk: number, start: chunk.start, limit: chunk.start + CHUNK, repeats })
    }

    /// Ends a message, which ends there in the source. Returns where it stands.
    #[inline(always)]
    pub(super) fn close(&mut self, message: Open, end: usize) -> usize {
        self.chunks[message.chunk].end = end.min(message.limit);
        message.at
    }

    /// Room for so many integers, all 0. Returns where it is: 31 bits tell any place.
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
    pub(super) fn set(&mut self, place: usize, number: i32) {
        self.numbers[place] = number;
    }

    #[inline]
    pub(super) fn set_pair(&mut self, place: usize, pair: [i32; 2]) {
        self.numbers[place..place + 2].copy_from_slice(&pair);
    }

    #[inline]
    pub(super) fn set_wide(&mut self, place: usize, bits: u64) {
        self.set_pair(place, [bits as i32, (bits >> 32) as i32]);
    }

    /// Sets a string of the message: a part of the source, which is ASCII or not.
    #[inline(always)]
    pub(super) fn set_string(
        &mut self,
        message: &Open,
        place: usize,
        source: &[u8],
        (start, end): (usize, usize),
        ascii: bool,
    ) {
        // One that stood there by itself before is forgotten.
        if !ascii || end > message.limit || self.numbers[place + 1] == OWN {
            return self.set_own(place, Own::Source(start, end));
        }
        if message.repeats
            && REPEATABLE.contains(&(end - start))
            && let Some(own) = self.repeated(source, start, end)
        {
            return self.set_pair(place, [own, SHARED]);
        }
        self.set_pair(place, [(start - message.start) as i32, (end - message.start) as i32]);
    }

    /// The number of this string among those that stand by themselves, when it stood in the source before.
    #[inline]
    fn repeated(&mut self, source: &[u8], start: usize, end: usize) -> Option<i32> {
        let text = Short::new(&source[start..end])?;
        let known = self.repeatable.get_mut(text.hash())?;
        if known.text != text {
            *known = Repeatable { text, own: None };
            return None;
        }
        let own = &mut self.own;
        Some(*known.own.get_or_insert_with(|| {
            own.push(Own::Source(start, end));
            own.len() as i32 - 1
        }))
    }

    /// Sets a string that stands by itself.
    #[cold]
    pub(super) fn set_own(&mut self, place: usize, own: Own) {
        if self.numbers[place + 1] == OWN {
            self.own[self.numbers[place] as usize] = own;
        } else {
            self.set_pair(place, [self.own.len() as i32, OWN]);
            self.own.push(own);
        }
    }

    /// Room for an element of a list that is no message. Returns where it stands.
    pub(super) fn element(&mut self, width: usize) -> Result<usize, DecodeError> {
        self.append(ELEMENT + width)
    }

    /// Appends what stands there to the list.
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

/// A string of four to sixteen bytes: the first ones and the last ones say all of it.
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

    /// Six bits.
    #[inline]
    fn hash(self) -> usize {
        let mixed = self.first ^ self.last.rotate_left(29) ^ self.length as u64;
        (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 58) as usize
    }
}
