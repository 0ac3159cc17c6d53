//! A connection of HTTP/1.1, which has one call at a time. The call itself drives it: no task of its own, no channel
//! between two, no thread that is woken for it.

use std::{
    future::poll_fn,
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
};

use http::{Request, Response};
use http_body::{Body, Frame};
use hyper::{
    body::Incoming,
    client::conn::{TrySendError, http1},
};
use hyper_util::rt::TokioIo;

use super::{connect::Stream, sent::NotedBody};

pub struct Connection {
    sender: http1::SendRequest<NotedBody>,
    /// None when it is over.
    driver: Option<Pin<Box<Driver>>>,
}

type Driver = http1::Connection<TokioIo<Stream>, NotedBody>;

impl Connection {
    pub async fn new(stream: Stream) -> hyper::Result<Connection> {
        let (sender, driver) = http1::handshake(TokioIo::new(stream)).await?;
        Ok(Connection { sender, driver: Some(Box::pin(driver)) })
    }

    fn drive(&mut self, context: &mut Context<'_>) {
        if self.driver.as_mut().is_some_and(|driver| driver.as_mut().poll(context).is_ready()) {
            self.driver = None;
        }
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
