//! Random numbers from the seeds of the standard library's hash maps.

use std::hash::{BuildHasher, Hasher, RandomState};

/// Returns a random number that cannot be predicted.
pub(crate) fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}
