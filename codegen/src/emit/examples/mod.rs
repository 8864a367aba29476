//! Writes examples in docs, and the tests that exchange requests and responses.

pub(super) mod call;
pub(super) mod exchange;
pub(super) mod expression;
pub(super) mod extent;
pub(super) mod layout;
