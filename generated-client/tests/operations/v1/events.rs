// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "search_events",
        call: search_events,
        method: "GET",
        target: "/activity/123/search?from=2026-06-01&till=2026-07-15&service_ids=123&staff_ids=456&resource_ids=789&page=1&count=25",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":3480140,\"service_id\":5243360,\"company_id\":68570,\"staff_id\":921105,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"length\":3600,\"capacity\":40,\"records_count\":0,\"color\":\"\",\"instructions\":\"\",\"stream_link\":\"\",\"font_color\":\"\",\"notified\":false,\"prepaid\":\"forbidden\",\"service\":{\"id\":5243360,\"category_id\":5092305,\"title\":\"Lecture on psychoanalysis\",\"price_min\":500,\"price_max\":500,\"comment\":\"Not\",\"image_url\":\"\",\"salon_service_id\":5792535,\"prepaid\":\"forbidden\",\"category\":{\"id\":5092305,\"category_id\":1,\"title\":\"Psychoanalysis\"}},\"staff\":{\"id\":921105,\"name\":\"Natalie\",\"company_id\":68570,\"specialization\":\"Psychotherapist\",\"rating\":4.57,\"show_rating\":false,\"avatar\":\"https://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://app.alteg.io/images/no-master-sm.png\",\"comments_count\":7,\"votes_count\":0,\"average_score\":4.57,\"prepaid\":\"forbidden\",\"position\":{\"id\":123340,\"title\":\"Psychotherapist\"}},\"resource_instances\":[{\"id\":83030,\"title\":\"Psychotherapist's office. #one\",\"resource_id\":34895}],\"labels\":[]}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "search_event_dates",
        call: search_event_dates,
        method: "GET",
        target: "/activity/123/search_dates?from=2026-06-01&till=2026-07-15&service_ids=123&staff_ids=456&resource_ids=789",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[\"2026-06-01\",\"2026-06-02\",\"2026-06-08\",\"2026-07-04\",\"2026-07-15\"],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_event_date_range",
        call: get_event_date_range,
        method: "GET",
        target: "/activity/123/search_dates_range?service_ids=123&staff_ids=456&resource_ids=789",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"min_date\":\"2026-06-01\",\"max_date\":\"2026-07-15\"},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_event_search_filters",
        call: get_event_search_filters,
        method: "GET",
        target: "/activity/123/filters?service_ids=123&staff_ids=456&resource_ids=789",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"code\":\"staff\",\"title\":\"Team Member\",\"data\":[{\"id\":1,\"title\":\"Team Member 1\",\"is_disabled\":true},{\"id\":2,\"title\":\"Team Member 2\",\"is_disabled\":false}]},{\"code\":\"service\",\"title\":\"Service\",\"data\":[{\"id\":1,\"title\":\"Service 1\",\"is_disabled\":true},{\"id\":2,\"title\":\"Service 2\",\"is_disabled\":false}]},{\"code\":\"resource\",\"title\":\"Resource\",\"data\":[{\"id\":1,\"title\":\"Resource 1\",\"is_disabled\":true},{\"id\":2,\"title\":\"Resource 2\",\"is_disabled\":false}]},{\"code\":\"service_category\",\"title\":\"Service category\",\"data\":[{\"id\":1,\"title\":\"Category 1\",\"is_disabled\":true},{\"id\":2,\"title\":\"Category 2\",\"is_disabled\":false}]}],\"meta\":{\"count\":4}}",
        },
    },
    Exchange {
        operation: "get_event",
        call: get_event,
        method: "GET",
        target: "/activity/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":108,\"salon_id\":4564,\"service_id\":1185299,\"staff_id\":26427,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"length\":3600,\"capacity\":9,\"records_count\":0,\"color\":\"\",\"font_color\":\"\",\"service\":{\"id\":1185299,\"title\":\"Group manicure\",\"category_id\":754917},\"staff\":{\"id\":26427,\"name\":\"Monica Bellucci\",\"company_id\":4564},\"resource_instances\":[{\"id\":3127,\"title\":\"Manicure machine #1\",\"resource_id\":1364}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_event",
        call: update_event,
        method: "PUT",
        target: "/activity/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"date\":\"2026-03-21T10:00:00+00:00\",\"service_id\":1185299,\"staff_id\":26427,\"capacity\":9,\"resource_instance_ids\":[3127],\"force\":false,\"length\":3600}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":108,\"salon_id\":4564,\"service_id\":1185299,\"staff_id\":26427,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"length\":3600,\"capacity\":9,\"records_count\":0,\"color\":\"\",\"font_color\":\"\",\"service\":{\"id\":1185299,\"title\":\"Group manicure\",\"category_id\":754917},\"staff\":{\"id\":26427,\"name\":\"Monica Bellucci\",\"company_id\":4564},\"resource_instances\":[{\"id\":3127,\"title\":\"Manicure machine #1\",\"resource_id\":1364}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_event",
        call: delete_event,
        method: "DELETE",
        target: "/activity/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 202,
            media: Some("application/json"),
            body: "{\"success\":true,\"meta\":{\"message\":\"Accepted\"}}",
        },
    },
    Exchange {
        operation: "create_event",
        call: create_event,
        method: "POST",
        target: "/activity/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"date\":\"2026-03-21T10:00:00+00:00\",\"service_id\":1185299,\"staff_id\":26427,\"capacity\":9,\"resource_instance_ids\":[3127],\"force\":false,\"length\":3600}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":108,\"salon_id\":4564,\"service_id\":1185299,\"staff_id\":26427,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"length\":3600,\"capacity\":9,\"records_count\":0,\"color\":\"\",\"font_color\":\"\",\"service\":{\"id\":1185299,\"title\":\"Group manicure\",\"category_id\":754917},\"staff\":{\"id\":26427,\"name\":\"Monica Bellucci\",\"company_id\":4564},\"resource_instances\":[{\"id\":3127,\"title\":\"Manicure machine #1\",\"resource_id\":1364}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "duplicate_event",
        call: duplicate_event,
        method: "POST",
        target: "/activity/1/2/duplicate",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"key\":\"sample\"}"),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":9182,\"service_id\":1209148,\"salon_id\":4564,\"master_id\":1000265,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"length\":7200,\"capacity\":5,\"records_count\":0,\"color\":\"\",\"instructions\":\"\",\"stream_link\":\"\",\"font_color\":\"\",\"notified\":false,\"timestamp\":\"2026-09-21T23:00:00.000-05:00\",\"service\":{\"id\":1209148,\"category_id\":1285356,\"title\":\"Fitness \\\"test\\\"\",\"price_min\":2,\"price_max\":3,\"prepaid\":\"forbidden\"},\"resource_instances\":[{\"id\":1094,\"title\":\"Massage room 1st floor\",\"resource_id\":464}],\"master\":{\"id\":1000265,\"name\":\"Master\",\"company_id\":4564,\"specialization\":321,\"rating\":0,\"show_rating\":true,\"prepaid\":\"allowed\",\"position\":[]},\"records\":[],\"labels\":[]}],\"meta\":{\"count\":2}}",
        },
    },
    Exchange {
        operation: "search_event_services",
        call: search_event_services,
        method: "GET",
        target: "/activity/4564/services?staff_id=1&term=sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1209148,\"title\":\"Fitness test\",\"capacity\":5,\"price_min\":2,\"price_max\":3,\"is_multi\":true,\"category\":{\"id\":1285356,\"title\":\"Group services\"},\"staff\":[{\"id\":37695,\"name\":\"John Doe\",\"length\":7200}],\"resources\":[{\"id\":464,\"title\":\"massage room\",\"salon_id\":4564}]}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "list_event_duplication_strategies",
        call: list_event_duplication_strategies,
        method: "GET",
        target: "/activity/4564/duplication_strategy",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":2,\"company_id\":4564,\"title\":\"test pattern\",\"repeat_mode_id\":1,\"repeat_mode\":{\"id\":1,\"title\":\"Daily\"},\"days\":[],\"interval\":0,\"content_type\":1}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "create_event_duplication_strategy",
        call: create_event_duplication_strategy,
        method: "POST",
        target: "/activity/1/duplication_strategy",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"sample\",\"days\":[{\"key\":\"sample\"}],\"repeat_mode_id\":1,\"interval\":1,\"content_type\":1}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":3,\"company_id\":4564,\"title\":\"Test duplication strategy\",\"repeat_mode_id\":5,\"repeat_mode\":{\"id\":5,\"title\":\"Every week\"},\"days\":[1,4],\"interval\":2,\"content_type\":1},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_event_duplication_strategy",
        call: update_event_duplication_strategy,
        method: "POST",
        target: "/activity/4564/duplication_strategy/3",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"sample\",\"days\":[{\"key\":\"sample\"}],\"repeat_mode_id\":1,\"interval\":1,\"content_type\":1}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":3,\"company_id\":4564,\"title\":\"New test duplication strategy\",\"repeat_mode_id\":5,\"repeat_mode\":{\"id\":5,\"title\":\"Every week\"},\"days\":[2,3],\"interval\":3,\"content_type\":1},\"meta\":[]}",
        },
    },
];

fn search_events(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .events()
            .search_events(123, "2026-06-01", "2026-07-15")
            .service_ids(&[123])
            .staff_ids(&[456])
            .resource_ids(&[789])
            .page(1)
            .count(25)
            .call(),
    )
}

fn search_event_dates(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .events()
            .search_event_dates(123, "2026-06-01", "2026-07-15")
            .service_ids(&[123])
            .staff_ids(&[456])
            .resource_ids(&[789])
            .call(),
    )
}

fn get_event_date_range(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .events()
            .get_event_date_range(123)
            .service_ids(&[123])
            .staff_ids(&[456])
            .resource_ids(&[789])
            .call(),
    )
}

fn get_event_search_filters(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .events()
            .get_event_search_filters(123)
            .service_ids(&[123])
            .staff_ids(&[456])
            .resource_ids(&[789])
            .call(),
    )
}

fn get_event(client: &Client) -> Calling<'_> {
    crate::call(client.v1().events().get_event(1, 1))
}

fn update_event(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .events()
            .update_event(
                1,
                1,
                crate::value(
                    "{\"date\":\"2026-03-21T10:00:00+00:00\",\"service_id\":1185299,\"staff_id\":26427,\"capacity\":9,\"resource_instance_ids\":[3127],\"force\":false,\"length\":3600}",
                ),
            ),
    )
}

fn delete_event(client: &Client) -> Calling<'_> {
    crate::call(client.v1().events().delete_event(1, 1))
}

fn create_event(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .events()
            .create_event(
                1,
                crate::value(
                    "{\"date\":\"2026-03-21T10:00:00+00:00\",\"service_id\":1185299,\"staff_id\":26427,\"capacity\":9,\"resource_instance_ids\":[3127],\"force\":false,\"length\":3600}",
                ),
            ),
    )
}

fn duplicate_event(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .events()
            .duplicate_event(1, 2)
            .body(crate::value("{\"key\":\"sample\"}"))
            .call(),
    )
}

fn search_event_services(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .events()
            .search_event_services(4564)
            .staff_id(1)
            .term("sample")
            .call(),
    )
}

fn list_event_duplication_strategies(client: &Client) -> Calling<'_> {
    crate::call(client.v1().events().list_event_duplication_strategies(4564))
}

fn create_event_duplication_strategy(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .events()
            .create_event_duplication_strategy(
                1,
                crate::value(
                    "{\"title\":\"sample\",\"days\":[{\"key\":\"sample\"}],\"repeat_mode_id\":1,\"interval\":1,\"content_type\":1}",
                ),
            ),
    )
}

fn update_event_duplication_strategy(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .events()
            .update_event_duplication_strategy(
                4564,
                3,
                crate::value(
                    "{\"title\":\"sample\",\"days\":[{\"key\":\"sample\"}],\"repeat_mode_id\":1,\"interval\":1,\"content_type\":1}",
                ),
            ),
    )
}
