//! Writes the events of a parsed text as canonical Markdown, with all text escaped.

use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};

use crate::emit::docs::code::{code, fenced};
use crate::emit::docs::{escape, html};

/// A quote or a list item around the current block, with the beginnings of its lines.
struct Container {
    first: String,
    rest: &'static str,
    indent: usize,
    begun: bool,
}

struct List {
    next: Option<u64>,
    loose: bool,
    /// An item was written.
    begun: bool,
}

#[derive(Default)]
pub(in crate::emit) struct Writer {
    out: String,
    inline: String,
    containers: Vec<Container>,
    lists: Vec<List>,
    /// Whether a blank line comes before the next block.
    gap: bool,
    heading: usize,
    code: Option<String>,
    alignments: Vec<Alignment>,
    in_table: bool,
    html: Option<String>,
    keep_html: bool,
    /// The ends of the open links and images. `None` if only the text is kept.
    links: Vec<Option<String>>,
    /// The beginnings of the open emphases in `inline`.
    marks: Vec<usize>,
}

impl Writer {
    pub(in crate::emit) fn new(keep_html: bool) -> Self {
        Self { keep_html, ..Self::default() }
    }

    pub(in crate::emit) fn finish(self) -> String {
        self.out.trim_end().to_owned()
    }

    pub(in crate::emit) fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) => self.text(text),
            Event::Code(text) if text.trim().is_empty() => self.inline.push(' '),
            Event::Code(text) => {
                let code = code(text);
                self.inline += &if self.in_table { code.replace('|', "\\|") } else { code };
            }
            Event::Html(text) | Event::InlineHtml(text) => self.html(text),
            Event::SoftBreak if self.inline.ends_with('\n') || is_task(&self.inline) => {}
            Event::SoftBreak => self.inline.push(if self.in_table { ' ' } else { '\n' }),
            Event::HardBreak => self.hard_break(),
            Event::Rule => {
                self.flush();
                self.block("* * *");
            }
            Event::TaskListMarker(done) => self.inline += if *done { "[x] " } else { "[ ] " },
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => self.text(text),
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Paragraph => {
                if let (Some(list), Some(_)) = (self.lists.last_mut(), self.containers.last().filter(|c| c.indent > 0))
                {
                    list.loose = true;
                }
            }
            Tag::Heading { level, .. } => {
                self.flush();
                self.heading = *level as usize;
            }
            Tag::BlockQuote(_) => {
                self.flush();
                self.containers.push(Container { first: "> ".to_owned(), rest: "> ", indent: 0, begun: false });
            }
            Tag::CodeBlock(kind) => {
                self.flush();
                let language = match kind {
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
                if self.containers.last().is_none_or(|container| container.begun) {
                    // Only a list that begins with 1 may follow a paragraph without a blank line.
                    let loose = self.lists.last().is_none_or(|list| list.loose);
                    self.gap = loose || next.is_some_and(|number| number != 1);
                }
                self.lists.push(List { next: *next, loose: false, begun: false });
            }
            Tag::Item => self.begin_item(),
            Tag::Table(alignments) => {
                self.flush();
                self.in_table = true;
                self.alignments.clone_from(alignments);
            }
            Tag::TableHead => self.inline.push('|'),
            Tag::TableRow => self.inline += "\n|",
            Tag::TableCell => self.inline.push(' '),
            Tag::Emphasis => self.open("*"),
            Tag::Strong => self.open("**"),
            Tag::Strikethrough => self.open("~~"),
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => self.links.push(None),
            Tag::Link { dest_url, .. } => self.link("[", dest_url),
            Tag::Image { dest_url, .. } => self.link("![", dest_url),
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
            TagEnd::List(_) => self.end_list(),
            TagEnd::Item => self.end_item(),
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
            TagEnd::Emphasis => self.close("*"),
            TagEnd::Strong => self.close("**"),
            TagEnd::Strikethrough => self.close("~~"),
            TagEnd::Link | TagEnd::Image => self.inline += &self.links.pop().flatten().unwrap_or_default(),
            _ => {}
        }
    }
}

impl Writer {
    fn begin_item(&mut self) {
        self.flush();
        let Some(list) = self.lists.last() else { return };
        let first = list.next.map_or_else(|| "- ".to_owned(), |number| format!("{number}. "));
        if list.begun {
            self.gap = list.loose;
        }
        self.containers.push(Container { indent: first.len(), first, rest: "", begun: false });
    }

    fn end_list(&mut self) {
        if self.lists.pop().is_some_and(|list| list.begun) {
            self.gap = self.lists.last().is_none_or(|list| list.loose);
        }
    }

    /// Ends an item. An empty one is left out.
    fn end_item(&mut self) {
        self.flush();
        let begun = self.containers.pop().is_some_and(|item| item.begun);
        if let (Some(list), true) = (self.lists.last_mut(), begun) {
            list.begun = true;
            list.next = list.next.map(|number| number.saturating_add(1));
        }
    }

    fn text(&mut self, text: &CowStr<'_>) {
        // An entity may stand for a character that `clean` removes.
        let text = &escape::clean(text);
        if self.code.is_some() {
            self.inline += text;
        } else {
            let at_start = self.inline.rsplit('\n').next().is_none_or(|line| line.trim().is_empty());
            let linked = self.links.iter().any(Option::is_some);
            let escaped = escape::text(text, at_start, !linked);
            self.inline += &if self.in_table { escaped.replace('|', "\\|") } else { escaped };
        }
    }

    fn open(&mut self, mark: &str) {
        self.inline += mark;
        self.marks.push(self.inline.len());
    }

    /// Ends an emphasis. Its mark is not written at the beginning of a line, where it would begin a block, or around nothing.
    fn close(&mut self, mark: &str) {
        let start = self.marks.pop().unwrap_or_default();
        self.inline.truncate(self.inline.trim_end_matches("\\\n").trim_end_matches(['\n', ' ']).len());
        match self.inline.len() > start {
            true => self.inline += mark,
            false => self.inline.truncate(start.saturating_sub(mark.len())),
        }
    }

    fn hard_break(&mut self) {
        if is_task(&self.inline) {
            return;
        }
        self.inline.truncate(self.inline.trim_end_matches(' ').len());
        self.inline += if self.in_table { " " } else { "\\\n" };
    }

    fn html(&mut self, text: &str) {
        match &mut self.html {
            Some(block) => *block += text,
            None if html::is_break(text) => self.hard_break(),
            None if self.keep_html => self.inline += text,
            None if text.starts_with("<!--") => {}
            None => self.inline += &escape::text(text, false, true),
        }
    }

    /// Begins a link. Other links than web addresses lead nowhere outside of the original page; only their text is kept.
    fn link(&mut self, open: &str, destination: &str) {
        if !escape::is_web(destination) {
            return self.links.push(None);
        }
        self.inline += open;
        self.links.push(Some(format!("](<{}>)", escape::destination(destination))));
    }

    /// Ends a paragraph.
    fn flush(&mut self) {
        let mut text = std::mem::take(&mut self.inline);
        if is_task(&text) {
            text = escape::text(&text, true, false);
        }
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

    /// Returns the beginning of the next line. `begin` writes the mark of an item, once.
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

/// Returns whether a line is only a checkbox, which would be read as a link.
fn is_task(inline: &str) -> bool {
    matches!(inline.trim(), "[x]" | "[ ]")
}

fn rule(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::None => " --- |",
        Alignment::Left => " :-- |",
        Alignment::Center => " :-: |",
        Alignment::Right => " --: |",
    }
}
