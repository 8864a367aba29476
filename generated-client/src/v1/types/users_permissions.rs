// Written by `cargo xtask regen`; changes are lost.

//! Types of `users_permissions`.

use crate::runtime::{
    Entries, Fields, MapAccess, Maybe, Object, Rest, Serialize, SerializeMap, Serializer,
    Union, Value, Variant, object, required, text_enum, union,
};
use std::collections::BTreeMap;

/// A user who may enter a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LocationUser {
    pub id: i64,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// About the user.
    pub information: Option<String>,
    /// True when the user has accepted the invitation to the location.
    pub is_approved: Option<bool>,
    /// `true`: the user cannot be removed.
    pub is_non_deletable: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LocationUser {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            phone: None,
            email: None,
            information: None,
            is_approved: None,
            is_non_deletable: None,
            rest: Rest::new(),
        }
    }
}

impl Object for LocationUser {
    const NAME: &'static str = "LocationUser";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "phone",
        "email",
        "information",
        "is_approved",
        "is_non_deletable",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut phone = None;
        let mut email = None;
        let mut information = None;
        let mut is_approved = None;
        let mut is_non_deletable = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut phone),
                3 => fields.optional(&mut email),
                4 => fields.optional(&mut information),
                5 => fields.optional(&mut is_approved),
                _ => fields.optional(&mut is_non_deletable),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            name,
            phone,
            email,
            information,
            is_approved,
            is_non_deletable,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("information", &self.information);
        out.optional("is_approved", &self.is_approved);
        out.optional("is_non_deletable", &self.is_non_deletable);
    }
}

object!(LocationUser);

/// A user who may enter a location, in the old form.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DeprecatedLocationUser {
    pub id: i64,
    pub firstname: Option<String>,
    /// Login of the user; `phone` and `email` also work as a login.
    pub login: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// About the user.
    pub information: Option<String>,
    /// Permissions of the user by section.
    pub access: Option<DeprecatedLocationUserAccess>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl DeprecatedLocationUser {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            firstname: None,
            login: None,
            email: None,
            phone: None,
            information: None,
            access: None,
            rest: Rest::new(),
        }
    }
}

impl Object for DeprecatedLocationUser {
    const NAME: &'static str = "DeprecatedLocationUser";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "firstname",
        "login",
        "email",
        "phone",
        "information",
        "access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut firstname = None;
        let mut login = None;
        let mut email = None;
        let mut phone = None;
        let mut information = None;
        let mut access = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut firstname),
                2 => fields.optional(&mut login),
                3 => fields.optional(&mut email),
                4 => fields.optional(&mut phone),
                5 => fields.optional(&mut information),
                _ => fields.optional(&mut access),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            firstname,
            login,
            email,
            phone,
            information,
            access,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("firstname", &self.firstname);
        out.optional("login", &self.login);
        out.optional("email", &self.email);
        out.optional("phone", &self.phone);
        out.optional("information", &self.information);
        out.optional("access", &self.access);
    }
}

object!(DeprecatedLocationUser);

/// Permissions grouped by section.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Permissions {
    /// Permissions in the appointment calendar.
    pub timetable: Option<PermissionsTimetable>,
    /// Permissions in the appointment window.
    pub record_form: Option<PermissionsRecordForm>,
    /// Permissions in the section Finance.
    pub finances: Option<PermissionsFinances>,
    /// Permissions in the section Clients.
    pub clients: Option<PermissionsClients>,
    /// Permissions in the section Overview.
    pub dashboard: Option<PermissionsDashboard>,
    /// Permissions for notification settings.
    pub notification: Option<PermissionsNotification>,
    /// Permissions in the section Loyalty.
    pub loyalty: Option<PermissionsLoyalty>,
    /// Permissions in the section Inventory.
    pub storages: Option<PermissionsStorages>,
    /// Permissions in the section Settings.
    pub settings: Option<PermissionsSettings>,
    /// Permissions in the section Security.
    pub security: Option<PermissionsSecurity>,
    /// Permissions in the section Visitors.
    pub comers: Option<PermissionsComers>,
    /// Permissions for analytics, billing, SMS campaigns and access to the location by IP address.
    pub other: Option<PermissionsOther>,
    /// Permissions in the section Online Booking.
    pub online_record: Option<PermissionsOnlineRecord>,
    /// User may reach the security settings.
    pub security_access: Option<bool>,
    /// User may reach the two-factor security settings.
    pub security_2fa_access: Option<bool>,
    /// User may view data changes in the security log.
    pub security_data_changes_access: Option<bool>,
    /// User may view changes to employees in the security log.
    pub security_employee_changes_access: Option<bool>,
    /// User may see the security logs of exports and imports.
    pub security_export_import_access: Option<bool>,
    /// User may view past logins in the security log.
    pub security_logins_access: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Permissions {
    const NAME: &'static str = "Permissions";
    const FIELDS: &'static [&'static str] = &[
        "timetable",
        "record_form",
        "finances",
        "clients",
        "dashboard",
        "notification",
        "loyalty",
        "storages",
        "settings",
        "security",
        "comers",
        "other",
        "online_record",
        "security_access",
        "security_2fa_access",
        "security_data_changes_access",
        "security_employee_changes_access",
        "security_export_import_access",
        "security_logins_access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.timetable),
                1 => fields.optional(&mut object.record_form),
                2 => fields.optional(&mut object.finances),
                3 => fields.optional(&mut object.clients),
                4 => fields.optional(&mut object.dashboard),
                5 => fields.optional(&mut object.notification),
                6 => fields.optional(&mut object.loyalty),
                7 => fields.optional(&mut object.storages),
                8 => fields.optional(&mut object.settings),
                9 => fields.optional(&mut object.security),
                10 => fields.optional(&mut object.comers),
                11 => fields.optional(&mut object.other),
                12 => fields.optional(&mut object.online_record),
                13 => fields.optional(&mut object.security_access),
                14 => fields.optional(&mut object.security_2fa_access),
                15 => fields.optional(&mut object.security_data_changes_access),
                16 => fields.optional(&mut object.security_employee_changes_access),
                17 => fields.optional(&mut object.security_export_import_access),
                _ => fields.optional(&mut object.security_logins_access),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("timetable", &self.timetable);
        out.optional("record_form", &self.record_form);
        out.optional("finances", &self.finances);
        out.optional("clients", &self.clients);
        out.optional("dashboard", &self.dashboard);
        out.optional("notification", &self.notification);
        out.optional("loyalty", &self.loyalty);
        out.optional("storages", &self.storages);
        out.optional("settings", &self.settings);
        out.optional("security", &self.security);
        out.optional("comers", &self.comers);
        out.optional("other", &self.other);
        out.optional("online_record", &self.online_record);
        out.optional("security_access", &self.security_access);
        out.optional("security_2fa_access", &self.security_2fa_access);
        out.optional("security_data_changes_access", &self.security_data_changes_access);
        out.optional("security_employee_changes_access", &self.security_employee_changes_access);
        out.optional("security_export_import_access", &self.security_export_import_access);
        out.optional("security_logins_access", &self.security_logins_access);
    }
}

object!(Permissions);

/// Part of a role to include in the response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleInclude {
    /// Sent as `user_permissions`.
    UserPermissions,
    /// A value that the document does not list.
    Other(String),
}

impl RoleInclude {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UserPermissions => "user_permissions",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for RoleInclude {
    fn from(text: &str) -> Self {
        match text {
            "user_permissions" => Self::UserPermissions,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(RoleInclude);

/// A role of users, with its permissions.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserRole {
    /// Role of a user.
    pub slug: Option<UserRoleSlug>,
    pub title: Option<String>,
    pub description: Option<String>,
    /// Rank of the role, which limits its permissions.
    pub weight: Option<i64>,
    /// Permissions of the role; present only when the matching `include` is requested.
    pub user_permissions: Maybe<Vec<UserPermissionWithChildren>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UserRole {
    const NAME: &'static str = "UserRole";
    const FIELDS: &'static [&'static str] = &["slug", "title", "description", "weight", "user_permissions"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.slug),
                1 => fields.optional(&mut object.title),
                2 => fields.optional(&mut object.description),
                3 => fields.optional(&mut object.weight),
                _ => fields.maybe(&mut object.user_permissions),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("slug", &self.slug);
        out.optional("title", &self.title);
        out.optional("description", &self.description);
        out.optional("weight", &self.weight);
        out.maybe("user_permissions", &self.user_permissions);
    }
}

object!(UserRole);

/// Role and permissions of a user.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPermissions {
    /// Slug of the role.
    pub user_role: Option<UserRoleSlug>,
    /// ID of the team member linked to the user.
    pub staff_id: Maybe<i64>,
    /// True when the role and its permissions can be changed.
    pub is_editable: Option<bool>,
    /// True when one of the user's permissions is paid.
    pub has_any_paid_permission: Maybe<bool>,
    /// Values of the permissions.
    pub user_permissions: Option<Vec<UserPermissionValue>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UserPermissions {
    const NAME: &'static str = "UserPermissions";
    const FIELDS: &'static [&'static str] = &[
        "user_role",
        "staff_id",
        "is_editable",
        "has_any_paid_permission",
        "user_permissions",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.user_role),
                1 => fields.maybe(&mut object.staff_id),
                2 => fields.optional(&mut object.is_editable),
                3 => fields.maybe(&mut object.has_any_paid_permission),
                _ => fields.optional(&mut object.user_permissions),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("user_role", &self.user_role);
        out.maybe("staff_id", &self.staff_id);
        out.optional("is_editable", &self.is_editable);
        out.maybe("has_any_paid_permission", &self.has_any_paid_permission);
        out.optional("user_permissions", &self.user_permissions);
    }
}

object!(UserPermissions);

/// Request that sets the role and permissions of a user.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPermissionsUpdate {
    /// Slug of the role.
    pub user_role: Option<UserRoleSlug>,
    /// Values of the permissions.
    pub user_permissions: Option<Vec<UserPermissionValue>>,
    /// ID of the team member linked to the user.
    pub staff_id: Option<i64>,
}

impl Object for UserPermissionsUpdate {
    const NAME: &'static str = "UserPermissionsUpdate";
    const FIELDS: &'static [&'static str] = &["user_role", "user_permissions", "staff_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.user_role),
                1 => fields.optional(&mut object.user_permissions),
                _ => fields.optional(&mut object.staff_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("user_role", &self.user_role);
        out.optional("user_permissions", &self.user_permissions);
        out.optional("staff_id", &self.staff_id);
    }
}

object!(UserPermissionsUpdate);

/// Request that invites people to a location.
#[derive(Debug, Clone, PartialEq)]
pub struct NewUserInvitations {
    /// The invitations.
    pub invites: Vec<NewUserInvitationsInvite>,
}

impl NewUserInvitations {
    /// What is required, and nothing else.
    pub fn new(invites: Vec<NewUserInvitationsInvite>) -> Self {
        Self { invites }
    }
}

impl Object for NewUserInvitations {
    const NAME: &'static str = "NewUserInvitations";
    const FIELDS: &'static [&'static str] = &["invites"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut invites = None;
        while fields.next(Self::FIELDS)?.is_some() {
            fields.required(&mut invites)?;
        }
        Ok(Self { invites: required(invites, "invites")? })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("invites", &self.invites);
    }
}

object!(NewUserInvitations);

/// Request that copies a user to other locations.
#[derive(Debug, Clone, PartialEq)]
pub struct PermissionCopy {
    /// At least 1 item; no item twice.
    pub user_company_links: Vec<PermissionCopyUserCompanyLink>,
}

impl PermissionCopy {
    /// What is required, and nothing else.
    pub fn new(user_company_links: Vec<PermissionCopyUserCompanyLink>) -> Self {
        Self { user_company_links }
    }
}

impl Object for PermissionCopy {
    const NAME: &'static str = "PermissionCopy";
    const FIELDS: &'static [&'static str] = &["user_company_links"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut user_company_links = None;
        while fields.next(Self::FIELDS)?.is_some() {
            fields.required(&mut user_company_links)?;
        }
        Ok(Self {
            user_company_links: required(user_company_links, "user_company_links")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("user_company_links", &self.user_company_links);
    }
}

object!(PermissionCopy);

/// Request that removes a user from locations.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UserRemoval {
    /// Locations from which the user is removed.
    ///
    /// At least 1 item; no item twice.
    pub user_company_links: Vec<UserRemovalUserCompanyLink>,
}

impl UserRemoval {
    /// What is required, and nothing else.
    pub fn new(user_company_links: Vec<UserRemovalUserCompanyLink>) -> Self {
        Self { user_company_links }
    }
}

impl Object for UserRemoval {
    const NAME: &'static str = "UserRemoval";
    const FIELDS: &'static [&'static str] = &["user_company_links"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut user_company_links = None;
        while fields.next(Self::FIELDS)?.is_some() {
            fields.required(&mut user_company_links)?;
        }
        Ok(Self {
            user_company_links: required(user_company_links, "user_company_links")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("user_company_links", &self.user_company_links);
    }
}

object!(UserRemoval);

/// Permissions of the user by section.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DeprecatedLocationUserAccess {
    /// User may open analytics.
    pub stat_access: Option<bool>,
    /// User may reach a team member's work schedule from the log.
    pub schedule_edit_access: Option<bool>,
    /// `true`: sees phone numbers in the client list.
    pub client_phones_access: Option<bool>,
    /// `true`: the client base is open to the user.
    pub clients_access: Option<bool>,
    /// User may open the settings section.
    pub settings_access: Option<bool>,
    /// May change appointments.
    pub edit_records_access: Option<bool>,
    /// User may open the appointment log.
    pub timetable_access: Option<bool>,
    /// `true`: the billing section (balance menu) is open to the user.
    pub billing_access: Option<bool>,
    /// User may manage users.
    pub users_access: Option<bool>,
    /// May export the client list to Excel.
    pub excel_access: Option<bool>,
    /// May see finances.
    pub finances_access: Option<bool>,
    /// User may open inventory.
    pub storages_access: Option<bool>,
    /// User may send SMS campaigns to clients.
    pub send_sms: Option<bool>,
    /// ID of the only team member whose schedule and appointments the user sees; `0`: all team members.
    pub master_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DeprecatedLocationUserAccess {
    const NAME: &'static str = "DeprecatedLocationUserAccess";
    const FIELDS: &'static [&'static str] = &[
        "stat_access",
        "schedule_edit_access",
        "client_phones_access",
        "clients_access",
        "settings_access",
        "edit_records_access",
        "timetable_access",
        "billing_access",
        "users_access",
        "excel_access",
        "finances_access",
        "storages_access",
        "send_sms",
        "master_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.stat_access),
                1 => fields.optional(&mut object.schedule_edit_access),
                2 => fields.optional(&mut object.client_phones_access),
                3 => fields.optional(&mut object.clients_access),
                4 => fields.optional(&mut object.settings_access),
                5 => fields.optional(&mut object.edit_records_access),
                6 => fields.optional(&mut object.timetable_access),
                7 => fields.optional(&mut object.billing_access),
                8 => fields.optional(&mut object.users_access),
                9 => fields.optional(&mut object.excel_access),
                10 => fields.optional(&mut object.finances_access),
                11 => fields.optional(&mut object.storages_access),
                12 => fields.optional(&mut object.send_sms),
                _ => fields.optional(&mut object.master_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("stat_access", &self.stat_access);
        out.optional("schedule_edit_access", &self.schedule_edit_access);
        out.optional("client_phones_access", &self.client_phones_access);
        out.optional("clients_access", &self.clients_access);
        out.optional("settings_access", &self.settings_access);
        out.optional("edit_records_access", &self.edit_records_access);
        out.optional("timetable_access", &self.timetable_access);
        out.optional("billing_access", &self.billing_access);
        out.optional("users_access", &self.users_access);
        out.optional("excel_access", &self.excel_access);
        out.optional("finances_access", &self.finances_access);
        out.optional("storages_access", &self.storages_access);
        out.optional("send_sms", &self.send_sms);
        out.optional("master_id", &self.master_id);
    }
}

object!(DeprecatedLocationUserAccess);

/// Permissions in the appointment calendar.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PermissionsTimetable {
    /// User may open the appointment log.
    pub timetable_access: Option<bool>,
    /// ID of the only team member whose schedule and appointments the user sees; `0`: all team members.
    pub master_id: Option<i64>,
    /// ID of the only position whose schedule and appointments the user sees; `0`: all positions.
    pub position_id: Option<i64>,
    /// `0`: the history of schedule and appointments is open without limit.
    pub last_days_count: Option<i64>,
    /// User may reach a team member's work schedule from the log.
    pub schedule_edit_access: Option<bool>,
    /// User may see phone numbers in the appointment log.
    pub timetable_phones_access: Option<bool>,
    /// User may move appointments.
    pub timetable_transferring_record_access: Option<bool>,
    /// User may view statistics.
    pub timetable_statistics_access: Option<bool>,
    /// User may open the waiting list.
    pub timetable_waiting_list_access: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PermissionsTimetable {
    const NAME: &'static str = "PermissionsTimetable";
    const FIELDS: &'static [&'static str] = &[
        "timetable_access",
        "master_id",
        "position_id",
        "last_days_count",
        "schedule_edit_access",
        "timetable_phones_access",
        "timetable_transferring_record_access",
        "timetable_statistics_access",
        "timetable_waiting_list_access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.timetable_access),
                1 => fields.optional(&mut object.master_id),
                2 => fields.optional(&mut object.position_id),
                3 => fields.optional(&mut object.last_days_count),
                4 => fields.optional(&mut object.schedule_edit_access),
                5 => fields.optional(&mut object.timetable_phones_access),
                6 => fields.optional(&mut object.timetable_transferring_record_access),
                7 => fields.optional(&mut object.timetable_statistics_access),
                _ => fields.optional(&mut object.timetable_waiting_list_access),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("timetable_access", &self.timetable_access);
        out.optional("master_id", &self.master_id);
        out.optional("position_id", &self.position_id);
        out.optional("last_days_count", &self.last_days_count);
        out.optional("schedule_edit_access", &self.schedule_edit_access);
        out.optional("timetable_phones_access", &self.timetable_phones_access);
        out.optional("timetable_transferring_record_access", &self.timetable_transferring_record_access);
        out.optional("timetable_statistics_access", &self.timetable_statistics_access);
        out.optional("timetable_waiting_list_access", &self.timetable_waiting_list_access);
    }
}

object!(PermissionsTimetable);

/// Permissions in the appointment window.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PermissionsRecordForm {
    /// `true`: may use the appointment form.
    pub record_form_access: Option<bool>,
    /// `true`: may view client data.
    pub record_form_client_access: Option<bool>,
    /// `true`: may use the drop-down with client data.
    pub records_autocomplete_access: Option<bool>,
    /// `true`: may create appointments.
    pub create_records_access: Option<bool>,
    /// May change appointments.
    pub edit_records_access: Option<bool>,
    /// May change appointments whose client has arrived.
    pub edit_records_attendance_access: Option<bool>,
    /// `true`: may change service prices.
    pub records_services_cost_access: Option<bool>,
    /// `true`: may change the discount of services.
    pub records_services_discount_access: Option<bool>,
    /// `true`: may edit paid appointments.
    pub record_edit_full_paid_access: Option<bool>,
    /// May delete appointments.
    pub delete_records_access: Option<bool>,
    /// May delete appointments whose client has arrived.
    pub delete_customer_came_records_access: Option<bool>,
    /// May delete appointments that are paid.
    pub delete_paid_records_access: Option<bool>,
    /// `true`: may sell products.
    pub records_goods_access: Option<bool>,
    /// `true`: may create product transactions.
    pub records_goods_create_transaction_access: Option<bool>,
    /// How many days back product transactions may be created; `-1`: without limit.
    pub records_goods_create_last_days_count: Option<i64>,
    /// `true`: may edit product transactions.
    pub records_goods_edit_transaction_access: Option<bool>,
    /// How many days back product transactions may be edited; `-1`: without limit.
    pub records_goods_edit_last_days_count: Option<i64>,
    /// `true`: may change product prices.
    pub records_goods_cost_access: Option<bool>,
    /// `true`: may change the discount of products.
    pub records_goods_discount_access: Option<bool>,
    /// `true`: may use payment.
    pub records_finances_access: Option<bool>,
    /// How many days back payments may be made in appointments; `-1`: without limit.
    pub records_finances_last_days_count: Option<i64>,
    /// `true`: may pay appointments from the account of the client.
    pub records_finances_pay_from_deposits_access: Option<bool>,
    /// `true`: may view client data of the whole chain.
    pub records_group_id_access: Option<bool>,
    /// ID of the chain whose client data the user sees.
    pub records_group_id: Option<i64>,
    /// `true`: may add clients in the appointment form.
    pub record_form_client_add_access: Option<bool>,
    /// `true`: the appointment form completes phone numbers.
    pub records_autocomplete_phone_access: Option<bool>,
    /// `true`: may manage assistants.
    pub assistants_management_access: Option<bool>,
    /// `true`: may change the reward share of assistants.
    pub assistants_reward_share_edit_access: Option<bool>,
    /// How many days back appointments may be edited; `-1`: without limit.
    pub records_edit_last_days_count: Option<i64>,
    /// `true`: may move appointments to another date or team member.
    pub records_edit_date_and_master_access: Option<bool>,
    /// `true`: may change how long an appointment takes.
    pub records_edit_duration_access: Option<bool>,
    /// `true`: may edit the comment of an appointment.
    pub records_edit_comment_access: Option<bool>,
    /// `true`: may edit the services of an appointment.
    pub records_edit_services_access: Option<bool>,
    /// `true`: may edit the consumables of an appointment.
    pub records_consumables_edit_access: Option<bool>,
    /// `true`: may edit fully paid appointments whose client has arrived.
    pub record_edit_full_paid_client_came_access: Option<bool>,
    /// `true`: may edit fully paid appointments that the client confirmed.
    pub record_edit_full_paid_client_confirm_access: Option<bool>,
    /// `true`: sees values of custom client fields.
    pub custom_fields_client_values_read_access: Option<bool>,
    /// `true`: may change values of custom client fields.
    pub custom_fields_client_values_edit_access: Option<bool>,
    /// `true`: sees values of custom appointment fields.
    pub custom_fields_record_values_read_access: Option<bool>,
    /// `true`: may change values of custom appointment fields.
    pub custom_fields_record_values_edit_access: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PermissionsRecordForm {
    const NAME: &'static str = "PermissionsRecordForm";
    const FIELDS: &'static [&'static str] = &[
        "record_form_access",
        "record_form_client_access",
        "records_autocomplete_access",
        "create_records_access",
        "edit_records_access",
        "edit_records_attendance_access",
        "records_services_cost_access",
        "records_services_discount_access",
        "record_edit_full_paid_access",
        "delete_records_access",
        "delete_customer_came_records_access",
        "delete_paid_records_access",
        "records_goods_access",
        "records_goods_create_transaction_access",
        "records_goods_create_last_days_count",
        "records_goods_edit_transaction_access",
        "records_goods_edit_last_days_count",
        "records_goods_cost_access",
        "records_goods_discount_access",
        "records_finances_access",
        "records_finances_last_days_count",
        "records_finances_pay_from_deposits_access",
        "records_group_id_access",
        "records_group_id",
        "record_form_client_add_access",
        "records_autocomplete_phone_access",
        "assistants_management_access",
        "assistants_reward_share_edit_access",
        "records_edit_last_days_count",
        "records_edit_date_and_master_access",
        "records_edit_duration_access",
        "records_edit_comment_access",
        "records_edit_services_access",
        "records_consumables_edit_access",
        "record_edit_full_paid_client_came_access",
        "record_edit_full_paid_client_confirm_access",
        "custom_fields_client_values_read_access",
        "custom_fields_client_values_edit_access",
        "custom_fields_record_values_read_access",
        "custom_fields_record_values_edit_access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.record_form_access),
                1 => fields.optional(&mut object.record_form_client_access),
                2 => fields.optional(&mut object.records_autocomplete_access),
                3 => fields.optional(&mut object.create_records_access),
                4 => fields.optional(&mut object.edit_records_access),
                5 => fields.optional(&mut object.edit_records_attendance_access),
                6 => fields.optional(&mut object.records_services_cost_access),
                7 => fields.optional(&mut object.records_services_discount_access),
                8 => fields.optional(&mut object.record_edit_full_paid_access),
                9 => fields.optional(&mut object.delete_records_access),
                10 => fields.optional(&mut object.delete_customer_came_records_access),
                11 => fields.optional(&mut object.delete_paid_records_access),
                12 => fields.optional(&mut object.records_goods_access),
                13 => fields.optional(&mut object.records_goods_create_transaction_access),
                14 => fields.optional(&mut object.records_goods_create_last_days_count),
                15 => fields.optional(&mut object.records_goods_edit_transaction_access),
                16 => fields.optional(&mut object.records_goods_edit_last_days_count),
                17 => fields.optional(&mut object.records_goods_cost_access),
                18 => fields.optional(&mut object.records_goods_discount_access),
                19 => fields.optional(&mut object.records_finances_access),
                20 => fields.optional(&mut object.records_finances_last_days_count),
                21 => fields.optional(&mut object.records_finances_pay_from_deposits_access),
                22 => fields.optional(&mut object.records_group_id_access),
                23 => fields.optional(&mut object.records_group_id),
                24 => fields.optional(&mut object.record_form_client_add_access),
                25 => fields.optional(&mut object.records_autocomplete_phone_access),
                26 => fields.optional(&mut object.assistants_management_access),
                27 => fields.optional(&mut object.assistants_reward_share_edit_access),
                28 => fields.optional(&mut object.records_edit_last_days_count),
                29 => fields.optional(&mut object.records_edit_date_and_master_access),
                30 => fields.optional(&mut object.records_edit_duration_access),
                31 => fields.optional(&mut object.records_edit_comment_access),
                32 => fields.optional(&mut object.records_edit_services_access),
                33 => fields.optional(&mut object.records_consumables_edit_access),
                34 => fields.optional(&mut object.record_edit_full_paid_client_came_access),
                35 => fields.optional(&mut object.record_edit_full_paid_client_confirm_access),
                36 => fields.optional(&mut object.custom_fields_client_values_read_access),
                37 => fields.optional(&mut object.custom_fields_client_values_edit_access),
                38 => fields.optional(&mut object.custom_fields_record_values_read_access),
                _ => fields.optional(&mut object.custom_fields_record_values_edit_access),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("record_form_access", &self.record_form_access);
        out.optional("record_form_client_access", &self.record_form_client_access);
        out.optional("records_autocomplete_access", &self.records_autocomplete_access);
        out.optional("create_records_access", &self.create_records_access);
        out.optional("edit_records_access", &self.edit_records_access);
        out.optional("edit_records_attendance_access", &self.edit_records_attendance_access);
        out.optional("records_services_cost_access", &self.records_services_cost_access);
        out.optional("records_services_discount_access", &self.records_services_discount_access);
        out.optional("record_edit_full_paid_access", &self.record_edit_full_paid_access);
        out.optional("delete_records_access", &self.delete_records_access);
        out.optional("delete_customer_came_records_access", &self.delete_customer_came_records_access);
        out.optional("delete_paid_records_access", &self.delete_paid_records_access);
        out.optional("records_goods_access", &self.records_goods_access);
        out.optional("records_goods_create_transaction_access", &self.records_goods_create_transaction_access);
        out.optional("records_goods_create_last_days_count", &self.records_goods_create_last_days_count);
        out.optional("records_goods_edit_transaction_access", &self.records_goods_edit_transaction_access);
        out.optional("records_goods_edit_last_days_count", &self.records_goods_edit_last_days_count);
        out.optional("records_goods_cost_access", &self.records_goods_cost_access);
        out.optional("records_goods_discount_access", &self.records_goods_discount_access);
        out.optional("records_finances_access", &self.records_finances_access);
        out.optional("records_finances_last_days_count", &self.records_finances_last_days_count);
        out.optional("records_finances_pay_from_deposits_access", &self.records_finances_pay_from_deposits_access);
        out.optional("records_group_id_access", &self.records_group_id_access);
        out.optional("records_group_id", &self.records_group_id);
        out.optional("record_form_client_add_access", &self.record_form_client_add_access);
        out.optional("records_autocomplete_phone_access", &self.records_autocomplete_phone_access);
        out.optional("assistants_management_access", &self.assistants_management_access);
        out.optional("assistants_reward_share_edit_access", &self.assistants_reward_share_edit_access);
        out.optional("records_edit_last_days_count", &self.records_edit_last_days_count);
        out.optional("records_edit_date_and_master_access", &self.records_edit_date_and_master_access);
        out.optional("records_edit_duration_access", &self.records_edit_duration_access);
        out.optional("records_edit_comment_access", &self.records_edit_comment_access);
        out.optional("records_edit_services_access", &self.records_edit_services_access);
        out.optional("records_consumables_edit_access", &self.records_consumables_edit_access);
        out.optional("record_edit_full_paid_client_came_access", &self.record_edit_full_paid_client_came_access);
        out.optional("record_edit_full_paid_client_confirm_access", &self.record_edit_full_paid_client_confirm_access);
        out.optional("custom_fields_client_values_read_access", &self.custom_fields_client_values_read_access);
        out.optional("custom_fields_client_values_edit_access", &self.custom_fields_client_values_edit_access);
        out.optional("custom_fields_record_values_read_access", &self.custom_fields_record_values_read_access);
        out.optional("custom_fields_record_values_edit_access", &self.custom_fields_record_values_edit_access);
    }
}

object!(PermissionsRecordForm);

/// Permissions in the section Finance.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PermissionsFinances {
    /// May see finances.
    pub finances_access: Option<bool>,
    /// IDs of the location accounts that the user may use.
    pub finances_accounts_ids: Option<Vec<BTreeMap<String, Value>>>,
    /// May see movements of funds.
    pub finances_transactions_access: Option<bool>,
    /// Days back for which movements of funds may be viewed; `-1`: no limit.
    pub finances_last_days_count: Option<i64>,
    /// May create transactions.
    pub finances_create_transactions_access: Option<bool>,
    /// Days back for which transactions may be created; `-1`: no limit.
    pub finances_create_last_days_count: Option<i64>,
    /// May change transactions.
    pub finances_edit_transactions_access: Option<bool>,
    /// Days back for which transactions may be changed; `-1`: no limit.
    pub finances_edit_last_days_count: Option<i64>,
    /// May delete transactions.
    pub finances_delete_transactions_access: Option<bool>,
    /// May export movements of funds to Excel.
    pub finances_transactions_excel_access: Option<bool>,
    /// Payment items open to the user, for transfers between accounts of the location.
    pub finances_expenses_ids: Option<Vec<BTreeMap<String, Value>>>,
    /// May see accounts, the location's own included.
    pub finances_accounts_access: Option<bool>,
    /// `true`: access to accounts is limited.
    pub finances_accounts_limited_access: Option<bool>,
    /// May see balances.
    pub finances_accounts_banalce_access: Option<bool>,
    /// May see counterparties.
    pub finances_suppliers_read_access: Option<bool>,
    /// May create counterparties.
    pub finances_suppliers_create_access: Option<bool>,
    /// May change counterparties.
    pub finances_suppliers_update_access: Option<bool>,
    /// May delete counterparties.
    pub finances_suppliers_delete_access: Option<bool>,
    /// May export counterparties to Excel.
    pub finances_suppliers_excel_access: Option<bool>,
    /// May see payment items.
    pub finances_expenses_read_access: Option<bool>,
    /// May see payment items.
    pub expenses_read_access: Option<bool>,
    /// May create payment items.
    pub finances_expenses_create_access: Option<bool>,
    /// May create payment items.
    pub expenses_create_access: Option<bool>,
    /// May change payment items.
    pub finances_expenses_update_access: Option<bool>,
    /// May change payment items.
    pub expenses_update_access: Option<bool>,
    /// May delete payment items.
    pub finances_expenses_delete_access: Option<bool>,
    /// May delete payment items.
    pub expenses_delete_access: Option<bool>,
    /// May carry out operations on the fiscal cash register (KKM).
    pub finances_kkm_transactions_access: Option<bool>,
    /// `true`: may work with POS operations.
    pub kkm_transactions_accounts_access: Option<bool>,
    /// May see the settings of the fiscal cash register (KKM).
    pub finances_kkm_settings_read_access: Option<bool>,
    /// `true`: may view the POS settings.
    pub kkm_settings_reed_access: Option<bool>,
    /// May change the settings of the fiscal cash register (KKM).
    pub finances_kkm_settings_update_access: Option<bool>,
    /// `true`: may change the POS settings.
    pub kkm_settings_update_access: Option<bool>,
    /// May see online payments.
    pub finances_settings_invoicing_read_access: Option<bool>,
    /// May change online payments.
    pub finances_settings_invoicing_update_access: Option<bool>,
    /// User may see online payments.
    pub settings_invoicing_read_access: Option<bool>,
    /// User may change online payments.
    pub settings_invoicing_update_access: Option<bool>,
    /// May see payment settings.
    pub finances_options_read_access: Option<bool>,
    /// `true`: may view the payment settings.
    pub options_read_access: Option<bool>,
    /// May change payment settings.
    pub finances_options_update_access: Option<bool>,
    /// `true`: may change the payment settings.
    pub options_update_access: Option<bool>,
    /// May see payroll schemes.
    pub finances_salary_schemes_access: Option<bool>,
    /// May see payroll.
    pub finances_salary_calc_access: Option<bool>,
    /// `true`: payroll for any day. `false`: payroll for today only.
    pub finances_salary_not_limitation_today_access: Option<bool>,
    /// May run payroll.
    pub finances_payroll_calculation_create_access: Option<bool>,
    /// `true`: payroll for any day. `false`: payroll for today only.
    pub finances_payroll_calculation_create_not_limitation_today_access: Option<bool>,
    /// `true`: payroll of one team member only; `false`: full access to payroll.
    pub finances_salary_access_master_checkbox: Option<bool>,
    /// ID of the team member whose payroll the user may see.
    pub finances_salary_access_master_id: Option<i64>,
    /// ID of the team member whose payroll the user may see.
    pub get_salary_access_master_id: Option<i64>,
    /// `true`: any day. `false`: today only.
    pub finances_salary_master_not_limitation_today_access: Option<bool>,
    /// `true`: payroll of one team member only; `false`: no limit.
    pub finances_payroll_calculation_create_by_master_access: Option<bool>,
    /// `true`: payroll is open to the user.
    pub calculation_create_by_master_not_limitation_today_access: Option<bool>,
    /// May see the period report.
    pub finances_period_report_access: Option<bool>,
    /// May export the period report to Excel.
    pub finances_period_report_excel_access: Option<bool>,
    /// May see the annual report.
    pub finances_year_report_access: Option<bool>,
    /// May export the annual report to Excel.
    pub finances_year_report_excel_access: Option<bool>,
    /// May print receipts.
    pub finances_print_check_access: Option<bool>,
    /// May see the daily account report of the location.
    pub finances_z_report_access: Option<bool>,
    /// `true`: the location's account report of any day. `false`: today's only.
    pub finances_z_report_no_limit_today_access: Option<bool>,
    /// May export the daily account report to Excel.
    pub finances_z_report_excel_access: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PermissionsFinances {
    const NAME: &'static str = "PermissionsFinances";
    const FIELDS: &'static [&'static str] = &[
        "finances_access",
        "finances_accounts_ids",
        "finances_transactions_access",
        "finances_last_days_count",
        "finances_create_transactions_access",
        "finances_create_last_days_count",
        "finances_edit_transactions_access",
        "finances_edit_last_days_count",
        "finances_delete_transactions_access",
        "finances_transactions_excel_access",
        "finances_expenses_ids",
        "finances_accounts_access",
        "finances_accounts_limited_access",
        "finances_accounts_banalce_access",
        "finances_suppliers_read_access",
        "finances_suppliers_create_access",
        "finances_suppliers_update_access",
        "finances_suppliers_delete_access",
        "finances_suppliers_excel_access",
        "finances_expenses_read_access",
        "expenses_read_access",
        "finances_expenses_create_access",
        "expenses_create_access",
        "finances_expenses_update_access",
        "expenses_update_access",
        "finances_expenses_delete_access",
        "expenses_delete_access",
        "finances_kkm_transactions_access",
        "kkm_transactions_accounts_access",
        "finances_kkm_settings_read_access",
        "kkm_settings_reed_access",
        "finances_kkm_settings_update_access",
        "kkm_settings_update_access",
        "finances_settings_invoicing_read_access",
        "finances_settings_invoicing_update_access",
        "settings_invoicing_read_access",
        "settings_invoicing_update_access",
        "finances_options_read_access",
        "options_read_access",
        "finances_options_update_access",
        "options_update_access",
        "finances_salary_schemes_access",
        "finances_salary_calc_access",
        "finances_salary_not_limitation_today_access",
        "finances_payroll_calculation_create_access",
        "finances_payroll_calculation_create_not_limitation_today_access",
        "finances_salary_access_master_checkbox",
        "finances_salary_access_master_id",
        "get_salary_access_master_id",
        "finances_salary_master_not_limitation_today_access",
        "finances_payroll_calculation_create_by_master_access",
        "calculation_create_by_master_not_limitation_today_access",
        "finances_period_report_access",
        "finances_period_report_excel_access",
        "finances_year_report_access",
        "finances_year_report_excel_access",
        "finances_print_check_access",
        "finances_z_report_access",
        "finances_z_report_no_limit_today_access",
        "finances_z_report_excel_access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.finances_access),
                1 => fields.optional(&mut object.finances_accounts_ids),
                2 => fields.optional(&mut object.finances_transactions_access),
                3 => fields.optional(&mut object.finances_last_days_count),
                4 => fields.optional(&mut object.finances_create_transactions_access),
                5 => fields.optional(&mut object.finances_create_last_days_count),
                6 => fields.optional(&mut object.finances_edit_transactions_access),
                7 => fields.optional(&mut object.finances_edit_last_days_count),
                8 => fields.optional(&mut object.finances_delete_transactions_access),
                9 => fields.optional(&mut object.finances_transactions_excel_access),
                10 => fields.optional(&mut object.finances_expenses_ids),
                11 => fields.optional(&mut object.finances_accounts_access),
                12 => fields.optional(&mut object.finances_accounts_limited_access),
                13 => fields.optional(&mut object.finances_accounts_banalce_access),
                14 => fields.optional(&mut object.finances_suppliers_read_access),
                15 => fields.optional(&mut object.finances_suppliers_create_access),
                16 => fields.optional(&mut object.finances_suppliers_update_access),
                17 => fields.optional(&mut object.finances_suppliers_delete_access),
                18 => fields.optional(&mut object.finances_suppliers_excel_access),
                19 => fields.optional(&mut object.finances_expenses_read_access),
                20 => fields.optional(&mut object.expenses_read_access),
                21 => fields.optional(&mut object.finances_expenses_create_access),
                22 => fields.optional(&mut object.expenses_create_access),
                23 => fields.optional(&mut object.finances_expenses_update_access),
                24 => fields.optional(&mut object.expenses_update_access),
                25 => fields.optional(&mut object.finances_expenses_delete_access),
                26 => fields.optional(&mut object.expenses_delete_access),
                27 => fields.optional(&mut object.finances_kkm_transactions_access),
                28 => fields.optional(&mut object.kkm_transactions_accounts_access),
                29 => fields.optional(&mut object.finances_kkm_settings_read_access),
                30 => fields.optional(&mut object.kkm_settings_reed_access),
                31 => fields.optional(&mut object.finances_kkm_settings_update_access),
                32 => fields.optional(&mut object.kkm_settings_update_access),
                33 => fields.optional(&mut object.finances_settings_invoicing_read_access),
                34 => fields.optional(&mut object.finances_settings_invoicing_update_access),
                35 => fields.optional(&mut object.settings_invoicing_read_access),
                36 => fields.optional(&mut object.settings_invoicing_update_access),
                37 => fields.optional(&mut object.finances_options_read_access),
                38 => fields.optional(&mut object.options_read_access),
                39 => fields.optional(&mut object.finances_options_update_access),
                40 => fields.optional(&mut object.options_update_access),
                41 => fields.optional(&mut object.finances_salary_schemes_access),
                42 => fields.optional(&mut object.finances_salary_calc_access),
                43 => fields.optional(&mut object.finances_salary_not_limitation_today_access),
                44 => fields.optional(&mut object.finances_payroll_calculation_create_access),
                45 => fields.optional(&mut object.finances_payroll_calculation_create_not_limitation_today_access),
                46 => fields.optional(&mut object.finances_salary_access_master_checkbox),
                47 => fields.optional(&mut object.finances_salary_access_master_id),
                48 => fields.optional(&mut object.get_salary_access_master_id),
                49 => fields.optional(&mut object.finances_salary_master_not_limitation_today_access),
                50 => fields.optional(&mut object.finances_payroll_calculation_create_by_master_access),
                51 => fields.optional(&mut object.calculation_create_by_master_not_limitation_today_access),
                52 => fields.optional(&mut object.finances_period_report_access),
                53 => fields.optional(&mut object.finances_period_report_excel_access),
                54 => fields.optional(&mut object.finances_year_report_access),
                55 => fields.optional(&mut object.finances_year_report_excel_access),
                56 => fields.optional(&mut object.finances_print_check_access),
                57 => fields.optional(&mut object.finances_z_report_access),
                58 => fields.optional(&mut object.finances_z_report_no_limit_today_access),
                _ => fields.optional(&mut object.finances_z_report_excel_access),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("finances_access", &self.finances_access);
        out.optional("finances_accounts_ids", &self.finances_accounts_ids);
        out.optional("finances_transactions_access", &self.finances_transactions_access);
        out.optional("finances_last_days_count", &self.finances_last_days_count);
        out.optional("finances_create_transactions_access", &self.finances_create_transactions_access);
        out.optional("finances_create_last_days_count", &self.finances_create_last_days_count);
        out.optional("finances_edit_transactions_access", &self.finances_edit_transactions_access);
        out.optional("finances_edit_last_days_count", &self.finances_edit_last_days_count);
        out.optional("finances_delete_transactions_access", &self.finances_delete_transactions_access);
        out.optional("finances_transactions_excel_access", &self.finances_transactions_excel_access);
        out.optional("finances_expenses_ids", &self.finances_expenses_ids);
        out.optional("finances_accounts_access", &self.finances_accounts_access);
        out.optional("finances_accounts_limited_access", &self.finances_accounts_limited_access);
        out.optional("finances_accounts_banalce_access", &self.finances_accounts_banalce_access);
        out.optional("finances_suppliers_read_access", &self.finances_suppliers_read_access);
        out.optional("finances_suppliers_create_access", &self.finances_suppliers_create_access);
        out.optional("finances_suppliers_update_access", &self.finances_suppliers_update_access);
        out.optional("finances_suppliers_delete_access", &self.finances_suppliers_delete_access);
        out.optional("finances_suppliers_excel_access", &self.finances_suppliers_excel_access);
        out.optional("finances_expenses_read_access", &self.finances_expenses_read_access);
        out.optional("expenses_read_access", &self.expenses_read_access);
        out.optional("finances_expenses_create_access", &self.finances_expenses_create_access);
        out.optional("expenses_create_access", &self.expenses_create_access);
        out.optional("finances_expenses_update_access", &self.finances_expenses_update_access);
        out.optional("expenses_update_access", &self.expenses_update_access);
        out.optional("finances_expenses_delete_access", &self.finances_expenses_delete_access);
        out.optional("expenses_delete_access", &self.expenses_delete_access);
        out.optional("finances_kkm_transactions_access", &self.finances_kkm_transactions_access);
        out.optional("kkm_transactions_accounts_access", &self.kkm_transactions_accounts_access);
        out.optional("finances_kkm_settings_read_access", &self.finances_kkm_settings_read_access);
        out.optional("kkm_settings_reed_access", &self.kkm_settings_reed_access);
        out.optional("finances_kkm_settings_update_access", &self.finances_kkm_settings_update_access);
        out.optional("kkm_settings_update_access", &self.kkm_settings_update_access);
        out.optional("finances_settings_invoicing_read_access", &self.finances_settings_invoicing_read_access);
        out.optional("finances_settings_invoicing_update_access", &self.finances_settings_invoicing_update_access);
        out.optional("settings_invoicing_read_access", &self.settings_invoicing_read_access);
        out.optional("settings_invoicing_update_access", &self.settings_invoicing_update_access);
        out.optional("finances_options_read_access", &self.finances_options_read_access);
        out.optional("options_read_access", &self.options_read_access);
        out.optional("finances_options_update_access", &self.finances_options_update_access);
        out.optional("options_update_access", &self.options_update_access);
        out.optional("finances_salary_schemes_access", &self.finances_salary_schemes_access);
        out.optional("finances_salary_calc_access", &self.finances_salary_calc_access);
        out.optional("finances_salary_not_limitation_today_access", &self.finances_salary_not_limitation_today_access);
        out.optional("finances_payroll_calculation_create_access", &self.finances_payroll_calculation_create_access);
        out.optional("finances_payroll_calculation_create_not_limitation_today_access", &self.finances_payroll_calculation_create_not_limitation_today_access);
        out.optional("finances_salary_access_master_checkbox", &self.finances_salary_access_master_checkbox);
        out.optional("finances_salary_access_master_id", &self.finances_salary_access_master_id);
        out.optional("get_salary_access_master_id", &self.get_salary_access_master_id);
        out.optional("finances_salary_master_not_limitation_today_access", &self.finances_salary_master_not_limitation_today_access);
        out.optional("finances_payroll_calculation_create_by_master_access", &self.finances_payroll_calculation_create_by_master_access);
        out.optional("calculation_create_by_master_not_limitation_today_access", &self.calculation_create_by_master_not_limitation_today_access);
        out.optional("finances_period_report_access", &self.finances_period_report_access);
        out.optional("finances_period_report_excel_access", &self.finances_period_report_excel_access);
        out.optional("finances_year_report_access", &self.finances_year_report_access);
        out.optional("finances_year_report_excel_access", &self.finances_year_report_excel_access);
        out.optional("finances_print_check_access", &self.finances_print_check_access);
        out.optional("finances_z_report_access", &self.finances_z_report_access);
        out.optional("finances_z_report_no_limit_today_access", &self.finances_z_report_no_limit_today_access);
        out.optional("finances_z_report_excel_access", &self.finances_z_report_excel_access);
    }
}

object!(PermissionsFinances);

/// Permissions in the section Clients.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PermissionsClients {
    /// `true`: the client base is open to the user.
    pub clients_access: Option<bool>,
    /// `true`: sees phone numbers in the client list.
    pub client_phones_access: Option<bool>,
    /// `true`: sees phone numbers and email addresses in the client list.
    pub clients_phones_email_access: Option<bool>,
    /// `true`: sees phone numbers in the client card.
    pub clients_card_phone_access: Option<bool>,
    /// `true`: may delete clients.
    pub clients_delete_access: Option<bool>,
    /// `true`: may export the client list to Excel.
    pub clients_excel_access: Option<bool>,
    /// May export the client list to Excel.
    pub excel_access: Option<bool>,
    /// `true`: may read comments on clients.
    pub client_comments_list_access: Option<bool>,
    /// `true`: may comment on clients.
    pub client_comments_add_access: Option<bool>,
    /// `true`: may change and delete own comments.
    pub client_comments_own_edit_access: Option<bool>,
    /// `true`: may change and delete comments of others.
    pub client_comments_other_edit_access: Option<bool>,
    /// `true`: may see and download client files.
    pub client_files_list_access: Option<bool>,
    /// `true`: may upload client files.
    pub client_files_upload_access: Option<bool>,
    /// `true`: may delete client files.
    pub client_files_delete_access: Option<bool>,
    /// Limits visible clients to visitors of this team member; `0`: no limit.
    pub clients_visit_master_id: Option<i64>,
    /// Only clients who visited this team member may be seen; `0`: no limit.
    pub get_visit_master_id: Option<i64>,
    /// `true`: sees phone numbers of clients.
    pub clients_phones_access: Option<bool>,
    /// `true`: may change clients.
    pub clients_edit_access: Option<bool>,
    /// `true`: client accounts are open to the user.
    pub clients_deposits_access: Option<bool>,
    /// `true`: may open client accounts.
    pub clients_deposits_create_access: Option<bool>,
    /// `true`: sees the history of client accounts.
    pub clients_deposits_history_access: Option<bool>,
    /// `true`: may top up client accounts.
    pub clients_deposits_topup_access: Option<bool>,
    /// `true`: sees loyalty data of clients.
    pub clients_loyalty_read_access: Option<bool>,
    /// `true`: client loyalty settings are open to the user.
    pub clients_loyalty_settings_access: Option<bool>,
    /// `true`: sees comments in the client card.
    pub clients_card_comment_access: Option<bool>,
    /// `true`: may change comments in the client card.
    pub clients_card_comment_edit_access: Option<bool>,
    /// `true`: sees surnames and middle names of clients.
    pub clients_surname_middle_name_access: Option<bool>,
    /// `true`: sees surnames of clients and the legacy middle name field.
    pub clients_surname_patronymic_access: Option<bool>,
    /// `true`: may change surnames and middle names of clients.
    pub clients_surname_middle_name_edit_access: Option<bool>,
    /// `true`: may change surnames of clients and the legacy middle name field.
    pub clients_surname_patronymic_edit_access: Option<bool>,
    /// `true`: sees the attendance history of clients.
    pub clients_show_attendance_history_access: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PermissionsClients {
    const NAME: &'static str = "PermissionsClients";
    const FIELDS: &'static [&'static str] = &[
        "clients_access",
        "client_phones_access",
        "clients_phones_email_access",
        "clients_card_phone_access",
        "clients_delete_access",
        "clients_excel_access",
        "excel_access",
        "client_comments_list_access",
        "client_comments_add_access",
        "client_comments_own_edit_access",
        "client_comments_other_edit_access",
        "client_files_list_access",
        "client_files_upload_access",
        "client_files_delete_access",
        "clients_visit_master_id",
        "get_visit_master_id",
        "clients_phones_access",
        "clients_edit_access",
        "clients_deposits_access",
        "clients_deposits_create_access",
        "clients_deposits_history_access",
        "clients_deposits_topup_access",
        "clients_loyalty_read_access",
        "clients_loyalty_settings_access",
        "clients_card_comment_access",
        "clients_card_comment_edit_access",
        "clients_surname_middle_name_access",
        "clients_surname_patronymic_access",
        "clients_surname_middle_name_edit_access",
        "clients_surname_patronymic_edit_access",
        "clients_show_attendance_history_access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.clients_access),
                1 => fields.optional(&mut object.client_phones_access),
                2 => fields.optional(&mut object.clients_phones_email_access),
                3 => fields.optional(&mut object.clients_card_phone_access),
                4 => fields.optional(&mut object.clients_delete_access),
                5 => fields.optional(&mut object.clients_excel_access),
                6 => fields.optional(&mut object.excel_access),
                7 => fields.optional(&mut object.client_comments_list_access),
                8 => fields.optional(&mut object.client_comments_add_access),
                9 => fields.optional(&mut object.client_comments_own_edit_access),
                10 => fields.optional(&mut object.client_comments_other_edit_access),
                11 => fields.optional(&mut object.client_files_list_access),
                12 => fields.optional(&mut object.client_files_upload_access),
                13 => fields.optional(&mut object.client_files_delete_access),
                14 => fields.optional(&mut object.clients_visit_master_id),
                15 => fields.optional(&mut object.get_visit_master_id),
                16 => fields.optional(&mut object.clients_phones_access),
                17 => fields.optional(&mut object.clients_edit_access),
                18 => fields.optional(&mut object.clients_deposits_access),
                19 => fields.optional(&mut object.clients_deposits_create_access),
                20 => fields.optional(&mut object.clients_deposits_history_access),
                21 => fields.optional(&mut object.clients_deposits_topup_access),
                22 => fields.optional(&mut object.clients_loyalty_read_access),
                23 => fields.optional(&mut object.clients_loyalty_settings_access),
                24 => fields.optional(&mut object.clients_card_comment_access),
                25 => fields.optional(&mut object.clients_card_comment_edit_access),
                26 => fields.optional(&mut object.clients_surname_middle_name_access),
                27 => fields.optional(&mut object.clients_surname_patronymic_access),
                28 => fields.optional(&mut object.clients_surname_middle_name_edit_access),
                29 => fields.optional(&mut object.clients_surname_patronymic_edit_access),
                _ => fields.optional(&mut object.clients_show_attendance_history_access),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("clients_access", &self.clients_access);
        out.optional("client_phones_access", &self.client_phones_access);
        out.optional("clients_phones_email_access", &self.clients_phones_email_access);
        out.optional("clients_card_phone_access", &self.clients_card_phone_access);
        out.optional("clients_delete_access", &self.clients_delete_access);
        out.optional("clients_excel_access", &self.clients_excel_access);
        out.optional("excel_access", &self.excel_access);
        out.optional("client_comments_list_access", &self.client_comments_list_access);
        out.optional("client_comments_add_access", &self.client_comments_add_access);
        out.optional("client_comments_own_edit_access", &self.client_comments_own_edit_access);
        out.optional("client_comments_other_edit_access", &self.client_comments_other_edit_access);
        out.optional("client_files_list_access", &self.client_files_list_access);
        out.optional("client_files_upload_access", &self.client_files_upload_access);
        out.optional("client_files_delete_access", &self.client_files_delete_access);
        out.optional("clients_visit_master_id", &self.clients_visit_master_id);
        out.optional("get_visit_master_id", &self.get_visit_master_id);
        out.optional("clients_phones_access", &self.clients_phones_access);
        out.optional("clients_edit_access", &self.clients_edit_access);
        out.optional("clients_deposits_access", &self.clients_deposits_access);
        out.optional("clients_deposits_create_access", &self.clients_deposits_create_access);
        out.optional("clients_deposits_history_access", &self.clients_deposits_history_access);
        out.optional("clients_deposits_topup_access", &self.clients_deposits_topup_access);
        out.optional("clients_loyalty_read_access", &self.clients_loyalty_read_access);
        out.optional("clients_loyalty_settings_access", &self.clients_loyalty_settings_access);
        out.optional("clients_card_comment_access", &self.clients_card_comment_access);
        out.optional("clients_card_comment_edit_access", &self.clients_card_comment_edit_access);
        out.optional("clients_surname_middle_name_access", &self.clients_surname_middle_name_access);
        out.optional("clients_surname_patronymic_access", &self.clients_surname_patronymic_access);
        out.optional("clients_surname_middle_name_edit_access", &self.clients_surname_middle_name_edit_access);
        out.optional("clients_surname_patronymic_edit_access", &self.clients_surname_patronymic_edit_access);
        out.optional("clients_show_attendance_history_access", &self.clients_show_attendance_history_access);
    }
}

object!(PermissionsClients);

/// Permissions in the section Overview.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PermissionsDashboard {
    /// `true`: the overview section is open to the user.
    pub dashboard_access: Option<bool>,
    /// `true`: the summary section is open to the user.
    pub dash_access: Option<bool>,
    /// `true`: sees phone numbers in the summary.
    pub dash_phones_access: Option<bool>,
    /// `true`: sees the list of appointments.
    pub dash_records_access: Option<bool>,
    /// Days back the user sees in the list of appointments; `-1`: no limit.
    pub dash_records_last_days_count: Option<i64>,
    /// `true`: may export the list of appointments to Excel.
    pub dash_records_excel_access: Option<bool>,
    /// `true`: sees phone numbers in appointments.
    pub dash_records_phones_access: Option<bool>,
    /// `true`: sees details of messages.
    pub dash_message_access: Option<bool>,
    /// `true`: may export message details to Excel.
    pub dash_message_excel_access: Option<bool>,
    /// `true`: sees phone numbers in messages.
    pub dash_message_phones_access: Option<bool>,
    /// `true`: sees reviews.
    pub dash_reviews_access: Option<bool>,
    /// `true`: may delete reviews.
    pub dash_reviews_delete_access: Option<bool>,
    /// `true`: the calls section is open to the user.
    pub dashboard_calls_access: Option<bool>,
    /// `true`: may export calls to Excel.
    pub dashboard_calls_excel_access: Option<bool>,
    /// `true`: sees phone numbers of clients in calls.
    pub dashboard_calls_phones_access: Option<bool>,
    /// User may reach the security settings.
    pub security_access: Option<bool>,
    /// User may reach the two-factor security settings.
    pub security_2fa_access: Option<bool>,
    /// User may view data changes in the security log.
    pub security_data_changes_access: Option<bool>,
    /// User may view changes to employees in the security log.
    pub security_employee_changes_access: Option<bool>,
    /// User may see the security logs of exports and imports.
    pub security_export_import_access: Option<bool>,
    /// User may view past logins in the security log.
    pub security_logins_access: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PermissionsDashboard {
    const NAME: &'static str = "PermissionsDashboard";
    const FIELDS: &'static [&'static str] = &[
        "dashboard_access",
        "dash_access",
        "dash_phones_access",
        "dash_records_access",
        "dash_records_last_days_count",
        "dash_records_excel_access",
        "dash_records_phones_access",
        "dash_message_access",
        "dash_message_excel_access",
        "dash_message_phones_access",
        "dash_reviews_access",
        "dash_reviews_delete_access",
        "dashboard_calls_access",
        "dashboard_calls_excel_access",
        "dashboard_calls_phones_access",
        "security_access",
        "security_2fa_access",
        "security_data_changes_access",
        "security_employee_changes_access",
        "security_export_import_access",
        "security_logins_access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.dashboard_access),
                1 => fields.optional(&mut object.dash_access),
                2 => fields.optional(&mut object.dash_phones_access),
                3 => fields.optional(&mut object.dash_records_access),
                4 => fields.optional(&mut object.dash_records_last_days_count),
                5 => fields.optional(&mut object.dash_records_excel_access),
                6 => fields.optional(&mut object.dash_records_phones_access),
                7 => fields.optional(&mut object.dash_message_access),
                8 => fields.optional(&mut object.dash_message_excel_access),
                9 => fields.optional(&mut object.dash_message_phones_access),
                10 => fields.optional(&mut object.dash_reviews_access),
                11 => fields.optional(&mut object.dash_reviews_delete_access),
                12 => fields.optional(&mut object.dashboard_calls_access),
                13 => fields.optional(&mut object.dashboard_calls_excel_access),
                14 => fields.optional(&mut object.dashboard_calls_phones_access),
                15 => fields.optional(&mut object.security_access),
                16 => fields.optional(&mut object.security_2fa_access),
                17 => fields.optional(&mut object.security_data_changes_access),
                18 => fields.optional(&mut object.security_employee_changes_access),
                19 => fields.optional(&mut object.security_export_import_access),
                _ => fields.optional(&mut object.security_logins_access),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("dashboard_access", &self.dashboard_access);
        out.optional("dash_access", &self.dash_access);
        out.optional("dash_phones_access", &self.dash_phones_access);
        out.optional("dash_records_access", &self.dash_records_access);
        out.optional("dash_records_last_days_count", &self.dash_records_last_days_count);
        out.optional("dash_records_excel_access", &self.dash_records_excel_access);
        out.optional("dash_records_phones_access", &self.dash_records_phones_access);
        out.optional("dash_message_access", &self.dash_message_access);
        out.optional("dash_message_excel_access", &self.dash_message_excel_access);
        out.optional("dash_message_phones_access", &self.dash_message_phones_access);
        out.optional("dash_reviews_access", &self.dash_reviews_access);
        out.optional("dash_reviews_delete_access", &self.dash_reviews_delete_access);
        out.optional("dashboard_calls_access", &self.dashboard_calls_access);
        out.optional("dashboard_calls_excel_access", &self.dashboard_calls_excel_access);
        out.optional("dashboard_calls_phones_access", &self.dashboard_calls_phones_access);
        out.optional("security_access", &self.security_access);
        out.optional("security_2fa_access", &self.security_2fa_access);
        out.optional("security_data_changes_access", &self.security_data_changes_access);
        out.optional("security_employee_changes_access", &self.security_employee_changes_access);
        out.optional("security_export_import_access", &self.security_export_import_access);
        out.optional("security_logins_access", &self.security_logins_access);
    }
}

object!(PermissionsDashboard);

/// Permissions for notification settings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PermissionsNotification {
    /// `true`: may use notifications.
    pub notification: Option<bool>,
    /// The web version shows the user push notifications about appointments.
    pub web_push: Option<bool>,
    /// The web version shows the user push notifications about calls.
    pub web_phone_push: Option<bool>,
    /// `true`: SMS notices that the license is about to end are allowed.
    pub notification_sms_ending_license: Option<bool>,
    /// `true`: SMS notices of a low balance are allowed.
    pub notification_sms_low_balance: Option<bool>,
    /// `true`: email notices that the license is about to end are allowed.
    pub notification_email_ending_license: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PermissionsNotification {
    const NAME: &'static str = "PermissionsNotification";
    const FIELDS: &'static [&'static str] = &[
        "notification",
        "web_push",
        "web_phone_push",
        "notification_sms_ending_license",
        "notification_sms_low_balance",
        "notification_email_ending_license",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.notification),
                1 => fields.optional(&mut object.web_push),
                2 => fields.optional(&mut object.web_phone_push),
                3 => fields.optional(&mut object.notification_sms_ending_license),
                4 => fields.optional(&mut object.notification_sms_low_balance),
                _ => fields.optional(&mut object.notification_email_ending_license),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("notification", &self.notification);
        out.optional("web_push", &self.web_push);
        out.optional("web_phone_push", &self.web_phone_push);
        out.optional("notification_sms_ending_license", &self.notification_sms_ending_license);
        out.optional("notification_sms_low_balance", &self.notification_sms_low_balance);
        out.optional("notification_email_ending_license", &self.notification_email_ending_license);
    }
}

object!(PermissionsNotification);

/// Permissions in the section Loyalty.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PermissionsLoyalty {
    /// `true`: may use the loyalty section.
    pub loyalty_access: Option<bool>,
    /// May use loyalty.
    pub has_loyalty_access: Option<bool>,
    /// `true`: may add to and take from loyalty cards by hand.
    pub loyalty_cards_manual_transactions_access: Option<bool>,
    /// May top up and debit loyalty cards by hand.
    pub has_loyalty_cards_manual_transactions_access: Option<bool>,
    /// `true`: may take payment by gift card or membership without its code.
    pub loyalty_certificate_and_abonement_manual_transactions_access: Option<bool>,
    /// `true`: may edit the balance of memberships.
    pub loyalty_abonement_balance_edit_access: Option<bool>,
    /// `true`: may view the history of memberships.
    pub loyalty_abonement_history_access: Option<bool>,
    /// `true`: may edit the validity period of memberships.
    pub loyalty_abonement_period_edit_access: Option<bool>,
    /// `true`: may issue and withdraw loyalty cards.
    pub loyalty_cards_issue_and_removal_access: Option<bool>,
    /// `true`: may edit the balance of gift cards.
    pub loyalty_certificate_balance_edit_access: Option<bool>,
    /// `true`: may edit the validity period of gift cards.
    pub loyalty_certificate_period_edit_access: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PermissionsLoyalty {
    const NAME: &'static str = "PermissionsLoyalty";
    const FIELDS: &'static [&'static str] = &[
        "loyalty_access",
        "has_loyalty_access",
        "loyalty_cards_manual_transactions_access",
        "has_loyalty_cards_manual_transactions_access",
        "loyalty_certificate_and_abonement_manual_transactions_access",
        "loyalty_abonement_balance_edit_access",
        "loyalty_abonement_history_access",
        "loyalty_abonement_period_edit_access",
        "loyalty_cards_issue_and_removal_access",
        "loyalty_certificate_balance_edit_access",
        "loyalty_certificate_period_edit_access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.loyalty_access),
                1 => fields.optional(&mut object.has_loyalty_access),
                2 => fields.optional(&mut object.loyalty_cards_manual_transactions_access),
                3 => fields.optional(&mut object.has_loyalty_cards_manual_transactions_access),
                4 => fields.optional(&mut object.loyalty_certificate_and_abonement_manual_transactions_access),
                5 => fields.optional(&mut object.loyalty_abonement_balance_edit_access),
                6 => fields.optional(&mut object.loyalty_abonement_history_access),
                7 => fields.optional(&mut object.loyalty_abonement_period_edit_access),
                8 => fields.optional(&mut object.loyalty_cards_issue_and_removal_access),
                9 => fields.optional(&mut object.loyalty_certificate_balance_edit_access),
                _ => fields.optional(&mut object.loyalty_certificate_period_edit_access),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("loyalty_access", &self.loyalty_access);
        out.optional("has_loyalty_access", &self.has_loyalty_access);
        out.optional("loyalty_cards_manual_transactions_access", &self.loyalty_cards_manual_transactions_access);
        out.optional("has_loyalty_cards_manual_transactions_access", &self.has_loyalty_cards_manual_transactions_access);
        out.optional("loyalty_certificate_and_abonement_manual_transactions_access", &self.loyalty_certificate_and_abonement_manual_transactions_access);
        out.optional("loyalty_abonement_balance_edit_access", &self.loyalty_abonement_balance_edit_access);
        out.optional("loyalty_abonement_history_access", &self.loyalty_abonement_history_access);
        out.optional("loyalty_abonement_period_edit_access", &self.loyalty_abonement_period_edit_access);
        out.optional("loyalty_cards_issue_and_removal_access", &self.loyalty_cards_issue_and_removal_access);
        out.optional("loyalty_certificate_balance_edit_access", &self.loyalty_certificate_balance_edit_access);
        out.optional("loyalty_certificate_period_edit_access", &self.loyalty_certificate_period_edit_access);
    }
}

object!(PermissionsLoyalty);

/// Permissions in the section Inventory.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PermissionsStorages {
    /// User may open inventory.
    pub storages_access: Option<bool>,
    /// Storages the user may reach.
    pub storages_ids: Option<Vec<BTreeMap<String, Value>>>,
    /// User may view product movements.
    pub storages_transactions_access: Option<bool>,
    /// How many days back the user may view product movements; `-1`: no limit.
    pub storages_last_days_count: Option<i64>,
    /// User may move products from one storage to another.
    pub storages_move_goods_access: Option<bool>,
    /// User may create product transactions.
    pub storages_create_transactions_access: Option<bool>,
    /// How many days back the user may date new product transactions; `-1`: no limit.
    pub storages_create_last_days_count: Option<i64>,
    /// User may register product receipts.
    pub storages_create_transactions_buy_access: Option<bool>,
    /// User may register product sales.
    pub storages_create_transactions_sale_access: Option<bool>,
    /// User may edit product transactions.
    pub storages_edit_transactions_access: Option<bool>,
    /// How many days back the user may edit product transactions; `-1`: no limit.
    pub storages_edit_last_days_count: Option<i64>,
    /// User may edit product receipts.
    pub storages_edit_transactions_buy_access: Option<bool>,
    /// User may edit product sales.
    pub storages_edit_transactions_sale_access: Option<bool>,
    /// User may delete product transactions.
    pub storages_delete_transactions_access: Option<bool>,
    /// User may export product movements to Excel.
    pub storages_transactions_excel_access: Option<bool>,
    pub storages_transactions_types: Option<Vec<BTreeMap<String, Value>>>,
    /// User may open inventory.
    pub storages_inventory_access: Option<bool>,
    /// User may create and edit inventory.
    pub storages_inventory_create_edit_access: Option<bool>,
    /// User may delete inventory.
    pub storages_inventory_delete_access: Option<bool>,
    /// User may export inventory to Excel.
    pub storages_inventory_excel_access: Option<bool>,
    /// User may open the report on stock balances.
    pub storages_remnants_report_access: Option<bool>,
    /// User may export stock balances to Excel.
    pub storages_remnants_report_excel_access: Option<bool>,
    /// User may open the sales report.
    pub storages_sales_report_access: Option<bool>,
    /// User may export the sales report to Excel.
    pub storages_sales_report_excel_access: Option<bool>,
    /// User may open the report on consumables written off.
    pub storages_consumable_report_access: Option<bool>,
    /// User may download the report on consumables written off in Excel.
    pub storages_consumable_report_excel_access: Option<bool>,
    /// User may open the write-off report.
    pub storages_write_off_report_access: Option<bool>,
    /// User may export the report on product write-offs to Excel.
    pub storages_write_off_report_excel_access: Option<bool>,
    /// User may open the turnover report.
    pub storages_turnover_report_access: Option<bool>,
    /// User may export the turnover report to Excel.
    pub storages_turnover_report_excel_access: Option<bool>,
    /// User may manage products.
    pub storages_goods_crud_access: Option<bool>,
    /// User may create products.
    pub storages_goods_create_access: Option<bool>,
    /// User may change products.
    pub storages_goods_update_access: Option<bool>,
    /// User may reach the name, article number and barcode of products.
    pub storages_goods_title_edit_access: Option<bool>,
    /// User may reach product categories.
    pub storages_goods_category_edit_access: Option<bool>,
    /// User may reach selling prices.
    pub storages_goods_selling_price_edit_access: Option<bool>,
    /// User may reach the cost of products.
    pub storages_goods_cost_price_edit_access: Option<bool>,
    /// User may reach the units of measure of products.
    pub storages_goods_units_edit_access: Option<bool>,
    /// User may reach the critical and the desired balance of products.
    pub storages_goods_critical_balance_edit_access: Option<bool>,
    /// User may reach the mass of products.
    pub storages_goods_masses_edit_access: Option<bool>,
    /// User may reach comments on products.
    pub storages_goods_comment_edit_access: Option<bool>,
    /// User may archive and restore products.
    pub storages_goods_archive_access: Option<bool>,
    /// User may delete products.
    pub storages_goods_delete_access: Option<bool>,
    /// User has limited use of inventory.
    pub storages_limited_access: Option<bool>,
    /// User may view the prime cost of products.
    pub storages_goods_prime_cost_view_access: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PermissionsStorages {
    const NAME: &'static str = "PermissionsStorages";
    const FIELDS: &'static [&'static str] = &[
        "storages_access",
        "storages_ids",
        "storages_transactions_access",
        "storages_last_days_count",
        "storages_move_goods_access",
        "storages_create_transactions_access",
        "storages_create_last_days_count",
        "storages_create_transactions_buy_access",
        "storages_create_transactions_sale_access",
        "storages_edit_transactions_access",
        "storages_edit_last_days_count",
        "storages_edit_transactions_buy_access",
        "storages_edit_transactions_sale_access",
        "storages_delete_transactions_access",
        "storages_transactions_excel_access",
        "storages_transactions_types",
        "storages_inventory_access",
        "storages_inventory_create_edit_access",
        "storages_inventory_delete_access",
        "storages_inventory_excel_access",
        "storages_remnants_report_access",
        "storages_remnants_report_excel_access",
        "storages_sales_report_access",
        "storages_sales_report_excel_access",
        "storages_consumable_report_access",
        "storages_consumable_report_excel_access",
        "storages_write_off_report_access",
        "storages_write_off_report_excel_access",
        "storages_turnover_report_access",
        "storages_turnover_report_excel_access",
        "storages_goods_crud_access",
        "storages_goods_create_access",
        "storages_goods_update_access",
        "storages_goods_title_edit_access",
        "storages_goods_category_edit_access",
        "storages_goods_selling_price_edit_access",
        "storages_goods_cost_price_edit_access",
        "storages_goods_units_edit_access",
        "storages_goods_critical_balance_edit_access",
        "storages_goods_masses_edit_access",
        "storages_goods_comment_edit_access",
        "storages_goods_archive_access",
        "storages_goods_delete_access",
        "storages_limited_access",
        "storages_goods_prime_cost_view_access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.storages_access),
                1 => fields.optional(&mut object.storages_ids),
                2 => fields.optional(&mut object.storages_transactions_access),
                3 => fields.optional(&mut object.storages_last_days_count),
                4 => fields.optional(&mut object.storages_move_goods_access),
                5 => fields.optional(&mut object.storages_create_transactions_access),
                6 => fields.optional(&mut object.storages_create_last_days_count),
                7 => fields.optional(&mut object.storages_create_transactions_buy_access),
                8 => fields.optional(&mut object.storages_create_transactions_sale_access),
                9 => fields.optional(&mut object.storages_edit_transactions_access),
                10 => fields.optional(&mut object.storages_edit_last_days_count),
                11 => fields.optional(&mut object.storages_edit_transactions_buy_access),
                12 => fields.optional(&mut object.storages_edit_transactions_sale_access),
                13 => fields.optional(&mut object.storages_delete_transactions_access),
                14 => fields.optional(&mut object.storages_transactions_excel_access),
                15 => fields.optional(&mut object.storages_transactions_types),
                16 => fields.optional(&mut object.storages_inventory_access),
                17 => fields.optional(&mut object.storages_inventory_create_edit_access),
                18 => fields.optional(&mut object.storages_inventory_delete_access),
                19 => fields.optional(&mut object.storages_inventory_excel_access),
                20 => fields.optional(&mut object.storages_remnants_report_access),
                21 => fields.optional(&mut object.storages_remnants_report_excel_access),
                22 => fields.optional(&mut object.storages_sales_report_access),
                23 => fields.optional(&mut object.storages_sales_report_excel_access),
                24 => fields.optional(&mut object.storages_consumable_report_access),
                25 => fields.optional(&mut object.storages_consumable_report_excel_access),
                26 => fields.optional(&mut object.storages_write_off_report_access),
                27 => fields.optional(&mut object.storages_write_off_report_excel_access),
                28 => fields.optional(&mut object.storages_turnover_report_access),
                29 => fields.optional(&mut object.storages_turnover_report_excel_access),
                30 => fields.optional(&mut object.storages_goods_crud_access),
                31 => fields.optional(&mut object.storages_goods_create_access),
                32 => fields.optional(&mut object.storages_goods_update_access),
                33 => fields.optional(&mut object.storages_goods_title_edit_access),
                34 => fields.optional(&mut object.storages_goods_category_edit_access),
                35 => fields.optional(&mut object.storages_goods_selling_price_edit_access),
                36 => fields.optional(&mut object.storages_goods_cost_price_edit_access),
                37 => fields.optional(&mut object.storages_goods_units_edit_access),
                38 => fields.optional(&mut object.storages_goods_critical_balance_edit_access),
                39 => fields.optional(&mut object.storages_goods_masses_edit_access),
                40 => fields.optional(&mut object.storages_goods_comment_edit_access),
                41 => fields.optional(&mut object.storages_goods_archive_access),
                42 => fields.optional(&mut object.storages_goods_delete_access),
                43 => fields.optional(&mut object.storages_limited_access),
                _ => fields.optional(&mut object.storages_goods_prime_cost_view_access),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("storages_access", &self.storages_access);
        out.optional("storages_ids", &self.storages_ids);
        out.optional("storages_transactions_access", &self.storages_transactions_access);
        out.optional("storages_last_days_count", &self.storages_last_days_count);
        out.optional("storages_move_goods_access", &self.storages_move_goods_access);
        out.optional("storages_create_transactions_access", &self.storages_create_transactions_access);
        out.optional("storages_create_last_days_count", &self.storages_create_last_days_count);
        out.optional("storages_create_transactions_buy_access", &self.storages_create_transactions_buy_access);
        out.optional("storages_create_transactions_sale_access", &self.storages_create_transactions_sale_access);
        out.optional("storages_edit_transactions_access", &self.storages_edit_transactions_access);
        out.optional("storages_edit_last_days_count", &self.storages_edit_last_days_count);
        out.optional("storages_edit_transactions_buy_access", &self.storages_edit_transactions_buy_access);
        out.optional("storages_edit_transactions_sale_access", &self.storages_edit_transactions_sale_access);
        out.optional("storages_delete_transactions_access", &self.storages_delete_transactions_access);
        out.optional("storages_transactions_excel_access", &self.storages_transactions_excel_access);
        out.optional("storages_transactions_types", &self.storages_transactions_types);
        out.optional("storages_inventory_access", &self.storages_inventory_access);
        out.optional("storages_inventory_create_edit_access", &self.storages_inventory_create_edit_access);
        out.optional("storages_inventory_delete_access", &self.storages_inventory_delete_access);
        out.optional("storages_inventory_excel_access", &self.storages_inventory_excel_access);
        out.optional("storages_remnants_report_access", &self.storages_remnants_report_access);
        out.optional("storages_remnants_report_excel_access", &self.storages_remnants_report_excel_access);
        out.optional("storages_sales_report_access", &self.storages_sales_report_access);
        out.optional("storages_sales_report_excel_access", &self.storages_sales_report_excel_access);
        out.optional("storages_consumable_report_access", &self.storages_consumable_report_access);
        out.optional("storages_consumable_report_excel_access", &self.storages_consumable_report_excel_access);
        out.optional("storages_write_off_report_access", &self.storages_write_off_report_access);
        out.optional("storages_write_off_report_excel_access", &self.storages_write_off_report_excel_access);
        out.optional("storages_turnover_report_access", &self.storages_turnover_report_access);
        out.optional("storages_turnover_report_excel_access", &self.storages_turnover_report_excel_access);
        out.optional("storages_goods_crud_access", &self.storages_goods_crud_access);
        out.optional("storages_goods_create_access", &self.storages_goods_create_access);
        out.optional("storages_goods_update_access", &self.storages_goods_update_access);
        out.optional("storages_goods_title_edit_access", &self.storages_goods_title_edit_access);
        out.optional("storages_goods_category_edit_access", &self.storages_goods_category_edit_access);
        out.optional("storages_goods_selling_price_edit_access", &self.storages_goods_selling_price_edit_access);
        out.optional("storages_goods_cost_price_edit_access", &self.storages_goods_cost_price_edit_access);
        out.optional("storages_goods_units_edit_access", &self.storages_goods_units_edit_access);
        out.optional("storages_goods_critical_balance_edit_access", &self.storages_goods_critical_balance_edit_access);
        out.optional("storages_goods_masses_edit_access", &self.storages_goods_masses_edit_access);
        out.optional("storages_goods_comment_edit_access", &self.storages_goods_comment_edit_access);
        out.optional("storages_goods_archive_access", &self.storages_goods_archive_access);
        out.optional("storages_goods_delete_access", &self.storages_goods_delete_access);
        out.optional("storages_limited_access", &self.storages_limited_access);
        out.optional("storages_goods_prime_cost_view_access", &self.storages_goods_prime_cost_view_access);
    }
}

object!(PermissionsStorages);

/// Permissions in the section Settings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PermissionsSettings {
    /// User may open the settings section.
    pub settings_access: Option<bool>,
    /// User may open the General settings section.
    pub settings_basis_access: Option<bool>,
    /// User may open the Information section.
    pub settings_information_access: Option<bool>,
    /// User may manage users.
    pub users_access: Option<bool>,
    /// May delete users.
    pub delete_users_access: Option<bool>,
    /// `true`: may add users.
    pub create_users_access: Option<bool>,
    /// May manage the permissions of users.
    pub edit_users_access: Option<bool>,
    /// `true`: may manage the permissions of other users, within the user's own.
    pub limited_users_access: Option<bool>,
    /// User may open the Services section.
    pub settings_services_access: Option<bool>,
    /// User may create services.
    pub settings_services_create_access: Option<bool>,
    /// User may edit services.
    pub services_edit: Option<bool>,
    /// User may reach the names of services, including the name shown in online booking.
    pub settings_services_edit_title_access: Option<bool>,
    /// User may reach service categories.
    pub settings_services_relation_category_access: Option<bool>,
    /// User may reach the prices of services.
    pub settings_services_edit_price_access: Option<bool>,
    /// User may upload and change images of services.
    pub settings_services_edit_image_access: Option<bool>,
    /// User may set how services appear in the widget.
    pub settings_services_edit_online_seance_date_time_access: Option<bool>,
    /// User may reach the online payment setting of a service.
    pub settings_services_edit_online_pay_access: Option<bool>,
    /// User may reach the resources of services.
    pub settings_services_edit_services_related_resource_access: Option<bool>,
    /// User may open the section for positions.
    pub settings_positions_read: Option<bool>,
    /// User may create positions.
    pub settings_positions_create: Option<bool>,
    /// User may delete positions.
    pub settings_positions_delete: Option<bool>,
    /// May change which services a team member offers and how long they take.
    pub edit_master_service_and_duration: Option<bool>,
    /// User may change bill of materialss.
    pub tech_card_edit: Option<bool>,
    /// User may delete services.
    pub services_delete: Option<bool>,
    /// User may open the section for team members.
    pub settings_master_access: Option<bool>,
    /// `true`: may add team members.
    pub master_create: Option<bool>,
    /// `true`: may edit team members.
    pub master_edit: Option<bool>,
    /// `true`: may delete team members.
    pub master_delete: Option<bool>,
    /// User may dismiss team members.
    pub settings_master_dismiss_access: Option<bool>,
    /// User may edit the work schedule.
    pub schedule_edit: Option<bool>,
    /// User may open the section for SMS notifications.
    pub settings_notifications_access: Option<bool>,
    /// User may open the section for email notifications.
    pub settings_email_notifications_access: Option<bool>,
    /// User may open the section for notification types.
    pub settings_template_notifications_access: Option<bool>,
    /// User may change the webhook settings.
    pub webhook_read_access: Option<bool>,
    /// User may reach the settings of client tags.
    pub settings_clients_labels_access: Option<bool>,
    /// User may close documents.
    pub settings_close_docs_access: Option<bool>,
    /// User may reach the settings of user notifications.
    pub settings_user_notifications_access: Option<bool>,
    /// True when the user manages tips.
    pub is_salon_tips_manager: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PermissionsSettings {
    const NAME: &'static str = "PermissionsSettings";
    const FIELDS: &'static [&'static str] = &[
        "settings_access",
        "settings_basis_access",
        "settings_information_access",
        "users_access",
        "delete_users_access",
        "create_users_access",
        "edit_users_access",
        "limited_users_access",
        "settings_services_access",
        "settings_services_create_access",
        "services_edit",
        "settings_services_edit_title_access",
        "settings_services_relation_category_access",
        "settings_services_edit_price_access",
        "settings_services_edit_image_access",
        "settings_services_edit_online_seance_date_time_access",
        "settings_services_edit_online_pay_access",
        "settings_services_edit_services_related_resource_access",
        "settings_positions_read",
        "settings_positions_create",
        "settings_positions_delete",
        "edit_master_service_and_duration",
        "tech_card_edit",
        "services_delete",
        "settings_master_access",
        "master_create",
        "master_edit",
        "master_delete",
        "settings_master_dismiss_access",
        "schedule_edit",
        "settings_notifications_access",
        "settings_email_notifications_access",
        "settings_template_notifications_access",
        "webhook_read_access",
        "settings_clients_labels_access",
        "settings_close_docs_access",
        "settings_user_notifications_access",
        "is_salon_tips_manager",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.settings_access),
                1 => fields.optional(&mut object.settings_basis_access),
                2 => fields.optional(&mut object.settings_information_access),
                3 => fields.optional(&mut object.users_access),
                4 => fields.optional(&mut object.delete_users_access),
                5 => fields.optional(&mut object.create_users_access),
                6 => fields.optional(&mut object.edit_users_access),
                7 => fields.optional(&mut object.limited_users_access),
                8 => fields.optional(&mut object.settings_services_access),
                9 => fields.optional(&mut object.settings_services_create_access),
                10 => fields.optional(&mut object.services_edit),
                11 => fields.optional(&mut object.settings_services_edit_title_access),
                12 => fields.optional(&mut object.settings_services_relation_category_access),
                13 => fields.optional(&mut object.settings_services_edit_price_access),
                14 => fields.optional(&mut object.settings_services_edit_image_access),
                15 => fields.optional(&mut object.settings_services_edit_online_seance_date_time_access),
                16 => fields.optional(&mut object.settings_services_edit_online_pay_access),
                17 => fields.optional(&mut object.settings_services_edit_services_related_resource_access),
                18 => fields.optional(&mut object.settings_positions_read),
                19 => fields.optional(&mut object.settings_positions_create),
                20 => fields.optional(&mut object.settings_positions_delete),
                21 => fields.optional(&mut object.edit_master_service_and_duration),
                22 => fields.optional(&mut object.tech_card_edit),
                23 => fields.optional(&mut object.services_delete),
                24 => fields.optional(&mut object.settings_master_access),
                25 => fields.optional(&mut object.master_create),
                26 => fields.optional(&mut object.master_edit),
                27 => fields.optional(&mut object.master_delete),
                28 => fields.optional(&mut object.settings_master_dismiss_access),
                29 => fields.optional(&mut object.schedule_edit),
                30 => fields.optional(&mut object.settings_notifications_access),
                31 => fields.optional(&mut object.settings_email_notifications_access),
                32 => fields.optional(&mut object.settings_template_notifications_access),
                33 => fields.optional(&mut object.webhook_read_access),
                34 => fields.optional(&mut object.settings_clients_labels_access),
                35 => fields.optional(&mut object.settings_close_docs_access),
                36 => fields.optional(&mut object.settings_user_notifications_access),
                _ => fields.optional(&mut object.is_salon_tips_manager),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("settings_access", &self.settings_access);
        out.optional("settings_basis_access", &self.settings_basis_access);
        out.optional("settings_information_access", &self.settings_information_access);
        out.optional("users_access", &self.users_access);
        out.optional("delete_users_access", &self.delete_users_access);
        out.optional("create_users_access", &self.create_users_access);
        out.optional("edit_users_access", &self.edit_users_access);
        out.optional("limited_users_access", &self.limited_users_access);
        out.optional("settings_services_access", &self.settings_services_access);
        out.optional("settings_services_create_access", &self.settings_services_create_access);
        out.optional("services_edit", &self.services_edit);
        out.optional("settings_services_edit_title_access", &self.settings_services_edit_title_access);
        out.optional("settings_services_relation_category_access", &self.settings_services_relation_category_access);
        out.optional("settings_services_edit_price_access", &self.settings_services_edit_price_access);
        out.optional("settings_services_edit_image_access", &self.settings_services_edit_image_access);
        out.optional("settings_services_edit_online_seance_date_time_access", &self.settings_services_edit_online_seance_date_time_access);
        out.optional("settings_services_edit_online_pay_access", &self.settings_services_edit_online_pay_access);
        out.optional("settings_services_edit_services_related_resource_access", &self.settings_services_edit_services_related_resource_access);
        out.optional("settings_positions_read", &self.settings_positions_read);
        out.optional("settings_positions_create", &self.settings_positions_create);
        out.optional("settings_positions_delete", &self.settings_positions_delete);
        out.optional("edit_master_service_and_duration", &self.edit_master_service_and_duration);
        out.optional("tech_card_edit", &self.tech_card_edit);
        out.optional("services_delete", &self.services_delete);
        out.optional("settings_master_access", &self.settings_master_access);
        out.optional("master_create", &self.master_create);
        out.optional("master_edit", &self.master_edit);
        out.optional("master_delete", &self.master_delete);
        out.optional("settings_master_dismiss_access", &self.settings_master_dismiss_access);
        out.optional("schedule_edit", &self.schedule_edit);
        out.optional("settings_notifications_access", &self.settings_notifications_access);
        out.optional("settings_email_notifications_access", &self.settings_email_notifications_access);
        out.optional("settings_template_notifications_access", &self.settings_template_notifications_access);
        out.optional("webhook_read_access", &self.webhook_read_access);
        out.optional("settings_clients_labels_access", &self.settings_clients_labels_access);
        out.optional("settings_close_docs_access", &self.settings_close_docs_access);
        out.optional("settings_user_notifications_access", &self.settings_user_notifications_access);
        out.optional("is_salon_tips_manager", &self.is_salon_tips_manager);
    }
}

object!(PermissionsSettings);

/// Permissions in the section Security.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PermissionsSecurity {
    /// User may reach the security settings.
    pub security_access: Option<bool>,
    /// User may reach the two-factor security settings.
    pub security_2fa_access: Option<bool>,
    /// User may view data changes in the security log.
    pub security_data_changes_access: Option<bool>,
    /// User may view changes to employees in the security log.
    pub security_employee_changes_access: Option<bool>,
    /// User may see the security logs of exports and imports.
    pub security_export_import_access: Option<bool>,
    /// User may view past logins in the security log.
    pub security_logins_access: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PermissionsSecurity {
    const NAME: &'static str = "PermissionsSecurity";
    const FIELDS: &'static [&'static str] = &[
        "security_access",
        "security_2fa_access",
        "security_data_changes_access",
        "security_employee_changes_access",
        "security_export_import_access",
        "security_logins_access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.security_access),
                1 => fields.optional(&mut object.security_2fa_access),
                2 => fields.optional(&mut object.security_data_changes_access),
                3 => fields.optional(&mut object.security_employee_changes_access),
                4 => fields.optional(&mut object.security_export_import_access),
                _ => fields.optional(&mut object.security_logins_access),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("security_access", &self.security_access);
        out.optional("security_2fa_access", &self.security_2fa_access);
        out.optional("security_data_changes_access", &self.security_data_changes_access);
        out.optional("security_employee_changes_access", &self.security_employee_changes_access);
        out.optional("security_export_import_access", &self.security_export_import_access);
        out.optional("security_logins_access", &self.security_logins_access);
    }
}

object!(PermissionsSecurity);

/// Permissions in the section Visitors.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PermissionsComers {
    /// `true`: the visitors section is open to the user.
    pub comers_access: Option<bool>,
    /// `true`: sees vehicle data of visitors.
    pub comers_info_vehicle_view_access: Option<bool>,
    /// `true`: may change vehicle data of visitors.
    pub comers_info_vehicle_edit_access: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PermissionsComers {
    const NAME: &'static str = "PermissionsComers";
    const FIELDS: &'static [&'static str] = &[
        "comers_access",
        "comers_info_vehicle_view_access",
        "comers_info_vehicle_edit_access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.comers_access),
                1 => fields.optional(&mut object.comers_info_vehicle_view_access),
                _ => fields.optional(&mut object.comers_info_vehicle_edit_access),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("comers_access", &self.comers_access);
        out.optional("comers_info_vehicle_view_access", &self.comers_info_vehicle_view_access);
        out.optional("comers_info_vehicle_edit_access", &self.comers_info_vehicle_edit_access);
    }
}

object!(PermissionsComers);

/// Permissions for analytics, billing, SMS campaigns and access to the location by IP address.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PermissionsOther {
    /// User may open analytics.
    pub stat_access: Option<bool>,
    /// `true`: the analytics constructor is open to the user.
    pub analytics_constructor_access: Option<bool>,
    /// `true`: the billing section (balance menu) is open to the user.
    pub billing_access: Option<bool>,
    /// `true`: billing invoices are open to the user.
    pub billing_invoices_access: Option<bool>,
    /// User may send SMS campaigns to clients.
    pub send_sms: Option<bool>,
    /// `true`: the user may enter the location only from the listed IP addresses (v4, v6).
    pub auth_enable_check_ip: Option<bool>,
    /// IP addresses from which the location can be entered.
    pub auth_list_allowed_ip: Option<Vec<BTreeMap<String, Value>>>,
    /// User may add locations to location groups.
    pub salon_to_salon_group_add_access: Option<bool>,
    /// True when the user manages tips.
    pub is_salon_tips_manager: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PermissionsOther {
    const NAME: &'static str = "PermissionsOther";
    const FIELDS: &'static [&'static str] = &[
        "stat_access",
        "analytics_constructor_access",
        "billing_access",
        "billing_invoices_access",
        "send_sms",
        "auth_enable_check_ip",
        "auth_list_allowed_ip",
        "salon_to_salon_group_add_access",
        "is_salon_tips_manager",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.stat_access),
                1 => fields.optional(&mut object.analytics_constructor_access),
                2 => fields.optional(&mut object.billing_access),
                3 => fields.optional(&mut object.billing_invoices_access),
                4 => fields.optional(&mut object.send_sms),
                5 => fields.optional(&mut object.auth_enable_check_ip),
                6 => fields.optional(&mut object.auth_list_allowed_ip),
                7 => fields.optional(&mut object.salon_to_salon_group_add_access),
                _ => fields.optional(&mut object.is_salon_tips_manager),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("stat_access", &self.stat_access);
        out.optional("analytics_constructor_access", &self.analytics_constructor_access);
        out.optional("billing_access", &self.billing_access);
        out.optional("billing_invoices_access", &self.billing_invoices_access);
        out.optional("send_sms", &self.send_sms);
        out.optional("auth_enable_check_ip", &self.auth_enable_check_ip);
        out.optional("auth_list_allowed_ip", &self.auth_list_allowed_ip);
        out.optional("salon_to_salon_group_add_access", &self.salon_to_salon_group_add_access);
        out.optional("is_salon_tips_manager", &self.is_salon_tips_manager);
    }
}

object!(PermissionsOther);

/// Permissions in the section Online Booking.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PermissionsOnlineRecord {
    /// `true`: may use online booking.
    pub online_record_access: Option<bool>,
    /// `true`: may set the privacy policy of online booking.
    pub online_record_privacy_policy_access: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PermissionsOnlineRecord {
    const NAME: &'static str = "PermissionsOnlineRecord";
    const FIELDS: &'static [&'static str] = &[
        "online_record_access",
        "online_record_privacy_policy_access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.online_record_access),
                _ => fields.optional(&mut object.online_record_privacy_policy_access),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("online_record_access", &self.online_record_access);
        out.optional("online_record_privacy_policy_access", &self.online_record_privacy_policy_access);
    }
}

object!(PermissionsOnlineRecord);

/// Role of a user.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserRoleSlug {
    /// Sent as `worker`.
    Worker,
    /// Sent as `administrator`.
    Administrator,
    /// Sent as `accountant`.
    Accountant,
    /// Sent as `manager`.
    Manager,
    /// Sent as `owner`.
    Owner,
    /// Sent as `free_readonly`.
    FreeReadonly,
    /// Sent as `free_readonly_admin`.
    FreeReadonlyAdmin,
    /// A value that the document does not list.
    Other(String),
}

impl UserRoleSlug {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Worker => "worker",
            Self::Administrator => "administrator",
            Self::Accountant => "accountant",
            Self::Manager => "manager",
            Self::Owner => "owner",
            Self::FreeReadonly => "free_readonly",
            Self::FreeReadonlyAdmin => "free_readonly_admin",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for UserRoleSlug {
    fn from(text: &str) -> Self {
        match text {
            "worker" => Self::Worker,
            "administrator" => Self::Administrator,
            "accountant" => Self::Accountant,
            "manager" => Self::Manager,
            "owner" => Self::Owner,
            "free_readonly" => Self::FreeReadonly,
            "free_readonly_admin" => Self::FreeReadonlyAdmin,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(UserRoleSlug);

/// A permission, with the permissions below it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPermissionWithChildren {
    /// Slug of the permission.
    pub slug: Option<String>,
    pub title: Option<String>,
    /// Type of a permission.
    pub r#type: Option<UserPermissionWithChildrenType>,
    /// Values to choose from.
    pub options: Maybe<Vec<UserPermissionOption>>,
    /// Hint on how to use the permission.
    pub hint: Option<String>,
    /// `true`: recommended; `false`: optional.
    pub is_recommended: Option<bool>,
    /// True when the permission can be changed.
    pub is_editable: Option<bool>,
    /// Default value of the permission: a number, string or boolean.
    pub default_value: Maybe<String>,
    /// Kind of entity that the permission belongs to.
    pub entity_name: Maybe<String>,
    /// `true`: only for paid team members.
    pub is_paid: Option<bool>,
    /// `true`: only paid team members can have the permission. Applies only to locations with `is_paid_rights_model`.
    pub is_paid_only: Option<bool>,
    /// Nested permissions, of the same form as their parent.
    pub children: Maybe<Vec<BTreeMap<String, Value>>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UserPermissionWithChildren {
    const NAME: &'static str = "UserPermissionWithChildren";
    const FIELDS: &'static [&'static str] = &[
        "slug",
        "title",
        "type",
        "options",
        "hint",
        "is_recommended",
        "is_editable",
        "default_value",
        "entity_name",
        "is_paid",
        "is_paid_only",
        "children",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.slug),
                1 => fields.optional(&mut object.title),
                2 => fields.optional(&mut object.r#type),
                3 => fields.maybe(&mut object.options),
                4 => fields.optional(&mut object.hint),
                5 => fields.optional(&mut object.is_recommended),
                6 => fields.optional(&mut object.is_editable),
                7 => fields.maybe(&mut object.default_value),
                8 => fields.maybe(&mut object.entity_name),
                9 => fields.optional(&mut object.is_paid),
                10 => fields.optional(&mut object.is_paid_only),
                _ => fields.maybe(&mut object.children),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("slug", &self.slug);
        out.optional("title", &self.title);
        out.optional("type", &self.r#type);
        out.maybe("options", &self.options);
        out.optional("hint", &self.hint);
        out.optional("is_recommended", &self.is_recommended);
        out.optional("is_editable", &self.is_editable);
        out.maybe("default_value", &self.default_value);
        out.maybe("entity_name", &self.entity_name);
        out.optional("is_paid", &self.is_paid);
        out.optional("is_paid_only", &self.is_paid_only);
        out.maybe("children", &self.children);
    }
}

object!(UserPermissionWithChildren);

/// The value of a permission.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPermissionValue {
    /// Slug of the permission.
    pub slug: Option<String>,
    /// A number, string, boolean or array, depending on the permission.
    pub value: Maybe<UserPermissionValueValue>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UserPermissionValue {
    const NAME: &'static str = "UserPermissionValue";
    const FIELDS: &'static [&'static str] = &["slug", "value"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.slug),
                _ => fields.maybe(&mut object.value),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("slug", &self.slug);
        out.maybe("value", &self.value);
    }
}

object!(UserPermissionValue);

/// An invitation of one person.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewUserInvitationsInvite {
    pub name: Option<String>,
    /// Phone or email that identifies the user.
    pub search: Option<String>,
    /// Position of the person.
    pub position: Maybe<String>,
    /// Role of the invited user.
    pub user_role: Maybe<NewUserInvitationsInviteUserRole>,
    /// Values of the permissions.
    pub user_permissions: Maybe<Vec<UserPermissionValue>>,
    /// ID of the team member linked to the user.
    pub staff_id: Maybe<i64>,
}

impl Object for NewUserInvitationsInvite {
    const NAME: &'static str = "NewUserInvitationsInvite";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "search",
        "position",
        "user_role",
        "user_permissions",
        "staff_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.name),
                1 => fields.optional(&mut object.search),
                2 => fields.maybe(&mut object.position),
                3 => fields.maybe(&mut object.user_role),
                4 => fields.maybe(&mut object.user_permissions),
                _ => fields.maybe(&mut object.staff_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("name", &self.name);
        out.optional("search", &self.search);
        out.maybe("position", &self.position);
        out.maybe("user_role", &self.user_role);
        out.maybe("user_permissions", &self.user_permissions);
        out.maybe("staff_id", &self.staff_id);
    }
}

object!(NewUserInvitationsInvite);

/// A location to copy the user to.
#[derive(Debug, Clone, PartialEq)]
pub struct PermissionCopyUserCompanyLink {
    /// ID of the location.
    pub company_id: i64,
    /// Permission values to set in place of the copied ones.
    pub user_permissions: Option<Vec<UserPermissionValue>>,
}

impl PermissionCopyUserCompanyLink {
    /// What is required, and nothing else.
    pub fn new(company_id: i64) -> Self {
        Self {
            company_id,
            user_permissions: None,
        }
    }
}

impl Object for PermissionCopyUserCompanyLink {
    const NAME: &'static str = "PermissionCopyUserCompanyLink";
    const FIELDS: &'static [&'static str] = &["company_id", "user_permissions"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut company_id = None;
        let mut user_permissions = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut company_id),
                _ => fields.optional(&mut user_permissions),
            }?;
        }
        Ok(Self {
            company_id: required(company_id, "company_id")?,
            user_permissions,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("company_id", &self.company_id);
        out.optional("user_permissions", &self.user_permissions);
    }
}

object!(PermissionCopyUserCompanyLink);

/// A location to remove the user from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UserRemovalUserCompanyLink {
    /// ID of the location.
    pub company_id: i64,
}

impl UserRemovalUserCompanyLink {
    /// What is required, and nothing else.
    pub fn new(company_id: i64) -> Self {
        Self { company_id }
    }
}

impl Object for UserRemovalUserCompanyLink {
    const NAME: &'static str = "UserRemovalUserCompanyLink";
    const FIELDS: &'static [&'static str] = &["company_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut company_id = None;
        while fields.next(Self::FIELDS)?.is_some() {
            fields.required(&mut company_id)?;
        }
        Ok(Self { company_id: required(company_id, "company_id")? })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("company_id", &self.company_id);
    }
}

object!(UserRemovalUserCompanyLink);

/// Type of a permission.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UserPermissionWithChildrenType {
    /// Type of a permission, which determines the form of its value.
    pub slug: Option<UserPermissionWithChildrenTypeSlug>,
    /// Value that grants full access: a number, string or boolean.
    pub all_access_value: Maybe<String>,
    /// Value that grants no access: a number, string or boolean.
    pub no_access_value: Maybe<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UserPermissionWithChildrenType {
    const NAME: &'static str = "UserPermissionWithChildrenType";
    const FIELDS: &'static [&'static str] = &["slug", "all_access_value", "no_access_value"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.slug),
                1 => fields.maybe(&mut object.all_access_value),
                _ => fields.maybe(&mut object.no_access_value),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("slug", &self.slug);
        out.maybe("all_access_value", &self.all_access_value);
        out.maybe("no_access_value", &self.no_access_value);
    }
}

object!(UserPermissionWithChildrenType);

/// A value that a permission can take.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPermissionOption {
    pub title: Option<String>,
    /// Value of the option.
    pub value: Option<f64>,
    /// True when the option cannot be used.
    pub is_disabled: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UserPermissionOption {
    const NAME: &'static str = "UserPermissionOption";
    const FIELDS: &'static [&'static str] = &["title", "value", "is_disabled"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.title),
                1 => fields.optional(&mut object.value),
                _ => fields.optional(&mut object.is_disabled),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("title", &self.title);
        out.optional("value", &self.value);
        out.optional("is_disabled", &self.is_disabled);
    }
}

object!(UserPermissionOption);

/// A number, string, boolean or array, depending on the permission.
#[derive(Debug, Clone, PartialEq)]
pub enum UserPermissionValueValue {
    Text(String),
    Number(f64),
    Flag(bool),
    List(Vec<Value>),
}

impl From<String> for UserPermissionValueValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<f64> for UserPermissionValueValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for UserPermissionValueValue {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl From<Vec<Value>> for UserPermissionValueValue {
    fn from(value: Vec<Value>) -> Self {
        Self::List(value)
    }
}

impl Union for UserPermissionValueValue {
    const NAME: &'static str = "UserPermissionValueValue";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(Self::Text),
            known: &[],
        },
        Variant {
            read: |json| json.read().map(Self::Number),
            known: &[],
        },
        Variant {
            read: |json| json.read().map(Self::Flag),
            known: &[],
        },
        Variant {
            read: |json| json.read().map(Self::List),
            known: &[],
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => Serialize::serialize(value, out),
            Self::Number(value) => Serialize::serialize(value, out),
            Self::Flag(value) => Serialize::serialize(value, out),
            Self::List(value) => Serialize::serialize(value, out),
        }
    }
}

union!(UserPermissionValueValue);

/// Role of the invited user.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewUserInvitationsInviteUserRole {
    /// Sent as `worker`.
    Worker,
    /// Sent as `administrator`.
    Administrator,
    /// Sent as `accountant`.
    Accountant,
    /// Sent as `manager`.
    Manager,
    /// Sent as `owner`.
    Owner,
    /// A value that the document does not list.
    Other(String),
}

impl NewUserInvitationsInviteUserRole {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Worker => "worker",
            Self::Administrator => "administrator",
            Self::Accountant => "accountant",
            Self::Manager => "manager",
            Self::Owner => "owner",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for NewUserInvitationsInviteUserRole {
    fn from(text: &str) -> Self {
        match text {
            "worker" => Self::Worker,
            "administrator" => Self::Administrator,
            "accountant" => Self::Accountant,
            "manager" => Self::Manager,
            "owner" => Self::Owner,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(NewUserInvitationsInviteUserRole);

/// Type of a permission, which determines the form of its value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserPermissionWithChildrenTypeSlug {
    /// Sent as `has_access`.
    HasAccess,
    /// Sent as `has_group_access`.
    HasGroupAccess,
    /// Sent as `has_limited_access`.
    HasLimitedAccess,
    /// Sent as `has_allowed_ids`.
    HasAllowedIds,
    /// Sent as `has_limited_today`.
    HasLimitedToday,
    /// Sent as `has_limited_by_own_access`.
    HasLimitedByOwnAccess,
    /// Sent as `last_days_count`.
    LastDaysCount,
    /// Sent as `allowed_ids`.
    AllowedIds,
    /// Sent as `allowed_id`.
    AllowedId,
    /// Sent as `allowed_ip`.
    AllowedIp,
    /// A value that the document does not list.
    Other(String),
}

impl UserPermissionWithChildrenTypeSlug {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::HasAccess => "has_access",
            Self::HasGroupAccess => "has_group_access",
            Self::HasLimitedAccess => "has_limited_access",
            Self::HasAllowedIds => "has_allowed_ids",
            Self::HasLimitedToday => "has_limited_today",
            Self::HasLimitedByOwnAccess => "has_limited_by_own_access",
            Self::LastDaysCount => "last_days_count",
            Self::AllowedIds => "allowed_ids",
            Self::AllowedId => "allowed_id",
            Self::AllowedIp => "allowed_ip",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for UserPermissionWithChildrenTypeSlug {
    fn from(text: &str) -> Self {
        match text {
            "has_access" => Self::HasAccess,
            "has_group_access" => Self::HasGroupAccess,
            "has_limited_access" => Self::HasLimitedAccess,
            "has_allowed_ids" => Self::HasAllowedIds,
            "has_limited_today" => Self::HasLimitedToday,
            "has_limited_by_own_access" => Self::HasLimitedByOwnAccess,
            "last_days_count" => Self::LastDaysCount,
            "allowed_ids" => Self::AllowedIds,
            "allowed_id" => Self::AllowedId,
            "allowed_ip" => Self::AllowedIp,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(UserPermissionWithChildrenTypeSlug);
