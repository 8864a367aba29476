//! Chooses the shape of a number by its type, its format and its name.

use crate::config::Numbers;
use crate::model::{Bounds, Shape, Width};
use crate::named::Named;
use crate::spec::Primitive;

impl Numbers {
    /// Returns the shape of an `integer` or a `number` under `name`.
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

    fn integer(&self, format: Option<&str>) -> Shape {
        Shape::Int(if format == Some("int32") && !self.wide { Width::W32 } else { Width::W64 })
    }

    fn float(&self, format: Option<&str>) -> Shape {
        Shape::Float(if format == Some("float") && !self.wide { Width::W32 } else { Width::W64 })
    }
}

/// Removes the bounds of a number from a string, or from the strings of a list. Returns whether the string itself had any; items
/// are lowered on their own.
pub(in crate::resolve) fn remove_number_bounds(shape: &Shape, bounds: &mut Bounds) -> bool {
    match shape {
        Shape::Text => {
            let Bounds { minimum, exclusive_minimum, maximum, exclusive_maximum, multiple_of, .. } = bounds;
            (*exclusive_minimum, *exclusive_maximum) = (false, false);
            let found = [minimum.take(), maximum.take(), multiple_of.take()];
            found.iter().any(Option::is_some)
        }
        Shape::Nullable(inner) => remove_number_bounds(inner, bounds),
        Shape::List(inner) | Shape::Map(inner) => {
            if let Some(items) = &mut bounds.items {
                remove_number_bounds(inner, items);
            }
            bounds.items.take_if(|items| **items == Bounds::default());
            false
        }
        _ => false,
    }
}
