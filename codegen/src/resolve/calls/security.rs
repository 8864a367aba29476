//! Security schemes, secrets and servers: how a credential is spelt, and where requests go.

use std::collections::HashMap;

use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme};

use crate::config::Config;
use crate::error::Result;
use crate::model::{Place, Scheme, Secret, Server, Spelling, Variable};
use crate::near::nearest;
use crate::report::Report;
use crate::resolve::names::casing::{self, Unique};
use crate::resolve::names::configured::refused;
use crate::spec::Spec;
use crate::stale::Stale;

/// The schemes that operations ask for, lowered as they are first asked for.
pub(in crate::resolve) struct Schemes<'a, 'd> {
    spec: &'a Spec<'d>,
    config: &'a Config,
    known: HashMap<String, Option<usize>>,
    pub schemes: Vec<Scheme>,
    pub secrets: Vec<Secret>,
}

impl<'a, 'd> Schemes<'a, 'd> {
    pub(in crate::resolve) fn new(spec: &'a Spec<'d>, config: &'a Config) -> Self {
        Self { spec, config, known: HashMap::new(), schemes: Vec::new(), secrets: Vec::new() }
    }

    /// Alternatives of an operation. One that cannot be met is left out, with a note.
    pub(in crate::resolve) fn alternatives(
        &mut self,
        requirements: &[SecurityRequirement],
        pointer: &str,
        report: &mut Report,
    ) -> Result<Vec<Vec<usize>>> {
        let mut alternatives = Vec::new();
        for (at, requirement) in requirements.iter().enumerate() {
            let pointer = format!("{pointer}/{at}");
            let mut combination = Some(Vec::new());
            for name in requirement.keys() {
                let scheme = self.scheme(name, &pointer, report)?;
                combination = combination.zip(scheme).map(|(mut all, one)| {
                    all.push(one);
                    all
                });
            }
            alternatives.extend(combination);
        }
        Ok(alternatives)
    }

    /// Tells of what the configuration says of schemes and secrets that there are none of.
    pub(in crate::resolve) fn check(&self, report: &mut Report) {
        let known: Vec<&str> = self.known.keys().map(String::as_str).collect();
        for scheme in self.config.security.keys().filter(|name| !known.contains(&name.as_str())) {
            let message = format!("security: no operation asks for a scheme `{scheme}`");
            let error = self
                .config
                .error("security", scheme, message)
                .help("the name as it stands under /components/securitySchemes; delete the line if the scheme is gone");
            let near = nearest(scheme, known.iter().copied());
            report.leave_out(Stale::unmatched("security", scheme, near, error));
        }
        let known: Vec<&str> = self.secrets.iter().map(|secret| secret.name.as_str()).collect();
        for secret in self.config.secrets.keys().filter(|name| !known.contains(&name.as_str())) {
            let message = format!("secrets: no scheme is spelt with a secret `{secret}`");
            let error = self
                .config
                .error("secrets", secret, message)
                .help("the name as it stands in a spelling; delete the line if the secret is gone");
            let near = nearest(secret, known.iter().copied());
            report.leave_out(Stale::unmatched("secrets", secret, near, error));
        }
    }

    fn scheme(&mut self, name: &str, pointer: &str, report: &mut Report) -> Result<Option<usize>> {
        if let Some(known) = self.known.get(name) {
            return Ok(*known);
        }
        let Some((scheme, place)) = self.spec.scheme(name)? else {
            return Err(self.spec.error(pointer, format!("no security scheme is called `{name}`")).help(
                "declare it under /components/securitySchemes, or correct the requirement with an overlay action",
            ));
        };
        let lowered = self.lower(name, scheme, &place, report)?;
        let index = lowered.map(|scheme| {
            self.schemes.push(scheme);
            self.schemes.len() - 1
        });
        self.known.insert(name.to_owned(), index);
        Ok(index)
    }

    fn lower(
        &mut self,
        name: &str,
        scheme: &SecurityScheme,
        pointer: &str,
        report: &mut Report,
    ) -> Result<Option<Scheme>> {
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
                        report.note(pointer, format!("the http scheme `{other}` is sent as `{other} <{secret}>`"));
                        Some(format!("{other} {{{secret}}}"))
                    }
                };
                (Place::Header, "Authorization".to_owned(), spelling, description)
            }
            SecurityScheme::OAuth2 { description, .. } | SecurityScheme::OpenIDConnect { description, .. } => {
                report.note(pointer, "the token is sent as a bearer token; getting one is left to the caller");
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
        Ok(Some(Scheme { name: name.to_owned(), place, key, spelling, description }))
    }

    /// `Bearer {partner_token}`: literal text and secrets in braces.
    fn template(&mut self, scheme: &str, template: &str, description: &str) -> Result<Vec<Spelling>> {
        // What is said of a scheme is said of its secret, where it has but one.
        let description = if template.matches('{').count() == 1 { description } else { "" };
        let wrong = |what: &str| {
            refused(format!("security.{scheme}.spelling: {what}"))
                .help("literal text and secrets in braces: `Bearer {token}`")
        };
        let mut spelling = Vec::new();
        for (at, part) in template.split('{').enumerate() {
            let literal = match part.split_once('}') {
                Some((secret, literal)) if at > 0 => {
                    if !secret.contains(char::is_alphabetic) {
                        return Err(wrong("a secret without a name"));
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
            return Err(wrong("no secret"));
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

/// What requirements say of scopes, which are a matter between the caller and whoever gave the token.
pub(in crate::resolve) fn scopes(requirements: &[SecurityRequirement]) -> Option<String> {
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

pub(in crate::resolve) fn servers(servers: &[openapiv3::Server], pointer: &str, report: &mut Report) -> Vec<Server> {
    let mut names = Unique::default();
    servers
        .iter()
        .enumerate()
        .map(|(at, server)| {
            let fallback = format!("Server{}", at + 1);
            let description = server.description.clone().unwrap_or_default();
            let short = description.split(['.', '\n']).next().unwrap_or_default();
            let spoken = if short.len() <= 30 { short } else { "" };
            if !server.url.contains("://") {
                report.note(
                    format!("{pointer}/{at}/url"),
                    "relative to where the document lies; name a server to the client",
                );
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
                name: names.take(casing::pascal(spoken, &fallback)),
                url: server.url.clone(),
                variables: variables.collect(),
                description,
            }
        })
        .collect()
}

/// The document's servers under the names that the configuration has for their URLs, and those that it adds.
pub(in crate::resolve) fn configured(
    mut servers: Vec<Server>,
    config: &Config,
    report: &mut Report,
) -> Result<Vec<Server>> {
    for (name, url) in &config.servers {
        let pascal = casing::pascal(name, "");
        if pascal != *name {
            return Err(
                refused(format!("servers: `{name}` is no name of a variant")).help("write it in UpperCamelCase")
            );
        }
        if let Some(other) = servers.iter().find(|server| server.name == *name && server.url != *url) {
            let message = format!("servers: `{name}` is the name of `{}` already", other.url);
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
