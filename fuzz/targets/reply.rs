//! A reply in protobuf against prost.
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
    /// Used again and again, as the addon does.
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

/// Reads the bytes and compares what they say; what was read in vain is compared by nobody.
fn compare(message: usize, bytes: &[u8], theirs: &DynamicMessage, same: bool) {
    STATE.with_borrow_mut(|tape| {
        for (reading, reply) in [(Reading::Reply, true), (Reading::Contract, false)] {
            match read_protobuf(message, bytes, reading, tape) {
                Ok(()) => {
                    let built = Builder::build(message, tape, bytes);
                    assert!(!same || built == expected(message, theirs, reply), "{built}\n{theirs:?}");
                }
                // Prost reads a hundred levels.
                Err(DecodeError::TooDeep) => (),
                Err(DecodeError::UnsafeInteger) if !reply => (),
                // Prost takes a map's entry whatever its wire type says.
                Err(DecodeError::Malformed) if has_map(theirs) => (),
                Err(error) => panic!("{error}, but prost reads {theirs:?}"),
            }
        }
    });
}

fuzz_target!(|data: &[u8]| -> Corpus {
    let Some((message, bytes)) = choose(data) else { return Corpus::Reject };
    let Ok(theirs) = DynamicMessage::decode(descriptor(&POOL, message), bytes) else {
        // Where prost is stricter (a varint of ten bytes that holds more than 64 bits), so need not we be; the target
        // `tape` looks at what we make of it.
        return Corpus::Keep;
    };
    let canonical = theirs.encode_to_vec();
    // A message that stands twice is merged by prost and replaced here, as protobufjs does; of a oneof, prost keeps one.
    // Then writing it again is shorter.
    compare(message, bytes, &theirs, canonical.len() == bytes.len());
    compare(message, &canonical, &theirs, true);
    Corpus::Keep
});
