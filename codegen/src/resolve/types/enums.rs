//! Lowers enums: a schema that lists values becomes an open enum, as do alternatives that only list values.

use std::collections::HashSet;
use std::hash::Hash;

use serde_json::Value;

use super::MEMBERS;
use super::lower::{Lowering, Site};
use crate::error::Result;
use crate::model::{Enum, EnumVariant, Kind, Shape};
use crate::resolve::names::casing;
use crate::spec::{Alternatives, Listed, Primitive, View, view};

impl<'d> Lowering<'_, 'd> {
    /// Returns an enum of strings, or `None` if the view lists no strings.
    pub(crate) fn text_enum(&mut self, view: &View<'d>, site: &Site<'_>) -> Option<Shape> {
        let mut values: Vec<(String, String)> = Vec::new();
        for listed in view.values.iter().flatten() {
            let value = match &listed.value {
                Value::String(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                Value::Bool(flag) => flag.to_string(),
                other => {
                    self.report.note(site.pointer, format!("the enum value {other} is not a string; left out"));
                    continue;
                }
            };
            let name = listed.name.unwrap_or(if value.is_empty() { "Empty" } else { &value });
            values.push((casing::pascal(name, "Value"), value));
        }
        self.open_enum(values, Kind::TextEnum, view, site)
    }

    /// Returns an enum of integers, or `None` if the view lists none or also other values.
    pub(crate) fn int_enum(&mut self, view: &View<'d>, site: &Site<'_>) -> Option<Shape> {
        let mut values: Vec<(String, i64)> = Vec::new();
        for listed in view.values.iter().flatten() {
            let Some(value) = listed.value.as_i64() else {
                let what = if listed.value.is_u64() { "is beyond `i64`" } else { "is not an integer" };
                let message = format!("the enum value {} {what}; generated as a plain number", listed.value);
                self.report.note(site.pointer, message);
                return None;
            };
            let name = match listed.name {
                Some(name) => casing::pascal(name, "Value"),
                None if value < 0 => format!("Minus{}", value.unsigned_abs()),
                None => format!("Value{value}"),
            };
            values.push((name, value));
        }
        self.open_enum(values, Kind::IntEnum, view, site)
    }

    /// Generates an enum of the values, each of which has a name. A value that is listed twice is one variant.
    fn open_enum<T: Clone + Eq + Hash>(
        &mut self,
        values: Vec<(String, T)>,
        kind: fn(Enum<T>) -> Kind,
        view: &View<'d>,
        site: &Site<'_>,
    ) -> Option<Shape> {
        let mut names = casing::Unique::default();
        let mut variants: Vec<EnumVariant<T>> = Vec::new();
        let mut seen = HashSet::new();
        for (name, value) in values {
            if seen.insert(value.clone()) {
                variants.push(EnumVariant { name: names.take(name), value });
            }
        }
        if variants.is_empty() {
            return None;
        }
        if variants.len() > MEMBERS {
            let message =
                format!("lists {} values; expected at most {MEMBERS}; generated without them", variants.len());
            self.report.note(site.pointer, message);
            return None;
        }
        let id = self.draft(site);
        let other = names.take("Other".into());
        Some(self.complete(id, kind(Enum { variants, other }), view.docs.clone()))
    }

    /// Joins alternatives that only list values of one type. An open enum keeps any other value, so an alternative without a
    /// list adds nothing.
    pub(crate) fn enumeration(&mut self, group: &Alternatives<'d>, base: &View<'d>) -> Result<Option<View<'d>>> {
        let mut whole = base.clone();
        let mut values: Vec<Listed<'d>> = Vec::new();
        for member in &group.members {
            let one = view(std::slice::from_ref(member), self.spec, self.report)?;
            whole.nullable |= one.nullable;
            if one.types.as_deref() == Some(&[]) {
                whole.nullable = true;
                continue;
            }
            let (Some(kind), true) = (one.sole_type(), one.is_scalar()) else { return Ok(None) };
            if *whole.types.get_or_insert_with(|| vec![kind]) != [kind] {
                return Ok(None);
            }
            let mut listed = one.values.unwrap_or_default();
            if let ([only], None) = (listed.as_mut_slice(), member.reference()) {
                only.name = only.name.or(member.text("title").filter(|_| self.titles));
                if let Some(description) = member.text("description") {
                    let value = only.value.as_str().map_or_else(|| only.value.to_string(), str::to_owned);
                    whole.docs.description.push_str(&format!("\n\n- `{value}`: {description}"));
                }
            }
            listed.retain(|one| !values.iter().any(|known| known.value == one.value));
            values.extend(listed);
        }
        whole.values = Some(values);
        let kind = whole.types.as_deref();
        let is_enum = matches!(kind, Some([Primitive::String | Primitive::Integer])) && whole.has_values();
        Ok(is_enum.then_some(whole))
    }
}
