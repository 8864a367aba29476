//! Names types: components keep their names, other types are named after what contains them. Renames of the configuration come
//! first.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::casing::{self, Unique};
use super::labels::{label_name, plain_word};
use crate::config::Config;
use crate::model::{Kind, Shape, TypeId};
use crate::resolve::types::draft::{Base, Draft, Label, Origin, State};

/// Longest chain of parents that are not types.
const DEPTH: usize = 32;

#[derive(Default)]
pub(crate) struct Names {
    /// By class (the lowest draft of it).
    pub by_class: HashMap<TypeId, String>,
    /// Keys of the configured renames that matched.
    pub used: BTreeSet<String>,
    /// Configured names that another type has.
    pub clashes: BTreeSet<String>,
    /// Names of the types that were not renamed.
    pub kept: BTreeSet<String>,
}

struct Naming<'a> {
    config: &'a Config,
    drafts: &'a [Draft],
    /// By draft.
    shapes: &'a [Shape],
    /// Keys of the renames that match nothing or clash. Their names are free.
    idle: &'a BTreeSet<String>,
    scope: Unique,
    names: Names,
}

/// How often names are assigned again without the renames that do not fit.
const TRIES: usize = 8;

/// Names `classes`, which are in the order in which operations reach them: a type comes after those that contain it.
pub(crate) fn name(drafts: &[Draft], shapes: &[Shape], classes: &[TypeId], config: &Config) -> Names {
    let mut idle = BTreeSet::new();
    for _ in 0..TRIES {
        let names = assign(drafts, shapes, classes, config, &idle);
        let unfit = |(key, name): &(&String, &String)| !names.used.contains(*key) || names.clashes.contains(*name);
        let known = idle.len();
        idle.extend(config.rename.types.iter().filter(unfit).map(|(key, _)| key.clone()));
        if idle.len() == known {
            return names;
        }
    }
    assign(drafts, shapes, classes, config, &idle)
}

fn assign(drafts: &[Draft], shapes: &[Shape], classes: &[TypeId], config: &Config, idle: &BTreeSet<String>) -> Names {
    let mut members: BTreeMap<TypeId, Vec<&Origin>> = BTreeMap::new();
    for (at, draft) in drafts.iter().enumerate() {
        if let Shape::Named(class) = shapes[at] {
            members.entry(class).or_default().push(&draft.origin);
        }
    }
    let mut naming = Naming { config, drafts, shapes, idle, scope: Unique::default(), names: Names::default() };
    for (_, name) in config.rename.types.iter().filter(|(key, _)| !idle.contains(*key)) {
        naming.scope.take(name.clone());
    }
    let origins = |class: &TypeId| members.get(class).map(Vec::as_slice).unwrap_or_default();
    let components =
        classes.iter().filter_map(|class| Some((*class, origins(class).iter().find_map(|it| component(it))?)));
    let mut components = components.collect::<Vec<_>>();
    // A component that keeps its name comes before one that loses an ending, and before the multipart form of the same component.
    let is_form =
        |class: TypeId| matches!(&drafts[class.0].state, State::Done(Kind::Object(object)) if object.multipart);
    components.sort_by_key(|&(class, component)| (is_form(class), naming.stripped(component) != component));
    for (class, component) in components {
        let name = naming.component(component);
        let form = is_form(class) && !naming.is_open(&name);
        naming.give(class, if form { format!("{name}Form") } else { name });
    }
    for class in classes {
        if !naming.names.by_class.contains_key(class) {
            let name = naming.by_place(origins(class));
            naming.give(*class, name);
        }
    }
    naming.names
}

/// Returns the name of the component that a draft is.
pub(crate) fn component(origin: &Origin) -> Option<&str> {
    match &origin.base {
        Base::Component(name) if origin.labels.is_empty() => Some(name),
        _ => None,
    }
}

impl Naming<'_> {
    /// Gives a class the name that was found for it, or the configured one.
    fn give(&mut self, class: TypeId, found: String) {
        let rename = self.config.rename.types.get(&found);
        // A rename is for the first type of that name.
        let rename = rename.filter(|_| self.names.used.insert(found.clone()));
        let name = match rename {
            Some(name) if !self.idle.contains(&found) => name.clone(),
            Some(name) if self.scope.is_free(name) => self.scope.take(name.clone()),
            rename => {
                self.names.clashes.extend(rename.cloned());
                let name = self.scope.take(found.clone());
                if name != found && self.config.rename.types.iter().any(|(key, name)| *name == found && self.takes(key))
                {
                    self.names.clashes.insert(found);
                }
                self.names.kept.insert(name.clone());
                name
            }
        };
        self.names.by_class.insert(class, name);
    }

    /// Returns whether the rename with that key takes its name.
    fn takes(&self, key: &str) -> bool {
        !self.idle.contains(key) || self.names.used.contains(key)
    }

    /// Returns the name of a component, without the configured endings if that name is free.
    fn component(&self, name: &str) -> String {
        let stripped = type_name(self.stripped(name));
        if self.is_open(&stripped) { stripped } else { type_name(name) }
    }

    fn stripped<'n>(&self, name: &'n str) -> &'n str {
        let mut short = name;
        while let Some(end) =
            self.config.names.strip.iter().filter(|end| short.ends_with(*end)).max_by_key(|end| end.len())
        {
            if end.is_empty() || short.len() == end.len() {
                break;
            }
            short = &short[..short.len() - end.len()];
        }
        short
    }

    /// Returns whether a type can take `name` or be renamed from it.
    fn is_open(&self, name: &str) -> bool {
        self.scope.is_free(name) || (self.config.rename.types.contains_key(name) && !self.names.used.contains(name))
    }

    fn by_place(&self, origins: &[&Origin]) -> String {
        let name = self.shared(origins).or_else(|| origins.iter().find_map(|origin| self.from(origin, 0)));
        // Every class is reached from an operation, so something that contains it has a name.
        name.unwrap_or_else(|| "Type".to_owned())
    }

    fn from(&self, origin: &Origin, depth: usize) -> Option<String> {
        let base = match &origin.base {
            Base::Component(name) => self.component(name),
            Base::Operation(id, role) => {
                let mut base = type_name(id);
                if role != "Data" || origin.labels.is_empty() {
                    base.push_str(&casing::pascal(role, "Type"));
                }
                base
            }
            Base::Type(parent) => match self.shapes[parent.0] {
                Shape::Named(parent) => self.names.by_class.get(&parent)?.clone(),
                // The parent is not a type of its own: use what contains the parent.
                _ if depth < DEPTH => self.from(&self.drafts[parent.0].origin, depth + 1)?,
                _ => return None,
            },
        };
        let labels = match origin.base {
            // The only alternative of a schema adds nothing to its name.
            Base::Type(parent) if !matches!(self.shapes[parent.0], Shape::Named(_)) => {
                origin.labels.iter().filter(|label| !matches!(label, Label::Variant(_))).cloned().collect()
            }
            _ => origin.labels.clone(),
        };
        Some(join(&base, &label_name(&labels)))
    }

    /// Returns the plain word for a type that several types or operations contain under the same name.
    fn shared(&self, origins: &[&Origin]) -> Option<String> {
        let mut parents = BTreeSet::new();
        let mut words = BTreeSet::new();
        for origin in origins {
            match &origin.base {
                Base::Component(_) => return None,
                Base::Operation(id, _) => {
                    parents.insert((None, id.as_str()));
                }
                Base::Type(parent) => {
                    if let Shape::Named(parent) = self.shapes[parent.0] {
                        parents.insert((Some(parent), ""));
                    }
                }
            }
            words.insert(plain_word(origin)?);
        }
        let word = words.pop_first().filter(|_| words.is_empty() && parents.len() >= 2)?;
        self.is_open(&word).then_some(word)
    }
}

/// Joins two names. Words that end the first and start the second appear once: `PayrollItem` and `ItemType` are `PayrollItemType`.
fn join(base: &str, label: &str) -> String {
    let starts = |word: &&str| word.starts_with(char::is_uppercase);
    let shared = label
        .char_indices()
        .skip(1)
        .map(|(at, _)| label.split_at(at))
        .filter(|(head, tail)| starts(tail) && base.ends_with(head) && base.len() > head.len())
        .map(|(head, _)| head.len())
        .max()
        .unwrap_or(0);
    format!("{base}{}", &label[shared..])
}

/// Returns a type name. A leading number moves to the end.
fn type_name(name: &str) -> String {
    let digits = name.len() - name.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    if digits == 0 || digits == name.len() {
        return casing::pascal(name, "Type");
    }
    format!("{}{}", casing::pascal(&name[digits..], "Type"), &name[..digits])
}
