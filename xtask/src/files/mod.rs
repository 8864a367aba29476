//! Writes: what is generated against what is on disk, changes of many files at once, and results on stdout.
//!
//! | file | does |
//! | --- | --- |
//! | `plan` | compares generated texts with a folder, and brings it up to date |
//! | `features` | keeps the list of features in the client's manifest up to date |
//! | `journal` | makes changes of many files all or not at all |
//! | `replace` | replaces and removes files |
//! | `lock` | keeps two runs from writing to the same folder |
//! | `print` | prints results on stdout |

pub(crate) mod features;
#[cfg(feature = "maintain")]
pub(crate) mod journal;
pub(crate) mod lock;
pub(crate) mod plan;
pub(crate) mod print;
pub(crate) mod replace;
