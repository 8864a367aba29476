// Written by `cargo xtask regen`; changes are lost.

//! Types of `events`.

use crate::runtime::{DateTime, Maybe, Rest, Value, object, text_enum};
use std::collections::BTreeMap;
use super::{
    EventConflictMeta, IdTitle, LocationMainGroupObject,
    LocationPushNotificationPhoneConfirm, ResourceInstance,
};

/// A group event in a search result.
#[derive(Debug, Clone, PartialEq)]
pub struct EventSummary {
    pub id: i64,
    /// ID of the service.
    pub service_id: Option<i64>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// ID of the team member.
    pub staff_id: Option<i64>,
    /// Start of the event.
    pub date: Option<DateTime>,
    /// Length of the event, in seconds.
    pub length: Option<i64>,
    /// Largest number of clients of the event.
    pub capacity: Option<i64>,
    /// Number of appointments in the event.
    pub records_count: Option<i64>,
    /// Color of the event in the calendar.
    pub color: Option<String>,
    /// Instructions for clients.
    pub instructions: Option<String>,
    /// Link to the online stream of the event.
    pub stream_link: Option<String>,
    /// Color of the text.
    pub font_color: Option<String>,
    /// `true`: notifications went out.
    pub notified: Option<bool>,
    /// Prepayment, such as `forbidden`.
    pub prepaid: Option<String>,
    /// The service of an event.
    pub service: Option<EventSummaryService>,
    /// The team member of an event.
    pub staff: Option<EventSummaryStaff>,
    /// Resource instances in use.
    pub resource_instances: Option<Vec<ResourceInstance>>,
    /// Categories of the event.
    pub labels: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventSummary {
    fn new(id: i64);
    "id": required id,
    "service_id": optional service_id,
    "company_id": optional company_id,
    "staff_id": optional staff_id,
    "date": optional date,
    "length": optional length,
    "capacity": optional capacity,
    "records_count": optional records_count,
    "color": optional color,
    "instructions": optional instructions,
    "stream_link": optional stream_link,
    "font_color": optional font_color,
    "notified": optional notified,
    "prepaid": optional prepaid,
    "service": optional service,
    "staff": optional staff,
    "resource_instances": optional resource_instances,
    "labels": optional labels,
    ..rest
});

/// First and last date that has events.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventDateRange {
    /// First day, `YYYY-MM-DD`.
    pub min_date: Maybe<String>,
    /// Last day, `YYYY-MM-DD`.
    pub max_date: Maybe<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventDateRange { "min_date": maybe min_date, "max_date": maybe max_date, ..rest });

/// A filter of an event search, with its values.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventFilter {
    /// Kind of a filter: team members, resources, services or service categories.
    pub code: Option<EventFilterCode>,
    pub title: Option<String>,
    /// Values of the filter.
    pub data: Option<Vec<EventFilterData>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventFilter {
    "code": optional code,
    "title": optional title,
    "data": optional data,
    ..rest
});

/// A group event.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    pub id: i64,
    /// ID of the location; replaced by `company_id`.
    pub salon_id: Option<i64>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// ID of the service.
    pub service_id: Option<i64>,
    /// ID of the team member.
    pub staff_id: Option<i64>,
    /// Start of the event.
    pub date: Option<String>,
    /// Start of the event as Unix time.
    pub timestamp: Option<i64>,
    /// Length of the event, in seconds.
    pub length: Option<i64>,
    /// Largest number of clients of the event.
    pub capacity: Option<i64>,
    /// Number of appointments in the event.
    pub records_count: Option<i64>,
    /// Color of the event in the calendar.
    pub color: Option<String>,
    /// Color of the text.
    pub font_color: Option<String>,
    /// Instructions for clients.
    pub instructions: Option<String>,
    /// Link to the online stream of the event.
    pub stream_link: Option<String>,
    /// `true`: notifications were sent.
    pub notified: Option<bool>,
    pub comment: Maybe<String>,
    /// Prepayment: `forbidden`, `optional` or `required`.
    pub prepaid: Option<String>,
    /// `true`: the event is deleted.
    pub is_deleted: Option<bool>,
    /// Length of an event: services and technical break.
    pub duration_details: Option<EventDurationDetails>,
    /// The service of an event.
    pub service: Option<EventServiceDetails>,
    /// The team member of an event.
    pub staff: Option<EventStaff>,
    /// Resource instances in use.
    pub resource_instances: Option<Vec<EventResourceInstance>>,
    /// Tags of the event.
    pub labels: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Event {
    fn new(id: i64);
    "id": required id,
    "salon_id": optional salon_id,
    "company_id": optional company_id,
    "service_id": optional service_id,
    "staff_id": optional staff_id,
    "date": optional date,
    "timestamp": optional timestamp,
    "length": optional length,
    "capacity": optional capacity,
    "records_count": optional records_count,
    "color": optional color,
    "font_color": optional font_color,
    "instructions": optional instructions,
    "stream_link": optional stream_link,
    "notified": optional notified,
    "comment": maybe comment,
    "prepaid": optional prepaid,
    "is_deleted": optional is_deleted,
    "duration_details": optional duration_details,
    "service": optional service,
    "staff": optional staff,
    "resource_instances": optional resource_instances,
    "labels": optional labels,
    ..rest
});

/// Request that creates or changes an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewEvent {
    /// Start of the event.
    pub date: DateTime,
    /// ID of the service.
    pub service_id: i64,
    /// ID of the team member.
    pub staff_id: i64,
    /// Largest number of clients of the event.
    pub capacity: i64,
    /// IDs of the resource instances that the event uses.
    pub resource_instance_ids: Option<Vec<i64>>,
    /// `true`: saves despite errors such as a busy team member or resource.
    pub force: bool,
    /// Length of the event, in seconds.
    pub length: Option<i64>,
}

object!(NewEvent {
    literal;
    "date": required date,
    "service_id": required service_id,
    "staff_id": required staff_id,
    "capacity": required capacity,
    "resource_instance_ids": optional resource_instance_ids,
    "force": required force,
    "length": optional length,
});

#[derive(Debug, Clone, PartialEq)]
pub struct DuplicatedEvent {
    pub id: i64,
    pub service_id: Option<i64>,
    pub salon_id: Option<i64>,
    pub master_id: Option<i64>,
    pub date: Option<String>,
    pub length: Option<i64>,
    pub capacity: Option<i64>,
    pub records_count: Option<i64>,
    pub color: Option<String>,
    pub instructions: Option<String>,
    pub stream_link: Option<String>,
    pub font_color: Option<String>,
    pub notified: Option<bool>,
    pub timestamp: Option<String>,
    pub service: Option<DuplicatedEventService>,
    pub resource_instances: Option<Vec<ResourceInstance>>,
    pub master: Option<DuplicatedEventMaster>,
    pub records: Option<Vec<Value>>,
    pub labels: Option<Vec<Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DuplicatedEvent {
    fn new(id: i64);
    "id": required id,
    "service_id": optional service_id,
    "salon_id": optional salon_id,
    "master_id": optional master_id,
    "date": optional date,
    "length": optional length,
    "capacity": optional capacity,
    "records_count": optional records_count,
    "color": optional color,
    "instructions": optional instructions,
    "stream_link": optional stream_link,
    "font_color": optional font_color,
    "notified": optional notified,
    "timestamp": optional timestamp,
    "service": optional service,
    "resource_instances": optional resource_instances,
    "master": optional master,
    "records": optional records,
    "labels": optional labels,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventConflict {
    pub success: Option<bool>,
    pub meta: Option<EventConflictMeta>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventConflict { "success": optional success, "meta": optional meta, ..rest });

/// A service that can be held as an event.
#[derive(Debug, Clone, PartialEq)]
pub struct EventService {
    pub id: i64,
    pub title: Option<String>,
    /// Largest number of clients of the event.
    pub capacity: Option<i64>,
    /// Lower price of the service.
    pub price_min: Option<f64>,
    /// Upper price of the service.
    pub price_max: Option<f64>,
    /// `true`: the service can be held as an event.
    pub is_multi: Option<bool>,
    /// Category of the service.
    pub category: Option<IdTitle>,
    /// Team members who hold events of the service.
    pub staff: Option<Vec<EventServiceStaff>>,
    /// Resources that the service needs.
    pub resources: Option<Vec<EventServiceResource>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventService {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "capacity": optional capacity,
    "price_min": optional price_min,
    "price_max": optional price_max,
    "is_multi": optional is_multi,
    "category": optional category,
    "staff": optional staff,
    "resources": optional resources,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct EventDuplicationStrategy {
    pub id: i64,
    pub company_id: Option<i64>,
    pub title: Option<String>,
    pub repeat_mode_id: Option<i64>,
    pub repeat_mode: Option<IdTitle>,
    pub days: Option<Vec<Value>>,
    pub interval: Option<i64>,
    pub content_type: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventDuplicationStrategy {
    fn new(id: i64);
    "id": required id,
    "company_id": optional company_id,
    "title": optional title,
    "repeat_mode_id": optional repeat_mode_id,
    "repeat_mode": optional repeat_mode,
    "days": optional days,
    "interval": optional interval,
    "content_type": optional content_type,
    ..rest
});

/// Request that creates or changes a strategy for duplicating events.
#[derive(Debug, Clone, PartialEq)]
pub struct NewEventDuplicationStrategy {
    pub title: String,
    /// Weekdays to repeat on; used only in weekly mode.
    pub days: Option<Vec<BTreeMap<String, Value>>>,
    /// How the event repeats. `1`: daily, `2`: on working days, `3`: on Monday, Wednesday and Friday, `4`: on Tuesday and Thursday, `5`: weekly, `6`: monthly, `7`: yearly.
    pub repeat_mode_id: i64,
    /// Units of the repeat mode to skip between repeats.
    pub interval: Option<i64>,
    /// Whether appointments are duplicated too. `1`: no, `2`: yes.
    pub content_type: Option<i64>,
}

object!(NewEventDuplicationStrategy {
    fn new(title: impl Into<String>, repeat_mode_id: i64);
    "title": required title,
    "days": optional days,
    "repeat_mode_id": required repeat_mode_id,
    "interval": optional interval,
    "content_type": optional content_type,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreatedEventDuplicationStrategy {
    pub id: i64,
    pub company_id: Option<i64>,
    pub title: Option<String>,
    pub repeat_mode_id: Option<i64>,
    pub repeat_mode: Option<IdTitle>,
    pub days: Option<Vec<i64>>,
    pub interval: Option<i64>,
    pub content_type: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CreatedEventDuplicationStrategy {
    fn new(id: i64);
    "id": required id,
    "company_id": optional company_id,
    "title": optional title,
    "repeat_mode_id": optional repeat_mode_id,
    "repeat_mode": optional repeat_mode,
    "days": optional days,
    "interval": optional interval,
    "content_type": optional content_type,
    ..rest
});

/// The service of an event.
#[derive(Debug, Clone, PartialEq)]
pub struct EventSummaryService {
    pub id: i64,
    /// ID of the service category.
    pub category_id: Option<i64>,
    pub title: Option<String>,
    /// Lower price of the service.
    pub price_min: Option<f64>,
    /// Upper price of the service.
    pub price_max: Option<f64>,
    pub comment: Option<String>,
    /// URL of the image of the service.
    pub image_url: Option<String>,
    /// ID of this category at the location, within the chain.
    pub salon_service_id: Option<i64>,
    /// Prepayment, such as `forbidden`.
    pub prepaid: Option<String>,
    /// The category of a service.
    pub category: Option<EventSummaryServiceCategory>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventSummaryService {
    fn new(id: i64);
    "id": required id,
    "category_id": optional category_id,
    "title": optional title,
    "price_min": optional price_min,
    "price_max": optional price_max,
    "comment": optional comment,
    "image_url": optional image_url,
    "salon_service_id": optional salon_service_id,
    "prepaid": optional prepaid,
    "category": optional category,
    ..rest
});

/// The team member of an event.
#[derive(Debug, Clone, PartialEq)]
pub struct EventSummaryStaff {
    pub id: i64,
    /// ID of the team member in an external system.
    pub api_id: Maybe<String>,
    pub name: Option<String>,
    /// ID of the location.
    pub company_id: Option<i64>,
    pub specialization: Option<String>,
    /// Average rating of the team member.
    pub rating: Option<f64>,
    /// `1`: the rating of the team member is shown.
    pub show_rating: Option<LocationPushNotificationPhoneConfirm>,
    /// Path of the image file.
    pub avatar: Option<String>,
    /// Path of the high-resolution image file.
    pub avatar_big: Option<String>,
    /// Number of reviews.
    pub comments_count: Option<i64>,
    /// Number of votes in the rating.
    pub votes_count: Option<i64>,
    /// Average rating.
    pub average_score: Option<f64>,
    /// Whether the appointment can be paid online.
    pub prepaid: Option<String>,
    /// Position of the team member.
    pub position: Option<LocationMainGroupObject>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventSummaryStaff {
    fn new(id: i64);
    "id": required id,
    "api_id": maybe api_id,
    "name": optional name,
    "company_id": optional company_id,
    "specialization": optional specialization,
    "rating": optional rating,
    "show_rating": optional show_rating,
    "avatar": optional avatar,
    "avatar_big": optional avatar_big,
    "comments_count": optional comments_count,
    "votes_count": optional votes_count,
    "average_score": optional average_score,
    "prepaid": optional prepaid,
    "position": optional position,
    ..rest
});

/// Kind of a filter: team members, resources, services or service categories.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventFilterCode {
    /// Sent as `staff`.
    Staff,
    /// Sent as `resource`.
    Resource,
    /// Sent as `service`.
    Service,
    /// Sent as `service_category`.
    ServiceCategory,
    /// A value that is not documented.
    Other(String),
}

impl EventFilterCode {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Staff => "staff",
            Self::Resource => "resource",
            Self::Service => "service",
            Self::ServiceCategory => "service_category",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for EventFilterCode {
    fn from(text: &str) -> Self {
        match text {
            "staff" => Self::Staff,
            "resource" => Self::Resource,
            "service" => Self::Service,
            "service_category" => Self::ServiceCategory,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(EventFilterCode);

/// A value of a filter.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventFilterData {
    /// ID of the team member, service, resource or category.
    pub id: i64,
    /// Name of the team member, service, resource or category.
    pub title: Option<String>,
    /// True when the current filters rule the item out.
    pub is_disabled: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventFilterData {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "is_disabled": optional is_disabled,
    ..rest
});

/// Length of an event: services and technical break.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventDurationDetails {
    pub id: Option<i64>,
    /// Length of the services, in seconds.
    pub services_duration: Option<i64>,
    /// Length of the technical break, in seconds.
    pub technical_break_duration: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventDurationDetails {
    "id": optional id,
    "services_duration": optional services_duration,
    "technical_break_duration": optional technical_break_duration,
    ..rest
});

/// The service of an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventServiceDetails {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the service category.
    pub category_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventServiceDetails {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "category_id": optional category_id,
    ..rest
});

/// The team member of an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventStaff {
    pub id: i64,
    pub name: Option<String>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventStaff {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "company_id": optional company_id,
    ..rest
});

/// A resource instance: one item of a resource.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventResourceInstance {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the resource.
    pub resource_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventResourceInstance {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "resource_id": optional resource_id,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct DuplicatedEventService {
    pub id: i64,
    pub category_id: Option<i64>,
    pub title: Option<String>,
    pub price_min: Option<f64>,
    pub price_max: Option<f64>,
    pub prepaid: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DuplicatedEventService {
    fn new(id: i64);
    "id": required id,
    "category_id": optional category_id,
    "title": optional title,
    "price_min": optional price_min,
    "price_max": optional price_max,
    "prepaid": optional prepaid,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct DuplicatedEventMaster {
    pub id: i64,
    pub name: Option<String>,
    pub company_id: Option<i64>,
    pub specialization: Option<String>,
    pub rating: Option<f64>,
    pub show_rating: Option<bool>,
    pub prepaid: Option<String>,
    pub position: Option<Vec<Value>>,
    pub api_id: Maybe<Value>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DuplicatedEventMaster {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "company_id": optional company_id,
    "specialization": optional specialization,
    "rating": optional rating,
    "show_rating": optional show_rating,
    "prepaid": optional prepaid,
    "position": optional position,
    "api_id": maybe api_id,
    ..rest
});

/// A team member who holds events of a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventServiceStaff {
    pub id: i64,
    pub name: Option<String>,
    /// Length of the service with this team member, in seconds.
    pub length: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventServiceStaff {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "length": optional length,
    ..rest
});

/// A resource that a service needs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventServiceResource {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the location.
    pub salon_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventServiceResource {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "salon_id": optional salon_id,
    ..rest
});

/// The category of a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventSummaryServiceCategory {
    pub id: i64,
    /// ID of the product category; `0` for a product.
    pub category_id: Option<i64>,
    pub title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventSummaryServiceCategory {
    fn new(id: i64);
    "id": required id,
    "category_id": optional category_id,
    "title": optional title,
    ..rest
});
