//! One call: its request, its attempts, and what makes a response a reply.

use std::{
    hash::{BuildHasher, RandomState},
    sync::Arc,
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use http::{
    HeaderMap, HeaderValue, Method, StatusCode, Version,
    header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HOST},
    response::Parts,
};
use http_body::Body as _;
use http_body_util::BodyExt;
use reqwest::{Body, Request};
use serde_json::{Map, Value};
use url::{Position, Url};

use super::{CallError, Format, Kind, Pool, Response, sent::Progress};

/// The longest pause before the first retry of a call; it doubles with each further one.
const PAUSE: Duration = Duration::from_millis(100);

/// The number of times that a call is sent again without a pause because the server did not process it.
const RESENDS_WITHOUT_PAUSE: u32 = 16;

/// A reply of fewer bytes is copied, so that it does not keep the connection's read buffer.
const SHORT: usize = 2048;

/// Boxed, because it is large and rare.
type Failed = Box<CallError>;

/// A call to be made.
pub struct Call {
    pub pool: Arc<Pool>,
    pub url: Arc<Url>,
    pub format: Format,
    pub body: Bytes,
    /// The value of `Authorization`, unless it is among the headers.
    pub authorization: Option<HeaderValue>,
    pub headers: HeaderMap,
    /// The longest time for all attempts together.
    pub request_timeout: Duration,
    pub max_reply_bytes: usize,
    /// The number of retries after failures where a retry may help and does no harm.
    pub retries: u32,
    /// Executing the call twice does no harm.
    pub idempotent: bool,
    /// A JSON object without a content type, or as `text/plain`, is a reply too.
    pub untyped_json: bool,
}

impl Call {
    /// Makes the call. A reply is the complete body of a 200 in one of the two formats. Redirects are not followed.
    ///
    /// # Errors
    /// Everything else, with what the server answered if it did.
    pub async fn send(self) -> Result<(Format, Bytes), CallError> {
        let progress = Progress::default();
        let outcome = match tokio::time::timeout(self.request_timeout, self.attempts(&progress)).await {
            Ok(outcome) => outcome.map_err(|error| *error),
            Err(_) => Err(CallError::deadline(self.request_timeout, progress.phase(), &self.url)),
        };
        outcome.map_err(|error| CallError { may_have_run: error.may_have_run || progress.has_run(), ..error })
    }

    async fn attempts(&self, progress: &Progress) -> Result<(Format, Bytes), Failed> {
        let (mut retries, mut resends) = (0, 0);
        loop {
            let error = match self.attempt(progress).await {
                Ok(reply) => return Ok(reply),
                Err(error) => error,
            };
            let pause = if error.kind == Kind::Unprocessed {
                resends += 1;
                (resends > RESENDS_WITHOUT_PAUSE).then(|| pause(0))
            } else if retries < self.retries && error.is_worth_another_try(self.idempotent) {
                retries += 1;
                Some(pause(retries - 1))
            } else {
                return Err(error);
            };
            if error.may_have_run {
                progress.note_run();
            }
            if let Some(pause) = pause {
                tokio::time::sleep(pause).await;
            }
        }
    }

    async fn attempt(&self, progress: &Progress) -> Result<(Format, Bytes), Failed> {
        progress.begin();
        let _permit = self.pool.enter().await;
        // Boxed, because the allocator is slower for a future that holds this one and its own state.
        let (head, body) = Box::pin(self.exchange(progress)).await?;
        self.judge(&head, body)
    }

    /// Sends the request. Returns the head of the response and its body, or why that could not be read completely.
    async fn exchange(&self, progress: &Progress) -> Result<(Parts, Result<Bytes, Failed>), Failed> {
        let response = self.pool.client.execute(self.request(progress)).await;
        let response = response.map_err(|error| self.failed(&error, progress))?;
        progress.replied();
        let (head, body) = http::Response::<Body>::from(response).into_parts();
        let body = self.read(&head, body, progress).await;
        Ok((head, body))
    }

    fn failed(&self, error: &reqwest::Error, progress: &Progress) -> Failed {
        CallError::transport(error, progress.phase(), &self.url, &self.pool.peer).into()
    }

    fn request(&self, progress: &Progress) -> Request {
        let mut request = Request::new(Method::POST, (*self.url).clone());
        let headers = request.headers_mut();
        headers.reserve(self.headers.len() + 8);
        if let Some(authorization) = &self.authorization {
            headers.insert(AUTHORIZATION, authorization.clone());
        }
        // Without it, hyper-util formats one for each call. HTTP/2 has none.
        if self.url.scheme() == "http" {
            let host = &self.url[Position::BeforeHost..Position::AfterPort];
            if let Ok(host) = HeaderValue::from_str(host) {
                headers.insert(HOST, host);
            }
        }
        headers.insert(CONTENT_TYPE, self.format.content_type());
        headers.insert(ACCEPT, HeaderValue::from_static("application/json, application/protobuf"));
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        *request.body_mut() = Some(Body::wrap(progress.body(self.body.clone())));
        request
    }

    async fn read(&self, head: &Parts, mut body: Body, progress: &Progress) -> Result<Bytes, Failed> {
        let mut whole = BytesMut::new();
        let mut ended = body.is_end_stream();
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|error| self.failed(&error, progress))?;
            ended |= body.is_end_stream();
            let Ok(data) = frame.into_data() else { continue };
            if whole.len() + data.len() > self.max_reply_bytes {
                return Err(CallError::too_long(self.max_reply_bytes, &self.url).into());
            }
            if whole.is_empty() && ended {
                return Ok(if data.len() < SHORT { Bytes::copy_from_slice(&data) } else { data });
            }
            whole.extend_from_slice(&data);
        }
        // hyper reports RST_STREAM(NO_ERROR) as the end of a body (RFC 9113, 8.1), although the server may not have sent all.
        let length = head.headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
        let complete = length.map_or_else(|| ended || body.is_end_stream(), |length| length == whole.len());
        if head.version == Version::HTTP_2 && !complete {
            return Err(CallError::cut_off("the server reset the stream", &self.url).into());
        }
        Ok(whole.freeze())
    }

    fn judge(&self, head: &Parts, body: Result<Bytes, Failed>) -> Result<(Format, Bytes), Failed> {
        let Parts { status, headers, .. } = head;
        if *status != StatusCode::OK {
            // The status of an intermediary says the same without the end of its page.
            return Err(CallError::refused(self.response(head, body.unwrap_or_default())).into());
        }
        let body = body?;
        let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"));
        let encoding = text(CONTENT_ENCODING).unwrap_or("identity");
        let unusable = if !encoding.eq_ignore_ascii_case("identity") {
            format!("the reply is compressed ({encoding}), although the request did not accept that")
        } else {
            match (Format::of(headers), text(CONTENT_TYPE)) {
                (Some(Format::Json), _) if body.is_empty() => "the reply is empty: expected JSON".to_owned(),
                (Some(format), _) => return Ok((format, body)),
                (None, found) if self.untyped_json && is_untyped(found) && is_object(&body) => {
                    return Ok((Format::Json, body));
                }
                (None, Some(found)) => format!("the reply has the content type {found}: expected protobuf or JSON"),
                (None, None) => "the reply has no content type: expected protobuf or JSON".to_owned(),
            }
        };
        Err(CallError::unusable(unusable, self.response(head, body)).into())
    }

    fn response(&self, head: &Parts, body: Bytes) -> Response {
        let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let response = Response {
            status: head.status.as_u16(),
            reason: head.status.canonical_reason().unwrap_or_default(),
            headers: head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
            body,
        };
        let authorization = self.authorization.as_ref().or_else(|| self.headers.get(AUTHORIZATION));
        response.without(authorization.and_then(|value| value.to_str().ok()))
    }
}

fn is_untyped(content_type: Option<&str>) -> bool {
    content_type
        .is_none_or(|found| found.split(';').next().is_some_and(|s| s.trim().eq_ignore_ascii_case("text/plain")))
}

fn is_object(body: &[u8]) -> bool {
    serde_json::from_slice::<Map<String, Value>>(body).is_ok()
}

/// A random time, so that the clients of a server that restarts do not all come back in the same moment.
fn pause(attempt: u32) -> Duration {
    let random = RandomState::new().hash_one(attempt) as f64 / u64::MAX as f64;
    PAUSE.saturating_mul(1 << attempt.min(6)).mul_f64(random)
}
