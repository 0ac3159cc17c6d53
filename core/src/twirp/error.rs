//! Why a call has no reply, as kinds and facts. The JavaScript contract makes the messages and codes of Node's libraries
//! from them; nothing here uses their words.

use std::{error::Error, fmt, io, time::Duration};

use url::Url;

use super::{
    BadHost, BadSetting,
    cause::Cause,
    response::{Refusal, Response},
};

/// How far a call had come when it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// No connection, nothing sent.
    Connect,
    /// Being sent: the end of the request was not handed over yet, so no server can act on it.
    Send,
    /// Sent; no response has begun.
    Wait,
    /// The response has begun.
    Receive,
    /// The response is complete, and is not a usable reply.
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

/// What ended a call. `twirp/nodeError.js` maps each name to the code that Node has for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The host is not a URL of a server.
    Host,
    /// A setting allows no connection.
    Setting,
    /// The client was closed before the call.
    Closed,
    /// A defect in this crate.
    Internal,
    /// A panic in this crate.
    Panic,
    /// The call's deadline passed.
    Deadline,
    /// The host's name has no address.
    ResolveNoName,
    /// The resolver cannot answer now.
    ResolveAgain,
    /// The resolver failed.
    ResolveFail,
    /// No connection was made within the time for it.
    ConnectTimeout,
    /// The operating system reported an error of a socket.
    System(io::ErrorKind),
    CertificateExpired,
    CertificateNotYetValid,
    /// The certificate is not for the host's name.
    CertificateName,
    CertificateRevoked,
    CertificateUnknownIssuer,
    /// The certificate is its own authority, and is not trusted.
    CertificateSelfSigned,
    CertificateSignature,
    CertificateOther,
    /// The peer does not speak TLS, sent an alert, or has no version or cipher suite in common.
    Tls,
    /// The proxy opened no tunnel.
    Tunnel,
    /// The server certainly has not processed the request: it was not sent, or HTTP/2's GOAWAY excludes its stream.
    Unprocessed,
    /// The peer reset the HTTP/2 stream.
    Stream,
    /// The peer ended the HTTP/2 connection with an error.
    Session,
    /// The connection was closed before a response.
    HungUp,
    /// The connection was closed within a response.
    CutOff,
    /// The response is not HTTP.
    NotHttp,
    /// The response is longer than the limit.
    TooLong,
    /// The response's status is not 200.
    Status,
    /// The response is a 200 and not a usable reply.
    Unusable,
}

impl Kind {
    /// The variant's name, or that of the [`io::ErrorKind`] in it: `Deadline`, `ConnectionRefused`.
    pub fn name(self) -> String {
        match self {
            Kind::System(kind) => format!("{kind:?}"),
            kind => format!("{kind:?}"),
        }
    }

    fn is_timeout(self) -> bool {
        matches!(self, Kind::Deadline | Kind::ConnectTimeout | Kind::System(io::ErrorKind::TimedOut))
    }

    /// Another attempt may succeed, and nobody has to change anything before.
    fn is_transient(self) -> bool {
        use Kind::*;
        matches!(
            self,
            ResolveNoName
                | ResolveAgain
                | ResolveFail
                | ConnectTimeout
                | System(_)
                | Tunnel
                | Unprocessed
                | Stream
                | Session
                | HungUp
                | CutOff
        )
    }

    fn twirp_code(self) -> &'static str {
        use Kind::*;
        match self {
            Host | Setting => "invalid_argument",
            Closed => "canceled",
            Internal | Panic | Unusable | Status => "internal",
            Deadline => "deadline_exceeded",
            TooLong => "resource_exhausted",
            _ => "unavailable",
        }
    }
}

/// Why a call has no reply. It holds neither a token nor a secret.
#[derive(Debug, Clone)]
pub struct CallError {
    pub kind: Kind,
    /// What there is to say beyond the kind, in words of this crate or of a library. May be empty.
    pub text: String,
    /// The operating system's number of the error.
    pub os_error: Option<i32>,
    /// The host, without brackets, and the port that failed: those of the server, or of the proxy or address that was tried.
    pub address: Option<(String, u16)>,
    /// The deadline that passed, for [`Kind::Deadline`].
    pub after: Option<Duration>,
    pub phase: Phase,
    /// The server may have executed the call. When false, it certainly has not.
    pub may_have_run: bool,
    /// The Twirp code: the server's, or the closest match.
    pub twirp_code: String,
    /// The message of the server's error, or a description of its status.
    pub detail: Option<String>,
    /// The `meta` of the server's error; for an intermediary's, the entries that Twirp's specification defines.
    pub meta: Vec<(String, String)>,
    /// Another attempt may succeed.
    pub transient: bool,
    pub response: Option<Response>,
}

impl CallError {
    fn new(kind: Kind, text: String, phase: Phase) -> CallError {
        CallError {
            kind,
            text,
            os_error: None,
            address: None,
            after: None,
            phase,
            may_have_run: !matches!(phase, Phase::Connect | Phase::Send),
            twirp_code: kind.twirp_code().to_owned(),
            detail: None,
            meta: Vec::new(),
            transient: kind.is_transient(),
            response: None,
        }
    }

    pub fn host(error: &BadHost) -> CallError {
        CallError::new(Kind::Host, error.to_string(), Phase::Connect)
    }

    pub fn setting(error: &BadSetting) -> CallError {
        CallError::new(Kind::Setting, error.to_string(), Phase::Connect)
    }

    pub fn closed() -> CallError {
        CallError::new(Kind::Closed, "the client is closed".to_owned(), Phase::Connect)
    }

    pub fn internal(text: &str) -> CallError {
        CallError::new(Kind::Internal, text.to_owned(), Phase::Wait)
    }

    pub fn panic(text: &str) -> CallError {
        CallError::new(Kind::Panic, text.to_owned(), Phase::Wait)
    }

    pub(super) fn deadline(after: Duration, phase: Phase, url: &Url) -> CallError {
        CallError { after: Some(after), address: address(url), ..CallError::new(Kind::Deadline, String::new(), phase) }
    }

    pub(super) fn too_long(limit: usize, url: &Url) -> CallError {
        let text = format!("the reply is longer than {limit} bytes");
        CallError { address: address(url), ..CallError::new(Kind::TooLong, text, Phase::Receive) }
    }

    pub(super) fn cut_off(text: &str, url: &Url) -> CallError {
        CallError { address: address(url), ..CallError::new(Kind::CutOff, text.to_owned(), Phase::Receive) }
    }

    /// The server, or an intermediary, answered with a status other than 200.
    pub fn refused(response: Response) -> CallError {
        let Refusal { code, detail, meta, may_have_run, transient } = Refusal::of(&response);
        CallError {
            twirp_code: code,
            detail: Some(detail),
            meta,
            may_have_run,
            transient,
            response: Some(response),
            ..CallError::new(Kind::Status, String::new(), Phase::Receive)
        }
    }

    pub fn unusable(text: String, response: Response) -> CallError {
        CallError { response: Some(response), ..CallError::new(Kind::Unusable, text, Phase::Decode) }
    }

    /// reqwest failed. `peer` is where the connection goes: the server, or the proxy before it.
    pub(super) fn transport(error: &reqwest::Error, phase: Phase, url: &Url, peer: &Url) -> CallError {
        let phase = if error.is_connect() { Phase::Connect } else { phase };
        let Cause { kind, text, os_error, tried } = Cause::of(error, phase);
        let tls = matches!(kind, Kind::Tls) || kind.name().starts_with("Certificate");
        let known = address(if phase == Phase::Connect && !tls { peer } else { url });
        CallError {
            os_error,
            address: tried.map(|tried| (tried.ip().to_string(), tried.port())).or(known),
            may_have_run: kind != Kind::Unprocessed && !matches!(phase, Phase::Connect | Phase::Send),
            ..CallError::new(kind, text, phase)
        }
    }

    /// A time ran out: that of the call, of connecting, or of the operating system.
    pub fn is_timeout(&self) -> bool {
        self.kind.is_timeout()
    }

    /// Whether to try again: it may help, and does no harm.
    pub(super) fn is_worth_another_try(&self, idempotent: bool) -> bool {
        self.transient && (idempotent || !self.may_have_run)
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.response, self.text.as_str()) {
            (Some(response), "") => write!(f, "the response has the status {}", response.status),
            (None, "") => f.write_str(&self.kind.name()),
            (_, text) => f.write_str(text),
        }
    }
}

impl Error for CallError {}

fn address(url: &Url) -> Option<(String, u16)> {
    let host = url.host_str()?.trim_matches(['[', ']']);
    Some((host.to_owned(), url.port_or_known_default()?))
}
