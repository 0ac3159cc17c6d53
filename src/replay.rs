use std::cell::RefCell;

use livekit_server_core::replay;
use napi_derive::napi;

use crate::{
    opaque::{Held, Opaque},
    panics::napi,
    values::Text,
};

/// The ids of webhooks that came.
pub type Replays = Held<RefCell<replay::Replays>>;

/// Keeps ids for so many seconds, and so many of them at most.
#[napi(catch_unwind, ts_return_type = "Replays")]
pub fn new_replays(window: f64, limit: u32) -> Opaque<RefCell<replay::Replays>> {
    Opaque(RefCell::new(replay::Replays::new(window, limit as usize)))
}

/// Notes an id that came at `now`, in seconds since 1970. False when it came within the window already.
#[napi(catch_unwind, ts_args_type = "replays: Replays, id: string, now: number")]
pub fn add_once(replays: Replays, id: Text, now: f64) -> bool {
    replays.borrow_mut().add(&id.as_str(), now)
}

/// Lets an id come once more.
#[napi(catch_unwind, ts_args_type = "replays: Replays, id: string")]
pub fn forget(replays: Replays, id: Text) {
    replays.borrow_mut().forget(&id.as_str());
}
