//! The configuration's names of parameters, and the names that functions and setters had before: what can still be called so.
//! A name that something else has is refused: callers would get that instead, or two of one name.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::rename::refused;
use crate::config::Renamed;
use crate::error::{Error, Result};
use crate::model::{Group, Operation, Parameter};
use crate::report::Report;

type Names = BTreeMap<String, Renamed>;

/// Gives functions the deprecated names that the configuration has for them. An id that no operation has is refused elsewhere.
pub(super) fn functions(groups: &mut [Group], names: &Names) -> Result<()> {
    for group in groups {
        let mut taken: HashSet<String> = group.operations.iter().map(|operation| operation.name.clone()).collect();
        taken.extend(Operation::RESERVED.map(str::to_owned));
        for operation in &mut group.operations {
            let Some(named) = names.get(&operation.id) else { continue };
            if Operation::RESERVED.contains(&operation.name.as_str()) && named.name.is_some() {
                return Err(is_taken("operations", &operation.id, &operation.name));
            }
            for name in &named.deprecated {
                if !taken.insert(name.clone()) {
                    return Err(is_taken("operations", &operation.id, name));
                }
            }
            operation.deprecated_names.clone_from(&named.deprecated);
        }
    }
    Ok(())
}

/// Gives parameters the names that the configuration has for them, and their setters the deprecated ones.
pub(super) fn parameters(groups: &mut [Group], names: &Names, report: &mut Report) -> Result<()> {
    let mut settled = BTreeSet::new();
    for operation in groups.iter_mut().flat_map(|group| &mut group.operations) {
        let mut renamed = Vec::new();
        for at in 0..operation.parameters.len() {
            let Some(parameter) = operation.parameters.get_mut(at) else { continue };
            let key = format!("{}.{}", operation.id, parameter.wire);
            let Some(named) = names.get(&key) else { continue };
            if !settled.insert(key.clone()) {
                return Err(refused(format!("rename.parameters: the operation has two parameters `{key}`"))
                    .help("they stand in different places; neither can be renamed"));
            }
            if let Some(name) = &named.name {
                parameter.name.clone_from(name);
            }
            match (parameter.required, named.deprecated.is_empty()) {
                (true, false) => {
                    let message = format!("`{key}` is required: an argument, of which deprecated names have no effect");
                    report.note(&operation.pointer, message);
                }
                _ => parameter.deprecated_names.clone_from(&named.deprecated),
            }
            renamed.push((at, key, named));
        }
        for (at, key, named) in renamed {
            unique(&operation.parameters, at, &key, named)?;
        }
    }
    match names.keys().find(|key| !settled.contains(*key)) {
        Some(key) => Err(refused(format!("rename.parameters: no operation has a parameter `{key}`"))
            .help("the key is `operation_id.wire_name`; delete the line if the parameter is gone")),
        None => Ok(()),
    }
}

/// Refuses a name of the parameter at this index that another one has, or the call.
fn unique(parameters: &[Parameter], at: usize, key: &str, named: &Renamed) -> Result<()> {
    let others = || parameters.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, parameter)| parameter);
    let is_reserved = |name: &str, parameter: &Parameter| match parameter.required {
        true => name == "body",
        false => Parameter::RESERVED.contains(&name),
    };
    let Some(own) = parameters.get(at) else { return Ok(()) };
    if named.name.is_some() && (is_reserved(&own.name, own) || others().any(|other| other.name == own.name)) {
        return Err(is_taken("parameters", key, &own.name));
    }
    // Setters: what is required has none, and may be called as one of them was.
    let mut taken: HashSet<&str> = Parameter::RESERVED.into();
    taken.extend(others().filter(|other| !other.required).map(|other| other.name.as_str()));
    taken.extend(others().flat_map(|other| &other.deprecated_names).map(String::as_str));
    taken.insert(&own.name);
    match own.deprecated_names.iter().find(|name| !taken.insert(name)) {
        Some(name) => Err(is_taken("parameters", key, name)),
        None => Ok(()),
    }
}

fn is_taken(part: &str, key: &str, name: &str) -> Error {
    refused(format!("rename.{part}: `{name}`, for `{key}`, is the name of something else already"))
        .help("choose another name, or leave out a deprecated one that nothing needs")
}
