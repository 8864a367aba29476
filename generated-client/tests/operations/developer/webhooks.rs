// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_event_notification_settings",
        call: get_event_notification_settings,
        method: "GET",
        target: "/hooks_settings/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"urls\":[\"https://dev.tools.test.com/test/Hooks\"],\"active\":0,\"salon\":1,\"service_category\":0,\"service\":1,\"good\":1,\"master\":1,\"client\":1,\"record\":1,\"goods_operations_sale\":1,\"goods_operations_receipt\":1,\"goods_operations_consumable\":1,\"goods_operations_stolen\":1,\"goods_operations_move\":1,\"finances_operation\":1},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_event_notification_settings",
        call: update_event_notification_settings,
        method: "POST",
        target: "/hooks_settings/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"urls\":[\"https://dev.tools.test.com/test/Hooks\"],\"active\":0,\"salon\":1,\"service_category\":0,\"service\":1,\"good\":1,\"master\":1,\"client\":1,\"record\":1,\"goods_operations_sale\":1,\"goods_operations_receipt\":1,\"goods_operations_consumable\":1,\"goods_operations_stolen\":1,\"goods_operations_move\":1,\"finances_operation\":1,\"self_sending\":0}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"urls\":[\"https://dev.tools.test.com/test/Hooks\"],\"active\":0,\"salon\":1,\"service_category\":0,\"service\":1,\"master\":1,\"client\":1,\"record\":1,\"goods_operations_sale\":1,\"goods_operations_receipt\":1,\"goods_operations_consumable\":1,\"goods_operations_stolen\":1,\"goods_operations_move\":1,\"finances_operation\":1},\"meta\":[]}",
        },
    },
];

fn get_event_notification_settings(client: &Client) -> Calling<'_> {
    crate::call(client.developer().webhooks().get_event_notification_settings(1))
}

fn update_event_notification_settings(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .developer()
            .webhooks()
            .update_event_notification_settings(
                1,
                crate::value(
                    "{\"urls\":[\"https://dev.tools.test.com/test/Hooks\"],\"active\":0,\"salon\":1,\"service_category\":0,\"service\":1,\"good\":1,\"master\":1,\"client\":1,\"record\":1,\"goods_operations_sale\":1,\"goods_operations_receipt\":1,\"goods_operations_consumable\":1,\"goods_operations_stolen\":1,\"goods_operations_move\":1,\"finances_operation\":1,\"self_sending\":0}",
                ),
            ),
    )
}
