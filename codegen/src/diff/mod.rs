//! Compares two models and tells what changed for the users of the client: each change with its Rust item and the code that it
//! breaks. Compares models, not texts.
//!
//! | file | does |
//! | --- | --- |
//! | `change` | a change |
//! | `reader`, `types` | read the public items of a model |
//! | `item`, `surface` | hold those items, each with what can change of it |
//! | `matching` | finds the items that were renamed or moved |
//! | `compare` | compares two surfaces |
//! | `judge`, `bounds` | decide which code a change breaks |
//! | `fold`, `render` | write a diff as text, Markdown or JSON |

mod bounds;
mod change;
mod compare;
mod fold;
mod item;
mod judge;
mod matching;
mod pairs;
mod reader;
mod render;
mod surface;
mod types;

pub use self::change::{Breaks, Change, ChangeKind, Facet, Key, Verdict};
pub use self::compare::{Diff, diff, renames};
pub use self::fold::Lines;
pub use self::matching::Renames;
pub use self::render::{json, markdown, text};
