//! Selects the part of the generated text that a fixture is about.

use std::collections::BTreeSet;

/// The `# shows` lines of a fixture, in order.
pub(crate) struct Shows {
    entries: Vec<Entry>,
}

struct Entry {
    view: View,
    text: String,
}

#[derive(Debug, Clone, Copy)]
enum View {
    Code,
    Signatures,
    Docs,
    Examples,
}

const VIEWS: [(&str, View); 4] = [
    ("# shows: ", View::Code),
    ("# shows signatures: ", View::Signatures),
    ("# shows docs: ", View::Docs),
    ("# shows examples: ", View::Examples),
];

/// An item, or a member of one: a field, a variant, a row or a function.
struct Node<'a> {
    /// Docs and attributes.
    above: Vec<&'a str>,
    lines: Vec<&'a str>,
    indent: usize,
}

impl Shows {
    /// Reads the comments of a fixture.
    pub(crate) fn parse(comments: &[String]) -> Self {
        let lines = comments.iter().filter(|line| line.starts_with("# show"));
        let entries = lines.flat_map(|line| {
            let view = VIEWS.iter().find_map(|(start, view)| Some((*view, line.strip_prefix(start)?)));
            let (view, list) = view.unwrap_or_else(|| panic!("`{line}` begins with none of {VIEWS:?}"));
            list.split(", ").map(move |text| Entry { view, text: text.trim().to_owned() })
        });
        Self { entries: entries.collect() }
    }

    /// Returns the selected part of each file, and the entries that select nothing.
    pub(crate) fn select<'a>(&'a self, files: &[(String, &str)]) -> (String, Vec<&'a str>) {
        let mut used = BTreeSet::new();
        let mut text = String::new();
        for (path, rust) in files {
            let shown = match self.first(&mut used, |entry| matches(entry, path)) {
                Some(view) => show_file(rust, view),
                None => self.items(rust, &mut used),
            };
            if !shown.is_empty() {
                text += &format!("\n// ---- {path}\n\n{shown}");
            }
        }
        let unused = self.entries.iter().map(|entry| entry.text.as_str());
        (text, unused.filter(|entry| !used.contains(entry)).collect())
    }

    /// Marks each entry that `fits` as used, and returns the view of the first.
    fn first<'a>(&'a self, used: &mut BTreeSet<&'a str>, fits: impl Fn(&str) -> bool) -> Option<View> {
        let entries = self.entries.iter().filter(|entry| fits(&entry.text)).collect::<Vec<_>>();
        used.extend(entries.iter().map(|entry| entry.text.as_str()));
        entries.first().map(|entry| entry.view)
    }

    fn items<'a>(&'a self, rust: &str, used: &mut BTreeSet<&'a str>) -> String {
        let lines = rust.lines().collect::<Vec<_>>();
        let mut blocks: Vec<String> = Vec::new();
        for item in nodes(&lines, 0) {
            let block = match self.first(used, |entry| item.is(entry)) {
                Some(view) => item.show(view),
                None => self.members(&item, used),
            };
            blocks.extend(Some(block).filter(|block| !block.is_empty()));
        }
        let mut text = String::new();
        for (at, block) in blocks.iter().enumerate() {
            // Items of one line stand together.
            let apart = at > 0 && [&blocks[at - 1], block].iter().any(|block| block.lines().count() > 1);
            text += if apart { "\n" } else { "" };
            text += block;
        }
        text
    }

    /// Shows the selected members between the first and the last line of the item.
    fn members<'a>(&'a self, item: &Node<'_>, used: &mut BTreeSet<&'a str>) -> String {
        let [head, members @ .., end] = item.lines.as_slice() else { return String::new() };
        let names = item.names();
        let selects = |entry: &str, member: &Node<'_>| {
            let is_member = |(parent, name)| names.iter().any(|own| matches(parent, own)) && member.is(name);
            entry.split_once('.').is_some_and(is_member)
        };
        let mut shown = Vec::new();
        for member in nodes(members, item.indent + 4) {
            let view = self.first(used, |entry| selects(entry, &member));
            let text = view.map(|view| (view, member.show(view)));
            shown.extend(text.filter(|(_, text)| !text.is_empty()));
        }
        match shown.as_slice() {
            [] => String::new(),
            // An example stands alone.
            [(View::Examples, _), ..] => shown.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n"),
            shown if is_short(shown) => {
                let rows = shown.iter().map(|(_, text)| text.trim()).collect::<Vec<_>>();
                format!("{head} {} {}\n", rows.join(" "), end.trim_start())
            }
            shown => format!("{head}\n{}{end}\n", shown.iter().map(|(_, text)| text.as_str()).collect::<String>()),
        }
    }
}

impl Node<'_> {
    fn is(&self, entry: &str) -> bool {
        self.names().iter().any(|name| matches(entry, name))
    }

    /// Returns the name, and the name with the words before it: `Pet` and `impl Union for Pet`.
    fn names(&self) -> Vec<String> {
        let whole = self.lines[0].trim_start();
        if whole.starts_with("//!") {
            return vec![self.lines.join("\n")];
        }
        let head = whole.strip_prefix("pub(").and_then(|rest| rest.split_once(") ")).map_or(whole, |(_, rest)| rest);
        let head = head.strip_prefix("pub ").unwrap_or(head);
        let visibility = whole.strip_suffix(head).unwrap_or_default();
        if let Some(implemented) = head.strip_prefix("impl") {
            let plain = implemented.trim_end_matches(" {").replace("<'c>", "").replace("<'_>", "");
            let name = plain.rsplit(' ').next().unwrap_or_default().to_owned();
            return vec![name, format!("impl {}", plain.trim_start())];
        }
        if let Some((name, _)) = head.strip_prefix('"').and_then(|row| row.split_once("\":")) {
            return vec![name.to_owned()];
        }
        let keywords = ["struct ", "enum ", "static ", "const ", "type ", "mod ", "fn ", "async fn "];
        let macros = head.split_once("!(").map(|(name, rest)| (format!("{name}! "), rest));
        let keyword = keywords.iter().find_map(|word| Some((word.to_string(), head.strip_prefix(word)?)));
        let (kind, rest) = macros.filter(|_| keyword.is_none()).or(keyword).unwrap_or((String::new(), head));
        let end = rest.find(|char: char| !char.is_alphanumeric() && !"_#".contains(char)).unwrap_or(rest.len());
        let name = &rest[..end];
        vec![name.to_owned(), format!("{kind}{name}"), format!("{visibility}{kind}{name}")]
    }

    fn show(&self, view: View) -> String {
        let head = self.lines[0];
        let without_body = match view {
            View::Signatures => is_function(head) || head.starts_with("impl"),
            View::Docs => is_function(head),
            View::Code | View::Examples => false,
        };
        let above = self.above.iter().chain(if without_body { &[] } else { &self.lines[..] });
        let mut text: String = above.map(|line| format!("{line}\n")).collect();
        if without_body {
            let end = self.lines.iter().position(|line| line.ends_with(" {")).unwrap_or_default();
            let signature = self.lines[..=end].join("\n");
            text += &format!("{};\n", signature.strip_suffix(" {").unwrap_or(&signature));
        }
        match view {
            View::Docs => text,
            View::Examples => examples(&text).join("\n"),
            View::Code | View::Signatures => without_docs(&text),
        }
    }
}

fn show_file(rust: &str, view: View) -> String {
    match view {
        View::Docs => rust.to_owned(),
        View::Examples => examples(rust).join("\n"),
        View::Code | View::Signatures => without_docs(rust).trim_start().to_owned(),
    }
}

fn without_docs(text: &str) -> String {
    let routine = ["///", "//!", "#[derive(", "#[non_exhaustive]"];
    let code = text.lines().filter(|line| !routine.iter().any(|start| line.trim_start().starts_with(start)));
    code.map(|line| format!("{line}\n")).collect()
}

/// Splits formatted Rust: a node begins at each line with this indent that closes none.
fn nodes<'a>(lines: &[&'a str], indent: usize) -> Vec<Node<'a>> {
    let mut nodes: Vec<Node<'a>> = Vec::new();
    let mut above = Vec::new();
    for line in lines {
        let code = line.trim_start();
        let begins = line.len() - code.len() == indent && !code.starts_with(['}', ')', ']']) && !code.is_empty();
        match nodes.last_mut() {
            Some(node) if code.starts_with("//!") => node.lines.push(line),
            _ if begins && (code.starts_with("///") || code.starts_with("#[")) => above.push(*line),
            Some(node) if !begins => node.lines.push(line),
            _ if begins => nodes.push(Node { above: std::mem::take(&mut above), lines: vec![line], indent }),
            _ => {}
        }
    }
    for node in &mut nodes {
        while node.lines.last().is_some_and(|line| line.is_empty()) {
            node.lines.pop();
        }
    }
    nodes
}

/// Returns true for a few rows of one line each.
fn is_short(members: &[(View, String)]) -> bool {
    let short = |text: &str| text.lines().count() == 1 && !is_function(text);
    members.iter().all(|(_, text)| short(text)) && members.iter().map(|(_, text)| text.len()).sum::<usize>() < 90
}

fn is_function(line: &str) -> bool {
    line.contains("fn ") && line.contains('(') && !line.contains('"')
}

/// Compares with a pattern in which `*` stands for any text.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((start, rest)) => text.strip_prefix(start).is_some_and(|text| {
            let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            ends.into_iter().any(|at| matches(rest, &text[at..]))
        }),
    }
}

/// Returns the examples in the docs of a file.
pub(crate) fn examples(rust: &str) -> Vec<String> {
    let docs = rust.lines().filter_map(|line| line.trim_start().strip_prefix("///"));
    let docs: String = docs.map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect();
    let blocks = docs.split("```no_run\n").skip(1);
    blocks.filter_map(|block| block.split_once("```\n")).map(|(code, _)| code.to_owned()).collect()
}
