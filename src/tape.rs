use livekit_server_core::message::{self, Frames, Reading};
use napi::{Error, Result, Status, bindgen_prelude::Float64Array};
use napi_derive::napi;

use crate::values::{Bytes, Source, Strings};

/// Where JavaScript finds what a message's first number is: in front of it stand how many numbers
/// there are, and two that the mailbox uses.
pub const HEADER: usize = 3;

/// The numbers that Rust writes and JavaScript reads, in memory that both see.
#[napi]
pub struct Tape {
    shared: Float64Array,
    pub(crate) frames: Frames,
    pub(crate) tape: message::Tape,
}

#[napi]
impl Tape {
    #[napi(constructor, catch_unwind)]
    pub fn new(shared: Float64Array) -> Result<Self> {
        if shared.len() < HEADER {
            return Err(Error::new(Status::InvalidArg, "the tape is too short"));
        }
        Ok(Tape { shared, frames: Frames::default(), tape: message::Tape::default() })
    }

    /// Takes longer memory, and writes into it what had no place in the one before.
    #[napi(catch_unwind)]
    pub fn grow(&mut self, shared: Float64Array) {
        let header = [self.shared[1], self.shared[2]];
        self.shared = shared;
        self.load(header);
    }

    /// Decodes protobuf: what is an error here is one in JavaScript.
    #[napi(
        catch_unwind,
        ts_args_type = "message: number, bytes: Uint8Array",
        ts_return_type = "string | Array<number | string>"
    )]
    pub fn decode(&mut self, message: u32, bytes: Bytes) -> Result<Strings<'_>> {
        let message = message as usize;
        if message >= message::schema::MESSAGES.len() {
            return Err(Error::new(Status::InvalidArg, "there is no such message"));
        }
        message::read_protobuf(message, bytes.as_slice(), Reading::Contract, &mut self.frames, &mut self.tape)
            .map_err(|e| Error::from_reason(e.to_string()))?;
        self.load([0.0; 2]);
        Ok(Strings { tape: &self.tape, source: Source::Given(bytes) })
    }
}

impl Tape {
    /// Writes the numbers of the tape where JavaScript sees them: how many there are, the header,
    /// and all of them when there is room.
    pub(crate) fn load(&mut self, header: [f64; 2]) {
        let numbers = &self.tape.numbers;
        // SAFETY: JavaScript does not run while this does, and nothing else has a reference to the memory.
        let shared = unsafe { self.shared.as_mut() };
        let Some((head, room)) = shared.split_at_mut_checked(HEADER) else { return };
        head.copy_from_slice(&[numbers.len() as f64, header[0], header[1]]);
        if let Some(room) = room.get_mut(..numbers.len()) {
            room.copy_from_slice(numbers);
        }
    }
}
