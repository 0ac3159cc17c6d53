//! Helpers that several fuzz targets share.

#[path = "../core/tests/tape/mod.rs"]
pub mod tape;

use livekit_server_core::message::schema::MESSAGES;

/// Chooses a message by the first byte. Returns its index and the remaining bytes.
pub fn choose(data: &[u8]) -> Option<(usize, &[u8])> {
    let (&first, rest) = data.split_first()?;
    Some((usize::from(first) % MESSAGES.len(), rest))
}
