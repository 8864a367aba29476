//! Renames parameters, and gives functions and setters the deprecated names that the configuration lists. A name that is taken
//! is left out and reported.

use std::collections::{BTreeSet, HashSet};

use super::table::Table;
use crate::config::{Config, Renamed};
use crate::error::Result;
use crate::model::{Group, Operation, Parameter};
use crate::report::Report;

const TAKEN: &str = "choose another name, or leave out a deprecated name that nothing needs";

/// Adds the configured deprecated names of functions. The naming of operations reports ids that do not exist.
pub(crate) fn functions(groups: &mut [Group], config: &Config, report: &mut Report) {
    let table = Table { config, name: "rename.operations" };
    for group in groups {
        let mut taken: HashSet<String> = group.operations.iter().map(|operation| operation.name.clone()).collect();
        taken.extend(Operation::RESERVED.map(str::to_owned));
        for operation in &mut group.operations {
            let Some(named) = config.rename.operations.get(&operation.id) else { continue };
            if Operation::RESERVED.contains(&operation.name.as_str()) && named.name.is_some() {
                table.clash(&operation.id, &operation.name, TAKEN, report);
            }
            for name in &named.deprecated {
                match taken.insert(name.clone()) {
                    true => operation.deprecated_names.push(name.clone()),
                    false => table.clash(&operation.id, name, TAKEN, report),
                }
            }
        }
    }
}

/// Renames parameters as the configuration says, and adds the deprecated names of their setters.
///
/// # Errors
///
/// Returns an error if a key matches two parameters of an operation.
pub(crate) fn parameters(groups: &mut [Group], config: &Config, report: &mut Report) -> Result<()> {
    let table = Table { config, name: "rename.parameters" };
    let names = &config.rename.parameters;
    let mut found = BTreeSet::new();
    for operation in groups.iter_mut().flat_map(|group| &mut group.operations) {
        let mut renamed = Vec::new();
        let before: Vec<String> = operation.parameters.iter().map(|parameter| parameter.name.clone()).collect();
        for (at, parameter) in operation.parameters.iter_mut().enumerate() {
            let key = format!("{}.{}", operation.id, parameter.wire);
            let Some(named) = names.get(&key) else { continue };
            if !found.insert(key.clone()) {
                let message = format!("rename.parameters: the operation has two parameters `{key}`");
                return Err(config
                    .error(table.name, &key, message)
                    .help("delete the line; parameters of the same name in different places cannot be renamed"));
            }
            if let Some(name) = &named.name {
                parameter.name.clone_from(name);
            }
            match (parameter.required, named.deprecated.is_empty()) {
                (true, false) => {
                    let message = format!("`{key}` is a required argument; its deprecated names have no effect");
                    report.note(&operation.pointer, message);
                }
                _ => parameter.deprecated_names.clone_from(&named.deprecated),
            }
            renamed.push((at, key, named));
        }
        for (at, key, named) in renamed {
            for name in taken(&operation.parameters, at, named) {
                table.clash(&key, &name, TAKEN, report);
                if let Some(parameter) = operation.parameters.get_mut(at) {
                    parameter.deprecated_names.retain(|own| *own != name);
                    if let Some(before) = before.get(at).filter(|_| parameter.name == name) {
                        parameter.name.clone_from(before);
                    }
                }
            }
        }
    }
    let all = groups.iter().flat_map(|group| &group.operations);
    let all = all.flat_map(|one| one.parameters.iter().map(|parameter| format!("{}.{}", one.id, parameter.wire)));
    let all = all.collect::<Vec<_>>();
    let known: Vec<&str> = all.iter().map(String::as_str).collect();
    let help = "the key is `operation_id.wire_name`; delete the line if the parameter is gone";
    table.check(names.keys(), &known, "no operation has a parameter", help, report);
    Ok(())
}

/// Returns the configured names of the parameter at an index that another parameter or the call itself has.
fn taken(parameters: &[Parameter], at: usize, named: &Renamed) -> Vec<String> {
    let others = || parameters.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, parameter)| parameter);
    let is_reserved = |name: &str, parameter: &Parameter| match parameter.required {
        true => name == "body",
        false => Parameter::RESERVED.contains(&name),
    };
    let Some(own) = parameters.get(at) else { return Vec::new() };
    if named.name.is_some() && (is_reserved(&own.name, own) || others().any(|other| other.name == own.name)) {
        return vec![own.name.clone()];
    }
    // A required parameter has no setter, so it may have the old name of one.
    let mut taken: HashSet<&str> = Parameter::RESERVED.into();
    taken.extend(others().filter(|other| !other.required).map(|other| other.name.as_str()));
    taken.extend(others().flat_map(|other| &other.deprecated_names).map(String::as_str));
    taken.insert(&own.name);
    own.deprecated_names.iter().filter(|name| !taken.insert(name)).cloned().collect()
}
