//! How far a call has come, which decides whether the server may have acted on it.

use std::{
    convert::Infallible,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU8, Ordering},
    },
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::Phase;

const CONNECTING: u8 = 0;
const SENDING: u8 = 1;
const WAITING: u8 = 2;
const REPLIED: u8 = 3;

/// The body is handed over in pieces of this size, so that one knows of a long one whether its end was.
const PIECE: usize = 64 << 10;

/// Shared by a call and the bodies of its requests.
#[derive(Debug, Clone, Default)]
pub struct Progress(Arc<State>);

#[derive(Debug, Default)]
struct State {
    stage: AtomicU8,
    /// An attempt before this one may have run.
    ran: AtomicBool,
}

impl Progress {
    /// A new attempt at the call begins.
    pub fn begin(&self) {
        self.0.stage.store(CONNECTING, Ordering::Relaxed);
    }

    /// A body that notes when the connection asks for its first bytes, before which nothing was sent, and for its last
    /// ones, before which the server can't act on the call.
    pub fn body(&self, bytes: Bytes) -> NotedBody {
        NotedBody { bytes, progress: self.clone() }
    }

    /// A server may reply before it has read everything: what has come stays.
    fn has_come_to(&self, stage: u8) {
        self.0.stage.fetch_max(stage, Ordering::Relaxed);
    }

    /// The head of a reply has come.
    pub fn replied(&self) {
        self.0.stage.store(REPLIED, Ordering::Relaxed);
    }

    /// An attempt has failed; the server may have acted on it.
    pub fn note_run(&self) {
        self.0.ran.store(true, Ordering::Relaxed);
    }

    /// The server may have acted on an attempt that has failed.
    pub fn has_run(&self) -> bool {
        self.0.ran.load(Ordering::Relaxed)
    }

    pub fn phase(&self) -> Phase {
        match self.0.stage.load(Ordering::Relaxed) {
            CONNECTING => Phase::Connect,
            SENDING => Phase::Send,
            WAITING => Phase::Wait,
            _ => Phase::Receive,
        }
    }
}

pub struct NotedBody {
    bytes: Bytes,
    progress: Progress,
}

impl Body for NotedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let length = self.bytes.len().min(PIECE);
        let piece = self.bytes.split_to(length);
        let now = if self.bytes.is_empty() { WAITING } else { SENDING };
        self.progress.has_come_to(now);
        Poll::Ready((!piece.is_empty()).then(|| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        let ended = self.bytes.is_empty();
        if ended {
            // Nobody asks for the bytes of an empty body; but the connection asks whether it is one when it writes the head.
            self.progress.has_come_to(WAITING);
        }
        ended
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.len() as u64)
    }
}
