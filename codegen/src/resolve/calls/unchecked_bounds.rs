//! Remarks on the bounds of sent values that the client does not check.

use crate::model::{Bounds, Group, Kind, Shape, Type};
use crate::report::Report;

pub(crate) fn note(groups: &[Group], types: &[Type], report: &mut Report) {
    for operation in groups.iter().flat_map(|group| &group.operations) {
        for parameter in &operation.parameters {
            let place = format!("parameter `{}`: ", parameter.wire);
            pattern(&operation.pointer, &place, &parameter.bounds, report);
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            pattern(&operation.pointer, "request body: ", &content.bounds, report);
        }
    }
    for one in types.iter().filter(|one| one.sent) {
        match &one.kind {
            Kind::Object(object) => {
                for field in object.fields.iter().filter(|field| !field.read_only) {
                    let place = format!("field `{}`: ", field.wire);
                    pattern(&one.pointer, &place, &field.bounds, report);
                    let counted = field.bounds.min_items.is_some() || field.bounds.max_items.is_some();
                    if object.multipart && counted && is_list(&field.shape) {
                        let message = format!("{place}the number of parts is not checked before sending");
                        report.remark(&one.pointer, message);
                    }
                }
                if let Some(rest) = &object.rest {
                    pattern(&one.pointer, "additional fields: ", &rest.bounds, report);
                }
            }
            Kind::Union(union) => {
                for variant in &union.variants {
                    pattern(&one.pointer, &format!("variant `{}`: ", variant.name), &variant.bounds, report);
                }
            }
            _ => {}
        }
    }
}

fn is_list(shape: &Shape) -> bool {
    match shape {
        Shape::List(_) => true,
        Shape::Nullable(inner) => is_list(inner),
        _ => false,
    }
}

fn pattern(pointer: &str, place: &str, bounds: &Bounds, report: &mut Report) {
    if let Some(pattern) = &bounds.pattern {
        report
            .remark(pointer, format!("{place}the pattern `{}` is not checked before sending", pattern.escape_debug()));
    }
    if let Some(items) = &bounds.items {
        self::pattern(pointer, place, items, report);
    }
}
