// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_client_memberships",
        call: get_client_memberships,
        method: "GET",
        target: "/loyalty/abonements?company_id=1&phone=sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":659878,\"number\":788376,\"balance_string\":\"Surfing (x10)\",\"is_frozen\":false,\"freeze_period\":0,\"period\":9999,\"period_unit_id\":3,\"status\":{\"id\":1,\"title\":\"Released\",\"extended_title\":\"Released\"},\"balance_container\":{\"links\":[{\"count\":10,\"category\":{\"id\":3129591,\"category_id\":1,\"title\":\"Surfing\"}}]},\"type\":{\"id\":97804,\"salon_group_id\":145071,\"title\":89999,\"period\":9999,\"period_unit_id\":3,\"allow_freeze\":false,\"freeze_limit\":0,\"is_allow_empty_code\":false,\"is_united_balance\":false,\"united_balance_services_count\":0,\"balance_container\":{\"links\":[{\"count\":10,\"category\":{\"id\":3129591,\"category_id\":1,\"title\":\"Surfing\"}}]}}}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "get_user_memberships",
        call: get_user_memberships,
        method: "GET",
        target: "/user/loyalty/abonements?company_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":659878,\"number\":788376,\"balance_string\":\"Surfing (x10)\",\"is_frozen\":false,\"freeze_period\":0,\"period\":9999,\"period_unit_id\":3,\"status\":{\"id\":1,\"title\":\"Released\",\"extended_title\":\"Released\"},\"balance_container\":{\"links\":[{\"count\":10,\"category\":{\"id\":3129591,\"category_id\":1,\"title\":\"Surfing\"}}]},\"type\":{\"id\":97804,\"salon_group_id\":145071,\"title\":89999,\"period\":9999,\"period_unit_id\":3,\"allow_freeze\":false,\"freeze_limit\":0,\"is_allow_empty_code\":false,\"is_united_balance\":false,\"united_balance_services_count\":0,\"balance_container\":{\"links\":[{\"count\":10,\"category\":{\"id\":3129591,\"category_id\":1,\"title\":\"Surfing\"}}]}}}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "get_membership_list",
        call: get_membership_list,
        method: "GET",
        target: "/chain/123/loyalty/abonements?created_after=2026-09-21T23%3A00%3A00.000-05%3A00&created_before=2026-09-21T23%3A00%3A00.000-05%3A00&abonements_ids=1&page=1&count=25",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "[{\"success\":true,\"data\":[{\"id\":123,\"number\":123456,\"balance_string\":\"Services (x5)\",\"created_date\":\"2026-09-21T23:00:00.000-05:00\",\"activated_date\":\"2026-09-21T23:00:00.000-05:00\",\"is_frozen\":false,\"freeze_period\":0,\"period\":0,\"period_unit_id\":1,\"status\":{\"id\":2,\"title\":\"activated\",\"extended_title\":\"activated\"},\"is_united_balance\":false,\"united_balance_services_count\":0,\"balance_container\":{\"links\":[{\"count\":9,\"category\":{\"id\":7182839,\"category_id\":1,\"title\":\"Services\"}}]},\"type\":{\"id\":896,\"salon_group_id\":279982,\"title\":\"Subscription for everything\",\"period\":0,\"period_unit_id\":1,\"allow_freeze\":true,\"freeze_limit\":0,\"is_allow_empty_code\":true,\"is_united_balance\":false,\"united_balance_services_count\":0,\"is_code_required\":false,\"balance_container\":{\"links\":[{\"count\":10,\"category\":{\"id\":7182839,\"category_id\":1,\"title\":\"Services\"}}]}}},{\"id\":720,\"number\":208867,\"balance_string\":\"Some services (x10)\",\"created_date\":\"2026-09-21T23:00:00.000-05:00\",\"is_frozen\":false,\"freeze_period\":0,\"period\":0,\"period_unit_id\":1,\"status\":{\"id\":3,\"title\":\"Overdue\",\"extended_title\":\"Overdue\"},\"is_united_balance\":false,\"united_balance_services_count\":0,\"balance_container\":{\"links\":[{\"count\":10,\"category\":{\"id\":7182839,\"category_id\":1,\"title\":\"Some services\"}}]},\"type\":{\"id\":897,\"salon_group_id\":279982,\"title\":\"Subscription for everything\",\"period\":0,\"period_unit_id\":1,\"allow_freeze\":true,\"freeze_limit\":0,\"is_allow_empty_code\":true,\"is_united_balance\":false,\"united_balance_services_count\":0,\"is_code_required\":false,\"balance_container\":{\"links\":[{\"count\":10,\"category\":{\"id\":7182839,\"category_id\":1,\"title\":\"Some services\"}}]}}}],\"meta\":{\"count\":2}}]",
        },
    },
    Exchange {
        operation: "get_membership_type_list_by_id",
        call: get_membership_type_list_by_id,
        method: "GET",
        target: "/company/1/loyalty/abonement_types/fetch?ids%5B%5D=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":12233,\"salon_group_id\":123,\"title\":\"Subscription with the possibility of freezing for 14 days\",\"period\":0,\"period_unit_id\":0,\"allow_freeze\":true,\"freeze_limit\":14,\"is_allow_empty_code\":false,\"is_united_balance\":false,\"united_balance_services_count\":0}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "get_membership_type_list",
        call: get_membership_type_list,
        method: "GET",
        target: "/company/1/loyalty/abonement_types/search?title=sample&page=1&page_size=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":12233,\"salon_group_id\":123,\"title\":\"Subscription with the possibility of freezing for 14 days\",\"period\":0,\"period_unit_id\":0,\"allow_freeze\":true,\"freeze_limit\":14,\"is_allow_empty_code\":false,\"is_united_balance\":false,\"united_balance_services_count\":0},{\"id\":255789,\"salon_group_id\":456,\"title\":\"Subscription for 6 months\",\"period\":6,\"period_unit_id\":3,\"allow_freeze\":false,\"freeze_limit\":0,\"is_allow_empty_code\":false,\"is_united_balance\":false,\"united_balance_services_count\":0}],\"meta\":{\"count\":2}}",
        },
    },
    Exchange {
        operation: "search_memberships_for_event",
        call: search_memberships_for_event,
        method: "GET",
        target: "/api/v1/company/720441/client/146915197/loyalty/abonements/search_for_activity?event_id=12345",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"id\":\"5248829\",\"type\":\"loyalty_abonement\",\"attributes\":{},\"relationships\":{}}],\"included\":[{\"key\":\"sample\"}]}",
        },
    },
    Exchange {
        operation: "check_memberships_for_event",
        call: check_memberships_for_event,
        method: "GET",
        target: "/api/v1/company/720441/client/146915197/loyalty/abonements/5248829/check_for_activity?event_id=12345&schedule_day_ids=1%2C2%2C3%2C4%2C5",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":\"check_1\",\"type\":\"loyalty_abonement_check\",\"attributes\":{\"last_booking_date\":\"2026-03-31T23:59:59+00:00\",\"available_visits\":10,\"can_book_all_days\":true,\"bookable_day_ids\":[1,2,3,4,5]}},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "get_client_gift_cards",
        call: get_client_gift_cards,
        method: "GET",
        target: "/loyalty/certificates?copmany_id=1&phone=sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":409726,\"number\":888,\"balance\":9000,\"default_balance\":9000,\"type_id\":27841,\"status_id\":2,\"created_date\":\"2026-09-21T23:00:00.000-05:00\",\"expiration_date\":\"2026-09-21T23:00:00.000-05:00\",\"type\":{\"id\":27841,\"title\":\"certificate 9000\",\"balance\":9000,\"is_multi\":true,\"company_group_id\":128284,\"item_type_id\":0,\"expiration_type_id\":2,\"expiration_timeout\":365,\"expiration_timeout_unit_id\":1,\"is_allow_empty_code\":false,\"item_type\":{\"id\":0,\"title\":\"No limits\"}},\"status\":{\"id\":2,\"title\":\"activated\"}}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "get_user_gift_cards",
        call: get_user_gift_cards,
        method: "GET",
        target: "/user/loyalty/certificates?company_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":409726,\"number\":888,\"balance\":9000,\"default_balance\":9000,\"type_id\":27841,\"status_id\":2,\"created_date\":\"2026-09-21T23:00:00.000-05:00\",\"expiration_date\":\"2026-09-21T23:00:00.000-05:00\",\"type\":{\"id\":27841,\"title\":\"certificate 9000\",\"balance\":9000,\"is_multi\":true,\"company_group_id\":128284,\"item_type_id\":0,\"expiration_type_id\":2,\"expiration_timeout\":365,\"expiration_timeout_unit_id\":1,\"is_allow_empty_code\":false,\"item_type\":{\"id\":0,\"title\":\"No limits\"}},\"status\":{\"id\":2,\"title\":\"activated\"}}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "get_gift_card_type_list_by_id",
        call: get_gift_card_type_list_by_id,
        method: "GET",
        target: "/company/1/loyalty/certificate_types/fetch",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"title\":\"Fixed burn date certificate without application restrictions\",\"balance\":10,\"is_multi\":true,\"company_group_id\":12,\"item_type_id\":0,\"expiration_type_id\":1,\"expiration_date\":\"2026-09-21T23:00:00.000-05:00\",\"expiration_timeout\":0,\"expiration_timeout_unit_id\":0,\"is_allow_empty_code\":true}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "get_gift_card_type_list",
        call: get_gift_card_type_list,
        method: "GET",
        target: "/company/1/loyalty/certificate_types/search?title=sample&page=1&page_size=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"title\":\"Fixed burn date certificate without application restrictions\",\"balance\":10,\"is_multi\":true,\"company_group_id\":12,\"item_type_id\":0,\"expiration_type_id\":1,\"expiration_date\":\"2026-09-21T23:00:00.000-05:00\",\"expiration_timeout\":0,\"expiration_timeout_unit_id\":0,\"is_allow_empty_code\":true},{\"id\":11,\"title\":\"Certificate valid for 6 months from the date of sale for any goods without services\",\"balance\":100,\"is_multi\":false,\"company_group_id\":12,\"item_type_id\":2,\"expiration_type_id\":2,\"expiration_timeout\":6,\"expiration_timeout_unit_id\":3,\"is_allow_empty_code\":false}],\"meta\":{\"count\":2}}",
        },
    },
];

fn get_client_memberships(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().subscriptions_certificates().get_client_memberships(1, "sample"),
    )
}

fn get_user_memberships(client: &Client) -> Calling<'_> {
    crate::call(client.v1().subscriptions_certificates().get_user_memberships(1))
}

fn get_membership_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .subscriptions_certificates()
            .get_membership_list(123)
            .created_after("2026-09-21T23:00:00.000-05:00")
            .created_before("2026-09-21T23:00:00.000-05:00")
            .abonements_ids(&[1])
            .page(1)
            .count(25)
            .call(),
    )
}

fn get_membership_type_list_by_id(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .subscriptions_certificates()
            .get_membership_type_list_by_id(1)
            .ids(1)
            .call(),
    )
}

fn get_membership_type_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .subscriptions_certificates()
            .get_membership_type_list(1)
            .title("sample")
            .page(1)
            .page_size(1)
            .call(),
    )
}

fn search_memberships_for_event(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .subscriptions_certificates()
            .search_memberships_for_event(720441, 146915197, 12345),
    )
}

fn check_memberships_for_event(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .subscriptions_certificates()
            .check_memberships_for_event(720441, 146915197, 5248829, 12345, "1,2,3,4,5"),
    )
}

fn get_client_gift_cards(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().subscriptions_certificates().get_client_gift_cards(1, "sample"),
    )
}

fn get_user_gift_cards(client: &Client) -> Calling<'_> {
    crate::call(client.v1().subscriptions_certificates().get_user_gift_cards(1))
}

fn get_gift_card_type_list_by_id(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().subscriptions_certificates().get_gift_card_type_list_by_id(1),
    )
}

fn get_gift_card_type_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .subscriptions_certificates()
            .get_gift_card_type_list(1)
            .title("sample")
            .page(1)
            .page_size(1)
            .call(),
    )
}
