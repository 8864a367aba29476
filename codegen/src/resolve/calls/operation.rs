//! Resolves the paths of a document to groups of operations and events, in the order of the document.

use std::collections::BTreeMap;

use openapiv3::PathItem;
use serde_json::Value;

use super::content::codec;
use super::parameter::{OwnHeaders, names};
use super::path;
use super::response::left_out;
use super::security::{Schemes, scopes, servers};
use crate::config::{Config, Renamed};
use crate::document::pointer::escape;
use crate::error::Result;
use crate::model::{
    Body, Codec, Docs, EnvelopeKeys, Event, Group, Operation, Parameter, ParameterPlace, Payload, Response, Success,
};
use crate::report::Report;
use crate::resolve::names::casing::{self, Unique};
use crate::resolve::names::functions;
use crate::resolve::names::table::Table;
use crate::resolve::types::lower::Lowering;
use crate::resolve::types::webhooks;
use crate::spec::docs::{documented, paragraphs};

/// Group of operations without a tag.
const UNTAGGED: &str = "default";

/// One pass over the paths.
pub(crate) struct Walk<'a, 'd> {
    pub lowering: Lowering<'a, 'd>,
    pub schemes: Schemes<'a, 'd>,
    pub groups: Vec<Group>,
    config: &'a Config,
    /// Keys of the envelope around a success.
    envelope: Option<&'a EnvelopeKeys>,
    ids: Unique,
    /// Bodies of the webhooks, and the group of the first.
    webhooks: (Option<usize>, Vec<webhooks::Payload<'d>>),
}

/// An operation and its place.
struct Located<'a> {
    path: &'a str,
    /// Name of the callback or webhook.
    event: Option<&'a str>,
    method: &'a str,
    item: &'a PathItem,
    operation: &'a openapiv3::Operation,
    pointer: String,
    item_pointer: &'a str,
}

/// What operations and events have in common.
struct Common {
    id: String,
    path: String,
    docs: Docs,
    parameters: Vec<Parameter>,
    own_headers: OwnHeaders,
    body: Option<Body>,
    responses: Vec<Response>,
}

impl<'a, 'd> Walk<'a, 'd> {
    pub(crate) fn new(
        lowering: Lowering<'a, 'd>,
        schemes: Schemes<'a, 'd>,
        config: &'a Config,
        envelope: Option<&'a EnvelopeKeys>,
    ) -> Self {
        Self {
            lowering,
            schemes,
            groups: Vec::new(),
            config,
            envelope,
            ids: Unique::default(),
            webhooks: (None, Vec::new()),
        }
    }

    pub(crate) fn document(&mut self) -> Result<()> {
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
        let (group, payloads) = std::mem::take(&mut self.webhooks);
        if let (Some(group), Some(webhooks)) = (group, self.lowering.webhooks(payloads)?) {
            self.groups[group].webhooks = Some(webhooks);
        }
        self.groups.retain(|group| !group.operations.is_empty() || !group.events.is_empty());
        self.name();
        Ok(())
    }

    fn item(&mut self, path: &str, item: &PathItem, item_pointer: &str, event: Option<&str>) -> Result<()> {
        for (method, operation) in item.iter() {
            let pointer = format!("{item_pointer}/{method}");
            self.operation(&Located { path, event, method, item, operation, pointer, item_pointer })?;
            for (name, callback) in &operation.callbacks {
                for (expression, item) in callback {
                    let pointer = format!("{item_pointer}/{method}/callbacks/{}/{}", escape(name), escape(expression));
                    self.item(expression, item, &pointer, Some(name))?;
                }
            }
        }
        Ok(())
    }

    fn operation(&mut self, located: &Located<'_>) -> Result<()> {
        let &Located { operation, ref pointer, item_pointer, .. } = located;
        let is_event = located.event.is_some() || operation.extensions.get("x-webhook") == Some(&Value::Bool(true));
        let common = self.common(located, is_event)?;
        let tag = operation.tags.first().map_or(UNTAGGED, String::as_str);
        if operation.tags.len() > 1 {
            self.lowering
                .report
                .remark(format!("{pointer}/tags"), format!("has several tags; listed under `{tag}` only"));
        }
        let group = self.group(tag);
        let method = located.method.to_ascii_uppercase();
        let Common { id, path, mut docs, parameters, own_headers, body, responses } = common;
        let pointer = pointer.clone();
        if is_event {
            let name = casing::snake(&id, "event");
            let webhook = located.item_pointer == format!("/webhooks/{}", escape(located.path));
            if webhook {
                self.webhook(group, located, &id, body.as_ref())?;
            }
            let security = operation.security.iter().flatten();
            for name in security.clone().flat_map(|names| names.keys()) {
                // Its credentials are not sent.
                self.lowering.spec.scheme(name)?;
            }
            let security = security.map(|names| names.keys().cloned().collect()).collect();
            self.groups[group].events.push(Event {
                id,
                name,
                method,
                path,
                docs,
                parameters,
                body,
                responses,
                security,
                webhook,
                pointer,
            });
            return Ok(());
        }
        let (required, place) = match &operation.security {
            Some(own) => (own.as_slice(), format!("{pointer}/security")),
            None => (self.lowering.spec.security.as_deref().unwrap_or_default(), "/security".to_owned()),
        };
        let security = self.schemes.alternatives(required, &place, self.lowering.report)?;
        let (own, place) = match operation.servers.as_slice() {
            [] => (located.item.servers.as_slice(), item_pointer),
            own => (own, pointer.as_str()),
        };
        let place = format!("{place}/servers");
        if own.len() > 1 || own.iter().any(|server| server.variables.is_some()) {
            let message =
                "calls go to the first server with the defaults of its variables; a client can set another one";
            self.lowering.report.note(&place, message);
        }
        let servers = servers(own, &place, self.lowering.report);
        let OwnHeaders { accept, content_type } = own_headers;
        docs.description = paragraphs([Some(docs.description), scopes(required)]);
        self.groups[group].operations.push(Operation {
            name: String::new(),
            deprecated_names: Vec::new(),
            method,
            path,
            docs,
            parameters,
            body,
            accept: accept.filter(|accept| is_offered(accept, &responses)),
            content_type,
            // Set when equal types are merged.
            success: Success::One(Payload::nothing()),
            paging: None,
            responses,
            offers: Vec::new(),
            security,
            servers,
            safe: self.config.retry.safe.contains(&id),
            pointer,
            id,
        });
        Ok(())
    }

    fn common(&mut self, located: &Located<'_>, is_event: bool) -> Result<Common> {
        let id = self.id(located);
        let Located { item, operation, pointer, .. } = located;
        let listed = self.lowering.listed([
            (item.parameters.as_slice(), format!("{}/parameters", located.item_pointer)),
            (operation.parameters.as_slice(), format!("{pointer}/parameters")),
        ])?;
        // The path of an event is not a template.
        let path = match is_event {
            true => located.path.to_owned(),
            false => {
                let names: Vec<&str> = names(&listed, ParameterPlace::Query).collect();
                path::template(located.path, &names, located.item_pointer, self.lowering.report)
            }
        };
        let template = if is_event { "" } else { path.as_str() };
        let parameters = self.lowering.parameters(template, &id, &listed, pointer)?;
        let body = match &operation.request_body {
            Some(body) => self.lowering.request_body(body, &id, &format!("{pointer}/requestBody"))?,
            None => None,
        };
        let has_body = body.as_ref().is_some_and(|body| body.required);
        let own_headers = self.lowering.own_headers(&listed, has_body);
        let keys = self.envelope.filter(|_| !is_event);
        let pointer = format!("{pointer}/responses");
        let called = (located.method, id.as_str());
        let mut responses = self.lowering.responses(&operation.responses, called, keys, &pointer)?;
        for response in responses.iter_mut().filter(|_| is_event) {
            let own = response.content.as_ref().map_or("", |content| &content.media_type);
            response.offers.drain(..).for_each(|offer| self.lowering.report.note(offer.pointer, left_out(own)));
        }
        let description = operation.description.as_deref().or(item.description.as_deref());
        let docs = Docs {
            summary: operation.summary.as_ref().or(item.summary.as_ref()).cloned().unwrap_or_default(),
            description: documented(description, operation.external_docs.as_ref()),
            deprecated: operation.deprecated,
        };
        Ok(Common { id, path, docs, parameters, own_headers, body, responses })
    }

    /// Keeps the JSON body of a webhook for the union of all.
    fn webhook(&mut self, group: usize, located: &Located<'_>, id: &str, body: Option<&Body>) -> Result<()> {
        let spec = self.lowering.spec;
        let mut node = None;
        if let Some(body) = &located.operation.request_body {
            let (body, _) = spec.follow(body, &located.pointer)?;
            let mut listed: Vec<_> = body.content.iter().filter(|(media, _)| codec(media) == Codec::Json).collect();
            listed.sort_by_key(|(media_type, _)| !media_type.eq_ignore_ascii_case("application/json"));
            node = listed.first().and_then(|(_, media)| media.schema.as_ref()).map(|schema| spec.schema(schema));
        }
        let content = body.and_then(|body| body.contents.iter().find(|content| content.codec == Codec::Json));
        let (Some(node), Some(content)) = (node, content) else {
            let message = "has no JSON body with a schema; not a variant of the enum of the webhooks";
            self.lowering.report.note(&located.pointer, message);
            return Ok(());
        };
        self.webhooks.0.get_or_insert(group);
        let (key, event, shape) = (located.path.to_owned(), id.to_owned(), content.shape.clone());
        self.webhooks.1.push(webhooks::Payload { key, event, node, shape });
        Ok(())
    }

    /// Returns the id of an operation, or one made from its method and path; unique.
    fn id(&mut self, located: &Located<'_>) -> String {
        let own = located.operation.operation_id.clone().filter(|id| !id.trim().is_empty());
        let id = own.unwrap_or_else(|| {
            let name = match located.event {
                Some(name) if located.item.iter().count() == 1 => name.to_owned(),
                Some(name) => format!("{} {name}", located.method),
                None => format!("{} {}", located.method, located.path),
            };
            casing::snake(&name, "operation")
        });
        let unique = self.ids.take_with(id.clone(), "_");
        if unique != id {
            let message = format!("another operation has the id `{id}`; this one gets `{unique}`");
            self.lowering.report.note(format!("{}/operationId", located.pointer), message);
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

    /// Names groups and functions after the document, or as the configuration says.
    fn name(&mut self) {
        let report = &mut *self.lowering.report;
        let table = |name| Table { config: self.config, name };
        let Config { retry, rename, .. } = self.config;
        let mut groups = Scope::new(table("rename.groups"), &rename.groups);
        // Names of other modules.
        for taken in ["security", "servers", "types"] {
            groups.names.take(taken.to_owned());
        }
        let named = |(id, named): (&String, &Renamed)| Some((id.clone(), named.name.clone()?));
        let functions: BTreeMap<_, _> = rename.operations.iter().filter_map(named).collect();
        for group in &mut self.groups {
            group.name = groups.take(&group.tag, casing::snake(&group.tag, "group"), report).0;
            let mut names = Scope::new(table("rename.operations"), &functions);
            let ids: Vec<&str> = group.operations.iter().map(|operation| operation.id.as_str()).collect();
            // The group of operations without a tag is not a word of the document.
            let tag = if group.tag == UNTAGGED { "" } else { &group.tag };
            let defaults =
                functions::names(tag, &ids, ids.iter().filter_map(|id| functions.get(*id)).map(String::as_str));
            for (operation, default) in group.operations.iter_mut().zip(defaults) {
                let (name, wanted) = names.take(&operation.id, default, report);
                if name != wanted {
                    let message = format!("another function of the group is called `{wanted}`; this one gets `{name}`");
                    report.remark(&operation.pointer, message);
                }
                operation.name = name;
            }
        }
        let ids = self.groups.iter().flat_map(|group| &group.operations).map(|operation| operation.id.as_str());
        let ids: Vec<&str> = ids.collect();
        let tags: Vec<&str> = self.groups.iter().map(|group| group.tag.as_str()).collect();
        let (no_id, no_tag) = ("no operation has the id", "no operation has the tag");
        let gone = "delete the line if the operation is gone";
        table("retry.safe").check(&retry.safe, &ids, no_id, "delete the id if the operation is gone", report);
        table("rename.groups").check(rename.groups.keys(), &tags, no_tag, "delete the line if the tag is gone", report);
        table("rename.operations").check(rename.operations.keys(), &ids, no_id, gone, report);
    }
}

/// Names of one kind in one scope, and the configured renames.
struct Scope<'a> {
    table: Table<'a>,
    renames: &'a BTreeMap<String, String>,
    names: Unique,
}

impl<'a> Scope<'a> {
    fn new(table: Table<'a>, renames: &'a BTreeMap<String, String>) -> Self {
        Self { table, renames, names: Unique::default() }
    }

    /// Takes a name for `key` of the document. Returns it with the name that `key` would have without clashes.
    fn take(&mut self, key: &str, default: String, report: &mut Report) -> (String, String) {
        let wanted = self.renames.get(key).cloned().unwrap_or_else(|| default.clone());
        let own = self.renames.get_key_value(key).filter(|_| !self.names.is_free(&wanted));
        let name = self.names.take(if own.is_some() { default } else { wanted.clone() });
        let other = self.renames.iter().find(|(_, name)| **name == wanted).filter(|_| name != wanted);
        if let Some((line, _)) = own.or(other) {
            self.table.clash(line, &wanted, "rename the other one too, or choose another name", report);
        }
        (name, wanted)
    }
}

/// Returns whether all success responses have a media type, or any type of JSON if it is one.
fn is_offered(media_type: &str, responses: &[Response]) -> bool {
    let success = responses.iter().filter(|response| response.status.is_success());
    let mut contents = success.filter_map(|response| response.content.as_ref());
    let is_json = codec(media_type) == Codec::Json;
    contents.all(|content| content.media_type == media_type || (is_json && content.codec == Codec::Json))
}
