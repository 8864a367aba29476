//! Read access to a normalized document. Knows neither names nor types.
//!
//! | file | does |
//! | --- | --- |
//! | `document` | the parts of a document and the targets of its references |
//! | `envelope` | reads nodes other than schemas by the serde of `openapiv3`, each schema in them replaced by its pointer |
//! | `node` | a schema and its pointer |
//! | `view` | the flat view of a schema |
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
