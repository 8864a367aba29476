// Written by `cargo xtask regen`; changes are lost.

//! Types of `utilities`.

use crate::runtime::{File, Form, MultipartBody, Rest, constructor, object};
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LocationSubscription {
    fn new(id: i64);
    "id": required id,
    "salon_id": optional salon_id,
    "staff_limit": optional staff_limit,
    "deactivation_date": optional deactivation_date,
    "start_date": optional start_date,
    "name": optional name,
    "active": optional active,
    "is_paid_rights_model": optional is_paid_rights_model,
    "options": optional options,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PhoneNumberCheck {
    pub is_valid: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PhoneNumberCheck { "is_valid": optional is_valid, ..rest });

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
        form.part("image", self.image);
    }
}

constructor!(NewImage {
    fn new(image: File);
    "company_id": optional company_id,
    "service_id": optional service_id,
    "master_id": optional master_id,
    "image": required image,
});

/// An uploaded image, with the group that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UploadedImage {
    /// `true`: the image was linked to the entity.
    pub image_binded: Option<bool>,
    pub image_group: Option<ImageGroup>,
    /// `image_group ` on the wire.
    pub image_group_spaced: Option<ImageGroup>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UploadedImage {
    "image_binded": optional image_binded,
    "image_group": optional image_group,
    "image_group ": optional image_group_spaced,
    ..rest
});

/// Request that deletes the images of an entity.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ImageDeletion {
    /// ID of the image group to delete.
    pub image_group_id: i64,
}

impl MultipartBody for ImageDeletion {
    fn into_parts(self, form: &mut Form) {
        form.field("image_group_id", &self.image_group_id);
    }
}

constructor!(ImageDeletion {
    fn new(image_group_id: i64);
    "image_group_id": required image_group_id,
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TipSettings {
    fn new(id: i64);
    "id": required id,
    "location_id": optional location_id,
    "staff_id": optional staff_id,
    "hash": optional hash,
    "status": optional status,
    "status_title": optional status_title,
    "is_enabled": optional is_enabled,
    "landing_external": optional landing_external,
    "master_tips_form_link": optional master_tips_form_link,
    "invite_sms_sent": optional invite_sms_sent,
    "staff": optional staff,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TipSettingsStaff {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "specialization": optional specialization,
    "avatar": optional avatar,
    "employee": optional employee,
    "user": optional user,
    "position": optional position,
    ..rest
});

/// The employee behind a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TipSettingsStaffEmployee {
    pub id: i64,
    pub phone: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TipSettingsStaffEmployee {
    fn new(id: i64);
    "id": required id,
    "phone": optional phone,
    ..rest
});

/// The user linked to a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TipSettingsStaffUser {
    pub id: i64,
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TipSettingsStaffUser {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "email": optional email,
    "phone": optional phone,
    ..rest
});
