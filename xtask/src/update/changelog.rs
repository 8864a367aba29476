//! Adds entries to a changelog, below `## Unreleased`.

/// An entry: what a change of a document means for callers.
#[derive(Debug)]
pub(super) struct Entry {
    /// The start of the heading, which identifies an entry of an earlier run.
    from: String,
    to: String,
    body: String,
}

const TITLE: &str = "# Changes\n";
const UNRELEASED: &str = "## Unreleased\n";

impl Entry {
    /// `old` and `new` are checksums of the documents; `body` is Markdown with headings of level 3.
    pub(super) fn new(name: &str, old: Option<&str>, new: &str, body: &str) -> Self {
        Self {
            from: format!("### Document `{name}`, from {} to ", short(old.unwrap_or("the first"))),
            to: short(new).to_owned(),
            body: body.trim_end().replace("### ", "#### "),
        }
    }
}

/// Adds the entry before the other unreleased ones. Replaces an entry for the same old document.
pub(super) fn insert(text: &str, entry: &Entry) -> String {
    let (before, unreleased, released) = parts(text);
    let entry_text = format!("{}{}\n\n{}\n", entry.from, entry.to, entry.body);
    let (prose, others): (Vec<_>, Vec<_>) = sections(unreleased).partition(|section| !section.starts_with("### "));
    let others = others.into_iter().filter(|other| !other.starts_with(&entry.from));
    let mut out = format!("{before}{UNRELEASED}");
    for section in prose.into_iter().chain([entry_text.as_str()]).chain(others) {
        out.extend(["\n", section.trim(), "\n"]);
    }
    if !released.is_empty() {
        out.extend(["\n", released]);
    }
    out
}

/// Starts the line below `## Unreleased` that has the next and the last released version.
const NEXT: &str = "Next version: ";

/// The last released version, if that line has it.
pub(super) fn released(text: &str) -> Option<&str> {
    let (_, unreleased, _) = parts(text);
    let line = unreleased.lines().find_map(|line| line.strip_prefix(NEXT))?;
    Some(line.split_once(", after ")?.1.trim_end_matches('.'))
}

/// Writes the line with the next version.
pub(super) fn set_next(text: &str, next: &str, released: &str) -> String {
    let (before, unreleased, rest) = parts(text);
    let line = format!("{NEXT}{next}, after {released}.");
    let known = unreleased.lines().find(|line| line.starts_with(NEXT));
    let unreleased = match known {
        Some(known) => unreleased.replacen(known, &line, 1),
        None => format!("\n{line}\n{unreleased}"),
    };
    let gap = if unreleased.ends_with("\n\n") || rest.is_empty() { "" } else { "\n" };
    format!("{before}{UNRELEASED}{unreleased}{gap}{rest}")
}

/// The text before the heading `Unreleased`, below it, and from the next heading on.
fn parts(text: &str) -> (String, &str, &str) {
    let headings = || starts(text, "## ");
    match headings().find(|start| text.get(*start..).is_some_and(|rest| rest.starts_with(UNRELEASED))) {
        Some(start) => {
            let (before, rest) = text.split_at(start);
            let rest = rest.strip_prefix(UNRELEASED).unwrap_or(rest);
            let (unreleased, released) = rest.split_at(starts(rest, "## ").next().unwrap_or(rest.len()));
            (before.to_owned(), unreleased, released)
        }
        None => {
            let (before, released) = text.split_at(headings().next().unwrap_or(text.len()));
            let before = if before.trim().is_empty() { TITLE } else { before };
            (format!("{}\n\n", before.trim_end()), "", released)
        }
    }
}

/// Splits a text before each heading of level 3.
fn sections(text: &str) -> impl Iterator<Item = &str> {
    let mut cuts: Vec<_> = std::iter::once(0).chain(starts(text, "### ")).chain([text.len()]).collect();
    cuts.dedup();
    let sections = cuts.windows(2).filter_map(|cut| text.get(*cut.first()?..*cut.last()?)).collect::<Vec<_>>();
    sections.into_iter().filter(|section| !section.trim().is_empty())
}

/// The positions of the lines that start with a text.
fn starts<'a>(text: &'a str, with: &'a str) -> impl Iterator<Item = usize> + 'a {
    let lines = text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    lines.filter(move |(_, line)| line.starts_with(with)).map(|(start, _)| start)
}

fn short(sum: &str) -> &str {
    sum.get(..12).unwrap_or(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(old: &str, new: &str, body: &str) -> Entry {
        Entry::new("pets", Some(old), new, body)
    }

    #[test]
    fn the_first_entry_creates_the_file() {
        assert_eq!(
            insert("", &entry("aaaaaaaaaaaaaaaa", "b", "### Breaking\n\n- x\n")),
            "# Changes\n\n## Unreleased\n\n### Document `pets`, from aaaaaaaaaaaa to b\n\n#### Breaking\n\n- x\n"
        );
    }

    #[test]
    fn entries_are_added_above_the_released_ones() {
        let text = insert("# Changes\n\nOf callers.\n\n## 0.1.0\n\n### Kept\n", &entry("a", "b", "- x"));
        assert_eq!(
            text,
            "# Changes\n\nOf callers.\n\n## Unreleased\n\n### Document `pets`, from a to b\n\n- x\n\n## 0.1.0\n\n### Kept\n"
        );
        let text = text.replace("- x\n", "- x\n\n### By hand\n\n- kept\n").replace("released\n", "released\n\nSoon.\n");
        assert_eq!(
            insert(&text, &entry("b", "c", "- y")),
            "# Changes\n\nOf callers.\n\n## Unreleased\n\nSoon.\n\n### Document `pets`, from b to c\n\n- y\n\n\
             ### Document `pets`, from a to b\n\n- x\n\n### By hand\n\n- kept\n\n## 0.1.0\n\n### Kept\n"
        );
    }

    #[test]
    fn the_next_version_is_below_the_heading() {
        let text = insert("# Changes\n\n## 0.1.0\n\n- old\n", &entry("a", "b", "- x"));
        assert_eq!(released(&text), None);
        let once = set_next(&text, "0.1.1", "0.1.0");
        assert!(
            once.starts_with("# Changes\n\n## Unreleased\n\nNext version: 0.1.1, after 0.1.0.\n\n### Document `pets`")
        );
        assert!(once.ends_with("\n- x\n\n## 0.1.0\n\n- old\n"), "{once}");
        assert_eq!(released(&once), Some("0.1.0"));
        assert_eq!(set_next(&once, "0.1.1", "0.1.0"), once);
        let twice = set_next(&insert(&once, &entry("b", "c", "- y")), "0.2.0", "0.1.0");
        assert_eq!(twice.matches("Next version: 0.2.0, after 0.1.0.").count(), 1);
        assert_eq!(twice.matches("Next version").count(), 1);
    }

    #[test]
    fn an_entry_of_a_run_that_was_stopped_is_replaced() {
        let once = insert("", &entry("a", "b", "- x"));
        assert_eq!(insert(&once, &entry("a", "b", "- x")), once);
        assert_eq!(insert(&once, &entry("a", "c", "- y")), insert("", &entry("a", "c", "- y")));
        let released = once.replace("Unreleased", "0.1.0");
        assert!(insert(&released, &entry("a", "b", "- x")).contains("## 0.1.0\n\n### Document `pets`, from a to b"));
    }
}
