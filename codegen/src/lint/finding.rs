//! Findings, their kinds and their evidence.

use std::collections::{BTreeMap, BTreeSet};

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $kind:ident $name:literal $title:literal,)*) => {
        /// The kind of mistake that a finding reports, in the order of the report.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[doc = $doc])* $kind,)*
        }

        impl Kind {
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// Returns the key of the kind in `[lint.allow]`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)* }
            }

            /// Returns the heading of findings of this kind.
            pub fn title(self) -> &'static str {
                match self { $(Self::$kind => $title,)* }
            }
        }
    };
}

kinds! {
    Fit "fit" "Values of another type than their schema",
    Altered "altered" "Values that are read, but change when they are written again",
    Required "missing-required" "Missing required fields",
    /// A field that the configuration makes required, and a body contradicts.
    RequiredContradicted "required-contradicted" "Fields that are required by their name, and absent or null",
    Unlisted "unlisted-field" "Fields that schemas do not list",
    /// A value that the schema allows, and the generated type does not keep.
    Lost "lost" "Values that the generated type does not keep",
    Fraction "fraction" "Fractions of fields whose name means an integer",
    Value "undeclared-value" "Values that the schema does not list",
    Bound "bound" "Values outside the bounds of their schema",
    /// A bound that no keyword states.
    ToldBound "told-bound" "Bounds that only the description states",
    /// A recorded response whose operation, status or body the document does not have.
    Undocumented "undocumented-response" "Responses that the document does not describe",
    Header "header" "Headers that look misspelt or misplaced",
    /// A header that the client sets itself.
    OwnHeader "own-header" "Headers that clients set themselves, without a value",
    PathParameter "path-parameter" "Path templates and parameters that do not match",
    ForeignPath "foreign-path" "Paths of another server",
    OptionalBody "optional-body" "Optional bodies with required fields",
    FilePart "file-part" "Multipart bodies without a file",
    UnnamedCode "unnamed-code" "Codes without names",
    UnnamedForm "unnamed-form" "Union variants without names",
    SampleKey "sample-key" "Sample keys listed as fields",
    OperationId "operation-id" "Missing or repeated operation ids",
    /// An action of the overlay that names a path.
    PathTarget "path-target" "Overlay actions that break when a path moves",
    /// An action of the overlay that a person has to correct or delete.
    LeftOut "left-out" "Overlay actions that are left out until they are corrected",
    /// A part of the project's own document that has no description yet.
    Words "words" "Parts of the document without a description",
    Schema "schema" "Invalid schemas",
    Unreachable "unreachable" "Components that no operation uses",
    Note "note" "Parts of the document that the generated code represents less exactly",
    /// A value that the client reads all the same, so that nothing has to be done.
    Tolerated "tolerated" "Values of another type that the client reads all the same",
}

impl Kind {
    /// Returns whether findings of this kind are about the project's own files, and not about the published document.
    pub fn is_own(self) -> bool {
        matches!(self, Self::PathTarget | Self::LeftOut | Self::Words)
    }
}

/// The source of the evidence against the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// The document itself.
    Documented,
    /// A recorded response.
    Recorded,
}

impl Evidence {
    pub fn name(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Recorded => "recorded",
        }
    }
}

/// A mistake in the document.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub kind: Kind,
    pub evidence: Evidence,
    /// Id of the operation; `None` where several may use the place.
    pub operation: Option<String>,
    /// Whether the finding is about the body of a successful response.
    pub success: bool,
    /// JSON pointer to the evidence. For a recorded response it follows the name of the file.
    pub pointer: String,
    /// What the document says.
    pub says: String,
    /// What the evidence shows against it.
    pub shows: String,
    /// An overlay action that settles the finding, as YAML.
    pub action: Option<String>,
}

impl Finding {
    /// Creates a finding that the document itself is the evidence of, not about the body of a response.
    pub(super) fn new(
        kind: Kind,
        operation: Option<&str>,
        pointer: &str,
        says: impl Into<String>,
        shows: impl Into<String>,
        action: Option<String>,
    ) -> Self {
        Self {
            kind,
            evidence: Evidence::Documented,
            operation: operation.map(str::to_owned),
            success: false,
            pointer: pointer.to_owned(),
            says: says.into(),
            shows: shows.into(),
            action,
        }
    }
}

/// All findings, and the kinds that are allowed.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    pub findings: Vec<Finding>,
    /// Reasons by kind.
    pub allowed: BTreeMap<Kind, String>,
}

impl Findings {
    /// Returns the findings that neither the client tolerates nor the configuration allows.
    pub fn unsettled(&self) -> impl Iterator<Item = &Finding> {
        let stands = |kind| kind == Kind::Tolerated || self.allowed.contains_key(&kind);
        self.findings.iter().filter(move |finding| !stands(finding.kind))
    }

    /// Returns the actions that would settle the unsettled findings, each once.
    pub fn proposals(&self) -> Vec<&str> {
        let mut changes = BTreeSet::new();
        let publishers = self.unsettled().filter(|finding| !finding.kind.is_own());
        let actions = publishers.filter_map(|finding| finding.action.as_deref());
        actions.filter(|action| changes.insert(change(action))).collect()
    }

    /// Returns how many operations have a successful response that contradicts its schema.
    pub fn contradicted(&self, evidence: Evidence) -> usize {
        let kinds = [Kind::Fit, Kind::Altered, Kind::Required, Kind::Value, Kind::Bound, Kind::Tolerated];
        let shown = self.findings.iter().filter(|finding| finding.evidence == evidence);
        let shown = shown.filter(|finding| finding.success && kinds.contains(&finding.kind));
        shown.map(|finding| finding.operation.as_deref()).collect::<BTreeSet<_>>().len()
    }
}

/// Returns an action without its description.
pub(super) fn change(action: &str) -> String {
    action.lines().filter(|line| !line.starts_with("  description:")).collect()
}
