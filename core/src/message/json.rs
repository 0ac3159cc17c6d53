//! A message's JSON form onto the tape, as `fromJSON` of the contract reads it.

use super::{
    GiveWay, MAX_DEPTH,
    schema::{ELEMENT, ENUMS, Field, Kind, Label, MESSAGES, Member, each_field, each_message},
    tape::{Open, Own, Tape},
};
use crate::json::{self, Scanner};

type Result<T> = std::result::Result<T, GiveWay>;

pub fn read(message: usize, text: &[u8], tape: &mut Tape) -> Result<()> {
    i32::try_from(text.len()).map_err(|_| GiveWay)?;
    tape.clear();
    let mut reader = Reader { scanner: Scanner::new(text), ascii: text.is_ascii(), tape };
    READERS[message](&mut reader, 0)?;
    reader.scanner.end()?;
    if tape.is_utf8(text) { Ok(()) } else { Err(GiveWay) }
}

struct Reader<'a, 't> {
    scanner: Scanner<'a>,
    /// All of the text is ASCII: no string needs to be looked at.
    ascii: bool,
    tape: &'t mut Tape,
}

/// Reads a message that lies within so many others. Returns where it stands on the tape.
type Read = fn(&mut Reader<'_, '_>, usize) -> Result<usize>;

/// How each message is read.
static READERS: [Read; MESSAGES.len()] = each_message!(read_message);

/// Reads the message of this number. There is one such function for each, made by the compiler, so that all of a member is
/// known where it is read: members are looked for in the order of their declaration, in which servers write them. What
/// stands twice counts once: the last of it.
fn read_message<const MESSAGE: usize>(reader: &mut Reader<'_, '_>, depth: usize) -> Result<usize> {
    if depth > MAX_DEPTH {
        return Err(GiveWay);
    }
    let open = reader.tape.open(&MESSAGES[MESSAGE], reader.scanner.position(), depth)?;
    let mut more = reader.scanner.begins(b'{', b'}')?;
    // A name that is not written as usual, which was taken with its colon.
    let mut name = None;
    'members: while more {
        let start = reader.scanner.position();
        macro_rules! read_member {
            ($nth:literal) => {
                if let Some(member) = const { MESSAGES[MESSAGE].member($nth) } {
                    let field = &MESSAGES[MESSAGE].fields[usize::from(member.position)];
                    if reader.takes(member, field, &mut name) {
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
    /// Takes a name and the colon.
    #[inline(never)]
    fn name(&mut self) -> Result<&'a [u8]> {
        let name = self.scanner.string()?;
        if name.escaped {
            return Err(GiveWay);
        }
        self.scanner.colon()?;
        Ok(&self.scanner.text()[name.start..name.end])
    }

    /// Takes the member's name and the colon when they come next, or the name that was taken.
    #[inline(always)]
    fn takes(&mut self, member: &Member, field: &Field, name: &mut Option<&[u8]>) -> bool {
        match name {
            None => self.scanner.take_start(&member.start),
            Some(_) => name.take_if(|name| *name == field.json.as_bytes()).is_some(),
        }
    }

    #[inline(always)]
    fn member(&mut self, field: &Field, open: &Open, depth: usize) -> Result<()> {
        let place = open.at + usize::from(field.place);
        if self.scanner.take_literal("null") {
            self.absent(field, place);
            return Ok(());
        }
        match (field.label, field.kind) {
            (Label::Repeated, kind) => self.list(kind, place, open, depth),
            (Label::Map, kind) => self.map(kind, place, depth),
            (_, Kind::Message(nested)) => {
                let message = READERS[nested](self, depth + 1)?;
                self.tape.set(place, message as i32);
                Ok(())
            }
            (Label::Optional, kind) => {
                self.tape.set(place, 1);
                self.value(kind, place + 1, open)
            }
            (Label::Single, kind) => self.value(kind, place, open),
        }
    }

    /// The field has its default again: it may have stood there before.
    #[cold]
    fn absent(&mut self, field: &Field, place: usize) {
        let is_pair = match field.label {
            Label::Repeated | Label::Map => true,
            // Of what may be absent, the first number says so.
            Label::Optional => false,
            Label::Single => field.kind.width() == 2,
        };
        if is_pair {
            self.tape.set_pair(place, [0, 0]);
        } else {
            self.tape.set(place, 0);
        }
    }

    #[inline(always)]
    fn list(&mut self, kind: Kind, place: usize, open: &Open, depth: usize) -> Result<()> {
        self.tape.set_pair(place, [0, 0]);
        let mut more = self.scanner.begins(b'[', b']')?;
        while more {
            let element = if let Kind::Message(nested) = kind {
                READERS[nested](self, depth + 1)?
            } else {
                let element = self.tape.element(kind.width())?;
                self.value(kind, element + ELEMENT, open)?;
                element
            };
            self.tape.link(place, element);
            more = self.scanner.continues(b']')?;
        }
        Ok(())
    }

    fn map(&mut self, entry: Kind, place: usize, depth: usize) -> Result<()> {
        let Kind::Message(entry) = entry else { return Err(GiveWay) };
        let schema = &MESSAGES[entry];
        let [key, item] = schema.fields else { return Err(GiveWay) };
        self.tape.set_pair(place, [0, 0]);
        let mut more = self.scanner.begins(b'{', b'}')?;
        while more {
            let open = self.tape.open(schema, self.scanner.position(), depth)?;
            self.value(key.kind, open.at + usize::from(key.place), &open)?;
            self.scanner.colon()?;
            let place_of_item = open.at + usize::from(item.place);
            if let Kind::Message(nested) = item.kind {
                let message = READERS[nested](self, depth + 1)?;
                self.tape.set(place_of_item, message as i32);
            } else {
                self.value(item.kind, place_of_item, &open)?;
            }
            let element = self.tape.close(open, self.scanner.position());
            self.tape.link(place, element);
            more = self.scanner.continues(b'}')?;
        }
        Ok(())
    }

    /// What is no message.
    #[inline(always)]
    fn value(&mut self, kind: Kind, place: usize, open: &Open) -> Result<()> {
        let scanner = &mut self.scanner;
        let number = match kind {
            Kind::String => return self.string(place, open),
            Kind::Bool if scanner.take_literal("true") => 1,
            Kind::Bool if scanner.take_literal("false") => 0,
            Kind::Enum(index) if scanner.is_string() => {
                let name = scanner.string()?;
                if name.escaped {
                    return Err(GiveWay);
                }
                ENUMS[index].named(&scanner.text()[name.start..name.end])
            }
            Kind::Enum(index) => i32::try_from(integer(scanner)?).map_or(-1, |value| ENUMS[index].known(value)),
            Kind::Uint32 => u32::try_from(integer(scanner)?).map_err(|_| GiveWay)? as i32,
            Kind::Int32 => i32::try_from(integer(scanner)?).map_err(|_| GiveWay)?,
            Kind::Int64 | Kind::Uint64 => {
                let value = if scanner.is_string() {
                    scanner.quoted_integer().ok_or(GiveWay)? as i64
                } else {
                    integer(scanner)?
                };
                if kind == Kind::Uint64 && value < 0 {
                    return Err(GiveWay);
                }
                self.tape.set_wide(place, value as u64);
                return Ok(());
            }
            Kind::Float | Kind::Double => {
                let value: f64 = scanner.number()?.parse().map_err(|_| GiveWay)?;
                self.tape.set_wide(place, value.to_bits());
                return Ok(());
            }
            Kind::Bool | Kind::Bytes | Kind::Message(_) => return Err(GiveWay),
        };
        self.tape.set(place, number);
        Ok(())
    }

    // Inlined into each member it would be a third of the readers' code, and no faster.
    #[inline(never)]
    fn string(&mut self, place: usize, open: &Open) -> Result<()> {
        let string = self.scanner.string()?;
        if string.escaped {
            return self.escaped_string(place, string);
        }
        let text = self.scanner.text();
        let ascii = self.ascii || text[string.start..string.end].is_ascii();
        self.tape.set_string(open, place, text, (string.start, string.end), ascii);
        Ok(())
    }

    #[inline(never)]
    fn escaped_string(&mut self, place: usize, string: json::Str) -> Result<()> {
        let start = self.tape.resolved.len();
        if !json::unescape(&self.scanner.text()[string.start..string.end], &mut self.tape.resolved) {
            return Err(GiveWay);
        }
        self.tape.set_own(place, Own::Resolved(start, self.tape.resolved.len()));
        Ok(())
    }
}

#[inline(always)]
fn integer(scanner: &mut Scanner<'_>) -> Result<i64> {
    Ok(scanner.integer().ok_or(GiveWay)? as i64)
}
