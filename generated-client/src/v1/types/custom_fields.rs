// Written by `cargo xtask regen`; changes are lost.

//! Types of `custom_fields`.

use crate::runtime::{Rest, object};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CustomField {
    pub id: i64,
    pub salon_id: Option<i64>,
    pub custom_field: Option<CustomFieldCustomField>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(CustomField {
    fn new(id: i64);
    "id": required id,
    "salon_id": optional salon_id,
    "custom_field": optional custom_field,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewCustomField {
    pub r#type: String,
    pub code: String,
    pub title: String,
    pub user_can_edit: bool,
    /// `true`: the field is made visible in the interface.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CustomFieldCustomField {
    pub id: i64,
    /// Code used as the key when setting values of appointment fields.
    pub code: Option<String>,
    /// Where the field is used: client card or appointment window.
    pub entity_type: Option<String>,
    /// `true`: the field is visible in the interface.
    pub show_in_ui: Option<bool>,
    pub title: Option<String>,
    pub user_can_edit: Option<bool>,
    pub r#type: Option<CustomFieldCustomFieldType>,
    pub values: Option<String>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CustomFieldCustomFieldType {
    pub code: Option<String>,
    pub title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(CustomFieldCustomFieldType { "code": optional code, "title": optional title, ..rest });
