//! Exports for the detection of repeated webhooks, called by `classic/replay.js`.

use std::cell::RefCell;

use livekit_server_core::replay;
use napi_derive::napi;

use crate::{
    opaque::{Held, Opaque},
    panics::napi,
    values::Text,
};

/// The ids of received webhooks.
pub type Replays = Held<RefCell<replay::Replays>>;

/// Creates a store that keeps ids for `window` seconds, and at most `limit` ids.
#[napi(catch_unwind, ts_return_type = "Replays")]
pub fn new_replays(window: f64, limit: u32) -> Opaque<RefCell<replay::Replays>> {
    Opaque(RefCell::new(replay::Replays::new(window, limit as usize)))
}

/// Records an id received at `now`, in seconds since 1970. Returns false if it was already received within the window.
#[napi(catch_unwind, ts_args_type = "replays: Replays, id: string, now: number")]
pub fn add_once(replays: Replays, id: Text, now: f64) -> bool {
    replays.borrow_mut().add(&id.as_str(), now)
}

/// Removes an id, so that it is accepted again.
#[napi(catch_unwind, ts_args_type = "replays: Replays, id: string")]
pub fn forget(replays: Replays, id: Text) {
    replays.borrow_mut().forget(&id.as_str());
}
