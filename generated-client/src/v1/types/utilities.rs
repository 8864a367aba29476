// Written by `cargo xtask regen`; changes are lost.

//! Types of `utilities`.

use crate::runtime::{
    Entries, Fields, File, Form, MapAccess, MultipartBody, Object, Rest, SerializeMap,
    object, required,
};
use super::{IdTitle, ImageGroup};

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
    /// Fields that the document does not list.
    pub rest: Rest,
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
            rest: Rest::new(),
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
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
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
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PhoneNumberCheck {
    pub is_valid: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PhoneNumberCheck {
    const NAME: &'static str = "PhoneNumberCheck";
    const FIELDS: &'static [&'static str] = &["is_valid"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next_rest(Self::FIELDS, &mut object.rest)?.is_some() {
            fields.optional(&mut object.is_valid)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("is_valid", &self.is_valid);
    }
}

object!(PhoneNumberCheck);

/// Request that uploads an image for an entity.
#[derive(Debug, Clone, PartialEq)]
pub struct NewImage {
    /// ID of the location of the service; for `entity=service`.
    pub company_id: Option<i64>,
    /// ID of the service that the image belongs to; for `entity=service`.
    pub service_id: Option<i64>,
    /// ID of the team member that the image belongs to; for `entity=team_member`.
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

/// An uploaded image, with the group that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UploadedImage {
    /// `true`: the image was linked to the entity.
    pub image_binded: Option<bool>,
    pub image_group: Option<ImageGroup>,
    /// `image_group ` on the wire.
    pub image_group_spaced: Option<ImageGroup>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UploadedImage {
    const NAME: &'static str = "UploadedImage";
    const FIELDS: &'static [&'static str] = &["image_binded", "image_group", "image_group "];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.image_binded),
                1 => fields.optional(&mut object.image_group),
                _ => fields.optional(&mut object.image_group_spaced),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("image_binded", &self.image_binded);
        out.optional("image_group", &self.image_group);
        out.optional("image_group ", &self.image_group_spaced);
    }
}

object!(UploadedImage);

/// Request that deletes the images of an entity.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ImageDeletion {
    /// ID of the image group to delete.
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

/// Tip settings of a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TipSettings {
    pub id: i64,
    /// ID of the location.
    pub location_id: Option<i64>,
    /// ID of the team member.
    pub staff_id: Option<i64>,
    /// Token of the settings.
    pub hash: Option<String>,
    /// Status of the settings; `status_title` is its name.
    pub status: Option<i64>,
    /// Name of the status.
    pub status_title: Option<String>,
    /// `true`: tips are on.
    pub is_enabled: Option<bool>,
    /// URL of the page for tips.
    pub landing_external: Option<String>,
    /// URL of the page on which clients tip the team member.
    pub master_tips_form_link: Option<String>,
    /// `true`: an SMS with the invitation was sent.
    pub invite_sms_sent: Option<bool>,
    /// The team member of tip settings.
    pub staff: Option<TipSettingsStaff>,
    /// Fields that the document does not list.
    pub rest: Rest,
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
            rest: Rest::new(),
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
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
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
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
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

/// The team member of tip settings.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TipSettingsStaff {
    pub id: i64,
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Path of the image file.
    pub avatar: Option<String>,
    /// The employee behind a team member.
    pub employee: Option<TipSettingsStaffEmployee>,
    /// The user linked to a team member.
    pub user: Option<TipSettingsStaffUser>,
    /// Position of the team member.
    pub position: Option<IdTitle>,
    /// Fields that the document does not list.
    pub rest: Rest,
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
            rest: Rest::new(),
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
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
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
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
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

/// The employee behind a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TipSettingsStaffEmployee {
    pub id: i64,
    pub phone: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TipSettingsStaffEmployee {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            phone: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TipSettingsStaffEmployee {
    const NAME: &'static str = "TipSettingsStaffEmployee";
    const FIELDS: &'static [&'static str] = &["id", "phone"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut phone = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                _ => fields.optional(&mut phone),
            }?;
        }
        Ok(Self { id: required(id, "id")?, phone, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("phone", &self.phone);
    }
}

object!(TipSettingsStaffEmployee);

/// The user linked to a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TipSettingsStaffUser {
    pub id: i64,
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TipSettingsStaffUser {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            email: None,
            phone: None,
            rest: Rest::new(),
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
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut email),
                _ => fields.optional(&mut phone),
            }?;
        }
        Ok(Self { id: required(id, "id")?, name, email, phone, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("email", &self.email);
        out.optional("phone", &self.phone);
    }
}

object!(TipSettingsStaffUser);
