//! Every documented and recorded response, spoilt in every place by what a loose server may send: it is read and comes back as it
//! was, or it is refused with the place. It is never read as something else, and nothing of it is lost.

use std::collections::HashSet;

use codegen::documented::documented;
use codegen::model::Status;
use serde_json::{Map, Value, json};

use super::recorded::{as_read, recorded};
use super::{Trees, Way, decoded, difference};

/// What is done to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Spoil {
    /// A scalar as text, or a text that is a number as that number.
    Respelt,
    Null,
    /// Anything as an empty list.
    Emptied,
    /// Anything as the only item of a list.
    Listed,
    /// An object with a field more.
    Extended,
    /// A field left out.
    Dropped,
}

const SPOILS: [Spoil; 6] =
    [Spoil::Respelt, Spoil::Null, Spoil::Emptied, Spoil::Listed, Spoil::Extended, Spoil::Dropped];

const EXTRA: &str = "x_not_documented";

/// A response by its operation and status.
struct Body {
    operation: String,
    status: u16,
    value: Value,
}

#[test]
fn spoilt_documented_responses_are_read_or_refused_with_their_place() {
    let plain = Trees::spec().plain;
    // What the partner answers is not read by the client.
    let bodies = documented(&plain).into_iter().filter_map(|body| match body.way {
        Way::Response(Status::Code(status)) if body.way.is_success() && body.operation != super::EVENT => {
            Some(Body { operation: body.operation, status, value: body.value.clone() })
        }
        _ => None,
    });
    spoil_all("documented", bodies, 8000);
}

#[test]
fn spoilt_recorded_responses_are_read_or_refused_with_their_place() {
    let bodies = recorded().into_iter().filter(|body| body.operation != super::EVENT && body.status < 300);
    let bodies = bodies.map(|body| Body { operation: body.operation, status: body.status, value: body.body });
    spoil_all("recorded", bodies, 8000);
}

fn spoil_all(name: &str, bodies: impl Iterator<Item = Body>, least: usize) {
    let (mut tried, mut refused) = (0, 0);
    let mut wrong = Vec::new();
    // Items of a list are alike, and responses of one operation.
    let mut seen = HashSet::new();
    for body in bodies {
        for (spoil, at) in places(&body.value) {
            let Some(spoilt) = spoil.apply(&body.value, &at) else { continue };
            let kind = std::mem::discriminant(body.value.pointer(&at).unwrap());
            if !seen.insert((body.operation.clone(), without_indices(&at), spoil, kind)) {
                continue;
            }
            tried += 1;
            match judge(&body, spoil, &at, &spoilt) {
                Ok(true) => {}
                Ok(false) => refused += 1,
                Err(what) => wrong.push(format!("{} {spoil:?} {at}: {what}", body.operation)),
            }
        }
    }
    println!("{name}: {tried} spoilt responses, {refused} refused with their place, {} wrong", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(tried > least, "{tried}");
}

fn without_indices(at: &str) -> String {
    at.split('/').filter(|segment| segment.parse::<usize>().is_err()).collect::<Vec<_>>().join("/")
}

/// Whether it is read; an error where it is read as something else, or refused without its place or without need.
fn judge(body: &Body, spoil: Spoil, at: &str, spoilt: &Value) -> Result<bool, String> {
    let back = match decoded(altegio::v1::dispatch(), &body.operation, body.status, spoilt) {
        Ok(back) => back,
        // What the envelope says failed is an error of the API, and no mistake.
        Err(_) if at == "/success" => return Ok(false),
        Err(error) => {
            let place = path(spoilt, at);
            let named = match spoil {
                // One more key of a map is a value more, and must be of the map's kind.
                Spoil::Extended => names(&error, &format!("{place}.{EXTRA}")),
                // What lacks the field is named, and the field.
                Spoil::Dropped => {
                    let (parent, key) = at.rsplit_once('/').unwrap_or_default();
                    let data = at == "/data" && error.contains("data: expected a value, found nothing");
                    let parent = path(spoilt, parent);
                    // One of several forms is not there without it.
                    let form = error.contains(&format!("{parent}: none of"))
                        || parent.rsplit_once('[').is_some_and(|(list, _)| error.contains(&format!("{list}: none of")));
                    data || form || (names(&error, &parent) && error.contains(&format!("`{key}`")))
                }
                _ => names(&error, &place),
            };
            let needless = match spoil {
                Spoil::Extended => !named,
                Spoil::Respelt => !is_flag_or_fraction(spoilt, at),
                _ => false,
            };
            return match named {
                _ if needless => Err(error),
                true => Ok(false),
                false => Err(format!("refused elsewhere than at {place}: {error}")),
            };
        }
    };
    let found = difference(&as_read(spoilt, &back), &back, "");
    found.map_or(Ok(true), |difference| Err(format!("read as something else: {difference}")))
}

/// Whether an error tells a place: at once, or in a part more wherever one of several forms nearly fits.
fn names(error: &str, path: &str) -> bool {
    let mut cuts = path.match_indices(['.', '[']).map(|(at, _)| at).filter(|at| *at > 0);
    error.contains(path)
        || cuts.any(|at| {
            let (outer, inner) = path.split_at(at);
            let outer = error.split_once(&format!("{outer}: none of"));
            outer.is_some_and(|(_, rest)| names(rest, inner.trim_start_matches('.')))
        })
}

/// A bool as text where a number is meant, or a fraction where an integer is: the client refuses both.
fn is_flag_or_fraction(spoilt: &Value, at: &str) -> bool {
    spoilt.pointer(at).is_some_and(|value| matches!(value.as_str(), Some("true" | "false")) || value.is_f64())
}

/// As errors write a place: `data[3].staff[0].id`.
fn path(value: &Value, pointer: &str) -> String {
    let mut out = String::new();
    let mut here = Some(value);
    for segment in pointer.split('/').skip(1) {
        let key = unescape(segment);
        match here {
            Some(Value::Array(_)) => out.push_str(&format!("[{key}]")),
            // A long one is cut, and is not a plain key any more.
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

impl Spoil {
    /// The body with the value at a pointer spoilt; nothing where that would change nothing.
    fn apply(self, body: &Value, at: &str) -> Option<Value> {
        let mut spoilt = body.clone();
        if self == Self::Dropped {
            let (parent, key) = at.rsplit_once('/')?;
            spoilt.pointer_mut(parent)?.as_object_mut()?.remove(&unescape(key))?;
            return Some(spoilt);
        }
        let value = spoilt.pointer_mut(at)?;
        *value = self.value(value)?;
        Some(spoilt)
    }

    fn value(self, value: &Value) -> Option<Value> {
        match (self, value) {
            (Self::Respelt, Value::Number(_) | Value::Bool(_)) => Some(Value::String(value.to_string())),
            (Self::Respelt, Value::String(text)) => {
                let number: Value = serde_json::from_str::<serde_json::Number>(text).ok()?.into();
                // What a number does not keep, such as `1.50`, a server would not send so.
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

/// Each kind of spoiling at each place below the top.
fn places(value: &Value) -> Vec<(Spoil, String)> {
    let mut found = Vec::new();
    collect(value, "", &mut found);
    found
}

fn collect(value: &Value, at: &str, found: &mut Vec<(Spoil, String)>) {
    if !at.is_empty() {
        found.extend(SPOILS.map(|spoil| (spoil, at.to_owned())));
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
