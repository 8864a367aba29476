//! Markdown of a document in, Markdown that rustdoc and clippy accept out; knows nothing of what it describes.
//!
//! The text is parsed as rustdoc parses it and written anew: text that Markdown, HTML or intra-doc links would take for
//! something else is escaped, code blocks get a language that is never compiled, lists and tables are laid out canonically.

use pulldown_cmark::{
    Alignment, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream,
};

use super::escape;
use super::html;

const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH).union(Options::ENABLE_TASKLISTS);

/// Deeper nesting is shown as it was written: each line would repeat the marks of all levels.
const MAX_DEPTH: usize = 24;

pub(super) fn render(text: &str) -> String {
    let text = escape::clean(text);
    if escape::is_plain(&text) {
        return text.trim().to_owned();
    }
    let events: Vec<Event<'_>> = TextMergeStream::new(Parser::new_ext(&text, OPTIONS)).collect();
    if depth(&events) > MAX_DEPTH {
        return fenced("text", &text);
    }
    let mut writer = Writer { keep_html: html::is_harmless(&events), ..Writer::default() };
    for event in events {
        writer.event(event);
    }
    writer.out.trim_end().to_owned()
}

/// The first paragraph on one line.
pub(super) fn line(text: &str) -> String {
    let rendered = render(text);
    let first = rendered.split("\n\n").next().unwrap_or_default();
    match first.starts_with("```") {
        true => String::new(),
        false => first.lines().map(|line| line.trim_end_matches('\\').trim()).collect::<Vec<_>>().join(" "),
    }
}

/// A code span that holds the text whatever backticks are in it.
pub(super) fn code(text: &str) -> String {
    let text = escape::clean(text).replace('\n', " ");
    if text.trim().is_empty() {
        return "(blank)".to_owned();
    }
    let fence = "`".repeat(escape::longest_run(&text, '`') + 1);
    match text.starts_with('`') || text.ends_with('`') {
        true => format!("{fence} {text} {fence}"),
        false => format!("{fence}{text}{fence}"),
    }
}

fn fenced(language: &str, text: &str) -> String {
    let fence = "`".repeat(escape::longest_run(text, '`').max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}", text.trim_end_matches('\n'))
}

fn depth(events: &[Event<'_>]) -> usize {
    let mut depth = 0usize;
    let mut deepest = 0;
    for event in events {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// A quote or a list item around the current block: what its lines begin with.
struct Container {
    first: String,
    rest: &'static str,
    indent: usize,
    begun: bool,
}

struct List {
    next: Option<u64>,
    loose: bool,
    items: usize,
}

#[derive(Default)]
struct Writer {
    out: String,
    inline: String,
    containers: Vec<Container>,
    lists: Vec<List>,
    /// A blank line is owed before the next block.
    gap: bool,
    heading: usize,
    code: Option<String>,
    alignments: Vec<Alignment>,
    in_table: bool,
    html: Option<String>,
    keep_html: bool,
    /// Per open link or image: how it ends, or `None` where only its text is kept.
    links: Vec<Option<String>>,
}

impl Writer {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(text) => {
                let code = code(&text);
                self.inline += &if self.in_table { code.replace('|', "\\|") } else { code };
            }
            Event::Html(text) | Event::InlineHtml(text) => self.html(&text),
            Event::SoftBreak => self.inline.push(if self.in_table { ' ' } else { '\n' }),
            Event::HardBreak => self.inline += if self.in_table { " " } else { "\\\n" },
            Event::Rule => {
                self.flush();
                self.block("* * *");
            }
            Event::TaskListMarker(done) => self.inline += if done { "[x] " } else { "[ ] " },
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => self.text(&text),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => {
                if let (Some(list), Some(_)) = (self.lists.last_mut(), self.containers.last().filter(|c| c.indent > 0))
                {
                    list.loose = true;
                }
            }
            Tag::Heading { level, .. } => {
                self.flush();
                self.heading = level as usize;
            }
            Tag::BlockQuote(_) => {
                self.flush();
                self.containers.push(Container { first: "> ".to_owned(), rest: "> ", indent: 0, begun: false });
            }
            Tag::CodeBlock(kind) => {
                self.flush();
                let language = match &kind {
                    CodeBlockKind::Fenced(info) => escape::language(info),
                    CodeBlockKind::Indented => "text",
                };
                self.code = Some(language.to_owned());
            }
            Tag::HtmlBlock => {
                self.flush();
                self.html = Some(String::new());
            }
            Tag::List(next) => {
                self.flush();
                if self.lists.last().is_some_and(|list| !list.loose) {
                    self.gap = false;
                }
                self.lists.push(List { next, loose: false, items: 0 });
            }
            Tag::Item => self.item(),
            Tag::Table(alignments) => {
                self.flush();
                self.in_table = true;
                self.alignments = alignments;
            }
            Tag::TableHead => self.inline.push('|'),
            Tag::TableRow => self.inline += "\n|",
            Tag::TableCell => self.inline.push(' '),
            Tag::Emphasis => self.inline.push('*'),
            Tag::Strong => self.inline += "**",
            Tag::Strikethrough => self.inline += "~~",
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => self.links.push(None),
            Tag::Link { dest_url, .. } => self.link("[", &dest_url),
            Tag::Image { dest_url, .. } => self.link("![", &dest_url),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.flush(),
            TagEnd::Heading(_) => {
                let text = std::mem::take(&mut self.inline).replace('\n', " ");
                let marks = "#".repeat(std::mem::take(&mut self.heading));
                if !text.trim().is_empty() {
                    self.block(&format!("{marks} {}", text.trim()));
                }
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.containers.pop();
            }
            TagEnd::CodeBlock => {
                let text = std::mem::take(&mut self.inline);
                let language = self.code.take().unwrap_or_default();
                self.block(&fenced(&language, &text));
            }
            TagEnd::HtmlBlock => {
                let text = self.html.take().unwrap_or_default();
                let text = if self.keep_html { text } else { escape::text(&text, true, true) };
                self.inline += text.trim();
                self.flush();
            }
            TagEnd::List(_) => {
                self.lists.pop();
                self.gap = self.lists.last().is_none_or(|list| list.loose);
            }
            TagEnd::Item => {
                self.flush();
                if self.containers.last().is_some_and(|item| !item.begun) {
                    self.block("");
                }
                self.containers.pop();
            }
            TagEnd::Table => {
                self.in_table = false;
                self.flush();
            }
            TagEnd::TableHead => {
                self.inline += "\n|";
                for alignment in std::mem::take(&mut self.alignments) {
                    self.inline += rule(alignment);
                }
            }
            TagEnd::TableRow => {}
            TagEnd::TableCell => self.inline += " |",
            TagEnd::Emphasis => self.inline.push('*'),
            TagEnd::Strong => self.inline += "**",
            TagEnd::Strikethrough => self.inline += "~~",
            TagEnd::Link | TagEnd::Image => self.inline += &self.links.pop().flatten().unwrap_or_default(),
            _ => {}
        }
    }
}

impl Writer {
    fn item(&mut self) {
        self.flush();
        let Some(list) = self.lists.last_mut() else { return };
        let first = match &mut list.next {
            Some(number) => {
                let first = format!("{number}. ");
                *number = number.saturating_add(1);
                first
            }
            None => "- ".to_owned(),
        };
        if list.items > 0 {
            self.gap = list.loose;
        }
        list.items += 1;
        self.containers.push(Container { indent: first.len(), first, rest: "", begun: false });
    }

    fn text(&mut self, text: &CowStr<'_>) {
        if self.code.is_some() {
            self.inline += text;
        } else {
            let at_start = self.inline.is_empty() || self.inline.ends_with('\n');
            let linked = self.links.iter().any(Option::is_some);
            let escaped = escape::text(text, at_start, !linked);
            self.inline += &if self.in_table { escaped.replace('|', "\\|") } else { escaped };
        }
    }

    fn html(&mut self, text: &str) {
        match &mut self.html {
            Some(block) => *block += text,
            None if html::is_break(text) => self.inline += if self.in_table { " " } else { "\\\n" },
            None if self.keep_html => self.inline += text,
            None if text.starts_with("<!--") => {}
            None => self.inline += &escape::text(text, false, true),
        }
    }

    /// Only a link into the web means something outside the page that the text was written for.
    fn link(&mut self, open: &str, destination: &str) {
        if !escape::is_web(destination) {
            return self.links.push(None);
        }
        self.inline += open;
        self.links.push(Some(format!("](<{}>)", escape::destination(destination))));
    }

    /// Ends a paragraph.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.inline);
        if !text.trim().is_empty() {
            self.block(text.trim_matches(['\n', ' ']).trim_end_matches("\\\n").trim_end());
        }
    }

    fn block(&mut self, text: &str) {
        if std::mem::replace(&mut self.gap, true) && !self.out.is_empty() {
            let prefix = self.prefix(false);
            self.line(&prefix, "");
        }
        for (index, line) in text.split('\n').enumerate() {
            let prefix = self.prefix(true);
            let verbatim = index > 0 && text.starts_with("```");
            self.line(&prefix, if verbatim { line } else { line.trim() });
        }
        if self.lists.last().is_some_and(|list| !list.loose) {
            self.gap = false;
        }
    }

    fn line(&mut self, prefix: &str, text: &str) {
        self.out += format!("{prefix}{text}").trim_end();
        self.out.push('\n');
    }

    /// What the next line begins with; `begin` uses up the mark of an item.
    fn prefix(&mut self, begin: bool) -> String {
        let mut prefix = String::new();
        for container in &mut self.containers {
            match (container.begun, begin) {
                (true, _) => {
                    prefix += container.rest;
                    prefix.extend(std::iter::repeat_n(' ', container.indent));
                }
                (false, true) => {
                    prefix += &container.first;
                    container.begun = true;
                }
                (false, false) => break,
            }
        }
        prefix
    }
}

fn rule(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::None => " --- |",
        Alignment::Left => " :-- |",
        Alignment::Center => " :-: |",
        Alignment::Right => " --: |",
    }
}
