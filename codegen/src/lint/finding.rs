//! Findings, their kinds and their evidence.

use std::collections::{BTreeMap, BTreeSet};

/// What kind of mistake a finding is. The order is that of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Fit,
    Altered,
    Required,
    /// A field that the configuration makes required, and a body contradicts.
    RequiredContradicted,
    Unlisted,
    /// What the schema allows, and the type made of it does not hold.
    Lost,
    Fraction,
    Value,
    Bound,
    /// A bound that no keyword says.
    ToldBound,
    /// A recorded response whose operation, status or body the document does not have.
    Undocumented,
    Header,
    /// A header that is the client's work.
    OwnHeader,
    PathParameter,
    ForeignPath,
    OptionalBody,
    FilePart,
    UnnamedCode,
    UnnamedForm,
    SampleKey,
    OperationId,
    /// An action of the overlay that names a path.
    PathTarget,
    /// A correction that waits for somebody to decide.
    LeftOut,
    /// A thing of our own document that nobody has described yet.
    Words,
    Schema,
    Unreachable,
    Note,
    /// The client reads it all the same, so that nothing need be done.
    Tolerated,
}

impl Kind {
    pub const ALL: [Self; 28] = [
        Self::Fit,
        Self::Altered,
        Self::Required,
        Self::RequiredContradicted,
        Self::Unlisted,
        Self::Lost,
        Self::Fraction,
        Self::Value,
        Self::Bound,
        Self::ToldBound,
        Self::Undocumented,
        Self::Header,
        Self::OwnHeader,
        Self::PathParameter,
        Self::ForeignPath,
        Self::OptionalBody,
        Self::FilePart,
        Self::UnnamedCode,
        Self::UnnamedForm,
        Self::SampleKey,
        Self::OperationId,
        Self::PathTarget,
        Self::LeftOut,
        Self::Words,
        Self::Schema,
        Self::Unreachable,
        Self::Note,
        Self::Tolerated,
    ];

    /// As `[lint.allow]` calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fit => "fit",
            Self::Altered => "altered",
            Self::Required => "missing-required",
            Self::RequiredContradicted => "required-contradicted",
            Self::Unlisted => "unlisted-field",
            Self::Lost => "lost",
            Self::Fraction => "fraction",
            Self::Value => "undeclared-value",
            Self::Bound => "bound",
            Self::ToldBound => "told-bound",
            Self::Undocumented => "undocumented-response",
            Self::Header => "header",
            Self::OwnHeader => "own-header",
            Self::PathParameter => "path-parameter",
            Self::ForeignPath => "foreign-path",
            Self::OptionalBody => "optional-body",
            Self::FilePart => "file-part",
            Self::UnnamedCode => "unnamed-code",
            Self::UnnamedForm => "unnamed-form",
            Self::SampleKey => "sample-key",
            Self::OperationId => "operation-id",
            Self::PathTarget => "path-target",
            Self::LeftOut => "left-out",
            Self::Words => "words",
            Self::Schema => "schema",
            Self::Unreachable => "unreachable",
            Self::Note => "note",
            Self::Tolerated => "tolerated",
        }
    }

    /// What is wrong, as a heading.
    pub fn title(self) -> &'static str {
        match self {
            Self::Fit => "Values of another type than their schema",
            Self::Altered => "Values that are read, but come back as something else",
            Self::Required => "Required fields that are missing",
            Self::RequiredContradicted => "Fields that are required by their name, and absent or null",
            Self::Unlisted => "Fields that schemas do not list",
            Self::Lost => "What the generated type does not hold",
            Self::Fraction => "Fractions where the name says integer",
            Self::Value => "Values that the schema does not list",
            Self::Bound => "Values outside the bounds of their schema",
            Self::ToldBound => "Bounds that only the description tells",
            Self::Undocumented => "Responses that the document does not describe",
            Self::Header => "Headers that look misspelt or misplaced",
            Self::OwnHeader => "Headers that clients send by themselves, without what they say",
            Self::PathParameter => "Path templates and parameters that do not match",
            Self::ForeignPath => "Paths of another server",
            Self::OptionalBody => "Bodies with required fields that may be left out",
            Self::FilePart => "Multipart bodies without a file",
            Self::UnnamedCode => "Codes without names",
            Self::UnnamedForm => "Forms without names",
            Self::SampleKey => "Sample values listed as fields",
            Self::OperationId => "Missing or repeated operation ids",
            Self::PathTarget => "Actions of the overlay that a moved path would break",
            Self::LeftOut => "Actions of the overlay that are left out until somebody decides",
            Self::Words => "Things that have no words yet",
            Self::Schema => "Schemas that are none",
            Self::Unreachable => "Components that no operation uses",
            Self::Note => "What the generated code says less exactly",
            Self::Tolerated => "Values of another type that the client reads all the same",
        }
    }

    /// Whether it is about files of ours, and not about what the publisher wrote.
    pub fn is_own(self) -> bool {
        matches!(self, Self::PathTarget | Self::LeftOut | Self::Words)
    }

    pub(super) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What the document is held to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// The document itself.
    Documented,
    /// A response that was received.
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

/// A mistake of the document.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub kind: Kind,
    pub evidence: Evidence,
    /// Id of the operation; `None` where several may use the place.
    pub operation: Option<String>,
    /// Whether the finding is about the body of a successful response.
    pub success: bool,
    /// JSON pointer of the evidence; that of a recorded response stands behind the name of its file.
    pub pointer: String,
    /// What the document says.
    pub says: String,
    /// What it shows against that.
    pub shows: String,
    /// An action of an overlay that settles it, as YAML.
    pub action: Option<String>,
}

/// All findings, and which kinds may stand.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    pub findings: Vec<Finding>,
    /// Kind to the reason.
    pub allowed: BTreeMap<Kind, String>,
}

impl Findings {
    /// Those that neither the client copes with nor the configuration allows.
    pub fn unsettled(&self) -> impl Iterator<Item = &Finding> {
        let stands = |kind| kind == Kind::Tolerated || self.allowed.contains_key(&kind);
        self.findings.iter().filter(move |finding| !stands(finding.kind))
    }

    /// The actions that would settle what is not settled, each once.
    pub fn proposals(&self) -> Vec<&str> {
        let mut changes = BTreeSet::new();
        let publishers = self.unsettled().filter(|finding| !finding.kind.is_own());
        let actions = publishers.filter_map(|finding| finding.action.as_deref());
        actions.filter(|action| changes.insert(change(action))).collect()
    }

    /// How many operations have a response of that kind that contradicts its schema.
    pub fn contradicted(&self, evidence: Evidence) -> usize {
        let kinds = [Kind::Fit, Kind::Altered, Kind::Required, Kind::Value, Kind::Bound, Kind::Tolerated];
        let shown = self.findings.iter().filter(|finding| finding.evidence == evidence);
        let shown = shown.filter(|finding| finding.success && kinds.contains(&finding.kind));
        shown.map(|finding| finding.operation.as_deref()).collect::<BTreeSet<_>>().len()
    }
}

/// What an action changes, whatever it says of it.
pub(super) fn change(action: &str) -> String {
    action.lines().filter(|line| !line.starts_with("  description:")).collect()
}
