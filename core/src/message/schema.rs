//! Schema types, and the schema of each message, which `npm run generate` writes from `proto/`. `json.rs` and
//! `protobuf.rs` read it at compile time.

use crate::json::Start;

pub use crate::abi::message::ELEMENT;

/// A message type. `fields` has the property order of the JavaScript object.
#[derive(Debug)]
pub struct Message {
    pub name: &'static str,
    pub fields: &'static [Field],
    /// Number of tape numbers, without list elements and nested messages.
    pub size: usize,
    /// The fields in declaration order, which is the order in which servers write them in JSON.
    pub members: &'static [Member],
}

/// A field as a member of a JSON object.
#[derive(Debug)]
pub struct Member {
    /// The name in quotes and the colon.
    pub start: Start,
    /// Index into [`Message::fields`].
    pub position: u8,
}

#[derive(Debug)]
pub struct Field {
    pub number: u32,
    /// The name in JSON, in camel case.
    pub json: &'static str,
    pub label: Label,
    pub kind: Kind,
    /// Offset of the value on the tape, relative to the message.
    pub offset: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    Single,
    Optional,
    Repeated,
    /// A list of entries, which are messages with a key and a value. In JSON it is an object.
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
    /// The field at this index in the order of field numbers.
    pub(super) const fn by_number(&self, index: usize) -> Option<&Field> {
        let mut at = 0;
        while at < self.fields.len() {
            let (mut lower, mut other) = (0, 0);
            while other < self.fields.len() {
                lower += (self.fields[other].number < self.fields[at].number) as usize;
                other += 1;
            }
            if lower == index {
                return Some(&self.fields[at]);
            }
            at += 1;
        }
        None
    }

    /// The member at this index in declaration order.
    pub(super) const fn member(&self, index: usize) -> Option<&Member> {
        if index < self.members.len() { Some(&self.members[index]) } else { None }
    }
}

impl Field {
    #[inline(always)]
    pub(super) const fn is_list(&self) -> bool {
        matches!(self.label, Label::Repeated | Label::Map)
    }

    /// Usual protobuf tag: the field number and the wire type. Lists of numbers are packed.
    pub(super) const fn tag(&self) -> usize {
        let wire_type = match self.label {
            Label::Repeated | Label::Map => LENGTH,
            _ => self.kind.wire_type(),
        };
        (self.number as usize) << 3 | wire_type as usize
    }
}

impl Kind {
    /// Number of tape numbers of a value.
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
    /// The value, or -1 (`UNRECOGNIZED`) if the enum does not define it.
    #[inline]
    pub(super) fn known(&self, value: i32) -> i32 {
        // Fast path: in most enums, the value equals its index.
        let is_index = usize::try_from(value).is_ok_and(|at| self.values.get(at).is_some_and(|&(_, v)| v == value));
        if is_index || self.values.iter().any(|&(_, v)| v == value) { value } else { -1 }
    }

    /// The value with this name, or -1 (`UNRECOGNIZED`).
    pub(super) fn named(&self, name: &[u8]) -> i32 {
        self.values.iter().find(|(n, _)| n.as_bytes() == name).map_or(-1, |&(_, v)| v)
    }
}

include!("../../../generated/schema.rs");
