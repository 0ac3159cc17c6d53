// @generated from codegen/src/abi.rs by `npm run generate`

/// Indexes in the header of the tape, see `core/src/message/tape.rs`.
pub mod tape {
    /// The length of the tape.
    pub const LENGTH: usize = 0;
    /// In a reply: the id of the call.
    pub const CALL: usize = 1;
    /// In a webhook: the offset of the ranges of the standalone strings, or 0.
    pub const RANGES: usize = 1;
    /// In a reply: the kind of outcome.
    pub const OUTCOME: usize = 2;
    /// The number of text chunks.
    pub const CHUNKS: usize = 3;
    /// Length of the header.
    pub const HEADER: usize = 4;
}

/// Offsets in a message on the tape.
pub mod message {
    /// The offset of the next message of a list, or 0.
    pub const NEXT: usize = 0;
    /// The index of the text chunk.
    pub const CHUNK: usize = 1;
    /// Count of numbers before the fields.
    pub const HEAD: usize = 2;
    /// Count of numbers before a list element that is not a message.
    pub const ELEMENT: usize = 1;
}

/// Kinds of outcomes of a call.
pub mod outcome {
    /// A protobuf reply, on the tape.
    pub const MESSAGE: i32 = 0;
    /// A JSON reply, as text.
    pub const JSON_TEXT: i32 = 1;
    /// A failure, as JSON text.
    pub const FAILURE: i32 = 2;
    /// A protobuf reply that is not decoded.
    pub const BYTES: i32 = 3;
}

/// The slate: indexes of its numbers, and its size.
pub mod slate {
    /// `mintKnown`: the codes of the grants. A 1 bit, followed by `CODE_BITS` bits for each code.
    pub const CODES: usize = 0;
    /// `mintKnown`: the expiry, in seconds since 1970.
    pub const EXPIRY: usize = 1;
    /// `mintKnown`: the time of issue, in seconds since 1970.
    pub const ISSUED_AT: usize = 2;
    /// `mintKnown`: the length of the identity, or -1. The lengths are in bytes of the slate's text.
    pub const IDENTITY: usize = 3;
    /// `mintKnown`: the length of the room name, or -1.
    pub const ROOM: usize = 4;
    /// `mintKnown`: the length of the metadata, or -1.
    pub const METADATA: usize = 5;
    /// `verify`, argument: the current time, in seconds since 1970.
    pub const NOW: usize = 0;
    /// `verify`, result: the start of the outline, which is the count of claims, or 0 if there is no outline.
    pub const OUTLINE: usize = 0;
    /// Count of the numbers.
    pub const NUMBERS: usize = 64;
    /// Length of the text, in bytes.
    pub const TEXT: usize = 4096;
    /// Bits of a grant's code.
    pub const CODE_BITS: usize = 5;
    /// Maximum number of codes. Ten codes and the leading 1 bit fit into a JavaScript integer of 53 bits.
    pub const MAX_CODES: usize = 10;
}
