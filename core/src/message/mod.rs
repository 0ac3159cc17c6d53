//! Decodes messages from protobuf or JSON onto a [`Tape`], a list of numbers and text from which JavaScript builds the
//! object. The addon is the caller. Messages are not built as Rust structs: each field is written straight to its
//! offset on the tape.

mod json;
mod protobuf;
pub mod schema;
mod tape;

use std::fmt;

pub use tape::Tape;

/// Maximum nesting depth of messages.
const MAX_DEPTH: usize = 64;

/// How to decode a protobuf message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// A server's reply, decoded as from JSON: an unknown enum value becomes -1, and invalid UTF-8 is an error.
    Reply,
    /// `decode` of the JavaScript API: enum values are kept, and strings may hold any bytes, such as encoded lone
    /// surrogates. An `int64` above `Number.MAX_SAFE_INTEGER` is an error.
    Contract,
}

/// Why bytes could not be decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeError {
    /// The bytes end inside a field.
    Truncated,
    /// A tag, a wire type or a varint is invalid.
    Malformed,
    /// A string is not UTF-8.
    Utf8,
    /// Messages are nested more than 64 levels deep.
    TooDeep,
    /// The source or the tape exceeds 2^31 - 1 bytes or numbers.
    TooLong,
    /// An `int64` is above `Number.MAX_SAFE_INTEGER`.
    UnsafeInteger,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DecodeError::Truncated => "the message ends inside a field",
            DecodeError::Malformed => "the bytes are not a protobuf message of this type",
            DecodeError::Utf8 => "a string of the message is not valid UTF-8",
            DecodeError::TooDeep => "the message is nested too deep",
            DecodeError::TooLong => "the message is too long",
            DecodeError::UnsafeInteger => "Value is larger than Number.MAX_SAFE_INTEGER",
        })
    }
}

impl std::error::Error for DecodeError {}

/// The JSON text is outside the fast path: the caller must fall back to `JSON.parse` and `fromJSON`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NeedsFallback;

impl From<crate::json::Invalid> for NeedsFallback {
    fn from(_: crate::json::Invalid) -> Self {
        NeedsFallback
    }
}

impl From<DecodeError> for NeedsFallback {
    fn from(_: DecodeError) -> Self {
        NeedsFallback
    }
}

/// Decodes a protobuf message onto the tape. `message` is an index into [`schema::MESSAGES`].
pub fn read_protobuf(message: usize, bytes: &[u8], reading: Reading, tape: &mut Tape) -> Result<(), DecodeError> {
    protobuf::read(message, bytes, reading, tape)
}

/// Decodes a JSON message with names in camel case onto the tape. `message` is an index into [`schema::MESSAGES`].
///
/// Fails for anything but values of the documented types, valid or not. The caller then falls back to JavaScript.
pub fn read_json(message: usize, text: &[u8], tape: &mut Tape) -> Result<(), NeedsFallback> {
    json::read(message, text, tape)
}
