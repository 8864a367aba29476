//! What a document says of itself, its servers and its security schemes comes in as it stands in the tree; `openapiv3`'s
//! goes out.

use indexmap::IndexMap;
use openapiv3::{
    APIKeyLocation, AuthorizationCodeOAuth2Flow, ClientCredentialsOAuth2Flow, Components, Contact,
    ExternalDocumentation, ImplicitOAuth2Flow, Info, License, OAuth2Flows, OpenAPI, PasswordOAuth2Flow, ReferenceOr,
    SecurityScheme, Server, ServerVariable, Tag,
};
use serde_json::{Map, Value};

use super::grammar::Place;
use super::walk::{Extensions, Lower};
use crate::document::kind;

impl Lower<'_> {
    pub(super) fn document(&mut self, mut map: Map<String, Value>) -> OpenAPI {
        let mut api = OpenAPI::default();
        // Before all that requires them: a requirement names only schemes that can be met.
        let security_schemes = self.security_schemes(&mut map);
        let mut info = None;
        let mut webhooks = Map::new();
        self.each(map, |lower, key, value| match key.as_str() {
            "openapi" => api.openapi = lower.text(value).unwrap_or_default(),
            "info" => info = Some(lower.info(value)),
            "servers" => api.servers = lower.servers(value),
            "paths" => api.paths = lower.paths(value),
            "webhooks" | "x-webhooks" => webhooks.extend(lower.webhooks(value)),
            "components" => api.components = lower.components(value),
            "security" => api.security = lower.security(value),
            "tags" => api.tags = lower.items(value, Self::tag),
            "externalDocs" => api.external_docs = lower.external_docs(value),
            "jsonSchemaDialect" | "$schema" | "$self" => {}
            // Places of definitions that references have led to.
            "definitions" | "$defs" => {}
            _ => lower.extra(&mut api.extensions, key, value),
        });
        if let Some(components) = &mut api.components {
            components.security_schemes = security_schemes;
        }
        match info {
            Some(found) => api.info = found,
            None => self.refuse("has no `info`; expected a mapping with `title` and `version`"),
        }
        if !webhooks.is_empty() {
            api.extensions.insert("x-webhooks".to_owned(), webhooks.into());
        }
        api
    }

    fn info(&mut self, value: Value) -> Info {
        let mut info = Info::default();
        let Value::Object(map) = value else {
            self.refuse(format!("is {}; expected a mapping with `title` and `version`", kind(&value)));
            return info;
        };
        self.each(map, |lower, key, value| match key.as_str() {
            "title" => info.title = lower.text(value).unwrap_or_default(),
            "version" => info.version = lower.text(value).unwrap_or_default(),
            "description" => info.description = lower.text(value),
            "termsOfService" => info.terms_of_service = lower.text(value),
            "contact" => info.contact = lower.map(value).map(|map| lower.contact(map)),
            "license" => info.license = lower.map(value).map(|map| lower.license(map)),
            "summary" => {}
            _ => lower.extra(&mut info.extensions, key, value),
        });
        info
    }

    fn contact(&mut self, map: Map<String, Value>) -> Contact {
        let mut contact = Contact::default();
        self.each(map, |lower, key, value| match key.as_str() {
            "name" => contact.name = lower.text(value),
            "url" => contact.url = lower.text(value),
            "email" => contact.email = lower.text(value),
            _ => lower.extra(&mut contact.extensions, key, value),
        });
        contact
    }

    fn license(&mut self, map: Map<String, Value>) -> License {
        let mut license = License::default();
        self.each(map, |lower, key, value| match key.as_str() {
            "name" => license.name = lower.text(value).unwrap_or_default(),
            "url" => license.url = lower.text(value),
            "identifier" => {}
            _ => lower.extra(&mut license.extensions, key, value),
        });
        license
    }

    fn tag(&mut self, value: Value) -> Option<Tag> {
        let mut tag = Tag::default();
        if value.is_string() {
            self.note("is text; expected a mapping with a `name`; read as the name");
            return Some(Tag { name: self.text(value)?, ..tag });
        }
        let map = self.map(value)?;
        self.each(map, |lower, key, value| match key.as_str() {
            "name" => tag.name = lower.text(value).unwrap_or_default(),
            "description" => tag.description = lower.text(value),
            "externalDocs" => tag.external_docs = lower.external_docs(value),
            _ => lower.extra(&mut tag.extensions, key, value),
        });
        Some(tag)
    }

    pub(super) fn external_docs(&mut self, value: Value) -> Option<ExternalDocumentation> {
        let mut docs = ExternalDocumentation::default();
        let map = self.map(value)?;
        self.each(map, |lower, key, value| match key.as_str() {
            "description" => docs.description = lower.text(value),
            "url" => docs.url = lower.text(value).unwrap_or_default(),
            _ => lower.extra(&mut docs.extensions, key, value),
        });
        Some(docs)
    }

    pub(super) fn servers(&mut self, value: Value) -> Vec<Server> {
        self.items(value, Self::server)
    }

    pub(super) fn server(&mut self, value: Value) -> Option<Server> {
        let mut server = Server::default();
        let mut url = None;
        let map = self.map(value)?;
        self.each(map, |lower, key, value| match key.as_str() {
            "url" => url = lower.text(value),
            "description" => server.description = lower.text(value),
            "variables" => {
                let variables =
                    lower.entries(value, |lower, value| lower.map(value).map(|map| lower.server_variable(map)));
                server.variables = Some(variables);
            }
            // Of 3.2: text of no consequence to a client.
            "name" => {}
            _ => lower.extra(&mut server.extensions, key, value),
        });
        match url {
            Some(url) => Some(Server { url, ..server }),
            None => {
                self.note("the server has no `url`; left out");
                None
            }
        }
    }

    fn server_variable(&mut self, map: Map<String, Value>) -> ServerVariable {
        let mut variable = ServerVariable::default();
        let mut default = None;
        self.each(map, |lower, key, value| match key.as_str() {
            "enum" => variable.enumeration = lower.texts(value),
            "default" => default = lower.text(value),
            "description" => variable.description = lower.text(value),
            _ => lower.extra(&mut variable.extensions, key, value),
        });
        if default.is_none() {
            self.note("the variable has no `default`; its first value is taken");
            default = variable.enumeration.first().cloned();
        }
        variable.default = default.unwrap_or_default();
        variable
    }

    fn components(&mut self, value: Value) -> Option<Components> {
        let map = match value {
            Value::Object(map) => map,
            Value::Null => return None,
            other => {
                self.refuse(format!("is {}; expected a mapping", kind(&other)));
                return None;
            }
        };
        let mut all = Components::default();
        self.each(map, |lower, key, value| match key.as_str() {
            "schemas" => all.schemas = lower.section(value, |lower, value| Some(lower.schema(value))),
            "responses" => {
                all.responses = lower.section(value, |lower, value| lower.node(Place::Response, value, Self::response));
            }
            "parameters" => all.parameters = lower.section(value, Self::parameter),
            "examples" => all.examples = lower.section(value, Self::example),
            "requestBodies" => {
                let read = |lower: &mut Self, value| lower.node(Place::RequestBody, value, Self::request_body);
                all.request_bodies = lower.section(value, read);
            }
            "headers" => all.headers = lower.section(value, Self::header),
            // Read before all else.
            "securitySchemes" => {}
            "links" => all.links = lower.section(value, Self::link),
            "callbacks" => {
                all.callbacks = lower.section(value, |lower, value| Some(ReferenceOr::Item(lower.callback(value))));
            }
            // Put in place of the references to them.
            "pathItems" => {}
            _ => lower.extra(&mut all.extensions, key, value),
        });
        Some(all)
    }

    /// A section of the components; a part that has been made a component is read under its original pointer.
    fn section<T>(&mut self, value: Value, mut read: impl FnMut(&mut Self, Value) -> Option<T>) -> IndexMap<String, T> {
        if !matches!(value, Value::Object(_) | Value::Null) {
            self.refuse(format!("is {}; expected a mapping", kind(&value)));
            return IndexMap::new();
        }
        self.entries(value, |lower, value| match value.get("x-pointer").and_then(Value::as_str).map(str::to_owned) {
            Some(original) => {
                let here = std::mem::replace(&mut lower.at, original);
                let out = read(lower, value);
                lower.at = here;
                out
            }
            None => read(lower, value),
        })
    }

    /// Takes the security schemes out of the document, and remembers which cannot be used.
    fn security_schemes(&mut self, map: &mut Map<String, Value>) -> IndexMap<String, ReferenceOr<SecurityScheme>> {
        let found = map.get_mut("components").and_then(|components| components.get_mut("securitySchemes"));
        let Some(value) = found.map(Value::take) else { return IndexMap::new() };
        let names: Vec<String> = value.as_object().into_iter().flat_map(Map::keys).cloned().collect();
        let schemes = self.inside("components", |lower| {
            lower.inside("securitySchemes", |lower| lower.section(value, Self::security_scheme))
        });
        self.unusable = names.into_iter().filter(|name| !schemes.contains_key(name)).collect();
        schemes
    }

    fn security_scheme(&mut self, value: Value) -> Option<ReferenceOr<SecurityScheme>> {
        let (mut kind, mut description, mut flows) = (None, None, OAuth2Flows::default());
        let mut texts: IndexMap<String, String> = IndexMap::new();
        let mut extensions = Extensions::new();
        let scheme = self.node(Place::SecurityScheme, value, |lower, map| {
            lower.each(map, |lower, key, value| match key.as_str() {
                "type" => kind = lower.text(value),
                "description" => description = lower.text(value),
                "name" | "in" | "scheme" | "bearerFormat" | "openIdConnectUrl" => {
                    texts.extend(lower.text(value).map(|text| (key, text)));
                }
                "flows" => flows = lower.map(value).map(|map| lower.flows(map)).unwrap_or_default(),
                _ => lower.extra(&mut extensions, key, value),
            });
            let mut text = |key| texts.swap_remove(key);
            Some(match kind.as_deref()? {
                "apiKey" => {
                    let location = location(&text("in")?)?;
                    SecurityScheme::APIKey { location, name: text("name")?, description, extensions }
                }
                "http" => {
                    let bearer_format = text("bearerFormat");
                    SecurityScheme::HTTP { scheme: text("scheme")?, bearer_format, description, extensions }
                }
                "oauth2" => SecurityScheme::OAuth2 { flows, description, extensions },
                "openIdConnect" => {
                    let open_id_connect_url = text("openIdConnectUrl").unwrap_or_default();
                    SecurityScheme::OpenIDConnect { open_id_connect_url, description, extensions }
                }
                _ => return None,
            })
        });
        if scheme.is_none() {
            self.note("no request can be signed with this scheme; left out, also where it is required");
        }
        scheme
    }

    fn flows(&mut self, map: Map<String, Value>) -> OAuth2Flows {
        let mut flows = OAuth2Flows::default();
        self.each(map, |lower, key, value| {
            if key.starts_with("x-") {
                return lower.extra(&mut flows.extensions, key, value);
            }
            let Some(map) = lower.map(value) else { return };
            let (mut texts, mut scopes, mut extensions) = (IndexMap::new(), IndexMap::new(), Extensions::new());
            lower.each(map, |lower, key, value| match key.as_str() {
                "scopes" => scopes = lower.entries(value, |lower, value| Some(lower.text(value).unwrap_or_default())),
                "authorizationUrl" | "tokenUrl" | "refreshUrl" => texts.extend(lower.text(value).map(|url| (key, url))),
                _ => lower.extra(&mut extensions, key, value),
            });
            let refresh_url = texts.swap_remove("refreshUrl");
            let mut url = |key| texts.swap_remove(key).unwrap_or_default();
            match key.as_str() {
                "implicit" => {
                    let authorization_url = url("authorizationUrl");
                    flows.implicit = Some(ImplicitOAuth2Flow { authorization_url, refresh_url, scopes, extensions });
                }
                "password" => {
                    let token_url = url("tokenUrl");
                    flows.password = Some(PasswordOAuth2Flow { refresh_url, token_url, scopes, extensions });
                }
                "clientCredentials" => {
                    let token_url = url("tokenUrl");
                    flows.client_credentials =
                        Some(ClientCredentialsOAuth2Flow { refresh_url, token_url, scopes, extensions });
                }
                "authorizationCode" => {
                    let (authorization_url, token_url) = (url("authorizationUrl"), url("tokenUrl"));
                    flows.authorization_code = Some(AuthorizationCodeOAuth2Flow {
                        authorization_url,
                        token_url,
                        refresh_url,
                        scopes,
                        extensions,
                    });
                }
                _ => lower.note(format!("`{key}` is no flow that is known here; left out")),
            }
        });
        flows
    }
}

fn location(place: &str) -> Option<APIKeyLocation> {
    Some(match place {
        "query" => APIKeyLocation::Query,
        "header" => APIKeyLocation::Header,
        "cookie" => APIKeyLocation::Cookie,
        _ => return None,
    })
}
