// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v1::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_location_subscription_information",
        call: get_location_subscription_information,
        method: "GET",
        target: "/license/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"salon_id\":4523464,\"staff_limit\":5,\"deactivation_date\":\"08.11.2019\",\"start_date\":\"07.05.2025\",\"name\":\"Start\",\"active\":1,\"is_paid_rights_model\":false,\"options\":[{\"id\":3,\"title\":\"Online payment\"}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "phone_number_format_check",
        call: phone_number_format_check,
        method: "GET",
        target: "/validation/validate_phone/sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"is_valid\":true},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "upload_image",
        call: upload_image,
        method: "POST",
        target: "/images/%22master%22",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Multipart(
            "multipart/form-data",
            &[
                crate::Part {
                    name: "company_id",
                    file: None,
                    media: None,
                    text: "1",
                },
                crate::Part {
                    name: "service_id",
                    file: None,
                    media: None,
                    text: "1",
                },
                crate::Part {
                    name: "master_id",
                    file: None,
                    media: None,
                    text: "1",
                },
                crate::Part {
                    name: "image",
                    file: Some("sample.png"),
                    media: Some("image/png"),
                    text: "sample",
                },
            ],
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"image_binded\":false,\"image_group \":{\"id\":72256,\"entity\":\"\",\"entity_id\":0,\"images\":{\"basic\":{\"id\":186826,\"path\":\"https://app.alteg.io/uploads/setting_service_image/c/cf/cf01a5585348731_20170328195919.jpeg\",\"width\":\"373\",\"height\":\"280\",\"type\":\"jpeg\",\"image_group_id\":72256,\"version\":\"basic\"}}}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_image",
        call: delete_image,
        method: "DELETE",
        target: "/images/sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Multipart(
            "multipart/form-data",
            &[
                crate::Part {
                    name: "image_group_id",
                    file: None,
                    media: None,
                    text: "1",
                },
            ],
        ),
        response: Response {
            status: 200,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "get_team_member_tip_settings",
        call: get_team_member_tip_settings,
        method: "GET",
        target: "/tips/1/settings",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":3120,\"location_id\":4564,\"staff_id\":1071804,\"hash\":\"1a27116c-726d-4cec-a7dd-7bd6d669a8c1\",\"status\":1,\"status_title\":\"new settings\",\"is_enabled\":false,\"landing_external\":\"https://app.alteg.io/tips/external/4564/1a27116c-726d-4cec-a7dd-7bd6d669a8c1/\",\"staff\":{\"id\":1071804,\"name\":\"Testimonials Location Business Example\",\"specialization\":\"Reviews\"}},{\"id\":1,\"location_id\":4564,\"staff_id\":37695,\"hash\":\"abf52f53-e94c-41e8-9f76-93485fd76e5e\",\"status\":1,\"status_title\":\"new settings\",\"is_enabled\":false,\"landing_external\":\"https://app.alteg.io/tips/external/4564/abf52f53-e94c-41e8-9f76-93485fd76e5e/\",\"staff\":{\"id\":37695,\"name\":\"Kim Kardashian\",\"specialization\":\"Cosmetologist-makeup artist\",\"user\":{\"id\":746310,\"name\":\"James Smith\",\"email\":\"j.smith@example.com\",\"phone\":\"+13155550175\"},\"position\":{\"id\":452,\"title\":\"Masseur\"}}}]}",
        },
    },
    Exchange {
        operation: "disable_team_member_tips",
        call: disable_team_member_tips,
        method: "POST",
        target: "/tips/1/settings/1/disable",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"location_id\":253859,\"staff_id\":742418,\"hash\":\"ba816199-eecf-4bd2-9f1d-db470545bfaf\",\"status\":3,\"status_title\":\"pending account\",\"is_enabled\":true,\"landing_external\":\"https://app.alteg.io/tips/external/253859/ba816199-eecf-4bd2-9f1d-db470545bfaf/\",\"master_tips_form_link\":\"https://app.alteg.io/companies/253859/staff/742418/tips/pay/\",\"invite_sms_sent\":false,\"staff\":{\"id\":742418,\"name\":\"Fusa\",\"specialization\":\"team member\",\"avatar\":\"https://assets.alteg.io/masters/sm/c/c7/c77a4bf2b6b3896_20210304004333.png\",\"employee\":{\"id\":733043,\"phone\":\"+13155550175\"},\"user\":{\"id\":1553930,\"name\":\"James Smith\",\"email\":\"j.smith@example.com\",\"phone\":\"+13155550186\"},\"position\":{\"id\":103883,\"title\":\"Yogist\"}}},{\"id\":152763,\"location_id\":253859,\"staff_id\":743018,\"hash\":\"b7c81cab-290a-4b0a-ad05-9c4b98ef3565\",\"status\":4,\"status_title\":\"everything is set\",\"is_enabled\":true,\"landing_external\":\"https://app.alteg.io/tips/external/253859/b7c81cab-290a-4b0a-ad05-9c4b98ef3565/\",\"master_tips_form_link\":\"https://app.alteg.io/companies/253859/staff/743018/tips/pay/\",\"invite_sms_sent\":false,\"staff\":{\"id\":743018,\"name\":\"Natasha M\",\"specialization\":\"manicurist\",\"avatar\":\"https://api.alteg.io/images/no-master-sm.png\",\"employee\":{\"id\":733547,\"phone\":\"+13155550175\"},\"user\":{\"id\":6259059,\"name\":\"Alice Smith\",\"email\":\"a.smith@example.com\",\"phone\":\"+13155550175\"},\"position\":{\"id\":103731,\"title\":\"Manicurist\"}}}],\"meta\":{\"count\":2}}",
        },
    },
    Exchange {
        operation: "enable_team_member_tips",
        call: enable_team_member_tips,
        method: "GET",
        target: "/tips/1/settings/1/enable",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"location_id\":253859,\"staff_id\":742418,\"hash\":\"ba816199-eecf-4bd2-9f1d-db470545bfaf\",\"status\":3,\"status_title\":\"pending account\",\"is_enabled\":true,\"landing_external\":\"https://app.alteg.io/tips/external/253859/ba816199-eecf-4bd2-9f1d-db470545bfaf/\",\"master_tips_form_link\":\"https://app.alteg.io/companies/253859/staff/742418/tips/pay/\",\"invite_sms_sent\":false,\"staff\":{\"id\":742418,\"name\":\"Fusa\",\"specialization\":\"team member\",\"avatar\":\"https://assets.alteg.io/masters/sm/c/c7/c77a4bf2b6b3896_20210304004333.png\",\"employee\":{\"id\":733043,\"phone\":\"+13155550175\"},\"user\":{\"id\":1553930,\"name\":\"James Smith\",\"email\":\"j.smith@example.com\",\"phone\":\"+13155550175\"},\"position\":{\"id\":103883,\"title\":\"Yogist\"}}},{\"id\":152763,\"location_id\":253859,\"staff_id\":743018,\"hash\":\"b7c81cab-290a-4b0a-ad05-9c4b98ef3565\",\"status\":4,\"status_title\":\"everything is set\",\"is_enabled\":true,\"landing_external\":\"https://app.alteg.io/tips/external/253859/b7c81cab-290a-4b0a-ad05-9c4b98ef3565/\",\"master_tips_form_link\":\"https://app.alteg.io/companies/253859/staff/743018/tips/pay/\",\"invite_sms_sent\":false,\"staff\":{\"id\":743018,\"name\":\"Natasha M\",\"specialization\":\"manicurist\",\"avatar\":\"https://api.alteg.io/images/no-master-sm.png\",\"employee\":{\"id\":733547,\"phone\":\"+13155550175\"},\"user\":{\"id\":6259059,\"name\":\"Alice Smith\",\"email\":\"a.smith@example.com\",\"phone\":\"+13155550175\"},\"position\":{\"id\":103731,\"title\":\"Manicurist\"}}}],\"meta\":{\"count\":2}}",
        },
    },
];

fn get_location_subscription_information(client: &Client) -> Calling<'_> {
    crate::call(client.v1().utilities().get_location_subscription_information(1))
}

fn phone_number_format_check(client: &Client) -> Calling<'_> {
    crate::call(client.v1().utilities().phone_number_format_check("sample"))
}

fn upload_image(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .utilities()
            .upload_image(
                "\"master\"",
                types::NewImage {
                    company_id: Some(1),
                    service_id: Some(1),
                    master_id: Some(1),
                    image: crate::file(),
                },
            ),
    )
}

fn delete_image(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .utilities()
            .delete_image(
                "sample",
                types::ImageDeletion {
                    image_group_id: 1,
                },
            ),
    )
}

fn get_team_member_tip_settings(client: &Client) -> Calling<'_> {
    crate::call(client.v1().utilities().get_team_member_tip_settings(1))
}

fn disable_team_member_tips(client: &Client) -> Calling<'_> {
    crate::call(client.v1().utilities().disable_team_member_tips(1, 1))
}

fn enable_team_member_tips(client: &Client) -> Calling<'_> {
    crate::call(client.v1().utilities().enable_team_member_tips(1, 1))
}
