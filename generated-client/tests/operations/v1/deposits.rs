// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_client_account_list_by_location_and_client",
        call: get_client_account_list_by_location_and_client,
        method: "GET",
        target: "/deposits/company/1/client/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"deposit\":{\"id\":1,\"salon_group_id\":1,\"deposit_type_id\":1,\"initial_balance\":0,\"balance\":1000,\"reserved_balance\":0,\"blocked\":false,\"date_create\":\"2026-09-21T23:00:00.000-05:00\"},\"deposit_type\":{\"id\":1,\"salon_group_id\":1,\"title\":\"Account type header\",\"date_create\":\"2026-09-21T23:00:00.000-05:00\",\"deleted\":false}}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "get_client_account_list_by_chain",
        call: get_client_account_list_by_chain,
        method: "GET",
        target: "/deposits/chain/1?balance_from=1.0&balance_to=1.0&page=1&limit=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"deposit\":{\"id\":1,\"salon_group_id\":1,\"deposit_type_id\":1,\"initial_balance\":0,\"balance\":1000,\"reserved_balance\":0,\"blocked\":false,\"date_create\":\"2026-09-21T23:00:00.000-05:00\"},\"deposit_type\":{\"id\":1,\"salon_group_id\":1,\"title\":\"Account type header\",\"date_create\":\"2026-09-21T23:00:00.000-05:00\",\"deleted\":false},\"client\":{\"id\":1,\"name\":\"Client name\",\"phone\":13155550180}}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "get_client_account_by_chain_and_phone",
        call: get_client_account_by_chain_and_phone,
        method: "GET",
        target: "/deposits/chain/1/phone/sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"deposit\":{\"id\":1,\"salon_group_id\":1,\"deposit_type_id\":\"1,\",\"initial_balance\":0,\"balance\":1000,\"reserved_balance\":0,\"blocked\":false,\"date_create\":\"2026-09-21T23:00:00.000-05:00\"},\"deposit_type\":{\"id\":1,\"salon_group_id\":1,\"title\":\"Account type header\",\"date_create\":\"2026-09-21T23:00:00.000-05:00\",\"deleted\":false}}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "create_client_account_topup_operation",
        call: create_client_account_topup_operation,
        method: "POST",
        target: "/deposits_operations/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"client_id\":1,\"deposit_id\":1,\"amount\":1.0,\"master_id\":1,\"account_id\":1}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"document\":{\"id\":1,\"user_id\":1,\"salon_id\":1,\"type_id\":9,\"type\":{\"id\":9,\"title\":\"Account replenishment (advance payment)\"},\"comment\":\"\",\"number\":1,\"salon\":{\"id\":1,\"title\":\"Location in New York\",\"public_title\":\"Location in New York\",\"business_group_id\":1,\"business_type_id\":1,\"country_id\":7,\"city_id\":2,\"timezone\":\"-5\",\"timezone_name\":\"America/New_York\",\"address\":\"New York, 787 Jackson Drive\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"logo\":\"http://app.alteg.io/images/icon.png\",\"zip\":\"129090\",\"phone\":\"+13155550175\",\"phones\":[],\"site\":\"www.example.com\",\"allow_delete_record\":true,\"allow_change_record\":true},\"user\":{\"id\":1,\"name\":\"James Smith\",\"phone\":\"+13155550175\"}},\"deposits_transactions\":[{\"id\":1,\"salon_id\":1,\"salon_group_id\":1,\"document_id\":1,\"deposit_id\":1,\"deposit_type_id\":1,\"master_id\":1,\"user_id\":1,\"amount\":100.5,\"balance_after\":12239.56,\"reserved_balance_after\":0,\"comment\":\"\",\"date_create\":\"2026-09-21T23:00:00.000-05:00\",\"deleted\":false,\"deposit\":{\"id\":1,\"deposit_type_id\":1,\"salon_group_id\":1,\"initial_balance\":10000,\"balance\":12239.56,\"reserved_balance\":0,\"blocked\":false,\"date_create\":\"2026-09-21T23:00:00.000-05:00\"},\"deposit_type\":{\"id\":1,\"salon_group_id\":1,\"title\":\"Account type 1\",\"date_create\":\"2026-09-21T23:00:00.000-05:00\",\"deleted\":false}}],\"payment_transactions\":[{\"id\":1,\"document_id\":1,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"type_id\":10,\"expense_id\":10,\"account_id\":1,\"amount\":100.5,\"client_id\":1,\"master_id\":1,\"supplier_id\":0,\"comment\":\"\",\"item_id\":1,\"target_type_id\":0,\"record_id\":0,\"goods_transaction_id\":0,\"type\":{\"id\":10,\"title\":\"Refill\"}}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_chain_client_account_history",
        call: get_chain_client_account_history,
        method: "GET",
        target: "/chain/706028/deposits/12345/history",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"deposit_transaction\":{\"id\":1,\"salon_id\":720441,\"salon_group_id\":706028,\"user_id\":123456,\"amount\":100.5,\"balance_after\":12239.56,\"reserved_balance_after\":0.0,\"date_create\":\"2026-01-15T14:30:00.000000Z\",\"comment\":\"Top-up payment\",\"deleted\":false},\"deposit_transaction_type\":{\"id\":1,\"comment\":\"Top-up\"}}],\"meta\":{}}",
        },
    },
];

fn get_client_account_list_by_location_and_client(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().deposits().get_client_account_list_by_location_and_client(1, 1),
    )
}

fn get_client_account_list_by_chain(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .deposits()
            .get_client_account_list_by_chain(1)
            .balance_from(1.0)
            .balance_to(1.0)
            .page(1)
            .limit(1)
            .call(),
    )
}

fn get_client_account_by_chain_and_phone(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().deposits().get_client_account_by_chain_and_phone(1, "sample"),
    )
}

fn create_client_account_topup_operation(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .deposits()
            .create_client_account_topup_operation(
                1,
                crate::value(
                    "{\"client_id\":1,\"deposit_id\":1,\"amount\":1.0,\"master_id\":1,\"account_id\":1}",
                ),
            ),
    )
}

fn get_chain_client_account_history(client: &Client) -> Calling<'_> {
    crate::call(client.v1().deposits().get_chain_client_account_history(706028, 12345))
}
