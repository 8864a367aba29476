//! Collects the findings of every check, and the kinds that the configuration allows.

use std::collections::BTreeMap;

use serde_json::Value;

use super::finding::{Finding, Findings, Kind};
use super::{evidence, required, rules, target, words};
use crate::config::{Rename, Required};
use crate::documented::Bodies;
use crate::model::Api;
use crate::normalize::normalize;
use crate::{Config, Input, Report, Result};

/// Runs every check on a document.
///
/// # Errors
///
/// Returns an error if the document cannot be resolved, or if `[lint.allow]` names an unknown kind or has no reason for one.
pub fn lint(input: &Input<'_>) -> Result<Findings> {
    let tree = crate::corrected(input)?;
    let mut found = tree_findings(&tree, input)?;
    found.findings.extend(target::findings(input)?);
    found.findings.extend(words::findings(input.document)?);
    found.findings.sort_by_key(|finding| (finding.evidence, finding.kind));
    Ok(found)
}

/// Runs the checks of [`lint()`] that are about the document, on one that is already corrected.
///
/// # Errors
///
/// Returns the same errors as [`lint()`].
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

/// Returns the model, and the findings on its fields that are required by name.
///
/// The configuration names items of the corrected document. If a name does not fit, the model is resolved without configured names
/// and required fields.
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
        let wrong = |message: &str| input.config.error("lint.allow", name, format!("lint.allow: {message}"));
        let Some(kind) = Kind::ALL.iter().find(|kind| kind.name() == name) else {
            let known: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
            return Err(wrong(&format!("`{name}` is not a kind of finding; expected one of {}", known.join(", "))));
        };
        if reason.trim().is_empty() {
            return Err(wrong("the reason is empty; expected a sentence that says why such findings are allowed"));
        }
        allowed.insert(*kind, reason.clone());
    }
    Ok(allowed)
}
