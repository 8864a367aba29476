//! The entries of an open container, one after the other, for serde. A fault is told with the key or the index that it is under.

use std::borrow::Cow;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};

use super::fault::Fault;
use super::json::{Json, Stands};

/// What closes a list of one item that stands without its brackets.
pub(super) const ALONE: u8 = 0;

/// The entries of an open container.
pub(super) struct Entries<'j, 'de> {
    json: &'j mut Json<'de>,
    close: u8,
    count: usize,
    open: bool,
    /// Where the key of the entry that is being read stands.
    key: usize,
}

impl<'j, 'de> Entries<'j, 'de> {
    /// Those of a container that is open, up to the bracket `close`.
    pub(super) fn new(json: &'j mut Json<'de>, close: u8) -> Self {
        Self { json, close, count: 0, open: true, key: 0 }
    }

    /// As [`step`](Self::step), out of line for the many lists.
    #[inline(never)]
    fn step_item(&mut self) -> Result<bool, Fault> {
        self.step()
    }

    #[inline]
    fn step(&mut self) -> Result<bool, Fault> {
        if self.open {
            self.open = match self.close {
                ALONE => self.count == 0,
                close => self.json.step(close, self.count == 0)?,
            };
            self.count += 1;
        }
        Ok(self.open)
    }

    /// Rejects what the visitor left, such as the third item for a pair.
    pub(super) fn finish(&mut self) -> Result<(), Fault> {
        match self.step()? {
            true => Err(self.json.mismatch("the end of the list")),
            false => Ok(()),
        }
    }

    #[cold]
    #[inline(never)]
    fn under_index(&self, fault: Fault) -> Fault {
        match self.close {
            // It is not an item. Where it is one, what is wrong with it is told.
            ALONE if self.json.doubtful && fault.depth() == 0 => Fault::mismatch("a list", "an object"),
            ALONE => fault,
            _ => fault.under_index(self.count - 1),
        }
    }

    #[cold]
    #[inline(never)]
    fn under_key(&self, fault: Fault) -> Fault {
        fault.under_key(&self.json.string_at(self.key))
    }
}

impl<'de> SeqAccess<'de> for Entries<'_, 'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        if !self.step_item()? {
            return Ok(None);
        }
        self.json.stands = Stands::Elsewhere;
        match seed.deserialize(&mut *self.json) {
            Ok(value) => {
                self.json.doubtful = false;
                Ok(Some(value))
            }
            Err(fault) => Err(self.under_index(fault)),
        }
    }
}

impl<'de> MapAccess<'de> for Entries<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        if !self.step()? {
            return Ok(None);
        }
        self.key = self.json.at();
        match self.json.key()? {
            Cow::Borrowed(key) => seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some),
            Cow::Owned(key) => seed.deserialize(IntoDeserializer::<Fault>::into_deserializer(key)).map(Some),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        self.json.stands = Stands::Field;
        match seed.deserialize(&mut *self.json) {
            Ok(value) => Ok(value),
            Err(fault) => Err(self.under_key(fault)),
        }
    }
}
