//! Matches two versions of a document node by node: which node of the newer one is the same thing as a node of the older one.

mod aligner;
mod alignment;
mod documents;

pub use self::aligner::align;
pub use self::alignment::Alignment;
pub(crate) use self::alignment::subject;
pub use self::documents::{Documents, documents};
