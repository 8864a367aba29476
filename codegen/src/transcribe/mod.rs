//! Carries the facts of a published document over into our transcription of it: everything but words. Words of ours stay where
//! the thing is the same; new things get none, and a mark that asks for them. No sentence of the publisher gets in.

mod merge;
mod prose;
mod yaml;

use std::collections::BTreeSet;

use serde_json::Value;

pub(crate) use self::prose::facts;
use crate::align::Alignment;
use crate::{Error, Result, Source};

/// The beginning of a comment line that asks for words, before the JSON pointer of the thing that has none.
pub const MARK: &str = "# words: ";

/// A transcription, and what is left to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transcription {
    /// The document, as YAML.
    pub text: String,
    /// JSON pointers of what is new and has no words yet; each has a mark in the text.
    pub wordless: Vec<String>,
    /// JSON pointers, in the published document, of sentences that stand where facts are expected; left out.
    pub left_out: Vec<String>,
    /// JSON pointers of what our transcription described and the published document no longer has.
    pub removed: Vec<String>,
}

/// Writes our transcription anew with the facts of the published document.
///
/// # Errors
///
/// Our transcription has a comment within, which would be lost.
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

/// The comment lines that a text begins with.
fn header(text: &str) -> String {
    text.split_inclusive('\n').take_while(|line| line.starts_with('#') && !line.starts_with(MARK)).collect()
}

/// The pointers in the marks of a text.
pub fn marks(text: &str) -> BTreeSet<String> {
    let marks = text.lines().filter_map(|line| line.trim_start().strip_prefix(MARK));
    marks.map(|pointer| pointer.trim().to_owned()).collect()
}

/// A comment beside the first lines and the marks would be lost.
fn refuse_comments(ours: Source<'_>, old: &Value) -> Result<()> {
    let first = header(ours.text).lines().count();
    let is_comment = |line: &str| line.trim_start().starts_with('#');
    let lines = ours.text.lines().enumerate().skip(first);
    let mut found = lines.filter(|(_, line)| is_comment(line) && !line.trim_start().starts_with(MARK)).peekable();
    if found.peek().is_none() {
        return Ok(());
    }
    // Or a line of a text.
    let found = found.map(|(at, _)| at).collect::<BTreeSet<_>>();
    let kept = ours.text.lines().enumerate().filter(|(at, _)| !found.contains(at)).map(|(_, line)| line);
    let kept = kept.collect::<Vec<_>>().join("\n");
    let same = crate::document::parse(Source { name: ours.name, text: &kept }).is_ok_and(|tree| tree == *old);
    match found.first().filter(|_| same) {
        None => Ok(()),
        Some(line) => Err(Error::line(ours.name, line + 1, 1, "a comment that transcribing would lose")
            .help("move it to the first lines of the file, or into a `description`")),
    }
}

/// What was described and is no longer there: operations, and components.
fn removed(old: &Value, alignment: &Alignment) -> Vec<String> {
    let mut removed = Vec::new();
    let object = |value: Option<&Value>| value.and_then(Value::as_object).cloned().unwrap_or_default();
    for (path, item) in object(old.get("paths")) {
        for method in
            object(Some(&item)).keys().filter(|method| crate::normalize::place::METHODS.contains(&method.as_str()))
        {
            removed.push(crate::document::pointer::join(["paths", path.as_str(), method.as_str()]));
        }
    }
    for (section, entries) in object(old.get("components")) {
        for name in object(Some(&entries)).keys() {
            removed.push(crate::document::pointer::join(["components", section.as_str(), name.as_str()]));
        }
    }
    removed.retain(|at| !alignment.holds(at));
    removed
}
