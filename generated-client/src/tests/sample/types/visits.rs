//! Types of the operations of signed-in users. Some hold secrets.

use super::*;
use crate::runtime::{Hidden, Maybe, Meta, Object, Rest, When, object, union};

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Visit {
    pub(crate) id: i64,
    pub(crate) title: Option<String>,
    pub(crate) rest: Rest,
}

object!(Visit { literal; "id": required id, "title": optional title, ..rest });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct NewVisit {
    pub(crate) title: Option<String>,
    pub(crate) category_id: Option<i64>,
    pub(crate) break_duration: Maybe<i64>,
}

object!(NewVisit {
    "title": optional title,
    "category_id": optional category_id,
    "break_duration": maybe break_duration,
});

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

union!(Booking {
    NewVisit: When { known: <NewVisit as Object>::FIELDS, ..When::OBJECT },
    Filter: When { known: <Filter as Object>::FIELDS, ..When::OBJECT },
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct VisitSearch {
    pub(crate) page: Option<i64>,
    pub(crate) page_size: Option<i64>,
    pub(crate) fields: Option<Vec<String>>,
}

object!(VisitSearch {
    "page": optional page,
    "page_size": optional page_size,
    "fields": optional fields,
});

/// Its page numbers are strings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct VisitQuery {
    pub(crate) page: Option<String>,
    pub(crate) page_size: Option<String>,
}

object!(VisitQuery { "page": optional page, "page_size": optional page_size });

#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Failure {
    pub(crate) success: Option<bool>,
    pub(crate) meta: Option<Meta>,
    pub(crate) rest: Rest,
}

object!(Failure { "success": optional success, "meta": optional meta, ..rest });

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
