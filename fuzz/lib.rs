//! What the targets share.

#[path = "../core/tests/tape/mod.rs"]
pub mod tape;

use livekit_server_core::message::schema::MESSAGES;

/// The message that the first byte chooses, and the bytes behind it.
pub fn choose(data: &[u8]) -> Option<(usize, &[u8])> {
    let (&first, rest) = data.split_first()?;
    Some((usize::from(first) % MESSAGES.len(), rest))
}
