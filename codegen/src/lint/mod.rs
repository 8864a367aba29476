//! Finds where a document contradicts itself or the API, with its own examples and the recorded responses as evidence.
//!
//! | file | does |
//! | --- | --- |
//! | `check` | runs every check |
//! | `finding` | findings, their kinds and their evidence |
//! | `evidence` | judges every example and recorded response by its schema and by the generated type |
//! | `received` | finds the documented response that a recorded one belongs to |
//! | `fit` | compares a value with its schema, by a JSON Schema library and the client's table of tolerated values |
//! | `rules` | checks that need no example: headers, ids, path templates, names of codes |
//! | `headers` | checks headers that a client sets itself |
//! | `told` | finds bounds that only a description states |
//! | `target` | finds overlay actions that break when a path moves |
//! | `words` | finds marks of missing descriptions |
//! | `holder` | finds the name of a value, which decides how the client reads a number |
//! | `nodes` | finds the nodes of a document that are not data, and the parameters of an operation |
//! | `place`, `action` | write the overlay action that would settle a finding |
//! | `required` | finds bodies without a field that is required by its name |
//! | `render` | writes findings as text, as JSON and as a report for the publisher |

mod action;
mod check;
mod evidence;
mod finding;
mod fit;
mod headers;
mod holder;
mod nodes;
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
