//! A message's JSON form into frames, as `fromJSON` of the contract reads it.

use super::{
    GiveWay, MAX_DEPTH,
    frames::{Frame, Frames, Slot},
    schema::{ENUMS, Field, Kind, Label, MESSAGES},
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
    if depth > MAX_DEPTH || scanner.kind()? != json::Kind::Object {
        return Err(GiveWay);
    }
    let fields = MESSAGES[message].fields;
    let frame = frames.open(message);
    // Servers write the members in the order of the declaration: look for the next one first.
    let mut expected = 0;
    scanner.members(|scanner| {
        let position = match fields.get(expected) {
            Some(field) if scanner.take_string(field.json) => Some(expected),
            _ => {
                let name = scanner.string()?;
                if name.escaped {
                    return Err(GiveWay);
                }
                let name = &scanner.text()[name.start..name.end];
                (expected..fields.len()).chain(0..expected).find(|&at| fields[at].json.as_bytes() == name)
            }
        };
        scanner.colon()?;
        let Some(position) = position else {
            return Ok(scanner.skip()?);
        };
        expected = position + 1;
        member(&fields[position], frame, position, scanner, frames, depth)
    })?;
    Ok(frame)
}

fn member(
    field: &Field,
    frame: Frame,
    position: usize,
    scanner: &mut Scanner<'_>,
    frames: &mut Frames,
    depth: usize,
) -> Result<()> {
    match (field.label, scanner.kind()?) {
        (_, json::Kind::Null) => {
            scanner.literal("null")?;
            frames.set(frame, position, Slot::ABSENT);
        }
        (Label::Repeated, json::Kind::Array) => {
            frames.set_list(frame, position);
            scanner.array(|scanner| {
                let item = value(field.kind, scanner, frames, depth)?;
                frames.push(frame, position, item);
                Ok::<_, GiveWay>(())
            })?;
        }
        (Label::Map, json::Kind::Object) => {
            let Kind::Message(entry) = field.kind else { return Err(GiveWay) };
            let [key, item] = MESSAGES[entry].fields else { return Err(GiveWay) };
            frames.set_list(frame, position);
            scanner.members(|scanner| {
                let start = scanner.position();
                let slots = frames.open(entry);
                let name = value(key.kind, scanner, frames, depth)?;
                frames.set(slots, 0, name);
                scanner.colon()?;
                let given = value(item.kind, scanner, frames, depth)?;
                frames.set(slots, 1, given);
                frames.push(frame, position, Slot::message(slots, start));
                Ok::<_, GiveWay>(())
            })?;
        }
        (Label::Repeated | Label::Map, _) => return Err(GiveWay),
        _ => {
            let value = value(field.kind, scanner, frames, depth)?;
            frames.set(frame, position, value);
        }
    }
    Ok(())
}

fn value(kind: Kind, scanner: &mut Scanner<'_>, frames: &mut Frames, depth: usize) -> Result<Slot> {
    match (kind, scanner.kind()?) {
        (Kind::String, json::Kind::String) => {
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
        (Kind::Message(nested), _) => {
            let start = scanner.position();
            Ok(Slot::message(object(nested, scanner, frames, depth + 1)?, start))
        }
        (Kind::Bool, json::Kind::True) => Ok(Slot::number(scanner.literal("true").map(|()| 1.0)?)),
        (Kind::Bool, json::Kind::False) => Ok(Slot::number(scanner.literal("false").map(|()| 0.0)?)),
        (Kind::Enum(index), json::Kind::String) => {
            let name = scanner.string()?;
            if name.escaped {
                return Err(GiveWay);
            }
            Ok(Slot::number(ENUMS[index].named(&scanner.text()[name.start..name.end])))
        }
        (Kind::Enum(index), json::Kind::Number) => {
            Ok(Slot::number(ENUMS[index].known(scanner.integer().ok_or(GiveWay)?)))
        }
        (Kind::Uint32 | Kind::Int32 | Kind::Int64 | Kind::Uint64, json::Kind::Number) => {
            Ok(Slot::number(scanner.integer().ok_or(GiveWay)?))
        }
        (Kind::Float | Kind::Double, json::Kind::Number) => {
            Ok(Slot::number(scanner.number()?.parse().map_err(|_| GiveWay)?))
        }
        (Kind::Int64 | Kind::Uint64, json::Kind::String) => {
            let string = scanner.string()?;
            let mut digits = Scanner::new(&scanner.text()[string.start..string.end]);
            let number = digits.integer().filter(|_| digits.rest().is_empty());
            Ok(Slot::number(number.ok_or(GiveWay)?))
        }
        _ => Err(GiveWay),
    }
}
