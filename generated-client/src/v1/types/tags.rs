// Written by `cargo xtask regen`; changes are lost.

//! Types of `tags`.

use crate::runtime::{
    ByStatus, Entries, Error, Fields, MapAccess, Null, Object, Received, SerializeMap,
    object, text_enum,
};
use super::Acknowledgement;

/// Answers that differ by status.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateTagAnswer {
    /// Status `200`: Success
    Ok(CreatedTag),
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CreatedTag {
    pub title: Option<String>,
    /// Location the tag belongs to.
    pub salon_id: Option<i64>,
    /// `#RRGGBB`.
    pub color: Option<String>,
    /// What the tag is for: `1`: clients, `2`: appointments.
    pub entity: Option<i64>,
    pub id: Option<i64>,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => title = fields.value(),
                1 => salon_id = fields.value(),
                2 => color = fields.value(),
                3 => entity = fields.value(),
                _ => id = fields.value(),
            }
        }
        Ok(Self { title, salon_id, color, entity, id })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("title", &self.title);
        out.optional("salon_id", &self.salon_id);
        out.optional("color", &self.color);
        out.optional("entity", &self.entity);
        out.optional("id", &self.id);
    }
}

object!(CreatedTag);

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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TagDetails {
    pub id: Option<String>,
    pub salon_id: Option<String>,
    pub title: Option<String>,
    /// `#RRGGBB`.
    pub color: Option<String>,
    pub icon: Option<String>,
    pub slug: Option<String>,
    /// What the tag is for: `1`: client, `2`: appointment, `3`: event.
    pub entity: Option<String>,
    /// `0`: active, `1`: deleted.
    pub deleted: Option<String>,
    /// `1`: the tag cannot be changed; `0`: it can.
    pub not_editable: Option<String>,
    pub font_color: Option<String>,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => salon_id = fields.value(),
                2 => title = fields.value(),
                3 => color = fields.value(),
                4 => icon = fields.value(),
                5 => slug = fields.value(),
                6 => entity = fields.value(),
                7 => deleted = fields.value(),
                8 => not_editable = fields.value(),
                _ => font_color = fields.value(),
            }
        }
        Ok(Self {
            id,
            salon_id,
            title,
            color,
            icon,
            slug,
            entity,
            deleted,
            not_editable,
            font_color,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TagUpdate {
    pub title: Option<String>,
    /// `#RRGGBB`.
    pub color: Option<String>,
    /// What the tag is for: `1`: clients, `2`: appointments.
    pub entity: Option<i64>,
    pub icon: Option<String>,
}

impl Object for TagUpdate {
    const NAME: &'static str = "TagUpdate";
    const FIELDS: &'static [&'static str] = &["title", "color", "entity", "icon"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut color = None;
        let mut entity = None;
        let mut icon = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => title = fields.value(),
                1 => color = fields.value(),
                2 => entity = fields.value(),
                _ => icon = fields.value(),
            }
        }
        Ok(Self { title, color, entity, icon })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("title", &self.title);
        out.optional("color", &self.color);
        out.optional("entity", &self.entity);
        out.optional("icon", &self.icon);
    }
}

object!(TagUpdate);

/// Answers that differ by status.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteTagByTagIdAnswer {
    /// Status `200`: Success
    Ok(Acknowledgement),
    /// Status `202`: Accepted
    Accepted(Null),
}

impl ByStatus for DeleteTagByTagIdAnswer {
    fn decode(answer: &Received) -> Result<Self, Error> {
        match answer.status() {
            200 => answer.json().map(Self::Ok),
            202 => answer.data().map(Self::Accepted),
            _ => Err(answer.undocumented()),
        }
    }
}
