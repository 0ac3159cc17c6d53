//! The slate: shared memory for the arguments and results of minting and verifying. `classic/slate.js` is the caller.

use std::cell::RefCell;

use ::napi::{
    Error, Result, Status,
    bindgen_prelude::{Float64Array, Uint8Array},
};
use livekit_server_core::abi::slate::{NUMBERS, OUTLINE, TEXT};
use napi_derive::napi;

use crate::{
    opaque::{Held, Opaque},
    panics::napi,
};

/// Shared buffer for minting and verifying tokens. It is an opaque value in JavaScript. Writing a number into shared
/// memory is almost free; passing it as an argument takes a twentieth of the time to mint a token.
pub type Slate = Held<RefCell<Memory>>;

pub struct Memory {
    numbers: Float64Array,
    text: Uint8Array,
}

/// Creates a slate from JavaScript's memory, which must have at least the sizes in `abi::slate`.
#[napi(catch_unwind, ts_return_type = "Slate")]
pub fn new_slate(numbers: Float64Array, text: Uint8Array) -> Result<Opaque<RefCell<Memory>>> {
    if numbers.len() < NUMBERS || text.len() < TEXT {
        return Err(Error::new(
            Status::InvalidArg,
            format!(
                "the slate is too small: expected {NUMBERS} numbers and {TEXT} bytes, got {} and {}",
                numbers.len(),
                text.len()
            ),
        ));
    }
    Ok(Opaque(RefCell::new(Memory { numbers, text })))
}

impl Memory {
    pub fn number(&self, at: usize) -> f64 {
        self.numbers[at]
    }

    /// Consecutive texts of these lengths, in bytes. A text is `None` if its length is negative or too large, or if it
    /// is not UTF-8.
    pub fn texts<const N: usize>(&self, lengths: [f64; N]) -> [Option<&str>; N] {
        let mut rest = &self.text[..];
        lengths.map(|length| {
            let (text, tail) = rest.split_at_checked(length as usize).filter(|_| length >= 0.0)?;
            rest = tail;
            std::str::from_utf8(text).ok()
        })
    }

    /// Writes an outline. Writes a single 0 if it is empty or does not fit.
    pub fn write_outline(&mut self, numbers: &[f64]) {
        // SAFETY: JavaScript does not run during this call, and there is no other reference to the memory.
        let memory = &mut unsafe { self.numbers.as_mut() }[OUTLINE..];
        let numbers = if numbers.is_empty() || numbers.len() > memory.len() { &[0.0] } else { numbers };
        memory[..numbers.len()].copy_from_slice(numbers);
    }
}
