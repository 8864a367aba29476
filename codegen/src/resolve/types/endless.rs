//! Makes the required fields in a cycle optional: a type that must contain itself has no value.

use crate::model::{Kind, Shape, Type};
use crate::report::Report;

pub(crate) fn relax(types: &mut [Type], report: &mut Report) {
    let mut finite = vec![false; types.len()];
    loop {
        let ends = |shape: &Shape, finite: &[bool]| match shape {
            Shape::Named(id) => finite[id.0],
            Shape::Tuple(items) => items.iter().all(|item| !matches!(item, Shape::Named(id) if !finite[id.0])),
            _ => true,
        };
        let mut changed = false;
        for at in 0..types.len() {
            let now = match &types[at].kind {
                Kind::Object(object) => {
                    object.fields.iter().all(|field| !field.required || ends(&field.shape, &finite))
                }
                Kind::Union(union) => union.variants.iter().any(|variant| ends(&variant.shape, &finite)),
                _ => true,
            };
            changed |= now && !std::mem::replace(&mut finite[at], now);
        }
        if changed {
            continue;
        }
        let Some(at) = finite.iter().position(|finite| !finite) else { return };
        let pointer = types[at].pointer.clone();
        match &mut types[at].kind {
            Kind::Object(object) => {
                for field in object.fields.iter_mut().filter(|field| field.required && !ends(&field.shape, &finite)) {
                    field.required = false;
                    let message = format!("`{}` requires a value that contains itself; made optional", field.wire);
                    report.note(&pointer, message);
                }
            }
            // A union of such types is finite if one of them is.
            _ => finite[at] = true,
        }
    }
}
