// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_chain_list",
        call: get_chain_list,
        method: "GET",
        target: "/groups",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":509,\"title\":\"Chain of locations in New York\",\"companies\":[{\"id\":38726,\"title\":\"Location in New York\"},{\"id\":39287,\"title\":\"Location in New York\"}],\"access\":{\"settings_access\":\"1\",\"clients_access\":\"1\",\"users_access\":\"1\",\"loyalty_access\":\"1\",\"loyalty_cards_manual_transactions_access\":\"1\",\"chain_services_access\":\"1\"}},{\"id\":508,\"title\":\"Chain of locations in New York\",\"companies\":[{\"id\":38545,\"title\":\"Location in New York\"},{\"id\":38704,\"title\":\"Location in New York\"}],\"access\":{\"settings_access\":\"1\",\"clients_access\":\"1\",\"users_access\":\"1\",\"loyalty_access\":\"1\",\"loyalty_cards_manual_transactions_access\":\"1\",\"chain_services_access\":\"1\"}}]}",
        },
    },
    Exchange {
        operation: "get_chain_client_by_phone_number",
        call: get_chain_client_by_phone_number,
        method: "GET",
        target: "/group/1/clients?phone=14264037640",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"salon_group_id\":312,\"phone\":\"+13155550175\",\"clients\":[{\"id\":4240880,\"company_id\":4564,\"name\":\"lx\",\"email\":\"client@example.com\"},{\"id\":4243272,\"company_id\":24697,\"name\":\"lx\",\"email\":\"client@example.com\"}]},\"meta\":[]}",
        },
    },
];

fn get_chain_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().chain_management().get_chain_list())
}

fn get_chain_client_by_phone_number(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().chain_management().get_chain_client_by_phone_number(1, "14264037640"),
    )
}
