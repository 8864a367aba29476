//! Sends each request to Prism, and prints a line of JSON for each operation, which `cargo xtask conformance` reads.

use altegio::{Error, HeaderMap, StatusCode};
use serde_json::{Value, json};

/// Returns the module of the document that Prism has; without one, every exchange is sent to it.
fn document() -> Option<String> {
    std::env::var("ALTEGIO_CONFORMANCE_DOCUMENT").ok()
}

/// Returns the address of Prism.
pub(crate) fn judge() -> Option<String> {
    std::env::var("ALTEGIO_CONFORMANCE_URL").ok()
}

#[tokio::test]
#[ignore = "needs Prism: run `cargo xtask conformance`"]
async fn each_request_is_valid() {
    let url = judge().expect("ALTEGIO_CONFORMANCE_URL is not set");
    let client = crate::connect(&url);
    let (mut sent, mut invalid) = (0, 0);
    // The test harness may have started a line.
    println!();
    let document = document();
    let is_of = |module: &str| document.as_ref().is_none_or(|document| document == module);
    for (_, exchange) in crate::exchanges().filter(|(module, _)| is_of(module)) {
        let (status, reason) = match (exchange.call)(&client).await {
            Ok((status, headers)) => (Some(status), reason(status, &headers, b"")),
            Err(Error::Api(error)) => (Some(error.status()), reason(error.status(), error.headers(), error.raw())),
            Err(Error::Decode(error)) => (Some(error.status()), reason(error.status(), error.headers(), error.raw())),
            Err(error) => (None, Some(error.to_string())),
        };
        sent += 1;
        invalid += usize::from(reason.is_some());
        let status = status.map(|status| status.as_u16());
        println!("{}", json!({ "operation": exchange.operation, "status": status, "reason": reason }));
    }
    println!("{}", json!({ "sent": sent }));
    assert!(invalid == 0, "{invalid} of {sent} requests are invalid");
}

/// Returns the reason why a request is not valid. Prism responds with a problem of its own, or with a documented error response. In the
/// latter case, a header lists the violations of the request, and those of the response, which are ignored.
fn reason(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Option<String> {
    let header = |name: &str| headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    if header("content-type").is_some_and(|media| media.starts_with("application/problem+json")) {
        return Some(String::from_utf8_lossy(body).into_owned());
    }
    let violations = header("sl-violations")?;
    let Ok(Value::Array(violations)) = serde_json::from_str(&violations) else {
        return Some(format!("{status}, {violations}"));
    };
    let of_request = violations.iter().filter(|violation| violation["location"][0] != json!("response"));
    let lines: Vec<String> = of_request.map(Value::to_string).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

#[test]
fn only_violations_of_the_request_are_a_reason() {
    let of = |name: &'static str, value: &str, body: &[u8]| {
        let headers = HeaderMap::from_iter([(name.parse().unwrap(), value.parse().unwrap())]);
        reason(StatusCode::OK, &headers, body)
    };
    assert_eq!(of("content-type", "application/json", b"{}"), None);
    assert_eq!(of("content-type", "application/problem+json", b"{}").as_deref(), Some("{}"));
    assert_eq!(of("sl-violations", r#"[{"location":["response","body"]}]"#, b""), None);
    let both = r#"[{"location":["response"]},{"location":["request","query","a"]}]"#;
    assert_eq!(of("sl-violations", both, b"").as_deref(), Some(r#"{"location":["request","query","a"]}"#));
    assert_eq!(of("sl-violations", "Too many violations! [{", b"").as_deref(), Some("200 OK, Too many violations! [{"));
}
