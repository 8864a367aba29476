//! Shapes of values and their bounds.

use serde_json::Number;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// The type of a value where it is used.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Any JSON value.
    Any,
    /// Only `null`.
    Null,
    /// No body.
    Nothing,
    Bool,
    Int(Int),
    Float(Float),
    Text,
    Date,
    DateTime,
    /// Base64 in a string.
    Base64,
    /// Base64 with the alphabet for URLs, in a string.
    Base64Url,
    /// The bytes of a binary body.
    Bytes,
    /// A part of a multipart body.
    File,
    List(Box<Shape>),
    Map(Box<Shape>),
    Tuple(Vec<Shape>),
    Nullable(Box<Shape>),
    Named(TypeId),
}

impl Shape {
    /// Returns the shape of a value that is not null.
    pub fn not_null(&self) -> &Self {
        match self {
            Self::Nullable(inner) => inner.not_null(),
            shape => shape,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Int {
    I32,
    I64,
    U32,
    U64,
}

impl Int {
    /// Returns its name in Rust.
    pub fn name(self) -> &'static str {
        match self {
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U32 => "u32",
            Self::U64 => "u64",
        }
    }

    /// Returns whether a number is one of its values.
    pub fn holds(self, number: &Number) -> bool {
        match self {
            Self::I32 => number.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
            Self::I64 => number.is_i64(),
            Self::U32 => number.as_u64().is_some_and(|number| u32::try_from(number).is_ok()),
            Self::U64 => number.is_u64(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Float {
    F32,
    F64,
}

impl Float {
    /// Returns its name in Rust.
    pub fn name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::F64 => "f64",
        }
    }
}

/// The bounds of a value beyond its shape.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bounds {
    pub minimum: Option<f64>,
    pub exclusive_minimum: bool,
    pub maximum: Option<f64>,
    pub exclusive_maximum: bool,
    pub multiple_of: Option<f64>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub pattern: Option<String>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub unique_items: bool,
    /// Bounds of each item of a list, or each value of a map.
    pub items: Option<Box<Bounds>>,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
    /// A documented format without a shape of its own (`uuid`, `email`, …).
    pub format: Option<String>,
}
