use std::{fmt, time::Duration};

/// How connections are made. Clients with the same settings share their connections to a server.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Settings {
    /// How long the making of a connection may take: DNS, TCP, a proxy's tunnel and TLS.
    pub connect_timeout: Duration,
    /// How long a connection is kept without use.
    pub idle_timeout: Duration,
    /// How often a connection of HTTP/2 with calls under way is asked whether the server is still there, and how long it
    /// has for the answer.
    pub ping_interval: Duration,
    /// How many calls may be under way to one server at once, and so how many connections there are at most.
    pub max_connections: usize,
    /// The proxy's URL for servers reached by `http://`. Its user and password go into no message.
    pub http_proxy: Option<String>,
    /// The proxy's URL for servers reached by `https://`.
    pub https_proxy: Option<String>,
    /// The hosts that are reached without a proxy, as in `NO_PROXY`.
    pub no_proxy: String,
    /// The certificates to trust instead of the built-in ones, as PEM.
    pub roots: Option<String>,
    /// The certificates to trust in addition, as PEM.
    pub extra_roots: Option<String>,
    /// The certificates of the system's store are trusted in addition.
    pub system_roots: bool,
    /// Certificates are not verified.
    pub insecure: bool,
    /// The client's own certificate, which the server may ask for.
    pub identity: Option<Identity>,
}

/// A client certificate and its private key.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Identity {
    /// The certificate, followed by those of its issuers if the server needs them, as PEM.
    pub cert: String,
    /// The private key as PEM, without a passphrase.
    pub key: String,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            connect_timeout: Duration::from_secs(5),
            // Less than the minute after which load balancers close theirs.
            idle_timeout: Duration::from_secs(30),
            ping_interval: Duration::from_secs(15),
            max_connections: 128,
            http_proxy: None,
            https_proxy: None,
            no_proxy: String::new(),
            roots: None,
            extra_roots: None,
            system_roots: false,
            insecure: false,
            identity: None,
        }
    }
}

/// A setting with which no connection can be made. No secret is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadSetting(String);

impl BadSetting {
    pub(super) fn new(what: &str, why: &str) -> BadSetting {
        BadSetting(format!("{what}: {why}"))
    }
}

impl fmt::Display for BadSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadSetting {}
