//! A message's JSON form into frames, as `fromJSON` of the contract reads it.

use super::{
    GiveWay, MAX_DEPTH,
    frames::{Frame, Frames, Slot},
    schema::{ENUMS, Field, Kind, Label, MESSAGES, Member, Message},
};
use crate::json::{self, Scanner};

type Result<T> = std::result::Result<T, GiveWay>;

pub fn read(message: usize, text: &[u8], frames: &mut Frames) -> Result<Frame> {
    u32::try_from(text.len()).map_err(|_| GiveWay)?;
    frames.clear();
    let mut scanner = Scanner::new(text);
    let frame = object(message, &mut scanner, frames, 0)?;
    scanner.end()?;
    Ok(frame)
}

fn object(message: usize, scanner: &mut Scanner<'_>, frames: &mut Frames, depth: usize) -> Result<Frame> {
    if depth > MAX_DEPTH {
        return Err(GiveWay);
    }
    let schema = &MESSAGES[message];
    let frame = frames.open(schema.fields.len());
    // Servers write the members in the order of the declaration: look for those that may come next first.
    let mut expected = schema.members.iter();
    scanner.members(|scanner| {
        scanner.position();
        let start = expected.clone();
        let member = match expected.find(|member| scanner.take_start(&member.start)) {
            Some(member) => member,
            None => {
                let Some(found) = any_name(schema, scanner)? else {
                    expected = start;
                    return Ok(scanner.skip()?);
                };
                expected = schema.members[found + 1..].iter();
                &schema.members[found]
            }
        };
        let position = usize::from(member.position);
        value_of(&schema.fields[position], frame, position, scanner, frames, depth)
    })?;
    Ok(frame)
}

/// Takes a name and the colon. Returns which of the message's members it is.
fn any_name(schema: &Message, scanner: &mut Scanner<'_>) -> Result<Option<usize>> {
    let name = scanner.string()?;
    if name.escaped {
        return Err(GiveWay);
    }
    let name = &scanner.text()[name.start..name.end];
    scanner.colon()?;
    let is_named = |member: &Member| schema.fields[usize::from(member.position)].json.as_bytes() == name;
    Ok(schema.members.iter().position(is_named))
}

fn value_of(
    field: &Field,
    frame: Frame,
    position: usize,
    scanner: &mut Scanner<'_>,
    frames: &mut Frames,
    depth: usize,
) -> Result<()> {
    if scanner.take_literal("null") {
        frames.set(frame, position, Slot::ABSENT);
        return Ok(());
    }
    match field.label {
        Label::Single | Label::Optional => {
            let value = value(field.kind, scanner, frames, depth)?;
            frames.set(frame, position, value);
        }
        Label::Repeated => {
            frames.set_list(frame, position);
            scanner.array(|scanner| {
                let item = value(field.kind, scanner, frames, depth)?;
                frames.push(frame, position, item);
                Ok::<_, GiveWay>(())
            })?;
        }
        Label::Map => {
            let Kind::Message(entry) = field.kind else { return Err(GiveWay) };
            let [key, item] = MESSAGES[entry].fields else { return Err(GiveWay) };
            frames.set_list(frame, position);
            scanner.members(|scanner| {
                let start = scanner.position();
                let slots = frames.open(2);
                let name = value(key.kind, scanner, frames, depth)?;
                frames.set(slots, 0, name);
                scanner.colon()?;
                let given = value(item.kind, scanner, frames, depth)?;
                frames.set(slots, 1, given);
                frames.push(frame, position, Slot::message(slots, start));
                Ok::<_, GiveWay>(())
            })?;
        }
    }
    Ok(())
}

fn value(kind: Kind, scanner: &mut Scanner<'_>, frames: &mut Frames, depth: usize) -> Result<Slot> {
    let number = match kind {
        Kind::String => return string(scanner, frames),
        Kind::Message(nested) => {
            let start = scanner.position();
            return Ok(Slot::message(object(nested, scanner, frames, depth + 1)?, start));
        }
        Kind::Bool if scanner.take_literal("true") => 1.0,
        Kind::Bool if scanner.take_literal("false") => 0.0,
        Kind::Enum(index) if scanner.is_string() => {
            let name = scanner.string()?;
            if name.escaped {
                return Err(GiveWay);
            }
            ENUMS[index].named(&scanner.text()[name.start..name.end])
        }
        Kind::Enum(index) => ENUMS[index].known(scanner.integer().ok_or(GiveWay)?),
        Kind::Int64 | Kind::Uint64 if scanner.is_string() => scanner.quoted_integer().ok_or(GiveWay)?,
        Kind::Uint32 | Kind::Int32 | Kind::Int64 | Kind::Uint64 => scanner.integer().ok_or(GiveWay)?,
        Kind::Float | Kind::Double => scanner.number()?.parse().map_err(|_| GiveWay)?,
        Kind::Bool | Kind::Bytes => return Err(GiveWay),
    };
    Ok(Slot::number(number))
}

#[inline]
fn string(scanner: &mut Scanner<'_>, frames: &mut Frames) -> Result<Slot> {
    let string = scanner.string()?;
    if !string.escaped {
        return Ok(Slot::source(string.start, string.end));
    }
    let start = frames.resolved.len();
    if !json::unescape(&scanner.text()[string.start..string.end], &mut frames.resolved) {
        return Err(GiveWay);
    }
    Ok(Slot::resolved(start, frames.resolved.len()))
}
