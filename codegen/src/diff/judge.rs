//! A change in, whether it breaks callers out: decided apart for what a caller sends and what it receives.

use super::surface::Item;
use super::{Change, ChangeKind, Facet, Key};

/// Whom a change breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Breaks {
    /// Code that makes requests no longer compiles, or is refused by the server.
    pub sends: bool,
    /// Code that reads answers no longer compiles.
    pub receives: bool,
}

impl Breaks {
    pub fn any(self) -> bool {
        self.sends || self.receives
    }
}

/// The part of a version that a change asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    None,
    Patch,
    Minor,
    Major,
}

impl Verdict {
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

pub(super) fn judged(item: Key, rust: String, kind: ChangeKind, what: &Item) -> Change {
    let breaks = breaks(&item, &kind, what);
    Change { item, rust, kind, breaks }
}

pub(super) fn verdict(change: &Change) -> Verdict {
    if change.breaks.any() {
        return Verdict::Major;
    }
    match (&change.kind, &change.item) {
        // The list of errors is documentation: they are all one type.
        (_, Key::Answer(..)) => Verdict::Patch,
        (ChangeKind::Added { .. } | ChangeKind::Renamed { .. }, _) => Verdict::Minor,
        (ChangeKind::Changed { facet, .. }, _) => match facet {
            Facet::Required | Facet::Deprecated | Facet::Security | Facet::Traits | Facet::Version => Verdict::Minor,
            _ => Verdict::Patch,
        },
        (ChangeKind::Removed { .. }, _) => Verdict::Patch,
    }
}

fn breaks(item: &Key, kind: &ChangeKind, what: &Item) -> Breaks {
    let way = Breaks { sends: what.sent, receives: what.received };
    let none = Breaks::default();
    let sends = |breaks| Breaks { sends: breaks, receives: false };
    match (kind, item) {
        (_, Key::Answer(..)) => none,
        // A name of a type stands in code that sends it and in code that receives it.
        (ChangeKind::Renamed { .. }, Key::Operation(_)) => sends(true),
        (ChangeKind::Renamed { .. }, _) => way,
        (ChangeKind::Added { .. }, Key::Parameter(..) | Key::Body(_)) => sends(what.required()),
        // A required field is one more argument of `new`; an optional one is covered by `..Default::default()`.
        (ChangeKind::Added { .. }, Key::Field(..)) => sends(what.sent && what.required()),
        (ChangeKind::Added { .. }, Key::Variant(..)) => {
            Breaks { sends: false, receives: closed(what) && what.received }
        }
        (ChangeKind::Added { .. }, _) => none,
        (ChangeKind::Removed { .. }, Key::Operation(_) | Key::Parameter(..) | Key::Body(_)) => sends(true),
        (ChangeKind::Removed { .. }, Key::Server(_) | Key::Secret(_)) => sends(true),
        (ChangeKind::Removed { .. }, Key::Event(_) | Key::Api) => none,
        (ChangeKind::Removed { .. }, _) => way,
        (ChangeKind::Changed { facet, from, to }, item) => changed(item, *facet, from, to, way, what),
    }
}

/// A union or an enum by status has no variant for what is not listed, so a match on it need not have one.
fn closed(variant: &Item) -> bool {
    variant.facets.contains_key(&Facet::Type)
}

fn changed(item: &Key, facet: Facet, from: &str, to: &str, way: Breaks, what: &Item) -> Breaks {
    let none = Breaks::default();
    let sends = Breaks { sends: true, receives: false };
    match (facet, item) {
        (Facet::Words | Facet::Deprecated | Facet::Default | Facet::Version | Facet::Url | Facet::Style, _) => none,
        (Facet::Path | Facet::MediaType, _) => none,
        // An argument's name is its setter's, where it is optional.
        (Facet::Name, Key::Parameter(..)) => Breaks { sends: !what.required(), receives: false },
        (Facet::Name, Key::Api) => none,
        (Facet::Name, _) => way,
        (Facet::Group | Facet::Function, _) => sends,
        (Facet::Yields, _) => Breaks { sends: false, receives: true },
        (Facet::Type, Key::Operation(_) | Key::Parameter(..) | Key::Body(_)) => sends,
        (Facet::Type, Key::Event(_)) => none,
        (Facet::Type, _) => way,
        // A parameter moves between the arguments and the setters; a field between `T` and `Option<T>`.
        (Facet::Required, Key::Parameter(..) | Key::Body(_)) => sends,
        (Facet::Required, _) => way,
        // Fewer alternatives, or more to give: what was enough may not be.
        (Facet::Security, _) => {
            let left = |text: &str| text.split(" or ").map(str::to_owned).collect::<Vec<_>>();
            let (from, to) = (left(from), left(to));
            Breaks { sends: !from.iter().all(|old| old.is_empty() && to == [""] || to.contains(old)), receives: false }
        }
        (Facet::Bounds, _) => none,
        (Facet::Traits, _) => {
            let lost =
                !from.split(" + ").filter(|name| !name.is_empty()).all(|name| to.split(" + ").any(|it| it == name));
            if lost { way } else { none }
        }
    }
}
