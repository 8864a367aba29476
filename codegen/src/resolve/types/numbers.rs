//! Chooses the shape of a number by its type, its format, its bounds and its name.

use serde_json::Value;

use crate::config::Numbers;
use crate::model::{Bounds, Float, Int, Shape};
use crate::named::Named;
use crate::spec::{Primitive, View};

/// The largest `i64` and `u64`, each plus 1.
const I64_END: f64 = 9_223_372_036_854_775_808.0;
const U64_END: f64 = 18_446_744_073_709_551_616.0;

impl Numbers {
    /// Returns the shape of an `integer` or a `number` under `name`.
    pub(crate) fn shape(&self, one: Primitive, name: &str, view: &View<'_>) -> Shape {
        let format = view.format;
        let whole = one == Primitive::Integer || format.is_some_and(|format| integer(format).is_some());
        match self.named(name) {
            Some(Named::Text) => Shape::Text,
            Some(Named::Decimal) => self.float(format),
            Some(Named::Integer) if format.is_none_or(|format| !matches!(format, "float" | "double")) => {
                self.integer(view)
            }
            _ if whole => self.integer(view),
            _ => self.float(format),
        }
    }

    fn integer(&self, view: &View<'_>) -> Shape {
        let int = match view.format.and_then(integer) {
            Some(int) => int,
            None if is_beyond_signed(view) => Int::U64,
            None => Int::I64,
        };
        Shape::Int(match int {
            Int::I32 if self.wide => Int::I64,
            Int::U32 if self.wide => Int::U64,
            int => int,
        })
    }

    fn float(&self, format: Option<&str>) -> Shape {
        Shape::Float(if format == Some("float") && self.f32 { Float::F32 } else { Float::F64 })
    }
}

/// Returns the integer that a format means.
fn integer(format: &str) -> Option<Int> {
    match format {
        "int8" | "int16" | "int32" => Some(Int::I32),
        "int64" => Some(Int::I64),
        "uint8" | "uint16" | "uint32" => Some(Int::U32),
        "uint" | "uint64" => Some(Int::U64),
        _ => None,
    }
}

/// Returns whether the bounds or the listed values are beyond `i64`, and none is negative.
fn is_beyond_signed(view: &View<'_>) -> bool {
    let Bounds { minimum, maximum, .. } = view.bounds;
    let mut listed = view.values.iter().flatten().map(|listed| &listed.value);
    minimum.is_some_and(|least| least >= 0.0) && maximum.is_some_and(|most| most > I64_END)
        || listed.clone().any(|value| !value.is_i64()) && listed.all(Value::is_u64)
}

/// Removes bounds that each value of the integer's type is within. The largest ones are not exact in a float.
pub(crate) fn remove_implied_bounds(view: &View<'_>, bounds: &mut Bounds) {
    let unsigned = match view.format.and_then(integer) {
        Some(int) => matches!(int, Int::U32 | Int::U64),
        None => is_beyond_signed(view),
    };
    if bounds.maximum.is_some_and(|most| most >= if unsigned { U64_END } else { I64_END }) {
        (bounds.maximum, bounds.exclusive_maximum) = (None, false);
    }
    if bounds.minimum.is_some_and(|least| least <= if unsigned { 0.0 } else { -I64_END }) && !bounds.exclusive_minimum {
        bounds.minimum = None;
    }
}

/// Returns what a shape does not express of the format of a number.
pub(crate) fn lost(shape: &Shape, format: &str) -> Option<&'static str> {
    match (shape, format) {
        (Shape::Int(_), "int128" | "uint128" | "int256" | "uint256" | "bigint" | "biginteger") => {
            Some("an integer of more than 64 bits is an error")
        }
        (Shape::Float(_), "decimal" | "decimal128" | "bigdecimal" | "big-decimal") => {
            Some("digits that `f64` cannot represent are lost")
        }
        _ => None,
    }
}

/// Removes the bounds of a number from a string, or from the strings of a list. Returns whether the string itself had any; items
/// are lowered on their own.
pub(crate) fn remove_number_bounds(shape: &Shape, bounds: &mut Bounds) -> bool {
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
