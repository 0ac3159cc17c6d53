use std::{error::Error, fmt, io, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::Value;
use url::Url;

use super::connection::LookupFailed;

/// How far a call had come when it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// No connection, nothing sent.
    Connect,
    /// Sent, or being sent; no reply has begun.
    Wait,
    /// The reply has begun.
    Receive,
    /// The reply was there and is not what it should be.
    Decode,
}

impl Phase {
    pub fn name(self) -> &'static str {
        match self {
            Phase::Connect => "connect",
            Phase::Wait => "wait",
            Phase::Receive => "receive",
            Phase::Decode => "decode",
        }
    }
}

/// What a server answered.
#[derive(Debug, Clone)]
pub struct Response {
    pub status: u16,
    pub reason: &'static str,
    /// With the names in lower case, as they came.
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
}

impl Response {
    pub fn new(status: StatusCode, headers: &HeaderMap, body: &Bytes) -> Response {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
        Response {
            status: status.as_u16(),
            reason: status.canonical_reason().unwrap_or_default(),
            headers: headers.collect(),
            body: body.clone(),
        }
    }
}

impl Response {
    /// Without the token of the request, which servers repeat when they refuse it.
    pub fn without(mut self, authorization: Option<&HeaderValue>) -> Response {
        let token = authorization.and_then(|value| value.to_str().ok()).and_then(|value| value.split(' ').next_back());
        if let Some(token) = token.filter(|token| !token.is_empty()) {
            let body = String::from_utf8_lossy(&self.body);
            if body.contains(token) {
                self.body = body.replace(token, "…").into();
            }
            for (_, value) in &mut self.headers {
                *value = value.replace(token, "…");
            }
        }
        self
    }

    /// A 200 whose head is of no further interest.
    pub fn ok(body: Bytes) -> Response {
        Response::new(StatusCode::OK, &HeaderMap::new(), &body)
    }
}

/// Why a call has no result. Neither its token nor a secret is in it.
#[derive(Debug, Clone)]
pub struct CallError {
    pub message: String,
    /// The code of a system's error, by the name that Node has for it.
    pub code: Option<&'static str>,
    /// The system's number of the error.
    pub os_error: Option<i32>,
    pub syscall: Option<&'static str>,
    /// The host and the port that it is about.
    pub address: Option<(String, u16)>,
    pub phase: Phase,
    /// The server may have acted on the call. When false, it has not.
    pub may_have_run: bool,
    /// The Twirp code: the server's, or what stands for it.
    pub twirp_code: String,
    pub response: Option<Response>,
}

impl CallError {
    fn new(message: String, phase: Phase, twirp_code: &str) -> CallError {
        CallError {
            message,
            code: None,
            os_error: None,
            syscall: None,
            address: None,
            phase,
            may_have_run: phase != Phase::Connect,
            twirp_code: twirp_code.to_owned(),
            response: None,
        }
    }

    /// The host is no URL.
    pub fn host(error: &super::BadHost) -> CallError {
        CallError {
            code: Some("ERR_INVALID_URL"),
            ..CallError::new(error.to_string(), Phase::Connect, "invalid_argument")
        }
    }

    /// Something in here went wrong.
    pub fn internal(message: &str) -> CallError {
        CallError::new(message.to_owned(), Phase::Wait, "internal")
    }

    pub(super) fn setup(error: &dyn Error, url: &Url) -> CallError {
        CallError { address: place(url), ..CallError::new(error.to_string(), Phase::Connect, "internal") }
    }

    pub(super) fn deadline(after: Duration, phase: Phase, url: &Url) -> CallError {
        let message = format!("timeout of {}ms exceeded", after.as_millis());
        CallError {
            code: Some("ECONNABORTED"),
            address: place(url),
            ..CallError::new(message, phase, "deadline_exceeded")
        }
    }

    pub(super) fn too_long(limit: usize, url: &Url) -> CallError {
        let message = format!("the reply is longer than {limit} bytes");
        CallError { address: place(url), ..CallError::new(message, Phase::Receive, "resource_exhausted") }
    }

    pub(super) fn refused(response: Response) -> CallError {
        let message = format!("Request failed with status code {}", response.status);
        let twirp_code = twirp_code(&response.body).unwrap_or_else(|| status_code(response.status).to_owned());
        let may_have_run = !(400..500).contains(&response.status);
        CallError { may_have_run, response: Some(response), ..CallError::new(message, Phase::Receive, &twirp_code) }
    }

    /// A 200 that is not what it should be.
    pub fn unusable(message: String, response: Response) -> CallError {
        CallError { response: Some(response), ..CallError::new(message, Phase::Decode, "internal") }
    }

    pub(super) fn transport(error: &reqwest::Error, phase: Phase, url: &Url) -> CallError {
        let phase = if error.is_connect() { Phase::Connect } else { phase };
        let mut causes = Vec::new();
        let mut cause: Option<&(dyn Error + 'static)> = Some(error);
        while let Some(error) = cause {
            causes.push(error);
            cause = error.source();
        }
        let lookup = causes.iter().any(|e| e.is::<LookupFailed>());
        let tls = causes.iter().find_map(|e| e.downcast_ref::<rustls::Error>());
        let system =
            causes.iter().filter_map(|e| e.downcast_ref::<io::Error>()).find_map(|e| Some((system_code(e.kind())?, e)));
        let place = place(url);
        let at = place.as_ref().map(|(host, port)| format!("{host}:{port}")).unwrap_or_default();
        if lookup {
            let host = url.host_str().unwrap_or_default();
            return CallError {
                code: Some("ENOTFOUND"),
                syscall: Some("getaddrinfo"),
                address: place,
                ..CallError::new(format!("getaddrinfo ENOTFOUND {host}"), phase, "unavailable")
            };
        }
        if let Some(tls) = tls {
            return CallError {
                address: place,
                ..CallError::new(format!("TLS with {at}: {tls}"), phase, "unavailable")
            };
        }
        match (phase, system) {
            (Phase::Connect, Some((code, cause))) => CallError {
                code: Some(code),
                os_error: cause.raw_os_error(),
                syscall: Some("connect"),
                address: place,
                ..CallError::new(format!("connect {code} {at}"), phase, "unavailable")
            },
            (_, Some((code, cause))) => CallError {
                code: Some(code),
                os_error: cause.raw_os_error(),
                syscall: Some("read"),
                address: place,
                ..CallError::new(format!("read {code}"), phase, "unavailable")
            },
            (Phase::Receive, None) => {
                let detail = causes.last().map(ToString::to_string).unwrap_or_default();
                CallError {
                    code: Some("ECONNRESET"),
                    address: place,
                    ..CallError::new(format!("the reply broke off: {detail}"), phase, "unavailable")
                }
            }
            (_, None) => CallError {
                code: Some("ECONNRESET"),
                address: place,
                ..CallError::new("socket hang up".into(), phase, "unavailable")
            },
        }
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for CallError {}

fn place(url: &Url) -> Option<(String, u16)> {
    let host = url.host_str()?.trim_matches(['[', ']']);
    Some((host.to_owned(), url.port_or_known_default()?))
}

fn system_code(kind: io::ErrorKind) -> Option<&'static str> {
    match kind {
        io::ErrorKind::ConnectionRefused => Some("ECONNREFUSED"),
        io::ErrorKind::ConnectionReset => Some("ECONNRESET"),
        io::ErrorKind::ConnectionAborted => Some("ECONNABORTED"),
        io::ErrorKind::HostUnreachable => Some("EHOSTUNREACH"),
        io::ErrorKind::NetworkUnreachable => Some("ENETUNREACH"),
        io::ErrorKind::AddrNotAvailable => Some("EADDRNOTAVAIL"),
        io::ErrorKind::BrokenPipe => Some("EPIPE"),
        io::ErrorKind::TimedOut => Some("ETIMEDOUT"),
        _ => None,
    }
}

/// The code in a Twirp error's body.
fn twirp_code(body: &[u8]) -> Option<String> {
    match serde_json::from_slice(body).ok()? {
        Value::Object(mut error) => match error.remove("code")? {
            Value::String(code) => Some(code),
            _ => None,
        },
        _ => None,
    }
}

/// The Twirp code that stands for a status when an intermediary answered (Twirp's specification, version 7).
pub fn status_code(status: u16) -> &'static str {
    match status {
        300..=399 => "internal",
        400 => "internal",
        401 => "unauthenticated",
        403 => "permission_denied",
        404 => "bad_route",
        429 | 502 | 503 | 504 => "unavailable",
        _ => "unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_the_server_repeats_is_taken_out() {
        let mut headers = HeaderMap::new();
        headers.insert("x-said", HeaderValue::from_static("not a.b.c"));
        let response =
            Response::new(StatusCode::UNAUTHORIZED, &headers, &Bytes::from_static(b"invalid token: a.b.c, error"));
        let response = response.without(Some(&HeaderValue::from_static("Bearer a.b.c")));
        assert_eq!(response.body, "invalid token: …, error");
        assert_eq!(response.headers[0].1, "not …");
    }

    #[test]
    fn the_servers_code_comes_before_the_statuses() {
        let refused = |status: u16, body: &str| {
            let status = StatusCode::from_u16(status).unwrap();
            CallError::refused(Response::new(status, &HeaderMap::new(), &Bytes::copy_from_slice(body.as_bytes())))
        };
        let error = refused(404, r#"{"code":"not_found","msg":"no room"}"#);
        assert_eq!((error.twirp_code.as_str(), error.may_have_run), ("not_found", false));
        assert_eq!(error.message, "Request failed with status code 404");
        for (status, body, code) in [
            (404, "<html>", "bad_route"),
            (503, "", "unavailable"),
            (302, "", "internal"),
            (500, "[]", "unknown"),
            (429, r#"{"code":5}"#, "unavailable"),
        ] {
            assert_eq!(refused(status, body).twirp_code, code, "{status} {body}");
        }
    }
}
