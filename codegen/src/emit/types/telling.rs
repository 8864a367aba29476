//! Writes the rows of a union: for each variant, what tells a value of it from the others. Text and not tokens, as the rows of objects.

use std::collections::HashSet;

use proc_macro2::{Ident, Literal};
use serde_json::Value;

use crate::emit::scope::Scope;
use crate::emit::types::field::path;
use crate::emit::types::fields::WIDTH;
use crate::emit::types::item::Item;
use crate::model::{Kind, Shape, TypeId, Union, UnionVariant};

/// Writes a call of the runtime's macro, with a row for each variant.
pub(in crate::emit) fn rows(item: &Item<'_>, of: &Union, names: &[Ident], other: Option<&Ident>) -> String {
    let (scope, name) = (item.scope, &item.name);
    let by = of.tag.as_ref().map(|tag| format!(" by {}", string(tag))).unwrap_or_default();
    let mut text = format!("{}!({name}{by} {{\n", path(&scope.runtime("union")));
    for (variant_name, variant) in names.iter().zip(&of.variants) {
        let tags = tagged(scope, variant);
        text += &row(&format!("{variant_name}{tags}"), &path(&scope.runtime("When")), Told::of(scope, of, variant));
    }
    if let Some(other) = other {
        text += &format!("    ..{other}\n");
    }
    text + "});\n"
}

/// Writes a row, in one line if it is short.
fn row(name: &str, when: &str, told: Told) -> String {
    let (parts, base) = told.parts(when);
    if parts.is_empty() {
        return format!("    {name}: {base},\n");
    }
    let short = format!("    {name}: {when} {{ {}, ..{base} }},\n", parts.join(", "));
    if short.len() <= WIDTH {
        return short;
    }
    let lines: String = parts.iter().map(|part| format!("        {part},\n")).collect();
    format!("    {name}: {when} {{\n{lines}        ..{base}\n    }},\n")
}

/// Writes the tags of a variant, and the type of its object, which is sent with one of them.
fn tagged(scope: &Scope<'_>, variant: &UnionVariant) -> String {
    if variant.tags.is_empty() {
        return String::new();
    }
    let tags = list(variant.tags.iter().map(|tag| string(tag)));
    let object = scope.view.object(&variant.shape).map(|id| format!(" in {}", path(&scope.named(id))));
    format!(" tagged {}{}", tags.trim_start_matches('&'), object.unwrap_or_default())
}

/// What the shape of a variant tells of its values.
#[derive(Default)]
struct Told {
    /// JSON types; any if empty.
    kinds: Vec<&'static str>,
    known: Option<String>,
    needs: Vec<String>,
    values: Vec<Value>,
    format: Option<String>,
    constants: Vec<String>,
    /// The literals of `values`.
    listed: Option<String>,
    is_general: bool,
}

impl Told {
    fn of(scope: &Scope<'_>, union: &Union, variant: &UnionVariant) -> Self {
        let mut told = Self::default();
        told.shape(scope, &variant.shape);
        // A tag of one variant decides alone.
        if !variant.tags.is_empty() && !union.shares_tag(variant) {
            told.needs.clear();
        }
        let constants = variant.constants.iter();
        let constants = constants.map(|one| format!("({}, {})", string(&one.property), literals(scope, &one.values)));
        told.constants = constants.collect();
        told.listed = (!told.values.is_empty()).then(|| literals(scope, &told.values));
        told.format = told.format.map(|name| format!("{}::{name}", path(&scope.runtime("Format"))));
        told
    }

    /// Returns the fields of the literal, and the constant that has the others.
    fn parts(&self, when: &str) -> (Vec<String>, String) {
        let filled =
            |name: &str, all: &[String]| (!all.is_empty()).then(|| format!("{name}: {}", list(all.iter().cloned())));
        let needs: Vec<String> = self.needs.iter().map(|name| string(name)).collect();
        let kinds = self.kinds.iter().map(|kind| format!("{when}::{kind}.kinds")).collect::<Vec<_>>().join(" | ");
        let parts = [
            (self.kinds.len() > 1).then(|| format!("kinds: {kinds}")),
            self.known.as_ref().map(|known| format!("known: {known}")),
            filled("needs", &needs),
            filled("constants", &self.constants),
            self.listed.as_ref().map(|values| format!("values: {values}")),
            self.format.as_ref().map(|format| format!("format: {format}")),
            self.is_general.then(|| "is_general: true".to_owned()),
        ];
        let base = if let [kind] = self.kinds.as_slice() { kind } else { "ANY" };
        (parts.into_iter().flatten().collect(), format!("{when}::{base}"))
    }

    fn shape(&mut self, scope: &Scope<'_>, shape: &Shape) {
        let kind = match shape {
            Shape::Any | Shape::Nothing | Shape::Bytes | Shape::File => return,
            Shape::Null => "NULL",
            Shape::Bool => "BOOL",
            Shape::Int(_) | Shape::Float(_) => "NUMBER",
            Shape::Text | Shape::Date | Shape::DateTime | Shape::Base64 | Shape::Base64Url => "TEXT",
            Shape::List(_) | Shape::Tuple(_) => "LIST",
            Shape::Map(_) => "OBJECT",
            Shape::Nullable(inner) => {
                self.shape(scope, inner);
                return self.kind("NULL");
            }
            Shape::Named(id) => match scope.view.get(*id).map(|one| &one.kind) {
                Some(Kind::Object(object)) if !object.multipart => {
                    let (name, object_trait) = (path(&scope.named(*id)), path(&scope.runtime("Object")));
                    self.known = Some(format!("<{name} as {object_trait}>::FIELDS"));
                    let needed = object.listed().filter(|field| field.required).map(|field| field.wire.clone());
                    self.needs = needed.collect();
                    "OBJECT"
                }
                Some(Kind::TextEnum(one)) => {
                    self.values = one.variants.iter().map(|one| Value::from(one.value.as_str())).collect();
                    "TEXT"
                }
                Some(Kind::IntEnum(one)) => {
                    self.values = one.variants.iter().map(|one| one.value.into()).collect();
                    "NUMBER"
                }
                _ => return self.nested(scope, *id),
            },
        };
        self.is_general = matches!(shape, Shape::Text | Shape::Float(_) | Shape::Map(_));
        self.format = match shape {
            Shape::Date => Some("Date".to_owned()),
            Shape::DateTime => Some("DateTime".to_owned()),
            _ => None,
        };
        self.kind(kind);
    }

    fn kind(&mut self, kind: &'static str) {
        if !self.kinds.contains(&kind) {
            self.kinds.push(kind);
        }
    }

    /// Adds the types and keys of a union in the union.
    fn nested(&mut self, scope: &Scope<'_>, id: TypeId) {
        let (mut open, mut seen) = (vec![id], HashSet::new());
        let mut known: Vec<&str> = Vec::new();
        while let Some(id) = open.pop().filter(|id| seen.insert(*id)) {
            let Some(Kind::Union(union)) = scope.view.get(id).map(|one| &one.kind) else { continue };
            for variant in &union.variants {
                let mut told = Told::default();
                match &variant.shape {
                    Shape::Named(inner) => match scope.view.get(*inner).map(|one| &one.kind) {
                        Some(Kind::Union(_)) => {
                            open.push(*inner);
                            continue;
                        }
                        Some(Kind::Object(object)) => {
                            known.extend(object.listed().map(|field| field.wire.as_str()));
                            self.kind("OBJECT");
                            continue;
                        }
                        _ => {}
                    },
                    Shape::Any => return self.kinds.clear(),
                    _ => {}
                }
                told.shape(scope, &variant.shape);
                told.kinds.into_iter().for_each(|kind| self.kind(kind));
            }
        }
        known.sort_unstable();
        known.dedup();
        self.known = (!known.is_empty()).then(|| list(known.into_iter().map(string)));
    }
}

fn literals(scope: &Scope<'_>, values: &[Value]) -> String {
    let kind = path(&scope.runtime("Literal"));
    list(values.iter().filter_map(|value| {
        Some(match value {
            Value::Null => format!("{kind}::Null"),
            Value::Bool(flag) => format!("{kind}::Bool({flag})"),
            Value::String(text) => format!("{kind}::Text({})", string(text)),
            Value::Number(number) => match number.as_i64() {
                Some(number) => format!("{kind}::Integer({number})"),
                None => format!("{kind}::Float({})", Literal::f64_unsuffixed(number.as_f64()?)),
            },
            Value::Array(_) | Value::Object(_) => return None,
        })
    }))
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("&[{}]", items.collect::<Vec<_>>().join(", "))
}

fn string(text: &str) -> String {
    Literal::string(text).to_string()
}
