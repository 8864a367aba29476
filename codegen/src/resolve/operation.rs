//! Operations: the paths of a document go in, groups of operations and events come out, in the order of the document.

use std::collections::HashSet;

use openapiv3::{PathItem, ReferenceOr};
use serde_json::Value;

use super::body::payloads;
use super::case::{self, Unique};
use super::schema::Lowering;
use super::security::{Schemes, servers};
use super::view::escape;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::model::{Answer, Body, Docs, Event, Group, Operation, Parameter, Success};

/// Group of operations without a tag.
const UNTAGGED: &str = "default";

/// One pass over the paths.
pub(super) struct Walk<'a, 'd> {
    pub lowering: Lowering<'a, 'd>,
    pub schemes: Schemes<'a, 'd>,
    pub groups: Vec<Group>,
    config: &'a Config,
    ids: HashSet<String>,
    used: HashSet<&'a str>,
}

/// An operation where it stands.
struct Listed<'d> {
    path: String,
    method: &'d str,
    item: &'d PathItem,
    operation: &'d openapiv3::Operation,
    pointer: String,
    item_pointer: String,
}

/// What operations and events have in common.
struct Common {
    id: String,
    docs: Docs,
    parameters: Vec<Parameter>,
    body: Option<Body>,
    answers: Vec<Answer>,
}

impl<'a, 'd> Walk<'a, 'd> {
    pub(super) fn new(lowering: Lowering<'a, 'd>, schemes: Schemes<'a, 'd>, config: &'a Config) -> Self {
        Self { lowering, schemes, groups: Vec::new(), config, ids: HashSet::new(), used: HashSet::new() }
    }

    pub(super) fn document(&mut self) -> Result<()> {
        let document = self.lowering.components.document;
        for tag in &document.tags {
            let group = self.group(&tag.name);
            self.groups[group].description = tag.description.clone().unwrap_or_default();
        }
        for (path, item) in &document.paths.paths {
            // Lowering has put path items in the place of references to them.
            if let ReferenceOr::Item(item) = item {
                self.item(path, item, &format!("/paths/{}", escape(path)), false)?;
            }
        }
        if let Some(Value::Object(webhooks)) = document.extensions.get("x-webhooks") {
            for (name, item) in webhooks {
                let pointer = format!("/webhooks/{}", escape(name));
                match self.lowering.components.parse_item(item) {
                    Some(item) => self.item(name, item, &pointer, true)?,
                    None => self.lowering.report.note(pointer, "the webhook cannot be read; not generated"),
                }
            }
        }
        self.groups.retain(|group| !group.operations.is_empty() || !group.events.is_empty());
        self.name()
    }

    fn item(&mut self, path: &str, item: &'d PathItem, pointer: &str, event: bool) -> Result<()> {
        for (method, operation) in item.iter() {
            let listed = Listed {
                path: path.to_owned(),
                method,
                item,
                operation,
                pointer: format!("{pointer}/{method}"),
                item_pointer: pointer.to_owned(),
            };
            let event = event || operation.extensions.get("x-webhook") == Some(&Value::Bool(true));
            self.operation(&listed, event)?;
            for (name, callback) in &operation.callbacks {
                for (expression, item) in callback {
                    let pointer = format!("{pointer}/{method}/callbacks/{}/{}", escape(name), escape(expression));
                    self.item(expression, item, &pointer, true)?;
                }
            }
        }
        Ok(())
    }

    fn operation(&mut self, listed: &Listed<'d>, event: bool) -> Result<()> {
        let common = self.common(listed, event)?;
        let tag = listed.operation.tags.first().map_or(UNTAGGED, String::as_str);
        if listed.operation.tags.len() > 1 {
            let message = format!("several tags; listed under `{tag}` alone");
            self.lowering.report.note(format!("{}/tags", listed.pointer), message);
        }
        let group = self.group(tag);
        if event {
            let Common { id, docs, parameters, body, answers } = common;
            let (name, method) = (case::snake(&id, "event"), listed.method.to_ascii_uppercase());
            let (path, pointer) = (listed.path.clone(), listed.pointer.clone());
            self.groups[group].events.push(Event { id, name, method, path, docs, parameters, body, answers, pointer });
            return Ok(());
        }
        if listed.path.contains("://") {
            let message = "the path is an address of its own; called below the server all the same";
            self.lowering.report.note(&listed.item_pointer, message);
        }
        let security = match &listed.operation.security {
            Some(own) => {
                self.schemes.alternatives(own, &format!("{}/security", listed.pointer), self.lowering.report)?
            }
            None => {
                let shared = self.lowering.components.document.security.as_deref().unwrap_or_default();
                self.schemes.alternatives(shared, "/security", self.lowering.report)?
            }
        };
        let (own, place) = match listed.operation.servers.as_slice() {
            [] => (listed.item.servers.as_slice(), &listed.item_pointer),
            own => (own, &listed.pointer),
        };
        let servers = servers(own, &format!("{place}/servers"), self.lowering.report);
        let Common { id, docs, parameters, body, answers } = common;
        self.groups[group].operations.push(Operation {
            name: String::new(),
            method: listed.method.to_ascii_uppercase(),
            path: listed.path.clone(),
            docs,
            parameters,
            body,
            // Settled when it is known which types are equal.
            success: Success::One(first_payload(&answers)),
            answers,
            security,
            servers,
            pointer: listed.pointer.clone(),
            id,
        });
        Ok(())
    }

    fn common(&mut self, listed: &Listed<'d>, event: bool) -> Result<Common> {
        let id = self.id(listed);
        let pointer = &listed.pointer;
        let operation = listed.operation;
        let lists = [
            (listed.item.parameters.as_slice(), format!("{}/parameters", listed.item_pointer)),
            (operation.parameters.as_slice(), format!("{pointer}/parameters")),
        ];
        // The expression of a callback is no template of ours.
        let template = if event { "" } else { &listed.path };
        let parameters = self.lowering.parameters(template, &id, lists, pointer)?;
        let body = match &operation.request_body {
            Some(body) => self.lowering.body(body, &id, &format!("{pointer}/requestBody"))?,
            None => None,
        };
        let frame = self.config.envelope.as_ref().filter(|_| !event);
        let answers = self.lowering.answers(&operation.responses, &id, frame, &format!("{pointer}/responses"))?;
        let docs = Docs {
            summary: operation.summary.clone().unwrap_or_default(),
            description: operation.description.clone().unwrap_or_default(),
            deprecated: operation.deprecated,
        };
        Ok(Common { id, docs, parameters, body, answers })
    }

    /// The operation's own id, or one made from method and path; unique.
    fn id(&mut self, listed: &Listed<'d>) -> String {
        let own = listed.operation.operation_id.clone().filter(|id| !id.trim().is_empty());
        let id = own.unwrap_or_else(|| case::snake(&format!("{} {}", listed.method, listed.path), "operation"));
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
    fn name(&mut self) -> Result<()> {
        let rename = &self.config.rename;
        let mut groups = Unique::default();
        // Modules that stand beside those of the groups.
        for taken in ["security", "servers", "types"] {
            groups.take(taken.to_owned());
        }
        for group in &mut self.groups {
            let found = rename.groups.get_key_value(&group.tag);
            self.used.extend(found.map(|(key, _)| key.as_str()));
            let name = found.map_or_else(|| case::snake(&group.tag, "group"), |(_, name)| name.clone());
            group.name = groups.take(name);
            let mut names = Unique::default();
            for operation in &mut group.operations {
                let found = rename.operations.get_key_value(&operation.id);
                self.used.extend(found.map(|(key, _)| key.as_str()));
                let name = found.map_or_else(|| case::snake(&operation.id, "operation"), |(_, name)| name.clone());
                operation.name = names.take(name);
            }
        }
        let keys = rename.groups.keys().chain(rename.operations.keys());
        match keys.into_iter().find(|key| !self.used.contains(key.as_str())) {
            Some(key) => Err(Error::whole("configuration", format!("rename: the document has no `{key}`"))
                .help("delete the line if what it renames is gone")),
            None => Ok(()),
        }
    }
}

fn first_payload(answers: &[Answer]) -> crate::model::Payload {
    let nothing = crate::model::Payload { codec: None, shape: crate::model::Shape::Nothing, envelope: None };
    payloads(answers).into_iter().next().map_or(nothing, |(_, payload)| payload)
}
