//! Checks the lengths and offsets of a tape for any input. A reused tape must equal a new one.
#![no_main]

use std::cell::RefCell;

use libfuzzer_sys::fuzz_target;
use livekit_fuzz::{choose, tape::Builder};
use livekit_server_core::message::{Reading, Tape, read_json, read_protobuf, schema::MESSAGES};

thread_local! {
    static STATE: RefCell<Tape> = RefCell::default();
}

fn read(format: u8, message: usize, bytes: &[u8], tape: &mut Tape) -> bool {
    match format % 3 {
        0 => read_protobuf(message, bytes, Reading::Reply, tape).is_ok(),
        1 => read_protobuf(message, bytes, Reading::Contract, tape).is_ok(),
        _ => read_json(message, bytes, tape).is_ok(),
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((&format, data)) = data.split_first() else { return };
    let Some((message, bytes)) = choose(data) else { return };
    let mut fresh = Tape::default();
    let expected = read(format, message, bytes, &mut fresh);
    STATE.with_borrow_mut(|tape| {
        let ok = read(format, message, bytes, tape);
        assert_eq!(ok, expected);
        if !ok {
            return;
        }
        assert_eq!(tape.numbers, fresh.numbers);
        assert_eq!(Builder::build(message, tape, bytes), Builder::build(message, &fresh, bytes));
        assert!(tape.chunks(bytes).all(|chunk| chunk.len() <= 3072));
        // The size of the tape is bounded: a message takes at least two bytes, and no other value has more numbers.
        let largest = MESSAGES.iter().map(|message| message.size).max().expect("MESSAGES is not empty");
        let most = Tape::HEADER + largest * (1 + bytes.len() / 2);
        assert!(tape.numbers.len() <= most, "{} numbers for {} bytes", tape.numbers.len(), bytes.len());
    });
});
