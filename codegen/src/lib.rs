//! Reads an OpenAPI document and writes a typed Rust client for it.
//!
//! Pure: no files, no network, no clock, no environment. The data goes one way, a room a step:
//!
//! ```text
//! text ─document─▶ Value ─overlay─▶ Value ─downgrade─▶ openapiv3 ─resolve─▶ model::Api ─rust─▶ {path: source}
//! ```

use std::collections::BTreeMap;

pub mod align;
pub mod config;
pub mod diff;
pub mod document;
pub mod documented;
pub mod downgrade;
pub mod error;
mod exchange;
#[cfg(feature = "lint")]
pub mod lint;
pub mod model;
mod named;
pub mod outline;
pub mod overlay;
pub mod recorded;
// One list of names of secrets for both: the client hides values by it.
#[path = "../../generated-client/src/runtime/redact.rs"]
mod redact;
pub mod report;
pub mod resolve;
pub mod rust;
mod sample;
mod shape;
pub mod transcribe;

pub use config::Config;
pub use error::{Error, Result};
pub use model::Api;
pub use recorded::Recorded;
pub use report::{Note, Report};

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

/// Reads and corrects a document.
///
/// # Errors
///
/// The document or the overlay cannot be used.
pub fn corrected(input: &Input<'_>) -> Result<serde_json::Value> {
    let mut tree = document::read(input.document)?;
    if let Some(overlay) = input.overlay {
        overlay::apply(&mut tree, overlay)?;
    }
    Ok(tree)
}

/// Reads, corrects and resolves a document.
///
/// # Errors
///
/// The document, the overlay or the configuration cannot be used; the error says what, where and what to do.
pub fn resolve(input: &Input<'_>) -> Result<Resolved> {
    let mut report = Report::default();
    let tree = corrected(input)?;
    let lowered = downgrade::lower(tree.clone(), input.document.name, &mut report)?;
    let bodies = documented::Bodies::new(&tree, &input.recorded);
    let api = resolve::resolve(lowered, input.document.name, &input.config, &bodies, &mut report)?;
    Ok(Resolved { api, report })
}

/// Writes the client of a document.
///
/// # Errors
///
/// Those of [`resolve()`].
pub fn generate(input: &Input<'_>) -> Result<Generated> {
    let Resolved { api, mut report } = resolve(input)?;
    let rust::Client { files, tests, features } = rust::client(&api, &mut report);
    Ok(Generated { api, report, files, tests, features })
}

/// The public surface by group: a stable line for each operation and type, no prose.
pub fn outline(api: &Api) -> BTreeMap<String, String> {
    outline::outline(api)
}
