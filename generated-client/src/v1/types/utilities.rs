// Written by `cargo xtask regen`; changes are lost.

//! Types of `utilities`.

use crate::runtime::{
    Entries, Fields, File, Form, MapAccess, MultipartBody, Object, SerializeMap, Value,
    object, required,
};
use std::collections::BTreeMap;
use super::IdTitle;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LocationSubscription {
    pub id: i64,
    pub salon_id: Option<i64>,
    pub staff_limit: Option<i64>,
    pub deactivation_date: Option<String>,
    pub start_date: Option<String>,
    pub name: Option<String>,
    pub active: Option<i64>,
    pub is_paid_rights_model: Option<bool>,
    pub options: Option<Vec<IdTitle>>,
}

impl LocationSubscription {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_id: None,
            staff_limit: None,
            deactivation_date: None,
            start_date: None,
            name: None,
            active: None,
            is_paid_rights_model: None,
            options: None,
        }
    }
}

impl Object for LocationSubscription {
    const NAME: &'static str = "LocationSubscription";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_id",
        "staff_limit",
        "deactivation_date",
        "start_date",
        "name",
        "active",
        "is_paid_rights_model",
        "options",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_id = None;
        let mut staff_limit = None;
        let mut deactivation_date = None;
        let mut start_date = None;
        let mut name = None;
        let mut active = None;
        let mut is_paid_rights_model = None;
        let mut options = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_id),
                2 => fields.optional(&mut staff_limit),
                3 => fields.optional(&mut deactivation_date),
                4 => fields.optional(&mut start_date),
                5 => fields.optional(&mut name),
                6 => fields.optional(&mut active),
                7 => fields.optional(&mut is_paid_rights_model),
                _ => fields.optional(&mut options),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_id,
            staff_limit,
            deactivation_date,
            start_date,
            name,
            active,
            is_paid_rights_model,
            options,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("id", &self.id);
        out.optional("salon_id", &self.salon_id);
        out.optional("staff_limit", &self.staff_limit);
        out.optional("deactivation_date", &self.deactivation_date);
        out.optional("start_date", &self.start_date);
        out.optional("name", &self.name);
        out.optional("active", &self.active);
        out.optional("is_paid_rights_model", &self.is_paid_rights_model);
        out.optional("options", &self.options);
    }
}

object!(LocationSubscription);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct PhoneNumberCheck {
    pub is_valid: Option<bool>,
}

impl Object for PhoneNumberCheck {
    const NAME: &'static str = "PhoneNumberCheck";
    const FIELDS: &'static [&'static str] = &["is_valid"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.is_valid)?;
        }
        Ok(object)
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("is_valid", &self.is_valid);
    }
}

object!(PhoneNumberCheck);

#[derive(Debug, Clone, PartialEq)]
pub struct NewImage {
    /// Location to bind the image to; for `entity=service`.
    pub company_id: Option<i64>,
    /// Service that gets the image; for `entity=service`.
    pub service_id: Option<i64>,
    /// Team member the image is for, when `entity` is `team_member`.
    pub master_id: Option<i64>,
    /// The image itself, `image/jpeg` or `image/png`.
    pub image: File,
}

impl NewImage {
    /// What is required, and nothing else.
    pub fn new(image: File) -> Self {
        Self {
            company_id: None,
            service_id: None,
            master_id: None,
            image,
        }
    }
}

impl MultipartBody for NewImage {
    fn into_parts(self, form: &mut Form) {
        if let Some(value) = self.company_id {
            form.field("company_id", &value);
        }
        if let Some(value) = self.service_id {
            form.field("service_id", &value);
        }
        if let Some(value) = self.master_id {
            form.field("master_id", &value);
        }
        form.file("image", self.image);
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadedImage {
    pub image_binded: Option<bool>,
    pub image_group: Option<ImageGroup>,
    /// Fields that the document does not list.
    pub rest: BTreeMap<String, Value>,
}

impl Object for UploadedImage {
    const NAME: &'static str = "UploadedImage";
    const FIELDS: &'static [&'static str] = &["image_binded", "image_group"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_or(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.image_binded),
                _ => fields.optional(&mut object.image_group),
            }?;
        }
        Ok(object)
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("image_binded", &self.image_binded);
        out.optional("image_group", &self.image_group);
        out.rest(&self.rest);
    }
}

object!(UploadedImage);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ImageDeletion {
    pub image_group_id: i64,
}

impl ImageDeletion {
    /// What is required, and nothing else.
    pub fn new(image_group_id: i64) -> Self {
        Self { image_group_id }
    }
}

impl MultipartBody for ImageDeletion {
    fn into_parts(self, form: &mut Form) {
        form.field("image_group_id", &self.image_group_id);
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TipSettings {
    pub id: i64,
    pub location_id: Option<i64>,
    pub staff_id: Option<i64>,
    pub hash: Option<String>,
    pub status: Option<i64>,
    pub status_title: Option<String>,
    pub is_enabled: Option<bool>,
    pub landing_external: Option<String>,
    /// Page on which clients tip the team member.
    pub master_tips_form_link: Option<String>,
    pub invite_sms_sent: Option<bool>,
    pub staff: Option<TipSettingsStaff>,
}

impl TipSettings {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            location_id: None,
            staff_id: None,
            hash: None,
            status: None,
            status_title: None,
            is_enabled: None,
            landing_external: None,
            master_tips_form_link: None,
            invite_sms_sent: None,
            staff: None,
        }
    }
}

impl Object for TipSettings {
    const NAME: &'static str = "TipSettings";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "location_id",
        "staff_id",
        "hash",
        "status",
        "status_title",
        "is_enabled",
        "landing_external",
        "master_tips_form_link",
        "invite_sms_sent",
        "staff",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut location_id = None;
        let mut staff_id = None;
        let mut hash = None;
        let mut status = None;
        let mut status_title = None;
        let mut is_enabled = None;
        let mut landing_external = None;
        let mut master_tips_form_link = None;
        let mut invite_sms_sent = None;
        let mut staff = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut location_id),
                2 => fields.optional(&mut staff_id),
                3 => fields.optional(&mut hash),
                4 => fields.optional(&mut status),
                5 => fields.optional(&mut status_title),
                6 => fields.optional(&mut is_enabled),
                7 => fields.optional(&mut landing_external),
                8 => fields.optional(&mut master_tips_form_link),
                9 => fields.optional(&mut invite_sms_sent),
                _ => fields.optional(&mut staff),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            location_id,
            staff_id,
            hash,
            status,
            status_title,
            is_enabled,
            landing_external,
            master_tips_form_link,
            invite_sms_sent,
            staff,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("id", &self.id);
        out.optional("location_id", &self.location_id);
        out.optional("staff_id", &self.staff_id);
        out.optional("hash", &self.hash);
        out.optional("status", &self.status);
        out.optional("status_title", &self.status_title);
        out.optional("is_enabled", &self.is_enabled);
        out.optional("landing_external", &self.landing_external);
        out.optional("master_tips_form_link", &self.master_tips_form_link);
        out.optional("invite_sms_sent", &self.invite_sms_sent);
        out.optional("staff", &self.staff);
    }
}

object!(TipSettings);

#[derive(Debug, Clone, PartialEq)]
pub struct ImageGroup {
    pub id: i64,
    /// Kind of object the images belong to.
    pub entity: Option<String>,
    pub entity_id: Option<i64>,
    pub images: Image,
    /// True when the images are linked to an object.
    pub image_binded: bool,
    pub image_group: BTreeMap<String, Value>,
}

impl ImageGroup {
    /// What is required, and nothing else.
    pub fn new(
        id: i64,
        images: Image,
        image_binded: bool,
        image_group: BTreeMap<String, Value>,
    ) -> Self {
        Self {
            id,
            entity: None,
            entity_id: None,
            images,
            image_binded,
            image_group,
        }
    }
}

impl Object for ImageGroup {
    const NAME: &'static str = "ImageGroup";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "entity",
        "entity_id",
        "images",
        "image_binded",
        "image_group",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut entity = None;
        let mut entity_id = None;
        let mut images = None;
        let mut image_binded = None;
        let mut image_group = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut entity),
                2 => fields.optional(&mut entity_id),
                3 => fields.required(&mut images),
                4 => fields.required(&mut image_binded),
                _ => fields.required(&mut image_group),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            entity,
            entity_id,
            images: required(images, "images")?,
            image_binded: required(image_binded, "image_binded")?,
            image_group: required(image_group, "image_group")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("id", &self.id);
        out.optional("entity", &self.entity);
        out.optional("entity_id", &self.entity_id);
        out.required("images", &self.images);
        out.required("image_binded", &self.image_binded);
        out.required("image_group", &self.image_group);
    }
}

object!(ImageGroup);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TipSettingsStaff {
    pub id: i64,
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Path of the image file.
    pub avatar: Option<String>,
    pub employee: Option<TipSettingsStaffEmployee>,
    pub user: Option<TipSettingsStaffUser>,
    pub position: Option<IdTitle>,
}

impl TipSettingsStaff {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            specialization: None,
            avatar: None,
            employee: None,
            user: None,
            position: None,
        }
    }
}

impl Object for TipSettingsStaff {
    const NAME: &'static str = "TipSettingsStaff";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "specialization",
        "avatar",
        "employee",
        "user",
        "position",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut specialization = None;
        let mut avatar = None;
        let mut employee = None;
        let mut user = None;
        let mut position = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut specialization),
                3 => fields.optional(&mut avatar),
                4 => fields.optional(&mut employee),
                5 => fields.optional(&mut user),
                _ => fields.optional(&mut position),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            name,
            specialization,
            avatar,
            employee,
            user,
            position,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("specialization", &self.specialization);
        out.optional("avatar", &self.avatar);
        out.optional("employee", &self.employee);
        out.optional("user", &self.user);
        out.optional("position", &self.position);
    }
}

object!(TipSettingsStaff);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Image {
    pub id: i64,
    pub path: String,
    pub width: i64,
    pub height: i64,
    pub r#type: String,
    pub image_group_id: i64,
    pub version: String,
}

impl Image {
    /// What is required, and nothing else.
    pub fn new(
        id: i64,
        path: impl Into<String>,
        width: i64,
        height: i64,
        r#type: impl Into<String>,
        image_group_id: i64,
        version: impl Into<String>,
    ) -> Self {
        Self {
            id,
            path: path.into(),
            width,
            height,
            r#type: r#type.into(),
            image_group_id,
            version: version.into(),
        }
    }
}

impl Object for Image {
    const NAME: &'static str = "Image";
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
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.required(&mut path),
                2 => fields.required(&mut width),
                3 => fields.required(&mut height),
                4 => fields.required(&mut r#type),
                5 => fields.required(&mut image_group_id),
                _ => fields.required(&mut version),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            path: required(path, "path")?,
            width: required(width, "width")?,
            height: required(height, "height")?,
            r#type: required(r#type, "type")?,
            image_group_id: required(image_group_id, "image_group_id")?,
            version: required(version, "version")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("id", &self.id);
        out.required("path", &self.path);
        out.required("width", &self.width);
        out.required("height", &self.height);
        out.required("type", &self.r#type);
        out.required("image_group_id", &self.image_group_id);
        out.required("version", &self.version);
    }
}

object!(Image);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TipSettingsStaffEmployee {
    pub id: i64,
    pub phone: Option<String>,
}

impl TipSettingsStaffEmployee {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self { id, phone: None }
    }
}

impl Object for TipSettingsStaffEmployee {
    const NAME: &'static str = "TipSettingsStaffEmployee";
    const FIELDS: &'static [&'static str] = &["id", "phone"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut phone = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut id),
                _ => fields.optional(&mut phone),
            }?;
        }
        Ok(Self { id: required(id, "id")?, phone })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("id", &self.id);
        out.optional("phone", &self.phone);
    }
}

object!(TipSettingsStaffEmployee);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TipSettingsStaffUser {
    pub id: i64,
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
}

impl TipSettingsStaffUser {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            email: None,
            phone: None,
        }
    }
}

impl Object for TipSettingsStaffUser {
    const NAME: &'static str = "TipSettingsStaffUser";
    const FIELDS: &'static [&'static str] = &["id", "name", "email", "phone"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut email = None;
        let mut phone = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut email),
                _ => fields.optional(&mut phone),
            }?;
        }
        Ok(Self { id: required(id, "id")?, name, email, phone })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("email", &self.email);
        out.optional("phone", &self.phone);
    }
}

object!(TipSettingsStaffUser);
