//! A document and its model in, what its examples and the recorded responses show against them out.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::fit::{Judge, Misfit, cut, shown};
use super::shape::{Loss, What, losses};
use super::{Evidence, Finding, Kind, action, place, received};
use crate::Recorded;
use crate::documented::{Documented, METHODS, Way, documented, escape, examples, operations, unescape};
use crate::model::{Answer, Api, Body, Status};

/// Length to which a value is shown.
const SHOWN: usize = 80;

pub(super) fn findings(tree: &Value, api: &Api, recorded: &[Recorded]) -> Vec<Finding> {
    let evidence = Evidence::Documented;
    let (findings, seen, unlisted) = (Vec::new(), HashSet::new(), IndexMap::new());
    let mut search = Search { tree, api, evidence, findings, seen, unlisted };
    let judge = match Judge::new(tree) {
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
            search.judge(judge, schema, pointer, value, operation.as_deref(), (false, false));
        }
    }
    search.evidence = Evidence::Recorded;
    let mut received_bodies = Vec::new();
    for response in recorded {
        match received::documented(tree, response) {
            Ok(body) => received_bodies.push(body),
            Err(finding) => search.findings.push(*finding),
        }
    }
    search.bodies(judge.as_ref(), &received_bodies);
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
}

/// A field that a schema does not list, wherever it is met.
struct Unlisted<'t> {
    answer: bool,
    /// Of the first.
    pointer: String,
    values: Vec<&'t Value>,
}

impl<'t> Search<'t> {
    fn bodies(&mut self, judge: Option<&Judge<'_>>, bodies: &[Documented<'t>]) {
        for body in bodies {
            if let (Some(judge), Some(schema)) = (judge, &body.schema) {
                let answer = body.way.is_success();
                self.judge(judge, schema, &body.pointer, body.value, Some(&body.operation), (true, answer));
            }
            self.held(body);
        }
        for ((operation, owner, name), Unlisted { answer, pointer, values }) in std::mem::take(&mut self.unlisted) {
            let subject = self.subject(Some(&operation));
            let action = action::of_unlisted(self.tree, &owner, &name, &values, &subject);
            // Of several, the one that says the most.
            let most = values.iter().max_by_key(|value| value.to_string().len());
            let shows = most.map_or_else(String::new, |value| shown(value, SHOWN));
            let says = "does not list the field".to_owned();
            self.finding(Kind::Unlisted, Some(&operation), answer, pointer, says, shows, action);
        }
    }

    fn judge(
        &mut self,
        judge: &Judge<'_>,
        schema: &str,
        pointer: &str,
        value: &Value,
        operation: Option<&str>,
        (body, answer): (bool, bool),
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
            // What comes back matters where a whole body was decoded.
            if kind == Kind::Altered && !body {
                kind = Kind::Tolerated;
            }
            let found = value.pointer(&inner).unwrap_or(value);
            let at = at.or_else(|| place::schema_at(self.tree, schema, &inner)).unwrap_or_else(|| schema.to_owned());
            let action = action::of_misfit(self.tree, &at, &rule, found, &self.subject(operation));
            let action = action.filter(|_| kind != Kind::Tolerated);
            let shows = shown(found, SHOWN);
            self.finding(kind, operation, answer, format!("{pointer}{inner}"), says, shows, action);
        }
    }

    /// Holds a body to the type that is generated for it.
    fn held(&mut self, body: &Documented<'t>) {
        let Some((shape, frame)) = self.typed(body) else { return };
        let frame = frame.and_then(|meta| Some((self.api.envelope.as_ref()?, meta)));
        for Loss { place: inner, what } in losses(self.api, shape, frame, body.value) {
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
    }

    /// Remembers a field at `place` in a body, so that all of its values make one finding.
    fn unlisted(&mut self, body: &Documented<'t>, place: &str, pointer: String, found: &'t Value) {
        let (parent, name) = place.rsplit_once('/').unwrap_or_default();
        let schema = body.schema.as_deref().and_then(|schema| place::schema_at(self.tree, schema, parent));
        // Without a schema, the fields of all items of a list are one.
        let owner = schema.unwrap_or_else(|| without_indices(parent));
        let key = (body.operation.clone(), owner, unescape(name));
        let answer = body.way.is_success();
        let known = self.unlisted.entry(key).or_insert_with(|| Unlisted { answer, pointer, values: Vec::new() });
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

    /// The shape of a body, and that of the metadata beside it where it stands in an envelope.
    fn typed(&self, body: &Documented<'_>) -> Option<(&crate::model::Shape, Option<Option<&crate::model::Shape>>)> {
        let (sent, answers) = self.operation(&body.at)?;
        match body.way {
            Way::Request => {
                let contents = &sent?.contents;
                let same = contents.iter().find(|content| content.media_type == body.media_type);
                Some((&same.or(contents.first())?.shape, None))
            }
            Way::Answer(status) => {
                let answer = answers.iter().find(|answer| spelt(answer.status) == status)?;
                let content = answer.content.as_ref()?;
                Some((&content.shape, answer.envelope.as_ref().map(|envelope| envelope.meta.as_ref())))
            }
        }
    }

    fn operation(&self, at: &str) -> Option<(Option<&Body>, &[Answer])> {
        let calls = self.api.operations().map(|(_, call)| (&call.pointer, &call.body, &call.answers));
        let events = self.api.groups.iter().flat_map(|group| &group.events);
        let events = events.map(|event| (&event.pointer, &event.body, &event.answers));
        let (_, body, answers) = calls.chain(events).find(|(pointer, ..)| *pointer == at)?;
        Some((body.as_ref(), answers))
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of a finding, which differ at each call")]
    fn finding(
        &mut self,
        kind: Kind,
        operation: Option<&str>,
        answer: bool,
        pointer: String,
        says: String,
        shows: String,
        action: Option<String>,
    ) {
        let operation = operation.map(str::to_owned);
        let evidence = self.evidence;
        let settled_by = action.as_deref().map_or_else(|| without_indices(&pointer), action::change);
        if self.seen.insert((kind, evidence, operation.clone(), settled_by, says.clone())) {
            self.findings.push(Finding { kind, evidence, operation, answer, pointer, says, shows, action });
        }
    }
}

/// A place in a body, the same for all items of a list.
fn without_indices(pointer: &str) -> String {
    let segments = pointer.split('/').filter(|segment| segment.parse::<usize>().is_err());
    segments.collect::<Vec<_>>().join("/")
}

fn spelt(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(range) => format!("{range}XX"),
        Status::Default => "default".to_owned(),
    }
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
