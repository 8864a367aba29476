//! Updates the list of features in a manifest: one for each tag. Every line outside of the list stays as it is.

use anyhow::{Context, Result, bail};
use codegen::Generated;
use codegen::emit::ALL_FEATURES;
use toml::Table;

/// The line before the list.
const BEGIN: &str = "# Written by `cargo xtask regen` down to the end mark; changes are lost. A feature for each tag:";
const END: &str = "# End of what `cargo xtask regen` wrote.";

/// The features of all documents. Tags of the same name share a feature.
pub(crate) fn merge(generated: &[Generated]) -> Vec<&str> {
    let mut features = Vec::new();
    for feature in generated.iter().flat_map(|generated| &generated.features) {
        if !features.contains(&feature.as_str()) {
            features.push(feature);
        }
    }
    features
}

/// Replaces the list in a manifest; errors call it `name`.
pub(crate) fn splice(manifest: &str, name: &str, features: &[&str]) -> Result<String> {
    let (before, after) = around(manifest).with_context(|| {
        format!("{name}: no list of features of the tags\n  help: add these lines below `[features]`\n{BEGIN}\n{ALL_FEATURES} = []\n{END}\n  cause")
    })?;
    let by_hand = format!("{before}{after}").parse::<Table>().with_context(|| name.to_owned())?;
    if let Some(by_hand) = by_hand.get("features")
        && let Some(twice) = features.iter().chain([&ALL_FEATURES]).find(|feature| by_hand.get(**feature).is_some())
    {
        bail!("{name}: the feature `{twice}` is hand-written, and the feature of a tag\n  help: rename one of them");
    }
    Ok(format!("{before}{}{after}", list(features)))
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
pub(crate) fn list(features: &[&str]) -> String {
    let mut out = format!("{BEGIN}\n{ALL_FEATURES} = [");
    out.extend(features.iter().map(|feature| format!("\n    \"{feature}\",")));
    out.push_str(if features.is_empty() { "]\n" } else { "\n]\n" });
    out.extend(features.iter().map(|feature| format!("{feature} = []\n")));
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

    fn spliced(list: &str, features: &[&str]) -> Result<String> {
        splice(&format!("[features]\n# By hand.\nown = []\n{list}\n[lints]\n"), "Cargo.toml", features)
    }

    fn refusal(result: Result<String>) -> String {
        format!("{:#}", result.unwrap_err())
    }

    #[test]
    fn only_the_list_is_replaced() {
        let spliced = spliced(&format!("{BEGIN}\nold = []\n{END}\n"), &["a", "b"]).unwrap();
        let list = "all-tags = [\n    \"a\",\n    \"b\",\n]\na = []\nb = []\n";
        assert_eq!(spliced, format!("[features]\n# By hand.\nown = []\n{BEGIN}\n{list}{END}\n\n[lints]\n"));
        assert_eq!(splice(&spliced, "Cargo.toml", &["a", "b"]).unwrap(), spliced);
        assert_eq!(without(&spliced), "[features]\n# By hand.\nown = []\n\n[lints]\n");
        let none = format!("[features]\n{BEGIN}\nall-tags = []\n{END}\n");
        assert_eq!(
            splice(&spliced.replace("# By hand.\nown = []\n", "").replace("\n[lints]\n", ""), "Cargo.toml", &[])
                .unwrap(),
            none
        );
    }

    #[test]
    fn a_manifest_without_a_list_is_refused() {
        for list in ["", &format!("{BEGIN}\n"), &format!("{END}\n{BEGIN}\n"), &format!("{BEGIN} x\n{END}\n")] {
            assert!(refusal(spliced(list, &[])).starts_with("Cargo.toml: no list of features of the tags\n"), "{list}");
        }
    }

    #[test]
    fn a_tag_cannot_have_the_name_of_a_hand_written_feature() {
        let list = format!("{BEGIN}\n{END}\n");
        let expected =
            "Cargo.toml: the feature `own` is hand-written, and the feature of a tag\n  help: rename one of them";
        assert_eq!(refusal(spliced(&list, &["a", "own"])), expected);
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
        splice(manifest, "Cargo.toml", &merge(&[codegen::generate(&input).unwrap()])).unwrap();
    }
}
