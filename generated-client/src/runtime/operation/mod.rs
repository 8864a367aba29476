//! Constant data about an operation, as the generated code declares it.

pub(super) mod bounds;
pub(super) mod descriptor;
pub(super) mod rate_limit;
