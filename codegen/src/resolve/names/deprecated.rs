//! The configuration's names of parameters, and the names that functions and setters had before: what can still be called so.
//! A name that something else has is left out and told of: callers would get that instead, or two of one name.

use std::collections::{BTreeSet, HashSet};

use super::configured::refused;
use crate::config::{Config, Renamed};
use crate::error::Result;
use crate::model::{Group, Operation, Parameter};
use crate::near::nearest;
use crate::report::Report;
use crate::stale::Stale;

const OPERATIONS: &str = "rename.operations";
const PARAMETERS: &str = "rename.parameters";

/// Gives functions the deprecated names that the configuration has for them. An id that no operation has is told of elsewhere.
pub(in crate::resolve) fn functions(groups: &mut [Group], config: &Config, report: &mut Report) {
    for group in groups {
        let mut taken: HashSet<String> = group.operations.iter().map(|operation| operation.name.clone()).collect();
        taken.extend(Operation::RESERVED.map(str::to_owned));
        for operation in &mut group.operations {
            let Some(named) = config.rename.operations.get(&operation.id) else { continue };
            if Operation::RESERVED.contains(&operation.name.as_str()) && named.name.is_some() {
                report.leave_out(is_taken(config, OPERATIONS, &operation.id, &operation.name));
            }
            for name in &named.deprecated {
                match taken.insert(name.clone()) {
                    true => operation.deprecated_names.push(name.clone()),
                    false => report.leave_out(is_taken(config, OPERATIONS, &operation.id, name)),
                }
            }
        }
    }
}

/// Gives parameters the names that the configuration has for them, and their setters the deprecated ones.
///
/// # Errors
///
/// A name for two parameters of one operation.
pub(in crate::resolve) fn parameters(groups: &mut [Group], config: &Config, report: &mut Report) -> Result<()> {
    let names = &config.rename.parameters;
    let mut settled = BTreeSet::new();
    for operation in groups.iter_mut().flat_map(|group| &mut group.operations) {
        let mut renamed = Vec::new();
        let before: Vec<String> = operation.parameters.iter().map(|parameter| parameter.name.clone()).collect();
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
            for name in taken(&operation.parameters, at, named) {
                report.leave_out(is_taken(config, PARAMETERS, &key, &name));
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
    for key in names.keys().filter(|key| !settled.contains(*key)) {
        let error = config
            .error(PARAMETERS, key, format!("{PARAMETERS}: no operation has a parameter `{key}`"))
            .help("the key is `operation_id.wire_name`; delete the line if the parameter is gone");
        report.leave_out(Stale::unmatched(PARAMETERS, key, nearest(key, all.iter().map(String::as_str)), error));
    }
    Ok(())
}

/// Names that the configuration has for the parameter at this index, and that another one has, or the call.
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

fn is_taken(config: &Config, table: &'static str, key: &str, name: &str) -> Stale {
    let error = config
        .error(table, key, format!("{table}: `{name}`, for `{key}`, is the name of something else already"))
        .help("choose another name, or leave out a deprecated one that nothing needs");
    Stale::clash(table, key, error)
}
