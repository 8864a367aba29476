//! Reads an OpenAPI document and writes a typed Rust client for it.
//!
//! Pure: no files, no network, no clock, no environment. The data goes one way, one step after the other:
//!
//! ```text
//! text ─document─▶ Value ─overlay─▶ Value ─normalize─▶ Value ─spec─▶ views ─resolve─▶ model::Api ─emit─▶ {path: source}
//! ```
//!
//! `pipeline` runs these steps. `align` compares two versions of a document node by node, and `diff` compares their models. With
//! these, `overlay::follow` and `migrate` find the changes that the overlay and the configuration need for the newer version, and
//! `transcribe` carries its facts over into a document with other descriptions.

pub mod align;
pub mod config;
pub mod diff;
pub mod document;
pub mod documented;
pub mod emit;
pub mod error;
mod exchange;
#[cfg(feature = "lint")]
pub mod lint;
pub mod migrate;
pub mod model;
mod named;
mod near;
pub mod normalize;
pub mod outline;
pub mod overlay;
mod pipeline;
pub mod recorded;
pub mod redact;
pub mod report;
pub mod resolve;
mod sample;
mod shape;
mod source;
mod spec;
pub mod stale;
pub mod text;
pub mod transcribe;

pub use config::Config;
pub use error::{Error, Result};
pub use model::Api;
pub use outline::outline;
pub use pipeline::{Generated, Input, Lenient, Resolved, corrected, generate, lenient, resolve, write};
pub use recorded::Recorded;
pub use report::{Note, NoteKind, Report};
pub use source::Source;
pub use stale::Stale;
