// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_booking_form_config",
        call: get_booking_form_config,
        method: "GET",
        target: "/bookform/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"steps\":[{\"step\":\"master\",\"title\":\"Choose a team member\",\"num\":2,\"hidden\":false,\"default\":-1},{\"step\":\"service\",\"title\":\"Choose a service\",\"num\":1,\"hidden\":true,\"default\":196},{\"step\":\"datetime\",\"title\":\"Select session date and time\",\"num\":3,\"hidden\":false,\"date_hidden\":false,\"time_hidden\":false,\"date_default\":\"2026-09-21T23:00:00.000-05:00\",\"time_default\":27900},{\"step\":\"contact\",\"title\":\"Business Example\",\"num\":3,\"hidden\":false,\"default\":0},{\"step\":\"comfirm\",\"title\":\"Business Example\",\"num\":4,\"hidden\":false,\"default\":0}],\"style\":{\"show_header\":true,\"logo\":\"https://app.alteg.io/uploads/logo.png\",\"header_background\":\"https://app.alteg.io/uploads/header.png\",\"menu_background\":\"https://app.alteg.io/uploads/menu.png\",\"main_color\":\"#FFCB00\",\"secondary_color\":\"#999999\",\"buttons_color\":\"#FFFFFF\"},\"group_id\":1,\"company_id\":1,\"phone_confirmation\":false,\"lang\":\"en-US\",\"langs\":[{\"id\":2,\"code\":\"en-US\",\"title\":\"English\"},{\"id\":4,\"code\":\"lv-LV\",\"title\":\"Latviešu valoda\"}],\"comment_required\":false,\"metrika_counter_id\":50217133,\"google_analytics_id\":\"UA-125358345-1\",\"facebook_pixel_id\":\"2218788388343154\",\"app_metrika_id\":\"46ab3b93-1bc6-457d-82f0-c1b51f39b01e\",\"sms_enabled\":true},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_i18n_options",
        call: get_i18n_options,
        method: "GET",
        target: "/i18n/en-US",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"404\":{\"not-found\":\"It seems that this page does not exist.\"},\"action\":{\"send\":\"send\"},\"date\":{\"by_month_num\":{\"1\":\"January\"}},\"back\":\"Back\"}",
        },
    },
    Exchange {
        operation: "get_services_available_for_booking",
        call: get_services_available_for_booking,
        method: "GET",
        target: "/book_services/4564?staff_id=0&datetime=2026-09-09T18%3A30&service_ids%5B%5D=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"events\":[],\"services\":[{\"id\":1896208,\"title\":\"hair wash\",\"category_id\":1895571,\"price_min\":0,\"price_max\":0,\"discount\":0,\"comment\":\"\",\"weight\":0,\"active\":0,\"gender\":0,\"image\":\"\",\"prepaid\":\"forbidden\",\"seance_length\":3600},{\"id\":1896303,\"title\":\"Coloring\",\"category_id\":1895574,\"price_min\":0,\"price_max\":0,\"discount\":0,\"comment\":\"\",\"weight\":0,\"active\":0,\"gender\":0,\"image\":\"\",\"prepaid\":\"forbidden\",\"seance_length\":3600}],\"category\":[{\"id\":1895571,\"title\":\"Hair care\",\"gender\":0,\"api_id\":0,\"weight\":60},{\"id\":1895574,\"title\":\"Hair coloring\",\"gender\":0,\"api_id\":0,\"weight\":7}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_team_members_available_for_booking",
        call: get_team_members_available_for_booking,
        method: "GET",
        target: "/book_staff/4564?service_ids%5B%5D=1&datetime=2026-09-09T18%3A30",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":16,\"name\":\"James\",\"bookable\":true,\"specialization\":\"Paramedic\",\"position\":{\"id\":1,\"title\":\"Administrator\"},\"show_rating\":1,\"rating\":3,\"votes_count\":1,\"avatar\":\"https://app.alteg.io/images/no-master.png\",\"comments_count\":0,\"weight\":11,\"information\":\"<span></span>\",\"seance_date\":\"2026-09-21\",\"seances\":[]},{\"id\":32,\"name\":\"Peter\",\"bookable\":false,\"specialization\":\"Therapist\",\"position\":[],\"show_rating\":1,\"rating\":4,\"votes_count\":1,\"avatar\":\"https://app.alteg.io/images/no-master.png\",\"comments_count\":0,\"weight\":8,\"information\":\"<span></span>\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_nearest_time_slots",
        call: get_nearest_time_slots,
        method: "GET",
        target: "/book_staff_seances/1/1?service_ids%5B%5D=1&datetime=2026-09-09T18%3A30",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"seance_date\":\"2026-09-21\",\"seances\":[{\"time\":\"10:00\",\"seance_length\":3600,\"datetime\":\"2026-09-21T23:00:00.000-05:00\"},{\"time\":\"10:15\",\"seance_length\":3600,\"datetime\":\"2026-09-21T23:00:00.000-05:00\"},{\"time\":\"10:30\",\"seance_length\":3600,\"datetime\":\"2026-09-21T23:00:00.000-05:00\"}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_dates_available_for_booking",
        call: get_dates_available_for_booking,
        method: "GET",
        target: "/book_dates/1?service_ids%5B%5D=1&staff_id=0&date=2026-09-01&date_from=2026-09-01&date_to=2026-09-30",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"booking_days\":{\"1\":[3,10],\"12\":[6,13,20,27]},\"booking_dates\":[\"2026-12-06\",\"2026-12-13\"],\"working_days\":{\"1\":[1,3,8,10],\"12\":[4,6,11]},\"working_dates\":[\"2026-12-04\",\"2026-12-06\"]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_time_slots_for_booking",
        call: get_time_slots_for_booking,
        method: "GET",
        target: "/book_times/1/0/sample?service_ids%5B%5D=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"time\":\"12:00\",\"seance_length\":3600,\"datetime\":\"2026-09-21T23:00:00.000-05:00\"},{\"time\":\"13:00\",\"seance_length\":3600,\"datetime\":\"2026-09-21T23:00:00.000-05:00\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "validate_booking_params",
        call: validate_booking_params,
        method: "POST",
        target: "/book_check/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"appointments\":[{\"id\":1,\"services\":[331],\"staff_id\":6544,\"datetime\":\"2026-09-21T23:00:00.000-05:00\"},{\"id\":2,\"services\":[99055],\"staff_id\":6544,\"datetime\":\"2026-09-21T23:00:00.000-05:00\"}]}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"meta\":{\"message\":\"Created\"}}",
        },
    },
    Exchange {
        operation: "create_online_booking",
        call: create_online_booking,
        method: "POST",
        target: "/book_record/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"phone\":\"+13155550175\",\"fullname\":\"James Smith\",\"email\":\"j.smith@example.com\",\"code\":\"38829\",\"comment\":\"test appointment!\",\"type\":\"mobile\",\"notify_by_sms\":6,\"notify_by_email\":24,\"api_id\":777,\"appointments\":[{\"id\":1,\"services\":[331],\"staff_id\":6544,\"datetime\":\"2026-09-21T23:00:00.000-05:00\",\"custom_fields\":{\"my_custom_field\":123,\"some_another_field\":[\"first value\",\"next value\"]}},{\"id\":2,\"services\":[99055],\"staff_id\":6544,\"datetime\":\"2026-09-21T23:00:00.000-05:00\",\"custom_fields\":{\"my_custom_field\":456,\"some_another_field\":[\"next value\",\"last value\"]}}]}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"record_id\":2820023,\"record_hash\":\"567df655304da9b98487769426d4e76e\"},{\"id\":2,\"record_id\":2820024,\"record_hash\":\"34a45ddabdd446d5d33bdd27fbf855b2\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_online_booking_details",
        call: get_online_booking_details,
        method: "GET",
        target: "/book_record/1/22123/%27dawd4fs09rhf0s9fafef0%27",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"id\":1,\"services\":[{\"id\":1,\"title\":\"sample\",\"amount\":1.0,\"seance_length\":1,\"cost\":1.0,\"price_min\":1.0,\"price_max\":1.0,\"discount\":1.0}],\"company\":{\"id\":1,\"title\":\"sample\",\"country_id\":1,\"country\":\"sample\",\"city_id\":1,\"city\":\"sample\",\"phone\":\"sample\",\"phones\":[\"sample\"],\"timezone\":\"sample\",\"address\":\"sample\",\"coordinate_lat\":1.0,\"coordinate_lon\":1.0,\"allow_delete_record\":true,\"allow_change_record\":true,\"site\":\"sample\",\"currency_short_title\":\"sample\",\"allow_change_record_delay_step\":1,\"allow_delete_record_delay_step\":1},\"staff\":{\"id\":1,\"name\":\"sample\",\"specialization\":\"sample\",\"position\":{\"id\":1,\"title\":\"sample\"},\"show_rating\":1,\"rating\":1.0,\"votes_count\":1,\"avatar\":\"sample\",\"comments_count\":1},\"clients_count\":1,\"date\":\"2026-03-21T10:00:00+00:00\",\"datetime\":\"2026-03-21T10:00:00+00:00\",\"create_date\":\"2026-03-21T10:00:00+00:00\",\"comment\":\"sample\",\"deleted\":true,\"attendance\":1,\"length\":1,\"notify_by_sms\":1,\"notify_by_email\":1,\"master_requested\":true,\"online\":true,\"api_id\":\"sample\",\"last_change_date\":\"2026-03-21T10:00:00+00:00\",\"prepaid\":true,\"prepaid_confirmed\":true,\"activity_id\":1}",
        },
    },
    Exchange {
        operation: "update_online_booking_datetime",
        call: update_online_booking_datetime,
        method: "PUT",
        target: "/book_record/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"datetime\":\"2026-09-21T23:00:00.000-05:00\",\"comment\":\"DODO!\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":30358,\"services\":[{\"id\":2838,\"title\":\"Foot massage\",\"cost\":0,\"discount\":0}],\"company\":{\"id\":4564,\"title\":\"Business Example\",\"country_id\":0,\"country\":\"United States\",\"city_id\":0,\"city\":\"New York\",\"phone\":\"+13155550175\",\"timezone\":\"0\",\"address\":\"New York, 787 Jackson Drive\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242},\"staff\":{\"id\":924,\"name\":\"Alice\",\"spec\":\"about eu\",\"show_rating\":1,\"rating\":5,\"votes_count\":1,\"avatar\":\"https://app.alteg.io/images/no-master.png\",\"comments_count\":0},\"date\":\"2026-09-21T23:00:00.000-05:00\",\"create_date\":\"2026-09-21T23:00:00.000-05:00\",\"comment\":\"\",\"deleted\":true,\"length\":3600,\"notify_by_sms\":0,\"notify_by_email\":0,\"master_requested\":false,\"online\":true,\"api_id\":0}}",
        },
    },
    Exchange {
        operation: "book_event",
        call: book_event,
        method: "POST",
        target: "/activity/1/1/book",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"fullname\":\"James Smith\",\"phone\":\"+13155550175\",\"email\":\"j.smith@example.com\",\"code\":\"0\",\"comment\":\"\",\"notify_by_sms\":0,\"notify_by_email\":0,\"type\":\"mobile\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":28417878,\"hash\":\"9e6a54a1a9b118b65cc39ab6f3c3b5b4\"},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_location_privacy_policy",
        call: get_location_privacy_policy,
        method: "GET",
        target: "/privacy_policy/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"agreement\":{\"content\":\"text of the agreement\"}},\"meta\":[]}",
        },
    },
];

fn get_booking_form_config(client: &Client) -> Calling<'_> {
    crate::call(client.booking().online_booking().get_booking_form_config(1))
}

fn get_i18n_options(client: &Client) -> Calling<'_> {
    crate::call(client.booking().online_booking().get_i18n_options("en-US"))
}

fn get_services_available_for_booking(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .online_booking()
            .get_services_available_for_booking(4564)
            .staff_id(0)
            .datetime("2026-09-09T18:30")
            .service_ids(&[1])
            .call(),
    )
}

fn get_team_members_available_for_booking(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .online_booking()
            .get_team_members_available_for_booking(4564)
            .service_ids(&[1])
            .datetime("2026-09-09T18:30")
            .call(),
    )
}

fn get_nearest_time_slots(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .online_booking()
            .get_nearest_time_slots(1, 1)
            .service_ids(&[1])
            .datetime("2026-09-09T18:30")
            .call(),
    )
}

fn get_dates_available_for_booking(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .online_booking()
            .get_dates_available_for_booking(1)
            .service_ids(&[1])
            .staff_id(0)
            .date("2026-09-01")
            .date_from("2026-09-01")
            .date_to("2026-09-30")
            .call(),
    )
}

fn get_time_slots_for_booking(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .online_booking()
            .get_time_slots_for_booking(1, 0, "sample")
            .service_ids(&[1])
            .call(),
    )
}

fn validate_booking_params(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .online_booking()
            .validate_booking_params(
                1,
                crate::value(
                    "{\"appointments\":[{\"id\":1,\"services\":[331],\"staff_id\":6544,\"datetime\":\"2026-09-21T23:00:00.000-05:00\"},{\"id\":2,\"services\":[99055],\"staff_id\":6544,\"datetime\":\"2026-09-21T23:00:00.000-05:00\"}]}",
                ),
            ),
    )
}

fn create_online_booking(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .online_booking()
            .create_online_booking(
                1,
                crate::value(
                    "{\"phone\":\"+13155550175\",\"fullname\":\"James Smith\",\"email\":\"j.smith@example.com\",\"code\":\"38829\",\"comment\":\"test appointment!\",\"type\":\"mobile\",\"notify_by_sms\":6,\"notify_by_email\":24,\"api_id\":777,\"appointments\":[{\"id\":1,\"services\":[331],\"staff_id\":6544,\"datetime\":\"2026-09-21T23:00:00.000-05:00\",\"custom_fields\":{\"my_custom_field\":123,\"some_another_field\":[\"first value\",\"next value\"]}},{\"id\":2,\"services\":[99055],\"staff_id\":6544,\"datetime\":\"2026-09-21T23:00:00.000-05:00\",\"custom_fields\":{\"my_custom_field\":456,\"some_another_field\":[\"next value\",\"last value\"]}}]}",
                ),
            ),
    )
}

fn get_online_booking_details(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .online_booking()
            .get_online_booking_details(1, 22123, "'dawd4fs09rhf0s9fafef0'"),
    )
}

fn update_online_booking_datetime(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .online_booking()
            .update_online_booking_datetime(
                1,
                1,
                crate::value(
                    "{\"datetime\":\"2026-09-21T23:00:00.000-05:00\",\"comment\":\"DODO!\"}",
                ),
            ),
    )
}

fn book_event(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .online_booking()
            .book_event(
                1,
                1,
                crate::value(
                    "{\"fullname\":\"James Smith\",\"phone\":\"+13155550175\",\"email\":\"j.smith@example.com\",\"code\":\"0\",\"comment\":\"\",\"notify_by_sms\":0,\"notify_by_email\":0,\"type\":\"mobile\"}",
                ),
            ),
    )
}

fn get_location_privacy_policy(client: &Client) -> Calling<'_> {
    crate::call(client.booking().online_booking().get_location_privacy_policy(1))
}
