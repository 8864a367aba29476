// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "handle_voip_integration_event",
        call: handle_voip_integration_event,
        method: "POST",
        target: "/voip/integration",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"command\":\"setup\",\"type\":\"enable\",\"crm_token\":\"sample\"}",
        ),
        response: Response {
            status: 202,
            media: Some("application/json"),
            body: "{\"success\":true,\"meta\":{\"message\":\"Accepted\"}}",
        },
    },
    Exchange {
        operation: "list_voip_calls",
        call: list_voip_calls,
        method: "GET",
        target: "/voip/integration/calls",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"salon_id\":615243,\"date_from\":\"2026-01-01\",\"date_to\":\"2026-02-01\",\"phone\":\"+13155550175\",\"types\":[\"incoming\",\"internal\"],\"statuses\":[\"success\",\"cancel\"],\"page\":1,\"limit\":25}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":8923525,\"client_id\":51342134,\"caller_phone\":\"+13155550175\",\"record_link\":\"https://records.example.com/somelink.mp3\",\"duration\":244,\"status\":\"success\",\"type\":\"outgoing\",\"call_date\":\"2026-01-17T23:52:21-05:00\"},{\"id\":66795308,\"client_id\":0,\"caller_phone\":\"+13155550175\",\"record_link\":\"\",\"duration\":0,\"status\":\"missed\",\"type\":\"incoming\",\"call_date\":\"2026-01-17T12:31:12-05:00\"}]}",
        },
    },
];

fn handle_voip_integration_event(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .developer()
            .voip()
            .handle_voip_integration_event(
                crate::value(
                    "{\"command\":\"setup\",\"type\":\"enable\",\"crm_token\":\"sample\"}",
                ),
            ),
    )
}

fn list_voip_calls(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .developer()
            .voip()
            .list_voip_calls(
                crate::value(
                    "{\"salon_id\":615243,\"date_from\":\"2026-01-01\",\"date_to\":\"2026-02-01\",\"phone\":\"+13155550175\",\"types\":[\"incoming\",\"internal\"],\"statuses\":[\"success\",\"cancel\"],\"page\":1,\"limit\":25}",
                ),
            )
            .call(),
    )
}
