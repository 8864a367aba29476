//! Checks which URLs a download may use: https only, and only known hosts.

use anyhow::{Context, Result, bail};
use url::{Host, Url};

/// Parses the URL of a download: https, or http to this machine.
pub(crate) fn parse(text: &str) -> Result<Url> {
    let url = Url::parse(text).with_context(|| format!("{text}: not a valid URL; expected one such as `https://…`"))?;
    if !url.username().is_empty() || url.password().is_some() {
        // Not shown: the message may be public.
        bail!("the URL has a user or a password; expected one without, since source.toml is public");
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_here(&url) => Ok(url),
        "http" => bail!("{url}: http is allowed only to this machine; expected https"),
        scheme => bail!("{url}: the scheme `{scheme}` is not supported; expected https"),
    }
}

/// The target of a redirect, if it is allowed.
pub(super) fn hop(from: &Url, location: &str, hosts: &[String]) -> Result<Url> {
    let to =
        from.join(location).with_context(|| format!("{from}: redirects to `{location}`, which is not a valid URL"))?;
    let secure = to.scheme() == "https" || (to.scheme() == "http" && is_here(from) && is_here(&to));
    if !secure {
        bail!("{from}: redirects to {to}; expected https\n  help: download it by hand, and use `--from`");
    }
    let host = to.host_str().unwrap_or_default();
    if !hosts.iter().any(|known| known == host) {
        bail!(
            "{from}: redirects to {to}; expected one of the hosts {}\n  help: if you trust this host, add `{host}` to `hosts` in source.toml",
            hosts.join(", ")
        );
    }
    parse(to.as_str())
}

/// Whether a URL is of this machine.
pub(super) fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(domain)) => domain == "localhost",
        None => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn refused(result: Result<Url>) -> String {
        result.unwrap_err().to_string().lines().next().unwrap().to_owned()
    }

    #[test]
    fn http_is_allowed_only_to_this_machine() {
        for url in ["https://a.example/x", "http://127.0.0.1:1/x", "http://[::1]/", "http://localhost:80/"] {
            assert!(parse(url).is_ok(), "{url}");
        }
        assert_eq!(
            refused(parse("http://a.example/x")),
            "http://a.example/x: http is allowed only to this machine; expected https"
        );
        assert_eq!(
            refused(parse("http://localhost.a.example/")),
            "http://localhost.a.example/: http is allowed only to this machine; expected https"
        );
        assert_eq!(
            refused(parse("file:///etc/passwd")),
            "file:///etc/passwd: the scheme `file` is not supported; expected https"
        );
        assert_eq!(refused(parse("x.yaml")), "x.yaml: not a valid URL; expected one such as `https://…`");
        let refusal = refused(parse("https://me:secret@a.example/"));
        assert!(refusal.starts_with("the URL has a user or a password") && !refusal.contains("secret"));
    }

    #[test]
    fn redirects_stay_on_https_and_known_hosts() {
        let hosts = ["a.example".to_owned(), "127.0.0.1".to_owned()];
        let from = |from: &str, to: &str| hop(&Url::parse(from).unwrap(), to, &hosts);
        assert_eq!(from("https://a.example/x/y", "../z").unwrap().as_str(), "https://a.example/z");
        assert_eq!(from("http://127.0.0.1:1/", "https://a.example").unwrap().as_str(), "https://a.example/");
        assert_eq!(
            refused(from("https://a.example/", "http://a.example/")),
            "https://a.example/: redirects to http://a.example/; expected https"
        );
        // A server elsewhere must not redirect to this machine.
        assert_eq!(
            refused(from("https://a.example/", "http://127.0.0.1/")),
            "https://a.example/: redirects to http://127.0.0.1/; expected https"
        );
        assert_eq!(
            refused(from("https://a.example/", "//b.example/")),
            "https://a.example/: redirects to https://b.example/; expected one of the hosts a.example, 127.0.0.1"
        );
        assert!(from("https://a.example/", "https://x@a.example/").is_err());
    }
}
