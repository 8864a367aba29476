//! Components by reference: follows `$ref`s that lowering made local, and says where each target stands.

use std::cell::RefCell;
use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::{OpenAPI, ReferenceOr, Schema};
use serde::de::DeserializeOwned;
use serde_json::Value;
use typed_arena::Arena;

use super::view::{Node, escape};
use crate::error::{Error, Result};

/// Longest chain of references to references that is followed.
const CHAIN: usize = 64;

/// The components of a document.
pub(super) struct Components<'d> {
    pub document: &'d OpenAPI,
    pub source_name: &'d str,
    pub schemas: &'d Arena<ReferenceOr<Schema>>,
    pub items: &'d Arena<openapiv3::PathItem>,
    /// Pointers of the components that something refers to.
    reached: RefCell<HashSet<String>>,
}

impl<'d> Components<'d> {
    pub(super) fn new(
        document: &'d OpenAPI,
        source_name: &'d str,
        schemas: &'d Arena<ReferenceOr<Schema>>,
        items: &'d Arena<openapiv3::PathItem>,
    ) -> Self {
        Self { document, source_name, schemas, items, reached: RefCell::default() }
    }

    /// Pointers of the components that nothing refers to.
    pub(super) fn unreached(&self) -> Vec<String> {
        fn keys<T>(kind: &'static str, all: &IndexMap<String, T>) -> impl Iterator<Item = String> {
            all.keys().map(move |name| pointer(kind, name))
        }
        let Some(all) = &self.document.components else { return Vec::new() };
        let reached = self.reached.borrow();
        keys("schemas", &all.schemas)
            .chain(keys("responses", &all.responses))
            .chain(keys("parameters", &all.parameters))
            .chain(keys("requestBodies", &all.request_bodies))
            .chain(keys("headers", &all.headers))
            .chain(keys("securitySchemes", &all.security_schemes))
            .filter(|pointer| !reached.contains(pointer))
            .collect()
    }

    pub(super) fn reach(&self, pointer: String) {
        self.reached.borrow_mut().insert(pointer);
    }

    pub(super) fn error(&self, pointer: &str, message: impl Into<String>) -> Error {
        Error::at(self.source_name, pointer, message)
    }

    fn dangling(&self, pointer: &str, reference: &str) -> Error {
        self.error(pointer, format!("nothing stands at {reference}"))
            .help("correct the reference in the document, or mend it with an overlay action")
    }

    /// Name of the component that a reference names, without its kind.
    pub(super) fn name(reference: &str) -> String {
        unescape(reference.rsplit('/').next().unwrap_or(reference))
    }

    /// The schema that a reference leads to, one step.
    pub(super) fn schema(&self, reference: &'d str, pointer: &str) -> Result<Node<'d>> {
        let components = self.document.components.as_ref();
        let name = reference.strip_prefix("#/components/schemas/").map(unescape);
        let found = name.as_deref().and_then(|name| components.and_then(|all| all.schemas.get_key_value(name)));
        let (name, schema) = found.ok_or_else(|| self.dangling(pointer, reference))?;
        self.reach(self::pointer("schemas", name));
        Ok(Node::new(schema, schema_pointer(name, schema)))
    }

    /// Whether a component was one in the document, or a definition; others are made of what a pointer leads to.
    pub(super) fn is_named(component: &Node<'_>) -> bool {
        let mut above = component.pointer.rsplit('/').skip(1);
        matches!(above.next(), Some("schemas" | "$defs" | "definitions"))
    }

    /// A path item that lowering carried in an extension.
    pub(super) fn parse_item(&self, value: &Value) -> Option<&'d openapiv3::PathItem> {
        parse(value).map(|item| &*self.items.alloc(item))
    }

    /// A schema that lowering carried in an extension.
    pub(super) fn parse_schema(&self, value: &Value) -> Option<&'d ReferenceOr<Schema>> {
        parse(value).map(|schema| &*self.schemas.alloc(schema))
    }

    /// Follows a reference to a component that is no schema, to its end.
    pub(super) fn follow<T>(
        &self,
        item: &'d ReferenceOr<T>,
        pointer: &str,
        kind: &str,
        all: impl Fn(&'d openapiv3::Components) -> &'d IndexMap<String, ReferenceOr<T>>,
    ) -> Result<(&'d T, String)> {
        let mut item = item;
        let mut pointer = pointer.to_owned();
        for _ in 0..CHAIN {
            match item {
                ReferenceOr::Item(item) => return Ok((item, pointer)),
                ReferenceOr::Reference { reference } => {
                    let name = reference
                        .strip_prefix("#/components/")
                        .and_then(|rest| rest.strip_prefix(kind))
                        .and_then(|rest| rest.strip_prefix('/'))
                        .map(unescape);
                    let target = name.as_deref().zip(self.document.components.as_ref());
                    let next = target.and_then(|(name, components)| all(components).get(name));
                    item = next.ok_or_else(|| self.dangling(&pointer, reference))?;
                    pointer = self::pointer(kind, &name.unwrap_or_default());
                    self.reach(pointer.clone());
                }
            }
        }
        Err(self.error(&pointer, "the reference leads round in a circle"))
    }
}

fn pointer(kind: &str, name: &str) -> String {
    format!("/components/{kind}/{}", escape(name))
}

/// Where a component stands in the document as it was published.
fn schema_pointer(name: &str, schema: &ReferenceOr<Schema>) -> String {
    let original = match schema {
        ReferenceOr::Item(schema) => schema.schema_data.extensions.get("x-pointer").and_then(Value::as_str),
        ReferenceOr::Reference { .. } => None,
    };
    original.map_or_else(|| pointer("schemas", name), str::to_owned)
}

fn unescape(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

fn parse<T: DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}
