// Written by `cargo xtask regen`; changes are lost.

//! Types of `tags`.

use crate::runtime::{
    ByStatus, Error, Listed, Null, Object, Received, Rest, object, text_enum,
};

/// A response that differs by status.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateTagResponse {
    /// Status `200`: Success
    Ok(Option<CreatedTag>),
    /// Status `202`: Accepted
    Accepted(Null),
}

impl ByStatus for CreateTagResponse {
    const LISTED: &'static [Listed] = &[
        Listed::object(200, <CreatedTag as Object>::FIELDS),
        Listed::json(202),
    ];

    fn decode(received: &Received, status: u16) -> Result<Self, Error> {
        match status {
            200 => received.data().map(Self::Ok),
            202 => received.data().map(Self::Accepted),
            _ => Err(received.undocumented()),
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CreatedTag {
    fn new(id: i64);
    "title": optional title,
    "salon_id": optional salon_id,
    "color": optional color,
    "entity": optional entity,
    "id": required id,
    ..rest
});

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
    /// A value that is not documented.
    Other(String),
}

impl TagEntity {
    /// Returns the value on the wire.
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TagDetails {
    fn new(id: impl Into<String>);
    "id": required id,
    "salon_id": optional salon_id,
    "title": optional title,
    "color": optional color,
    "icon": optional icon,
    "slug": optional slug,
    "entity": optional entity,
    "deleted": optional deleted,
    "not_editable": optional not_editable,
    "font_color": optional font_color,
    ..rest
});

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

object!(TagUpdate {
    "title": optional title,
    "color": optional color,
    "entity": optional entity,
    "icon": optional icon,
});
