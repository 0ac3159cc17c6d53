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

/// A call makes some 60 allocations, many of which outgrow the cache that the C library keeps for a thread. The addon for
/// tests of panics has the system's allocator, which valgrind can follow.
#[cfg(not(feature = "inject-panics"))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
