//! A change between two models: the item, the kind of change and the code that it breaks.

/// One change to one item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    pub item: Key,
    /// The Rust item as code names it: `v1().pets().list_pets`, `v1::types::Pet::name`.
    pub rust: String,
    pub kind: ChangeKind,
    pub breaks: Breaks,
    /// The old name is kept as a deprecated one.
    pub kept: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    Added {
        what: String,
    },
    Removed {
        what: String,
    },
    /// Only the name changed. Any other difference is a change of its own.
    Renamed {
        from: String,
        to: String,
    },
    Changed {
        facet: Facet,
        from: String,
        to: String,
    },
}

/// The item of a change, by its names in the document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    Api,
    Server(String),
    Secret(String),
    Scheme(String),
    Operation(String),
    /// Operation, location, wire name.
    Parameter(String, String, String),
    Body(String),
    /// Operation, status.
    Response(String, String),
    Event(String),
    Type(String),
    /// Type, wire name.
    Field(String, String),
    /// The additional properties of a type.
    Rest(String),
    /// Type, value or name.
    Variant(String, String),
}

/// The part of an item that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    Path,
    Group,
    Function,
    /// Deprecated names of a function or a setter.
    DeprecatedNames,
    /// Whether a function returns the call itself or a builder.
    Returns,
    /// The order of the arguments.
    Order,
    Name,
    Type,
    /// The result of a call.
    Response,
    Required,
    /// Whether a required field has one value, which a constructor fills in.
    Constant,
    /// Whether a field is read-only or write-only.
    Access,
    /// The wire value of an enum's variant.
    Value,
    /// The discriminator of a union.
    Tag,
    /// The variant for unlisted values.
    Fallback,
    Deprecated,
    Default,
    Bounds,
    Style,
    Security,
    MediaType,
    /// The `Accept` header.
    Accept,
    /// The `Content-Type` header of a request without a body.
    ContentType,
    Headers,
    Envelope,
    Traits,
    Url,
    Module,
    Version,
    /// Summaries and descriptions.
    Description,
}

impl Key {
    /// Returns the name of the item, without its container.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Server(name) | Self::Secret(name) | Self::Scheme(name) | Self::Operation(name) => name,
            Self::Parameter(_, _, name) | Self::Response(_, name) | Self::Event(name) | Self::Type(name) => name,
            Self::Field(_, name) | Self::Variant(_, name) => name,
            Self::Api | Self::Body(_) | Self::Rest(_) => "",
        }
    }

    /// Returns the operation or the type that contains the item.
    pub(super) fn container(&self) -> Option<Self> {
        match self {
            Self::Parameter(operation, ..) | Self::Body(operation) | Self::Response(operation, _) => {
                Some(Self::Operation(operation.clone()))
            }
            Self::Field(name, _) | Self::Rest(name) | Self::Variant(name, _) => Some(Self::Type(name.clone())),
            _ => None,
        }
    }
}

impl Change {
    pub fn is_description(&self) -> bool {
        matches!(self.kind, ChangeKind::Changed { facet: Facet::Description, .. })
    }
}

/// The code that a change breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Breaks {
    /// Code that sends requests no longer compiles, or its requests fail.
    pub sends: bool,
    /// Code that reads responses no longer compiles.
    pub receives: bool,
}

impl Breaks {
    pub fn any(self) -> bool {
        self.sends || self.receives
    }
}

/// The part of the version that a change requires to be raised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    None,
    Patch,
    Minor,
    Major,
}

impl Verdict {
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}
