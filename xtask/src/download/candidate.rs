//! Reads a published document, generates from it to prove that it can be used, and puts it in place or keeps it aside.

use std::fmt::Write as _;
use std::fs;
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use codegen::Generated;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::address;
use super::fetch::{CAP, Fetched, Marks, Request, fetch};
use super::origin::Origin;
use crate::files::journal::clear;
use crate::files::replace::replace;
use crate::project::document::Document;
use crate::project::source::{Facts, Source};
use crate::project::workspace::Workspace;

/// A folder below `spec/`.
#[derive(Debug)]
pub(crate) struct Spec {
    folder: PathBuf,
    /// The folder, formatted for messages.
    shown: String,
    source: Source,
}

#[derive(Debug)]
pub(crate) enum Obtained<'a> {
    /// The published document is in place.
    Unchanged,
    Document(Candidate<'a>),
}

/// An OpenAPI document that may replace the present one.
#[derive(Debug)]
pub(crate) struct Candidate<'a> {
    spec: &'a Spec,
    pub(crate) text: String,
    pub(crate) sha256: String,
    /// The name that errors call it: its URL or file.
    origin: String,
    url: Option<String>,
    marks: Marks,
}

impl Origin {
    /// The named folder, or each with a source.toml; with `--from` also the only folder.
    pub(crate) fn specs(&self, workspace: &Workspace) -> Result<Vec<Spec>> {
        let folders = workspace.specs()?;
        let wanted = |folder: &Path| match &self.name {
            Some(name) => folder.file_name().is_some_and(|file| file == name.as_str()),
            None => folder.join("source.toml").exists() || (self.from.is_some() && folders.len() == 1),
        };
        let specs = folders.iter().filter(|folder| wanted(folder)).map(|folder| Spec::read(workspace, folder));
        let specs = specs.collect::<Result<Vec<_>>>()?;
        if specs.is_empty() {
            let known: Vec<_> = folders.iter().map(|folder| workspace.show(folder)).collect();
            match &self.name {
                Some(name) => bail!("spec/{name}: no such folder; expected one of {}", known.join(", ")),
                None => {
                    bail!(
                        "no source.toml in {}\n  help: write one with the line `url = \"https://…\"`",
                        known.join(", ")
                    )
                }
            }
        }
        if specs.len() > 1 && (self.from.is_some() || self.url.is_some()) {
            let known: Vec<_> = specs.iter().map(Spec::name).collect();
            bail!("`--from` and `--url` need one document\n  help: name one of {}", known.join(", "));
        }
        Ok(specs)
    }

    fn request(&self, source: &Source, shown: &str, marks: Marks) -> Result<Request> {
        let known = source.text("url")?;
        let Some(url) = self.url.as_deref().or(known) else {
            bail!("{shown}/source.toml: no `url`\n  help: add it, or give it with `--url`");
        };
        let marks = if known == Some(url) { marks } else { Marks::default() };
        let url = address::parse(url)?;
        let mut hosts = source.hosts()?;
        hosts.extend(url.host_str().map(str::to_owned));
        Ok(Request { url, hosts, marks, timeout: Duration::from_secs(self.timeout.max(1)), retries: self.retries })
    }
}

impl Spec {
    fn read(workspace: &Workspace, folder: &Path) -> Result<Self> {
        let path = folder.join("source.toml");
        let source = Source::read(&path, workspace.show(&path))?;
        Ok(Self { folder: folder.to_owned(), shown: workspace.show(folder), source })
    }

    pub(crate) fn name(&self) -> &str {
        self.folder.file_name().and_then(|name| name.to_str()).unwrap_or_default()
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether `openapi.yaml` is our own text of the document.
    pub(crate) fn is_transcribed(&self) -> Result<bool> {
        self.source.is_transcribed()
    }

    /// Whether `openapi.yaml` is the document that was downloaded last.
    pub(crate) fn has_published(&self) -> Result<bool> {
        let in_place = self.in_place()?.map(|bytes| sha256(&bytes));
        Ok(in_place.is_some() && in_place.as_deref() == self.recorded())
    }

    /// The document, formatted for messages.
    pub(crate) fn shown(&self) -> String {
        format!("{}/openapi.yaml", self.shown)
    }

    /// The checksum of the document that was downloaded last.
    pub(crate) fn recorded(&self) -> Option<&str> {
        self.source.text("sha256").ok().flatten()
    }

    /// Whether the published document is not the one in source.toml.
    pub(crate) fn check(&self, origin: &Origin) -> Result<bool> {
        let recorded = self.recorded();
        let marks = if recorded.is_some() { self.marks()? } else { Marks::default() };
        match self.load(origin, marks)? {
            Obtained::Unchanged => Ok(false),
            Obtained::Document(candidate) => {
                candidate.read()?;
                Ok(recorded != Some(&candidate.sha256))
            }
        }
    }

    /// The document that is published now.
    pub(crate) fn obtain(&self, origin: &Origin) -> Result<Obtained<'_>> {
        // A conditional request makes sense only if the last response is still in place, unchanged.
        let marks = if self.has_published()? || self.is_transcribed()? { self.marks()? } else { Marks::default() };
        self.load(origin, marks)
    }

    fn load(&self, origin: &Origin, marks: Marks) -> Result<Obtained<'_>> {
        let (name, url, bytes, marks) = match &origin.from {
            Some(path) => (path.display().to_string(), None, file(path)?, Marks::default()),
            None => {
                let request = origin.request(&self.source, &self.shown, marks)?;
                let url = request.url.to_string();
                match fetch(&request)? {
                    Fetched::Unchanged => return Ok(Obtained::Unchanged),
                    Fetched::Bytes { bytes, marks } => (url.clone(), Some(url), bytes, marks),
                }
            }
        };
        let sha256 = sha256(&bytes);
        let text = text(bytes, &name)?;
        Ok(Obtained::Document(Candidate { spec: self, text, sha256, origin: name, url, marks }))
    }

    fn marks(&self) -> Result<Marks> {
        let text = |key| Ok::<_, anyhow::Error>(self.source.text(key)?.map(str::to_owned));
        Ok(Marks { etag: text("etag")?, last_modified: text("last_modified")? })
    }

    fn in_place(&self) -> Result<Option<Vec<u8>>> {
        match fs::read(self.folder.join("openapi.yaml")) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            bytes => bytes.map(Some).with_context(|| self.shown()),
        }
    }
}

impl Candidate<'_> {
    pub(crate) fn spec(&self) -> &Spec {
        self.spec
    }

    pub(crate) fn is_in_place(&self) -> bool {
        matches!(self.spec.in_place(), Ok(Some(bytes)) if bytes == self.text.as_bytes())
    }

    /// The document with the overlay, the configuration and the responses of its folder.
    pub(crate) fn document(&self, workspace: &Workspace) -> Result<Document> {
        Document::instead(workspace, &self.spec.folder, self.origin.clone(), self.text.clone())
    }

    /// The text of source.toml once this is the document.
    pub(crate) fn source_text(&self) -> Result<String> {
        let mut source = self.spec.source.clone();
        source.record(self.facts(&self.read()?));
        Ok(source.to_text())
    }

    /// The name that errors call it.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// Generates the client of the document, or of our own text of it. With `keep`, everything must fit, and a document that cannot
    /// be used is kept as `openapi.rejected.yaml`; without, a warning lists what no longer fits.
    pub(crate) fn prove(&self, workspace: &Workspace, document: &Document, keep: bool) -> Result<Generated> {
        let made = match keep {
            true => document.generate(&workspace.package()?),
            false => document.generate_lenient(&workspace.package()?).map(crate::project::document::Fit::warned),
        };
        made.map_err(|error| match keep.then(|| self.keep_aside(workspace)) {
            None => error,
            Some(Ok(kept)) => error.context(kept),
            Some(Err(failure)) => failure.context(error),
        })
    }

    /// Replaces the document, then updates source.toml.
    pub(crate) fn put_in_place(&self) -> Result<()> {
        let tree = self.read()?;
        let path = self.spec.folder.join("openapi.yaml");
        if !self.is_in_place() {
            replace(&path, &self.text).with_context(|| self.spec.shown())?;
        }
        let mut source = self.spec.source.clone();
        source.record(self.facts(&tree));
        source.write(&self.spec.folder.join("source.toml"))?;
        remove(&self.rejected())?;
        clear(&self.spec.folder).with_context(|| self.spec.shown.clone())
    }

    fn read(&self) -> codegen::Result<Value> {
        codegen::document::read(codegen::Source { name: &self.origin, text: &self.text })
    }

    fn facts(&self, tree: &Value) -> Facts {
        let text = |pointer| match tree.pointer(pointer) {
            Some(Value::String(text)) => Some(text.clone()),
            Some(Value::Number(number)) => Some(number.to_string()),
            _ => None,
        };
        Facts {
            url: self.url.clone(),
            sha256: self.sha256.clone(),
            size: self.text.len(),
            etag: self.marks.etag.clone(),
            last_modified: self.marks.last_modified.clone(),
            openapi: text("/openapi"),
            title: text("/info/title"),
            version: text("/info/version"),
        }
    }

    pub(crate) fn rejected(&self) -> PathBuf {
        self.spec.folder.join("openapi.rejected.yaml")
    }

    /// Keeps the text beside the document, and returns a message that says what to do.
    fn keep_aside(&self, workspace: &Workspace) -> Result<String> {
        let path = self.rejected();
        let shown = workspace.show(&path);
        replace(&path, &self.text).with_context(|| shown.clone())?;
        let name = self.spec.name();
        Ok(format!(
            "the new document cannot be used; it is kept as {shown}, and {} is unchanged\n  help: correct it in \
             {}/overlay.yaml, then run `cargo xtask download {name} --from {shown}`\n  cause",
            self.spec.shown(),
            self.spec.shown,
        ))
    }
}

/// Refuses what is not an OpenAPI document, such as a web page. Mistakes within the document are found later.
fn text(bytes: Vec<u8>, name: &str) -> Result<String> {
    let text = String::from_utf8(bytes)
        .map_err(|error| anyhow::anyhow!("{name}: not UTF-8 at byte {}", error.utf8_error().valid_up_to()))?;
    let start = text.trim_start_matches('\u{feff}').trim_start();
    if start.is_empty() {
        bail!("{name}: empty; expected an OpenAPI document");
    }
    if start.starts_with('<') {
        bail!(
            "{name}: a web page; expected an OpenAPI document\n  help: open the URL in a browser; it may require to sign in"
        );
    }
    if !says_openapi(start) {
        codegen::document::read(codegen::Source { name, text: &text })?;
    }
    Ok(text)
}

/// Whether one of the first lines has the key `openapi`.
fn says_openapi(text: &str) -> bool {
    let quotes = ['{', ' ', '"', '\''];
    text.lines().take(50).any(|line| {
        let key = line.trim_start_matches(quotes).strip_prefix("openapi");
        key.is_some_and(|rest| rest.trim_start_matches(quotes).starts_with(':'))
    })
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut out, byte| {
        // Writing to a string cannot fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}

fn file(path: &Path) -> Result<Vec<u8>> {
    let name = || path.display().to_string();
    let mut bytes = Vec::new();
    fs::File::open(path).with_context(name)?.take(CAP + 1).read_to_end(&mut bytes).with_context(name)?;
    if bytes.len() as u64 > CAP {
        bail!("{}: larger than {} MB; expected an OpenAPI document", name(), CAP / 1024 / 1024);
    }
    Ok(bytes)
}

fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error).with_context(|| path.display().to_string()),
        _ => Ok(()),
    }
}
