//! A tree comes in, OpenAPI 3.0 or 3.1; the 3.0 that the `openapiv3` crate models goes out, built node by node so that a slip
//! costs a note and not the document. What 3.0 cannot say rides in `x-` keys. Knows nothing of Rust.
//!
//! | key | of | says |
//! | --- | --- | --- |
//! | `x-type` | schema | the types, where they are not one; none: null alone |
//! | `x-const` | schema | the one value, which is also the `enum` |
//! | `x-enum` | schema | values that contradict the type |
//! | `x-examples` | schema | all examples |
//! | `x-prefix-items` | schema | the schemas of a tuple's members |
//! | `x-format` | schema | the format of a type that has none in 3.0 |
//! | `x-content-encoding`, `x-content-media-type` | schema | what a text holds |
//! | `x-explode` | header | `explode` |
//! | `x-pointer` | component | where it stood before a reference made it a component |
//! | `x-webhooks` | document | path items by name |

use serde_json::Value;

use crate::document::kind;
use crate::{Error, Report, Result};

mod grammar;
mod keywords;
mod operation;
mod parameter;
pub(crate) mod pointer;
mod refs;
mod root;
mod schema;
mod walk;

/// Nodes that path items and callbacks may unfold to where references to them are replaced.
const UNFOLDED: usize = 1 << 20;

/// Lowers a document. What cannot be said exactly becomes a note.
///
/// # Errors
///
/// What should be a part of the document is none (`paths` is a list, an operation is text); a reference leads nowhere, round
/// in a circle or out of the document. The error holds the JSON pointer.
pub fn lower(mut tree: Value, source_name: &str, report: &mut Report) -> Result<openapiv3::OpenAPI> {
    let refs = refs::settle(&mut tree, source_name, report)?;
    let mut lower = walk::Lower {
        name: source_name,
        report,
        refs: &refs,
        unusable: Vec::new(),
        open: Vec::new(),
        depth: 0,
        budget: UNFOLDED,
        at: String::new(),
        refusal: None,
    };
    let Value::Object(map) = tree else {
        return Err(Error::whole(source_name, format!("is {}; expected a mapping", kind(&tree))));
    };
    let api = lower.document(map);
    match lower.refusal {
        Some(refusal) => Err(refusal),
        None => Ok(api),
    }
}
