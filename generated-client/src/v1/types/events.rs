// Written by `cargo xtask regen`; changes are lost.

//! Types of `events`.

use crate::runtime::{
    DateTime, Entries, Fields, MapAccess, Maybe, Object, Rest, SerializeMap, Value,
    object, required, text_enum,
};
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl EventSummary {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            service_id: None,
            company_id: None,
            staff_id: None,
            date: None,
            length: None,
            capacity: None,
            records_count: None,
            color: None,
            instructions: None,
            stream_link: None,
            font_color: None,
            notified: None,
            prepaid: None,
            service: None,
            staff: None,
            resource_instances: None,
            labels: None,
            rest: Rest::new(),
        }
    }
}

impl Object for EventSummary {
    const NAME: &'static str = "EventSummary";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "service_id",
        "company_id",
        "staff_id",
        "date",
        "length",
        "capacity",
        "records_count",
        "color",
        "instructions",
        "stream_link",
        "font_color",
        "notified",
        "prepaid",
        "service",
        "staff",
        "resource_instances",
        "labels",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut service_id = None;
        let mut company_id = None;
        let mut staff_id = None;
        let mut date = None;
        let mut length = None;
        let mut capacity = None;
        let mut records_count = None;
        let mut color = None;
        let mut instructions = None;
        let mut stream_link = None;
        let mut font_color = None;
        let mut notified = None;
        let mut prepaid = None;
        let mut service = None;
        let mut staff = None;
        let mut resource_instances = None;
        let mut labels = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut service_id),
                2 => fields.optional(&mut company_id),
                3 => fields.optional(&mut staff_id),
                4 => fields.optional(&mut date),
                5 => fields.optional(&mut length),
                6 => fields.optional(&mut capacity),
                7 => fields.optional(&mut records_count),
                8 => fields.optional(&mut color),
                9 => fields.optional(&mut instructions),
                10 => fields.optional(&mut stream_link),
                11 => fields.optional(&mut font_color),
                12 => fields.optional(&mut notified),
                13 => fields.optional(&mut prepaid),
                14 => fields.optional(&mut service),
                15 => fields.optional(&mut staff),
                16 => fields.optional(&mut resource_instances),
                _ => fields.optional(&mut labels),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            service_id,
            company_id,
            staff_id,
            date,
            length,
            capacity,
            records_count,
            color,
            instructions,
            stream_link,
            font_color,
            notified,
            prepaid,
            service,
            staff,
            resource_instances,
            labels,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("service_id", &self.service_id);
        out.optional("company_id", &self.company_id);
        out.optional("staff_id", &self.staff_id);
        out.optional("date", &self.date);
        out.optional("length", &self.length);
        out.optional("capacity", &self.capacity);
        out.optional("records_count", &self.records_count);
        out.optional("color", &self.color);
        out.optional("instructions", &self.instructions);
        out.optional("stream_link", &self.stream_link);
        out.optional("font_color", &self.font_color);
        out.optional("notified", &self.notified);
        out.optional("prepaid", &self.prepaid);
        out.optional("service", &self.service);
        out.optional("staff", &self.staff);
        out.optional("resource_instances", &self.resource_instances);
        out.optional("labels", &self.labels);
    }
}

object!(EventSummary);

/// First and last date that has events.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventDateRange {
    /// First day, `YYYY-MM-DD`.
    pub min_date: Maybe<String>,
    /// Last day, `YYYY-MM-DD`.
    pub max_date: Maybe<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for EventDateRange {
    const NAME: &'static str = "EventDateRange";
    const FIELDS: &'static [&'static str] = &["min_date", "max_date"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.maybe(&mut object.min_date),
                _ => fields.maybe(&mut object.max_date),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.maybe("min_date", &self.min_date);
        out.maybe("max_date", &self.max_date);
    }
}

object!(EventDateRange);

/// A filter of an event search, with its values.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventFilter {
    /// Kind of a filter: team members, resources, services or service categories.
    pub code: Option<EventFilterCode>,
    pub title: Option<String>,
    /// Values of the filter.
    pub data: Option<Vec<EventFilterData>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for EventFilter {
    const NAME: &'static str = "EventFilter";
    const FIELDS: &'static [&'static str] = &["code", "title", "data"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.code),
                1 => fields.optional(&mut object.title),
                _ => fields.optional(&mut object.data),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("code", &self.code);
        out.optional("title", &self.title);
        out.optional("data", &self.data);
    }
}

object!(EventFilter);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Event {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_id: None,
            company_id: None,
            service_id: None,
            staff_id: None,
            date: None,
            timestamp: None,
            length: None,
            capacity: None,
            records_count: None,
            color: None,
            font_color: None,
            instructions: None,
            stream_link: None,
            notified: None,
            comment: Maybe::Absent,
            prepaid: None,
            is_deleted: None,
            duration_details: None,
            service: None,
            staff: None,
            resource_instances: None,
            labels: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Event {
    const NAME: &'static str = "Event";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_id",
        "company_id",
        "service_id",
        "staff_id",
        "date",
        "timestamp",
        "length",
        "capacity",
        "records_count",
        "color",
        "font_color",
        "instructions",
        "stream_link",
        "notified",
        "comment",
        "prepaid",
        "is_deleted",
        "duration_details",
        "service",
        "staff",
        "resource_instances",
        "labels",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_id = None;
        let mut company_id = None;
        let mut service_id = None;
        let mut staff_id = None;
        let mut date = None;
        let mut timestamp = None;
        let mut length = None;
        let mut capacity = None;
        let mut records_count = None;
        let mut color = None;
        let mut font_color = None;
        let mut instructions = None;
        let mut stream_link = None;
        let mut notified = None;
        let mut comment = Maybe::Absent;
        let mut prepaid = None;
        let mut is_deleted = None;
        let mut duration_details = None;
        let mut service = None;
        let mut staff = None;
        let mut resource_instances = None;
        let mut labels = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_id),
                2 => fields.optional(&mut company_id),
                3 => fields.optional(&mut service_id),
                4 => fields.optional(&mut staff_id),
                5 => fields.optional(&mut date),
                6 => fields.optional(&mut timestamp),
                7 => fields.optional(&mut length),
                8 => fields.optional(&mut capacity),
                9 => fields.optional(&mut records_count),
                10 => fields.optional(&mut color),
                11 => fields.optional(&mut font_color),
                12 => fields.optional(&mut instructions),
                13 => fields.optional(&mut stream_link),
                14 => fields.optional(&mut notified),
                15 => fields.maybe(&mut comment),
                16 => fields.optional(&mut prepaid),
                17 => fields.optional(&mut is_deleted),
                18 => fields.optional(&mut duration_details),
                19 => fields.optional(&mut service),
                20 => fields.optional(&mut staff),
                21 => fields.optional(&mut resource_instances),
                _ => fields.optional(&mut labels),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_id,
            company_id,
            service_id,
            staff_id,
            date,
            timestamp,
            length,
            capacity,
            records_count,
            color,
            font_color,
            instructions,
            stream_link,
            notified,
            comment,
            prepaid,
            is_deleted,
            duration_details,
            service,
            staff,
            resource_instances,
            labels,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_id", &self.salon_id);
        out.optional("company_id", &self.company_id);
        out.optional("service_id", &self.service_id);
        out.optional("staff_id", &self.staff_id);
        out.optional("date", &self.date);
        out.optional("timestamp", &self.timestamp);
        out.optional("length", &self.length);
        out.optional("capacity", &self.capacity);
        out.optional("records_count", &self.records_count);
        out.optional("color", &self.color);
        out.optional("font_color", &self.font_color);
        out.optional("instructions", &self.instructions);
        out.optional("stream_link", &self.stream_link);
        out.optional("notified", &self.notified);
        out.maybe("comment", &self.comment);
        out.optional("prepaid", &self.prepaid);
        out.optional("is_deleted", &self.is_deleted);
        out.optional("duration_details", &self.duration_details);
        out.optional("service", &self.service);
        out.optional("staff", &self.staff);
        out.optional("resource_instances", &self.resource_instances);
        out.optional("labels", &self.labels);
    }
}

object!(Event);

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

impl NewEvent {
    /// What is required, and nothing else.
    pub fn new(
        date: DateTime,
        service_id: i64,
        staff_id: i64,
        capacity: i64,
        force: bool,
    ) -> Self {
        Self {
            date,
            service_id,
            staff_id,
            capacity,
            resource_instance_ids: None,
            force,
            length: None,
        }
    }
}

impl Object for NewEvent {
    const NAME: &'static str = "NewEvent";
    const FIELDS: &'static [&'static str] = &[
        "date",
        "service_id",
        "staff_id",
        "capacity",
        "resource_instance_ids",
        "force",
        "length",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut date = None;
        let mut service_id = None;
        let mut staff_id = None;
        let mut capacity = None;
        let mut resource_instance_ids = None;
        let mut force = None;
        let mut length = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut date),
                1 => fields.required(&mut service_id),
                2 => fields.required(&mut staff_id),
                3 => fields.required(&mut capacity),
                4 => fields.optional(&mut resource_instance_ids),
                5 => fields.required(&mut force),
                _ => fields.optional(&mut length),
            }?;
        }
        Ok(Self {
            date: required(date, "date")?,
            service_id: required(service_id, "service_id")?,
            staff_id: required(staff_id, "staff_id")?,
            capacity: required(capacity, "capacity")?,
            resource_instance_ids,
            force: required(force, "force")?,
            length,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("date", &self.date);
        out.required("service_id", &self.service_id);
        out.required("staff_id", &self.staff_id);
        out.required("capacity", &self.capacity);
        out.optional("resource_instance_ids", &self.resource_instance_ids);
        out.required("force", &self.force);
        out.optional("length", &self.length);
    }
}

object!(NewEvent);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl DuplicatedEvent {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            service_id: None,
            salon_id: None,
            master_id: None,
            date: None,
            length: None,
            capacity: None,
            records_count: None,
            color: None,
            instructions: None,
            stream_link: None,
            font_color: None,
            notified: None,
            timestamp: None,
            service: None,
            resource_instances: None,
            master: None,
            records: None,
            labels: None,
            rest: Rest::new(),
        }
    }
}

impl Object for DuplicatedEvent {
    const NAME: &'static str = "DuplicatedEvent";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "service_id",
        "salon_id",
        "master_id",
        "date",
        "length",
        "capacity",
        "records_count",
        "color",
        "instructions",
        "stream_link",
        "font_color",
        "notified",
        "timestamp",
        "service",
        "resource_instances",
        "master",
        "records",
        "labels",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut service_id = None;
        let mut salon_id = None;
        let mut master_id = None;
        let mut date = None;
        let mut length = None;
        let mut capacity = None;
        let mut records_count = None;
        let mut color = None;
        let mut instructions = None;
        let mut stream_link = None;
        let mut font_color = None;
        let mut notified = None;
        let mut timestamp = None;
        let mut service = None;
        let mut resource_instances = None;
        let mut master = None;
        let mut records = None;
        let mut labels = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut service_id),
                2 => fields.optional(&mut salon_id),
                3 => fields.optional(&mut master_id),
                4 => fields.optional(&mut date),
                5 => fields.optional(&mut length),
                6 => fields.optional(&mut capacity),
                7 => fields.optional(&mut records_count),
                8 => fields.optional(&mut color),
                9 => fields.optional(&mut instructions),
                10 => fields.optional(&mut stream_link),
                11 => fields.optional(&mut font_color),
                12 => fields.optional(&mut notified),
                13 => fields.optional(&mut timestamp),
                14 => fields.optional(&mut service),
                15 => fields.optional(&mut resource_instances),
                16 => fields.optional(&mut master),
                17 => fields.optional(&mut records),
                _ => fields.optional(&mut labels),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            service_id,
            salon_id,
            master_id,
            date,
            length,
            capacity,
            records_count,
            color,
            instructions,
            stream_link,
            font_color,
            notified,
            timestamp,
            service,
            resource_instances,
            master,
            records,
            labels,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("service_id", &self.service_id);
        out.optional("salon_id", &self.salon_id);
        out.optional("master_id", &self.master_id);
        out.optional("date", &self.date);
        out.optional("length", &self.length);
        out.optional("capacity", &self.capacity);
        out.optional("records_count", &self.records_count);
        out.optional("color", &self.color);
        out.optional("instructions", &self.instructions);
        out.optional("stream_link", &self.stream_link);
        out.optional("font_color", &self.font_color);
        out.optional("notified", &self.notified);
        out.optional("timestamp", &self.timestamp);
        out.optional("service", &self.service);
        out.optional("resource_instances", &self.resource_instances);
        out.optional("master", &self.master);
        out.optional("records", &self.records);
        out.optional("labels", &self.labels);
    }
}

object!(DuplicatedEvent);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventConflict {
    pub success: Option<bool>,
    pub meta: Option<EventConflictMeta>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for EventConflict {
    const NAME: &'static str = "EventConflict";
    const FIELDS: &'static [&'static str] = &["success", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.success),
                _ => fields.optional(&mut object.meta),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("success", &self.success);
        out.optional("meta", &self.meta);
    }
}

object!(EventConflict);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl EventService {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            capacity: None,
            price_min: None,
            price_max: None,
            is_multi: None,
            category: None,
            staff: None,
            resources: None,
            rest: Rest::new(),
        }
    }
}

impl Object for EventService {
    const NAME: &'static str = "EventService";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "capacity",
        "price_min",
        "price_max",
        "is_multi",
        "category",
        "staff",
        "resources",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut capacity = None;
        let mut price_min = None;
        let mut price_max = None;
        let mut is_multi = None;
        let mut category = None;
        let mut staff = None;
        let mut resources = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut capacity),
                3 => fields.optional(&mut price_min),
                4 => fields.optional(&mut price_max),
                5 => fields.optional(&mut is_multi),
                6 => fields.optional(&mut category),
                7 => fields.optional(&mut staff),
                _ => fields.optional(&mut resources),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            capacity,
            price_min,
            price_max,
            is_multi,
            category,
            staff,
            resources,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("capacity", &self.capacity);
        out.optional("price_min", &self.price_min);
        out.optional("price_max", &self.price_max);
        out.optional("is_multi", &self.is_multi);
        out.optional("category", &self.category);
        out.optional("staff", &self.staff);
        out.optional("resources", &self.resources);
    }
}

object!(EventService);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl EventDuplicationStrategy {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            company_id: None,
            title: None,
            repeat_mode_id: None,
            repeat_mode: None,
            days: None,
            interval: None,
            content_type: None,
            rest: Rest::new(),
        }
    }
}

impl Object for EventDuplicationStrategy {
    const NAME: &'static str = "EventDuplicationStrategy";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "company_id",
        "title",
        "repeat_mode_id",
        "repeat_mode",
        "days",
        "interval",
        "content_type",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut company_id = None;
        let mut title = None;
        let mut repeat_mode_id = None;
        let mut repeat_mode = None;
        let mut days = None;
        let mut interval = None;
        let mut content_type = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut company_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut repeat_mode_id),
                4 => fields.optional(&mut repeat_mode),
                5 => fields.optional(&mut days),
                6 => fields.optional(&mut interval),
                _ => fields.optional(&mut content_type),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            company_id,
            title,
            repeat_mode_id,
            repeat_mode,
            days,
            interval,
            content_type,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("company_id", &self.company_id);
        out.optional("title", &self.title);
        out.optional("repeat_mode_id", &self.repeat_mode_id);
        out.optional("repeat_mode", &self.repeat_mode);
        out.optional("days", &self.days);
        out.optional("interval", &self.interval);
        out.optional("content_type", &self.content_type);
    }
}

object!(EventDuplicationStrategy);

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

impl NewEventDuplicationStrategy {
    /// What is required, and nothing else.
    pub fn new(title: impl Into<String>, repeat_mode_id: i64) -> Self {
        Self {
            title: title.into(),
            days: None,
            repeat_mode_id,
            interval: None,
            content_type: None,
        }
    }
}

impl Object for NewEventDuplicationStrategy {
    const NAME: &'static str = "NewEventDuplicationStrategy";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "days",
        "repeat_mode_id",
        "interval",
        "content_type",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut days = None;
        let mut repeat_mode_id = None;
        let mut interval = None;
        let mut content_type = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut title),
                1 => fields.optional(&mut days),
                2 => fields.required(&mut repeat_mode_id),
                3 => fields.optional(&mut interval),
                _ => fields.optional(&mut content_type),
            }?;
        }
        Ok(Self {
            title: required(title, "title")?,
            days,
            repeat_mode_id: required(repeat_mode_id, "repeat_mode_id")?,
            interval,
            content_type,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("title", &self.title);
        out.optional("days", &self.days);
        out.required("repeat_mode_id", &self.repeat_mode_id);
        out.optional("interval", &self.interval);
        out.optional("content_type", &self.content_type);
    }
}

object!(NewEventDuplicationStrategy);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CreatedEventDuplicationStrategy {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            company_id: None,
            title: None,
            repeat_mode_id: None,
            repeat_mode: None,
            days: None,
            interval: None,
            content_type: None,
            rest: Rest::new(),
        }
    }
}

impl Object for CreatedEventDuplicationStrategy {
    const NAME: &'static str = "CreatedEventDuplicationStrategy";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "company_id",
        "title",
        "repeat_mode_id",
        "repeat_mode",
        "days",
        "interval",
        "content_type",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut company_id = None;
        let mut title = None;
        let mut repeat_mode_id = None;
        let mut repeat_mode = None;
        let mut days = None;
        let mut interval = None;
        let mut content_type = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut company_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut repeat_mode_id),
                4 => fields.optional(&mut repeat_mode),
                5 => fields.optional(&mut days),
                6 => fields.optional(&mut interval),
                _ => fields.optional(&mut content_type),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            company_id,
            title,
            repeat_mode_id,
            repeat_mode,
            days,
            interval,
            content_type,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("company_id", &self.company_id);
        out.optional("title", &self.title);
        out.optional("repeat_mode_id", &self.repeat_mode_id);
        out.optional("repeat_mode", &self.repeat_mode);
        out.optional("days", &self.days);
        out.optional("interval", &self.interval);
        out.optional("content_type", &self.content_type);
    }
}

object!(CreatedEventDuplicationStrategy);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl EventSummaryService {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            category_id: None,
            title: None,
            price_min: None,
            price_max: None,
            comment: None,
            image_url: None,
            salon_service_id: None,
            prepaid: None,
            category: None,
            rest: Rest::new(),
        }
    }
}

impl Object for EventSummaryService {
    const NAME: &'static str = "EventSummaryService";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "category_id",
        "title",
        "price_min",
        "price_max",
        "comment",
        "image_url",
        "salon_service_id",
        "prepaid",
        "category",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut category_id = None;
        let mut title = None;
        let mut price_min = None;
        let mut price_max = None;
        let mut comment = None;
        let mut image_url = None;
        let mut salon_service_id = None;
        let mut prepaid = None;
        let mut category = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut category_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut price_min),
                4 => fields.optional(&mut price_max),
                5 => fields.optional(&mut comment),
                6 => fields.optional(&mut image_url),
                7 => fields.optional(&mut salon_service_id),
                8 => fields.optional(&mut prepaid),
                _ => fields.optional(&mut category),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            category_id,
            title,
            price_min,
            price_max,
            comment,
            image_url,
            salon_service_id,
            prepaid,
            category,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("category_id", &self.category_id);
        out.optional("title", &self.title);
        out.optional("price_min", &self.price_min);
        out.optional("price_max", &self.price_max);
        out.optional("comment", &self.comment);
        out.optional("image_url", &self.image_url);
        out.optional("salon_service_id", &self.salon_service_id);
        out.optional("prepaid", &self.prepaid);
        out.optional("category", &self.category);
    }
}

object!(EventSummaryService);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl EventSummaryStaff {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            api_id: Maybe::Absent,
            name: None,
            company_id: None,
            specialization: None,
            rating: None,
            show_rating: None,
            avatar: None,
            avatar_big: None,
            comments_count: None,
            votes_count: None,
            average_score: None,
            prepaid: None,
            position: None,
            rest: Rest::new(),
        }
    }
}

impl Object for EventSummaryStaff {
    const NAME: &'static str = "EventSummaryStaff";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "api_id",
        "name",
        "company_id",
        "specialization",
        "rating",
        "show_rating",
        "avatar",
        "avatar_big",
        "comments_count",
        "votes_count",
        "average_score",
        "prepaid",
        "position",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut api_id = Maybe::Absent;
        let mut name = None;
        let mut company_id = None;
        let mut specialization = None;
        let mut rating = None;
        let mut show_rating = None;
        let mut avatar = None;
        let mut avatar_big = None;
        let mut comments_count = None;
        let mut votes_count = None;
        let mut average_score = None;
        let mut prepaid = None;
        let mut position = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.maybe(&mut api_id),
                2 => fields.optional(&mut name),
                3 => fields.optional(&mut company_id),
                4 => fields.optional(&mut specialization),
                5 => fields.optional(&mut rating),
                6 => fields.optional(&mut show_rating),
                7 => fields.optional(&mut avatar),
                8 => fields.optional(&mut avatar_big),
                9 => fields.optional(&mut comments_count),
                10 => fields.optional(&mut votes_count),
                11 => fields.optional(&mut average_score),
                12 => fields.optional(&mut prepaid),
                _ => fields.optional(&mut position),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            api_id,
            name,
            company_id,
            specialization,
            rating,
            show_rating,
            avatar,
            avatar_big,
            comments_count,
            votes_count,
            average_score,
            prepaid,
            position,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.maybe("api_id", &self.api_id);
        out.optional("name", &self.name);
        out.optional("company_id", &self.company_id);
        out.optional("specialization", &self.specialization);
        out.optional("rating", &self.rating);
        out.optional("show_rating", &self.show_rating);
        out.optional("avatar", &self.avatar);
        out.optional("avatar_big", &self.avatar_big);
        out.optional("comments_count", &self.comments_count);
        out.optional("votes_count", &self.votes_count);
        out.optional("average_score", &self.average_score);
        out.optional("prepaid", &self.prepaid);
        out.optional("position", &self.position);
    }
}

object!(EventSummaryStaff);

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
    /// A value that the document does not list.
    Other(String),
}

impl EventFilterCode {
    /// The value as it is sent.
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl EventFilterData {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            is_disabled: None,
            rest: Rest::new(),
        }
    }
}

impl Object for EventFilterData {
    const NAME: &'static str = "EventFilterData";
    const FIELDS: &'static [&'static str] = &["id", "title", "is_disabled"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut is_disabled = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut is_disabled),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, is_disabled, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("is_disabled", &self.is_disabled);
    }
}

object!(EventFilterData);

/// Length of an event: services and technical break.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventDurationDetails {
    pub id: Option<i64>,
    /// Length of the services, in seconds.
    pub services_duration: Option<i64>,
    /// Length of the technical break, in seconds.
    pub technical_break_duration: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for EventDurationDetails {
    const NAME: &'static str = "EventDurationDetails";
    const FIELDS: &'static [&'static str] = &["id", "services_duration", "technical_break_duration"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.services_duration),
                _ => fields.optional(&mut object.technical_break_duration),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("services_duration", &self.services_duration);
        out.optional("technical_break_duration", &self.technical_break_duration);
    }
}

object!(EventDurationDetails);

/// The service of an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventServiceDetails {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the service category.
    pub category_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl EventServiceDetails {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            category_id: None,
            rest: Rest::new(),
        }
    }
}

impl Object for EventServiceDetails {
    const NAME: &'static str = "EventServiceDetails";
    const FIELDS: &'static [&'static str] = &["id", "title", "category_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut category_id = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut category_id),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, category_id, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("category_id", &self.category_id);
    }
}

object!(EventServiceDetails);

/// The team member of an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventStaff {
    pub id: i64,
    pub name: Option<String>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl EventStaff {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            company_id: None,
            rest: Rest::new(),
        }
    }
}

impl Object for EventStaff {
    const NAME: &'static str = "EventStaff";
    const FIELDS: &'static [&'static str] = &["id", "name", "company_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut company_id = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                _ => fields.optional(&mut company_id),
            }?;
        }
        Ok(Self { id: required(id, "id")?, name, company_id, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("company_id", &self.company_id);
    }
}

object!(EventStaff);

/// A resource instance: one item of a resource.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventResourceInstance {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the resource.
    pub resource_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl EventResourceInstance {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            resource_id: None,
            rest: Rest::new(),
        }
    }
}

impl Object for EventResourceInstance {
    const NAME: &'static str = "EventResourceInstance";
    const FIELDS: &'static [&'static str] = &["id", "title", "resource_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut resource_id = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut resource_id),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, resource_id, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("resource_id", &self.resource_id);
    }
}

object!(EventResourceInstance);

#[derive(Debug, Clone, PartialEq)]
pub struct DuplicatedEventService {
    pub id: i64,
    pub category_id: Option<i64>,
    pub title: Option<String>,
    pub price_min: Option<f64>,
    pub price_max: Option<f64>,
    pub prepaid: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl DuplicatedEventService {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            category_id: None,
            title: None,
            price_min: None,
            price_max: None,
            prepaid: None,
            rest: Rest::new(),
        }
    }
}

impl Object for DuplicatedEventService {
    const NAME: &'static str = "DuplicatedEventService";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "category_id",
        "title",
        "price_min",
        "price_max",
        "prepaid",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut category_id = None;
        let mut title = None;
        let mut price_min = None;
        let mut price_max = None;
        let mut prepaid = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut category_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut price_min),
                4 => fields.optional(&mut price_max),
                _ => fields.optional(&mut prepaid),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            category_id,
            title,
            price_min,
            price_max,
            prepaid,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("category_id", &self.category_id);
        out.optional("title", &self.title);
        out.optional("price_min", &self.price_min);
        out.optional("price_max", &self.price_max);
        out.optional("prepaid", &self.prepaid);
    }
}

object!(DuplicatedEventService);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl DuplicatedEventMaster {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            company_id: None,
            specialization: None,
            rating: None,
            show_rating: None,
            prepaid: None,
            position: None,
            api_id: Maybe::Absent,
            rest: Rest::new(),
        }
    }
}

impl Object for DuplicatedEventMaster {
    const NAME: &'static str = "DuplicatedEventMaster";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "company_id",
        "specialization",
        "rating",
        "show_rating",
        "prepaid",
        "position",
        "api_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut company_id = None;
        let mut specialization = None;
        let mut rating = None;
        let mut show_rating = None;
        let mut prepaid = None;
        let mut position = None;
        let mut api_id = Maybe::Absent;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut company_id),
                3 => fields.optional(&mut specialization),
                4 => fields.optional(&mut rating),
                5 => fields.optional(&mut show_rating),
                6 => fields.optional(&mut prepaid),
                7 => fields.optional(&mut position),
                _ => fields.maybe(&mut api_id),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            name,
            company_id,
            specialization,
            rating,
            show_rating,
            prepaid,
            position,
            api_id,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("company_id", &self.company_id);
        out.optional("specialization", &self.specialization);
        out.optional("rating", &self.rating);
        out.optional("show_rating", &self.show_rating);
        out.optional("prepaid", &self.prepaid);
        out.optional("position", &self.position);
        out.maybe("api_id", &self.api_id);
    }
}

object!(DuplicatedEventMaster);

/// A team member who holds events of a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventServiceStaff {
    pub id: i64,
    pub name: Option<String>,
    /// Length of the service with this team member, in seconds.
    pub length: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl EventServiceStaff {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            length: None,
            rest: Rest::new(),
        }
    }
}

impl Object for EventServiceStaff {
    const NAME: &'static str = "EventServiceStaff";
    const FIELDS: &'static [&'static str] = &["id", "name", "length"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut length = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                _ => fields.optional(&mut length),
            }?;
        }
        Ok(Self { id: required(id, "id")?, name, length, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("length", &self.length);
    }
}

object!(EventServiceStaff);

/// A resource that a service needs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventServiceResource {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the location.
    pub salon_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl EventServiceResource {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            salon_id: None,
            rest: Rest::new(),
        }
    }
}

impl Object for EventServiceResource {
    const NAME: &'static str = "EventServiceResource";
    const FIELDS: &'static [&'static str] = &["id", "title", "salon_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut salon_id = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut salon_id),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, salon_id, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("salon_id", &self.salon_id);
    }
}

object!(EventServiceResource);

/// The category of a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventSummaryServiceCategory {
    pub id: i64,
    /// ID of the product category; `0` for a product.
    pub category_id: Option<i64>,
    pub title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl EventSummaryServiceCategory {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            category_id: None,
            title: None,
            rest: Rest::new(),
        }
    }
}

impl Object for EventSummaryServiceCategory {
    const NAME: &'static str = "EventSummaryServiceCategory";
    const FIELDS: &'static [&'static str] = &["id", "category_id", "title"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut category_id = None;
        let mut title = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut category_id),
                _ => fields.optional(&mut title),
            }?;
        }
        Ok(Self { id: required(id, "id")?, category_id, title, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("category_id", &self.category_id);
        out.optional("title", &self.title);
    }
}

object!(EventSummaryServiceCategory);
