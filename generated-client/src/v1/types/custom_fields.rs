// Written by `cargo xtask regen`; changes are lost.

//! Types of `custom_fields`.

use crate::runtime::{Rest, object};

/// A custom field of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CustomField {
    pub id: i64,
    /// ID of the location.
    pub salon_id: Option<i64>,
    /// Definition of a custom field.
    pub custom_field: Option<CustomFieldCustomField>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CustomField {
    fn new(id: i64);
    "id": required id,
    "salon_id": optional salon_id,
    "custom_field": optional custom_field,
    ..rest
});

/// Request that adds a custom field, or changes one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewCustomField {
    /// Code of the field type, such as `text`.
    pub r#type: String,
    /// Code of the field, the key of its values.
    pub code: String,
    pub title: String,
    /// `true`: the user can edit the values.
    pub user_can_edit: bool,
    /// `true`: the field is visible in the interface.
    pub show_in_ui: bool,
}

object!(NewCustomField {
    literal;
    "type": required r#type,
    "code": required code,
    "title": required title,
    "user_can_edit": required user_can_edit,
    "show_in_ui": required show_in_ui,
});

/// Definition of a custom field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CustomFieldCustomField {
    pub id: i64,
    /// Code of the field, the key of its values.
    pub code: Option<String>,
    /// Where the field is used: clients or appointments.
    pub entity_type: Option<String>,
    /// `true`: the field is visible in the interface.
    pub show_in_ui: Option<bool>,
    pub title: Option<String>,
    /// `true`: the user can edit the values.
    pub user_can_edit: Option<bool>,
    /// Type of a custom field.
    pub r#type: Option<CustomFieldCustomFieldType>,
    /// Allowed values of a field of type `list`.
    pub values: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CustomFieldCustomField {
    fn new(id: i64);
    "id": required id,
    "code": optional code,
    "entity_type": optional entity_type,
    "show_in_ui": optional show_in_ui,
    "title": optional title,
    "user_can_edit": optional user_can_edit,
    "type": optional r#type,
    "values": optional values,
    ..rest
});

/// Type of a custom field.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CustomFieldCustomFieldType {
    /// Code of the field type, such as `text`.
    pub code: Option<String>,
    /// Name of the field type.
    pub title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CustomFieldCustomFieldType { "code": optional code, "title": optional title, ..rest });
