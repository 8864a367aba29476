// Written by `cargo xtask regen`; changes are lost.

//! Types of `tags`.

use crate::runtime::{
    ByStatus, Entries, Error, Fields, MapAccess, Null, Object, Received, Rest,
    SerializeMap, object, required, text_enum,
};

/// Answers that differ by status.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateTagAnswer {
    /// Status `200`: Success
    Ok(Option<CreatedTag>),
    /// Status `202`: Accepted
    Accepted(Null),
}

impl ByStatus for CreateTagAnswer {
    fn decode(answer: &Received) -> Result<Self, Error> {
        match answer.status() {
            200 => answer.data().map(Self::Ok),
            202 => answer.data().map(Self::Accepted),
            _ => Err(answer.undocumented()),
        }
    }
}

/// A new tag.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreatedTag {
    pub title: Option<String>,
    /// ID of the tag's location.
    pub salon_id: Option<i64>,
    /// `#RRGGBB`.
    pub color: Option<String>,
    /// Kind of entity that the tag marks. `1`: clients, `2`: appointments.
    pub entity: Option<i64>,
    pub id: i64,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CreatedTag {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            title: None,
            salon_id: None,
            color: None,
            entity: None,
            id,
            rest: Rest::new(),
        }
    }
}

impl Object for CreatedTag {
    const NAME: &'static str = "CreatedTag";
    const FIELDS: &'static [&'static str] = &["title", "salon_id", "color", "entity", "id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut salon_id = None;
        let mut color = None;
        let mut entity = None;
        let mut id = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.optional(&mut title),
                1 => fields.optional(&mut salon_id),
                2 => fields.optional(&mut color),
                3 => fields.optional(&mut entity),
                _ => fields.required(&mut id),
            }?;
        }
        Ok(Self {
            title,
            salon_id,
            color,
            entity,
            id: required(id, "id")?,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("title", &self.title);
        out.optional("salon_id", &self.salon_id);
        out.optional("color", &self.color);
        out.optional("entity", &self.entity);
        out.required("id", &self.id);
    }
}

object!(CreatedTag);

/// Kind of entity that a tag marks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagEntity {
    /// Sent as `common`.
    Common,
    /// Sent as `client`.
    Client,
    /// Sent as `record`.
    Record,
    /// Sent as `activity`.
    Activity,
    /// A value that the document does not list.
    Other(String),
}

impl TagEntity {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Common => "common",
            Self::Client => "client",
            Self::Record => "record",
            Self::Activity => "activity",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for TagEntity {
    fn from(text: &str) -> Self {
        match text {
            "common" => Self::Common,
            "client" => Self::Client,
            "record" => Self::Record,
            "activity" => Self::Activity,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(TagEntity);

/// A tag of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TagDetails {
    pub id: String,
    /// ID of the location.
    pub salon_id: Option<String>,
    pub title: Option<String>,
    /// `#RRGGBB`.
    pub color: Option<String>,
    /// Name of the icon, such as `star`.
    pub icon: Option<String>,
    /// Slug of the tag.
    pub slug: Option<String>,
    /// Kind of entity that the tag marks. `1`: clients, `2`: appointments, `3`: events.
    pub entity: Option<String>,
    /// `0`: active, `1`: deleted.
    pub deleted: Option<String>,
    /// `1`: the tag cannot be changed; `0`: it can.
    pub not_editable: Option<String>,
    /// Color of the text, `#RRGGBB`.
    pub font_color: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TagDetails {
    /// What is required, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            salon_id: None,
            title: None,
            color: None,
            icon: None,
            slug: None,
            entity: None,
            deleted: None,
            not_editable: None,
            font_color: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TagDetails {
    const NAME: &'static str = "TagDetails";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_id",
        "title",
        "color",
        "icon",
        "slug",
        "entity",
        "deleted",
        "not_editable",
        "font_color",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_id = None;
        let mut title = None;
        let mut color = None;
        let mut icon = None;
        let mut slug = None;
        let mut entity = None;
        let mut deleted = None;
        let mut not_editable = None;
        let mut font_color = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut color),
                4 => fields.optional(&mut icon),
                5 => fields.optional(&mut slug),
                6 => fields.optional(&mut entity),
                7 => fields.optional(&mut deleted),
                8 => fields.optional(&mut not_editable),
                _ => fields.optional(&mut font_color),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_id,
            title,
            color,
            icon,
            slug,
            entity,
            deleted,
            not_editable,
            font_color,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_id", &self.salon_id);
        out.optional("title", &self.title);
        out.optional("color", &self.color);
        out.optional("icon", &self.icon);
        out.optional("slug", &self.slug);
        out.optional("entity", &self.entity);
        out.optional("deleted", &self.deleted);
        out.optional("not_editable", &self.not_editable);
        out.optional("font_color", &self.font_color);
    }
}

object!(TagDetails);

/// Request that changes a tag.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TagUpdate {
    pub title: Option<String>,
    /// `#RRGGBB`.
    pub color: Option<String>,
    /// Kind of entity that the tag marks. `1`: clients, `2`: appointments.
    pub entity: Option<i64>,
    /// Name of the icon, such as `star`.
    pub icon: Option<String>,
}

impl Object for TagUpdate {
    const NAME: &'static str = "TagUpdate";
    const FIELDS: &'static [&'static str] = &["title", "color", "entity", "icon"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.title),
                1 => fields.optional(&mut object.color),
                2 => fields.optional(&mut object.entity),
                _ => fields.optional(&mut object.icon),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("title", &self.title);
        out.optional("color", &self.color);
        out.optional("entity", &self.entity);
        out.optional("icon", &self.icon);
    }
}

object!(TagUpdate);
