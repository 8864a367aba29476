//! Every documented answer, spoilt in every place by what a loose server may send: it is read, or refused with the place, and
//! never read as something else.

use altegio::dispatch::Dispatch;
use codegen::documented::documented;
use serde_json::{Map, Value, json};

use super::{answer, difference, trees};

/// What is done to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spoil {
    /// A scalar as text, or a text that is a number as that number.
    Respelt,
    Null,
    /// An empty object as an empty list.
    Emptied,
    /// An object with a field more.
    Extended,
}

const EXTRA: &str = "x_not_documented";

#[test]
fn spoilt_answers_are_read_or_refused_with_their_place() {
    let (name, plain, _) = trees().remove(0);
    let dispatch = altegio::v1::dispatch();
    let (mut tried, mut refused) = (0, 0);
    let mut wrong = Vec::new();
    // What the partner answers is not read by the client.
    for body in documented(&plain).iter().filter(|body| body.way.is_success() && body.operation != super::EVENT) {
        for (spoil, at) in places(body.value) {
            let mut spoilt = body.value.clone();
            let Some(there) = spoilt.pointer_mut(&at).and_then(|value| Some((spoil.apply(value)?, value))) else {
                continue;
            };
            *there.1 = there.0;
            tried += 1;
            let told = |what: String| format!("{} {spoil:?} {at}: {what}", body.operation);
            match judge(dispatch, body, spoil, &at, &spoilt) {
                Ok(true) => {}
                Ok(false) => refused += 1,
                Err(what) => wrong.push(told(what)),
            }
        }
    }
    println!("{name}: {tried} spoilt answers, {refused} refused with their place, {} wrong", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(tried > 5000, "{tried}");
}

/// Whether it is read; an error where it is read as something else, or refused without its place or without need.
fn judge(
    dispatch: Dispatch,
    body: &codegen::documented::Documented<'_>,
    spoil: Spoil,
    at: &str,
    spoilt: &Value,
) -> Result<bool, String> {
    let back = match answer(dispatch, body, spoilt) {
        Ok(back) => back,
        // What the envelope says failed is an error of the API, and no mistake.
        Err(_) if at == "/success" => return Ok(false),
        Err(error) => {
            let names_place = names(&error, &path(spoilt, at));
            // One more key of a map is a value more, and must be of the map's kind.
            if spoil == Spoil::Extended && names(&error, &format!("{}.{EXTRA}", path(spoilt, at))) {
                return Ok(false);
            }
            let needless = spoil != Spoil::Null && !matches!(spoil, Spoil::Respelt if is_flag_or_fraction(spoilt, at));
            return match names_place {
                _ if needless => Err(error),
                true => Ok(false),
                false => Err(format!("refused elsewhere than at {}: {error}", path(spoilt, at))),
            };
        }
    };
    let (mut was, mut is) = (spoilt.clone(), back);
    match spoil {
        Spoil::Respelt => {}
        // Absent, null and empty are told apart where the document does.
        Spoil::Null | Spoil::Emptied => {
            forget(&mut was, at);
            forget(&mut is, at);
        }
        // Nothing received is lost.
        Spoil::Extended => {}
    }
    difference(&was, &is, "").map_or(Ok(true), |difference| Err(format!("read as something else: {difference}")))
}

/// Whether an error tells a place: at once, or in two parts where one of several forms nearly fits.
fn names(error: &str, path: &str) -> bool {
    let cuts = path.match_indices(['.', '[']).map(|(at, _)| at);
    error.contains(path)
        || cuts.into_iter().any(|at| {
            let (outer, inner) = path.split_at(at);
            error.contains(&format!("{outer}: none of")) && error.contains(inner.trim_start_matches('.'))
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
        let key = segment.replace("~1", "/").replace("~0", "~");
        match here {
            Some(Value::Array(_)) => out.push_str(&format!("[{key}]")),
            _ if !key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') => {
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

/// Takes the entry at a pointer out of its object; sets it to null in a list.
fn forget(value: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    match value.pointer_mut(parent) {
        Some(Value::Object(map)) => drop(map.remove(&key.replace("~1", "/").replace("~0", "~"))),
        Some(Value::Array(list)) => {
            if let Some(item) = key.parse::<usize>().ok().and_then(|at| list.get_mut(at)) {
                *item = Value::Null;
            }
        }
        _ => {}
    }
}

impl Spoil {
    fn apply(self, value: &Value) -> Option<Value> {
        match (self, value) {
            (Self::Respelt, Value::Number(_) | Value::Bool(_)) => Some(Value::String(value.to_string())),
            (Self::Respelt, Value::String(text)) => {
                let number: Value = serde_json::from_str::<serde_json::Number>(text).ok()?.into();
                // What a number does not keep, such as `1.50`, a server would not send so.
                let spelt = number.to_string();
                (spelt == *text).then_some(number)
            }
            (Self::Null, value) if !value.is_null() => Some(Value::Null),
            (Self::Emptied, Value::Object(map)) if map.is_empty() => Some(json!([])),
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
        found
            .extend([Spoil::Respelt, Spoil::Null, Spoil::Emptied, Spoil::Extended].map(|spoil| (spoil, at.to_owned())));
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
