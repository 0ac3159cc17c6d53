//! LiveKit tokens, webhooks and Twirp calls, without Node.
//!
//! The addon in `src/` is the caller. The crate holds all logic of the npm package `livekit-server-sdk-rs` except the
//! shape of its JavaScript API. It must not depend on Node, so that `cargo test`, fuzzers and benchmarks can run it.

// Tests read freed memory and socket options.
#![cfg_attr(not(test), forbid(unsafe_code))]

pub mod abi;
pub mod inject;
pub mod json;
pub mod key;
pub mod message;
pub mod replay;
pub mod rpc;
pub mod token;
pub mod twirp;
pub mod utf16;
pub mod webhook;
