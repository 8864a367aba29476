//! Makes a few edits in a document, as a publisher might, chosen by a seed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

/// Edits by a seed: the same ones on every machine.
pub(crate) struct Edits(u64);

type Edit = fn(&mut Edits, &mut Map<String, Value>) -> bool;

/// Each with the key that an object must have for it.
const EDITS: [(&str, &str, Edit); 12] = [
    ("drop a field", "properties", |edits, object| edits.drop_from(object, "properties")),
    ("add a field", "properties", |_, object| {
        let Some(fields) = object.get_mut("properties").and_then(Value::as_object_mut) else { return false };
        fields.insert("brand_new".to_owned(), json!({ "type": "string" })).is_none()
    }),
    ("rename a field", "properties", |edits, object| {
        let Some(fields) = object.get_mut("properties").and_then(Value::as_object_mut) else { return false };
        let Some(name) = edits.key(fields) else { return false };
        let value = fields.shift_remove(&name).unwrap();
        fields.insert(format!("{name}_renamed"), value).is_none()
    }),
    ("flip required", "properties", |edits, object| {
        let Some(name) = object["properties"].as_object().and_then(|fields| edits.key(fields)) else { return false };
        let Some(required) = object.entry("required").or_insert(json!([])).as_array_mut() else { return false };
        match required.iter().position(|one| *one == name) {
            Some(at) => drop(required.remove(at)),
            None => required.push(name.into()),
        }
        true
    }),
    ("change a type", "type", |edits, object| {
        let types = ["string", "integer", "boolean"];
        let plain = object["type"].as_str().is_some_and(|old| types.contains(&old)) && !object.contains_key("enum");
        if plain {
            object.insert("type".to_owned(), edits.one_of(&types).into());
            object.shift_remove("format");
        }
        plain
    }),
    ("add an enum value", "enum", |_, object| {
        let text = object.get("type").is_some_and(|one| one == "string") && !object.contains_key("x-enum-varnames");
        let values = object.get_mut("enum").and_then(Value::as_array_mut).filter(|_| text);
        values.map(|values| values.push("brand_new".into())).is_some()
    }),
    ("drop an enum value", "enum", |edits, object| {
        let named = object.contains_key("x-enum-varnames");
        let values = object.get_mut("enum").and_then(Value::as_array_mut);
        let Some(values) = values.filter(|values| values.len() > 1 && !named) else { return false };
        let at = edits.below(values.len());
        values.remove(at);
        true
    }),
    ("drop an operation", "paths", |edits, root| {
        let Some(paths) = root["paths"].as_object_mut() else { return false };
        edits.key(paths).and_then(|path| paths.shift_remove(&path)).is_some()
    }),
    ("move an operation", "paths", |edits, root| {
        let Some(paths) = root["paths"].as_object_mut() else { return false };
        let moved = edits.key(paths).and_then(|path| Some((path.clone(), paths.shift_remove(&path)?)));
        moved.is_some_and(|(path, item)| paths.insert(format!("/moved{path}"), item).is_none())
    }),
    ("rename a parameter", "in", |_, parameter| {
        let name = format!("{}_renamed", parameter["name"].as_str().unwrap_or_default());
        let in_path = parameter["in"] == "path" || parameter.get("type").is_some();
        !in_path && parameter.insert("name".to_owned(), name.into()).is_some()
    }),
    ("rename an operation", "operationId", |_, operation| {
        let id = format!("{}_renamed", operation["operationId"].as_str().unwrap_or_default());
        operation.insert("operationId".to_owned(), id.into());
        true
    }),
    ("deprecate an operation and say something else", "operationId", |_, operation| {
        operation.insert("deprecated".to_owned(), true.into());
        operation.insert("description".to_owned(), "Something else.".into());
        true
    }),
];

impl Edits {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Makes up to a dozen edits, at least one of each kind in ten seeds; says which.
    pub(crate) fn apply(mut self, tree: &mut Value) -> Vec<String> {
        let mut done = Vec::new();
        let count = 1 + self.below(12);
        let mut places = BTreeMap::new();
        find(tree, &mut String::new(), &mut places);
        while done.len() < count {
            let (name, key, edit) = EDITS[self.below(EDITS.len())];
            let places = &places[key];
            let place = &places[self.below(places.len())];
            // An edit before may have taken the place away, or what it is about.
            let object = tree.pointer_mut(place).and_then(Value::as_object_mut);
            if object.filter(|object| object.contains_key(key)).is_some_and(|object| edit(&mut self, object)) {
                done.push(format!("{name} at {place}"));
            }
        }
        // A name changed at one place only, which then has a type of its own.
        if self.below(2) == 0 {
            done.extend(rename_component(&mut self, tree));
        }
        done
    }

    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }

    fn one_of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    fn key(&mut self, map: &Map<String, Value>) -> Option<String> {
        let at = self.below(map.len());
        map.keys().nth(at).cloned()
    }

    fn drop_from(&mut self, object: &mut Map<String, Value>, key: &str) -> bool {
        let Some(map) = object.get_mut(key).and_then(Value::as_object_mut) else { return false };
        self.key(map).and_then(|name| map.shift_remove(&name)).is_some()
    }
}

/// A schema under another name, and so wherever it is referred to.
fn rename_component(edits: &mut Edits, tree: &mut Value) -> Option<String> {
    let schemas = tree.pointer_mut("/components/schemas")?.as_object_mut()?;
    let name = edits.key(schemas)?;
    let schema = schemas.shift_remove(&name)?;
    schemas.insert(format!("{name}Renamed"), schema);
    let reference = |name: &str| format!("#/components/schemas/{name}");
    refer(tree, &reference(&name), &reference(&format!("{name}Renamed")));
    Some(format!("rename the schema {name}"))
}

fn refer(value: &mut Value, from: &str, to: &str) {
    match value {
        // To the schema or into it.
        Value::String(text) => match text.strip_prefix(from) {
            Some(rest) if rest.is_empty() || rest.starts_with('/') => *text = format!("{to}{rest}"),
            _ => {}
        },
        Value::Array(items) => items.iter_mut().for_each(|item| refer(item, from, to)),
        Value::Object(map) => map.values_mut().for_each(|item| refer(item, from, to)),
        _ => {}
    }
}

/// Pointers of the objects with each key that an edit is about, outside of examples.
fn find(value: &Value, at: &mut String, places: &mut BTreeMap<&'static str, Vec<String>>) {
    let length = at.len();
    let mut enter = |name: &str, value: &Value| {
        at.push('/');
        at.push_str(&name.replace('~', "~0").replace('/', "~1"));
        find(value, at, places);
        at.truncate(length);
    };
    match value {
        Value::Object(map) => {
            let data = |name: &str| ["example", "examples", "default"].contains(&name);
            map.iter().filter(|(name, _)| !data(name)).for_each(|(name, value)| enter(name, value));
            // A field that is called as the keyword is none.
            let keys = EDITS.iter().map(|(_, key, _)| *key).collect::<BTreeSet<_>>();
            let keys = keys.into_iter().filter(|key| !at.ends_with("/properties") && map.contains_key(*key));
            keys.for_each(|key| places.entry(key).or_default().push(at.clone()));
        }
        Value::Array(items) => items.iter().enumerate().for_each(|(at, value)| enter(&at.to_string(), value)),
        _ => {}
    }
}
