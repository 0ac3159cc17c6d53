//! Tokens, webhooks and Twirp services of LiveKit, without Node.
//!
//! Everything that the npm package `livekit-server-sdk-rs` does and that is not the shape of its
//! JavaScript contract lives here, so that `cargo test`, fuzzers and benchmarks reach it.

// Tests look at memory that was given back, and at the options of a socket.
#![cfg_attr(not(test), forbid(unsafe_code))]

pub mod egress_service;
pub mod ingress_service;
pub mod inject;
pub mod json;
pub mod key;
pub mod message;
pub mod recording_service;
pub mod replay;
pub mod room_service;
pub mod rpc;
pub mod token;
pub mod twirp;
pub mod utf16;
pub mod webhook;
