//! Documented and recorded bodies, and altered ones, before and after `cargo xtask record` reduces them: they decode to the same, or
//! fail at the same path with the same error.

use std::collections::{BTreeMap, BTreeSet};

use codegen::documented::{Way, documented};
use codegen::model::Status;
use codegen::{Api, Input, Source};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use xtask::{Known, reduce};

use super::{V1, decoded, recorded::recorded};

/// How one value of a body is altered.
const ALTERATIONS: [fn(&Value) -> Option<Value>; 6] = [
    |value| (!value.is_null()).then_some(Value::Null),
    |value| value.is_object().then(|| json!([])),
    |value| value.is_object().then(|| json!([value])),
    |value| value.is_number().then(|| json!(value.to_string())),
    |value| value.as_str().map(|_| json!("+79165557733")),
    |value| value.is_i64().then(|| json!(7_654_321.25)),
];

/// How many places of a body are altered.
const SPOILT: usize = 4;

fn api() -> Api {
    let (document, overlay) = (V1.read("openapi.yaml"), V1.read("overlay.yaml"));
    let overlay = Some(Source { name: "overlay.yaml", text: &overlay });
    let document = Source { name: "openapi.yaml", text: &document };
    codegen::resolve(&Input { document, overlay, config: V1.config(), recorded: recorded(V1.folder) }).unwrap().api
}

/// A body as a server may have sent it: with other and longer texts and numbers.
fn personal(value: &Value, seed: &mut u64) -> Value {
    *seed += 1;
    match value {
        Value::String(text) if text == "text" => json!(format!("Zelda Quackenbush {seed}")),
        Value::String(text) if text.starts_with("https://") => json!(format!("https://zelda.example/{seed}.png")),
        Value::Number(number) if number.as_u64().is_some_and(|number| (10_000..100_000).contains(&number)) => {
            json!(20_000 + *seed % 70_000)
        }
        Value::Array(items) => {
            let twice = items.iter().chain(items).map(|item| personal(item, seed));
            Value::Array(twice.collect())
        }
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), personal(value, seed))).collect(),
        other => other.clone(),
    }
}

/// Places and kinds of value, the same for all items of a list and all keys of a map.
fn shape(value: &Value, place: &str, found: &mut BTreeSet<String>) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "fraction",
        Value::Number(_) => "integer",
        Value::String(_) => "text",
        Value::Array(items) => {
            items.iter().for_each(|item| shape(item, &format!("{place}/-"), found));
            "list"
        }
        Value::Object(map) => {
            for (key, value) in map {
                let name = key.starts_with(|first: char| first.is_ascii_lowercase()) && !key.contains("text");
                shape(value, &format!("{place}/{}", if name { key } else { "*" }), found);
            }
            "object"
        }
    };
    found.insert(format!("{place} {kind}"));
}

/// The path of an error without indices, and what was expected there.
fn expectation(error: &str) -> String {
    let told = error.split(", found").next().unwrap_or_default();
    let mut out = String::new();
    let mut digits = false;
    for sign in told.chars() {
        if !(digits && sign.is_ascii_digit()) {
            out.push(if sign.is_ascii_digit() { '0' } else { sign });
        }
        digits = sign.is_ascii_digit();
    }
    out
}

/// The result of decoding: the kinds of values at each place, or the error.
fn outcome(operation: &str, status: u16, body: &Value) -> Result<BTreeSet<String>, String> {
    let back = decoded(altegio::v1::dispatch(), operation, status, body).map_err(|error| expectation(&error))?;
    let mut found = BTreeSet::new();
    shape(&back, "", &mut found);
    Ok(found)
}

fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| places(item, &format!("{at}/{index}"), found));
        }
        Value::Object(map) => {
            for (key, value) in map {
                places(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        _ => {}
    }
}

/// Reduces a body, and compares the results of decoding. Fails if they differ, or if reducing it again changes it. Returns `false` for a
/// body that is not recorded, because a key may be personal data.
fn compare(known: &Known<'_>, operation: &str, status: u16, raw: &Value) -> Result<bool, String> {
    let reduced =
        |text: &str| reduce(Source { name: operation, text }, "recorded", known).map_err(|error| error.to_string());
    let once = match reduced(&raw.to_string()) {
        Err(refused) if refused.contains("these keys may be names of fields, or personal") => return Ok(false),
        once => once?,
    };
    let body: BTreeMap<&str, &RawValue> = serde_json::from_str(&once.text).unwrap();
    let body = body["body"].get();
    let again = reduced(body)?;
    if again.text != once.text || !again.replaced.is_empty() {
        return Err(format!("{operation}: reduced once more, {:?} change", again.replaced));
    }
    let (was, is) = (outcome(operation, status, raw), outcome(operation, status, &serde_json::from_str(body).unwrap()));
    if was == is { Ok(true) } else { Err(format!("{operation}: was {was:?}\n  is {is:?}\n  of {raw}")) }
}

#[test]
fn a_reduced_body_decodes_as_the_raw_one() {
    let (api, recorded) = (api(), recorded(V1.folder));
    let plain = V1.trees().plain;
    let shown = documented(&plain);
    let shown = shown.iter().filter_map(|body| match body.way {
        Way::Response(Status::Code(status)) => Some((body.operation.as_str(), status, body.value)),
        _ => None,
    });
    let received = recorded.iter().map(|response| (response.operation.as_str(), response.status, &response.body));
    let fields = Vec::new();
    let (mut tried, mut refused, mut seed, mut wrong) = (0, 0, 0, Vec::new());
    for (turn, (operation, status, value)) in shown.chain(received).enumerate() {
        if operation == super::EVENT || !(value.is_object() || value.is_array()) {
            continue;
        }
        let known = Known::new(&api, operation, status, &recorded, &fields);
        let mut compare = |raw: &Value| {
            tried += 1;
            match compare(&known, operation, status, raw) {
                Ok(compared) => refused += usize::from(!compared),
                Err(what) => wrong.push(what),
            }
        };
        compare(value);
        compare(&personal(value, &mut seed));
        let mut all = Vec::new();
        places(value, "", &mut all);
        // Some places of each body, each altered in another way, so that each alteration meets each kind of value.
        let step = all.len().div_ceil(SPOILT);
        for at in all.iter().skip(1 + turn % step).step_by(step) {
            let mut altered = value.clone();
            let Some(there) = altered.pointer_mut(at) else { continue };
            let start = turn + at.len();
            let alteration =
                (0..ALTERATIONS.len()).find_map(|next| ALTERATIONS[(start + next) % ALTERATIONS.len()](there));
            let Some(other) = alteration else { continue };
            *there = other;
            compare(&altered);
        }
    }
    println!("{tried} bodies, {refused} refused, {} decode otherwise once they are reduced", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(tried > 1000 && refused < tried / 50, "{tried}, {refused}");
}
