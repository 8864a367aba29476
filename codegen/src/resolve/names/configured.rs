//! Checks the names in the configuration, and renames fields.

use super::table::Table;
use crate::config::{Config, Renamed};
use crate::error::Result;
use crate::model::{Kind, Type};
use crate::near::nearest;
use crate::report::Report;

const SNAKE: &str = "use lowercase letters, digits and `_`, starting with a letter: `service_id`";

/// Checks that every name has the case that Rust expects, and that no two types get the same name.
pub(crate) fn check(config: &Config) -> Result<()> {
    let rename = &config.rename;
    if let Some(module) = config.module.as_deref().filter(|name| !is_snake(name)) {
        return Err(config
            .error("", "module", format!("module: `{module}` is not a valid name in snake_case"))
            .help(SNAKE));
    }
    if config.envelope.is_some() && config.json_api.is_some() {
        let message = "json_api: `[envelope]` describes other responses; a document has only one of the two";
        return Err(config
            .error("", "json_api", message.to_owned())
            .help("delete `[envelope]`; `json_api.success` names a boolean that says whether the request succeeded"));
    }
    for (key, name) in [("all", &config.features.all), ("prefix", &config.features.prefix)] {
        if let Some(name) = name.as_deref().filter(|name| !is_feature(name)) {
            return Err(config
                .error("features", key, format!("features.{key}: `{name}` is not a valid name of a feature"))
                .help("use lowercase letters, digits, `-` and `_`, starting with a letter: `v2`"));
        }
    }
    for (key, name) in &rename.types {
        if !(name.chars().all(char::is_alphanumeric) && name.starts_with(char::is_uppercase)) {
            let message = format!("rename.types: `{name}`, for `{key}`, is not a valid type name");
            return Err(config
                .error("rename.types", key, message)
                .help("use letters and digits, starting with a capital letter: `NewService`"));
        }
        if let Some((other, _)) = rename.types.iter().find(|(other, same)| *same == name && *other != key) {
            let message = format!("rename.types: `{key}` and `{other}` both become `{name}`");
            return Err(config.error("rename.types", key, message).help("choose another name for one of them"));
        }
    }
    for (part, names) in [("operations", &rename.operations), ("parameters", &rename.parameters)] {
        if let Some((key, _)) = names.iter().find(|(_, named)| **named == Renamed::default()) {
            let message = format!("rename.{part}: `{key}` has neither a name nor deprecated names");
            return Err(config
                .error(&format!("rename.{part}"), key, message)
                .help("set `name`, `deprecated` or both, or delete the line"));
        }
    }
    let plain = [("fields", &rename.fields), ("groups", &rename.groups)].into_iter();
    let plain = plain.flat_map(|(part, names)| names.iter().map(move |(key, name)| (part, key, name)));
    let named = [("operations", &rename.operations), ("parameters", &rename.parameters)].into_iter();
    let named = named.flat_map(|(part, names)| {
        names.iter().flat_map(move |(key, Renamed { name, deprecated })| {
            name.iter().chain(deprecated).map(move |name| (part, key, name))
        })
    });
    match plain.chain(named).find(|(.., name)| !is_snake(name)) {
        Some((part, key, name)) => {
            let message = format!("rename.{part}: `{name}`, for `{key}`, is not a valid name in snake_case");
            Err(config.error(&format!("rename.{part}"), key, message).help(SNAKE))
        }
        None => Ok(()),
    }
}

fn is_snake(name: &str) -> bool {
    let is_allowed = |sign: char| sign == '_' || (sign.is_alphanumeric() && !sign.is_uppercase());
    name.starts_with(char::is_alphabetic) && name.chars().all(is_allowed)
}

fn is_feature(name: &str) -> bool {
    let is_allowed = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || matches!(sign, '-' | '_');
    name.starts_with(|sign: char| sign.is_ascii_lowercase()) && name.chars().all(is_allowed)
}

/// Renames fields as the configuration says.
pub(crate) fn fields(types: &mut [Type], config: &Config, report: &mut Report) {
    let table = Table { config, name: "rename.fields" };
    for (key, name) in &config.rename.fields {
        let (owner, wire) = key.split_once('.').unwrap_or_default();
        let owned = types.iter_mut().find(|one| one.name == owner).and_then(|one| match &mut one.kind {
            Kind::Object(object) if object.fields.iter().any(|field| field.wire == wire) => Some(object),
            _ => None,
        });
        let Some(object) = owned else {
            let help =
                "the key is `Type.wire_name` with the final name of the type; delete the line if the field is gone";
            table.unmatched(key, "no type has a field", help, near_fields(types, owner, wire), report);
            continue;
        };
        let taken = object.fields.iter().any(|field| field.name == *name && field.wire != wire);
        if taken || object.rest.as_ref().is_some_and(|rest| rest.name == *name) {
            table.clash(key, name, "rename the other field too, or choose another name", report);
            continue;
        }
        object.fields.iter_mut().filter(|field| field.wire == wire).for_each(|field| name.clone_into(&mut field.name));
    }
}

/// Returns the fields most like a missing one: of the same type, or of the same wire name if there is no such type.
fn near_fields(types: &[Type], owner: &str, wire: &str) -> Vec<String> {
    let has_owner = types.iter().any(|one| one.name == owner);
    let mut keys = Vec::new();
    for one in types.iter().filter(|one| !has_owner || one.name == owner) {
        let Kind::Object(object) = &one.kind else { continue };
        let fields = object.fields.iter().filter(|field| has_owner || field.wire == wire);
        keys.extend(fields.map(|field| format!("{}.{}", one.name, field.wire)));
    }
    nearest(&format!("{owner}.{wire}"), keys.iter().map(String::as_str))
}
