// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v1::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "create_tag",
        call: create_tag,
        method: "POST",
        target: "/labels/1?title=sample&color=sample&entity=1&icon=sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"title\":\"test\",\"salon_id\":68570,\"color\":\"#00ff11\",\"entity\":1,\"id\":3599560},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_tag_list_by_entity",
        call: get_tag_list_by_entity,
        method: "GET",
        target: "/labels/1/client",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":241625,\"salon_id\":68570,\"title\":\"VIP client\",\"color\":\"#ff2828\",\"icon\":\"star\",\"entity\":1,\"deleted\":0,\"not_editable\":0},{\"id\":241626,\"salon_id\":68570,\"title\":\"Regular client\",\"color\":\"#009800\",\"icon\":\"user\",\"entity\":1,\"deleted\":0,\"not_editable\":0}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_tag_by_tag_id",
        call: update_tag_by_tag_id,
        method: "PUT",
        target: "/labels/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Testway2\",\"color\":\"#aa11ff\",\"entity\":2,\"icon\":\"Test\"}",
        ),
        response: Response {
            status: 202,
            media: Some("application/json"),
            body: "{\"success\":true,\"meta\":{\"message\":\"Accepted\"}}",
        },
    },
    Exchange {
        operation: "delete_tag_by_tag_id",
        call: delete_tag_by_tag_id,
        method: "DELETE",
        target: "/labels/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"meta\":{\"message\":\"Accepted\"}}",
        },
    },
];

fn create_tag(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .tags()
            .create_tag(1, "sample", "sample")
            .entity(1)
            .icon("sample")
            .call(),
    )
}

fn get_tag_list_by_entity(client: &Client) -> Calling<'_> {
    crate::call(client.v1().tags().get_tag_list_by_entity(1, &types::TagEntity::Client))
}

fn update_tag_by_tag_id(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .tags()
            .update_tag_by_tag_id(
                1,
                1,
                crate::value(
                    "{\"title\":\"Testway2\",\"color\":\"#aa11ff\",\"entity\":2,\"icon\":\"Test\"}",
                ),
            ),
    )
}

fn delete_tag_by_tag_id(client: &Client) -> Calling<'_> {
    crate::call(client.v1().tags().delete_tag_by_tag_id(1, 1))
}
