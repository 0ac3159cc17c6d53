//! Messages: read from protobuf or JSON, handed on as a [`Tape`].
//!
//! A message is never built as a Rust struct here. Its fields are written as they come, each to its place on a tape of
//! numbers and text, from which JavaScript builds the object in one go.

mod json;
mod protobuf;
pub mod schema;
mod tape;

use std::fmt;

pub use tape::Tape;

/// How far messages may be nested in each other.
const MAX_DEPTH: usize = 64;

/// What is wanted of a protobuf message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// A server's reply, to look as its JSON form would: an enum's unknown value is -1, text is UTF-8.
    Reply,
    /// `decode` of the contract: an enum's value as it stands, text in any bytes (JavaScript's lone
    /// surrogates among them), an `int64` that a number can't hold is an error.
    Contract,
}

/// Why bytes are not the message that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeError {
    /// They end inside a field.
    Truncated,
    /// A tag, a length or a wire type is not possible here.
    Malformed,
    /// A string is not UTF-8.
    Utf8,
    /// Messages are nested too deep.
    TooDeep,
    /// They, or what they say, are longer than 2 GiB.
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

/// The text is not what a message's JSON usually is: the slow, complete way must read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GiveWay;

impl From<crate::json::Invalid> for GiveWay {
    fn from(_: crate::json::Invalid) -> Self {
        GiveWay
    }
}

impl From<DecodeError> for GiveWay {
    fn from(_: DecodeError) -> Self {
        GiveWay
    }
}

/// Writes the protobuf message onto the tape.
pub fn read_protobuf(message: usize, bytes: &[u8], reading: Reading, tape: &mut Tape) -> Result<(), DecodeError> {
    protobuf::read(message, bytes, reading, tape)
}

/// Writes the message in its JSON form, with the names in camel case, onto the tape. Takes what has
/// the documented types and gives way to anything else, valid or not.
pub fn read_json(message: usize, text: &[u8], tape: &mut Tape) -> Result<(), GiveWay> {
    json::read(message, text, tape)
}
