//! A connection of HTTP/1.1, which has one call at a time. The call itself drives it: no task of its own, no channel
//! between two, no thread that is woken for it.

use std::{
    future::poll_fn,
    mem,
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
};

use http::{HeaderMap, Request, Response};
use http_body::{Body, Frame};
use hyper::{
    body::Incoming,
    client::conn::{TrySendError, http1},
};
use hyper_util::rt::TokioIo;

use super::{connect::Stream, sent::NotedBody};

/// For so many headers, room is kept.
const ROOM: usize = 64;

pub struct Connection {
    sender: http1::SendRequest<NotedBody>,
    /// None when it is over.
    driver: Option<Pin<Box<Driver>>>,
    /// Without entries, but with room for them.
    headers: HeaderMap,
}

type Driver = http1::Connection<TokioIo<Stream>, NotedBody>;

impl Connection {
    pub async fn new(stream: Stream) -> hyper::Result<Connection> {
        let (sender, driver) = http1::handshake(TokioIo::new(stream)).await?;
        Ok(Connection { sender, driver: Some(Box::pin(driver)), headers: HeaderMap::new() })
    }

    fn drive(&mut self, context: &mut Context<'_>) {
        if self.driver.as_mut().is_some_and(|driver| driver.as_mut().poll(context).is_ready()) {
            self.driver = None;
        }
    }

    /// Room for the headers of a request.
    pub fn take_headers(&mut self) -> HeaderMap {
        mem::take(&mut self.headers)
    }

    /// Takes the room of a reply's headers for the next request.
    pub fn keep_headers(&mut self, mut headers: HeaderMap) {
        if headers.capacity() <= ROOM {
            headers.clear();
            self.headers = headers;
        }
    }

    /// Whether it was not seen to be closed. If it was all the same, the next request comes back unsent.
    pub fn is_open(&self) -> bool {
        self.driver.is_some() && self.sender.is_ready()
    }

    /// Whether it can take a call. From now on, its end wakes this context.
    pub fn is_free(&mut self, context: &mut Context<'_>) -> bool {
        self.drive(context);
        self.driver.is_some() && self.sender.is_ready()
    }

    /// The head of the reply.
    pub async fn send(
        &mut self,
        request: Request<NotedBody>,
    ) -> Result<Response<Incoming>, TrySendError<Request<NotedBody>>> {
        let mut response = pin!(self.sender.try_send_request(request));
        let driver = &mut self.driver;
        poll_fn(|context| {
            if driver.as_mut().is_some_and(|driver| driver.as_mut().poll(context).is_ready()) {
                *driver = None;
            }
            response.as_mut().poll(&mut Context::from_waker(Waker::noop()))
        })
        .await
    }

    /// A piece of the reply's body.
    pub fn poll_frame(
        &mut self,
        body: &mut Incoming,
        context: &mut Context<'_>,
    ) -> Poll<Option<hyper::Result<Frame<bytes::Bytes>>>> {
        if let Poll::Ready(frame) = Pin::new(&mut *body).poll_frame(context) {
            return Poll::Ready(frame);
        }
        self.drive(context);
        Pin::new(body).poll_frame(context)
    }
}
