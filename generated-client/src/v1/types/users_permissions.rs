// Written by `cargo xtask regen`; changes are lost.

//! Types of `users_permissions`.

use crate::runtime::{Maybe, Rest, Value, When, object, text_enum, union};
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LocationUser {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "phone": optional phone,
    "email": optional email,
    "information": optional information,
    "is_approved": optional is_approved,
    "is_non_deletable": optional is_non_deletable,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DeprecatedLocationUser {
    fn new(id: i64);
    "id": required id,
    "firstname": optional firstname,
    "login": optional login,
    "email": optional email,
    "phone": optional phone,
    "information": optional information,
    "access": optional access,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Permissions {
    "timetable": optional timetable,
    "record_form": optional record_form,
    "finances": optional finances,
    "clients": optional clients,
    "dashboard": optional dashboard,
    "notification": optional notification,
    "loyalty": optional loyalty,
    "storages": optional storages,
    "settings": optional settings,
    "security": optional security,
    "comers": optional comers,
    "other": optional other,
    "online_record": optional online_record,
    "security_access": optional security_access,
    "security_2fa_access": optional security_2fa_access,
    "security_data_changes_access": optional security_data_changes_access,
    "security_employee_changes_access": optional security_employee_changes_access,
    "security_export_import_access": optional security_export_import_access,
    "security_logins_access": optional security_logins_access,
    ..rest
});

/// Part of a role to include in the response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleInclude {
    /// Sent as `user_permissions`.
    UserPermissions,
    /// A value that is not documented.
    Other(String),
}

impl RoleInclude {
    /// Returns the value on the wire.
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UserRole {
    "slug": optional slug,
    "title": optional title,
    "description": optional description,
    "weight": optional weight,
    "user_permissions": maybe user_permissions,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UserPermissions {
    "user_role": optional user_role,
    "staff_id": maybe staff_id,
    "is_editable": optional is_editable,
    "has_any_paid_permission": maybe has_any_paid_permission,
    "user_permissions": optional user_permissions,
    ..rest
});

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

object!(UserPermissionsUpdate {
    "user_role": optional user_role,
    "user_permissions": optional user_permissions,
    "staff_id": optional staff_id,
});

/// Request that invites people to a location.
#[derive(Debug, Clone, PartialEq)]
pub struct NewUserInvitations {
    /// The invitations.
    pub invites: Vec<NewUserInvitationsInvite>,
}

object!(NewUserInvitations {
    fn new(invites: Vec<NewUserInvitationsInvite>);
    "invites": required invites,
});

/// Request that copies a user to other locations.
#[derive(Debug, Clone, PartialEq)]
pub struct PermissionCopy {
    /// At least 1 item; no item twice.
    pub user_company_links: Vec<PermissionCopyUserCompanyLink>,
}

object!(PermissionCopy {
    fn new(user_company_links: Vec<PermissionCopyUserCompanyLink>);
    "user_company_links": required user_company_links,
});

/// Request that removes a user from locations.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UserRemoval {
    /// Locations from which the user is removed.
    ///
    /// At least 1 item; no item twice.
    pub user_company_links: Vec<UserRemovalUserCompanyLink>,
}

object!(UserRemoval {
    fn new(user_company_links: Vec<UserRemovalUserCompanyLink>);
    "user_company_links": required user_company_links,
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DeprecatedLocationUserAccess {
    "stat_access": optional stat_access,
    "schedule_edit_access": optional schedule_edit_access,
    "client_phones_access": optional client_phones_access,
    "clients_access": optional clients_access,
    "settings_access": optional settings_access,
    "edit_records_access": optional edit_records_access,
    "timetable_access": optional timetable_access,
    "billing_access": optional billing_access,
    "users_access": optional users_access,
    "excel_access": optional excel_access,
    "finances_access": optional finances_access,
    "storages_access": optional storages_access,
    "send_sms": optional send_sms,
    "master_id": optional master_id,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PermissionsTimetable {
    "timetable_access": optional timetable_access,
    "master_id": optional master_id,
    "position_id": optional position_id,
    "last_days_count": optional last_days_count,
    "schedule_edit_access": optional schedule_edit_access,
    "timetable_phones_access": optional timetable_phones_access,
    "timetable_transferring_record_access": optional timetable_transferring_record_access,
    "timetable_statistics_access": optional timetable_statistics_access,
    "timetable_waiting_list_access": optional timetable_waiting_list_access,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PermissionsRecordForm {
    "record_form_access": optional record_form_access,
    "record_form_client_access": optional record_form_client_access,
    "records_autocomplete_access": optional records_autocomplete_access,
    "create_records_access": optional create_records_access,
    "edit_records_access": optional edit_records_access,
    "edit_records_attendance_access": optional edit_records_attendance_access,
    "records_services_cost_access": optional records_services_cost_access,
    "records_services_discount_access": optional records_services_discount_access,
    "record_edit_full_paid_access": optional record_edit_full_paid_access,
    "delete_records_access": optional delete_records_access,
    "delete_customer_came_records_access": optional delete_customer_came_records_access,
    "delete_paid_records_access": optional delete_paid_records_access,
    "records_goods_access": optional records_goods_access,
    "records_goods_create_transaction_access": optional records_goods_create_transaction_access,
    "records_goods_create_last_days_count": optional records_goods_create_last_days_count,
    "records_goods_edit_transaction_access": optional records_goods_edit_transaction_access,
    "records_goods_edit_last_days_count": optional records_goods_edit_last_days_count,
    "records_goods_cost_access": optional records_goods_cost_access,
    "records_goods_discount_access": optional records_goods_discount_access,
    "records_finances_access": optional records_finances_access,
    "records_finances_last_days_count": optional records_finances_last_days_count,
    "records_finances_pay_from_deposits_access": optional records_finances_pay_from_deposits_access,
    "records_group_id_access": optional records_group_id_access,
    "records_group_id": optional records_group_id,
    "record_form_client_add_access": optional record_form_client_add_access,
    "records_autocomplete_phone_access": optional records_autocomplete_phone_access,
    "assistants_management_access": optional assistants_management_access,
    "assistants_reward_share_edit_access": optional assistants_reward_share_edit_access,
    "records_edit_last_days_count": optional records_edit_last_days_count,
    "records_edit_date_and_master_access": optional records_edit_date_and_master_access,
    "records_edit_duration_access": optional records_edit_duration_access,
    "records_edit_comment_access": optional records_edit_comment_access,
    "records_edit_services_access": optional records_edit_services_access,
    "records_consumables_edit_access": optional records_consumables_edit_access,
    "record_edit_full_paid_client_came_access": optional record_edit_full_paid_client_came_access,
    "record_edit_full_paid_client_confirm_access": optional record_edit_full_paid_client_confirm_access,
    "custom_fields_client_values_read_access": optional custom_fields_client_values_read_access,
    "custom_fields_client_values_edit_access": optional custom_fields_client_values_edit_access,
    "custom_fields_record_values_read_access": optional custom_fields_record_values_read_access,
    "custom_fields_record_values_edit_access": optional custom_fields_record_values_edit_access,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PermissionsFinances {
    "finances_access": optional finances_access,
    "finances_accounts_ids": optional finances_accounts_ids,
    "finances_transactions_access": optional finances_transactions_access,
    "finances_last_days_count": optional finances_last_days_count,
    "finances_create_transactions_access": optional finances_create_transactions_access,
    "finances_create_last_days_count": optional finances_create_last_days_count,
    "finances_edit_transactions_access": optional finances_edit_transactions_access,
    "finances_edit_last_days_count": optional finances_edit_last_days_count,
    "finances_delete_transactions_access": optional finances_delete_transactions_access,
    "finances_transactions_excel_access": optional finances_transactions_excel_access,
    "finances_expenses_ids": optional finances_expenses_ids,
    "finances_accounts_access": optional finances_accounts_access,
    "finances_accounts_limited_access": optional finances_accounts_limited_access,
    "finances_accounts_banalce_access": optional finances_accounts_banalce_access,
    "finances_suppliers_read_access": optional finances_suppliers_read_access,
    "finances_suppliers_create_access": optional finances_suppliers_create_access,
    "finances_suppliers_update_access": optional finances_suppliers_update_access,
    "finances_suppliers_delete_access": optional finances_suppliers_delete_access,
    "finances_suppliers_excel_access": optional finances_suppliers_excel_access,
    "finances_expenses_read_access": optional finances_expenses_read_access,
    "expenses_read_access": optional expenses_read_access,
    "finances_expenses_create_access": optional finances_expenses_create_access,
    "expenses_create_access": optional expenses_create_access,
    "finances_expenses_update_access": optional finances_expenses_update_access,
    "expenses_update_access": optional expenses_update_access,
    "finances_expenses_delete_access": optional finances_expenses_delete_access,
    "expenses_delete_access": optional expenses_delete_access,
    "finances_kkm_transactions_access": optional finances_kkm_transactions_access,
    "kkm_transactions_accounts_access": optional kkm_transactions_accounts_access,
    "finances_kkm_settings_read_access": optional finances_kkm_settings_read_access,
    "kkm_settings_reed_access": optional kkm_settings_reed_access,
    "finances_kkm_settings_update_access": optional finances_kkm_settings_update_access,
    "kkm_settings_update_access": optional kkm_settings_update_access,
    "finances_settings_invoicing_read_access": optional finances_settings_invoicing_read_access,
    "finances_settings_invoicing_update_access": optional finances_settings_invoicing_update_access,
    "settings_invoicing_read_access": optional settings_invoicing_read_access,
    "settings_invoicing_update_access": optional settings_invoicing_update_access,
    "finances_options_read_access": optional finances_options_read_access,
    "options_read_access": optional options_read_access,
    "finances_options_update_access": optional finances_options_update_access,
    "options_update_access": optional options_update_access,
    "finances_salary_schemes_access": optional finances_salary_schemes_access,
    "finances_salary_calc_access": optional finances_salary_calc_access,
    "finances_salary_not_limitation_today_access": optional finances_salary_not_limitation_today_access,
    "finances_payroll_calculation_create_access": optional finances_payroll_calculation_create_access,
    "finances_payroll_calculation_create_not_limitation_today_access": optional finances_payroll_calculation_create_not_limitation_today_access,
    "finances_salary_access_master_checkbox": optional finances_salary_access_master_checkbox,
    "finances_salary_access_master_id": optional finances_salary_access_master_id,
    "get_salary_access_master_id": optional get_salary_access_master_id,
    "finances_salary_master_not_limitation_today_access": optional finances_salary_master_not_limitation_today_access,
    "finances_payroll_calculation_create_by_master_access": optional finances_payroll_calculation_create_by_master_access,
    "calculation_create_by_master_not_limitation_today_access": optional calculation_create_by_master_not_limitation_today_access,
    "finances_period_report_access": optional finances_period_report_access,
    "finances_period_report_excel_access": optional finances_period_report_excel_access,
    "finances_year_report_access": optional finances_year_report_access,
    "finances_year_report_excel_access": optional finances_year_report_excel_access,
    "finances_print_check_access": optional finances_print_check_access,
    "finances_z_report_access": optional finances_z_report_access,
    "finances_z_report_no_limit_today_access": optional finances_z_report_no_limit_today_access,
    "finances_z_report_excel_access": optional finances_z_report_excel_access,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PermissionsClients {
    "clients_access": optional clients_access,
    "client_phones_access": optional client_phones_access,
    "clients_phones_email_access": optional clients_phones_email_access,
    "clients_card_phone_access": optional clients_card_phone_access,
    "clients_delete_access": optional clients_delete_access,
    "clients_excel_access": optional clients_excel_access,
    "excel_access": optional excel_access,
    "client_comments_list_access": optional client_comments_list_access,
    "client_comments_add_access": optional client_comments_add_access,
    "client_comments_own_edit_access": optional client_comments_own_edit_access,
    "client_comments_other_edit_access": optional client_comments_other_edit_access,
    "client_files_list_access": optional client_files_list_access,
    "client_files_upload_access": optional client_files_upload_access,
    "client_files_delete_access": optional client_files_delete_access,
    "clients_visit_master_id": optional clients_visit_master_id,
    "get_visit_master_id": optional get_visit_master_id,
    "clients_phones_access": optional clients_phones_access,
    "clients_edit_access": optional clients_edit_access,
    "clients_deposits_access": optional clients_deposits_access,
    "clients_deposits_create_access": optional clients_deposits_create_access,
    "clients_deposits_history_access": optional clients_deposits_history_access,
    "clients_deposits_topup_access": optional clients_deposits_topup_access,
    "clients_loyalty_read_access": optional clients_loyalty_read_access,
    "clients_loyalty_settings_access": optional clients_loyalty_settings_access,
    "clients_card_comment_access": optional clients_card_comment_access,
    "clients_card_comment_edit_access": optional clients_card_comment_edit_access,
    "clients_surname_middle_name_access": optional clients_surname_middle_name_access,
    "clients_surname_patronymic_access": optional clients_surname_patronymic_access,
    "clients_surname_middle_name_edit_access": optional clients_surname_middle_name_edit_access,
    "clients_surname_patronymic_edit_access": optional clients_surname_patronymic_edit_access,
    "clients_show_attendance_history_access": optional clients_show_attendance_history_access,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PermissionsDashboard {
    "dashboard_access": optional dashboard_access,
    "dash_access": optional dash_access,
    "dash_phones_access": optional dash_phones_access,
    "dash_records_access": optional dash_records_access,
    "dash_records_last_days_count": optional dash_records_last_days_count,
    "dash_records_excel_access": optional dash_records_excel_access,
    "dash_records_phones_access": optional dash_records_phones_access,
    "dash_message_access": optional dash_message_access,
    "dash_message_excel_access": optional dash_message_excel_access,
    "dash_message_phones_access": optional dash_message_phones_access,
    "dash_reviews_access": optional dash_reviews_access,
    "dash_reviews_delete_access": optional dash_reviews_delete_access,
    "dashboard_calls_access": optional dashboard_calls_access,
    "dashboard_calls_excel_access": optional dashboard_calls_excel_access,
    "dashboard_calls_phones_access": optional dashboard_calls_phones_access,
    "security_access": optional security_access,
    "security_2fa_access": optional security_2fa_access,
    "security_data_changes_access": optional security_data_changes_access,
    "security_employee_changes_access": optional security_employee_changes_access,
    "security_export_import_access": optional security_export_import_access,
    "security_logins_access": optional security_logins_access,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PermissionsNotification {
    "notification": optional notification,
    "web_push": optional web_push,
    "web_phone_push": optional web_phone_push,
    "notification_sms_ending_license": optional notification_sms_ending_license,
    "notification_sms_low_balance": optional notification_sms_low_balance,
    "notification_email_ending_license": optional notification_email_ending_license,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PermissionsLoyalty {
    "loyalty_access": optional loyalty_access,
    "has_loyalty_access": optional has_loyalty_access,
    "loyalty_cards_manual_transactions_access": optional loyalty_cards_manual_transactions_access,
    "has_loyalty_cards_manual_transactions_access": optional has_loyalty_cards_manual_transactions_access,
    "loyalty_certificate_and_abonement_manual_transactions_access": optional loyalty_certificate_and_abonement_manual_transactions_access,
    "loyalty_abonement_balance_edit_access": optional loyalty_abonement_balance_edit_access,
    "loyalty_abonement_history_access": optional loyalty_abonement_history_access,
    "loyalty_abonement_period_edit_access": optional loyalty_abonement_period_edit_access,
    "loyalty_cards_issue_and_removal_access": optional loyalty_cards_issue_and_removal_access,
    "loyalty_certificate_balance_edit_access": optional loyalty_certificate_balance_edit_access,
    "loyalty_certificate_period_edit_access": optional loyalty_certificate_period_edit_access,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PermissionsStorages {
    "storages_access": optional storages_access,
    "storages_ids": optional storages_ids,
    "storages_transactions_access": optional storages_transactions_access,
    "storages_last_days_count": optional storages_last_days_count,
    "storages_move_goods_access": optional storages_move_goods_access,
    "storages_create_transactions_access": optional storages_create_transactions_access,
    "storages_create_last_days_count": optional storages_create_last_days_count,
    "storages_create_transactions_buy_access": optional storages_create_transactions_buy_access,
    "storages_create_transactions_sale_access": optional storages_create_transactions_sale_access,
    "storages_edit_transactions_access": optional storages_edit_transactions_access,
    "storages_edit_last_days_count": optional storages_edit_last_days_count,
    "storages_edit_transactions_buy_access": optional storages_edit_transactions_buy_access,
    "storages_edit_transactions_sale_access": optional storages_edit_transactions_sale_access,
    "storages_delete_transactions_access": optional storages_delete_transactions_access,
    "storages_transactions_excel_access": optional storages_transactions_excel_access,
    "storages_transactions_types": optional storages_transactions_types,
    "storages_inventory_access": optional storages_inventory_access,
    "storages_inventory_create_edit_access": optional storages_inventory_create_edit_access,
    "storages_inventory_delete_access": optional storages_inventory_delete_access,
    "storages_inventory_excel_access": optional storages_inventory_excel_access,
    "storages_remnants_report_access": optional storages_remnants_report_access,
    "storages_remnants_report_excel_access": optional storages_remnants_report_excel_access,
    "storages_sales_report_access": optional storages_sales_report_access,
    "storages_sales_report_excel_access": optional storages_sales_report_excel_access,
    "storages_consumable_report_access": optional storages_consumable_report_access,
    "storages_consumable_report_excel_access": optional storages_consumable_report_excel_access,
    "storages_write_off_report_access": optional storages_write_off_report_access,
    "storages_write_off_report_excel_access": optional storages_write_off_report_excel_access,
    "storages_turnover_report_access": optional storages_turnover_report_access,
    "storages_turnover_report_excel_access": optional storages_turnover_report_excel_access,
    "storages_goods_crud_access": optional storages_goods_crud_access,
    "storages_goods_create_access": optional storages_goods_create_access,
    "storages_goods_update_access": optional storages_goods_update_access,
    "storages_goods_title_edit_access": optional storages_goods_title_edit_access,
    "storages_goods_category_edit_access": optional storages_goods_category_edit_access,
    "storages_goods_selling_price_edit_access": optional storages_goods_selling_price_edit_access,
    "storages_goods_cost_price_edit_access": optional storages_goods_cost_price_edit_access,
    "storages_goods_units_edit_access": optional storages_goods_units_edit_access,
    "storages_goods_critical_balance_edit_access": optional storages_goods_critical_balance_edit_access,
    "storages_goods_masses_edit_access": optional storages_goods_masses_edit_access,
    "storages_goods_comment_edit_access": optional storages_goods_comment_edit_access,
    "storages_goods_archive_access": optional storages_goods_archive_access,
    "storages_goods_delete_access": optional storages_goods_delete_access,
    "storages_limited_access": optional storages_limited_access,
    "storages_goods_prime_cost_view_access": optional storages_goods_prime_cost_view_access,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PermissionsSettings {
    "settings_access": optional settings_access,
    "settings_basis_access": optional settings_basis_access,
    "settings_information_access": optional settings_information_access,
    "users_access": optional users_access,
    "delete_users_access": optional delete_users_access,
    "create_users_access": optional create_users_access,
    "edit_users_access": optional edit_users_access,
    "limited_users_access": optional limited_users_access,
    "settings_services_access": optional settings_services_access,
    "settings_services_create_access": optional settings_services_create_access,
    "services_edit": optional services_edit,
    "settings_services_edit_title_access": optional settings_services_edit_title_access,
    "settings_services_relation_category_access": optional settings_services_relation_category_access,
    "settings_services_edit_price_access": optional settings_services_edit_price_access,
    "settings_services_edit_image_access": optional settings_services_edit_image_access,
    "settings_services_edit_online_seance_date_time_access": optional settings_services_edit_online_seance_date_time_access,
    "settings_services_edit_online_pay_access": optional settings_services_edit_online_pay_access,
    "settings_services_edit_services_related_resource_access": optional settings_services_edit_services_related_resource_access,
    "settings_positions_read": optional settings_positions_read,
    "settings_positions_create": optional settings_positions_create,
    "settings_positions_delete": optional settings_positions_delete,
    "edit_master_service_and_duration": optional edit_master_service_and_duration,
    "tech_card_edit": optional tech_card_edit,
    "services_delete": optional services_delete,
    "settings_master_access": optional settings_master_access,
    "master_create": optional master_create,
    "master_edit": optional master_edit,
    "master_delete": optional master_delete,
    "settings_master_dismiss_access": optional settings_master_dismiss_access,
    "schedule_edit": optional schedule_edit,
    "settings_notifications_access": optional settings_notifications_access,
    "settings_email_notifications_access": optional settings_email_notifications_access,
    "settings_template_notifications_access": optional settings_template_notifications_access,
    "webhook_read_access": optional webhook_read_access,
    "settings_clients_labels_access": optional settings_clients_labels_access,
    "settings_close_docs_access": optional settings_close_docs_access,
    "settings_user_notifications_access": optional settings_user_notifications_access,
    "is_salon_tips_manager": optional is_salon_tips_manager,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PermissionsSecurity {
    "security_access": optional security_access,
    "security_2fa_access": optional security_2fa_access,
    "security_data_changes_access": optional security_data_changes_access,
    "security_employee_changes_access": optional security_employee_changes_access,
    "security_export_import_access": optional security_export_import_access,
    "security_logins_access": optional security_logins_access,
    ..rest
});

/// Permissions in the section Visitors.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PermissionsComers {
    /// `true`: the visitors section is open to the user.
    pub comers_access: Option<bool>,
    /// `true`: sees vehicle data of visitors.
    pub comers_info_vehicle_view_access: Option<bool>,
    /// `true`: may change vehicle data of visitors.
    pub comers_info_vehicle_edit_access: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PermissionsComers {
    "comers_access": optional comers_access,
    "comers_info_vehicle_view_access": optional comers_info_vehicle_view_access,
    "comers_info_vehicle_edit_access": optional comers_info_vehicle_edit_access,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PermissionsOther {
    "stat_access": optional stat_access,
    "analytics_constructor_access": optional analytics_constructor_access,
    "billing_access": optional billing_access,
    "billing_invoices_access": optional billing_invoices_access,
    "send_sms": optional send_sms,
    "auth_enable_check_ip": optional auth_enable_check_ip,
    "auth_list_allowed_ip": optional auth_list_allowed_ip,
    "salon_to_salon_group_add_access": optional salon_to_salon_group_add_access,
    "is_salon_tips_manager": optional is_salon_tips_manager,
    ..rest
});

/// Permissions in the section Online Booking.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PermissionsOnlineRecord {
    /// `true`: may use online booking.
    pub online_record_access: Option<bool>,
    /// `true`: may set the privacy policy of online booking.
    pub online_record_privacy_policy_access: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PermissionsOnlineRecord {
    "online_record_access": optional online_record_access,
    "online_record_privacy_policy_access": optional online_record_privacy_policy_access,
    ..rest
});

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
    /// A value that is not documented.
    Other(String),
}

impl UserRoleSlug {
    /// Returns the value on the wire.
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UserPermissionWithChildren {
    "slug": optional slug,
    "title": optional title,
    "type": optional r#type,
    "options": maybe options,
    "hint": optional hint,
    "is_recommended": optional is_recommended,
    "is_editable": optional is_editable,
    "default_value": maybe default_value,
    "entity_name": maybe entity_name,
    "is_paid": optional is_paid,
    "is_paid_only": optional is_paid_only,
    "children": maybe children,
    ..rest
});

/// The value of a permission.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPermissionValue {
    /// Slug of the permission.
    pub slug: Option<String>,
    /// A number, string, boolean or array, depending on the permission.
    pub value: Maybe<UserPermissionValueValue>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UserPermissionValue { "slug": optional slug, "value": maybe value, ..rest });

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

object!(NewUserInvitationsInvite {
    "name": optional name,
    "search": optional search,
    "position": maybe position,
    "user_role": maybe user_role,
    "user_permissions": maybe user_permissions,
    "staff_id": maybe staff_id,
});

/// A location to copy the user to.
#[derive(Debug, Clone, PartialEq)]
pub struct PermissionCopyUserCompanyLink {
    /// ID of the location.
    pub company_id: i64,
    /// Permission values to set in place of the copied ones.
    pub user_permissions: Option<Vec<UserPermissionValue>>,
}

object!(PermissionCopyUserCompanyLink {
    fn new(company_id: i64);
    "company_id": required company_id,
    "user_permissions": optional user_permissions,
});

/// A location to remove the user from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UserRemovalUserCompanyLink {
    /// ID of the location.
    pub company_id: i64,
}

object!(UserRemovalUserCompanyLink { fn new(company_id: i64); "company_id": required company_id });

/// Type of a permission.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UserPermissionWithChildrenType {
    /// Type of a permission, which determines the form of its value.
    pub slug: Option<UserPermissionWithChildrenTypeSlug>,
    /// Value that grants full access: a number, string or boolean.
    pub all_access_value: Maybe<String>,
    /// Value that grants no access: a number, string or boolean.
    pub no_access_value: Maybe<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UserPermissionWithChildrenType {
    "slug": optional slug,
    "all_access_value": maybe all_access_value,
    "no_access_value": maybe no_access_value,
    ..rest
});

/// A value that a permission can take.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPermissionOption {
    pub title: Option<String>,
    /// Value of the option.
    pub value: Option<f64>,
    /// True when the option cannot be used.
    pub is_disabled: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UserPermissionOption {
    "title": optional title,
    "value": optional value,
    "is_disabled": optional is_disabled,
    ..rest
});

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

union!(UserPermissionValueValue {
    Text: When { is_general: true, ..When::TEXT },
    Number: When { is_general: true, ..When::NUMBER },
    Flag: When::BOOL,
    List: When::LIST,
});

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
    /// A value that is not documented.
    Other(String),
}

impl NewUserInvitationsInviteUserRole {
    /// Returns the value on the wire.
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
    /// A value that is not documented.
    Other(String),
}

impl UserPermissionWithChildrenTypeSlug {
    /// Returns the value on the wire.
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
