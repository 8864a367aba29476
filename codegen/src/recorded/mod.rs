//! A file below `recorded/` in, the response that it keeps out: a body that a server sent, with everything personal replaced.
//! Evidence of the API, like the bodies that the document itself shows.

mod cut;
mod date;
mod digits;
mod file;
mod invent;
mod json;
mod kind;
mod known;
mod reduce;
mod words;

pub use self::file::{ORIGINS, Recorded, file_name};
pub use self::known::Known;
pub use self::reduce::{Reduced, is_alike, reduce};
