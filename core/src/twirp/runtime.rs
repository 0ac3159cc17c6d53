//! The thread that does the waiting. The process has one, made by the first call.

use std::{future::Future, io, sync::OnceLock, thread};

use tokio::{
    runtime::{Builder, Handle},
    task::AbortHandle,
};

/// Runs the future on the thread of the connections.
pub fn spawn(future: impl Future<Output = ()> + Send + 'static) -> io::Result<AbortHandle> {
    Ok(runtime()?.spawn(future).abort_handle())
}

fn runtime() -> io::Result<&'static Handle> {
    static RUNTIME: OnceLock<Handle> = OnceLock::new();
    if let Some(handle) = RUNTIME.get() {
        return Ok(handle);
    }
    let runtime = Builder::new_current_thread().enable_io().enable_time().build()?;
    let handle = runtime.handle().clone();
    if RUNTIME.set(handle).is_ok() {
        thread::Builder::new()
            .name("livekit-io".into())
            .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    }
    RUNTIME.get().ok_or_else(|| io::Error::other("the runtime was not started"))
}
