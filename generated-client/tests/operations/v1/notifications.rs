// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "send_sms_to_clients",
        call: send_sms_to_clients,
        method: "POST",
        target: "/sms/clients/by_id/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"client_ids\":[1,2,3,4,5],\"text\":\"Dear clients, we congratulate you on being our clients! You are very lucky!\"}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"meta\":{\"message\":\"Accepted\"}}",
        },
    },
    Exchange {
        operation: "send_sms_campaign_to_filtered_clients",
        call: send_sms_campaign_to_filtered_clients,
        method: "POST",
        target: "/sms/clients/by_filter/1?fullname=%27Joh%27&phone=%271315%27&email=%27test%40%27",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"text\":\"Dear clients, we congratulate you on being our clients! You are very lucky!\"}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"meta\":{\"message\":\"Accepted\"}}",
        },
    },
    Exchange {
        operation: "send_email_newsletter_to_clients",
        call: send_email_newsletter_to_clients,
        method: "POST",
        target: "/email/clients/by_id/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"client_ids\":[1,2,3,4,5],\"subject\":\"Important!\",\"text\":\"Dear clients, we congratulate you on being our clients! You are very lucky!\"}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"meta\":{\"message\":\"Accepted\"}}",
        },
    },
    Exchange {
        operation: "send_email_campaign_to_filtered_clients",
        call: send_email_campaign_to_filtered_clients,
        method: "POST",
        target: "/email/clients/by_filter/1?fullname=%27Joh%27&phone=%271315%27&email=%27test%40%27",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"subject\":\"Important!\",\"text\":\"Dear clients, we congratulate you on being our clients! You are very lucky!\"}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"meta\":{\"message\":\"Accepted\"}}",
        },
    },
    Exchange {
        operation: "get_message_status_list",
        call: get_message_status_list,
        method: "POST",
        target: "/delivery/status",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "[{\"id\":\"232674\",\"status\":1,\"payment_sum\":0.045,\"currency_iso\":\"EUR\",\"parts_amount\":2.0}]",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true}",
        },
    },
    Exchange {
        operation: "get_location_notification_settings",
        call: get_location_notification_settings,
        method: "GET",
        target: "/notification_settings/1/notification_types",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"type\":\"record_create_online_staff\",\"channels\":{\"push\":1,\"sms\":0,\"email\":1}},{\"type\":\"record_move_admin\",\"channels\":{\"push\":1,\"sms\":0,\"email\":0}},{\"type\":\"license_expire\",\"channels\":{\"push\":1,\"sms\":1,\"email\":1}},{\"type\":\"record_create_offline_admin\",\"channels\":{\"push\":1,\"sms\":0,\"email\":1}},{\"type\":\"record_create_offline_staff\",\"channels\":{\"push\":1,\"sms\":0,\"email\":0}},{\"type\":\"record_create_online_admin\",\"channels\":{\"push\":1,\"sms\":0,\"email\":1}},{\"type\":\"record_delete_admin\",\"channels\":{\"push\":0,\"sms\":0,\"email\":1}},{\"type\":\"record_delete_staff\",\"channels\":{\"push\":1,\"sms\":0,\"email\":0}},{\"type\":\"record_move_staff\",\"channels\":{\"push\":0,\"sms\":0,\"email\":0}}],\"meta\":{\"count\":9}}",
        },
    },
    Exchange {
        operation: "get_user_notification_settings",
        call: get_user_notification_settings,
        method: "GET",
        target: "/notification_settings/1/users/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"mode\":\"staff\",\"notification_types\":[{\"type\":\"record_create_online_staff\",\"channels\":{\"push\":1,\"sms\":0,\"email\":1}},{\"type\":\"record_create_offline_staff\",\"channels\":{\"push\":1,\"sms\":0,\"email\":0}},{\"type\":\"record_delete_staff\",\"channels\":{\"push\":0,\"sms\":0,\"email\":0}},{\"type\":\"record_move_staff\",\"channels\":{\"push\":0,\"sms\":0,\"email\":0}},{\"type\":\"license_expire\",\"channels\":{\"push\":0,\"sms\":0,\"email\":0}}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_user_notification_settings",
        call: update_user_notification_settings,
        method: "POST",
        target: "/notification_settings/1/users/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"notification_types\":[{\"type\":\"record_create_online_admin\",\"channels\":{\"push\":1}},{\"type\":\"record_create_offline_admin\",\"channels\":{\"push\":1}},{\"type\":\"record_delete_admin\",\"channels\":{\"push\":1}},{\"type\":\"record_move_admin\",\"channels\":{\"push\":1}},{\"type\":\"license_expire\",\"channels\":{\"push\":1}}]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"mode\":\"staff\",\"notification_types\":[{\"type\":\"record_create_online_staff\",\"channels\":{\"push\":1,\"sms\":0,\"email\":0}},{\"type\":\"record_create_offline_staff\",\"channels\":{\"push\":0,\"sms\":0,\"email\":0}},{\"type\":\"record_delete_staff\",\"channels\":{\"push\":0,\"sms\":0,\"email\":0}},{\"type\":\"record_move_staff\",\"channels\":{\"push\":0,\"sms\":0,\"email\":0}},{\"type\":\"license_expire\",\"channels\":{\"push\":0,\"sms\":0,\"email\":0}}]},\"meta\":[]}",
        },
    },
];

fn send_sms_to_clients(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .notifications()
            .send_sms_to_clients(
                1,
                crate::value(
                    "{\"client_ids\":[1,2,3,4,5],\"text\":\"Dear clients, we congratulate you on being our clients! You are very lucky!\"}",
                ),
            ),
    )
}

fn send_sms_campaign_to_filtered_clients(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .notifications()
            .send_sms_campaign_to_filtered_clients(
                1,
                crate::value(
                    "{\"text\":\"Dear clients, we congratulate you on being our clients! You are very lucky!\"}",
                ),
            )
            .fullname("'Joh'")
            .phone("'1315'")
            .email("'test@'")
            .call(),
    )
}

fn send_email_newsletter_to_clients(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .notifications()
            .send_email_newsletter_to_clients(
                1,
                crate::value(
                    "{\"client_ids\":[1,2,3,4,5],\"subject\":\"Important!\",\"text\":\"Dear clients, we congratulate you on being our clients! You are very lucky!\"}",
                ),
            ),
    )
}

fn send_email_campaign_to_filtered_clients(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .notifications()
            .send_email_campaign_to_filtered_clients(
                1,
                crate::value(
                    "{\"subject\":\"Important!\",\"text\":\"Dear clients, we congratulate you on being our clients! You are very lucky!\"}",
                ),
            )
            .fullname("'Joh'")
            .phone("'1315'")
            .email("'test@'")
            .call(),
    )
}

fn get_message_status_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .notifications()
            .get_message_status_list(
                crate::value(
                    "[{\"id\":\"232674\",\"status\":1,\"payment_sum\":0.045,\"currency_iso\":\"EUR\",\"parts_amount\":2.0}]",
                ),
            ),
    )
}

fn get_location_notification_settings(client: &Client) -> Calling<'_> {
    crate::call(client.v1().notifications().get_location_notification_settings(1))
}

fn get_user_notification_settings(client: &Client) -> Calling<'_> {
    crate::call(client.v1().notifications().get_user_notification_settings(1, 1))
}

fn update_user_notification_settings(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .notifications()
            .update_user_notification_settings(
                1,
                1,
                crate::value(
                    "{\"notification_types\":[{\"type\":\"record_create_online_admin\",\"channels\":{\"push\":1}},{\"type\":\"record_create_offline_admin\",\"channels\":{\"push\":1}},{\"type\":\"record_delete_admin\",\"channels\":{\"push\":1}},{\"type\":\"record_move_admin\",\"channels\":{\"push\":1}},{\"type\":\"license_expire\",\"channels\":{\"push\":1}}]}",
                ),
            ),
    )
}
