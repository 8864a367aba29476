//! Writes types: structs, enums, unions, and their constructors.

pub(super) mod choice;
pub(super) mod constructor;
pub(super) mod debug;
pub(super) mod enums;
pub(super) mod field;
pub(super) mod fields;
pub(super) mod item;
pub(super) mod module;
pub(super) mod object;
mod resources;
mod telling;
pub(super) mod union;
pub(super) mod webhooks;
