//! How a number looks: its type, its format and what its name says go in, a shape comes out.

use crate::config;
use crate::model::{Bounds, Shape, Width};
use crate::named::Named;
use crate::spec::Primitive;

/// The configuration's word on numbers.
pub(in crate::resolve) struct Numbers<'a> {
    config: &'a config::Numbers,
}

impl<'a> Numbers<'a> {
    pub(in crate::resolve) fn new(config: &'a config::Numbers) -> Self {
        Self { config }
    }

    /// The shape of an `integer` or a `number` under `name`.
    pub(in crate::resolve) fn shape(&self, one: Primitive, name: &str, format: Option<&str>) -> Shape {
        let whole = one == Primitive::Integer || matches!(format, Some("int32" | "int64"));
        match self.named(name) {
            Some(Named::Text) => Shape::Text,
            Some(Named::Decimal) => self.float(format),
            Some(Named::Integer) if format.is_none_or(|format| !matches!(format, "float" | "double")) => {
                self.integer(format)
            }
            _ if whole => self.integer(format),
            _ => self.float(format),
        }
    }

    pub(in crate::resolve) fn named(&self, name: &str) -> Option<Named> {
        self.config.named(name)
    }

    fn integer(&self, format: Option<&str>) -> Shape {
        Shape::Int(if format == Some("int32") && !self.config.wide { Width::W32 } else { Width::W64 })
    }

    fn float(&self, format: Option<&str>) -> Shape {
        Shape::Float(if format == Some("float") && !self.config.wide { Width::W32 } else { Width::W64 })
    }
}

/// Takes from a text, or from the texts of a list, the bounds of the number that the document has there. Returns whether
/// the text itself had any; items are lowered by themselves.
pub(in crate::resolve) fn unbound(shape: &Shape, bounds: &mut Bounds) -> bool {
    match shape {
        Shape::Text => {
            let Bounds { minimum, exclusive_minimum, maximum, exclusive_maximum, multiple_of, .. } = bounds;
            (*exclusive_minimum, *exclusive_maximum) = (false, false);
            let found = [minimum.take(), maximum.take(), multiple_of.take()];
            found.iter().any(Option::is_some)
        }
        Shape::Nullable(inner) => unbound(inner, bounds),
        Shape::List(inner) | Shape::Map(inner) => {
            if let Some(items) = &mut bounds.items {
                unbound(inner, items);
            }
            bounds.items.take_if(|items| **items == Bounds::default());
            false
        }
        _ => false,
    }
}
