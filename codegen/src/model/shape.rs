//! Shapes of values and their bounds.

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
    Int(Width),
    Float(Width),
    Text,
    Date,
    DateTime,
    /// Base64 in a string.
    Base64,
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
pub enum Width {
    W32,
    W64,
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
