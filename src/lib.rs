//! The addon: converts what JavaScript gives, calls the core, converts what comes back.
//! `classic/` and `wire/` are its only callers. Each export catches panics and throws instead.

mod client;
mod key;
mod mailbox;
mod opaque;
mod panics;
mod replay;
mod slate;
mod tape;
mod token;
mod values;
mod webhook;

#[napi_derive::module_init]
fn init() {
    panics::install_hook();
}

/// The next panic is to be at this place: `export`, `argument`, `result`, `mailbox`, `call` or `thread`.
#[cfg(feature = "inject-panics")]
#[napi_derive::napi]
pub fn inject_panic(place: String) {
    livekit_server_core::inject::arm(place);
}
