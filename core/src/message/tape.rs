use super::{
    DecodeError,
    frames::{Frame, Frames, List, Range, Slot, Value},
    protobuf::Wire,
    schema::{Field, Kind, Label, MESSAGES},
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
    own: Vec<Slot>,
    resolved: Vec<u8>,
}

/// A chunk: a piece of the source, up to the last string that lies in it.
#[derive(Debug, Clone, Copy)]
struct Piece {
    start: usize,
    end: usize,
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
        self.own.iter().map(|slot| match slot.value() {
            Value::Resolved(range) => range.of(&self.resolved),
            Value::Source(range) => range.of(source),
            _ => &[],
        })
    }

    /// All text is in one chunk, which begins where the source does.
    pub fn is_plain(&self) -> bool {
        self.chunks.len() == 1 && self.own.is_empty()
    }

    #[inline]
    fn place(&mut self, range: Range) -> bool {
        let Some(chunk) = self.chunks.last_mut() else { return false };
        let (start, end) = (range.start(), range.end());
        let inside = start >= chunk.start && end - chunk.start <= CHUNK;
        if inside {
            chunk.end = chunk.end.max(end);
            self.numbers.extend([(start - chunk.start) as f64, (end - chunk.start) as f64]);
        }
        inside
    }

    fn push_own(&mut self, slot: Slot) {
        self.numbers.push(-1.0);
        self.own.push(slot);
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

/// Writes a message that was read into frames. `wire`: how nested messages are read, when they are protobuf; `utf8`:
/// text that is not UTF-8 is an error.
pub fn write(
    message: usize,
    root: Frame,
    wire: Wire<'_>,
    utf8: bool,
    frames: &mut Frames,
    tape: &mut Tape,
) -> Result<(), DecodeError> {
    tape.clear();
    let source = wire.source();
    Writer { source, ascii: source.is_ascii(), utf8, wire, frames, tape }.message(message, root, 0)?;
    std::mem::swap(&mut tape.resolved, &mut frames.resolved);
    Ok(())
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
    fn message(&mut self, message: usize, frame: Frame, depth: usize) -> Result<(), DecodeError> {
        for (position, field) in MESSAGES[message].fields.iter().enumerate() {
            let slot = self.frames.get(frame, position);
            match (slot.value(), field.label) {
                (Value::List(list), _) => self.list(field, list, depth)?,
                (Value::Absent, Label::Single) => self.default(field.kind),
                // Nothing there, or an empty list.
                (Value::Absent, _) => self.tape.numbers.push(0.0),
                (_, Label::Optional) => {
                    self.tape.numbers.push(1.0);
                    self.value(field.kind, slot, depth)?;
                }
                _ => self.value(field.kind, slot, depth)?,
            }
        }
        Ok(())
    }

    fn list(&mut self, field: &Field, list: List, depth: usize) -> Result<(), DecodeError> {
        self.tape.numbers.push(f64::from(self.frames.length(list)));
        let mut next = self.frames.first(list);
        while let Some((slot, after)) = self.frames.item(next) {
            match slot.value() {
                Value::Message(_, start) if matches!(field.kind, Kind::Message(_)) => self.tape.push_boundary(start),
                Value::Source(range) if matches!(field.kind, Kind::Message(_)) => {
                    self.tape.push_boundary(range.start())
                }
                _ => (),
            }
            self.value(field.kind, slot, depth)?;
            next = after;
        }
        Ok(())
    }

    fn default(&mut self, kind: Kind) {
        match kind {
            Kind::String | Kind::Bytes => self.tape.numbers.extend([0.0, 0.0]),
            _ => self.tape.numbers.push(0.0),
        }
    }

    #[inline]
    fn value(&mut self, kind: Kind, slot: Slot, depth: usize) -> Result<(), DecodeError> {
        match (kind, slot.value()) {
            (_, Value::Number(number)) => self.tape.numbers.push(number),
            (Kind::String, Value::Source(range)) => return self.string(range, slot),
            (Kind::String, Value::Resolved(_)) => self.tape.push_own(slot),
            (Kind::Message(nested), Value::Message(frame, _)) => return self.message(nested, frame, depth + 1),
            // A message within protobuf is read only now, so that its fields need no place beside all others'.
            (Kind::Message(nested), Value::Source(range)) => {
                let mark = self.frames.mark();
                let frame = self.wire.part(range).message(nested, self.frames, depth + 1)?;
                self.message(nested, frame, depth + 1)?;
                self.frames.release(mark);
            }
            (_, Value::Source(range)) => self.tape.numbers.extend([range.start() as f64, range.end() as f64]),
            // The readers put nothing else into a field of this kind.
            (kind, _) => self.default(kind),
        }
        Ok(())
    }

    #[inline]
    fn string(&mut self, range: Range, slot: Slot) -> Result<(), DecodeError> {
        let bytes = range.of(self.source);
        let ascii = self.ascii || bytes.is_ascii();
        if ascii && self.tape.place(range) {
            return Ok(());
        }
        if self.utf8 && !ascii && std::str::from_utf8(bytes).is_err() {
            return Err(DecodeError::Utf8);
        }
        self.tape.push_own(slot);
        Ok(())
    }
}
