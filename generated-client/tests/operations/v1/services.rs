// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v1::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "create_service_category",
        call: create_service_category,
        method: "POST",
        target: "/service_categories/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Haircut very feminine\",\"api_id\":\"adw322\",\"weight\":111,\"staff\":[5006,8901]}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":3,\"title\":\"Haircut very feminine\",\"api_id\":\"adw322\",\"weight\":111,\"staff\":[5006,8901]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_service_list",
        call: get_service_list,
        method: "GET",
        target: "/services/1?staff_id=1&category_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":10279685,\"salon_service_id\":11486182,\"title\":\"Service name\",\"booking_title\":\"Service name\",\"category_id\":10279684,\"price_min\":0,\"price_max\":0,\"duration\":3600,\"discount\":0,\"comment\":\"\",\"weight\":1,\"active\":1}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "create_service",
        call: create_service,
        method: "POST",
        target: "/services/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Men's haircut\",\"category_id\":83167,\"price_min\":1300.0,\"price_max\":1300.0,\"duration\":3600.0,\"discount\":0.0,\"comment\":\"\",\"weight\":6,\"active\":1,\"api_id\":\"00000000042\",\"staff\":[{\"id\":5905,\"seance_length\":2700},{\"id\":5907,\"seance_length\":3600},{\"id\":8973,\"seance_length\":3600},{\"id\":13616,\"seance_length\":3600},{\"id\":16681,\"seance_length\":3600},{\"id\":1796,\"seance_length\":3600},{\"id\":34006,\"seance_length\":3600}]}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":83169,\"title\":\"Men's haircut\",\"category_id\":83167,\"price_min\":1300,\"price_max\":1300,\"duration\":3600,\"discount\":0,\"comment\":\"\",\"weight\":6,\"active\":1,\"api_id\":\"00000000042\",\"staff\":[{\"id\":5905,\"seance_length\":2700},{\"id\":5907,\"seance_length\":3600},{\"id\":8973,\"seance_length\":3600},{\"id\":13616,\"seance_length\":3600},{\"id\":16681,\"seance_length\":3600},{\"id\":1796,\"seance_length\":3600},{\"id\":34006,\"seance_length\":3600}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "deprecated_get_service_category_list",
        call: deprecated_get_service_category_list,
        method: "GET",
        target: "/service_categories/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":345,\"title\":\"Haircuts for men\",\"api_id\":\"adw322\",\"weight\":10,\"staff\":[5006,8901,26514,26516,26519,26520]},{\"id\":3456,\"title\":\"Haircuts for women\",\"api_id\":\"adw323\",\"weight\":9,\"staff\":[5006,8901]}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "deprecated_get_service_list_by_id",
        call: deprecated_get_service_list_by_id,
        method: "GET",
        target: "/services/1/1?staff_id=1&category_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":79067,\"title\":\"shaving head\",\"category_id\":4,\"price_min\":1000,\"price_max\":1000,\"duration\":3600,\"discount\":0,\"comment\":\"\",\"weight\":2,\"active\":1,\"api_id\":\"\",\"staff\":[]},{\"id\":83169,\"title\":\"Men's haircut\",\"category_id\":83167,\"price_min\":1300,\"price_max\":1300,\"duration\":3600,\"discount\":0,\"comment\":\"\",\"weight\":6,\"active\":1,\"api_id\":\"00000000042\",\"staff\":[{\"id\":5905,\"seance_length\":2700},{\"id\":5907,\"seance_length\":3600},{\"id\":8973,\"seance_length\":3600},{\"id\":13616,\"seance_length\":3600},{\"id\":16681,\"seance_length\":3600},{\"id\":17969,\"seance_length\":3600},{\"id\":34006,\"seance_length\":3600}],\"image_group\":{\"id\":72234,\"entity\":\"settings_service\",\"entity_id\":389927,\"images\":{\"basic\":{\"id\":186791,\"path\":\"https://app.alteg.io/path/to/image/tagret-image.jpeg\",\"width\":\"372\",\"height\":\"280\",\"type\":\"jpeg\",\"image_group_id\":72234,\"version\":\"basic\"}}}}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "deprecated_update_service_by_id",
        call: deprecated_update_service_by_id,
        method: "PUT",
        target: "/services/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Men's haircut\",\"category_id\":83167,\"price_min\":1300.0,\"price_max\":1300.0,\"duration\":3600.0,\"discount\":0.0,\"comment\":\"\",\"weight\":6,\"active\":1,\"api_id\":\"00000000042\",\"staff\":[{\"id\":5905,\"seance_length\":2700},{\"id\":5907,\"seance_length\":3600},{\"id\":8973,\"seance_length\":3600},{\"id\":13616,\"seance_length\":3600},{\"id\":16681,\"seance_length\":3600},{\"id\":1796,\"seance_length\":3600},{\"id\":34006,\"seance_length\":3600}]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":83169,\"salon_service_id\":322888,\"title\":\"Men's haircut\",\"category_id\":83167,\"price_min\":1300,\"price_max\":1300,\"duration\":3600,\"discount\":0,\"comment\":\"\",\"weight\":6,\"active\":1,\"api_id\":\"00000000042\",\"staff\":[{\"id\":5905,\"seance_length\":2700},{\"id\":5907,\"seance_length\":3600},{\"id\":8973,\"seance_length\":3600},{\"id\":13616,\"seance_length\":3600},{\"id\":16681,\"seance_length\":3600},{\"id\":1796,\"seance_length\":3600},{\"id\":34006,\"seance_length\":3600}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_service",
        call: delete_service,
        method: "DELETE",
        target: "/services/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 204,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "patch_service",
        call: patch_service,
        method: "PATCH",
        target: "/services/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Men's haircut\",\"booking_title\":\"Men's haircut\",\"category_id\":83167,\"price_min\":1300.0,\"price_max\":1300.0,\"duration\":3600,\"discount\":0.0,\"comment\":\"\",\"is_multi\":false,\"tax_variant\":1,\"vat_id\":3,\"is_need_limit_date\":true,\"date_from\":\"2022-09-19\",\"date_to\":\"2022-09-30\",\"seance_search_start\":36000,\"seance_search_finish\":84600,\"step\":300,\"seance_search_step\":900,\"weight\":6,\"active\":1,\"api_id\":\"00000000042\",\"staff\":[{\"id\":5905,\"seance_length\":2700},{\"id\":5907,\"seance_length\":3600},{\"id\":8973,\"seance_length\":3600},{\"id\":13616,\"seance_length\":3600},{\"id\":16681,\"seance_length\":3600},{\"id\":1796,\"seance_length\":3600},{\"id\":34006,\"seance_length\":3600}]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"booking_title\":\"Men's haircut\",\"tax_variant\":0,\"vat_id\":2,\"print_title\":\"Men's haircut\",\"service_type\":1,\"api_service_id\":0,\"repeat_visit_days_step\":\"null\",\"seance_search_start\":1800,\"seance_search_finish\":84600,\"seance_search_step\":900,\"step\":300,\"is_need_limit_date\":true,\"date_from\":\"2022-09-19\",\"date_to\":\"2022-09-30\",\"schedule_template_type\":2,\"online_invoicing_status\":0,\"is_abonement_autopayment_enabled\":0,\"autopayment_before_visit_time\":0,\"abonement_restriction_value\":0,\"is_chain\":false,\"is_price_managed_only_in_chain\":false,\"is_comment_managed_only_in_chain\":false,\"price_prepaid_amount\":0,\"price_prepaid_percent\":100,\"id\":10832934,\"salon_service_id\":12192004,\"title\":\"Men's haircut\",\"category_id\":10832928,\"price_min\":250,\"price_max\":1200,\"discount\":0,\"comment\":\"\",\"weight\":0,\"active\":1,\"api_id\":0,\"prepaid\":\"forbidden\",\"is_multi\":false,\"capacity\":0,\"image_group\":[],\"staff\":[{\"id\":5905,\"seance_length\":2700,\"technological_card_id\":0},{\"id\":5907,\"seance_length\":3600,\"technological_card_id\":0}],\"dates\":[\"2022-09-19\",\"2022-09-20\",\"2022-09-21\",\"2022-09-22\",\"2022-09-23\",\"2022-09-24\",\"2022-09-25\",\"2022-09-26\",\"2022-09-27\",\"2022-09-28\",\"2022-09-29\",\"2022-09-30\"],\"duration\":3600,\"resources\":[],\"is_online\":true},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_service_category",
        call: get_service_category,
        method: "GET",
        target: "/service_category/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":3,\"salon_service_id\":15,\"title\":\"Haircuts for women\",\"weight\":12,\"staff\":[5006,8901]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_service_category",
        call: update_service_category,
        method: "PUT",
        target: "/service_category/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Haircut very feminine\",\"api_id\":\"adw322\",\"weight\":111,\"staff\":[5006,8901]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":3,\"salon_service_id\":15,\"title\":\"Haircuts for women\",\"weight\":15,\"staff\":[5006,8901]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_service_category",
        call: delete_service_category,
        method: "DELETE",
        target: "/service_category/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 204,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "get_service_category_list",
        call: get_service_category_list,
        method: "GET",
        target: "/company/1/service_categories/1?staff_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":345,\"salon_service_id\":353,\"title\":\"Haircuts for men\",\"api_id\":\"adw322\",\"weight\":10,\"staff\":[5006,8901,26514,26516,26519,26520]},{\"id\":3456,\"salon_service_id\":3252,\"title\":\"Haircuts for women\",\"api_id\":\"adw323\",\"weight\":9,\"staff\":[5006,8901]}],\"meta\":{\"total_count\":2}}",
        },
    },
    Exchange {
        operation: "get_service",
        call: get_service,
        method: "GET",
        target: "/company/1/services/1?staff_id=1&category_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":79067,\"title\":\"shaving head\",\"category_id\":4,\"price_min\":1000,\"price_max\":1000,\"discount\":0,\"comment\":\"\",\"weight\":2,\"active\":1,\"api_id\":\"\",\"staff\":[]},{\"id\":83169,\"title\":\"Men's haircut\",\"category_id\":83167,\"price_min\":1300,\"price_max\":1300,\"discount\":0,\"comment\":\"\",\"weight\":6,\"active\":1,\"api_id\":42,\"staff\":[{\"id\":5905,\"seance_length\":2700},{\"id\":5907,\"seance_length\":3600},{\"id\":8973,\"seance_length\":3600},{\"id\":13616,\"seance_length\":3600},{\"id\":16681,\"seance_length\":3600},{\"id\":17969,\"seance_length\":3600},{\"id\":34006,\"seance_length\":3600}],\"image_group\":{\"id\":72234,\"entity\":\"settings_service\",\"entity_id\":389927,\"images\":{\"basic\":{\"id\":186791,\"path\":\"https://app.alteg.io/path/to/image/tagret-image.jpeg\",\"width\":\"372\",\"height\":\"280\",\"type\":\"jpeg\",\"image_group_id\":72234,\"version\":\"basic\"}}}}],\"meta\":{\"total_count\":2}}",
        },
    },
    Exchange {
        operation: "assign_service_to_team_member",
        call: assign_service_to_team_member,
        method: "POST",
        target: "/company/123/services/123/staff",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"master_id\":123,\"seance_length\":3600,\"technological_card_id\":123}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"service_id\":1,\"master_id\":1,\"length\":1,\"technological_card_id\":1,\"api_id\":\"sample\",\"is_online\":true,\"is_offline_records_allowed\":true,\"price\":1.0},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "update_service_team_member_assignment",
        call: update_service_team_member_assignment,
        method: "PUT",
        target: "/company/123/services/123/staff/123",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"seance_length\":3600,\"technological_card_id\":123}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"service_id\":1,\"master_id\":1,\"length\":1,\"technological_card_id\":1,\"api_id\":\"sample\",\"is_online\":true,\"is_offline_records_allowed\":true,\"price\":1.0},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "remove_service_from_team_member",
        call: remove_service_from_team_member,
        method: "DELETE",
        target: "/company/123/services/123/staff/123",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 204,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "update_service_links",
        call: update_service_links,
        method: "POST",
        target: "/company/720441/services/links",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"service_id\":10832939,\"team_member_settings\":[{\"team_member_id\":2033728,\"tech_card_id\":291341,\"hours\":0,\"minutes\":45,\"price\":{\"min\":999.99,\"max\":null}},{\"team_member_id\":1987799,\"tech_card_id\":291341,\"hours\":1,\"minutes\":15,\"price\":null}],\"resource_ids\":[62173],\"translations\":[{\"language_id\":2,\"translation\":\"\"},{\"language_id\":2,\"translation\":\"Massage\"}]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"key\":\"sample\"},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "get_chain_service_category_list",
        call: get_chain_service_category_list,
        method: "GET",
        target: "/chain/1/service_categories?include=services",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "[{\"id\":1,\"title\":\"sample\",\"services\":[{\"id\":1}]}]",
        },
    },
];

fn create_service_category(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .services()
            .create_service_category(
                1,
                crate::value(
                    "{\"title\":\"Haircut very feminine\",\"api_id\":\"adw322\",\"weight\":111,\"staff\":[5006,8901]}",
                ),
            ),
    )
}

fn get_service_list(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().services().get_service_list(1).staff_id(1).category_id(1).call(),
    )
}

fn create_service(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .services()
            .create_service(
                1,
                crate::value(
                    "{\"title\":\"Men's haircut\",\"category_id\":83167,\"price_min\":1300.0,\"price_max\":1300.0,\"duration\":3600.0,\"discount\":0.0,\"comment\":\"\",\"weight\":6,\"active\":1,\"api_id\":\"00000000042\",\"staff\":[{\"id\":5905,\"seance_length\":2700},{\"id\":5907,\"seance_length\":3600},{\"id\":8973,\"seance_length\":3600},{\"id\":13616,\"seance_length\":3600},{\"id\":16681,\"seance_length\":3600},{\"id\":1796,\"seance_length\":3600},{\"id\":34006,\"seance_length\":3600}]}",
                ),
            ),
    )
}

fn deprecated_get_service_category_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().services().deprecated_get_service_category_list(1, 1))
}

fn deprecated_get_service_list_by_id(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .services()
            .deprecated_get_service_list_by_id(1, 1)
            .staff_id(1)
            .category_id(1)
            .call(),
    )
}

fn deprecated_update_service_by_id(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .services()
            .deprecated_update_service_by_id(
                1,
                1,
                crate::value(
                    "{\"title\":\"Men's haircut\",\"category_id\":83167,\"price_min\":1300.0,\"price_max\":1300.0,\"duration\":3600.0,\"discount\":0.0,\"comment\":\"\",\"weight\":6,\"active\":1,\"api_id\":\"00000000042\",\"staff\":[{\"id\":5905,\"seance_length\":2700},{\"id\":5907,\"seance_length\":3600},{\"id\":8973,\"seance_length\":3600},{\"id\":13616,\"seance_length\":3600},{\"id\":16681,\"seance_length\":3600},{\"id\":1796,\"seance_length\":3600},{\"id\":34006,\"seance_length\":3600}]}",
                ),
            ),
    )
}

fn delete_service(client: &Client) -> Calling<'_> {
    crate::call(client.v1().services().delete_service(1, 1))
}

fn patch_service(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .services()
            .patch_service(
                1,
                1,
                crate::value(
                    "{\"title\":\"Men's haircut\",\"booking_title\":\"Men's haircut\",\"category_id\":83167,\"price_min\":1300.0,\"price_max\":1300.0,\"duration\":3600,\"discount\":0.0,\"comment\":\"\",\"is_multi\":false,\"tax_variant\":1,\"vat_id\":3,\"is_need_limit_date\":true,\"date_from\":\"2022-09-19\",\"date_to\":\"2022-09-30\",\"seance_search_start\":36000,\"seance_search_finish\":84600,\"step\":300,\"seance_search_step\":900,\"weight\":6,\"active\":1,\"api_id\":\"00000000042\",\"staff\":[{\"id\":5905,\"seance_length\":2700},{\"id\":5907,\"seance_length\":3600},{\"id\":8973,\"seance_length\":3600},{\"id\":13616,\"seance_length\":3600},{\"id\":16681,\"seance_length\":3600},{\"id\":1796,\"seance_length\":3600},{\"id\":34006,\"seance_length\":3600}]}",
                ),
            ),
    )
}

fn get_service_category(client: &Client) -> Calling<'_> {
    crate::call(client.v1().services().get_service_category(1, 1))
}

fn update_service_category(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .services()
            .update_service_category(
                1,
                1,
                crate::value(
                    "{\"title\":\"Haircut very feminine\",\"api_id\":\"adw322\",\"weight\":111,\"staff\":[5006,8901]}",
                ),
            ),
    )
}

fn delete_service_category(client: &Client) -> Calling<'_> {
    crate::call(client.v1().services().delete_service_category(1, 1))
}

fn get_service_category_list(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().services().get_service_category_list(1, 1).staff_id(1).call(),
    )
}

fn get_service(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().services().get_service(1, 1).staff_id(1).category_id(1).call(),
    )
}

fn assign_service_to_team_member(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .services()
            .assign_service_to_team_member(
                123,
                123,
                crate::value(
                    "{\"master_id\":123,\"seance_length\":3600,\"technological_card_id\":123}",
                ),
            ),
    )
}

fn update_service_team_member_assignment(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .services()
            .update_service_team_member_assignment(
                123,
                123,
                123,
                crate::value("{\"seance_length\":3600,\"technological_card_id\":123}"),
            ),
    )
}

fn remove_service_from_team_member(client: &Client) -> Calling<'_> {
    crate::call(client.v1().services().remove_service_from_team_member(123, 123, 123))
}

fn update_service_links(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .services()
            .update_service_links(
                720441,
                crate::value(
                    "{\"service_id\":10832939,\"team_member_settings\":[{\"team_member_id\":2033728,\"tech_card_id\":291341,\"hours\":0,\"minutes\":45,\"price\":{\"min\":999.99,\"max\":null}},{\"team_member_id\":1987799,\"tech_card_id\":291341,\"hours\":1,\"minutes\":15,\"price\":null}],\"resource_ids\":[62173],\"translations\":[{\"language_id\":2,\"translation\":\"\"},{\"language_id\":2,\"translation\":\"Massage\"}]}",
                ),
            ),
    )
}

fn get_chain_service_category_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .services()
            .get_chain_service_category_list(1)
            .include(&types::ChainServiceCategoryInclude::Services)
            .call(),
    )
}
