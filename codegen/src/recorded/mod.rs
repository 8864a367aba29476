//! Recorded responses: bodies that a server sent, with all personal data replaced. They are evidence of the API, like the examples
//! of the document.

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
