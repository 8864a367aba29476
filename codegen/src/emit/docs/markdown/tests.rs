//! Markdown in, Markdown out; and that rustdoc reads the output as what the input said.

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag};

use super::{line, render};
use crate::emit::docs::code::code;
use crate::emit::docs::escape::clean;

#[test]
fn renders() {
    for (text, expected) in [
        ("plain, and nothing else.", "plain, and nothing else."),
        ("a [b] and [`c`]", "a \\[b\\] and \\[`c`\\]"),
        ("Vec<T> & x &amp; &copy; &#1;", "Vec\\<T> & x & ©"),
        ("<p>one <b>two</b></p>", "<p>one <b>two</b></p>"),
        ("one <b>two", "one \\<b>two"),
        ("<a href=\"x\">y</a> <script>z</script>", "\\<a href=\"x\">y\\</a> \\<script>z\\</script>"),
        ("one<br>two <br/> three", "one\\\ntwo\\\nthree"),
        ("see https://example.com/a_b_(c).", "see <https://example.com/a_b_(c>)."),
        (
            "<https://example.com> and [x](https://example.com/y)",
            "<https://example.com> and [x](<https://example.com/y>)",
        ),
        ("[x](services) [y](#z) [z](mailto:a@b)", "x y z"),
        ("![x](https://example.com/y.png) ![z](y.png)", "![x](<https://example.com/y.png>) z"),
        ("    let x = 1;", "```text\nlet x = 1;\n```"),
        ("```\nfn main() {}\n```", "```text\nfn main() {}\n```"),
        ("```rust,ignore\n1\n```", "```text\n1\n```"),
        ("```json\n{}\n```", "```json\n{}\n```"),
        ("````\n```\n````", "````text\n```\n````"),
        ("* one\n* two", "- one\n- two"),
        ("- one\n\n- two\n  more", "- one\n\n- two\n  more"),
        ("1. one\nlazy\n   - two\n2. three", "1. one\n   lazy\n   - two\n2. three"),
        ("text\n- one\n\n      code\n\ntext", "text\n\n- one\n\n  ```text\n  code\n  ```\n\ntext"),
        ("> one\ntwo\n>\n> - three", "> one\n> two\n>\n> - three"),
        ("a | b\n--|:-:\n`c\\|d` | e", "| a | b |\n| --- | :-: |\n| `c\\|d` | e |"),
        ("# One\ntext\n\nTwo\n===", "# One\n\ntext\n\n# Two"),
        ("one  \ntwo\r\nthree\tfour", "one\\\ntwo\nthree   four"),
        ("snake_case _it_ __bold__ 2 * 3 * 4", "snake_case *it* **bold** 2 \\* 3 \\* 4"),
        ("\\* \\[x\\] \\_y\\_", "\\* \\[x\\] \\_y\\_"),
        ("1\\. one\n\\- two\n\\# three", "1\\. one\n\\- two\n\\# three"),
        ("a\u{202e}b\u{0}c\u{200b}d", "abcd"),
        ("- [x] done\n- [ ] open", "- [x] done\n- [ ] open"),
        ("one\n***\ntwo", "one\n\n* * *\n\ntwo"),
        ("", ""),
        (" \n\t\n", ""),
    ] {
        assert_eq!(render(text), expected, "{text}");
    }
}

#[test]
fn lines_and_code_spans() {
    assert_eq!(line("one\ntwo  \nthree\n\nfour"), "one two three");
    assert_eq!(line("# Title\ntext"), "Title");
    assert_eq!(line("```\ncode\n```"), "");
    assert_eq!(code("a`b"), "``a`b``");
    assert_eq!(code("`a`"), "`` `a` ``");
    assert_eq!(code("a\nb\u{202e}"), "`a b`");
    assert_eq!(code(""), "(blank)");
}

#[test]
fn deep_nesting_is_shown_as_it_was_written() {
    let text = ">".repeat(100_000) + "a\nb";
    assert_eq!(render(&text), format!("```text\n{text}\n```"));
}

/// Pieces that mean something to Markdown, to HTML or to rustdoc.
const PIECES: [&str; 64] = [
    "a",
    "word",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "  \n",
    "\r\n",
    "\t",
    "    ",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "2) ",
    "> ",
    "# ",
    "## ",
    "=",
    "---",
    "***",
    "`",
    "``",
    "```",
    "```rust\n",
    "~~~",
    "~",
    "~~",
    "_",
    "__",
    "*",
    "**",
    "[",
    "]",
    "(",
    ")",
    "[x]",
    "](y)",
    "](https://example.com)",
    "![",
    "[^1]",
    "[r]: ",
    "<",
    ">",
    "<b>",
    "</b>",
    "<br>",
    "<div>",
    "<p class=\"x\">",
    "Vec<T>",
    "&",
    "&lt;",
    "&#x41;",
    "\\",
    "|",
    "\n|",
    "|-|-|\n",
    "https://example.com/a_b",
    "http://",
    "[ ] ",
    ":",
    "é",
    "名",
];

#[test]
fn says_the_same_to_rustdoc_whatever_it_is_given() {
    let mut state = 1u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or(0) % below
    };
    for round in 0..20_000 {
        let text: String = (0..=next(24)).map(|_| PIECES[next(PIECES.len())]).collect();
        let rendered = render(&text);
        check(&rendered, &format!("round {round}: {text:?} became {rendered:?}"));
        assert_eq!(words(&rendered), words(&clean(&text)), "round {round}: {text:?} became {rendered:?}");
    }
}

/// What rustdoc and clippy would complain about.
fn check(rendered: &str, context: &str) {
    assert!(rendered.lines().all(|line| line == line.trim_end()), "trailing space, {context}");
    let mut broken =
        |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> { panic!("{:?}, {context}", link.reference) };
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let mut links = 0;
    let mut code = false;
    for event in Parser::new_with_broken_link_callback(rendered, options, Some(&mut broken)) {
        match event {
            Event::Html(tag) | Event::InlineHtml(tag) => {
                let rest = ["<b>", "</b>", "<br>"].iter().fold(tag.to_string(), |tag, known| tag.replace(known, ""));
                assert!(!rest.contains('<'), "{tag}, {context}");
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                assert!(dest_url.starts_with("http"), "{dest_url}, {context}");
                links += 1;
            }
            Event::End(pulldown_cmark::TagEnd::Link | pulldown_cmark::TagEnd::Image) => links -= 1,
            Event::Start(Tag::CodeBlock(kind)) => {
                assert!(matches!(kind, CodeBlockKind::Fenced(ref info) if &**info == "text"), "{kind:?}, {context}");
                code = true;
            }
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => code = false,
            Event::Text(text) => assert!(code || links > 0 || !text.contains("://e"), "bare URL, {context}"),
            _ => {}
        }
    }
}

/// Letters and digits that a reader sees.
fn words(text: &str) -> String {
    let mut words = String::new();
    for event in Parser::new_ext(text, super::OPTIONS) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                let text = text.replace("<br>", "");
                words.extend(text.chars().filter(|character| character.is_alphanumeric()));
            }
            Event::TaskListMarker(true) => words.push('x'),
            _ => {}
        }
    }
    words
}
