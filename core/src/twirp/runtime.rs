//! The thread that does the waiting. The process has one, made by the first call.

use std::{
    cell::RefCell,
    future::{Future, poll_fn},
    io, mem,
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::{Poll, Waker},
    thread,
};

use tokio::{
    runtime::{Builder, Handle},
    task::AbortHandle,
};

use crate::inject;

/// The thread's runtime and what it is given to do, while there is one.
static RUNTIME: Mutex<Option<(Handle, Arc<Inbox>)>> = Mutex::new(None);

/// Runs the future on the thread of the connections.
pub fn spawn(future: impl Future<Output = ()> + Send + 'static) -> io::Result<AbortHandle> {
    Ok(runtime()?.0.spawn(future).abort_handle())
}

/// As [`spawn`], for less: the future is made on that thread, which is woken only when it sleeps. When the thread ends
/// before, what was given is dropped.
pub fn submit<F>(start: impl FnOnce() -> F + Send + 'static) -> io::Result<()>
where
    F: Future<Output = ()> + Send + 'static,
{
    let mut job: Job = Box::new(move || {
        tokio::spawn(start());
    });
    loop {
        match runtime()?.1.put(job) {
            Ok(()) => return Ok(()),
            // It has ended in this moment: another one is made.
            Err(refused) => job = refused,
        }
    }
}

/// Begins what other threads have submitted; for the thread of the connections, where it has just been busy.
pub fn look() {
    INBOX.with_borrow(|inbox| {
        if let Some(inbox) = inbox {
            inbox.empty();
        }
    });
}

/// Drops it on the thread of the connections, which has to be this one, when all that is ready there now has had its turn.
pub fn drop_later(value: impl Send + 'static) {
    tokio::spawn(async { drop(value) });
}

thread_local! {
    /// Of the thread of the connections.
    static INBOX: RefCell<Option<Arc<Inbox>>> = const { RefCell::new(None) };
}

type Job = Box<dyn FnOnce() + Send>;

/// What the thread is given to do.
#[derive(Default)]
struct Inbox {
    jobs: Mutex<Jobs>,
    /// The thread waits for its connections, or is about to: whoever submits something has to wake it.
    asleep: AtomicBool,
    waker: OnceLock<Waker>,
}

#[derive(Default)]
struct Jobs {
    waiting: Vec<Job>,
    closed: bool,
}

impl Inbox {
    fn jobs(&self) -> MutexGuard<'_, Jobs> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, job: Job) -> Result<(), Job> {
        let mut jobs = self.jobs();
        if jobs.closed {
            return Err(job);
        }
        jobs.waiting.push(job);
        drop(jobs);
        if self.asleep.swap(false, Ordering::SeqCst) {
            self.waker.get().inspect(|waker| waker.wake_by_ref());
        }
        Ok(())
    }

    /// Begins all that was submitted.
    fn empty(&self) {
        let mut jobs = mem::take(&mut self.jobs().waiting);
        for job in jobs.drain(..) {
            job();
        }
        // The room for them is used again.
        let mut now = self.jobs();
        if now.waiting.is_empty() {
            now.waiting = jobs;
        }
    }

    /// Says that the thread has to be woken from now on; then nothing is left that was submitted before.
    fn fall_asleep(&self) {
        self.asleep.store(true, Ordering::SeqCst);
        self.empty();
    }
}

fn runtime() -> io::Result<(Handle, Arc<Inbox>)> {
    let mut current = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(runtime) = &*current {
        return Ok(runtime.clone());
    }
    let inbox = Arc::new(Inbox::default());
    let (before, after) = (inbox.clone(), inbox.clone());
    let runtime = Builder::new_current_thread()
        .enable_io()
        .enable_time()
        // A call over HTTP/1.1 is two tasks, its own and its connection's: 128 of each, before one looks for packets again.
        .event_interval(512)
        .on_thread_park(move || before.fall_asleep())
        .on_thread_unpark(move || after.asleep.store(false, Ordering::SeqCst))
        .build()?;
    let (handle, given) = (runtime.handle().clone(), inbox.clone());
    thread::Builder::new().name("livekit-io".into()).spawn(move || {
        let runtime = runtime;
        INBOX.set(Some(given.clone()));
        // Tokio catches what panics in a task. Should the thread end all the same, the futures on it are dropped with the
        // runtime, and the next call starts another one.
        let ended = Ended(given);
        runtime.block_on(poll_fn(|context| {
            inject::watch("thread", context);
            ended.0.waker.get_or_init(|| context.waker().clone());
            ended.0.empty();
            Poll::<()>::Pending
        }));
    })?;
    *current = Some((handle.clone(), inbox.clone()));
    Ok((handle, inbox))
}

/// Dropped when the thread ends, before its runtime is.
struct Ended(Arc<Inbox>);

impl Drop for Ended {
    fn drop(&mut self) {
        *RUNTIME.lock().unwrap_or_else(PoisonError::into_inner) = None;
        let mut jobs = self.0.jobs();
        jobs.closed = true;
        let left = mem::take(&mut jobs.waiting);
        drop(jobs);
        drop(left);
    }
}

#[cfg(test)]
mod tests {
    use std::{sync::mpsc, time::Duration};

    use super::*;

    #[test]
    fn what_is_submitted_is_begun_whether_the_thread_sleeps_or_not() {
        let (done, outcomes) = mpsc::channel();
        for number in 0..1000 {
            // Alone, the thread has gone to sleep before; of many, most find it awake.
            let many = if number % 2 == 0 { 1 } else { 20 };
            for _ in 0..many {
                let done = done.clone();
                submit(move || async move { done.send(()).unwrap() }).unwrap();
            }
            for _ in 0..many {
                outcomes.recv_timeout(Duration::from_secs(5)).expect("it was begun");
            }
        }
    }

    #[test]
    fn what_is_submitted_to_a_thread_that_has_ended_is_given_back() {
        let inbox = Arc::new(Inbox::default());
        let (kept, dropped) = mpsc::channel::<()>();
        inbox.put(Box::new(move || drop(kept))).ok().unwrap();
        drop(Ended(inbox.clone()));
        assert_eq!(dropped.try_recv(), Err(mpsc::TryRecvError::Disconnected));
        assert!(inbox.put(Box::new(|| ())).is_err());
    }
}
