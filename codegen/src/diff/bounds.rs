//! Decides whether the bounds of a value became stricter.

use crate::model::Bounds;

/// Returns whether a value within `old` may be outside of `new`.
pub(super) fn tightened(old: &Bounds, new: &Bounds) -> bool {
    let lower = |bounds: &Bounds| bounds.minimum.map(|least| (least, bounds.exclusive_minimum));
    let upper = |bounds: &Bounds| bounds.maximum.map(|most| (-most, bounds.exclusive_maximum));
    rose(lower(old), lower(new))
        || rose(upper(old), upper(new))
        || rose(old.min_length, new.min_length)
        || rose(old.min_items, new.min_items)
        || rose(old.min_properties, new.min_properties)
        || fell(old.max_length, new.max_length)
        || fell(old.max_items, new.max_items)
        || fell(old.max_properties, new.max_properties)
        || (new.unique_items && !old.unique_items)
        || stated(&old.pattern, &new.pattern)
        || stated(&old.format, &new.format)
        || new.items.as_deref().is_some_and(|new| tightened(old.items.as_deref().unwrap_or(&Bounds::default()), new))
        || new.multiple_of.is_some_and(|step| old.multiple_of.is_none_or(|before| before % step != 0.0))
}

fn rose<T: PartialOrd>(old: Option<T>, new: Option<T>) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => new > old,
        (None, Some(_)) => true,
        (_, None) => false,
    }
}

fn fell<T: PartialOrd>(old: Option<T>, new: Option<T>) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => new < old,
        (None, Some(_)) => true,
        (_, None) => false,
    }
}

/// Returns whether a pattern or a format is new. It is not interpreted, so a different one may be stricter.
fn stated(old: &Option<String>, new: &Option<String>) -> bool {
    new.is_some() && old != new
}
