//! Bounds the work of decoding unions, which try several types for one value.

use std::cell::Cell;

use super::fault::Fault;

thread_local! {
    /// Bytes that unions may still read; `None` while nothing is being decoded.
    static BYTES_LEFT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// The budget of a text that is being decoded; it ends when the guard is dropped.
///
/// Each level of unions inside unions multiplies the number of attempts, and a hostile text nests them deeply.
///
/// The budget is kept by thread, because serde cannot pass it through a generated type. Decoding never changes threads.
#[must_use = "a budget ends when it is dropped"]
pub(crate) struct Budget {
    outermost: bool,
}

impl Budget {
    /// Opens a budget for a text of `length` bytes. A text inside another one shares the budget of the outer text.
    pub(crate) fn open(length: usize) -> Self {
        let outermost = BYTES_LEFT.get().is_none();
        if outermost {
            BYTES_LEFT.set(Some(length.saturating_mul(64).saturating_add(16 << 20)));
        }
        Self { outermost }
    }
}

impl Drop for Budget {
    fn drop(&mut self) {
        if self.outermost {
            BYTES_LEFT.set(None);
        }
    }
}

/// Takes `bytes` from the budget, and a little more: an attempt has a cost even if it reads nothing.
pub(crate) fn spend(bytes: usize) -> Result<(), Fault> {
    let Some(left) = BYTES_LEFT.get() else { return Ok(()) };
    let left = left
        .checked_sub(bytes.saturating_add(64))
        .ok_or_else(|| Fault::new("the unions are nested too deeply to decode"))?;
    BYTES_LEFT.set(Some(left));
    Ok(())
}
