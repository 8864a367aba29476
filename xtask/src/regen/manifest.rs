//! Writes the manifest of a crate for `regen --out`, from those of the client and the workspace.

use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, Result, bail};
use codegen::Generated;
use toml::{Table, Value};

use crate::files::features::{self, Features};
use crate::project::workspace::{Workspace, read};

/// Returns the text of `Cargo.toml` for a crate: the dependencies and features that the runtime has in generated-client, and
/// the features of the tags.
pub(crate) fn text(workspace: &Workspace, name: &str, generated: &Generated) -> Result<String> {
    let shared = parse(workspace, &workspace.manifest())?;
    let client = parse(workspace, &workspace.client().join("Cargo.toml"))?;
    let shared = table(&shared, "workspace");
    let mut dependencies = Table::new();
    for (dependency, value) in table(&client, "dependencies") {
        let value = inherit(value, table(shared, "dependencies").get(dependency))
            .with_context(|| format!("generated-client/Cargo.toml: dependency `{dependency}`"))?;
        dependencies.insert(dependency.clone(), value);
    }
    let mut package = Table::new();
    package.insert("name".to_owned(), Value::String(name.to_owned()));
    package.insert("version".to_owned(), Value::String("0.1.0".to_owned()));
    for key in ["edition", "rust-version"] {
        if let Some(value) = inherited(table(&client, "package").get(key), table(shared, "package").get(key)) {
            package.insert(key.to_owned(), value.clone());
        }
    }
    package.insert("publish".to_owned(), Value::Boolean(false));

    let mut out = String::new();
    section(&mut out, "package", &package);
    let by_hand = default_of(table(&client, "features"), &generated.api.features.all);
    let features = [Features::new(name, generated)];
    features::check(&features, Some(&by_hand))?;
    let list = features::list(&features);
    let by_hand: String = by_hand.iter().map(|(feature, with)| format!("{feature} = {with}\n")).collect();
    out.push_str(&format!("[features]\n{by_hand}{list}\n"));
    section(&mut out, "dependencies", &dependencies);
    // An `#[expect]` in the runtime is fulfilled only with the client's lints.
    for (tool, lints) in table(shared, "lints") {
        section(&mut out, &format!("lints.{tool}"), lints.as_table().unwrap_or(&Table::new()));
    }
    out.push_str("# Not part of a workspace in a folder above.\n[workspace]\n");
    Ok(out)
}

/// Returns the hand-written features of the client. `default` enables all tags of this document in place of the client's document.
fn default_of(client: &Table, all: &str) -> Table {
    let mut features = client.clone();
    if let Some(Value::Array(default)) = features.get_mut("default") {
        default.retain(|one| one.as_str().is_some_and(|name| client.contains_key(name)));
        default.push(Value::String(all.to_owned()));
    }
    features
}

fn parse(workspace: &Workspace, path: &Path) -> Result<Table> {
    let name = workspace.show(path);
    features::without(&read(path, &name)?).parse::<Table>().with_context(|| name)
}

/// The table of a key, or an empty one.
fn table<'a>(of: &'a Table, key: &str) -> &'a Table {
    static EMPTY: LazyLock<Table> = LazyLock::new(Table::new);
    of.get(key).and_then(Value::as_table).unwrap_or(&EMPTY)
}

fn is_inherited(value: &Value) -> bool {
    value.get("workspace").and_then(Value::as_bool) == Some(true)
}

fn inherited<'a>(own: Option<&'a Value>, shared: Option<&'a Value>) -> Option<&'a Value> {
    if own.is_some_and(is_inherited) { shared } else { own }
}

/// A dependency with what it inherits from the workspace.
fn inherit(own: &Value, shared: Option<&Value>) -> Result<Value> {
    let mut value = own.clone();
    if is_inherited(own) {
        value = shared.context("missing in the workspace's dependencies")?.clone();
        for (key, own) in own.as_table().into_iter().flatten().filter(|(key, _)| *key != "workspace") {
            add(&mut value, key, own);
        }
    }
    if value.get("path").is_some() {
        bail!("has a `path`, which does not exist for a crate elsewhere");
    }
    Ok(value)
}

/// Adds a key that a member has beside `workspace = true`: features are added, other values replaced.
fn add(dependency: &mut Value, key: &str, own: &Value) {
    if let Value::String(version) = dependency {
        let version = Value::String(std::mem::take(version));
        *dependency = Value::Table(Table::from_iter([("version".to_owned(), version)]));
    }
    let Value::Table(dependency) = dependency else { return };
    match (dependency.get_mut(key), own) {
        (Some(Value::Array(features)), Value::Array(more)) => {
            let more: Vec<_> = more.iter().filter(|feature| !features.contains(feature)).cloned().collect();
            features.extend(more);
        }
        _ => drop(dependency.insert(key.to_owned(), own.clone())),
    }
}

/// The name of the crate in the folder `out`: the given one, or one derived from the folder, but not the name of a dependency.
pub(crate) fn name(workspace: &Workspace, out: &Path, name: Option<&str>, module: &str) -> Result<String> {
    let client = parse(workspace, &workspace.client().join("Cargo.toml"))?;
    let dependencies = table(&client, "dependencies");
    if let Some(name) = name {
        if !is_name(name) {
            bail!(
                "--name {name}: not a valid name of a crate\n  help: use lower-case letters, digits, `-` and `_`; start with a letter"
            );
        }
        if dependencies.contains_key(name) {
            bail!("--name {name}: the crate has a dependency of this name");
        }
        return Ok(name.to_owned());
    }
    let folder = std::path::absolute(out).ok().and_then(|path| Some(path.file_name()?.to_str()?.to_owned()));
    let name = kebab(folder.as_deref().unwrap_or_default());
    let name = if is_name(&name) { name } else { kebab(module) };
    Ok(if dependencies.contains_key(&name) { format!("{name}-client") } else { name })
}

/// Whether cargo accepts the name, and rustc has no warning about its case.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase()) && kebab(name) == name.replace('_', "-")
}

fn kebab(text: &str) -> String {
    let text = text.to_ascii_lowercase();
    let words: Vec<_> = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-")
}

fn section(out: &mut String, name: &str, table: &Table) {
    if !table.is_empty() {
        out.push_str(&format!("[{name}]\n"));
        for (key, value) in table {
            out.push_str(&format!("{key} = {value}\n"));
        }
        out.push('\n');
    }
}
