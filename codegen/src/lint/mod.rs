//! A document, its overlay and its configuration in, findings out: where the document contradicts itself, or the API. Its own
//! examples and the recorded responses are the evidence. What the client copes with is told, and settled.
//!
//! | room | does |
//! | --- | --- |
//! | `evidence` | every example and recorded response, judged by its schema and held to the type that is generated |
//! | `received` | which response of the document a recorded one is |
//! | `fit` | what does not fit a schema, by a JSON Schema library and the client's own table of tolerance |
//! | `rules` | what is wrong without an example: headers, ids, templates, names of codes |
//! | `headers` | what a client sends by itself |
//! | `told` | bounds that only words tell |
//! | `target` | actions of the overlay that a moved path would break |
//! | `words` | marks of what nobody has described yet |
//! | `holder` | the name that a value stands under, by which a number may be a text |
//! | `place`, `action` | the overlay action that would settle a finding |
//! | `required` | bodies that lack a field which is required by its name |
//! | `render` | findings as text, JSON, and a report for the publisher |

mod action;
mod evidence;
mod fit;
mod headers;
mod holder;
mod place;
mod received;
mod render;
mod required;
mod rules;
mod target;
mod told;
mod tolerance;
mod words;

use std::collections::BTreeMap;

use serde_json::Value;

pub use self::render::{digest, json, markdown, text};
use crate::config::{Rename, Required};
use crate::documented::Bodies;
use crate::model::Api;
use crate::normalize::normalize;
use crate::{Config, Error, Input, Report, Result};

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

    fn parse(name: &str) -> Option<Self> {
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
    /// Whether it is about the body of a success.
    pub answer: bool,
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
        let mut changes = std::collections::BTreeSet::new();
        let publishers = self.unsettled().filter(|finding| !finding.kind.is_own());
        let actions = publishers.filter_map(|finding| finding.action.as_deref());
        actions.filter(|action| changes.insert(action::change(action))).collect()
    }

    /// How many operations have a response of that kind that contradicts its schema.
    pub fn contradicted(&self, evidence: Evidence) -> usize {
        let kinds = [Kind::Fit, Kind::Altered, Kind::Required, Kind::Value, Kind::Bound, Kind::Tolerated];
        let shown = self.findings.iter().filter(|finding| finding.evidence == evidence);
        let shown = shown.filter(|finding| finding.answer && kinds.contains(&finding.kind));
        shown.map(|finding| finding.operation.as_deref()).collect::<std::collections::BTreeSet<_>>().len()
    }
}

/// Looks for everything.
///
/// # Errors
///
/// Those of [`resolve()`](crate::resolve()), and a kind in `[lint.allow]` that there is not.
pub fn lint(input: &Input<'_>) -> Result<Findings> {
    let tree = crate::corrected(input)?;
    let mut found = tree_findings(&tree, input)?;
    found.findings.extend(target::findings(input)?);
    found.findings.extend(words::findings(input.document)?);
    found.findings.sort_by_key(|finding| (finding.evidence, finding.kind));
    Ok(found)
}

/// As [`lint`], of a document that is read and corrected already.
///
/// # Errors
///
/// Those of [`lint`].
pub fn tree_findings(tree: &Value, input: &Input<'_>) -> Result<Findings> {
    let allowed = allowed(input)?;
    let mut report = Report::default();
    let tree = normalize(tree.clone(), input.document.name, &mut report)?;
    let bodies = Bodies::new(&tree, &input.recorded);
    let (api, required) = resolved(&tree, input, &bodies, &mut report)?;
    let mut findings = evidence::findings(&tree, &api, input);
    findings.extend(required);
    findings.extend(rules::findings(&tree, &input.config, &report));
    findings.sort_by_key(|finding| (finding.evidence, finding.kind));
    Ok(Findings { findings, allowed })
}

/// The model, and what contradicts the fields that are required in it. The names that are configured are the ones that a whole
/// overlay leads to; without it, the model is made without them, and without the fields that are required by type.
fn resolved(tree: &Value, input: &Input<'_>, bodies: &Bodies<'_>, report: &mut Report) -> Result<(Api, Vec<Finding>)> {
    let mut named = report.clone();
    let source = input.document.name;
    let whole = crate::resolve::resolve(tree, source, &input.config, bodies, &mut named);
    if let Some(api) = whole.ok().filter(|_| named.stale().is_empty()) {
        *report = named;
        let found = required::findings(&api, &input.config.required, bodies);
        return Ok((api, found));
    }
    let bare = Config { rename: Rename::default(), required: Required::default(), ..input.config.clone() };
    let api = crate::resolve::resolve(tree, source, &bare, &Bodies::default(), report)?;
    Ok((api, Vec::new()))
}

fn allowed(input: &Input<'_>) -> Result<BTreeMap<Kind, String>> {
    let mut allowed = BTreeMap::new();
    for (name, reason) in &input.config.lint.allow {
        let kind = Kind::parse(name).ok_or_else(|| {
            let known = Kind::ALL.map(Kind::name).join(", ");
            Error::at(
                "configuration",
                format!("/lint/allow/{name}"),
                format!("`{name}` is no kind of finding; expected one of {known}"),
            )
        })?;
        if reason.trim().is_empty() {
            let message = "has no reason; expected a sentence that says why such findings may stand";
            return Err(Error::at("configuration", format!("/lint/allow/{name}"), message));
        }
        allowed.insert(kind, reason.clone());
    }
    Ok(allowed)
}
