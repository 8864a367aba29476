//! A flat view of a schema: every keyword that says something of its type, borrowed from the tree, `allOf` merged.

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

use super::Spec;
use super::docs::documented;
use super::merge::merge;
use crate::document::pointer::join_to;
use crate::error::Result;
use crate::model::{Bounds, Docs};
use crate::normalize::{KEYWORDS, is_null, is_reference};
use crate::report::Report;

/// Longest chain of references that composition follows.
const DEPTH: usize = 64;

/// Most references that one schema is composed of; parts that are composed of each other twice double with each step.
const FOLLOWED: usize = 10_000;

/// A schema where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Node<'d> {
    pub value: &'d Value,
    pub pointer: String,
}

impl<'d> Node<'d> {
    /// Returns the reference, if the schema is that and nothing else.
    pub(crate) fn reference(&self) -> Option<&'d str> {
        self.keywords().filter(|map| is_reference(map))?.get("$ref")?.as_str()
    }

    pub(crate) fn keywords(&self) -> Option<&'d Map<String, Value>> {
        self.value.as_object()
    }

    /// Returns the text of a keyword.
    pub(crate) fn text(&self, key: &str) -> Option<&'d str> {
        self.value.get(key)?.as_str()
    }

    pub(crate) fn flag(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    /// Returns the schemas in the list at `key`.
    pub(crate) fn list(&self, key: &str) -> Vec<Node<'d>> {
        let members = self.value.get(key).and_then(Value::as_array).into_iter().flatten().enumerate();
        members.map(|(at, value)| Node { value, pointer: format!("{}/{key}/{at}", self.pointer) }).collect()
    }

    /// Returns the members of `oneOf` or `anyOf` that are not null alone, and whether there were others.
    pub(crate) fn members(&self, key: &str) -> (Vec<Node<'d>>, bool) {
        let all = self.list(key);
        let found = all.len();
        let members: Vec<_> = all.into_iter().filter(|member| !is_null(member.value)).collect();
        let null = members.len() < found;
        (members, null)
    }

    /// Returns the keywords that say something of the shape of the value, besides references and `allOf`.
    pub(crate) fn shape_keywords(&self) -> impl Iterator<Item = &'d str> {
        self.keywords()
            .into_iter()
            .flat_map(Map::keys)
            .map(String::as_str)
            .filter(|key| KEYWORDS.iter().any(|(known, _)| known == key))
    }

    /// Returns the one type of a schema that is not put together from others.
    pub(crate) fn primitive(&self) -> Option<Primitive> {
        let names = self.value.get("type")?;
        let names = names.as_array().map_or(std::slice::from_ref(names), Vec::as_slice);
        let mut names = names.iter().filter_map(Value::as_str).filter(|name| *name != "null");
        let one = names.next().and_then(Primitive::parse).filter(|_| names.next().is_none())?;
        let whole = ["oneOf", "anyOf", "allOf", "not", "$ref"];
        let listed = self.shape_keywords().any(|key| matches!(key, "enum" | "const"));
        let is_any = listed && matches!(one, Primitive::Array | Primitive::Object);
        (!is_any && !whole.iter().any(|key| self.value.get(key).is_some())).then_some(one)
    }

    pub(super) fn same(&self, other: &Self) -> bool {
        match (self.reference(), other.reference()) {
            (Some(left), Some(right)) => left == right,
            (None, None) => std::ptr::eq(self.value, other.value),
            _ => false,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Primitive {
    String,
    Number,
    Integer,
    Boolean,
    Array,
    Object,
}

impl Primitive {
    /// The type of a value other than null.
    fn of(value: &Value) -> Option<Self> {
        Some(match value {
            Value::Null => return None,
            Value::Bool(_) => Self::Boolean,
            Value::Number(number) if number.is_f64() => Self::Number,
            Value::Number(_) => Self::Integer,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        })
    }

    pub(crate) fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "string" => Self::String,
            "number" => Self::Number,
            "integer" => Self::Integer,
            "boolean" => Self::Boolean,
            "array" => Self::Array,
            "object" => Self::Object,
            _ => return None,
        })
    }
}

/// What an object may hold beyond its properties.
#[derive(Debug, Clone, Default)]
pub(crate) enum Additional<'d> {
    #[default]
    Unsaid,
    Closed,
    Open,
    Schema(Vec<Node<'d>>),
}

/// `oneOf` or `anyOf`.
#[derive(Debug, Clone)]
pub(crate) struct Alternatives<'d> {
    pub members: Vec<Node<'d>>,
    pub discriminator: Option<&'d Value>,
}

/// A value of an enum, and its name where the document has one (`x-enum-varnames`).
#[derive(Debug, Clone)]
pub(crate) struct Listed<'d> {
    pub value: Value,
    pub name: Option<&'d str>,
}

/// Every keyword of a schema that says something of its type. A list of nodes means that all of them hold.
#[derive(Debug, Clone, Default)]
pub(crate) struct View<'d> {
    /// `None`: not said. Without `null`, which is in `nullable`.
    pub types: Option<Vec<Primitive>>,
    pub nullable: bool,
    pub docs: Docs,
    pub default: Option<&'d Value>,
    pub example: Option<&'d Value>,
    pub read_only: bool,
    pub write_only: bool,
    pub format: Option<&'d str>,
    /// Without null, which is in `nullable`.
    pub values: Option<Vec<Listed<'d>>>,
    pub properties: IndexMap<&'d str, Vec<Node<'d>>>,
    pub required: IndexSet<&'d str>,
    pub additional: Additional<'d>,
    pub items: Vec<Node<'d>>,
    pub prefix: Vec<Node<'d>>,
    pub alternatives: Vec<Alternatives<'d>>,
    pub discriminator: Option<&'d Value>,
    pub bounds: Bounds,
}

impl View<'_> {
    /// The type that keywords speak of: as said, or as implied by them.
    pub(crate) fn sole_type(&self) -> Option<Primitive> {
        match self.types.as_deref() {
            Some([one]) => Some(*one),
            Some(_) => None,
            None => match self.implied().as_slice() {
                [one] => Some(*one),
                _ => None,
            },
        }
    }

    /// The types that keywords speak of where `type` is missing.
    pub(crate) fn implied(&self) -> Vec<Primitive> {
        if !self.properties.is_empty() || matches!(self.additional, Additional::Schema(_)) {
            vec![Primitive::Object]
        } else if !self.items.is_empty() || !self.prefix.is_empty() {
            vec![Primitive::Array]
        } else if self.has_values() {
            let mut types = Vec::new();
            for one in self.values.iter().flatten().filter_map(|listed| Primitive::of(&listed.value)) {
                if !types.contains(&one) {
                    types.push(one);
                }
            }
            types
        } else if self.format.is_some_and(|format| matches!(format, "date" | "date-time" | "byte" | "binary")) {
            vec![Primitive::String]
        } else {
            Vec::new()
        }
    }

    pub(crate) fn has_values(&self) -> bool {
        self.values.as_ref().is_some_and(|values| !values.is_empty())
    }

    /// A text or a number that nothing more is said of than which values it may have.
    pub(crate) fn is_scalar(&self) -> bool {
        let scalar = self.sole_type().is_some_and(|one| !matches!(one, Primitive::Array | Primitive::Object));
        scalar && self.alternatives.is_empty() && self.format.is_none()
    }

    /// Says nothing of its own about the shape of the value.
    pub(crate) fn is_shapeless(&self) -> bool {
        self.types.is_none()
            && self.properties.is_empty()
            && self.items.is_empty()
            && self.prefix.is_empty()
            && self.values.is_none()
            && self.alternatives.is_empty()
            && self.format.is_none()
            && matches!(self.additional, Additional::Unsaid | Additional::Open)
    }
}

/// Reads `nodes`, all of which hold, as one view.
pub(crate) fn view<'d>(nodes: &[Node<'d>], spec: &Spec<'d>, report: &mut Report) -> Result<View<'d>> {
    let mut reader = Reader { spec, report, open: Vec::new(), followed: 0 };
    let mut whole: Option<View<'d>> = None;
    for node in nodes {
        let next = reader.read(node)?;
        match &mut whole {
            None => whole = Some(next),
            Some(whole) => {
                let nullable = whole.nullable && next.nullable;
                merge(whole, next, &node.pointer, reader.report);
                whole.nullable = nullable;
            }
        }
    }
    Ok(whole.unwrap_or_default())
}

struct Reader<'a, 'd> {
    spec: &'a Spec<'d>,
    report: &'a mut Report,
    /// References that are being followed.
    open: Vec<&'d str>,
    /// How many were followed.
    followed: usize,
}

impl<'d> Reader<'_, 'd> {
    fn read(&mut self, node: &Node<'d>) -> Result<View<'d>> {
        match node.reference() {
            Some(reference) => self.follow(reference, &node.pointer),
            None => self.item(node),
        }
    }

    fn follow(&mut self, reference: &'d str, pointer: &str) -> Result<View<'d>> {
        if self.open.contains(&reference) {
            return Err(self.spec.error(pointer, format!("`{reference}` is composed of itself")));
        }
        if self.open.len() >= DEPTH {
            let message = format!("composed of more than {DEPTH} schemas in a row; the rest is left out");
            self.report.note(pointer, message);
            return Ok(View::default());
        }
        self.open.push(reference);
        self.followed += 1;
        if self.followed > FOLLOWED {
            return Err(self.spec.error(pointer, format!("composed of more than {FOLLOWED} schemas")));
        }
        let target = self.spec.target(reference, pointer)?;
        let view = self.read(&target);
        self.open.pop();
        view
    }

    fn item(&mut self, node: &Node<'d>) -> Result<View<'d>> {
        let mut view = View { docs: docs(node), discriminator: node.value.get("discriminator"), ..View::default() };
        if node.value == &Value::Bool(false) || node.value.get("not").is_some() {
            self.report.note(&node.pointer, "`not` is not expressed in the type");
        }
        for (key, value) in node.keywords().into_iter().flatten() {
            view.keyword(key, value, &node.pointer);
        }
        if let Some(constant) = node.value.get("const") {
            view.list(std::slice::from_ref(constant), &[]);
        } else if let Some(Value::Array(values)) = node.value.get("enum") {
            let names = node.value.get("x-enum-varnames").and_then(Value::as_array);
            view.list(values, names.map_or(&[], Vec::as_slice));
        }
        for key in ["oneOf", "anyOf"] {
            let (members, null) = node.members(key);
            view.nullable |= null;
            if !members.is_empty() {
                view.alternatives.push(Alternatives { members, discriminator: view.discriminator });
            } else if null && view.types.is_none() {
                view.types = Some(Vec::new());
            }
        }
        let (reference, parts) = (node.text("$ref"), node.list("allOf"));
        let count = parts.len() + usize::from(reference.is_some());
        let (own, mut nullable) = (view.nullable, count > 0);
        let mut join = |mut part: View<'d>, is_reference: bool, pointer: &str, report: &mut Report| {
            if is_reference && count > 1 {
                // The description of a component does not describe what it is a part of.
                part.docs = Docs::default();
            }
            nullable &= part.nullable;
            merge(&mut view, part, pointer, report);
        };
        if let Some(reference) = reference {
            let part = self.follow(reference, &node.pointer)?;
            join(part, true, &node.pointer, self.report);
        }
        for node in &parts {
            let part = self.read(node)?;
            join(part, node.reference().is_some(), &node.pointer, self.report);
        }
        view.nullable = own || nullable;
        Ok(view)
    }
}

impl<'d> View<'d> {
    /// Adds what a keyword says.
    fn keyword(&mut self, key: &str, value: &'d Value, pointer: &str) {
        let child = |key: &str| Node { value, pointer: join_to(pointer, key) };
        let count = value.as_u64();
        let bounds = &mut self.bounds;
        match key {
            "type" => {
                let names = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
                self.nullable |= names.iter().any(|name| name == "null");
                self.types = Some(names.iter().filter_map(Value::as_str).filter_map(Primitive::parse).collect());
            }
            "nullable" => self.nullable |= value == &Value::Bool(true),
            "default" => self.default = Some(value),
            "example" => self.example = Some(value),
            "examples" => self.example = self.example.or_else(|| value.get(0)),
            "readOnly" => self.read_only = value == &Value::Bool(true),
            "writeOnly" => self.write_only = value == &Value::Bool(true),
            "format" => self.format = value.as_str(),
            "properties" => {
                for (name, value) in value.as_object().into_iter().flatten() {
                    let pointer = join_to(&format!("{pointer}/properties"), name);
                    self.properties.insert(name, vec![Node { value, pointer }]);
                }
            }
            "required" => {
                self.required.extend(value.as_array().into_iter().flatten().filter_map(Value::as_str));
            }
            "additionalProperties" => {
                self.additional = match value {
                    Value::Bool(true) => Additional::Open,
                    Value::Bool(false) => Additional::Closed,
                    _ => Additional::Schema(vec![child(key)]),
                }
            }
            "items" => self.items.push(child(key)),
            "prefixItems" => {
                let items = value.as_array().into_iter().flatten().enumerate();
                let node = |(at, value)| Node { value, pointer: format!("{pointer}/prefixItems/{at}") };
                self.prefix = items.map(node).collect();
            }
            "minimum" => bounds.minimum = value.as_f64(),
            "maximum" => bounds.maximum = value.as_f64(),
            "exclusiveMinimum" => (bounds.minimum, bounds.exclusive_minimum) = (value.as_f64(), true),
            "exclusiveMaximum" => (bounds.maximum, bounds.exclusive_maximum) = (value.as_f64(), true),
            "multipleOf" => bounds.multiple_of = value.as_f64(),
            "pattern" => bounds.pattern = value.as_str().map(str::to_owned),
            "minLength" => bounds.min_length = count,
            "maxLength" => bounds.max_length = count,
            "minItems" => bounds.min_items = count,
            "maxItems" => bounds.max_items = count,
            "uniqueItems" => bounds.unique_items = value == &Value::Bool(true),
            "minProperties" => bounds.min_properties = count,
            "maxProperties" => bounds.max_properties = count,
            _ => {}
        }
    }

    /// Takes the values of an enum, each with its name.
    fn list(&mut self, values: &'d [Value], names: &'d [Value]) {
        let nulls = values.iter().filter(|value| value.is_null()).count();
        self.nullable |= nulls > 0;
        if nulls == values.len() {
            return;
        }
        // Null has a name of its own only where there is one for each value.
        let named_null = names.len() >= values.len();
        let mut names = names.iter();
        let mut listed = Vec::with_capacity(values.len() - nulls);
        for value in values {
            let name = if value.is_null() && !named_null { None } else { names.next() };
            if !value.is_null() {
                listed.push(Listed { value: whole(value), name: name.and_then(Value::as_str) });
            }
        }
        self.values = Some(listed);
    }
}

/// Reads `1.0` as `1`.
fn whole(value: &Value) -> Value {
    match value.as_f64() {
        Some(float) if value.is_f64() && float.fract() == 0.0 && float.abs() < 9e15 => (float as i64).into(),
        _ => value.clone(),
    }
}

fn docs(node: &Node<'_>) -> Docs {
    let more = node.value.get("externalDocs").and_then(|more| serde_json::from_value(more.clone()).ok());
    Docs {
        summary: String::new(),
        description: documented(node.text("description").or(node.text("title")), more.as_ref()),
        deprecated: node.flag("deprecated"),
    }
}
