//! Decodes a message from protobuf's wire format (protobuf.dev/programming-guides/encoding) onto the tape. Called by
//! [`super::read_protobuf`]. It must not panic or allocate without limit, whatever the bytes are.

use super::{
    DecodeError, MAX_DEPTH, Reading,
    schema::{
        ELEMENT, END_GROUP, ENUMS, FIXED32, FIXED64, Field, GROUP, Kind, LENGTH, Label, MESSAGES, Message, VARINT,
        each_field, each_message,
    },
    tape::{Open, Tape},
};

type Result<T> = std::result::Result<T, DecodeError>;

/// `Number.MAX_SAFE_INTEGER` + 1.
const UNSAFE: u64 = 1 << 53;

pub fn read(message: usize, bytes: &[u8], reading: Reading, tape: &mut Tape) -> Result<()> {
    i32::try_from(bytes.len()).map_err(|_| DecodeError::TooLong)?;
    tape.clear();
    tape.share(bytes);
    READERS[message](&mut Reader { tape, reading }, Wire { bytes, at: 0 }, 0)?;
    if reading == Reading::Reply && !tape.is_utf8(bytes) {
        return Err(DecodeError::Utf8);
    }
    Ok(())
}

struct Reader<'t> {
    tape: &'t mut Tape,
    reading: Reading,
}

/// Reads a message at a nesting depth. Returns its offset on the tape.
type Read = fn(&mut Reader<'_>, Wire<'_>, usize) -> Result<usize>;

/// Reader of each message, by its index in [`MESSAGES`].
static READERS: [Read; MESSAGES.len()] = each_message!(read_message);

/// Reads the message with this index. The function is instantiated for each message, so that its fields are constants.
///
/// Looks for fields in the order of their numbers, which is the order in which servers write them. The last of
/// duplicate fields wins; duplicate messages are not merged.
fn read_message<const MESSAGE: usize>(reader: &mut Reader<'_>, mut wire: Wire<'_>, depth: usize) -> Result<usize> {
    if depth > MAX_DEPTH {
        return Err(DecodeError::TooDeep);
    }
    let mut open = reader.tape.open(&MESSAGES[MESSAGE], wire.at, depth)?;
    while wire.at < wire.bytes.len() {
        let start = wire.at;
        macro_rules! read_field {
            ($nth:literal) => {
                if let Some(field) = const { MESSAGES[MESSAGE].by_number($nth) } {
                    while wire.take_tag(field.tag()) {
                        reader.field(field, &mut wire, &mut open, depth)?;
                        if !field.is_list() {
                            break;
                        }
                    }
                }
            };
        }
        each_field!(read_field);
        if wire.at == start {
            // Passed by value, so that both can stay in registers here.
            (wire, open) = reader.unusual(&MESSAGES[MESSAGE], wire, open, depth)?;
        }
    }
    Ok(reader.tape.close(open, wire.at))
}

impl Reader<'_> {
    /// Reads a field whose tag is unknown or unusual.
    #[inline(never)]
    fn unusual<'a>(
        &mut self,
        schema: &Message,
        mut wire: Wire<'a>,
        mut open: Open,
        depth: usize,
    ) -> Result<(Wire<'a>, Open)> {
        let tag = wire.varint()?;
        let (number, wire_type) = (tag >> 3, tag & 7);
        if number == 0 || number > 0x1fff_ffff {
            return Err(DecodeError::Malformed);
        }
        match schema.fields.iter().find(|field| u64::from(field.number) == number) {
            None => wire.at = wire.skip(wire_type, number, depth)?,
            // The tag is a varint with redundant bytes.
            Some(field) if tag == field.tag() as u64 => self.field(field, &mut wire, &mut open, depth)?,
            // An unpacked number of a list.
            Some(field) if field.label == Label::Repeated && wire_type == field.kind.wire_type() => {
                self.scalar(field.kind, open.at + usize::from(field.offset), &mut wire, &mut open)?;
            }
            Some(_) => return Err(DecodeError::Malformed),
        }
        Ok((wire, open))
    }

    /// Reads a field with its usual wire type.
    #[inline(always)]
    fn field(&mut self, field: &Field, wire: &mut Wire<'_>, open: &mut Open, depth: usize) -> Result<()> {
        let offset = open.at + usize::from(field.offset);
        match (field.label, field.kind) {
            (Label::Repeated | Label::Map, Kind::Message(nested)) => {
                let element = READERS[nested](self, wire.part()?, depth + 1)?;
                self.tape.link(offset, element);
            }
            (Label::Repeated | Label::Map, kind) => (*wire, *open) = self.scalars(kind, offset, *wire, *open)?,
            (_, Kind::Message(nested)) => {
                let message = READERS[nested](self, wire.part()?, depth + 1)?;
                self.tape.set(offset, message as i32);
            }
            (Label::Optional, kind) => {
                self.tape.set(offset, 1);
                self.value(kind, offset + 1, wire, open)?;
            }
            (Label::Single, kind) => self.value(kind, offset, wire, open)?,
        }
        Ok(())
    }

    /// Reads one string or byte array of a list, or packed numbers.
    #[inline(never)]
    fn scalars<'a>(&mut self, kind: Kind, list: usize, mut wire: Wire<'a>, mut open: Open) -> Result<(Wire<'a>, Open)> {
        if kind.wire_type() == LENGTH {
            self.scalar(kind, list, &mut wire, &mut open)?;
        } else {
            let mut packed = wire.part()?;
            while packed.at < packed.bytes.len() {
                self.scalar(kind, list, &mut packed, &mut open)?;
            }
        }
        Ok((wire, open))
    }

    fn scalar(&mut self, kind: Kind, list: usize, wire: &mut Wire<'_>, open: &mut Open) -> Result<()> {
        let element = self.tape.element(kind.width())?;
        self.value(kind, element + ELEMENT, wire, open)?;
        self.tape.link(list, element);
        Ok(())
    }

    /// Reads a value that is not a message.
    #[inline(always)]
    fn value(&mut self, kind: Kind, offset: usize, wire: &mut Wire<'_>, open: &mut Open) -> Result<()> {
        let number = match kind {
            Kind::String => {
                let (start, end) = wire.range()?;
                let ascii = is_ascii(wire.bytes, start, end);
                self.tape.set_string(open, offset, wire.bytes, (start, end), ascii);
                return Ok(());
            }
            Kind::Bytes => {
                let (start, end) = wire.range()?;
                self.tape.set_pair(offset, [start as i32, end as i32]);
                return Ok(());
            }
            Kind::Float => {
                self.tape.set_wide(offset, f64::from(f32::from_le_bytes(wire.fixed()?)).to_bits());
                return Ok(());
            }
            Kind::Double => {
                self.tape.set_wide(offset, u64::from_le_bytes(wire.fixed()?));
                return Ok(());
            }
            Kind::Int64 | Kind::Uint64 => {
                let bits = wire.varint()?;
                let negative = kind == Kind::Int64 && (bits as i64) < 0;
                if self.reading == Reading::Contract && bits >= UNSAFE && !negative {
                    return Err(DecodeError::UnsafeInteger);
                }
                self.tape.set_wide(offset, bits);
                return Ok(());
            }
            Kind::Bool => i32::from(wire.varint()? != 0),
            Kind::Enum(index) => {
                let value = wire.varint()? as i32;
                if self.reading == Reading::Reply { ENUMS[index].known(value) } else { value }
            }
            Kind::Uint32 | Kind::Int32 => wire.varint()? as i32,
            Kind::Message(_) => return Err(DecodeError::Malformed),
        };
        self.tape.set(offset, number);
        Ok(())
    }
}

/// A cursor over a message's bytes. Rarely used functions get a copy, so that it can stay in registers.
#[derive(Clone, Copy)]
struct Wire<'a> {
    /// The source, up to the end of the current message.
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Wire<'a> {
    /// Consumes the tag if it comes next and is one or two bytes long.
    #[inline(always)]
    fn take_tag(&mut self, tag: usize) -> bool {
        let rest = &self.bytes[self.at..];
        let length = match tag {
            ..0x80 if rest.first() == Some(&(tag as u8)) => 1,
            0x80..0x4000 if rest.starts_with(&[tag as u8 | 0x80, (tag >> 7) as u8]) => 2,
            _ => return false,
        };
        self.at += length;
        true
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

    /// Reads a varint of any length. Returns its value and the offset of its end.
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

    /// Consumes a length and that number of bytes. Returns the range of the bytes.
    #[inline(always)]
    fn range(&mut self) -> Result<(usize, usize)> {
        let length = usize::try_from(self.varint()?).map_err(|_| DecodeError::Truncated)?;
        if self.bytes.len() - self.at < length {
            return Err(DecodeError::Truncated);
        }
        self.at += length;
        Ok((self.at - length, self.at))
    }

    /// Consumes a length and that number of bytes. Returns a cursor over the bytes.
    #[inline(always)]
    fn part(&mut self) -> Result<Wire<'a>> {
        let (start, end) = self.range()?;
        Ok(Wire { bytes: &self.bytes[..end], at: start })
    }

    /// Skips an unknown field. Returns the offset of its end.
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

/// Whether `bytes[start..end]` is ASCII. Tests eight bytes at a time; the last word excludes the bytes after `end`.
#[inline(always)]
fn is_ascii(bytes: &[u8], start: usize, end: usize) -> bool {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let mut all = 0;
    let mut at = start;
    while at < end {
        let Some(word) = bytes[at..].first_chunk() else { return all & HIGH == 0 && bytes[at..end].is_ascii() };
        let excess = 8 - (end - at).min(8);
        all |= u64::from_le_bytes(*word) << (8 * excess);
        at += 8;
    }
    all & HIGH == 0
}

#[cfg(test)]
mod tests {
    use super::is_ascii;

    #[test]
    fn ascii_check_ignores_bytes_outside_the_range() {
        for length in 0..40 {
            for after in [0, 1, 7, 8, 9] {
                let mut bytes = vec![0xff; 3 + length + after];
                bytes[3..3 + length].fill(b'a');
                assert!(is_ascii(&bytes, 3, 3 + length), "{length} {after}");
                for at in 3..3 + length {
                    bytes[at] = 0x80;
                    assert!(!is_ascii(&bytes, 3, 3 + length), "{length} {after} {at}");
                    bytes[at] = b'a';
                }
            }
        }
    }
}
