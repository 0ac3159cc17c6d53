//! A message's JSON form onto the tape, as `fromJSON` of the contract reads it.

use super::{
    GiveWay, MAX_DEPTH,
    schema::{ELEMENT, ENUMS, Field, Kind, Label, MESSAGES, Member, Message},
    tape::{Open, Own, Tape},
};
use crate::json::{self, Scanner};

type Result<T> = std::result::Result<T, GiveWay>;

pub fn read(message: usize, text: &[u8], tape: &mut Tape) -> Result<()> {
    i32::try_from(text.len()).map_err(|_| GiveWay)?;
    tape.clear();
    let mut reader = Reader { scanner: Scanner::new(text), ascii: text.is_ascii(), tape };
    reader.object(message, 0)?;
    reader.scanner.end()?;
    if tape.is_utf8(text) { Ok(()) } else { Err(GiveWay) }
}

struct Reader<'a, 't> {
    scanner: Scanner<'a>,
    /// All of the text is ASCII: no string needs to be looked at.
    ascii: bool,
    tape: &'t mut Tape,
}

impl Reader<'_, '_> {
    /// Reads a message. Returns where it stands on the tape.
    fn object(&mut self, message: usize, depth: usize) -> Result<usize> {
        if depth > MAX_DEPTH {
            return Err(GiveWay);
        }
        let schema = &MESSAGES[message];
        let mut open = self.tape.open(schema, self.scanner.position(), depth)?;
        // Servers write the members in the order of the declaration: look for those that may come next first.
        let mut expected = schema.members.iter();
        if self.scanner.begins(b'{', b'}')? {
            loop {
                self.scanner.position();
                let start = expected.clone();
                match expected.find(|member| self.scanner.take_start(&member.start)) {
                    Some(member) => self.member(schema, member, &mut open, depth)?,
                    None => match self.any_name(schema)? {
                        Some(found) => {
                            expected = schema.members[found + 1..].iter();
                            self.member(schema, &schema.members[found], &mut open, depth)?;
                        }
                        None => {
                            expected = start;
                            self.scanner.skip()?;
                        }
                    },
                }
                if !self.scanner.continues(b'}')? {
                    break;
                }
            }
        }
        Ok(self.tape.close(open))
    }

    /// Takes a name and the colon. Returns which of the message's members it is.
    fn any_name(&mut self, schema: &Message) -> Result<Option<usize>> {
        let name = self.scanner.string()?;
        if name.escaped {
            return Err(GiveWay);
        }
        let name = &self.scanner.text()[name.start..name.end];
        self.scanner.colon()?;
        let is_named = |member: &Member| schema.fields[usize::from(member.position)].json.as_bytes() == name;
        Ok(schema.members.iter().position(is_named))
    }

    #[inline(always)]
    fn member(&mut self, schema: &Message, member: &Member, open: &mut Open, depth: usize) -> Result<()> {
        let field = &schema.fields[usize::from(member.position)];
        let place = open.at + usize::from(field.place);
        if self.scanner.take_literal("null") {
            self.absent(field, place);
            return Ok(());
        }
        match (field.label, field.kind) {
            (Label::Repeated, kind) => self.list(kind, place, open, depth),
            (Label::Map, kind) => self.map(kind, place, depth),
            (_, Kind::Message(nested)) => {
                let message = self.object(nested, depth + 1)?;
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
    fn list(&mut self, kind: Kind, place: usize, open: &mut Open, depth: usize) -> Result<()> {
        self.tape.set_pair(place, [0, 0]);
        let mut more = self.scanner.begins(b'[', b']')?;
        while more {
            let element = if let Kind::Message(nested) = kind {
                self.object(nested, depth + 1)?
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
            let mut open = self.tape.open(schema, self.scanner.position(), depth)?;
            self.value(key.kind, open.at + usize::from(key.place), &mut open)?;
            self.scanner.colon()?;
            let place_of_item = open.at + usize::from(item.place);
            if let Kind::Message(nested) = item.kind {
                let message = self.object(nested, depth + 1)?;
                self.tape.set(place_of_item, message as i32);
            } else {
                self.value(item.kind, place_of_item, &mut open)?;
            }
            let element = self.tape.close(open);
            self.tape.link(place, element);
            more = self.scanner.continues(b'}')?;
        }
        Ok(())
    }

    /// What is no message.
    #[inline(always)]
    fn value(&mut self, kind: Kind, place: usize, open: &mut Open) -> Result<()> {
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

    #[inline(always)]
    fn string(&mut self, place: usize, open: &mut Open) -> Result<()> {
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
