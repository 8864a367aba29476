// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_country_list",
        call: get_country_list,
        method: "GET",
        target: "/countries",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":7,\"title\":\"USA\",\"full_title\":\"United States\",\"iso_code\":\"US\",\"phone_code\":\"1\",\"phone_template\":\"+1 xxx-xxx-xxxx\",\"phone_example\":\"+1 201-123-4567\",\"currency\":\"$\",\"exchange\":32.99,\"lang_id\":2,\"group_type\":1},{\"id\":56,\"title\":\"France\",\"full_title\":\"France\",\"iso_code\":\"FR\",\"phone_code\":\"33\",\"phone_template\":\"+33 x xx xx xx xx\",\"phone_example\":\"+33 1 23 45 67 89\",\"currency\":\"€\",\"exchange\":11.18,\"lang_id\":8,\"group_type\":1}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_city_list",
        call: get_city_list,
        method: "GET",
        target: "/cities?country_id=1&company_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":2,\"country_id\":7,\"title\":\"New York\"},{\"id\":1040,\"country_id\":30,\"title\":\"Belfast\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_business_types_by_group",
        call: get_business_types_by_group,
        method: "GET",
        target: "/references/business_groups_with_types",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":10,\"title\":\"Domestic services\",\"image\":\"https://app.alteg.io/images/business-groups/services.png\",\"types\":[{\"id\":31,\"title\":\"Studio\",\"business_group_id\":10}]}],\"meta\":{\"count\":10}}",
        },
    },
];

fn get_country_list(client: &Client) -> Calling<'_> {
    crate::call(client.developer().dictionaries().get_country_list())
}

fn get_city_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .developer()
            .dictionaries()
            .get_city_list()
            .country_id(1)
            .company_id(1)
            .call(),
    )
}

fn get_business_types_by_group(client: &Client) -> Calling<'_> {
    crate::call(client.developer().dictionaries().get_business_types_by_group())
}
