//! A small project in a temporary folder, and the program that is run in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

pub(crate) const PETS: &str = r#"
openapi: 3.1.0
info: { title: Pets, version: '1' }
servers: [{ url: 'https://pets.example' }]
paths:
  /pets:
    get:
      operationId: list_pets
      tags: [pets]
      responses:
        '200':
          description: ''
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string }, age: { type: integer } } }
"#;

/// Of three actions, the first and the last no longer fit `PETS`.
#[allow(dead_code, reason = "not each binary of tests has such tests")]
pub(crate) const STALE_OVERLAY: &str = "\
overlay: 1.0.0
info: { title: t, version: '1' }
actions:
  - { target: $.components.schemas.Pets.properties.age, description: Ages are text., update: { type: string } }
  - { target: $.components.schemas.Pet.properties.age, update: { type: string } }
  - { target: $.components.schemas.Pet.properties.colour, remove: true }
";

/// Of four names, two no longer fit `PETS`.
#[allow(dead_code, reason = "not each binary of tests has such tests")]
pub(crate) const STALE_CONFIG: &str = "\
module = \"pets\"
[rename.operations]
list_pet = \"pets\"
list_pets = \"all_pets\"
[rename.types]
Pet = \"Animal\"
PetItem = \"AnimalItem\"
";

/// The errors for both.
#[allow(dead_code, reason = "not each binary of tests has such tests")]
pub(crate) const STALE_LIST: &str = "\
spec/pets/overlay.yaml#/actions/0/target: `$.components.schemas.Pets.properties.age` matches nothing: Ages are text.
  help: delete the action if the publisher has corrected the document, or adjust the target if the node has moved; `$.components.schemas` has no `Pets`; nearest: `Pet`
spec/pets/overlay.yaml#/actions/2/target: `$.components.schemas.Pet.properties.colour` matches nothing
  help: delete the action if the publisher has corrected the document, or adjust the target if the node has moved; `$.components.schemas.Pet.properties` has no `colour`
spec/pets/codegen.toml:3:1: rename.operations: no operation has the id `list_pet`
  help: delete the line if the operation is gone; nearest: `list_pets`
spec/pets/codegen.toml:7:1: rename.types: no type would be called `PetItem`
  help: delete the line if the type is gone; `cargo xtask outline` shows all names";

const MANIFEST: &str = r#"
[workspace]
members = ["generated-client"]
[workspace.package]
edition = "2024"
rust-version = "1.88"
[workspace.lints.rust]
unsafe_code = "forbid"
[workspace.dependencies]
bytes = "1.12"
serde = { version = "1.0", default-features = false, features = ["std"] }
"#;

const CLIENT_MANIFEST: &str = r#"
[package]
name = "client"
version = "0.3.0"
edition.workspace = true
rust-version.workspace = true
[features]
tracing = []
# Written by `cargo xtask regen` down to the end mark; changes are lost. A feature for each tag:
all-tags = []
# End of what `cargo xtask regen` wrote.
[dependencies]
bytes.workspace = true
serde = { workspace = true, features = ["derive", "std"] }
[dev-dependencies]
insta = "1"
"#;

pub(crate) struct Scratch {
    folder: TempDir,
}

pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Scratch {
    /// A project with one document, whose module is `pets`.
    pub(crate) fn new() -> Self {
        let scratch = Self { folder: TempDir::new().unwrap() };
        scratch.write("Cargo.toml", MANIFEST);
        scratch.write("rustfmt.toml", "max_width = 120\n");
        scratch.write("generated-client/Cargo.toml", CLIENT_MANIFEST);
        scratch.write(
            "generated-client/src/lib.rs",
            "//! Docs.\n\nmod runtime;\npub mod pets;\n\npub use runtime::Client;\n",
        );
        scratch.write("generated-client/src/runtime/mod.rs", "//! Runtime.\n\nmod wire;\n\npub struct Client;\n");
        scratch.write("generated-client/src/runtime/wire.rs", "//! Wire.\n");
        scratch.write("spec/README.md", "not a document");
        scratch.write("spec/pets/openapi.yaml", PETS);
        scratch.write("spec/pets/codegen.toml", "module = \"pets\"\n");
        scratch
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Every file below a folder by path, without `.git` and locks.
    pub(crate) fn files(&self, folder: &str) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        collect(&self.path(folder), "", &mut files);
        files
    }

    /// Runs `cargo xtask` with these arguments in the project's folder.
    pub(crate) fn run(&self, arguments: &str) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments.split_whitespace()).arg("--root").arg(self.folder.path());
        let output = command.current_dir(self.folder.path()).output().unwrap();
        Run {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// [Runs](Self::run) a command that must succeed.
    pub(crate) fn done(&self, arguments: &str) -> String {
        let run = self.run(arguments);
        assert_eq!((run.code, run.stderr.contains("error")), (0, false), "{}", run.stderr);
        run.stdout
    }

    /// [Runs](Self::run) a command that must fail with this error.
    pub(crate) fn refused(&self, arguments: &str, error: &str) {
        let run = self.run(arguments);
        let said = run.stderr.lines().skip_while(|line| !line.starts_with("error:")).collect::<Vec<_>>().join("\n");
        assert_eq!((run.code, said.as_str(), run.stdout.as_str()), (2, error, ""));
    }
}

/// A number of the table that `regen` prints: of all documents.
pub(crate) fn count(table: &str, row: &str) -> usize {
    let line = table.lines().find(|line| line.starts_with(row)).unwrap();
    line[row.len()..].split_whitespace().next().unwrap().parse().unwrap()
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if name == ".git" || name.ends_with(".xtask-lock") {
            continue;
        }
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}
