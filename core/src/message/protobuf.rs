//! Protobuf's wire format (protobuf.dev/programming-guides/encoding) onto the tape.

use super::{
    DecodeError, MAX_DEPTH, Reading,
    schema::{
        ELEMENT, END_GROUP, ENUMS, FIXED32, FIXED64, Field, GROUP, Kind, LENGTH, Label, MESSAGES, Message, VARINT,
        each_field, each_message,
    },
    tape::{Open, Tape},
};

type Result<T> = std::result::Result<T, DecodeError>;

/// Above the integers that a number holds exactly.
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

/// Reads a message that lies within so many others. Returns where it stands on the tape.
type Read = fn(&mut Reader<'_>, Wire<'_>, usize) -> Result<usize>;

/// How each message is read.
static READERS: [Read; MESSAGES.len()] = each_message!(read_message);

/// Reads the message of this number. There is one such function for each, made by the compiler, so that all of a field is
/// known where it is read: fields are looked for in the order of their numbers, in which servers write them. What stands
/// twice counts once: the last of it.
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
            // Both are copies there, so that they can stay in registers here.
            (wire, open) = reader.unusual(&MESSAGES[MESSAGE], wire, open, depth)?;
        }
    }
    Ok(reader.tape.close(open, wire.at))
}

impl Reader<'_> {
    /// What stands behind a tag that is no known field's, or not its usual one.
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
            // Its tag has more bytes than it needs.
            Some(field) if tag == field.tag() as u64 => self.field(field, &mut wire, &mut open, depth)?,
            // A list of numbers need not be packed.
            Some(field) if field.label == Label::Repeated && wire_type == field.kind.wire_type() => {
                self.scalar(field.kind, open.at + usize::from(field.place), &mut wire, &mut open)?;
            }
            Some(_) => return Err(DecodeError::Malformed),
        }
        Ok((wire, open))
    }

    /// A field with its usual wire type.
    #[inline(always)]
    fn field(&mut self, field: &Field, wire: &mut Wire<'_>, open: &mut Open, depth: usize) -> Result<()> {
        let place = open.at + usize::from(field.place);
        match (field.label, field.kind) {
            (Label::Repeated | Label::Map, Kind::Message(nested)) => {
                let element = READERS[nested](self, wire.part()?, depth + 1)?;
                self.tape.link(place, element);
            }
            (Label::Repeated | Label::Map, kind) => (*wire, *open) = self.scalars(kind, place, *wire, *open)?,
            (_, Kind::Message(nested)) => {
                let message = READERS[nested](self, wire.part()?, depth + 1)?;
                self.tape.set(place, message as i32);
            }
            (Label::Optional, kind) => {
                self.tape.set(place, 1);
                self.value(kind, place + 1, wire, open)?;
            }
            (Label::Single, kind) => self.value(kind, place, wire, open)?,
        }
        Ok(())
    }

    /// A string or bytes of a list, or packed numbers.
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

    /// What is no message.
    #[inline(always)]
    fn value(&mut self, kind: Kind, place: usize, wire: &mut Wire<'_>, open: &mut Open) -> Result<()> {
        let number = match kind {
            Kind::String => {
                let (start, end) = wire.range()?;
                let ascii = is_ascii(wire.bytes, start, end);
                self.tape.set_string(open, place, wire.bytes, (start, end), ascii);
                return Ok(());
            }
            Kind::Bytes => {
                let (start, end) = wire.range()?;
                self.tape.set_pair(place, [start as i32, end as i32]);
                return Ok(());
            }
            Kind::Float => {
                self.tape.set_wide(place, f64::from(f32::from_le_bytes(wire.fixed()?)).to_bits());
                return Ok(());
            }
            Kind::Double => {
                self.tape.set_wide(place, u64::from_le_bytes(wire.fixed()?));
                return Ok(());
            }
            Kind::Int64 | Kind::Uint64 => {
                let bits = wire.varint()?;
                let negative = kind == Kind::Int64 && (bits as i64) < 0;
                if self.reading == Reading::Contract && bits >= UNSAFE && !negative {
                    return Err(DecodeError::UnsafeInteger);
                }
                self.tape.set_wide(place, bits);
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
        self.tape.set(place, number);
        Ok(())
    }
}

/// A cursor over a message's bytes. What is rare gets a copy of it, so that it can stay in registers.
#[derive(Clone, Copy)]
struct Wire<'a> {
    /// The source, up to where the message that is being read ends.
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Wire<'a> {
    /// Takes the tag when it comes next, in one byte or two.
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

    /// A cursor over so many bytes as the length in front of them says.
    #[inline(always)]
    fn part(&mut self) -> Result<Wire<'a>> {
        let (start, end) = self.range()?;
        Ok(Wire { bytes: &self.bytes[..end], at: start })
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

/// Whether a part of the bytes is ASCII: eight of them at a time, and the last ones without those behind them.
#[inline(always)]
fn is_ascii(bytes: &[u8], start: usize, end: usize) -> bool {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let mut all = 0;
    let mut at = start;
    while at < end {
        let Some(word) = bytes[at..].first_chunk() else { return all & HIGH == 0 && bytes[at..end].is_ascii() };
        let behind = 8 - (end - at).min(8);
        all |= u64::from_le_bytes(*word) << (8 * behind);
        at += 8;
    }
    all & HIGH == 0
}

#[cfg(test)]
mod tests {
    use super::is_ascii;

    #[test]
    fn a_part_is_ascii_whatever_stands_around_it() {
        for length in 0..40 {
            for behind in [0, 1, 7, 8, 9] {
                let mut bytes = vec![0xff; 3 + length + behind];
                bytes[3..3 + length].fill(b'a');
                assert!(is_ascii(&bytes, 3, 3 + length), "{length} {behind}");
                for at in 3..3 + length {
                    bytes[at] = 0x80;
                    assert!(!is_ascii(&bytes, 3, 3 + length), "{length} {behind} {at}");
                    bytes[at] = b'a';
                }
            }
        }
    }
}
