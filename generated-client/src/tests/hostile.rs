//! Hostile responses: each is an error, in little time and on a small stack.

use std::time::{Duration, Instant};

use serde_json::Value;

use super::sample::types::{Found, Pet};
use super::server::Server;
use super::{client, said};
use crate::runtime::read;

#[tokio::test]
async fn deep_nesting_is_an_error() {
    let body = format!("{{\"data\": {}", "[".repeat(1_000_000));
    let error = client(&Server::json(&body)).sample().pets().list_pets(1).await.unwrap_err();
    let expected = "`list_pets`: cannot decode the response (200): expected at most 64 nested containers, found more";
    assert_eq!(said(&error), expected);
}

/// The deepest allowed nesting, through every kind of type, on a stack of the size of a Tokio worker.
#[test]
fn the_stack_suffices() {
    let work = || {
        let lists = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(read::<Value>(&lists(64), false).is_ok());
        assert_eq!(
            read::<Value>(&lists(65), false).unwrap_err().what(),
            "expected at most 64 nested containers, found more"
        );
        assert!(read::<Found>(&lists(64), false).is_ok());
        let pets = format!("{}{}", r#"{"id": 1, "nickname": null, "mother": "#.repeat(63), "{}");
        assert!(read::<Pet>(&format!("{pets}{}", "}".repeat(63)), false).is_err());
        let objects = |depth: usize| format!("{}1{}", r#"{"a":"#.repeat(depth), "}".repeat(depth));
        assert!(read::<Found>(&objects(63), false).is_ok());
    };
    std::thread::Builder::new().stack_size(2 << 20).spawn(work).unwrap().join().unwrap();
}

/// Each nested list multiplies the number of attempts, and no variant matches.
#[test]
fn forms_within_forms_end() {
    let begun = Instant::now();
    let text = format!("{}null{}", "[".repeat(60), "]".repeat(60));
    let fault = read::<Found>(&text, false).unwrap_err();
    assert!(fault.what().contains("variants"), "{fault}");
    let many = format!("[{}]", vec![text; 1000].join(","));
    assert!(read::<Vec<Found>>(&many, false).is_err());
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

#[test]
fn messages_stay_short() {
    let long = format!("{{\"{}\": {{\"id\": \"{}\"}}}}", "k".repeat(10_000), "v".repeat(10_000));
    let fault = read::<std::collections::BTreeMap<String, Pet>>(&long, false).unwrap_err();
    assert!(fault.to_string().len() < 300, "{fault}");
    let numbers = format!("[{}]", "9".repeat(10_000));
    assert!(read::<Vec<i64>>(&numbers, false).unwrap_err().to_string().len() < 300);
}

#[tokio::test]
async fn a_long_message_is_cut() {
    let body = format!(r#"{{"message": "{} {}"}}"#, "long ".repeat(10_000), "x".repeat(10_000));
    let error = client(&Server::new("400 Bad Request", "", body)).sample().pets().list_pets(1).await.unwrap_err();
    assert!(error.to_string().len() < 5_000);
}

#[tokio::test]
async fn a_bomb_is_bounded() {
    // 29 bytes that decompress to one letter 1,000 times: the limit counts decompressed bytes.
    let packed =
        [31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 75, 76, 28, 5, 163, 96, 20, 12, 119, 0, 0, 3, 218, 56, 154, 232, 3, 0, 0];
    let server = Server::new("200 OK", "Content-Encoding: gzip\r\n", packed);
    let client = super::builder(&server).body_cap(999).build().unwrap();
    let error = client.sample().pets().list_pets(1).await.unwrap_err();
    assert_eq!(error.to_string(), "`list_pets`: the response body is larger than 999 bytes");
}
