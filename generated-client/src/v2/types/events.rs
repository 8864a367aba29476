// Written by `cargo xtask regen`; changes are lost.

//! Types of `events`.

use crate::runtime::{Date, DateTime, Maybe, Resource, Rest, object, text_enum};
use super::{Gender, ToManyRelationship, ToOneRelationship};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventInclude {
    /// Sent as `staff`.
    Staff,
    /// Sent as `service`.
    Service,
    /// Sent as `resource_instances`.
    ResourceInstances,
    /// Sent as `labels`.
    Labels,
    /// Sent as `duration_details`.
    DurationDetails,
    /// Sent as `master`.
    Master,
    /// A value that is not documented.
    Other(String),
}

impl EventInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Staff => "staff",
            Self::Service => "service",
            Self::ResourceInstances => "resource_instances",
            Self::Labels => "labels",
            Self::DurationDetails => "duration_details",
            Self::Master => "master",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for EventInclude {
    fn from(text: &str) -> Self {
        match text {
            "staff" => Self::Staff,
            "service" => Self::Service,
            "resource_instances" => Self::ResourceInstances,
            "labels" => Self::Labels,
            "duration_details" => Self::DurationDetails,
            "master" => Self::Master,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(EventInclude);

/// A group event, in which several clients take part.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Event {
    pub r#type: EventType,
    pub id: String,
    /// Data of an event.
    pub attributes: EventAttributes,
    /// Resources related to an event.
    pub relationships: Option<EventRelationships>,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for Event {
    const TYPE: &'static str = "activity";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(Event {
    fn new(id: impl Into<String>, attributes: EventAttributes) { r#type: EventType::Activity };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    "relationships": optional relationships,
    ..rest
});

/// Request that creates an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewEvent {
    /// ID of the team member.
    ///
    /// At least 1.
    pub staff_id: i64,
    /// ID of the service.
    ///
    /// At least 1.
    pub service_id: i64,
    /// IDs of the resource instances that the event uses.
    ///
    /// Each item at least 1.
    pub resource_instance_ids: Vec<i64>,
    /// IDs of the tags of the event.
    ///
    /// Each item at least 1.
    pub label_ids: Vec<i64>,
    /// Start of the event, local time, such as `2026-08-01 14:00:00`.
    ///
    /// Matches `^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$`.
    pub date: String,
    /// Length of the event, in seconds.
    ///
    /// At least 1; at most 86400; a multiple of 300.
    pub length: i64,
    /// Length of the technical break, in seconds. Null: the value of the location applies.
    ///
    /// At least 0; at most 3600; a multiple of 300.
    pub technical_break_duration: Maybe<i64>,
    /// Largest number of clients of the event.
    ///
    /// At least 1.
    pub capacity: i64,
    /// 1 to 255 characters.
    pub comment: Option<String>,
    /// Color of the event in the calendar, `#rrggbb`.
    ///
    /// Matches `^#[0-9a-f]{6}$`.
    pub color: Option<String>,
    /// Instructions for clients.
    ///
    /// 1 to 500 characters.
    pub instructions: Option<String>,
    /// Link to the online stream of the event.
    ///
    /// At least 1 character.
    pub stream_link: Option<String>,
    /// `true`: saves despite errors such as a busy team member or resource.
    ///
    /// Default `false`.
    pub force: Option<bool>,
}

object!(NewEvent {
    literal;
    "staff_id": required staff_id,
    "service_id": required service_id,
    "resource_instance_ids": required resource_instance_ids,
    "label_ids": required label_ids,
    "date": required date,
    "length": required length,
    "technical_break_duration": maybe technical_break_duration,
    "capacity": required capacity,
    "comment": optional comment,
    "color": optional color,
    "instructions": optional instructions,
    "stream_link": optional stream_link,
    "force": optional force,
});

/// Request that changes an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventUpdate {
    /// ID of the team member.
    ///
    /// At least 1.
    pub staff_id: i64,
    /// ID of the service.
    ///
    /// At least 1.
    pub service_id: i64,
    /// IDs of the resource instances that the event uses.
    ///
    /// Each item at least 1.
    pub resource_instance_ids: Vec<i64>,
    /// IDs of the tags of the event.
    ///
    /// Each item at least 1.
    pub label_ids: Vec<i64>,
    /// Start of the event, local time, such as `2026-08-01 14:00:00`.
    ///
    /// Matches `^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$`.
    pub date: String,
    /// Length of the event, in seconds.
    ///
    /// At least 1; at most 86400; a multiple of 300.
    pub length: i64,
    /// Length of the technical break, in seconds. Null: the value of the location applies.
    ///
    /// At least 0; at most 3600; a multiple of 300.
    pub technical_break_duration: Maybe<i64>,
    /// Largest number of clients of the event.
    ///
    /// At least 1.
    pub capacity: i64,
    /// 1 to 255 characters.
    pub comment: Maybe<String>,
    /// Color of the event in the calendar, `#rrggbb`.
    ///
    /// Matches `^#[0-9a-f]{6}$`.
    pub color: Maybe<String>,
    /// Instructions for clients.
    ///
    /// 1 to 500 characters.
    pub instructions: Maybe<String>,
    /// Link to the online stream of the event.
    ///
    /// At least 1 character.
    pub stream_link: Maybe<String>,
    /// `true`: saves despite errors such as a busy team member or resource.
    ///
    /// Default `false`.
    pub force: Option<bool>,
}

object!(EventUpdate {
    literal;
    "staff_id": required staff_id,
    "service_id": required service_id,
    "resource_instance_ids": required resource_instance_ids,
    "label_ids": required label_ids,
    "date": required date,
    "length": required length,
    "technical_break_duration": maybe technical_break_duration,
    "capacity": required capacity,
    "comment": maybe comment,
    "color": maybe color,
    "instructions": maybe instructions,
    "stream_link": maybe stream_link,
    "force": optional force,
});

/// Request that books a client into an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewEventAppointment {
    /// ID of the client.
    ///
    /// At least 1.
    pub client_id: Maybe<i64>,
    /// ID of the visitor.
    ///
    /// At least 1.
    pub comer_id: Maybe<i64>,
    /// The client. Most fields are required, and may be null.
    pub client: NewEventAppointmentClient,
    /// The visitor.
    pub comer: Option<NewVisitor>,
    /// Number of places taken.
    ///
    /// At least 1.
    pub clients_count: i64,
    /// `true`: a trial visit.
    pub is_trial_service: Option<bool>,
}

object!(NewEventAppointment {
    fn new(client: NewEventAppointmentClient, clients_count: i64);
    "client_id": maybe client_id,
    "comer_id": maybe comer_id,
    "client": required client,
    "comer": optional comer,
    "clients_count": required clients_count,
    "is_trial_service": optional is_trial_service,
});

/// Request that changes an appointment with an event.
#[derive(Debug, Clone, PartialEq)]
pub struct EventAppointmentUpdate {
    /// Price of the event for the client.
    pub attendance_service_item: EventAppointmentPrice,
    /// Products sold or used up.
    pub attendance_good_items: Option<Vec<AttendanceProductItemUpdate>>,
    /// At most 255 characters.
    pub comment: Maybe<String>,
    /// IDs of the tags of the appointment.
    ///
    /// Each item at least 1.
    pub label_ids: Maybe<Vec<i64>>,
    /// Color of the appointment in the calendar: six hexadecimal digits without `#`.
    ///
    /// Matches `^[0-9a-f]{6}$`.
    pub color: Maybe<String>,
    /// Number of places taken.
    ///
    /// At least 1.
    pub clients_count: Maybe<i64>,
}

object!(EventAppointmentUpdate {
    fn new(attendance_service_item: EventAppointmentPrice);
    "attendance_service_item": required attendance_service_item,
    "attendance_good_items": optional attendance_good_items,
    "comment": maybe comment,
    "label_ids": maybe label_ids,
    "color": maybe color,
    "clients_count": maybe clients_count,
});

/// Request that moves an appointment to another event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventAppointmentReschedule {
    /// ID of the event to move the appointment to.
    ///
    /// At least 1.
    pub reschedule_activity_id: i64,
    /// `true`: the visitor moves too.
    pub with_comer: Option<bool>,
    /// At most 255 characters.
    pub comment: Maybe<String>,
    /// Number of places taken.
    ///
    /// At least 1.
    pub clients_count: Maybe<i64>,
}

object!(EventAppointmentReschedule {
    fn new(reschedule_activity_id: i64);
    "reschedule_activity_id": required reschedule_activity_id,
    "with_comer": optional with_comer,
    "comment": maybe comment,
    "clients_count": maybe clients_count,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// Sent as `activity`.
    Activity,
    /// A value that is not documented.
    Other(String),
}

impl EventType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Activity => "activity",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for EventType {
    fn from(text: &str) -> Self {
        match text {
            "activity" => Self::Activity,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(EventType);

/// Data of an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventAttributes {
    /// ID of the team member; same as `staff_id`.
    pub master_id: i64,
    /// ID of the team member.
    pub staff_id: i64,
    /// ID of the service.
    pub service_id: i64,
    /// Start of the event as Unix time.
    pub timestamp: i64,
    /// Length of the event, in seconds.
    ///
    /// At least 1; at most 86400.
    pub length: i64,
    /// Largest number of clients of the event.
    ///
    /// At least 1.
    pub capacity: i64,
    /// Number of clients who are booked.
    ///
    /// At least 0.
    pub clients_count: i64,
    /// Color of the event in the calendar.
    pub color: String,
    /// Instructions for clients.
    pub instructions: String,
    /// Link to the online stream of the event.
    pub stream_link: String,
    /// Color of the text.
    pub font_color: String,
    /// `true`: notifications were sent.
    pub notified: bool,
    pub comment: Option<String>,
    /// ID of the schedule that the event repeats by; null if there is none.
    pub schedule_id: Option<i64>,
    /// End of the schedule that the event repeats by; null if there is none.
    pub schedule_till: Option<EventScheduleEnd>,
    /// `true`: the event differs from its schedule.
    pub schedule_event_modified: Option<bool>,
    /// Start of the event with an offset, such as `2026-08-01T14:00:00+0400`.
    ///
    /// Matches `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{4}$`.
    pub date: DateTime,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventAttributes {
    literal;
    "master_id": required master_id,
    "staff_id": required staff_id,
    "service_id": required service_id,
    "timestamp": required timestamp,
    "length": required length,
    "capacity": required capacity,
    "clients_count": required clients_count,
    "color": required color,
    "instructions": required instructions,
    "stream_link": required stream_link,
    "font_color": required font_color,
    "notified": required notified,
    "comment": required comment,
    "schedule_id": required schedule_id,
    "schedule_till": required schedule_till,
    "schedule_event_modified": required schedule_event_modified,
    "date": required date,
    ..rest
});

/// Resources related to an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventRelationships {
    /// The team member of the event.
    pub staff: Option<ToOneRelationship>,
    /// The team member of the event; same as `staff`.
    pub master: Option<ToOneRelationship>,
    /// The service of the event.
    pub service: Option<ToOneRelationship>,
    /// Resource instances in use.
    pub resource_instances: Option<ToManyRelationship>,
    /// Tags of the event.
    pub labels: Option<ToManyRelationship>,
    /// Length of the event: services and technical break.
    pub duration_details: Option<ToOneRelationship>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventRelationships {
    "staff": optional staff,
    "master": optional master,
    "service": optional service,
    "resource_instances": optional resource_instances,
    "labels": optional labels,
    "duration_details": optional duration_details,
    ..rest
});

/// The client. Most fields are required, and may be null.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewEventAppointmentClient {
    /// ID of the client; null for a new client.
    ///
    /// At least 1.
    pub id: Option<i64>,
    /// At least 1 character.
    pub name: String,
    /// Phone number, digits only, such as `13155550175`; may be empty or null.
    ///
    /// Matches `^([0-9]{9,15})?$`.
    pub phone: Option<String>,
    /// Format `email`.
    pub email: Option<String>,
    /// At least 1 character.
    pub surname: Option<String>,
    /// Middle name.
    ///
    /// At least 1 character.
    pub patronymic: Option<String>,
    /// `0`: not given, `1`: male, `2`: female.
    pub gender: Option<Gender>,
    /// Date of birth, such as `1990-01-01`.
    pub birthday: Option<Date>,
    /// Values of custom fields.
    pub custom_field_values: Option<Vec<CustomFieldValue>>,
    /// Consents of the client.
    pub agreements: Option<ClientAgreements>,
    /// At least 1 character.
    pub comment: Option<String>,
    /// National identity number.
    ///
    /// At least 1 character.
    pub national_id: Maybe<String>,
}

object!(NewEventAppointmentClient {
    literal;
    "id": required id,
    "name": required name,
    "phone": required phone,
    "email": required email,
    "surname": required surname,
    "patronymic": required patronymic,
    "gender": required gender,
    "birthday": required birthday,
    "custom_field_values": required custom_field_values,
    "agreements": required agreements,
    "comment": optional comment,
    "national_id": maybe national_id,
});

/// The visitor.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NewVisitor {
    /// 1 to 255 characters.
    pub name: Option<String>,
}

object!(NewVisitor { "name": optional name });

/// Price of the event for the client.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EventAppointmentPrice {
    /// Price of one unit before discounts.
    ///
    /// At least 0; at most 1000000000.
    pub cost_per_unit: f64,
    /// Discount, in percent.
    ///
    /// At least 0; at most 100.
    pub discount_percent: f64,
    /// Price set by hand.
    ///
    /// At least 0; at most 1000000000.
    pub manual_cost: f64,
    /// `true`: a trial visit.
    pub is_trial: Option<bool>,
}

object!(EventAppointmentPrice {
    fn new(cost_per_unit: f64, discount_percent: f64, manual_cost: f64);
    "cost_per_unit": required cost_per_unit,
    "discount_percent": required discount_percent,
    "manual_cost": required manual_cost,
    "is_trial": optional is_trial,
});

/// A product that is sold or used up in the appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct AttendanceProductItemUpdate {
    /// ID of the product in the appointment; null for a new one.
    ///
    /// At least 1.
    pub id: Option<i64>,
    /// ID of the product.
    ///
    /// At least 1.
    pub good_id: i64,
    /// ID of the unit of measure.
    ///
    /// At least 1.
    pub unit_id: i64,
    /// ID of the storage.
    ///
    /// At least 1.
    pub storage_id: i64,
    /// ID of the team member who sells the product.
    ///
    /// At least 1.
    pub staff_id: i64,
    /// Unit used: the sale unit or the write-off unit (`consumable`).
    pub operation_unit_type: OperationUnit,
    /// Code of the membership or gift card.
    ///
    /// 1 to 32 characters.
    pub number: Option<String>,
    /// Quantity in the unit of measure.
    ///
    /// At least 0.001; at most 1000000000.
    pub quantity: f64,
    /// Price of one unit before discounts.
    ///
    /// At least 0; at most 1000000000.
    pub cost_per_unit: f64,
    /// Price set by hand.
    ///
    /// At least 0; at most 1000000000.
    pub manual_cost: f64,
    /// Discount, in percent.
    ///
    /// At least 0; at most 100.
    pub discount_percent: f64,
    /// Marking codes of the product.
    ///
    /// Each item 1 to 256 characters.
    pub marks: Vec<String>,
    /// Date on which a membership or gift card is activated, such as `2026-01-31`.
    pub planned_activation_date: Option<Date>,
}

object!(AttendanceProductItemUpdate {
    literal;
    "id": required id,
    "good_id": required good_id,
    "unit_id": required unit_id,
    "storage_id": required storage_id,
    "staff_id": required staff_id,
    "operation_unit_type": required operation_unit_type,
    "number": required number,
    "quantity": required quantity,
    "cost_per_unit": required cost_per_unit,
    "manual_cost": required manual_cost,
    "discount_percent": required discount_percent,
    "marks": required marks,
    "planned_activation_date": required planned_activation_date,
});

/// A local time with its time zone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventScheduleEnd {
    /// Date and time with microseconds, such as `2026-12-31 00:00:00.000000`.
    ///
    /// Matches `^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}$`.
    pub date: String,
    /// Form of `timezone`, as in PHP.
    pub timezone_type: i64,
    /// The time zone.
    pub timezone: String,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventScheduleEnd {
    fn new(date: impl Into<String>, timezone_type: i64, timezone: impl Into<String>);
    "date": required date,
    "timezone_type": required timezone_type,
    "timezone": required timezone,
    ..rest
});

/// Value of a custom field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CustomFieldValue {
    /// Code of the field.
    ///
    /// At least 1 character.
    pub code: String,
    /// The value, as text.
    ///
    /// 1 to 255 characters.
    pub value: String,
}

object!(CustomFieldValue {
    fn new(code: impl Into<String>, value: impl Into<String>);
    "code": required code,
    "value": required value,
});

/// Consents of a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientAgreements {
    /// `true`: the client accepts newsletters.
    pub is_newsletter_allowed: bool,
    /// `true`: the client allows personal data to be processed.
    pub is_personal_data_processing_allowed: bool,
}

object!(ClientAgreements {
    fn new(is_newsletter_allowed: bool, is_personal_data_processing_allowed: bool);
    "is_newsletter_allowed": required is_newsletter_allowed,
    "is_personal_data_processing_allowed": required is_personal_data_processing_allowed,
});

/// Unit used: the sale unit or the write-off unit (`consumable`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationUnit {
    /// Sent as `sale`.
    Sale,
    /// Sent as `consumable`.
    Consumable,
    /// A value that is not documented.
    Other(String),
}

impl OperationUnit {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sale => "sale",
            Self::Consumable => "consumable",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for OperationUnit {
    fn from(text: &str) -> Self {
        match text {
            "sale" => Self::Sale,
            "consumable" => Self::Consumable,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(OperationUnit);
