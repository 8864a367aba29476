//! Operations: the paths of a document go in, groups of operations and events come out, in the order of the document.

use std::collections::{BTreeMap, HashSet};

use openapiv3::PathItem;
use serde_json::Value;

use super::body::{codec, payloads};
use super::parameter::OwnHeaders;
use super::security::{Schemes, scopes, servers};
use crate::config::{Config, Renamed};
use crate::document::pointer::escape;
use crate::error::Result;
use crate::model::{Body, Codec, Docs, Event, Group, Operation, Parameter, Response, Success};
use crate::near::nearest;
use crate::report::Report;
use crate::resolve::names::casing::{self, Unique};
use crate::resolve::types::lower::Lowering;
use crate::spec::docs::{documented, paragraphs};
use crate::stale::Stale;

/// Group of operations without a tag.
const UNTAGGED: &str = "default";

/// One pass over the paths.
pub(in crate::resolve) struct Walk<'a, 'd> {
    pub lowering: Lowering<'a, 'd>,
    pub schemes: Schemes<'a, 'd>,
    pub groups: Vec<Group>,
    config: &'a Config,
    ids: HashSet<String>,
}

/// An operation where it stands.
struct Listed<'a> {
    path: String,
    /// What a callback or a webhook is called.
    event: Option<&'a str>,
    method: &'a str,
    item: &'a PathItem,
    operation: &'a openapiv3::Operation,
    pointer: String,
    item_pointer: String,
}

/// What operations and events have in common.
struct Common {
    id: String,
    docs: Docs,
    parameters: Vec<Parameter>,
    own_headers: OwnHeaders,
    body: Option<Body>,
    answers: Vec<Response>,
}

impl<'a, 'd> Walk<'a, 'd> {
    pub(in crate::resolve) fn new(lowering: Lowering<'a, 'd>, schemes: Schemes<'a, 'd>, config: &'a Config) -> Self {
        Self { lowering, schemes, groups: Vec::new(), config, ids: HashSet::new() }
    }

    pub(in crate::resolve) fn document(&mut self) -> Result<()> {
        let spec = self.lowering.spec;
        for tag in &spec.tags {
            let group = self.group(&tag.name);
            self.groups[group].description = documented(tag.description.as_deref(), tag.external_docs.as_ref());
        }
        for (path, item) in &spec.paths {
            self.item(path, item, &format!("/paths/{}", escape(path)), None)?;
        }
        for (name, item) in &spec.webhooks {
            self.item(name, item, &format!("/webhooks/{}", escape(name)), Some(name))?;
        }
        self.groups.retain(|group| !group.operations.is_empty() || !group.events.is_empty());
        self.name();
        Ok(())
    }

    fn item(&mut self, path: &str, item: &'a PathItem, pointer: &str, event: Option<&'a str>) -> Result<()> {
        for (method, operation) in item.iter() {
            let listed = Listed {
                path: path.to_owned(),
                event,
                method,
                item,
                operation,
                pointer: format!("{pointer}/{method}"),
                item_pointer: pointer.to_owned(),
            };
            self.operation(&listed)?;
            for (name, callback) in &operation.callbacks {
                for (expression, item) in callback {
                    let pointer = format!("{pointer}/{method}/callbacks/{}/{}", escape(name), escape(expression));
                    self.item(expression, item, &pointer, Some(name))?;
                }
            }
        }
        Ok(())
    }

    fn operation(&mut self, listed: &Listed<'a>) -> Result<()> {
        let event = listed.event.is_some() || listed.operation.extensions.get("x-webhook") == Some(&Value::Bool(true));
        let common = self.common(listed, event)?;
        let tag = listed.operation.tags.first().map_or(UNTAGGED, String::as_str);
        if listed.operation.tags.len() > 1 {
            let message = format!("several tags; listed under `{tag}` alone");
            self.lowering.report.note(format!("{}/tags", listed.pointer), message);
        }
        let group = self.group(tag);
        if event {
            let Common { id, docs, parameters, body, answers, .. } = common;
            let (name, method) = (casing::snake(&id, "event"), listed.method.to_ascii_uppercase());
            let (path, pointer) = (listed.path.clone(), listed.pointer.clone());
            self.groups[group].events.push(Event {
                id,
                name,
                method,
                path,
                docs,
                parameters,
                body,
                responses: answers,
                pointer,
            });
            return Ok(());
        }
        if listed.path.contains("://") {
            let message = "the path is an address of its own; called below the server all the same";
            self.lowering.report.note(&listed.item_pointer, message);
        }
        let (required, place) = match &listed.operation.security {
            Some(own) => (own.as_slice(), format!("{}/security", listed.pointer)),
            None => {
                let shared = self.lowering.spec.security.as_deref();
                (shared.unwrap_or_default(), "/security".to_owned())
            }
        };
        let security = self.schemes.alternatives(required, &place, self.lowering.report)?;
        let (own, place) = match listed.operation.servers.as_slice() {
            [] => (listed.item.servers.as_slice(), &listed.item_pointer),
            own => (own, &listed.pointer),
        };
        let place = format!("{place}/servers");
        if own.len() > 1 || own.iter().any(|server| server.variables.is_some()) {
            let message =
                "the call goes to the first, with the defaults of its variables; name another one to a client";
            self.lowering.report.note(&place, message);
        }
        let servers = servers(own, &place, self.lowering.report);
        let Common { id, mut docs, parameters, own_headers, body, answers } = common;
        let OwnHeaders { accept, content_type } = own_headers;
        let accept = accept.filter(|accept| is_answered(accept, &answers));
        docs.description = paragraphs([Some(docs.description), scopes(required)]);
        self.groups[group].operations.push(Operation {
            name: String::new(),
            deprecated_names: Vec::new(),
            method: listed.method.to_ascii_uppercase(),
            path: listed.path.clone(),
            docs,
            parameters,
            body,
            accept,
            content_type,
            // Settled when it is known which types are equal.
            success: Success::One(first_payload(&answers)),
            paging: None,
            responses: answers,
            security,
            servers,
            safe: self.config.retry.safe.contains(&id),
            pointer: listed.pointer.clone(),
            id,
        });
        Ok(())
    }

    fn common(&mut self, listed: &Listed<'a>, event: bool) -> Result<Common> {
        let id = self.id(listed);
        let pointer = &listed.pointer;
        let operation = listed.operation;
        let lists = [
            (listed.item.parameters.as_slice(), format!("{}/parameters", listed.item_pointer)),
            (operation.parameters.as_slice(), format!("{pointer}/parameters")),
        ];
        // The expression of a callback is no template of ours.
        let template = if event { "" } else { &listed.path };
        let parameters = self.lowering.parameters(template, &id, lists.clone(), pointer)?;
        let body = match &operation.request_body {
            Some(body) => self.lowering.body(body, &id, &format!("{pointer}/requestBody"))?,
            None => None,
        };
        let has_body = body.as_ref().is_some_and(|body| body.required);
        let own_headers = self.lowering.own_headers(lists, has_body)?;
        let frame = self.config.envelope.as_ref().filter(|_| !event);
        let answers = self.lowering.answers(&operation.responses, &id, frame, &format!("{pointer}/responses"))?;
        let answers = if listed.method == "head" { self.without_bodies(answers, pointer) } else { answers };
        let item = listed.item;
        let description = operation.description.as_deref().or(item.description.as_deref());
        let docs = Docs {
            summary: operation.summary.as_ref().or(item.summary.as_ref()).cloned().unwrap_or_default(),
            description: documented(description, operation.external_docs.as_ref()),
            deprecated: operation.deprecated,
        };
        Ok(Common { id, docs, parameters, own_headers, body, answers })
    }

    /// The answers to `HEAD` have the headers of those to `GET`, and never a body.
    fn without_bodies(&mut self, mut answers: Vec<Response>, pointer: &str) -> Vec<Response> {
        for answer in answers.iter_mut().filter(|answer| answer.content.is_some()) {
            self.lowering.report.note(format!("{pointer}/responses"), "an answer to HEAD has no body; left out");
            (answer.content, answer.envelope, answer.inferred) = (None, None, false);
        }
        answers
    }

    /// The operation's own id, or one made from method and path; unique.
    fn id(&mut self, listed: &Listed<'a>) -> String {
        let own = listed.operation.operation_id.clone().filter(|id| !id.trim().is_empty());
        let id = own.unwrap_or_else(|| {
            let name = match listed.event {
                Some(name) if listed.item.iter().count() == 1 => name.to_owned(),
                Some(name) => format!("{} {name}", listed.method),
                None => format!("{} {}", listed.method, listed.path),
            };
            casing::snake(&name, "operation")
        });
        let mut unique = id.clone();
        let mut at = 2;
        while !self.ids.insert(unique.clone()) {
            unique = format!("{id}_{at}");
            at += 1;
        }
        if unique != id {
            let message = format!("another operation is called `{id}`; this one becomes `{unique}`");
            self.lowering.report.note(format!("{}/operationId", listed.pointer), message);
        }
        unique
    }

    fn group(&mut self, tag: &str) -> usize {
        if let Some(at) = self.groups.iter().position(|group| group.tag == tag) {
            return at;
        }
        self.groups.push(Group { tag: tag.to_owned(), ..Group::default() });
        self.groups.len() - 1
    }

    /// Names of groups and functions; the configuration has the last word.
    fn name(&mut self) {
        let report = &mut *self.lowering.report;
        let mut groups = Scope::new(self.config, "rename.groups", &self.config.rename.groups);
        // Modules that stand beside those of the groups.
        for taken in ["security", "servers", "types"] {
            groups.names.take(taken.to_owned());
        }
        let named = |(id, named): (&String, &Renamed)| Some((id.clone(), named.name.clone()?));
        let functions = self.config.rename.operations.iter().filter_map(named).collect();
        for group in &mut self.groups {
            group.name = groups.take(&group.tag, "group", report).0;
            let mut names = Scope::new(self.config, "rename.operations", &functions);
            for operation in &mut group.operations {
                let (name, wanted) = names.take(&operation.id, "operation", report);
                if name != wanted {
                    let message =
                        format!("another function of the group is called `{wanted}`; this one becomes `{name}`");
                    report.note(&operation.pointer, message);
                }
                operation.name = name;
            }
        }
        let ids = self.groups.iter().flat_map(|group| &group.operations).map(|operation| operation.id.as_str());
        let ids: Vec<&str> = ids.collect();
        let tags: Vec<&str> = self.groups.iter().map(|group| group.tag.as_str()).collect();
        let gone = "delete the line if what it renames is gone";
        let mut check = |table, keys: Vec<&String>, known: &[&str], what: &str, help: &str| {
            for key in keys.into_iter().filter(|key| !known.contains(&key.as_str())) {
                let message = format!("{table}: no operation has the {what} `{key}`");
                let error = self.config.error(table, key, message).help(help);
                report.leave_out(Stale::unmatched(table, key, nearest(key, known.iter().copied()), error));
            }
        };
        let Config { retry, rename, .. } = self.config;
        // Another operation might be repeated in the place of one that is not there, or none.
        check("retry.safe", retry.safe.iter().collect(), &ids, "id", "delete the id if the operation is gone");
        check("rename.groups", rename.groups.keys().collect(), &tags, "tag", gone);
        check("rename.operations", rename.operations.keys().collect(), &ids, "id", gone);
    }
}

/// Names of one kind in one place, with what the configuration says of them.
struct Scope<'a> {
    config: &'a Config,
    table: &'static str,
    renames: &'a BTreeMap<String, String>,
    names: Unique,
}

impl<'a> Scope<'a> {
    fn new(config: &'a Config, table: &'static str, renames: &'a BTreeMap<String, String>) -> Self {
        Self { config, table, renames, names: Unique::default() }
    }

    /// A name for what the document calls `key`, and the one that it would have got alone.
    fn take(&mut self, key: &str, fallback: &str, report: &mut Report) -> (String, String) {
        let wanted = self.renames.get(key).cloned().unwrap_or_else(|| casing::snake(key, fallback));
        let own = self.renames.get_key_value(key).filter(|_| !self.names.is_free(&wanted));
        let name = self.names.take(if own.is_some() { casing::snake(key, fallback) } else { wanted.clone() });
        let other = self.renames.iter().find(|(_, name)| **name == wanted).filter(|_| name != wanted);
        if let Some((line, _)) = own.or(other) {
            let message = format!("{}: `{wanted}` is the name of another one already", self.table);
            let error = self.config.error(self.table, line, message);
            let error = error.help("rename that one too, or choose another name");
            report.leave_out(Stale::clash(self.table, line, error));
        }
        (name, wanted)
    }
}

/// Whether answers of success are of a kind that is asked for. A media type of JSON may stand for another.
fn is_answered(accept: &str, answers: &[Response]) -> bool {
    let success = |answer: &&Response| answer.status.is_success();
    let mut contents = answers.iter().filter(success).filter_map(|answer| answer.content.as_ref());
    let is_json = codec(accept) == Codec::Json;
    contents.all(|content| content.media_type == accept || (is_json && content.codec == Codec::Json))
}

fn first_payload(answers: &[Response]) -> crate::model::Payload {
    let nothing = crate::model::Payload { codec: None, shape: crate::model::Shape::Nothing, envelope: None };
    payloads(answers).into_iter().next().map_or(nothing, |(_, payload)| payload)
}
