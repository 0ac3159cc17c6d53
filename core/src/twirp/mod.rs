//! Twirp over HTTP, version 7 (twitchtv.github.io/twirp/docs/spec_v7.html): the transport of every service.

mod connection;
mod error;
mod host;
mod sent;

use std::{sync::Arc, time::Duration};

use bytes::{Bytes, BytesMut};
use http::{
    HeaderMap, HeaderValue, StatusCode,
    header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_ENCODING, CONTENT_TYPE},
};
use http_body_util::BodyExt;
use reqwest::{Body, Method, Request};
use url::Url;

pub use connection::spawn;
pub use error::{CallError, Phase, Response, status_code};
pub use host::{BadHost, Host};
pub use tokio::task::AbortHandle;

/// How long a call may take, in all, when nothing else is said.
pub const DEADLINE: Duration = Duration::from_secs(10);

/// How many bytes a reply may have.
pub const MAX_REPLY: usize = 64 << 20;

/// How a message is written in a request or a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Protobuf,
    Json,
}

impl Format {
    fn content_type(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Format::Protobuf => "application/protobuf",
            Format::Json => "application/json",
        })
    }

    fn of(headers: &HeaderMap) -> Option<Format> {
        let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
        match value.split(';').next()?.trim().to_ascii_lowercase().as_str() {
            "application/protobuf" => Some(Format::Protobuf),
            "application/json" => Some(Format::Json),
            _ => None,
        }
    }
}

/// A request to be made.
#[derive(Debug)]
pub struct Call {
    pub url: Arc<Url>,
    pub format: Format,
    pub body: Vec<u8>,
    /// The value of `Authorization`, and other headers.
    pub headers: HeaderMap,
    /// How long it may take, in all.
    pub deadline: Duration,
}

impl Call {
    /// Makes the call. A reply is a whole body of a 200 of one of the two formats; whatever else
    /// comes is an error that says what came. Redirects are not followed.
    pub async fn send(self) -> Result<(Format, Bytes), CallError> {
        let progress = sent::Progress::default();
        let (url, deadline) = (self.url.clone(), self.deadline);
        let call = self.exchange(progress.clone());
        match tokio::time::timeout(deadline, call).await {
            Ok(outcome) => outcome,
            Err(_) => Err(CallError::deadline(deadline, progress.phase(), &url)),
        }
    }

    async fn exchange(self, progress: sent::Progress) -> Result<(Format, Bytes), CallError> {
        let url = self.url;
        let token = self.headers.get(AUTHORIZATION).cloned();
        let mut request = Request::new(Method::POST, Url::clone(&url));
        *request.headers_mut() = self.headers;
        let headers = request.headers_mut();
        headers.entry(CONTENT_TYPE).or_insert_with(|| self.format.content_type());
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static("application/json, application/protobuf"));
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        *request.body_mut() = Some(Body::wrap(progress.body(self.body)));

        let client = connection::client().map_err(|e| CallError::setup(&e, &url))?;
        let response = client.execute(request).await.map_err(|e| CallError::transport(&e, progress.phase(), &url))?;
        progress.replied();

        let response: http::Response<Body> = response.into();
        let (head, body) = response.into_parts();
        let body = read(body, &url, &progress).await;
        let answer = |body: &Bytes| Response::new(head.status, &head.headers, body).without(token.as_ref());
        if head.status != StatusCode::OK {
            // An intermediary's error says as much without the end of its page.
            return Err(CallError::refused(answer(&body.unwrap_or_default())));
        }
        let body = body?;
        let encoding = head.headers.get(CONTENT_ENCODING).map_or("identity", |v| v.to_str().unwrap_or("unknown"));
        if !encoding.eq_ignore_ascii_case("identity") {
            return Err(CallError::unusable(
                format!("the reply is compressed ({encoding}), and was asked not to be"),
                answer(&body),
            ));
        }
        match Format::of(&head.headers) {
            Some(Format::Json) if body.is_empty() => {
                Err(CallError::unusable("the reply is empty, and should be JSON".into(), answer(&body)))
            }
            Some(format) => Ok((format, body)),
            None => {
                let found = head.headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("of no type");
                Err(CallError::unusable(format!("the reply is {found}, and should be protobuf or JSON"), answer(&body)))
            }
        }
    }
}

async fn read(mut body: Body, url: &Url, progress: &sent::Progress) -> Result<Bytes, CallError> {
    let mut whole = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|e| CallError::transport(&e, progress.phase(), url))?;
        let Ok(data) = frame.into_data() else { continue };
        if whole.len() + data.len() > MAX_REPLY {
            return Err(CallError::too_long(MAX_REPLY, url));
        }
        if whole.is_empty() && body_is_at_end(&body) {
            return Ok(data);
        }
        whole.extend_from_slice(&data);
    }
    Ok(whole.freeze())
}

/// The one frame of a short reply need not be copied.
fn body_is_at_end(body: &Body) -> bool {
    http_body::Body::is_end_stream(body)
}
