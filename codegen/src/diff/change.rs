//! A change between two models: the item, the kind of change and the code that it breaks.

/// One change to one item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    pub item: Key,
    /// The Rust item as a caller spells it: `v1().pets().list_pets`, `v1::types::Pet::name`.
    pub rust: String,
    pub kind: ChangeKind,
    pub breaks: Breaks,
    /// The old name stays, deprecated.
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
    /// Another name for what is otherwise the same, or what else changed of it is a change of its own.
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

/// What a change can touch, by the names of the document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    Api,
    Server(String),
    Secret(String),
    Scheme(String),
    Operation(String),
    /// Operation, place, wire name.
    Parameter(String, String, String),
    Body(String),
    /// Operation, status.
    Response(String, String),
    Event(String),
    Type(String),
    /// Type, wire name.
    Field(String, String),
    /// The fields of a type that the document does not list.
    Rest(String),
    /// Type, value or name.
    Variant(String, String),
}

/// What can change of an item that stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    Path,
    Group,
    Function,
    /// Deprecated names of a function or a setter.
    DeprecatedNames,
    /// Whether a function returns the call, or a builder with setters.
    Returns,
    /// The order of what must be given.
    Order,
    Name,
    Type,
    /// What a call yields.
    Response,
    Required,
    /// Whether a field is only read or only written.
    Access,
    /// What an enum's variant is sent as.
    Value,
    /// The field that tells the variants of a union apart.
    Tag,
    /// The variant that keeps what is not listed.
    Fallback,
    Deprecated,
    Default,
    Bounds,
    Style,
    Security,
    MediaType,
    /// The header, as it is sent.
    Accept,
    /// The header of a request without a body.
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

impl Change {
    pub fn is_description(&self) -> bool {
        matches!(self.kind, ChangeKind::Changed { facet: Facet::Description, .. })
    }
}

/// Whom a change breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Breaks {
    /// Code that makes requests no longer compiles, or is refused.
    pub sends: bool,
    /// Code that reads answers no longer compiles.
    pub receives: bool,
}

impl Breaks {
    pub fn any(self) -> bool {
        self.sends || self.receives
    }
}

/// The part of a version that a change asks for.
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
