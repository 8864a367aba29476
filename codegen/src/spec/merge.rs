//! Merges views of schemas all of which hold.

use super::node::Node;
use super::view::{Additional, View};
use crate::model::Bounds;
use crate::report::Report;

/// Merges `from` into `into`. Both hold; the words of `into` win.
pub(crate) fn merge<'d>(into: &mut View<'d>, from: View<'d>, pointer: &str, report: &mut Report) {
    into.types = match (into.types.take(), from.types) {
        (Some(left), Some(right)) => {
            let both = left.iter().copied().filter(|one| right.contains(one)).collect::<Vec<_>>();
            if both.is_empty() && !left.is_empty() && left != right {
                report.note(pointer, "no type satisfies all parts of `allOf`; the first part's is taken");
                Some(left)
            } else {
                Some(both)
            }
        }
        (left, right) => left.or(right),
    };
    into.values = match (into.values.take(), from.values) {
        (Some(mut left), Some(right)) => {
            left.retain(|one| right.iter().any(|other| other.value == one.value));
            Some(left)
        }
        (left, right) => left.or(right),
    };
    if into.docs.description.is_empty() {
        into.docs.description = from.docs.description;
    }
    into.docs.deprecated |= from.docs.deprecated;
    into.read_only |= from.read_only;
    into.write_only |= from.write_only;
    let differ = [
        ("format", differ(into.format.as_ref(), from.format.as_ref())),
        ("pattern", differ(into.bounds.pattern.as_ref(), from.bounds.pattern.as_ref())),
        ("multipleOf", differ(into.bounds.multiple_of.as_ref(), from.bounds.multiple_of.as_ref())),
        ("prefixItems", !into.prefix.is_empty() && !from.prefix.is_empty() && !same(&into.prefix, &from.prefix)),
    ];
    for (key, _) in differ.into_iter().filter(|(_, differ)| *differ) {
        report.note(pointer, format!("`{key}` differs from that of another part of the schema; only one is generated"));
    }
    into.default = into.default.or(from.default);
    into.example = into.example.or(from.example);
    into.format = into.format.or(from.format);
    into.media_type = into.media_type.or(from.media_type);
    let properties = [(&mut into.properties, from.properties), (&mut into.patterns, from.patterns)];
    for (all, from) in properties {
        for (name, nodes) in from {
            let known = all.entry(name).or_default();
            known.extend(nodes.into_iter().filter(|node| !known.iter().any(|one| one.same(node))).collect::<Vec<_>>());
        }
    }
    into.required.extend(from.required);
    into.additional = match (std::mem::take(&mut into.additional), from.additional) {
        (Additional::Schema(mut left), Additional::Schema(right)) => {
            left.extend(right);
            Additional::Schema(left)
        }
        (Additional::Unsaid, right) => right,
        (left, Additional::Unsaid) => left,
        (Additional::Closed, _) | (_, Additional::Closed) => Additional::Closed,
        (Additional::Open, right) => right,
        (left, Additional::Open) => left,
    };
    into.items.extend(from.items);
    if into.prefix.is_empty() {
        into.prefix = from.prefix;
    }
    into.alternatives.extend(from.alternatives);
    merge_bounds(&mut into.bounds, from.bounds);
}

fn differ<T: PartialEq>(left: Option<&T>, right: Option<&T>) -> bool {
    left.zip(right).is_some_and(|(left, right)| left != right)
}

fn same(left: &[Node<'_>], right: &[Node<'_>]) -> bool {
    left.len() == right.len() && left.iter().zip(right).all(|(left, right)| left.same(right))
}

fn merge_bounds(into: &mut Bounds, from: Bounds) {
    fn tighter<T: PartialOrd>(left: Option<T>, right: Option<T>, larger: bool) -> Option<T> {
        match (left, right) {
            (Some(left), Some(right)) => Some(if (right > left) == larger { right } else { left }),
            (left, right) => left.or(right),
        }
    }
    into.exclusive_minimum |= from.exclusive_minimum;
    into.exclusive_maximum |= from.exclusive_maximum;
    into.unique_items |= from.unique_items;
    into.minimum = tighter(into.minimum, from.minimum, true);
    into.maximum = tighter(into.maximum, from.maximum, false);
    into.min_length = tighter(into.min_length, from.min_length, true);
    into.max_length = tighter(into.max_length, from.max_length, false);
    into.min_items = tighter(into.min_items, from.min_items, true);
    into.max_items = tighter(into.max_items, from.max_items, false);
    into.min_properties = tighter(into.min_properties, from.min_properties, true);
    into.max_properties = tighter(into.max_properties, from.max_properties, false);
    into.multiple_of = into.multiple_of.or(from.multiple_of);
    into.pattern = into.pattern.take().or(from.pattern);
}
