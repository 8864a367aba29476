// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{
    Body, Documented, Row, Status, body, enveloped, json, nothing,
};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_TEAM_MEMBER_SCHEDULE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::TeamMemberDay>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::UPDATE_TEAM_MEMBER_SCHEDULE,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: nothing,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<Vec<types::TeamMemberDayUpdate>>),
            },
        ],
    },
    Row {
        operation: &super::GET_APPOINTMENT_CALENDAR_DATES,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<String>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_APPOINTMENT_CALENDAR_SESSIONS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::CalendarSession>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_RESOURCE_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Resource>, types::CountMeta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::SCHEDULE_TEAM_MEMBER_UPDATE_DEPRECATED,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: nothing,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::BadRequest>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<Vec<types::DeprecatedTeamMemberDay>>),
            },
        ],
    },
    Row {
        operation: &super::SEARCH_TIMETABLE_EVENT_SCHEDULES_BY_EVENT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::Schedule, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_TIMETABLE_EVENT_SCHEDULE,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<types::Schedule, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewSchedule>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_TIMETABLE_EVENT_SCHEDULE,
        responses: &[
            Documented {
                status: Status::Code(204),
                read: nothing,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::UPDATE_TIMETABLE_EVENT_SCHEDULE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::Schedule, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::ScheduleUpdate>),
            },
        ],
    },
    Row {
        operation: &super::CREATE_TIMETABLE_SCHEDULE_DAY,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<types::ScheduleDay, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewScheduleDay>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_TIMETABLE_SCHEDULE_DAY,
        responses: &[
            Documented {
                status: Status::Code(204),
                read: nothing,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::UPDATE_TIMETABLE_SCHEDULE_DAY,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ScheduleDay, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::ScheduleDayUpdate>),
            },
        ],
    },
    Row {
        operation: &super::LIST_TIMETABLE_SCHEDULE_DAY_EVENTS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ScheduleEvent>, types::CountMeta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_APPOINTMENT_CALENDAR_SETTINGS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::CalendarSettings, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::UPDATE_APPOINTMENT_CALENDAR_SETTINGS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::CalendarSettings, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::CalendarSettingsUpdate>),
            },
        ],
    },
    Row {
        operation: &super::GET_TEAM_MEMBER_SCHEDULE_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::WorkSchedule>, types::CountMeta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::BadRequest>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::SET_TEAM_MEMBER_SCHEDULE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::UpdatedWorkSchedule>, types::CountMeta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::ValidationFailure>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::WorkScheduleUpdate>),
            },
        ],
    },
];
