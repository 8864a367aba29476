// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v2::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "list_attendance_appointments",
        call: list_attendance_appointments,
        method: "GET",
        target: "/locations/1/attendances/record_12345/appointments?include=client",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"type\":\"record\",\"id\":\"sample\",\"attributes\":{\"company_id\":1,\"external_id\":\"sample\",\"visit_id\":1,\"booking_user_id\":1,\"bookform_id\":1,\"master_id\":1,\"staff_id\":1,\"client_id\":1,\"comer_id\":1,\"source\":1,\"attendance\":-1,\"attendance_status\":-1,\"attendance_status_slug\":\"absent\",\"client_fictive_name\":\"sample\",\"client_fictive_phone\":\"sample\",\"client_fictive_email\":\"sample\",\"clients_count\":1,\"activity_id\":1,\"custom_color\":\"sample\",\"custom_font_color\":\"sample\",\"length\":1,\"duration\":1,\"paid_full\":0,\"is_paid\":true,\"is_overpaid\":true,\"timestamp\":1,\"date\":\"2026-03-21T10:00:00+00:00\",\"created_datetime\":\"2026-03-21T10:00:00+00:00\",\"from_url\":\"sample\",\"is_mobile\":1,\"comment\":\"sample\",\"prepaid_status\":1,\"record_from\":\"sample\",\"payment_status\":1,\"is_sale_bill_printed\":true,\"is_client_notification_sent\":true},\"relationships\":{\"client\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"staff\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"services\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"goods\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"resource_instances\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"labels\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"attendance_service_items\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"attendance_good_items\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"attendance_document\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"transactions\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"fast_payment_settings\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"acceptance_free\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"custom_field_values\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]},\"comer\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"client_notification_settings\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"client_schedule\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"duration_details\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}}}}],\"meta\":{}}",
        },
    },
    Exchange {
        operation: "list_appointments",
        call: list_appointments,
        method: "GET",
        target: "/locations/1/appointments?filter%5Bclient_id%5D=1&filter%5Bactivity_id%5D=1&filter%5Bdate_intersect_from%5D=2026-01-01T00%3A00%3A00&filter%5Bdate_intersect_to%5D=2026-01-31T23%3A59%3A59&page=1&limit=250&include=client",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"record\",\"id\":\"12345\",\"attributes\":{\"company_id\":1,\"external_id\":\"\",\"visit_id\":0,\"booking_user_id\":100,\"bookform_id\":3,\"master_id\":42,\"staff_id\":42,\"client_id\":500,\"comer_id\":null,\"source\":12,\"attendance\":0,\"attendance_status\":0,\"attendance_status_slug\":\"waiting\",\"client_fictive_name\":null,\"client_fictive_phone\":null,\"client_fictive_email\":null,\"clients_count\":1,\"activity_id\":0,\"custom_color\":\"\",\"custom_font_color\":\"\",\"length\":3600,\"duration\":3600,\"paid_full\":0,\"is_paid\":false,\"is_overpaid\":false,\"timestamp\":1768467600,\"date\":\"2026-01-15T10:00:00\",\"created_datetime\":\"2026-01-10T15:30:00\",\"from_url\":\"\",\"is_mobile\":0,\"comment\":\"\",\"prepaid_status\":0,\"record_from\":\"API\",\"payment_status\":null,\"is_sale_bill_printed\":null,\"is_client_notification_sent\":false}}],\"meta\":{\"pagination\":{\"page\":1,\"offset\":0,\"limit\":250}}}",
        },
    },
    Exchange {
        operation: "delete_appointment",
        call: delete_appointment,
        method: "DELETE",
        target: "/locations/1/appointments/1",
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
        operation: "delete_timetable_appointment",
        call: delete_timetable_appointment,
        method: "POST",
        target: "/locations/1/timetable/appointments/delete?include=client",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"recordId\":12345}"),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[]}",
        },
    },
    Exchange {
        operation: "list_resource_occupations",
        call: list_resource_occupations,
        method: "GET",
        target: "/locations/1/resource_occupations?filter%5Bservice_id%5D=1&filter%5Bservice_ids%5D%5B%5D=1&filter%5Bdate_intersect_from_strict%5D=1111-11-11T11%3A11%3A11&filter%5Bdate_intersect_to_strict%5D=1111-11-11T11%3A11%3A11",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"resource_occupation\",\"id\":\"501\",\"attributes\":{\"source_type\":\"record\",\"source_type_slug\":\"record\",\"source_id\":7001,\"resource_id\":90,\"resource_instance_id\":901,\"from\":\"2026-07-16 13:00:00\",\"to\":\"2026-07-16 13:30:00\"}}]}",
        },
    },
];

fn list_attendance_appointments(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .appointments()
            .list_attendance_appointments(1, "record_12345")
            .include(&[types::AppointmentInclude::Client])
            .call(),
    )
}

fn list_appointments(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .appointments()
            .list_appointments(1)
            .filter_client_id(1)
            .filter_activity_id(1)
            .filter_date_intersect_from("2026-01-01T00:00:00")
            .filter_date_intersect_to("2026-01-31T23:59:59")
            .page(1)
            .limit(250)
            .include(&[types::AppointmentInclude::Client])
            .call(),
    )
}

fn delete_appointment(client: &Client) -> Calling<'_> {
    crate::call(client.v2().appointments().delete_appointment(1, 1))
}

fn delete_timetable_appointment(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .appointments()
            .delete_timetable_appointment(1, crate::value("{\"recordId\":12345}"))
            .include(&[types::AppointmentInclude::Client])
            .call(),
    )
}

fn list_resource_occupations(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .appointments()
            .list_resource_occupations(1, "1111-11-11T11:11:11", "1111-11-11T11:11:11")
            .filter_service_id(1)
            .filter_service_ids(&[1])
            .call(),
    )
}
