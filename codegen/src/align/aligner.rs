//! Matches the nodes of two documents, also where a node has moved or has another name. Compares the trees as they are written,
//! without following references. The caller matches the operations.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::alignment::Alignment;
use crate::document::pointer;
use crate::documented::object;
use crate::normalize::place::Place;
use crate::transcribe::facts;

/// Matches the nodes of two documents. `operations` are the old and new pointers of matched operations.
pub fn align(old: &Value, new: &Value, operations: &[(String, String)]) -> Alignment {
    let tags = tags(old, new, operations);
    let mut aligner = Aligner { old, new, tags, found: Alignment::default(), votes: BTreeMap::new(), late: Vec::new() };
    aligner.pair(String::new(), String::new(), Place::Document);
    for (from, to) in operations {
        aligner.pair(from.clone(), to.clone(), Place::Operation);
    }
    aligner.path_items(operations);
    while aligner.voted() {}
    aligner.equal_components();
    while aligner.voted() {}
    for (from, to, place) in std::mem::take(&mut aligner.late) {
        if aligner.alike(&from, &to) {
            aligner.pair(from, to, place);
        }
    }
    aligner.found
}

/// Returns the removed tags whose operations all have the same new tag instead: old to new.
fn tags<'a>(old: &'a Value, new: &'a Value, operations: &[(String, String)]) -> BTreeMap<&'a str, &'a str> {
    let of = |tree: &'a Value, at: &str| {
        let tags = tree.pointer(at).and_then(|operation| operation.get("tags")?.as_array());
        tags.into_iter().flatten().filter_map(Value::as_str).collect::<BTreeSet<_>>()
    };
    let pairs = operations.iter().map(|(from, to)| (of(old, from), of(new, to))).collect::<Vec<_>>();
    let before = pairs.iter().flat_map(|(old, _)| old).copied().collect::<BTreeSet<_>>();
    let after = pairs.iter().flat_map(|(_, new)| new).copied().collect::<BTreeSet<_>>();
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (olds, news) in &pairs {
        for gone in olds.difference(&after) {
            found.entry(gone).or_default().extend(news.difference(&before));
        }
    }
    let wanted = |to: &str| found.values().filter(|news| news.contains(to)).count();
    let only = |news: &BTreeSet<&'a str>| news.first().copied().filter(|to| news.len() == 1 && wanted(to) == 1);
    found.iter().filter_map(|(from, news)| Some((*from, only(news)?))).collect()
}

struct Aligner<'a> {
    old: &'a Value,
    new: &'a Value,
    /// Renamed tags: old to new.
    tags: BTreeMap<&'a str, &'a str>,
    found: Alignment,
    /// Components that replace each other: the old pointer, and the new ones.
    votes: BTreeMap<String, HashSet<String>>,
    /// Nodes that are inline in one document and components in the other.
    late: Vec<(String, String, Place)>,
}

impl<'a> Aligner<'a> {
    /// Matches two nodes, and compares their children.
    fn pair(&mut self, from: String, to: String, place: Place) {
        if self.found.new_of.contains_key(&from) || self.found.old_of.contains_key(&to) {
            return;
        }
        let (Some(old), Some(new)) = (self.old.pointer(&from), self.new.pointer(&to)) else { return };
        let (one, other) = (reference(old), reference(new));
        match (one, other) {
            (Some(one), None) => return self.late.push((one, to, place)),
            (None, Some(other)) => return self.late.push((from, other, place)),
            (Some(one), Some(other)) => self.referred(one, other, place),
            (None, None) => {}
        }
        self.found.new_of.insert(from.clone(), to.clone());
        self.found.old_of.insert(to.clone(), from.clone());
        self.inside((old, from), (new, to), place);
    }

    /// Votes for the targets of two references in the same place, if they have different names.
    fn referred(&mut self, one: String, other: String, place: Place) {
        if one == other {
            return;
        }
        match (self.new.pointer(&one).is_none(), self.old.pointer(&other).is_none()) {
            (true, true) => drop(self.votes.entry(one).or_default().insert(other)),
            _ => self.late.push((one, other, place)),
        }
    }

    fn inside(&mut self, (old, from): (&'a Value, String), (new, to): (&'a Value, String), place: Place) {
        let (Value::Object(olds), Value::Object(news)) = (old, new) else { return };
        for (key, new) in news {
            let Some(below) = place.under(key) else { continue };
            let Some(old) = olds.get(key) else { continue };
            // The caller matches the operations.
            if matches!(
                (place, below),
                (Place::Document, Place::Each(Place::PathItem)) | (Place::PathItem, Place::Operation)
            ) {
                continue;
            }
            let step = |at: &str| pointer::join_to(at, key);
            match below {
                Place::Each(one) => self.each((old, step(&from)), (new, step(&to)), *one),
                one => self.pair(step(&from), step(&to), one),
            }
        }
    }

    fn each(&mut self, (old, from): (&'a Value, String), (new, to): (&'a Value, String), place: Place) {
        match (old, new) {
            (Value::Object(olds), Value::Object(news)) => {
                for key in news.keys().filter(|key| olds.contains_key(*key)) {
                    self.pair(pointer::join_to(&from, key), pointer::join_to(&to, key), place);
                }
            }
            (Value::Array(olds), Value::Array(news)) => {
                for (at, other) in self.listed(olds, news, place) {
                    self.pair(format!("{from}/{at}"), format!("{to}/{other}"), place);
                }
            }
            _ => {}
        }
    }

    /// Matches the entries of two lists: by name, then by content, and in lists of the same length by index.
    fn listed<'v>(&self, olds: &'v [Value], news: &'v [Value], place: Place) -> Vec<(usize, usize)> {
        let mut open = Open { pairs: Vec::new(), olds: (0..olds.len()).collect(), news: (0..news.len()).collect() };
        match place {
            Place::Parameter => {
                open.by(|at| named(self.old, olds.get(at)?), |at| named(self.new, news.get(at)?));
                // Renamed parameters differ only in their name.
                let content = |tree, list: &[Value], at: usize| unnamed(tree, list.get(at)?);
                open.by(|at| content(self.old, olds, at), |at| content(self.new, news, at));
            }
            Place::Tag => {
                let name = |list: &'v [Value], at: usize| list.get(at)?.get("name")?.as_str();
                open.by(|at| name(olds, at), |at| name(news, at));
                open.by(|at| self.tags.get(name(olds, at)?).copied(), |at| name(news, at));
            }
            Place::Server => open.by(|at| olds.get(at)?.get("url"), |at| news.get(at)?.get("url")),
            _ => {
                open.by(|at| Some(facts(olds.get(at)?, place)), |at| Some(facts(news.get(at)?, place)));
                if olds.len() == news.len() {
                    open.pairs.extend(open.olds.into_iter().zip(open.news));
                }
            }
        }
        open.pairs
    }

    /// Matches the path items whose operations are all in the same new path item.
    fn path_items(&mut self, operations: &[(String, String)]) {
        let mut items: BTreeMap<String, HashSet<String>> = BTreeMap::new();
        for (from, to) in operations {
            let item = |place: &str| place.rsplit_once('/').map(|(item, _)| item.to_owned());
            if let (Some(from), Some(to)) = (item(from), item(to)) {
                items.entry(from).or_default().insert(to);
            }
        }
        for (from, to) in items {
            if let (1, Some(to)) = (to.len(), to.into_iter().next()) {
                self.pair(from, to, Place::PathItem);
            }
        }
    }

    /// Matches renamed components that are the only ones with their content on both sides.
    fn equal_components(&mut self) {
        for (section, _) in object(self.old.get("components")) {
            let Some(Place::Each(place)) = Place::Components.under(section) else { continue };
            let at = pointer::join(["components", section.as_str()]);
            let open = |known: &HashMap<String, String>, tree: &'a Value| {
                let all = object(tree.pointer(&at)).map(|(name, node)| (pointer::join_to(&at, name), node));
                let open = all.filter(|(at, _)| !known.contains_key(at));
                open.map(|(at, node)| (facts(node, *place), at)).collect::<Vec<_>>()
            };
            let (olds, news) = (open(&self.found.new_of, self.old), open(&self.found.old_of, self.new));
            for (content, from) in &olds {
                let equal = |(other, _): &&(Value, String)| other == content;
                let mut to = news.iter().filter(equal);
                if let (Some((_, to)), None, 1) = (to.next(), to.next(), olds.iter().filter(equal).count()) {
                    self.pair(from.clone(), to.clone(), *place);
                }
            }
        }
    }

    /// Matches components that replace each other everywhere. Returns whether there was one.
    fn voted(&mut self) -> bool {
        let votes = std::mem::take(&mut self.votes);
        let mut wanted: HashMap<&String, usize> = HashMap::new();
        for other in votes.values().flatten() {
            *wanted.entry(other).or_default() += 1;
        }
        let before = self.found.new_of.len();
        for (from, to) in &votes {
            if let (1, Some(to)) = (to.len(), to.iter().next())
                && wanted.get(to) == Some(&1)
                && self.alike(from, to)
                && let Some(place) = component(from)
            {
                self.pair(from.clone(), to.clone(), place);
            }
        }
        self.found.new_of.len() > before
    }

    /// Returns whether two nodes may be the same thing: they share a property, or have none and are of the same type.
    fn alike(&self, from: &str, to: &str) -> bool {
        let (Some(old), Some(new)) = (self.old.pointer(from), self.new.pointer(to)) else { return false };
        let properties = |node: &'a Value| node.get("properties")?.as_object();
        match (properties(old), properties(new)) {
            (Some(olds), Some(news)) => {
                olds.is_empty() || news.is_empty() || olds.keys().any(|key| news.contains_key(key))
            }
            (None, None) => old.get("type") == new.get("type"),
            _ => false,
        }
    }
}

/// The matched and the unmatched indices of two lists.
struct Open {
    pairs: Vec<(usize, usize)>,
    olds: Vec<usize>,
    news: Vec<usize>,
}

impl Open {
    /// Matches entries with the same key, in their order.
    fn by<T: PartialEq>(&mut self, old: impl Fn(usize) -> Option<T>, new: impl Fn(usize) -> Option<T>) {
        let mut olds = self.olds.iter().map(|at| (*at, old(*at))).collect::<Vec<_>>();
        self.news.retain(|other| {
            let key = new(*other);
            let found = olds.iter().position(|(_, old)| old.is_some() && *old == key);
            found.map(|found| self.pairs.push((olds.remove(found).0, *other))).is_none()
        });
        self.olds = olds.into_iter().map(|(at, _)| at).collect();
    }
}

/// Returns the kind of the component at a pointer.
fn component(at: &str) -> Option<Place> {
    let (section, name) = at.strip_prefix("/components/")?.split_once('/')?;
    Place::Components.under(section)?.under(name).filter(|_| !name.contains('/'))
}

/// Returns the pointer of a node's reference within the document.
fn reference(node: &Value) -> Option<String> {
    let fragment = node.get("$ref")?.as_str()?.strip_prefix('#')?;
    Some(pointer::join(pointer::segments(fragment).iter().map(String::as_str)))
}

/// Returns a parameter, or the one that it refers to.
fn followed<'v>(tree: &'v Value, parameter: &'v Value) -> Option<&'v Value> {
    match reference(parameter) {
        Some(at) => tree.pointer(&at),
        None => Some(parameter),
    }
}

/// Returns the name and the location of a parameter.
fn named<'v>(tree: &'v Value, parameter: &'v Value) -> Option<(&'v str, &'v str)> {
    let parameter = followed(tree, parameter)?;
    Some((parameter.get("name")?.as_str()?, parameter.get("in")?.as_str()?))
}

/// Returns the facts of a parameter without its name.
fn unnamed(tree: &Value, parameter: &Value) -> Option<Value> {
    let mut content = facts(followed(tree, parameter)?, Place::Parameter);
    content.as_object_mut()?.remove("name")?;
    Some(content)
}
