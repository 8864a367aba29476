//! The configuration's renames: what may be a name, and what becomes of fields. A rename that finds nothing, or that takes
//! the name of something else, is refused: the name that was meant would be somewhere else.

use crate::config::{Config, Renamed};
use crate::error::{Error, Result};
use crate::model::{Kind, Type};

const SNAKE: &str = "small letters, digits and `_`, beginning with a letter: `service_id`";

pub(super) fn refused(message: String) -> Error {
    Error::whole("configuration", message)
}

/// Refuses names that Rust would call ill-cased or no names at all, and two types that would get one name.
pub(super) fn check(config: &Config) -> Result<()> {
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
pub(super) fn fields(types: &mut [Type], config: &Config) -> Result<()> {
    for (key, name) in &config.rename.fields {
        let unmatched = || {
            refused(format!("rename.fields: no type has a field `{key}`"))
                .help("the key is `Type.wire_name`, the type by its final name; delete the line if the field is gone")
        };
        let (owner, wire) = key.split_once('.').ok_or_else(unmatched)?;
        let owner = types.iter_mut().find(|one| one.name == owner).ok_or_else(unmatched)?;
        let Kind::Object(object) = &mut owner.kind else { return Err(unmatched()) };
        let taken = object.fields.iter().any(|field| field.name == *name && field.wire != wire);
        if taken || object.rest.as_ref().is_some_and(|rest| rest.name == *name) {
            return Err(refused(format!("rename.fields: `{key}` clashes with another `{name}`")));
        }
        let field = object.fields.iter_mut().find(|field| field.wire == wire).ok_or_else(unmatched)?;
        field.name.clone_from(name);
    }
    Ok(())
}
