//! Objects with required, optional, nullable and boxed fields, and with and without additional fields.

use std::collections::BTreeMap;

use super::*;
use crate::runtime::{
    Base64, Date, DateTime, Entries, Fields, MapAccess, Maybe, Null, Object, Rest, SerializeMap, object, required,
};

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

impl Pet {
    pub(crate) fn new(id: i64, nickname: Option<String>) -> Self {
        Self {
            id,
            nickname,
            title: None,
            born: None,
            seen_at: None,
            photo: None,
            weight: None,
            vaccinated: None,
            gender: None,
            size: None,
            chip: Maybe::Absent,
            mother: None,
            tags: None,
            attributes: None,
            position: None,
            gone: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Pet {
    const NAME: &'static str = "Pet";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "nickname",
        "title",
        "born",
        "seen_at",
        "photo",
        "weight",
        "vaccinated",
        "gender",
        "size",
        "chip",
        "mother",
        "tags",
        "attributes",
        "position",
        "gone",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut nickname = None;
        let mut title = None;
        let mut born = None;
        let mut seen_at = None;
        let mut photo = None;
        let mut weight = None;
        let mut vaccinated = None;
        let mut gender = None;
        let mut size = None;
        let mut chip = Maybe::Absent;
        let mut mother = None;
        let mut tags = None;
        let mut attributes = None;
        let mut position = None;
        let mut gone = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.required(&mut nickname),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut born),
                4 => fields.optional(&mut seen_at),
                5 => fields.optional(&mut photo),
                6 => fields.optional(&mut weight),
                7 => fields.optional(&mut vaccinated),
                8 => fields.optional(&mut gender),
                9 => fields.optional(&mut size),
                10 => fields.maybe(&mut chip),
                11 => fields.optional(&mut mother),
                12 => fields.optional(&mut tags),
                13 => fields.optional(&mut attributes),
                14 => fields.optional(&mut position),
                _ => fields.optional(&mut gone),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            nickname: required(nickname, "nickname")?,
            title,
            born,
            seen_at,
            photo,
            weight,
            vaccinated,
            gender,
            size,
            chip,
            mother,
            tags,
            attributes,
            position,
            gone,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.required("nickname", &self.nickname);
        out.optional("title", &self.title);
        out.optional("born", &self.born);
        out.optional("seen_at", &self.seen_at);
        out.optional("photo", &self.photo);
        out.optional("weight", &self.weight);
        out.optional("vaccinated", &self.vaccinated);
        out.optional("gender", &self.gender);
        out.optional("size", &self.size);
        out.maybe("chip", &self.chip);
        out.optional("mother", &self.mother);
        out.optional("tags", &self.tags);
        out.optional("attributes", &self.attributes);
        out.optional("position", &self.position);
        out.optional("gone", &self.gone);
    }
}
object!(Pet);

#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Filter {
    pub(crate) name: Option<String>,
    pub(crate) min: Option<f32>,
    pub(crate) kinds: Option<Vec<String>>,
}

impl Object for Filter {
    const NAME: &'static str = "Filter";
    const FIELDS: &'static [&'static str] = &["name", "min", "kinds"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.name),
                1 => fields.optional(&mut object.min),
                _ => fields.optional(&mut object.kinds),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("name", &self.name);
        out.optional("min", &self.min);
        out.optional("kinds", &self.kinds);
    }
}
object!(Filter);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct PageInfo {
    pub(crate) total: Option<i64>,
}

impl Object for PageInfo {
    const NAME: &'static str = "PageInfo";
    const FIELDS: &'static [&'static str] = &["total"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.total)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("total", &self.total);
    }
}
object!(PageInfo);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Empty {}

impl Object for Empty {
    const NAME: &'static str = "Empty";
    const FIELDS: &'static [&'static str] = &[];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        while fields.next(Self::FIELDS)?.is_some() {}
        Ok(Self {})
    }

    fn write<'o, S: SerializeMap>(&'o self, _: &mut Entries<'o, S>) {}
}
object!(Empty);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct SignIn {
    pub(crate) login: String,
    pub(crate) scopes: Option<Vec<String>>,
    pub(crate) device: Option<BTreeMap<String, String>>,
}

impl Object for SignIn {
    const NAME: &'static str = "SignIn";
    const FIELDS: &'static [&'static str] = &["login", "scopes", "device"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut login = None;
        let mut scopes = None;
        let mut device = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut login),
                1 => fields.optional(&mut scopes),
                _ => fields.optional(&mut device),
            }?;
        }
        Ok(Self { login: required(login, "login")?, scopes, device })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("login", &self.login);
        out.optional("scopes", &self.scopes);
        out.optional("device", &self.device);
    }
}
object!(SignIn);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct Session {
    pub(crate) user: Option<String>,
}

impl Object for Session {
    const NAME: &'static str = "Session";
    const FIELDS: &'static [&'static str] = &["user"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.user)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("user", &self.user);
    }
}
object!(Session);
