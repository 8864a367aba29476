//! A change in, whether it breaks callers out: decided apart for what a caller sends and what it receives.
//!
//! A caller builds structs by `new` or with `..Default::default()`, matches enums with a wildcard and unions without, awaits a
//! call or gives it a time-out. A change breaks it when such code no longer compiles, takes its arguments for one another,
//! lacks a credential, or sends what is no longer allowed. What the client itself adapts to, such as a path, breaks nobody.

use std::collections::BTreeSet;

use super::bounds::tightened;
use super::change::{Breaks, Change, ChangeKind, Facet, Key, Verdict};
use super::item::{Item, former};
use super::reader::{BUILDER, PAGED};

/// An item before and after, and what held it before.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sides<'a> {
    pub(super) old: Option<&'a Item>,
    pub(super) new: Option<&'a Item>,
    pub(super) holder: Option<&'a Item>,
}

pub(super) fn judged(key: &Key, kind: ChangeKind, sides: Sides<'_>) -> Change {
    let item = sides.new.or(sides.old);
    let kept = is_about_name(&kind) && sides.keeps_name();
    let breaks = if kept { NONE } else { breaks(key, &kind, sides) };
    Change { item: key.clone(), rust: item.map(|item| item.rust.clone()).unwrap_or_default(), kind, breaks, kept }
}

impl Sides<'_> {
    /// Whether the name of a function or a setter is another one now, and the old one can still be called.
    fn keeps_name(self) -> bool {
        let (Some(old), Some(new)) = (self.old, self.new) else { return false };
        let same_group = old.facet(Facet::Group) == new.facet(Facet::Group);
        old.name != new.name && same_group && new.former().any(|name| name == old.name)
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
        // Which errors there are is documentation: they are all one type. What schemes do is the client's work.
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
    // Who has code with the item in it: what was not sent before, nobody's code sends.
    let before = sides.old.or(sides.holder);
    let way =
        Breaks { sends: before.is_some_and(|item| item.sent), receives: before.is_some_and(|item| item.received) };
    let required = sides.new.is_some_and(Item::required);
    match (kind, key) {
        (_, Key::Response(..) | Key::Scheme(_) | Key::Event(_)) => NONE,
        // The name of a type may stand in code that sends it and in code that receives it.
        (ChangeKind::Renamed { .. }, Key::Type(_)) => way,
        // A required parameter is an argument, whose name is in nobody's code.
        (ChangeKind::Renamed { .. }, Key::Parameter(..)) if sides.old.is_some_and(Item::required) => NONE,
        (ChangeKind::Renamed { .. }, _) => {
            let name = |item: Option<&'_ Item>| item.map(|item| item.name.clone());
            sends(name(sides.old) != name(sides.new))
        }
        (ChangeKind::Added { .. }, Key::Parameter(..) | Key::Body(_)) => sends(required),
        // A required field is one more argument of `new`; an optional one is covered by `..Default::default()`.
        (ChangeKind::Added { .. }, Key::Field(..)) => sends(way.sends && required),
        // A match on a union has an arm for each variant; one on an enum of values needs a wildcard.
        (ChangeKind::Added { .. }, Key::Variant(..)) => {
            Breaks { receives: way.receives && sides.new.is_some_and(|item| !item.code.is_empty()), ..NONE }
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
        (Facet::DeprecatedNames, _) => sends(former(from).any(|name| new.former().all(|kept| kept != name))),
        // In another order the arguments of a function, or of `new`, mean something else, even where it compiles.
        (Facet::Order, _) => sends(way.sends),
        (Facet::Response, _) => Breaks { receives: true, ..NONE },
        // A required parameter is an argument, whose name is in nobody's code.
        (Facet::Name, Key::Parameter(..)) => sends(!old.required()),
        (Facet::Name, Key::Field(..) | Key::Rest(_) | Key::Variant(..)) => way,
        (Facet::Type, _) if !recoded => NONE,
        (Facet::Type, Key::Parameter(..) | Key::Body(_) | Key::Server(_)) => sends(true),
        (Facet::Type, _) => way,
        // A parameter moves between the arguments and the setters, a field into `new` or out of it.
        (Facet::Required, Key::Parameter(..) | Key::Body(_)) => sends(true),
        (Facet::Required, _) => Breaks { receives: way.receives && recoded, ..way },
        // Variants that keep what is not listed: gone or renamed, or one more to match on.
        (Facet::Fallback, _) if from.is_empty() => Breaks { sends: false, ..way },
        (Facet::Fallback, _) => way,
        (Facet::Security, _) => sends(!is_enough(&old.secrets, &new.secrets)),
        (Facet::Bounds, _) => sends(way.sends && tightened(&old.bounds, &new.bounds)),
        (Facet::Traits, Key::Variant(..)) => sends(way.sends && lost(from, to)),
        (Facet::Traits, _) if lost(from, to) => way,
        _ => NONE,
    }
}

/// Whether whoever has what one of the old alternatives needs has what one of the new ones does.
fn is_enough(old: &[BTreeSet<String>], new: &[BTreeSet<String>]) -> bool {
    let nothing = [BTreeSet::new()];
    let old = if old.is_empty() { &nothing } else { old };
    new.is_empty() || old.iter().all(|had| new.iter().any(|needed| needed.is_subset(had)))
}

fn lost(from: &str, to: &str) -> bool {
    from.split(" + ").any(|name| !name.is_empty() && !to.split(" + ").any(|kept| kept == name))
}
