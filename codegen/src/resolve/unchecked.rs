//! The model in, a note for each bound of what is sent that the client does not check out.

use crate::model::{Bounds, Group, Kind, Type};
use crate::report::Report;

pub(super) fn note(groups: &[Group], types: &[Type], report: &mut Report) {
    for operation in groups.iter().flat_map(|group| &group.operations) {
        for parameter in &operation.parameters {
            let place = format!("parameter `{}`: ", parameter.wire);
            pattern(&operation.pointer, &place, &parameter.bounds, report);
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            pattern(&operation.pointer, "body: ", &content.bounds, report);
        }
    }
    for one in types.iter().filter(|one| one.sent) {
        let Kind::Object(object) = &one.kind else { continue };
        for field in object.fields.iter().filter(|field| !field.read_only) {
            pattern(&one.pointer, &format!("field `{}`: ", field.wire), &field.bounds, report);
        }
    }
}

fn pattern(pointer: &str, place: &str, bounds: &Bounds, report: &mut Report) {
    if let Some(pattern) = &bounds.pattern {
        report.note(pointer, format!("{place}the pattern `{}` is not checked before sending", pattern.escape_debug()));
    }
    if let Some(items) = &bounds.items {
        self::pattern(pointer, place, items, report);
    }
}
