//! Reads an OpenAPI document and writes a typed Rust client for it.
//!
//! Pure: no files, no network, no clock, no environment. The data goes one way, a room a step:
//!
//! ```text
//! text ─document─▶ Value ─overlay─▶ Value ─normalize─▶ Value ─spec─▶ views ─resolve─▶ model::Api ─rust─▶ {path: source}
//! ```
//!
//! Two versions of a document are compared by `align`, node by node, and by `diff`, model by model. On these stand
//! `overlay::follow` and `migrate`, which say what overlay and configuration need for the newer one, and `transcribe`, which carries
//! its facts over into a text with other words.

use std::collections::BTreeMap;

pub mod align;
pub mod config;
pub mod diff;
pub mod document;
pub mod documented;
pub mod error;
mod exchange;
#[cfg(feature = "lint")]
pub mod lint;
pub mod migrate;
pub mod model;
mod named;
mod near;
pub mod normalize;
pub mod outline;
pub mod overlay;
pub mod recorded;
mod redact;
pub mod report;
pub mod resolve;
pub mod rust;
mod sample;
mod shape;
mod spec;
pub mod stale;
pub mod transcribe;

pub use config::Config;
pub use error::{Error, Result};
pub use model::Api;
pub use recorded::Recorded;
pub use report::{Note, Report};
pub use stale::Stale;

/// A text and the name by which errors speak of it.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    pub name: &'a str,
    pub text: &'a str,
}

/// What a client is made from.
#[derive(Debug, Clone)]
pub struct Input<'a> {
    pub document: Source<'a>,
    pub overlay: Option<Source<'a>>,
    pub config: Config,
    /// Responses that were received from the API.
    pub recorded: Vec<Recorded>,
}

/// A document, resolved.
#[derive(Debug, Clone)]
pub struct Resolved {
    pub api: Api,
    pub report: Report,
}

/// A client, written.
#[derive(Debug, Clone)]
pub struct Generated {
    pub api: Api,
    pub report: Report,
    /// Source by path below `src/`, with `/` between folders.
    pub files: BTreeMap<String, String>,
    /// A test of each operation, by path below `tests/operations/`.
    pub tests: BTreeMap<String, String>,
    /// What the crate must have in its manifest: a feature for each group, in the order of the document.
    pub features: Vec<String>,
}

/// What could be made of a document with what still fits it.
#[derive(Debug)]
pub struct Lenient {
    /// Each action of the overlay, and what it matched.
    pub applied: Vec<overlay::Applied>,
    /// What no longer fits and was left out, in the order of the files.
    pub stale: Vec<Stale>,
    /// The model, or what is wrong beside that.
    pub result: Result<Resolved>,
}

impl Lenient {
    /// As [`resolve()`]: refuses all that is stale, and what else is wrong.
    ///
    /// # Errors
    ///
    /// What is stale, in the order of the files, and then the error of the result.
    pub fn strict(self) -> Result<Resolved> {
        match (Error::all(self.stale.into_iter().map(|stale| stale.error)), self.result) {
            (None, result) => result,
            (Some(mut error), result) => {
                error.more.extend(result.err());
                Err(error)
            }
        }
    }
}

/// Reads and corrects a document.
///
/// # Errors
///
/// The document or the overlay cannot be used, or an action no longer fits.
pub fn corrected(input: &Input<'_>) -> Result<serde_json::Value> {
    let mut report = Report::default();
    let tree = correct(input, &mut Vec::new(), &mut report)?;
    match Error::all(report.stale().into_iter().map(|stale| stale.error)) {
        Some(error) => Err(error),
        None => Ok(tree),
    }
}

/// Reads, corrects and resolves a document.
///
/// # Errors
///
/// The document, the overlay or the configuration cannot be used; the error says what, where and what to do. All actions and
/// all lines that no longer fit are told at once.
pub fn resolve(input: &Input<'_>) -> Result<Resolved> {
    lenient(input).strict()
}

/// As [`resolve()`], without what no longer fits of the overlay and the configuration.
pub fn lenient(input: &Input<'_>) -> Lenient {
    let (mut applied, mut report) = (Vec::new(), Report::default());
    let tree = match correct(input, &mut applied, &mut report) {
        Ok(tree) => tree,
        Err(error) => return Lenient { applied, stale: report.stale(), result: Err(error) },
    };
    let actions = report.clone();
    let api = model(tree, input, &mut report);
    let mut stale = report.stale();
    // Where a reference leads nowhere, lines after it were not looked at.
    if api.is_err()
        && let Ok(tree) = correct(input, &mut Vec::new(), &mut Report::default())
        && let Some(mended) = overlay::reference::without_dangling(&tree)
    {
        let mut all = actions;
        if model(mended, input, &mut all).is_ok() {
            stale = all.stale();
        }
    }
    Lenient { applied, stale, result: api.map(|api| Resolved { api, report }) }
}

fn correct(input: &Input<'_>, applied: &mut Vec<overlay::Applied>, report: &mut Report) -> Result<serde_json::Value> {
    let mut tree = document::read(input.document)?;
    if let Some(overlay) = input.overlay {
        let outcome = overlay::apply(&mut tree, overlay)?;
        outcome.stale.into_iter().for_each(|stale| report.leave_out(stale));
        *applied = outcome.applied;
    }
    Ok(tree)
}

fn model(tree: serde_json::Value, input: &Input<'_>, report: &mut Report) -> Result<Api> {
    let tree = normalize::normalize(tree, input.document.name, report)?;
    let bodies = documented::Bodies::new(&tree, &input.recorded);
    resolve::resolve(&tree, input.document.name, &input.config, &bodies, report)
}

/// Writes the client of a document.
///
/// # Errors
///
/// Those of [`resolve()`].
pub fn generate(input: &Input<'_>) -> Result<Generated> {
    resolve(input).map(write)
}

/// Writes the client of a document that is resolved.
pub fn write(Resolved { api, mut report }: Resolved) -> Generated {
    let rust::Client { files, tests, features } = rust::client(&api, &mut report);
    Generated { api, report, files, tests, features }
}

/// The public surface by group: a stable line for each operation and type, no prose.
pub fn outline(api: &Api) -> BTreeMap<String, String> {
    outline::outline(api)
}
