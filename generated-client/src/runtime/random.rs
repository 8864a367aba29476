//! Numbers that nobody can foresee, from the seeds that the standard library gives its maps.

use std::hash::{BuildHasher, Hasher, RandomState};

pub(crate) fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}
