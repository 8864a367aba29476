// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v2::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "list_team_members",
        call: list_team_members,
        method: "GET",
        target: "/locations/1/team_members?filter%5Bname%5D=sample&filter%5Bposition_id%5D=1&filter%5Bposition_title%5D=sample&filter%5Bfired%5D=2&filter%5Bdeleted%5D=0&filter%5Buser_linked%5D=2&filter%5Bis_paid%5D=2&filter%5Bhas_schedule%5D=2&filter%5Bis_assistant%5D=2&include=position",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"staff\",\"id\":\"42\",\"attributes\":{\"name\":\"John Smith\",\"tt_markup\":15,\"specialization\":\"Senior Stylist\",\"image\":\"https://cdn.altegio.com/team-members/42.jpg\",\"position_id\":5,\"is_available_as_assistant\":false}}]}",
        },
    },
    Exchange {
        operation: "list_positions",
        call: list_positions,
        method: "GET",
        target: "/locations/1/positions",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"position\",\"id\":\"42\",\"attributes\":{\"chain_id\":5,\"title\":\"Senior Stylist\",\"description\":\"Senior hair stylist with color specialization\",\"services_binding_type\":0,\"rules_required_fields\":[],\"only_chain_appointment\":false,\"salon_ids\":[1,2,3]}}]}",
        },
    },
    Exchange {
        operation: "create_position",
        call: create_position,
        method: "POST",
        target: "/locations/1/positions",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Senior Stylist\",\"description\":\"Senior hair stylist with color specialization\"}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"data\":{\"type\":\"position\",\"id\":\"42\",\"attributes\":{\"chain_id\":5,\"title\":\"Senior Stylist\",\"description\":\"Senior hair stylist with color specialization\",\"services_binding_type\":0,\"rules_required_fields\":[],\"only_chain_appointment\":false,\"salon_ids\":[1]}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_position",
        call: get_position,
        method: "GET",
        target: "/locations/1/positions/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":{\"type\":\"position\",\"id\":\"42\",\"attributes\":{\"chain_id\":5,\"title\":\"Senior Stylist\",\"description\":\"Senior hair stylist with color specialization\",\"services_binding_type\":0,\"rules_required_fields\":[],\"only_chain_appointment\":false,\"salon_ids\":[1,2,3]}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_position",
        call: update_position,
        method: "PUT",
        target: "/locations/1/positions/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Senior Stylist Updated\",\"description\":\"Updated description\"}",
        ),
        response: Response {
            status: 204,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "delete_position",
        call: delete_position,
        method: "DELETE",
        target: "/locations/1/positions/1",
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

fn list_team_members(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .team_members()
            .list_team_members(1)
            .filter_name("sample")
            .filter_position_id(1)
            .filter_position_title("sample")
            .filter_fired(&types::TeamMemberFilter::Any)
            .filter_deleted(&types::TeamMemberFilter::No)
            .filter_user_linked(&types::TeamMemberFilter::Any)
            .filter_is_paid(&types::TeamMemberFilter::Any)
            .filter_has_schedule(&types::TeamMemberFilter::Any)
            .filter_is_assistant(&types::TeamMemberFilter::Any)
            .include(&[types::TeamMemberInclude::Position])
            .call(),
    )
}

fn list_positions(client: &Client) -> Calling<'_> {
    crate::call(client.v2().team_members().list_positions(1))
}

fn create_position(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .team_members()
            .create_position(
                1,
                crate::value(
                    "{\"title\":\"Senior Stylist\",\"description\":\"Senior hair stylist with color specialization\"}",
                ),
            ),
    )
}

fn get_position(client: &Client) -> Calling<'_> {
    crate::call(client.v2().team_members().get_position(1, 1))
}

fn update_position(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .team_members()
            .update_position(
                1,
                1,
                crate::value(
                    "{\"title\":\"Senior Stylist Updated\",\"description\":\"Updated description\"}",
                ),
            ),
    )
}

fn delete_position(client: &Client) -> Calling<'_> {
    crate::call(client.v2().team_members().delete_position(1, 1))
}
