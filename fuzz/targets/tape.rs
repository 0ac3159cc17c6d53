//! The lengths and the offsets of a tape, whatever was read: each number and each string is read once and lies where it
//! should, and what was read before makes no difference.
#![no_main]

use std::cell::RefCell;

use libfuzzer_sys::fuzz_target;
use livekit_fuzz::{choose, tape::Builder};
use livekit_server_core::message::{Frames, Reading, Tape, read_json, read_protobuf};

thread_local! {
    static STATE: RefCell<(Frames, Tape)> = RefCell::default();
}

fn read(way: u8, message: usize, bytes: &[u8], frames: &mut Frames, tape: &mut Tape) -> bool {
    match way % 3 {
        0 => read_protobuf(message, bytes, Reading::Reply, frames, tape).is_ok(),
        1 => read_protobuf(message, bytes, Reading::Contract, frames, tape).is_ok(),
        _ => read_json(message, bytes, frames, tape).is_ok(),
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((&way, data)) = data.split_first() else { return };
    let Some((message, bytes)) = choose(data) else { return };
    let mut fresh = Tape::default();
    let again = read(way, message, bytes, &mut Frames::default(), &mut fresh);
    STATE.with_borrow_mut(|(frames, tape)| {
        let ok = read(way, message, bytes, frames, tape);
        assert_eq!(ok, again);
        if !ok {
            return;
        }
        let numbers = |tape: &Tape| tape.numbers.iter().map(|number| number.to_bits()).collect::<Vec<_>>();
        assert_eq!(numbers(tape), numbers(&fresh));
        assert_eq!(Builder::build(message, tape, bytes), Builder::build(message, &fresh, bytes));
        assert!(tape.chunks(bytes).all(|chunk| chunk.len() <= 2048));
        // Its size comes from the input's: a field's default takes two numbers at most, a message that is there a byte.
        assert!(
            tape.numbers.len() <= 64 + 200 * bytes.len(),
            "{} numbers of {} bytes",
            tape.numbers.len(),
            bytes.len()
        );
    });
});
