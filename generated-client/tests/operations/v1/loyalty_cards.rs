// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_loyalty_card_list_by_client_id",
        call: get_loyalty_card_list_by_client_id,
        method: "GET",
        target: "/loyalty/client_cards/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"id\":9210520,\"balance\":100,\"points\":0,\"paid_amount\":1000,\"sold_amount\":1000,\"visits_count\":1,\"number\":14507109210520,\"type_id\":10992,\"salon_group_id\":145071,\"type\":{\"id\":10992,\"title\":\"5+2\",\"salon_group_id\":145071},\"salon_group\":{\"id\":145071,\"title\":\"Dough chain1.\"},\"programs\":[{\"id\":18005,\"title\":\"5+2\",\"value\":0,\"loyalty_type_id\":13,\"item_type_id\":3,\"value_unit_id\":1,\"group_id\":145071,\"loyalty_type\":{\"id\":13,\"title\":\"Discount for a given number of accumulated services\",\"is_discount\":true,\"is_cashback\":false,\"is_static\":false,\"is_accumulative\":false},\"rules\":[{\"id\":72803,\"loyalty_program_id\":18005,\"loyalty_type_id\":13,\"value\":20,\"parameter\":0},{\"id\":72804,\"loyalty_program_id\":18005,\"loyalty_type_id\":13,\"value\":10,\"parameter\":0},{\"id\":72805,\"loyalty_program_id\":18005,\"loyalty_type_id\":13,\"value\":100,\"parameter\":0}]}]}",
        },
    },
    Exchange {
        operation: "get_loyalty_card_list_by_phone",
        call: get_loyalty_card_list_by_phone,
        method: "GET",
        target: "/loyalty/cards/sample/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"id\":9210520,\"balance\":100,\"points\":0,\"paid_amount\":1000,\"sold_amount\":1000,\"visits_count\":1,\"number\":14507109210520,\"type_id\":10992,\"salon_group_id\":145071,\"type\":{\"id\":10992,\"title\":\"5+2\",\"salon_group_id\":145071},\"salon_group\":{\"id\":145071,\"title\":\"Dough chain1.\"},\"programs\":[{\"id\":18005,\"title\":\"5+2\",\"value\":0,\"loyalty_type_id\":13,\"item_type_id\":3,\"value_unit_id\":1,\"group_id\":145071,\"loyalty_type\":{\"id\":13,\"title\":\"Discount for a given number of accumulated services\",\"is_discount\":true,\"is_cashback\":false,\"is_static\":false,\"is_accumulative\":false},\"rules\":[{\"id\":72803,\"loyalty_program_id\":18005,\"loyalty_type_id\":13,\"value\":20,\"parameter\":0},{\"id\":72804,\"loyalty_program_id\":18005,\"loyalty_type_id\":13,\"value\":10,\"parameter\":0},{\"id\":72805,\"loyalty_program_id\":18005,\"loyalty_type_id\":13,\"value\":100,\"parameter\":0}]}]}",
        },
    },
    Exchange {
        operation: "get_user_loyalty_cards",
        call: get_user_loyalty_cards,
        method: "GET",
        target: "/user/loyalty_cards/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"id\":9210520,\"balance\":100,\"points\":0,\"paid_amount\":1000,\"sold_amount\":1000,\"visits_count\":1,\"number\":14507109210520,\"type_id\":10992,\"salon_group_id\":145071,\"type\":{\"id\":10992,\"title\":\"5+2\",\"salon_group_id\":145071},\"salon_group\":{\"id\":145071,\"title\":\"Dough chain1.\"},\"programs\":[{\"id\":18005,\"title\":\"5+2\",\"value\":0,\"loyalty_type_id\":13,\"item_type_id\":3,\"value_unit_id\":1,\"group_id\":145071,\"loyalty_type\":{\"id\":13,\"title\":\"Discount for a given number of accumulated services\",\"is_discount\":true,\"is_cashback\":false,\"is_static\":false,\"is_accumulative\":false},\"rules\":[{\"id\":72803,\"loyalty_program_id\":18005,\"loyalty_type_id\":13,\"value\":20,\"parameter\":0},{\"id\":72804,\"loyalty_program_id\":18005,\"loyalty_type_id\":13,\"value\":10,\"parameter\":0},{\"id\":72805,\"loyalty_program_id\":18005,\"loyalty_type_id\":13,\"value\":100,\"parameter\":0}]}]}",
        },
    },
    Exchange {
        operation: "get_loyalty_card_type_list",
        call: get_loyalty_card_type_list,
        method: "GET",
        target: "/loyalty/card_types/salon/12345",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "[{\"id\":10992,\"title\":\"Cashback\",\"salon_group_id\":145071,\"salon_group\":{\"id\":145071,\"title\":\"Chain 1\"}},{\"id\":8230,\"title\":\"Referral program\",\"salon_group_id\":145071,\"salon_group\":{\"id\":145071,\"title\":\"Chain 1\"}}]",
        },
    },
    Exchange {
        operation: "get_loyalty_card_type_list_for_client",
        call: get_loyalty_card_type_list_for_client,
        method: "GET",
        target: "/loyalty/card_types/client/12345/13155550175",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "[{\"id\":10992,\"title\":\"Cashback\",\"salon_group_id\":145071,\"salon_group\":{\"id\":145071,\"title\":\"Chain 1\"}},{\"id\":8230,\"title\":\"Referral program\",\"salon_group_id\":145071,\"salon_group\":{\"id\":145071,\"title\":\"Chain 1\"}}]",
        },
    },
    Exchange {
        operation: "get_chain_loyalty_card_type_list",
        call: get_chain_loyalty_card_type_list,
        method: "GET",
        target: "/chain/1/loyalty/card_types",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "[{\"id\":1,\"title\":\"sample\"}]",
        },
    },
    Exchange {
        operation: "issue_loyalty_card",
        call: issue_loyalty_card,
        method: "POST",
        target: "/loyalty/cards/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"loyalty_card_number\":\"9090909\",\"loyalty_card_type_id\":\"8230\",\"phone\":\"13155550175\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"id\":9250498,\"balance\":0,\"points\":0,\"paid_amount\":16300,\"sold_amount\":19320,\"visits_count\":5,\"number\":1010101,\"type_id\":8230,\"salon_group_id\":145071,\"type\":{\"id\":8230,\"title\":\"cashmesh\",\"salon_group_id\":145071},\"salon_group\":{\"id\":145071,\"title\":\"Dough chain1.\"},\"programs\":[{\"id\":12720,\"title\":\"cumulative cache paid\",\"value\":10,\"loyalty_type_id\":7,\"item_type_id\":0,\"value_unit_id\":1,\"group_id\":145071,\"loyalty_type\":{\"id\":7,\"title\":\"Cumulative cashback (paid)\",\"is_discount\":false,\"is_cashback\":true,\"is_static\":false,\"is_accumulative\":true},\"rules\":[{\"id\":71149,\"loyalty_program_id\":12720,\"loyalty_type_id\":7,\"value\":10,\"parameter\":100}]}]}",
        },
    },
    Exchange {
        operation: "remove_loyalty_card",
        call: remove_loyalty_card,
        method: "DELETE",
        target: "/loyalty/cards/1/1",
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
    Exchange {
        operation: "create_loyalty_card_transaction",
        call: create_loyalty_card_transaction,
        method: "POST",
        target: "/company/123/loyalty/cards/1/manual_transaction",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"amount\":100.5,\"title\":\"sample\"}"),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"balance\":1.0,\"points\":1.0,\"paid_amount\":1.0,\"sold_amount\":1.0,\"visits_count\":1,\"number\":\"sample\",\"type_id\":1,\"salon_group_id\":1,\"max_discount_percent\":1.0,\"max_discount_amount\":1.0},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "create_chain_loyalty_card_transaction",
        call: create_chain_loyalty_card_transaction,
        method: "POST",
        target: "/chain/123/loyalty/cards/1/manual_transaction",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"amount\":100.5,\"title\":\"sample\"}"),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"balance\":1.0,\"points\":1.0,\"paid_amount\":1.0,\"sold_amount\":1.0,\"visits_count\":1,\"number\":\"sample\",\"type_id\":1,\"salon_group_id\":1,\"max_discount_percent\":1.0,\"max_discount_amount\":1.0},\"meta\":{}}",
        },
    },
];

fn get_loyalty_card_list_by_client_id(client: &Client) -> Calling<'_> {
    crate::call(client.v1().loyalty_cards().get_loyalty_card_list_by_client_id(1))
}

fn get_loyalty_card_list_by_phone(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().loyalty_cards().get_loyalty_card_list_by_phone("sample", 1, 1),
    )
}

fn get_user_loyalty_cards(client: &Client) -> Calling<'_> {
    crate::call(client.v1().loyalty_cards().get_user_loyalty_cards(1))
}

fn get_loyalty_card_type_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().loyalty_cards().get_loyalty_card_type_list(12345))
}

fn get_loyalty_card_type_list_for_client(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .loyalty_cards()
            .get_loyalty_card_type_list_for_client(12345, "13155550175"),
    )
}

fn get_chain_loyalty_card_type_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().loyalty_cards().get_chain_loyalty_card_type_list(1))
}

fn issue_loyalty_card(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .loyalty_cards()
            .issue_loyalty_card(
                1,
                crate::value(
                    "{\"loyalty_card_number\":\"9090909\",\"loyalty_card_type_id\":\"8230\",\"phone\":\"13155550175\"}",
                ),
            ),
    )
}

fn remove_loyalty_card(client: &Client) -> Calling<'_> {
    crate::call(client.v1().loyalty_cards().remove_loyalty_card(1, 1))
}

fn create_loyalty_card_transaction(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .loyalty_cards()
            .create_loyalty_card_transaction(
                123,
                1,
                crate::value("{\"amount\":100.5,\"title\":\"sample\"}"),
            ),
    )
}

fn create_chain_loyalty_card_transaction(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .loyalty_cards()
            .create_chain_loyalty_card_transaction(
                123,
                1,
                crate::value("{\"amount\":100.5,\"title\":\"sample\"}"),
            ),
    )
}
