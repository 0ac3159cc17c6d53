//! One request and its reply.

use std::{error::Error, future::poll_fn, pin::Pin};

use bytes::{Bytes, BytesMut};
use http::{
    HeaderMap, HeaderValue, Method, Request, StatusCode, Uri,
    header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE, HOST, PROXY_AUTHORIZATION, USER_AGENT},
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

/// What a server answered, and its body, if that came to its end.
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Result<Bytes, CallError>,
}

impl Call {
    pub(super) async fn reply(&self, progress: &Progress) -> Result<Reply, CallError> {
        let failed =
            |error: &(dyn Error + 'static)| CallError::transport(error, progress.phase(), &self.url, &self.pool.peer);
        let mut connection = self.pool.reuse();
        loop {
            let reused = connection.is_some();
            let mut taken = match connection {
                Some(connection) => connection,
                // Boxed, since it is large and rare.
                None => Box::pin(self.pool.connect()).await.map_err(|error| failed(&*error))?,
            };
            let request = self.request(&taken, progress);
            let sent = match &mut taken {
                Connection::Http1(one) => one.send(request).await,
                Connection::Http2(shared) => shared.try_send_request(request).await,
            };
            match sent {
                Ok(response) => {
                    progress.replied();
                    let (head, body) = response.into_parts();
                    let body = self.read(&mut taken, body, progress).await;
                    self.pool.give_back(taken);
                    return Ok(Reply { status: head.status, headers: head.headers, body });
                }
                // It was closed before anything was sent: that of another call may be as well, a new one is not.
                Err(error) if reused && error.message().is_some() => connection = self.pool.reuse(),
                Err(error) => return Err(failed(error.error())),
            }
        }
    }

    fn request(&self, connection: &Connection, progress: &Progress) -> Request<NotedBody> {
        let url = &*self.url;
        let mut request = Request::new(progress.body(self.body.clone()));
        *request.method_mut() = Method::POST;
        *request.headers_mut() = self.headers.clone();
        let forwarder = self.pool.forwarder();
        let target = match (connection, forwarder) {
            (Connection::Http1(_), None) => &url[Position::BeforePath..Position::AfterQuery],
            _ => &url[..Position::AfterQuery],
        };
        *request.uri_mut() = Uri::try_from(target).unwrap_or_default();
        let headers = request.headers_mut();
        if let Connection::Http1(_) = connection {
            let host = &url[Position::BeforeHost..Position::AfterPort];
            headers.entry(HOST).or_insert_with(|| HeaderValue::from_str(host).unwrap_or(HeaderValue::from_static("")));
        }
        if let Some(authorization) = forwarder.and_then(|proxy| proxy.authorization.as_ref()) {
            headers.entry(PROXY_AUTHORIZATION).or_insert_with(|| authorization.clone());
        }
        headers.entry(USER_AGENT).or_insert(AGENT);
        headers.entry(CONTENT_TYPE).or_insert_with(|| self.format.content_type());
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static("application/json, application/protobuf"));
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        request
    }

    async fn read(
        &self,
        connection: &mut Connection,
        mut body: Incoming,
        progress: &Progress,
    ) -> Result<Bytes, CallError> {
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
                return Err(CallError::too_long(self.max_reply, &self.url));
            }
            // The one frame of a short reply need not be copied.
            if whole.is_empty() && last {
                return Ok(data);
            }
            whole.extend_from_slice(&data);
        }
        Ok(whole.freeze())
    }
}
