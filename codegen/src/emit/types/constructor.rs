//! Decides how a value of an object is created: by `Default`, by `new`, or by a literal with every field.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use serde_json::{Number, Value};

use crate::emit::scope::Scope;
use crate::emit::types::enums;
use crate::emit::types::field::{Named, path};
use crate::model::{Api, Field, Kind, Object, Shape};

/// Largest number of arguments of `new`: more could easily be mixed up.
const ARGUMENTS: usize = 4;

/// Longest part of a row on one line, in characters.
const WIDTH: usize = 80;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Constructor {
    /// Nothing is required: `Default` is derived.
    Derived,
    /// All required fields are constant: `Default` fills them in.
    Default,
    /// `new` takes the required fields that are not constant.
    New,
    /// A literal of the struct names every field, so that none is forgotten.
    Literal,
}

/// The only value that the document allows for a field.
enum Only<'a> {
    Null,
    Bool(bool),
    Number(&'a Number),
    Text(&'a str),
    Int(i64),
}

impl Constructor {
    pub(crate) fn of(api: &Api, object: &Object) -> Self {
        let required = || object.fields.iter().filter(|field| field.required);
        match required().filter(|field| only(api, field).is_none()).count() {
            0 if required().next().is_none() => Self::Derived,
            0 => Self::Default,
            1..=ARGUMENTS => Self::New,
            _ => Self::Literal,
        }
    }

    /// Returns whether `new` takes the field.
    pub(crate) fn asks(self, api: &Api, field: &Field) -> bool {
        self == Self::New && field.required && only(api, field).is_none()
    }

    /// Returns whether the constructor fills in the field.
    pub(crate) fn fills(self, api: &Api, field: &Field) -> bool {
        matches!(self, Self::Default | Self::New) && field.required && only(api, field).is_some()
    }

    /// Returns whether the constructor fills in the field with this value.
    pub(in crate::emit) fn fills_with(self, api: &Api, field: &Field, value: &Value) -> bool {
        self.fills(api, field)
            && only(api, field).is_some_and(|only| match only {
                Only::Null => value.is_null(),
                Only::Bool(flag) => value.as_bool() == Some(flag),
                Only::Number(number) => value.as_number() == Some(number),
                Only::Text(text) => value.as_str() == Some(text),
                Only::Int(number) => value.as_i64() == Some(number),
            })
    }

    /// Writes the row of the constructor.
    pub(in crate::emit) fn row(self, scope: &Scope<'_>, fields: &[Named<'_>]) -> Option<String> {
        let name = match self {
            Self::Derived => return None,
            Self::Literal => return Some("literal;".to_owned()),
            Self::Default => "default",
            Self::New => "new",
        };
        let api = scope.view.api;
        let asked = fields.iter().filter(|named| self.asks(api, named.field));
        let arguments: Vec<String> = asked.map(|one| format!("{}: {}", one.ident, argument(scope, one))).collect();
        let filled = fields.iter().filter(|named| self.fills(api, named.field));
        let filled = filled.filter_map(|one| Some(format!("{}: {}", one.ident, path(&value(scope, one.field)?))));
        let filled: Vec<String> = filled.collect();
        let lines = |list: &[String]| list.iter().map(|one| format!("        {one},\n")).collect::<String>();
        let block = match filled.join(", ") {
            none if none.is_empty() => none,
            line if line.len() <= WIDTH => format!(" {{ {line} }}"),
            _ => format!(" {{\n{}    }}", lines(&filled)),
        };
        let line = format!("fn {name}({})", arguments.join(", "));
        let head = if line.len() <= WIDTH { line } else { format!("fn {name}(\n{}    )", lines(&arguments)) };
        Some(head + &block + ";")
    }
}

/// Writes the type of an argument of `new`.
fn argument(scope: &Scope<'_>, Named { field, is_boxed, .. }: &Named<'_>) -> String {
    if field.shape == Shape::Text {
        return format!("impl {}<{}>", path(&scope.prelude("Into")), path(&scope.prelude("String")));
    }
    let shape = match &field.shape {
        Shape::Nullable(inner) if *is_boxed => {
            let (option, pointer, inner) = (scope.prelude("Option"), scope.prelude("Box"), scope.shape(inner));
            quote!(#option<#pointer<#inner>>)
        }
        shape => scope.shape(shape),
    };
    path(&shape).replace(',', ", ").replace(", )", ",)")
}

fn only<'a>(api: &'a Api, field: &'a Field) -> Option<Only<'a>> {
    match &field.shape {
        Shape::Null => Some(Only::Null),
        Shape::Bool => field.constant.as_ref()?.as_bool().map(Only::Bool),
        Shape::Int(int) => field.constant.as_ref()?.as_number().filter(|number| int.holds(number)).map(Only::Number),
        Shape::Float(_) => field.constant.as_ref()?.as_number().map(Only::Number),
        Shape::Named(id) => match api.types.get(id.0).map(|kind| &kind.kind) {
            Some(Kind::TextEnum(one)) => enums::only(one).map(|text| Only::Text(text)),
            Some(Kind::IntEnum(one)) => enums::only(one).map(|number| Only::Int(*number)),
            _ => None,
        },
        _ => None,
    }
}

/// Writes the value that the constructor fills in.
fn value(scope: &Scope<'_>, field: &Field) -> Option<TokenStream> {
    let id = match (&field.shape, only(scope.view.api, field)?) {
        (Shape::Named(id), _) => id,
        (Shape::Float(_), Only::Number(number)) => {
            return Some(Literal::f64_unsuffixed(number.as_f64()?).to_token_stream());
        }
        (_, Only::Number(number)) => return number.to_string().parse().ok(),
        (_, Only::Bool(flag)) => return Some(quote!(#flag)),
        _ => return Some(scope.runtime("Null")),
    };
    let variant = match &scope.view.get(*id)?.kind {
        Kind::TextEnum(one) => enums::variant(one, enums::only(one)?)?,
        Kind::IntEnum(one) => enums::variant(one, enums::only(one)?)?,
        _ => return None,
    };
    let name = scope.named(*id);
    Some(quote!(#name::#variant))
}
