//! Enums: the values that a schema lists go in, an open enum comes out. Alternatives that only list values are one enum.

use serde_json::Value;

use super::lower::{Lowering, Site};
use crate::error::Result;
use crate::model::{Enum, EnumVariant, Kind, Shape, TypeId};
use crate::resolve::names::casing;
use crate::spec::{Alternatives, Listed, Primitive, View, view};

impl<'d> Lowering<'_, 'd> {
    /// `None` where no value is a text.
    pub(in crate::resolve) fn text_enum(
        &mut self,
        values: &[Listed<'d>],
        view: &View<'d>,
        pointer: &str,
        site: &Site<'_>,
        slot: Option<TypeId>,
    ) -> Option<Shape> {
        let mut names = casing::Unique::default();
        let mut variants: Vec<EnumVariant<String>> = Vec::new();
        for listed in values {
            let value = match &listed.value {
                Value::String(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                Value::Bool(flag) => flag.to_string(),
                other => {
                    self.report.note(pointer, format!("the enum value {other} is no string; left out"));
                    continue;
                }
            };
            if !variants.iter().any(|known| known.value == value) {
                let spoken = if value.is_empty() { "Empty" } else { &value };
                let name = names.take(casing::pascal(listed.name.unwrap_or(spoken), "Value"));
                variants.push(EnumVariant { name, value });
            }
        }
        if variants.is_empty() {
            return None;
        }
        let id = slot.unwrap_or_else(|| self.reserve(site.origin.clone(), pointer.to_owned()));
        let other = names.take("Other".into());
        Some(self.finish(id, Kind::TextEnum(Enum { variants, other }), view.docs.clone()))
    }

    /// `None` where one of the values is no integer.
    pub(in crate::resolve) fn int_enum(
        &mut self,
        values: &[Listed<'d>],
        view: &View<'d>,
        pointer: &str,
        site: &Site<'_>,
        slot: Option<TypeId>,
    ) -> Option<Shape> {
        let mut names = casing::Unique::default();
        let mut variants: Vec<EnumVariant<i64>> = Vec::new();
        for listed in values {
            let Some(value) = listed.value.as_i64() else {
                let message = format!("the enum value {} is no integer; the enum is a plain number", listed.value);
                self.report.note(pointer, message);
                return None;
            };
            if !variants.iter().any(|known| known.value == value) {
                let name = match listed.name {
                    Some(spoken) => casing::pascal(spoken, "Value"),
                    None if value < 0 => format!("Minus{}", value.unsigned_abs()),
                    None => format!("Value{value}"),
                };
                variants.push(EnumVariant { name: names.take(name), value });
            }
        }
        if variants.is_empty() {
            return None;
        }
        let id = slot.unwrap_or_else(|| self.reserve(site.origin.clone(), pointer.to_owned()));
        let other = names.take("Other".into());
        Some(self.finish(id, Kind::IntEnum(Enum { variants, other }), view.docs.clone()))
    }

    /// Alternatives each of which lists values of one type, as one list. An open enum keeps any other value, so that an
    /// alternative which is that type and no more adds nothing.
    pub(in crate::resolve) fn enumeration(
        &mut self,
        group: &Alternatives<'d>,
        base: &View<'d>,
    ) -> Result<Option<View<'d>>> {
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
                if let Some(words) = member.text("description") {
                    let value = only.value.as_str().map_or_else(|| only.value.to_string(), str::to_owned);
                    whole.docs.description.push_str(&format!("\n\n- `{value}`: {words}"));
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
