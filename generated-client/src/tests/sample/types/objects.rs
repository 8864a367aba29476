//! Objects with required, optional, nullable and boxed fields, and with and without additional fields.

use std::collections::BTreeMap;

use super::*;
use crate::runtime::{Base64, Date, DateTime, Maybe, Null, Rest, object};

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Pet {
    pub(crate) id: i64,
    /// Required, but may be null.
    pub(crate) nickname: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) born: Option<Date>,
    pub(crate) seen_at: Option<DateTime>,
    pub(crate) photo: Option<Base64>,
    pub(crate) weight: Option<f64>,
    pub(crate) vaccinated: Option<bool>,
    pub(crate) gender: Option<Gender>,
    pub(crate) size: Option<Size>,
    pub(crate) chip: Maybe<i64>,
    pub(crate) mother: Option<Box<Pet>>,
    pub(crate) tags: Option<Vec<String>>,
    pub(crate) attributes: Option<BTreeMap<String, String>>,
    pub(crate) position: Option<(f64, f64)>,
    pub(crate) gone: Option<Null>,
    pub(crate) rest: Rest,
}

object!(Pet {
    fn new(id: i64, nickname: Option<String>);
    "id": required id,
    "nickname": required nickname,
    "title": optional title,
    "born": optional born,
    "seen_at": optional seen_at,
    "photo": optional photo,
    "weight": optional weight,
    "vaccinated": optional vaccinated,
    "gender": optional gender,
    "size": optional size,
    "chip": maybe chip,
    "mother": optional mother,
    "tags": optional tags,
    "attributes": optional attributes,
    "position": optional position,
    "gone": optional gone,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Filter {
    pub(crate) name: Option<String>,
    pub(crate) min: Option<f32>,
    pub(crate) kinds: Option<Vec<String>>,
}

object!(Filter { "name": optional name, "min": optional min, "kinds": optional kinds });

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct PageInfo {
    pub(crate) total: Option<i64>,
}

object!(PageInfo { "total": optional total });

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Empty {}

object!(Empty {});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct SignIn {
    pub(crate) login: String,
    pub(crate) scopes: Option<Vec<String>>,
    pub(crate) device: Option<BTreeMap<String, String>>,
}

object!(SignIn { literal; "login": required login, "scopes": optional scopes, "device": optional device });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct Session {
    pub(crate) user: Option<String>,
}

object!(Session { "user": optional user });
