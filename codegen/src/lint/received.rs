//! A document and a received response in, where the document describes it out; or what of it the document does not have.

use serde_json::Value;

use super::{Evidence, Finding, Kind, action};
use crate::Recorded;
use crate::document::pointer::escape;
use crate::documented::{Documented, Way, follow, object, operation_id, operations};

/// The response as if the document showed it. Its places are pointers into its file.
pub(super) fn documented<'t>(tree: &'t Value, recorded: &'t Recorded) -> Result<Documented<'t>, Box<Finding>> {
    let found = operations(tree).find(|(path, method, _, own)| operation_id(own, method, path) == recorded.operation);
    let Some((_, _, at, operation)) = found else {
        return Err(undocumented(recorded, "no such operation", &recorded.operation, None));
    };
    let status = recorded.status.to_string();
    let Some(key) = response(operation.get("responses"), &status) else {
        let listed: Vec<&str> = object(operation.get("responses")).map(|(key, _)| key.as_str()).collect();
        let says = format!("one of the statuses {}", listed.join(", "));
        let action = action::of_response(tree, &format!("{at}/responses"), recorded);
        return Err(undocumented(recorded, &says, &status, Some(action)));
    };
    let place = format!("{at}/responses/{}", escape(key));
    let bodies = follow(tree, &place).map(|(response, place)| (object(response.get("content")), place));
    let json = bodies.and_then(|(mut bodies, place)| {
        let (media_type, media) = bodies.find(|(media_type, _)| media_type.contains("json"))?;
        Some((media_type, media, format!("{place}/content/{}", escape(media_type))))
    });
    let Some((media_type, media, body)) = json else {
        let action = action::of_body(tree, &place, recorded);
        return Err(undocumented(recorded, &format!("no JSON body with the status {key}"), "a body", Some(action)));
    };
    Ok(Documented {
        operation: recorded.operation.clone(),
        at,
        way: Way::Answer(key),
        media_type,
        pointer: recorded.pointer(),
        value: &recorded.body,
        schema: media.get("schema").map(|_| format!("{body}/schema")),
    })
}

/// The key of a status: itself, its class, or the default.
fn response<'t>(responses: Option<&'t Value>, status: &str) -> Option<&'t str> {
    let class = format!("{}XX", &status[..1]);
    let keys = || object(responses).map(|(key, _)| key.as_str());
    let exact = keys().find(|key| *key == status);
    let class = || keys().find(|key| key.eq_ignore_ascii_case(&class));
    exact.or_else(class).or_else(|| keys().find(|key| *key == "default"))
}

fn undocumented(recorded: &Recorded, says: &str, shows: &str, action: Option<String>) -> Box<Finding> {
    Box::new(Finding {
        kind: Kind::Undocumented,
        evidence: Evidence::Recorded,
        operation: Some(recorded.operation.clone()),
        answer: false,
        pointer: recorded.pointer(),
        says: says.to_owned(),
        shows: shows.to_owned(),
        action,
    })
}
