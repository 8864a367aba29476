//! Writes a JSON value that fits a shape as a Rust expression, as a person would.
//!
//! The scope knows the paths of names. A value that cannot be written gives no expression, never a wrong one.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

use crate::emit::examples::extent::Extent;
use crate::emit::names::ident::{bindings, ident};
use crate::emit::scope::{Scope, is_plain};
use crate::emit::types::choice;
use crate::emit::types::constructor::Constructor;
use crate::emit::types::enums;
use crate::emit::types::field::{Presence, presence};
use crate::emit::types::union;
use crate::model::{Body, Field, Float, Kind, Object, Shape, TypeId, Union};
use crate::sample::Sampler;

#[derive(Clone, Copy)]
pub(in crate::emit) struct Expression<'a> {
    pub(in crate::emit) scope: &'a Scope<'a>,
    pub(in crate::emit) sampler: &'a Sampler<'a>,
    pub(in crate::emit) extent: Extent,
    /// Writes a file to upload.
    pub(in crate::emit) file: &'a dyn Fn() -> TokenStream,
}

impl Expression<'_> {
    /// Writes a value as an argument of a function or a setter.
    pub(in crate::emit) fn argument(&self, shape: &Shape, value: &Value) -> Option<TokenStream> {
        Some(match (shape, value) {
            (Shape::Text, _) => self.text(value)?,
            (Shape::Nullable(_), Value::Null) => quote!(None),
            (Shape::Nullable(inner), value) => {
                let inner = self.argument(inner, value)?;
                quote!(Some(#inner))
            }
            (Shape::List(inner), value) => {
                let items = self.items(inner, value)?;
                quote!(&[#(#items),*])
            }
            (shape, value) if is_plain(shape) => self.owned(shape, value)?,
            (shape, value) => {
                let value = self.owned(shape, value)?;
                quote!(&#value)
            }
        })
    }

    /// Writes a request body in the first media type of the operation.
    pub(in crate::emit) fn body(&self, body: &Body, value: &Value) -> Option<TokenStream> {
        let value = match body.contents.first() {
            Some(content) => self.owned(&content.shape, value)?,
            None => quote!(()),
        };
        Some(self.chosen(body, value))
    }

    /// Puts a body into the variant of the first media type, if there are several.
    pub(in crate::emit) fn chosen(&self, body: &Body, value: TokenStream) -> TokenStream {
        let choice = body.choice.and_then(|id| Some((id, self.scope.view.get(id)?)));
        let Some((id, Kind::Choice(choices))) = choice.map(|(id, one)| (id, &one.kind)) else { return value };
        let Some(variant) = choice::variants(choices).into_iter().next() else { return value };
        let name = self.scope.named(id);
        quote!(#name::#variant(#value))
    }

    /// Writes an owned value.
    pub(in crate::emit) fn owned(&self, shape: &Shape, value: &Value) -> Option<TokenStream> {
        Some(match (shape, value) {
            (Shape::Any, value) => self.any(value),
            (Shape::Null, _) => self.scope.runtime("Null"),
            (Shape::Nothing, _) => quote!(()),
            (Shape::Bool, Value::Bool(flag)) => quote!(#flag),
            (Shape::Int(int), Value::Number(number)) if int.holds(number) => literal(number),
            (Shape::Float(float), Value::Number(number)) => {
                number.as_f64().filter(|number| *float == Float::F64 || number.abs() < f64::from(f32::MAX))?;
                literal(number)
            }
            (Shape::Text | Shape::Date | Shape::DateTime | Shape::Base64 | Shape::Base64Url | Shape::Bytes, value) => {
                let text = self.text(value)?;
                quote!(#text.into())
            }
            (Shape::File, _) => (self.file)(),
            (Shape::List(inner), value) => {
                let items = self.items(inner, value)?;
                quote!(vec![#(#items),*])
            }
            (Shape::Map(inner), Value::Object(entries)) => {
                let inside = self.inside();
                let entries = self.extent.entries(entries).map(|(key, value)| {
                    let value = inside.owned(inner, value)?;
                    Some(quote!((#key.to_owned(), #value)))
                });
                match entries.collect::<Option<Vec<_>>>()?.as_slice() {
                    [] => {
                        let default = self.scope.prelude("Default");
                        quote!(#default::default())
                    }
                    entries => quote!([#(#entries),*].into()),
                }
            }
            (Shape::Tuple(parts), Value::Array(items)) if parts.len() == items.len() => {
                let inside = self.inside();
                let items = parts.iter().zip(items).map(|(part, item)| inside.owned(part, item));
                let items = items.collect::<Option<Vec<_>>>()?;
                quote!((#(#items,)*))
            }
            (Shape::Nullable(_), Value::Null) => quote!(None),
            (Shape::Nullable(inner), value) => {
                let inner = self.owned(inner, value)?;
                quote!(Some(#inner))
            }
            (Shape::Named(id), value) => self.named(*id, value)?,
            _ => return None,
        })
    }

    fn inside(&self) -> Self {
        Self { extent: self.extent.inside(), ..*self }
    }

    fn text(&self, value: &Value) -> Option<TokenStream> {
        let text = self.extent.text(value.as_str()?);
        Some(quote!(#text))
    }

    fn items(&self, shape: &Shape, value: &Value) -> Option<Vec<TokenStream>> {
        let inside = self.inside();
        self.extent.items(shape, value.as_array()?).iter().map(|item| inside.owned(shape, item)).collect()
    }

    fn any(&self, value: &Value) -> TokenStream {
        match value {
            Value::String(text) => {
                let text = self.extent.text(text);
                quote!(#text.into())
            }
            value => {
                let value = self.json(value);
                quote!(serde_json::json!(#value))
            }
        }
    }

    /// Writes a value inside `json!`.
    fn json(&self, value: &Value) -> TokenStream {
        let inside = self.inside();
        match value {
            Value::Null => quote!(null),
            Value::Bool(flag) => quote!(#flag),
            Value::Number(number) => literal(number),
            Value::String(text) => {
                let text = self.extent.text(text);
                quote!(#text)
            }
            Value::Array(items) => {
                let items = self.extent.items(&Shape::Any, items).iter().map(|item| inside.json(item));
                quote!([#(#items),*])
            }
            Value::Object(entries) => {
                let entries = self.extent.entries(entries).map(|(key, value)| {
                    let value = inside.json(value);
                    quote!(#key: #value)
                });
                quote!({ #(#entries),* })
            }
        }
    }

    fn named(&self, id: TypeId, value: &Value) -> Option<TokenStream> {
        let name = self.scope.named(id);
        Some(match (&self.scope.view.get(id)?.kind, value) {
            (Kind::Object(object), Value::Object(entries)) => self.object(id, object, entries)?,
            (Kind::TextEnum(one), Value::String(text)) => match enums::variant(one, text) {
                Some(variant) => quote!(#name::#variant),
                None => quote!(#name::from(#text)),
            },
            (Kind::IntEnum(one), Value::Number(number)) => {
                let number = number.as_i64()?;
                match enums::variant(one, &number) {
                    Some(variant) => quote!(#name::#variant),
                    None => {
                        let number = Literal::i64_unsuffixed(number);
                        quote!(#name::from(#number))
                    }
                }
            }
            (Kind::Union(one), value) => self.variant(id, one, value)?,
            _ => return None,
        })
    }

    fn variant(&self, id: TypeId, of: &Union, value: &Value) -> Option<TokenStream> {
        let name = self.scope.named(id);
        let (at, value) = self.sampler.variant(of, value)?;
        let (variant, names) = (of.variants.get(at)?, union::variants(of).0);
        let variant_name = names.get(at)?;
        if variant.shape == Shape::Nothing {
            return Some(quote!(#name::#variant_name));
        }
        let value = self.boxed(id, &variant.shape, self.owned(&variant.shape, &value)?);
        Some(quote!(#name::#variant_name(#value)))
    }

    fn object(&self, id: TypeId, object: &Object, entries: &Map<String, Value>) -> Option<TokenStream> {
        let (view, name) = (self.scope.view, self.scope.named(id));
        let all = || object.fields.iter().map(|field| &*field.name).chain(object.rest.iter().map(|rest| &*rest.name));
        let names = bindings(all(), &[]);
        let shown = self.extent.optional(view, object, entries);
        let constructor = Constructor::of(view.api, object);
        let required = object.fields.iter().filter(|field| field.required);
        let is_filled =
            |field: &Field| entries.get(&field.wire).is_some_and(|one| constructor.fills_with(view.api, field, one));
        // A literal of all fields needs no `..base`.
        let is_whole = required.clone().count() + shown.len() == names.len() && !required.clone().any(is_filled);
        let constructor = if is_whole { Constructor::Literal } else { constructor };
        let inside = self.inside();
        let (mut arguments, mut written) = (Vec::new(), Vec::new());
        for (at, (field, name)) in object.fields.iter().zip(&names).enumerate() {
            let name = ident(name);
            match entries.get(&field.wire).filter(|_| field.required || shown.contains(&at)) {
                Some(value) if constructor.asks(view.api, field) => {
                    arguments.push(inside.argument_of_new(id, field, value)?)
                }
                Some(value) if constructor.fills_with(view.api, field, value) => {}
                Some(value) => {
                    let value = inside.field(id, field, value)?;
                    written.push(quote!(#name: #value));
                }
                None if field.required => return None,
                None if constructor == Constructor::Literal => {
                    let absent = self.absent(field);
                    written.push(quote!(#name: #absent));
                }
                None => {}
            }
        }
        let default = self.scope.prelude("Default");
        if let (Constructor::Literal, Some(_), Some(rest)) = (constructor, &object.rest, names.last()) {
            let rest = ident(rest);
            written.push(quote!(#rest: #default::default()));
        }
        Some(match (constructor, written.is_empty()) {
            (Constructor::Literal, _) => quote!(#name { #(#written),* }),
            (Constructor::New, true) => quote!(#name::new(#(#arguments),*)),
            (Constructor::New, false) => quote!(#name { #(#written,)* ..#name::new(#(#arguments),*) }),
            (Constructor::Derived | Constructor::Default, true) => quote!(#name::default()),
            (Constructor::Derived | Constructor::Default, false) => {
                quote!(#name { #(#written,)* ..#default::default() })
            }
        })
    }

    /// Writes a field that is not set.
    fn absent(&self, field: &Field) -> TokenStream {
        match presence(field) {
            Presence::Optional => quote!(None),
            Presence::Maybe => {
                let maybe = self.scope.runtime("Maybe");
                quote!(#maybe::Absent)
            }
            // A map of the fields that match a pattern.
            Presence::Required => {
                let default = self.scope.prelude("Default");
                quote!(#default::default())
            }
        }
    }

    /// Writes the value of a field in a literal of the struct.
    fn field(&self, owner: TypeId, field: &Field, value: &Value) -> Option<TokenStream> {
        let shape = field.shape.not_null();
        let inner = || Some(self.boxed(owner, &field.shape, self.owned(shape, value)?));
        Some(match (presence(field), &field.shape, value) {
            (Presence::Required, Shape::Nullable(_), Value::Null) => quote!(None),
            (Presence::Required, Shape::Nullable(_), _) | (Presence::Optional, _, _) => {
                let inner = inner()?;
                quote!(Some(#inner))
            }
            (Presence::Required, _, _) => inner()?,
            (Presence::Maybe, _, value) => {
                let inner = if value.is_null() { None } else { Some(inner()?) };
                let is_short = matches!(value, Value::Bool(_)) || value.as_f64().is_some_and(|number| number >= 0.0);
                let is_short = is_short && matches!(shape, Shape::Bool | Shape::Int(_) | Shape::Float(_));
                match inner {
                    Some(inner) if is_short => quote!(#inner.into()),
                    inner => {
                        let maybe = self.scope.runtime("Maybe");
                        inner.map_or_else(|| quote!(#maybe::Null), |inner| quote!(#maybe::Value(#inner)))
                    }
                }
            }
        })
    }

    fn argument_of_new(&self, owner: TypeId, field: &Field, value: &Value) -> Option<TokenStream> {
        match &field.shape {
            Shape::Text => self.text(value),
            Shape::Nullable(_) if self.scope.view.layout.is_boxed(owner, &field.shape) => {
                self.field(owner, field, value)
            }
            shape => self.owned(shape, value),
        }
    }

    /// Boxes the value of a field or a variant of `owner` if its type does.
    fn boxed(&self, owner: TypeId, shape: &Shape, value: TokenStream) -> TokenStream {
        if !self.scope.view.layout.is_boxed(owner, shape) {
            return value;
        }
        let pointer = self.scope.prelude("Box");
        quote!(#pointer::new(#value))
    }
}

fn literal(number: &serde_json::Number) -> TokenStream {
    number.to_string().parse().unwrap_or_else(|_| quote!(0))
}
