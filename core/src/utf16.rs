//! UTF-16 of JavaScript's as UTF-8.

/// So many units are looked at, and written, at once when they are ASCII.
const STRIDE: usize = 16;

/// The bytes that there must be room for, to write so many units.
pub fn room(units: usize) -> usize {
    // A unit has at most three, and the place of a character has four.
    3 * units + 4
}

/// Writes text as UTF-8 to the front of `out`, which must have [`room`]. Returns how many bytes it has, and whether it is
/// whole: U+FFFD stands for half of a surrogate pair.
pub fn write_utf8(units: &[u16], out: &mut [u8]) -> (usize, bool) {
    let out = &mut out[..room(units.len())];
    let (mut from, mut at, mut whole) = (0, 0, true);
    while from < units.len() {
        while let Some(stride) = units[from..].first_chunk::<STRIDE>() {
            if stride.iter().fold(0, |all, unit| all | unit) >= 0x80 {
                break;
            }
            out[at..at + STRIDE].copy_from_slice(&stride.map(|unit| unit as u8));
            from += STRIDE;
            at += STRIDE;
        }
        let end = units.len().min(from + STRIDE);
        while from < end {
            let unit = units[from];
            from += 1;
            if unit < 0x80 {
                out[at] = unit as u8;
                at += 1;
                continue;
            }
            let place = out[at..].first_chunk_mut().expect("there is room");
            at += if unit & 0xf800 != 0xd800 {
                put(u32::from(unit), place)
            } else if let Some(point) = pair(unit, units.get(from)) {
                from += 1;
                put(point, place)
            } else {
                whole = false;
                put(u32::from(char::REPLACEMENT_CHARACTER), place)
            };
        }
    }
    (at, whole)
}

/// The code point of a surrogate pair.
#[inline(always)]
fn pair(high: u16, low: Option<&u16>) -> Option<u32> {
    let low = low.filter(|&low| high & 0xfc00 == 0xd800 && low & 0xfc00 == 0xdc00)?;
    Some(0x10000 + ((u32::from(high) - 0xd800) << 10) + (u32::from(*low) - 0xdc00))
}

/// Writes a character beyond ASCII. Returns how many bytes it has.
#[inline(always)]
fn put(point: u32, place: &mut [u8; 4]) -> usize {
    let tail = |shift: u32| 0x80 | (point >> shift & 0x3f) as u8;
    match point {
        ..0x800 => {
            *place = [0xc0 | (point >> 6) as u8, tail(0), 0, 0];
            2
        }
        0x800..0x10000 => {
            *place = [0xe0 | (point >> 12) as u8, tail(6), tail(0), 0];
            3
        }
        _ => {
            *place = [0xf0 | (point >> 18) as u8, tail(12), tail(6), tail(0)];
            4
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(units: &[u16]) {
        let mut out = vec![b'?'; room(units.len())];
        let (length, whole) = write_utf8(units, &mut out);
        assert_eq!(whole, String::from_utf16(units).is_ok(), "{units:x?}");
        assert_eq!(out[..length], *String::from_utf16_lossy(units).as_bytes(), "{units:x?}");
    }

    #[test]
    fn every_unit_is_written_as_the_standard_library_does() {
        for unit in 0..=u16::MAX {
            check(&[unit]);
        }
    }

    #[test]
    fn pairs_and_halves_are_told_wherever_they_stand() {
        let edges = [0, 0x41, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff];
        for length in 0..2 * STRIDE + 2 {
            let text = vec![0x61; length];
            check(&text);
            for at in 0..length {
                for one in edges {
                    for other in edges {
                        let mut units = text.clone();
                        units[at] = one;
                        if let Some(next) = units.get_mut(at + 1) {
                            *next = other;
                        }
                        check(&units);
                    }
                }
            }
        }
    }

    #[test]
    fn long_texts_of_any_kind_are_written() {
        for text in ["a", "é", "会", "😀", "aé会😀", "a long run of ASCII, then é"] {
            let units: Vec<u16> = text.repeat(5000).encode_utf16().collect();
            check(&units);
            check(&units[1..]);
        }
    }
}
