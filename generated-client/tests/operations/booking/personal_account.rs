// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "update_booking_user",
        call: update_booking_user,
        method: "PUT",
        target: "/booking/user",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"name\":\"James Smith\",\"email\":\"j.smith@example.com\",\"phone\":\"+13155550175\",\"confirmation_code\":\"1234\"}",
        ),
        response: Response {
            status: 202,
            media: Some("application/json"),
            body: "{\"success\":true,\"meta\":{\"message\":\"Accepted\"}}",
        },
    },
    Exchange {
        operation: "get_booking_user",
        call: get_booking_user,
        method: "GET",
        target: "/booking/user/data",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"0\":\"152afb01134237bc844d7e\",\"id\":32132133,\"user_token\":\"152afb01134237bc844d7e\",\"name\":\"James\",\"phone\":\"+13155550175\",\"login\":\"j.smith\",\"email\":\"j.smith@example.com\",\"avatar\":\"https://api.alteg.io/images/avatar.png\"}",
        },
    },
    Exchange {
        operation: "update_booking_user_password",
        call: update_booking_user_password,
        method: "PUT",
        target: "/booking/user/password",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"old_password\":\"qwerty123\",\"new_password\":\"example!\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"user_token\":\"4de9d8cc108c0\"},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "send_phone_update_verification_code",
        call: send_phone_update_verification_code,
        method: "GET",
        target: "/booking/user/phone_confirmation?company_id=1&group_id=1&phone=sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 202,
            media: Some("application/json"),
            body: "{\"success\":true,\"meta\":{\"message\":\"Accepted\"}}",
        },
    },
    Exchange {
        operation: "get_user_appointment_list",
        call: get_user_appointment_list,
        method: "GET",
        target: "/user/records/22123/%27dawd4fs09rhf0s9fafef0%27",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":13132699,\"services\":[{\"id\":389043,\"title\":\"Correction of extended nails\",\"cost\":2300,\"price_min\":2300,\"price_max\":2300,\"discount\":0,\"amount\":1,\"seance_length\":1800}],\"company\":{\"id\":4564,\"title\":\"Nail studio\",\"country_id\":7,\"country\":\"United States\",\"city_id\":2,\"city\":\"New York\",\"phone\":\"+13155550175\",\"phones\":[],\"timezone\":\"-5\",\"address\":\"New York, 787 Jackson Drive\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"allow_delete_record\":true,\"allow_change_record\":true,\"site\":\"www.example.com\",\"currency_short_title\":\"USD\",\"allow_change_record_delay_step\":0,\"allow_delete_record_delay_step\":0},\"staff\":{\"id\":55436,\"name\":\"Natalie Parker\",\"specialization\":\"Manicure and pedicure\",\"position\":{\"id\":446,\"title\":\"Manicurist\"},\"show_rating\":1,\"rating\":4.84,\"votes_count\":0,\"avatar\":\"http://example.com/image.png\",\"comments_count\":37},\"clients_count\":1,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"datetime\":\"2026-10-24T17:30:00-0500\",\"create_date\":\"2026-10-20T21:40:24-0500\",\"comment\":\"\",\"deleted\":true,\"attendance\":0,\"length\":1800,\"notify_by_sms\":0,\"notify_by_email\":0,\"master_requested\":false,\"online\":true,\"api_id\":\"\",\"last_change_date\":\"2026-10-24T23:54:02-0500\",\"prepaid\":false,\"prepaid_confirmed\":false,\"activity_id\":0},{\"id\":13133413,\"services\":[{\"id\":389045,\"title\":\"Hand massage (10 min)\",\"cost\":300,\"price_min\":300,\"price_max\":400,\"discount\":0,\"amount\":1,\"seance_length\":1800}],\"company\":{\"id\":4564,\"title\":\"Nail studio\",\"country_id\":7,\"country\":\"United States\",\"city_id\":2,\"city\":\"New York\",\"phone\":\"+13155550175\",\"phones\":[],\"timezone\":\"-5\",\"address\":\"New York, 787 Jackson Drive\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"allow_delete_record\":true,\"allow_change_record\":true,\"site\":\"www.example.com\",\"currency_short_title\":\"USD\",\"allow_change_record_delay_step\":0,\"allow_delete_record_delay_step\":0},\"staff\":{\"id\":55436,\"name\":\"Natalie Parker\",\"specialization\":\"Manicure and pedicure\",\"position\":{\"id\":446,\"title\":\"Manicurist\"},\"show_rating\":1,\"rating\":4.84,\"votes_count\":0,\"avatar\":\"http://example.com/image.png\",\"comments_count\":37},\"clients_count\":1,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"datetime\":\"2026-10-24T17:30:00-0500\",\"create_date\":\"2026-10-20T21:40:24-0500\",\"comment\":\"\",\"deleted\":true,\"attendance\":0,\"length\":1800,\"notify_by_sms\":0,\"notify_by_email\":0,\"master_requested\":false,\"online\":true,\"api_id\":\"\",\"last_change_date\":\"2026-10-24T23:54:02-0500\",\"prepaid\":false,\"prepaid_confirmed\":false,\"activity_id\":0}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_user_appointment",
        call: delete_user_appointment,
        method: "DELETE",
        target: "/user/records/22123/%27dawd4fs09rhf0s9fafef0%27",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "get_feedback_form_status",
        call: get_feedback_form_status,
        method: "GET",
        target: "/master_record_review/sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"favicon_url\":\"https://www.app.alteg.io/favicon.png\",\"is_review_submitted\":false,\"page_title\":\"Leave feedback\",\"master\":{\"id\":58961,\"name\":\"Alex Johnson\",\"company_id\":28939,\"specialization\":\"Permanent Makeup\",\"rating\":5,\"show_rating\":1,\"avatar\":\"https://www.app.alteg.io/x.jpg\",\"prepaid\":\"forbidden\",\"position\":{\"id\":2185,\"title\":\"Master PM\"}},\"company\":{\"id\":28939,\"title\":\"\\\"Eyes-n-Lips\\\" New York\",\"logo\":\"https://www.app.alteg.io/x.jpg\",\"address\":\"New York, 787 Jackson Drive\"},\"tips\":[],\"record\":{\"id\":8219891,\"payed_cost\":2000,\"date\":\"2026-08-11T15:00:00-0500\"},\"currency\":{\"id\":1,\"iso\":\"USD\",\"name\":\"US Dollar\",\"symbol\":\"USD\",\"is_symbol_after_amount\":true},\"agreement_links\":{\"terms_of_use\":\"https://www.app.alteg.io/info/terms\",\"confidentiality_agreement\":\"https://www.app.alteg.io/info/confidential\"},\"language\":{\"id\":1,\"locale\":\"en-US\",\"iso\":\"usa\"}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "submit_feedback_form",
        call: submit_feedback_form,
        method: "POST",
        target: "/master_record_review/sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"rating\":5,\"text\":\"Excellent service!\",\"tips_amount\":22.5,\"redirect_prefix\":\"https://n1.app.alteg.io\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"charge\":{\"url\":\"https://url.to/payment/system\"}},\"meta\":[]}",
        },
    },
];

fn update_booking_user(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .personal_account()
            .update_booking_user(
                crate::value(
                    "{\"name\":\"James Smith\",\"email\":\"j.smith@example.com\",\"phone\":\"+13155550175\",\"confirmation_code\":\"1234\"}",
                ),
            ),
    )
}

fn get_booking_user(client: &Client) -> Calling<'_> {
    crate::call(client.booking().personal_account().get_booking_user())
}

fn update_booking_user_password(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .personal_account()
            .update_booking_user_password(
                crate::value(
                    "{\"old_password\":\"qwerty123\",\"new_password\":\"example!\"}",
                ),
            ),
    )
}

fn send_phone_update_verification_code(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .personal_account()
            .send_phone_update_verification_code(1, 1, "sample"),
    )
}

fn get_user_appointment_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .personal_account()
            .get_user_appointment_list(22123, "'dawd4fs09rhf0s9fafef0'"),
    )
}

fn delete_user_appointment(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .personal_account()
            .delete_user_appointment(22123, "'dawd4fs09rhf0s9fafef0'"),
    )
}

fn get_feedback_form_status(client: &Client) -> Calling<'_> {
    crate::call(client.booking().personal_account().get_feedback_form_status("sample"))
}

fn submit_feedback_form(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .personal_account()
            .submit_feedback_form(
                "sample",
                crate::value(
                    "{\"rating\":5,\"text\":\"Excellent service!\",\"tips_amount\":22.5,\"redirect_prefix\":\"https://n1.app.alteg.io\"}",
                ),
            ),
    )
}
