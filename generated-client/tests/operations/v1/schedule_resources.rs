// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v1::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_team_member_schedule",
        call: get_team_member_schedule,
        method: "GET",
        target: "/schedule/1/1/20251201/20251231",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"date\":\"2026-09-21T23:00:00.000-05:00\",\"is_working\":1,\"slots\":[{\"from\":\"10:00\",\"to\":\"14:00\"},{\"from\":\"15:00\",\"to\":\"23:15\"}]},{\"date\":\"2026-09-21T23:00:00.000-05:00\",\"is_working\":1,\"slots\":[{\"from\":\"10:00\",\"to\":\"14:30\"},{\"from\":\"15:00\",\"to\":\"22:10\"}]},{\"date\":\"2026-09-21T23:00:00.000-05:00\",\"is_working\":0,\"slots\":[]},{\"date\":\"2026-09-21T23:00:00.000-05:00\",\"is_working\":1,\"slots\":[{\"from\":\"10:00\",\"to\":\"14:00\"},{\"from\":\"15:00\",\"to\":\"22:00\"}]}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_team_member_schedule",
        call: update_team_member_schedule,
        method: "PUT",
        target: "/schedule/1/1/2026-03-21/2026-03-21",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "[{\"date\":\"2026-09-21T23:00:00.000-05:00\",\"is_working\":true,\"slots\":[{\"from\":\"10:00\",\"to\":\"14:30\"},{\"from\":\"15:00\",\"to\":\"22:00\"}]},{\"date\":\"2026-09-21T23:00:00.000-05:00\",\"is_working\":true,\"slots\":[{\"from\":\"10:00\",\"to\":\"14:00\"},{\"from\":\"15:00\",\"to\":\"23:15\"}]}]",
        ),
        response: Response {
            status: 201,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "get_appointment_calendar_dates",
        call: get_appointment_calendar_dates,
        method: "GET",
        target: "/timetable/dates/1/sample?staff_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[\"2026-09-21T23:00:00.000-05:00\",\"2026-09-21T23:00:00.000-05:00\",\"2026-09-21T23:00:00.000-05:00\",\"2026-09-21T23:00:00.000-05:00\",\"2026-09-21T23:00:00.000-05:00\",\"2026-09-21T23:00:00.000-05:00\",\"2026-09-21T23:00:00.000-05:00\"],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_appointment_calendar_sessions",
        call: get_appointment_calendar_sessions,
        method: "GET",
        target: "/timetable/seances/1/1/sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"time\":\"10:00\",\"is_free\":true},{\"time\":\"10:15\",\"is_free\":true},{\"time\":\"10:30\",\"is_free\":true},{\"time\":\"10:45\",\"is_free\":true},{\"time\":\"11:00\",\"is_free\":false},{\"time\":\"11:15\",\"is_free\":false},{\"time\":\"11:30\",\"is_free\":false},{\"time\":\"11:45\",\"is_free\":false},{\"time\":\"12:00\",\"is_free\":false},{\"time\":\"12:15\",\"is_free\":false},{\"time\":\"12:30\",\"is_free\":false},{\"time\":\"12:45\",\"is_free\":false},{\"time\":\"13:00\",\"is_free\":true},{\"time\":\"13:15\",\"is_free\":true},{\"time\":\"13:30\",\"is_free\":true},{\"time\":\"13:45\",\"is_free\":true},{\"time\":\"14:00\",\"is_free\":true},{\"time\":\"14:15\",\"is_free\":true},{\"time\":\"14:30\",\"is_free\":true},{\"time\":\"14:45\",\"is_free\":true},{\"time\":\"15:00\",\"is_free\":true},{\"time\":\"15:15\",\"is_free\":true},{\"time\":\"15:30\",\"is_free\":true},{\"time\":\"15:45\",\"is_free\":true},{\"time\":\"16:00\",\"is_free\":true},{\"time\":\"16:15\",\"is_free\":true},{\"time\":\"16:30\",\"is_free\":false},{\"time\":\"16:45\",\"is_free\":false},{\"time\":\"17:00\",\"is_free\":false}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_resource_list",
        call: get_resource_list,
        method: "GET",
        target: "/resources/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":70,\"title\":\"Pedicure chair\",\"instances\":[{\"id\":181,\"title\":\"Pedicure chair #1\",\"resource_id\":70}]},{\"id\":464,\"title\":\"massage room\",\"instances\":[{\"id\":1094,\"title\":\"Massage room 1st floor\",\"resource_id\":464},{\"id\":1162,\"title\":\"Massage room 2nd floor\",\"resource_id\":464}]}],\"meta\":{\"count\":2}}",
        },
    },
    Exchange {
        operation: "schedule_team_member_update_deprecated",
        call: schedule_team_member_update_deprecated,
        method: "PUT",
        target: "/schedule/720441/12345",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "[{\"date\":\"2026-01-15\",\"is_working\":true,\"slots\":[{\"from\":\"10:00\",\"to\":\"14:30\"},{\"from\":\"15:00\",\"to\":\"22:00\"}]},{\"date\":\"2026-01-16\",\"is_working\":true,\"slots\":[{\"from\":\"10:00\",\"to\":\"14:00\"},{\"from\":\"15:00\",\"to\":\"23:15\"}]}]",
        ),
        response: Response {
            status: 201,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "search_timetable_event_schedules_by_event",
        call: search_timetable_event_schedules_by_event,
        method: "GET",
        target: "/company/123/schedules/search/activity/123?include=days",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"created_at\":\"2026-03-21T10:00:00+00:00\",\"updated_at\":\"2026-03-21T10:00:00+00:00\",\"deleted_at\":\"2026-03-21T10:00:00+00:00\",\"original_entity_type\":\"record\",\"original_entity_id\":1,\"date_start\":\"2026-03-21\",\"date_end\":\"2026-03-21\",\"days\":[{\"id\":1,\"created_at\":\"2026-03-21T10:00:00+00:00\",\"updated_at\":\"2026-03-21T10:00:00+00:00\",\"deleted_at\":\"2026-03-21T10:00:00+00:00\",\"timetable_event_schedule_id\":1,\"day_of_week\":\"mon\",\"events_time\":\"sample\",\"events_duration\":1,\"event_technical_break_duration\":1,\"events_master\":{\"id\":123,\"name\":\"John Johnson\",\"company_id\":123,\"specialization\":\"Master\",\"avatar\":\"https://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://app.alteg.io/images/no-master.png\",\"position\":{\"id\":123,\"title\":\"Position\"},\"is_paid_staff\":false},\"events_labels\":[{}],\"events_resource_instances\":[{\"id\":1}],\"events\":[{}]}]},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "create_timetable_event_schedule",
        call: create_timetable_event_schedule,
        method: "POST",
        target: "/company/123/schedules?include=days",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"original_entity_type\":\"activity\",\"original_entity_id\":123,\"date_end\":\"2022-02-01\",\"add_clients_from_original_entity\":false,\"days\":[{\"day_of_week\":\"mon\",\"events_master_id\":123,\"events_time\":\"14:00:00\",\"events_duration\":3600,\"events_capacity\":4,\"labels_ids\":[1],\"resource_instances_ids\":[1]}]}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"created_at\":\"2026-03-21T10:00:00+00:00\",\"updated_at\":\"2026-03-21T10:00:00+00:00\",\"deleted_at\":\"2026-03-21T10:00:00+00:00\",\"original_entity_type\":\"record\",\"original_entity_id\":1,\"date_start\":\"2026-03-21\",\"date_end\":\"2026-03-21\",\"days\":[{\"id\":1,\"created_at\":\"2026-03-21T10:00:00+00:00\",\"updated_at\":\"2026-03-21T10:00:00+00:00\",\"deleted_at\":\"2026-03-21T10:00:00+00:00\",\"timetable_event_schedule_id\":1,\"day_of_week\":\"mon\",\"events_time\":\"sample\",\"events_duration\":1,\"event_technical_break_duration\":1,\"events_master\":{\"id\":123,\"name\":\"John Johnson\",\"company_id\":123,\"specialization\":\"Master\",\"avatar\":\"https://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://app.alteg.io/images/no-master.png\",\"position\":{\"id\":123,\"title\":\"Position\"},\"is_paid_staff\":false},\"events_labels\":[{}],\"events_resource_instances\":[{\"id\":1}],\"events\":[{}]}]},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "delete_timetable_event_schedule",
        call: delete_timetable_event_schedule,
        method: "DELETE",
        target: "/company/123/schedules/123",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 204,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "update_timetable_event_schedule",
        call: update_timetable_event_schedule,
        method: "PATCH",
        target: "/company/123/schedules/123",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"date_end\":\"2022-02-01\"}"),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"created_at\":\"2026-03-21T10:00:00+00:00\",\"updated_at\":\"2026-03-21T10:00:00+00:00\",\"deleted_at\":\"2026-03-21T10:00:00+00:00\",\"original_entity_type\":\"record\",\"original_entity_id\":1,\"date_start\":\"2026-03-21\",\"date_end\":\"2026-03-21\",\"days\":[{\"id\":1,\"created_at\":\"2026-03-21T10:00:00+00:00\",\"updated_at\":\"2026-03-21T10:00:00+00:00\",\"deleted_at\":\"2026-03-21T10:00:00+00:00\",\"timetable_event_schedule_id\":1,\"day_of_week\":\"mon\",\"events_time\":\"sample\",\"events_duration\":1,\"event_technical_break_duration\":1,\"events_master\":{\"id\":123,\"name\":\"John Johnson\",\"company_id\":123,\"specialization\":\"Master\",\"avatar\":\"https://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://app.alteg.io/images/no-master.png\",\"position\":{\"id\":123,\"title\":\"Position\"},\"is_paid_staff\":false},\"events_labels\":[{}],\"events_resource_instances\":[{\"id\":1}],\"events\":[{}]}]},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "create_timetable_schedule_day",
        call: create_timetable_schedule_day,
        method: "POST",
        target: "/company/123/schedules/123/days?include=events_master",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"day_of_week\":\"mon\",\"events_master_id\":123,\"events_time\":\"14:00:00\",\"events_duration\":3600,\"events_capacity\":4,\"labels_ids\":[1],\"resource_instances_ids\":[1]}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"created_at\":\"2026-03-21T10:00:00+00:00\",\"updated_at\":\"2026-03-21T10:00:00+00:00\",\"deleted_at\":\"2026-03-21T10:00:00+00:00\",\"timetable_event_schedule_id\":1,\"day_of_week\":\"mon\",\"events_time\":\"sample\",\"events_duration\":1,\"event_technical_break_duration\":1,\"events_master\":{\"id\":123,\"name\":\"John Johnson\",\"company_id\":123,\"specialization\":\"Master\",\"avatar\":\"https://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://app.alteg.io/images/no-master.png\",\"position\":{\"id\":123,\"title\":\"Position\"},\"is_paid_staff\":false},\"events_labels\":[{\"id\":1,\"title\":\"sample\",\"color\":\"sample\"}],\"events_resource_instances\":[{\"id\":1,\"title\":\"sample\",\"resource_id\":1}],\"events\":[{\"id\":1,\"created_at\":\"2026-03-21T10:00:00+00:00\",\"updated_at\":\"2026-03-21T10:00:00+00:00\",\"deleted_at\":\"2026-03-21T10:00:00+00:00\",\"event_status\":\"stable\",\"event_datetime\":\"2026-03-21T10:00:00+00:00\",\"event_entity_type\":\"record\",\"event_entity_id\":1,\"is_entity_master_changed\":true,\"is_entity_datetime_changed\":true,\"is_entity_duration_changed\":true,\"is_entity_labels_changed\":true,\"is_entity_resource_instances_changed\":true,\"entity_master\":{\"id\":123,\"name\":\"John Johnson\",\"company_id\":123,\"specialization\":\"Master\",\"avatar\":\"https://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://app.alteg.io/images/no-master.png\",\"position\":{\"id\":123,\"title\":\"Position\"},\"is_paid_staff\":false},\"entity_datetime\":\"sample\",\"entity_duration\":\"sample\",\"entity_labels\":[{}],\"entity_resource_instances\":[{\"id\":1}]}]},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "delete_timetable_schedule_day",
        call: delete_timetable_schedule_day,
        method: "DELETE",
        target: "/company/123/schedules/123/days/123",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 204,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "update_timetable_schedule_day",
        call: update_timetable_schedule_day,
        method: "PATCH",
        target: "/company/123/schedules/123/days/123?include=events_master",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"force\":false,\"events_master_id\":123,\"events_time\":\"14:00:00\",\"events_duration\":3600,\"events_capacity\":4,\"labels_ids\":[1],\"resource_instances_ids\":[1]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"created_at\":\"2026-03-21T10:00:00+00:00\",\"updated_at\":\"2026-03-21T10:00:00+00:00\",\"deleted_at\":\"2026-03-21T10:00:00+00:00\",\"timetable_event_schedule_id\":1,\"day_of_week\":\"mon\",\"events_time\":\"sample\",\"events_duration\":1,\"event_technical_break_duration\":1,\"events_master\":{\"id\":123,\"name\":\"John Johnson\",\"company_id\":123,\"specialization\":\"Master\",\"avatar\":\"https://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://app.alteg.io/images/no-master.png\",\"position\":{\"id\":123,\"title\":\"Position\"},\"is_paid_staff\":false},\"events_labels\":[{\"id\":1,\"title\":\"sample\",\"color\":\"sample\"}],\"events_resource_instances\":[{\"id\":1,\"title\":\"sample\",\"resource_id\":1}],\"events\":[{\"id\":1,\"created_at\":\"2026-03-21T10:00:00+00:00\",\"updated_at\":\"2026-03-21T10:00:00+00:00\",\"deleted_at\":\"2026-03-21T10:00:00+00:00\",\"event_status\":\"stable\",\"event_datetime\":\"2026-03-21T10:00:00+00:00\",\"event_entity_type\":\"record\",\"event_entity_id\":1,\"is_entity_master_changed\":true,\"is_entity_datetime_changed\":true,\"is_entity_duration_changed\":true,\"is_entity_labels_changed\":true,\"is_entity_resource_instances_changed\":true,\"entity_master\":{\"id\":123,\"name\":\"John Johnson\",\"company_id\":123,\"specialization\":\"Master\",\"avatar\":\"https://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://app.alteg.io/images/no-master.png\",\"position\":{\"id\":123,\"title\":\"Position\"},\"is_paid_staff\":false},\"entity_datetime\":\"sample\",\"entity_duration\":\"sample\",\"entity_labels\":[{}],\"entity_resource_instances\":[{\"id\":1}]}]},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "list_timetable_schedule_day_events",
        call: list_timetable_schedule_day_events,
        method: "GET",
        target: "/company/123/schedules/123/days/123/events",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"created_at\":\"2026-03-21T10:00:00+00:00\",\"updated_at\":\"2026-03-21T10:00:00+00:00\",\"deleted_at\":\"2026-03-21T10:00:00+00:00\",\"event_status\":\"stable\",\"event_datetime\":\"2026-03-21T10:00:00+00:00\",\"event_entity_type\":\"record\",\"event_entity_id\":1,\"is_entity_master_changed\":true,\"is_entity_datetime_changed\":true,\"is_entity_duration_changed\":true,\"is_entity_labels_changed\":true,\"is_entity_resource_instances_changed\":true,\"entity_master\":{\"id\":123,\"name\":\"John Johnson\",\"company_id\":123,\"specialization\":\"Master\",\"avatar\":\"https://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://app.alteg.io/images/no-master.png\",\"position\":{\"id\":123,\"title\":\"Position\"},\"is_paid_staff\":false},\"entity_datetime\":\"sample\",\"entity_duration\":\"sample\",\"entity_labels\":[{}],\"entity_resource_instances\":[{\"id\":1}]}],\"meta\":{\"count\":10}}",
        },
    },
    Exchange {
        operation: "get_appointment_calendar_settings",
        call: get_appointment_calendar_settings,
        method: "GET",
        target: "/company/1/settings/timetable",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"record_type\":0,\"activity_record_clients_count_max\":1},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_appointment_calendar_settings",
        call: update_appointment_calendar_settings,
        method: "PATCH",
        target: "/company/1/settings/timetable",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"record_type\":0,\"activity_record_clients_count_max\":1}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"record_type\":90,\"activity_record_clients_count_max\":1},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_team_member_schedule_list",
        call: get_team_member_schedule_list,
        method: "GET",
        target: "/company/720441/staff/schedule?start_date=2026-01-31&end_date=2026-03-31&staff_ids=1&include=busy_intervals",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"team_member_id\":12345,\"date\":\"2026-01-31\",\"slots\":[{\"from\":\"10:00\",\"to\":\"12:00\"},{\"from\":\"13:00\",\"to\":\"19:00\"}],\"busy_intervals\":[{\"entity_type\":\"record\",\"entity_id\":456789,\"from\":\"11:00:00\",\"to\":\"12:00:00\"},{\"entity_type\":\"activity\",\"entity_id\":123456,\"from\":\"15:00:00\",\"to\":\"16:00:00\"}],\"off_day_type\":null}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "set_team_member_schedule",
        call: set_team_member_schedule,
        method: "PUT",
        target: "/company/720441/staff/schedule",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"schedules_to_set\":[{\"team_member_id\":12345,\"dates\":[\"2026-01-31\",\"2026-02-01\"],\"slots\":[{\"from\":\"10:00\",\"to\":\"14:00\"},{\"from\":\"15:00\",\"to\":\"19:00\"}]}],\"schedules_to_delete\":[{\"team_member_id\":12345,\"dates\":[\"2026-02-02\"]}]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"team_member_id\":12345,\"date\":\"2026-01-31\",\"slots\":[{}]}],\"meta\":{\"count\":10}}",
        },
    },
];

fn get_team_member_schedule(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .schedule_resources()
            .get_team_member_schedule(1, 1, 20251201, 20251231),
    )
}

fn update_team_member_schedule(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .schedule_resources()
            .update_team_member_schedule(
                1,
                1,
                &"2026-03-21".into(),
                &"2026-03-21".into(),
                crate::value(
                    "[{\"date\":\"2026-09-21T23:00:00.000-05:00\",\"is_working\":true,\"slots\":[{\"from\":\"10:00\",\"to\":\"14:30\"},{\"from\":\"15:00\",\"to\":\"22:00\"}]},{\"date\":\"2026-09-21T23:00:00.000-05:00\",\"is_working\":true,\"slots\":[{\"from\":\"10:00\",\"to\":\"14:00\"},{\"from\":\"15:00\",\"to\":\"23:15\"}]}]",
                ),
            ),
    )
}

fn get_appointment_calendar_dates(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .schedule_resources()
            .get_appointment_calendar_dates(1, "sample")
            .staff_id(1)
            .call(),
    )
}

fn get_appointment_calendar_sessions(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .schedule_resources()
            .get_appointment_calendar_sessions(1, 1, "sample"),
    )
}

fn get_resource_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().schedule_resources().get_resource_list(1))
}

fn schedule_team_member_update_deprecated(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .schedule_resources()
            .schedule_team_member_update_deprecated(
                720441,
                12345,
                crate::value(
                    "[{\"date\":\"2026-01-15\",\"is_working\":true,\"slots\":[{\"from\":\"10:00\",\"to\":\"14:30\"},{\"from\":\"15:00\",\"to\":\"22:00\"}]},{\"date\":\"2026-01-16\",\"is_working\":true,\"slots\":[{\"from\":\"10:00\",\"to\":\"14:00\"},{\"from\":\"15:00\",\"to\":\"23:15\"}]}]",
                ),
            ),
    )
}

fn search_timetable_event_schedules_by_event(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .schedule_resources()
            .search_timetable_event_schedules_by_event(
                123,
                &types::EntityType::Activity,
                123,
            )
            .include(&[types::ScheduleSearchInclude::Days])
            .call(),
    )
}

fn create_timetable_event_schedule(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .schedule_resources()
            .create_timetable_event_schedule(
                123,
                crate::value(
                    "{\"original_entity_type\":\"activity\",\"original_entity_id\":123,\"date_end\":\"2022-02-01\",\"add_clients_from_original_entity\":false,\"days\":[{\"day_of_week\":\"mon\",\"events_master_id\":123,\"events_time\":\"14:00:00\",\"events_duration\":3600,\"events_capacity\":4,\"labels_ids\":[1],\"resource_instances_ids\":[1]}]}",
                ),
            )
            .include(&[types::ScheduleInclude::Days])
            .call(),
    )
}

fn delete_timetable_event_schedule(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().schedule_resources().delete_timetable_event_schedule(123, 123),
    )
}

fn update_timetable_event_schedule(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .schedule_resources()
            .update_timetable_event_schedule(123, 123)
            .body(crate::value("{\"date_end\":\"2022-02-01\"}"))
            .call(),
    )
}

fn create_timetable_schedule_day(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .schedule_resources()
            .create_timetable_schedule_day(
                123,
                123,
                crate::value(
                    "{\"day_of_week\":\"mon\",\"events_master_id\":123,\"events_time\":\"14:00:00\",\"events_duration\":3600,\"events_capacity\":4,\"labels_ids\":[1],\"resource_instances_ids\":[1]}",
                ),
            )
            .include(&[types::ScheduleDayInclude::EventsMaster])
            .call(),
    )
}

fn delete_timetable_schedule_day(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().schedule_resources().delete_timetable_schedule_day(123, 123, 123),
    )
}

fn update_timetable_schedule_day(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .schedule_resources()
            .update_timetable_schedule_day(
                123,
                123,
                123,
                crate::value(
                    "{\"force\":false,\"events_master_id\":123,\"events_time\":\"14:00:00\",\"events_duration\":3600,\"events_capacity\":4,\"labels_ids\":[1],\"resource_instances_ids\":[1]}",
                ),
            )
            .include(&[types::ScheduleDayInclude::EventsMaster])
            .call(),
    )
}

fn list_timetable_schedule_day_events(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .schedule_resources()
            .list_timetable_schedule_day_events(123, 123, 123),
    )
}

fn get_appointment_calendar_settings(client: &Client) -> Calling<'_> {
    crate::call(client.v1().schedule_resources().get_appointment_calendar_settings(1))
}

fn update_appointment_calendar_settings(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .schedule_resources()
            .update_appointment_calendar_settings(
                1,
                crate::value(
                    "{\"record_type\":0,\"activity_record_clients_count_max\":1}",
                ),
            ),
    )
}

fn get_team_member_schedule_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .schedule_resources()
            .get_team_member_schedule_list(720441)
            .start_date(&"2026-01-31".into())
            .end_date(&"2026-03-31".into())
            .staff_ids(&[1])
            .include(&[types::WorkScheduleInclude::BusyIntervals])
            .call(),
    )
}

fn set_team_member_schedule(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .schedule_resources()
            .set_team_member_schedule(
                720441,
                crate::value(
                    "{\"schedules_to_set\":[{\"team_member_id\":12345,\"dates\":[\"2026-01-31\",\"2026-02-01\"],\"slots\":[{\"from\":\"10:00\",\"to\":\"14:00\"},{\"from\":\"15:00\",\"to\":\"19:00\"}]}],\"schedules_to_delete\":[{\"team_member_id\":12345,\"dates\":[\"2026-02-02\"]}]}",
                ),
            ),
    )
}
