// Written by `cargo xtask regen`; changes are lost.

//! Types of `users_permissions`.

use crate::runtime::{
    Entries, Fields, MapAccess, Maybe, Object, Serialize, SerializeMap, Serializer,
    Union, Value, Variant, object, required, text_enum, union,
};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LocationUser {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub information: Option<String>,
    /// True when the user has accepted the invitation to the location.
    pub is_approved: Option<bool>,
    pub is_non_deletable: Option<bool>,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => name = fields.value(),
                2 => phone = fields.value(),
                3 => email = fields.value(),
                4 => information = fields.value(),
                5 => is_approved = fields.value(),
                _ => is_non_deletable = fields.value(),
            }
        }
        Ok(Self {
            id,
            name,
            phone,
            email,
            information,
            is_approved,
            is_non_deletable,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("information", &self.information);
        out.optional("is_approved", &self.is_approved);
        out.optional("is_non_deletable", &self.is_non_deletable);
    }
}

object!(LocationUser);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DeprecatedLocationUser {
    pub id: Option<i64>,
    pub firstname: Option<String>,
    /// Login of the user; `phone` and `email` also work as a login.
    pub login: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub information: Option<String>,
    /// Rights of the user per system module.
    pub access: Option<DeprecatedLocationUserAccess>,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => firstname = fields.value(),
                2 => login = fields.value(),
                3 => email = fields.value(),
                4 => phone = fields.value(),
                5 => information = fields.value(),
                _ => access = fields.value(),
            }
        }
        Ok(Self { id, firstname, login, email, phone, information, access })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("firstname", &self.firstname);
        out.optional("login", &self.login);
        out.optional("email", &self.email);
        out.optional("phone", &self.phone);
        out.optional("information", &self.information);
        out.optional("access", &self.access);
    }
}

object!(DeprecatedLocationUser);

/// Access rights grouped by category.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Permissions {
    pub timetable: Option<PermissionsTimetable>,
    pub record_form: Option<PermissionsRecordForm>,
    pub finances: Option<PermissionsFinances>,
    pub clients: Option<PermissionsClients>,
    pub dashboard: Option<PermissionsDashboard>,
    pub notification: Option<PermissionsNotification>,
    pub loyalty: Option<PermissionsLoyalty>,
    pub storages: Option<PermissionsStorages>,
    pub settings: Option<PermissionsSettings>,
    pub security: Option<PermissionsSecurity>,
    pub comers: Option<PermissionsComers>,
    /// Rights for analytics, billing, SMS campaigns and IP-based access to the location.
    pub other: Option<PermissionsOther>,
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
        let mut timetable = None;
        let mut record_form = None;
        let mut finances = None;
        let mut clients = None;
        let mut dashboard = None;
        let mut notification = None;
        let mut loyalty = None;
        let mut storages = None;
        let mut settings = None;
        let mut security = None;
        let mut comers = None;
        let mut other = None;
        let mut online_record = None;
        let mut security_access = None;
        let mut security_2fa_access = None;
        let mut security_data_changes_access = None;
        let mut security_employee_changes_access = None;
        let mut security_export_import_access = None;
        let mut security_logins_access = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => timetable = fields.value(),
                1 => record_form = fields.value(),
                2 => finances = fields.value(),
                3 => clients = fields.value(),
                4 => dashboard = fields.value(),
                5 => notification = fields.value(),
                6 => loyalty = fields.value(),
                7 => storages = fields.value(),
                8 => settings = fields.value(),
                9 => security = fields.value(),
                10 => comers = fields.value(),
                11 => other = fields.value(),
                12 => online_record = fields.value(),
                13 => security_access = fields.value(),
                14 => security_2fa_access = fields.value(),
                15 => security_data_changes_access = fields.value(),
                16 => security_employee_changes_access = fields.value(),
                17 => security_export_import_access = fields.value(),
                _ => security_logins_access = fields.value(),
            }
        }
        Ok(Self {
            timetable,
            record_form,
            finances,
            clients,
            dashboard,
            notification,
            loyalty,
            storages,
            settings,
            security,
            comers,
            other,
            online_record,
            security_access,
            security_2fa_access,
            security_data_changes_access,
            security_employee_changes_access,
            security_export_import_access,
            security_logins_access,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserRole {
    pub slug: Option<UserRoleSlug>,
    pub title: Option<String>,
    pub description: Option<String>,
    /// Rank of the role; decides how many permissions it can have.
    pub weight: Option<i64>,
    /// Permissions of the role; present only when the matching `include` is requested.
    pub user_permissions: Maybe<Vec<UserPermissionWithChildren>>,
}

impl Object for UserRole {
    const NAME: &'static str = "UserRole";
    const FIELDS: &'static [&'static str] = &["slug", "title", "description", "weight", "user_permissions"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut slug = None;
        let mut title = None;
        let mut description = None;
        let mut weight = None;
        let mut user_permissions = Maybe::Absent;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => slug = fields.value(),
                1 => title = fields.value(),
                2 => description = fields.value(),
                3 => weight = fields.value(),
                _ => user_permissions = fields.value(),
            }
        }
        Ok(Self { slug, title, description, weight, user_permissions })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("slug", &self.slug);
        out.optional("title", &self.title);
        out.optional("description", &self.description);
        out.optional("weight", &self.weight);
        out.maybe("user_permissions", &self.user_permissions);
    }
}

object!(UserRole);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPermissions {
    pub user_role: Option<UserRoleSlug>,
    /// Team member linked to the user.
    pub staff_id: Maybe<i64>,
    /// True when the role and its permissions can be changed.
    pub is_editable: Option<bool>,
    /// True when the user holds one or more paid permissions.
    pub has_any_paid_permission: Maybe<bool>,
    pub user_permissions: Option<Vec<UserPermissionValue>>,
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
        let mut user_role = None;
        let mut staff_id = Maybe::Absent;
        let mut is_editable = None;
        let mut has_any_paid_permission = Maybe::Absent;
        let mut user_permissions = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => user_role = fields.value(),
                1 => staff_id = fields.value(),
                2 => is_editable = fields.value(),
                3 => has_any_paid_permission = fields.value(),
                _ => user_permissions = fields.value(),
            }
        }
        Ok(Self {
            user_role,
            staff_id,
            is_editable,
            has_any_paid_permission,
            user_permissions,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("user_role", &self.user_role);
        out.maybe("staff_id", &self.staff_id);
        out.optional("is_editable", &self.is_editable);
        out.maybe("has_any_paid_permission", &self.has_any_paid_permission);
        out.optional("user_permissions", &self.user_permissions);
    }
}

object!(UserPermissions);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPermissionsUpdate {
    pub user_role: Option<UserRoleSlug>,
    pub user_permissions: Option<Vec<UserPermissionValue>>,
    /// Team member linked to the user.
    pub staff_id: Option<i64>,
}

impl Object for UserPermissionsUpdate {
    const NAME: &'static str = "UserPermissionsUpdate";
    const FIELDS: &'static [&'static str] = &["user_role", "user_permissions", "staff_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut user_role = None;
        let mut user_permissions = None;
        let mut staff_id = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => user_role = fields.value(),
                1 => user_permissions = fields.value(),
                _ => staff_id = fields.value(),
            }
        }
        Ok(Self { user_role, user_permissions, staff_id })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("user_role", &self.user_role);
        out.optional("user_permissions", &self.user_permissions);
        out.optional("staff_id", &self.staff_id);
    }
}

object!(UserPermissionsUpdate);

#[derive(Debug, Clone, PartialEq)]
pub struct NewUserInvitations {
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
        while fields.next(Self::FIELDS).is_some() {
            invites = fields.some();
        }
        Ok(Self { invites: required(invites, "invites")? })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("invites", &self.invites);
    }
}

object!(NewUserInvitations);

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
        while fields.next(Self::FIELDS).is_some() {
            user_company_links = fields.some();
        }
        Ok(Self {
            user_company_links: required(user_company_links, "user_company_links")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("user_company_links", &self.user_company_links);
    }
}

object!(PermissionCopy);

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
        while fields.next(Self::FIELDS).is_some() {
            user_company_links = fields.some();
        }
        Ok(Self {
            user_company_links: required(user_company_links, "user_company_links")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("user_company_links", &self.user_company_links);
    }
}

object!(UserRemoval);

/// Rights of the user per system module.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
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
    /// Only team member whose schedule and appointments the user sees; `0`: all of them.
    pub master_id: Option<i64>,
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
        let mut stat_access = None;
        let mut schedule_edit_access = None;
        let mut client_phones_access = None;
        let mut clients_access = None;
        let mut settings_access = None;
        let mut edit_records_access = None;
        let mut timetable_access = None;
        let mut billing_access = None;
        let mut users_access = None;
        let mut excel_access = None;
        let mut finances_access = None;
        let mut storages_access = None;
        let mut send_sms = None;
        let mut master_id = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => stat_access = fields.value(),
                1 => schedule_edit_access = fields.value(),
                2 => client_phones_access = fields.value(),
                3 => clients_access = fields.value(),
                4 => settings_access = fields.value(),
                5 => edit_records_access = fields.value(),
                6 => timetable_access = fields.value(),
                7 => billing_access = fields.value(),
                8 => users_access = fields.value(),
                9 => excel_access = fields.value(),
                10 => finances_access = fields.value(),
                11 => storages_access = fields.value(),
                12 => send_sms = fields.value(),
                _ => master_id = fields.value(),
            }
        }
        Ok(Self {
            stat_access,
            schedule_edit_access,
            client_phones_access,
            clients_access,
            settings_access,
            edit_records_access,
            timetable_access,
            billing_access,
            users_access,
            excel_access,
            finances_access,
            storages_access,
            send_sms,
            master_id,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct PermissionsTimetable {
    /// User may open the appointment log.
    pub timetable_access: Option<bool>,
    /// Only team member whose schedule and appointments the user sees; `0`: all of them.
    pub master_id: Option<i64>,
    /// Only position whose schedule and appointments the user sees; `0`: all team members.
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
        let mut timetable_access = None;
        let mut master_id = None;
        let mut position_id = None;
        let mut last_days_count = None;
        let mut schedule_edit_access = None;
        let mut timetable_phones_access = None;
        let mut timetable_transferring_record_access = None;
        let mut timetable_statistics_access = None;
        let mut timetable_waiting_list_access = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => timetable_access = fields.value(),
                1 => master_id = fields.value(),
                2 => position_id = fields.value(),
                3 => last_days_count = fields.value(),
                4 => schedule_edit_access = fields.value(),
                5 => timetable_phones_access = fields.value(),
                6 => timetable_transferring_record_access = fields.value(),
                7 => timetable_statistics_access = fields.value(),
                _ => timetable_waiting_list_access = fields.value(),
            }
        }
        Ok(Self {
            timetable_access,
            master_id,
            position_id,
            last_days_count,
            schedule_edit_access,
            timetable_phones_access,
            timetable_transferring_record_access,
            timetable_statistics_access,
            timetable_waiting_list_access,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
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
    /// Chain whose client data the user sees.
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
        let mut record_form_access = None;
        let mut record_form_client_access = None;
        let mut records_autocomplete_access = None;
        let mut create_records_access = None;
        let mut edit_records_access = None;
        let mut edit_records_attendance_access = None;
        let mut records_services_cost_access = None;
        let mut records_services_discount_access = None;
        let mut record_edit_full_paid_access = None;
        let mut delete_records_access = None;
        let mut delete_customer_came_records_access = None;
        let mut delete_paid_records_access = None;
        let mut records_goods_access = None;
        let mut records_goods_create_transaction_access = None;
        let mut records_goods_create_last_days_count = None;
        let mut records_goods_edit_transaction_access = None;
        let mut records_goods_edit_last_days_count = None;
        let mut records_goods_cost_access = None;
        let mut records_goods_discount_access = None;
        let mut records_finances_access = None;
        let mut records_finances_last_days_count = None;
        let mut records_finances_pay_from_deposits_access = None;
        let mut records_group_id_access = None;
        let mut records_group_id = None;
        let mut record_form_client_add_access = None;
        let mut records_autocomplete_phone_access = None;
        let mut assistants_management_access = None;
        let mut assistants_reward_share_edit_access = None;
        let mut records_edit_last_days_count = None;
        let mut records_edit_date_and_master_access = None;
        let mut records_edit_duration_access = None;
        let mut records_edit_comment_access = None;
        let mut records_edit_services_access = None;
        let mut records_consumables_edit_access = None;
        let mut record_edit_full_paid_client_came_access = None;
        let mut record_edit_full_paid_client_confirm_access = None;
        let mut custom_fields_client_values_read_access = None;
        let mut custom_fields_client_values_edit_access = None;
        let mut custom_fields_record_values_read_access = None;
        let mut custom_fields_record_values_edit_access = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => record_form_access = fields.value(),
                1 => record_form_client_access = fields.value(),
                2 => records_autocomplete_access = fields.value(),
                3 => create_records_access = fields.value(),
                4 => edit_records_access = fields.value(),
                5 => edit_records_attendance_access = fields.value(),
                6 => records_services_cost_access = fields.value(),
                7 => records_services_discount_access = fields.value(),
                8 => record_edit_full_paid_access = fields.value(),
                9 => delete_records_access = fields.value(),
                10 => delete_customer_came_records_access = fields.value(),
                11 => delete_paid_records_access = fields.value(),
                12 => records_goods_access = fields.value(),
                13 => records_goods_create_transaction_access = fields.value(),
                14 => records_goods_create_last_days_count = fields.value(),
                15 => records_goods_edit_transaction_access = fields.value(),
                16 => records_goods_edit_last_days_count = fields.value(),
                17 => records_goods_cost_access = fields.value(),
                18 => records_goods_discount_access = fields.value(),
                19 => records_finances_access = fields.value(),
                20 => records_finances_last_days_count = fields.value(),
                21 => records_finances_pay_from_deposits_access = fields.value(),
                22 => records_group_id_access = fields.value(),
                23 => records_group_id = fields.value(),
                24 => record_form_client_add_access = fields.value(),
                25 => records_autocomplete_phone_access = fields.value(),
                26 => assistants_management_access = fields.value(),
                27 => assistants_reward_share_edit_access = fields.value(),
                28 => records_edit_last_days_count = fields.value(),
                29 => records_edit_date_and_master_access = fields.value(),
                30 => records_edit_duration_access = fields.value(),
                31 => records_edit_comment_access = fields.value(),
                32 => records_edit_services_access = fields.value(),
                33 => records_consumables_edit_access = fields.value(),
                34 => record_edit_full_paid_client_came_access = fields.value(),
                35 => record_edit_full_paid_client_confirm_access = fields.value(),
                36 => custom_fields_client_values_read_access = fields.value(),
                37 => custom_fields_client_values_edit_access = fields.value(),
                38 => custom_fields_record_values_read_access = fields.value(),
                _ => custom_fields_record_values_edit_access = fields.value(),
            }
        }
        Ok(Self {
            record_form_access,
            record_form_client_access,
            records_autocomplete_access,
            create_records_access,
            edit_records_access,
            edit_records_attendance_access,
            records_services_cost_access,
            records_services_discount_access,
            record_edit_full_paid_access,
            delete_records_access,
            delete_customer_came_records_access,
            delete_paid_records_access,
            records_goods_access,
            records_goods_create_transaction_access,
            records_goods_create_last_days_count,
            records_goods_edit_transaction_access,
            records_goods_edit_last_days_count,
            records_goods_cost_access,
            records_goods_discount_access,
            records_finances_access,
            records_finances_last_days_count,
            records_finances_pay_from_deposits_access,
            records_group_id_access,
            records_group_id,
            record_form_client_add_access,
            records_autocomplete_phone_access,
            assistants_management_access,
            assistants_reward_share_edit_access,
            records_edit_last_days_count,
            records_edit_date_and_master_access,
            records_edit_duration_access,
            records_edit_comment_access,
            records_edit_services_access,
            records_consumables_edit_access,
            record_edit_full_paid_client_came_access,
            record_edit_full_paid_client_confirm_access,
            custom_fields_client_values_read_access,
            custom_fields_client_values_edit_access,
            custom_fields_record_values_read_access,
            custom_fields_record_values_edit_access,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PermissionsFinances {
    /// May see finances.
    pub finances_access: Option<bool>,
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
    /// Said to be true for access to transfers between accounts of the location, though the type is an array.
    pub finances_expenses_ids: Option<Vec<BTreeMap<String, Value>>>,
    /// May see accounts, the location's own included.
    pub finances_accounts_access: Option<bool>,
    /// Access to accounts is limited.
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
    /// True: payroll for any day. False: payroll for today only.
    pub finances_salary_not_limitation_today_access: Option<bool>,
    /// May run payroll.
    pub finances_payroll_calculation_create_access: Option<bool>,
    /// True: payroll for any day. False: payroll for today only.
    pub finances_payroll_calculation_create_not_limitation_today_access: Option<bool>,
    /// True limits payroll access to one team member; false gives it in full.
    pub finances_salary_access_master_checkbox: Option<bool>,
    /// Team member whose payroll may be seen.
    pub finances_salary_access_master_id: Option<i64>,
    /// Team member whose payroll may be seen.
    pub get_salary_access_master_id: Option<i64>,
    /// True: any day. False: today only.
    pub finances_salary_master_not_limitation_today_access: Option<bool>,
    /// True limits payroll to one team member; false sets no limit.
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
    /// True: the location's account report of any day. False: today's only.
    pub finances_z_report_no_limit_today_access: Option<bool>,
    /// May export the daily account report to Excel.
    pub finances_z_report_excel_access: Option<bool>,
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
        let mut finances_access = None;
        let mut finances_accounts_ids = None;
        let mut finances_transactions_access = None;
        let mut finances_last_days_count = None;
        let mut finances_create_transactions_access = None;
        let mut finances_create_last_days_count = None;
        let mut finances_edit_transactions_access = None;
        let mut finances_edit_last_days_count = None;
        let mut finances_delete_transactions_access = None;
        let mut finances_transactions_excel_access = None;
        let mut finances_expenses_ids = None;
        let mut finances_accounts_access = None;
        let mut finances_accounts_limited_access = None;
        let mut finances_accounts_banalce_access = None;
        let mut finances_suppliers_read_access = None;
        let mut finances_suppliers_create_access = None;
        let mut finances_suppliers_update_access = None;
        let mut finances_suppliers_delete_access = None;
        let mut finances_suppliers_excel_access = None;
        let mut finances_expenses_read_access = None;
        let mut expenses_read_access = None;
        let mut finances_expenses_create_access = None;
        let mut expenses_create_access = None;
        let mut finances_expenses_update_access = None;
        let mut expenses_update_access = None;
        let mut finances_expenses_delete_access = None;
        let mut expenses_delete_access = None;
        let mut finances_kkm_transactions_access = None;
        let mut kkm_transactions_accounts_access = None;
        let mut finances_kkm_settings_read_access = None;
        let mut kkm_settings_reed_access = None;
        let mut finances_kkm_settings_update_access = None;
        let mut kkm_settings_update_access = None;
        let mut finances_settings_invoicing_read_access = None;
        let mut finances_settings_invoicing_update_access = None;
        let mut settings_invoicing_read_access = None;
        let mut settings_invoicing_update_access = None;
        let mut finances_options_read_access = None;
        let mut options_read_access = None;
        let mut finances_options_update_access = None;
        let mut options_update_access = None;
        let mut finances_salary_schemes_access = None;
        let mut finances_salary_calc_access = None;
        let mut finances_salary_not_limitation_today_access = None;
        let mut finances_payroll_calculation_create_access = None;
        let mut finances_payroll_calculation_create_not_limitation_today_access = None;
        let mut finances_salary_access_master_checkbox = None;
        let mut finances_salary_access_master_id = None;
        let mut get_salary_access_master_id = None;
        let mut finances_salary_master_not_limitation_today_access = None;
        let mut finances_payroll_calculation_create_by_master_access = None;
        let mut calculation_create_by_master_not_limitation_today_access = None;
        let mut finances_period_report_access = None;
        let mut finances_period_report_excel_access = None;
        let mut finances_year_report_access = None;
        let mut finances_year_report_excel_access = None;
        let mut finances_print_check_access = None;
        let mut finances_z_report_access = None;
        let mut finances_z_report_no_limit_today_access = None;
        let mut finances_z_report_excel_access = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => finances_access = fields.value(),
                1 => finances_accounts_ids = fields.value(),
                2 => finances_transactions_access = fields.value(),
                3 => finances_last_days_count = fields.value(),
                4 => finances_create_transactions_access = fields.value(),
                5 => finances_create_last_days_count = fields.value(),
                6 => finances_edit_transactions_access = fields.value(),
                7 => finances_edit_last_days_count = fields.value(),
                8 => finances_delete_transactions_access = fields.value(),
                9 => finances_transactions_excel_access = fields.value(),
                10 => finances_expenses_ids = fields.value(),
                11 => finances_accounts_access = fields.value(),
                12 => finances_accounts_limited_access = fields.value(),
                13 => finances_accounts_banalce_access = fields.value(),
                14 => finances_suppliers_read_access = fields.value(),
                15 => finances_suppliers_create_access = fields.value(),
                16 => finances_suppliers_update_access = fields.value(),
                17 => finances_suppliers_delete_access = fields.value(),
                18 => finances_suppliers_excel_access = fields.value(),
                19 => finances_expenses_read_access = fields.value(),
                20 => expenses_read_access = fields.value(),
                21 => finances_expenses_create_access = fields.value(),
                22 => expenses_create_access = fields.value(),
                23 => finances_expenses_update_access = fields.value(),
                24 => expenses_update_access = fields.value(),
                25 => finances_expenses_delete_access = fields.value(),
                26 => expenses_delete_access = fields.value(),
                27 => finances_kkm_transactions_access = fields.value(),
                28 => kkm_transactions_accounts_access = fields.value(),
                29 => finances_kkm_settings_read_access = fields.value(),
                30 => kkm_settings_reed_access = fields.value(),
                31 => finances_kkm_settings_update_access = fields.value(),
                32 => kkm_settings_update_access = fields.value(),
                33 => finances_settings_invoicing_read_access = fields.value(),
                34 => finances_settings_invoicing_update_access = fields.value(),
                35 => settings_invoicing_read_access = fields.value(),
                36 => settings_invoicing_update_access = fields.value(),
                37 => finances_options_read_access = fields.value(),
                38 => options_read_access = fields.value(),
                39 => finances_options_update_access = fields.value(),
                40 => options_update_access = fields.value(),
                41 => finances_salary_schemes_access = fields.value(),
                42 => finances_salary_calc_access = fields.value(),
                43 => finances_salary_not_limitation_today_access = fields.value(),
                44 => finances_payroll_calculation_create_access = fields.value(),
                45 => finances_payroll_calculation_create_not_limitation_today_access = fields.value(),
                46 => finances_salary_access_master_checkbox = fields.value(),
                47 => finances_salary_access_master_id = fields.value(),
                48 => get_salary_access_master_id = fields.value(),
                49 => finances_salary_master_not_limitation_today_access = fields.value(),
                50 => finances_payroll_calculation_create_by_master_access = fields.value(),
                51 => calculation_create_by_master_not_limitation_today_access = fields.value(),
                52 => finances_period_report_access = fields.value(),
                53 => finances_period_report_excel_access = fields.value(),
                54 => finances_year_report_access = fields.value(),
                55 => finances_year_report_excel_access = fields.value(),
                56 => finances_print_check_access = fields.value(),
                57 => finances_z_report_access = fields.value(),
                58 => finances_z_report_no_limit_today_access = fields.value(),
                _ => finances_z_report_excel_access = fields.value(),
            }
        }
        Ok(Self {
            finances_access,
            finances_accounts_ids,
            finances_transactions_access,
            finances_last_days_count,
            finances_create_transactions_access,
            finances_create_last_days_count,
            finances_edit_transactions_access,
            finances_edit_last_days_count,
            finances_delete_transactions_access,
            finances_transactions_excel_access,
            finances_expenses_ids,
            finances_accounts_access,
            finances_accounts_limited_access,
            finances_accounts_banalce_access,
            finances_suppliers_read_access,
            finances_suppliers_create_access,
            finances_suppliers_update_access,
            finances_suppliers_delete_access,
            finances_suppliers_excel_access,
            finances_expenses_read_access,
            expenses_read_access,
            finances_expenses_create_access,
            expenses_create_access,
            finances_expenses_update_access,
            expenses_update_access,
            finances_expenses_delete_access,
            expenses_delete_access,
            finances_kkm_transactions_access,
            kkm_transactions_accounts_access,
            finances_kkm_settings_read_access,
            kkm_settings_reed_access,
            finances_kkm_settings_update_access,
            kkm_settings_update_access,
            finances_settings_invoicing_read_access,
            finances_settings_invoicing_update_access,
            settings_invoicing_read_access,
            settings_invoicing_update_access,
            finances_options_read_access,
            options_read_access,
            finances_options_update_access,
            options_update_access,
            finances_salary_schemes_access,
            finances_salary_calc_access,
            finances_salary_not_limitation_today_access,
            finances_payroll_calculation_create_access,
            finances_payroll_calculation_create_not_limitation_today_access,
            finances_salary_access_master_checkbox,
            finances_salary_access_master_id,
            get_salary_access_master_id,
            finances_salary_master_not_limitation_today_access,
            finances_payroll_calculation_create_by_master_access,
            calculation_create_by_master_not_limitation_today_access,
            finances_period_report_access,
            finances_period_report_excel_access,
            finances_year_report_access,
            finances_year_report_excel_access,
            finances_print_check_access,
            finances_z_report_access,
            finances_z_report_no_limit_today_access,
            finances_z_report_excel_access,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
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
        let mut clients_access = None;
        let mut client_phones_access = None;
        let mut clients_phones_email_access = None;
        let mut clients_card_phone_access = None;
        let mut clients_delete_access = None;
        let mut clients_excel_access = None;
        let mut excel_access = None;
        let mut client_comments_list_access = None;
        let mut client_comments_add_access = None;
        let mut client_comments_own_edit_access = None;
        let mut client_comments_other_edit_access = None;
        let mut client_files_list_access = None;
        let mut client_files_upload_access = None;
        let mut client_files_delete_access = None;
        let mut clients_visit_master_id = None;
        let mut get_visit_master_id = None;
        let mut clients_phones_access = None;
        let mut clients_edit_access = None;
        let mut clients_deposits_access = None;
        let mut clients_deposits_create_access = None;
        let mut clients_deposits_history_access = None;
        let mut clients_deposits_topup_access = None;
        let mut clients_loyalty_read_access = None;
        let mut clients_loyalty_settings_access = None;
        let mut clients_card_comment_access = None;
        let mut clients_card_comment_edit_access = None;
        let mut clients_surname_middle_name_access = None;
        let mut clients_surname_patronymic_access = None;
        let mut clients_surname_middle_name_edit_access = None;
        let mut clients_surname_patronymic_edit_access = None;
        let mut clients_show_attendance_history_access = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => clients_access = fields.value(),
                1 => client_phones_access = fields.value(),
                2 => clients_phones_email_access = fields.value(),
                3 => clients_card_phone_access = fields.value(),
                4 => clients_delete_access = fields.value(),
                5 => clients_excel_access = fields.value(),
                6 => excel_access = fields.value(),
                7 => client_comments_list_access = fields.value(),
                8 => client_comments_add_access = fields.value(),
                9 => client_comments_own_edit_access = fields.value(),
                10 => client_comments_other_edit_access = fields.value(),
                11 => client_files_list_access = fields.value(),
                12 => client_files_upload_access = fields.value(),
                13 => client_files_delete_access = fields.value(),
                14 => clients_visit_master_id = fields.value(),
                15 => get_visit_master_id = fields.value(),
                16 => clients_phones_access = fields.value(),
                17 => clients_edit_access = fields.value(),
                18 => clients_deposits_access = fields.value(),
                19 => clients_deposits_create_access = fields.value(),
                20 => clients_deposits_history_access = fields.value(),
                21 => clients_deposits_topup_access = fields.value(),
                22 => clients_loyalty_read_access = fields.value(),
                23 => clients_loyalty_settings_access = fields.value(),
                24 => clients_card_comment_access = fields.value(),
                25 => clients_card_comment_edit_access = fields.value(),
                26 => clients_surname_middle_name_access = fields.value(),
                27 => clients_surname_patronymic_access = fields.value(),
                28 => clients_surname_middle_name_edit_access = fields.value(),
                29 => clients_surname_patronymic_edit_access = fields.value(),
                _ => clients_show_attendance_history_access = fields.value(),
            }
        }
        Ok(Self {
            clients_access,
            client_phones_access,
            clients_phones_email_access,
            clients_card_phone_access,
            clients_delete_access,
            clients_excel_access,
            excel_access,
            client_comments_list_access,
            client_comments_add_access,
            client_comments_own_edit_access,
            client_comments_other_edit_access,
            client_files_list_access,
            client_files_upload_access,
            client_files_delete_access,
            clients_visit_master_id,
            get_visit_master_id,
            clients_phones_access,
            clients_edit_access,
            clients_deposits_access,
            clients_deposits_create_access,
            clients_deposits_history_access,
            clients_deposits_topup_access,
            clients_loyalty_read_access,
            clients_loyalty_settings_access,
            clients_card_comment_access,
            clients_card_comment_edit_access,
            clients_surname_middle_name_access,
            clients_surname_patronymic_access,
            clients_surname_middle_name_edit_access,
            clients_surname_patronymic_edit_access,
            clients_show_attendance_history_access,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
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
        let mut dashboard_access = None;
        let mut dash_access = None;
        let mut dash_phones_access = None;
        let mut dash_records_access = None;
        let mut dash_records_last_days_count = None;
        let mut dash_records_excel_access = None;
        let mut dash_records_phones_access = None;
        let mut dash_message_access = None;
        let mut dash_message_excel_access = None;
        let mut dash_message_phones_access = None;
        let mut dash_reviews_access = None;
        let mut dash_reviews_delete_access = None;
        let mut dashboard_calls_access = None;
        let mut dashboard_calls_excel_access = None;
        let mut dashboard_calls_phones_access = None;
        let mut security_access = None;
        let mut security_2fa_access = None;
        let mut security_data_changes_access = None;
        let mut security_employee_changes_access = None;
        let mut security_export_import_access = None;
        let mut security_logins_access = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => dashboard_access = fields.value(),
                1 => dash_access = fields.value(),
                2 => dash_phones_access = fields.value(),
                3 => dash_records_access = fields.value(),
                4 => dash_records_last_days_count = fields.value(),
                5 => dash_records_excel_access = fields.value(),
                6 => dash_records_phones_access = fields.value(),
                7 => dash_message_access = fields.value(),
                8 => dash_message_excel_access = fields.value(),
                9 => dash_message_phones_access = fields.value(),
                10 => dash_reviews_access = fields.value(),
                11 => dash_reviews_delete_access = fields.value(),
                12 => dashboard_calls_access = fields.value(),
                13 => dashboard_calls_excel_access = fields.value(),
                14 => dashboard_calls_phones_access = fields.value(),
                15 => security_access = fields.value(),
                16 => security_2fa_access = fields.value(),
                17 => security_data_changes_access = fields.value(),
                18 => security_employee_changes_access = fields.value(),
                19 => security_export_import_access = fields.value(),
                _ => security_logins_access = fields.value(),
            }
        }
        Ok(Self {
            dashboard_access,
            dash_access,
            dash_phones_access,
            dash_records_access,
            dash_records_last_days_count,
            dash_records_excel_access,
            dash_records_phones_access,
            dash_message_access,
            dash_message_excel_access,
            dash_message_phones_access,
            dash_reviews_access,
            dash_reviews_delete_access,
            dashboard_calls_access,
            dashboard_calls_excel_access,
            dashboard_calls_phones_access,
            security_access,
            security_2fa_access,
            security_data_changes_access,
            security_employee_changes_access,
            security_export_import_access,
            security_logins_access,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct PermissionsNotification {
    /// `true`: may use notifications.
    pub notification: Option<bool>,
    /// Web version shows this user push notifications about appointments.
    pub web_push: Option<bool>,
    /// Web version shows this user push notifications about calls.
    pub web_phone_push: Option<bool>,
    /// `true`: SMS notices that the license is about to end are allowed.
    pub notification_sms_ending_license: Option<bool>,
    /// `true`: SMS notices of a low balance are allowed.
    pub notification_sms_low_balance: Option<bool>,
    /// `true`: email notices that the license is about to end are allowed.
    pub notification_email_ending_license: Option<bool>,
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
        let mut notification = None;
        let mut web_push = None;
        let mut web_phone_push = None;
        let mut notification_sms_ending_license = None;
        let mut notification_sms_low_balance = None;
        let mut notification_email_ending_license = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => notification = fields.value(),
                1 => web_push = fields.value(),
                2 => web_phone_push = fields.value(),
                3 => notification_sms_ending_license = fields.value(),
                4 => notification_sms_low_balance = fields.value(),
                _ => notification_email_ending_license = fields.value(),
            }
        }
        Ok(Self {
            notification,
            web_push,
            web_phone_push,
            notification_sms_ending_license,
            notification_sms_low_balance,
            notification_email_ending_license,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("notification", &self.notification);
        out.optional("web_push", &self.web_push);
        out.optional("web_phone_push", &self.web_phone_push);
        out.optional("notification_sms_ending_license", &self.notification_sms_ending_license);
        out.optional("notification_sms_low_balance", &self.notification_sms_low_balance);
        out.optional("notification_email_ending_license", &self.notification_email_ending_license);
    }
}

object!(PermissionsNotification);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
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
        let mut loyalty_access = None;
        let mut has_loyalty_access = None;
        let mut loyalty_cards_manual_transactions_access = None;
        let mut has_loyalty_cards_manual_transactions_access = None;
        let mut loyalty_certificate_and_abonement_manual_transactions_access = None;
        let mut loyalty_abonement_balance_edit_access = None;
        let mut loyalty_abonement_history_access = None;
        let mut loyalty_abonement_period_edit_access = None;
        let mut loyalty_cards_issue_and_removal_access = None;
        let mut loyalty_certificate_balance_edit_access = None;
        let mut loyalty_certificate_period_edit_access = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => loyalty_access = fields.value(),
                1 => has_loyalty_access = fields.value(),
                2 => loyalty_cards_manual_transactions_access = fields.value(),
                3 => has_loyalty_cards_manual_transactions_access = fields.value(),
                4 => loyalty_certificate_and_abonement_manual_transactions_access = fields.value(),
                5 => loyalty_abonement_balance_edit_access = fields.value(),
                6 => loyalty_abonement_history_access = fields.value(),
                7 => loyalty_abonement_period_edit_access = fields.value(),
                8 => loyalty_cards_issue_and_removal_access = fields.value(),
                9 => loyalty_certificate_balance_edit_access = fields.value(),
                _ => loyalty_certificate_period_edit_access = fields.value(),
            }
        }
        Ok(Self {
            loyalty_access,
            has_loyalty_access,
            loyalty_cards_manual_transactions_access,
            has_loyalty_cards_manual_transactions_access,
            loyalty_certificate_and_abonement_manual_transactions_access,
            loyalty_abonement_balance_edit_access,
            loyalty_abonement_history_access,
            loyalty_abonement_period_edit_access,
            loyalty_cards_issue_and_removal_access,
            loyalty_certificate_balance_edit_access,
            loyalty_certificate_period_edit_access,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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
    /// Right to product receipts; by its name, to edit them.
    pub storages_edit_transactions_buy_access: Option<bool>,
    /// Right to product sales; by its name, to edit them.
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
        let mut storages_access = None;
        let mut storages_ids = None;
        let mut storages_transactions_access = None;
        let mut storages_last_days_count = None;
        let mut storages_move_goods_access = None;
        let mut storages_create_transactions_access = None;
        let mut storages_create_last_days_count = None;
        let mut storages_create_transactions_buy_access = None;
        let mut storages_create_transactions_sale_access = None;
        let mut storages_edit_transactions_access = None;
        let mut storages_edit_last_days_count = None;
        let mut storages_edit_transactions_buy_access = None;
        let mut storages_edit_transactions_sale_access = None;
        let mut storages_delete_transactions_access = None;
        let mut storages_transactions_excel_access = None;
        let mut storages_transactions_types = None;
        let mut storages_inventory_access = None;
        let mut storages_inventory_create_edit_access = None;
        let mut storages_inventory_delete_access = None;
        let mut storages_inventory_excel_access = None;
        let mut storages_remnants_report_access = None;
        let mut storages_remnants_report_excel_access = None;
        let mut storages_sales_report_access = None;
        let mut storages_sales_report_excel_access = None;
        let mut storages_consumable_report_access = None;
        let mut storages_consumable_report_excel_access = None;
        let mut storages_write_off_report_access = None;
        let mut storages_write_off_report_excel_access = None;
        let mut storages_turnover_report_access = None;
        let mut storages_turnover_report_excel_access = None;
        let mut storages_goods_crud_access = None;
        let mut storages_goods_create_access = None;
        let mut storages_goods_update_access = None;
        let mut storages_goods_title_edit_access = None;
        let mut storages_goods_category_edit_access = None;
        let mut storages_goods_selling_price_edit_access = None;
        let mut storages_goods_cost_price_edit_access = None;
        let mut storages_goods_units_edit_access = None;
        let mut storages_goods_critical_balance_edit_access = None;
        let mut storages_goods_masses_edit_access = None;
        let mut storages_goods_comment_edit_access = None;
        let mut storages_goods_archive_access = None;
        let mut storages_goods_delete_access = None;
        let mut storages_limited_access = None;
        let mut storages_goods_prime_cost_view_access = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => storages_access = fields.value(),
                1 => storages_ids = fields.value(),
                2 => storages_transactions_access = fields.value(),
                3 => storages_last_days_count = fields.value(),
                4 => storages_move_goods_access = fields.value(),
                5 => storages_create_transactions_access = fields.value(),
                6 => storages_create_last_days_count = fields.value(),
                7 => storages_create_transactions_buy_access = fields.value(),
                8 => storages_create_transactions_sale_access = fields.value(),
                9 => storages_edit_transactions_access = fields.value(),
                10 => storages_edit_last_days_count = fields.value(),
                11 => storages_edit_transactions_buy_access = fields.value(),
                12 => storages_edit_transactions_sale_access = fields.value(),
                13 => storages_delete_transactions_access = fields.value(),
                14 => storages_transactions_excel_access = fields.value(),
                15 => storages_transactions_types = fields.value(),
                16 => storages_inventory_access = fields.value(),
                17 => storages_inventory_create_edit_access = fields.value(),
                18 => storages_inventory_delete_access = fields.value(),
                19 => storages_inventory_excel_access = fields.value(),
                20 => storages_remnants_report_access = fields.value(),
                21 => storages_remnants_report_excel_access = fields.value(),
                22 => storages_sales_report_access = fields.value(),
                23 => storages_sales_report_excel_access = fields.value(),
                24 => storages_consumable_report_access = fields.value(),
                25 => storages_consumable_report_excel_access = fields.value(),
                26 => storages_write_off_report_access = fields.value(),
                27 => storages_write_off_report_excel_access = fields.value(),
                28 => storages_turnover_report_access = fields.value(),
                29 => storages_turnover_report_excel_access = fields.value(),
                30 => storages_goods_crud_access = fields.value(),
                31 => storages_goods_create_access = fields.value(),
                32 => storages_goods_update_access = fields.value(),
                33 => storages_goods_title_edit_access = fields.value(),
                34 => storages_goods_category_edit_access = fields.value(),
                35 => storages_goods_selling_price_edit_access = fields.value(),
                36 => storages_goods_cost_price_edit_access = fields.value(),
                37 => storages_goods_units_edit_access = fields.value(),
                38 => storages_goods_critical_balance_edit_access = fields.value(),
                39 => storages_goods_masses_edit_access = fields.value(),
                40 => storages_goods_comment_edit_access = fields.value(),
                41 => storages_goods_archive_access = fields.value(),
                42 => storages_goods_delete_access = fields.value(),
                43 => storages_limited_access = fields.value(),
                _ => storages_goods_prime_cost_view_access = fields.value(),
            }
        }
        Ok(Self {
            storages_access,
            storages_ids,
            storages_transactions_access,
            storages_last_days_count,
            storages_move_goods_access,
            storages_create_transactions_access,
            storages_create_last_days_count,
            storages_create_transactions_buy_access,
            storages_create_transactions_sale_access,
            storages_edit_transactions_access,
            storages_edit_last_days_count,
            storages_edit_transactions_buy_access,
            storages_edit_transactions_sale_access,
            storages_delete_transactions_access,
            storages_transactions_excel_access,
            storages_transactions_types,
            storages_inventory_access,
            storages_inventory_create_edit_access,
            storages_inventory_delete_access,
            storages_inventory_excel_access,
            storages_remnants_report_access,
            storages_remnants_report_excel_access,
            storages_sales_report_access,
            storages_sales_report_excel_access,
            storages_consumable_report_access,
            storages_consumable_report_excel_access,
            storages_write_off_report_access,
            storages_write_off_report_excel_access,
            storages_turnover_report_access,
            storages_turnover_report_excel_access,
            storages_goods_crud_access,
            storages_goods_create_access,
            storages_goods_update_access,
            storages_goods_title_edit_access,
            storages_goods_category_edit_access,
            storages_goods_selling_price_edit_access,
            storages_goods_cost_price_edit_access,
            storages_goods_units_edit_access,
            storages_goods_critical_balance_edit_access,
            storages_goods_masses_edit_access,
            storages_goods_comment_edit_access,
            storages_goods_archive_access,
            storages_goods_delete_access,
            storages_limited_access,
            storages_goods_prime_cost_view_access,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
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
    /// May manage the rights of users.
    pub edit_users_access: Option<bool>,
    /// `true`: may manage the rights of others within the rights held.
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
    /// User may change tech cards.
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
        let mut settings_access = None;
        let mut settings_basis_access = None;
        let mut settings_information_access = None;
        let mut users_access = None;
        let mut delete_users_access = None;
        let mut create_users_access = None;
        let mut edit_users_access = None;
        let mut limited_users_access = None;
        let mut settings_services_access = None;
        let mut settings_services_create_access = None;
        let mut services_edit = None;
        let mut settings_services_edit_title_access = None;
        let mut settings_services_relation_category_access = None;
        let mut settings_services_edit_price_access = None;
        let mut settings_services_edit_image_access = None;
        let mut settings_services_edit_online_seance_date_time_access = None;
        let mut settings_services_edit_online_pay_access = None;
        let mut settings_services_edit_services_related_resource_access = None;
        let mut settings_positions_read = None;
        let mut settings_positions_create = None;
        let mut settings_positions_delete = None;
        let mut edit_master_service_and_duration = None;
        let mut tech_card_edit = None;
        let mut services_delete = None;
        let mut settings_master_access = None;
        let mut master_create = None;
        let mut master_edit = None;
        let mut master_delete = None;
        let mut settings_master_dismiss_access = None;
        let mut schedule_edit = None;
        let mut settings_notifications_access = None;
        let mut settings_email_notifications_access = None;
        let mut settings_template_notifications_access = None;
        let mut webhook_read_access = None;
        let mut settings_clients_labels_access = None;
        let mut settings_close_docs_access = None;
        let mut settings_user_notifications_access = None;
        let mut is_salon_tips_manager = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => settings_access = fields.value(),
                1 => settings_basis_access = fields.value(),
                2 => settings_information_access = fields.value(),
                3 => users_access = fields.value(),
                4 => delete_users_access = fields.value(),
                5 => create_users_access = fields.value(),
                6 => edit_users_access = fields.value(),
                7 => limited_users_access = fields.value(),
                8 => settings_services_access = fields.value(),
                9 => settings_services_create_access = fields.value(),
                10 => services_edit = fields.value(),
                11 => settings_services_edit_title_access = fields.value(),
                12 => settings_services_relation_category_access = fields.value(),
                13 => settings_services_edit_price_access = fields.value(),
                14 => settings_services_edit_image_access = fields.value(),
                15 => settings_services_edit_online_seance_date_time_access = fields.value(),
                16 => settings_services_edit_online_pay_access = fields.value(),
                17 => settings_services_edit_services_related_resource_access = fields.value(),
                18 => settings_positions_read = fields.value(),
                19 => settings_positions_create = fields.value(),
                20 => settings_positions_delete = fields.value(),
                21 => edit_master_service_and_duration = fields.value(),
                22 => tech_card_edit = fields.value(),
                23 => services_delete = fields.value(),
                24 => settings_master_access = fields.value(),
                25 => master_create = fields.value(),
                26 => master_edit = fields.value(),
                27 => master_delete = fields.value(),
                28 => settings_master_dismiss_access = fields.value(),
                29 => schedule_edit = fields.value(),
                30 => settings_notifications_access = fields.value(),
                31 => settings_email_notifications_access = fields.value(),
                32 => settings_template_notifications_access = fields.value(),
                33 => webhook_read_access = fields.value(),
                34 => settings_clients_labels_access = fields.value(),
                35 => settings_close_docs_access = fields.value(),
                36 => settings_user_notifications_access = fields.value(),
                _ => is_salon_tips_manager = fields.value(),
            }
        }
        Ok(Self {
            settings_access,
            settings_basis_access,
            settings_information_access,
            users_access,
            delete_users_access,
            create_users_access,
            edit_users_access,
            limited_users_access,
            settings_services_access,
            settings_services_create_access,
            services_edit,
            settings_services_edit_title_access,
            settings_services_relation_category_access,
            settings_services_edit_price_access,
            settings_services_edit_image_access,
            settings_services_edit_online_seance_date_time_access,
            settings_services_edit_online_pay_access,
            settings_services_edit_services_related_resource_access,
            settings_positions_read,
            settings_positions_create,
            settings_positions_delete,
            edit_master_service_and_duration,
            tech_card_edit,
            services_delete,
            settings_master_access,
            master_create,
            master_edit,
            master_delete,
            settings_master_dismiss_access,
            schedule_edit,
            settings_notifications_access,
            settings_email_notifications_access,
            settings_template_notifications_access,
            webhook_read_access,
            settings_clients_labels_access,
            settings_close_docs_access,
            settings_user_notifications_access,
            is_salon_tips_manager,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
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
        let mut security_access = None;
        let mut security_2fa_access = None;
        let mut security_data_changes_access = None;
        let mut security_employee_changes_access = None;
        let mut security_export_import_access = None;
        let mut security_logins_access = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => security_access = fields.value(),
                1 => security_2fa_access = fields.value(),
                2 => security_data_changes_access = fields.value(),
                3 => security_employee_changes_access = fields.value(),
                4 => security_export_import_access = fields.value(),
                _ => security_logins_access = fields.value(),
            }
        }
        Ok(Self {
            security_access,
            security_2fa_access,
            security_data_changes_access,
            security_employee_changes_access,
            security_export_import_access,
            security_logins_access,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("security_access", &self.security_access);
        out.optional("security_2fa_access", &self.security_2fa_access);
        out.optional("security_data_changes_access", &self.security_data_changes_access);
        out.optional("security_employee_changes_access", &self.security_employee_changes_access);
        out.optional("security_export_import_access", &self.security_export_import_access);
        out.optional("security_logins_access", &self.security_logins_access);
    }
}

object!(PermissionsSecurity);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct PermissionsComers {
    /// `true`: the visitors section is open to the user.
    pub comers_access: Option<bool>,
    /// `true`: sees vehicle data of visitors.
    pub comers_info_vehicle_view_access: Option<bool>,
    /// `true`: may change vehicle data of visitors.
    pub comers_info_vehicle_edit_access: Option<bool>,
}

impl Object for PermissionsComers {
    const NAME: &'static str = "PermissionsComers";
    const FIELDS: &'static [&'static str] = &[
        "comers_access",
        "comers_info_vehicle_view_access",
        "comers_info_vehicle_edit_access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut comers_access = None;
        let mut comers_info_vehicle_view_access = None;
        let mut comers_info_vehicle_edit_access = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => comers_access = fields.value(),
                1 => comers_info_vehicle_view_access = fields.value(),
                _ => comers_info_vehicle_edit_access = fields.value(),
            }
        }
        Ok(Self {
            comers_access,
            comers_info_vehicle_view_access,
            comers_info_vehicle_edit_access,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("comers_access", &self.comers_access);
        out.optional("comers_info_vehicle_view_access", &self.comers_info_vehicle_view_access);
        out.optional("comers_info_vehicle_edit_access", &self.comers_info_vehicle_edit_access);
    }
}

object!(PermissionsComers);

/// Rights for analytics, billing, SMS campaigns and IP-based access to the location.
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
    /// `true`: the user gets into the location only from listed IP addresses (v4, v6).
    pub auth_enable_check_ip: Option<bool>,
    pub auth_list_allowed_ip: Option<Vec<BTreeMap<String, Value>>>,
    /// User may add locations to location groups.
    pub salon_to_salon_group_add_access: Option<bool>,
    /// True when the user manages tips.
    pub is_salon_tips_manager: Option<bool>,
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
        let mut stat_access = None;
        let mut analytics_constructor_access = None;
        let mut billing_access = None;
        let mut billing_invoices_access = None;
        let mut send_sms = None;
        let mut auth_enable_check_ip = None;
        let mut auth_list_allowed_ip = None;
        let mut salon_to_salon_group_add_access = None;
        let mut is_salon_tips_manager = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => stat_access = fields.value(),
                1 => analytics_constructor_access = fields.value(),
                2 => billing_access = fields.value(),
                3 => billing_invoices_access = fields.value(),
                4 => send_sms = fields.value(),
                5 => auth_enable_check_ip = fields.value(),
                6 => auth_list_allowed_ip = fields.value(),
                7 => salon_to_salon_group_add_access = fields.value(),
                _ => is_salon_tips_manager = fields.value(),
            }
        }
        Ok(Self {
            stat_access,
            analytics_constructor_access,
            billing_access,
            billing_invoices_access,
            send_sms,
            auth_enable_check_ip,
            auth_list_allowed_ip,
            salon_to_salon_group_add_access,
            is_salon_tips_manager,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct PermissionsOnlineRecord {
    /// `true`: may use online booking.
    pub online_record_access: Option<bool>,
    /// `true`: may set the privacy policy of online booking.
    pub online_record_privacy_policy_access: Option<bool>,
}

impl Object for PermissionsOnlineRecord {
    const NAME: &'static str = "PermissionsOnlineRecord";
    const FIELDS: &'static [&'static str] = &[
        "online_record_access",
        "online_record_privacy_policy_access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut online_record_access = None;
        let mut online_record_privacy_policy_access = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => online_record_access = fields.value(),
                _ => online_record_privacy_policy_access = fields.value(),
            }
        }
        Ok(Self { online_record_access, online_record_privacy_policy_access })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("online_record_access", &self.online_record_access);
        out.optional("online_record_privacy_policy_access", &self.online_record_privacy_policy_access);
    }
}

object!(PermissionsOnlineRecord);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPermissionWithChildren {
    pub slug: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<UserPermissionWithChildrenType>,
    pub options: Maybe<Vec<UserPermissionOption>>,
    /// Hint on how to use the permission.
    pub hint: Option<String>,
    pub is_recommended: Option<bool>,
    /// True when the permission can be changed.
    pub is_editable: Option<bool>,
    /// Default of the permission: a number, string or boolean.
    pub default_value: Maybe<String>,
    /// Kind of object the permission belongs to.
    pub entity_name: Maybe<String>,
    /// True: only for paid team members.
    pub is_paid: Option<bool>,
    /// True: can be given to paid team members only. Counts only at locations with `is_paid_rights_model` on.
    pub is_paid_only: Option<bool>,
    /// Nested permissions, each shaped like its parent.
    pub children: Maybe<Vec<BTreeMap<String, Value>>>,
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
        let mut slug = None;
        let mut title = None;
        let mut r#type = None;
        let mut options = Maybe::Absent;
        let mut hint = None;
        let mut is_recommended = None;
        let mut is_editable = None;
        let mut default_value = Maybe::Absent;
        let mut entity_name = Maybe::Absent;
        let mut is_paid = None;
        let mut is_paid_only = None;
        let mut children = Maybe::Absent;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => slug = fields.value(),
                1 => title = fields.value(),
                2 => r#type = fields.value(),
                3 => options = fields.value(),
                4 => hint = fields.value(),
                5 => is_recommended = fields.value(),
                6 => is_editable = fields.value(),
                7 => default_value = fields.value(),
                8 => entity_name = fields.value(),
                9 => is_paid = fields.value(),
                10 => is_paid_only = fields.value(),
                _ => children = fields.value(),
            }
        }
        Ok(Self {
            slug,
            title,
            r#type,
            options,
            hint,
            is_recommended,
            is_editable,
            default_value,
            entity_name,
            is_paid,
            is_paid_only,
            children,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPermissionValue {
    pub slug: Option<String>,
    /// A number, string, boolean or array, depending on the permission.
    pub value: Maybe<UserPermissionValueValue>,
}

impl Object for UserPermissionValue {
    const NAME: &'static str = "UserPermissionValue";
    const FIELDS: &'static [&'static str] = &["slug", "value"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut slug = None;
        let mut value = Maybe::Absent;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => slug = fields.value(),
                _ => value = fields.value(),
            }
        }
        Ok(Self { slug, value })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("slug", &self.slug);
        out.maybe("value", &self.value);
    }
}

object!(UserPermissionValue);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewUserInvitationsInvite {
    pub name: Option<String>,
    /// Phone or email that identifies the user.
    pub search: Option<String>,
    pub position: Maybe<String>,
    pub user_role: Maybe<NewUserInvitationsInviteUserRole>,
    pub user_permissions: Maybe<Vec<UserPermissionValue>>,
    /// Team member linked to the user.
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
        let mut name = None;
        let mut search = None;
        let mut position = Maybe::Absent;
        let mut user_role = Maybe::Absent;
        let mut user_permissions = Maybe::Absent;
        let mut staff_id = Maybe::Absent;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => name = fields.value(),
                1 => search = fields.value(),
                2 => position = fields.value(),
                3 => user_role = fields.value(),
                4 => user_permissions = fields.value(),
                _ => staff_id = fields.value(),
            }
        }
        Ok(Self {
            name,
            search,
            position,
            user_role,
            user_permissions,
            staff_id,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("name", &self.name);
        out.optional("search", &self.search);
        out.maybe("position", &self.position);
        out.maybe("user_role", &self.user_role);
        out.maybe("user_permissions", &self.user_permissions);
        out.maybe("staff_id", &self.staff_id);
    }
}

object!(NewUserInvitationsInvite);

#[derive(Debug, Clone, PartialEq)]
pub struct PermissionCopyUserCompanyLink {
    pub company_id: i64,
    /// Permission values that replace the copied ones.
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => company_id = fields.some(),
                _ => user_permissions = fields.value(),
            }
        }
        Ok(Self {
            company_id: required(company_id, "company_id")?,
            user_permissions,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("company_id", &self.company_id);
        out.optional("user_permissions", &self.user_permissions);
    }
}

object!(PermissionCopyUserCompanyLink);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UserRemovalUserCompanyLink {
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
        while fields.next(Self::FIELDS).is_some() {
            company_id = fields.some();
        }
        Ok(Self { company_id: required(company_id, "company_id")? })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("company_id", &self.company_id);
    }
}

object!(UserRemovalUserCompanyLink);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UserPermissionWithChildrenType {
    pub slug: Option<UserPermissionWithChildrenTypeSlug>,
    /// The value meaning full access for this permission; a number, string or boolean.
    pub all_access_value: Maybe<String>,
    /// Value that removes the right altogether; a number, string or boolean.
    pub no_access_value: Maybe<String>,
}

impl Object for UserPermissionWithChildrenType {
    const NAME: &'static str = "UserPermissionWithChildrenType";
    const FIELDS: &'static [&'static str] = &["slug", "all_access_value", "no_access_value"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut slug = None;
        let mut all_access_value = Maybe::Absent;
        let mut no_access_value = Maybe::Absent;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => slug = fields.value(),
                1 => all_access_value = fields.value(),
                _ => no_access_value = fields.value(),
            }
        }
        Ok(Self { slug, all_access_value, no_access_value })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("slug", &self.slug);
        out.maybe("all_access_value", &self.all_access_value);
        out.maybe("no_access_value", &self.no_access_value);
    }
}

object!(UserPermissionWithChildrenType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPermissionOption {
    pub title: Option<String>,
    pub value: Option<f64>,
    /// True when the option cannot be used.
    pub is_disabled: Option<bool>,
}

impl Object for UserPermissionOption {
    const NAME: &'static str = "UserPermissionOption";
    const FIELDS: &'static [&'static str] = &["title", "value", "is_disabled"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut value = None;
        let mut is_disabled = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => title = fields.value(),
                1 => value = fields.value(),
                _ => is_disabled = fields.value(),
            }
        }
        Ok(Self { title, value, is_disabled })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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
