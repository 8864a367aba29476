// Written by `cargo xtask regen`; changes are lost.

//! Types that several groups use.

use crate::runtime::{
    DateTime, Entries, Fields, MapAccess, Maybe, Null, Object, Rest, Serialize,
    SerializeMap, Serializer, Union, Value, Variant, object, required, text_enum, union,
};
use std::collections::BTreeMap;

/// Error response when a request is not authorized.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Unauthorized {
    pub success: Option<bool>,
    pub data: Maybe<BTreeMap<String, Value>>,
    /// Error message.
    pub meta: Option<Message>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Unauthorized {
    const NAME: &'static str = "Unauthorized";
    const FIELDS: &'static [&'static str] = &["success", "data", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.success),
                1 => fields.maybe(&mut object.data),
                _ => fields.optional(&mut object.meta),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("success", &self.success);
        out.maybe("data", &self.data);
        out.optional("meta", &self.meta);
    }
}

object!(Unauthorized);

/// Error response when something does not exist.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotFound {
    pub success: Option<bool>,
    pub data: Maybe<BTreeMap<String, Value>>,
    pub meta: Option<MapOrList>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for NotFound {
    const NAME: &'static str = "NotFound";
    const FIELDS: &'static [&'static str] = &["success", "data", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.success),
                1 => fields.maybe(&mut object.data),
                _ => fields.optional(&mut object.meta),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("success", &self.success);
        out.maybe("data", &self.data);
        out.optional("meta", &self.meta);
    }
}

object!(NotFound);

/// Message of a response, mostly of an error.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Message {
    /// The message.
    pub message: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Message {
    const NAME: &'static str = "Message";
    const FIELDS: &'static [&'static str] = &["message"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next_rest(Self::FIELDS, &mut object.rest)?.is_some() {
            fields.optional(&mut object.message)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("message", &self.message);
    }
}

object!(Message);

/// An object or an array; empty in most responses.
#[derive(Debug, Clone, PartialEq)]
pub enum MapOrList {
    Map(BTreeMap<String, Value>),
    List(Vec<Value>),
}

impl From<BTreeMap<String, Value>> for MapOrList {
    fn from(value: BTreeMap<String, Value>) -> Self {
        Self::Map(value)
    }
}

impl From<Vec<Value>> for MapOrList {
    fn from(value: Vec<Value>) -> Self {
        Self::List(value)
    }
}

impl Union for MapOrList {
    const NAME: &'static str = "MapOrList";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(Self::Map),
            known: &[],
        },
        Variant {
            read: |json| json.read().map(Self::List),
            known: &[],
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Map(value) => Serialize::serialize(value, out),
            Self::List(value) => Serialize::serialize(value, out),
        }
    }
}

union!(MapOrList);

/// `1` or `true`: clients confirm their phone number to get push notifications. A number or a boolean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LocationPushNotificationPhoneConfirm {
    Flag(bool),
    Integer(i64),
}

impl From<bool> for LocationPushNotificationPhoneConfirm {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl From<i64> for LocationPushNotificationPhoneConfirm {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl Union for LocationPushNotificationPhoneConfirm {
    const NAME: &'static str = "LocationPushNotificationPhoneConfirm";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(Self::Flag),
            known: &[],
        },
        Variant {
            read: |json| json.read().map(Self::Integer),
            known: &[],
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Flag(value) => Serialize::serialize(value, out),
            Self::Integer(value) => Serialize::serialize(value, out),
        }
    }
}

union!(LocationPushNotificationPhoneConfirm);

/// Main chain of the location; an empty array if none.
#[derive(Debug, Clone, PartialEq)]
pub enum LocationMainGroup {
    Object(LocationMainGroupObject),
    List(Vec<Value>),
}

impl From<LocationMainGroupObject> for LocationMainGroup {
    fn from(value: LocationMainGroupObject) -> Self {
        Self::Object(value)
    }
}

impl From<Vec<Value>> for LocationMainGroup {
    fn from(value: Vec<Value>) -> Self {
        Self::List(value)
    }
}

impl Union for LocationMainGroup {
    const NAME: &'static str = "LocationMainGroup";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(Self::Object),
            known: <LocationMainGroupObject as Object>::FIELDS,
        },
        Variant {
            read: |json| json.read().map(Self::List),
            known: &[],
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(value) => Serialize::serialize(value, out),
            Self::List(value) => Serialize::serialize(value, out),
        }
    }
}

union!(LocationMainGroup);

/// An entity by its ID and title.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IdTitle {
    pub id: i64,
    pub title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl IdTitle {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            rest: Rest::new(),
        }
    }
}

impl Object for IdTitle {
    const NAME: &'static str = "IdTitle";
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

object!(IdTitle);

/// An entity by its ID and title.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LocationMainGroupObject {
    pub id: i64,
    pub title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LocationMainGroupObject {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            rest: Rest::new(),
        }
    }
}

impl Object for LocationMainGroupObject {
    const NAME: &'static str = "LocationMainGroupObject";
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

object!(LocationMainGroupObject);

/// Error response with a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Failure {
    /// Always `true`: the request succeeded.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Option<String>,
    /// Error message.
    pub meta: Option<Message>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Failure {
    const NAME: &'static str = "Failure";
    const FIELDS: &'static [&'static str] = &["success", "data", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.success),
                1 => fields.optional(&mut object.data),
                _ => fields.optional(&mut object.meta),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("success", &self.success);
        out.optional("data", &self.data);
        out.optional("meta", &self.meta);
    }
}

object!(Failure);

/// Error response when a request is invalid.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnprocessableEntity {
    pub success: Option<bool>,
    pub data: Maybe<BTreeMap<String, Value>>,
    /// Error message and validation messages.
    pub meta: Option<ValidationMessages>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UnprocessableEntity {
    const NAME: &'static str = "UnprocessableEntity";
    const FIELDS: &'static [&'static str] = &["success", "data", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.success),
                1 => fields.maybe(&mut object.data),
                _ => fields.optional(&mut object.meta),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("success", &self.success);
        out.maybe("data", &self.data);
        out.optional("meta", &self.meta);
    }
}

object!(UnprocessableEntity);

/// Error response when a request is malformed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BadRequest {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    pub data: Option<Null>,
    /// Error message.
    pub meta: Option<BTreeMap<String, Value>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for BadRequest {
    const NAME: &'static str = "BadRequest";
    const FIELDS: &'static [&'static str] = &["success", "data", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.success),
                1 => fields.optional(&mut object.data),
                _ => fields.optional(&mut object.meta),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("success", &self.success);
        out.optional("data", &self.data);
        out.optional("meta", &self.meta);
    }
}

object!(BadRequest);

/// Error response when a request is invalid.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationFailure {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    pub data: Option<Null>,
    /// Error message and validation messages.
    pub meta: Option<ValidationFailureMeta>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ValidationFailure {
    const NAME: &'static str = "ValidationFailure";
    const FIELDS: &'static [&'static str] = &["success", "data", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.success),
                1 => fields.optional(&mut object.data),
                _ => fields.optional(&mut object.meta),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("success", &self.success);
        out.optional("data", &self.data);
        out.optional("meta", &self.meta);
    }
}

object!(ValidationFailure);

/// Error message, if any.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FailureWithErrorsMeta {
    pub message: Option<String>,
    /// Error messages.
    pub errors: Option<Vec<Message>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for FailureWithErrorsMeta {
    const NAME: &'static str = "FailureWithErrorsMeta";
    const FIELDS: &'static [&'static str] = &["message", "errors"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.message),
                _ => fields.optional(&mut object.errors),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("message", &self.message);
        out.optional("errors", &self.errors);
    }
}

object!(FailureWithErrorsMeta);

/// Error message and validation messages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationMessages {
    pub message: Option<String>,
    /// Validation messages.
    pub errors: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ValidationMessages {
    const NAME: &'static str = "ValidationMessages";
    const FIELDS: &'static [&'static str] = &["message", "errors"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.message),
                _ => fields.optional(&mut object.errors),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("message", &self.message);
        out.optional("errors", &self.errors);
    }
}

object!(ValidationMessages);

/// Error message and validation messages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationFailureMeta {
    pub message: Option<String>,
    /// Validation messages by field.
    pub errors: Option<BTreeMap<String, Value>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ValidationFailureMeta {
    const NAME: &'static str = "ValidationFailureMeta";
    const FIELDS: &'static [&'static str] = &["message", "errors"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.message),
                _ => fields.optional(&mut object.errors),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("message", &self.message);
        out.optional("errors", &self.errors);
    }
}

object!(ValidationFailureMeta);

/// A team member, with the position.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TeamMemberWithPosition {
    /// ID of the team member.
    pub id: Option<i64>,
    pub name: Option<String>,
    /// ID of the location in which the team member was created.
    pub company_id: Option<i64>,
    pub specialization: Option<String>,
    /// URL of the small image.
    pub avatar: Option<String>,
    /// URL of the original image.
    pub avatar_big: Option<String>,
    /// Position of the team member.
    pub position: Maybe<IdTitle>,
    /// `true`: a paid team member, counted in the license price.
    pub is_paid_staff: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for TeamMemberWithPosition {
    const NAME: &'static str = "TeamMemberWithPosition";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "company_id",
        "specialization",
        "avatar",
        "avatar_big",
        "position",
        "is_paid_staff",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.name),
                2 => fields.optional(&mut object.company_id),
                3 => fields.optional(&mut object.specialization),
                4 => fields.optional(&mut object.avatar),
                5 => fields.optional(&mut object.avatar_big),
                6 => fields.maybe(&mut object.position),
                _ => fields.optional(&mut object.is_paid_staff),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("name", &self.name);
        out.optional("company_id", &self.company_id);
        out.optional("specialization", &self.specialization);
        out.optional("avatar", &self.avatar);
        out.optional("avatar_big", &self.avatar_big);
        out.maybe("position", &self.position);
        out.optional("is_paid_staff", &self.is_paid_staff);
    }
}

object!(TeamMemberWithPosition);

/// Images of an entity in several versions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ImageGroup {
    pub id: i64,
    /// Name of the kind of entity.
    pub entity: Option<String>,
    /// ID of the entity that the images belong to.
    pub entity_id: Option<i64>,
    /// Images by the name of their version.
    pub images: Option<BTreeMap<String, ImageGroupImage>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl ImageGroup {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            entity: None,
            entity_id: None,
            images: None,
            rest: Rest::new(),
        }
    }
}

impl Object for ImageGroup {
    const NAME: &'static str = "ImageGroup";
    const FIELDS: &'static [&'static str] = &["id", "entity", "entity_id", "images"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut entity = None;
        let mut entity_id = None;
        let mut images = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut entity),
                2 => fields.optional(&mut entity_id),
                _ => fields.optional(&mut images),
            }?;
        }
        Ok(Self { id: required(id, "id")?, entity, entity_id, images, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("entity", &self.entity);
        out.optional("entity_id", &self.entity_id);
        out.optional("images", &self.images);
    }
}

object!(ImageGroup);

/// A position of team members.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TeamMemberPosition {
    pub id: i64,
    pub title: Option<String>,
    /// How services are tied to the position. `0`: not tied, `2`: strictly tied.
    pub services_binding_type: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TeamMemberPosition {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            services_binding_type: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TeamMemberPosition {
    const NAME: &'static str = "TeamMemberPosition";
    const FIELDS: &'static [&'static str] = &["id", "title", "services_binding_type"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut services_binding_type = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut services_binding_type),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, services_binding_type, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("services_binding_type", &self.services_binding_type);
    }
}

object!(TeamMemberPosition);

/// One version of an image.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ImageGroupImage {
    pub id: i64,
    /// URL of the image.
    pub path: Option<String>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    pub r#type: Option<String>,
    /// ID of the image group.
    pub image_group_id: Option<i64>,
    /// Name of the version, such as `basic`.
    pub version: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl ImageGroupImage {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            path: None,
            width: None,
            height: None,
            r#type: None,
            image_group_id: None,
            version: None,
            rest: Rest::new(),
        }
    }
}

impl Object for ImageGroupImage {
    const NAME: &'static str = "ImageGroupImage";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "path",
        "width",
        "height",
        "type",
        "image_group_id",
        "version",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut path = None;
        let mut width = None;
        let mut height = None;
        let mut r#type = None;
        let mut image_group_id = None;
        let mut version = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut path),
                2 => fields.optional(&mut width),
                3 => fields.optional(&mut height),
                4 => fields.optional(&mut r#type),
                5 => fields.optional(&mut image_group_id),
                _ => fields.optional(&mut version),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            path,
            width,
            height,
            r#type,
            image_group_id,
            version,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("path", &self.path);
        out.optional("width", &self.width);
        out.optional("height", &self.height);
        out.optional("type", &self.r#type);
        out.optional("image_group_id", &self.image_group_id);
        out.optional("version", &self.version);
    }
}

object!(ImageGroupImage);

/// Number of the page, and number of items on all pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PageMeta {
    /// Number of the page.
    pub page: Option<i64>,
    /// Number of items on all pages.
    pub total_count: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PageMeta {
    const NAME: &'static str = "PageMeta";
    const FIELDS: &'static [&'static str] = &["page", "total_count"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.page),
                _ => fields.optional(&mut object.total_count),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("page", &self.page);
        out.optional("total_count", &self.total_count);
    }
}

object!(PageMeta);

/// Number of items on all pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TotalMeta {
    /// Number of items on all pages.
    pub total_count: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for TotalMeta {
    const NAME: &'static str = "TotalMeta";
    const FIELDS: &'static [&'static str] = &["total_count"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next_rest(Self::FIELDS, &mut object.rest)?.is_some() {
            fields.optional(&mut object.total_count)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("total_count", &self.total_count);
    }
}

object!(TotalMeta);

/// Number of items.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CountMeta {
    /// Number of items in the response or on all pages.
    pub count: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for CountMeta {
    const NAME: &'static str = "CountMeta";
    const FIELDS: &'static [&'static str] = &["count"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next_rest(Self::FIELDS, &mut object.rest)?.is_some() {
            fields.optional(&mut object.count)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("count", &self.count);
    }
}

object!(CountMeta);

/// Error message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchNotFoundMeta {
    pub message: Option<String>,
    /// Error messages.
    pub errors: Option<Vec<ClientSearchNotFoundMetaError>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientSearchNotFoundMeta {
    const NAME: &'static str = "ClientSearchNotFoundMeta";
    const FIELDS: &'static [&'static str] = &["message", "errors"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.message),
                _ => fields.optional(&mut object.errors),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("message", &self.message);
        out.optional("errors", &self.errors);
    }
}

object!(ClientSearchNotFoundMeta);

/// A message of an error.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchNotFoundMetaError {
    pub message: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientSearchNotFoundMetaError {
    const NAME: &'static str = "ClientSearchNotFoundMetaError";
    const FIELDS: &'static [&'static str] = &["message"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next_rest(Self::FIELDS, &mut object.rest)?.is_some() {
            fields.optional(&mut object.message)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("message", &self.message);
    }
}

object!(ClientSearchNotFoundMetaError);

/// A resource instance: one item of a resource.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResourceInstance {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the resource.
    pub resource_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl ResourceInstance {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            resource_id: None,
            rest: Rest::new(),
        }
    }
}

impl Object for ResourceInstance {
    const NAME: &'static str = "ResourceInstance";
    const FIELDS: &'static [&'static str] = &["id", "title", "resource_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut resource_id = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut resource_id),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, resource_id, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("resource_id", &self.resource_id);
    }
}

object!(ResourceInstance);

/// A loyalty transaction of a visit.
#[derive(Debug, Clone, PartialEq)]
pub struct LoyaltyTransaction {
    /// ID of the loyalty transaction.
    pub id: i64,
    /// ID of the transaction status.
    pub status_id: Option<i64>,
    /// Sum paid by loyalty means.
    pub amount: Option<f64>,
    /// ID of the transaction type.
    pub type_id: Option<i64>,
    /// ID of the promotion.
    pub program_id: Option<i64>,
    /// ID of the loyalty card.
    pub card_id: Option<i64>,
    /// ID of the chain that the loyalty belongs to.
    pub salon_group_id: Option<i64>,
    /// ID of the sold product or service, if there is one.
    pub item_id: Option<i64>,
    /// Kind of the sold item, if there is one. `1`: service, `7`: product.
    pub item_type_id: Option<i64>,
    /// ID of the appointment of the sold item, if there is one.
    pub item_record_id: Option<i64>,
    /// ID of the product transaction; `0` if there is none.
    pub goods_transaction_id: Option<i64>,
    /// `true`: the transaction is a discount.
    pub is_discount: Option<bool>,
    pub is_loyalty_withdraw: Option<bool>,
    /// Type of the transaction.
    pub r#type: Option<IdTitle>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LoyaltyTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            status_id: None,
            amount: None,
            type_id: None,
            program_id: None,
            card_id: None,
            salon_group_id: None,
            item_id: None,
            item_type_id: None,
            item_record_id: None,
            goods_transaction_id: None,
            is_discount: None,
            is_loyalty_withdraw: None,
            r#type: None,
            rest: Rest::new(),
        }
    }
}

impl Object for LoyaltyTransaction {
    const NAME: &'static str = "LoyaltyTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "status_id",
        "amount",
        "type_id",
        "program_id",
        "card_id",
        "salon_group_id",
        "item_id",
        "item_type_id",
        "item_record_id",
        "goods_transaction_id",
        "is_discount",
        "is_loyalty_withdraw",
        "type",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut status_id = None;
        let mut amount = None;
        let mut type_id = None;
        let mut program_id = None;
        let mut card_id = None;
        let mut salon_group_id = None;
        let mut item_id = None;
        let mut item_type_id = None;
        let mut item_record_id = None;
        let mut goods_transaction_id = None;
        let mut is_discount = None;
        let mut is_loyalty_withdraw = None;
        let mut r#type = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut status_id),
                2 => fields.optional(&mut amount),
                3 => fields.optional(&mut type_id),
                4 => fields.optional(&mut program_id),
                5 => fields.optional(&mut card_id),
                6 => fields.optional(&mut salon_group_id),
                7 => fields.optional(&mut item_id),
                8 => fields.optional(&mut item_type_id),
                9 => fields.optional(&mut item_record_id),
                10 => fields.optional(&mut goods_transaction_id),
                11 => fields.optional(&mut is_discount),
                12 => fields.optional(&mut is_loyalty_withdraw),
                _ => fields.optional(&mut r#type),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            status_id,
            amount,
            type_id,
            program_id,
            card_id,
            salon_group_id,
            item_id,
            item_type_id,
            item_record_id,
            goods_transaction_id,
            is_discount,
            is_loyalty_withdraw,
            r#type,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("status_id", &self.status_id);
        out.optional("amount", &self.amount);
        out.optional("type_id", &self.type_id);
        out.optional("program_id", &self.program_id);
        out.optional("card_id", &self.card_id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("item_id", &self.item_id);
        out.optional("item_type_id", &self.item_type_id);
        out.optional("item_record_id", &self.item_record_id);
        out.optional("goods_transaction_id", &self.goods_transaction_id);
        out.optional("is_discount", &self.is_discount);
        out.optional("is_loyalty_withdraw", &self.is_loyalty_withdraw);
        out.optional("type", &self.r#type);
    }
}

object!(LoyaltyTransaction);

/// A product or service of a visit.
#[derive(Debug, Clone, PartialEq)]
pub struct VisitDetailsItem {
    pub id: i64,
    /// ID of the product or service.
    pub item_id: Option<i64>,
    /// ID of the item type.
    pub item_type_id: Option<i64>,
    /// ID of the appointment.
    pub record_id: Option<i64>,
    /// Title of the product or service.
    pub item_title: Option<String>,
    /// Quantity.
    pub amount: Option<f64>,
    /// Price before discounts.
    pub first_cost: Option<f64>,
    /// Price set by hand.
    pub manual_cost: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// Final price after all discounts and promotions.
    pub cost: Option<f64>,
    /// ID of the team member.
    pub master_id: Option<i64>,
    /// ID of the product; `0` if there is none.
    pub good_id: Option<i64>,
    /// ID of the service.
    pub service_id: Option<i64>,
    /// ID of the promotion; `0` if there is none.
    pub event_id: Option<i64>,
    /// `true`: a service.
    pub is_service: Option<bool>,
    /// `true`: a promotion.
    pub is_event: Option<bool>,
    /// `true`: a product.
    pub is_good: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl VisitDetailsItem {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            item_id: None,
            item_type_id: None,
            record_id: None,
            item_title: None,
            amount: None,
            first_cost: None,
            manual_cost: None,
            discount: None,
            cost: None,
            master_id: None,
            good_id: None,
            service_id: None,
            event_id: None,
            is_service: None,
            is_event: None,
            is_good: None,
            rest: Rest::new(),
        }
    }
}

impl Object for VisitDetailsItem {
    const NAME: &'static str = "VisitDetailsItem";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "item_id",
        "item_type_id",
        "record_id",
        "item_title",
        "amount",
        "first_cost",
        "manual_cost",
        "discount",
        "cost",
        "master_id",
        "good_id",
        "service_id",
        "event_id",
        "is_service",
        "is_event",
        "is_good",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut item_id = None;
        let mut item_type_id = None;
        let mut record_id = None;
        let mut item_title = None;
        let mut amount = None;
        let mut first_cost = None;
        let mut manual_cost = None;
        let mut discount = None;
        let mut cost = None;
        let mut master_id = None;
        let mut good_id = None;
        let mut service_id = None;
        let mut event_id = None;
        let mut is_service = None;
        let mut is_event = None;
        let mut is_good = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut item_id),
                2 => fields.optional(&mut item_type_id),
                3 => fields.optional(&mut record_id),
                4 => fields.optional(&mut item_title),
                5 => fields.optional(&mut amount),
                6 => fields.optional(&mut first_cost),
                7 => fields.optional(&mut manual_cost),
                8 => fields.optional(&mut discount),
                9 => fields.optional(&mut cost),
                10 => fields.optional(&mut master_id),
                11 => fields.optional(&mut good_id),
                12 => fields.optional(&mut service_id),
                13 => fields.optional(&mut event_id),
                14 => fields.optional(&mut is_service),
                15 => fields.optional(&mut is_event),
                _ => fields.optional(&mut is_good),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            item_id,
            item_type_id,
            record_id,
            item_title,
            amount,
            first_cost,
            manual_cost,
            discount,
            cost,
            master_id,
            good_id,
            service_id,
            event_id,
            is_service,
            is_event,
            is_good,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("item_id", &self.item_id);
        out.optional("item_type_id", &self.item_type_id);
        out.optional("record_id", &self.record_id);
        out.optional("item_title", &self.item_title);
        out.optional("amount", &self.amount);
        out.optional("first_cost", &self.first_cost);
        out.optional("manual_cost", &self.manual_cost);
        out.optional("discount", &self.discount);
        out.optional("cost", &self.cost);
        out.optional("master_id", &self.master_id);
        out.optional("good_id", &self.good_id);
        out.optional("service_id", &self.service_id);
        out.optional("event_id", &self.event_id);
        out.optional("is_service", &self.is_service);
        out.optional("is_event", &self.is_event);
        out.optional("is_good", &self.is_good);
    }
}

object!(VisitDetailsItem);

/// A schedule series of the location.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ScheduleDay {
    /// ID of the series.
    pub id: Option<i64>,
    /// When the schedule series was created.
    pub created_at: Option<DateTime>,
    /// When the series was changed last.
    pub updated_at: Option<DateTime>,
    /// When the series was deleted.
    pub deleted_at: Maybe<DateTime>,
    /// ID of the schedule that the series belongs to.
    pub timetable_event_schedule_id: Option<i64>,
    /// Weekday of a series, `mon` to `sun`.
    pub day_of_week: Option<DayOfWeek>,
    /// Start time of each event.
    pub events_time: Option<String>,
    /// Length of each event without the technical break, in seconds.
    pub events_duration: Option<i64>,
    /// Length of the technical break, in seconds.
    pub event_technical_break_duration: Option<i64>,
    /// Team member of the events; present only when requested with `include`.
    pub events_master: Option<TeamMemberWithPosition>,
    /// Tags of the events; present only when requested with `include`.
    pub events_labels: Option<Vec<Tag>>,
    /// Resource instances of the events; present only when requested with `include`.
    pub events_resource_instances: Option<Vec<ResourceInstance>>,
    /// Planned appointments or events of the series; present only when requested with `include`.
    pub events: Option<Vec<ScheduleEvent>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ScheduleDay {
    const NAME: &'static str = "ScheduleDay";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "created_at",
        "updated_at",
        "deleted_at",
        "timetable_event_schedule_id",
        "day_of_week",
        "events_time",
        "events_duration",
        "event_technical_break_duration",
        "events_master",
        "events_labels",
        "events_resource_instances",
        "events",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.created_at),
                2 => fields.optional(&mut object.updated_at),
                3 => fields.maybe(&mut object.deleted_at),
                4 => fields.optional(&mut object.timetable_event_schedule_id),
                5 => fields.optional(&mut object.day_of_week),
                6 => fields.optional(&mut object.events_time),
                7 => fields.optional(&mut object.events_duration),
                8 => fields.optional(&mut object.event_technical_break_duration),
                9 => fields.optional(&mut object.events_master),
                10 => fields.optional(&mut object.events_labels),
                11 => fields.optional(&mut object.events_resource_instances),
                _ => fields.optional(&mut object.events),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("created_at", &self.created_at);
        out.optional("updated_at", &self.updated_at);
        out.maybe("deleted_at", &self.deleted_at);
        out.optional("timetable_event_schedule_id", &self.timetable_event_schedule_id);
        out.optional("day_of_week", &self.day_of_week);
        out.optional("events_time", &self.events_time);
        out.optional("events_duration", &self.events_duration);
        out.optional("event_technical_break_duration", &self.event_technical_break_duration);
        out.optional("events_master", &self.events_master);
        out.optional("events_labels", &self.events_labels);
        out.optional("events_resource_instances", &self.events_resource_instances);
        out.optional("events", &self.events);
    }
}

object!(ScheduleDay);

/// ID, name and phone number of a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IdNamePhone {
    pub id: i64,
    pub name: Option<String>,
    pub phone: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl IdNamePhone {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            phone: None,
            rest: Rest::new(),
        }
    }
}

impl Object for IdNamePhone {
    const NAME: &'static str = "IdNamePhone";
    const FIELDS: &'static [&'static str] = &["id", "name", "phone"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut phone = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                _ => fields.optional(&mut phone),
            }?;
        }
        Ok(Self { id: required(id, "id")?, name, phone, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("phone", &self.phone);
    }
}

object!(IdNamePhone);

/// A transaction registered by the POS.
#[derive(Debug, Clone, PartialEq)]
pub struct FiscalTransaction {
    /// ID of the POS transaction.
    pub id: i64,
    /// When the receipt was printed.
    pub print_date: Option<DateTime>,
    /// Number of printed receipts.
    pub printed_count: Option<i64>,
    /// Amount paid, to 2 decimal places.
    pub sum: Option<f64>,
    /// Type of the transaction.
    pub r#type: Option<IdTitle>,
    /// Printing status of the receipt.
    pub status: Option<IdTitle>,
    /// The document of a receipt.
    pub document: Option<FiscalTransactionDocument>,
    /// A person by ID and name.
    pub cashier: Option<IdName>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl FiscalTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            print_date: None,
            printed_count: None,
            sum: None,
            r#type: None,
            status: None,
            document: None,
            cashier: None,
            rest: Rest::new(),
        }
    }
}

impl Object for FiscalTransaction {
    const NAME: &'static str = "FiscalTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "print_date",
        "printed_count",
        "sum",
        "type",
        "status",
        "document",
        "cashier",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut print_date = None;
        let mut printed_count = None;
        let mut sum = None;
        let mut r#type = None;
        let mut status = None;
        let mut document = None;
        let mut cashier = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut print_date),
                2 => fields.optional(&mut printed_count),
                3 => fields.optional(&mut sum),
                4 => fields.optional(&mut r#type),
                5 => fields.optional(&mut status),
                6 => fields.optional(&mut document),
                _ => fields.optional(&mut cashier),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            print_date,
            printed_count,
            sum,
            r#type,
            status,
            document,
            cashier,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("print_date", &self.print_date);
        out.optional("printed_count", &self.printed_count);
        out.optional("sum", &self.sum);
        out.optional("type", &self.r#type);
        out.optional("status", &self.status);
        out.optional("document", &self.document);
        out.optional("cashier", &self.cashier);
    }
}

object!(FiscalTransaction);

/// Weekday of a series, `mon` to `sun`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DayOfWeek {
    /// Sent as `mon`.
    Mon,
    /// Sent as `tue`.
    Tue,
    /// Sent as `wed`.
    Wed,
    /// Sent as `thu`.
    Thu,
    /// Sent as `fri`.
    Fri,
    /// Sent as `sat`.
    Sat,
    /// Sent as `sun`.
    Sun,
    /// A value that the document does not list.
    Other(String),
}

impl DayOfWeek {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mon => "mon",
            Self::Tue => "tue",
            Self::Wed => "wed",
            Self::Thu => "thu",
            Self::Fri => "fri",
            Self::Sat => "sat",
            Self::Sun => "sun",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for DayOfWeek {
    fn from(text: &str) -> Self {
        match text {
            "mon" => Self::Mon,
            "tue" => Self::Tue,
            "wed" => Self::Wed,
            "thu" => Self::Thu,
            "fri" => Self::Fri,
            "sat" => Self::Sat,
            "sun" => Self::Sun,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(DayOfWeek);

/// A tag, to mark clients or other entities.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Tag {
    /// ID of the tag.
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Color of the tag, `#RRGGBB`.
    pub color: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Tag {
    const NAME: &'static str = "Tag";
    const FIELDS: &'static [&'static str] = &["id", "title", "color"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.title),
                _ => fields.optional(&mut object.color),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("color", &self.color);
    }
}

object!(Tag);

/// An appointment or event within a schedule.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ScheduleEvent {
    /// ID of the schedule entry.
    pub id: Option<i64>,
    /// When the scheduled appointment or event was created.
    pub created_at: Option<DateTime>,
    /// When the appointment or event was changed last.
    pub updated_at: Option<DateTime>,
    /// When the entry was deleted from the schedule.
    pub deleted_at: Maybe<DateTime>,
    /// State of the schedule entry and its appointment or event. `stable`: both agree. `event_created`: the entry is created, the appointment or event is not yet. `event_changed`: the entry is changed, the appointment or event is not yet. `event_changed_force`: the same, and manual changes will be overwritten. `event_deleted`: the entry is deleted, the appointment or event is not yet. `entity_deleted`: the appointment or event is deleted. `entity_failed`: the appointment or event could not be created.
    pub event_status: Option<ScheduleEventStatus>,
    /// Planned start of the appointment or event.
    pub event_datetime: Option<DateTime>,
    /// Kind of the entry: `record` for an appointment, `activity` for an event.
    pub event_entity_type: Option<EntityType>,
    /// ID of the appointment or event that was created.
    pub event_entity_id: Maybe<i64>,
    /// True when the team member was changed by hand.
    pub is_entity_master_changed: Option<bool>,
    /// True when the start was changed by hand.
    pub is_entity_datetime_changed: Option<bool>,
    /// True when the duration was changed by hand.
    pub is_entity_duration_changed: Option<bool>,
    /// True when the tags were changed by hand.
    pub is_entity_labels_changed: Option<bool>,
    /// True when the resource instances were changed by hand.
    pub is_entity_resource_instances_changed: Option<bool>,
    /// Current team member of the appointment or event.
    pub entity_master: Option<TeamMemberWithPosition>,
    /// Current start of the appointment or event.
    pub entity_datetime: Option<String>,
    /// Current length of the appointment or event.
    pub entity_duration: Option<String>,
    /// Current tags of the appointment or event.
    pub entity_labels: Option<Vec<Tag>>,
    /// Current resource instances of the appointment or event.
    pub entity_resource_instances: Option<Vec<ResourceInstance>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ScheduleEvent {
    const NAME: &'static str = "ScheduleEvent";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "created_at",
        "updated_at",
        "deleted_at",
        "event_status",
        "event_datetime",
        "event_entity_type",
        "event_entity_id",
        "is_entity_master_changed",
        "is_entity_datetime_changed",
        "is_entity_duration_changed",
        "is_entity_labels_changed",
        "is_entity_resource_instances_changed",
        "entity_master",
        "entity_datetime",
        "entity_duration",
        "entity_labels",
        "entity_resource_instances",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.created_at),
                2 => fields.optional(&mut object.updated_at),
                3 => fields.maybe(&mut object.deleted_at),
                4 => fields.optional(&mut object.event_status),
                5 => fields.optional(&mut object.event_datetime),
                6 => fields.optional(&mut object.event_entity_type),
                7 => fields.maybe(&mut object.event_entity_id),
                8 => fields.optional(&mut object.is_entity_master_changed),
                9 => fields.optional(&mut object.is_entity_datetime_changed),
                10 => fields.optional(&mut object.is_entity_duration_changed),
                11 => fields.optional(&mut object.is_entity_labels_changed),
                12 => fields.optional(&mut object.is_entity_resource_instances_changed),
                13 => fields.optional(&mut object.entity_master),
                14 => fields.optional(&mut object.entity_datetime),
                15 => fields.optional(&mut object.entity_duration),
                16 => fields.optional(&mut object.entity_labels),
                _ => fields.optional(&mut object.entity_resource_instances),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("created_at", &self.created_at);
        out.optional("updated_at", &self.updated_at);
        out.maybe("deleted_at", &self.deleted_at);
        out.optional("event_status", &self.event_status);
        out.optional("event_datetime", &self.event_datetime);
        out.optional("event_entity_type", &self.event_entity_type);
        out.maybe("event_entity_id", &self.event_entity_id);
        out.optional("is_entity_master_changed", &self.is_entity_master_changed);
        out.optional("is_entity_datetime_changed", &self.is_entity_datetime_changed);
        out.optional("is_entity_duration_changed", &self.is_entity_duration_changed);
        out.optional("is_entity_labels_changed", &self.is_entity_labels_changed);
        out.optional("is_entity_resource_instances_changed", &self.is_entity_resource_instances_changed);
        out.optional("entity_master", &self.entity_master);
        out.optional("entity_datetime", &self.entity_datetime);
        out.optional("entity_duration", &self.entity_duration);
        out.optional("entity_labels", &self.entity_labels);
        out.optional("entity_resource_instances", &self.entity_resource_instances);
    }
}

object!(ScheduleEvent);

/// The document of a receipt.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FiscalTransactionDocument {
    /// ID of the document.
    pub id: i64,
    /// ID of the document type, such as `7` for a visit.
    pub r#type: Option<i64>,
    /// Name of the document type, such as `Visit`.
    pub type_title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl FiscalTransactionDocument {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            r#type: None,
            type_title: None,
            rest: Rest::new(),
        }
    }
}

impl Object for FiscalTransactionDocument {
    const NAME: &'static str = "FiscalTransactionDocument";
    const FIELDS: &'static [&'static str] = &["id", "type", "type_title"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut r#type = None;
        let mut type_title = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut r#type),
                _ => fields.optional(&mut type_title),
            }?;
        }
        Ok(Self { id: required(id, "id")?, r#type, type_title, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("type", &self.r#type);
        out.optional("type_title", &self.type_title);
    }
}

object!(FiscalTransactionDocument);

/// A person by ID and name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IdName {
    pub id: i64,
    pub name: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl IdName {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            rest: Rest::new(),
        }
    }
}

impl Object for IdName {
    const NAME: &'static str = "IdName";
    const FIELDS: &'static [&'static str] = &["id", "name"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                _ => fields.optional(&mut name),
            }?;
        }
        Ok(Self { id: required(id, "id")?, name, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
    }
}

object!(IdName);

/// State of the schedule entry and its appointment or event. `stable`: both agree. `event_created`: the entry is created, the appointment or event is not yet. `event_changed`: the entry is changed, the appointment or event is not yet. `event_changed_force`: the same, and manual changes will be overwritten. `event_deleted`: the entry is deleted, the appointment or event is not yet. `entity_deleted`: the appointment or event is deleted. `entity_failed`: the appointment or event could not be created.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleEventStatus {
    /// Sent as `stable`.
    Stable,
    /// Sent as `event_created`.
    EventCreated,
    /// Sent as `event_changed`.
    EventChanged,
    /// Sent as `event_changed_force`.
    EventChangedForce,
    /// Sent as `event_deleted`.
    EventDeleted,
    /// Sent as `entity_deleted`.
    EntityDeleted,
    /// Sent as `entity_failed`.
    EntityFailed,
    /// A value that the document does not list.
    Other(String),
}

impl ScheduleEventStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stable => "stable",
            Self::EventCreated => "event_created",
            Self::EventChanged => "event_changed",
            Self::EventChangedForce => "event_changed_force",
            Self::EventDeleted => "event_deleted",
            Self::EntityDeleted => "entity_deleted",
            Self::EntityFailed => "entity_failed",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ScheduleEventStatus {
    fn from(text: &str) -> Self {
        match text {
            "stable" => Self::Stable,
            "event_created" => Self::EventCreated,
            "event_changed" => Self::EventChanged,
            "event_changed_force" => Self::EventChangedForce,
            "event_deleted" => Self::EventDeleted,
            "entity_deleted" => Self::EntityDeleted,
            "entity_failed" => Self::EntityFailed,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ScheduleEventStatus);

/// Kind of calendar entry: an appointment (`record`) or an event (`activity`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// Sent as `record`.
    Record,
    /// Sent as `activity`.
    Activity,
    /// A value that the document does not list.
    Other(String),
}

impl EntityType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Record => "record",
            Self::Activity => "activity",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for EntityType {
    fn from(text: &str) -> Self {
        match text {
            "record" => Self::Record,
            "activity" => Self::Activity,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(EntityType);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventConflictMeta {
    pub message: Option<String>,
    pub conflict: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for EventConflictMeta {
    const NAME: &'static str = "EventConflictMeta";
    const FIELDS: &'static [&'static str] = &["message", "conflict"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.message),
                _ => fields.optional(&mut object.conflict),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("message", &self.message);
        out.optional("conflict", &self.conflict);
    }
}

object!(EventConflictMeta);

/// ID, name and contact of a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreatedProductTransactionClientObject {
    pub id: i64,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CreatedProductTransactionClientObject {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            phone: None,
            email: None,
            rest: Rest::new(),
        }
    }
}

impl Object for CreatedProductTransactionClientObject {
    const NAME: &'static str = "CreatedProductTransactionClientObject";
    const FIELDS: &'static [&'static str] = &["id", "name", "phone", "email"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut phone = None;
        let mut email = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut phone),
                _ => fields.optional(&mut email),
            }?;
        }
        Ok(Self { id: required(id, "id")?, name, phone, email, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
    }
}

object!(CreatedProductTransactionClientObject);

/// An account of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Account {
    pub id: i64,
    pub title: Option<String>,
    /// `true`: cash; `false`: non-cash.
    pub is_cash: Option<bool>,
    /// `true`: the default account.
    pub is_default: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Account {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            is_cash: None,
            is_default: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Account {
    const NAME: &'static str = "Account";
    const FIELDS: &'static [&'static str] = &["id", "title", "is_cash", "is_default"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut is_cash = None;
        let mut is_default = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut is_cash),
                _ => fields.optional(&mut is_default),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, is_cash, is_default, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("is_cash", &self.is_cash);
        out.optional("is_default", &self.is_default);
    }
}

object!(Account);

/// Error response with a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FailureWithoutData {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    pub data: Option<Null>,
    /// Error message.
    pub meta: Option<Message>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for FailureWithoutData {
    const NAME: &'static str = "FailureWithoutData";
    const FIELDS: &'static [&'static str] = &["success", "data", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.success),
                1 => fields.optional(&mut object.data),
                _ => fields.optional(&mut object.meta),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("success", &self.success);
        out.optional("data", &self.data);
        out.optional("meta", &self.meta);
    }
}

object!(FailureWithoutData);

/// A currency.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Currency {
    pub id: Option<i64>,
    /// ISO 4217 currency code, three letters.
    ///
    /// Exactly 3 characters.
    pub iso: Option<String>,
    pub name: Option<String>,
    /// Sign printed next to an amount.
    pub symbol: Option<String>,
    /// `true`: the currency symbol follows the amount; `false`: it precedes it.
    pub is_symbol_after_amount: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Currency {
    const NAME: &'static str = "Currency";
    const FIELDS: &'static [&'static str] = &["id", "iso", "name", "symbol", "is_symbol_after_amount"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.iso),
                2 => fields.optional(&mut object.name),
                3 => fields.optional(&mut object.symbol),
                _ => fields.optional(&mut object.is_symbol_after_amount),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("iso", &self.iso);
        out.optional("name", &self.name);
        out.optional("symbol", &self.symbol);
        out.optional("is_symbol_after_amount", &self.is_symbol_after_amount);
    }
}

object!(Currency);

/// Kind of promotion: a discount or cashback, fixed or growing with visits, sales or payments.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoyaltyProgramType {
    /// Sent as `discount_static`.
    DiscountStatic,
    /// Sent as `discount_accumulative_visits`.
    DiscountAccumulativeVisits,
    /// Sent as `discount_accumulative_sold`.
    DiscountAccumulativeSold,
    /// Sent as `discount_accumulative_paid`.
    DiscountAccumulativePaid,
    /// Sent as `cashback_static_sold`.
    CashbackStaticSold,
    /// Sent as `cashback_static_paid`.
    CashbackStaticPaid,
    /// Sent as `cashback_accumulative_paid`.
    CashbackAccumulativePaid,
    /// Sent as `cashback_accumulative_sold`.
    CashbackAccumulativeSold,
    /// Sent as `cashback_accumulative_paid_visits`.
    CashbackAccumulativePaidVisits,
    /// Sent as `cashback_accumulative_sold_visits`.
    CashbackAccumulativeSoldVisits,
    /// Sent as `cashback_sold_visits`.
    CashbackSoldVisits,
    /// Sent as `cashback_paid_visits`.
    CashbackPaidVisits,
    /// Sent as `package_discount`.
    PackageDiscount,
    /// A value that the document does not list.
    Other(String),
}

impl LoyaltyProgramType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DiscountStatic => "discount_static",
            Self::DiscountAccumulativeVisits => "discount_accumulative_visits",
            Self::DiscountAccumulativeSold => "discount_accumulative_sold",
            Self::DiscountAccumulativePaid => "discount_accumulative_paid",
            Self::CashbackStaticSold => "cashback_static_sold",
            Self::CashbackStaticPaid => "cashback_static_paid",
            Self::CashbackAccumulativePaid => "cashback_accumulative_paid",
            Self::CashbackAccumulativeSold => "cashback_accumulative_sold",
            Self::CashbackAccumulativePaidVisits => "cashback_accumulative_paid_visits",
            Self::CashbackAccumulativeSoldVisits => "cashback_accumulative_sold_visits",
            Self::CashbackSoldVisits => "cashback_sold_visits",
            Self::CashbackPaidVisits => "cashback_paid_visits",
            Self::PackageDiscount => "package_discount",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for LoyaltyProgramType {
    fn from(text: &str) -> Self {
        match text {
            "discount_static" => Self::DiscountStatic,
            "discount_accumulative_visits" => Self::DiscountAccumulativeVisits,
            "discount_accumulative_sold" => Self::DiscountAccumulativeSold,
            "discount_accumulative_paid" => Self::DiscountAccumulativePaid,
            "cashback_static_sold" => Self::CashbackStaticSold,
            "cashback_static_paid" => Self::CashbackStaticPaid,
            "cashback_accumulative_paid" => Self::CashbackAccumulativePaid,
            "cashback_accumulative_sold" => Self::CashbackAccumulativeSold,
            "cashback_accumulative_paid_visits" => Self::CashbackAccumulativePaidVisits,
            "cashback_accumulative_sold_visits" => Self::CashbackAccumulativeSoldVisits,
            "cashback_sold_visits" => Self::CashbackSoldVisits,
            "cashback_paid_visits" => Self::CashbackPaidVisits,
            "package_discount" => Self::PackageDiscount,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(LoyaltyProgramType);

/// Which items a promotion applies to: any, none or chosen ones.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicableItems {
    /// Sent as `any_allowed`.
    AnyAllowed,
    /// Sent as `not_allowed`.
    NotAllowed,
    /// Sent as `custom_allowed`.
    CustomAllowed,
    /// A value that the document does not list.
    Other(String),
}

impl ApplicableItems {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AnyAllowed => "any_allowed",
            Self::NotAllowed => "not_allowed",
            Self::CustomAllowed => "custom_allowed",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ApplicableItems {
    fn from(text: &str) -> Self {
        match text {
            "any_allowed" => Self::AnyAllowed,
            "not_allowed" => Self::NotAllowed,
            "custom_allowed" => Self::CustomAllowed,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ApplicableItems);

/// Unit of the bonus or discount. `percent`: percentage, `amount`: fixed amount.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueUnit {
    /// Sent as `percent`.
    Percent,
    /// Sent as `amount`.
    Amount,
    /// A value that the document does not list.
    Other(String),
}

impl ValueUnit {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percent => "percent",
            Self::Amount => "amount",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ValueUnit {
    fn from(text: &str) -> Self {
        match text {
            "percent" => Self::Percent,
            "amount" => Self::Amount,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ValueUnit);

/// Unit of `expiration_timeout`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpirationTimeoutUnit {
    /// Sent as `day`.
    Day,
    /// Sent as `week`.
    Week,
    /// Sent as `month`.
    Month,
    /// Sent as `year`.
    Year,
    /// A value that the document does not list.
    Other(String),
}

impl ExpirationTimeoutUnit {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ExpirationTimeoutUnit {
    fn from(text: &str) -> Self {
        match text {
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            "year" => Self::Year,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ExpirationTimeoutUnit);

/// Source of the client history from which cumulative and conditional promotions calculate the bonus or discount.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamsSourceType {
    /// Sent as `loyalty_card`.
    LoyaltyCard,
    /// Sent as `active_companies`.
    ActiveCompanies,
    /// Sent as `chain`.
    Chain,
    /// A value that the document does not list.
    Other(String),
}

impl ParamsSourceType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LoyaltyCard => "loyalty_card",
            Self::ActiveCompanies => "active_companies",
            Self::Chain => "chain",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ParamsSourceType {
    fn from(text: &str) -> Self {
        match text {
            "loyalty_card" => Self::LoyaltyCard,
            "active_companies" => Self::ActiveCompanies,
            "chain" => Self::Chain,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ParamsSourceType);
