//! No panic reaches Node. napi-rs catches it around each export that says `catch_unwind`; what is here decides how it is
//! thrown: as an `Error` with the code `ERR_LIVEKIT_PANIC` that says where, and never with the panic's own text, which may
//! quote what it was about, a token or a secret.

use std::{
    any::Any,
    cell::RefCell,
    io::{Write, stderr},
    panic::{self, PanicHookInfo},
};

use ::napi::{Error, Status, sys};
use livekit_server_core::inject::inject;

#[cfg(panic = "abort")]
compile_error!("a panic would end Node: build with panic = \"unwind\"");

/// The `code` of the error.
pub const CODE: &str = "ERR_LIVEKIT_PANIC";

const INTRODUCTION: &str = "livekit-server-sdk-rs has a defect, please report it: a panic at ";

thread_local! {
    /// Where this thread panicked last.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// From now on a panic is told on the standard error by its place alone. The hook is this addon's: its standard library is
/// linked into it.
pub fn install_hook() {
    panic::set_hook(Box::new(note));
}

fn note(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
    // Nothing here may panic again: neither a closed standard error nor a thread that is ending.
    let _ = writeln!(stderr(), "{INTRODUCTION}{place}");
    let _ = PLACE.try_with(|last| last.replace(place));
}

/// What to say of this thread's last panic.
pub fn message() -> String {
    PLACE.try_with(|place| format!("{INTRODUCTION}{}", place.borrow())).unwrap_or_else(|_| INTRODUCTION.into())
}

/// The `napi` that the macros of napi-rs find in a module of this crate: the same names but for how a panic is thrown, and
/// the place in front of each export's work where tests inject one.
pub mod napi {
    pub use ::napi::*;

    pub mod bindgen_prelude {
        pub use ::napi::bindgen_prelude::*;

        pub use super::super::{
            JsError, NativeBorrowBarrier, NativeBorrowScope, defer_native_borrow_scope, panic_to_error,
        };
    }
}

/// What the macros make of a panic.
pub fn panic_to_error(payload: Box<dyn Any + Send>) -> Error {
    // To drop it runs code of whoever panicked.
    std::mem::forget(payload);
    Error::new(Status::GenericFailure, message())
}

/// How the macros throw.
pub struct JsError<S: AsRef<str>>(Error<S>);

impl<S: AsRef<str>> From<Error<S>> for JsError<S> {
    fn from(error: Error<S>) -> Self {
        JsError(error)
    }
}

impl<S: AsRef<str>> JsError<S> {
    /// # Safety
    ///
    /// `env` is that of the call.
    pub unsafe fn throw_into(self, env: sys::napi_env) {
        if self.0.reason.starts_with(INTRODUCTION) {
            unsafe { ::napi::JsError::from(Error::new(CODE, &*self.0.reason)).throw_into(env) }
        } else {
            unsafe { ::napi::JsError::from(self.0).throw_into(env) }
        }
    }
}

/// What each export holds while it works: nothing. napi-rs would keep account of the references that a call has to objects
/// of classes, which are not in use here (see [`crate::opaque`]).
pub struct NativeBorrowBarrier;

impl NativeBorrowBarrier {
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        inject("export");
        NativeBorrowBarrier
    }
}

/// The account of one call, which is empty.
pub struct NativeBorrowScope;

impl NativeBorrowScope {
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        NativeBorrowScope
    }

    pub fn finish(&mut self) {}
}

pub fn defer_native_borrow_scope(_: NativeBorrowScope, _: sys::napi_env) {}
