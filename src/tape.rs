use std::cell::RefCell;

use ::napi::{Error, Result, Status, bindgen_prelude::Float64Array};
use livekit_server_core::message::{self, Frames, Reading};
use napi_derive::napi;

use crate::{
    opaque::{Held, Opaque},
    panics::napi,
    values::{Bytes, Source, Strings},
};

/// Where JavaScript finds what a message's first number is: in front of it stand how many numbers
/// there are, and two that the mailbox uses.
pub const HEADER: usize = 3;

/// The numbers that Rust writes and JavaScript reads, in memory that both see. In JavaScript it is an opaque value.
pub type Tape = Held<RefCell<Shared>>;

pub struct Shared {
    memory: Float64Array,
    pub(crate) frames: Frames,
    pub(crate) tape: message::Tape,
}

/// Makes a tape on memory of JavaScript's.
#[napi(catch_unwind, ts_return_type = "Tape")]
pub fn new_tape(memory: Float64Array) -> Result<Opaque<RefCell<Shared>>> {
    if memory.len() < HEADER {
        return Err(Error::new(Status::InvalidArg, "the tape is too short"));
    }
    Ok(Opaque(RefCell::new(Shared { memory, frames: Frames::default(), tape: message::Tape::default() })))
}

/// Takes longer memory, and writes into it what had no place in the one before.
#[napi(catch_unwind, ts_args_type = "tape: Tape, memory: Float64Array")]
pub fn grow_tape(tape: Tape, memory: Float64Array) {
    let mut tape = tape.borrow_mut();
    let header = [tape.memory[1], tape.memory[2]];
    tape.memory = memory;
    tape.load(header);
}

/// Decodes protobuf: what is an error here is one in JavaScript.
#[napi(
    catch_unwind,
    ts_args_type = "tape: Tape, message: number, bytes: Uint8Array",
    ts_return_type = "string | Array<number | string>"
)]
pub fn decode(tape: Tape, message: u32, bytes: Bytes) -> Result<Strings> {
    let mut shared = tape.borrow_mut();
    let Shared { frames, tape: numbers, .. } = &mut *shared;
    let message = message as usize;
    if message >= message::schema::MESSAGES.len() {
        return Err(Error::new(Status::InvalidArg, "there is no such message"));
    }
    message::read_protobuf(message, bytes.as_slice(), Reading::Contract, frames, numbers)
        .map_err(|e| Error::from_reason(e.to_string()))?;
    shared.load([0.0; 2]);
    drop(shared);
    Ok(Strings { tape, source: Source::Given(bytes) })
}

impl Shared {
    /// Writes the numbers of the tape where JavaScript sees them: how many there are, the header,
    /// and all of them when there is room.
    pub(crate) fn load(&mut self, header: [f64; 2]) {
        let numbers = &self.tape.numbers;
        // SAFETY: JavaScript does not run while this does, and nothing else has a reference to the memory.
        let shared = unsafe { self.memory.as_mut() };
        let Some((head, room)) = shared.split_at_mut_checked(HEADER) else { return };
        head.copy_from_slice(&[numbers.len() as f64, header[0], header[1]]);
        if let Some(room) = room.get_mut(..numbers.len()) {
            room.copy_from_slice(numbers);
        }
    }
}
