//! Collects the findings of every check, and the kinds that the configuration allows.

use std::collections::BTreeMap;

use serde_json::Value;

use super::finding::{Finding, Findings, Kind};
use super::{evidence, required, rules, target, words};
use crate::config::{Rename, Required};
use crate::documented::Bodies;
use crate::model::Api;
use crate::normalize::normalize;
use crate::{Config, Error, Input, Report, Result};

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
