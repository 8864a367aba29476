//! Every documented and recorded response, altered in every place as a sloppy server might: it is decoded and serializes to the same,
//! or it is rejected with the path. Nothing is decoded as another value, and nothing is lost.

use std::collections::HashSet;

use codegen::Recorded;
use codegen::documented::documented;
use codegen::model::Status;
use serde_json::{Map, Value, json};

use super::recorded::{as_read, recorded};
use super::{SPECS, Spec, Way, decoded, difference};

/// How a value is altered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Alteration {
    /// A scalar as text, or a text with a number as that number.
    Retyped,
    Null,
    /// An empty list instead of the value.
    Emptied,
    /// A list with the value as its only item.
    Listed,
    /// An object with one more field.
    Extended,
    /// A missing field.
    Dropped,
}

const ALTERATIONS: [Alteration; 6] = [
    Alteration::Retyped,
    Alteration::Null,
    Alteration::Emptied,
    Alteration::Listed,
    Alteration::Extended,
    Alteration::Dropped,
];

const EXTRA: &str = "x_not_documented";

/// A response with its operation and status.
struct Body {
    spec: &'static Spec,
    operation: String,
    status: u16,
    value: Value,
}

#[test]
fn altered_documented_responses_are_decoded_or_rejected_with_their_path() {
    alter_all("documented", SPECS.iter().flat_map(documented_responses), 8000);
}

fn documented_responses(spec: &'static Spec) -> Vec<Body> {
    let plain = spec.trees().plain;
    let responses = documented(&plain).into_iter().filter_map(|body| match body.way {
        // The client does not decode responses of the partner's server.
        Way::Response(Status::Code(status)) if body.way.is_success() && body.operation != super::EVENT => {
            Some(Body { spec, operation: body.operation, status, value: body.value.clone() })
        }
        _ => None,
    });
    responses.collect()
}

#[test]
fn altered_recorded_responses_are_decoded_or_rejected_with_their_path() {
    alter_all("recorded", SPECS.iter().flat_map(recorded_responses), 8000);
}

fn recorded_responses(spec: &'static Spec) -> Vec<Body> {
    let responses = recorded(spec.folder).into_iter();
    let responses = responses.filter(|body| body.operation != super::EVENT && body.status < 300);
    let body = |body: Recorded| Body { spec, operation: body.operation, status: body.status, value: body.body };
    responses.map(body).collect()
}

fn alter_all(name: &str, bodies: impl Iterator<Item = Body>, least: usize) {
    let (mut tried, mut refused) = (0, 0);
    let mut wrong = Vec::new();
    // Items of a list are similar, and so are responses of one operation.
    let mut seen = HashSet::new();
    for body in bodies {
        for (alteration, at) in places(&body.value) {
            let Some(altered) = alteration.apply(&body.value, &at) else { continue };
            let kind = std::mem::discriminant(body.value.pointer(&at).unwrap());
            if !seen.insert((body.operation.clone(), without_indices(&at), alteration, kind)) {
                continue;
            }
            tried += 1;
            match judge(&body, alteration, &at, &altered) {
                Ok(true) => {}
                Ok(false) => refused += 1,
                Err(what) => wrong.push(format!("{} {alteration:?} {at}: {what}", body.operation)),
            }
        }
    }
    println!("{name}: {tried} altered responses, {refused} rejected with their path, {} wrong", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(tried > least, "{tried}");
}

fn without_indices(at: &str) -> String {
    at.split('/').filter(|segment| segment.parse::<usize>().is_err()).collect::<Vec<_>>().join("/")
}

/// Returns whether it is decoded. Fails if it is decoded as another value, or rejected without its path or without need.
fn judge(body: &Body, alteration: Alteration, at: &str, altered: &Value) -> Result<bool, String> {
    let back = match decoded((body.spec.dispatch)(), &body.operation, body.status, altered) {
        Ok(back) => back,
        // A response whose envelope says that it failed is an error of the API.
        Err(_) if at == "/success" => return Ok(false),
        Err(error) => {
            let place = path(altered, at);
            let named = match alteration {
                // One more key of a map must have the type of the map's values.
                Alteration::Extended => names(&error, &format!("{place}.{EXTRA}")),
                // The error has the path of the object, and the field.
                Alteration::Dropped => {
                    let (parent, key) = at.rsplit_once('/').unwrap_or_default();
                    let part = ["/data", "/meta"].contains(&at)
                        && error.contains(&format!("{key}: expected a value, found nothing"));
                    let parent = path(altered, parent);
                    // Without it, no variant of the union fits.
                    let form = error.contains(&format!("{parent}: none of"))
                        || parent.rsplit_once('[').is_some_and(|(list, _)| error.contains(&format!("{list}: none of")));
                    part || form || (names(&error, &parent) && error.contains(&format!("`{key}`")))
                }
                _ => names(&error, &place),
            };
            let needless = match alteration {
                Alteration::Extended => !named,
                Alteration::Retyped => !is_flag_or_fraction(altered, at),
                _ => false,
            };
            return match named {
                _ if needless => Err(error),
                true => Ok(false),
                false => Err(format!("refused elsewhere than at {place}: {error}")),
            };
        }
    };
    let found = difference(&as_read(altered, &back), &back, "");
    found.map_or(Ok(true), |difference| Err(format!("read as something else: {difference}")))
}

/// Whether an error has a path: its own, or the one of a variant that nearly fits.
fn names(error: &str, path: &str) -> bool {
    let mut cuts = path.match_indices(['.', '[']).map(|(at, _)| at).filter(|at| *at > 0);
    error.contains(path)
        || cuts.any(|at| {
            let (outer, inner) = path.split_at(at);
            let outer = error.split_once(&format!("{outer}: none of"));
            outer.is_some_and(|(_, rest)| names(rest, inner.trim_start_matches('.')))
        })
}

/// A bool as text in the place of a number, or a fraction in the place of an integer: the client rejects both.
fn is_flag_or_fraction(altered: &Value, at: &str) -> bool {
    altered.pointer(at).is_some_and(|value| matches!(value.as_str(), Some("true" | "false")) || value.is_f64())
}

/// Formats a path as errors do: `data[3].staff[0].id`.
fn path(value: &Value, pointer: &str) -> String {
    let mut out = String::new();
    let mut here = Some(value);
    for segment in pointer.split('/').skip(1) {
        let key = unescape(segment);
        match here {
            Some(Value::Array(_)) => out.push_str(&format!("[{key}]")),
            // A long key is cut, and no longer a plain key.
            _ if key.len() > 60 => out.push_str(&format!("[\"{}", &key[..60])),
            _ if !key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte)) => {
                out.push_str(&format!("[{key:?}]"));
            }
            _ if out.is_empty() => out.push_str(&key),
            _ => out.push_str(&format!(".{key}")),
        }
        here = here.and_then(|here| match here {
            Value::Array(list) => list.get(key.parse::<usize>().ok()?),
            other => other.get(&key),
        });
    }
    out
}

fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

impl Alteration {
    /// The body with the value at a pointer altered; `None` if that would change nothing.
    fn apply(self, body: &Value, at: &str) -> Option<Value> {
        let mut altered = body.clone();
        if self == Self::Dropped {
            let (parent, key) = at.rsplit_once('/')?;
            altered.pointer_mut(parent)?.as_object_mut()?.remove(&unescape(key))?;
            return Some(altered);
        }
        let value = altered.pointer_mut(at)?;
        *value = self.value(value)?;
        Some(altered)
    }

    fn value(self, value: &Value) -> Option<Value> {
        match (self, value) {
            (Self::Retyped, Value::Number(_) | Value::Bool(_)) => Some(Value::String(value.to_string())),
            (Self::Retyped, Value::String(text)) => {
                let number: Value = serde_json::from_str::<serde_json::Number>(text).ok()?.into();
                // A number does not keep the form of a text such as `1.50`.
                let spelt = number.to_string();
                (spelt == *text).then_some(number)
            }
            (Self::Null, value) if !value.is_null() => Some(Value::Null),
            (Self::Emptied, value) if *value != json!([]) => Some(json!([])),
            (Self::Listed, value) => Some(json!([value])),
            (Self::Extended, Value::Object(map)) => {
                let mut map: Map<String, Value> = map.clone();
                map.insert(EXTRA.to_owned(), json!({"a": [1, null]}));
                Some(Value::Object(map))
            }
            _ => None,
        }
    }
}

/// Each kind of alteration at each place below the top.
fn places(value: &Value) -> Vec<(Alteration, String)> {
    let mut found = Vec::new();
    collect(value, "", &mut found);
    found
}

fn collect(value: &Value, at: &str, found: &mut Vec<(Alteration, String)>) {
    if !at.is_empty() {
        found.extend(ALTERATIONS.map(|alteration| (alteration, at.to_owned())));
    }
    match value {
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, inner)| collect(inner, &format!("{at}/{index}"), found));
        }
        Value::Object(map) => {
            for (key, inner) in map {
                collect(inner, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        _ => {}
    }
}
