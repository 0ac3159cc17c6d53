//! How far a call has come, which decides whether the server may have acted on it.

use std::{
    convert::Infallible,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
    },
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::Phase;

const CONNECTING: u8 = 0;
const WAITING: u8 = 1;
const REPLIED: u8 = 2;

/// Shared by a call and the body of its request.
#[derive(Debug, Clone, Default)]
pub struct Progress(Arc<AtomicU8>);

impl Progress {
    /// A body that notes when the connection first asks for its bytes: before that, nothing was sent.
    pub fn body(&self, bytes: Vec<u8>) -> NotedBody {
        if bytes.is_empty() {
            // Nobody asks for the bytes of an empty body: it may be sent at any time from now on.
            self.0.store(WAITING, Ordering::Relaxed);
        }
        NotedBody { bytes: Bytes::from(bytes), progress: self.clone() }
    }

    /// The head of a reply has come.
    pub fn replied(&self) {
        self.0.store(REPLIED, Ordering::Relaxed);
    }

    pub fn phase(&self) -> Phase {
        match self.0.load(Ordering::Relaxed) {
            CONNECTING => Phase::Connect,
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
        let _ = self.progress.0.compare_exchange(CONNECTING, WAITING, Ordering::Relaxed, Ordering::Relaxed);
        let bytes = std::mem::take(&mut self.bytes);
        Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.len() as u64)
    }
}
