// Written by `cargo xtask regen`; changes are lost.

//! Types of `schedule_resources`.

use crate::runtime::{Date, DateTime, Maybe, Rest, object, text_enum};
use super::{DayOfWeek, EntityType, ResourceInstance, ScheduleDay};

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TeamMemberDay {
    pub date: Option<String>,
    pub is_working: Option<i64>,
    pub slots: Option<Vec<Slot>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TeamMemberDay {
    "date": optional date,
    "is_working": optional is_working,
    "slots": optional slots,
    ..rest
});

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

object!(TeamMemberDayUpdate {
    fn new(date: impl Into<String>, is_working: bool, slots: Vec<Slot>);
    "date": required date,
    "is_working": required is_working,
    "slots": required slots,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CalendarSession {
    pub time: Option<String>,
    pub is_free: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CalendarSession { "time": optional time, "is_free": optional is_free, ..rest });

/// A resource of a location, such as a room or a device.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Resource {
    pub id: i64,
    pub title: Option<String>,
    /// Instances of the resource.
    pub instances: Option<Vec<ResourceInstance>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Resource {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "instances": optional instances,
    ..rest
});

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

object!(DeprecatedTeamMemberDay {
    fn new(date: Date, is_working: bool, slots: Vec<Slot>);
    "date": required date,
    "is_working": required is_working,
    "slots": required slots,
});

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
    /// A value that is not documented.
    Other(String),
}

impl ScheduleSearchInclude {
    /// Returns the value on the wire.
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Schedule {
    "id": optional id,
    "created_at": optional created_at,
    "updated_at": optional updated_at,
    "deleted_at": maybe deleted_at,
    "original_entity_type": optional original_entity_type,
    "original_entity_id": optional original_entity_id,
    "date_start": optional date_start,
    "date_end": optional date_end,
    "days": optional days,
    ..rest
});

/// Part of a schedule to include in the response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleInclude {
    /// Sent as `days`.
    Days,
    /// A value that is not documented.
    Other(String),
}

impl ScheduleInclude {
    /// Returns the value on the wire.
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

object!(NewSchedule {
    literal;
    "original_entity_type": required original_entity_type,
    "original_entity_id": required original_entity_id,
    "date_end": required date_end,
    "add_clients_from_original_entity": required add_clients_from_original_entity,
    "days": required days,
});

/// Request that changes a schedule.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ScheduleUpdate {
    /// Last day of the schedule.
    pub date_end: Option<Date>,
}

object!(ScheduleUpdate { "date_end": optional date_end });

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
    /// A value that is not documented.
    Other(String),
}

impl ScheduleDayInclude {
    /// Returns the value on the wire.
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

object!(NewScheduleDay {
    literal;
    "day_of_week": required day_of_week,
    "events_master_id": required events_master_id,
    "events_time": required events_time,
    "events_duration": required events_duration,
    "events_capacity": required events_capacity,
    "labels_ids": optional labels_ids,
    "resource_instances_ids": optional resource_instances_ids,
});

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

object!(ScheduleDayUpdate {
    fn new(force: bool);
    "force": required force,
    "events_master_id": optional events_master_id,
    "events_time": optional events_time,
    "events_duration": optional events_duration,
    "events_capacity": optional events_capacity,
    "labels_ids": optional labels_ids,
    "resource_instances_ids": optional resource_instances_ids,
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CalendarSettings {
    fn new(record_type: i64, activity_record_clients_count_max: i64);
    "record_type": required record_type,
    "activity_record_clients_count_max": required activity_record_clients_count_max,
    "is_show_newsletter_agreement": optional is_show_newsletter_agreement,
    "is_show_personal_data_processing_agreement": optional is_show_personal_data_processing_agreement,
    ..rest
});

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

object!(CalendarSettingsUpdate {
    fn new(record_type: i64, activity_record_clients_count_max: i64);
    "record_type": required record_type,
    "activity_record_clients_count_max": required activity_record_clients_count_max,
});

/// Part of a work schedule to include in the response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkScheduleInclude {
    /// Sent as `busy_intervals`.
    BusyIntervals,
    /// Sent as `off_day_type`.
    OffDayType,
    /// A value that is not documented.
    Other(String),
}

impl WorkScheduleInclude {
    /// Returns the value on the wire.
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(WorkSchedule {
    "staff_id": optional staff_id,
    "date": optional date,
    "slots": optional slots,
    "busy_intervals": optional busy_intervals,
    "off_day_type": maybe off_day_type,
    "team_member_id": optional team_member_id,
    ..rest
});

/// Request that sets and deletes working hours of team members.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct WorkScheduleUpdate {
    /// Working hours to set.
    pub schedules_to_set: Option<Vec<WorkScheduleUpdateSchedulesToSet>>,
    /// Schedules to delete; their days become non-working.
    pub schedules_to_delete: Option<Vec<WorkScheduleUpdateSchedulesToDelete>>,
}

object!(WorkScheduleUpdate {
    "schedules_to_set": optional schedules_to_set,
    "schedules_to_delete": optional schedules_to_delete,
});

/// The working hours of a team member on one day after a change.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UpdatedWorkSchedule {
    /// ID of the team member.
    pub team_member_id: Option<i64>,
    /// The day.
    pub date: Option<Date>,
    /// Working intervals of the day.
    pub slots: Option<Vec<Slot>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UpdatedWorkSchedule {
    "team_member_id": optional team_member_id,
    "date": optional date,
    "slots": optional slots,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Slot {
    pub from: Option<String>,
    pub to: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Slot { "from": optional from, "to": optional to, ..rest });

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(WorkScheduleBusyInterval {
    "entity_type": optional entity_type,
    "entity_id": optional entity_id,
    "from": optional from,
    "to": optional to,
    ..rest
});

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

object!(WorkScheduleUpdateSchedulesToSet {
    "team_member_id": optional team_member_id,
    "dates": optional dates,
    "slots": optional slots,
});

/// Working hours to delete for a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct WorkScheduleUpdateSchedulesToDelete {
    /// ID of the team member.
    pub team_member_id: Option<i64>,
    /// Days whose schedule is deleted, `YYYY-MM-DD`.
    pub dates: Option<Vec<Date>>,
}

object!(WorkScheduleUpdateSchedulesToDelete {
    "team_member_id": optional team_member_id,
    "dates": optional dates,
});
