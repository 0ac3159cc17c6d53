use std::{error::Error, fmt, io, time::Duration};

use bytes::Bytes;
use h2::Reason;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::Value;
use tokio::time::error::Elapsed;
use url::Url;

use super::resolver::LookupFailed;

const REFUSED: Reason = Reason::REFUSED_STREAM;

/// How far a call had come when it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// No connection, nothing sent.
    Connect,
    /// Being sent: the end of the request was not handed over yet, so no server can act on it.
    Send,
    /// Sent; no reply has begun.
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
            Phase::Send => "send",
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
    /// What the server said of its error, or what stands for it.
    pub detail: Option<String>,
    /// What the server added to its error; of an intermediary's, what Twirp's specification puts there.
    pub meta: Vec<(String, String)>,
    /// A time ran out: that of the call, or that of connecting.
    pub timeout: bool,
    /// Trying again may help: the server was not reached, or has said that it can't for now.
    pub transient: bool,
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
            may_have_run: !matches!(phase, Phase::Connect | Phase::Send),
            twirp_code: twirp_code.to_owned(),
            detail: None,
            meta: Vec::new(),
            timeout: false,
            transient: false,
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

    /// The URL has what no request may have.
    pub(super) fn unsendable() -> CallError {
        let message = "the URL can't be sent".to_owned();
        CallError { code: Some("ERR_INVALID_URL"), ..CallError::new(message, Phase::Connect, "invalid_argument") }
    }

    /// Something in here went wrong.
    pub fn internal(message: &str) -> CallError {
        CallError::new(message.to_owned(), Phase::Wait, "internal")
    }

    /// The settings allow no connection.
    pub fn setting(error: &super::BadSetting) -> CallError {
        CallError {
            code: Some("ERR_INVALID_ARG_VALUE"),
            ..CallError::new(error.to_string(), Phase::Connect, "invalid_argument")
        }
    }

    /// The client was closed before.
    pub fn closed() -> CallError {
        let message = "the client is closed".to_owned();
        CallError { code: Some("ERR_CLIENT_CLOSED"), ..CallError::new(message, Phase::Connect, "canceled") }
    }

    pub(super) fn deadline(after: Duration, phase: Phase, url: &Url) -> CallError {
        let message = format!("timeout of {}ms exceeded", after.as_millis());
        CallError {
            code: Some("ECONNABORTED"),
            address: place(url),
            timeout: true,
            ..CallError::new(message, phase, "deadline_exceeded")
        }
    }

    pub(super) fn too_long(limit: usize, url: &Url) -> CallError {
        let message = format!("the reply is longer than {limit} bytes");
        CallError { address: place(url), ..CallError::new(message, Phase::Receive, "resource_exhausted") }
    }

    /// The server, or an intermediary, refused.
    pub fn refused(response: Response) -> CallError {
        let message = format!("Request failed with status code {}", response.status);
        let may_have_run = !(400..500).contains(&response.status);
        let said = Said::by(&response);
        let transient = matches!(said.code.as_str(), "unavailable" | "resource_exhausted");
        CallError {
            may_have_run,
            transient,
            detail: Some(said.detail),
            meta: said.meta,
            response: Some(response),
            ..CallError::new(message, Phase::Receive, &said.code)
        }
    }

    /// A 200 that is not what it should be.
    pub fn unusable(message: String, response: Response) -> CallError {
        CallError { response: Some(response), ..CallError::new(message, Phase::Decode, "internal") }
    }

    /// `peer` is where the connection goes: the server, or the proxy on the way.
    pub(super) fn transport(error: &(dyn Error + 'static), phase: Phase, url: &Url, peer: &Url) -> CallError {
        let mut causes = Vec::new();
        let mut cause: Option<&(dyn Error + 'static)> = Some(error);
        while let Some(error) = cause {
            causes.push(error);
            // What an io::Error carries is not its source.
            let carried = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
            cause = carried.map(|error| error as &(dyn Error + 'static)).or_else(|| error.source());
        }
        let failed = |message: String, code: Option<&'static str>, syscall: Option<&'static str>| CallError {
            code,
            syscall,
            address: place(if phase == Phase::Connect { peer } else { url }),
            transient: true,
            ..CallError::new(message, phase, "unavailable")
        };
        let at = |url: &Url| place(url).map(|(host, port)| format!("{host}:{port}")).unwrap_or_default();
        if causes.iter().any(|e| e.is::<LookupFailed>()) {
            let host = peer.host_str().unwrap_or_default();
            return failed(format!("getaddrinfo ENOTFOUND {host}"), Some("ENOTFOUND"), Some("getaddrinfo"));
        }
        if let Some(tls) = causes.iter().find_map(|e| e.downcast_ref::<rustls::Error>()) {
            let failed = failed(format!("TLS with {}: {tls}", at(url)), certificate_code(tls), None);
            return CallError { address: place(url), transient: false, ..failed };
        }
        if phase == Phase::Connect && causes.iter().any(|e| is_timeout(*e)) {
            let failed = failed(format!("connect ETIMEDOUT {}", at(peer)), Some("ETIMEDOUT"), Some("connect"));
            return CallError { timeout: true, ..failed };
        }
        if let Some(reason) = causes.iter().map(ToString::to_string).find_map(|text| tunnel(&text).map(str::to_owned)) {
            return failed(format!("the proxy at {}: {reason}", at(peer)), None, None);
        }
        let system = causes.iter().filter_map(|e| e.downcast_ref::<io::Error>());
        if let Some((code, cause)) = system.into_iter().find_map(|e| Some((system_code(e.kind())?, e))) {
            let (syscall, message) = match phase {
                Phase::Connect => ("connect", format!("connect {code} {}", at(peer))),
                _ => ("read", format!("read {code}")),
            };
            return CallError { os_error: cause.raw_os_error(), ..failed(message, Some(code), Some(syscall)) };
        }
        if causes.iter().any(|e| e.downcast_ref::<h2::Error>().and_then(h2::Error::reason) == Some(REFUSED)) {
            // RFC 9113, 8.7: the server has not looked at the call.
            let failed = failed("the server refused the stream".into(), Some("ERR_HTTP2_STREAM_ERROR"), None);
            return CallError { may_have_run: false, ..failed };
        }
        let detail = causes.last().map(ToString::to_string).unwrap_or_default();
        if causes.iter().any(|e| e.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_parse)) {
            let failed = failed(format!("the reply is no HTTP that can be read: {detail}"), None, None);
            return CallError { transient: false, ..failed };
        }
        let message = match phase {
            Phase::Receive => format!("the reply broke off: {detail}"),
            _ => "socket hang up".into(),
        };
        failed(message, Some("ECONNRESET"), None)
    }

    /// Whether to try again: it may help, and does no harm.
    pub(super) fn is_worth_another_try(&self, idempotent: bool) -> bool {
        self.transient && (idempotent || !self.may_have_run)
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for CallError {}

/// A time ran out, be it ours or the system's.
fn is_timeout(error: &(dyn Error + 'static)) -> bool {
    error.is::<Elapsed>() || error.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == io::ErrorKind::TimedOut)
}

fn place(url: &Url) -> Option<(String, u16)> {
    let host = url.host_str()?.trim_matches(['[', ']']);
    Some((host.to_owned(), url.port_or_known_default()?))
}

/// Why a proxy made no tunnel; hyper-util tells it by its words alone.
fn tunnel(text: &str) -> Option<&str> {
    text.strip_prefix("tunnel error: ")
}

/// The code that Node has for what is wrong with a certificate.
fn certificate_code(error: &rustls::Error) -> Option<&'static str> {
    use rustls::CertificateError as Bad;
    let rustls::Error::InvalidCertificate(bad) = error else { return None };
    Some(match bad {
        Bad::Expired | Bad::ExpiredContext { .. } => "CERT_HAS_EXPIRED",
        Bad::NotValidYet | Bad::NotValidYetContext { .. } => "CERT_NOT_YET_VALID",
        Bad::NotValidForName | Bad::NotValidForNameContext { .. } => "ERR_TLS_CERT_ALTNAME_INVALID",
        Bad::Revoked => "CERT_REVOKED",
        Bad::UnknownIssuer => "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        Bad::BadSignature => "CERT_SIGNATURE_FAILURE",
        _ => return None,
    })
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

/// The codes of Twirp's specification. Another word in a body called `code` is no Twirp error.
const CODES: [&str; 19] = [
    "canceled",
    "unknown",
    "invalid_argument",
    "malformed",
    "deadline_exceeded",
    "not_found",
    "bad_route",
    "already_exists",
    "permission_denied",
    "unauthenticated",
    "resource_exhausted",
    "failed_precondition",
    "aborted",
    "out_of_range",
    "unimplemented",
    "internal",
    "unavailable",
    // The specification writes it in one word, the servers do in two.
    "dataloss",
    "data_loss",
];

/// What an answer that is no success says: by its body, or by its status when an intermediary answered.
struct Said {
    code: String,
    detail: String,
    meta: Vec<(String, String)>,
}

impl Said {
    fn by(response: &Response) -> Said {
        let redirect = (300..400).contains(&response.status);
        if let Some(said) = Said::by_twirp(&response.body).filter(|_| !redirect) {
            return said;
        }
        let Response { status, reason, headers, body } = response;
        let mut meta = vec![
            ("http_error_from_intermediary".to_owned(), "true".to_owned()),
            ("status_code".to_owned(), status.to_string()),
        ];
        let detail = if redirect {
            let location = headers.iter().find(|(name, _)| name == "location").map_or("", |(_, value)| value);
            meta.push(("location".to_owned(), location.to_owned()));
            format!("unexpected HTTP status code {status} \"{reason}\", Location=\"{location}\"")
        } else {
            meta.push(("body".to_owned(), String::from_utf8_lossy(body).into_owned()));
            format!("an intermediary answered with HTTP status code {status} \"{reason}\"")
        };
        Said { code: status_code(*status).to_owned(), detail, meta }
    }

    fn by_twirp(body: &[u8]) -> Option<Said> {
        let Value::Object(mut error) = serde_json::from_slice(body).ok()? else { return None };
        let Some(Value::String(code)) = error.remove("code") else { return None };
        if !CODES.contains(&code.as_str()) {
            return None;
        }
        let detail = match error.remove("msg") {
            Some(Value::String(msg)) => msg,
            _ => String::new(),
        };
        let meta = match error.remove("meta") {
            Some(Value::Object(meta)) => meta
                .into_iter()
                .filter_map(|(key, value)| match value {
                    Value::String(value) => Some((key, value)),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        };
        Some(Said { code, detail, meta })
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
        429 => "resource_exhausted",
        502..=504 => "unavailable",
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
            (429, r#"{"code":5}"#, "resource_exhausted"),
            (400, r#"{"code":"Forbidden"}"#, "internal"),
            (302, r#"{"code":"not_found"}"#, "internal"),
        ] {
            let error = refused(status, body);
            assert_eq!(error.twirp_code, code, "{status} {body}");
            assert_eq!(error.meta[0].0, "http_error_from_intermediary");
        }
        let error = refused(503, r#"{"code":"unavailable","msg":"full","meta":{"node":"n1","n":1}}"#);
        assert_eq!((error.detail.as_deref(), error.meta), (Some("full"), vec![("node".into(), "n1".into())]));
    }
}
