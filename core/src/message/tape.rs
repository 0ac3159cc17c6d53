use super::{
    DecodeError, Reading,
    frames::{Frame, Frames, List, Range, Value},
    protobuf::Wire,
    schema::{Field, Kind, Label, MESSAGES, Message},
};

/// A chunk of text has at most this many bytes of the source: in JavaScript each string is a slice of its chunk and
/// keeps all of it alive.
const CHUNK: usize = 2048;

/// The elements of a list begin a new chunk when they start so far behind the start of the current one.
const STEP: usize = CHUNK / 2;

/// A message as JavaScript reads it: numbers in the order of the schema's fields, and text.
///
/// For each field, in this order:
/// - a number, a boolean, an enum: its value;
/// - a string: where it starts and ends in the current chunk, or only -1 for the next string of its own;
/// - bytes: where they start and end in the source;
/// - what may be absent: 0, or 1 and then the value;
/// - a list: its length, then the elements, where each message has 1 in front when it begins the next chunk, else 0.
///
/// A chunk is a piece of the source as it stands, so that its strings need not be collected: what is between them is
/// read as Latin-1 and looked at by nobody. A string stands by itself when it is not ASCII, has escapes, or lies outside
/// the current chunk.
#[derive(Debug, Default)]
pub struct Tape {
    pub numbers: Vec<f64>,
    chunks: Vec<Piece>,
    own: Vec<Own>,
    resolved: Vec<u8>,
}

/// A chunk: a piece of the source, up to the last string that lies in it.
#[derive(Debug, Clone, Copy)]
struct Piece {
    start: usize,
    end: usize,
}

/// A string that stands by itself.
#[derive(Debug, Clone, Copy)]
enum Own {
    Source(Range),
    /// Its escapes were resolved.
    Resolved(Range),
}

impl Tape {
    pub fn clear(&mut self) {
        self.numbers.clear();
        self.chunks.clear();
        self.chunks.push(Piece { start: 0, end: 0 });
        self.own.clear();
        self.resolved.clear();
    }

    /// The chunks of text, as Latin-1: at least one. `source` is what was read.
    pub fn chunks<'a>(&'a self, source: &'a [u8]) -> impl ExactSizeIterator<Item = &'a [u8]> {
        self.chunks.iter().map(|chunk| &source[chunk.start..chunk.end])
    }

    /// The strings that stand by themselves.
    pub fn own_strings<'a>(&'a self, source: &'a [u8]) -> impl ExactSizeIterator<Item = &'a [u8]> {
        self.own.iter().map(|own| match own {
            Own::Source(range) => range.of(source),
            Own::Resolved(range) => range.of(&self.resolved),
        })
    }

    /// All text is in one chunk, which begins where the source does.
    pub fn is_plain(&self) -> bool {
        self.chunks.len() == 1 && self.own.is_empty()
    }

    /// Numbers for the fields of a message that have places: their defaults. Returns where they start.
    #[inline]
    pub(super) fn open(&mut self, size: usize) -> usize {
        let start = self.numbers.len();
        self.numbers.resize(start + size, 0.0);
        start
    }

    #[inline]
    pub(super) fn set<const N: usize>(&mut self, place: usize, numbers: [f64; N]) {
        self.numbers[place..place + N].copy_from_slice(&numbers);
    }

    /// Sets the two numbers of a string. Returns false when it stands by itself: they tell [`Writer::own_strings`] where it
    /// is in the source, the first less than 0.
    #[inline]
    pub(super) fn set_string(&mut self, place: usize, range: Range, source: &[u8]) -> bool {
        let numbers = if is_ascii(range.of(source)) { self.within(range) } else { None };
        self.set(place, numbers.unwrap_or_else(|| [-1.0 - range.start() as f64, range.end() as f64]));
        numbers.is_some()
    }

    /// Where a string lies in the current chunk.
    #[inline]
    fn within(&mut self, range: Range) -> Option<[f64; 2]> {
        let chunk = self.chunks.last_mut()?;
        let (start, end) = (range.start(), range.end());
        if start < chunk.start || end - chunk.start > CHUNK {
            return None;
        }
        chunk.end = chunk.end.max(end);
        // They are short, and a number is made of 32 bits in one go.
        Some([start, end].map(|place| f64::from((place - chunk.start) as u32)))
    }

    /// Before an element of a list that begins at that place of the source.
    #[inline]
    fn push_boundary(&mut self, start: usize) {
        let full = self.chunks.last().is_none_or(|chunk| start >= chunk.start + STEP);
        if full {
            self.chunks.push(Piece { start, end: start });
        }
        self.numbers.push(f64::from(u8::from(full)));
    }
}

/// Writes a message whose JSON form was read into frames. Text that is not UTF-8 is an error.
pub fn write(
    message: usize,
    root: Frame,
    source: &[u8],
    frames: &mut Frames,
    tape: &mut Tape,
) -> Result<(), DecodeError> {
    tape.clear();
    let wire = Wire::new(source, Reading::Reply);
    let mut writer = Writer { source, ascii: source.is_ascii(), utf8: true, wire, frames, tape };
    writer.fields(MESSAGES[message].fields, root, 0)?;
    std::mem::swap(&mut tape.resolved, &mut frames.resolved);
    Ok(())
}

/// Reads a message from protobuf onto the tape. `utf8`: text that is not UTF-8 is an error.
pub fn write_protobuf(
    message: usize,
    wire: Wire<'_>,
    utf8: bool,
    frames: &mut Frames,
    tape: &mut Tape,
) -> Result<(), DecodeError> {
    tape.clear();
    let source = wire.source();
    Writer { source, ascii: false, utf8, wire, frames, tape }.part(message, Range::new(0, source.len()), 0)
}

struct Writer<'a> {
    source: &'a [u8],
    /// All of the source is ASCII: no string needs to be looked at.
    ascii: bool,
    utf8: bool,
    wire: Wire<'a>,
    frames: &'a mut Frames,
    tape: &'a mut Tape,
}

impl Writer<'_> {
    /// Writes the fields that have slots.
    fn fields(&mut self, fields: &[Field], frame: Frame, depth: usize) -> Result<(), DecodeError> {
        for (position, field) in fields.iter().enumerate() {
            let slot = self.frames.get(frame, position);
            if field.label == Label::Optional && !slot.is_absent() {
                self.tape.numbers.push(1.0);
            }
            self.value(field, slot.value(), depth)?;
        }
        Ok(())
    }

    fn list(&mut self, field: &Field, list: List, depth: usize) -> Result<(), DecodeError> {
        self.tape.numbers.push(f64::from(self.frames.length(list)));
        let mut next = self.frames.first(list);
        while let Some((slot, after)) = self.frames.item(next) {
            let value = slot.value();
            match value {
                Value::Message(_, start) => self.tape.push_boundary(start),
                Value::Source(range) if matches!(field.kind, Kind::Message(_)) => {
                    self.tape.push_boundary(range.start())
                }
                _ => (),
            }
            self.value(field, value, depth)?;
            next = after;
        }
        Ok(())
    }

    #[inline(always)]
    fn value(&mut self, field: &Field, value: Value, depth: usize) -> Result<(), DecodeError> {
        match value {
            // The default, that it is not there, or an empty list.
            Value::Absent => {
                self.tape.numbers.push(0.0);
                if let (Label::Single, Kind::String | Kind::Bytes) = (field.label, field.kind) {
                    self.tape.numbers.push(0.0);
                }
            }
            Value::Number(number) => self.tape.numbers.push(number),
            Value::Source(range) => match field.kind {
                Kind::String => return self.string(range),
                Kind::Message(nested) => return self.part(nested, range, depth + 1),
                _ => self.tape.numbers.extend([range.start() as f64, range.end() as f64]),
            },
            Value::Resolved(range) => {
                self.tape.numbers.push(-1.0);
                self.tape.own.push(Own::Resolved(range));
            }
            Value::Message(frame, _) => {
                if let Kind::Message(nested) = field.kind {
                    return self.fields(MESSAGES[nested].fields, frame, depth + 1);
                }
            }
            Value::List(list) => return self.list(field, list, depth),
        }
        Ok(())
    }

    /// A message within protobuf is read only now, so that its fields need no place beside all others'.
    fn part(&mut self, message: usize, range: Range, depth: usize) -> Result<(), DecodeError> {
        let mark = self.frames.mark();
        let schema = &MESSAGES[message];
        let read = self.wire.part(range).message(schema, self.frames, self.tape, depth)?;
        if read.own {
            self.own_strings(schema, read.start)?;
        }
        self.fields(&schema.fields[schema.places.len()..], read.frame, depth)?;
        self.frames.release(mark);
        Ok(())
    }

    /// Of a string that stands by itself one number stays, and those behind it close up.
    #[cold]
    fn own_strings(&mut self, schema: &Message, start: usize) -> Result<(), DecodeError> {
        let mut to = start;
        let mut from = start;
        for field in &schema.fields[..schema.places.len()] {
            let numbers = &mut self.tape.numbers;
            let first = numbers[from];
            if field.kind == Kind::String && first < 0.0 {
                let range = Range::new((-1.0 - first) as usize, numbers[from + 1] as usize);
                numbers[to] = -1.0;
                to += 1;
                from += 2;
                self.own_string(range)?;
            } else {
                let width = if matches!(field.kind, Kind::String | Kind::Bytes) { 2 } else { 1 };
                numbers.copy_within(from..from + width, to);
                to += width;
                from += width;
            }
        }
        self.tape.numbers.truncate(to);
        Ok(())
    }

    #[inline(always)]
    fn string(&mut self, range: Range) -> Result<(), DecodeError> {
        let ascii = self.ascii || is_ascii(range.of(self.source));
        match if ascii { self.tape.within(range) } else { None } {
            Some(numbers) => self.tape.numbers.extend(numbers),
            None => {
                self.tape.numbers.push(-1.0);
                self.own_string(range)?;
            }
        }
        Ok(())
    }

    fn own_string(&mut self, range: Range) -> Result<(), DecodeError> {
        if self.utf8 && std::str::from_utf8(range.of(self.source)).is_err() {
            return Err(DecodeError::Utf8);
        }
        self.tape.own.push(Own::Source(range));
        Ok(())
    }
}

/// As the standard library's, which looks at the last bytes one by one.
#[inline]
fn is_ascii(bytes: &[u8]) -> bool {
    let Some(last) = bytes.last_chunk::<8>() else { return bytes.iter().all(u8::is_ascii) };
    let words = bytes.chunks_exact(8).map(|word| u64::from_le_bytes(word.try_into().expect("eight bytes")));
    words.fold(u64::from_le_bytes(*last), |all, word| all | word) & 0x8080_8080_8080_8080 == 0
}
