//! Enums, unions, bodies with several media types, multipart bodies, and responses by status.

use super::*;
use crate::runtime::{
    ByStatus, Encoding, Error, File, Form, Listed, MultipartBody, Object, Received, Value, When, int_enum, text_enum,
    union,
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

union!(Found {
    List: When::LIST,
    Filter: When { known: <Filter as Object>::FIELDS, ..When::OBJECT },
    Pet: When { known: <Pet as Object>::FIELDS, needs: &["id", "nickname"], ..When::OBJECT },
    Number: When::NUMBER,
    Text: When { is_general: true, ..When::TEXT },
});

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Event {
    Born(Box<Pet>),
    Moved(Session),
    Other(Value),
}

union!(Event by "type" {
    Born tagged ["born", "1"] in Pet: When { known: <Pet as Object>::FIELDS, ..When::OBJECT },
    Moved tagged ["moved"] in Session: When { known: <Session as Object>::FIELDS, ..When::OBJECT },
    ..Other
});

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
