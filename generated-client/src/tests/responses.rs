//! Successful responses: with and without an envelope, by status, and empty.

use serde_json::json;

use super::sample::types::{Event, Filter, Found, PageInfo, Pet, Session, Stored};
use super::server::Server;
use super::{builder, client, said};
use crate::{Error, Meta, Response};

async fn pets(body: &str) -> Result<Response<Vec<Pet>>, Error> {
    client(&Server::json(body)).sample().pets().list_pets(1).await
}

#[tokio::test]
async fn an_envelope_gives_data_meta_and_the_whole() {
    let body = r#"{"success": true, "data": [{"id": 1, "nickname": "Rex"}], "meta": {"count": 12, "message": "ok"}}"#;
    let server = Server::new("201 Created", "X-Rate: 5\r\n", body);
    let answer = client(&server).sample().pets().list_pets(1).await.unwrap();
    assert_eq!(answer.data, [Pet::new(1, Some("Rex".into()))]);
    assert_eq!((answer.meta.count(), answer.meta.message()), (Some(12), Some("ok")));
    assert_eq!(answer.meta.get("count"), Some(&json!(12)));
    assert_eq!(answer.status(), 201);
    assert_eq!(answer.headers()["x-rate"], "5");
    assert_eq!(answer.raw(), body.as_bytes());
}

#[tokio::test]
async fn metadata_is_whatever_it_is() {
    assert_eq!(pets(r#"{"data": []}"#).await.unwrap().meta, Meta::default());
    assert_eq!(pets(r#"{"data": [], "meta": []}"#).await.unwrap().meta, Meta::from(json!([])));
    assert_eq!(pets(r#"{"data": [], "meta": {"count": "7"}}"#).await.unwrap().meta.count(), Some(7));
}

#[tokio::test]
async fn documented_metadata_has_its_type() {
    for (meta, total) in [("{\"total\": 3}", Some(3)), ("[]", None), ("{}", None)] {
        let server = Server::json(&format!(r#"{{"data": 5, "meta": {meta}}}"#));
        let answer = client(&server).sample().pets().find("x").await.unwrap();
        assert_eq!((answer.data, answer.meta), (Found::Number(5), PageInfo { total }));
    }
    let answer = client(&Server::json(r#"{"data": 5}"#)).sample().pets().find("x").await.unwrap();
    assert_eq!(answer.meta, PageInfo { total: None });
}

#[tokio::test]
async fn the_last_of_equal_keys_counts() {
    let body = r#"{"data": [{"id": 1, "nickname": null}], "meta": 1, "data": [], "meta": {"count": 2}}"#;
    let answer = pets(body).await.unwrap();
    assert!(answer.data.is_empty());
    assert_eq!(answer.meta.count(), Some(2));
}

#[tokio::test]
async fn an_envelope_may_be_missing_unless_strict() {
    let body = r#"[{"id": 1, "nickname": null}]"#;
    assert_eq!(pets(body).await.unwrap().data.len(), 1);
    let server = Server::json(body);
    let strict = builder(&server).strict(true).build().unwrap();
    let error = strict.sample().pets().list_pets(1).await.unwrap_err();
    assert_eq!(said(&error), "`list_pets`: cannot decode the response (200): expected an object with `data`");
}

#[tokio::test]
async fn a_byte_order_mark_is_passed_over() {
    assert!(pets("\u{feff}{\"data\": []}").await.unwrap().data.is_empty());
}

#[tokio::test]
async fn plain_responses_are_the_data() {
    let server = Server::json(r#"{"user": "u", "success": false, "data": 1}"#);
    let body = super::sample::types::SignIn { login: "l".into(), scopes: None, device: None };
    let answer = client(&server).sample().shop().sign_in(body).await.unwrap();
    assert_eq!((answer.data, answer.meta), (Session { user: Some("u".into()) }, ()));
}

#[tokio::test]
async fn data_differs_by_status() {
    let store = async |status: &str, body: &str| {
        client(&Server::new(status, "", body)).sample().shop().store(Filter::default().into()).await
    };
    let session = Session { user: Some("u".into()) };
    assert_eq!(store("200 OK", r#"{"data": {"user": "u"}}"#).await.unwrap().data, Stored::Ok(session));
    assert_eq!(store("201 Created", "later").await.unwrap().data, Stored::Created("later".into()));
    assert_eq!(store("204 No Content", "").await.unwrap().data, Stored::NoContent);
    // A success that is not listed is decoded as the one that fits.
    assert_eq!(store("202 Accepted", "soon").await.unwrap().data, Stored::Created("soon".into()));
    let session = Session { user: Some("u".into()) };
    assert_eq!(store("202 Accepted", r#"{"data": {"user": "u"}}"#).await.unwrap().data, Stored::Ok(session));
    assert_eq!(store("205 Reset Content", "").await.unwrap().data, Stored::NoContent);
    let error = store("202 Accepted", r#"{"success": false, "meta": {"message": "No"}}"#).await.unwrap_err();
    assert_eq!(said(&error), "`store`: 202 Accepted: No");
}

#[tokio::test]
async fn an_empty_body_is_null_where_null_will_do() {
    for body in ["", " \n"] {
        let error = client(&Server::json(body)).sample().pets().find("x").await.unwrap_err();
        assert_eq!(said(&error), "`find`: cannot decode the response (200): expected a value, found nothing");
    }
    let received = |body: &'static str| {
        let (operation, headers) = (&super::sample::NOTHING, crate::HeaderMap::new());
        crate::runtime::Received::new(operation, false, crate::StatusCode::OK, headers, body.into())
    };
    assert_eq!(received("").json::<Option<i64>>().unwrap(), None);
    for (body, number) in [("", None), ("5", Some(5))] {
        let (mut data, mut meta) = (None::<Option<i64>>, None::<PageInfo>);
        received(body).enveloped(&mut data, &mut meta).unwrap();
        assert_eq!((data, meta), (Some(number), Some(PageInfo::default())));
    }
}

#[tokio::test]
async fn compressed_responses_are_read() {
    // `{"data": []}` with gzip.
    let body = [
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 74, 73, 44, 73, 84, 178, 82, 136, 142, 173, 5, 0, 184, 120, 189, 38,
        12, 0, 0, 0,
    ];
    let server = Server::new("200 OK", "Content-Encoding: gzip\r\n", body);
    let answer = client(&server).sample().pets().list_pets(1).await.unwrap();
    assert_eq!(answer.raw(), &br#"{"data": []}"#[..]);
    assert_eq!(server.seen().header("accept-encoding"), Some("gzip"));
}

#[test]
fn events_are_read_by_any_deserializer() {
    let text = r#"{"type": 1, "id": 4, "nickname": null}"#;
    let pet = Pet { rest: [("type", json!(1))].into(), ..Pet::new(4, None) };
    assert_eq!(serde_json::from_str::<Event>(text).unwrap(), Event::Born(pet.clone().into()));
    let value: serde_json::Value = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::from_value::<Event>(value).unwrap(), Event::Born(pet.into()));
}

#[tokio::test]
#[cfg(not(feature = "charset"))]
async fn text_in_another_charset_is_refused() {
    let note = async |charset: &str, body: &'static [u8]| {
        let server = Server::new("200 OK", &format!("Content-Type: text/plain; charset={charset}\r\n"), body);
        client(&server).sample().shop().note(String::new()).await.map(|answer| answer.data)
    };
    assert_eq!(note("utf-8", "é".as_bytes()).await.unwrap(), "é");
    assert_eq!(note("windows-1251", b"abc").await.unwrap(), "abc");
    // The bytes are UTF-8, too, but would be other characters.
    for (charset, body) in [("iso-8859-1", &b"\xc3\xa9"[..]), ("UTF-16LE", b"a\0")] {
        let expected = format!(
            "`note`: cannot decode the response (200): the text is in the charset `{charset}`, which needs the feature \
             `charset` of this crate"
        );
        assert_eq!(said(&note(charset, body).await.unwrap_err()), expected);
    }
}
