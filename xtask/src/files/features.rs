//! Updates the list of features in a manifest: for each document, one for all of its tags, and one for each tag. Every line outside of
//! the list stays as it is.

use anyhow::{Context, Result, bail};
use codegen::Generated;
use toml::Table;

/// The line before the list.
const BEGIN: &str = "# Written by `cargo xtask regen` down to the end mark; changes are lost. A feature for each tag:";
const END: &str = "# End of what `cargo xtask regen` wrote.";

/// The features of a document.
#[derive(Debug)]
pub(crate) struct Features<'a> {
    /// The name of the document in errors.
    document: &'a str,
    /// Enables all of `tags`.
    all: &'a str,
    tags: &'a [String],
}

impl<'a> Features<'a> {
    pub(crate) fn new(document: &'a str, generated: &'a Generated) -> Self {
        Self { document, all: &generated.api.features.all, tags: &generated.features }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.all).chain(self.tags.iter().map(String::as_str))
    }
}

/// Replaces the list in a manifest; errors call it `name`.
pub(crate) fn splice(manifest: &str, name: &str, documents: &[Features<'_>]) -> Result<String> {
    let (before, after) = around(manifest).with_context(|| {
        format!(
            "{name}: no list of features of the tags\n  help: add these lines below `[features]`\n{BEGIN}\n{END}\n  cause"
        )
    })?;
    let by_hand = format!("{before}{after}").parse::<Table>().with_context(|| name.to_owned())?;
    check(documents, by_hand.get("features").and_then(toml::Value::as_table))?;
    Ok(format!("{before}{}{after}", list(documents)))
}

/// Refuses features with equal names: of two documents, or of a document and the hand-written part of the manifest.
pub(crate) fn check(documents: &[Features<'_>], by_hand: Option<&Table>) -> Result<()> {
    const HELP: &str = "set another `prefix` or `all` in `[features]` of its codegen.toml";
    let mut taken: Vec<(&str, &str)> = Vec::new();
    for document in documents {
        for feature in document.names() {
            if by_hand.is_some_and(|by_hand| by_hand.contains_key(feature)) {
                bail!("{}: the manifest has another feature `{feature}`\n  help: {HELP}", document.document);
            }
            match taken.iter().find(|(known, _)| *known == feature) {
                Some((_, other)) if *other == document.document => {
                    bail!(
                        "{other}: the feature of all tags and that of a tag are both called `{feature}`\n  help: {HELP}"
                    )
                }
                Some((_, other)) => {
                    bail!("{}: the feature `{feature}` belongs to {other}\n  help: {HELP}", document.document)
                }
                None => taken.push((feature, document.document)),
            }
        }
    }
    Ok(())
}

/// The hand-written part of a manifest.
pub(crate) fn without(manifest: &str) -> String {
    around(manifest).map_or_else(|_| manifest.to_owned(), |(before, after)| before.to_owned() + after)
}

/// Whether a hand-written file has a list.
pub(crate) fn has_list(text: &[u8]) -> bool {
    std::str::from_utf8(text).is_ok_and(|text| around(text).is_ok())
}

/// The list with the lines around it.
pub(crate) fn list(documents: &[Features<'_>]) -> String {
    let mut out = format!("{BEGIN}\n");
    for Features { all, tags, .. } in documents {
        out.extend([*all, " = ["]);
        out.extend(tags.iter().map(|tag| format!("\n    \"{tag}\",")));
        out.push_str(if tags.is_empty() { "]\n" } else { "\n]\n" });
        out.extend(tags.iter().map(|tag| format!("{tag} = []\n")));
    }
    out + END + "\n"
}

/// The text before the list, and the text after it.
fn around(manifest: &str) -> Result<(&str, &str)> {
    let whole_line = |text: &str, line: &str| {
        let ends = |at: usize| text[at + line.len()..].starts_with(['\n', '\r']) || text.len() == at + line.len();
        text.match_indices(line).map(|(at, _)| at).find(|&at| (at == 0 || text[..at].ends_with('\n')) && ends(at))
    };
    let begin = whole_line(manifest, BEGIN).context("the line before it is missing")?;
    let (before, rest) = manifest.split_at(begin);
    let end = whole_line(rest, END).context("the line after it is missing")?;
    let after = &rest[end + END.len()..];
    Ok((before, after.strip_prefix("\r\n").or_else(|| after.strip_prefix('\n')).unwrap_or(after)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn spliced(list: &str, documents: &[Features<'_>]) -> Result<String> {
        splice(&format!("[features]\n# By hand.\nown = []\n{list}\n[lints]\n"), "Cargo.toml", documents)
    }

    fn tags(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn one(tags: &[String]) -> [Features<'_>; 1] {
        [Features { document: "spec/a/openapi.yaml", all: "all-tags", tags }]
    }

    fn refusal(result: Result<String>) -> String {
        format!("{:#}", result.unwrap_err())
    }

    #[test]
    fn only_the_list_is_replaced() {
        let both = tags(&["a", "b"]);
        let spliced = spliced(&format!("{BEGIN}\nold = []\n{END}\n"), &one(&both)).unwrap();
        let list = "all-tags = [\n    \"a\",\n    \"b\",\n]\na = []\nb = []\n";
        assert_eq!(spliced, format!("[features]\n# By hand.\nown = []\n{BEGIN}\n{list}{END}\n\n[lints]\n"));
        assert_eq!(splice(&spliced, "Cargo.toml", &one(&both)).unwrap(), spliced);
        assert_eq!(without(&spliced), "[features]\n# By hand.\nown = []\n\n[lints]\n");
        let none = format!("[features]\n{BEGIN}\nall-tags = []\n{END}\n");
        assert_eq!(
            splice(&spliced.replace("# By hand.\nown = []\n", "").replace("\n[lints]\n", ""), "Cargo.toml", &one(&[]))
                .unwrap(),
            none
        );
    }

    #[test]
    fn each_document_has_features_of_its_own() {
        let (first, second) = (tags(&["a"]), tags(&["v2-a"]));
        let [one] = one(&first);
        let other = Features { document: "spec/b/openapi.yaml", all: "v2", tags: &second };
        assert_eq!(
            list(&[one, other]),
            format!("{BEGIN}\nall-tags = [\n    \"a\",\n]\na = []\nv2 = [\n    \"v2-a\",\n]\nv2-a = []\n{END}\n")
        );
    }

    #[test]
    fn a_manifest_without_a_list_is_refused() {
        for list in ["", &format!("{BEGIN}\n"), &format!("{END}\n{BEGIN}\n"), &format!("{BEGIN} x\n{END}\n")] {
            assert!(refusal(spliced(list, &[])).starts_with("Cargo.toml: no list of features of the tags\n"), "{list}");
        }
    }

    #[test]
    fn a_feature_has_a_name_of_its_own() {
        let list = format!("{BEGIN}\n{END}\n");
        let help = "\n  help: set another `prefix` or `all` in `[features]` of its codegen.toml";
        let refused = |documents: &[Features<'_>], expected: &str| {
            assert_eq!(refusal(spliced(&list, documents)), format!("{expected}{help}"));
        };
        refused(&one(&tags(&["a", "own"])), "spec/a/openapi.yaml: the manifest has another feature `own`");
        let both = "spec/a/openapi.yaml: the feature of all tags and that of a tag are both called `all-tags`";
        refused(&one(&tags(&["all-tags"])), both);
        let first = tags(&["a"]);
        let [one] = one(&first);
        let other = Features { document: "spec/b/openapi.yaml", all: "a", tags: &[] };
        refused(&[one, other], "spec/b/openapi.yaml: the feature `a` belongs to spec/a/openapi.yaml");
    }

    #[test]
    fn a_tag_named_like_a_hand_written_feature_gets_another_name() {
        let manifest = include_str!("../../../generated-client/Cargo.toml");
        let by_hand = without(manifest).parse::<Table>().unwrap();
        let tags = by_hand["features"].as_table().unwrap().keys();
        let get = |tag| format!("  /{tag}: {{ get: {{ tags: [{tag}], responses: {{}} }} }}\n");
        let paths: String = tags.map(get).collect();
        let text = format!("openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths:\n{paths}");
        let document = codegen::Source { name: "api.yaml", text: &text };
        let input =
            codegen::Input { document, overlay: None, config: codegen::Config::default(), recorded: Vec::new() };
        let generated = codegen::generate(&input).unwrap();
        splice(manifest, "Cargo.toml", &[Features::new("api.yaml", &generated)]).unwrap();
    }
}
