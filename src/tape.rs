//! Exports for the tape, called by `wire/tape.js`: shared memory through which decoded messages reach JavaScript.
//! `core/src/message/tape.rs` describes the layout.

use std::cell::RefCell;

use ::napi::{Error, Result, Status, bindgen_prelude::Int32Array};
use livekit_server_core::message::{self, Reading};
use napi_derive::napi;

use crate::{
    opaque::{Held, Opaque},
    panics::napi,
    values::{Bytes, Source, Strings},
};

/// Count of numbers copied at a time. Larger copies use an instruction (`rep movsb`) that is several times slower on
/// some processors, depending on alignment.
const BLOCK: usize = 256;

/// Shared memory that Rust writes and JavaScript reads. It is an opaque value in JavaScript.
pub type Tape = Held<RefCell<Shared>>;

pub struct Shared {
    memory: Int32Array,
    pub(crate) tape: message::Tape,
}

/// Creates a tape from JavaScript's memory.
#[napi(catch_unwind, ts_return_type = "Tape")]
pub fn new_tape(memory: Int32Array) -> Result<Opaque<RefCell<Shared>>> {
    Ok(Opaque(RefCell::new(Shared { memory: long_enough(memory)?, tape: message::Tape::default() })))
}

/// Replaces the memory with a longer one, and writes the numbers that did not fit.
#[napi(catch_unwind, ts_args_type = "tape: Tape, memory: Int32Array")]
pub fn grow_tape(tape: Tape, memory: Int32Array) -> Result<()> {
    let mut tape = tape.borrow_mut();
    tape.memory = long_enough(memory)?;
    tape.copy();
    Ok(())
}

fn long_enough(memory: Int32Array) -> Result<Int32Array> {
    if memory.len() < message::Tape::HEADER {
        return Err(Error::new(
            Status::InvalidArg,
            format!("the tape is too short: expected at least {} numbers, got {}", message::Tape::HEADER, memory.len()),
        ));
    }
    Ok(memory)
}

/// Decodes a protobuf message onto the tape. `message` is an id from the generated modules. Throws if the bytes are not
/// a message of this type.
#[napi(
    catch_unwind,
    ts_args_type = "tape: Tape, message: number, bytes: Uint8Array",
    ts_return_type = "string | Array<string>"
)]
pub fn decode(tape: Tape, message: u32, bytes: Bytes) -> Result<Strings> {
    let mut shared = tape.borrow_mut();
    let message = message as usize;
    if message >= message::schema::MESSAGES.len() {
        return Err(Error::new(Status::InvalidArg, format!("unknown message id: {message}")));
    }
    message::read_protobuf(message, bytes.as_slice(), Reading::Contract, &mut shared.tape)
        .map_err(|e| Error::from_reason(e.to_string()))?;
    shared.load([0; 2]);
    drop(shared);
    Ok(Strings { tape, source: Source::Given(bytes) })
}

impl Shared {
    /// Copies the tape into the shared memory, with these two numbers in the header.
    pub(crate) fn load(&mut self, header: [i32; 2]) {
        self.tape.set_header(header);
        self.copy();
    }

    /// Copies only the header if the rest does not fit. JavaScript then calls `growTape`.
    fn copy(&mut self) {
        let numbers = &self.tape.numbers[..];
        // SAFETY: JavaScript does not run during this call, and there is no other reference to the memory.
        let shared = unsafe { self.memory.as_mut() };
        let loaded = if numbers.len() <= shared.len() { numbers } else { &numbers[..message::Tape::HEADER] };
        if let Some(shared) = shared.get_mut(..loaded.len()) {
            for (to, from) in shared.chunks_mut(BLOCK).zip(loaded.chunks(BLOCK)) {
                to.copy_from_slice(from);
            }
        }
    }
}
