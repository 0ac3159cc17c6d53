//! Finds the kind of failure in an error of reqwest: it looks at the error's sources for the innermost that says one. All
//! knowledge of what reqwest, hyper-util, hyper, h2 and rustls report is here, as is the text of types that they keep
//! private.

use std::{error::Error, io, net::SocketAddr};

use h2::Reason;

use super::{Phase, error::Kind, resolver::LookupFailed, tls};

pub(super) struct Cause {
    pub kind: Kind,
    pub text: String,
    pub os_error: Option<i32>,
    /// The address that refused a connection.
    pub tried: Option<SocketAddr>,
}

impl Cause {
    pub fn of(error: &reqwest::Error, phase: Phase) -> Cause {
        let chain = chain(error);
        if phase == Phase::Connect && error.is_timeout() {
            return Cause { tried: None, ..Cause::new(Kind::ConnectTimeout, String::new()) };
        }
        let known = chain.iter().rev().find_map(|error| recognise(*error, phase));
        let cause = known.unwrap_or_else(|| {
            let text = chain.last().map(ToString::to_string).unwrap_or_default();
            Cause::new(if phase == Phase::Receive { Kind::CutOff } else { Kind::HungUp }, text)
        });
        Cause { tried: chain.iter().find_map(|error| tried(*error)), ..cause }
    }

    fn new(kind: Kind, text: String) -> Cause {
        Cause { kind, text, os_error: None, tried: None }
    }
}

/// The error and its sources, innermost last.
fn chain<'a>(error: &'a (dyn Error + 'static)) -> Vec<&'a (dyn Error + 'static)> {
    let mut chain = Vec::new();
    let mut next = Some(error);
    while let Some(error) = next {
        chain.push(error);
        // The error inside an io::Error is not its source.
        let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = inner.map(|error| error as &(dyn Error + 'static)).or_else(|| error.source());
    }
    chain
}

fn recognise(error: &(dyn Error + 'static), phase: Phase) -> Option<Cause> {
    if let Some(lookup) = error.downcast_ref::<LookupFailed>() {
        return Some(Cause::new(lookup.kind, lookup.to_string()));
    }
    if let Some(tls) = error.downcast_ref::<rustls::Error>() {
        return Some(Cause::new(tls::kind(tls), tls.to_string()));
    }
    if let Some(h2) = error.downcast_ref::<h2::Error>() {
        return http2(h2, phase);
    }
    if let Some(hyper) = error.downcast_ref::<hyper::Error>() {
        // hyper reports a call that waited for a connection as cancelled when the connection closed before it was written.
        let unsent = hyper.is_canceled() && phase == Phase::Connect;
        let kind = if unsent { Kind::Unprocessed } else { hyper.is_parse().then_some(Kind::NotHttp)? };
        return Some(Cause::new(kind, hyper.to_string()));
    }
    if let Some(system) = error.downcast_ref::<io::Error>() {
        return system_error(system);
    }
    tunnel(&error.to_string()).map(|reason| Cause::new(Kind::Tunnel, reason.to_owned()))
}

fn http2(error: &h2::Error, phase: Phase) -> Option<Cause> {
    if let Some(system) = error.get_io() {
        return system_error(system);
    }
    // RFC 9113, 6.8: h2 reports GOAWAY for streams above its last stream identifier, which were not processed.
    let excluded = error.is_go_away() && error.is_remote() && error.reason() == Some(Reason::NO_ERROR);
    let kind = match phase {
        _ if excluded => Kind::Unprocessed,
        Phase::Receive => Kind::CutOff,
        _ if error.is_reset() => Kind::Stream,
        _ => Kind::Session,
    };
    Some(Cause::new(kind, error.to_string()))
}

/// None for an error that no system call reported, such as the end of a connection.
fn system_error(error: &io::Error) -> Option<Cause> {
    let known = error.raw_os_error().is_some()
        || matches!(error.kind(), io::ErrorKind::ConnectionReset | io::ErrorKind::TimedOut);
    let cause = Cause::new(Kind::System(error.kind()), error.to_string());
    known.then_some(Cause { os_error: error.raw_os_error(), ..cause })
}

/// The reason why a proxy opened no tunnel: hyper-util's error for it is private.
fn tunnel(text: &str) -> Option<&str> {
    text.strip_prefix("tunnel error: ")
}

/// The address that hyper-util could not connect to: only the `Debug` text of its private `ConnectError` has it.
fn tried(error: &(dyn Error + 'static)) -> Option<SocketAddr> {
    let text = format!("{error:?}");
    text.strip_prefix("ConnectError(\"tcp connect error\", ")?.split(", ").next()?.parse().ok()
}
