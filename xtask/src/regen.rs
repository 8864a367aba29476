//! `regen`: generates the client's modules from its documents, or a crate from any document.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use codegen::emit::{CREDENTIALS, TESTED, credentials, tested};
use codegen::model::Group;
use codegen::{Generated, NoteKind};

use crate::files::features::{self, Features};
use crate::files::lock::lock;
use crate::files::plan::{File, Plan};
use crate::files::print::print;
use crate::project::document::{Document, Selection, unused};
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
    /// Generate a complete crate in this folder, runtime included, instead of updating generated-client
    #[arg(long, value_name = "DIR", requires = "document")]
    out: Option<PathBuf>,
    /// Name of the crate; default: the name of its folder
    #[arg(long, requires = "out")]
    name: Option<String>,
    /// Write nothing; list each file that would change, and exit with 1 if there is one
    #[arg(long)]
    check: bool,
    /// Print a note for each part of a document that the code does not express exactly, with its JSON pointer; with `all`, also notes
    /// that lose nothing, such as parts that no operation uses
    #[arg(long, value_name = "WHICH", num_args = 0..=1, require_equals = true, default_missing_value = "losses")]
    notes: Option<Notes>,
}

/// Which notes are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Notes {
    Losses,
    All,
}

/// Folder of the generated tests, below the client's folder.
const TESTS: &str = "tests/operations";
/// The file that lists a feature for each tag.
const MANIFEST: &str = "Cargo.toml";

const HELP: &str = "\
Examples:
  cargo xtask regen
      update generated-client after a change to spec/ or codegen/
  cargo xtask regen --check
      check that generated-client is up to date
  cargo xtask regen --notes
      also print what the generated code expresses less exactly than the documents
  cargo xtask regen --notes=all
      also count and print notes that lose nothing: unused parts, bounds that only the server checks, missing servers
  cargo xtask regen --document petstore.json --out ../petstore
      generate a crate from any document; it compiles without further files
  cargo xtask regen --document api.yaml --overlay fixes.yaml --config codegen.toml --out ../api --name api-client
      the same, with your own corrections and configuration

Files:
  spec/*/openapi.yaml               the documents; each folder becomes a module of the client
  spec/*/overlay.yaml               corrections of the document; optional
  spec/*/codegen.toml               configuration; optional; spec/README.md lists the keys
  generated-client/src/             the generated modules
  generated-client/tests/operations/
                                    a generated test of each operation
  generated-client/Cargo.toml       a feature for each tag, between two comment lines; the rest is left alone

Writes only files that changed, and removes generated files that are no longer needed. Never overwrites or removes a file
whose first line does not say that it was generated.

Exit codes: 0 success; 1 --check found files that differ; 2 an error.";

impl Regen {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<ExitCode> {
        let start = Instant::now();
        if self.selection.document.is_some() && self.out.is_none() {
            bail!("`--document` needs a folder for the crate\n  help: add `--out DIR`");
        }
        let documents = self.selection.read(workspace)?;
        let package = match &self.out {
            None => workspace.package()?,
            Some(out) => manifest::name(workspace, out, self.name.as_deref(), &documents[0].module()?)?,
        };
        let generated = documents.iter().map(|document| document.generate(&package)).collect::<Result<Vec<_>>>()?;
        let unused = if self.out.is_none() { unused(&generated) } else { Vec::new() };
        if !unused.is_empty() {
            bail!("lines of the shared configuration that have an effect on no document\n{}", unused.join("\n"));
        }
        let (root, locked) = match &self.out {
            None => (workspace.client(), workspace.root()),
            Some(out) => standalone::check_folder(out).map(|()| (out.clone(), out.as_path()))?,
        };
        let _lock = if self.check { None } else { Some(lock(locked)?) };
        let plan = match &self.out {
            None => client(workspace, &documents, &generated)?,
            Some(out) => standalone::plan(workspace, out, &package, &generated[0])?,
        };
        if self.check {
            return match check::report(&plan, |path| workspace.show(&root.join(path))) {
                Some(report) => print(&report).map(|()| ExitCode::FAILURE),
                None => Ok(ExitCode::SUCCESS),
            };
        }
        plan.apply()?;
        print(&table(&generated, &plan, self.notes, start.elapsed()))?;
        if let Some(which) = self.notes {
            print(&notes(&documents, &generated, which))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Plans what to change in generated-client.
pub(crate) fn client(workspace: &Workspace, documents: &[Document], generated: &[Generated]) -> Result<Plan> {
    let mut files = merge(documents, generated)?;
    let manifest = workspace.client().join(MANIFEST);
    let name = workspace.show(&manifest);
    let features =
        documents.iter().zip(generated).map(|(document, generated)| Features::new(document.name(), generated));
    let features: Vec<_> = features.collect();
    files.insert(MANIFEST.to_owned(), features::splice(&read(&manifest, &name)?, &name, &features)?);
    Plan::new(&workspace.client(), &["src", TESTS], files)
}

/// The files of all documents. Two documents with the same module are an error.
fn merge(documents: &[Document], generated: &[Generated]) -> Result<BTreeMap<String, String>> {
    let mut modules = BTreeSet::new();
    let mut files = BTreeMap::new();
    for (document, generated) in documents.iter().zip(generated) {
        let module = standalone::module(generated)?;
        if !modules.insert(module) {
            bail!(
                "{}: the module `{module}` belongs to another document\n  help: set another `module` in its codegen.toml",
                document.name()
            );
        }
        files.extend(generated.files.iter().map(|(path, text)| (format!("src/{path}"), text.clone())));
        files.extend(generated.tests().into_iter().map(|(path, text)| (format!("{TESTS}/{path}"), text)));
    }
    let apis = || generated.iter().map(|generated| &generated.api);
    files.extend(credentials(apis()).map(|text| (format!("src/{CREDENTIALS}"), text)));
    files.insert(format!("{TESTS}/{TESTED}"), tested(apis()));
    Ok(files)
}

fn table(generated: &[Generated], plan: &Plan, notes: Option<Notes>, time: Duration) -> String {
    let sum = |count: fn(&Generated) -> usize| {
        let all = format!("{:>8}", generated.iter().map(count).sum::<usize>());
        let each = generated.iter().map(|generated| format!("{} {}", generated.api.module, count(generated)));
        if generated.len() == 1 { all } else { format!("{all}  {}", each.collect::<Vec<_>>().join(", ")) }
    };
    let files = |is: fn(&File) -> bool| format!("{:>8}", plan.files.values().filter(|file| is(file)).count());
    let webhooks =
        |generated: &Generated| generated.api.groups.iter().map(|group| group.webhook_events().count()).sum();
    let mut rows = vec![
        (
            "operations",
            sum(|generated| {
                let of = |group: &Group| group.operations.len() + group.events.len() - group.webhook_events().count();
                generated.api.groups.iter().map(of).sum()
            }),
        ),
        ("types", sum(|generated| generated.api.types.len())),
        ("files written", files(|file| matches!(file, File::Missing { .. } | File::Differs { .. }))),
        ("unchanged", files(|file| *file == File::Unchanged)),
        ("removed", files(|file| *file == File::LeftOver)),
        ("losses", sum(|generated| generated.report.of(NoteKind::Loss).count())),
    ];
    if generated.iter().any(|generated| generated.api.webhooks().is_some()) {
        rows.insert(1, ("webhooks", sum(webhooks)));
    }
    if notes == Some(Notes::All) {
        rows.push(("remarks", sum(|generated| generated.report.of(NoteKind::Remark).count())));
    }
    rows.push(("time", format!("{:>8}", format!("{:.2} s", time.as_secs_f64()))));
    rows.iter().fold(String::new(), |mut out, (name, value)| {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{name:<13} {value}");
        out
    })
}

fn notes(documents: &[Document], generated: &[Generated], which: Notes) -> String {
    let kinds: &[(NoteKind, &str)] = match which {
        Notes::Losses => &[(NoteKind::Loss, "losses")],
        Notes::All => &[(NoteKind::Loss, "losses"), (NoteKind::Remark, "remarks")],
    };
    let mut out = String::new();
    for (document, generated) in documents.iter().zip(generated) {
        for (kind, name) in kinds {
            let _ = writeln!(out, "\n{name}: {}", document.name());
            let mut notes = generated.report.of(*kind).peekable();
            if notes.peek().is_none() {
                out.push_str("none\n");
            }
            for note in notes {
                let _ = writeln!(out, "{note}");
            }
        }
    }
    out
}
