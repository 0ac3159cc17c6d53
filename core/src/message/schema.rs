//! What is known of each message: generated from `proto/`.

use crate::json::Start;

/// A message type. Its fields stand in the order in which they go onto the tape.
#[derive(Debug)]
pub struct Message {
    pub name: &'static str,
    pub fields: &'static [Field],
    /// For each field number, the field's position plus one; 0 where there is none.
    pub by_number: &'static [u8],
    /// Where the numbers of the first fields stand on the tape, counted from the message's first number: of all fields
    /// in front of the first that is a list or may be absent.
    pub places: &'static [u8],
    /// How many numbers those are.
    pub size: usize,
    /// The fields in the order of their declaration, in which servers write them in JSON.
    pub members: &'static [Member],
}

/// A field as a member of a JSON object.
#[derive(Debug)]
pub struct Member {
    /// What it starts with: the name in quotes, and the colon.
    pub start: Start,
    /// Where the field stands among the message's.
    pub position: u8,
}

#[derive(Debug)]
pub struct Field {
    pub number: u32,
    /// The name in JSON, in camel case.
    pub json: &'static str,
    pub label: Label,
    pub kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    Single,
    Optional,
    Repeated,
    /// A list of entries, which are messages of a key and a value. In JSON they are an object.
    Map,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    String,
    Bytes,
    Bool,
    Uint32,
    Int32,
    Int64,
    Uint64,
    Float,
    Double,
    /// An index into [`ENUMS`].
    Enum(usize),
    /// An index into [`MESSAGES`].
    Message(usize),
}

#[derive(Debug)]
pub struct Enum {
    pub name: &'static str,
    pub values: &'static [(&'static str, i32)],
}

impl Message {
    #[inline]
    pub(super) fn position_of(&self, number: u64) -> Option<usize> {
        let found = *self.by_number.get(usize::try_from(number).ok()?)?;
        usize::from(found).checked_sub(1)
    }
}

impl Enum {
    /// The value, or -1 (`UNRECOGNIZED`) when the enum has none such.
    pub(super) fn known(&self, value: f64) -> f64 {
        if self.values.iter().any(|&(_, v)| f64::from(v) == value) { value } else { -1.0 }
    }

    /// The value of this name, or -1 (`UNRECOGNIZED`).
    pub(super) fn named(&self, name: &[u8]) -> f64 {
        self.values.iter().find(|(n, _)| n.as_bytes() == name).map_or(-1.0, |&(_, v)| f64::from(v))
    }
}

include!("../../../generated/schema.rs");
