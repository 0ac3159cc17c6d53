use std::fmt;

use url::Url;

/// Where a server is, as users write it: `https://my.livekit.cloud`, with a port, a base path, a
/// slash at the end, or with `wss://` and `ws://`, which mean `https://` and `http://` here.
#[derive(Debug, Clone)]
pub struct Host(String);

/// What was given is no place of a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadHost(String);

impl Host {
    pub fn parse(host: &str) -> Result<Host, BadHost> {
        let trimmed = host.trim();
        let lower = trimmed.get(..8).unwrap_or(trimmed).to_ascii_lowercase();
        let (scheme, rest) = match lower.split_once("://").map(|(scheme, _)| scheme) {
            Some("https" | "wss") => ("https", trimmed.split_once("://")),
            Some("http" | "ws") => ("http", trimmed.split_once("://")),
            _ => return Err(BadHost::of(host)),
        };
        let base = format!("{scheme}://{}", rest.map_or("", |(_, rest)| rest).trim_end_matches('/'));
        match Url::parse(&base) {
            Ok(url) if url.has_host() && url.query().is_none() && url.fragment().is_none() => Ok(Host(base)),
            _ => Err(BadHost::of(host)),
        }
    }

    /// The URL of a path below the host, with one slash between the two.
    pub fn url(&self, path: &str) -> Result<Url, BadHost> {
        let joined = format!("{}/{}", self.0, path.trim_start_matches('/'));
        Url::parse(&joined).map_err(|_| BadHost::of(&joined))
    }
}

impl BadHost {
    /// A user and a password in it are not repeated.
    fn of(host: &str) -> BadHost {
        BadHost(host.rsplit_once('@').map_or_else(|| host.to_owned(), |(_, host)| format!("…@{host}")))
    }
}

impl fmt::Display for BadHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}' is not the URL of a server, such as 'https://my-project.livekit.cloud'", self.0)
    }
}

impl std::error::Error for BadHost {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_taken_as_users_write_them() {
        for (host, url) in [
            ("https://x.livekit.cloud", "https://x.livekit.cloud/twirp/p"),
            ("wss://x.livekit.cloud/", "https://x.livekit.cloud/twirp/p"),
            ("WS://localhost:7880", "http://localhost:7880/twirp/p"),
            ("http://[::1]:7880", "http://[::1]:7880/twirp/p"),
            ("https://x/livekit/", "https://x/livekit/twirp/p"),
            (" http://x//", "http://x/twirp/p"),
        ] {
            assert_eq!(Host::parse(host).unwrap().url("/twirp/p").unwrap().as_str(), url, "{host}");
        }
    }

    #[test]
    fn nonsense_is_named() {
        for host in [
            "",
            "x.livekit.cloud",
            "localhost:7880",
            "ftp://x",
            "http://",
            "https://x?y=1",
            "https://x#y",
            "http://a b",
        ] {
            let error = Host::parse(host).unwrap_err().to_string();
            assert!(error.contains(&format!("'{host}'")), "{error}");
        }
        assert!(!Host::parse("user:password@x").unwrap_err().to_string().contains("password"));
    }
}
