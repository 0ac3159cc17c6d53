//! Decodes a message from JSON onto the tape, with the result of `fromJSON` of the JavaScript API. Called by
//! [`super::read_json`]. It handles the documented types and must fail for anything that `fromJSON` would convert.

use super::{
    MAX_DEPTH, NeedsFallback,
    schema::{ELEMENT, ENUMS, Field, Kind, Label, MESSAGES, Member, each_field, each_message},
    tape::{Open, Standalone, Tape},
};
use crate::json::{self, Scanner};

type Result<T> = std::result::Result<T, NeedsFallback>;

pub fn read(message: usize, text: &[u8], tape: &mut Tape) -> Result<()> {
    i32::try_from(text.len()).map_err(|_| NeedsFallback)?;
    tape.clear();
    let mut reader = Reader { scanner: Scanner::new(text), ascii: text.is_ascii(), tape };
    READERS[message](&mut reader, 0)?;
    reader.scanner.end()?;
    if tape.is_utf8(text) { Ok(()) } else { Err(NeedsFallback) }
}

struct Reader<'a, 't> {
    scanner: Scanner<'a>,
    /// The complete text is ASCII, so that strings need no check.
    ascii: bool,
    tape: &'t mut Tape,
}

/// Reads a message at a nesting depth. Returns its offset on the tape.
type Read = fn(&mut Reader<'_, '_>, usize) -> Result<usize>;

/// Reader of each message, by its index in [`MESSAGES`].
static READERS: [Read; MESSAGES.len()] = each_message!(read_message);

/// Reads the message with this index. The function is instantiated for each message, so that its members are constants.
///
/// Looks for members in declaration order, which is the order in which servers write them. The last of duplicate
/// members wins.
fn read_message<const MESSAGE: usize>(reader: &mut Reader<'_, '_>, depth: usize) -> Result<usize> {
    if depth > MAX_DEPTH {
        return Err(NeedsFallback);
    }
    let open = reader.tape.open(&MESSAGES[MESSAGE], reader.scanner.position(), depth)?;
    let mut more = reader.scanner.begins(b'{', b'}')?;
    // A name that no comparison matched, consumed with its colon.
    let mut name = None;
    'members: while more {
        let start = reader.scanner.position();
        macro_rules! read_member {
            ($nth:literal) => {
                if let Some(member) = const { MESSAGES[MESSAGE].member($nth) } {
                    let field = &MESSAGES[MESSAGE].fields[usize::from(member.position)];
                    if reader.take_name(member, field, &mut name) {
                        reader.member(field, &open, depth)?;
                        more = reader.scanner.continues(b'}')?;
                        if !more {
                            break 'members;
                        }
                    }
                }
            };
        }
        each_field!(read_member);
        if reader.scanner.position() > start {
            continue;
        }
        if name.take().is_none() {
            name = Some(reader.name()?);
        } else {
            reader.scanner.skip()?;
            more = reader.scanner.continues(b'}')?;
        }
    }
    Ok(reader.tape.close(open, reader.scanner.position()))
}

impl<'a> Reader<'a, '_> {
    /// Consumes a name and its colon.
    #[inline(never)]
    fn name(&mut self) -> Result<&'a [u8]> {
        let name = self.scanner.string()?;
        if name.escaped {
            return Err(NeedsFallback);
        }
        self.scanner.colon()?;
        Ok(&self.scanner.text()[name.start..name.end])
    }

    /// Consumes the member's name and colon if they come next. Compares `name` instead if it is already consumed.
    #[inline(always)]
    fn take_name(&mut self, member: &Member, field: &Field, name: &mut Option<&[u8]>) -> bool {
        match name {
            None => self.scanner.take_start(&member.start),
            Some(_) => name.take_if(|name| *name == field.json.as_bytes()).is_some(),
        }
    }

    #[inline(always)]
    fn member(&mut self, field: &Field, open: &Open, depth: usize) -> Result<()> {
        let offset = open.at + usize::from(field.offset);
        if self.scanner.take_literal("null") {
            self.absent(field, offset);
            return Ok(());
        }
        match (field.label, field.kind) {
            (Label::Repeated, kind) => self.list(kind, offset, open, depth),
            (Label::Map, kind) => self.map(kind, offset, depth),
            (_, Kind::Message(nested)) => {
                let message = READERS[nested](self, depth + 1)?;
                self.tape.set(offset, message as i32);
                Ok(())
            }
            (Label::Optional, kind) => {
                self.tape.set(offset, 1);
                self.value(kind, offset + 1, open)
            }
            (Label::Single, kind) => self.value(kind, offset, open),
        }
    }

    /// Resets the field to its default, because an earlier duplicate may have set it.
    #[cold]
    fn absent(&mut self, field: &Field, offset: usize) {
        let is_pair = match field.label {
            Label::Repeated | Label::Map => true,
            // The first number is the presence flag.
            Label::Optional => false,
            Label::Single => field.kind.width() == 2,
        };
        if is_pair {
            self.tape.set_pair(offset, [0, 0]);
        } else {
            self.tape.set(offset, 0);
        }
    }

    #[inline(always)]
    fn list(&mut self, kind: Kind, offset: usize, open: &Open, depth: usize) -> Result<()> {
        self.tape.set_pair(offset, [0, 0]);
        let mut more = self.scanner.begins(b'[', b']')?;
        while more {
            let element = if let Kind::Message(nested) = kind {
                READERS[nested](self, depth + 1)?
            } else {
                let element = self.tape.element(kind.width())?;
                self.value(kind, element + ELEMENT, open)?;
                element
            };
            self.tape.link(offset, element);
            more = self.scanner.continues(b']')?;
        }
        Ok(())
    }

    fn map(&mut self, entry: Kind, offset: usize, depth: usize) -> Result<()> {
        let Kind::Message(entry) = entry else { return Err(NeedsFallback) };
        let schema = &MESSAGES[entry];
        let [key, item] = schema.fields else { return Err(NeedsFallback) };
        self.tape.set_pair(offset, [0, 0]);
        let mut more = self.scanner.begins(b'{', b'}')?;
        while more {
            let open = self.tape.open(schema, self.scanner.position(), depth)?;
            self.value(key.kind, open.at + usize::from(key.offset), &open)?;
            self.scanner.colon()?;
            let item_offset = open.at + usize::from(item.offset);
            if let Kind::Message(nested) = item.kind {
                let message = READERS[nested](self, depth + 1)?;
                self.tape.set(item_offset, message as i32);
            } else {
                self.value(item.kind, item_offset, &open)?;
            }
            let element = self.tape.close(open, self.scanner.position());
            self.tape.link(offset, element);
            more = self.scanner.continues(b'}')?;
        }
        Ok(())
    }

    /// Reads a value that is not a message.
    #[inline(always)]
    fn value(&mut self, kind: Kind, offset: usize, open: &Open) -> Result<()> {
        let scanner = &mut self.scanner;
        let number = match kind {
            Kind::String => return self.string(offset, open),
            Kind::Bool if scanner.take_literal("true") => 1,
            Kind::Bool if scanner.take_literal("false") => 0,
            Kind::Enum(index) if scanner.is_string() => {
                let name = scanner.string()?;
                if name.escaped {
                    return Err(NeedsFallback);
                }
                ENUMS[index].named(&scanner.text()[name.start..name.end])
            }
            Kind::Enum(index) => i32::try_from(integer(scanner)?).map_or(-1, |value| ENUMS[index].known(value)),
            Kind::Uint32 => u32::try_from(integer(scanner)?).map_err(|_| NeedsFallback)? as i32,
            Kind::Int32 => i32::try_from(integer(scanner)?).map_err(|_| NeedsFallback)?,
            Kind::Int64 | Kind::Uint64 => {
                let value = if scanner.is_string() {
                    scanner.quoted_integer().ok_or(NeedsFallback)? as i64
                } else {
                    integer(scanner)?
                };
                if kind == Kind::Uint64 && value < 0 {
                    return Err(NeedsFallback);
                }
                self.tape.set_wide(offset, value as u64);
                return Ok(());
            }
            Kind::Float | Kind::Double => {
                let value: f64 = scanner.number()?.parse().map_err(|_| NeedsFallback)?;
                self.tape.set_wide(offset, value.to_bits());
                return Ok(());
            }
            Kind::Bool | Kind::Bytes | Kind::Message(_) => return Err(NeedsFallback),
        };
        self.tape.set(offset, number);
        Ok(())
    }

    // Inlining would make up a third of the readers' code and is not faster.
    #[inline(never)]
    fn string(&mut self, offset: usize, open: &Open) -> Result<()> {
        let string = self.scanner.string()?;
        if string.escaped {
            return self.escaped_string(offset, string);
        }
        let text = self.scanner.text();
        let ascii = self.ascii || text[string.start..string.end].is_ascii();
        self.tape.set_string(open, offset, text, (string.start, string.end), ascii);
        Ok(())
    }

    #[inline(never)]
    fn escaped_string(&mut self, offset: usize, string: json::Str) -> Result<()> {
        let start = self.tape.resolved.len();
        if !json::unescape(&self.scanner.text()[string.start..string.end], &mut self.tape.resolved) {
            return Err(NeedsFallback);
        }
        self.tape.set_standalone(offset, Standalone::Resolved(start, self.tape.resolved.len()));
        Ok(())
    }
}

#[inline(always)]
fn integer(scanner: &mut Scanner<'_>) -> Result<i64> {
    Ok(scanner.integer().ok_or(NeedsFallback)? as i64)
}
