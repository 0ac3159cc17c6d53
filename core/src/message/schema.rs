//! What is known of each message: generated from `proto/`.

use crate::json::Start;

/// On the tape, the value of a list's element that is no message stands behind so many numbers.
pub const ELEMENT: usize = 1;

/// A message type. Its fields stand in the order of the object in JavaScript.
#[derive(Debug)]
pub struct Message {
    pub name: &'static str,
    pub fields: &'static [Field],
    /// How many numbers it has on the tape, without its lists and the messages in it.
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
    /// Where its numbers stand on the tape, counted from where the message does.
    pub place: u16,
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
    /// The field with so many lower numbers beside its own.
    pub(super) const fn by_number(&self, lower: usize) -> Option<&Field> {
        let mut at = 0;
        while at < self.fields.len() {
            let (mut count, mut other) = (0, 0);
            while other < self.fields.len() {
                count += (self.fields[other].number < self.fields[at].number) as usize;
                other += 1;
            }
            if count == lower {
                return Some(&self.fields[at]);
            }
            at += 1;
        }
        None
    }

    /// The member that is declared behind so many others.
    pub(super) const fn member(&self, others: usize) -> Option<&Member> {
        if others < self.members.len() { Some(&self.members[others]) } else { None }
    }
}

impl Field {
    #[inline(always)]
    pub(super) const fn is_list(&self) -> bool {
        matches!(self.label, Label::Repeated | Label::Map)
    }

    /// In front of its value in protobuf: the number and the wire type. A list of numbers is packed.
    pub(super) const fn tag(&self) -> usize {
        let wire_type = match self.label {
            Label::Repeated | Label::Map => LENGTH,
            _ => self.kind.wire_type(),
        };
        (self.number as usize) << 3 | wire_type as usize
    }
}

impl Kind {
    /// How many numbers a value has.
    #[inline]
    pub fn width(self) -> usize {
        match self {
            Kind::String | Kind::Bytes | Kind::Int64 | Kind::Uint64 | Kind::Float | Kind::Double => 2,
            Kind::Bool | Kind::Uint32 | Kind::Int32 | Kind::Enum(_) | Kind::Message(_) => 1,
        }
    }
}

/// Protobuf's wire types (protobuf.dev/programming-guides/encoding).
pub const VARINT: u64 = 0;
pub const FIXED64: u64 = 1;
pub const LENGTH: u64 = 2;
pub const GROUP: u64 = 3;
pub const END_GROUP: u64 = 4;
pub const FIXED32: u64 = 5;

impl Kind {
    pub(super) const fn wire_type(self) -> u64 {
        match self {
            Kind::Bool | Kind::Uint32 | Kind::Int32 | Kind::Int64 | Kind::Uint64 | Kind::Enum(_) => VARINT,
            Kind::Float => FIXED32,
            Kind::Double => FIXED64,
            Kind::String | Kind::Bytes | Kind::Message(_) => LENGTH,
        }
    }
}

impl Enum {
    /// The value, or -1 (`UNRECOGNIZED`) when the enum has none such.
    #[inline]
    pub(super) fn known(&self, value: i32) -> i32 {
        // Most enums count from 0.
        let counted = usize::try_from(value).is_ok_and(|at| self.values.get(at).is_some_and(|&(_, v)| v == value));
        if counted || self.values.iter().any(|&(_, v)| v == value) { value } else { -1 }
    }

    /// The value of this name, or -1 (`UNRECOGNIZED`).
    pub(super) fn named(&self, name: &[u8]) -> i32 {
        self.values.iter().find(|(n, _)| n.as_bytes() == name).map_or(-1, |&(_, v)| v)
    }
}

include!("../../../generated/schema.rs");
