//! Runs the steps from a document to a client: reads, corrects, normalizes, resolves and writes.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::config::Config;
use crate::error::{Error, Result};
use crate::model::Api;
use crate::recorded::Recorded;
use crate::report::Report;
use crate::source::Source;
use crate::stale::Stale;
use crate::{document, documented, emit, normalize, overlay};

/// Everything that a client is generated from.
#[derive(Debug, Clone)]
pub struct Input<'a> {
    pub document: Source<'a>,
    pub overlay: Option<Source<'a>>,
    pub config: Config,
    /// Recorded responses of the API.
    pub recorded: Vec<Recorded>,
}

/// The model of a document, with its notes.
#[derive(Debug, Clone)]
pub struct Resolved {
    pub api: Api,
    pub report: Report,
}

/// A generated client.
#[derive(Debug, Clone)]
pub struct Generated {
    pub api: Api,
    pub report: Report,
    /// Source by path below `src/`, with `/` between folders.
    pub files: BTreeMap<String, String>,
    /// Features of the crate's manifest, one for each group in the order of the document.
    pub features: Vec<String>,
}

impl Generated {
    /// Writes a test of each operation, by path below `tests/operations/`.
    pub fn tests(&self) -> BTreeMap<String, String> {
        emit::tests(&self.api)
    }
}

/// The result of [`lenient`]: a model that leaves out what no longer fits the document.
#[derive(Debug)]
pub struct Lenient {
    /// Each action of the overlay, and what it matched.
    pub applied: Vec<overlay::Applied>,
    /// Actions and lines that no longer fit and were left out, in the order of the files.
    pub stale: Vec<Stale>,
    /// The model, or the errors other than `stale`.
    pub result: Result<Resolved>,
}

impl Lenient {
    /// Returns the model if nothing is stale.
    ///
    /// # Errors
    ///
    /// Returns the errors of `stale`, in the order of the files, then those of `result`.
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
/// Returns an error if the document or the overlay is invalid, or if an action no longer fits.
pub fn corrected(input: &Input<'_>) -> Result<Value> {
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
/// Returns an error if the document, the overlay or the configuration is invalid, and one for each action and each line that no
/// longer fits.
pub fn resolve(input: &Input<'_>) -> Result<Resolved> {
    lenient(input).strict()
}

/// Resolves a document as [`resolve()`] does, but leaves out actions of the overlay and lines of the configuration that no
/// longer fit.
pub fn lenient(input: &Input<'_>) -> Lenient {
    let (mut applied, mut report) = (Vec::new(), Report::default());
    let tree = match correct(input, &mut applied, &mut report) {
        Ok(tree) => tree,
        Err(error) => return Lenient { applied, stale: report.stale(), result: Err(error) },
    };
    let actions = report.clone();
    let api = model(tree, input, &mut report);
    let mut stale = report.stale();
    // A dangling reference ends the resolution, so that later lines are not looked at.
    if api.is_err()
        && let Ok(tree) = correct(input, &mut Vec::new(), &mut Report::default())
        && let Some(mended) = overlay::without_dangling(&tree)
    {
        let mut all = actions;
        if model(mended, input, &mut all).is_ok() {
            stale = all.stale();
        }
    }
    Lenient { applied, stale, result: api.map(|api| Resolved { api, report }) }
}

fn correct(input: &Input<'_>, applied: &mut Vec<overlay::Applied>, report: &mut Report) -> Result<Value> {
    let mut tree = document::read(input.document)?;
    if let Some(overlay) = input.overlay {
        let outcome = overlay::apply(&mut tree, overlay)?;
        outcome.stale.into_iter().for_each(|stale| report.leave_out(stale));
        *applied = outcome.applied;
    }
    Ok(tree)
}

fn model(tree: Value, input: &Input<'_>, report: &mut Report) -> Result<Api> {
    let tree = normalize::normalize(tree, input.document.name, report)?;
    let bodies = documented::Bodies::new(&tree, &input.recorded);
    crate::resolve::resolve(&tree, input.document.name, &input.config, &bodies, report)
}

/// Generates the client of a document.
///
/// # Errors
///
/// Returns the errors of [`resolve()`].
pub fn generate(input: &Input<'_>) -> Result<Generated> {
    resolve(input).map(write)
}

/// Writes the client of a resolved document.
pub fn write(Resolved { api, mut report }: Resolved) -> Generated {
    let emit::Client { files, features } = emit::client(&api, &mut report);
    Generated { api, report, files, features }
}
