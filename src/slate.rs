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

/// How many numbers and bytes of text there is room for, at least.
const NUMBERS: usize = 64;
const TEXT: usize = 1024;

/// What a token is made of and what it says, in memory that both sides see: to write a number there costs JavaScript next
/// to nothing, and to hand it over in a call as much as a twentieth of a token. In JavaScript it is an opaque value.
pub type Slate = Held<RefCell<Memory>>;

pub struct Memory {
    numbers: Float64Array,
    text: Uint8Array,
}

/// Makes a slate on memory of JavaScript's.
#[napi(catch_unwind, ts_return_type = "Slate")]
pub fn new_slate(numbers: Float64Array, text: Uint8Array) -> Result<Opaque<RefCell<Memory>>> {
    if numbers.len() < NUMBERS || text.len() < TEXT {
        return Err(Error::new(Status::InvalidArg, "the slate is too small"));
    }
    Ok(Opaque(RefCell::new(Memory { numbers, text })))
}

impl Memory {
    pub fn number(&self, at: usize) -> f64 {
        self.numbers[at]
    }

    /// The texts of these lengths, one behind the other; `None` for a length below 0, and for what is no UTF-8.
    pub fn texts<const N: usize>(&self, lengths: [f64; N]) -> [Option<&str>; N] {
        let mut rest = &self.text[..];
        lengths.map(|length| {
            let (text, behind) = rest.split_at_checked(length as usize).filter(|_| length >= 0.0)?;
            rest = behind;
            std::str::from_utf8(text).ok()
        })
    }

    /// Writes numbers from the front on; a single 0 when there is no room.
    pub fn write(&mut self, numbers: &[f64]) {
        // SAFETY: JavaScript does not run while this does, and nothing else has a reference to the memory.
        let memory = unsafe { self.numbers.as_mut() };
        let numbers = if numbers.is_empty() || numbers.len() > memory.len() { &[0.0] } else { numbers };
        memory[..numbers.len()].copy_from_slice(numbers);
    }
}
