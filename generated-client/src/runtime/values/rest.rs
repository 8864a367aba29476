//! Fields of an object that its type does not list.

use std::collections::BTreeMap;
use std::collections::btree_map::{IntoIter, Iter};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::runtime::redact::debug;

type Map = BTreeMap<String, Value>;

static EMPTY: Map = Map::new();

/// The fields of a received object that its type does not list: a map from the name to the value.
///
/// A field that the API adds later is here until the type lists it. If the object is sent, these fields are sent too. An empty map
/// has the size of a pointer.
///
/// It also remembers which listed fields were received as null, or as an empty list in place of an object. These fields are `None`
/// in the type, and are serialized as they were received. Comparisons and `Debug` ignore them.
// Clones share the map: that code is smaller than a copy, and it is compiled into each of hundreds of types.
#[derive(Clone, Default)]
pub struct Rest(Option<Arc<Inner>>);

#[derive(Clone, Default)]
struct Inner {
    fields: Map,
    empties: Vec<(&'static str, Empty)>,
}

/// A placeholder that was received in place of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Empty {
    Null,
    List,
}

impl Serialize for Empty {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => to.serialize_unit(),
            Self::List => <[(); 0]>::serialize(&[], to),
        }
    }
}

impl Rest {
    /// Returns an empty map.
    pub const fn new() -> Self {
        Self(None)
    }

    /// Remembers the placeholder that was received for a listed field.
    #[cold]
    pub(crate) fn keep(&mut self, name: &'static str, empty: Empty) {
        let empties = &mut self.inner().empties;
        empties.retain(|(known, _)| *known != name);
        empties.push((name, empty));
    }

    fn inner(&mut self) -> &mut Inner {
        Arc::make_mut(self.0.get_or_insert_default())
    }

    /// Returns the placeholder that was received for a listed field.
    pub(crate) fn empty(&self, name: &str) -> Option<Empty> {
        let empties = &self.0.as_ref()?.empties;
        empties.iter().find(|(known, _)| *known == name).map(|(_, empty)| *empty)
    }
}

impl Deref for Rest {
    type Target = BTreeMap<String, Value>;

    fn deref(&self) -> &Map {
        self.0.as_ref().map_or(&EMPTY, |inner| &inner.fields)
    }
}

impl DerefMut for Rest {
    fn deref_mut(&mut self) -> &mut Map {
        &mut self.inner().fields
    }
}

impl PartialEq for Rest {
    #[inline(never)]
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Rest {}

impl Hash for Rest {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

/// Shows a map and hides values under names of secrets, at any depth.
impl fmt::Debug for Rest {
    #[inline(never)]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug::fields(self.iter(), out)
    }
}

impl From<Map> for Rest {
    fn from(fields: Map) -> Self {
        let inner = Inner { fields, empties: Vec::new() };
        Self((!inner.fields.is_empty()).then(|| Arc::new(inner)))
    }
}

impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for Rest {
    fn from(fields: [(K, V); N]) -> Self {
        fields.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Rest {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        let fields = fields.into_iter().map(|(name, value)| (name.into(), value.into()));
        fields.collect::<Map>().into()
    }
}

impl IntoIterator for Rest {
    type Item = (String, Value);
    type IntoIter = IntoIter<String, Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.map(Arc::unwrap_or_clone).unwrap_or_default().fields.into_iter()
    }
}

impl<'a> IntoIterator for &'a Rest {
    type Item = (&'a String, &'a Value);
    type IntoIter = Iter<'a, String, Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
