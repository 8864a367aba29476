// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v2::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "list_tags",
        call: list_tags,
        method: "GET",
        target: "/locations/1/tags?entity=client",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"tag\",\"id\":\"241625\",\"attributes\":{\"company_id\":68570,\"title\":\"VIP Booking User\",\"color\":\"#ff2828\",\"font_color\":\"#ffffff\",\"icon\":\"star\",\"entity_type\":\"client\",\"is_deleted\":false,\"is_editable\":true}},{\"type\":\"tag\",\"id\":\"241626\",\"attributes\":{\"company_id\":68570,\"title\":\"Regular Booking User\",\"color\":\"#009800\",\"font_color\":\"#ffffff\",\"icon\":\"user\",\"entity_type\":\"client\",\"is_deleted\":false,\"is_editable\":true}}]}",
        },
    },
    Exchange {
        operation: "create_tag",
        call: create_tag,
        method: "POST",
        target: "/locations/1/tags",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"VIP Booking User\",\"color\":\"#ff2828\",\"entity\":0,\"icon\":\"star\"}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"data\":{\"type\":\"tag\",\"id\":\"241627\",\"attributes\":{\"company_id\":68570,\"title\":\"VIP Booking User\",\"color\":\"#ff2828\",\"font_color\":\"#ffffff\",\"icon\":\"star\",\"entity_type\":\"client\",\"is_deleted\":false,\"is_editable\":true}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_tag",
        call: get_tag,
        method: "GET",
        target: "/locations/1/tags/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":{\"type\":\"tag\",\"id\":\"241625\",\"attributes\":{\"company_id\":68570,\"title\":\"VIP Booking User\",\"color\":\"#ff2828\",\"font_color\":\"#ffffff\",\"icon\":\"star\",\"entity_type\":\"client\",\"is_deleted\":false,\"is_editable\":true}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_tag",
        call: update_tag,
        method: "PUT",
        target: "/locations/1/tags/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"VIP Booking User\",\"color\":\"#ff2828\",\"entity\":0,\"icon\":\"star\"}",
        ),
        response: Response {
            status: 204,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "delete_tag",
        call: delete_tag,
        method: "DELETE",
        target: "/locations/1/tags/1",
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
];

fn list_tags(client: &Client) -> Calling<'_> {
    crate::call(
        client.v2().tags().list_tags(1).entity(&types::TagEntityFilter::Client).call(),
    )
}

fn create_tag(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .tags()
            .create_tag(
                1,
                crate::value(
                    "{\"title\":\"VIP Booking User\",\"color\":\"#ff2828\",\"entity\":0,\"icon\":\"star\"}",
                ),
            ),
    )
}

fn get_tag(client: &Client) -> Calling<'_> {
    crate::call(client.v2().tags().get_tag(1, 1))
}

fn update_tag(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .tags()
            .update_tag(
                1,
                1,
                crate::value(
                    "{\"title\":\"VIP Booking User\",\"color\":\"#ff2828\",\"entity\":0,\"icon\":\"star\"}",
                ),
            ),
    )
}

fn delete_tag(client: &Client) -> Calling<'_> {
    crate::call(client.v2().tags().delete_tag(1, 1))
}
