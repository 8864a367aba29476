// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "authorize_user",
        call: authorize_user,
        method: "POST",
        target: "/auth",
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
            body: "{\"success\":true,\"data\":{\"id\":123456,\"user_token\":\"wec23fh8cDfFV4432fc352456\",\"name\":\"James Smith\",\"phone\":\"+13155550175\",\"login\":\"j.smith\",\"email\":\"j.smith@example.com\",\"avatar\":\"https://assets.alteg.io/general/0/01/123456789098765_12345678909876.png\",\"is_approved\":true,\"is_email_confirmed\":false},\"meta\":[]}",
        },
    },
];

fn authorize_user(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .authentication()
            .authorize_user(
                crate::value(
                    "{\"login\":\"testuser@alteg.io\",\"password\":\"testpass\"}",
                ),
            ),
    )
}
