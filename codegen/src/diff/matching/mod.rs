//! Matches the items of two surfaces, and gives the items of the old one the names of the new one.
//!
//! A match of one kind helps to find another: a type by the operation that returns it, an operation by its types. So the search
//! repeats until nothing more is found. An ambiguous match is not a match.

mod operations;
mod parameters;
pub(super) mod paths;
mod usages;

use std::collections::BTreeMap;

use super::change::{Change, ChangeKind, Key};
use super::judge::{Sides, judged};
use super::pairs::pairs;
use super::surface::Surface;

/// Maps old names to new ones: ids and wire names of the document, and the model's names of types.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Renames {
    pub operations: BTreeMap<String, String>,
    pub types: BTreeMap<String, String>,
    /// The new id of the operation and the old wire name of the parameter, to its new wire name.
    pub parameters: BTreeMap<(String, String), String>,
}

#[derive(Default)]
pub(super) struct Matched {
    pub(super) renames: Renames,
    /// The renames as changes.
    pub(super) renamed: Vec<Change>,
}

/// Maps names of the old side to names of the new one.
type Find = fn(&Surface, &Surface) -> BTreeMap<String, String>;

pub(super) fn matched(old: &mut Surface, new: &Surface) -> Matched {
    let mut all = Matched::default();
    // Ends, since each pass renames at least one more item.
    loop {
        let before = all.renamed.len();
        all.types(old, new, pairs(&old.contents(new), &new.contents(old)));
        all.operations(old, new, operations::at_place);
        all.operations(old, new, operations::at_changed_place);
        all.parameters(old, new);
        // Equal items before changed ones, and items at the same place before similar ones.
        if all.renamed.len() == before {
            let used = usages::renamed(old, new);
            all.types(old, new, used);
        }
        if all.renamed.len() == before {
            all.operations(old, new, operations::alike);
        }
        if all.renamed.len() == before {
            break;
        }
    }
    let variants = pairs(&old.variants(new), &new.variants(old));
    old.rekey(&variants);
    all
}

impl Matched {
    fn types(&mut self, old: &mut Surface, new: &Surface, renamed: BTreeMap<String, String>) {
        self.record(old, new, renamed.iter().map(|(from, to)| (Key::Type(from.clone()), Key::Type(to.clone()))));
        old.rename_types(&renamed);
        self.renames.types.extend(renamed);
    }

    fn operations(&mut self, old: &mut Surface, new: &Surface, find: Find) {
        let renamed = find(old, new);
        let keys = |(from, to): (&String, &String)| (Key::Operation(from.clone()), Key::Operation(to.clone()));
        self.record(old, new, renamed.iter().map(keys));
        old.rename_operations(&renamed, new);
        self.renames.operations.extend(renamed);
    }

    fn parameters(&mut self, old: &mut Surface, new: &Surface) {
        // A new location is a change of a facet.
        let moved = pairs(&parameters::by_wire(old, new), &parameters::by_wire(new, old));
        old.rekey(&moved);
        self.parameters_as(old, new, parameters::by_position(old, new));
        self.parameters_as(old, new, parameters::alone_between_the_same(old, new));
        let known = self.renames.parameters.iter().map(|((_, from), to)| (from.clone(), to.clone())).collect();
        self.parameters_as(old, new, parameters::as_elsewhere(old, new, &known));
        self.parameters_as(old, new, parameters::between_the_same(old, new));
    }

    fn parameters_as(&mut self, old: &mut Surface, new: &Surface, renamed: BTreeMap<Key, Key>) {
        self.record(old, new, renamed.iter().map(|(from, to)| (from.clone(), to.clone())));
        old.rename_parameters(&renamed, new);
        self.renames.parameters.extend(renamed.into_iter().filter_map(|keys| match keys {
            (Key::Parameter(_, _, from), Key::Parameter(id, _, to)) => Some(((id, from), to)),
            _ => None,
        }));
    }

    /// Records the changes of keys that are about to be renamed.
    fn record(&mut self, old: &Surface, new: &Surface, renamed: impl Iterator<Item = (Key, Key)>) {
        for (from, to) in renamed {
            let sides = Sides { old: old.items.get(&from), new: new.items.get(&to), container: None };
            let kind = ChangeKind::Renamed { from: from.name().to_owned(), to: to.name().to_owned() };
            self.renamed.push(judged(&to, kind, sides));
        }
    }
}
