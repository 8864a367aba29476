//! Lenient decoding for webhooks, queues and files.

use super::sample::types::{Event, Pet};
use crate::{from_slice, from_str};

#[test]
fn any_type_is_read_as_the_client_reads_it() {
    let pet: Pet = from_slice(b"\xef\xbb\xbf{\"id\": \"7\", \"nickname\": null, \"new\": [1]} \n").unwrap();
    assert_eq!((pet.id, pet.rest["new"][0].as_i64()), (7, Some(1)));
    assert_eq!(from_str::<Vec<Pet>>("[]").unwrap(), []);
    assert_eq!(from_str::<Event>(r#"{"type": 1, "id": 4, "nickname": null}"#).unwrap(), {
        Event::Born(Box::new(Pet { rest: [("type", 1)].into(), ..Pet::new(4, None) }))
    });
}

#[test]
fn errors_have_a_path() {
    let error = from_str::<Vec<Pet>>(r#"[{"id": 1, "nickname": null}, {"id": true, "nickname": {}}]"#).unwrap_err();
    assert_eq!((error.path().as_str(), error.reason()), ("[1].nickname", "expected a string, found an object"));
    assert_eq!(error.to_string(), "[1].nickname: expected a string, found an object");
    for (body, reason) in [
        (&b"{\"id\": 1, \"nickname\": \"\xff\"}"[..], "expected UTF-8, found an invalid byte after 23 bytes"),
        (b"", "invalid JSON at line 1, column 1: expected a value, found the end of the text"),
        (
            b"{\"id\": 1, \"nickname\": null} {}",
            "invalid JSON at line 1, column 29: expected nothing after the value, found '{'",
        ),
    ] {
        assert_eq!(from_slice::<Pet>(body).unwrap_err().to_string(), reason);
    }
}
