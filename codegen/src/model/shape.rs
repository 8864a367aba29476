//! The shape of a value where it is used, and its bounds.

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// How a value looks where it is used.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Free form: any JSON.
    Any,
    /// `null` and nothing else.
    Null,
    /// No body at all.
    Nothing,
    Bool,
    Int(Width),
    Float(Width),
    Text,
    Date,
    DateTime,
    /// Base64 in a string.
    Base64,
    /// The bytes of a body that is not text.
    Bytes,
    /// A part of a multipart body.
    File,
    List(Box<Shape>),
    Map(Box<Shape>),
    Tuple(Vec<Shape>),
    Nullable(Box<Shape>),
    Named(TypeId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Width {
    W32,
    W64,
}

/// What the document says about a value beyond its shape.
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
    /// What holds for each item of a list, or each value of a map.
    pub items: Option<Box<Bounds>>,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
    /// The format as the document spells it, where no shape stands for it (`uuid`, `email`, …).
    pub format: Option<String>,
}
