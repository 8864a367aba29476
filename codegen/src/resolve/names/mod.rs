//! Names of types, fields, operations and parameters: made from the document, and replaced by the configuration.

pub(super) mod assign;
pub(super) mod casing;
pub(super) mod configured;
pub(super) mod deprecated;
