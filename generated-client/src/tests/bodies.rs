//! Request bodies of every media type, as a server receives them.

use std::collections::BTreeMap;

use super::sample::types::{Event, Filter, Found, Gender, Pet, Session, SignIn, Size, Stored, Upload};
use super::server::Server;
use super::{at, builder, client};
use crate::runtime::{Call, Method, Operation, Request};
use crate::{Base64, Bytes, Client, DateTime, File, Maybe, Null, RateLimit};

#[tokio::test]
async fn json_tells_absent_from_null() {
    let server = Server::json(r#"{"success": true, "data": {"id": 1, "nickname": null}}"#);
    let pet = Pet {
        born: Some("2026-03-21".into()),
        seen_at: Some(DateTime::from("2026-03-21T10:00:00.123456+04:00")),
        photo: Some(Base64::encode([0xff, 0xee])),
        weight: Some(0.1),
        vaccinated: Some(false),
        gender: Some(Gender::Other("both".into())),
        size: Some(Size::Large),
        chip: Maybe::Null,
        mother: Some(Box::new(Pet { chip: 5.into(), ..Pet::new(2, Some("Ma".into())) })),
        tags: Some(vec![]),
        attributes: Some(BTreeMap::from([("k".into(), "v".into())])),
        position: Some((1.5, -2.0)),
        gone: Some(Null),
        rest: [("colour", "red")].into(),
        ..Pet::new(1, None)
    };
    let answer = client(&server).sample().pets().create_pet(7, pet).await.unwrap();
    assert_eq!(answer.data, Pet::new(1, None));

    let seen = server.seen();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", "/api/shops/7/pets"));
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(
        seen.text(),
        concat!(
            r#"{"id":1,"nickname":null,"born":"2026-03-21","seen_at":"2026-03-21T10:00:00.123456+04:00","photo":"/+4=","#,
            r#""weight":0.1,"vaccinated":false,"gender":"both","size":2,"chip":null,"#,
            r#""mother":{"id":2,"nickname":"Ma","chip":5},"tags":[],"attributes":{"k":"v"},"position":[1.5,-2.0],"#,
            r#""gone":null,"colour":"red"}"#
        )
    );
}

#[tokio::test]
async fn forms_are_urlencoded() {
    let server = Server::json("{}");
    let body = SignIn {
        login: "a b+c&d=é".into(),
        scopes: Some(vec!["read".into(), "write,all".into()]),
        device: Some(BTreeMap::from([("os".into(), "x".into())])),
    };
    Client::builder().server(server.url()).build().unwrap().sample().shop().sign_in(body).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen.text(), "login=a%20b%2Bc%26d%3D%C3%A9&scopes=read,write%2Call&device=%7B%22os%22%3A%22x%22%7D");
}

#[test]
fn short_floats_keep_their_digits() {
    let body = crate::runtime::tree(&Filter { min: Some(0.1), ..Filter::default() }).unwrap();
    assert_eq!(body.to_string(), r#"{"min":0.1}"#);
}

#[tokio::test]
async fn multipart_has_a_part_for_each_field() {
    let server = Server::json("");
    let body = Upload {
        title: "line\nbreak".into(),
        count: None,
        session: Some(Session { user: Some("u".into()) }),
        file: File::new("a\"\r\n.png", vec![0, 159, 13, 10]).content_type("image/png"),
        more: Some(vec![File::new("b", "B"), File::new("c", "C")]),
    };
    let client = client(&server);
    client.sample().shop().upload(body).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.method, "DELETE");
    let boundary = seen.header("content-type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = String::from_utf8_lossy(&seen.body).replace(boundary, "B");
    let parts = [
        "--B\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nline\nbreak\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"session\"\r\nContent-Type: application/vnd.session+json\r\n\r\n\
         {\"user\":\"u\"}\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22%0D%0A.png\"\r\n\
         Content-Type: image/png\r\n\r\n\0\u{fffd}\r\n\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"more\"; filename=\"b\"\r\n\
         Content-Type: application/octet-stream\r\n\r\nB\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"more\"; filename=\"c\"\r\n\
         Content-Type: application/octet-stream\r\n\r\nC\r\n",
        "--B--\r\n",
    ];
    assert_eq!(body, parts.concat());
}

#[tokio::test]
async fn a_part_that_cannot_be_written_is_refused() {
    let server = Server::json("");
    let file = File::new("a", "A").content_type("text/plain\r\nX: y");
    let body = Upload { title: "t".into(), count: None, session: None, file, more: None };
    let error = client(&server).sample().shop().upload(body).await.unwrap_err();
    let expected = "`upload` was not sent: `body` has a part `file` whose content type has a control character";
    assert_eq!(error.to_string(), expected);
    assert!(server.saw_nothing());
}

#[tokio::test]
async fn text_and_bytes_go_as_they_are() {
    let server = Server::new("200 OK", "Content-Type: text/plain\r\n", "pong\n");
    let answer = client(&server).sample().shop().note("ping é".into()).await.unwrap();
    assert_eq!(answer.data, "pong\n");
    let seen = server.seen();
    assert_eq!((seen.method.as_str(), seen.text()), ("PUT", "ping é"));
    assert_eq!((seen.header("content-type"), seen.header("accept")), (Some("text/plain"), Some("text/plain")));

    let server = Server::new("200 OK", "Content-Type: image/png\r\n", [0, 255, 1]);
    let answer = client(&server).sample().shop().picture(Bytes::from_static(&[9, 0, 200])).await.unwrap();
    assert_eq!(answer.data, [0, 255, 1][..]);
    let seen = server.seen();
    assert_eq!((seen.method.as_str(), seen.body.as_slice()), ("PATCH", &[9, 0, 200][..]));
}

#[tokio::test]
async fn a_body_goes_in_the_media_type_that_is_chosen() {
    let server = Server::new("204 No Content", "", "");
    let client = client(&server);
    let answer = client.sample().shop().store(Filter { name: Some("n".into()), ..Filter::default() }.into()).await;
    assert_eq!(answer.unwrap().data, Stored::NoContent);
    let seen = server.seen();
    assert_eq!((seen.header("content-type"), seen.text()), (Some("application/json"), r#"{"name":"n"}"#));

    client.sample().shop().store(SignIn { login: "l".into(), scopes: None, device: None }.into()).await.unwrap();
    let seen = server.seen();
    assert_eq!((seen.header("content-type"), seen.text()), (Some("application/x-www-form-urlencoded"), "login=l"));
}

#[tokio::test]
async fn unions_are_written_as_their_variant() {
    let found = Found::from(vec![Found::Number(1), Found::Text("x".into()), Found::Filter(Filter::default())]);
    assert_eq!(serde_json::to_string(&found).unwrap(), r#"[1,"x",{}]"#);
    let events = [Event::Moved(Session { user: None }), Event::Other(5.into())];
    assert_eq!(serde_json::to_string(&events).unwrap(), r#"[{"type":"moved"},5]"#);
}

#[tokio::test]
async fn a_call_may_wait_longer_or_shorter() {
    // The server announces more bytes than it sends, and closes the connection.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let server = Server::json("{}");
    let client = builder(&server).server(format!("http://{}", listener.local_addr().unwrap())).build().unwrap();
    let call = client.sample().pets().list_pets(1).call().timeout(std::time::Duration::from_millis(50));
    let error = call.await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.to_string(), "`list_pets`: the request timed out");
}

#[tokio::test]
async fn a_method_that_expects_a_body_sends_its_length_without_one() {
    static METHODS: [Operation; 5] = {
        const fn of(method: Method) -> Operation {
            Operation { method, ..NONE }
        }
        [of(Method::Post), of(Method::Put), of(Method::Patch), of(Method::Delete), of(Method::Get)]
    };
    const NONE: Operation = Operation {
        id: "none",
        method: Method::Get,
        safe: false,
        path: "/none",
        document: "sample",
        base: "https://api.example.com/v1",
        own_server: false,
        parameters: &[],
        security: &[],
        accept: "",
        content_type: None,
        envelope: None,
        rate_limits: &[RateLimit::per_second(1000)],
    };
    let server = Server::json("");
    // With and without a limit, for which the body records when it is sent.
    let clients = [client(&server), at(server.url()).rate_limits([RateLimit::per_second(1000)]).build().unwrap()];
    for client in &clients {
        for operation in &METHODS {
            Call::<(), ()>::empty(client, Request::new(operation)).await.unwrap();
            let seen = server.seen();
            let length = matches!(seen.method.as_str(), "POST" | "PUT" | "PATCH").then_some("0");
            assert_eq!(seen.header("content-length"), length, "{}", seen.method);
            assert_eq!(seen.header("transfer-encoding"), None, "{}", seen.method);
        }
    }
}
