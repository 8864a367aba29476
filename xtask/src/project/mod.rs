//! Reads: where the project's files are, and what they say.
//!
//! | file | does |
//! | --- | --- |
//! | `workspace` | finds the project's files |
//! | `document` | reads documents with their overlays, configurations and recorded responses |
//! | `recorded` | reads recorded responses |
//! | `commit` | reads files as a commit has them |
//! | `source` | reads and writes `source.toml` |

pub(crate) mod commit;
pub(crate) mod document;
pub(crate) mod recorded;
#[cfg(feature = "maintain")]
pub(crate) mod source;
pub(crate) mod workspace;
