//! The thread that does the waiting. The process has one, made by the first call.

use std::{
    future::{Future, poll_fn},
    io,
    sync::{Mutex, PoisonError},
    task::Poll,
    thread,
};

use tokio::{
    runtime::{Builder, Handle},
    task::AbortHandle,
};

use crate::inject;

/// The thread's runtime, while there is one.
static RUNTIME: Mutex<Option<Handle>> = Mutex::new(None);

/// Runs the future on the thread of the connections.
pub fn spawn(future: impl Future<Output = ()> + Send + 'static) -> io::Result<AbortHandle> {
    Ok(runtime()?.spawn(future).abort_handle())
}

fn runtime() -> io::Result<Handle> {
    let mut current = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*current {
        return Ok(handle.clone());
    }
    let runtime = Builder::new_current_thread().enable_io().enable_time().build()?;
    let handle = runtime.handle().clone();
    thread::Builder::new().name("livekit-io".into()).spawn(move || {
        let runtime = runtime;
        // Tokio catches what panics in a task. Should the thread end all the same, the futures on it are dropped with the
        // runtime, and the next call starts another one.
        let _ended = Ended;
        runtime.block_on(poll_fn(|context| {
            inject::watch("thread", context);
            Poll::<()>::Pending
        }));
    })?;
    *current = Some(handle.clone());
    Ok(handle)
}

/// Dropped when the thread ends, before its runtime is.
struct Ended;

impl Drop for Ended {
    fn drop(&mut self) {
        *RUNTIME.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}
