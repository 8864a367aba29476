//! The included resources and the links of a JSON:API response.
//!
//! Only `type` and `id` of each resource are read at first. A resource is decoded when it is asked for, as the type that is asked for.

use std::collections::HashMap;
use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Response;
use super::envelope::texts;
use crate::runtime::error::Error;
use crate::runtime::http::received::Received;
use crate::runtime::json::lenient;
use crate::runtime::json::parser::Json;
use crate::runtime::values::resource::{Identifier, Resource, ToMany, ToOne};

/// The resources that a JSON:API response includes beside its data.
///
/// A relationship finds its resource by `type` and `id`: in the included resources, or in the data, because a resource of the data is
/// not included again. It finds nothing if the response has no such resource.
///
/// A resource is decoded when it is asked for. One that has no generated type is available as JSON.
pub struct Included<'r> {
    received: &'r Received,
    /// The included resources, then the resources of the data.
    resources: Vec<IncludedResource<'r>>,
    /// Number of the included resources.
    count: usize,
    by_id: HashMap<(String, String), usize>,
    /// The member with the included resources: its key and its text.
    member: Option<(&'static str, &'r str)>,
}

/// A resource that is not decoded yet.
#[derive(Clone)]
pub struct IncludedResource<'r> {
    received: &'r Received,
    kind: String,
    id: String,
    text: &'r str,
    /// Key of the member that has it, and the index there, if that is a list.
    place: (&'static str, Option<usize>),
}

/// The links of a JSON:API response.
#[derive(Clone, PartialEq, Default)]
pub struct Links(Value);

impl<T, M> Response<T, M> {
    /// Returns the resources that a JSON:API response includes. Other responses include none.
    ///
    /// Each call reads the body again.
    pub fn included(&self) -> Included<'_> {
        Included::new(self.received())
    }

    /// Returns the links of a JSON:API response, such as the link to the next page. Other responses have none.
    ///
    /// Each call reads the body again.
    pub fn links(&self) -> Links {
        let received = self.received();
        let keys = received.operation.envelope.and_then(|envelope| envelope.json_api);
        let text = keys.and_then(|keys| received.members([keys.links])[0]);
        Links(text.and_then(|text| lenient::read(text, true).ok()).unwrap_or_default())
    }
}

impl<'r> Included<'r> {
    fn new(received: &'r Received) -> Self {
        let mut found = Self { received, resources: Vec::new(), count: 0, by_id: HashMap::new(), member: None };
        let Some(envelope) = received.operation.envelope else { return found };
        let Some(keys) = envelope.json_api else { return found };
        let [included, data] = received.members([keys.included, envelope.data]);
        found.member = included.map(|text| (keys.included, text));
        included.into_iter().for_each(|text| found.add(keys.included, text));
        found.count = found.resources.len();
        data.into_iter().for_each(|text| found.add(envelope.data, text));
        found
    }

    /// Adds the resources of a member: a list, or one resource.
    fn add(&mut self, key: &'static str, text: &'r str) {
        let mut json = Json::new(text, self.received.strict);
        let mut add = |text: &'r str, at: Option<usize>| {
            let read = |text: Option<&str>| text.and_then(|text| lenient::read::<String>(text, false).ok());
            let [kind, id] = texts(text, ["type", "id"]).map(read);
            if let (Some(kind), Some(id)) = (&kind, &id) {
                self.by_id.entry((kind.clone(), id.clone())).or_insert(self.resources.len());
            }
            let (kind, id) = (kind.unwrap_or_default(), id.unwrap_or_default());
            self.resources.push(IncludedResource { received: self.received, kind, id, text, place: (key, at) });
        };
        match json.peek() {
            // Cannot fail if the response was decoded; otherwise, what stands before the fault counts.
            Some(b'[') => drop(json.each_item(&mut |at, text| add(text, Some(at)))),
            Some(b'{') => add(text, None),
            _ => {}
        }
    }

    /// Decodes the resource of a relationship. Returns `None` if the relationship is empty, if the response does not have its resource,
    /// or if that has another `type`.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Decode`] with the path in the response if the resource does not have the type `R`.
    pub fn get<R: Resource>(&self, to: &impl ToOne) -> Result<Option<R>, Error> {
        self.linked::<R>(to.to_one()).map(IncludedResource::read).transpose()
    }

    /// Decodes the resources of a relationship, in its order, without those that the response does not have and those of another
    /// `type`.
    ///
    /// An item is [`Error::Decode`] with the path in the response if the resource does not have the type `R`.
    pub fn all<R: Resource>(&self, to: &impl ToMany) -> impl Iterator<Item = Result<R, Error>> {
        let linked: Vec<_> = to.to_many().into_iter().filter_map(|one| self.linked::<R>(Some(one))).collect();
        linked.into_iter().map(IncludedResource::read)
    }

    /// Decodes the resource with an `id`. Returns `None` if the response does not have it.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Decode`] with the path in the response if the resource does not have the type `R`.
    pub fn find<R: Resource>(&self, id: &str) -> Result<Option<R>, Error> {
        self.get(&Identifier { kind: R::TYPE, id })
    }

    /// Decodes all included resources whose `type` is that of `R`.
    pub fn of_type<R: Resource>(&self) -> impl Iterator<Item = Result<R, Error>> {
        self.iter().filter(|one| one.kind == R::TYPE).map(IncludedResource::read)
    }

    /// Returns the resource of a relationship, whatever its `type`.
    pub fn resource(&self, to: &impl ToOne) -> Option<&IncludedResource<'r>> {
        self.identified(to.to_one()?)
    }

    /// Returns all included resources, in the order of the response.
    pub fn iter(&self) -> std::slice::Iter<'_, IncludedResource<'r>> {
        self.resources.get(..self.count).unwrap_or_default().iter()
    }

    /// Decodes the list of included resources as a type, such as a list of the enum that the document describes. Without included
    /// resources, the list is empty.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Decode`] with the path in the response if the included resources do not have this type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let (key, text) = self.member.unwrap_or(("", "[]"));
        lenient::read(text, self.received.strict).map_err(|fault| Error::decode(self.received, fault.under_key(key)))
    }

    /// Returns the number of included resources.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Returns whether the response includes no resources.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    fn linked<R: Resource>(&self, to: Option<Identifier<'_>>) -> Option<&IncludedResource<'r>> {
        self.identified(to.filter(|to| to.kind == R::TYPE)?)
    }

    fn identified(&self, to: Identifier<'_>) -> Option<&IncludedResource<'r>> {
        let at = self.by_id.get(&(to.kind.to_owned(), to.id.to_owned()))?;
        self.resources.get(*at)
    }
}

impl<'i, 'r> IntoIterator for &'i Included<'r> {
    type Item = &'i IncludedResource<'r>;
    type IntoIter = std::slice::Iter<'i, IncludedResource<'r>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Shows types and ids only.
impl fmt::Debug for Included<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.iter()).finish()
    }
}

impl<'r> IncludedResource<'r> {
    /// Returns the `type`. It is empty if the resource has none.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// Returns the `id`. It is empty if the resource has none.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the JSON text of the resource, as it was received.
    pub fn text(&self) -> &'r str {
        self.text
    }

    /// Decodes the resource as any type, whatever its `type`; as a [`Value`] for one without a generated type.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Decode`] with the path in the response if the resource does not have this type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        lenient::read(self.text, self.received.strict).map_err(|fault| {
            let (key, at) = self.place;
            let fault = match at {
                Some(at) => fault.under_index(at),
                None => fault,
            };
            Error::decode(self.received, fault.under_key(key))
        })
    }
}

/// Shows type and id only.
impl fmt::Debug for IncludedResource<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("IncludedResource").field("kind", &self.kind).field("id", &self.id).finish_non_exhaustive()
    }
}

impl Links {
    /// Returns the URL of the link with this name. A link is a URL, or an object with the URL in `href`.
    pub fn get(&self, name: &str) -> Option<&str> {
        let link = self.0.get(name)?;
        link.as_str().or_else(|| link.get("href")?.as_str())
    }

    /// Returns the link to the first page.
    pub fn first(&self) -> Option<&str> {
        self.get("first")
    }

    /// Returns the link to the last page.
    pub fn last(&self) -> Option<&str> {
        self.get("last")
    }

    /// Returns the link to the previous page.
    pub fn prev(&self) -> Option<&str> {
        self.get("prev")
    }

    /// Returns the link to the next page.
    pub fn next(&self) -> Option<&str> {
        self.get("next")
    }

    /// Returns the links as JSON. It is null if there are none.
    pub fn value(&self) -> &Value {
        &self.0
    }
}

/// Shows the names of the links only, because a URL may have a credential.
impl fmt::Debug for Links {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.0.as_object().into_iter().flat_map(|links| links.keys()).collect();
        out.debug_tuple("Links").field(&names).finish()
    }
}
