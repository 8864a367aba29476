//! Finds the changes that the configuration needs when its document changes, so that names of the client stay the same.
//! `overlay::follow` does the same for the overlay.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::{Renames, renames};
use crate::model::{Api, Operation, Parameter, Shape};
use crate::stale::{Stale, Subject, Why};
use crate::{Input, Resolved, Result, lenient};

/// A change of the configuration, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The table, such as `rename.types`.
    pub table: String,
    pub edit: Edit,
    /// The reason, a sentence without its full stop.
    pub reason: String,
}

/// The kind of a [`Line`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Renames the key of a line.
    Key { from: String, to: String },
    /// Replaces an entry of a list.
    Entry { list: String, from: String, to: String },
    /// Deletes a line.
    Remove { key: String },
    /// Deletes an entry of a list.
    RemoveEntry { list: String, entry: String },
    /// Adds a line, by which an item keeps its name.
    Name { key: String, name: String },
    /// Keeps the old names of an item as deprecated ones.
    Deprecated { key: String, names: Vec<String> },
}

impl Line {
    fn new(table: &str, edit: Edit, reason: String) -> Self {
        Self { table: table.to_owned(), edit, reason }
    }

    /// Deletes the line or the entry of a list.
    fn remove(table: &str, key: &str, reason: String) -> Self {
        let key = key.to_owned();
        match list(table) {
            Some((table, list)) => Self::new(table, Edit::RemoveEntry { list: list.to_owned(), entry: key }, reason),
            None => Self::new(table, Edit::Remove { key }, reason),
        }
    }

    /// Renames the key of the line or the entry of a list.
    fn rename(table: &str, from: &str, to: String, reason: String) -> Self {
        let from = from.to_owned();
        match list(table) {
            Some((table, list)) => Self::new(table, Edit::Entry { list: list.to_owned(), from, to }, reason),
            None => Self::new(table, Edit::Key { from, to }, reason),
        }
    }
}

/// Splits the place of a list into its table and its key.
fn list(place: &str) -> Option<(&str, &str)> {
    place.split_once('.').filter(|(table, _)| matches!(*table, "retry" | "required"))
}

/// Returns the next changes that the configuration needs to fit the newer document. `was` is the model of the older one. A change may
/// require another: make the changes and call it again, until there are none.
///
/// # Errors
///
/// Returns an error if the document cannot be resolved.
pub fn lines(was: &Api, new: &Input<'_>) -> Result<Vec<Line>> {
    let is = lenient(new);
    let Resolved { api: now, report } = is.result?;
    let follow = Follow { renames: renames(was, &now), was, now: &now, new };
    let mut lines = follow.operations(&is.stale);
    if lines.is_empty() {
        lines = follow.types(&is.stale);
    }
    if lines.is_empty() {
        lines = follow.others(&is.stale);
        lines.extend(follow.shared(&report.unused()));
    }
    if lines.is_empty() {
        lines = follow.aliases();
    }
    Ok(lines)
}

/// Returns the ids of operations of the older document that were renamed, with the new id, or removed. `was` is its model.
///
/// # Errors
///
/// Returns an error if the document cannot be resolved.
pub fn operations(was: &Api, new: &Input<'_>) -> Result<BTreeMap<String, Option<String>>> {
    let now = lenient(new).result?.api;
    let ids = now.operations().map(|(_, one)| one.id.as_str()).collect::<BTreeSet<_>>();
    let renamed = renames(was, &now).operations;
    let gone = was.operations().map(|(_, one)| &one.id).filter(|id| !ids.contains(id.as_str()));
    Ok(gone.map(|id| (id.clone(), renamed.get(id).cloned())).collect())
}

struct Follow<'a> {
    was: &'a Api,
    now: &'a Api,
    new: &'a Input<'a>,
    renames: Renames,
}

impl Follow<'_> {
    fn has_type(&self, name: &str) -> bool {
        self.now.types.iter().any(|one| one.name == name)
    }

    /// Changes lines about operations, parameters and tags.
    fn operations(&self, stale: &[Stale]) -> Vec<Line> {
        let ids = self.now.operations().map(|(_, one)| one.id.as_str()).collect::<BTreeSet<_>>();
        let now = |id: &str| match self.renames.operations.get(id) {
            Some(to) => Some(to.clone()),
            None => ids.contains(id).then(|| id.to_owned()),
        };
        let mut lines = Vec::new();
        for (table, key) in unmatched(stale) {
            let to = match table {
                "rename.operations" | "retry.safe" => now(key),
                "rename.parameters" => key.split_once('.').and_then(|(id, wire)| {
                    let id = now(id)?;
                    let wire = self.parameter(&id, wire)?;
                    Some(format!("{id}.{wire}"))
                }),
                "rename.groups" => self.tag(key),
                _ => continue,
            };
            let what = match table {
                "rename.groups" => "tag",
                "rename.parameters" => "parameter",
                _ => "operation",
            };
            lines.push(match to.filter(|to| to != key) {
                Some(to) => {
                    let reason = format!("the {what} `{key}` is now `{to}`");
                    Line::rename(table, key, to, reason)
                }
                None => Line::remove(table, key, format!("the {what} `{key}` was removed")),
            });
        }
        // A renamed tag keeps the name of its group.
        for group in &self.was.groups {
            let Some(to) = self.tag(&group.tag) else { continue };
            let known = &self.new.config.rename.groups;
            let same = self.now.groups.iter().any(|other| other.name == group.name);
            if !known.contains_key(&to) && !known.contains_key(&group.tag) && !same {
                let reason = format!("the tag `{}` is now `{to}`, and the group keeps its name", group.tag);
                let edit = Edit::Name { key: to, name: group.name.clone() };
                lines.push(Line::new("rename.groups", edit, reason));
            }
        }
        lines
    }

    /// Returns the new name of a removed tag: a new tag that all of its operations have.
    fn tag(&self, tag: &str) -> Option<String> {
        if self.now.groups.iter().any(|group| group.tag == tag) {
            return None;
        }
        let group = self.was.groups.iter().find(|group| group.tag == tag)?;
        let mut tags = BTreeSet::new();
        for operation in &group.operations {
            let id = self.renames.operations.get(&operation.id).unwrap_or(&operation.id);
            tags.extend(self.now.operations().filter(|(_, one)| one.id == *id).map(|(group, _)| group.tag.as_str()));
        }
        let to = tags.pop_first().filter(|_| tags.is_empty())?;
        let before = self.was.groups.iter().any(|group| group.tag == to);
        (!before).then(|| to.to_owned())
    }

    /// Changes lines about types, and adds lines for types that would get another name. Outer types come first, since the names of
    /// inner ones begin with theirs.
    fn types(&self, stale: &[Stale]) -> Vec<Line> {
        let clashes = self.clashes(stale);
        if !clashes.is_empty() {
            return clashes;
        }
        let known = &self.new.config.rename.types;
        let mut lines = Vec::new();
        for (table, key) in unmatched(stale).filter(|(table, _)| *table == "rename.types") {
            let Some(name) = known.get(key) else { continue };
            let to = self.renames.types.get(name).filter(|to| !known.contains_key(*to));
            lines.push(match to {
                Some(to) => Line::rename(table, key, to.clone(), format!("`{name}` would now be called `{to}`")),
                None if self.has_type(name) => {
                    Line::remove(table, key, format!("`{name}` is now the default name of a type"))
                }
                None => Line::remove(table, key, format!("the type `{name}` was removed")),
            });
        }
        for (name, to) in &self.renames.types {
            let taken = known.contains_key(to) || known.values().any(|value| value == name);
            if !taken && !self.has_type(name) {
                let reason = format!("`{name}` would now be called `{to}`, and keeps its name");
                let edit = Edit::Name { key: to.clone(), name: name.clone() };
                lines.push(Line::new("rename.types", edit, reason));
            }
        }
        outermost(lines)
    }

    /// Names types whose default name the configuration gives to another type.
    fn clashes(&self, stale: &[Stale]) -> Vec<Line> {
        let known = &self.new.config.rename.types;
        let mut lines = Vec::new();
        for one in stale.iter().filter(|one| one.why == Why::Clash) {
            let Subject::Line { table: "rename.types", key } = &one.subject else { continue };
            let Some(name) = known.get(key).filter(|name| !known.contains_key(*name)) else { continue };
            let free = (2..100)
                .map(|number| format!("{name}{number}"))
                .find(|free| !known.values().any(|value| value == free) && !self.has_type(free));
            if let Some(free) = free {
                let reason = format!("another type would now be called `{name}`; give it a better name than `{free}`");
                let edit = Edit::Name { key: name.clone(), name: free };
                lines.push(Line::new("rename.types", edit, reason));
            }
        }
        lines
    }

    /// Deletes lines about removed items.
    fn others(&self, stale: &[Stale]) -> Vec<Line> {
        let lines = unmatched(stale).filter_map(|(table, key)| {
            let reason = match (table, key.split_once('.')) {
                ("rename.fields" | "required.except", Some((owner, _))) if !self.has_type(owner) => {
                    format!("the type `{owner}` was removed")
                }
                ("rename.fields" | "required.except", Some(_)) => format!("the field `{key}` was removed"),
                ("required.fields", _) => format!("no type that is only received has a field `{key}`"),
                ("security", _) => match self.scheme(key)? {
                    Some(to) => {
                        let reason = format!("the security scheme `{key}` is now `{to}`");
                        return Some(Line::rename(table, key, to, reason));
                    }
                    None => format!("the security scheme `{key}` was removed"),
                },
                ("secrets", _) => format!("the secret `{key}` was removed"),
                _ => return None,
            };
            Some(Line::remove(table, key, reason))
        });
        let lines = lines.collect::<Vec<_>>();
        // A missing secret may come back with its scheme.
        let is_secret = |line: &Line| line.table == "secrets";
        match lines.iter().all(is_secret) {
            true => lines,
            false => lines.into_iter().filter(|line| !is_secret(line)).collect(),
        }
    }

    /// Adds lines in place of shared ones, which stay for other documents: the spelling of a renamed security scheme.
    fn shared(&self, unused: &[Stale]) -> Vec<Line> {
        let known = &self.new.config.security;
        let lines = unmatched(unused).filter(|(table, _)| *table == "security").filter_map(|(_, key)| {
            let spelling = &known.get(key).filter(|_| self.was.schemes.iter().any(|one| one.name == key))?.spelling;
            // A table's name with a dot would be a path.
            let to = self.scheme(key)?.filter(|to| !known.contains_key(to) && !to.contains('.'))?;
            let edit = Edit::Name { key: "spelling".to_owned(), name: spelling.clone() };
            let reason = format!("the security scheme `{key}` is now `{to}`, and keeps its spelling");
            Some(Line::new(&format!("security.{to}"), edit, reason))
        });
        lines.collect()
    }

    /// Returns the new name of a removed security scheme: the only new scheme, if the same operations need it. Returns `Some(None)` if
    /// there is no new scheme, and `None` if the new name is unclear.
    fn scheme(&self, name: &str) -> Option<Option<String>> {
        let users = |api: &Api, name: &str, renamed: &BTreeMap<String, String>| {
            let needs = |one: &Operation| {
                one.security.iter().flatten().any(|at| api.schemes.get(*at).is_some_and(|it| it.name == name))
            };
            let ids = api.operations().filter(|(_, one)| needs(one)).map(|(_, one)| &one.id);
            ids.map(|id| renamed.get(id).unwrap_or(id).clone()).collect::<BTreeSet<_>>()
        };
        let before = users(self.was, name, &self.renames.operations);
        let mut fresh = self.now.schemes.iter().filter(|one| !self.was.schemes.iter().any(|old| old.name == one.name));
        match (fresh.next(), fresh.next()) {
            (None, _) => Some(None),
            (Some(only), None) => {
                let after = users(self.now, &only.name, &BTreeMap::new());
                let known = self.now.operations().filter(|(_, one)| before.contains(&one.id)).count();
                (before.intersection(&after).count() == known).then(|| Some(only.name.clone()))
            }
            _ => None,
        }
    }

    /// Adds deprecated names of renamed functions and setters.
    fn aliases(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for (group, before) in self.was.operations() {
            let id = self.renames.operations.get(&before.id).unwrap_or(&before.id);
            let Some((now_group, now)) = self.now.operations().find(|(_, one)| one.id == *id) else { continue };
            let kept = now.deprecated_names.contains(&before.name) || now.name == before.name;
            // A deprecated name stays in its group.
            if group.name == now_group.name && !kept {
                let names = std::iter::once(before.name.clone()).chain(before.deprecated_names.iter().cloned());
                let reason = format!("`{}` is now `{}`, and the old name is kept as deprecated", before.name, now.name);
                let edit = Edit::Deprecated { key: now.id.clone(), names: names.collect() };
                lines.push(Line::new("rename.operations", edit, reason));
            }
            lines.extend(self.setters(before, now));
        }
        lines
    }

    /// Returns the new name of a parameter. Returns `None` if it was removed, or if nothing but the position suggests the new name:
    /// code that uses the old name could send another value.
    fn parameter(&self, id: &str, wire: &str) -> Option<String> {
        let of = |api: &'_ Api, id: &str, wire: &str| {
            let one = api.operations().find(|(_, one)| one.id == id)?.1;
            one.parameters.iter().find(|one| one.wire == wire).cloned()
        };
        let Some(to) = self.renames.parameters.get(&(id.to_owned(), wire.to_owned())) else {
            return of(self.now, id, wire).map(|_| wire.to_owned());
        };
        let same = |((_, from), other): &(&(String, String), &String)| from == wire && *other == to;
        let often = self.renames.parameters.iter().filter(same).count() > 1;
        let before = self.renames.operations.iter().find(|(_, new)| *new == id).map_or(id, |(old, _)| old);
        let example = |api, id, wire| of(api, id, wire).and_then(|one| one.example);
        let shown = example(self.was, before, wire);
        let alike = shown.is_some() && shown == example(self.now, id, to);
        // A named type, such as an enum of the same values, is hardly a coincidence.
        let telling = |one: Parameter| matches!(one.shape, Shape::Named(_));
        let own = of(self.now, id, to).is_some_and(telling);
        (often || alike || own || share_a_word(wire, to)).then(|| to.clone())
    }

    fn setters(&self, before: &Operation, now: &Operation) -> Vec<Line> {
        let mut lines = Vec::new();
        for old in before.parameters.iter().filter(|one| !one.required) {
            let Some(wire) = self.parameter(&now.id, &old.wire).filter(|wire| *wire != old.wire) else { continue };
            let Some(new) = now.parameters.iter().find(|one| one.wire == wire && !one.required) else { continue };
            if new.name != old.name && !new.deprecated_names.contains(&old.name) {
                let names = std::iter::once(old.name.clone()).chain(old.deprecated_names.iter().cloned());
                let reason = format!(
                    "`{}` of `{}` is now `{}`, and the old name is kept as deprecated",
                    old.name, now.name, new.name
                );
                let edit = Edit::Deprecated { key: format!("{}.{wire}", now.id), names: names.collect() };
                lines.push(Line::new("rename.parameters", edit, reason));
            }
        }
        lines
    }
}

/// Returns the table and the key of each line that names nothing.
fn unmatched(stale: &[Stale]) -> impl Iterator<Item = (&'static str, &str)> {
    stale.iter().filter(|one| one.why == Why::Unmatched).filter_map(|one| match &one.subject {
        Subject::Line { table, key } => Some((*table, key.as_str())),
        Subject::Action { .. } => None,
    })
}

/// Returns whether two names share a word, as `staff_id` and `team_member_id` do.
fn share_a_word(one: &str, other: &str) -> bool {
    let words =
        |name: &str| heck::ToSnakeCase::to_snake_case(name).split('_').map(str::to_owned).collect::<BTreeSet<_>>();
    words(one).intersection(&words(other)).any(|word| !word.is_empty())
}

/// Returns the lines whose names do not begin with the name of another line.
fn outermost(lines: Vec<Line>) -> Vec<Line> {
    let name = |line: &Line| match &line.edit {
        Edit::Key { to, .. } => Some(to.clone()),
        Edit::Name { key, .. } => Some(key.clone()),
        _ => None,
    };
    let names = lines.iter().filter_map(name).collect::<BTreeSet<_>>();
    let is_inside = |line: &Line| {
        name(line).is_some_and(|own| names.iter().any(|other| own != *other && own.starts_with(other.as_str())))
    };
    let (inner, outer): (Vec<_>, Vec<_>) = lines.into_iter().partition(is_inside);
    // A type may only seem removed until the change of an outer type is made.
    match outer.iter().any(|line| name(line).is_some()) {
        true => outer.into_iter().filter(|line| name(line).is_some()).collect(),
        false => outer.into_iter().chain(inner).collect(),
    }
}
