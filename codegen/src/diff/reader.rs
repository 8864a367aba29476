//! Reads the public items of a model.
//!
//! Each part of the model that can change must be in a facet, or no diff shows it.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Facet, Key};
use super::item::Item;
use crate::emit::Layout;
use crate::model::{
    Api, Body, Bounds, Content, Docs, Event, Operation, Parameter, Payload, Response, Scheme, Secret, Server, Spelling,
    Success,
};
use crate::outline;

pub(super) struct Reader<'a> {
    pub(super) api: &'a Api,
    pub(super) layout: Layout<'a>,
    pub(super) items: BTreeMap<Key, Item>,
}

const SENT: (bool, bool) = (true, false);
const RECEIVED: (bool, bool) = (false, true);

/// Return types of functions: a builder has setters, and a paged one has `pages` and `items` as well.
pub(super) const BUILDER: &str = "builder";
pub(super) const PAGED: &str = "paged builder";

/// The location of parameters that are matched by position.
pub(super) const PATH: &str = "path";

impl<'a> Reader<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self { api, layout: Layout::of(&api.types), items: BTreeMap::new() }
    }

    pub(super) fn put<const N: usize>(
        &mut self,
        key: Key,
        rust: String,
        (sent, received): (bool, bool),
        facets: [(Facet, String); N],
    ) -> &mut Item {
        let facets: BTreeMap<_, _> = facets.into_iter().filter(|(_, text)| !text.is_empty()).collect();
        let code = facets.get(&Facet::Type).cloned().unwrap_or_default();
        let item = self.items.entry(key).or_default();
        *item = Item { rust, facets, sent, received, code, ..Item::default() };
        item
    }

    pub(super) fn api(&mut self) {
        let api = self.api;
        let envelope = api.envelope.as_ref().map(|keys| {
            let json_api = keys.json_api.as_ref().map(|keys| [&keys.included, &keys.links, &keys.errors]);
            let json_api = json_api.into_iter().flatten().map(|key| Some(key.as_str()));
            let keys =
                [keys.success.as_deref(), Some(keys.data.as_str()), keys.meta.as_deref()].into_iter().chain(json_api);
            keys.map(|key| key.unwrap_or("-")).collect::<Vec<_>>().join(", ")
        });
        self.put(
            Key::Api,
            api.module.clone(),
            (true, true),
            [
                (Facet::Module, api.module.clone()),
                (Facet::Version, api.version.clone()),
                (Facet::Name, api.title.clone()),
                (Facet::Default, api.servers.first().map(|server| server.name.clone()).unwrap_or_default()),
                (Facet::Envelope, envelope.unwrap_or_default()),
                (Facet::Description, api.description.clone()),
            ],
        );
    }

    pub(super) fn server(&mut self, server: &Server) {
        let rust = format!("{}::Server::{}", self.api.module, server.name);
        let names = server.variables.iter().map(|variable| variable.name.as_str()).collect::<Vec<_>>();
        let facets = [
            (Facet::Url, server.url.clone()),
            (Facet::Type, names.join(", ")),
            (Facet::Default, outline::variables(server)),
            (Facet::Description, server.description.clone()),
        ];
        self.put(Key::Server(server.name.clone()), rust, SENT, facets);
    }

    pub(super) fn secret(&mut self, secret: &Secret) {
        let rust = format!("ClientBuilder::{}", secret.name);
        self.put(Key::Secret(secret.name.clone()), rust, SENT, [(Facet::Description, secret.description.clone())]);
    }

    pub(super) fn scheme(&mut self, scheme: &Scheme) {
        let style = format!("{} {}: {}", scheme.place, scheme.key, outline::spelling(self.api, scheme));
        let facets = [(Facet::Style, style), (Facet::Description, scheme.description.clone())];
        let rust = format!("{}::security", self.api.module);
        self.put(Key::Scheme(scheme.name.clone()), rust, SENT, facets);
    }

    pub(super) fn operation(&mut self, group: &str, path: &str, operation: &Operation) {
        let rust = format!("{path}.{}", operation.name);
        let id = &operation.id;
        let body = operation.body.as_ref();
        let required = operation.parameters.iter().filter(|one| one.required).map(|one| one.name.as_str());
        let required = required.chain(body.filter(|body| body.required).map(|_| "body"));
        let plain = operation.parameters.iter().all(|one| one.required) && body.is_none_or(|body| body.required);
        let plain = plain && operation.offers.is_empty();
        let returns = match (&operation.paging, plain) {
            (Some(_), _) => PAGED,
            (None, true) => "Call",
            (None, false) => BUILDER,
        };
        let secrets = operation.security.iter().map(|all| self.needed(all)).collect();
        let facets = [
            (Facet::Path, format!("{} {}", operation.method, operation.path)),
            (Facet::Group, group.to_owned()),
            (Facet::Function, operation.name.clone()),
            (Facet::DeprecatedNames, operation.deprecated_names.join(", ")),
            (Facet::Returns, returns.to_owned()),
            (Facet::Order, required.collect::<Vec<_>>().join(", ")),
            (Facet::Response, self.success(&operation.success) + &outline::offers(self.api, &operation.offers)),
            (Facet::Security, self.security(&operation.security)),
            (Facet::Accept, operation.accepts()),
            (Facet::ContentType, operation.content_type.clone().unwrap_or_default()),
            (Facet::Deprecated, flag(operation.docs.deprecated, "deprecated")),
            (Facet::Url, operation.servers.iter().map(|server| server.url.as_str()).collect::<Vec<_>>().join(", ")),
            (Facet::Description, description(&operation.docs)),
        ];
        let item = self.put(Key::Operation(id.clone()), rust.clone(), SENT, facets);
        (item.secrets, item.name) = (secrets, operation.name.clone());
        for (position, parameter) in operation.parameters.iter().enumerate() {
            self.parameter(id, &rust, parameter).position = position;
        }
        if let Some(body) = body {
            let rust = if body.required { rust.clone() } else { format!("{rust}(..).body") };
            let facets = [
                (Facet::Type, self.body(body)),
                (Facet::Required, required_or_not(body.required)),
                (Facet::MediaType, media_types(&body.contents)),
                (Facet::Style, encodings(&body.contents)),
                (Facet::Description, body.description.clone()),
            ];
            self.put(Key::Body(id.clone()), rust, SENT, facets);
        }
        for response in &operation.responses {
            self.response(id, &rust, response);
        }
    }

    fn parameter(&mut self, id: &str, rust: &str, parameter: &Parameter) -> &mut Item {
        let rust = if parameter.required { rust.to_owned() } else { format!("{rust}(..).{}", parameter.name) };
        let explode = if parameter.explode { " exploded" } else { "" };
        let reserved = if parameter.allow_reserved { " reserved" } else { "" };
        let facets = [
            (Facet::Name, parameter.name.clone()),
            (Facet::DeprecatedNames, parameter.deprecated_names.join(", ")),
            (Facet::Type, outline::shape(self.api, &parameter.shape)),
            (Facet::Required, required_or_not(parameter.required)),
            (Facet::Style, format!("{} {:?}{explode}{reserved}", parameter.place, parameter.style)),
            (Facet::MediaType, parameter.media_type.clone().unwrap_or_default()),
            (Facet::Default, parameter.default.as_ref().map(ToString::to_string).unwrap_or_default()),
            (Facet::Bounds, bounds(&parameter.bounds)),
            (Facet::Deprecated, flag(parameter.docs.deprecated, "deprecated")),
            (Facet::Description, description(&parameter.docs)),
        ];
        let key = Key::Parameter(id.to_owned(), parameter.place.to_string(), parameter.wire.clone());
        let item = self.put(key, rust, SENT, facets);
        (item.bounds, item.name) = (parameter.bounds.clone(), parameter.name.clone());
        item
    }

    fn response(&mut self, id: &str, rust: &str, response: &Response) {
        let content = response.content.as_ref();
        let status = response.status.to_string();
        let mut shape = content.map(|content| outline::shape(self.api, &content.shape)).unwrap_or_default();
        if let Some(envelope) = &response.envelope {
            shape.push_str(&outline::beside(self.api, envelope));
        }
        let facets = [
            (Facet::Type, shape),
            (Facet::MediaType, content.map(|content| content.media_type.clone()).unwrap_or_default()),
            (Facet::Headers, self.list(&response.headers)),
            (Facet::Description, response.description.clone()),
        ];
        self.put(Key::Response(id.to_owned(), status), rust.to_owned(), RECEIVED, facets);
    }

    pub(super) fn event(&mut self, group: &str, event: &Event) {
        let body = event.body.as_ref().map(|body| self.body(body)).unwrap_or_default();
        let facets = [
            (Facet::Path, format!("{} {}", event.method, event.path)),
            (Facet::Group, group.to_owned()),
            (Facet::Type, body),
            (Facet::Headers, self.list(&event.parameters)),
            (Facet::Deprecated, flag(event.docs.deprecated, "deprecated")),
            (Facet::Description, description(&event.docs)),
        ];
        self.put(Key::Event(event.id.clone()), format!("{}::{group}", self.api.module), RECEIVED, facets);
    }

    /// Writes parameters that are not arguments: headers of a response, parameters of an event.
    fn list(&self, parameters: &[Parameter]) -> String {
        let one = |parameter: &Parameter| format!("{}: {}", parameter.wire, outline::shape(self.api, &parameter.shape));
        parameters.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    fn body(&self, body: &Body) -> String {
        match (body.choice, body.contents.first()) {
            (Some(id), _) => outline::name(self.api, id),
            (None, Some(content)) => outline::shape(self.api, &content.shape),
            (None, None) => String::new(),
        }
    }

    fn success(&self, success: &Success) -> String {
        match success {
            Success::One(payload) => self.payload(payload),
            Success::ByStatus(id) => outline::name(self.api, *id),
        }
    }

    pub(super) fn payload(&self, payload: &Payload) -> String {
        let shape = outline::shape(self.api, &payload.shape);
        match (&payload.envelope, payload.codec) {
            // If the API has an envelope, a response without it has no metadata.
            (None, Some(_)) if self.api.envelope.is_some() => format!("{shape} without envelope"),
            (None, _) => shape,
            (Some(envelope), _) => match &envelope.meta {
                Some(meta) => format!("{shape} meta {}", outline::shape(self.api, meta)),
                None => shape,
            },
        }
    }

    fn security(&self, alternatives: &[Vec<usize>]) -> String {
        let scheme = |at: &usize| self.api.schemes.get(*at).map_or("", |scheme| scheme.name.as_str());
        let all = |all: &Vec<usize>| match all.is_empty() {
            true => "none".to_owned(),
            false => all.iter().map(scheme).collect::<Vec<_>>().join(" + "),
        };
        alternatives.iter().map(all).collect::<Vec<_>>().join(" or ")
    }

    /// Returns the names of the secrets that schemes need.
    fn needed(&self, schemes: &[usize]) -> BTreeSet<String> {
        let spellings = schemes.iter().filter_map(|at| self.api.schemes.get(*at)).flat_map(|scheme| &scheme.spelling);
        let secrets = spellings.flat_map(|part| match part {
            Spelling::Literal(_) => Vec::new(),
            Spelling::Secret(at) => vec![*at],
            Spelling::Basic(user, password) => vec![*user, *password],
        });
        secrets.filter_map(|at| Some(self.api.secrets.get(at)?.name.clone())).collect()
    }
}

pub(super) fn required_or_not(required: bool) -> String {
    if required { "required" } else { "optional" }.to_owned()
}

pub(super) fn flag(holds: bool, word: &str) -> String {
    if holds { word.to_owned() } else { String::new() }
}

pub(super) fn description(docs: &Docs) -> String {
    if docs.summary.is_empty() { docs.description.clone() } else { format!("{}\n{}", docs.summary, docs.description) }
}

pub(super) fn bounds(bounds: &Bounds) -> String {
    outline::value(None, bounds).trim_start().to_owned()
}

fn media_types(contents: &[Content]) -> String {
    contents.iter().map(|content| content.media_type.as_str()).collect::<Vec<_>>().join(", ")
}

fn encodings(contents: &[Content]) -> String {
    let one = |one: &crate::model::Encoding| {
        let explode = if one.explode { " exploded" } else { "" };
        format!("{} {} {:?}{explode}", one.field, one.content_type.as_deref().unwrap_or("-"), one.style)
    };
    contents.iter().flat_map(|content| &content.encodings).map(one).collect::<Vec<_>>().join(", ")
}
