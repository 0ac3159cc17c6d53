//! The slate: shared memory for the arguments and results of minting and verifying. `classic/slate.js` is the caller.

use std::cell::RefCell;

use ::napi::{
    Error, Result, Status,
    bindgen_prelude::{Float64Array, Uint8Array},
};
use napi_derive::napi;

use crate::{
    opaque::{Held, Opaque},
    panics::napi,
};

/// Minimum length of the numbers.
const NUMBERS: usize = 64;
/// Minimum length of the text, in bytes.
const TEXT: usize = 1024;

/// Shared buffer for minting and verifying tokens. It is an opaque value in JavaScript. Writing a number into shared
/// memory is almost free; passing it as an argument takes a twentieth of the time to mint a token.
pub type Slate = Held<RefCell<Memory>>;

pub struct Memory {
    numbers: Float64Array,
    text: Uint8Array,
}

/// Creates a slate from JavaScript's memory: at least 64 numbers and 1024 bytes of text.
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

    /// Writes the numbers, from index 0 on. Writes a single 0 if there are none or they do not fit.
    pub fn write(&mut self, numbers: &[f64]) {
        // SAFETY: JavaScript does not run during this call, and there is no other reference to the memory.
        let memory = unsafe { self.numbers.as_mut() };
        let numbers = if numbers.is_empty() || numbers.len() > memory.len() { &[0.0] } else { numbers };
        memory[..numbers.len()].copy_from_slice(numbers);
    }
}
