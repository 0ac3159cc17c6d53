use hyper_util::client::proxy::matcher::Matcher;
use url::Url;

use super::{BadSetting, Settings};

/// The proxy on the way to a server, if the settings put one there.
///
/// `NO_PROXY` is read as curl reads it: `*`, a host and what is below it, an address, a network; and with a port, it
/// is about this port alone.
pub fn on_the_way_to(server: &Url, settings: &Settings) -> Result<Option<Url>, BadSetting> {
    let proxy = if server.scheme() == "https" { &settings.https_proxy } else { &settings.http_proxy };
    let Some(proxy) = proxy else { return Ok(None) };
    let proxy = parse(proxy)?;
    let port = server.port_or_known_default();
    let no_proxy: Vec<&str> = settings.no_proxy.split(',').filter_map(|entry| at_port(entry.trim(), port)).collect();
    let matcher = Matcher::builder().all(proxy.as_str()).no(no_proxy.join(",")).build();
    let Ok(uri) = server.as_str().parse() else { return Ok(None) };
    Ok(matcher.intercept(&uri).map(|_| proxy))
}

/// A proxy's URL as users write it; without a scheme it is `http://`.
fn parse(proxy: &str) -> Result<Url, BadSetting> {
    let whole = if proxy.contains("://") { proxy.to_owned() } else { format!("http://{proxy}") };
    match Url::parse(&whole) {
        Ok(url) if !matches!(url.scheme(), "http" | "https") => Err(BadSetting::new(
            "the proxy",
            &format!("it must be reached by http:// or https://, not {}://", url.scheme()),
        )),
        Ok(url) if url.has_host() => Ok(url),
        // What was given may hold a password: it is not repeated.
        _ => Err(BadSetting::new("the proxy", "it is no URL")),
    }
}

/// The host of an entry that is about this port; none when it is about another.
fn at_port(entry: &str, port: Option<u16>) -> Option<&str> {
    let Some((host, given)) = entry.rsplit_once(':') else { return Some(entry) };
    let ipv6 = host.contains(':') && !host.ends_with(']');
    match given.parse::<u16>() {
        Ok(given) if !ipv6 => (Some(given) == port).then(|| host.trim_matches(['[', ']'])),
        _ => Some(entry.trim_matches(['[', ']'])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(no_proxy: &str) -> Settings {
        Settings {
            http_proxy: Some("http://user:pass@proxy:3128".into()),
            no_proxy: no_proxy.into(),
            ..Settings::default()
        }
    }

    #[test]
    fn each_scheme_has_its_own() {
        let way = |server: &str| on_the_way_to(&Url::parse(server).unwrap(), &settings("")).unwrap();
        assert_eq!(way("http://x").unwrap().host_str(), Some("proxy"));
        assert_eq!(way("https://x"), None);
    }

    #[test]
    fn no_proxy_is_read_as_curl_reads_it() {
        for (no_proxy, server, proxied) in [
            ("", "http://x", true),
            ("*", "http://x", false),
            ("x", "http://x", false),
            ("x", "http://a.x", false),
            (".x", "http://a.x", false),
            ("x", "http://ax", true),
            ("a, x", "http://x:7880", false),
            ("x:7880", "http://x:7880", false),
            ("x:80", "http://x:7880", true),
            ("x:80", "http://x", false),
            ("127.0.0.0/8", "http://127.3.2.1:7880", false),
            ("::1", "http://[::1]:7880", false),
            ("[::1]", "http://[::1]:7880", false),
            ("[::1]:7880", "http://[::1]:7880", false),
            ("[::1]:1", "http://[::1]:7880", true),
        ] {
            let way = on_the_way_to(&Url::parse(server).unwrap(), &settings(no_proxy)).unwrap();
            assert_eq!(way.is_some(), proxied, "NO_PROXY={no_proxy} {server}");
        }
    }

    #[test]
    fn what_is_no_proxy_is_named_without_its_password() {
        let server = Url::parse("http://x").unwrap();
        for proxy in ["socks5://user:pass@proxy", "http://user:pass@", "::pass::"] {
            let settings = Settings { http_proxy: Some(proxy.into()), ..Settings::default() };
            let error = on_the_way_to(&server, &settings).unwrap_err().to_string();
            assert!(error.contains("proxy") && !error.contains("pass"), "{error}");
        }
        let bare = Settings { http_proxy: Some("proxy:3128".into()), ..Settings::default() };
        assert_eq!(on_the_way_to(&server, &bare).unwrap().unwrap().port(), Some(3128));
    }
}
