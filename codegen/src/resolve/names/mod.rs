//! Names types, fields, operations and parameters after the document, or as the configuration says.

pub(super) mod assign;
pub(super) mod casing;
pub(super) mod configured;
pub(super) mod deprecated;
pub(super) mod functions;
pub(super) mod labels;
pub(super) mod table;
