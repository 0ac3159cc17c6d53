//! One request and its reply.

use std::{error::Error, future::poll_fn, pin::Pin};

use bytes::{Bytes, BytesMut};
use http::{
    HeaderMap, HeaderValue, Method, Request, StatusCode, Uri,
    header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, HOST, PROXY_AUTHORIZATION, USER_AGENT},
};
use http_body::Body;
use hyper::body::Incoming;
use url::Position;

use super::{
    Call, CallError,
    connect::AGENT,
    pool::Connection,
    sent::{NotedBody, Progress},
};

/// A reply of fewer bytes is copied out of what was received.
const SHORT: usize = 2048;

/// As it goes from one function to the next: it is large, and rare.
pub type Failed = Box<CallError>;

/// What a server answered, and its body, if that came to its end.
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Result<Bytes, Failed>,
    /// To be given back.
    pub connection: Connection,
}

impl Call {
    pub(super) async fn reply(&self, progress: &Progress) -> Result<Reply, Failed> {
        let failed =
            |error: &(dyn Error + 'static)| CallError::transport(error, progress.phase(), &self.url, &self.pool.peer);
        let mut known = self.pool.reuse();
        loop {
            let reused = known.is_some();
            let mut connection = match known {
                Some(connection) => connection,
                // Boxed, since it is large and rare.
                None => Box::pin(self.pool.connect()).await.map_err(|error| failed(&*error))?,
            };
            let request = self.request(&mut connection, progress)?;
            let sent = match &mut connection {
                Connection::Http1(one) => one.send(request).await,
                Connection::Http2(shared) => shared.try_send_request(request).await,
            };
            match sent {
                Ok(response) => {
                    progress.replied();
                    let (head, body) = response.into_parts();
                    let body = self.read(&mut connection, body, progress).await;
                    return Ok(Reply { status: head.status, headers: head.headers, body, connection });
                }
                // It was closed before anything was sent: that of another call may be as well, a new one is not.
                Err(error) if reused && error.message().is_some() => {
                    known = if let Connection::Http1(_) = connection { self.pool.reuse() } else { None };
                }
                Err(error) => return Err(failed(error.error()).into()),
            }
        }
    }

    fn request(&self, connection: &mut Connection, progress: &Progress) -> Result<Request<NotedBody>, Failed> {
        let url = &*self.url;
        let mut request = Request::new(progress.body(self.body.clone()));
        *request.method_mut() = Method::POST;
        if let Connection::Http1(one) = connection {
            *request.headers_mut() = one.take_headers();
        }
        let forwarder = self.pool.forwarder();
        let target = match (&*connection, forwarder) {
            (Connection::Http1(_), None) => &url[Position::BeforePath..Position::AfterQuery],
            _ => &url[..Position::AfterQuery],
        };
        *request.uri_mut() = Uri::try_from(target).map_err(|_| CallError::unsendable())?;
        let headers = request.headers_mut();
        // With room for those of the connection.
        headers.reserve(self.headers.len() + 8);
        if let Connection::Http1(_) = connection {
            let host = &url[Position::BeforeHost..Position::AfterPort];
            headers.insert(HOST, HeaderValue::from_str(host).map_err(|_| CallError::unsendable())?);
        }
        if let Some(authorization) = forwarder.and_then(|proxy| proxy.authorization.as_ref()) {
            headers.insert(PROXY_AUTHORIZATION, authorization.clone());
        }
        if let Some(authorization) = &self.authorization {
            headers.insert(AUTHORIZATION, authorization.clone());
        }
        headers.insert(USER_AGENT, AGENT);
        headers.insert(CONTENT_TYPE, self.format.content_type());
        headers.insert(ACCEPT, HeaderValue::from_static("application/json, application/protobuf"));
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        Ok(request)
    }

    async fn read(
        &self,
        connection: &mut Connection,
        mut body: Incoming,
        progress: &Progress,
    ) -> Result<Bytes, Failed> {
        let mut whole = BytesMut::new();
        let mut next = async || {
            poll_fn(|context| match connection {
                Connection::Http1(one) => one.poll_frame(&mut body, context),
                Connection::Http2(_) => Pin::new(&mut body).poll_frame(context),
            })
            .await
            .map(|frame| (frame, body.is_end_stream()))
        };
        while let Some((frame, last)) = next().await {
            let frame = frame.map_err(|e| CallError::transport(&e, progress.phase(), &self.url, &self.pool.peer))?;
            let Ok(data) = frame.into_data() else { continue };
            if whole.len() + data.len() > self.max_reply {
                return Err(CallError::too_long(self.max_reply, &self.url).into());
            }
            // The one frame of a reply need not be copied; but that of a short one would hold the connection's whole buffer.
            if whole.is_empty() && last {
                return Ok(if data.len() < SHORT { Bytes::copy_from_slice(&data) } else { data });
            }
            whole.extend_from_slice(&data);
        }
        Ok(whole.freeze())
    }
}
