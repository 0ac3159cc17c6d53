//! Protobuf's wire format (protobuf.dev/programming-guides/encoding) into frames.

use super::{
    DecodeError, MAX_DEPTH, Reading,
    frames::{Frame, Frames, Range, Slot},
    schema::{ENUMS, Field, Kind, Label, Message},
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
    /// Those that have no place on the tape.
    pub frame: Frame,
    /// Where the numbers of the others start on the tape.
    pub start: usize,
    /// A string among those stands by itself.
    pub own: bool,
}

/// A cursor over a message's bytes. What is rare gets a copy of it, so that it can stay in registers.
#[derive(Clone, Copy)]
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
            _ => {
                let value;
                (value, self.at) = self.long_varint()?;
                Ok(value)
            }
        }
    }

    /// Returns where it ends, too.
    fn long_varint(self) -> Result<(u64, usize)> {
        let mut value = 0;
        for (at, shift) in (self.at..).zip((0..70).step_by(7)) {
            let byte = *self.bytes.get(at).ok_or(DecodeError::Truncated)?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok((value, at + 1));
            }
        }
        Err(DecodeError::Malformed)
    }

    #[inline]
    fn fixed<const N: usize>(&mut self) -> Result<[u8; N]> {
        let fixed = self.bytes[self.at..].first_chunk().ok_or(DecodeError::Truncated)?;
        self.at += N;
        Ok(*fixed)
    }

    /// The range that a length and as many bytes take.
    #[inline(always)]
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
    #[inline]
    pub fn message(mut self, schema: &Message, frames: &mut Frames, tape: &mut Tape, depth: usize) -> Result<Read> {
        if depth > MAX_DEPTH {
            return Err(DecodeError::TooDeep);
        }
        let placed = schema.places.len();
        let frame = frames.open(schema.fields.len() - placed);
        let mut read = Read { frame, start: tape.open(schema.size), own: false };
        while self.at < self.bytes.len() {
            let tag = self.varint()?;
            let (number, wire_type) = (tag >> 3, tag & 7);
            match schema.position_of(number) {
                Some(position) => {
                    let field = &schema.fields[position];
                    match schema.places.get(position) {
                        Some(&place) => {
                            let place = read.start + usize::from(place);
                            read.own |= self.placed(field.kind, wire_type, place, tape)?;
                        }
                        None => self.field(field, frame, position - placed, wire_type, frames)?,
                    }
                }
                None if number == 0 || number > 0x1fff_ffff => return Err(DecodeError::Malformed),
                None => self.at = self.skip(wire_type, number, depth)?,
            }
        }
        Ok(read)
    }

    /// A field whose numbers have a place. Returns whether it is a string that stands by itself.
    #[inline(always)]
    fn placed(&mut self, kind: Kind, wire_type: u64, place: usize, tape: &mut Tape) -> Result<bool> {
        match kind {
            Kind::String if wire_type == LENGTH => {
                let (start, end) = self.range()?;
                return Ok(!tape.set_string(place, Range::new(start, end), self.bytes));
            }
            Kind::Bytes if wire_type == LENGTH => {
                let (start, end) = self.range()?;
                tape.set(place, [start as f64, end as f64]);
            }
            kind => {
                let number = self.number(kind, wire_type)?;
                tape.set(place, [number]);
            }
        }
        Ok(false)
    }

    /// A field that has a slot.
    #[inline(always)]
    fn field(
        &mut self,
        field: &Field,
        frame: Frame,
        position: usize,
        wire_type: u64,
        frames: &mut Frames,
    ) -> Result<()> {
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

    #[inline(always)]
    fn number(&mut self, kind: Kind, wire_type: u64) -> Result<f64> {
        match (kind, wire_type) {
            (Kind::Float, FIXED32) => Ok(f64::from(f32::from_le_bytes(self.fixed()?))),
            (Kind::Double, FIXED64) => Ok(f64::from_le_bytes(self.fixed()?)),
            (Kind::Float | Kind::Double | Kind::String | Kind::Bytes | Kind::Message(_), _) => {
                Err(DecodeError::Malformed)
            }
            (_, VARINT) => {
                let value = self.varint()?;
                self.integer(kind, value)
            }
            _ => Err(DecodeError::Malformed),
        }
    }

    #[inline(always)]
    fn integer(self, kind: Kind, varint: u64) -> Result<f64> {
        let value = match kind {
            Kind::Bool => f64::from(u8::from(varint != 0)),
            Kind::Uint32 => f64::from(varint as u32),
            Kind::Int64 => varint as i64 as f64,
            Kind::Uint64 => varint as f64,
            Kind::Enum(index) if self.reading == Reading::Reply => ENUMS[index].known(f64::from(varint as i32)),
            _ => f64::from(varint as i32),
        };
        // Only 64 bits hold more.
        if self.reading == Reading::Contract && value >= 9_007_199_254_740_992.0 {
            return Err(DecodeError::UnsafeInteger);
        }
        Ok(value)
    }

    /// Passes over a field that is not known. Returns where it ends.
    fn skip(mut self, wire_type: u64, number: u64, depth: usize) -> Result<usize> {
        match wire_type {
            VARINT => drop(self.varint()?),
            FIXED64 => drop(self.fixed::<8>()?),
            LENGTH => drop(self.range()?),
            FIXED32 => drop(self.fixed::<4>()?),
            GROUP if depth >= MAX_DEPTH => return Err(DecodeError::TooDeep),
            GROUP => loop {
                let tag = self.varint()?;
                if tag & 7 == END_GROUP {
                    return if tag >> 3 == number { Ok(self.at) } else { Err(DecodeError::Malformed) };
                }
                self.at = self.skip(tag & 7, tag >> 3, depth + 1)?;
            },
            _ => return Err(DecodeError::Malformed),
        }
        Ok(self.at)
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
