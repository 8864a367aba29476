// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "send_booking_verification_code",
        call: send_booking_verification_code,
        method: "POST",
        target: "/book_code/4564",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"phone\":\"+13155550175\",\"fulname\":\"James Smith\"}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"meta\":{\"message\":\"Created\"}}",
        },
    },
    Exchange {
        operation: "authorize_online_booking_user",
        call: authorize_online_booking_user,
        method: "POST",
        target: "/booking/auth",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"login\":\"testuser@alteg.io\",\"password\":\"testpass\"}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"id\":123456,\"user_token\":\"wec23fh8cDfFV4432fc352456\",\"name\":\"James Smith\",\"phone\":\"+13155550175\",\"login\":\"j.smith\",\"email\":\"j.smith@example.com\",\"avatar\":\"https://assets.alteg.io/general/0/01/1.png\"}",
        },
    },
    Exchange {
        operation: "log_in_with_phone_number_and_code",
        call: log_in_with_phone_number_and_code,
        method: "POST",
        target: "/user/auth",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"phone\":\"+13155550175\",\"code\":\"38829\"}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"user_token\":\"wec23fh8cDfFV4432fc352456\"}",
        },
    },
];

fn send_booking_verification_code(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .authentication()
            .send_booking_verification_code(
                4564,
                crate::value("{\"phone\":\"+13155550175\",\"fulname\":\"James Smith\"}"),
            ),
    )
}

fn authorize_online_booking_user(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .authentication()
            .authorize_online_booking_user(
                crate::value(
                    "{\"login\":\"testuser@alteg.io\",\"password\":\"testpass\"}",
                ),
            ),
    )
}

fn log_in_with_phone_number_and_code(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .booking()
            .authentication()
            .log_in_with_phone_number_and_code(
                crate::value("{\"phone\":\"+13155550175\",\"code\":\"38829\"}"),
            ),
    )
}
