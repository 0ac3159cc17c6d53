//! Parses error responses of a server. The Twirp code must be the server's or that of the status, and a token that the
//! response repeats must be removed.
#![no_main]

use arbitrary::Arbitrary;
use bytes::Bytes;
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
    let status = input.status % 600;
    let headers = input.headers.iter().map(|(name, value)| ((*name).into(), String::from_utf8_lossy(value).into()));
    let response = Response {
        status,
        reason: "",
        headers: headers.collect(),
        body: Bytes::copy_from_slice(input.body),
    };
    let response = response.without(Some(input.authorization));
    if let Some(token) = input.authorization.rsplit(' ').next().filter(|token| !token.is_empty() && token.is_ascii()) {
        let body = String::from_utf8_lossy(&response.body);
        assert!(!body.contains(token) && response.headers.iter().all(|(_, value)| !value.contains(token)));
    }

    let body = response.body.clone();
    let error = CallError::refused(response);
    let ran_out = [408, 499].contains(&status) || ["deadline_exceeded", "canceled"].contains(&&*error.twirp_code);
    assert_eq!(error.may_have_run, ran_out || !(400..500).contains(&status));
    assert!(error.detail.is_some());
    let said = serde_json::from_slice::<Value>(&body).ok().filter(|_| !(300..400).contains(&status));
    let code = said.as_ref().and_then(|said| said.get("code")?.as_str());
    assert!(Some(&*error.twirp_code) == code || error.twirp_code == status_code(status), "{code:?}");
});
