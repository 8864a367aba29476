//! Resources of JSON:API, and the relationships that link them. Generated types implement these traits.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::maybe::Maybe;

/// A type of a JSON:API resource: an object with a constant `type` and an `id`.
pub trait Resource: DeserializeOwned {
    /// The `type` of such resources.
    const TYPE: &'static str;

    /// Returns the `id`.
    fn id(&self) -> &str;
}

/// The `type` and `id` that identify a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Identifier<'a> {
    /// The `type`.
    pub kind: &'a str,
    /// The `id`.
    pub id: &'a str,
}

/// A relationship to at most one resource. Also a [`Value`] with the JSON of one.
pub trait ToOne {
    /// Returns the identifier of the resource, or `None` if the relationship is absent or empty.
    fn to_one(&self) -> Option<Identifier<'_>>;
}

/// A relationship to any number of resources. Also a [`Value`] with the JSON of one.
pub trait ToMany {
    /// Returns the identifiers of the resources, in the order of the response.
    fn to_many(&self) -> Vec<Identifier<'_>>;
}

impl ToOne for Identifier<'_> {
    fn to_one(&self) -> Option<Identifier<'_>> {
        Some(*self)
    }
}

impl<T: ToOne + ?Sized> ToOne for &T {
    fn to_one(&self) -> Option<Identifier<'_>> {
        (**self).to_one()
    }
}

impl<T: ToOne> ToOne for Box<T> {
    fn to_one(&self) -> Option<Identifier<'_>> {
        (**self).to_one()
    }
}

impl<T: ToOne> ToOne for Option<T> {
    fn to_one(&self) -> Option<Identifier<'_>> {
        self.as_ref()?.to_one()
    }
}

impl<T: ToOne> ToOne for Maybe<T> {
    fn to_one(&self) -> Option<Identifier<'_>> {
        self.value()?.to_one()
    }
}

impl<T: ToMany + ?Sized> ToMany for &T {
    fn to_many(&self) -> Vec<Identifier<'_>> {
        (**self).to_many()
    }
}

impl<T: ToMany> ToMany for Box<T> {
    fn to_many(&self) -> Vec<Identifier<'_>> {
        (**self).to_many()
    }
}

impl<T: ToMany> ToMany for Option<T> {
    fn to_many(&self) -> Vec<Identifier<'_>> {
        self.as_ref().map(T::to_many).unwrap_or_default()
    }
}

impl<T: ToMany> ToMany for Maybe<T> {
    fn to_many(&self) -> Vec<Identifier<'_>> {
        self.value().map(T::to_many).unwrap_or_default()
    }
}

impl<T: ToOne> ToMany for Vec<T> {
    fn to_many(&self) -> Vec<Identifier<'_>> {
        self.iter().filter_map(T::to_one).collect()
    }
}

/// A relationship or a resource identifier that no type describes.
impl ToOne for Value {
    fn to_one(&self) -> Option<Identifier<'_>> {
        let linked = self.get("data").unwrap_or(self);
        Some(Identifier { kind: linked.get("type")?.as_str()?, id: linked.get("id")?.as_str()? })
    }
}

/// A relationship or a list of resource identifiers that no type describes.
impl ToMany for Value {
    fn to_many(&self) -> Vec<Identifier<'_>> {
        let linked = self.get("data").unwrap_or(self).as_array();
        linked.into_iter().flatten().filter_map(Self::to_one).collect()
    }
}
