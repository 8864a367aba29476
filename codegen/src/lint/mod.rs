//! A document, its overlay and its configuration in, findings out: where the document contradicts itself, or the API. Its own
//! examples and the recorded responses are the evidence. What the client copes with is told, and settled.
//!
//! | room | does |
//! | --- | --- |
//! | `evidence` | every example and recorded response, judged by its schema and held to the type that is generated |
//! | `received` | which response of the document a recorded one is |
//! | `fit` | what does not fit a schema, by a JSON Schema library and the client's own table of tolerance |
//! | `rules` | what is wrong without an example: headers, ids, templates, names of codes |
//! | `headers` | what a client sends by itself |
//! | `told` | bounds that only words tell |
//! | `target` | actions of the overlay that a moved path would break |
//! | `words` | marks of what nobody has described yet |
//! | `holder` | the name that a value stands under, by which a number may be a text |
//! | `place`, `action` | the overlay action that would settle a finding |
//! | `required` | bodies that lack a field which is required by its name |
//! | `render` | findings as text, JSON, and a report for the publisher |

mod action;
mod check;
mod evidence;
mod finding;
mod fit;
mod headers;
mod holder;
mod place;
mod received;
mod render;
mod required;
mod rules;
mod target;
mod told;
mod tolerance;
mod words;

pub use self::check::{lint, tree_findings};
pub use self::finding::{Evidence, Finding, Findings, Kind};
pub use self::render::{digest, json, markdown, text};
