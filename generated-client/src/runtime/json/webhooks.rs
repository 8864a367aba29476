//! Decodes the body of a webhook, which is one value or a list of values.

use serde::{Deserialize, Deserializer};

use super::fault::Fault;
use super::lenient;
use super::read::{ReadError, text};
use super::union::{Buffered, Union};

/// Decodes one webhook, or a list of webhooks. A webhook that is none of the documented ones is kept as it was received.
pub(crate) fn read_webhooks<U: Union>(body: &[u8]) -> Result<Vec<U>, ReadError> {
    let read = |text: &str| {
        // A webhook may be a list itself.
        let is_one = !text.trim_start().starts_with('[') || takes::<U>("[");
        let all: Vec<Webhook<U>> = if is_one { vec![lenient::read(text, false)?] } else { lenient::read(text, false)? };
        Ok(all.into_iter().map(|one| one.0).collect())
    };
    text(body).and_then(read).map_err(ReadError)
}

/// Returns whether a JSON text is of the type of one of the variants.
fn takes<U: Union>(text: &str) -> bool {
    U::WHEN.iter().any(|when| when.has_kind(text))
}

struct Webhook<U>(U);

impl<'de, U: Union> Deserialize<'de> for Webhook<U> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let one = Buffered::deserialize(from)?;
        let read = if takes::<U>(one.text()) { one.choose_or_keep() } else { Err(one.mismatch("a webhook")) };
        read.map(Self).map_err(Fault::pass)
    }
}
