//! Finds the documented response that a recorded one belongs to.

use serde_json::Value;

use super::action;
use super::finding::{Evidence, Finding, Kind};
use crate::Recorded;
use crate::document::pointer::escape;
use crate::documented::{Documented, Way, follow, object, operation_id, operations};
use crate::model::Status;

/// Returns the recorded response as a documented body whose pointer leads into its file, or a finding if the document has no such
/// operation, status or JSON body.
pub(super) fn documented<'t>(tree: &'t Value, recorded: &'t Recorded) -> Result<Documented<'t>, Box<Finding>> {
    let found = operations(tree).find(|(path, method, _, own)| operation_id(own, method, path) == recorded.operation);
    let Some((_, _, at, operation)) = found else {
        return Err(undocumented(recorded, "no such operation", &recorded.operation, None));
    };
    let listed: Vec<&str> = object(operation.get("responses")).map(|(key, _)| key.as_str()).collect();
    let with = |status| Some((listed.iter().find(|key| Status::parse(key) == Some(status))?, status));
    let Some((key, status)) = Status::of(recorded.status).into_iter().find_map(with) else {
        let says = format!("one of the statuses {}", listed.join(", "));
        let action = action::of_response(tree, &format!("{at}/responses"), recorded);
        return Err(undocumented(recorded, &says, &recorded.status.to_string(), Some(action)));
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
        way: Way::Response(status),
        media_type,
        pointer: recorded.pointer(),
        value: &recorded.body,
        schema: media.get("schema").map(|_| format!("{body}/schema")),
    })
}

fn undocumented(recorded: &Recorded, says: &str, shows: &str, action: Option<String>) -> Box<Finding> {
    let (operation, pointer) = (Some(recorded.operation.as_str()), recorded.pointer());
    let finding = Finding::new(Kind::Undocumented, operation, &pointer, says, shows, action);
    Box::new(Finding { evidence: Evidence::Recorded, ..finding })
}
