// Written by `cargo xtask regen`; changes are lost.

//! Types of `schedule_resources`.

use crate::runtime::{Date, DateTime, Maybe, Rest, object, text_enum};
use super::{DayOfWeek, EntityType, ResourceInstance, ScheduleDay};

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TeamMemberDay {
    pub date: Option<String>,
    pub is_working: Option<i64>,
    pub slots: Option<Vec<Slot>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TeamMemberDay {
    "date": optional date,
    "is_working": optional is_working,
    "slots": optional slots,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TeamMemberDayUpdate {
    pub date: String,
    pub is_working: bool,
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(CalendarSession { "time": optional time, "is_free": optional is_free, ..rest });

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Resource {
    pub id: i64,
    pub title: Option<String>,
    pub instances: Option<Vec<ResourceInstance>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(Resource {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "instances": optional instances,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DeprecatedTeamMemberDay {
    /// Day of the schedule, `YYYY-MM-DD`.
    pub date: Date,
    /// `true`: a working day of the team member.
    pub is_working: bool,
    pub slots: Vec<Slot>,
}

object!(DeprecatedTeamMemberDay {
    fn new(date: Date, is_working: bool, slots: Vec<Slot>);
    "date": required date,
    "is_working": required is_working,
    "slots": required slots,
});

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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Schedule {
    pub id: Option<i64>,
    pub created_at: Option<DateTime>,
    /// When the schedule last changed.
    pub updated_at: Option<DateTime>,
    pub deleted_at: Maybe<DateTime>,
    /// What the schedule is based on: `record` an appointment, `activity` an event.
    pub original_entity_type: Option<EntityType>,
    pub original_entity_id: Option<i64>,
    pub date_start: Option<Date>,
    pub date_end: Option<Date>,
    /// Series of this schedule; present only when asked for with `include`.
    pub days: Option<Vec<ScheduleDay>>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewSchedule {
    /// What the schedule is based on: `activity` a group event, `record` an individual appointment (not supported yet).
    pub original_entity_type: EntityType,
    /// Entity to base the schedule on.
    pub original_entity_id: i64,
    pub date_end: Date,
    /// `true`: clients of the source event join every scheduled event.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ScheduleUpdate {
    pub date_end: Option<Date>,
}

object!(ScheduleUpdate { "date_end": optional date_end });

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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewScheduleDay {
    pub day_of_week: DayOfWeek,
    /// Team member who holds the events.
    pub events_master_id: i64,
    /// Start time of each event, `HH:MM:SS`.
    pub events_time: String,
    /// Seconds that each event lasts.
    pub events_duration: i64,
    /// Places in each event; `1` for appointments.
    pub events_capacity: i64,
    /// Tags of the events in the series.
    pub labels_ids: Option<Vec<i64>>,
    /// Resource instances used by the events of the series.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ScheduleDayUpdate {
    /// True overwrites manual changes to the planned appointments or events.
    pub force: bool,
    /// Team member who holds the events.
    pub events_master_id: Option<i64>,
    /// Start time of each event, `HH:MM:SS`.
    pub events_time: Option<String>,
    /// Seconds that each event lasts.
    pub events_duration: Option<i64>,
    /// Places in each event; `1` for appointments.
    pub events_capacity: Option<i64>,
    /// Tags of the events in the series.
    pub labels_ids: Option<Vec<i64>>,
    /// Resource instances used by the events of the series.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CalendarSettings {
    /// Default kind of appointment: `0` mixed, `1` individual, `2` group event.
    ///
    /// At least 0.
    pub record_type: i64,
    /// Most seats a group event may have.
    ///
    /// At least 1; at most 255.
    pub activity_record_clients_count_max: i64,
    /// True: the booking form has a checkbox for consent to the newsletter.
    pub is_show_newsletter_agreement: Option<bool>,
    /// True: the booking form has a checkbox for consent to the processing of personal data.
    pub is_show_personal_data_processing_agreement: Option<bool>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CalendarSettingsUpdate {
    /// Default kind of appointment: `0` mixed, `1` individual, `2` group event.
    ///
    /// At least 0; at most 2.
    pub record_type: i64,
    /// Most seats a group event may have.
    ///
    /// At least 1; at most 255.
    pub activity_record_clients_count_max: i64,
}

object!(CalendarSettingsUpdate {
    fn new(record_type: i64, activity_record_clients_count_max: i64);
    "record_type": required record_type,
    "activity_record_clients_count_max": required activity_record_clients_count_max,
});

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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct WorkSchedule {
    pub staff_id: Option<i64>,
    /// Day of the schedule, `YYYY-MM-DD`.
    pub date: Option<Date>,
    pub slots: Option<Vec<Slot>>,
    /// Intervals taken by appointments or events. Present only with `include[]=busy_intervals`.
    pub busy_intervals: Option<Vec<WorkScheduleBusyInterval>>,
    /// Kind of day off, for non-working days. Only with `include[]=off_day_type`.
    pub off_day_type: Maybe<i64>,
    pub team_member_id: Option<i64>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct WorkScheduleUpdate {
    pub schedules_to_set: Option<Vec<WorkScheduleUpdateSchedulesToSet>>,
    /// Schedules to remove; their days become non-working.
    pub schedules_to_delete: Option<Vec<WorkScheduleUpdateSchedulesToDelete>>,
}

object!(WorkScheduleUpdate {
    "schedules_to_set": optional schedules_to_set,
    "schedules_to_delete": optional schedules_to_delete,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UpdatedWorkSchedule {
    pub team_member_id: Option<i64>,
    pub date: Option<Date>,
    pub slots: Option<Vec<Slot>>,
    /// Fields that the document does not list.
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(Slot { "from": optional from, "to": optional to, ..rest });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct WorkScheduleBusyInterval {
    pub entity_type: Option<EntityType>,
    pub entity_id: Option<i64>,
    /// Start, `HH:mm:ss`.
    pub from: Option<String>,
    /// End, `HH:mm:ss`.
    pub to: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(WorkScheduleBusyInterval {
    "entity_type": optional entity_type,
    "entity_id": optional entity_id,
    "from": optional from,
    "to": optional to,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct WorkScheduleUpdateSchedulesToSet {
    pub team_member_id: Option<i64>,
    /// Days whose schedule is set, `YYYY-MM-DD`.
    pub dates: Option<Vec<Date>>,
    pub slots: Option<Vec<Slot>>,
}

object!(WorkScheduleUpdateSchedulesToSet {
    "team_member_id": optional team_member_id,
    "dates": optional dates,
    "slots": optional slots,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct WorkScheduleUpdateSchedulesToDelete {
    pub team_member_id: Option<i64>,
    /// Days whose schedule is deleted, `YYYY-MM-DD`.
    pub dates: Option<Vec<Date>>,
}

object!(WorkScheduleUpdateSchedulesToDelete {
    "team_member_id": optional team_member_id,
    "dates": optional dates,
});
