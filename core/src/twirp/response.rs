//! A server's response that is not a reply: what it says by its Twirp error, or by its status when an intermediary answered.
//! [`super::CallError`] is made from it. Nothing here knows how the response was received.

use bytes::Bytes;
use serde_json::Value;

/// An HTTP response.
#[derive(Debug, Clone)]
pub struct Response {
    pub status: u16,
    /// The reason phrase that RFC 9110 gives the status; HTTP/2 carries none.
    pub reason: &'static str,
    /// Names in lower case, and values, in the order received.
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
}

impl Response {
    /// Removes the request's token, which servers quote when they refuse it. `authorization` is the request's header value.
    pub fn without(mut self, authorization: Option<&str>) -> Response {
        let token = authorization.and_then(|value| value.split(' ').next_back());
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

    /// A 200 of which only the body matters.
    pub fn ok(body: Bytes) -> Response {
        Response { status: 200, reason: "OK", headers: Vec::new(), body }
    }
}

/// The meaning of a response that is not a 200.
#[derive(Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The Twirp code: the server's, or the one that Twirp's specification maps the status to.
    pub code: String,
    /// The server's `msg`, or a description of the status.
    pub detail: String,
    /// The server's `meta`; for an intermediary's response, the entries that Twirp's specification defines.
    pub meta: Vec<(String, String)>,
    /// The server may have executed the call.
    pub may_have_run: bool,
    /// The server may accept the call later.
    pub transient: bool,
}

impl Refusal {
    pub fn of(response: &Response) -> Refusal {
        let redirect = (300..400).contains(&response.status);
        let (code, detail, meta) = match twirp_error(&response.body).filter(|_| !redirect) {
            Some(error) => error,
            None => intermediary(response, redirect),
        };
        // LiveKit reports a time-out between its own nodes as 408 with `deadline_exceeded`, after the command may have run.
        let ran_out = matches!(response.status, 408 | 499) || matches!(code.as_str(), "deadline_exceeded" | "canceled");
        Refusal {
            may_have_run: ran_out || !(400..500).contains(&response.status),
            transient: matches!(code.as_str(), "unavailable" | "resource_exhausted"),
            code,
            detail,
            meta,
        }
    }
}

/// The error codes of Twirp's specification. Any other `code` in a body is not a Twirp error.
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
    // The specification writes one word, servers write two.
    "dataloss",
    "data_loss",
];

type Meta = Vec<(String, String)>;

/// The Twirp error in a body: `code`, `msg`, `meta`.
fn twirp_error(body: &[u8]) -> Option<(String, String, Meta)> {
    let Value::Object(mut error) = serde_json::from_slice(body).ok()? else { return None };
    let Some(Value::String(code)) = error.remove("code") else { return None };
    if !CODES.contains(&code.as_str()) {
        return None;
    }
    let text = |value| if let Value::String(text) = value { Some(text) } else { None };
    let detail = error.remove("msg").and_then(text).unwrap_or_default();
    let meta = match error.remove("meta") {
        Some(Value::Object(meta)) => meta.into_iter().filter_map(|(key, value)| Some((key, text(value)?))).collect(),
        _ => Vec::new(),
    };
    Some((code, detail, meta))
}

/// The error that Twirp's specification makes of a response without a Twirp error ("HTTP Errors from Intermediary Proxies").
fn intermediary(response: &Response, redirect: bool) -> (String, String, Meta) {
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
    (status_code(*status).to_owned(), detail, meta)
}

/// The Twirp code for a status that an intermediary answered (Twirp's specification, version 7).
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

    fn response(status: u16, body: &str) -> Response {
        Response {
            status,
            reason: "",
            headers: vec![("x-said".into(), "not a.b.c".into())],
            body: body.to_owned().into(),
        }
    }

    #[test]
    fn removes_the_token_that_the_server_quotes() {
        let response = response(401, "invalid token: a.b.c, error").without(Some("Bearer a.b.c"));
        assert_eq!(response.body, "invalid token: …, error");
        assert_eq!(response.headers[0].1, "not …");
    }

    #[test]
    fn prefers_the_servers_code_to_that_of_the_status() {
        let refusal = Refusal::of(&response(404, r#"{"code":"not_found","msg":"no room"}"#));
        assert_eq!((refusal.code.as_str(), refusal.detail.as_str()), ("not_found", "no room"));
        for (status, body, code) in [
            (404, "<html>", "bad_route"),
            (503, "", "unavailable"),
            (302, "", "internal"),
            (500, "[]", "unknown"),
            (429, r#"{"code":5}"#, "resource_exhausted"),
            (400, r#"{"code":"Forbidden"}"#, "internal"),
            (302, r#"{"code":"not_found"}"#, "internal"),
        ] {
            let refusal = Refusal::of(&response(status, body));
            assert_eq!(refusal.code, code, "{status} {body}");
            assert_eq!(refusal.meta[0].0, "http_error_from_intermediary");
        }
        let refusal = Refusal::of(&response(503, r#"{"code":"unavailable","msg":"full","meta":{"node":"n1","n":1}}"#));
        assert_eq!((refusal.detail.as_str(), refusal.meta), ("full", vec![("node".into(), "n1".into())]));
    }

    #[test]
    fn a_client_error_has_not_run_unless_a_time_ran_out() {
        for (status, body, may_have_run) in [
            (404, r#"{"code":"not_found"}"#, false),
            (429, "", false),
            (408, r#"{"code":"deadline_exceeded"}"#, true),
            (408, "", true),
            (499, "", true),
            (400, r#"{"code":"canceled"}"#, true),
            (500, "", true),
            (302, "", true),
        ] {
            assert_eq!(Refusal::of(&response(status, body)).may_have_run, may_have_run, "{status} {body}");
        }
    }
}
