//! Carries the facts of a published document over into our transcription of it. Our descriptions stay with the nodes that are the
//! same. A new node gets a mark that asks for a description. No sentence of the publisher is copied.

mod merge;
mod prose;
mod yaml;

use std::collections::BTreeSet;

use serde_json::Value;

pub(crate) use self::prose::facts;
use crate::align::Alignment;
use crate::document::pointer::join;
use crate::documented::{object, operations};
use crate::{Error, Result, Source};

/// The beginning of a comment that asks for a description. A JSON pointer to the node follows.
pub const MARK: &str = "# words: ";

/// A transcription, and the work that is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transcription {
    /// The document as YAML.
    pub text: String,
    /// JSON pointers of the nodes without a description. Each has a mark in the text.
    pub wordless: Vec<String>,
    /// JSON pointers into the published document of sentences in place of facts. They were left out.
    pub left_out: Vec<String>,
    /// JSON pointers of the operations and components that were removed.
    pub removed: Vec<String>,
}

/// Writes our transcription with the facts of the published document.
///
/// # Errors
///
/// Returns an error if our transcription has a comment that would be lost.
pub fn transcribe(ours: Source<'_>, trees: (&Value, &Value), alignment: &Alignment) -> Result<Transcription> {
    let (old, new) = trees;
    let marks = marks(ours.text);
    refuse_comments(ours, old)?;
    let mut merge = merge::Merge::new(old, alignment, &marks);
    let Value::Object(tree) = merge.document(new) else {
        return Err(Error::whole(ours.name, "is not a mapping; expected an OpenAPI document"));
    };
    let wordless = merge.marks.into_iter().collect::<BTreeSet<_>>();
    let comment = |at: &str| wordless.contains(at).then(|| format!("{}{at}", MARK.trim_start_matches("# ")));
    let text = format!("{}{}", header(ours.text), yaml::write(&tree, &comment));
    let left_out = merge.left_out;
    Ok(Transcription { text, wordless: wordless.into_iter().collect(), left_out, removed: removed(old, alignment) })
}

/// Returns the comment lines at the beginning of a text.
fn header(text: &str) -> String {
    text.split_inclusive('\n').take_while(|line| line.starts_with('#') && !line.starts_with(MARK)).collect()
}

/// Returns the pointers in the marks of a text.
pub fn marks(text: &str) -> BTreeSet<String> {
    let marks = text.lines().filter_map(|line| line.trim_start().strip_prefix(MARK));
    marks.map(|pointer| pointer.trim().to_owned()).collect()
}

/// Refuses comments other than the first lines and the marks.
fn refuse_comments(ours: Source<'_>, old: &Value) -> Result<()> {
    let first = header(ours.text).lines().count();
    let is_comment = |line: &str| line.trim_start().starts_with('#');
    let lines = ours.text.lines().enumerate().skip(first);
    let mut found = lines.filter(|(_, line)| is_comment(line) && !line.trim_start().starts_with(MARK)).peekable();
    if found.peek().is_none() {
        return Ok(());
    }
    // A line of a text may look like a comment.
    let found = found.map(|(at, _)| at).collect::<BTreeSet<_>>();
    let kept = ours.text.lines().enumerate().filter(|(at, _)| !found.contains(at)).map(|(_, line)| line);
    let kept = kept.collect::<Vec<_>>().join("\n");
    let same = crate::document::parse(Source { name: ours.name, text: &kept }).is_ok_and(|tree| tree == *old);
    match found.first().filter(|_| same) {
        None => Ok(()),
        Some(line) => Err(Error::line(ours.name, line + 1, 1, "transcribing would lose this comment")
            .help("move it to the first lines of the file, or into a `description`")),
    }
}

/// Returns the operations and components that the new document no longer has.
fn removed(old: &Value, alignment: &Alignment) -> Vec<String> {
    let components = object(old.get("components")).flat_map(|(section, entries)| {
        object(Some(entries)).map(move |(name, _)| join(["components", section.as_str(), name.as_str()]))
    });
    let all = operations(old).map(|(.., at, _)| at).chain(components);
    all.filter(|at| !alignment.holds(at)).collect()
}
