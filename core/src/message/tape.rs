use super::{
    DecodeError,
    frames::{Frame, Frames, Slot},
    schema::{Field, Kind, Label, MESSAGES},
};

/// Text is cut into chunks of about this many bytes, between the elements of a list: in JavaScript
/// each string is a slice of its chunk and keeps all of it alive.
const CHUNK: usize = 2048;

/// Strings from this length on stand by themselves and keep nothing else alive.
const OWN: usize = 512;

/// A message as JavaScript reads it: numbers in the order of the schema's fields, and text.
///
/// For each field, in this order:
/// - a number, a boolean, an enum: its value;
/// - a string: where it ends in the current chunk (it begins where the one before it ended), or -1
///   for the next string of its own;
/// - bytes: where they start and end in the source;
/// - what may be absent: 0, or 1 and then the value;
/// - a list: its length, then the elements, where each message has 1 in front when it begins the
///   next chunk, else 0.
#[derive(Debug, Default)]
pub struct Tape {
    pub numbers: Vec<f64>,
    text: Vec<u8>,
    /// Where each chunk of `text` ends, but for the last.
    chunk_ends: Vec<usize>,
    chunk_start: usize,
    own: Vec<u8>,
    own_ends: Vec<usize>,
}

impl Tape {
    pub fn clear(&mut self) {
        self.numbers.clear();
        self.text.clear();
        self.chunk_ends.clear();
        self.chunk_start = 0;
        self.own.clear();
        self.own_ends.clear();
    }

    /// The chunks of text: at least one, ASCII only.
    pub fn chunks(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        let count = self.chunk_ends.len();
        (0..count + 1).map(move |at| {
            let start = if at == 0 { 0 } else { self.chunk_ends[at - 1] };
            &self.text[start..self.chunk_ends.get(at).copied().unwrap_or(self.text.len())]
        })
    }

    /// The strings that stand by themselves.
    pub fn own_strings(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        (0..self.own_ends.len()).map(|at| {
            let start = if at == 0 { 0 } else { self.own_ends[at - 1] };
            &self.own[start..self.own_ends[at]]
        })
    }

    #[inline]
    fn push_string(&mut self, bytes: &[u8], ascii: bool, utf8: bool) -> Result<(), DecodeError> {
        if bytes.len() < OWN && (ascii || bytes.is_ascii()) {
            self.text.extend_from_slice(bytes);
            self.numbers.push((self.text.len() - self.chunk_start) as f64);
        } else {
            if utf8 && std::str::from_utf8(bytes).is_err() {
                return Err(DecodeError::Utf8);
            }
            self.own.extend_from_slice(bytes);
            self.own_ends.push(self.own.len());
            self.numbers.push(-1.0);
        }
        Ok(())
    }

    /// Between two elements of a list: begins a chunk when the current one is full.
    #[inline]
    fn push_boundary(&mut self) {
        let full = self.text.len() - self.chunk_start >= CHUNK;
        if full {
            self.chunk_ends.push(self.text.len());
            self.chunk_start = self.text.len();
        }
        self.numbers.push(f64::from(u8::from(full)));
    }
}

/// Writes a message that was read into frames. `utf8`: text that is not UTF-8 is an error.
pub fn write(
    message: usize,
    root: Frame,
    source: &[u8],
    utf8: bool,
    frames: &Frames,
    tape: &mut Tape,
) -> Result<(), DecodeError> {
    tape.clear();
    Writer { source, ascii: source.is_ascii(), utf8, frames, tape }.message(message, root)
}

struct Writer<'a> {
    source: &'a [u8],
    /// All of the source is ASCII: no string needs to be looked at.
    ascii: bool,
    utf8: bool,
    frames: &'a Frames,
    tape: &'a mut Tape,
}

impl Writer<'_> {
    fn message(&mut self, message: usize, frame: Frame) -> Result<(), DecodeError> {
        for (position, field) in MESSAGES[message].fields.iter().enumerate() {
            match (self.frames.get(frame, position), field.label) {
                (Slot::List(list), _) => self.list(field, list)?,
                (Slot::Absent, Label::Single) => self.default(field.kind)?,
                // Nothing there, or an empty list.
                (Slot::Absent, _) => self.tape.numbers.push(0.0),
                (value, label) => {
                    if label == Label::Optional {
                        self.tape.numbers.push(1.0);
                    }
                    self.value(field.kind, value)?;
                }
            }
        }
        Ok(())
    }

    fn list(&mut self, field: &Field, list: u32) -> Result<(), DecodeError> {
        let frames = self.frames;
        self.tape.numbers.push(f64::from(frames.length(list)));
        for value in frames.items(list) {
            if let Kind::Message(_) = field.kind {
                self.tape.push_boundary();
            }
            self.value(field.kind, value)?;
        }
        Ok(())
    }

    fn default(&mut self, kind: Kind) -> Result<(), DecodeError> {
        match kind {
            Kind::String => self.tape.push_string(b"", true, false)?,
            Kind::Bytes => self.tape.numbers.extend([0.0, 0.0]),
            _ => self.tape.numbers.push(0.0),
        }
        Ok(())
    }

    #[inline]
    fn value(&mut self, kind: Kind, value: Slot) -> Result<(), DecodeError> {
        match (kind, value) {
            (Kind::Message(nested), Slot::Message(frame)) => return self.message(nested, frame),
            (Kind::Bytes, Slot::Source { start, end }) => self.tape.numbers.extend([f64::from(start), f64::from(end)]),
            (_, Slot::Source { start, end }) => {
                let bytes = &self.source[start as usize..end as usize];
                return self.tape.push_string(bytes, self.ascii, self.utf8);
            }
            (_, Slot::Resolved { start, end }) => {
                let bytes = &self.frames.resolved[start as usize..end as usize];
                return self.tape.push_string(bytes, false, self.utf8);
            }
            (_, Slot::Number(number)) => self.tape.numbers.push(number),
            // The readers put nothing else into a field of this kind.
            (kind, _) => return self.default(kind),
        }
        Ok(())
    }
}
