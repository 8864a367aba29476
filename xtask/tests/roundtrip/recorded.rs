//! Every recorded response, through the client's types and back.

use serde_json::{Value, json};

use super::{decoded, difference};

#[path = "../support/recorded.rs"]
mod support;

pub(super) use support::recorded;

/// What was sent, with an object that is the only item of a list in its brackets, and a flag of 0 and 1 as the bool that it
/// is read as.
fn as_read(was: &Value, is: &Value) -> Value {
    match (was, is) {
        (Value::Object(_), Value::Array(list)) if list.len() == 1 => json!([as_read(was, &list[0])]),
        (Value::Object(map), Value::Object(back)) => {
            let null = Value::Null;
            map.iter().map(|(key, value)| (key.clone(), as_read(value, back.get(key).unwrap_or(&null)))).collect()
        }
        (Value::Array(list), Value::Array(back)) if list.len() == back.len() => {
            list.iter().zip(back).map(|(value, back)| as_read(value, back)).collect()
        }
        (Value::Number(flag), Value::Bool(_)) if *was == json!(0) || *was == json!(1) => {
            json!(flag.as_u64() == Some(1))
        }
        _ => was.clone(),
    }
}

#[test]
fn recorded_responses_come_back_unchanged() {
    let responses = recorded();
    let mut failures = Vec::new();
    let (mut decode, mut unchanged) = (0, 0);
    for response in &responses {
        match decoded(altegio::v1::dispatch(), &response.operation, response.status, &response.body) {
            Ok(back) => {
                decode += 1;
                match difference(&as_read(&response.body, &back), &back, "") {
                    None => unchanged += 1,
                    Some(difference) => failures.push(format!("{}{difference}", response.name)),
                }
            }
            Err(error) => failures.push(format!("{}: {error}", response.name)),
        }
    }
    println!("recorded: {} recorded, {decode} decode, {unchanged} round-trip", responses.len());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(!responses.is_empty());
}
