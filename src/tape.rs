use ::napi::{
    Error, Result, Status,
    bindgen_prelude::{External, Float64Array},
};
use livekit_server_core::message::{self, Frames, Reading};
use napi_derive::napi;

use crate::{
    panics::napi,
    values::{Bytes, Source, Strings},
};

/// Where JavaScript finds what a message's first number is: in front of it stand how many numbers
/// there are, and two that the mailbox uses.
pub const HEADER: usize = 3;

/// The numbers that Rust writes and JavaScript reads, in memory that both see. In JavaScript it is an opaque value.
pub type Tape = External<Shared>;

pub struct Shared {
    memory: Float64Array,
    pub(crate) frames: Frames,
    pub(crate) tape: message::Tape,
}

/// Makes a tape on memory of JavaScript's.
#[napi(catch_unwind, ts_return_type = "Tape")]
pub fn new_tape(memory: Float64Array) -> Result<Tape> {
    if memory.len() < HEADER {
        return Err(Error::new(Status::InvalidArg, "the tape is too short"));
    }
    Ok(External::new(Shared { memory, frames: Frames::default(), tape: message::Tape::default() }))
}

/// Takes longer memory, and writes into it what had no place in the one before.
#[napi(catch_unwind, ts_args_type = "tape: Tape, memory: Float64Array")]
pub fn grow_tape(tape: &mut Tape, memory: Float64Array) {
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
pub fn decode<'a>(tape: &'a mut Tape, message: u32, bytes: Bytes) -> Result<Strings<'a>> {
    let Shared { frames, tape: numbers, .. } = &mut **tape;
    let message = message as usize;
    if message >= message::schema::MESSAGES.len() {
        return Err(Error::new(Status::InvalidArg, "there is no such message"));
    }
    message::read_protobuf(message, bytes.as_slice(), Reading::Contract, frames, numbers)
        .map_err(|e| Error::from_reason(e.to_string()))?;
    tape.load([0.0; 2]);
    Ok(Strings { tape: &tape.tape, source: Source::Given(bytes) })
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
