// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "list_marketplace_app_locations",
        call: list_marketplace_app_locations,
        method: "GET",
        target: "/marketplace/application/1/salons?page=1&count=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1050,\"title\":\"La Visage\",\"public_title\":\"La Visage Beauty\",\"short_descr\":\"Beauty saloon\",\"logo\":\"https://app.alteg.io/images/no-master.png\",\"active\":1,\"phone\":\"+13155550175\",\"phones\":[\"+13155550175\"],\"email\":\"info@lavisage.com\",\"country_id\":7,\"schedule\":\"\",\"country\":\"United States\",\"city_id\":181,\"city\":\"New York\",\"timezone\":-5,\"timezone_name\":\"America/New_York\",\"address\":\"New York, 787 Jackson Drive\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"phone_confirmation\":true,\"active_staff_count\":2,\"next_slot\":\"2026-03-23T10:10:00-05:00\",\"app_ios\":\"\",\"app_android\":\"\",\"currency_short_title\":\"$\",\"reminds_sms_disabled\":false,\"reminds_sms_default\":1,\"group_priority\":900,\"bookform_group_priority\":0,\"description\":\"<p>Welcome</p>\",\"photos\":[],\"booking_widget_promo\":null}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "marketplace_partner_applications_tariffs_list",
        call: partner_applications_tariffs_list,
        method: "GET",
        target: "/marketplace/application/123/tariffs",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":89,\"title\":\"1 month\",\"options\":[{}]}],\"meta\":{}}",
        },
    },
    Exchange {
        operation: "marketplace_partner_application_add_discount",
        call: partner_application_add_discount,
        method: "POST",
        target: "/marketplace/application/add_discount",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"salon_ids\":[123,456],\"application_id\":123,\"discount\":15.54}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"key\":\"sample\"},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "marketplace_partner_application_payment_link",
        call: partner_application_payment_link,
        method: "GET",
        target: "/marketplace/application/payment_link?salon_id=123&application_id=456&discount=15.55",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"url\":\"https://alteg.io/appstore/payment/?salon_id=1111&application_id=1&discount=15.5&source=api&sign=6f9b\"},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "marketplace_partner_applications_update_channel",
        call: partner_applications_update_channel,
        method: "POST",
        target: "/marketplace/application/update_channel",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"salon_id\":123,\"application_id\":456,\"channel_slug\":\"sms\",\"is_available\":true}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"key\":\"sample\"},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "get_marketplace_integration_status",
        call: get_marketplace_integration_status,
        method: "GET",
        target: "/marketplace/salon/1/application/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"logs\":[{\"changed_at\":\"2022-06-27 12:20:02\",\"status_from\":\"uninstalled\",\"status_to\":\"pending\",\"source\":\"marketplace\"}],\"payments\":[{\"id\":1523,\"payment_sum\":1523.12,\"payment_date\":\"2022-06-27 12:22:02\",\"is_refunded\":false,\"period_from\":\"2022-06-27 00:00:00\",\"period_to\":\"2022-07-27 00:00:00\"}],\"connection_status\":{\"status\":\"active\",\"created_at\":\"2022-06-27 12:20:02\"}}}",
        },
    },
    Exchange {
        operation: "uninstall_marketplace_app",
        call: uninstall_marketplace_app,
        method: "POST",
        target: "/marketplace/salon/1/application/1/uninstall",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"key\":\"sample\"},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "marketplace_notification_settings_callback",
        call: notification_settings_callback,
        method: "POST",
        target: "/marketplace/partner/callback",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"salon_id\":123,\"application_id\":123,\"api_key\":\"2f181e2a-5c22-4ae7-9d9b-07104f312c28\",\"webhook_urls\":[\"https://example.com/webhook\"]}",
        ),
        response: Response {
            status: 201,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "marketplace_notification_settings_redirect_callback",
        call: notification_settings_redirect_callback,
        method: "POST",
        target: "/marketplace/partner/callback/redirect",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"salon_id\":123,\"application_id\":123,\"api_key\":\"2f181e2a-5c22-4ae7-9d9b-07104f312c28\",\"webhook_urls\":[\"https://example.com/webhook\"]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":\"sample\",\"meta\":{}}",
        },
    },
    Exchange {
        operation: "marketplace_notification_payment_callback",
        call: notification_payment_callback,
        method: "POST",
        target: "/marketplace/partner/payment",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"salon_id\":123,\"application_id\":123,\"currency_iso\":\"EUR\",\"payment_sum\":990.99,\"payment_date\":\"2022-01-01 10:10:00\",\"period_from\":\"2022-01-01 10:10:00\",\"period_to\":\"2022-02-01 10:10:00\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":123},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "marketplace_payment_refund_callback",
        call: payment_refund_callback,
        method: "POST",
        target: "/marketplace/partner/payment/refund/123",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "set_marketplace_notification_short_names",
        call: set_marketplace_notification_short_names,
        method: "POST",
        target: "/marketplace/partner/short_names",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"salon_id\":123,\"application_id\":123,\"short_names\":[\"Altegio\",\"AL\"]}",
        ),
        response: Response {
            status: 201,
            media: None,
            body: "",
        },
    },
];

fn list_marketplace_app_locations(client: &Client) -> Calling<'_> {
    crate::call(client.developer().marketplace().list_marketplace_app_locations(1, 1, 1))
}

fn partner_applications_tariffs_list(client: &Client) -> Calling<'_> {
    crate::call(client.developer().marketplace().partner_applications_tariffs_list(123))
}

fn partner_application_add_discount(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .developer()
            .marketplace()
            .partner_application_add_discount(
                crate::value(
                    "{\"salon_ids\":[123,456],\"application_id\":123,\"discount\":15.54}",
                ),
            ),
    )
}

fn partner_application_payment_link(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .developer()
            .marketplace()
            .partner_application_payment_link(123, 456)
            .discount(15.55)
            .call(),
    )
}

fn partner_applications_update_channel(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .developer()
            .marketplace()
            .partner_applications_update_channel(
                crate::value(
                    "{\"salon_id\":123,\"application_id\":456,\"channel_slug\":\"sms\",\"is_available\":true}",
                ),
            ),
    )
}

fn get_marketplace_integration_status(client: &Client) -> Calling<'_> {
    crate::call(
        client.developer().marketplace().get_marketplace_integration_status(1, 1),
    )
}

fn uninstall_marketplace_app(client: &Client) -> Calling<'_> {
    crate::call(client.developer().marketplace().uninstall_marketplace_app(1, 1))
}

fn notification_settings_callback(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .developer()
            .marketplace()
            .notification_settings_callback(
                crate::value(
                    "{\"salon_id\":123,\"application_id\":123,\"api_key\":\"2f181e2a-5c22-4ae7-9d9b-07104f312c28\",\"webhook_urls\":[\"https://example.com/webhook\"]}",
                ),
            ),
    )
}

fn notification_settings_redirect_callback(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .developer()
            .marketplace()
            .notification_settings_redirect_callback(
                crate::value(
                    "{\"salon_id\":123,\"application_id\":123,\"api_key\":\"2f181e2a-5c22-4ae7-9d9b-07104f312c28\",\"webhook_urls\":[\"https://example.com/webhook\"]}",
                ),
            ),
    )
}

fn notification_payment_callback(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .developer()
            .marketplace()
            .notification_payment_callback(
                crate::value(
                    "{\"salon_id\":123,\"application_id\":123,\"currency_iso\":\"EUR\",\"payment_sum\":990.99,\"payment_date\":\"2022-01-01 10:10:00\",\"period_from\":\"2022-01-01 10:10:00\",\"period_to\":\"2022-02-01 10:10:00\"}",
                ),
            ),
    )
}

fn payment_refund_callback(client: &Client) -> Calling<'_> {
    crate::call(client.developer().marketplace().payment_refund_callback(123))
}

fn set_marketplace_notification_short_names(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .developer()
            .marketplace()
            .set_marketplace_notification_short_names(
                crate::value(
                    "{\"salon_id\":123,\"application_id\":123,\"short_names\":[\"Altegio\",\"AL\"]}",
                ),
            ),
    )
}
