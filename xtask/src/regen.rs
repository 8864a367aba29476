//! `regen`: documents in; the client's generated modules, or a crate of their own, out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use codegen::Generated;

use crate::files::features;
use crate::files::plan::{File, Plan};
use crate::files::print::print;
use crate::project::document::{Document, Selection};
use crate::project::workspace::{Workspace, read};

mod check;
mod manifest;
mod standalone;

/// Generate the client from its documents
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Regen {
    #[command(flatten)]
    selection: Selection,
    /// Make a complete crate in this folder, runtime included, instead of updating generated-client
    #[arg(long, value_name = "DIR", requires = "document")]
    out: Option<PathBuf>,
    /// Name of the crate that is made; without it, the name of its folder
    #[arg(long, requires = "out")]
    name: Option<String>,
    /// Write nothing; compare, name each file that would change, and exit 1 if there is one
    #[arg(long)]
    check: bool,
    /// Print the notes: what could not be generated exactly, with JSON pointer and reason
    #[arg(long)]
    notes: bool,
}

/// Where the test of each operation goes, below the client's folder.
const TESTS: &str = "tests/operations";
/// Where the features of the tags are listed.
const MANIFEST: &str = "Cargo.toml";

const HELP: &str = "\
Examples:
  cargo xtask regen
      after a change to spec/ or codegen/: bring generated-client up to date
  cargo xtask regen --check
      whether generated-client is what its documents say
  cargo xtask regen --notes
      also tell what the generated code says less exactly than the documents
  cargo xtask regen --document petstore.json --out ../petstore
      make a crate from any document; it compiles as it stands
  cargo xtask regen --document api.yaml --overlay fixes.yaml --config codegen.toml --out ../api --name api-client
      the same, with corrections, names and patterns of your own

Files:
  spec/*/openapi.yaml     the documents: a module of the client for each folder
  spec/*/overlay.yaml     corrections of the document, may be missing
  spec/*/codegen.toml     names, envelope and integer patterns, may be missing
  generated-client/src/   where the modules go; a test of each operation goes to generated-client/tests/operations/
  generated-client/Cargo.toml
                          has a feature for each tag, in a list between two marks; nothing else in it is touched

Only files that changed are written, each replaced at once. Generated files that are no longer produced are removed. A file
whose first line does not say that it was generated is neither overwritten nor removed.

Exit codes: 0 fine, 1 --check found files that differ, 2 wrong usage or something that cannot be used.";

impl Regen {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<ExitCode> {
        let start = Instant::now();
        if self.selection.document.is_some() && self.out.is_none() {
            bail!("`--document` makes a crate of its own\n  help: add `--out DIR`, the folder for it");
        }
        let documents = self.selection.read(workspace)?;
        let package = match &self.out {
            None => workspace.package()?,
            Some(out) => manifest::name(workspace, out, self.name.as_deref(), &documents[0].module()?)?,
        };
        let generated = documents.iter().map(|document| document.generate(&package)).collect::<Result<Vec<_>>>()?;
        let (root, plan) = match &self.out {
            None => (workspace.client(), client(workspace, &documents, &generated)?),
            Some(out) => (out.clone(), standalone::plan(workspace, out, &package, &generated[0])?),
        };
        if self.check {
            return match check::report(&plan, |path| workspace.show(&root.join(path))) {
                Some(report) => print(&report).map(|()| ExitCode::FAILURE),
                None => Ok(ExitCode::SUCCESS),
            };
        }
        plan.apply()?;
        print(&table(&generated, &plan, start.elapsed()))?;
        if self.notes {
            print(&notes(&documents, &generated))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// What is to be done to generated-client, so that it is the client of all documents.
pub(crate) fn client(workspace: &Workspace, documents: &[Document], generated: &[Generated]) -> Result<Plan> {
    let mut files = merge(documents, generated)?;
    let manifest = workspace.client().join(MANIFEST);
    let name = workspace.show(&manifest);
    let features = features::merge(generated);
    files.insert(MANIFEST.to_owned(), features::splice(&read(&manifest, &name)?, &name, &features)?);
    Plan::new(&workspace.client(), &["src", TESTS], files)
}

/// The files of all documents; two that make the same module are refused.
fn merge(documents: &[Document], generated: &[Generated]) -> Result<BTreeMap<String, String>> {
    let mut modules = BTreeSet::new();
    let mut files = BTreeMap::new();
    for (document, generated) in documents.iter().zip(generated) {
        let module = standalone::folder(generated);
        if !modules.insert(module) {
            bail!(
                "{}: another document makes the module `{module}` already\n  help: give it a `module` of its own in its codegen.toml",
                document.name()
            );
        }
        files.extend(generated.files.iter().map(|(path, text)| (format!("src/{path}"), text.clone())));
        files.extend(generated.tests.iter().map(|(path, text)| (format!("{TESTS}/{path}"), text.clone())));
    }
    Ok(files)
}

fn table(generated: &[Generated], plan: &Plan, time: Duration) -> String {
    let sum = |count: fn(&Generated) -> usize| generated.iter().map(count).sum::<usize>().to_string();
    let files = |is: fn(&File) -> bool| plan.files.values().filter(|file| is(file)).count().to_string();
    let rows = [
        (
            "operations",
            sum(|generated| generated.api.groups.iter().map(|group| group.operations.len() + group.events.len()).sum()),
        ),
        ("types", sum(|generated| generated.api.types.len())),
        ("files written", files(|file| matches!(file, File::Missing { .. } | File::Differs { .. }))),
        ("unchanged", files(|file| *file == File::Unchanged)),
        ("removed", files(|file| *file == File::LeftOver)),
        ("notes", sum(|generated| generated.report.notes().len())),
        ("time", format!("{:.2} s", time.as_secs_f64())),
    ];
    rows.iter().fold(String::new(), |mut out, (name, value)| {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{name:<13} {value:>8}");
        out
    })
}

fn notes(documents: &[Document], generated: &[Generated]) -> String {
    let mut out = String::new();
    for (document, generated) in documents.iter().zip(generated) {
        let _ = writeln!(out, "\nnotes on {}", document.name());
        for note in generated.report.notes() {
            let _ = writeln!(out, "{note}");
        }
        if generated.report.notes().len() == 0 {
            out.push_str("none\n");
        }
    }
    out
}
