// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v2::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "list_events",
        call: list_events,
        method: "GET",
        target: "/locations/1/events?filter%5Bfrom%5D=2026-08-01%2009%3A00%3A00&filter%5Bto%5D=2026-08-07%2021%3A00%3A00&filter%5Bmaster_ids%5D%5B%5D=1&filter%5Bservice_ids%5D%5B%5D=1&filter%5Bcapacity%5D=1&page=1&limit=250&include=staff",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"type\":\"activity\",\"id\":\"sample\",\"attributes\":{\"master_id\":1,\"staff_id\":1,\"service_id\":1,\"timestamp\":1,\"length\":1,\"capacity\":1,\"clients_count\":1,\"color\":\"sample\",\"instructions\":\"sample\",\"stream_link\":\"sample\",\"font_color\":\"sample\",\"notified\":true,\"comment\":\"sample\",\"schedule_id\":1,\"schedule_till\":{\"date\":\"1111-11-11 11:11:11.111111\",\"timezone_type\":1,\"timezone\":\"sample\"},\"schedule_event_modified\":true,\"date\":\"2026-03-21T10:00:00+00:00\"},\"relationships\":{\"staff\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"master\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"service\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"resource_instances\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"labels\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"duration_details\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}}}}],\"meta\":{}}",
        },
    },
    Exchange {
        operation: "create_event",
        call: create_event,
        method: "POST",
        target: "/locations/1/events?include=staff",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"staff_id\":42,\"service_id\":500,\"resource_instance_ids\":[],\"label_ids\":[],\"date\":\"2026-08-01 14:00:00\",\"length\":3600,\"technical_break_duration\":300,\"capacity\":8,\"comment\":\"Beginner group session\",\"color\":\"#9c27b0\",\"instructions\":\"Arrive ten minutes early\",\"stream_link\":\"https://example.com/event-stream\",\"force\":false}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"type\":\"activity\",\"id\":\"sample\",\"attributes\":{\"master_id\":1,\"staff_id\":1,\"service_id\":1,\"timestamp\":1,\"length\":1,\"capacity\":1,\"clients_count\":1,\"color\":\"sample\",\"instructions\":\"sample\",\"stream_link\":\"sample\",\"font_color\":\"sample\",\"notified\":true,\"comment\":\"sample\",\"schedule_id\":1,\"schedule_till\":{\"date\":\"1111-11-11 11:11:11.111111\",\"timezone_type\":1,\"timezone\":\"sample\"},\"schedule_event_modified\":true,\"date\":\"2026-03-21T10:00:00+00:00\"},\"relationships\":{\"staff\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"master\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"service\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"resource_instances\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"labels\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"duration_details\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}}}},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "get_event",
        call: get_event,
        method: "GET",
        target: "/locations/1/events/1?include=staff",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"type\":\"activity\",\"id\":\"sample\",\"attributes\":{\"master_id\":1,\"staff_id\":1,\"service_id\":1,\"timestamp\":1,\"length\":1,\"capacity\":1,\"clients_count\":1,\"color\":\"sample\",\"instructions\":\"sample\",\"stream_link\":\"sample\",\"font_color\":\"sample\",\"notified\":true,\"comment\":\"sample\",\"schedule_id\":1,\"schedule_till\":{\"date\":\"1111-11-11 11:11:11.111111\",\"timezone_type\":1,\"timezone\":\"sample\"},\"schedule_event_modified\":true,\"date\":\"2026-03-21T10:00:00+00:00\"},\"relationships\":{\"staff\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"master\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"service\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"resource_instances\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"labels\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"duration_details\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}}}},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "update_event",
        call: update_event,
        method: "PUT",
        target: "/locations/1/events/1?include=staff",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"staff_id\":1,\"service_id\":1,\"resource_instance_ids\":[1],\"label_ids\":[1],\"date\":\"1111-11-11 11:11:11\",\"length\":300,\"technical_break_duration\":300,\"capacity\":1,\"comment\":\"sample\",\"color\":\"#111111\",\"instructions\":\"sample\",\"stream_link\":\"sample\",\"force\":false}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"type\":\"activity\",\"id\":\"sample\",\"attributes\":{\"master_id\":1,\"staff_id\":1,\"service_id\":1,\"timestamp\":1,\"length\":1,\"capacity\":1,\"clients_count\":1,\"color\":\"sample\",\"instructions\":\"sample\",\"stream_link\":\"sample\",\"font_color\":\"sample\",\"notified\":true,\"comment\":\"sample\",\"schedule_id\":1,\"schedule_till\":{\"date\":\"1111-11-11 11:11:11.111111\",\"timezone_type\":1,\"timezone\":\"sample\"},\"schedule_event_modified\":true,\"date\":\"2026-03-21T10:00:00+00:00\"},\"relationships\":{\"staff\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"master\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"service\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"resource_instances\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"labels\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"duration_details\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}}}},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "delete_event",
        call: delete_event,
        method: "DELETE",
        target: "/locations/1/events/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 204,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "create_event_appointment",
        call: create_event_appointment,
        method: "POST",
        target: "/locations/1/events/1/appointments?include=client",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"client_id\":123456,\"comer_id\":null,\"client\":{\"id\":123456,\"name\":\"John\",\"phone\":\"13155550175\",\"email\":\"john@example.com\",\"surname\":\"Smith\",\"patronymic\":null,\"gender\":1,\"birthday\":\"1990-01-01\",\"custom_field_values\":null,\"agreements\":null},\"clients_count\":1}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"type\":\"record\",\"id\":\"sample\",\"attributes\":{\"company_id\":1,\"external_id\":\"sample\",\"visit_id\":1,\"booking_user_id\":1,\"bookform_id\":1,\"master_id\":1,\"staff_id\":1,\"client_id\":1,\"comer_id\":1,\"source\":1,\"attendance\":-1,\"attendance_status\":-1,\"attendance_status_slug\":\"absent\",\"client_fictive_name\":\"sample\",\"client_fictive_phone\":\"sample\",\"client_fictive_email\":\"sample\",\"clients_count\":1,\"activity_id\":1,\"custom_color\":\"sample\",\"custom_font_color\":\"sample\",\"length\":1,\"duration\":1,\"paid_full\":0,\"is_paid\":true,\"is_overpaid\":true,\"timestamp\":1,\"date\":\"2026-03-21T10:00:00+00:00\",\"created_datetime\":\"2026-03-21T10:00:00+00:00\",\"from_url\":\"sample\",\"is_mobile\":1,\"comment\":\"sample\",\"prepaid_status\":1,\"record_from\":\"sample\",\"payment_status\":1,\"is_sale_bill_printed\":true,\"is_client_notification_sent\":true},\"relationships\":{\"client\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"staff\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"services\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"goods\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"resource_instances\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"labels\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"attendance_service_items\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"attendance_good_items\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"attendance_document\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"transactions\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"fast_payment_settings\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"acceptance_free\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"custom_field_values\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"comer\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"client_notification_settings\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"client_schedule\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"duration_details\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}}}},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "update_event_appointment",
        call: update_event_appointment,
        method: "PUT",
        target: "/locations/1/events/1/appointments/1?include=client",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"attendance_service_item\":{\"cost_per_unit\":1.0,\"discount_percent\":1.0,\"manual_cost\":1.0,\"is_trial\":true},\"attendance_good_items\":[{\"id\":1,\"good_id\":1,\"unit_id\":1,\"storage_id\":1,\"staff_id\":1,\"operation_unit_type\":\"sale\",\"number\":\"sample\",\"quantity\":1.0,\"cost_per_unit\":1.0,\"manual_cost\":1.0,\"discount_percent\":1.0,\"marks\":[\"sample\"],\"planned_activation_date\":\"2026-03-21\"}],\"comment\":\"sample\",\"label_ids\":[1],\"color\":\"111111\",\"clients_count\":1}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"type\":\"record\",\"id\":\"sample\",\"attributes\":{\"company_id\":1,\"external_id\":\"sample\",\"visit_id\":1,\"booking_user_id\":1,\"bookform_id\":1,\"master_id\":1,\"staff_id\":1,\"client_id\":1,\"comer_id\":1,\"source\":1,\"attendance\":-1,\"attendance_status\":-1,\"attendance_status_slug\":\"absent\",\"client_fictive_name\":\"sample\",\"client_fictive_phone\":\"sample\",\"client_fictive_email\":\"sample\",\"clients_count\":1,\"activity_id\":1,\"custom_color\":\"sample\",\"custom_font_color\":\"sample\",\"length\":1,\"duration\":1,\"paid_full\":0,\"is_paid\":true,\"is_overpaid\":true,\"timestamp\":1,\"date\":\"2026-03-21T10:00:00+00:00\",\"created_datetime\":\"2026-03-21T10:00:00+00:00\",\"from_url\":\"sample\",\"is_mobile\":1,\"comment\":\"sample\",\"prepaid_status\":1,\"record_from\":\"sample\",\"payment_status\":1,\"is_sale_bill_printed\":true,\"is_client_notification_sent\":true},\"relationships\":{\"client\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"staff\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"services\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"goods\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"resource_instances\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"labels\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"attendance_service_items\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"attendance_good_items\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"attendance_document\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"transactions\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"fast_payment_settings\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"acceptance_free\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"custom_field_values\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"comer\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"client_notification_settings\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"client_schedule\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"duration_details\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}}}},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "reschedule_event_appointment",
        call: reschedule_event_appointment,
        method: "PATCH",
        target: "/locations/1/events/1/appointments/1?include=client",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"reschedule_activity_id\":12346,\"with_comer\":true,\"clients_count\":1}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"type\":\"record\",\"id\":\"sample\",\"attributes\":{\"company_id\":1,\"external_id\":\"sample\",\"visit_id\":1,\"booking_user_id\":1,\"bookform_id\":1,\"master_id\":1,\"staff_id\":1,\"client_id\":1,\"comer_id\":1,\"source\":1,\"attendance\":-1,\"attendance_status\":-1,\"attendance_status_slug\":\"absent\",\"client_fictive_name\":\"sample\",\"client_fictive_phone\":\"sample\",\"client_fictive_email\":\"sample\",\"clients_count\":1,\"activity_id\":1,\"custom_color\":\"sample\",\"custom_font_color\":\"sample\",\"length\":1,\"duration\":1,\"paid_full\":0,\"is_paid\":true,\"is_overpaid\":true,\"timestamp\":1,\"date\":\"2026-03-21T10:00:00+00:00\",\"created_datetime\":\"2026-03-21T10:00:00+00:00\",\"from_url\":\"sample\",\"is_mobile\":1,\"comment\":\"sample\",\"prepaid_status\":1,\"record_from\":\"sample\",\"payment_status\":1,\"is_sale_bill_printed\":true,\"is_client_notification_sent\":true},\"relationships\":{\"client\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"staff\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"services\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"goods\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"resource_instances\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"labels\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"attendance_service_items\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"attendance_good_items\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"attendance_document\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"transactions\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"fast_payment_settings\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"acceptance_free\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"custom_field_values\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"comer\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"client_notification_settings\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"client_schedule\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"duration_details\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}}}},\"meta\":{}}",
        },
    },
];

fn list_events(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .events()
            .list_events(1, "2026-08-01 09:00:00", "2026-08-07 21:00:00")
            .filter_master_ids(&[1])
            .filter_service_ids(&[1])
            .filter_capacity(1)
            .page(1)
            .limit(250)
            .include(&[types::EventInclude::Staff])
            .call(),
    )
}

fn create_event(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .events()
            .create_event(
                1,
                crate::value(
                    "{\"staff_id\":42,\"service_id\":500,\"resource_instance_ids\":[],\"label_ids\":[],\"date\":\"2026-08-01 14:00:00\",\"length\":3600,\"technical_break_duration\":300,\"capacity\":8,\"comment\":\"Beginner group session\",\"color\":\"#9c27b0\",\"instructions\":\"Arrive ten minutes early\",\"stream_link\":\"https://example.com/event-stream\",\"force\":false}",
                ),
            )
            .include(&[types::EventInclude::Staff])
            .call(),
    )
}

fn get_event(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .events()
            .get_event(1, 1)
            .include(&[types::EventInclude::Staff])
            .call(),
    )
}

fn update_event(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .events()
            .update_event(
                1,
                1,
                crate::value(
                    "{\"staff_id\":1,\"service_id\":1,\"resource_instance_ids\":[1],\"label_ids\":[1],\"date\":\"1111-11-11 11:11:11\",\"length\":300,\"technical_break_duration\":300,\"capacity\":1,\"comment\":\"sample\",\"color\":\"#111111\",\"instructions\":\"sample\",\"stream_link\":\"sample\",\"force\":false}",
                ),
            )
            .include(&[types::EventInclude::Staff])
            .call(),
    )
}

fn delete_event(client: &Client) -> Calling<'_> {
    crate::call(client.v2().events().delete_event(1, 1))
}

fn create_event_appointment(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .events()
            .create_event_appointment(
                1,
                1,
                crate::value(
                    "{\"client_id\":123456,\"comer_id\":null,\"client\":{\"id\":123456,\"name\":\"John\",\"phone\":\"13155550175\",\"email\":\"john@example.com\",\"surname\":\"Smith\",\"patronymic\":null,\"gender\":1,\"birthday\":\"1990-01-01\",\"custom_field_values\":null,\"agreements\":null},\"clients_count\":1}",
                ),
            )
            .include(&[types::AppointmentInclude::Client])
            .call(),
    )
}

fn update_event_appointment(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .events()
            .update_event_appointment(
                1,
                1,
                1,
                crate::value(
                    "{\"attendance_service_item\":{\"cost_per_unit\":1.0,\"discount_percent\":1.0,\"manual_cost\":1.0,\"is_trial\":true},\"attendance_good_items\":[{\"id\":1,\"good_id\":1,\"unit_id\":1,\"storage_id\":1,\"staff_id\":1,\"operation_unit_type\":\"sale\",\"number\":\"sample\",\"quantity\":1.0,\"cost_per_unit\":1.0,\"manual_cost\":1.0,\"discount_percent\":1.0,\"marks\":[\"sample\"],\"planned_activation_date\":\"2026-03-21\"}],\"comment\":\"sample\",\"label_ids\":[1],\"color\":\"111111\",\"clients_count\":1}",
                ),
            )
            .include(&[types::AppointmentInclude::Client])
            .call(),
    )
}

fn reschedule_event_appointment(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .events()
            .reschedule_event_appointment(
                1,
                1,
                1,
                crate::value(
                    "{\"reschedule_activity_id\":12346,\"with_comer\":true,\"clients_count\":1}",
                ),
            )
            .include(&[types::AppointmentInclude::Client])
            .call(),
    )
}
