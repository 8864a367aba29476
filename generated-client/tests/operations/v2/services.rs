// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v2::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "list_services",
        call: list_services,
        method: "GET",
        target: "/locations/1/services?filter%5Bservice_ids%5D%5B%5D=1&page=1&limit=250&include=resources",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"service\",\"id\":\"100\",\"attributes\":{\"title\":\"Haircut\",\"category_id\":5}}]}",
        },
    },
    Exchange {
        operation: "get_service",
        call: get_service,
        method: "GET",
        target: "/locations/1/services/1?include=resources",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":{\"type\":\"service\",\"id\":\"100\",\"attributes\":{\"title\":\"Haircut\",\"category_id\":5}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "list_service_categories",
        call: list_service_categories,
        method: "GET",
        target: "/locations/1/service_categories?filter%5Bstaff_id%5D=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"service_category\",\"id\":\"5\",\"attributes\":{\"title\":\"Hair Services\",\"salon_service_id\":353}}]}",
        },
    },
    Exchange {
        operation: "list_attendance_services",
        call: list_attendance_services,
        method: "GET",
        target: "/locations/1/attendance_services?staff_id=1&filter%5Bcategory_id%5D=1&filter%5Bservice_ids%5D%5B%5D=1&filter%5Bterm%5D=sample&filter%5Bis_available_for_timetable%5D=0&filter%5Bis_multi%5D=0&filter%5Bis_composite%5D=0&page=1&limit=250",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"attendance_service\",\"id\":\"720441_13245586_0_0\",\"attributes\":{\"company_id\":720441,\"service_id\":13245586,\"category_id\":5,\"is_composite\":false,\"composite_service_id\":0,\"salon_service_id\":8842,\"composite_position\":null,\"staff_id\":0,\"title\":\"Haircut\",\"length\":3600,\"duration\":3600,\"price_min\":50,\"price_max\":75,\"technical_break_duration\":0}}],\"meta\":{\"pagination\":{\"page\":1,\"offset\":0,\"limit\":250}}}",
        },
    },
    Exchange {
        operation: "list_composite_service_attendance_services",
        call: list_composite_service_attendance_services,
        method: "GET",
        target: "/locations/1/composite_services/1/attendance_services",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"attendance_service\",\"id\":\"720441_13245587_2969872_13160812_1\",\"attributes\":{\"company_id\":720441,\"service_id\":13245587,\"category_id\":5,\"is_composite\":false,\"composite_service_id\":13160812,\"salon_service_id\":8843,\"composite_position\":1,\"staff_id\":2969872,\"title\":\"Wash and Cut\",\"length\":3600,\"duration\":3600,\"price_min\":50,\"price_max\":50,\"technical_break_duration\":0}}]}",
        },
    },
    Exchange {
        operation: "list_attendance_service_suggestions",
        call: list_attendance_service_suggestions,
        method: "GET",
        target: "/locations/1/attendance_service_suggestions?staff_id=1&client_id=1&include=attendance_service",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"attendance_service_suggestion\",\"id\":\"13245586\",\"attributes\":{\"service_id\":13245586,\"suggestion_type\":\"master_popular_service\",\"record_id\":null}}]}",
        },
    },
];

fn list_services(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .services()
            .list_services(1)
            .filter_service_ids(&[1])
            .page(1)
            .limit(250)
            .include(&[types::ServiceInclude::Resources])
            .call(),
    )
}

fn get_service(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .services()
            .get_service(1, 1)
            .include(&[types::ServiceInclude::Resources])
            .call(),
    )
}

fn list_service_categories(client: &Client) -> Calling<'_> {
    crate::call(
        client.v2().services().list_service_categories(1).filter_staff_id(1).call(),
    )
}

fn list_attendance_services(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .services()
            .list_attendance_services(1)
            .staff_id(1)
            .filter_category_id(1)
            .filter_service_ids(&[1])
            .filter_term("sample")
            .filter_is_available_for_timetable(&types::AttendanceServiceFilter::No)
            .filter_is_multi(&types::AttendanceServiceFilter::No)
            .filter_is_composite(&types::AttendanceServiceFilter::No)
            .page(1)
            .limit(250)
            .call(),
    )
}

fn list_composite_service_attendance_services(client: &Client) -> Calling<'_> {
    crate::call(client.v2().services().list_composite_service_attendance_services(1, 1))
}

fn list_attendance_service_suggestions(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .services()
            .list_attendance_service_suggestions(1, 1)
            .client_id(1)
            .include(&[types::AttendanceServiceSuggestionInclude::AttendanceService])
            .call(),
    )
}
