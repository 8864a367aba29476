//! Reads documents with their overlays, configurations and recorded responses: from `spec/`, or from files named by arguments.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use codegen::stale::Subject;
use codegen::{Config, Error, Generated, Input, Lenient, Recorded, Resolved, Source, Stale};

use crate::project::recorded;
use crate::project::workspace::{Workspace, read};

/// The name of the file with a document's configuration, and of the one that documents share.
pub(crate) const CONFIGURATION: &str = "codegen.toml";

const MIGRATE: &str = "help: run `cargo xtask migrate`, which makes the changes that are certain and lists the rest";

/// The arguments for a document that is not below `spec/`.
#[derive(Debug, clap::Args)]
pub(crate) struct Selection {
    /// Read this OpenAPI document (YAML or JSON, 3.0 or 3.1) instead of those below `spec/`
    #[arg(long, value_name = "FILE")]
    pub(crate) document: Option<PathBuf>,
    /// Correct the document with this OpenAPI Overlay 1.0
    #[arg(long, value_name = "FILE", requires = "document")]
    overlay: Option<PathBuf>,
    /// Use this configuration; spec/README.md lists the keys. Give two files to use the first one as spec/codegen.toml, which
    /// documents share
    #[arg(long, value_name = "FILE", requires = "document")]
    config: Vec<PathBuf>,
    /// Use the recorded responses in this folder as evidence
    #[arg(long, value_name = "DIR", requires = "document")]
    recorded: Option<PathBuf>,
}

impl Selection {
    pub(crate) fn read(&self, workspace: &Workspace) -> Result<Vec<Document>> {
        let text = |path: &Path| Text::read(path, path.display().to_string());
        match &self.document {
            Some(document) => Ok(vec![Document {
                document: text(document)?,
                overlay: self.overlay.as_deref().map(text).transpose()?,
                config: Configuration::given(&self.config)?,
                recorded: match &self.recorded {
                    Some(folder) => recorded::read_folder(folder, |path| path.display().to_string())?,
                    None => Vec::new(),
                },
            }]),
            None => workspace.specs()?.iter().map(|folder| Document::in_folder(workspace, folder)).collect(),
        }
    }
}

/// A document with its overlay, configuration and recorded responses.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    document: Text,
    overlay: Option<Text>,
    config: Configuration,
    recorded: Vec<Recorded>,
}

/// The configuration of a document: a file of its own, and one that it shares with other documents.
#[derive(Debug, Clone, Default)]
pub(crate) struct Configuration {
    pub(crate) shared: Option<Text>,
    pub(crate) own: Option<Text>,
}

impl Configuration {
    /// Reads the files of the arguments: the document's own file, or the shared one before it.
    pub(crate) fn given(files: &[PathBuf]) -> Result<Self> {
        let text = |path: &PathBuf| Text::read(path, path.display().to_string()).map(Some);
        match files {
            [] => Ok(Self::default()),
            [own] => Ok(Self { shared: None, own: text(own)? }),
            [shared, own] => Ok(Self { shared: text(shared)?, own: text(own)? }),
            _ => bail!("`--config` is given {} times; expected at most two files, the shared one first", files.len()),
        }
    }

    /// Reads spec/codegen.toml, and the file beside a document.
    fn in_folder(workspace: &Workspace, folder: &Path) -> Result<Self> {
        let shared = Text::optional(workspace, &workspace.spec_folder(), CONFIGURATION)?;
        Ok(Self { shared, own: Text::optional(workspace, folder, CONFIGURATION)? })
    }

    /// Reads the configuration of each document below `spec/`.
    pub(crate) fn all(workspace: &Workspace) -> Result<Vec<Config>> {
        workspace.specs()?.iter().map(|folder| Self::in_folder(workspace, folder)?.parse()).collect()
    }

    fn parse(&self) -> Result<Config> {
        let files: Vec<_> = [&self.shared, &self.own].into_iter().flatten().map(Text::source).collect();
        Ok(Config::layered(&files)?)
    }
}

impl Document {
    pub(crate) fn new(document: Text, overlay: Option<Text>, config: Configuration, recorded: Vec<Recorded>) -> Self {
        Self { document, overlay, config, recorded }
    }

    pub(crate) fn in_folder(workspace: &Workspace, folder: &Path) -> Result<Self> {
        let Some(document) = Text::optional(workspace, folder, "openapi.yaml")? else {
            bail!("{}: no openapi.yaml", workspace.show(folder));
        };
        Self::beside(workspace, folder, document)
    }

    /// A text with the overlay, the configuration and the responses of a folder; errors call it `name`.
    #[cfg(feature = "maintain")]
    pub(crate) fn instead(workspace: &Workspace, folder: &Path, name: String, text: String) -> Result<Self> {
        Self::beside(workspace, folder, Text { name, text })
    }

    fn beside(workspace: &Workspace, folder: &Path, document: Text) -> Result<Self> {
        let overlay = Text::optional(workspace, folder, "overlay.yaml")?;
        let config = Configuration::in_folder(workspace, folder)?;
        Ok(Self { document, overlay, config, recorded: recorded::in_folder(workspace, folder)? })
    }

    /// The text of the document.
    pub(crate) fn text(&self) -> &Text {
        &self.document
    }

    /// Replaces the text of the document.
    #[cfg(feature = "maintain")]
    pub(crate) fn with_text(self, document: Text) -> Self {
        Self { document, ..self }
    }

    pub(crate) fn overlay(&self) -> Option<&Text> {
        self.overlay.as_ref()
    }

    pub(crate) fn configuration(&self) -> &Configuration {
        &self.config
    }

    /// Replaces the overlay.
    pub(crate) fn with_overlay(self, overlay: Text) -> Self {
        Self { overlay: Some(overlay), ..self }
    }

    /// Replaces the document's own configuration.
    #[cfg(feature = "maintain")]
    pub(crate) fn with_configuration(self, own: Text) -> Self {
        Self { config: Configuration { own: Some(own), ..self.config }, ..self }
    }

    /// The errors of actions and lines that no longer fit.
    #[cfg(feature = "maintain")]
    pub(crate) fn stale(&self) -> Result<Vec<String>> {
        let lenient = codegen::lenient(&self.input()?);
        lenient.result?;
        Ok(lenient.stale.into_iter().map(|stale| self.locate(stale.error).to_string()).collect())
    }

    /// Name of the document in errors.
    pub(crate) fn name(&self) -> &str {
        &self.document.name
    }

    /// The recorded responses.
    pub(crate) fn recorded(&self) -> &[Recorded] {
        &self.recorded
    }

    /// The name of the document's module.
    pub(crate) fn module(&self) -> Result<String> {
        Ok(self.config()?.module().to_owned())
    }

    /// Resolves the document. An action or a line that no longer fits is an error.
    pub(crate) fn resolve(&self) -> Result<Resolved> {
        self.strict(self.attempt(None)?)
    }

    /// Resolves the document without the actions and lines that no longer fit.
    pub(crate) fn lenient(&self) -> Result<Fit<Resolved>> {
        self.left_out(self.attempt(None)?)
    }

    /// The document with the corrections of the overlay.
    pub(crate) fn corrected(&self) -> Result<serde_json::Value> {
        codegen::corrected(&self.input()?).map_err(|error| self.locate(error).into())
    }

    /// Generates the code as part of a crate. An action or a line that no longer fits is an error.
    pub(crate) fn generate(&self, package: &str) -> Result<Generated> {
        eprintln!("generating from {}", self.name());
        self.strict(self.attempt(Some(package))?).map(codegen::write)
    }

    /// Generates the code as part of a crate, without the actions and lines that no longer fit.
    #[cfg(feature = "maintain")]
    pub(crate) fn generate_lenient(&self, package: &str) -> Result<Fit<Generated>> {
        eprintln!("generating from {}", self.name());
        let Fit { made, stale, warning } = self.left_out(self.attempt(Some(package))?)?;
        Ok(Fit { made: codegen::write(made), stale, warning })
    }

    fn attempt(&self, package: Option<&str>) -> Result<Lenient> {
        let mut input = self.input()?;
        input.config.package = package.map(str::to_owned);
        Ok(codegen::lenient(&input))
    }

    fn strict(&self, Lenient { stale, result, .. }: Lenient) -> Result<Resolved> {
        match result.map_err(|error| self.locate(error)) {
            result if !stale.is_empty() => {
                let mut list = self.list(&stale);
                if let Err(error) = result {
                    let _ = write!(list, "\n{error}");
                }
                bail!("{}: {}\n{list}\n{MIGRATE}", self.name(), counted(&stale));
            }
            result => Ok(result?),
        }
    }

    fn left_out(&self, Lenient { stale, result, .. }: Lenient) -> Result<Fit<Resolved>> {
        let made = match result {
            Ok(made) => made,
            result => self.strict(Lenient { applied: Vec::new(), stale: stale.clone(), result })?,
        };
        let warning = (!stale.is_empty()).then(|| {
            let list = self.list(&stale);
            format!("warning: {}: {}; ignored\n{list}\n{MIGRATE}", self.name(), counted(&stale))
        });
        Ok(Fit { made, stale, warning })
    }

    fn list(&self, stale: &[Stale]) -> String {
        let all: Vec<String> = stale.iter().map(|one| self.locate(one.error.clone()).to_string()).collect();
        all.join("\n")
    }

    pub(crate) fn input(&self) -> Result<Input<'_>> {
        let overlay = self.overlay.as_ref().map(Text::source);
        Ok(Input { document: self.document.source(), overlay, config: self.config()?, recorded: self.recorded.clone() })
    }

    fn config(&self) -> Result<Config> {
        self.config.parse()
    }

    /// Removes the overlay.
    #[cfg(feature = "maintain")]
    pub(crate) fn without_overlay(self) -> Self {
        Self { overlay: None, ..self }
    }

    /// Lints the document; findings of the kinds in `allow` are allowed.
    #[cfg(feature = "maintain")]
    pub(crate) fn lint(&self, allow: &[String]) -> Result<codegen::lint::Findings> {
        let mut input = self.input()?;
        for kind in allow {
            input.config.lint.allow.entry(kind.clone()).or_insert_with(|| "allowed by `--allow`".to_owned());
        }
        codegen::lint::lint(&input).map_err(|error| self.locate(error).into())
    }

    /// Names the file in an error of the configuration, which the library gets as values.
    fn locate(&self, error: Error) -> Error {
        match &self.config.own {
            Some(config) if error.source_name == "configuration" => Error { source_name: config.name.clone(), ..error },
            _ => error,
        }
    }
}

/// A result without the actions and lines that no longer fit.
#[derive(Debug)]
pub(crate) struct Fit<T> {
    pub(crate) made: T,
    /// The actions and lines that were left out.
    pub(crate) stale: Vec<Stale>,
    /// The text for stderr.
    warning: Option<String>,
}

impl<T> Fit<T> {
    /// Prints the warning.
    pub(crate) fn warned(self) -> T {
        if let Some(warning) = &self.warning {
            eprintln!("{warning}");
        }
        self.made
    }
}

/// Lists the lines of the shared configuration that have an effect on none of the documents.
pub(crate) fn unused(generated: &[Generated]) -> Vec<String> {
    let unused: Vec<_> = generated.iter().map(|generated| generated.report.unused()).collect();
    let Some((last, others)) = unused.split_last() else { return Vec::new() };
    let is_unused = |line: &&Stale| others.iter().all(|other| other.iter().any(|one| one.subject == line.subject));
    last.iter().filter(is_unused).map(|line| line.error.to_string()).collect()
}

/// Counts the actions and lines that no longer fit.
pub(crate) fn counted(stale: &[Stale]) -> String {
    let actions = stale.iter().filter(|one| matches!(one.subject, Subject::Action { .. })).count();
    let of = |count: usize, what: &str, file: &str| {
        (count > 0).then(|| format!("{count} {what}{} of the {file}", if count == 1 { "" } else { "s" }))
    };
    let parts = [of(actions, "action", "overlay"), of(stale.len() - actions, "line", "configuration")];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    format!("{} no longer fit{}", parts.join(" and "), if stale.len() == 1 { "s" } else { "" })
}

/// The text of a file, and the name that errors call it.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    name: String,
    text: String,
}

impl Text {
    pub(crate) fn new(name: String, text: String) -> Self {
        Self { name, text }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    #[cfg(feature = "maintain")]
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn read(path: &Path, name: String) -> Result<Self> {
        let text = read(path, &name)?;
        Ok(Self { name, text })
    }

    fn optional(workspace: &Workspace, folder: &Path, file: &str) -> Result<Option<Self>> {
        let path = folder.join(file);
        path.exists().then(|| Self::read(&path, workspace.show(&path))).transpose()
    }

    pub(crate) fn source(&self) -> Source<'_> {
        Source { name: &self.name, text: &self.text }
    }
}
