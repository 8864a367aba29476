//! Parameters in every location and style, as a server receives them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::client;
use super::sample::types::{Filter, Lang};
use super::server::Server;
use crate::runtime::Escape;
use crate::runtime::Style::{self, DeepObject, Form, Label, Matrix, PipeDelimited, Simple, SpaceDelimited};
use crate::{Client, Date, Error};

#[tokio::test]
async fn every_place_is_written() {
    let server = Server::json(r#"{"success": true, "data": []}"#);
    let client = client(&server);
    let filter = Filter { name: Some("a b".into()), min: Some(0.1), kinds: Some(vec!["x".into(), "y".into()]) };
    client
        .sample()
        .pets()
        .list_pets(7)
        .tags(&["red & white", "čau"])
        .ids(&[1, 2])
        .filter(&filter)
        .sort(&["name", "-age"])
        .columns(&["a", "b"])
        .query(&Filter { min: Some(0.1), ..Filter::default() })
        .next("https://example.com/?a=b&c#d")
        .trace(&[4, 5])
        .lang(&Lang::Czech)
        .since(&Date::from("2026-03-21"))
        .count(200)
        .await
        .unwrap();

    let seen = server.seen();
    assert_eq!(seen.method, "GET");
    let (path, query) = seen.target.split_once('?').unwrap();
    assert_eq!(path, "/api/shops/7/pets");
    assert_eq!(
        query.split('&').collect::<Vec<_>>(),
        [
            "tags=red%20%26%20white",
            "tags=%C4%8Dau",
            "ids%5B%5D=1,2",
            "filter%5Bname%5D=a%20b",
            "filter%5Bmin%5D=0.1",
            "filter%5Bkinds%5D%5B%5D=x",
            "filter%5Bkinds%5D%5B%5D=y",
            "sort=name%20-age",
            "columns=a%7Cb",
            "query=%7B%22min%22%3A0.1%7D",
            "next=https://example.com/?a=b%26c%23d",
            "since=2026-03-21",
            "count=200",
        ]
    );
    assert_eq!(seen.header("x-trace"), Some("4,5"));
    assert_eq!(seen.header("cookie"), Some("lang=cs"));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.header("user-agent"), Some(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"))));
    assert_eq!(seen.header("referer"), None);
    assert_eq!(seen.header("content-type"), None);
}

#[tokio::test]
async fn a_setter_replaces_what_was_set() {
    let server = Server::json(r#"{"data": []}"#);
    client(&server).sample().pets().list_pets(7).count(1).count(2).tags(&[]).send().await.unwrap();
    assert_eq!(server.seen().target, "/api/shops/7/pets?count=2");
}

#[tokio::test]
async fn path_values_stay_within_their_segment() {
    let server = Server::json(r#"{"data": "x"}"#);
    client(&server).sample().pets().find("../a/b?c#d%2e čau\\").await.unwrap();
    assert_eq!(server.seen().target, "/api/pets/..%2Fa%2Fb%3Fc%23d%252e%20%C4%8Dau%5C/found?exact=1&api_key=key-1");
}

#[tokio::test]
async fn path_styles_are_written() {
    let server = Server::new("204 No Content", "", "");
    let matrix = BTreeMap::from([("role".to_owned(), "admin".to_owned()), ("x".to_owned(), "1/2".to_owned())]);
    client(&server).sample().pets().shapes(&[1, 2], &["a", "b"], &matrix).await.unwrap();
    let seen = server.seen();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("PURGE", "/api/shapes/1,2/.a.bx/;role=admin;x=1%2F2"));
    assert_eq!(seen.header("accept"), Some("*/*"));
}

#[tokio::test]
async fn path_values_that_lead_elsewhere_are_refused() {
    let server = Server::json("{}");
    let client = client(&server);
    let pets = client.sample().pets();
    for (name, why) in [
        ("", "must not be empty in a path"),
        (".", "must not be `.` or `..` in a path"),
        ("..", "must not be `.` or `..` in a path"),
    ] {
        let error = pets.find(name).await.unwrap_err();
        assert_eq!(error.to_string(), format!("`find` was not sent: `name` {why}"));
    }
    let error = pets.shapes(&[], &["a"], &BTreeMap::new()).await.unwrap_err();
    let Error::InvalidRequest(error) = error else { panic!("{error}") };
    assert_eq!((error.parameter(), error.reason()), ("list", "must not be empty in a path"));
    assert!(server.saw_nothing());
}

#[tokio::test]
async fn a_header_that_cannot_be_sent_is_refused() {
    let server = Server::json("{}");
    let client = client(&server);
    let call = || client.sample().pets().list_pets(1).call();
    let error = call().header("X-A", "a\r\nX-B: b").await.unwrap_err();
    assert_eq!(error.to_string(), "`list_pets` was not sent: `X-A` has a character that is not valid in a header");
    let error = call().header("X A", "a").await.unwrap_err();
    assert_eq!(error.to_string(), "`list_pets` was not sent: `X A` is not a valid header name");
    assert!(server.saw_nothing());
}

#[tokio::test]
async fn a_header_of_the_users_wins() {
    let server = Server::json(r#"{"data": []}"#);
    client(&server).sample().pets().list_pets(1).call().header("accept", "text/csv").header("X-A", "1").await.unwrap();
    let seen = server.seen();
    assert_eq!((seen.header("accept"), seen.header("x-a")), (Some("text/csv"), Some("1")));
}

#[test]
fn servers_are_checked() {
    for (url, why) in [
        ("api.example.com", "is not an absolute URL"),
        ("ftp://example.com", "must use https or http"),
        ("https://me:secret@example.com", "has a user name or a password; set them as secrets of the client"),
        ("https://example.com/?a", "must not have a query or a fragment"),
        ("http://example.com", "uses plain http, which sends credentials unencrypted; `allow_http` permits it"),
        (
            "http://localhost.example.com",
            "uses plain http, which sends credentials unencrypted; `allow_http` permits it",
        ),
    ] {
        let error = Client::builder().server(url).build().unwrap_err();
        assert_eq!(error.to_string(), format!("cannot build the client: the server's URL {why}"), "{url}");
    }
    for url in ["https://example.com/v1/", "http://127.0.0.1:1", "http://localhost", "http://[::1]:80/"] {
        Client::builder().server(url).build().unwrap();
    }
    Client::builder().server("http://example.com").allow_http(true).build().unwrap();
    let server = super::sample::Server::Region { region: "eu".into() };
    Client::builder().server(server).build().unwrap();
}

/// The examples of RFC 6570 and of the parameter styles in OpenAPI.
#[test]
fn styles_follow_the_specification() {
    let empty = json!("");
    let text = json!("blue");
    let list = json!(["blue", "black"]);
    let object = json!({"R": 100, "G": 200, "B": null});
    #[rustfmt::skip]
    let table: [(Style, bool, &Value, &str); 32] = [
        (Simple, false, &empty, ""),
        (Simple, false, &text, "blue"),
        (Simple, false, &list, "blue,black"),
        (Simple, true, &list, "blue,black"),
        (Simple, false, &object, "R,100,G,200"),
        (Simple, true, &object, "R=100,G=200"),
        (Label, false, &empty, "."),
        (Label, false, &text, ".blue"),
        (Label, false, &list, ".blue,black"),
        (Label, true, &list, ".blue.black"),
        (Label, false, &object, ".R,100,G,200"),
        (Label, true, &object, ".R=100.G=200"),
        (Matrix, false, &empty, ";color"),
        (Matrix, false, &text, ";color=blue"),
        (Matrix, false, &list, ";color=blue,black"),
        (Matrix, true, &list, ";color=blue;color=black"),
        (Matrix, false, &object, ";color=R,100,G,200"),
        (Matrix, true, &object, ";R=100;G=200"),
        (Form, false, &empty, "color="),
        (Form, true, &text, "color=blue"),
        (Form, false, &list, "color=blue,black"),
        (Form, true, &list, "color=blue&color=black"),
        (Form, false, &object, "color=R,100,G,200"),
        (Form, true, &object, "R=100&G=200"),
        (SpaceDelimited, false, &text, "color=blue"),
        (SpaceDelimited, false, &list, "color=blue%20black"),
        (SpaceDelimited, true, &list, "color=blue&color=black"),
        (SpaceDelimited, false, &object, "color=R%20100%20G%20200"),
        (PipeDelimited, false, &list, "color=blue%7Cblack"),
        (PipeDelimited, false, &object, "color=R%7C100%7CG%7C200"),
        (DeepObject, true, &object, "color%5BR%5D=100&color%5BG%5D=200"),
        (DeepObject, true, &list, "color%5B%5D=blue&color%5B%5D=black"),
    ];
    for (style, explode, value, expected) in table {
        let written = spell(value, style, explode);
        assert_eq!(written, Ok(Some(expected.to_owned())), "{style:?} {explode} {value}");
    }
    for style in [Simple, Label, Matrix, Form, SpaceDelimited, PipeDelimited, DeepObject] {
        assert_eq!(spell(&json!([]), style, true), Ok(None));
        assert_eq!(spell(&json!({}), style, false), Ok(None));
    }
    let why = "has a list or an object inside another one, which its style cannot express".to_owned();
    assert_eq!(spell(&json!([[1]]), Form, true), Err(why));
}

fn spell(value: &Value, style: Style, explode: bool) -> Result<Option<String>, String> {
    crate::runtime::spell("color", value, style, explode, "&", Escape::All)
}
