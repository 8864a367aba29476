// Written by `cargo xtask regen`; changes are lost.

//! Types of `custom_fields`.

use crate::runtime::{Entries, Fields, MapAccess, Object, SerializeMap, object, required};

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CustomField {
    pub id: Option<i64>,
    pub salon_id: Option<i64>,
    pub custom_field: Option<CustomFieldCustomField>,
}

impl Object for CustomField {
    const NAME: &'static str = "CustomField";
    const FIELDS: &'static [&'static str] = &["id", "salon_id", "custom_field"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_id = None;
        let mut custom_field = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => salon_id = fields.value(),
                _ => custom_field = fields.value(),
            }
        }
        Ok(Self { id, salon_id, custom_field })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("salon_id", &self.salon_id);
        out.optional("custom_field", &self.custom_field);
    }
}

object!(CustomField);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewCustomField {
    pub r#type: String,
    pub code: String,
    pub title: String,
    pub user_can_edit: bool,
    /// `true`: the field is made visible in the interface.
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => r#type = fields.some(),
                1 => code = fields.some(),
                2 => title = fields.some(),
                3 => user_can_edit = fields.some(),
                _ => show_in_ui = fields.some(),
            }
        }
        Ok(Self {
            r#type: required(r#type, "type")?,
            code: required(code, "code")?,
            title: required(title, "title")?,
            user_can_edit: required(user_can_edit, "user_can_edit")?,
            show_in_ui: required(show_in_ui, "show_in_ui")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("type", &self.r#type);
        out.required("code", &self.code);
        out.required("title", &self.title);
        out.required("user_can_edit", &self.user_can_edit);
        out.required("show_in_ui", &self.show_in_ui);
    }
}

object!(NewCustomField);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CustomFieldCustomField {
    pub id: Option<i64>,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => code = fields.value(),
                2 => entity_type = fields.value(),
                3 => show_in_ui = fields.value(),
                4 => title = fields.value(),
                5 => user_can_edit = fields.value(),
                6 => r#type = fields.value(),
                _ => values = fields.value(),
            }
        }
        Ok(Self {
            id,
            code,
            entity_type,
            show_in_ui,
            title,
            user_can_edit,
            r#type,
            values,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CustomFieldCustomFieldType {
    pub code: Option<String>,
    pub title: Option<String>,
}

impl Object for CustomFieldCustomFieldType {
    const NAME: &'static str = "CustomFieldCustomFieldType";
    const FIELDS: &'static [&'static str] = &["code", "title"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut code = None;
        let mut title = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => code = fields.value(),
                _ => title = fields.value(),
            }
        }
        Ok(Self { code, title })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("code", &self.code);
        out.optional("title", &self.title);
    }
}

object!(CustomFieldCustomFieldType);
