//! The lengths and the offsets of a tape, whatever was read: each number and each string is read once and lies where it
//! should, and what was read before makes no difference.
#![no_main]

use std::cell::RefCell;

use libfuzzer_sys::fuzz_target;
use livekit_fuzz::{choose, tape::Builder};
use livekit_server_core::message::{Reading, Tape, read_json, read_protobuf, schema::MESSAGES};

thread_local! {
    static STATE: RefCell<Tape> = RefCell::default();
}

fn read(way: u8, message: usize, bytes: &[u8], tape: &mut Tape) -> bool {
    match way % 3 {
        0 => read_protobuf(message, bytes, Reading::Reply, tape).is_ok(),
        1 => read_protobuf(message, bytes, Reading::Contract, tape).is_ok(),
        _ => read_json(message, bytes, tape).is_ok(),
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((&way, data)) = data.split_first() else { return };
    let Some((message, bytes)) = choose(data) else { return };
    let mut fresh = Tape::default();
    let again = read(way, message, bytes, &mut fresh);
    STATE.with_borrow_mut(|tape| {
        let ok = read(way, message, bytes, tape);
        assert_eq!(ok, again);
        if !ok {
            return;
        }
        assert_eq!(tape.numbers, fresh.numbers);
        assert_eq!(Builder::build(message, tape, bytes), Builder::build(message, &fresh, bytes));
        assert!(tape.chunks(bytes).all(|chunk| chunk.len() <= 3072));
        // Its size comes from the input's: a message takes two bytes at least, and no other value as many numbers as one.
        let largest = MESSAGES.iter().map(|message| message.size).max().expect("there are messages");
        let most = Tape::HEADER + largest * (1 + bytes.len() / 2);
        assert!(tape.numbers.len() <= most, "{} numbers of {} bytes", tape.numbers.len(), bytes.len());
    });
});
