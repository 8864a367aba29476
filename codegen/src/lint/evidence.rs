//! Compares the examples of a document and the recorded responses with their schemas and with the generated types.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::finding::{Evidence, Finding, Kind, change};
use super::fit::{Judge, Misfit, Rule, cut, shown};
use super::nodes::nodes;
use super::{action, place, received};
use crate::Input;
use crate::document::pointer::unescape;
use crate::documented::{Documented, documented, examples, operation_id, operations};
use crate::model::Api;
use crate::normalize::place::METHODS;
use crate::shape::{Held, Loss, What, held, typed};

/// Length to which a value is shown.
const SHOWN: usize = 80;

pub(super) fn findings(tree: &Value, api: &Api, input: &Input<'_>) -> Vec<Finding> {
    let evidence = Evidence::Documented;
    let (findings, seen, unlisted, alone) = (Vec::new(), HashSet::new(), IndexMap::new(), Vec::new());
    let mut search = Search { tree, api, evidence, findings, seen, unlisted, alone };
    let judge = match Judge::new(tree, &input.config.numbers) {
        Ok(judge) => Some(judge),
        Err(message) => {
            search.add(Finding::new(Kind::Schema, None, "", "schemas", message, None));
            None
        }
    };
    let bodies = documented(tree);
    search.bodies(judge.as_ref(), &bodies);
    if let Some(judge) = &judge {
        let known: HashSet<&str> = bodies.iter().map(|body| body.pointer.as_str()).collect();
        for (schema, pointer, value) in single(tree).iter().filter(|(_, pointer, _)| !known.contains(pointer.as_str()))
        {
            let operation = operation_of(tree, pointer);
            search.judge(judge, schema, pointer, value, operation.as_deref(), None);
        }
    }
    search.evidence = Evidence::Recorded;
    let mut received_bodies = Vec::new();
    for response in &input.recorded {
        match received::documented(tree, response) {
            Ok(body) => received_bodies.push(body),
            Err(finding) => search.findings.push(*finding),
        }
    }
    search.bodies(judge.as_ref(), &received_bodies);
    search.never_lists(bodies.iter().chain(&received_bodies));
    search.findings
}

struct Search<'t> {
    tree: &'t Value,
    api: &'t Api,
    /// The source of the values that are being judged.
    evidence: Evidence,
    findings: Vec<Finding>,
    /// Makes one finding of all items of a list, and of all examples of one schema in one operation.
    seen: HashSet<(Kind, Evidence, Option<String>, String, String)>,
    /// Fields that a schema does not list, by operation, schema and name.
    unlisted: IndexMap<(String, String, String), Unlisted<'t>>,
    /// Objects in the place of documented lists: the place in the body, and the finding unless a list is shown there too.
    alone: Vec<(String, Finding)>,
}

/// A field that a schema does not list, with its values in all bodies.
struct Unlisted<'t> {
    success: bool,
    /// Pointer to the first value.
    pointer: String,
    values: Vec<&'t Value>,
}

impl<'t> Search<'t> {
    fn bodies(&mut self, judge: Option<&Judge<'_>>, bodies: &[Documented<'t>]) {
        for body in bodies {
            let kept = self.held(body);
            if let (Some(judge), Some(schema)) = (judge, &body.schema) {
                let whole = Some((&kept, body.way.is_success()));
                self.judge(judge, schema, &body.pointer, body.value, Some(&body.operation), whole);
            }
        }
        for ((operation, owner, name), Unlisted { success, pointer, values }) in std::mem::take(&mut self.unlisted) {
            let subject = self.subject(Some(&operation));
            let action = action::of_unlisted(self.tree, &owner, &name, &values, &subject);
            // Shows the longest value, which says most.
            let most = values.iter().max_by_key(|value| value.to_string().len());
            let shows = most.map_or_else(String::new, |value| shown(value, SHOWN));
            let says = "does not list the field";
            let finding = Finding::new(Kind::Unlisted, Some(&operation), &pointer, says, shows, action);
            self.add(Finding { success, ..finding });
        }
    }

    /// Compares a value with its schema. For a whole body, `body` has the places that the client keeps as they came, and whether it
    /// is the body of a successful response.
    fn judge(
        &mut self,
        judge: &Judge<'_>,
        schema: &str,
        pointer: &str,
        value: &Value,
        operation: Option<&str>,
        body: Option<(&HashSet<String>, bool)>,
    ) {
        let misfits = match judge.misfits(schema, value) {
            Ok(misfits) => misfits,
            Err(message) => {
                let shows = "is not a valid schema";
                return self.add(Finding::new(Kind::Schema, operation, schema, cut(&message, 200), shows, None));
            }
        };
        for Misfit { mut kind, schema: at, place: inner, says, rule } in misfits {
            let found = value.pointer(&inner).unwrap_or(value);
            let kept = body.is_some_and(|(kept, _)| kept.contains(&inner));
            let is_alone = kept && found.is_object() && matches!(rule, Rule::Type(_));
            if is_alone {
                kind = Kind::Altered;
            } else if kept || (body.is_none() && kind == Kind::Altered) {
                // Only in a whole body does it matter what the client writes again.
                kind = Kind::Tolerated;
            }
            let at = at.or_else(|| place::schema_at(self.tree, schema, &inner)).unwrap_or_else(|| schema.to_owned());
            let action = action::of_misfit(self.tree, &at, &rule, found, &self.subject(operation));
            let action = action.filter(|_| kind != Kind::Tolerated);
            let pointer = format!("{pointer}{inner}");
            let finding = Finding::new(kind, operation, &pointer, says, shown(found, SHOWN), action);
            let finding = Finding { success: body.is_some_and(|(_, success)| success), ..finding };
            if is_alone && operation.is_some() {
                self.alone.push((inner, Finding { evidence: self.evidence, ..finding }));
            } else {
                self.add(finding);
            }
        }
    }

    /// Compares a body with its generated type. Returns the places that the client reads all the same and keeps as they came.
    fn held(&mut self, body: &Documented<'t>) -> HashSet<String> {
        let Some(typed) = typed(&self.api.groups, body) else { return HashSet::new() };
        let Held { losses, kept, .. } = held(&self.api.types, typed, self.api.envelope.as_ref(), body.value);
        for Loss { place: inner, what } in losses {
            let Some(found) = body.value.pointer(&inner) else { continue };
            let pointer = format!("{}{inner}", body.pointer);
            let (kind, says) = match what {
                What::Unlisted => {
                    self.unlisted(body, &inner, pointer, found);
                    continue;
                }
                What::Fraction => (Kind::Fraction, "an integer, by its name"),
                What::Missing => (Kind::Lost, "an envelope with data"),
            };
            let operation = Some(body.operation.as_str());
            let (schema, subject) = (body.schema.as_deref(), self.subject(operation));
            let action = schema.filter(|_| what == What::Fraction);
            let action = action.and_then(|schema| action::of_fraction(self.tree, schema, &inner, found, &subject));
            let finding = Finding::new(kind, operation, &pointer, says, shown(found, SHOWN), action);
            self.add(Finding { success: body.way.is_success(), ..finding });
        }
        kept
    }

    /// Reports lists in whose place every body has an object. Where other bodies show a list, the client reads both.
    fn never_lists<'b>(&mut self, bodies: impl Iterator<Item = &'b Documented<'t>> + Clone)
    where
        't: 'b,
    {
        for (place, mut finding) in std::mem::take(&mut self.alone) {
            let segments: Vec<&str> = place.split('/').skip(1).collect();
            let mut own = bodies.clone().filter(|body| Some(&body.operation) == finding.operation.as_ref());
            if own.any(|body| shows_list(body.value, &segments)) {
                finding.kind = Kind::Tolerated;
                finding.action = None;
            }
            self.evidence = finding.evidence;
            self.add(finding);
        }
    }

    /// Adds a value to the finding for a field that the schema does not list.
    fn unlisted(&mut self, body: &Documented<'t>, place: &str, pointer: String, found: &'t Value) {
        let (parent, name) = place.rsplit_once('/').unwrap_or_default();
        let schema = body.schema.as_deref().and_then(|schema| place::schema_at(self.tree, schema, parent));
        // Without a schema, the field of all items of a list counts as one.
        let owner = schema.unwrap_or_else(|| without_indices(parent));
        let key = (body.operation.clone(), owner, unescape(name));
        let success = body.way.is_success();
        let known = self.unlisted.entry(key).or_insert_with(|| Unlisted { success, pointer, values: Vec::new() });
        known.values.push(found);
    }

    /// Returns the beginning of the description of an action: the source of the evidence.
    fn subject(&self, operation: Option<&str>) -> String {
        let by = operation.map_or_else(String::new, |operation| format!(" of {operation}"));
        match self.evidence {
            Evidence::Documented => format!("The example{by}"),
            Evidence::Recorded => format!("A recorded response{by}"),
        }
    }

    /// Adds a finding unless an equal one is known.
    fn add(&mut self, finding: Finding) {
        let finding = Finding { evidence: self.evidence, ..finding };
        let Finding { kind, evidence, operation, says, .. } = &finding;
        let settled_by = finding.action.as_deref().map_or_else(|| without_indices(&finding.pointer), change);
        if self.seen.insert((*kind, *evidence, operation.clone(), settled_by, says.clone())) {
            self.findings.push(finding);
        }
    }
}

/// Returns whether a body has a list at a place, or at the same place in another item of a list. An empty list does not count: it
/// may stand for an absent object.
fn shows_list(value: &Value, place: &[&str]) -> bool {
    let Some((first, rest)) = place.split_first() else {
        return value.as_array().is_some_and(|list| !list.is_empty());
    };
    match value {
        Value::Array(items) if first.parse::<usize>().is_ok() => items.iter().any(|item| shows_list(item, rest)),
        Value::Object(map) => map.get(&unescape(first)).is_some_and(|inner| shows_list(inner, rest)),
        _ => false,
    }
}

/// Returns a place in a body that is the same for all items of a list.
fn without_indices(pointer: &str) -> String {
    let segments = pointer.split('/').filter(|segment| segment.parse::<usize>().is_err());
    segments.collect::<Vec<_>>().join("/")
}

/// Returns the id of the operation that a pointer leads into.
pub(super) fn operation_of(tree: &Value, pointer: &str) -> Option<String> {
    let mut segments = pointer.split('/').skip(1);
    let (paths, path, method) = (segments.next()?, segments.next()?, segments.next()?);
    let at = format!("/{paths}/{path}/{method}");
    let found = operations(tree).find(|(_, _, pointer, _)| *pointer == at);
    found.map(|(path, method, _, operation)| operation_id(operation, method, path))
}

/// Returns every example of a schema, a parameter or a header, with the pointers to its schema and to itself.
fn single(tree: &Value) -> Vec<(String, String, &Value)> {
    let mut found = Vec::new();
    nodes(tree, &mut |node, at| {
        // Media types are judged as bodies, and operations have no examples.
        if node.get("content").is_none() && METHODS.iter().all(|method| node.get(method).is_none()) {
            // A parameter, a header and a media type have a schema; otherwise the node is one.
            let schema = if node.get("schema").is_some() { format!("{at}/schema") } else { at.to_owned() };
            let shown = examples(tree, node, at);
            found.extend(shown.into_iter().map(|(pointer, value)| (schema.clone(), pointer, value)));
        }
    });
    found
}
