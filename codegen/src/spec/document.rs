//! A normalized document: its parts and the targets of its references.

use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::{
    ExternalDocumentation, Header, Info, Parameter, PathItem, ReferenceOr, RequestBody, Response, SecurityRequirement,
    SecurityScheme, Server, Tag,
};
use serde_json::Value;

use super::node::Node;
use crate::document::pointer::{escape, join_to, unescape};
use crate::error::{Error, Result};
use crate::normalize::place::Place;
use crate::normalize::target;

/// Longest chain of references to references that is followed.
const CHAIN: usize = 64;

/// A normalized document.
pub(crate) struct Spec<'t> {
    pub(super) tree: &'t Value,
    pub(super) source_name: &'t str,
    /// Schemas that the tree lacks, by pointer.
    pub(super) inferred: &'t HashMap<String, Value>,
    pub info: Info,
    pub servers: Vec<Server>,
    pub tags: Vec<Tag>,
    pub security: Option<Vec<SecurityRequirement>>,
    pub external_docs: Option<ExternalDocumentation>,
    pub paths: IndexMap<String, PathItem>,
    pub webhooks: IndexMap<String, PathItem>,
    /// Nodes that references lead to, by pointer.
    pub(super) parameters: HashMap<String, ReferenceOr<Parameter>>,
    pub(super) headers: HashMap<String, ReferenceOr<Header>>,
    pub(super) bodies: HashMap<String, ReferenceOr<RequestBody>>,
    pub(super) responses: HashMap<String, ReferenceOr<Response>>,
    pub(super) schemes: HashMap<String, ReferenceOr<SecurityScheme>>,
    /// Pointers of schemas that are not components and that references lead to.
    pub(super) targets: HashSet<String>,
    /// Pointers of the components that extend a schema, by its pointer.
    pub(super) heirs: OnceCell<HashMap<String, Vec<String>>>,
    /// Pointers of the nodes that something refers to.
    pub(super) reached: RefCell<HashSet<String>>,
    /// Names of schemas that are not components.
    pub(super) names: RefCell<HashMap<String, String>>,
}

impl<'t> Spec<'t> {
    pub(crate) fn error(&self, pointer: &str, message: impl Into<String>) -> Error {
        Error::at(self.source_name, pointer, message)
    }

    fn dangling(&self, pointer: &str, reference: &str) -> Error {
        self.error(pointer, format!("`{reference}` does not exist"))
            .help("correct the reference in the document, or mend it with an overlay action")
    }

    /// Returns the schema that a node of `openapiv3` refers to by its pointer.
    pub(crate) fn schema(&self, schema: &ReferenceOr<openapiv3::Schema>) -> Node<'t> {
        let pointer = match schema {
            ReferenceOr::Reference { reference } => reference.clone(),
            ReferenceOr::Item(_) => String::new(),
        };
        let value = self.inferred.get(&pointer).or_else(|| self.tree.pointer(&pointer));
        // Every such pointer was made from the tree.
        Node { value: value.unwrap_or(&Value::Null), pointer }
    }

    /// Returns whether a schema was inferred from examples.
    pub(crate) fn is_inferred(&self, schema: &Node<'_>) -> bool {
        self.inferred.contains_key(&schema.pointer)
    }

    /// Returns whether the schema is the target of a reference, although it is not a component.
    pub(crate) fn is_target(&self, schema: &Node<'_>) -> bool {
        self.targets.contains(&schema.pointer)
    }

    /// Returns the target of a reference to a schema, which may be a reference itself.
    pub(crate) fn target(&self, reference: &str, from: &str) -> Result<Node<'t>> {
        let pointer = target(reference);
        let value = self.tree.pointer(&pointer).ok_or_else(|| self.dangling(from, reference))?;
        self.reach(&pointer);
        Ok(Node { value, pointer })
    }

    /// Returns the schema at a pointer.
    pub(crate) fn at(&self, pointer: &str) -> Option<Node<'t>> {
        let value = self.tree.pointer(pointer)?;
        self.reach(pointer);
        Some(Node { value, pointer: pointer.to_owned() })
    }

    /// Returns the pointers of the components that refer to a schema in their `allOf`.
    pub(crate) fn heirs(&self, pointer: &str) -> impl DoubleEndedIterator<Item = String> + use<> {
        let heirs = self.heirs.get_or_init(|| heirs(self.tree));
        heirs.get(pointer).cloned().unwrap_or_default().into_iter()
    }

    /// Returns the first example of a media type, a parameter or a header.
    pub(crate) fn example(&self, pointer: &str) -> Option<&'t Value> {
        let node = self.tree.pointer(pointer)?;
        crate::documented::examples(self.tree, node, pointer).into_iter().next().map(|(_, value)| value)
    }

    /// Follows a reference to its end. Returns the node and its pointer.
    pub(crate) fn follow<'s, T: Part>(&'s self, node: &'s ReferenceOr<T>, pointer: &str) -> Result<(&'s T, String)> {
        let (mut node, mut pointer) = (node, pointer.to_owned());
        for _ in 0..CHAIN {
            match node {
                ReferenceOr::Item(item) => return Ok((item, pointer)),
                ReferenceOr::Reference { reference } => {
                    let next = target(reference);
                    node = T::targets(self).get(&next).ok_or_else(|| self.dangling(&pointer, reference))?;
                    pointer = next;
                    self.reach(&pointer);
                }
            }
        }
        Err(self.error(&pointer, "the reference leads back to itself"))
    }

    /// Returns a security scheme by name, with its pointer.
    pub(crate) fn scheme(&self, name: &str) -> Result<Option<(&SecurityScheme, String)>> {
        let pointer = format!("/components/securitySchemes/{}", escape(name));
        let Some(scheme) = self.schemes.get(&pointer) else { return Ok(None) };
        self.reach(&pointer);
        self.follow(scheme, &pointer).map(Some)
    }

    fn reach(&self, pointer: &str) {
        if !self.reached.borrow().contains(pointer) {
            self.reached.borrow_mut().insert(pointer.to_owned());
        }
    }

    /// Returns the pointers of the components that nothing refers to.
    pub(crate) fn unreached(&self) -> Vec<String> {
        let sections = ["schemas", "responses", "parameters", "requestBodies", "headers", "securitySchemes"];
        let reached = self.reached.borrow();
        let mut unreached = Vec::new();
        for section in sections {
            let at = format!("/components/{section}");
            let names = self.tree.pointer(&at).and_then(Value::as_object).into_iter().flat_map(|all| all.keys());
            unreached.extend(names.map(|name| join_to(&at, name)).filter(|pointer| !reached.contains(pointer)));
        }
        unreached
    }

    /// Returns the name of the schema at a pointer: its own, or one made of the names on the way to it.
    pub(crate) fn name(&self, pointer: &str) -> String {
        if let Some(name) = pointer.strip_prefix("/components/schemas/").filter(|name| !name.contains('/')) {
            return unescape(name);
        }
        if let Some(name) = self.names.borrow().get(pointer) {
            return name.clone();
        }
        let name = made_name(pointer);
        let mut names = self.names.borrow_mut();
        let schemas = self.tree.pointer("/components/schemas");
        let is_taken = |free: &str, names: &HashMap<String, String>| {
            schemas.is_some_and(|schemas| schemas.get(free).is_some()) || names.values().any(|known| known == free)
        };
        let mut free = name.clone();
        let mut number = 1;
        while is_taken(&free, &names) {
            number += 1;
            free = format!("{name}_{number}");
        }
        names.insert(pointer.to_owned(), free.clone());
        free
    }
}

fn heirs(tree: &Value) -> HashMap<String, Vec<String>> {
    let mut heirs: HashMap<String, Vec<String>> = HashMap::new();
    let schemas = tree.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    for (name, value) in schemas {
        let node = Node { value, pointer: join_to("/components/schemas", name) };
        for base in node.list("allOf").iter().filter_map(Node::reference) {
            heirs.entry(target(base)).or_default().push(node.pointer.clone());
        }
    }
    heirs
}

/// A kind of node that references lead to.
pub(crate) trait Part: Sized {
    /// Returns the nodes of this kind that references lead to, by pointer.
    fn targets<'s>(spec: &'s Spec<'_>) -> &'s HashMap<String, ReferenceOr<Self>>;
}

macro_rules! parts {
    ($($part:ident $field:ident,)*) => {$(
        impl Part for $part {
            fn targets<'s>(spec: &'s Spec<'_>) -> &'s HashMap<String, ReferenceOr<Self>> {
                &spec.$field
            }
        }
    )*};
}

parts! {
    Parameter parameters,
    Header headers,
    RequestBody bodies,
    Response responses,
    SecurityScheme schemes,
}

/// Returns whether a schema has a name of its own, as a component or a definition. Others are named by where they are used.
pub(crate) fn is_named(pointer: &str) -> bool {
    matches!(pointer.rsplit('/').nth(1), Some("schemas" | "$defs" | "definitions"))
}

/// Joins the segments of a pointer that name something.
fn made_name(pointer: &str) -> String {
    let segments: Vec<String> = pointer.split('/').skip(1).map(unescape).collect();
    // A definition needs no more than its own name.
    let from = segments.iter().rposition(|segment| matches!(segment.as_str(), "$defs" | "definitions")).unwrap_or(0);
    let mut place = Some(Place::Document);
    let mut words = Vec::new();
    for (at, segment) in segments.iter().enumerate() {
        let above = place;
        place = place.and_then(|place| place.under(segment));
        let is_structure = !matches!(above, None | Some(Place::Each(_)));
        let word = segment.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        let word = word.trim_matches('_');
        if at >= from && !is_structure && !segment.contains("json") && !word.is_empty() {
            words.push(word.to_owned());
        }
    }
    if words.is_empty() { "Part".to_owned() } else { words.join("_") }
}
