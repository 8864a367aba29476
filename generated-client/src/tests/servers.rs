//! Servers that the user sets: for one document, for all documents, and for operations that have a server of their own.

use super::sample::{NOTHING, Server};
use crate::runtime::{BaseUrl, Method, Operation};
use crate::{Client, ClientBuilder};

static OTHER: Operation = Operation { document: "other", ..SOME };
static OWN: Operation = Operation { document: "other", own_server: true, ..SOME };

const SOME: Operation = Operation {
    id: "some",
    method: Method::Get,
    safe: false,
    path: "/",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[],
    security: &[],
    accept: "",
    content_type: None,
    envelope: None,
    rate_limits: &[],
};

/// The servers of an operation of the document `sample`, and of two of another document, the last of which has its own server.
fn servers(set: impl Fn(ClientBuilder) -> ClientBuilder) -> [Option<String>; 3] {
    let client = set(Client::builder()).build().unwrap();
    [&NOTHING, &OTHER, &OWN].map(|operation| client.server(operation).map(str::to_owned))
}

fn some<const N: usize>(urls: [&str; N]) -> [Option<String>; N] {
    urls.map(|url| (!url.is_empty()).then(|| url.to_owned()))
}

#[test]
fn a_url_is_for_all_documents_and_a_server_for_its_own() {
    const ALL: &str = "https://all.example";
    let production = Server::default().url();
    assert_eq!(servers(|builder| builder), some(["", "", ""]));
    assert_eq!(servers(|builder| builder.server(ALL)), some([ALL, ALL, ""]));
    assert_eq!(servers(|builder| builder.server(Server::Production)), some([&production, "", ""]));
    let both = some([&production, ALL, ""]);
    assert_eq!(servers(|builder| builder.server(ALL).server(Server::Production)), both);
    assert_eq!(servers(|builder| builder.server(Server::Production).server(ALL)), both);
}

#[test]
fn a_server_of_an_operation_stays_unless_the_url_is_everywhere() {
    const TEST: &str = "http://127.0.0.1:1";
    let everywhere = || BaseUrl::new(TEST).everywhere();
    assert_eq!(servers(|builder| builder.server(everywhere())), some([TEST, TEST, TEST]));
    let other = || BaseUrl::of("other", TEST);
    assert_eq!(servers(|builder| builder.server(other())), some(["", TEST, ""]));
    assert_eq!(servers(|builder| builder.server(other().everywhere())), some(["", TEST, TEST]));
    // Here, only the URL for all documents is for such an operation.
    let url = "https://all.example";
    let all = || BaseUrl::new(url).everywhere();
    assert_eq!(servers(|builder| builder.server(other()).server(all())), some([url, TEST, url]));
}

#[test]
fn a_later_url_replaces_an_earlier_one_of_the_same_documents() {
    let client = Client::builder().server("https://a.example").server("https://b.example").build().unwrap();
    assert!(format!("{client:?}").contains(r#"servers: [BaseUrl("https://b.example")]"#), "{client:?}");
    let error = Client::builder().server("https://a.example").server(BaseUrl::of("other", "nowhere")).build();
    assert_eq!(error.unwrap_err().to_string(), "cannot build the client: the server's URL is not an absolute URL");
}
