//! Plans a complete crate, for `regen --out`: the generated modules, and a copy of the client's runtime.
//!
//! The root module repeats the `pub use runtime::…` of the client's, so that there is one list of what is public.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail};
use codegen::Generated;
use codegen::emit::CREDENTIALS;

use super::manifest;
use crate::files::lock::LOCK;
use crate::files::plan::{MARK, Plan, is_ours};
use crate::files::replace::is_temporary;
use crate::project::workspace::{Workspace, read};

/// The module of the runtime.
const RUNTIME: &str = "runtime";
/// Names of other files and folders below `src/`, and of modules that the root re-exports.
const TAKEN: [&str; 6] = [RUNTIME, "credentials", "dispatch", "lib", "main", "tests"];

pub(crate) fn plan(workspace: &Workspace, out: &Path, name: &str, generated: &Generated) -> Result<Plan> {
    let module = module(generated)?;
    let client = workspace.client().join("src");
    let mut files = BTreeMap::new();
    let manifest = manifest::text(workspace, name, generated)?;
    files.insert("Cargo.toml".to_owned(), format!("# {MARK}; changes are lost.\n\n{manifest}"));
    // With this layout, `cargo fmt` changes nothing in the runtime.
    let layout = read(&workspace.rustfmt(), "rustfmt.toml")?;
    files.insert("rustfmt.toml".to_owned(), format!("# {MARK}; changes are lost.\n{layout}"));
    let root = client.join("lib.rs");
    let credentials = codegen::emit::credentials([&generated.api]);
    let text = root_module(&read(&root, &workspace.show(&root))?, module, credentials.is_some());
    files.insert("src/lib.rs".to_owned(), marked(&text));
    files.extend(credentials.map(|text| (format!("src/{CREDENTIALS}"), text)));
    runtime(workspace, &client, RUNTIME, &mut files)?;
    files.extend(generated.files.iter().map(|(path, text)| (format!("src/{path}"), text.clone())));
    Plan::new(out, &["src"], files)
}

/// The folder of a document's module below `src/`: its name as a Rust identifier.
pub(crate) fn module(generated: &Generated) -> Result<&str> {
    let first = generated.files.keys().next().and_then(|path| path.split('/').next());
    let module = first.unwrap_or(&generated.api.module);
    if TAKEN.contains(&module) {
        bail!(
            "the module cannot be named `{module}`: the crate has another file of this name\n  help: set another `module` in codegen.toml"
        );
    }
    Ok(module)
}

/// Refuses a folder that is not empty and was not generated.
pub(crate) fn check_folder(out: &Path) -> Result<()> {
    let entries = match fs::read_dir(out) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries.with_context(|| out.display().to_string())?,
    };
    let mut foreign = false;
    for entry in entries {
        let path = entry.with_context(|| out.display().to_string())?.path();
        foreign |= !is_temporary(&path) && !path.ends_with(LOCK);
    }
    if foreign && !fs::read(out.join("Cargo.toml")).is_ok_and(|text| is_ours(&text)) {
        bail!(
            "{}: not empty, and not a generated crate\n  help: use a folder that is empty or does not exist",
            out.display()
        );
    }
    Ok(())
}

fn marked(text: &str) -> String {
    format!("// {MARK}; changes are lost.\n{text}")
}

/// The root of the crate: `module`, and what the client's own root re-exports from the runtime.
fn root_module(client: &str, module: &str, has_credentials: bool) -> String {
    let mut out = format!("//! A typed client; begin at [`Client::builder`].\n\n#[rustfmt::skip]\npub mod {module};\n");
    if has_credentials {
        out.push_str("#[rustfmt::skip]\nmod credentials;\n");
    }
    let mut attributes = String::new();
    let mut inside = false;
    for line in client.lines() {
        if ["mod runtime;", "pub use runtime::", "pub use crate::runtime::"].iter().any(|start| line.starts_with(start))
        {
            out.extend(["\n", &attributes]);
            inside = true;
        }
        if inside {
            out.extend([line, "\n"]);
            inside = !line.ends_with(';');
        }
        if line.starts_with("#[") {
            attributes.extend([line, "\n"]);
        } else {
            attributes.clear();
        }
    }
    out
}

/// Adds the files of the runtime in a folder below the client's `src/`.
fn runtime(workspace: &Workspace, client: &Path, folder: &str, files: &mut BTreeMap<String, String>) -> Result<()> {
    let path = client.join(folder);
    for entry in fs::read_dir(&path).with_context(|| workspace.show(&path))? {
        let path = entry.with_context(|| workspace.show(&path))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let below = format!("{folder}/{name}");
        if path.is_dir() {
            runtime(workspace, client, &below, files)?;
        } else if name.ends_with(".rs") {
            files.insert(format!("src/{below}"), marked(&read(&path, &workspace.show(&path))?));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_has_the_re_exports_of_the_client() {
        let client = "//! Docs.\n\n#[macro_use]\nmod runtime;\n#[doc(hidden)]\npub mod v1;\n\npub use runtime::{\n    A,\n    B,\n};\nuse x;\n";
        assert_eq!(
            root_module(client, "api", false).split_once("\n\n").map(|(_, items)| items),
            Some(
                "#[rustfmt::skip]\npub mod api;\n\n#[macro_use]\nmod runtime;\n\npub use runtime::{\n    A,\n    B,\n};\n"
            )
        );
    }
}
