//! Names of secrets, and errors that do not quote their values.

use std::collections::BTreeMap;
use std::net::IpAddr;

use serde::de::DeserializeOwned;
use serde_json::json;

use super::sample::types::{Found, Pet, Size};
use crate::runtime::{Bounds, Fault, Rules, Value, is_secret, is_sensitive, read};
use crate::{Base64, Null};

#[test]
fn names_tell_secrets() {
    for name in ["token", "user_token", "accessTokens", "PASSWORD", "new-password", "client_secret", "X-Api-Key"] {
        assert!(is_secret(name) && is_sensitive(name), "{name}");
    }
    for name in ["code", "codes", "promocode", "errorCode", "pin", "PIN", "card_pin", "recordHash", "hash"] {
        assert!(!is_secret(name) && is_sensitive(name), "{name}");
    }
    for name in ["", "name", "shipping", "opinion", "encoded", "title", "staff_id", "codec"] {
        assert!(!is_secret(name) && !is_sensitive(name), "{name}");
    }
}

/// Values of every kind, each with the digits 739.
fn planted() -> Vec<Value> {
    let texts = ["739", "a 739", "an \"739\"", "the 739", "null739"].map(Value::from);
    let scalars: Vec<_> = texts.into_iter().chain([json!(739), json!(-739.5), json!(1.739e300)]).collect();
    let nested = scalars.iter().flat_map(|value| [json!([value]), json!({"x": value}), json!([{"x": [value]}])]);
    nested.chain(scalars.iter().cloned()).collect()
}

/// Decodes each planted value as this type, under the name and below it. Returns the number of errors, none of which quotes a value.
fn refused<T: DeserializeOwned>(name: &str) -> usize {
    type Map<T> = BTreeMap<String, T>;
    let mut refused = 0;
    let mut check = |fault: Option<Fault>| {
        let Some(fault) = fault else { return };
        let shown = format!("{fault} {fault:?} {} {}", fault.path(), fault.what());
        assert!(!shown.contains("739"), "{shown}");
        refused += 1;
    };
    for value in planted() {
        for strict in [false, true] {
            check(read::<Map<T>>(&json!({name: value}).to_string(), strict).err());
            check(read::<Map<Vec<T>>>(&json!({name: [value]}).to_string(), strict).err());
            check(read::<Map<Map<T>>>(&json!({name: {"x": value}}).to_string(), strict).err());
            check(read::<Vec<Map<T>>>(&json!([{name: value}]).to_string(), strict).err());
        }
    }
    refused
}

#[test]
fn no_error_quotes_a_value_under_the_name_of_a_secret() {
    for name in ["user_token", "password", "secret", "code", "hash", "pin"] {
        for refused in [
            refused::<i64>(name),
            refused::<u8>(name),
            refused::<f64>(name),
            refused::<bool>(name),
            refused::<String>(name),
            refused::<Vec<i64>>(name),
            refused::<(i64, bool)>(name),
            refused::<Null>(name),
            refused::<Base64>(name),
            refused::<Pet>(name),
            refused::<Size>(name),
            refused::<IpAddr>(name),
        ] {
            assert!(refused > 0, "{name}");
        }
        // One of its variants is a string.
        refused::<Found>(name);
    }
}

#[test]
fn other_values_are_quoted() {
    let told = |text: &str| read::<BTreeMap<String, i64>>(text, false).unwrap_err().to_string();
    assert_eq!(told(r#"{"title": "abc"}"#), "title: expected an integer, found \"abc\"");
    assert_eq!(told(r#"{"user_token": "abc"}"#), "user_token: expected an integer, found a string");
    assert_eq!(told(r#"{"code": 1.5}"#), "code: expected an integer, found a number");
    assert_eq!(told(r#"{"code": [1]}"#), "code: expected an integer, found a list");
    // The message of a custom type may quote the value.
    let told = |text: &str| read::<BTreeMap<String, IpAddr>>(text, false).unwrap_err().to_string();
    assert_eq!(told(r#"{"code": "abc"}"#), "code: the value is not valid");
    assert!(told(r#"{"address": "abc"}"#).starts_with("address: invalid IP address"));
    // Without a known name, nothing is quoted.
    let told = read::<Null>(r#"[{"password": "\q739"}]"#, false).unwrap_err().to_string();
    assert!(!told.contains("739"), "{told}");
}

#[test]
fn a_number_out_of_bounds_is_quoted_unless_it_is_a_secret() {
    static RULES: Rules = Rules { bounds: Bounds { maximum: Some(9.0), ..Bounds::NONE }, ..Rules::NONE };
    static FIELDS: Rules = Rules { fields: &[("pin", &RULES), ("count", &RULES)], ..Rules::NONE };
    let told = |value: Value| FIELDS.check(&value).unwrap_err().to_string();
    assert_eq!(told(json!({"count": 739})), "count: must be at most 9, but is 739");
    assert_eq!(told(json!({"pin": 739})), "pin: must be at most 9");
    let parameter = |name| RULES.check(&json!(739)).unwrap_err().into_parts(name);
    assert_eq!(parameter("pin"), ("pin".to_owned(), "must be at most 9".to_owned()));
    assert_eq!(parameter("count"), ("count".to_owned(), "must be at most 9, but is 739".to_owned()));
}
