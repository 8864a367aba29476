//! Writes a diff as text, Markdown or JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::change::{ChangeKind, Facet, Key};
use super::compare::Diff;
use super::fold::{Fold, Lines, folds};
use crate::text::{code_span, counted, printable};

/// Number of names that a line lists.
const SOME: usize = 3;

/// Length at which a path, a pattern or a default value is cut.
const SHOWN: usize = 160;

/// Writes a line for each change or each cause, breaking ones first and marked `!`, and the verdict last.
pub fn text(diff: &Diff, lines: Lines) -> String {
    let mut out = String::new();
    for fold in folds(diff.for_callers(), lines) {
        let mark = if fold.breaks().any() { '!' } else { ' ' };
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{mark} {}", line(&fold));
    }
    if let Some(words) = words(diff) {
        let _ = writeln!(out, "  {words}");
    }
    let _ = writeln!(out, "{}", verdict(diff));
    out
}

/// Writes a diff as Markdown, for a pull request.
pub fn markdown(diff: &Diff, lines: Lines) -> String {
    let mut out = String::new();
    let folds = folds(diff.for_callers(), lines);
    for (title, breaking) in [("Breaking", true), ("Compatible", false)] {
        let mut folds = folds.iter().filter(|fold| fold.breaks().any() == breaking).peekable();
        if folds.peek().is_some() {
            let _ = writeln!(out, "### {title}\n");
            folds.for_each(|fold| {
                let _ = writeln!(out, "- {}", line(fold));
            });
            out.push('\n');
        }
    }
    if let Some(words) = words(diff) {
        let _ = writeln!(out, "{words}\n");
    }
    let _ = writeln!(out, "**{}**", verdict(diff));
    out
}

/// Writes a diff as JSON, for a script:
/// `{"verdict", "descriptions", "changes": [{"item", "rust", "change", "facet", "from", "to", "breaks", "kept"}]}`.
pub fn json(diff: &Diff) -> Value {
    let changes = diff.for_callers().map(|change| {
        let (kind, facet, from, to) = match &change.kind {
            ChangeKind::Added { what } => ("added", None, None, Some(what)),
            ChangeKind::Removed { what } => ("removed", None, Some(what), None),
            ChangeKind::Renamed { from, to } => ("renamed", None, Some(from), Some(to)),
            ChangeKind::Changed { facet, from, to } => ("changed", Some(facet_name(*facet)), Some(from), Some(to)),
        };
        json!({
            "item": item(&change.item, str::to_owned),
            "rust": change.rust,
            "change": kind,
            "facet": facet,
            "from": from,
            "to": to,
            "breaks": { "sends": change.breaks.sends, "receives": change.breaks.receives },
            "kept": change.kept,
        })
    });
    let changes = changes.collect::<Vec<_>>();
    let descriptions = diff.changes.len() - changes.len();
    json!({ "verdict": diff.verdict().name(), "descriptions": descriptions, "changes": changes })
}

fn line(fold: &Fold<'_>) -> String {
    let Fold { first, more } = fold;
    let breaks = match (fold.breaks().sends, fold.breaks().receives) {
        (true, true) => "; breaks code that sends requests and code that reads responses",
        (true, false) => "; breaks code that sends requests",
        (false, true) => "; breaks code that reads responses",
        (false, false) => "",
    };
    let kept = match (first.kept, more.is_empty()) {
        (true, true) => "; the old name is kept as deprecated",
        (true, false) => "; the old names are kept as deprecated",
        (false, _) => "",
    };
    let rust = code(&first.rust);
    let text = match (&first.item, &first.kind) {
        _ if more.is_empty() => format!("{} {} ({rust})", item(&first.item, code), change(&first.kind)),
        (_, ChangeKind::Changed { facet: Facet::Path, .. }) => {
            let prefixes = fold.prefixes();
            let prefixes = prefixes.iter().map(|(from, to, count)| format!("{} to {} ({count})", code(from), code(to)));
            format!("paths of {} changed: {}", counted(1 + more.len(), "operation"), some(prefixes))
        }
        (Key::Type(_), ChangeKind::Renamed { .. }) => {
            let after = counted(more.len(), "type");
            format!("{} {} ({rust}), with {after} named after it", item(&first.item, code), change(&first.kind))
        }
        (key, kind) => {
            let (what, containers) = apart(key);
            let items = fold.changes().map(|change| change.item.container().unwrap_or_else(|| change.item.clone()));
            let names = items.map(|item| code(item.name()));
            let what = if what.is_empty() { what } else { what + " " };
            format!("{what}{} in {} ({})", change(kind), counted(1 + more.len(), containers), some(names))
        }
    };
    format!("{text}{breaks}{kept}")
}

fn change(kind: &ChangeKind) -> String {
    let with =
        |word: &str, what: &str| if what.is_empty() { word.to_owned() } else { format!("{word}: {}", code(what)) };
    match kind {
        ChangeKind::Added { what } => with("added", what),
        ChangeKind::Removed { what } => with("removed", what),
        ChangeKind::Renamed { from, to } => format!("renamed from {} to {}", code(from), code(to)),
        ChangeKind::Changed { facet: Facet::Deprecated, to, .. } => {
            if to.is_empty() { "no longer deprecated" } else { "deprecated" }.to_owned()
        }
        ChangeKind::Changed { facet: Facet::Required, to, .. } => format!("became {to}"),
        ChangeKind::Changed { facet, from, to } => {
            let shown = |text: &str| if text.is_empty() { "nothing".to_owned() } else { code(text) };
            format!("{} changed from {} to {}", facet_name(*facet), shown(from), shown(to))
        }
    }
}

/// Lists the first few texts, and the number of further ones.
fn some(texts: impl Iterator<Item = String>) -> String {
    let texts = texts.collect::<Vec<_>>();
    let (shown, more) = texts.split_at(texts.len().min(SOME));
    let shown = shown.join(", ");
    if more.is_empty() { shown } else { format!("{shown} and {} more", more.len()) }
}

/// Names an item without its container, and the kind of the container.
fn apart(key: &Key) -> (String, &'static str) {
    match key {
        Key::Parameter(_, place, wire) => (format!("{place} parameter {}", code(wire)), "operation"),
        Key::Body(_) => ("body".to_owned(), "operation"),
        Key::Response(_, status) => (format!("response {status}"), "operation"),
        Key::Field(_, wire) => (format!("field {}", code(wire)), "type"),
        Key::Rest(_) => ("additional properties".to_owned(), "type"),
        Key::Variant(_, value) => (format!("variant {}", code(value)), "type"),
        Key::Type(_) => (String::new(), "type"),
        _ => (String::new(), "operation"),
    }
}

/// Quotes a text of the document in backticks, on one line, safe for a terminal and for Markdown.
fn code(text: &str) -> String {
    let mut shown = text.chars().take(SHOWN).collect::<String>();
    if shown.len() < text.len() {
        shown.push('…');
    }
    code_span(&printable(&shown))
}

fn words(diff: &Diff) -> Option<String> {
    match diff.changes.iter().filter(|change| change.is_description()).count() {
        0 => None,
        count => Some(format!("{} changed", counted(count, "description"))),
    }
}

fn verdict(diff: &Diff) -> String {
    let name = diff.verdict().name();
    match (diff.for_callers().count(), diff.for_callers().filter(|change| change.breaks.any()).count()) {
        (0, _) => format!("no changes for callers; version: {name}"),
        (all, breaking) => format!("{} for callers, {breaking} breaking; version: {name}", counted(all, "change")),
    }
}

fn item(key: &Key, code: impl Fn(&str) -> String) -> String {
    let member = |one: &str, member: &str| code(&format!("{one}.{member}"));
    match key {
        Key::Api => "api".to_owned(),
        Key::Server(name) => format!("server {}", code(name)),
        Key::Secret(name) => format!("secret {}", code(name)),
        Key::Scheme(name) => format!("security scheme {}", code(name)),
        Key::Operation(id) => format!("operation {}", code(id)),
        Key::Parameter(id, place, wire) => format!("{place} parameter {} of {}", code(wire), code(id)),
        Key::Body(id) => format!("body of {}", code(id)),
        Key::Response(id, status) => format!("response {status} of {}", code(id)),
        Key::Event(id) => format!("event {}", code(id)),
        Key::Type(name) => format!("type {}", code(name)),
        Key::Field(name, wire) => format!("field {}", member(name, wire)),
        Key::Rest(name) => format!("additional properties of {}", code(name)),
        Key::Variant(name, value) => format!("variant {}", member(name, value)),
    }
}

fn facet_name(facet: Facet) -> &'static str {
    match facet {
        Facet::Path => "path",
        Facet::Group => "group",
        Facet::Function => "function",
        Facet::DeprecatedNames => "deprecated names",
        Facet::Returns => "return type",
        Facet::Order => "order of arguments",
        Facet::Name => "name",
        Facet::Type => "type",
        Facet::Response => "response",
        Facet::Required => "required",
        Facet::Constant => "constant",
        Facet::Access => "access",
        Facet::Value => "value",
        Facet::Tag => "tag",
        Facet::Fallback => "fallback variant",
        Facet::Deprecated => "deprecated",
        Facet::Default => "default",
        Facet::Bounds => "bounds",
        Facet::Style => "style",
        Facet::Security => "security",
        Facet::MediaType => "media type",
        Facet::Accept => "Accept",
        Facet::ContentType => "Content-Type",
        Facet::Headers => "headers",
        Facet::Envelope => "envelope",
        Facet::Traits => "traits",
        Facet::Url => "URL",
        Facet::Module => "module",
        Facet::Version => "version",
        Facet::Description => "description",
    }
}
