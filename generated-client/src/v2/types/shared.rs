// Written by `cargo xtask regen`; changes are lost.

//! Types that several groups use.

use crate::runtime::{
    DateTime, Identifier, Null, Resource, Rest, ToMany, ToOne, Value, int_enum, object,
    text_enum,
};
use std::collections::BTreeMap;

/// A related resource that `include` asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct IncludedResource {
    /// Type of the resource, such as `staff`.
    pub r#type: String,
    pub id: String,
    /// Data of the resource, by name.
    pub attributes: BTreeMap<String, Value>,
    /// References to further resources, by name.
    pub relationships: Option<BTreeMap<String, Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IncludedResource {
    fn new(
        r#type: impl Into<String>,
        id: impl Into<String>,
        attributes: BTreeMap<String, Value>,
    );
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    "relationships": optional relationships,
    ..rest
});

/// Error response: a message, and validation messages by field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Failure {
    /// Always `false`: the request failed.
    ///
    /// Always `false`.
    pub success: bool,
    /// Always `null`.
    pub data: Null,
    /// Error message and validation messages.
    pub meta: FailureMeta,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Failure {
    fn new(meta: FailureMeta) { success: false, data: Null };
    "success": required success,
    "data": required data,
    "meta": required meta,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PageMeta {
    pub pagination: Pagination,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PageMeta { fn new(pagination: Pagination); "pagination": required pagination, ..rest });

/// Error message and validation messages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FailureMeta {
    /// The message.
    pub message: String,
    /// Validation messages by field.
    pub errors: Option<BTreeMap<String, Vec<String>>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FailureMeta {
    fn new(message: impl Into<String>);
    "message": required message,
    "errors": optional errors,
    ..rest
});

/// Page of a list. The number of all items is not known.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pagination {
    /// Number of the page, from 1.
    ///
    /// At least 1.
    pub page: i64,
    /// Number of items before the page.
    ///
    /// At least 0.
    pub offset: i64,
    /// Page size.
    ///
    /// At least 1; at most 250.
    pub limit: i64,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Pagination {
    fn new(page: i64, offset: i64, limit: i64);
    "page": required page,
    "offset": required offset,
    "limit": required limit,
    ..rest
});

/// An appointment of a client.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Appointment {
    pub r#type: AppointmentType,
    pub id: String,
    /// Data of an appointment.
    pub attributes: AppointmentAttributes,
    /// Resources related to an appointment.
    pub relationships: Option<AppointmentRelationships>,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for Appointment {
    const TYPE: &'static str = "record";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(Appointment {
    fn new(id: impl Into<String>, attributes: AppointmentAttributes) { r#type: AppointmentType::Record };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    "relationships": optional relationships,
    ..rest
});

/// References to related resources.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ToManyRelationship {
    pub data: Vec<ResourceIdentifier>,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl ToMany for ToManyRelationship {
    fn to_many(&self) -> Vec<Identifier<'_>> {
        ToMany::to_many(&self.data)
    }
}

object!(ToManyRelationship {
    fn new(data: Vec<ResourceIdentifier>);
    "data": required data,
    ..rest
});

/// Reference to a related resource.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ToOneRelationship {
    /// The reference; null if there is none.
    pub data: Option<ResourceIdentifier>,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl ToOne for ToOneRelationship {
    fn to_one(&self) -> Option<Identifier<'_>> {
        ToOne::to_one(&self.data)
    }
}

object!(ToOneRelationship {
    fn new(data: Option<ResourceIdentifier>);
    "data": required data,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentType {
    /// Sent as `record`.
    Record,
    /// A value that is not documented.
    Other(String),
}

impl AppointmentType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Record => "record",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for AppointmentType {
    fn from(text: &str) -> Self {
        match text {
            "record" => Self::Record,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(AppointmentType);

/// Data of an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AppointmentAttributes {
    /// ID of the location.
    pub company_id: i64,
    /// ID in an external system; may be empty.
    pub external_id: String,
    /// ID of the visit; `0` if there is none.
    pub visit_id: i64,
    pub booking_user_id: i64,
    /// ID of the online booking form.
    pub bookform_id: i64,
    /// ID of the team member; same as `staff_id`.
    pub master_id: i64,
    /// ID of the team member.
    pub staff_id: i64,
    /// ID of the client.
    pub client_id: i64,
    /// ID of the visitor; null if there is none.
    pub comer_id: Option<i64>,
    /// Code of the source of the appointment; see `record_from`.
    pub source: i64,
    /// Attendance. `-1`: no-show, `0`: awaited, `1`: arrived, `2`: confirmed by the client.
    pub attendance: Attendance,
    /// Attendance. `-1`: no-show, `0`: awaited, `1`: arrived, `2`: confirmed by the client.
    pub attendance_status: Attendance,
    /// Attendance, as text.
    pub attendance_status_slug: AttendanceStatus,
    pub client_fictive_name: Option<String>,
    pub client_fictive_phone: Option<String>,
    pub client_fictive_email: Option<String>,
    /// Number of clients in the appointment.
    ///
    /// At least 1.
    pub clients_count: i64,
    /// ID of the group event; `0` if there is none.
    pub activity_id: i64,
    /// Color of the appointment in the calendar: six hexadecimal digits, such as `f44336`; may be empty.
    pub custom_color: String,
    /// Font color of the appointment; may be empty.
    pub custom_font_color: String,
    /// Length of the appointment, in seconds; same as `duration`.
    ///
    /// At least 0.
    pub length: i64,
    /// Length of the appointment, in seconds.
    ///
    /// At least 0.
    pub duration: i64,
    /// `1`: fully paid.
    pub paid_full: PaidFull,
    pub is_paid: bool,
    pub is_overpaid: bool,
    /// Start of the appointment as Unix time.
    pub timestamp: i64,
    /// Start of the appointment, local time, such as `2026-01-15T10:00:00`.
    ///
    /// Matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$`.
    pub date: DateTime,
    /// When the appointment was made, such as `2026-01-10T15:30:00`.
    ///
    /// Matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$`.
    pub created_datetime: DateTime,
    /// Page from which the client came to book; may be empty.
    pub from_url: String,
    /// Where the booking was made. `0`: by an administrator, on the web or in the administrators' app; `1`: booking form in a mobile browser; `2`: booking form in a desktop browser.
    pub is_mobile: i64,
    pub comment: String,
    /// Code of the prepayment status.
    pub prepaid_status: i64,
    /// Name of the source of the appointment, such as `API` or an online booking form.
    pub record_from: String,
    /// Code of the payment status; may be null.
    pub payment_status: Option<i64>,
    /// `true`: the sales receipt is printed.
    pub is_sale_bill_printed: Option<bool>,
    /// `true`: the client was notified.
    pub is_client_notification_sent: bool,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentAttributes {
    literal;
    "company_id": required company_id,
    "external_id": required external_id,
    "visit_id": required visit_id,
    "booking_user_id": required booking_user_id,
    "bookform_id": required bookform_id,
    "master_id": required master_id,
    "staff_id": required staff_id,
    "client_id": required client_id,
    "comer_id": required comer_id,
    "source": required source,
    "attendance": required attendance,
    "attendance_status": required attendance_status,
    "attendance_status_slug": required attendance_status_slug,
    "client_fictive_name": required client_fictive_name,
    "client_fictive_phone": required client_fictive_phone,
    "client_fictive_email": required client_fictive_email,
    "clients_count": required clients_count,
    "activity_id": required activity_id,
    "custom_color": required custom_color,
    "custom_font_color": required custom_font_color,
    "length": required length,
    "duration": required duration,
    "paid_full": required paid_full,
    "is_paid": required is_paid,
    "is_overpaid": required is_overpaid,
    "timestamp": required timestamp,
    "date": required date,
    "created_datetime": required created_datetime,
    "from_url": required from_url,
    "is_mobile": required is_mobile,
    "comment": required comment,
    "prepaid_status": required prepaid_status,
    "record_from": required record_from,
    "payment_status": required payment_status,
    "is_sale_bill_printed": required is_sale_bill_printed,
    "is_client_notification_sent": required is_client_notification_sent,
    ..rest
});

/// Resources related to an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AppointmentRelationships {
    /// The client of the appointment.
    pub client: Option<ToOneRelationship>,
    /// The team member of the appointment.
    pub staff: Option<ToOneRelationship>,
    /// Services of the appointment.
    pub services: Option<ToManyRelationship>,
    /// Products sold.
    pub goods: Option<ToManyRelationship>,
    /// Resource instances in use.
    pub resource_instances: Option<ToManyRelationship>,
    /// Tags of the appointment.
    pub labels: Option<ToManyRelationship>,
    /// Services of the appointment, with prices.
    pub attendance_service_items: Option<ToManyRelationship>,
    /// Products sold or used up, with prices.
    pub attendance_good_items: Option<ToManyRelationship>,
    /// The document of the visit.
    pub attendance_document: Option<ToOneRelationship>,
    /// Payments.
    pub transactions: Option<ToManyRelationship>,
    pub fast_payment_settings: Option<ToOneRelationship>,
    pub acceptance_free: Option<ToOneRelationship>,
    /// Values of custom fields.
    pub custom_field_values: Option<ToManyRelationship>,
    /// The visitor.
    pub comer: Option<ToOneRelationship>,
    /// Messages that the client receives.
    pub client_notification_settings: Option<ToOneRelationship>,
    /// Schedule by which the client takes part in a series of events.
    pub client_schedule: Option<ToOneRelationship>,
    /// Length of the appointment: services and technical break.
    pub duration_details: Option<ToOneRelationship>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentRelationships {
    "client": optional client,
    "staff": optional staff,
    "services": optional services,
    "goods": optional goods,
    "resource_instances": optional resource_instances,
    "labels": optional labels,
    "attendance_service_items": optional attendance_service_items,
    "attendance_good_items": optional attendance_good_items,
    "attendance_document": optional attendance_document,
    "transactions": optional transactions,
    "fast_payment_settings": optional fast_payment_settings,
    "acceptance_free": optional acceptance_free,
    "custom_field_values": optional custom_field_values,
    "comer": optional comer,
    "client_notification_settings": optional client_notification_settings,
    "client_schedule": optional client_schedule,
    "duration_details": optional duration_details,
    ..rest
});

/// Reference to a resource, by type and ID.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResourceIdentifier {
    /// Type of the resource, such as `staff`.
    pub r#type: String,
    pub id: String,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl ToOne for ResourceIdentifier {
    fn to_one(&self) -> Option<Identifier<'_>> {
        Some(Identifier {
            kind: self.r#type.as_str(),
            id: self.id.as_str(),
        })
    }
}

object!(ResourceIdentifier {
    fn new(r#type: impl Into<String>, id: impl Into<String>);
    "type": required r#type,
    "id": required id,
    ..rest
});

/// Attendance. `-1`: no-show, `0`: awaited, `1`: arrived, `2`: confirmed by the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Attendance {
    /// Sent as `-1`.
    NoShow,
    /// Sent as `0`.
    Awaited,
    /// Sent as `1`.
    Arrived,
    /// Sent as `2`.
    Confirmed,
    /// A value that is not documented.
    Other(i64),
}

impl Attendance {
    /// Returns the value on the wire.
    pub fn value(&self) -> i64 {
        match self {
            Self::NoShow => -1,
            Self::Awaited => 0,
            Self::Arrived => 1,
            Self::Confirmed => 2,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for Attendance {
    fn from(value: i64) -> Self {
        match value {
            -1 => Self::NoShow,
            0 => Self::Awaited,
            1 => Self::Arrived,
            2 => Self::Confirmed,
            _ => Self::Other(value),
        }
    }
}

int_enum!(Attendance);

/// Attendance, as text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttendanceStatus {
    /// Sent as `absent`.
    Absent,
    /// Sent as `waiting`.
    Waiting,
    /// Sent as `attended`.
    Attended,
    /// Sent as `confirmed`.
    Confirmed,
    /// A value that is not documented.
    Other(String),
}

impl AttendanceStatus {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Absent => "absent",
            Self::Waiting => "waiting",
            Self::Attended => "attended",
            Self::Confirmed => "confirmed",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for AttendanceStatus {
    fn from(text: &str) -> Self {
        match text {
            "absent" => Self::Absent,
            "waiting" => Self::Waiting,
            "attended" => Self::Attended,
            "confirmed" => Self::Confirmed,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(AttendanceStatus);

/// `1`: fully paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaidFull {
    /// Sent as `0`.
    NotFullyPaid,
    /// Sent as `1`.
    FullyPaid,
    /// Sent as `2`.
    Code2,
    /// A value that is not documented.
    Other(i64),
}

impl PaidFull {
    /// Returns the value on the wire.
    pub fn value(&self) -> i64 {
        match self {
            Self::NotFullyPaid => 0,
            Self::FullyPaid => 1,
            Self::Code2 => 2,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for PaidFull {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::NotFullyPaid,
            1 => Self::FullyPaid,
            2 => Self::Code2,
            _ => Self::Other(value),
        }
    }
}

int_enum!(PaidFull);

/// `0`: not given, `1`: male, `2`: female.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// Sent as `0`.
    NotGiven,
    /// Sent as `1`.
    Male,
    /// Sent as `2`.
    Female,
    /// A value that is not documented.
    Other(i64),
}

impl Gender {
    /// Returns the value on the wire.
    pub fn value(&self) -> i64 {
        match self {
            Self::NotGiven => 0,
            Self::Male => 1,
            Self::Female => 2,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for Gender {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::NotGiven,
            1 => Self::Male,
            2 => Self::Female,
            _ => Self::Other(value),
        }
    }
}

int_enum!(Gender);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentInclude {
    /// Sent as `client`.
    Client,
    /// Sent as `client.custom_field_values`.
    ClientCustomFieldValues,
    /// Sent as `staff`.
    Staff,
    /// Sent as `services`.
    Services,
    /// Sent as `goods`.
    Goods,
    /// Sent as `resource_instances`.
    ResourceInstances,
    /// Sent as `labels`.
    Labels,
    /// Sent as `attendance_service_items`.
    AttendanceServiceItems,
    /// Sent as `attendance_good_items`.
    AttendanceGoodItems,
    /// Sent as `attendance_document`.
    AttendanceDocument,
    /// Sent as `transactions`.
    Transactions,
    /// Sent as `fast_payment_settings`.
    FastPaymentSettings,
    /// Sent as `acceptance_free`.
    AcceptanceFree,
    /// Sent as `custom_field_values`.
    CustomFieldValues,
    /// Sent as `comer`.
    Comer,
    /// Sent as `client_notification_settings`.
    ClientNotificationSettings,
    /// Sent as `client_schedule`.
    ClientSchedule,
    /// Sent as `duration_details`.
    DurationDetails,
    /// A value that is not documented.
    Other(String),
}

impl AppointmentInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Client => "client",
            Self::ClientCustomFieldValues => "client.custom_field_values",
            Self::Staff => "staff",
            Self::Services => "services",
            Self::Goods => "goods",
            Self::ResourceInstances => "resource_instances",
            Self::Labels => "labels",
            Self::AttendanceServiceItems => "attendance_service_items",
            Self::AttendanceGoodItems => "attendance_good_items",
            Self::AttendanceDocument => "attendance_document",
            Self::Transactions => "transactions",
            Self::FastPaymentSettings => "fast_payment_settings",
            Self::AcceptanceFree => "acceptance_free",
            Self::CustomFieldValues => "custom_field_values",
            Self::Comer => "comer",
            Self::ClientNotificationSettings => "client_notification_settings",
            Self::ClientSchedule => "client_schedule",
            Self::DurationDetails => "duration_details",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for AppointmentInclude {
    fn from(text: &str) -> Self {
        match text {
            "client" => Self::Client,
            "client.custom_field_values" => Self::ClientCustomFieldValues,
            "staff" => Self::Staff,
            "services" => Self::Services,
            "goods" => Self::Goods,
            "resource_instances" => Self::ResourceInstances,
            "labels" => Self::Labels,
            "attendance_service_items" => Self::AttendanceServiceItems,
            "attendance_good_items" => Self::AttendanceGoodItems,
            "attendance_document" => Self::AttendanceDocument,
            "transactions" => Self::Transactions,
            "fast_payment_settings" => Self::FastPaymentSettings,
            "acceptance_free" => Self::AcceptanceFree,
            "custom_field_values" => Self::CustomFieldValues,
            "comer" => Self::Comer,
            "client_notification_settings" => Self::ClientNotificationSettings,
            "client_schedule" => Self::ClientSchedule,
            "duration_details" => Self::DurationDetails,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(AppointmentInclude);
