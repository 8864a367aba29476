// Written by `cargo xtask regen`; changes are lost.

//! The exchanges of all documents.

use crate::Document;

#[path = "v1/mod.rs"]
mod v1;
#[path = "v2/mod.rs"]
mod v2;
#[path = "developer/mod.rs"]
mod developer;
#[path = "booking/mod.rs"]
mod booking;

pub(crate) const DOCUMENTS: &[Document] = &[
    Document {
        module: "v1",
        secrets: v1::SECRETS,
        groups: v1::GROUPS,
    },
    Document {
        module: "v2",
        secrets: v2::SECRETS,
        groups: v2::GROUPS,
    },
    Document {
        module: "developer",
        secrets: developer::SECRETS,
        groups: developer::GROUPS,
    },
    Document {
        module: "booking",
        secrets: booking::SECRETS,
        groups: booking::GROUPS,
    },
];
