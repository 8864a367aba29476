// Written by `cargo xtask regen`; changes are lost.

//! Types of `custom_fields`.

use crate::runtime::{
    Null, Object, Resource, Rest, Value, When, object, text_enum, union,
};
use super::{ToManyRelationship, ToOneRelationship};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldEntity {
    /// Sent as `record`.
    Record,
    /// Sent as `client`.
    Client,
    /// A value that is not documented.
    Other(String),
}

impl CustomFieldEntity {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Record => "record",
            Self::Client => "client",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for CustomFieldEntity {
    fn from(text: &str) -> Self {
        match text {
            "record" => Self::Record,
            "client" => Self::Client,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(CustomFieldEntity);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldInclude {
    /// Sent as `custom_field_type`.
    CustomFieldType,
    /// Sent as `ui_options`.
    UiOptions,
    /// A value that is not documented.
    Other(String),
}

impl CustomFieldInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CustomFieldType => "custom_field_type",
            Self::UiOptions => "ui_options",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for CustomFieldInclude {
    fn from(text: &str) -> Self {
        match text {
            "custom_field_type" => Self::CustomFieldType,
            "ui_options" => Self::UiOptions,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(CustomFieldInclude);

/// A custom field of clients or appointments.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomField {
    pub r#type: CustomFieldType,
    pub id: String,
    /// Data of a custom field.
    pub attributes: CustomFieldAttributes,
    /// Resources related to a custom field.
    pub relationships: Option<CustomFieldRelationships>,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for CustomField {
    const TYPE: &'static str = "custom_field";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(CustomField {
    fn new(id: impl Into<String>, attributes: CustomFieldAttributes) { r#type: CustomFieldType::CustomField };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    "relationships": optional relationships,
    ..rest
});

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub enum CustomFieldIncluded {
    /// `type` is `custom_field_type`.
    CustomFieldKind(Box<CustomFieldKind>),
    /// `type` is `custom_field_ui_option`.
    CustomFieldUiOption(CustomFieldUiOption),
    /// A value with a tag that is not documented.
    Other(Value),
}

impl From<CustomFieldKind> for CustomFieldIncluded {
    fn from(value: CustomFieldKind) -> Self {
        Self::CustomFieldKind(Box::new(value))
    }
}

impl From<CustomFieldUiOption> for CustomFieldIncluded {
    fn from(value: CustomFieldUiOption) -> Self {
        Self::CustomFieldUiOption(value)
    }
}

union!(CustomFieldIncluded by "type" {
    CustomFieldKind tagged ["custom_field_type"] in CustomFieldKind: When {
        known: <CustomFieldKind as Object>::FIELDS,
        ..When::OBJECT
    },
    CustomFieldUiOption tagged ["custom_field_ui_option"] in CustomFieldUiOption: When {
        known: <CustomFieldUiOption as Object>::FIELDS,
        ..When::OBJECT
    },
    ..Other
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// Sent as `custom_field`.
    CustomField,
    /// A value that is not documented.
    Other(String),
}

impl CustomFieldType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CustomField => "custom_field",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for CustomFieldType {
    fn from(text: &str) -> Self {
        match text {
            "custom_field" => Self::CustomField,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(CustomFieldType);

/// Data of a custom field.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomFieldAttributes {
    /// Replaced by `slug`.
    ///
    /// Deprecated.
    pub code: String,
    /// Code of the field, the key of its values.
    pub slug: String,
    /// Replaced by `entity_slug`.
    ///
    /// Deprecated.
    pub parent_entity_type: CustomFieldEntity,
    /// Where the field is used: clients or appointments (`record`).
    pub entity_slug: CustomFieldEntity,
    /// Always null.
    pub relation_entity_type: Null,
    /// Replaced by `is_visible`.
    ///
    /// Deprecated.
    pub show_in_ui: bool,
    /// `true`: the field is visible in the interface.
    pub is_visible: bool,
    pub title: String,
    /// Replaced by `is_editable`.
    ///
    /// Deprecated.
    pub user_can_edit: bool,
    /// `true`: the user can edit the values.
    pub is_editable: bool,
    pub is_required: bool,
    /// Weight that sets the order of display.
    pub weight: i64,
    /// Allowed values of a field with a list of values.
    pub values: Vec<Value>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CustomFieldAttributes {
    literal;
    "code": required code,
    "slug": required slug,
    "parent_entity_type": required parent_entity_type,
    "entity_slug": required entity_slug,
    "relation_entity_type": required relation_entity_type,
    "show_in_ui": required show_in_ui,
    "is_visible": required is_visible,
    "title": required title,
    "user_can_edit": required user_can_edit,
    "is_editable": required is_editable,
    "is_required": required is_required,
    "weight": required weight,
    "values": required values,
    ..rest
});

/// Resources related to a custom field.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CustomFieldRelationships {
    /// Type of the field.
    pub custom_field_type: Option<ToOneRelationship>,
    /// Type of the field; same as `custom_field_type`.
    pub r#type: Option<ToOneRelationship>,
    /// Options of the field in the interface.
    pub ui_options: Option<ToManyRelationship>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CustomFieldRelationships {
    "custom_field_type": optional custom_field_type,
    "type": optional r#type,
    "ui_options": optional ui_options,
    ..rest
});

/// Type of a custom field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CustomFieldKind {
    pub r#type: CustomFieldKindType,
    pub id: String,
    /// Data of a type of custom fields.
    pub attributes: CustomFieldKindAttributes,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for CustomFieldKind {
    const TYPE: &'static str = "custom_field_type";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(CustomFieldKind {
    fn new(id: impl Into<String>, attributes: CustomFieldKindAttributes) { r#type: CustomFieldKindType::CustomFieldType };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    ..rest
});

/// An option of a custom field in the interface.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CustomFieldUiOption {
    pub r#type: CustomFieldUiOptionType,
    pub id: String,
    /// Data of an option.
    pub attributes: CustomFieldUiOptionAttributes,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for CustomFieldUiOption {
    const TYPE: &'static str = "custom_field_ui_option";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(CustomFieldUiOption {
    fn new(id: impl Into<String>, attributes: CustomFieldUiOptionAttributes) { r#type: CustomFieldUiOptionType::CustomFieldUiOption };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldKindType {
    /// Sent as `custom_field_type`.
    CustomFieldType,
    /// A value that is not documented.
    Other(String),
}

impl CustomFieldKindType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CustomFieldType => "custom_field_type",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for CustomFieldKindType {
    fn from(text: &str) -> Self {
        match text {
            "custom_field_type" => Self::CustomFieldType,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(CustomFieldKindType);

/// Data of a type of custom fields.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CustomFieldKindAttributes {
    /// Replaced by `slug`.
    ///
    /// Deprecated.
    pub code: String,
    /// Code of the type, such as `text`.
    pub slug: String,
    pub title: String,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CustomFieldKindAttributes {
    fn new(
        code: impl Into<String>,
        slug: impl Into<String>,
        title: impl Into<String>,
    );
    "code": required code,
    "slug": required slug,
    "title": required title,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldUiOptionType {
    /// Sent as `custom_field_ui_option`.
    CustomFieldUiOption,
    /// A value that is not documented.
    Other(String),
}

impl CustomFieldUiOptionType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CustomFieldUiOption => "custom_field_ui_option",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for CustomFieldUiOptionType {
    fn from(text: &str) -> Self {
        match text {
            "custom_field_ui_option" => Self::CustomFieldUiOption,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(CustomFieldUiOptionType);

/// Data of an option.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CustomFieldUiOptionAttributes {
    /// Code of the option.
    pub slug: String,
    /// `true`: the option is on.
    pub value: bool,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CustomFieldUiOptionAttributes {
    fn new(slug: impl Into<String>, value: bool);
    "slug": required slug,
    "value": required value,
    ..rest
});
