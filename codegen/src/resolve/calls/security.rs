//! Resolves security schemes, secrets and servers.

use std::collections::HashMap;

use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme};

use crate::config::Config;
use crate::error::Result;
use crate::model::{Place, Scheme, Secret, Server, Spelling, Variable};
use crate::report::Report;
use crate::resolve::names::casing::{self, Unique};
use crate::resolve::names::table::Table;
use crate::spec::Spec;
use crate::stale::Stale;

/// The security schemes that operations require, each resolved when it is first used.
pub(crate) struct Schemes<'a, 'd> {
    spec: &'a Spec<'d>,
    config: &'a Config,
    /// Indices of schemes by name.
    known: HashMap<String, usize>,
    pub schemes: Vec<Scheme>,
    pub secrets: Vec<Secret>,
}

impl<'a, 'd> Schemes<'a, 'd> {
    pub(crate) fn new(spec: &'a Spec<'d>, config: &'a Config) -> Self {
        Self { spec, config, known: HashMap::new(), schemes: Vec::new(), secrets: Vec::new() }
    }

    /// Resolves the alternatives of an operation, each a combination of schemes.
    pub(super) fn alternatives(
        &mut self,
        requirements: &[SecurityRequirement],
        pointer: &str,
        report: &mut Report,
    ) -> Result<Vec<Vec<usize>>> {
        let alternatives = requirements.iter().enumerate().map(|(at, requirement)| {
            let pointer = format!("{pointer}/{at}");
            requirement.keys().map(|name| self.scheme(name, &pointer, report)).collect()
        });
        alternatives.collect()
    }

    /// Reports configured schemes and secrets that do not exist.
    pub(crate) fn check(&self, report: &mut Report) {
        let table = |name| Table { config: self.config, name };
        let known: Vec<&str> = self.known.keys().map(String::as_str).collect();
        let help = "use the name in /components/securitySchemes; delete the line if the scheme is gone";
        table("security").check(self.config.security.keys(), &known, "no operation requires a scheme", help, report);
        let known: Vec<&str> = self.secrets.iter().map(|secret| secret.name.as_str()).collect();
        let help = "use the name in a spelling; delete the line if the secret is gone";
        table("secrets").check(self.config.secrets.keys(), &known, "no scheme uses a secret", help, report);
    }

    fn scheme(&mut self, name: &str, pointer: &str, report: &mut Report) -> Result<usize> {
        if let Some(known) = self.known.get(name) {
            return Ok(*known);
        }
        let Some((scheme, place)) = self.spec.scheme(name)? else {
            return Err(self.spec.error(pointer, format!("the security scheme `{name}` is not declared")).help(
                "declare it under /components/securitySchemes, or correct the requirement with an overlay action",
            ));
        };
        let scheme = self.resolve(name, scheme, &place, report)?;
        self.schemes.push(scheme);
        self.known.insert(name.to_owned(), self.schemes.len() - 1);
        Ok(self.schemes.len() - 1)
    }

    fn resolve(&mut self, name: &str, scheme: &SecurityScheme, pointer: &str, report: &mut Report) -> Result<Scheme> {
        let secret = casing::snake(name, "secret");
        let (place, key, spelling, description) = match scheme {
            SecurityScheme::APIKey { location, name: key, description, .. } => {
                let place = match location {
                    APIKeyLocation::Header => Place::Header,
                    APIKeyLocation::Query => Place::Query,
                    APIKeyLocation::Cookie => Place::Cookie,
                };
                (place, key.clone(), Some(format!("{{{secret}}}")), description)
            }
            SecurityScheme::HTTP { scheme, description, .. } => {
                let spelling = match scheme.to_ascii_lowercase().as_str() {
                    "basic" => None,
                    "bearer" => Some(format!("Bearer {{{secret}}}")),
                    other => {
                        report.note(pointer, format!("the HTTP scheme `{other}` is sent as `{other} <{secret}>`"));
                        Some(format!("{other} {{{secret}}}"))
                    }
                };
                (Place::Header, "Authorization".to_owned(), spelling, description)
            }
            SecurityScheme::OAuth2 { description, .. } | SecurityScheme::OpenIDConnect { description, .. } => {
                report.remark(pointer, "sent as a bearer token; the caller obtains the token");
                (Place::Header, "Authorization".to_owned(), Some(format!("Bearer {{{secret}}}")), description)
            }
        };
        let configured = self.config.security.get(name).map(|security| security.spelling.clone());
        let spelling = match configured.or(spelling) {
            Some(template) => self.template(name, &template, description.as_deref().unwrap_or_default())?,
            None => {
                let user = self.secret(&format!("{secret}_user"), "");
                let password = self.secret(&format!("{secret}_password"), "");
                vec![Spelling::Literal("Basic ".into()), Spelling::Basic(user, password)]
            }
        };
        let description = description.clone().unwrap_or_default();
        Ok(Scheme { name: name.to_owned(), place, key, spelling, description })
    }

    /// Parses the spelling of a credential, literal text and secrets in braces: `Bearer {partner_token}`.
    fn template(&mut self, scheme: &str, template: &str, description: &str) -> Result<Vec<Spelling>> {
        // The description of a scheme describes its only secret.
        let description = if template.matches('{').count() == 1 { description } else { "" };
        let config = self.config;
        let wrong = |what: &str| {
            config
                .error(&format!("security.{scheme}"), "spelling", format!("security.{scheme}.spelling: {what}"))
                .help("write literal text and secrets in braces: `Bearer {token}`")
        };
        let mut spelling = Vec::new();
        for (at, part) in template.split('{').enumerate() {
            let literal = match part.split_once('}') {
                Some((secret, literal)) if at > 0 => {
                    if !secret.contains(char::is_alphabetic) {
                        return Err(wrong("a secret has no name"));
                    }
                    spelling.push(Spelling::Secret(self.secret(&casing::snake(secret, "secret"), description)));
                    literal
                }
                None if at > 0 => return Err(wrong("`{` without `}`")),
                _ => part,
            };
            if literal.contains('}') {
                return Err(wrong("`}` without `{`"));
            }
            if !literal.is_empty() {
                spelling.push(Spelling::Literal(literal.to_owned()));
            }
        }
        if !spelling.iter().any(|part| matches!(part, Spelling::Secret(_))) {
            return Err(wrong("has no secret"));
        }
        Ok(spelling)
    }

    fn secret(&mut self, name: &str, description: &str) -> usize {
        if let Some(at) = self.secrets.iter().position(|secret| secret.name == name) {
            return at;
        }
        let description = self.config.secrets.get(name).map_or(description, String::as_str).to_owned();
        self.secrets.push(Secret { name: name.to_owned(), description });
        self.secrets.len() - 1
    }
}

/// Describes the required scopes, which only the caller can ask for.
pub(super) fn scopes(requirements: &[SecurityRequirement]) -> Option<String> {
    let mut lines: Vec<String> = Vec::new();
    for (scheme, scopes) in requirements.iter().flatten().filter(|(_, scopes)| !scopes.is_empty()) {
        let scopes = scopes.iter().map(|scope| format!("`{scope}`")).collect::<Vec<_>>().join(", ");
        let line = format!("Scopes of `{scheme}`: {scopes}.");
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    (!lines.is_empty()).then(|| lines.join(" "))
}

pub(crate) fn servers(servers: &[openapiv3::Server], pointer: &str, report: &mut Report) -> Vec<Server> {
    let mut names = Unique::default();
    servers
        .iter()
        .enumerate()
        .map(|(at, server)| {
            let fallback = format!("Server{}", at + 1);
            let description = server.description.clone().unwrap_or_default();
            let short = description.split(['.', '\n']).next().unwrap_or_default();
            let name = if short.len() <= 30 { short } else { "" };
            if !server.url.contains("://") {
                let message = "the URL is relative to the document; set a server on the client";
                report.remark(format!("{pointer}/{at}/url"), message);
            }
            let mut variable_names = Unique::default();
            let variables = server.variables.iter().flatten().map(|(wire, variable)| Variable {
                wire: wire.clone(),
                name: variable_names.take(casing::snake(wire, "variable")),
                default: variable.default.clone(),
                values: variable.enumeration.clone(),
                description: variable.description.clone().unwrap_or_default(),
            });
            Server {
                name: names.take(casing::pascal(name, &fallback)),
                url: server.url.clone(),
                variables: variables.collect(),
                description,
            }
        })
        .collect()
}

/// Renames the servers whose URLs the configuration lists, and adds those that the document lacks.
pub(crate) fn configured(mut servers: Vec<Server>, config: &Config, report: &mut Report) -> Result<Vec<Server>> {
    for (name, url) in &config.servers {
        if casing::pascal(name, "") != *name {
            let message = format!("servers: `{name}` is not a valid name of a variant");
            return Err(config.error("servers", name, message).help("write it in UpperCamelCase"));
        }
        if let Some(other) = servers.iter().find(|server| server.name == *name && server.url != *url) {
            let message = format!("servers: the name `{name}` already belongs to `{}`", other.url);
            let error = config.error("servers", name, message).help("correct the URL, or choose another name");
            report.leave_out(Stale::clash("servers", name, error));
            continue;
        }
        match servers.iter_mut().find(|server| server.url == *url) {
            Some(server) => server.name.clone_from(name),
            None => servers.push(Server {
                name: name.clone(),
                url: url.clone(),
                description: String::new(),
                variables: Vec::new(),
            }),
        }
    }
    Ok(servers)
}
