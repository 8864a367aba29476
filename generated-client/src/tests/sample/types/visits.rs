//! Types of the operations of signed-in users. Some hold secrets.

use super::*;
use crate::runtime::{
    Entries, Fields, Hidden, MapAccess, Maybe, Meta, Object, Rest, Serialize, SerializeMap, Serializer, Union, Variant,
    object, required, union,
};

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Visit {
    pub(crate) id: i64,
    pub(crate) title: Option<String>,
    pub(crate) rest: Rest,
}

impl Object for Visit {
    const NAME: &'static str = "Visit";
    const FIELDS: &'static [&'static str] = &["id", "title"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                _ => fields.optional(&mut title),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
    }
}
object!(Visit);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct NewVisit {
    pub(crate) title: Option<String>,
    pub(crate) category_id: Option<i64>,
    pub(crate) break_duration: Maybe<i64>,
}

impl Object for NewVisit {
    const NAME: &'static str = "NewVisit";
    const FIELDS: &'static [&'static str] = &["title", "category_id", "break_duration"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.title),
                1 => fields.optional(&mut object.category_id),
                _ => fields.maybe(&mut object.break_duration),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("title", &self.title);
        out.optional("category_id", &self.category_id);
        out.maybe("break_duration", &self.break_duration);
    }
}
object!(NewVisit);

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Booking {
    NewVisit(NewVisit),
    Filter(Filter),
}

impl From<NewVisit> for Booking {
    fn from(value: NewVisit) -> Self {
        Self::NewVisit(value)
    }
}

impl Union for Booking {
    const NAME: &'static str = "Booking";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant { read: |json| json.read().map(Self::NewVisit), known: <NewVisit as Object>::FIELDS },
        Variant { read: |json| json.read().map(Self::Filter), known: <Filter as Object>::FIELDS },
    ];

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::NewVisit(value) => value.serialize(to),
            Self::Filter(value) => value.serialize(to),
        }
    }
}
union!(Booking);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct VisitSearch {
    pub(crate) page: Option<i64>,
    pub(crate) page_size: Option<i64>,
    pub(crate) fields: Option<Vec<String>>,
}

impl Object for VisitSearch {
    const NAME: &'static str = "VisitSearch";
    const FIELDS: &'static [&'static str] = &["page", "page_size", "fields"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.page),
                1 => fields.optional(&mut object.page_size),
                _ => fields.optional(&mut object.fields),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("page", &self.page);
        out.optional("page_size", &self.page_size);
        out.optional("fields", &self.fields);
    }
}
object!(VisitSearch);

/// Its page numbers are strings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct VisitQuery {
    pub(crate) page: Option<String>,
    pub(crate) page_size: Option<String>,
}

impl Object for VisitQuery {
    const NAME: &'static str = "VisitQuery";
    const FIELDS: &'static [&'static str] = &["page", "page_size"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.page),
                _ => fields.optional(&mut object.page_size),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("page", &self.page);
        out.optional("page_size", &self.page_size);
    }
}
object!(VisitQuery);

#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Failure {
    pub(crate) success: Option<bool>,
    pub(crate) meta: Option<Meta>,
    pub(crate) rest: Rest,
}

impl Object for Failure {
    const NAME: &'static str = "Failure";
    const FIELDS: &'static [&'static str] = &["success", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.success),
                _ => fields.optional(&mut object.meta),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("success", &self.success);
        out.optional("meta", &self.meta);
    }
}
object!(Failure);

#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Credentials {
    pub(crate) login: String,
    pub(crate) password: String,
    pub(crate) second: Option<Box<Credentials>>,
    pub(crate) token: Option<String>,
}

/// Hides secrets.
impl ::std::fmt::Debug for Credentials {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("Credentials")
            .field("login", &self.login)
            .field("password", &Hidden)
            .field("second", &self.second)
            .field("token", &self.token.as_ref().map(|_| Hidden))
            .finish()
    }
}
