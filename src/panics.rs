//! Turns panics into JavaScript errors, so that no panic reaches Node. napi-rs catches panics in each export with
//! `catch_unwind`; this module replaces how it throws them. The error has the code `ERR_LIVEKIT_PANIC` and
//! the source location. It must not contain the panic's message, which may quote a token or a secret.

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

/// The `code` of the JavaScript error.
pub const CODE: &str = "ERR_LIVEKIT_PANIC";

const INTRODUCTION: &str = "livekit-server-sdk-rs has a defect, please report it: a panic at ";

thread_local! {
    /// Source location of this thread's last panic.
    static LOCATION: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Installs a panic hook that prints only the source location to the standard error. It does not affect other addons,
/// because each links its own standard library.
pub fn install_hook() {
    panic::set_hook(Box::new(note));
}

fn note(panic: &PanicHookInfo<'_>) {
    let location = panic.location().map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
    // This must not panic again, even if the standard error is closed or the thread is ending.
    let _ = writeln!(stderr(), "{INTRODUCTION}{location}");
    let _ = LOCATION.try_with(|last| last.replace(location));
}

/// The error message for this thread's last panic.
pub fn message() -> String {
    LOCATION.try_with(|location| format!("{INTRODUCTION}{}", location.borrow())).unwrap_or_else(|_| INTRODUCTION.into())
}

/// Replacement for the crate `napi` in the code that the macros of napi-rs generate. It changes how panics are thrown,
/// and adds a point at the start of each export where tests inject a panic. A module with exports must import it.
pub mod napi {
    pub use ::napi::*;

    pub mod bindgen_prelude {
        pub use ::napi::bindgen_prelude::*;

        pub use super::super::{
            JsError, NativeBorrowBarrier, NativeBorrowScope, defer_native_borrow_scope, panic_to_error,
        };
    }
}

/// Converts a caught panic to an error. Called by the code of the macros.
pub fn panic_to_error(payload: Box<dyn Any + Send>) -> Error {
    // Leaked, because the payload's destructor could panic again.
    std::mem::forget(payload);
    Error::new(Status::GenericFailure, message())
}

/// An error that the code of the macros throws.
pub struct JsError<S: AsRef<str>>(Error<S>);

impl<S: AsRef<str>> From<Error<S>> for JsError<S> {
    fn from(error: Error<S>) -> Self {
        JsError(error)
    }
}

impl<S: AsRef<str>> JsError<S> {
    /// # Safety
    ///
    /// `env` must be the environment of the current call.
    pub unsafe fn throw_into(self, env: sys::napi_env) {
        if self.0.reason.starts_with(INTRODUCTION) {
            unsafe { ::napi::JsError::from(Error::new(CODE, &*self.0.reason)).throw_into(env) }
        } else {
            unsafe { ::napi::JsError::from(self.0).throw_into(env) }
        }
    }
}

/// Guard that the code of the macros holds during each export. napi-rs would track borrows of class instances here, but
/// this addon has no classes (see [`crate::opaque`]). The constructor is the point `export` for injected panics.
pub struct NativeBorrowBarrier;

impl NativeBorrowBarrier {
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        inject("export");
        NativeBorrowBarrier
    }
}

/// Borrows of one call. Always empty, see [`NativeBorrowBarrier`].
pub struct NativeBorrowScope;

impl NativeBorrowScope {
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        NativeBorrowScope
    }

    pub fn finish(&mut self) {}
}

pub fn defer_native_borrow_scope(_: NativeBorrowScope, _: sys::napi_env) {}
