//! Read access to a normalized document. Knows neither names nor types.
//!
//! | file | does |
//! | --- | --- |
//! | `document` | the document, and what its references lead to |
//! | `envelope` | reads what is not a schema by the serde of `openapiv3`, each schema replaced by a reference to its pointer |
//! | `node` | a schema where it stands |
//! | `view` | a flat view of a schema, borrowed from the tree |
//! | `schema` | reads schemas as views, with `merge` for `allOf` |
//! | `docs` | descriptions |

pub(crate) mod docs;
mod document;
mod envelope;
pub(crate) mod merge;
mod node;
mod schema;
mod view;

pub(crate) use self::document::{Spec, is_named};
pub(crate) use self::node::{Node, Primitive};
pub(crate) use self::schema::view;
pub(crate) use self::view::{Additional, Alternatives, Listed, View};
