//! An example for the crate of all fixtures: reads and writes objects with fields by the pattern of their names, and prints the errors.

use fixtures::schemas_patterns::types::{Closed, Thing};
use fixtures::{Blocking, Client, Value, from_str};

fn main() {
    let text = r#"{
        "id": 1, "x-id": "a", "x-b": "c", "x-": null, "42": 7, "other": [1], "123": "d",
        "only": {"1": 2, "a": "b"}, "several": {"a?": {"name": "n"}, "a b": [], "A": true},
        "unread": {"a": "a", "b": "b", "c": "c", "d": {}}, "all_of": {"b1": 3}
    }"#;
    let thing: Thing = from_str(text).unwrap();
    assert_eq!(thing.x_id.as_deref(), Some("a"));
    assert_eq!(thing.matching_x.keys().collect::<Vec<_>>(), ["x-", "x-b"]);
    assert_eq!((thing.matching_x["x-b"].as_deref(), thing.matching_2["42"]), (Some("c"), 7));
    assert_eq!(thing.rest.keys().collect::<Vec<_>>(), ["123", "other"]);
    let several = thing.several.as_ref().unwrap();
    assert_eq!((several.matching["a?"].name.as_deref(), several.rest["A"]), (Some("n"), true));
    let unread = thing.unread.as_ref().unwrap();
    assert_eq!((unread.matching_c["c"].as_str(), unread.rest.len()), ("c", 2));
    assert_eq!(thing.all_of.as_ref().unwrap().matching_b["b1"], 3);
    let written: Value = from_str(&serde_json::to_string(&thing).unwrap()).unwrap();
    assert_eq!(written, from_str::<Value>(text).unwrap());
    for text in [r#"{"id": 1, "x-a": [1]}"#, r#"{"id": 1, "only": {"7": "a"}}"#] {
        println!("{}", from_str::<Thing>(text).unwrap_err());
    }
    let client = Client::builder().server("http://127.0.0.1:9").build().unwrap();
    let closed = Closed { y: Some("0".into()), matching: [("12.y".to_owned(), 0)].into(), ..Closed::default() };
    println!("{}", client.schemas_patterns().default().put_closed(closed).send_blocking().unwrap_err());
}
