//! Names a type after what holds it: the name of a field, of a parameter, or of a role in an operation.

use super::casing;
use crate::resolve::types::draft::{Base, Label, Origin};

/// Words that have no meaning without the name of what holds the type.
const EMPTY_WORDS: [&str; 10] =
    ["Data", "Meta", "Type", "Item", "Value", "Body", "BodyChoice", "Params", "Option", "Response"];

/// Returns the word that names a type in each type or operation that holds it, if that word has a meaning of its own.
pub(crate) fn plain_word(origin: &Origin) -> Option<String> {
    let is_empty = |word: &str| EMPTY_WORDS.contains(&word);
    let word = match &origin.base {
        Base::Component(_) => return None,
        Base::Operation(_, role) => {
            let role = casing::pascal(role, "Type");
            if is_empty(&role) {
                return None;
            }
            role + &label_name(&origin.labels)
        }
        Base::Type(_) => label_name(&origin.labels),
    };
    (!is_empty(&word)).then_some(word)
}

/// Returns the name for labels: `Service` for `[Field("services"), Item]`, `Item` for `[Item]`.
pub(crate) fn label_name(mut labels: &[Label]) -> String {
    let mut out = String::new();
    while let [label, rest @ ..] = labels {
        labels = rest;
        match label {
            Label::Field(wire) if labels.first() == Some(&Label::Item) => {
                out.push_str(&casing::pascal(&casing::singular(wire), "Field"));
                while let [Label::Item, rest @ ..] = labels {
                    labels = rest;
                }
            }
            Label::Field(wire) => out.push_str(&casing::pascal(wire, "Field")),
            Label::Item => out.push_str("Item"),
            Label::Variant(label) => out.push_str(&casing::pascal(label, "Variant")),
        }
    }
    out
}
