//! The numbers that Rust and JavaScript both know, such as the indexes in shared memory. Writes `generated/abi.rs` and
//! `generated/abi.js`.

/// A group of numbers: a module in Rust, an object in JavaScript.
struct Group {
    name: &'static str,
    doc: &'static str,
    numbers: &'static [Number],
}

struct Number {
    name: &'static str,
    kind: &'static str,
    value: usize,
    doc: &'static str,
}

/// Declares the numbers, as constants for this program and as the list of [`GROUPS`].
macro_rules! groups {
    ($($(#[doc = $group_doc:literal])* $group:ident {
        $($(#[doc = $doc:literal])* $name:ident: $kind:ident = $value:expr;)*
    })*) => {
        $(#[allow(dead_code)] pub mod $group { $(pub const $name: usize = $value;)* })*
        const GROUPS: &[Group] = &[$(Group {
            name: stringify!($group),
            doc: concat!($($group_doc,)*),
            numbers: &[$(Number {
                name: stringify!($name),
                kind: stringify!($kind),
                value: $group::$name,
                doc: concat!($($doc,)*),
            }),*],
        }),*];
    };
}

groups! {
    /// Indexes in the header of the tape, see `core/src/message/tape.rs`.
    tape {
        /// The length of the tape.
        LENGTH: usize = 0;
        /// In a reply: the id of the call.
        CALL: usize = 1;
        /// In a webhook: the offset of the ranges of the standalone strings, or 0.
        RANGES: usize = 1;
        /// In a reply: the kind of outcome.
        OUTCOME: usize = 2;
        /// The number of text chunks.
        CHUNKS: usize = 3;
        /// Length of the header.
        HEADER: usize = 4;
    }
    /// Offsets in a message on the tape.
    message {
        /// The offset of the next message of a list, or 0.
        NEXT: usize = 0;
        /// The index of the text chunk.
        CHUNK: usize = 1;
        /// Count of numbers before the fields.
        HEAD: usize = 2;
        /// Count of numbers before a list element that is not a message.
        ELEMENT: usize = 1;
    }
    /// Kinds of outcomes of a call.
    outcome {
        /// A protobuf reply, on the tape.
        MESSAGE: i32 = 0;
        /// A JSON reply, as text.
        JSON_TEXT: i32 = 1;
        /// A failure, as JSON text.
        FAILURE: i32 = 2;
        /// A protobuf reply that is not decoded.
        BYTES: i32 = 3;
    }
    /// The slate: indexes of its numbers, and its size.
    slate {
        /// `mintKnown`: the codes of the grants. A 1 bit, followed by `CODE_BITS` bits for each code.
        CODES: usize = 0;
        /// `mintKnown`: the expiry, in seconds since 1970.
        EXPIRY: usize = 1;
        /// `mintKnown`: the time of issue, in seconds since 1970.
        ISSUED_AT: usize = 2;
        /// `mintKnown`: the length of the identity, or -1. The lengths are in bytes of the slate's text.
        IDENTITY: usize = 3;
        /// `mintKnown`: the length of the room name, or -1.
        ROOM: usize = 4;
        /// `mintKnown`: the length of the metadata, or -1.
        METADATA: usize = 5;
        /// `verify`, argument: the current time, in seconds since 1970.
        NOW: usize = 0;
        /// `verify`, result: the start of the outline, which is the count of claims, or 0 if there is no outline.
        OUTLINE: usize = 0;
        /// Count of the numbers.
        NUMBERS: usize = 64;
        /// Length of the text, in bytes.
        TEXT: usize = 4096;
        /// Bits of a grant's code.
        CODE_BITS: usize = 5;
        /// Maximum number of codes. Ten codes and the leading 1 bit fit into a JavaScript integer of 53 bits.
        MAX_CODES: usize = 10;
    }
}

const HEADER: &str = "// @generated from codegen/src/abi.rs by `npm run generate`\n";

pub fn rust() -> String {
    let mut out = HEADER.to_string();
    for group in GROUPS {
        out += &format!("\n///{}\npub mod {} {{\n", group.doc, group.name);
        for Number { name, kind, value, doc } in group.numbers {
            out += &format!("    ///{doc}\n    pub const {name}: {kind} = {value};\n");
        }
        out += "}\n";
    }
    out
}

pub fn javascript() -> String {
    let mut out = format!("{HEADER}'use strict';\n");
    for group in GROUPS {
        out += &format!("\n/**{} */\nexports.{} = {{\n", group.doc, group.name);
        for Number { name, value, doc, .. } in group.numbers {
            out += &format!("  /**{doc} */\n  {name}: {value},\n");
        }
        out += "};\n";
    }
    out
}
