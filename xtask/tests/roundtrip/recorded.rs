//! Every recorded response, deserialized into the client's types and serialized again.

use serde_json::{Value, json};

use super::{SPECS, Spec, V1, decoded, difference};

#[path = "../support/recorded.rs"]
mod support;

pub(super) use support::recorded;

/// The body as the client serializes it: a single object as a list where a list is documented, a flag of 0 or 1 as a bool, and an
/// empty list or object as the other one.
pub(super) fn as_read(was: &Value, is: &Value) -> Value {
    match (was, is) {
        (was, is) if is_empty(was) && (is_empty(is) || is.is_null()) => is.clone(),
        (Value::Object(_), Value::Array(list)) if list.len() == 1 => json!([as_read(was, &list[0])]),
        (Value::Object(map), Value::Object(back)) => {
            let field = |(key, value): (&String, &Value)| {
                (key.clone(), back.get(key).map_or_else(|| value.clone(), |back| as_read(value, back)))
            };
            map.iter().map(field).collect()
        }
        (Value::Array(list), Value::Array(back)) if list.len() == back.len() => {
            list.iter().zip(back).map(|(value, back)| as_read(value, back)).collect()
        }
        (was, Value::Bool(_)) if [json!(0), json!("0")].contains(was) => json!(false),
        (was, Value::Bool(_)) if [json!(1), json!("1")].contains(was) => json!(true),
        _ => was.clone(),
    }
}

fn is_empty(value: &Value) -> bool {
    *value == json!([]) || *value == json!({})
}

#[test]
fn recorded_responses_come_back_unchanged() {
    SPECS.iter().for_each(come_back_unchanged);
}

fn come_back_unchanged(spec: &Spec) {
    let responses = recorded(spec.folder);
    let mut failures = Vec::new();
    let (mut decode, mut unchanged) = (0, 0);
    for response in &responses {
        match decoded((spec.dispatch)(), &response.operation, response.status, &response.body) {
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
    println!("{}: {} recorded, {decode} decode, {unchanged} round-trip", spec.folder, responses.len());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(!responses.is_empty() || spec.folder != V1.folder);
}
