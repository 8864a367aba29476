// Written by `cargo xtask regen`; changes are lost.

//! Types that several groups use.

use crate::runtime::{
    DateTime, Maybe, Null, Object, Rest, Value, When, object, text_enum, union,
};
use std::collections::BTreeMap;

/// Error response when a request is not authorized.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Unauthorized {
    pub success: Option<bool>,
    pub data: Maybe<BTreeMap<String, Value>>,
    /// Error message.
    pub meta: Option<Message>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Unauthorized {
    "success": optional success,
    "data": maybe data,
    "meta": optional meta,
    ..rest
});

/// Error response when something does not exist.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotFound {
    pub success: Option<bool>,
    pub data: Maybe<BTreeMap<String, Value>>,
    pub meta: Option<MapOrList>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(NotFound {
    "success": optional success,
    "data": maybe data,
    "meta": optional meta,
    ..rest
});

/// Message of a response, mostly of an error.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Message {
    /// The message.
    pub message: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Message { "message": optional message, ..rest });

/// An object or an array; empty in most responses.
#[derive(Debug, Clone, PartialEq)]
pub enum MapOrList {
    Map(BTreeMap<String, Value>),
    List(Vec<Value>),
}

impl From<BTreeMap<String, Value>> for MapOrList {
    fn from(value: BTreeMap<String, Value>) -> Self {
        Self::Map(value)
    }
}

impl From<Vec<Value>> for MapOrList {
    fn from(value: Vec<Value>) -> Self {
        Self::List(value)
    }
}

union!(MapOrList {
    Map: When { is_general: true, ..When::OBJECT },
    List: When::LIST,
});

/// `1` or `true`: clients confirm their phone number to get push notifications. A number or a boolean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LocationPushNotificationPhoneConfirm {
    Flag(bool),
    Integer(i64),
}

impl From<bool> for LocationPushNotificationPhoneConfirm {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl From<i64> for LocationPushNotificationPhoneConfirm {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

union!(LocationPushNotificationPhoneConfirm {
    Flag: When::BOOL,
    Integer: When::NUMBER,
});

/// Main chain of the location; an empty array if none.
#[derive(Debug, Clone, PartialEq)]
pub enum LocationMainGroup {
    Object(LocationMainGroupObject),
    List(Vec<Value>),
}

impl From<LocationMainGroupObject> for LocationMainGroup {
    fn from(value: LocationMainGroupObject) -> Self {
        Self::Object(value)
    }
}

impl From<Vec<Value>> for LocationMainGroup {
    fn from(value: Vec<Value>) -> Self {
        Self::List(value)
    }
}

union!(LocationMainGroup {
    Object: When {
        known: <LocationMainGroupObject as Object>::FIELDS,
        needs: &["id"],
        ..When::OBJECT
    },
    List: When::LIST,
});

/// An entity by its ID and title.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IdTitle {
    pub id: i64,
    pub title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IdTitle { fn new(id: i64); "id": required id, "title": optional title, ..rest });

/// An entity by its ID and title.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LocationMainGroupObject {
    pub id: i64,
    pub title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LocationMainGroupObject {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    ..rest
});

/// Error response with a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Failure {
    /// Always `true`: the request succeeded.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Option<String>,
    /// Error message.
    pub meta: Option<Message>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Failure {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

/// Error response when a request is invalid.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnprocessableEntity {
    pub success: Option<bool>,
    pub data: Maybe<BTreeMap<String, Value>>,
    /// Error message and validation messages.
    pub meta: Option<ValidationMessages>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UnprocessableEntity {
    "success": optional success,
    "data": maybe data,
    "meta": optional meta,
    ..rest
});

/// Error response when a request is malformed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BadRequest {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    pub data: Option<Null>,
    /// Error message.
    pub meta: Option<BTreeMap<String, Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BadRequest {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

/// Error response when a request is invalid.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationFailure {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    pub data: Option<Null>,
    /// Error message and validation messages.
    pub meta: Option<ValidationFailureMeta>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ValidationFailure {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

/// Error message, if any.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FailureWithErrorsMeta {
    pub message: Option<String>,
    /// Error messages.
    pub errors: Option<Vec<Message>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FailureWithErrorsMeta { "message": optional message, "errors": optional errors, ..rest });

/// Error message and validation messages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationMessages {
    pub message: Option<String>,
    /// Validation messages.
    pub errors: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ValidationMessages { "message": optional message, "errors": optional errors, ..rest });

/// Error message and validation messages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationFailureMeta {
    pub message: Option<String>,
    /// Validation messages by field.
    pub errors: Option<BTreeMap<String, Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ValidationFailureMeta { "message": optional message, "errors": optional errors, ..rest });

/// A team member, with the position.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TeamMemberWithPosition {
    /// ID of the team member.
    pub id: Option<i64>,
    pub name: Option<String>,
    /// ID of the location in which the team member was created.
    pub company_id: Option<i64>,
    pub specialization: Option<String>,
    /// URL of the small image.
    pub avatar: Option<String>,
    /// URL of the original image.
    pub avatar_big: Option<String>,
    /// Position of the team member.
    pub position: Maybe<IdTitle>,
    /// `true`: a paid team member, counted in the license price.
    pub is_paid_staff: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TeamMemberWithPosition {
    "id": optional id,
    "name": optional name,
    "company_id": optional company_id,
    "specialization": optional specialization,
    "avatar": optional avatar,
    "avatar_big": optional avatar_big,
    "position": maybe position,
    "is_paid_staff": optional is_paid_staff,
    ..rest
});

/// Images of an entity in several versions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ImageGroup {
    pub id: i64,
    /// Name of the kind of entity.
    pub entity: Option<String>,
    /// ID of the entity that the images belong to.
    pub entity_id: Option<i64>,
    /// Images by the name of their version.
    pub images: Option<BTreeMap<String, ImageGroupImage>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ImageGroup {
    fn new(id: i64);
    "id": required id,
    "entity": optional entity,
    "entity_id": optional entity_id,
    "images": optional images,
    ..rest
});

/// A position of team members.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TeamMemberPosition {
    pub id: i64,
    pub title: Option<String>,
    /// How services are tied to the position. `0`: not tied, `2`: strictly tied.
    pub services_binding_type: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TeamMemberPosition {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "services_binding_type": optional services_binding_type,
    ..rest
});

/// One version of an image.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ImageGroupImage {
    pub id: i64,
    /// URL of the image.
    pub path: Option<String>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    pub r#type: Option<String>,
    /// ID of the image group.
    pub image_group_id: Option<i64>,
    /// Name of the version, such as `basic`.
    pub version: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ImageGroupImage {
    fn new(id: i64);
    "id": required id,
    "path": optional path,
    "width": optional width,
    "height": optional height,
    "type": optional r#type,
    "image_group_id": optional image_group_id,
    "version": optional version,
    ..rest
});

/// Number of the page, and number of items on all pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PageMeta {
    /// Number of the page.
    pub page: Option<i64>,
    /// Number of items on all pages.
    pub total_count: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PageMeta { "page": optional page, "total_count": optional total_count, ..rest });

/// Number of items on all pages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TotalMeta {
    /// Number of items on all pages.
    pub total_count: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TotalMeta { "total_count": optional total_count, ..rest });

/// Number of items.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CountMeta {
    /// Number of items in the response or on all pages.
    pub count: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CountMeta { "count": optional count, ..rest });

/// Error message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchNotFoundMeta {
    pub message: Option<String>,
    /// Error messages.
    pub errors: Option<Vec<ClientSearchNotFoundMetaError>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientSearchNotFoundMeta {
    "message": optional message,
    "errors": optional errors,
    ..rest
});

/// A message of an error.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchNotFoundMetaError {
    pub message: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientSearchNotFoundMetaError { "message": optional message, ..rest });

/// A resource instance: one item of a resource.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResourceInstance {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the resource.
    pub resource_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ResourceInstance {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "resource_id": optional resource_id,
    ..rest
});

/// A loyalty transaction of a visit.
#[derive(Debug, Clone, PartialEq)]
pub struct LoyaltyTransaction {
    /// ID of the loyalty transaction.
    pub id: i64,
    /// ID of the transaction status.
    pub status_id: Option<i64>,
    /// Sum paid by loyalty means.
    pub amount: Option<f64>,
    /// ID of the transaction type.
    pub type_id: Option<i64>,
    /// ID of the promotion.
    pub program_id: Option<i64>,
    /// ID of the loyalty card.
    pub card_id: Option<i64>,
    /// ID of the chain that the loyalty belongs to.
    pub salon_group_id: Option<i64>,
    /// ID of the sold product or service, if there is one.
    pub item_id: Option<i64>,
    /// Kind of the sold item, if there is one. `1`: service, `7`: product.
    pub item_type_id: Option<i64>,
    /// ID of the appointment of the sold item, if there is one.
    pub item_record_id: Option<i64>,
    /// ID of the product transaction; `0` if there is none.
    pub goods_transaction_id: Option<i64>,
    /// `true`: the transaction is a discount.
    pub is_discount: Option<bool>,
    pub is_loyalty_withdraw: Option<bool>,
    /// Type of the transaction.
    pub r#type: Option<IdTitle>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyTransaction {
    fn new(id: i64);
    "id": required id,
    "status_id": optional status_id,
    "amount": optional amount,
    "type_id": optional type_id,
    "program_id": optional program_id,
    "card_id": optional card_id,
    "salon_group_id": optional salon_group_id,
    "item_id": optional item_id,
    "item_type_id": optional item_type_id,
    "item_record_id": optional item_record_id,
    "goods_transaction_id": optional goods_transaction_id,
    "is_discount": optional is_discount,
    "is_loyalty_withdraw": optional is_loyalty_withdraw,
    "type": optional r#type,
    ..rest
});

/// A product or service of a visit.
#[derive(Debug, Clone, PartialEq)]
pub struct VisitDetailsItem {
    pub id: i64,
    /// ID of the product or service.
    pub item_id: Option<i64>,
    /// ID of the item type.
    pub item_type_id: Option<i64>,
    /// ID of the appointment.
    pub record_id: Option<i64>,
    /// Title of the product or service.
    pub item_title: Option<String>,
    /// Quantity.
    pub amount: Option<f64>,
    /// Price before discounts.
    pub first_cost: Option<f64>,
    /// Price set by hand.
    pub manual_cost: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// Final price after all discounts and promotions.
    pub cost: Option<f64>,
    /// ID of the team member.
    pub master_id: Option<i64>,
    /// ID of the product; `0` if there is none.
    pub good_id: Option<i64>,
    /// ID of the service.
    pub service_id: Option<i64>,
    /// ID of the promotion; `0` if there is none.
    pub event_id: Option<i64>,
    /// `true`: a service.
    pub is_service: Option<bool>,
    /// `true`: a promotion.
    pub is_event: Option<bool>,
    /// `true`: a product.
    pub is_good: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(VisitDetailsItem {
    fn new(id: i64);
    "id": required id,
    "item_id": optional item_id,
    "item_type_id": optional item_type_id,
    "record_id": optional record_id,
    "item_title": optional item_title,
    "amount": optional amount,
    "first_cost": optional first_cost,
    "manual_cost": optional manual_cost,
    "discount": optional discount,
    "cost": optional cost,
    "master_id": optional master_id,
    "good_id": optional good_id,
    "service_id": optional service_id,
    "event_id": optional event_id,
    "is_service": optional is_service,
    "is_event": optional is_event,
    "is_good": optional is_good,
    ..rest
});

/// A schedule series of the location.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ScheduleDay {
    /// ID of the series.
    pub id: Option<i64>,
    /// When the schedule series was created.
    pub created_at: Option<DateTime>,
    /// When the series was changed last.
    pub updated_at: Option<DateTime>,
    /// When the series was deleted.
    pub deleted_at: Maybe<DateTime>,
    /// ID of the schedule that the series belongs to.
    pub timetable_event_schedule_id: Option<i64>,
    /// Weekday of a series, `mon` to `sun`.
    pub day_of_week: Option<DayOfWeek>,
    /// Start time of each event.
    pub events_time: Option<String>,
    /// Length of each event without the technical break, in seconds.
    pub events_duration: Option<i64>,
    /// Length of the technical break, in seconds.
    pub event_technical_break_duration: Option<i64>,
    /// Team member of the events; present only when requested with `include`.
    pub events_master: Option<TeamMemberWithPosition>,
    /// Tags of the events; present only when requested with `include`.
    pub events_labels: Option<Vec<Tag>>,
    /// Resource instances of the events; present only when requested with `include`.
    pub events_resource_instances: Option<Vec<ResourceInstance>>,
    /// Planned appointments or events of the series; present only when requested with `include`.
    pub events: Option<Vec<ScheduleEvent>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ScheduleDay {
    "id": optional id,
    "created_at": optional created_at,
    "updated_at": optional updated_at,
    "deleted_at": maybe deleted_at,
    "timetable_event_schedule_id": optional timetable_event_schedule_id,
    "day_of_week": optional day_of_week,
    "events_time": optional events_time,
    "events_duration": optional events_duration,
    "event_technical_break_duration": optional event_technical_break_duration,
    "events_master": optional events_master,
    "events_labels": optional events_labels,
    "events_resource_instances": optional events_resource_instances,
    "events": optional events,
    ..rest
});

/// ID, name and phone number of a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IdNamePhone {
    pub id: i64,
    pub name: Option<String>,
    pub phone: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IdNamePhone {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "phone": optional phone,
    ..rest
});

/// A transaction registered by the POS.
#[derive(Debug, Clone, PartialEq)]
pub struct FiscalTransaction {
    /// ID of the POS transaction.
    pub id: i64,
    /// When the receipt was printed.
    pub print_date: Option<DateTime>,
    /// Number of printed receipts.
    pub printed_count: Option<i64>,
    /// Amount paid, to 2 decimal places.
    pub sum: Option<f64>,
    /// Type of the transaction.
    pub r#type: Option<IdTitle>,
    /// Printing status of the receipt.
    pub status: Option<IdTitle>,
    /// The document of a receipt.
    pub document: Option<FiscalTransactionDocument>,
    /// A person by ID and name.
    pub cashier: Option<IdName>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FiscalTransaction {
    fn new(id: i64);
    "id": required id,
    "print_date": optional print_date,
    "printed_count": optional printed_count,
    "sum": optional sum,
    "type": optional r#type,
    "status": optional status,
    "document": optional document,
    "cashier": optional cashier,
    ..rest
});

/// Weekday of a series, `mon` to `sun`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DayOfWeek {
    /// Sent as `mon`.
    Mon,
    /// Sent as `tue`.
    Tue,
    /// Sent as `wed`.
    Wed,
    /// Sent as `thu`.
    Thu,
    /// Sent as `fri`.
    Fri,
    /// Sent as `sat`.
    Sat,
    /// Sent as `sun`.
    Sun,
    /// A value that is not documented.
    Other(String),
}

impl DayOfWeek {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mon => "mon",
            Self::Tue => "tue",
            Self::Wed => "wed",
            Self::Thu => "thu",
            Self::Fri => "fri",
            Self::Sat => "sat",
            Self::Sun => "sun",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for DayOfWeek {
    fn from(text: &str) -> Self {
        match text {
            "mon" => Self::Mon,
            "tue" => Self::Tue,
            "wed" => Self::Wed,
            "thu" => Self::Thu,
            "fri" => Self::Fri,
            "sat" => Self::Sat,
            "sun" => Self::Sun,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(DayOfWeek);

/// A tag, to mark clients or other entities.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Tag {
    /// ID of the tag.
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Color of the tag, `#RRGGBB`.
    pub color: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Tag { "id": optional id, "title": optional title, "color": optional color, ..rest });

/// An appointment or event within a schedule.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ScheduleEvent {
    /// ID of the schedule entry.
    pub id: Option<i64>,
    /// When the scheduled appointment or event was created.
    pub created_at: Option<DateTime>,
    /// When the appointment or event was changed last.
    pub updated_at: Option<DateTime>,
    /// When the entry was deleted from the schedule.
    pub deleted_at: Maybe<DateTime>,
    /// State of the schedule entry and its appointment or event. `stable`: both agree. `event_created`: the entry is created, the appointment or event is not yet. `event_changed`: the entry is changed, the appointment or event is not yet. `event_changed_force`: the same, and manual changes will be overwritten. `event_deleted`: the entry is deleted, the appointment or event is not yet. `entity_deleted`: the appointment or event is deleted. `entity_failed`: the appointment or event could not be created.
    pub event_status: Option<ScheduleEventStatus>,
    /// Planned start of the appointment or event.
    pub event_datetime: Option<DateTime>,
    /// Kind of the entry: `record` for an appointment, `activity` for an event.
    pub event_entity_type: Option<EntityType>,
    /// ID of the appointment or event that was created.
    pub event_entity_id: Maybe<i64>,
    /// True when the team member was changed by hand.
    pub is_entity_master_changed: Option<bool>,
    /// True when the start was changed by hand.
    pub is_entity_datetime_changed: Option<bool>,
    /// True when the duration was changed by hand.
    pub is_entity_duration_changed: Option<bool>,
    /// True when the tags were changed by hand.
    pub is_entity_labels_changed: Option<bool>,
    /// True when the resource instances were changed by hand.
    pub is_entity_resource_instances_changed: Option<bool>,
    /// Current team member of the appointment or event.
    pub entity_master: Option<TeamMemberWithPosition>,
    /// Current start of the appointment or event.
    pub entity_datetime: Option<String>,
    /// Current length of the appointment or event.
    pub entity_duration: Option<String>,
    /// Current tags of the appointment or event.
    pub entity_labels: Option<Vec<Tag>>,
    /// Current resource instances of the appointment or event.
    pub entity_resource_instances: Option<Vec<ResourceInstance>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ScheduleEvent {
    "id": optional id,
    "created_at": optional created_at,
    "updated_at": optional updated_at,
    "deleted_at": maybe deleted_at,
    "event_status": optional event_status,
    "event_datetime": optional event_datetime,
    "event_entity_type": optional event_entity_type,
    "event_entity_id": maybe event_entity_id,
    "is_entity_master_changed": optional is_entity_master_changed,
    "is_entity_datetime_changed": optional is_entity_datetime_changed,
    "is_entity_duration_changed": optional is_entity_duration_changed,
    "is_entity_labels_changed": optional is_entity_labels_changed,
    "is_entity_resource_instances_changed": optional is_entity_resource_instances_changed,
    "entity_master": optional entity_master,
    "entity_datetime": optional entity_datetime,
    "entity_duration": optional entity_duration,
    "entity_labels": optional entity_labels,
    "entity_resource_instances": optional entity_resource_instances,
    ..rest
});

/// The document of a receipt.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FiscalTransactionDocument {
    /// ID of the document.
    pub id: i64,
    /// ID of the document type, such as `7` for a visit.
    pub r#type: Option<i64>,
    /// Name of the document type, such as `Visit`.
    pub type_title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FiscalTransactionDocument {
    fn new(id: i64);
    "id": required id,
    "type": optional r#type,
    "type_title": optional type_title,
    ..rest
});

/// A person by ID and name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IdName {
    pub id: i64,
    pub name: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IdName { fn new(id: i64); "id": required id, "name": optional name, ..rest });

/// State of the schedule entry and its appointment or event. `stable`: both agree. `event_created`: the entry is created, the appointment or event is not yet. `event_changed`: the entry is changed, the appointment or event is not yet. `event_changed_force`: the same, and manual changes will be overwritten. `event_deleted`: the entry is deleted, the appointment or event is not yet. `entity_deleted`: the appointment or event is deleted. `entity_failed`: the appointment or event could not be created.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleEventStatus {
    /// Sent as `stable`.
    Stable,
    /// Sent as `event_created`.
    EventCreated,
    /// Sent as `event_changed`.
    EventChanged,
    /// Sent as `event_changed_force`.
    EventChangedForce,
    /// Sent as `event_deleted`.
    EventDeleted,
    /// Sent as `entity_deleted`.
    EntityDeleted,
    /// Sent as `entity_failed`.
    EntityFailed,
    /// A value that is not documented.
    Other(String),
}

impl ScheduleEventStatus {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stable => "stable",
            Self::EventCreated => "event_created",
            Self::EventChanged => "event_changed",
            Self::EventChangedForce => "event_changed_force",
            Self::EventDeleted => "event_deleted",
            Self::EntityDeleted => "entity_deleted",
            Self::EntityFailed => "entity_failed",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ScheduleEventStatus {
    fn from(text: &str) -> Self {
        match text {
            "stable" => Self::Stable,
            "event_created" => Self::EventCreated,
            "event_changed" => Self::EventChanged,
            "event_changed_force" => Self::EventChangedForce,
            "event_deleted" => Self::EventDeleted,
            "entity_deleted" => Self::EntityDeleted,
            "entity_failed" => Self::EntityFailed,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ScheduleEventStatus);

/// Kind of calendar entry: an appointment (`record`) or an event (`activity`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// Sent as `record`.
    Record,
    /// Sent as `activity`.
    Activity,
    /// A value that is not documented.
    Other(String),
}

impl EntityType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Record => "record",
            Self::Activity => "activity",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for EntityType {
    fn from(text: &str) -> Self {
        match text {
            "record" => Self::Record,
            "activity" => Self::Activity,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(EntityType);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventConflictMeta {
    pub message: Option<String>,
    pub conflict: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventConflictMeta { "message": optional message, "conflict": optional conflict, ..rest });

/// ID, name and contact of a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreatedProductTransactionClientObject {
    pub id: i64,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CreatedProductTransactionClientObject {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "phone": optional phone,
    "email": optional email,
    ..rest
});

/// An account of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Account {
    pub id: i64,
    pub title: Option<String>,
    /// `true`: cash; `false`: non-cash.
    pub is_cash: Option<bool>,
    /// `true`: the default account.
    pub is_default: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Account {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "is_cash": optional is_cash,
    "is_default": optional is_default,
    ..rest
});

/// Error response with a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FailureWithoutData {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    pub data: Option<Null>,
    /// Error message.
    pub meta: Option<Message>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FailureWithoutData {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

/// A currency.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Currency {
    pub id: Option<i64>,
    /// ISO 4217 currency code, three letters.
    ///
    /// Exactly 3 characters.
    pub iso: Option<String>,
    pub name: Option<String>,
    /// Sign printed next to an amount.
    pub symbol: Option<String>,
    /// `true`: the currency symbol follows the amount; `false`: it precedes it.
    pub is_symbol_after_amount: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Currency {
    "id": optional id,
    "iso": optional iso,
    "name": optional name,
    "symbol": optional symbol,
    "is_symbol_after_amount": optional is_symbol_after_amount,
    ..rest
});

/// Kind of promotion: a discount or cashback, fixed or growing with visits, sales or payments.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoyaltyProgramType {
    /// Sent as `discount_static`.
    DiscountStatic,
    /// Sent as `discount_accumulative_visits`.
    DiscountAccumulativeVisits,
    /// Sent as `discount_accumulative_sold`.
    DiscountAccumulativeSold,
    /// Sent as `discount_accumulative_paid`.
    DiscountAccumulativePaid,
    /// Sent as `cashback_static_sold`.
    CashbackStaticSold,
    /// Sent as `cashback_static_paid`.
    CashbackStaticPaid,
    /// Sent as `cashback_accumulative_paid`.
    CashbackAccumulativePaid,
    /// Sent as `cashback_accumulative_sold`.
    CashbackAccumulativeSold,
    /// Sent as `cashback_accumulative_paid_visits`.
    CashbackAccumulativePaidVisits,
    /// Sent as `cashback_accumulative_sold_visits`.
    CashbackAccumulativeSoldVisits,
    /// Sent as `cashback_sold_visits`.
    CashbackSoldVisits,
    /// Sent as `cashback_paid_visits`.
    CashbackPaidVisits,
    /// Sent as `package_discount`.
    PackageDiscount,
    /// A value that is not documented.
    Other(String),
}

impl LoyaltyProgramType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DiscountStatic => "discount_static",
            Self::DiscountAccumulativeVisits => "discount_accumulative_visits",
            Self::DiscountAccumulativeSold => "discount_accumulative_sold",
            Self::DiscountAccumulativePaid => "discount_accumulative_paid",
            Self::CashbackStaticSold => "cashback_static_sold",
            Self::CashbackStaticPaid => "cashback_static_paid",
            Self::CashbackAccumulativePaid => "cashback_accumulative_paid",
            Self::CashbackAccumulativeSold => "cashback_accumulative_sold",
            Self::CashbackAccumulativePaidVisits => "cashback_accumulative_paid_visits",
            Self::CashbackAccumulativeSoldVisits => "cashback_accumulative_sold_visits",
            Self::CashbackSoldVisits => "cashback_sold_visits",
            Self::CashbackPaidVisits => "cashback_paid_visits",
            Self::PackageDiscount => "package_discount",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for LoyaltyProgramType {
    fn from(text: &str) -> Self {
        match text {
            "discount_static" => Self::DiscountStatic,
            "discount_accumulative_visits" => Self::DiscountAccumulativeVisits,
            "discount_accumulative_sold" => Self::DiscountAccumulativeSold,
            "discount_accumulative_paid" => Self::DiscountAccumulativePaid,
            "cashback_static_sold" => Self::CashbackStaticSold,
            "cashback_static_paid" => Self::CashbackStaticPaid,
            "cashback_accumulative_paid" => Self::CashbackAccumulativePaid,
            "cashback_accumulative_sold" => Self::CashbackAccumulativeSold,
            "cashback_accumulative_paid_visits" => Self::CashbackAccumulativePaidVisits,
            "cashback_accumulative_sold_visits" => Self::CashbackAccumulativeSoldVisits,
            "cashback_sold_visits" => Self::CashbackSoldVisits,
            "cashback_paid_visits" => Self::CashbackPaidVisits,
            "package_discount" => Self::PackageDiscount,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(LoyaltyProgramType);

/// Which items a promotion applies to: any, none or chosen ones.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicableItems {
    /// Sent as `any_allowed`.
    AnyAllowed,
    /// Sent as `not_allowed`.
    NotAllowed,
    /// Sent as `custom_allowed`.
    CustomAllowed,
    /// A value that is not documented.
    Other(String),
}

impl ApplicableItems {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AnyAllowed => "any_allowed",
            Self::NotAllowed => "not_allowed",
            Self::CustomAllowed => "custom_allowed",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ApplicableItems {
    fn from(text: &str) -> Self {
        match text {
            "any_allowed" => Self::AnyAllowed,
            "not_allowed" => Self::NotAllowed,
            "custom_allowed" => Self::CustomAllowed,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ApplicableItems);

/// Unit of the bonus or discount. `percent`: percentage, `amount`: fixed amount.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueUnit {
    /// Sent as `percent`.
    Percent,
    /// Sent as `amount`.
    Amount,
    /// A value that is not documented.
    Other(String),
}

impl ValueUnit {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percent => "percent",
            Self::Amount => "amount",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ValueUnit {
    fn from(text: &str) -> Self {
        match text {
            "percent" => Self::Percent,
            "amount" => Self::Amount,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ValueUnit);

/// Unit of `expiration_timeout`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpirationTimeoutUnit {
    /// Sent as `day`.
    Day,
    /// Sent as `week`.
    Week,
    /// Sent as `month`.
    Month,
    /// Sent as `year`.
    Year,
    /// A value that is not documented.
    Other(String),
}

impl ExpirationTimeoutUnit {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ExpirationTimeoutUnit {
    fn from(text: &str) -> Self {
        match text {
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            "year" => Self::Year,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ExpirationTimeoutUnit);

/// Source of the client history from which cumulative and conditional promotions calculate the bonus or discount.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamsSourceType {
    /// Sent as `loyalty_card`.
    LoyaltyCard,
    /// Sent as `active_companies`.
    ActiveCompanies,
    /// Sent as `chain`.
    Chain,
    /// A value that is not documented.
    Other(String),
}

impl ParamsSourceType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LoyaltyCard => "loyalty_card",
            Self::ActiveCompanies => "active_companies",
            Self::Chain => "chain",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ParamsSourceType {
    fn from(text: &str) -> Self {
        match text {
            "loyalty_card" => Self::LoyaltyCard,
            "active_companies" => Self::ActiveCompanies,
            "chain" => Self::Chain,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ParamsSourceType);
