//! Enums, unions, bodies with several media types, multipart bodies, and responses by status.

use super::*;
use crate::runtime::{
    Buffered, ByStatus, Encoding, Error, Fault, File, Form, Listed, MultipartBody, Object, Received, Serialize,
    Serializer, Tagged, Union, Value, Variant, int_enum, tagged, text_enum, union,
};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(crate) enum Gender {
    Male,
    Female,
    Other(String),
}

impl Gender {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Male => "male",
            Self::Female => "female",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for Gender {
    fn from(text: &str) -> Self {
        match text {
            "male" => Self::Male,
            "female" => Self::Female,
            _ => Self::Other(text.to_owned()),
        }
    }
}
text_enum!(Gender);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(crate) enum Lang {
    Czech,
    Other(String),
}

impl Lang {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Czech => "cs",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for Lang {
    fn from(text: &str) -> Self {
        match text {
            "cs" => Self::Czech,
            _ => Self::Other(text.to_owned()),
        }
    }
}
text_enum!(Lang);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(crate) enum Size {
    Small,
    Large,
    Other(i64),
}

impl Size {
    pub(crate) fn value(&self) -> i64 {
        match self {
            Self::Small => 1,
            Self::Large => 2,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for Size {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Small,
            2 => Self::Large,
            _ => Self::Other(value),
        }
    }
}
int_enum!(Size);

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Found {
    List(Vec<Found>),
    Filter(Filter),
    Pet(Box<Pet>),
    Number(i64),
    Text(String),
}

impl From<Vec<Found>> for Found {
    fn from(value: Vec<Found>) -> Self {
        Self::List(value)
    }
}

impl Union for Found {
    const NAME: &'static str = "Found";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant { read: |json| json.read().map(Self::List), known: &[] },
        Variant { read: |json| json.read().map(Self::Filter), known: <Filter as Object>::FIELDS },
        Variant { read: |json| json.read().map(|value| Self::Pet(Box::new(value))), known: <Pet as Object>::FIELDS },
        Variant { read: |json| json.read().map(Self::Number), known: &[] },
        Variant { read: |json| json.read().map(Self::Text), known: &[] },
    ];

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::List(value) => value.serialize(to),
            Self::Filter(value) => value.serialize(to),
            Self::Pet(value) => value.serialize(to),
            Self::Number(value) => value.serialize(to),
            Self::Text(value) => value.serialize(to),
        }
    }
}
union!(Found);

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Event {
    Born(Box<Pet>),
    Moved(Session),
    Other(Value),
}

impl Tagged for Event {
    const NAME: &'static str = "Event";
    const TAG: &'static str = "type";

    fn read(tag: Option<&str>, json: &Buffered<'_>) -> Result<Self, Fault> {
        match tag {
            Some("born" | "1") => json.read().map(|value| Self::Born(Box::new(value))),
            Some("moved") => json.read().map(Self::Moved),
            _ => Ok(Self::Other(json.value())),
        }
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Born(value) => value.serialize(to),
            Self::Moved(value) => value.serialize(to),
            Self::Other(value) => value.serialize(to),
        }
    }
}
tagged!(Event);

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum StoreBody {
    Json(Filter),
    Form(SignIn),
}

impl From<Filter> for StoreBody {
    fn from(body: Filter) -> Self {
        Self::Json(body)
    }
}

impl From<SignIn> for StoreBody {
    fn from(body: SignIn) -> Self {
        Self::Form(body)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Stored {
    Ok(Session),
    Created(String),
    NoContent,
}

impl ByStatus for Stored {
    const LISTED: &'static [Listed] =
        &[Listed::object(200, <Session as Object>::FIELDS), Listed::raw(201), Listed::nothing(204)];

    fn decode(answer: &Received, status: u16) -> Result<Self, Error> {
        match status {
            200 => answer.data().map(Self::Ok),
            201 => answer.text().map(Self::Created),
            204 => answer.nothing().map(|()| Self::NoContent),
            _ => Err(answer.undocumented()),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Upload {
    pub(crate) title: String,
    pub(crate) count: Option<i64>,
    pub(crate) session: Option<Session>,
    pub(crate) file: File,
    pub(crate) more: Option<Vec<File>>,
}

impl Upload {
    pub(crate) const ENCODINGS: &'static [Encoding] = &[Encoding::part("session", "application/vnd.session+json")];
}

impl MultipartBody for Upload {
    fn into_parts(self, form: &mut Form) {
        form.field("title", &self.title);
        form.field("count", &self.count);
        form.field("session", &self.session);
        form.part("file", self.file);
        form.part("more", self.more);
    }
}
