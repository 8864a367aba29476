//! Corrects the tree of a document by an OpenAPI Overlay 1.0. Does not know what the document means.
//!
//! | file | does |
//! | --- | --- |
//! | `read` | reads the overlay's text as actions |
//! | `apply` | applies the actions, and reports those that no longer fit |
//! | `change` | changes the nodes that an action selects |
//! | `reference` | finds dangling references in an update and in a document |
//! | `target` | splits a target into segments |
//! | `held` | rewrites a target from paths to operation ids |
//! | `meant` | suggests names for a target that selects nothing |
//! | `follow` | finds the changes that an overlay needs when the document changes |
//! | `edit` | makes those changes in the overlay's text |

mod apply;
mod change;
pub mod edit;
pub mod follow;
pub(crate) mod held;
mod meant;
mod read;
mod reference;
pub(crate) mod target;

pub use self::apply::{Applied, Outcome, Watch, apply, watched};
pub use self::held::by_operation;
#[cfg(feature = "lint")]
pub(crate) use self::read::json_path;
pub(crate) use self::reference::without_dangling;
