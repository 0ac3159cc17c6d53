//! Protobuf's wire format (protobuf.dev/programming-guides/encoding) into frames.

use super::{
    DecodeError, MAX_DEPTH, Reading,
    frames::{Frame, Frames, Slot},
    schema::{ENUMS, Field, Kind, Label, MESSAGES},
};

type Result<T> = std::result::Result<T, DecodeError>;

const VARINT: u64 = 0;
const FIXED64: u64 = 1;
const LENGTH: u64 = 2;
const GROUP: u64 = 3;
const END_GROUP: u64 = 4;
const FIXED32: u64 = 5;

pub fn read(message: usize, bytes: &[u8], reading: Reading, frames: &mut Frames) -> Result<Frame> {
    u32::try_from(bytes.len()).map_err(|_| DecodeError::TooLong)?;
    frames.clear();
    Wire { bytes, at: 0, end: bytes.len(), reading }.message(message, frames, 0)
}

struct Wire<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Where the message that is being read ends.
    end: usize,
    reading: Reading,
}

impl Wire<'_> {
    #[inline]
    fn varint(&mut self) -> Result<u64> {
        let mut value = 0;
        for shift in (0..70).step_by(7) {
            if self.at >= self.end {
                return Err(DecodeError::Truncated);
            }
            let byte = self.bytes[self.at];
            self.at += 1;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(DecodeError::Malformed)
    }

    fn fixed<const N: usize>(&mut self) -> Result<[u8; N]> {
        if self.end - self.at < N {
            return Err(DecodeError::Truncated);
        }
        self.at += N;
        Ok(self.bytes[self.at - N..self.at].try_into().expect("N bytes"))
    }

    /// The range that a length and as many bytes take.
    #[inline]
    fn range(&mut self) -> Result<(usize, usize)> {
        let length = usize::try_from(self.varint()?).map_err(|_| DecodeError::Truncated)?;
        if self.end - self.at < length {
            return Err(DecodeError::Truncated);
        }
        self.at += length;
        Ok((self.at - length, self.at))
    }

    fn message(&mut self, message: usize, frames: &mut Frames, depth: usize) -> Result<Frame> {
        if depth > MAX_DEPTH {
            return Err(DecodeError::TooDeep);
        }
        let schema = &MESSAGES[message];
        let frame = frames.open(message);
        while self.at < self.end {
            let tag = self.varint()?;
            let (number, wire_type) = (tag >> 3, tag & 7);
            match schema.position_of(number) {
                Some(position) => self.field(&schema.fields[position], frame, position, wire_type, frames, depth)?,
                None if number == 0 || number > 0x1fff_ffff => return Err(DecodeError::Malformed),
                None => self.skip(wire_type, number, depth)?,
            }
        }
        Ok(frame)
    }

    #[inline]
    fn field(
        &mut self,
        field: &Field,
        frame: Frame,
        position: usize,
        wire_type: u64,
        frames: &mut Frames,
        depth: usize,
    ) -> Result<()> {
        let value = match field.kind {
            Kind::Message(nested) if wire_type == LENGTH => {
                let (start, end) = self.range()?;
                let outer = self.end;
                (self.at, self.end) = (start, end);
                let nested = self.message(nested, frames, depth + 1)?;
                self.end = outer;
                Slot::Message(nested)
            }
            Kind::String | Kind::Bytes if wire_type == LENGTH => {
                let (start, end) = self.range()?;
                Slot::Source { start: start as u32, end: end as u32 }
            }
            kind if wire_type == LENGTH && field.label == Label::Repeated => {
                let (start, end) = self.range()?;
                let outer = self.end;
                (self.at, self.end) = (start, end);
                while self.at < self.end {
                    let value = self.number(kind, packed_type(kind)?)?;
                    frames.push(frame, position, Slot::Number(value));
                }
                self.end = outer;
                return Ok(());
            }
            kind => Slot::Number(self.number(kind, wire_type)?),
        };
        match field.label {
            Label::Repeated => frames.push(frame, position, value),
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
