// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v2::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "list_custom_fields",
        call: list_custom_fields,
        method: "GET",
        target: "/locations/1/custom_fields?filter%5Bparent_entity_type%5D=record&filter%5Bentity_slug%5D=record&include=custom_field_type",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"custom_field\",\"id\":\"81\",\"attributes\":{\"code\":\"preferred_color\",\"slug\":\"preferred_color\",\"parent_entity_type\":\"client\",\"entity_slug\":\"client\",\"relation_entity_type\":null,\"show_in_ui\":true,\"is_visible\":true,\"title\":\"Preferred color\",\"user_can_edit\":true,\"is_editable\":true,\"is_required\":false,\"weight\":10,\"values\":[]}}]}",
        },
    },
];

fn list_custom_fields(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .custom_fields()
            .list_custom_fields(1)
            .filter_parent_entity_type(&types::CustomFieldEntity::Record)
            .filter_entity_slug(&types::CustomFieldEntity::Record)
            .include(&[types::CustomFieldInclude::CustomFieldType])
            .call(),
    )
}
