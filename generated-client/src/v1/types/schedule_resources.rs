// Written by `cargo xtask regen`; changes are lost.

//! Types of `schedule_resources`.

use crate::runtime::{
    Date, DateTime, Entries, Fields, MapAccess, Maybe, Object, Rest, SerializeMap,
    object, required, text_enum,
};
use super::{DayOfWeek, EntityType, ResourceInstance, ScheduleDay};

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TeamMemberDay {
    pub date: Option<String>,
    pub is_working: Option<i64>,
    pub slots: Option<Vec<Slot>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for TeamMemberDay {
    const NAME: &'static str = "TeamMemberDay";
    const FIELDS: &'static [&'static str] = &["date", "is_working", "slots"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.date),
                1 => fields.optional(&mut object.is_working),
                _ => fields.optional(&mut object.slots),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("date", &self.date);
        out.optional("is_working", &self.is_working);
        out.optional("slots", &self.slots);
    }
}

object!(TeamMemberDay);

/// The working hours of a team member on one day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TeamMemberDayUpdate {
    /// Day of the schedule, `YYYY-MM-DD`.
    pub date: String,
    /// `true`: a working day of the team member.
    pub is_working: bool,
    /// Working intervals of the day.
    pub slots: Vec<Slot>,
}

impl TeamMemberDayUpdate {
    /// What is required, and nothing else.
    pub fn new(date: impl Into<String>, is_working: bool, slots: Vec<Slot>) -> Self {
        Self {
            date: date.into(),
            is_working,
            slots,
        }
    }
}

impl Object for TeamMemberDayUpdate {
    const NAME: &'static str = "TeamMemberDayUpdate";
    const FIELDS: &'static [&'static str] = &["date", "is_working", "slots"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut date = None;
        let mut is_working = None;
        let mut slots = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut date),
                1 => fields.required(&mut is_working),
                _ => fields.required(&mut slots),
            }?;
        }
        Ok(Self {
            date: required(date, "date")?,
            is_working: required(is_working, "is_working")?,
            slots: required(slots, "slots")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("date", &self.date);
        out.required("is_working", &self.is_working);
        out.required("slots", &self.slots);
    }
}

object!(TeamMemberDayUpdate);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CalendarSession {
    pub time: Option<String>,
    pub is_free: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for CalendarSession {
    const NAME: &'static str = "CalendarSession";
    const FIELDS: &'static [&'static str] = &["time", "is_free"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.time),
                _ => fields.optional(&mut object.is_free),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("time", &self.time);
        out.optional("is_free", &self.is_free);
    }
}

object!(CalendarSession);

/// A resource of a location, such as a room or a device.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Resource {
    pub id: i64,
    pub title: Option<String>,
    /// Instances of the resource.
    pub instances: Option<Vec<ResourceInstance>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Resource {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            instances: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Resource {
    const NAME: &'static str = "Resource";
    const FIELDS: &'static [&'static str] = &["id", "title", "instances"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut instances = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut instances),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, instances, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("instances", &self.instances);
    }
}

object!(Resource);

/// The working hours of a team member on one day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DeprecatedTeamMemberDay {
    /// Day of the schedule, `YYYY-MM-DD`.
    pub date: Date,
    /// `true`: a working day of the team member.
    pub is_working: bool,
    /// Working intervals of the day.
    pub slots: Vec<Slot>,
}

impl DeprecatedTeamMemberDay {
    /// What is required, and nothing else.
    pub fn new(date: Date, is_working: bool, slots: Vec<Slot>) -> Self {
        Self { date, is_working, slots }
    }
}

impl Object for DeprecatedTeamMemberDay {
    const NAME: &'static str = "DeprecatedTeamMemberDay";
    const FIELDS: &'static [&'static str] = &["date", "is_working", "slots"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut date = None;
        let mut is_working = None;
        let mut slots = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut date),
                1 => fields.required(&mut is_working),
                _ => fields.required(&mut slots),
            }?;
        }
        Ok(Self {
            date: required(date, "date")?,
            is_working: required(is_working, "is_working")?,
            slots: required(slots, "slots")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("date", &self.date);
        out.required("is_working", &self.is_working);
        out.required("slots", &self.slots);
    }
}

object!(DeprecatedTeamMemberDay);

/// Part of a schedule to include in the response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleSearchInclude {
    /// Sent as `days`.
    Days,
    /// Sent as `days.events_master`.
    DaysEventsMaster,
    /// Sent as `days.events_labels`.
    DaysEventsLabels,
    /// Sent as `days.events_resource_instances`.
    DaysEventsResourceInstances,
    /// A value that the document does not list.
    Other(String),
}

impl ScheduleSearchInclude {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Days => "days",
            Self::DaysEventsMaster => "days.events_master",
            Self::DaysEventsLabels => "days.events_labels",
            Self::DaysEventsResourceInstances => "days.events_resource_instances",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ScheduleSearchInclude {
    fn from(text: &str) -> Self {
        match text {
            "days" => Self::Days,
            "days.events_master" => Self::DaysEventsMaster,
            "days.events_labels" => Self::DaysEventsLabels,
            "days.events_resource_instances" => Self::DaysEventsResourceInstances,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ScheduleSearchInclude);

/// A schedule of repeating appointments or events.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Schedule {
    /// ID of the schedule.
    pub id: Option<i64>,
    /// When the schedule was created.
    pub created_at: Option<DateTime>,
    /// When the schedule was changed last.
    pub updated_at: Option<DateTime>,
    /// When the schedule was deleted.
    pub deleted_at: Maybe<DateTime>,
    /// Kind of entity that the schedule is based on. `record`: appointment, `activity`: event.
    pub original_entity_type: Option<EntityType>,
    /// ID of the appointment or event that the schedule is built from.
    pub original_entity_id: Option<i64>,
    /// First day of the schedule.
    pub date_start: Option<Date>,
    /// Last day of the schedule.
    pub date_end: Option<Date>,
    /// Series of this schedule; present only when requested with `include`.
    pub days: Option<Vec<ScheduleDay>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Schedule {
    const NAME: &'static str = "Schedule";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "created_at",
        "updated_at",
        "deleted_at",
        "original_entity_type",
        "original_entity_id",
        "date_start",
        "date_end",
        "days",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.created_at),
                2 => fields.optional(&mut object.updated_at),
                3 => fields.maybe(&mut object.deleted_at),
                4 => fields.optional(&mut object.original_entity_type),
                5 => fields.optional(&mut object.original_entity_id),
                6 => fields.optional(&mut object.date_start),
                7 => fields.optional(&mut object.date_end),
                _ => fields.optional(&mut object.days),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("created_at", &self.created_at);
        out.optional("updated_at", &self.updated_at);
        out.maybe("deleted_at", &self.deleted_at);
        out.optional("original_entity_type", &self.original_entity_type);
        out.optional("original_entity_id", &self.original_entity_id);
        out.optional("date_start", &self.date_start);
        out.optional("date_end", &self.date_end);
        out.optional("days", &self.days);
    }
}

object!(Schedule);

/// Part of a schedule to include in the response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleInclude {
    /// Sent as `days`.
    Days,
    /// A value that the document does not list.
    Other(String),
}

impl ScheduleInclude {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Days => "days",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ScheduleInclude {
    fn from(text: &str) -> Self {
        match text {
            "days" => Self::Days,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ScheduleInclude);

/// Request that creates a schedule of repeating appointments or events.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewSchedule {
    /// Kind of entity to base the schedule on. `activity`: group event, `record`: appointment (not supported yet).
    pub original_entity_type: EntityType,
    /// ID of the appointment or event to base the schedule on.
    pub original_entity_id: i64,
    /// Last day of the schedule.
    pub date_end: Date,
    /// `true`: adds the clients of the source event to each scheduled event.
    pub add_clients_from_original_entity: bool,
    /// Series settings, one object for a weekday; 1 to 7 objects.
    ///
    /// 1 to 7 items.
    pub days: Vec<NewScheduleDay>,
}

impl NewSchedule {
    /// What is required, and nothing else.
    pub fn new(
        original_entity_type: EntityType,
        original_entity_id: i64,
        date_end: Date,
        add_clients_from_original_entity: bool,
        days: Vec<NewScheduleDay>,
    ) -> Self {
        Self {
            original_entity_type,
            original_entity_id,
            date_end,
            add_clients_from_original_entity,
            days,
        }
    }
}

impl Object for NewSchedule {
    const NAME: &'static str = "NewSchedule";
    const FIELDS: &'static [&'static str] = &[
        "original_entity_type",
        "original_entity_id",
        "date_end",
        "add_clients_from_original_entity",
        "days",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut original_entity_type = None;
        let mut original_entity_id = None;
        let mut date_end = None;
        let mut add_clients_from_original_entity = None;
        let mut days = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut original_entity_type),
                1 => fields.required(&mut original_entity_id),
                2 => fields.required(&mut date_end),
                3 => fields.required(&mut add_clients_from_original_entity),
                _ => fields.required(&mut days),
            }?;
        }
        Ok(Self {
            original_entity_type: required(original_entity_type, "original_entity_type")?,
            original_entity_id: required(original_entity_id, "original_entity_id")?,
            date_end: required(date_end, "date_end")?,
            add_clients_from_original_entity: required(add_clients_from_original_entity, "add_clients_from_original_entity")?,
            days: required(days, "days")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("original_entity_type", &self.original_entity_type);
        out.required("original_entity_id", &self.original_entity_id);
        out.required("date_end", &self.date_end);
        out.required("add_clients_from_original_entity", &self.add_clients_from_original_entity);
        out.required("days", &self.days);
    }
}

object!(NewSchedule);

/// Request that changes a schedule.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ScheduleUpdate {
    /// Last day of the schedule.
    pub date_end: Option<Date>,
}

impl Object for ScheduleUpdate {
    const NAME: &'static str = "ScheduleUpdate";
    const FIELDS: &'static [&'static str] = &["date_end"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.date_end)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("date_end", &self.date_end);
    }
}

object!(ScheduleUpdate);

/// Part of a series to include in the response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleDayInclude {
    /// Sent as `events_master`.
    EventsMaster,
    /// Sent as `events_labels`.
    EventsLabels,
    /// Sent as `events_resource_instances`.
    EventsResourceInstances,
    /// Sent as `events`.
    Events,
    /// A value that the document does not list.
    Other(String),
}

impl ScheduleDayInclude {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EventsMaster => "events_master",
            Self::EventsLabels => "events_labels",
            Self::EventsResourceInstances => "events_resource_instances",
            Self::Events => "events",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ScheduleDayInclude {
    fn from(text: &str) -> Self {
        match text {
            "events_master" => Self::EventsMaster,
            "events_labels" => Self::EventsLabels,
            "events_resource_instances" => Self::EventsResourceInstances,
            "events" => Self::Events,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ScheduleDayInclude);

/// A series to add to a schedule.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewScheduleDay {
    /// Weekday of the series.
    pub day_of_week: DayOfWeek,
    /// ID of the team member who holds the events.
    pub events_master_id: i64,
    /// Start time of each event, `HH:MM:SS`.
    pub events_time: String,
    /// Length of each event, in seconds.
    pub events_duration: i64,
    /// Number of places in each event; `1` for appointments.
    pub events_capacity: i64,
    /// IDs of the tags of the events in the series.
    pub labels_ids: Option<Vec<i64>>,
    /// IDs of the resource instances that the events of the series use.
    pub resource_instances_ids: Option<Vec<i64>>,
}

impl NewScheduleDay {
    /// What is required, and nothing else.
    pub fn new(
        day_of_week: DayOfWeek,
        events_master_id: i64,
        events_time: impl Into<String>,
        events_duration: i64,
        events_capacity: i64,
    ) -> Self {
        Self {
            day_of_week,
            events_master_id,
            events_time: events_time.into(),
            events_duration,
            events_capacity,
            labels_ids: None,
            resource_instances_ids: None,
        }
    }
}

impl Object for NewScheduleDay {
    const NAME: &'static str = "NewScheduleDay";
    const FIELDS: &'static [&'static str] = &[
        "day_of_week",
        "events_master_id",
        "events_time",
        "events_duration",
        "events_capacity",
        "labels_ids",
        "resource_instances_ids",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut day_of_week = None;
        let mut events_master_id = None;
        let mut events_time = None;
        let mut events_duration = None;
        let mut events_capacity = None;
        let mut labels_ids = None;
        let mut resource_instances_ids = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut day_of_week),
                1 => fields.required(&mut events_master_id),
                2 => fields.required(&mut events_time),
                3 => fields.required(&mut events_duration),
                4 => fields.required(&mut events_capacity),
                5 => fields.optional(&mut labels_ids),
                _ => fields.optional(&mut resource_instances_ids),
            }?;
        }
        Ok(Self {
            day_of_week: required(day_of_week, "day_of_week")?,
            events_master_id: required(events_master_id, "events_master_id")?,
            events_time: required(events_time, "events_time")?,
            events_duration: required(events_duration, "events_duration")?,
            events_capacity: required(events_capacity, "events_capacity")?,
            labels_ids,
            resource_instances_ids,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("day_of_week", &self.day_of_week);
        out.required("events_master_id", &self.events_master_id);
        out.required("events_time", &self.events_time);
        out.required("events_duration", &self.events_duration);
        out.required("events_capacity", &self.events_capacity);
        out.optional("labels_ids", &self.labels_ids);
        out.optional("resource_instances_ids", &self.resource_instances_ids);
    }
}

object!(NewScheduleDay);

/// Request that changes a series of a schedule.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ScheduleDayUpdate {
    /// True overwrites manual changes to the planned appointments or events.
    pub force: bool,
    /// ID of the team member who holds the events.
    pub events_master_id: Option<i64>,
    /// Start time of each event, `HH:MM:SS`.
    pub events_time: Option<String>,
    /// Length of each event, in seconds.
    pub events_duration: Option<i64>,
    /// Number of places in each event; `1` for appointments.
    pub events_capacity: Option<i64>,
    /// IDs of the tags of the events in the series.
    pub labels_ids: Option<Vec<i64>>,
    /// IDs of the resource instances that the events of the series use.
    pub resource_instances_ids: Option<Vec<i64>>,
}

impl ScheduleDayUpdate {
    /// What is required, and nothing else.
    pub fn new(force: bool) -> Self {
        Self {
            force,
            events_master_id: None,
            events_time: None,
            events_duration: None,
            events_capacity: None,
            labels_ids: None,
            resource_instances_ids: None,
        }
    }
}

impl Object for ScheduleDayUpdate {
    const NAME: &'static str = "ScheduleDayUpdate";
    const FIELDS: &'static [&'static str] = &[
        "force",
        "events_master_id",
        "events_time",
        "events_duration",
        "events_capacity",
        "labels_ids",
        "resource_instances_ids",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut force = None;
        let mut events_master_id = None;
        let mut events_time = None;
        let mut events_duration = None;
        let mut events_capacity = None;
        let mut labels_ids = None;
        let mut resource_instances_ids = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut force),
                1 => fields.optional(&mut events_master_id),
                2 => fields.optional(&mut events_time),
                3 => fields.optional(&mut events_duration),
                4 => fields.optional(&mut events_capacity),
                5 => fields.optional(&mut labels_ids),
                _ => fields.optional(&mut resource_instances_ids),
            }?;
        }
        Ok(Self {
            force: required(force, "force")?,
            events_master_id,
            events_time,
            events_duration,
            events_capacity,
            labels_ids,
            resource_instances_ids,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("force", &self.force);
        out.optional("events_master_id", &self.events_master_id);
        out.optional("events_time", &self.events_time);
        out.optional("events_duration", &self.events_duration);
        out.optional("events_capacity", &self.events_capacity);
        out.optional("labels_ids", &self.labels_ids);
        out.optional("resource_instances_ids", &self.resource_instances_ids);
    }
}

object!(ScheduleDayUpdate);

/// Settings of the appointment calendar.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CalendarSettings {
    /// Default kind of appointment: `0` mixed, `1` individual, `2` group event.
    ///
    /// At least 0.
    pub record_type: i64,
    /// Largest number of places in a group event.
    ///
    /// At least 1; at most 255.
    pub activity_record_clients_count_max: i64,
    /// `true`: the booking form has a checkbox for consent to the newsletter.
    pub is_show_newsletter_agreement: Option<bool>,
    /// `true`: the booking form has a checkbox for consent to the processing of personal data.
    pub is_show_personal_data_processing_agreement: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CalendarSettings {
    /// What is required, and nothing else.
    pub fn new(record_type: i64, activity_record_clients_count_max: i64) -> Self {
        Self {
            record_type,
            activity_record_clients_count_max,
            is_show_newsletter_agreement: None,
            is_show_personal_data_processing_agreement: None,
            rest: Rest::new(),
        }
    }
}

impl Object for CalendarSettings {
    const NAME: &'static str = "CalendarSettings";
    const FIELDS: &'static [&'static str] = &[
        "record_type",
        "activity_record_clients_count_max",
        "is_show_newsletter_agreement",
        "is_show_personal_data_processing_agreement",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut record_type = None;
        let mut activity_record_clients_count_max = None;
        let mut is_show_newsletter_agreement = None;
        let mut is_show_personal_data_processing_agreement = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut record_type),
                1 => fields.required(&mut activity_record_clients_count_max),
                2 => fields.optional(&mut is_show_newsletter_agreement),
                _ => fields.optional(&mut is_show_personal_data_processing_agreement),
            }?;
        }
        Ok(Self {
            record_type: required(record_type, "record_type")?,
            activity_record_clients_count_max: required(activity_record_clients_count_max, "activity_record_clients_count_max")?,
            is_show_newsletter_agreement,
            is_show_personal_data_processing_agreement,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("record_type", &self.record_type);
        out.required("activity_record_clients_count_max", &self.activity_record_clients_count_max);
        out.optional("is_show_newsletter_agreement", &self.is_show_newsletter_agreement);
        out.optional("is_show_personal_data_processing_agreement", &self.is_show_personal_data_processing_agreement);
    }
}

object!(CalendarSettings);

/// Request that changes the settings of the appointment calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CalendarSettingsUpdate {
    /// Default kind of appointment: `0` mixed, `1` individual, `2` group event.
    ///
    /// At least 0; at most 2.
    pub record_type: i64,
    /// Largest number of places in a group event.
    ///
    /// At least 1; at most 255.
    pub activity_record_clients_count_max: i64,
}

impl CalendarSettingsUpdate {
    /// What is required, and nothing else.
    pub fn new(record_type: i64, activity_record_clients_count_max: i64) -> Self {
        Self {
            record_type,
            activity_record_clients_count_max,
        }
    }
}

impl Object for CalendarSettingsUpdate {
    const NAME: &'static str = "CalendarSettingsUpdate";
    const FIELDS: &'static [&'static str] = &["record_type", "activity_record_clients_count_max"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut record_type = None;
        let mut activity_record_clients_count_max = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut record_type),
                _ => fields.required(&mut activity_record_clients_count_max),
            }?;
        }
        Ok(Self {
            record_type: required(record_type, "record_type")?,
            activity_record_clients_count_max: required(activity_record_clients_count_max, "activity_record_clients_count_max")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("record_type", &self.record_type);
        out.required("activity_record_clients_count_max", &self.activity_record_clients_count_max);
    }
}

object!(CalendarSettingsUpdate);

/// Part of a work schedule to include in the response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkScheduleInclude {
    /// Sent as `busy_intervals`.
    BusyIntervals,
    /// Sent as `off_day_type`.
    OffDayType,
    /// A value that the document does not list.
    Other(String),
}

impl WorkScheduleInclude {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BusyIntervals => "busy_intervals",
            Self::OffDayType => "off_day_type",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for WorkScheduleInclude {
    fn from(text: &str) -> Self {
        match text {
            "busy_intervals" => Self::BusyIntervals,
            "off_day_type" => Self::OffDayType,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(WorkScheduleInclude);

/// The working hours of a team member on one day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct WorkSchedule {
    /// ID of the team member.
    pub staff_id: Option<i64>,
    /// Day of the schedule, `YYYY-MM-DD`.
    pub date: Option<Date>,
    /// Working intervals of the day.
    pub slots: Option<Vec<Slot>>,
    /// Intervals taken by appointments or events. Present only with `include[]=busy_intervals`.
    pub busy_intervals: Option<Vec<WorkScheduleBusyInterval>>,
    /// Kind of day off, for non-working days. Only with `include[]=off_day_type`.
    pub off_day_type: Maybe<i64>,
    /// ID of the team member.
    pub team_member_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for WorkSchedule {
    const NAME: &'static str = "WorkSchedule";
    const FIELDS: &'static [&'static str] = &[
        "staff_id",
        "date",
        "slots",
        "busy_intervals",
        "off_day_type",
        "team_member_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.staff_id),
                1 => fields.optional(&mut object.date),
                2 => fields.optional(&mut object.slots),
                3 => fields.optional(&mut object.busy_intervals),
                4 => fields.maybe(&mut object.off_day_type),
                _ => fields.optional(&mut object.team_member_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("staff_id", &self.staff_id);
        out.optional("date", &self.date);
        out.optional("slots", &self.slots);
        out.optional("busy_intervals", &self.busy_intervals);
        out.maybe("off_day_type", &self.off_day_type);
        out.optional("team_member_id", &self.team_member_id);
    }
}

object!(WorkSchedule);

/// Request that sets and deletes working hours of team members.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct WorkScheduleUpdate {
    /// Working hours to set.
    pub schedules_to_set: Option<Vec<WorkScheduleUpdateSchedulesToSet>>,
    /// Schedules to delete; their days become non-working.
    pub schedules_to_delete: Option<Vec<WorkScheduleUpdateSchedulesToDelete>>,
}

impl Object for WorkScheduleUpdate {
    const NAME: &'static str = "WorkScheduleUpdate";
    const FIELDS: &'static [&'static str] = &["schedules_to_set", "schedules_to_delete"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.schedules_to_set),
                _ => fields.optional(&mut object.schedules_to_delete),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("schedules_to_set", &self.schedules_to_set);
        out.optional("schedules_to_delete", &self.schedules_to_delete);
    }
}

object!(WorkScheduleUpdate);

/// The working hours of a team member on one day after a change.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UpdatedWorkSchedule {
    /// ID of the team member.
    pub team_member_id: Option<i64>,
    /// The day.
    pub date: Option<Date>,
    /// Working intervals of the day.
    pub slots: Option<Vec<Slot>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UpdatedWorkSchedule {
    const NAME: &'static str = "UpdatedWorkSchedule";
    const FIELDS: &'static [&'static str] = &["team_member_id", "date", "slots"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.team_member_id),
                1 => fields.optional(&mut object.date),
                _ => fields.optional(&mut object.slots),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("team_member_id", &self.team_member_id);
        out.optional("date", &self.date);
        out.optional("slots", &self.slots);
    }
}

object!(UpdatedWorkSchedule);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Slot {
    pub from: Option<String>,
    pub to: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Slot {
    const NAME: &'static str = "Slot";
    const FIELDS: &'static [&'static str] = &["from", "to"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.from),
                _ => fields.optional(&mut object.to),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("from", &self.from);
        out.optional("to", &self.to);
    }
}

object!(Slot);

/// An interval taken by an appointment or event.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct WorkScheduleBusyInterval {
    /// Whether an appointment or an event takes the interval.
    pub entity_type: Option<EntityType>,
    /// ID of the appointment or event.
    pub entity_id: Option<i64>,
    /// Start, `HH:mm:ss`.
    pub from: Option<String>,
    /// End, `HH:mm:ss`.
    pub to: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for WorkScheduleBusyInterval {
    const NAME: &'static str = "WorkScheduleBusyInterval";
    const FIELDS: &'static [&'static str] = &["entity_type", "entity_id", "from", "to"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.entity_type),
                1 => fields.optional(&mut object.entity_id),
                2 => fields.optional(&mut object.from),
                _ => fields.optional(&mut object.to),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("entity_type", &self.entity_type);
        out.optional("entity_id", &self.entity_id);
        out.optional("from", &self.from);
        out.optional("to", &self.to);
    }
}

object!(WorkScheduleBusyInterval);

/// Working hours to set for a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct WorkScheduleUpdateSchedulesToSet {
    /// ID of the team member.
    pub team_member_id: Option<i64>,
    /// Days whose schedule is set, `YYYY-MM-DD`.
    pub dates: Option<Vec<Date>>,
    /// Working intervals of the day.
    pub slots: Option<Vec<Slot>>,
}

impl Object for WorkScheduleUpdateSchedulesToSet {
    const NAME: &'static str = "WorkScheduleUpdateSchedulesToSet";
    const FIELDS: &'static [&'static str] = &["team_member_id", "dates", "slots"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.team_member_id),
                1 => fields.optional(&mut object.dates),
                _ => fields.optional(&mut object.slots),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("team_member_id", &self.team_member_id);
        out.optional("dates", &self.dates);
        out.optional("slots", &self.slots);
    }
}

object!(WorkScheduleUpdateSchedulesToSet);

/// Working hours to delete for a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct WorkScheduleUpdateSchedulesToDelete {
    /// ID of the team member.
    pub team_member_id: Option<i64>,
    /// Days whose schedule is deleted, `YYYY-MM-DD`.
    pub dates: Option<Vec<Date>>,
}

impl Object for WorkScheduleUpdateSchedulesToDelete {
    const NAME: &'static str = "WorkScheduleUpdateSchedulesToDelete";
    const FIELDS: &'static [&'static str] = &["team_member_id", "dates"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.team_member_id),
                _ => fields.optional(&mut object.dates),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("team_member_id", &self.team_member_id);
        out.optional("dates", &self.dates);
    }
}

object!(WorkScheduleUpdateSchedulesToDelete);
