// Written by `cargo xtask regen`; changes are lost.

//! Types of `tags`.

use crate::runtime::{Resource, Rest, int_enum, object, text_enum};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagEntityFilter {
    /// Sent as `common`.
    Any,
    /// Sent as `client`.
    Client,
    /// Sent as `record`.
    Appointment,
    /// Sent as `activity`.
    Event,
    /// Sent as `0`.
    AnyNumber,
    /// Sent as `1`.
    ClientNumber,
    /// Sent as `2`.
    AppointmentNumber,
    /// Sent as `3`.
    EventNumber,
    /// A value that is not documented.
    Other(String),
}

impl TagEntityFilter {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Any => "common",
            Self::Client => "client",
            Self::Appointment => "record",
            Self::Event => "activity",
            Self::AnyNumber => "0",
            Self::ClientNumber => "1",
            Self::AppointmentNumber => "2",
            Self::EventNumber => "3",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for TagEntityFilter {
    fn from(text: &str) -> Self {
        match text {
            "common" => Self::Any,
            "client" => Self::Client,
            "record" => Self::Appointment,
            "activity" => Self::Event,
            "0" => Self::AnyNumber,
            "1" => Self::ClientNumber,
            "2" => Self::AppointmentNumber,
            "3" => Self::EventNumber,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(TagEntityFilter);

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Tag {
    pub r#type: TagType,
    pub id: String,
    pub attributes: TagAttributes,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for Tag {
    const TYPE: &'static str = "tag";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(Tag {
    fn new(id: impl Into<String>, attributes: TagAttributes) { r#type: TagType::Tag };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    ..rest
});

/// Request that creates a tag.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewTag {
    /// Name of the tag.
    pub title: String,
    /// Color of the tag, `#rrggbb`.
    pub color: String,
    /// Kind of entity that the tag marks. `0`: any, `1`: clients, `2`: appointments, `3`: events.
    ///
    /// Default `0`.
    pub entity: Option<TagEntity>,
    /// Name of the icon, such as `star`.
    pub icon: Option<String>,
}

object!(NewTag {
    fn new(title: impl Into<String>, color: impl Into<String>);
    "title": required title,
    "color": required color,
    "entity": optional entity,
    "icon": optional icon,
});

/// Request that changes a tag.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TagUpdate {
    /// Name of the tag.
    pub title: Option<String>,
    /// Color of the tag, `#rrggbb`.
    pub color: Option<String>,
    /// Kind of entity that the tag marks. `0`: any, `1`: clients, `2`: appointments, `3`: events.
    pub entity: Option<TagEntity>,
    /// Name of the icon, such as `star`.
    pub icon: Option<String>,
}

object!(TagUpdate {
    "title": optional title,
    "color": optional color,
    "entity": optional entity,
    "icon": optional icon,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagType {
    /// Sent as `tag`.
    Tag,
    /// A value that is not documented.
    Other(String),
}

impl TagType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag => "tag",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for TagType {
    fn from(text: &str) -> Self {
        match text {
            "tag" => Self::Tag,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(TagType);

/// Data of a tag.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TagAttributes {
    /// ID of the location.
    pub company_id: i64,
    pub title: String,
    /// Color of the tag, `#rrggbb`.
    pub color: String,
    /// Color of the text, `#rrggbb`.
    pub font_color: Option<String>,
    /// Name of the icon, such as `star`.
    pub icon: Option<String>,
    /// Kind of entity that the tag marks: any (`common`), clients, appointments (`record`) or events (`activity`).
    pub entity_type: TagEntityType,
    /// `true`: the tag is deleted.
    pub is_deleted: bool,
    /// `true`: the tag can be changed.
    pub is_editable: bool,
    /// ID of the location; replaced by `company_id`.
    ///
    /// Deprecated.
    pub salon_id: Option<i64>,
    /// Kind of entity that the tag marks. `0`: any, `1`: clients, `2`: appointments, `3`: events; replaced by `entity_type`.
    ///
    /// Deprecated.
    pub entity: Option<i64>,
    /// Kind of entity that the tag marks; replaced by `entity_type`.
    ///
    /// Deprecated.
    pub entity_slug: Option<String>,
    /// `1`: the tag is deleted; replaced by `is_deleted`.
    ///
    /// Deprecated.
    pub deleted: Option<i64>,
    /// `1`: the tag cannot be changed; replaced by `is_editable`.
    ///
    /// Deprecated.
    pub not_editable: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TagAttributes {
    literal;
    "company_id": required company_id,
    "title": required title,
    "color": required color,
    "font_color": optional font_color,
    "icon": optional icon,
    "entity_type": required entity_type,
    "is_deleted": required is_deleted,
    "is_editable": required is_editable,
    "salon_id": optional salon_id,
    "entity": optional entity,
    "entity_slug": optional entity_slug,
    "deleted": optional deleted,
    "not_editable": optional not_editable,
    ..rest
});

/// Kind of entity that the tag marks. `0`: any, `1`: clients, `2`: appointments, `3`: events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagEntity {
    /// Sent as `0`.
    Any,
    /// Sent as `1`.
    Client,
    /// Sent as `2`.
    Appointment,
    /// Sent as `3`.
    Event,
    /// A value that is not documented.
    Other(i64),
}

impl TagEntity {
    /// Returns the value on the wire.
    pub fn value(&self) -> i64 {
        match self {
            Self::Any => 0,
            Self::Client => 1,
            Self::Appointment => 2,
            Self::Event => 3,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for TagEntity {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Any,
            1 => Self::Client,
            2 => Self::Appointment,
            3 => Self::Event,
            _ => Self::Other(value),
        }
    }
}

int_enum!(TagEntity);

/// Kind of entity that the tag marks: any (`common`), clients, appointments (`record`) or events (`activity`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagEntityType {
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

impl TagEntityType {
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

impl From<&str> for TagEntityType {
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

text_enum!(TagEntityType);
