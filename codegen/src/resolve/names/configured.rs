//! The configuration's renames: what may be a name, and what becomes of fields. A rename that finds nothing, or that takes
//! the name of something else, is left out and told of: the name that was
//! meant would be somewhere else.

use crate::config::{Config, Renamed};
use crate::error::{Error, Result};
use crate::model::{Kind, Type};
use crate::near::nearest;
use crate::report::Report;
use crate::stale::Stale;

const SNAKE: &str = "small letters, digits and `_`, beginning with a letter: `service_id`";

pub(in crate::resolve) fn refused(message: String) -> Error {
    Error::whole("configuration", message)
}

/// Refuses names that Rust would call ill-cased or no names at all, and two types that would get one name.
pub(in crate::resolve) fn check(config: &Config) -> Result<()> {
    let rename = &config.rename;
    if let Some(module) = config.module.as_deref().filter(|name| !is_snake(name)) {
        return Err(refused(format!("module: `{module}` is no name in snake_case")).help(SNAKE));
    }
    for (key, name) in &rename.types {
        let letters = name.chars().all(char::is_alphanumeric);
        if !(letters && name.starts_with(char::is_uppercase)) {
            return Err(refused(format!("rename.types: `{name}`, for `{key}`, is no name of a type"))
                .help("letters and digits, beginning with a capital: `NewService`"));
        }
        if let Some((other, _)) = rename.types.iter().find(|(other, same)| *same == name && *other != key) {
            return Err(refused(format!("rename.types: `{key}` and `{other}` both become `{name}`")));
        }
    }
    for (part, names) in [("operations", &rename.operations), ("parameters", &rename.parameters)] {
        if let Some((key, _)) = names.iter().find(|(_, named)| **named == Renamed::default()) {
            return Err(refused(format!("rename.{part}: `{key}` has no name and no deprecated one"))
                .help("`name`, `deprecated` or both; or delete the line"));
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
    for (part, key, name) in plain.chain(named) {
        if !is_snake(name) {
            return Err(refused(format!("rename.{part}: `{name}`, for `{key}`, is no name in snake_case")).help(SNAKE));
        }
    }
    Ok(())
}

fn is_snake(name: &str) -> bool {
    let sound = |sign: char| sign == '_' || (sign.is_alphanumeric() && !sign.is_uppercase());
    name.starts_with(char::is_alphabetic) && name.chars().all(sound)
}

/// Gives fields the names that the configuration has for them.
pub(in crate::resolve) fn fields(types: &mut [Type], config: &Config, report: &mut Report) {
    let table = "rename.fields";
    for (key, name) in &config.rename.fields {
        let (owner, wire) = key.split_once('.').unwrap_or_default();
        let at = types.iter().position(|one| one.name == owner);
        let object = at.and_then(|at| match &mut types[at].kind {
            Kind::Object(object) if object.fields.iter().any(|field| field.wire == wire) => Some(object),
            _ => None,
        });
        let Some(object) = object else {
            let message = format!("rename.fields: no type has a field `{key}`");
            let error = config
                .error(table, key, message)
                .help("the key is `Type.wire_name`, the type by its final name; delete the line if the field is gone");
            report.leave_out(Stale::unmatched(table, key, near_fields(types, owner, wire), error));
            continue;
        };
        let taken = object.fields.iter().any(|field| field.name == *name && field.wire != wire);
        if taken || object.rest.as_ref().is_some_and(|rest| rest.name == *name) {
            let message = format!("rename.fields: `{key}` clashes with another `{name}`");
            report.leave_out(Stale::clash(table, key, config.error(table, key, message)));
            continue;
        }
        object.fields.iter_mut().filter(|field| field.wire == wire).for_each(|field| name.clone_into(&mut field.name));
    }
}

/// The other fields of the type; or where there is none such, the types that have the field.
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
