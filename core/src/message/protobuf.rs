//! Protobuf's wire format (protobuf.dev/programming-guides/encoding) into frames.

use super::{
    DecodeError, MAX_DEPTH, Reading,
    frames::{Frame, Frames, Range, Slot},
    schema::{ENUMS, Kind, Label, MESSAGES, Message},
    tape::Tape,
};

type Result<T> = std::result::Result<T, DecodeError>;

const VARINT: u64 = 0;
const FIXED64: u64 = 1;
const LENGTH: u64 = 2;
const GROUP: u64 = 3;
const END_GROUP: u64 = 4;
const FIXED32: u64 = 5;

/// What became of a message's fields.
pub struct Read {
    /// The fields that have no place on the tape, and the strings that stand by themselves.
    pub frame: Frame,
    /// Where the others' numbers start on the tape.
    pub start: usize,
    /// A string among them stands by itself: -1 is in its first number.
    pub own: bool,
}

/// A cursor over a message's bytes.
pub struct Wire<'a> {
    /// The source, up to where the message that is being read ends.
    bytes: &'a [u8],
    at: usize,
    reading: Reading,
}

impl<'a> Wire<'a> {
    pub fn new(bytes: &'a [u8], reading: Reading) -> Wire<'a> {
        Wire { bytes, at: 0, reading }
    }

    pub fn source(&self) -> &'a [u8] {
        self.bytes
    }

    #[inline(always)]
    fn varint(&mut self) -> Result<u64> {
        match self.bytes[self.at..] {
            [byte, ..] if byte < 0x80 => {
                self.at += 1;
                Ok(u64::from(byte))
            }
            [low, high, ..] if high < 0x80 => {
                self.at += 2;
                Ok(u64::from(low & 0x7f) | u64::from(high) << 7)
            }
            _ => self.long_varint(),
        }
    }

    fn long_varint(&mut self) -> Result<u64> {
        let mut value = 0;
        let mut shift = 0;
        while shift < 70 {
            let byte = *self.bytes.get(self.at).ok_or(DecodeError::Truncated)?;
            self.at += 1;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
            shift += 7;
        }
        Err(DecodeError::Malformed)
    }

    fn fixed<const N: usize>(&mut self) -> Result<[u8; N]> {
        let fixed = self.bytes[self.at..].first_chunk().ok_or(DecodeError::Truncated)?;
        self.at += N;
        Ok(*fixed)
    }

    /// The range that a length and as many bytes take.
    #[inline]
    fn range(&mut self) -> Result<(usize, usize)> {
        let length = usize::try_from(self.varint()?).map_err(|_| DecodeError::Truncated)?;
        if self.bytes.len() - self.at < length {
            return Err(DecodeError::Truncated);
        }
        self.at += length;
        Ok((self.at - length, self.at))
    }

    /// A cursor over a part of the source.
    pub fn part(&self, range: Range) -> Wire<'a> {
        Wire { bytes: &self.bytes[..range.end()], at: range.start(), reading: self.reading }
    }

    /// Reads the fields of a message: onto the tape where they have a place on it, else into a frame. Of those that are
    /// messages, only where they are.
    pub fn message(&mut self, message: usize, frames: &mut Frames, tape: &mut Tape, depth: usize) -> Result<Read> {
        if depth > MAX_DEPTH {
            return Err(DecodeError::TooDeep);
        }
        let schema = &MESSAGES[message];
        let mut read = Read { frame: frames.open(message), start: tape.open(schema.size), own: false };
        while self.at < self.bytes.len() {
            let tag = self.varint()?;
            let (number, wire_type) = (tag >> 3, tag & 7);
            match schema.position_of(number) {
                Some(position) => match schema.places.get(position) {
                    Some(&place) => {
                        let kind = schema.fields[position].kind;
                        if let Some(own) = self.placed(kind, wire_type, read.start + usize::from(place), tape)? {
                            frames.set(read.frame, position, own);
                            read.own = true;
                        }
                    }
                    None => self.field(schema, position, wire_type, read.frame, frames)?,
                },
                None if number == 0 || number > 0x1fff_ffff => return Err(DecodeError::Malformed),
                None => self.skip(wire_type, number, depth)?,
            }
        }
        Ok(read)
    }

    /// A field whose numbers have a place. Returns a string that has to stand by itself.
    #[inline]
    fn placed(&mut self, kind: Kind, wire_type: u64, place: usize, tape: &mut Tape) -> Result<Option<Slot>> {
        match kind {
            Kind::String | Kind::Bytes if wire_type == LENGTH => {
                let (start, end) = self.range()?;
                if kind == Kind::String && !tape.set_string(place, Range::new(start, end), self.bytes) {
                    return Ok(Some(Slot::source(start, end)));
                }
                if kind == Kind::Bytes {
                    tape.set(place, [start as f64, end as f64]);
                }
                Ok(None)
            }
            kind => {
                let number = self.number(kind, wire_type)?;
                tape.set(place, [number]);
                Ok(None)
            }
        }
    }

    #[inline]
    fn field(
        &mut self,
        schema: &Message,
        position: usize,
        wire_type: u64,
        frame: Frame,
        frames: &mut Frames,
    ) -> Result<()> {
        let field = &schema.fields[position];
        let value = match field.kind {
            Kind::Message(_) | Kind::String | Kind::Bytes if wire_type == LENGTH => {
                let (start, end) = self.range()?;
                Slot::source(start, end)
            }
            kind if wire_type == LENGTH && field.label == Label::Repeated => {
                let (start, end) = self.range()?;
                let mut packed = Wire { bytes: &self.bytes[..end], at: start, reading: self.reading };
                while packed.at < packed.bytes.len() {
                    let value = packed.number(kind, packed_type(kind)?)?;
                    frames.push(frame, position, Slot::number(value));
                }
                return Ok(());
            }
            kind => Slot::number(self.number(kind, wire_type)?),
        };
        match field.label {
            Label::Repeated | Label::Map => frames.push(frame, position, value),
            _ => frames.set(frame, position, value),
        }
        Ok(())
    }

    #[inline]
    fn number(&mut self, kind: Kind, wire_type: u64) -> Result<f64> {
        let reading = self.reading;
        let exact = |value: f64| {
            if reading == Reading::Contract && value >= 9_007_199_254_740_992.0 {
                return Err(DecodeError::UnsafeInteger);
            }
            Ok(value)
        };
        match (kind, wire_type) {
            (Kind::Bool, VARINT) => Ok(f64::from(u8::from(self.varint()? != 0))),
            (Kind::Uint32, VARINT) => Ok(f64::from(self.varint()? as u32)),
            (Kind::Int32, VARINT) => Ok(f64::from(self.varint()? as i32)),
            (Kind::Int64, VARINT) => self.varint().map(|v| v as i64 as f64).and_then(exact),
            (Kind::Uint64, VARINT) => self.varint().map(|v| v as f64).and_then(exact),
            (Kind::Enum(index), VARINT) => {
                let value = f64::from(self.varint()? as i32);
                Ok(if self.reading == Reading::Reply { ENUMS[index].known(value) } else { value })
            }
            (Kind::Float, FIXED32) => Ok(f64::from(f32::from_le_bytes(self.fixed()?))),
            (Kind::Double, FIXED64) => Ok(f64::from_le_bytes(self.fixed()?)),
            _ => Err(DecodeError::Malformed),
        }
    }

    fn skip(&mut self, wire_type: u64, number: u64, depth: usize) -> Result<()> {
        match wire_type {
            VARINT => drop(self.varint()?),
            FIXED64 => drop(self.fixed::<8>()?),
            LENGTH => drop(self.range()?),
            FIXED32 => drop(self.fixed::<4>()?),
            GROUP if depth >= MAX_DEPTH => return Err(DecodeError::TooDeep),
            GROUP => loop {
                let tag = self.varint()?;
                if tag & 7 == END_GROUP {
                    return if tag >> 3 == number { Ok(()) } else { Err(DecodeError::Malformed) };
                }
                self.skip(tag & 7, tag >> 3, depth + 1)?;
            },
            _ => return Err(DecodeError::Malformed),
        }
        Ok(())
    }
}

fn packed_type(kind: Kind) -> Result<u64> {
    match kind {
        Kind::Bool | Kind::Uint32 | Kind::Int32 | Kind::Int64 | Kind::Uint64 | Kind::Enum(_) => Ok(VARINT),
        Kind::Float => Ok(FIXED32),
        Kind::Double => Ok(FIXED64),
        Kind::String | Kind::Bytes | Kind::Message(_) => Err(DecodeError::Malformed),
    }
}
