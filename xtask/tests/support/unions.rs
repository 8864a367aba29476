//! Values for the unions of a document, and the variants whose schemas they satisfy by the rules of JSON Schema.
//!
//! Independent of how `codegen` and the runtime tell variants apart: an alternative of the schema is a variant, and a validator says
//! which alternatives a value satisfies.

use codegen::model::{Kind, Shape, Type, Union};
use codegen::{Api, Generated, Input, Report, normalize};
use jsonschema::Validator;
use serde_json::{Map, Value, json};

/// A value for a union.
pub(crate) struct Case {
    /// The type.
    pub(crate) name: String,
    pub(crate) value: Value,
    /// Names of the variants that it may be decoded as; `error` is one that must not be decoded.
    pub(crate) may_be: Vec<String>,
}

/// Returns the cases of all unions whose variants are the alternatives of their schema, in turn, and the number of these unions.
pub(crate) fn cases(input: &Input<'_>, generated: &Generated) -> (Vec<Case>, usize) {
    let corrected = codegen::corrected(input).unwrap();
    let mut tree = normalize::normalize(corrected, input.document.name, &mut Report::default()).unwrap();
    remove_bounds(&mut tree);
    let (mut cases, mut count) = (Vec::new(), 0);
    for one in &generated.api.types {
        let Kind::Union(union) = &one.kind else { continue };
        let before = cases.len();
        if let Some(alternatives) = Alternatives::of(&tree, &generated.api, one, union) {
            alternatives.cases(&mut cases);
        }
        count += usize::from(cases.len() > before);
    }
    (cases, count)
}

/// Removes bounds, which are not checked in responses.
fn remove_bounds(tree: &mut Value) {
    const BOUNDS: [&str; 11] = [
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
    ];
    match tree {
        Value::Object(map) => {
            map.retain(|key, value| !BOUNDS.contains(&key.as_str()) || value.is_object());
            map.values_mut().for_each(remove_bounds);
        }
        Value::Array(items) => items.iter_mut().for_each(remove_bounds),
        _ => {}
    }
}

struct Alternatives<'a> {
    tree: &'a Value,
    api: &'a Api,
    name: &'a str,
    union: &'a Union,
    /// The schema without its alternatives.
    base: Value,
    members: Vec<&'a Value>,
    validators: Vec<Validator>,
}

impl<'a> Alternatives<'a> {
    fn of(tree: &'a Value, api: &'a Api, one: &'a Type, union: &'a Union) -> Option<Self> {
        let schema = tree.pointer(&one.pointer)?;
        let key = ["oneOf", "anyOf"].into_iter().find(|key| schema.get(*key).is_some())?;
        let members: Vec<(usize, &Value)> = schema[key].as_array()?.iter().enumerate().collect();
        let members: Vec<_> = members.into_iter().filter(|(_, member)| member["type"] != "null").collect();
        let is_file = |shape: &Shape| match shape {
            Shape::List(item) => **item == Shape::File,
            shape => *shape == Shape::File,
        };
        if union.variants.iter().any(|variant| is_file(&variant.shape)) {
            return None;
        }
        // Otherwise, some alternatives are one variant, or one is several.
        if members.len() != union.variants.len() {
            return None;
        }
        let mut base = schema.clone();
        base.as_object_mut()?.retain(|name, _| !matches!(name.as_str(), "oneOf" | "anyOf" | "discriminator"));
        let validators = members.iter().map(|(at, _)| {
            let mut root = tree.clone();
            root["allOf"] = json!([base, { "$ref": format!("#{}/{key}/{at}", one.pointer) }]);
            jsonschema::options().should_validate_formats(true).build(&root).ok()
        });
        let validators: Option<Vec<Validator>> = validators.collect();
        let members = members.into_iter().map(|(_, member)| member).collect();
        Some(Self { tree, api, name: &one.name, union, base, members, validators: validators? })
    }

    fn cases(&self, cases: &mut Vec<Case>) {
        for (at, member) in self.members.iter().enumerate() {
            let whole = json!({ "allOf": [self.base, member] });
            for mut value in self.made(&whole, 0) {
                let tag = self.union.tag.as_ref();
                if let (Some(tag), Some(name), Value::Object(map)) =
                    (tag, self.union.variants[at].tags.first(), &mut value)
                {
                    map.entry(tag.clone()).or_insert_with(|| json!(name));
                }
                if self.validators[at].is_valid(&value) {
                    self.add(&value, cases);
                    self.mutated(&value, cases);
                }
            }
        }
    }

    /// Adds a value that at least one alternative allows, or that none does.
    fn add(&self, value: &Value, cases: &mut Vec<Case>) {
        let satisfied = (0..self.members.len()).filter(|at| self.validators[*at].is_valid(value));
        let mut may_be: Vec<String> = satisfied.map(|at| self.union.variants[at].name.clone()).collect();
        let tag = self.union.tag.as_ref().and_then(|tag| value.get(tag)).and_then(Value::as_str);
        let is_named = |name: &String| {
            let variant = self.union.variants.iter().find(|variant| variant.name == *name);
            variant.is_some_and(|one| {
                one.tags.is_empty() || tag.is_some_and(|tag| one.tags.iter().any(|known| known == tag))
            })
        };
        if value.is_object() && self.union.tag.is_some() {
            may_be.retain(is_named);
        }
        if self.lacks_required(&may_be, value) {
            may_be.push("error".to_owned());
        }
        if may_be.len() != 1 {
            may_be.extend(self.union.other.clone());
            may_be.push("error".to_owned());
        }
        cases.push(Case { name: self.name.to_owned(), value: value.clone(), may_be });
    }

    /// Returns whether the configuration requires a field of a variant that its schema does not require.
    fn lacks_required(&self, names: &[String], value: &Value) -> bool {
        let variants = self.union.variants.iter().filter(|variant| names.contains(&variant.name));
        variants.into_iter().any(|variant| match variant.shape {
            Shape::Named(id) => match &self.api.get(id).kind {
                Kind::Object(object) => object.listed().any(|one| one.required && value.get(&one.wire).is_none()),
                _ => false,
            },
            _ => false,
        })
    }

    /// Adds values that are unlike this one in one place.
    fn mutated(&self, value: &Value, cases: &mut Vec<Case>) {
        // Lenient decoding reads scalars of one type as another; these are of no type that an alternative may be read from.
        for other in [json!("zz"), json!([{ "zz": 1 }]), json!({ "zz": { "zz": [1] } })] {
            self.add(&other, cases);
        }
        let Value::Object(map) = value else { return };
        for (key, inner) in map {
            let mut without = map.clone();
            without.remove(key);
            let is_constant = |values: &Value| values.as_array().is_some_and(|all| all.len() == 1);
            let tells = self.members.iter().any(|member| {
                let property = self.property(member, key);
                property.is_some_and(|one| one.get("const").is_some() || one.get("enum").is_some_and(is_constant))
            });
            self.add(&Value::Object(without), cases);
            if tells || self.union.tag.as_ref() == Some(key) {
                let mut changed = map.clone();
                changed.insert(key.clone(), if inner.is_string() { json!("zz") } else { json!(99) });
                self.add(&Value::Object(changed), cases);
            }
        }
    }

    fn resolved<'s>(&'s self, schema: &'s Value) -> &'s Value {
        let mut schema = schema;
        for _ in 0..16 {
            match schema
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|to| self.tree.pointer(to.trim_start_matches('#')))
            {
                Some(target) => schema = target,
                None => break,
            }
        }
        schema
    }

    fn property<'s>(&'s self, schema: &'s Value, key: &str) -> Option<&'s Value> {
        let schema = self.resolved(schema);
        let own = schema.get("properties").and_then(|all| all.get(key)).map(|one| self.resolved(one));
        own.or_else(|| schema.get("allOf")?.as_array()?.iter().find_map(|part| self.property(part, key)))
    }

    /// Returns values of a schema: with as little and with as much as it allows.
    fn made(&self, schema: &Value, depth: usize) -> Vec<Value> {
        let schema = self.resolved(schema);
        if let Some(parts) = schema.get("allOf").and_then(Value::as_array) {
            return self.composed(schema, parts, depth);
        }
        if let Some(value) = schema.get("const") {
            return vec![value.clone()];
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return values.iter().take(3).cloned().collect();
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(all) = schema.get(key).and_then(Value::as_array).filter(|_| depth < 4) {
                return all.iter().flat_map(|one| self.made(one, depth + 1)).collect();
            }
        }
        let name = match &schema["type"] {
            Value::String(name) => name.as_str(),
            Value::Array(names) => names.first().and_then(Value::as_str).unwrap_or("null"),
            _ if schema.get("properties").is_some() => "object",
            _ => "string",
        };
        match name {
            "object" => self.objects(schema, depth),
            "array" if depth < 4 => {
                let items = schema.get("items").map(|items| self.made(items, depth + 1)).unwrap_or_default();
                vec![json!([]), Value::Array(items.into_iter().take(1).collect())]
            }
            "array" => vec![json!([])],
            "integer" => vec![json!(7)],
            "number" => vec![json!(7.5)],
            "boolean" => vec![json!(true)],
            "null" => vec![Value::Null],
            _ => vec![json!(match schema["format"].as_str() {
                Some("date") => "2024-02-29",
                Some("date-time") => "2026-03-21T10:00:00Z",
                Some("uuid") => "67e55044-10b1-426f-9247-bb680e5fe0c8",
                Some("byte") => "eA==",
                _ => "some text",
            })],
        }
    }

    fn objects(&self, schema: &Value, depth: usize) -> Vec<Value> {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let properties = schema["properties"].as_object().cloned().unwrap_or_default();
        let (mut least, mut most) = (Map::new(), Map::new());
        for (name, property) in &properties {
            let is_required = required.contains(&name.as_str());
            let values = if depth < 3 || is_required { self.made(property, depth + 1) } else { Vec::new() };
            if let (true, Some(first)) = (is_required, values.first()) {
                least.insert(name.clone(), first.clone());
            }
            if let Some(last) = values.last() {
                most.insert(name.clone(), last.clone());
            }
        }
        vec![Value::Object(least), Value::Object(most)]
    }

    fn composed(&self, schema: &Value, parts: &[Value], depth: usize) -> Vec<Value> {
        let mut all: Vec<Value> = vec![json!({})];
        let mut own = schema.clone();
        own.as_object_mut().map(|map| map.remove("allOf"));
        let plain = own.get("properties").is_some().then_some(&own);
        for part in parts.iter().chain(plain) {
            let part = self.resolved(part);
            let says = ["properties", "oneOf", "anyOf", "allOf", "const", "enum", "items"];
            if !says.iter().any(|key| part.get(*key).is_some()) && part.get("type").is_none_or(|name| name == "object")
            {
                continue;
            }
            let made = self.made(part, depth + 1);
            all = all.iter().flat_map(|known| made.iter().map(|more| joined(known, more))).take(8).collect();
        }
        all
    }
}

fn joined(one: &Value, other: &Value) -> Value {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let mut both = one.clone();
            both.extend(other.clone());
            Value::Object(both)
        }
        _ => other.clone(),
    }
}
