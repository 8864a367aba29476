//! Whereto requests may go: addresses and the hosts of source.toml in, an address that is allowed or a refusal out.

use anyhow::{Context, Result, bail};
use url::{Host, Url};

/// An address that a download may begin at: https, or http to this machine.
pub(crate) fn parse(text: &str) -> Result<Url> {
    let url = Url::parse(text).with_context(|| format!("{text}: not an address; expected one such as `https://…`"))?;
    if !url.username().is_empty() || url.password().is_some() {
        // Not repeated: the message may be public, as source.toml is.
        bail!("the address has a user or a password in it; expected one that anybody may read");
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_here(&url) => Ok(url),
        "http" => bail!("{url}: plain http; expected https, except to this machine"),
        scheme => bail!("{url}: cannot speak `{scheme}`; expected https"),
    }
}

/// Where a redirect from `from` leads, if that is allowed.
pub(super) fn hop(from: &Url, location: &str, hosts: &[String]) -> Result<Url> {
    let to = from.join(location).with_context(|| format!("{from}: redirects to `{location}`, which is no address"))?;
    let secure = to.scheme() == "https" || (to.scheme() == "http" && is_here(from) && is_here(&to));
    if !secure {
        bail!(
            "{from}: redirects to {to}; expected https\n  help: ask the publisher, or download it by hand and use `--from`"
        );
    }
    let host = to.host_str().unwrap_or_default();
    if !hosts.iter().any(|known| known == host) {
        bail!(
            "{from}: redirects to {to}; expected one of the hosts {}\n  help: if the publisher has moved, add `{host}` to `hosts` in source.toml",
            hosts.join(", ")
        );
    }
    parse(to.as_str())
}

/// Whether an address leads to this machine.
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
    fn only_https_but_to_this_machine() {
        for url in ["https://a.example/x", "http://127.0.0.1:1/x", "http://[::1]/", "http://localhost:80/"] {
            assert!(parse(url).is_ok(), "{url}");
        }
        assert_eq!(
            refused(parse("http://a.example/x")),
            "http://a.example/x: plain http; expected https, except to this machine"
        );
        assert_eq!(
            refused(parse("http://localhost.a.example/")),
            "http://localhost.a.example/: plain http; expected https, except to this machine"
        );
        assert_eq!(refused(parse("file:///etc/passwd")), "file:///etc/passwd: cannot speak `file`; expected https");
        assert_eq!(refused(parse("x.yaml")), "x.yaml: not an address; expected one such as `https://…`");
        let refusal = refused(parse("https://me:secret@a.example/"));
        assert!(refusal.starts_with("the address has a user or a password") && !refusal.contains("secret"));
    }

    #[test]
    fn hops_stay_safe_and_among_the_hosts() {
        let hosts = ["a.example".to_owned(), "127.0.0.1".to_owned()];
        let from = |from: &str, to: &str| hop(&Url::parse(from).unwrap(), to, &hosts);
        assert_eq!(from("https://a.example/x/y", "../z").unwrap().as_str(), "https://a.example/z");
        assert_eq!(from("http://127.0.0.1:1/", "https://a.example").unwrap().as_str(), "https://a.example/");
        assert_eq!(
            refused(from("https://a.example/", "http://a.example/")),
            "https://a.example/: redirects to http://a.example/; expected https"
        );
        // Nobody out there may send us to a server in here.
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
