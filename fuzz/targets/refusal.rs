//! Parses error responses of a server. The Twirp code must be the server's or that of the status, and a token that the
//! response repeats must be removed.
#![no_main]

use arbitrary::Arbitrary;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use libfuzzer_sys::fuzz_target;
use livekit_server_core::twirp::{CallError, Response, status_code};
use serde_json::Value;

#[derive(Debug, Arbitrary)]
struct Input<'a> {
    status: u16,
    headers: Vec<(&'a str, &'a [u8])>,
    body: &'a [u8],
    authorization: &'a str,
}

fuzz_target!(|input: Input<'_>| {
    let Ok(status) = StatusCode::from_u16(input.status % 600) else { return };
    let mut headers = HeaderMap::new();
    for (name, value) in input.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_bytes(value)) {
            headers.append(name, value);
        }
    }
    let authorization = HeaderValue::from_str(input.authorization).ok();
    let response = Response::new(status, &headers, &Bytes::copy_from_slice(input.body)).without(authorization.as_ref());
    // A token is ASCII.
    let shown = authorization.as_ref().and_then(|value| value.to_str().ok());
    let token = shown.and_then(|value| value.rsplit(' ').next()).filter(|token| !token.is_empty());
    if let Some(token) = token {
        let body = String::from_utf8_lossy(&response.body);
        assert!(!body.contains(token) && response.headers.iter().all(|(_, value)| !value.contains(token)));
    }

    let body = response.body.clone();
    let error = CallError::refused(response);
    assert_eq!(error.may_have_run, !status.is_client_error());
    assert!(error.detail.is_some());
    let json = serde_json::from_slice::<Value>(&body).ok().filter(|_| !status.is_redirection());
    let code = json.as_ref().and_then(|json| json.get("code")?.as_str());
    assert!(Some(&*error.twirp_code) == code || error.twirp_code == status_code(status.as_u16()), "{code:?}");
});
