// Written by `cargo xtask regen`; changes are lost.

//! The exchanges of all documents.

use crate::Document;

#[path = "v1/mod.rs"]
mod v1;

pub(crate) const DOCUMENTS: &[Document] = &[
    Document {
        module: "v1",
        secrets: v1::SECRETS,
        groups: v1::GROUPS,
    },
];
