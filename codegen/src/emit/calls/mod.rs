//! Writes operations: functions, builders, constants, credentials and servers.

pub(super) mod body;
pub(super) mod bounds;
pub(super) mod deprecated;
pub(super) mod descriptor;
pub(super) mod dispatch;
pub(super) mod group;
pub(super) mod multipart;
pub(super) mod operation;
pub(super) mod security;
pub(super) mod servers;
pub(super) mod statics;
