//! Two versions of a document in; which node of the one is the same thing as which node of the other out, also where it has
//! moved or has another name. Compares trees as they are written, references included. Operations are matched by the caller, who
//! knows what they mean.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::Value;

use crate::document::pointer::{self, unescape};
use crate::normalize::place::METHODS;
use crate::normalize::place::Place;
use crate::transcribe::facts;
use crate::{Api, Config, Error, Input, Result, Source};

/// Which nodes of two documents are the same thing, by JSON pointer.
#[derive(Debug, Default)]
pub struct Alignment {
    new_of: HashMap<String, String>,
    old_of: HashMap<String, String>,
}

impl Alignment {
    /// The pointer in the new document of the very node at a pointer of the old one, or where it would be by the nearest node
    /// around it that is known. `None` if the operation or the component that it belongs to is gone.
    pub fn new_place(&self, old: &str) -> Option<String> {
        if let Some(subject) = subject(old)
            && !self.new_of.contains_key(subject)
        {
            return None;
        }
        let mut known = old;
        loop {
            if let Some(to) = self.new_of.get(known) {
                return Some(format!("{to}{}", &old[known.len()..]));
            }
            known = known.rsplit_once('/')?.0;
        }
    }

    /// The pointer in the old document of the very node at a pointer of the new one.
    pub fn old_place(&self, new: &str) -> Option<&str> {
        self.old_of.get(new).map(String::as_str)
    }

    /// Whether a node of the old document is still there.
    pub fn holds(&self, old: &str) -> bool {
        self.new_of.contains_key(old)
    }

    /// Components of a section that have another name: old to new.
    pub fn renamed(&self, section: &str) -> BTreeMap<String, String> {
        let below = format!("/components/{section}/");
        let name = |place: &str| place.strip_prefix(&below).filter(|name| !name.contains('/')).map(unescape);
        let pairs = self.new_of.iter().filter_map(|(old, new)| Some((name(old)?, name(new)?)));
        pairs.filter(|(old, new)| old != new).collect()
    }

    /// Texts under a key of nodes that are the same thing, where they are not the same text: old to new. What became two
    /// texts is left out.
    pub(crate) fn renamed_texts(&self, (old, new): (&Value, &Value), keys: &[&str]) -> BTreeMap<String, String> {
        let mut found: BTreeMap<String, Option<String>> = BTreeMap::new();
        for (from, to) in &self.new_of {
            let (Some(old), Some(new)) = (old.pointer(from), new.pointer(to)) else { continue };
            let texts = keys.iter().filter_map(|key| Some((old.get(key)?.as_str()?, new.get(key)?.as_str()?)));
            for (old, new) in texts.filter(|(old, new)| old != new) {
                let known = found.entry(old.to_owned()).or_insert_with(|| Some(new.to_owned()));
                if known.as_deref() != Some(new) {
                    *known = None;
                }
            }
        }
        found.into_iter().filter_map(|(old, new)| Some((old, new?))).collect()
    }

    /// Paths that have another spelling: old to new.
    pub fn moved_paths(&self) -> BTreeMap<String, String> {
        let path = |place: &str| place.strip_prefix("/paths/").filter(|path| !path.contains('/')).map(unescape);
        let pairs = self.new_of.iter().filter_map(|(old, new)| Some((path(old)?, path(new)?)));
        pairs.filter(|(old, new)| old != new).collect()
    }
}

/// The operation, path item or component that a node belongs to.
pub(crate) fn subject(at: &str) -> Option<&str> {
    let end = |count: usize| at.match_indices('/').nth(count).map_or(at.len(), |(end, _)| end);
    if at.starts_with("/components/") {
        return at.get(..end(3)).filter(|part| part.matches('/').count() == 3);
    }
    let item = at.strip_prefix("/paths/").and_then(|_| at.get(..end(2)))?;
    let operation = at.get(..end(3)).filter(|part| part.matches('/').count() == 3);
    let is_method = |part: &&str| part.rsplit('/').next().is_some_and(|key| METHODS.contains(&key));
    Some(operation.filter(is_method).unwrap_or(item))
}

/// Reads two versions of a document and matches their nodes.
///
/// # Errors
///
/// A document that cannot be read or resolved as it is, without overlay and configuration.
pub fn documents(old: Source<'_>, new: Source<'_>) -> Result<Documents> {
    let bare = |document| {
        let input = Input { document, overlay: None, config: Config::default(), recorded: Vec::new() };
        Ok::<_, Error>((crate::document::read(document)?, crate::resolve(&input)?.api))
    };
    let (old, new) = rayon::join(|| bare(old), || bare(new));
    let ((old, was), (new, is)) = (old?, new?);
    let alignment = align(&old, &new, &operations(&was, &is));
    Ok(Documents { old, new, alignment })
}

/// Two versions of a document.
#[derive(Debug)]
pub struct Documents {
    pub old: Value,
    pub new: Value,
    pub alignment: Alignment,
}

/// The operations that are the same, by their JSON pointers in both.
fn operations(old: &Api, new: &Api) -> Vec<(String, String)> {
    let places = |api: &Api| {
        let groups = api.groups.iter();
        let calls = groups.flat_map(|group| {
            let events = group.events.iter().map(|event| (event.id.clone(), event.pointer.clone()));
            group.operations.iter().map(|one| (one.id.clone(), one.pointer.clone())).chain(events)
        });
        calls.collect::<Vec<_>>()
    };
    let renamed = crate::diff::renames(old, new).operations;
    let news = places(new).into_iter().collect::<HashMap<_, _>>();
    let pairs = places(old).into_iter().filter_map(|(id, place)| {
        let to = news.get(renamed.get(&id).unwrap_or(&id))?;
        Some((place, to.clone()))
    });
    pairs.collect()
}

/// Matches the nodes of two documents. `operations` are those that are the same, by their JSON pointers in both.
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

/// Tags that are gone, where all that has them has one and the same new tag instead: old to new.
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
    /// Tags that have another spelling: old to new.
    tags: BTreeMap<&'a str, &'a str>,
    found: Alignment,
    /// Pointers of components that stand in each other's place, by the old one.
    votes: BTreeMap<String, HashSet<String>>,
    /// What stands inline in one document and as a component in the other.
    late: Vec<(String, String, Place)>,
}

impl<'a> Aligner<'a> {
    /// Takes two nodes for the same thing, and compares what is in them.
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

    /// Two references in the same place: votes for what they lead to, where it has another name.
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
            // Operations are matched by what they are, not by where they stand.
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

    /// Which entries of two lists are the same thing: those of one name, then those of one content, and in lists of one length
    /// those of one place.
    fn listed<'v>(&self, olds: &'v [Value], news: &'v [Value], place: Place) -> Vec<(usize, usize)> {
        let mut open = Open { pairs: Vec::new(), olds: (0..olds.len()).collect(), news: (0..news.len()).collect() };
        match place {
            Place::Parameter => {
                open.by(|at| named(self.old, olds.get(at)?), |at| named(self.new, news.get(at)?));
                // Renamed: the same but for the name.
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

    /// The path item of an operation that is known, where all of its operations stand together in the new document.
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

    /// Components that are gone and came back under another name, the only ones of their content on either side.
    fn equal_components(&mut self) {
        self.sections(|aligner, olds, place| {
            let section = olds.keys().next().and_then(|key| key.rsplit_once('/')).map(|(at, _)| at.to_owned());
            let Some(section) = section else { return };
            let open = |places: &HashMap<String, String>, tree: &'a Value| {
                let all = tree.pointer(&section).and_then(Value::as_object);
                let all = all.into_iter().flat_map(|all| all.iter());
                let open = all.map(|(name, node)| (pointer::join_to(&section, name), node));
                let open = open.filter(|(at, _)| !places.contains_key(at));
                open.map(|(at, node)| (facts(node, place), at)).collect::<Vec<_>>()
            };
            let (olds, news) = (open(&aligner.found.new_of, aligner.old), open(&aligner.found.old_of, aligner.new));
            for (content, from) in &olds {
                let equal = |all: &[(Value, String)]| all.iter().filter(|(other, _)| other == content).count();
                if equal(&olds) == 1
                    && equal(&news) == 1
                    && let Some((_, to)) = news.iter().find(|(other, _)| other == content)
                {
                    aligner.pair(from.clone(), to.clone(), place);
                }
            }
        });
    }

    /// Each section of components of the old document, its entries by pointer.
    fn sections(&mut self, each: impl Fn(&mut Self, &BTreeMap<String, &'a Value>, Place)) {
        let Some(components) = self.old.get("components").and_then(Value::as_object) else { return };
        for (section, entries) in components {
            let (Some(Place::Each(place)), Some(entries)) = (Place::Components.under(section), entries.as_object())
            else {
                continue;
            };
            let at = pointer::join(["components", section.as_str()]);
            let entries = entries.iter().map(|(name, node)| (pointer::join_to(&at, name), node)).collect();
            each(self, &entries, *place);
        }
    }

    /// Takes what stands in each other's place everywhere for the same thing. Whether there was any.
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

    /// Whether nodes that stand in each other's place may be the same thing: they have a property in common, or are of one type
    /// without any.
    fn alike(&self, from: &str, to: &str) -> bool {
        let (Some(old), Some(new)) = (self.old.pointer(from), self.new.pointer(to)) else { return false };
        let properties = |node: &'a Value| node.get("properties").and_then(Value::as_object);
        match (properties(old), properties(new)) {
            (Some(olds), Some(news)) => {
                olds.is_empty() || news.is_empty() || olds.keys().any(|key| news.contains_key(key))
            }
            (None, None) => old.get("type") == new.get("type"),
            _ => false,
        }
    }
}

/// Entries of two lists, and which of them belong together.
struct Open {
    pairs: Vec<(usize, usize)>,
    olds: Vec<usize>,
    news: Vec<usize>,
}

impl Open {
    /// Takes entries of one key for the same thing, in their order.
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

/// What kind of component a pointer leads to.
fn component(at: &str) -> Option<Place> {
    let mut segments = at.strip_prefix("/components/")?.split('/');
    let (section, _, None) = (segments.next()?, segments.next()?, segments.next()) else { return None };
    match Place::Components.under(section) {
        Some(Place::Each(place)) => Some(*place),
        _ => None,
    }
}

/// The pointer that a reference within the document leads to.
fn reference(node: &Value) -> Option<String> {
    let fragment = node.get("$ref")?.as_str()?.strip_prefix('#')?;
    Some(pointer::join(pointer::segments(fragment).iter().map(String::as_str)))
}

/// A parameter, or the one that it refers to.
fn followed<'v>(tree: &'v Value, parameter: &'v Value) -> Option<&'v Value> {
    match reference(parameter) {
        Some(at) => tree.pointer(&at),
        None => Some(parameter),
    }
}

/// The name and the place of a parameter.
fn named<'v>(tree: &'v Value, parameter: &'v Value) -> Option<(&'v str, &'v str)> {
    let parameter = followed(tree, parameter)?;
    Some((parameter.get("name")?.as_str()?, parameter.get("in")?.as_str()?))
}

/// What a parameter is beside its name.
fn unnamed(tree: &Value, parameter: &Value) -> Option<Value> {
    let mut content = facts(followed(tree, parameter)?, Place::Parameter);
    content.as_object_mut()?.remove("name")?;
    Some(content)
}
