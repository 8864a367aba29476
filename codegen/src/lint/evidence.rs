//! A document and its model in, what its examples and the recorded responses show against them out.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::finding::{Evidence, Finding, Kind, change};
use super::fit::{Judge, Misfit, Rule, cut, shown};
use super::{action, place, received};
use crate::Input;
use crate::document::pointer::{escape, unescape};
use crate::documented::{Documented, documented, examples, operations};
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
            search.finding(Kind::Schema, None, false, String::new(), "a document of schemas".into(), message, None);
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
            search.judge(judge, schema, pointer, value, operation.as_deref(), (None, false));
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
    /// What is looked at.
    evidence: Evidence,
    findings: Vec<Finding>,
    /// One finding for all items of a list, and for all examples of one schema in one operation.
    seen: HashSet<(Kind, Evidence, Option<String>, String, String)>,
    /// Fields that a schema does not list, by operation, schema and name.
    unlisted: IndexMap<(String, String, String), Unlisted<'t>>,
    /// Objects that stand where lists are described: the place in the body, and what to say unless a list is shown there too.
    alone: Vec<(String, Finding)>,
}

/// A field that a schema does not list, wherever it is met.
struct Unlisted<'t> {
    success: bool,
    /// Of the first.
    pointer: String,
    values: Vec<&'t Value>,
}

impl<'t> Search<'t> {
    fn bodies(&mut self, judge: Option<&Judge<'_>>, bodies: &[Documented<'t>]) {
        for body in bodies {
            let kept = self.held(body);
            if let (Some(judge), Some(schema)) = (judge, &body.schema) {
                let success = body.way.is_success();
                self.judge(judge, schema, &body.pointer, body.value, Some(&body.operation), (Some(&kept), success));
            }
        }
        for ((operation, owner, name), Unlisted { success, pointer, values }) in std::mem::take(&mut self.unlisted) {
            let subject = self.subject(Some(&operation));
            let action = action::of_unlisted(self.tree, &owner, &name, &values, &subject);
            // Of several, the one that says the most.
            let most = values.iter().max_by_key(|value| value.to_string().len());
            let shows = most.map_or_else(String::new, |value| shown(value, SHOWN));
            let says = "does not list the field".to_owned();
            self.finding(Kind::Unlisted, Some(&operation), success, pointer, says, shows, action);
        }
    }

    fn judge(
        &mut self,
        judge: &Judge<'_>,
        schema: &str,
        pointer: &str,
        value: &Value,
        operation: Option<&str>,
        (body, success): (Option<&HashSet<String>>, bool),
    ) {
        let misfits = match judge.misfits(schema, value) {
            Ok(misfits) => misfits,
            Err(message) => {
                let says = cut(&message, 200);
                return self.finding(
                    Kind::Schema,
                    operation,
                    false,
                    schema.to_owned(),
                    says,
                    "is no schema".into(),
                    None,
                );
            }
        };
        for Misfit { mut kind, schema: at, place: inner, says, rule } in misfits {
            let found = value.pointer(&inner).unwrap_or(value);
            // What comes back matters where a whole body was decoded.
            let kept = body.is_some_and(|kept| kept.contains(&inner));
            let is_alone = kept && found.is_object() && matches!(rule, Rule::Type(_));
            if is_alone {
                kind = Kind::Altered;
            } else if kept || (body.is_none() && kind == Kind::Altered) {
                kind = Kind::Tolerated;
            }
            let at = at.or_else(|| place::schema_at(self.tree, schema, &inner)).unwrap_or_else(|| schema.to_owned());
            let action = action::of_misfit(self.tree, &at, &rule, found, &self.subject(operation));
            let action = action.filter(|_| kind != Kind::Tolerated);
            let shows = shown(found, SHOWN);
            let pointer = format!("{pointer}{inner}");
            match operation.filter(|_| is_alone) {
                Some(operation) => {
                    let (evidence, operation) = (self.evidence, Some(operation.to_owned()));
                    self.alone
                        .push((inner, Finding { kind, evidence, operation, success, pointer, says, shows, action }));
                }
                None => self.finding(kind, operation, success, pointer, says, shows, action),
            }
        }
    }

    /// Holds a body to the type that is generated for it, and returns the places that the client reads all the same and
    /// writes as they came.
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
                What::Missing => (Kind::Lost, "data, which the envelope is for"),
                What::Null => (Kind::Lost, "any value, which may be absent"),
            };
            let operation = Some(body.operation.as_str());
            let (schema, subject) = (body.schema.as_deref(), self.subject(operation));
            let action = schema.filter(|_| what == What::Fraction);
            let action = action.and_then(|schema| action::of_fraction(self.tree, schema, &inner, found, &subject));
            self.finding(kind, operation, body.way.is_success(), pointer, says.into(), shown(found, SHOWN), action);
        }
        kept
    }

    /// Tells of lists that no body shows: an object stands there each time. Where lists are shown as well, the client reads both.
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
            let Finding { kind, operation, success, pointer, says, shows, action, evidence } = finding;
            self.evidence = evidence;
            self.finding(kind, operation.as_deref(), success, pointer, says, shows, action);
        }
    }

    /// Remembers a field at `place` in a body, so that all of its values make one finding.
    fn unlisted(&mut self, body: &Documented<'t>, place: &str, pointer: String, found: &'t Value) {
        let (parent, name) = place.rsplit_once('/').unwrap_or_default();
        let schema = body.schema.as_deref().and_then(|schema| place::schema_at(self.tree, schema, parent));
        // Without a schema, the fields of all items of a list are one.
        let owner = schema.unwrap_or_else(|| without_indices(parent));
        let key = (body.operation.clone(), owner, unescape(name));
        let success = body.way.is_success();
        let known = self.unlisted.entry(key).or_insert_with(|| Unlisted { success, pointer, values: Vec::new() });
        known.values.push(found);
    }

    /// Whose evidence it is, as the description of an action begins.
    fn subject(&self, operation: Option<&str>) -> String {
        let by = operation.map_or_else(String::new, |operation| format!(" of {operation}"));
        match self.evidence {
            Evidence::Documented => format!("The example{by}"),
            Evidence::Recorded => format!("A recorded response{by}"),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of a finding, which differ at each call")]
    fn finding(
        &mut self,
        kind: Kind,
        operation: Option<&str>,
        success: bool,
        pointer: String,
        says: String,
        shows: String,
        action: Option<String>,
    ) {
        let operation = operation.map(str::to_owned);
        let evidence = self.evidence;
        let settled_by = action.as_deref().map_or_else(|| without_indices(&pointer), change);
        if self.seen.insert((kind, evidence, operation.clone(), settled_by, says.clone())) {
            self.findings.push(Finding { kind, evidence, operation, success, pointer, says, shows, action });
        }
    }
}

/// Whether a list of something stands at a place of a body, or at the same place in another item of a list. An empty one may stand
/// for no object.
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

/// A place in a body, the same for all items of a list.
fn without_indices(pointer: &str) -> String {
    let segments = pointer.split('/').filter(|segment| segment.parse::<usize>().is_err());
    segments.collect::<Vec<_>>().join("/")
}

/// The operation that a pointer leads into.
pub(super) fn operation_of(tree: &Value, pointer: &str) -> Option<String> {
    let mut segments = pointer.split('/').skip(1);
    let (paths, path, method) = (segments.next()?, segments.next()?, segments.next()?);
    let at = format!("/{paths}/{path}/{method}");
    operations(tree)
        .find(|(_, _, pointer, _)| *pointer == at)
        .map(|(path, method, _, operation)| crate::documented::operation_id(operation, method, path))
}

/// Every example below a schema, a parameter or a header: schema, pointer, value.
fn single(tree: &Value) -> Vec<(String, String, &Value)> {
    let mut found = Vec::new();
    collect(tree, tree, "", false, &mut found);
    found
}

/// Keys below which names stand and no keywords.
const NAMED: [&str; 8] =
    ["properties", "patternProperties", "$defs", "definitions", "schemas", "dependentSchemas", "parameters", "headers"];

fn collect<'t>(tree: &'t Value, node: &'t Value, at: &str, names: bool, found: &mut Vec<(String, String, &'t Value)>) {
    match node {
        Value::Array(list) => {
            list.iter()
                .enumerate()
                .for_each(|(index, inner)| collect(tree, inner, &format!("{at}/{index}"), false, found));
        }
        Value::Object(map) => {
            if !names && (map.contains_key("example") || map.contains_key("examples")) {
                // A parameter, a header or a media type has its schema below it; a schema is one.
                let schema =
                    if map.contains_key("schema") { Some(format!("{at}/schema")) } else { Some(at.to_owned()) };
                let is_schema = !map.contains_key("content") && !METHODS.iter().any(|method| map.contains_key(*method));
                if let Some(schema) = schema.filter(|_| is_schema) {
                    let shown = examples(tree, node, at);
                    found.extend(shown.into_iter().map(|(pointer, value)| (schema.clone(), pointer, value)));
                }
            }
            for (key, inner) in map {
                let data = ["example", "examples", "default", "enum", "const"].contains(&key.as_str());
                if names || !(data || key.starts_with("x-")) {
                    let below = !names && NAMED.contains(&key.as_str()) && inner.is_object();
                    collect(tree, inner, &format!("{at}/{}", escape(key)), below, found);
                }
            }
        }
        _ => {}
    }
}
