//! How a finished call comes back: into one queue for the JavaScript thread, which is woken once
//! for all that is in it. A function and a promise of its own for each call would cost seven times
//! as much.

use std::{
    cell::RefCell,
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use ::napi::{
    Env, Result,
    bindgen_prelude::{Buffer, Either, Either4, Function, ToNapiValue, Undefined},
    sys,
    threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode, UnknownReturnValue},
};
use bytes::Bytes;
use livekit_server_core::{
    abi::outcome,
    inject::inject,
    message,
    twirp::{self, AbortHandle, CallError},
};
use napi_derive::napi;
use serde_json::json;

use crate::{
    opaque::{Held, Opaque},
    panics::{self, napi},
    tape::Tape,
    values::{Source, Strings, any_string},
};

/// What became of a call. The tape's header has its kind, one of [`outcome`].
pub enum Outcome {
    /// A protobuf reply, read, and its bytes.
    Message(Box<message::Tape>, Bytes),
    /// A JSON reply, as it came.
    Json(Bytes),
    /// A protobuf reply, as it came.
    Bytes(Bytes),
    Failed(Box<CallError>),
}

/// Wakes the JavaScript thread; does not keep the process alive by itself.
type Waker = ThreadsafeFunction<(), UnknownReturnValue, (), napi::Status, false, true>;

/// So many tapes are kept,
const TAPES: usize = 64;
/// of messages that have no more numbers than this.
const SHORT: usize = 256;

struct Queue {
    arrived: Mutex<Vec<(u32, Outcome)>>,
    /// Tapes that were read, to be used again.
    #[expect(clippy::vec_box, reason = "an outcome has it in a box")]
    tapes: Mutex<Vec<Box<message::Tape>>>,
    waker: Waker,
}

impl Queue {
    /// Says that JavaScript is to be woken.
    fn put(&self, id: u32, outcome: Outcome) -> bool {
        inject("mailbox");
        let mut arrived = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        arrived.push((id, outcome));
        arrived.len() == 1
    }

    fn take_back(&self, tape: Box<message::Tape>) {
        let mut tapes = self.tapes.lock().unwrap_or_else(PoisonError::into_inner);
        if tapes.len() < TAPES && tape.numbers.capacity() <= SHORT {
            tapes.push(tape);
        }
    }

    fn wake(&self) {
        self.waker.call((), ThreadsafeFunctionCallMode::NonBlocking);
    }
}

/// When it is dropped, JavaScript is woken.
struct Wake(Arc<Queue>);

impl Drop for Wake {
    fn drop(&mut self) {
        self.0.wake();
    }
}

/// The right to deliver the outcome of one call. When it is dropped without, the call has failed.
pub struct Delivery {
    id: u32,
    queue: Arc<Queue>,
    done: bool,
}

impl Delivery {
    /// To put a reply on.
    pub fn tape(&self) -> Box<message::Tape> {
        self.queue.tapes.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    /// On the thread of the connections: JavaScript is woken once for all that becomes ready together.
    pub fn deliver(mut self, outcome: Outcome) {
        if self.put(outcome) {
            twirp::drop_later(Wake(Arc::clone(&self.queue)));
        }
    }

    /// On the thread of JavaScript.
    pub fn deliver_here(mut self, outcome: Outcome) {
        if self.put(outcome) {
            self.queue.wake();
        }
    }

    fn put(&mut self, outcome: Outcome) -> bool {
        let first = self.queue.put(self.id, outcome);
        // From here on a panic must not deliver it again: its number is free when it was handed on.
        self.done = true;
        first
    }
}

impl Drop for Delivery {
    fn drop(&mut self) {
        if !self.done {
            let error = if thread::panicking() {
                CallError::panic(&panics::message())
            } else {
                CallError::internal("the call was dropped by an internal error")
            };
            if self.queue.put(self.id, Outcome::Failed(Box::new(error))) {
                self.queue.wake();
            }
        }
    }
}

/// Where the calls of one JavaScript environment come back. In JavaScript it is an opaque value.
pub type Mailbox = Held<RefCell<Calls>>;

pub struct Calls {
    queue: Arc<Queue>,
    /// Taken from the queue and not yet handed on, the last one first.
    taken: Vec<(u32, Outcome)>,
    pending: usize,
    /// The calls under way that may be given up.
    abortable: HashMap<u32, AbortHandle>,
}

/// `wake` is called when something has come.
#[napi(catch_unwind, ts_args_type = "wake: () => void", ts_return_type = "Mailbox")]
pub fn new_mailbox(wake: Function<(), UnknownReturnValue>) -> Result<Opaque<RefCell<Calls>>> {
    let waker = wake.build_threadsafe_function::<()>().weak::<true>().build()?;
    let queue = Arc::new(Queue { arrived: Mutex::default(), tapes: Mutex::default(), waker });
    Ok(Opaque(RefCell::new(Calls { queue, taken: Vec::new(), pending: 0, abortable: HashMap::new() })))
}

/// Gives up a call: its connection is closed. Its outcome comes all the same.
#[napi(catch_unwind, ts_args_type = "mailbox: Mailbox, id: number")]
pub fn abort(mailbox: Mailbox, id: u32) {
    if let Some(handle) = mailbox.borrow_mut().abortable.remove(&id) {
        handle.abort();
    }
}

/// The next outcome, or undefined. The tape's header has the id of its call and its kind.
#[napi(
    catch_unwind,
    ts_args_type = "mailbox: Mailbox, tape: Tape",
    ts_return_type = "string | Array<string> | Buffer | undefined"
)]
pub fn next_outcome(env: &Env, mailbox: Mailbox, tape: Tape) -> Result<Either4<Strings, Plain, Buffer, Undefined>> {
    let mut mailbox = mailbox.borrow_mut();
    let Some((id, next)) = mailbox.next(env)? else {
        return Ok(Either4::D(()));
    };
    let id = id as i32;
    // Should the outcome be lost from here on, JavaScript knows whose it was.
    let mut shared = tape.borrow_mut();
    shared.tape.clear();
    shared.load([id, outcome::FAILURE]);
    Ok(match next {
        Outcome::Message(mut message, source) => {
            std::mem::swap(&mut shared.tape, &mut *message);
            mailbox.queue.take_back(message);
            shared.load([id, outcome::MESSAGE]);
            drop(shared);
            Either4::A(Strings { tape, source: Source::Reply(source) })
        }
        Outcome::Json(text) => {
            shared.load([id, outcome::JSON_TEXT]);
            Either4::B(Plain(Either::A(text)))
        }
        Outcome::Bytes(bytes) => {
            shared.load([id, outcome::BYTES]);
            Either4::C(Buffer::from(Vec::from(bytes)))
        }
        Outcome::Failed(error) => Either4::B(Plain(Either::B(describe(&error)))),
    })
}

impl Calls {
    fn next(&mut self, env: &Env) -> Result<Option<(u32, Outcome)>> {
        if self.taken.is_empty() {
            let mut arrived = self.queue.arrived.lock().unwrap_or_else(PoisonError::into_inner);
            std::mem::swap(&mut *arrived, &mut self.taken);
            self.taken.reverse();
        }
        let next = self.taken.pop();
        if let Some((id, _)) = &next {
            self.abortable.remove(id);
            self.pending -= 1;
            if self.pending == 0 {
                self.hold(env, false)?;
            }
        }
        Ok(next)
    }

    /// A call is begun: the process stays alive until its outcome was handed on.
    pub fn expect(&mut self, env: &Env, id: u32) -> Result<Delivery> {
        if self.pending == 0 {
            self.hold(env, true)?;
        }
        self.pending += 1;
        Ok(Delivery { id, queue: self.queue.clone(), done: false })
    }

    /// From now on the call can be given up.
    pub fn allow_abort(&mut self, id: u32, handle: AbortHandle) {
        self.abortable.insert(id, handle);
    }

    fn hold(&self, env: &Env, alive: bool) -> Result<()> {
        let waker = self.queue.waker.raw();
        // SAFETY: the function lives as long as the queue, and this is the thread of its environment.
        napi::check_status!(unsafe {
            if alive {
                sys::napi_ref_threadsafe_function(env.raw(), waker)
            } else {
                sys::napi_unref_threadsafe_function(env.raw(), waker)
            }
        })
    }
}

/// Text that goes out as a string.
pub struct Plain(Either<Bytes, String>);

impl ToNapiValue for Plain {
    unsafe fn to_napi_value(env: sys::napi_env, Plain(text): Self) -> Result<sys::napi_value> {
        let bytes = match &text {
            Either::A(bytes) => &bytes[..],
            Either::B(string) => string.as_bytes(),
        };
        let valid = String::from_utf8_lossy(bytes);
        unsafe { any_string(env, valid.as_bytes()) }
    }
}

/// A failure as JSON: `Failure` in `twirp/nodeError.js`.
fn describe(error: &CallError) -> String {
    let response = error.response.as_ref().map(|response| {
        json!({
            "status": response.status,
            "statusText": response.reason,
            "headers": response.headers,
            "body": String::from_utf8_lossy(&response.body),
        })
    });
    json!({
        "kind": error.kind.name(),
        "text": error.text,
        "osError": error.os_error,
        "address": error.address.as_ref().map(|(host, _)| host),
        "port": error.address.as_ref().map(|(_, port)| port),
        "after": error.after.map(|after| after.as_millis() as u64),
        "phase": error.phase.name(),
        "mayHaveRun": error.may_have_run,
        "twirpCode": error.twirp_code,
        "detail": error.detail,
        "meta": error.meta,
        "timeout": error.is_timeout(),
        "response": response,
    })
    .to_string()
}
