//! Decides which code a change breaks: code that sends requests, code that reads responses, or both.
//!
//! Assumes that code builds structs by `new`, with `..Default::default()`, or by a
//! literal if there is neither, matches enums with a wildcard and unions without, and
//! awaits a call or sets its timeout. A change breaks such code if it no longer compiles, mixes up its arguments, lacks a
//! credential, or sends values that are no longer allowed. A change that the client hides, such as that of a path, breaks nothing.

use std::collections::BTreeSet;

use super::bounds::tightened;
use super::change::{Breaks, Change, ChangeKind, Facet, Key, Verdict};
use super::item::{Item, names};
use super::reader::{BUILDER, PAGED};

/// An item before and after the change, and the item that contained it before.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sides<'a> {
    pub(super) old: Option<&'a Item>,
    pub(super) new: Option<&'a Item>,
    pub(super) container: Option<&'a Item>,
}

pub(super) fn judged(key: &Key, kind: ChangeKind, sides: Sides<'_>) -> Change {
    let item = sides.new.or(sides.old);
    let kept = is_about_name(&kind) && sides.keeps_name();
    let breaks = if kept { NONE } else { breaks(key, &kind, sides) };
    Change { item: key.clone(), rust: item.map(|item| item.rust.clone()).unwrap_or_default(), kind, breaks, kept }
}

impl Sides<'_> {
    /// Returns whether a function or a setter has a new name, and its old name is still available.
    fn keeps_name(self) -> bool {
        let (Some(old), Some(new)) = (self.old, self.new) else { return false };
        let same_group = old.facet(Facet::Group) == new.facet(Facet::Group);
        old.name != new.name && same_group && new.deprecated_names().any(|name| name == old.name)
    }
}

fn is_about_name(kind: &ChangeKind) -> bool {
    match kind {
        ChangeKind::Renamed { .. } => true,
        ChangeKind::Changed { facet, .. } => matches!(facet, Facet::Function | Facet::Name),
        _ => false,
    }
}

pub(super) fn verdict(change: &Change) -> Verdict {
    if change.breaks.any() {
        return Verdict::Major;
    }
    if change.kept {
        return Verdict::Minor;
    }
    match (&change.kind, &change.item) {
        // All errors are one type, and the client handles the schemes.
        (_, Key::Response(..) | Key::Scheme(_)) => Verdict::Patch,
        (ChangeKind::Added { .. }, _) => Verdict::Minor,
        (ChangeKind::Changed { facet, .. }, _) => match facet {
            Facet::Required
            | Facet::DeprecatedNames
            | Facet::Deprecated
            | Facet::Security
            | Facet::Traits
            | Facet::Fallback => Verdict::Minor,
            _ => Verdict::Patch,
        },
        (ChangeKind::Removed { .. } | ChangeKind::Renamed { .. }, _) => Verdict::Patch,
    }
}

const NONE: Breaks = Breaks { sends: false, receives: false };

fn sends(breaks: bool) -> Breaks {
    Breaks { sends: breaks, ..NONE }
}

fn breaks(key: &Key, kind: &ChangeKind, sides: Sides<'_>) -> Breaks {
    // Only code that used the item before can break.
    let before = sides.old.or(sides.container);
    let way =
        Breaks { sends: before.is_some_and(|item| item.sent), receives: before.is_some_and(|item| item.received) };
    let required = sides.new.is_some_and(Item::required);
    match (kind, key) {
        (_, Key::Response(..) | Key::Scheme(_) | Key::Event(_)) => NONE,
        // Both kinds of code may name the type.
        (ChangeKind::Renamed { .. }, Key::Type(_)) => way,
        // A required parameter is an argument, which code passes without its name.
        (ChangeKind::Renamed { .. }, Key::Parameter(..)) if sides.old.is_some_and(Item::required) => NONE,
        (ChangeKind::Renamed { .. }, _) => {
            let name = |item: Option<&'_ Item>| item.map(|item| item.name.clone());
            sends(name(sides.old) != name(sides.new))
        }
        (ChangeKind::Added { .. }, Key::Parameter(..) | Key::Body(_)) => sends(required),
        // A literal has every field. A required field is one more argument of `new`, unless `new` fills it in.
        // `..Default::default()` covers an optional one.
        (ChangeKind::Added { .. }, Key::Field(..) | Key::Rest(_)) => {
            let literal = sides.container.is_some_and(|container| container.literal);
            let filled_in = sides.new.is_some_and(|item| !item.facet(Facet::Constant).is_empty());
            sends(way.sends && (literal || required && !filled_in))
        }
        // A match on a union has an arm for each variant. A match on an enum or on the webhooks has a wildcard.
        (ChangeKind::Added { .. }, Key::Variant(..)) => {
            let open = sides.container.is_some_and(|container| container.open);
            let closed = sides.new.is_some_and(|item| !item.code.is_empty()) && !open;
            Breaks { receives: way.receives && closed, ..NONE }
        }
        (ChangeKind::Added { .. }, _) | (ChangeKind::Removed { .. }, Key::Api) => NONE,
        (ChangeKind::Removed { .. }, Key::Operation(_) | Key::Parameter(..) | Key::Body(_)) => sends(true),
        (ChangeKind::Removed { .. }, Key::Server(_) | Key::Secret(_)) => sends(true),
        (ChangeKind::Removed { .. }, _) => way,
        (ChangeKind::Changed { facet, from, to }, key) => match (sides.old, sides.new) {
            (Some(old), Some(new)) => changed(key, *facet, (from, to), (old, new), way),
            _ => NONE,
        },
    }
}

fn changed(key: &Key, facet: Facet, (from, to): (&str, &str), (old, new): (&Item, &Item), way: Breaks) -> Breaks {
    let recoded = old.code != new.code;
    match (facet, key) {
        (Facet::Module, _) => Breaks { sends: true, receives: true },
        (Facet::Returns, _) if from == BUILDER && to == PAGED => NONE,
        (Facet::Group | Facet::Function | Facet::Returns, _) => sends(true),
        (Facet::DeprecatedNames, _) => sends(names(from).any(|name| new.deprecated_names().all(|kept| kept != name))),
        // Reordered arguments may still compile, with another meaning.
        (Facet::Order, _) => sends(way.sends),
        (Facet::Response, _) => Breaks { receives: true, ..NONE },
        // A required parameter is an argument, which code passes without its name.
        (Facet::Name, Key::Parameter(..)) => sends(!old.required()),
        (Facet::Name, Key::Field(..) | Key::Rest(_) | Key::Variant(..)) => way,
        (Facet::Type, _) if !recoded => NONE,
        (Facet::Type, Key::Parameter(..) | Key::Body(_) | Key::Server(_)) => sends(true),
        (Facet::Type, _) => way,
        // A parameter becomes an argument or a setter. A field becomes an argument of `new`, or is no longer one.
        (Facet::Required, Key::Parameter(..) | Key::Body(_)) => sends(true),
        (Facet::Required, _) => Breaks { receives: way.receives && recoded, ..way },
        // The same for what `new` fills in.
        (Facet::Constant, _) => sends(way.sends),
        // A new fallback variant needs an arm in matches. A removed or renamed one may be in any code.
        (Facet::Fallback, _) if from.is_empty() => Breaks { sends: false, ..way },
        (Facet::Fallback, _) => way,
        (Facet::Security, _) => sends(!is_enough(&old.secrets, &new.secrets)),
        (Facet::Bounds, _) => sends(way.sends && tightened(&old.bounds, &new.bounds)),
        (Facet::Traits, Key::Variant(..)) => sends(way.sends && lost(from, to)),
        (Facet::Traits, _) if lost(from, to) => way,
        _ => NONE,
    }
}

/// Returns whether the secrets of each old alternative are enough for a new one.
fn is_enough(old: &[BTreeSet<String>], new: &[BTreeSet<String>]) -> bool {
    let nothing = [BTreeSet::new()];
    let old = if old.is_empty() { &nothing } else { old };
    new.is_empty() || old.iter().all(|had| new.iter().any(|needed| needed.is_subset(had)))
}

fn lost(from: &str, to: &str) -> bool {
    from.split(" + ").any(|name| !name.is_empty() && !to.split(" + ").any(|kept| kept == name))
}
