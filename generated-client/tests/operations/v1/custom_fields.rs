// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_custom_field_list",
        call: get_custom_field_list,
        method: "GET",
        target: "/custom_fields/record/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"salon_id\":1,\"custom_field\":{\"id\":1,\"code\":\"my_text_field\",\"show_in_ui\":true,\"title\":\"test field\",\"user_can_edit\":true,\"type\":{\"code\":\"text\",\"title\":\"Text\"}}}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "create_custom_field",
        call: create_custom_field,
        method: "POST",
        target: "/custom_fields/record/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"type\":\"text\",\"code\":\"my_text_field\",\"title\":\"test field\",\"user_can_edit\":true,\"show_in_ui\":true}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"salon_id\":1,\"custom_field\":{\"id\":1,\"code\":\"my_text_field\",\"show_in_ui\":true,\"title\":\"test field\",\"user_can_edit\":true,\"type\":{\"code\":\"text\",\"title\":\"Text\"}}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_custom_field",
        call: update_custom_field,
        method: "PUT",
        target: "/custom_fields/record/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"type\":\"text\",\"code\":\"my_text_field\",\"title\":\"test field\",\"user_can_edit\":true,\"show_in_ui\":true}",
        ),
        response: Response {
            status: 202,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":null,\"meta\":{\"message\":\"Saved\"}}",
        },
    },
    Exchange {
        operation: "delete_custom_field",
        call: delete_custom_field,
        method: "DELETE",
        target: "/custom_fields/record/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":null,\"meta\":{\"message\":\"Deleted\"}}",
        },
    },
];

fn get_custom_field_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().custom_fields().get_custom_field_list("record", 1))
}

fn create_custom_field(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .custom_fields()
            .create_custom_field(
                "record",
                1,
                crate::value(
                    "{\"type\":\"text\",\"code\":\"my_text_field\",\"title\":\"test field\",\"user_can_edit\":true,\"show_in_ui\":true}",
                ),
            ),
    )
}

fn update_custom_field(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .custom_fields()
            .update_custom_field(
                "record",
                1,
                1,
                crate::value(
                    "{\"type\":\"text\",\"code\":\"my_text_field\",\"title\":\"test field\",\"user_can_edit\":true,\"show_in_ui\":true}",
                ),
            ),
    )
}

fn delete_custom_field(client: &Client) -> Calling<'_> {
    crate::call(client.v1().custom_fields().delete_custom_field("record", 1, 1))
}
