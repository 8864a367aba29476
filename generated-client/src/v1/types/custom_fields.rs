// Written by `cargo xtask regen`; changes are lost.

//! Types of `custom_fields`.

use crate::runtime::{
    Entries, Fields, MapAccess, Object, Rest, SerializeMap, object, required,
};

/// A custom field of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CustomField {
    pub id: i64,
    /// ID of the location.
    pub salon_id: Option<i64>,
    /// Definition of a custom field.
    pub custom_field: Option<CustomFieldCustomField>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CustomField {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_id: None,
            custom_field: None,
            rest: Rest::new(),
        }
    }
}

impl Object for CustomField {
    const NAME: &'static str = "CustomField";
    const FIELDS: &'static [&'static str] = &["id", "salon_id", "custom_field"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_id = None;
        let mut custom_field = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_id),
                _ => fields.optional(&mut custom_field),
            }?;
        }
        Ok(Self { id: required(id, "id")?, salon_id, custom_field, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_id", &self.salon_id);
        out.optional("custom_field", &self.custom_field);
    }
}

object!(CustomField);

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

impl NewCustomField {
    /// What is required, and nothing else.
    pub fn new(
        r#type: impl Into<String>,
        code: impl Into<String>,
        title: impl Into<String>,
        user_can_edit: bool,
        show_in_ui: bool,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            code: code.into(),
            title: title.into(),
            user_can_edit,
            show_in_ui,
        }
    }
}

impl Object for NewCustomField {
    const NAME: &'static str = "NewCustomField";
    const FIELDS: &'static [&'static str] = &["type", "code", "title", "user_can_edit", "show_in_ui"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut r#type = None;
        let mut code = None;
        let mut title = None;
        let mut user_can_edit = None;
        let mut show_in_ui = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut r#type),
                1 => fields.required(&mut code),
                2 => fields.required(&mut title),
                3 => fields.required(&mut user_can_edit),
                _ => fields.required(&mut show_in_ui),
            }?;
        }
        Ok(Self {
            r#type: required(r#type, "type")?,
            code: required(code, "code")?,
            title: required(title, "title")?,
            user_can_edit: required(user_can_edit, "user_can_edit")?,
            show_in_ui: required(show_in_ui, "show_in_ui")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("type", &self.r#type);
        out.required("code", &self.code);
        out.required("title", &self.title);
        out.required("user_can_edit", &self.user_can_edit);
        out.required("show_in_ui", &self.show_in_ui);
    }
}

object!(NewCustomField);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CustomFieldCustomField {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            code: None,
            entity_type: None,
            show_in_ui: None,
            title: None,
            user_can_edit: None,
            r#type: None,
            values: None,
            rest: Rest::new(),
        }
    }
}

impl Object for CustomFieldCustomField {
    const NAME: &'static str = "CustomFieldCustomField";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "code",
        "entity_type",
        "show_in_ui",
        "title",
        "user_can_edit",
        "type",
        "values",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut code = None;
        let mut entity_type = None;
        let mut show_in_ui = None;
        let mut title = None;
        let mut user_can_edit = None;
        let mut r#type = None;
        let mut values = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut code),
                2 => fields.optional(&mut entity_type),
                3 => fields.optional(&mut show_in_ui),
                4 => fields.optional(&mut title),
                5 => fields.optional(&mut user_can_edit),
                6 => fields.optional(&mut r#type),
                _ => fields.optional(&mut values),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            code,
            entity_type,
            show_in_ui,
            title,
            user_can_edit,
            r#type,
            values,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("code", &self.code);
        out.optional("entity_type", &self.entity_type);
        out.optional("show_in_ui", &self.show_in_ui);
        out.optional("title", &self.title);
        out.optional("user_can_edit", &self.user_can_edit);
        out.optional("type", &self.r#type);
        out.optional("values", &self.values);
    }
}

object!(CustomFieldCustomField);

/// Type of a custom field.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CustomFieldCustomFieldType {
    /// Code of the field type, such as `text`.
    pub code: Option<String>,
    /// Name of the field type.
    pub title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for CustomFieldCustomFieldType {
    const NAME: &'static str = "CustomFieldCustomFieldType";
    const FIELDS: &'static [&'static str] = &["code", "title"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.code),
                _ => fields.optional(&mut object.title),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("code", &self.code);
        out.optional("title", &self.title);
    }
}

object!(CustomFieldCustomFieldType);
