//! A diff in, text, Markdown or JSON out.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Change, ChangeKind, Diff, Facet, Key};

/// One line for each change, breaking ones first, the verdict last.
pub fn text(diff: &Diff) -> String {
    let mut out = String::new();
    for change in sorted(diff) {
        let _ = writeln!(out, "{} {}", mark(change), line(change));
    }
    if let Some(words) = words(diff) {
        let _ = writeln!(out, "  {words}");
    }
    let _ = writeln!(out, "{}", verdict(diff));
    out
}

/// The same for a pull request.
pub fn markdown(diff: &Diff) -> String {
    let mut out = String::new();
    for (title, breaking) in [("Breaking", true), ("Compatible", false)] {
        let lines = sorted(diff).into_iter().filter(|change| change.breaks.any() == breaking).collect::<Vec<_>>();
        if !lines.is_empty() {
            let _ = writeln!(out, "### {title}\n");
            for change in lines {
                let _ = writeln!(out, "- {} (`{}`)", line(change), change.rust);
            }
            out.push('\n');
        }
    }
    if let Some(words) = words(diff) {
        let _ = writeln!(out, "{words}\n");
    }
    let _ = writeln!(out, "**{}**", verdict(diff));
    out
}

/// The same for a script: `{"verdict", "changes": [{"item", "rust", "change", "facet", "from", "to", "breaks"}]}`.
pub fn json(diff: &Diff) -> Value {
    let changes = diff.changes.iter().map(|change| {
        let (kind, facet, from, to) = match &change.kind {
            ChangeKind::Added { what } => ("added", None, None, Some(what)),
            ChangeKind::Removed { what } => ("removed", None, Some(what), None),
            ChangeKind::Renamed { from, to } => ("renamed", None, Some(from), Some(to)),
            ChangeKind::Changed { facet, from, to } => ("changed", Some(facet_name(*facet)), Some(from), Some(to)),
        };
        json!({
            "item": item(&change.item),
            "rust": change.rust,
            "change": kind,
            "facet": facet,
            "from": from,
            "to": to,
            "breaks": { "sends": change.breaks.sends, "receives": change.breaks.receives },
        })
    });
    json!({ "verdict": diff.verdict().name(), "changes": changes.collect::<Vec<_>>() })
}

fn sorted(diff: &Diff) -> Vec<&Change> {
    let mut changes = diff.for_callers().collect::<Vec<_>>();
    changes.sort_by_key(|change| !change.breaks.any());
    changes
}

fn mark(change: &Change) -> &'static str {
    if change.breaks.any() { "!" } else { " " }
}

fn line(change: &Change) -> String {
    let item = item(&change.item);
    let what = match &change.kind {
        ChangeKind::Added { what } => join("added", what),
        ChangeKind::Removed { what } => join("removed", what),
        ChangeKind::Renamed { from, to } => format!("renamed from `{from}` to `{to}`"),
        ChangeKind::Changed { facet: Facet::Deprecated, to, .. } => {
            if to.is_empty() { "no longer deprecated" } else { "deprecated" }.to_owned()
        }
        ChangeKind::Changed { facet: Facet::Required, to, .. } => format!("became {to}"),
        ChangeKind::Changed { facet, from, to } => {
            let shown = |text: &str| if text.is_empty() { "nothing".to_owned() } else { format!("`{text}`") };
            format!("{} changed from {} to {}", facet_name(*facet), shown(from), shown(to))
        }
    };
    let who = match (change.breaks.sends, change.breaks.receives) {
        (true, true) => "; breaks who sends and who receives",
        (true, false) => "; breaks who sends",
        (false, true) => "; breaks who receives",
        (false, false) => "",
    };
    format!("{item} {what}{who}")
}

fn join(word: &str, what: &str) -> String {
    if what.is_empty() { word.to_owned() } else { format!("{word}: `{what}`") }
}

fn words(diff: &Diff) -> Option<String> {
    match diff.changes.iter().filter(|change| change.is_words()).count() {
        0 => None,
        1 => Some("1 description changed".to_owned()),
        count => Some(format!("{count} descriptions changed")),
    }
}

fn verdict(diff: &Diff) -> String {
    if diff.is_empty() {
        return "no change; version: none".to_owned();
    }
    let all = diff.for_callers().count();
    let breaking = diff.for_callers().filter(|change| change.breaks.any()).count();
    format!("{all} changes for callers, {breaking} breaking; version: {}", diff.verdict().name())
}

fn item(key: &Key) -> String {
    match key {
        Key::Api => "api".to_owned(),
        Key::Server(name) => format!("server {name}"),
        Key::Secret(name) => format!("secret {name}"),
        Key::Operation(id) => format!("operation {id}"),
        Key::Parameter(id, place, wire) => format!("{place} parameter {wire} of {id}"),
        Key::Body(id) => format!("body of {id}"),
        Key::Answer(id, status) => format!("answer {status} of {id}"),
        Key::Event(id) => format!("event {id}"),
        Key::Type(name) => format!("type {name}"),
        Key::Field(name, wire) if wire == "*" => format!("further fields of {name}"),
        Key::Field(name, wire) => format!("field {name}.{wire}"),
        Key::Variant(name, value) => format!("variant {name}.{value}"),
    }
}

fn facet_name(facet: Facet) -> &'static str {
    match facet {
        Facet::Path => "path",
        Facet::Group => "group",
        Facet::Function => "function",
        Facet::Name => "name",
        Facet::Type => "type",
        Facet::Yields => "answer",
        Facet::Required => "required",
        Facet::Deprecated => "deprecated",
        Facet::Default => "default",
        Facet::Bounds => "bounds",
        Facet::Style => "style",
        Facet::Security => "security",
        Facet::MediaType => "media type",
        Facet::Traits => "traits",
        Facet::Url => "address",
        Facet::Version => "version",
        Facet::Words => "description",
    }
}
