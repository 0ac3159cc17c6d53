use std::cell::RefCell;

use ::napi::{Error, Result, Status, bindgen_prelude::Int32Array};
use livekit_server_core::message::{self, Reading};
use napi_derive::napi;

use crate::{
    opaque::{Held, Opaque},
    panics::napi,
    values::{Bytes, Source, Strings},
};

/// So many numbers are copied at a time: many more at once are copied by an instruction (`rep movsb`) that is several
/// times slower on some processors, depending on where both ends lie.
const PIECE: usize = 256;

/// The numbers that Rust writes and JavaScript reads, in memory that both see. In JavaScript it is an opaque value.
pub type Tape = Held<RefCell<Shared>>;

pub struct Shared {
    memory: Int32Array,
    pub(crate) tape: message::Tape,
}

/// Makes a tape on memory of JavaScript's.
#[napi(catch_unwind, ts_return_type = "Tape")]
pub fn new_tape(memory: Int32Array) -> Result<Opaque<RefCell<Shared>>> {
    Ok(Opaque(RefCell::new(Shared { memory: long_enough(memory)?, tape: message::Tape::default() })))
}

/// Takes longer memory, and writes into it what had no place in the one before.
#[napi(catch_unwind, ts_args_type = "tape: Tape, memory: Int32Array")]
pub fn grow_tape(tape: Tape, memory: Int32Array) -> Result<()> {
    let mut tape = tape.borrow_mut();
    tape.memory = long_enough(memory)?;
    tape.copy();
    Ok(())
}

fn long_enough(memory: Int32Array) -> Result<Int32Array> {
    if memory.len() < message::Tape::HEADER {
        return Err(Error::new(Status::InvalidArg, "the tape is too short"));
    }
    Ok(memory)
}

/// Decodes protobuf: what is an error here is one in JavaScript.
#[napi(
    catch_unwind,
    ts_args_type = "tape: Tape, message: number, bytes: Uint8Array",
    ts_return_type = "string | Array<string>"
)]
pub fn decode(tape: Tape, message: u32, bytes: Bytes) -> Result<Strings> {
    let mut shared = tape.borrow_mut();
    let message = message as usize;
    if message >= message::schema::MESSAGES.len() {
        return Err(Error::new(Status::InvalidArg, "there is no such message"));
    }
    message::read_protobuf(message, bytes.as_slice(), Reading::Contract, &mut shared.tape)
        .map_err(|e| Error::from_reason(e.to_string()))?;
    shared.load([0; 2]);
    drop(shared);
    Ok(Strings { tape, source: Source::Given(bytes) })
}

impl Shared {
    /// Writes the numbers of the tape where JavaScript sees them, with these two in the header.
    pub(crate) fn load(&mut self, header: [i32; 2]) {
        self.tape.set_header(header);
        self.copy();
    }

    /// The header always has room; without room for the rest JavaScript makes the memory longer.
    fn copy(&mut self) {
        let numbers = &self.tape.numbers[..];
        // SAFETY: JavaScript does not run while this does, and nothing else has a reference to the memory.
        let shared = unsafe { self.memory.as_mut() };
        let loaded = if numbers.len() <= shared.len() { numbers } else { &numbers[..message::Tape::HEADER] };
        if let Some(shared) = shared.get_mut(..loaded.len()) {
            for (to, from) in shared.chunks_mut(PIECE).zip(loaded.chunks(PIECE)) {
                to.copy_from_slice(from);
            }
        }
    }
}
