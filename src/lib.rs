//! The napi-rs addon: converts arguments, calls the core, and converts results. Only the package's own JavaScript may
//! call it, in `classic/`, `twirp/` and `wire/`. Each export catches panics and throws an error instead. Logic belongs
//! in `core/`.

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

/// Arms the next panic at one of these points: `export`, `argument`, `result`, `mailbox`, `call` or `thread`.
#[cfg(feature = "inject-panics")]
#[napi_derive::napi]
pub fn inject_panic(place: String) {
    livekit_server_core::inject::arm(place);
}
