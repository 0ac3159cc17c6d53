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
    // Servers write the members in the order of the declaration: look behind the last one first.
    let mut expected = 0;
    scanner.object(|scanner, name| {
        if name.escaped {
            return Err(GiveWay);
        }
        let name = &scanner.text()[name.start..name.end];
        let found = (expected..fields.len()).chain(0..expected).find(|&at| fields[at].json.as_bytes() == name);
        let Some(position) = found else {
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
            frames.set(frame, position, Slot::Absent);
        }
        (Label::Repeated, json::Kind::Array) => {
            frames.set_list(frame, position);
            scanner.array(|scanner| {
                let item = value(field.kind, scanner, frames, depth)?;
                frames.push(frame, position, item);
                Ok::<_, GiveWay>(())
            })?;
        }
        (Label::Repeated, _) => return Err(GiveWay),
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
                return Ok(Slot::Source { start: string.start as u32, end: string.end as u32 });
            }
            let start = frames.resolved.len();
            if !json::unescape(&scanner.text()[string.start..string.end], &mut frames.resolved) {
                return Err(GiveWay);
            }
            Ok(Slot::Resolved { start: start as u32, end: frames.resolved.len() as u32 })
        }
        (Kind::Message(nested), _) => Ok(Slot::Message(object(nested, scanner, frames, depth + 1)?)),
        (Kind::Bool, json::Kind::True) => Ok(Slot::Number(scanner.literal("true").map(|()| 1.0)?)),
        (Kind::Bool, json::Kind::False) => Ok(Slot::Number(scanner.literal("false").map(|()| 0.0)?)),
        (Kind::Enum(index), json::Kind::String) => {
            let name = scanner.string()?;
            if name.escaped {
                return Err(GiveWay);
            }
            Ok(Slot::Number(ENUMS[index].named(&scanner.text()[name.start..name.end])))
        }
        (Kind::Enum(index), json::Kind::Number) => Ok(Slot::Number(ENUMS[index].known(integer(scanner.number()?)?))),
        (Kind::Uint32 | Kind::Int32 | Kind::Int64 | Kind::Uint64, json::Kind::Number) => {
            Ok(Slot::Number(integer(scanner.number()?)?))
        }
        (Kind::Int64 | Kind::Uint64, json::Kind::String) => {
            let digits = scanner.string()?;
            let digits = std::str::from_utf8(&scanner.text()[digits.start..digits.end]).map_err(|_| GiveWay)?;
            Ok(Slot::Number(integer(digits)?))
        }
        _ => Err(GiveWay),
    }
}

/// An integer in its plain spelling, small enough to be exact.
fn integer(text: &str) -> Result<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text).as_bytes();
    let plain = match digits {
        [b'0'] => text.len() == 1,
        [b'1'..=b'9', rest @ ..] => digits.len() <= 15 && rest.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    if plain { text.parse().map_err(|_| GiveWay) } else { Err(GiveWay) }
}
