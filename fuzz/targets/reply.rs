//! Decodes protobuf messages and compares the result with prost's.
#![no_main]

use std::{cell::RefCell, sync::LazyLock};

use libfuzzer_sys::{Corpus, fuzz_target};
use livekit_fuzz::{
    choose,
    tape::{Builder, descriptor, expected, pool},
};
use livekit_server_core::message::{DecodeError, Reading, Tape, read_protobuf};
use prost::Message;
use prost_reflect::{DescriptorPool, DynamicMessage, Value};

static POOL: LazyLock<DescriptorPool> = LazyLock::new(pool);

thread_local! {
    /// Reused for each input, as the addon reuses its tape.
    static STATE: RefCell<Tape> = RefCell::default();
}

fn has_map(message: &DynamicMessage) -> bool {
    message.fields().any(|(_, value)| match value {
        Value::Map(entries) => !entries.is_empty(),
        Value::Message(message) => has_map(message),
        Value::List(list) => list.iter().any(|item| item.as_message().is_some_and(has_map)),
        _ => false,
    })
}

/// Decodes the bytes. Compares the values with prost's if `same` is true.
fn compare(message: usize, bytes: &[u8], theirs: &DynamicMessage, same: bool) {
    STATE.with_borrow_mut(|tape| {
        for (reading, reply) in [(Reading::Reply, true), (Reading::Contract, false)] {
            match read_protobuf(message, bytes, reading, tape) {
                Ok(()) => {
                    let built = Builder::build(message, tape, bytes);
                    assert!(!same || built == expected(message, theirs, reply), "{built}\n{theirs:?}");
                }
                // Prost allows 100 levels.
                Err(DecodeError::TooDeep) => (),
                Err(DecodeError::UnsafeInteger) if !reply => (),
                // Prost does not check the wire type of a map entry.
                Err(DecodeError::Malformed) if has_map(theirs) => (),
                Err(error) => panic!("{error}, but prost reads {theirs:?}"),
            }
        }
    });
}

fuzz_target!(|data: &[u8]| -> Corpus {
    let Some((message, bytes)) = choose(data) else { return Corpus::Reject };
    let Ok(theirs) = DynamicMessage::decode(descriptor(&POOL, message), bytes) else {
        // Prost is stricter than this reader: it rejects a ten-byte varint of more than 64 bits. The target `tape`
        // covers such input.
        return Corpus::Keep;
    };
    let canonical = theirs.encode_to_vec();
    // Prost merges duplicate messages and keeps one member of a oneof. This reader replaces duplicates, as protobufjs
    // does, and keeps all members. In these cases, the re-encoded message is shorter, and the values are not compared.
    compare(message, bytes, &theirs, canonical.len() == bytes.len());
    compare(message, &canonical, &theirs, true);
    Corpus::Keep
});
