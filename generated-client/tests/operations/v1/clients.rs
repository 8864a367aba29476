// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "deprecated_get_client_list",
        call: deprecated_get_client_list,
        method: "GET",
        target: "/clients/1?fullname=Joh&phone=1315&email=test%40&paid_min=1.0&paid_max=1.0&page=1&count=20&location_id=66",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":66,\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":13155550177,\"email\":\"asdfgh@g.com\",\"categories\":[{\"id\":3,\"title\":\"Black list\",\"color\":\"#0f0f0f\"},{\"id\":4,\"title\":\"VIP\",\"color\":\"#e8d313\"}],\"gender_id\":0,\"gender\":\"unknown\",\"discount\":10,\"importance_id\":3,\"importance\":\"Gold\",\"card\":123456789,\"birth_date\":\"2026-09-21\",\"comment\":\"test\",\"sms_check\":1,\"sms_not\":0,\"spent\":71842,\"balance\":0,\"visits\":34,\"last_change_date\":\"2026-02-01T12:00:00-0500\",\"custom_fields\":[]},{\"id\":16,\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":13155550178,\"email\":\"\",\"categories\":[],\"gender_id\":0,\"gender\":\"unknown\",\"discount\":0,\"importance_id\":0,\"importance\":\"No importance class\",\"card\":\"\",\"birth_date\":null,\"comment\":\"\",\"sms_check\":0,\"sms_not\":0,\"spent\":0,\"balance\":0,\"visits\":3,\"last_change_date\":\"2026-04-01T12:00:00-0500\",\"custom_fields\":[]}],\"meta\":{\"page\":1,\"total_count\":8}}",
        },
    },
    Exchange {
        operation: "create_client",
        call: create_client,
        method: "POST",
        target: "/clients/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":\"13155550179\",\"email\":\"j.smith@example.com\",\"gender_id\":1,\"importance_id\":1,\"discount\":15.0,\"card\":\"555888666\",\"birth_date\":\"952041600\",\"comment\":\"throws show-off\",\"spent\":1000.0,\"balance\":-200.0,\"sms_check\":0,\"sms_not\":0,\"categories\":[101,102],\"custom_fields\":{\"key-1\":\"value-1\"}}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1121412,\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":13155550179,\"email\":\"j.smith@example.com\",\"categories\":[],\"gender\":\"Male\",\"gender_id\":1,\"discount\":15,\"importance_id\":1,\"importance\":\"Bronze\",\"card\":555888666,\"birth_date\":\"952041600\",\"comment\":\"throws show-off\",\"sms_check\":0,\"sms_not\":0,\"spent\":1000,\"balance\":-1200,\"visits\":0,\"last_change_date\":\"2026-05-01T12:00:00-0500\",\"custom_fields\":{\"key-1\":\"value-1\"}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_client_list",
        call: get_client_list,
        method: "POST",
        target: "/company/1/clients/search",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"page\":1,\"page_size\":3,\"fields\":[\"id\",\"name\"],\"order_by\":\"name\",\"order_by_direction\":\"DESC\",\"operation\":\"AND\",\"filters\":[{\"type\":\"id\",\"state\":{\"value\":[1,2,3]}},{\"type\":\"sold_amount\",\"state\":{\"from\":0,\"to\":100.77}},{\"type\":\"quick_search\",\"state\":{\"value\":\"James Smith\"}},{\"type\":\"importance\",\"state\":{\"value\":[0,1,2,3]}},{\"type\":\"has_mobile_app\",\"state\":{\"value\":true}},{\"type\":\"category\",\"state\":{\"value\":[1,7]}},{\"type\":\"has_passteam_card\",\"state\":{\"value\":true}},{\"type\":\"passteam_card_ids\",\"state\":{\"value\":[\"111122223333aaaabbbbcccc\"]}},{\"type\":\"birthday\",\"state\":{\"from\":\"1990-01-01 00:00:00\",\"to\":\"2000-01-01 23:59:59\"}},{\"type\":\"gender\",\"state\":{\"value\":[0,1,2]}},{\"type\":\"record\",\"state\":{\"staff\":{\"value\":[1,2]},\"service\":{\"value\":[2,3]},\"service_category\":{\"value\":[4,5]},\"status\":{\"value\":[1]},\"created\":{\"from\":\"2026-01-01 00:00:00\",\"to\":\"2026-01-01 23:59:59\"},\"records_count\":{\"from\":1,\"to\":99999},\"sold_amount\":{\"from\":1.001,\"to\":99999.09}}},{\"type\":\"client\",\"state\":{\"id\":{\"value\":[1,2,3]},\"birthday\":{\"from\":\"1990-01-01 00:00:00\",\"to\":\"2000-01-01 23:59:59\"}}},{\"type\":\"sale\",\"state\":{\"abonement_balance\":{\"from\":2,\"to\":3}}}]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"name\":\"James Smith\",\"id\":2},{\"name\":\"Taylor Reed\",\"id\":3},{\"name\":\"James Smith\",\"id\":1}],\"meta\":{\"total_count\":908}}",
        },
    },
    Exchange {
        operation: "get_client",
        call: get_client,
        method: "GET",
        target: "/client/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":16,\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":13155550178,\"email\":\"\",\"categories\":[],\"gender\":\"unknown\",\"discount\":0,\"importance\":\"No importance class\",\"card\":\"\",\"birth_date\":null,\"comment\":\"\",\"sms_check\":0,\"sms_not\":0,\"spent\":0,\"balance\":0,\"visits\":3,\"last_change_date\":\"2026-03-01T12:00:00-0500\",\"custom_fields\":[]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_client",
        call: update_client,
        method: "PUT",
        target: "/client/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":\"13155550179\",\"email\":\"j.smith@example.com\",\"gender_id\":1,\"importance_id\":1,\"discount\":15.0,\"card\":\"555888666\",\"birth_date\":\"952041600\",\"comment\":\"throws show-off\",\"spent\":1000.0,\"balance\":-200.0,\"sms_check\":0,\"sms_not\":0,\"labels\":[101,102],\"custom_fields\":{\"key-1\":\"value-1\"}}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1121412,\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":13155550179,\"email\":\"j.smith@example.com\",\"categories\":[],\"gender\":\"Male\",\"gender_id\":1,\"discount\":15,\"importance_id\":1,\"importance\":\"Bronze\",\"card\":555888666,\"birth_date\":\"952041600\",\"comment\":\"throws show-off\",\"sms_check\":0,\"sms_not\":0,\"spent\":1000,\"balance\":-1200,\"visits\":0,\"last_change_date\":\"2026-06-01T12:00:00-0500\",\"custom_fields\":{\"key-1\":\"value-1\"}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_client",
        call: delete_client,
        method: "DELETE",
        target: "/client/1/1",
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
        operation: "bulk_create_clients",
        call: bulk_create_clients,
        method: "POST",
        target: "/clients/1/bulk",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "[{\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":\"13155550181\",\"email\":\"j.smith@example.com\",\"gender_id\":1,\"importance_id\":1,\"discount\":15.0,\"card\":\"555888666\",\"birth_date\":\"952041600\",\"comment\":\"throws show-off\",\"spent\":1000.0,\"balance\":-200.0,\"sms_check\":0,\"sms_not\":0,\"categories\":[101,102]},{\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":\"13155550181\"},{\"phone\":\"13155550182\"},{\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":\"13155550183\"},{\"name\":\"Theodore\",\"surname\":\"Hicks\",\"middle_name\":\"Richardson\"}]",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"created\":[{\"id\":19153889,\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":13155550181,\"email\":\"j.smith@example.com\",\"card\":555888666,\"birth_date\":\"952041600\",\"comment\":\"throws show-off\",\"discount\":15,\"visits\":0,\"gender_id\":1,\"gender\":\"Male\",\"sms_check\":0,\"sms_bot\":0,\"spent\":1000,\"paid\":0,\"balance\":-1200,\"importance_id\":1,\"importance\":\"Bronze\",\"categories\":[{\"id\":101,\"title\":\"Loyal\",\"color\":\"#bfd4f2\"},{\"id\":102,\"title\":\"Constant\",\"color\":\"#009800\"}],\"last_change_date\":\"2026-09-08T13:33:39-0500\",\"custom_fields\":[]}],\"errors\":[{\"phone\":13155550181,\"name\":\"James Smith\",\"error\":\"The client with the specified phone number already exists in the database\"},{\"phone\":13155550182,\"error\":\"Client name not specified\"},{\"phone\":13155550183,\"name\":\"James Smith\",\"error\":\"Phone must contain 9 to 15 digits\"},{\"name\":\"Theodore Hicks\",\"error\":\"Customer phone number cannot be empty\"}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "list_client_comments",
        call: list_client_comments,
        method: "GET",
        target: "/clients/123/clients/123/comments",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"create_date\":\"2026-03-21T10:00:00+00:00\",\"update_date\":\"2026-03-21T10:00:00+00:00\",\"type\":\"default\",\"text\":\"sample\",\"files\":[{}],\"user\":{\"id\":123,\"name\":\"John Johnson\",\"avatar\":\"https://api.alteg.io/images/avatar.png\"}}],\"meta\":{\"count\":10}}",
        },
    },
    Exchange {
        operation: "create_client_comment",
        call: create_client_comment,
        method: "POST",
        target: "/clients/123/clients/123/comments",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"text\":\"Comment for a client\"}"),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"create_date\":\"2026-03-21T10:00:00+00:00\",\"update_date\":\"2026-03-21T10:00:00+00:00\",\"type\":\"default\",\"text\":\"sample\",\"files\":[{\"link\":\"sample\",\"filename\":\"sample\"}],\"user\":{\"id\":123,\"name\":\"John Johnson\",\"avatar\":\"https://api.alteg.io/images/avatar.png\"}},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "delete_client_comment",
        call: delete_client_comment,
        method: "DELETE",
        target: "/clients/123/clients/123/comments/123",
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
        operation: "get_client_file_list",
        call: get_client_file_list,
        method: "GET",
        target: "/company/1/clients/files/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":123,\"client_id\":123456,\"name\":\"test.txt\",\"description\":\"\",\"date_create\":\"2026-01-01T12:00:00-0500\",\"extension\":\"txt\",\"mime\":\"text/plain\",\"link\":\"/client_files/download/456/123/\",\"user_name\":\"Viktor Sitnikov\",\"user_avatar\":\"/images/no-master.png\",\"size\":\"9 B\",\"can_edit\":false},{\"id\":789,\"client_id\":123456,\"name\":\"photo.jpg\",\"description\":\"\",\"date_create\":\"2026-01-30T12:30:00-0500\",\"extension\":\"jpg\",\"mime\":\"image/jpeg\",\"link\":\"/client_files/download/456/789/\",\"user_name\":\"Viktor Sitnikov\",\"user_avatar\":\"/images/no-master.png\",\"size\":\"96.65 KB\",\"can_edit\":true}],\"meta\":{\"count\":2}}",
        },
    },
    Exchange {
        operation: "delete_client_file",
        call: delete_client_file,
        method: "DELETE",
        target: "/company/1/clients/files/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 202,
            media: Some("application/json"),
            body: "{\"success\":true,\"meta\":{\"message\":\"Accepted\"}}",
        },
    },
    Exchange {
        operation: "search_client_visits",
        call: search_client_visits,
        method: "POST",
        target: "/company/123/clients/visits/search",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"client_id\":123,\"client_phone\":\"13155550184\",\"from\":\"2022-01-31\",\"to\":\"2022-02-01\",\"payment_statuses\":[\"not_paid\"],\"attendance\":-1}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"goods_transactions\":[{\"id\":1,\"comment\":\"sample\",\"date\":\"2026-03-21T10:00:00+00:00\",\"visit_id\":1,\"record_id\":1,\"goods\":[{}],\"staff\":{\"id\":123,\"name\":\"John Johnson\",\"company_id\":123,\"specialization\":\"Master\",\"avatar\":\"https://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://app.alteg.io/images/no-master.png\",\"position\":{\"id\":123,\"title\":\"Position\"},\"is_paid_staff\":false},\"company\":{\"id\":123,\"title\":\"My branch office.\"}}],\"records\":[{\"id\":1,\"comment\":\"sample\",\"date\":\"2026-03-21T10:00:00+00:00\",\"visit_id\":1,\"attendance\":1,\"services\":[{}],\"staff\":{\"id\":123,\"name\":\"John Johnson\",\"company_id\":123,\"specialization\":\"Master\",\"avatar\":\"https://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://app.alteg.io/images/no-master.png\",\"position\":{\"id\":123,\"title\":\"Position\"},\"is_paid_staff\":false},\"company\":{\"id\":123,\"title\":\"My branch office.\"},\"tips\":{},\"comer\":{\"id\":123,\"title\":\"James Smith\",\"slug\":\"person\"}}]},\"meta\":{\"dateCursor\":{\"previous\":{\"to\":\"2026-03-21\",\"from\":\"2026-03-21\",\"count\":1},\"current\":{\"to\":\"2026-03-21\",\"from\":\"2026-03-21\",\"count\":1},\"next\":{\"to\":\"2026-03-21\",\"from\":\"2026-03-21\",\"count\":1}}}}",
        },
    },
];

fn deprecated_get_client_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .clients()
            .deprecated_get_client_list(1)
            .fullname("Joh")
            .phone("1315")
            .email("test@")
            .paid_min(1.0)
            .paid_max(1.0)
            .page(1)
            .count(20)
            .location_id_query(66)
            .call(),
    )
}

fn create_client(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .clients()
            .create_client(
                1,
                crate::value(
                    "{\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":\"13155550179\",\"email\":\"j.smith@example.com\",\"gender_id\":1,\"importance_id\":1,\"discount\":15.0,\"card\":\"555888666\",\"birth_date\":\"952041600\",\"comment\":\"throws show-off\",\"spent\":1000.0,\"balance\":-200.0,\"sms_check\":0,\"sms_not\":0,\"categories\":[101,102],\"custom_fields\":{\"key-1\":\"value-1\"}}",
                ),
            ),
    )
}

fn get_client_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .clients()
            .get_client_list(
                1,
                crate::value(
                    "{\"page\":1,\"page_size\":3,\"fields\":[\"id\",\"name\"],\"order_by\":\"name\",\"order_by_direction\":\"DESC\",\"operation\":\"AND\",\"filters\":[{\"type\":\"id\",\"state\":{\"value\":[1,2,3]}},{\"type\":\"sold_amount\",\"state\":{\"from\":0,\"to\":100.77}},{\"type\":\"quick_search\",\"state\":{\"value\":\"James Smith\"}},{\"type\":\"importance\",\"state\":{\"value\":[0,1,2,3]}},{\"type\":\"has_mobile_app\",\"state\":{\"value\":true}},{\"type\":\"category\",\"state\":{\"value\":[1,7]}},{\"type\":\"has_passteam_card\",\"state\":{\"value\":true}},{\"type\":\"passteam_card_ids\",\"state\":{\"value\":[\"111122223333aaaabbbbcccc\"]}},{\"type\":\"birthday\",\"state\":{\"from\":\"1990-01-01 00:00:00\",\"to\":\"2000-01-01 23:59:59\"}},{\"type\":\"gender\",\"state\":{\"value\":[0,1,2]}},{\"type\":\"record\",\"state\":{\"staff\":{\"value\":[1,2]},\"service\":{\"value\":[2,3]},\"service_category\":{\"value\":[4,5]},\"status\":{\"value\":[1]},\"created\":{\"from\":\"2026-01-01 00:00:00\",\"to\":\"2026-01-01 23:59:59\"},\"records_count\":{\"from\":1,\"to\":99999},\"sold_amount\":{\"from\":1.001,\"to\":99999.09}}},{\"type\":\"client\",\"state\":{\"id\":{\"value\":[1,2,3]},\"birthday\":{\"from\":\"1990-01-01 00:00:00\",\"to\":\"2000-01-01 23:59:59\"}}},{\"type\":\"sale\",\"state\":{\"abonement_balance\":{\"from\":2,\"to\":3}}}]}",
                ),
            )
            .call(),
    )
}

fn get_client(client: &Client) -> Calling<'_> {
    crate::call(client.v1().clients().get_client(1, 1))
}

fn update_client(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .clients()
            .update_client(
                1,
                1,
                crate::value(
                    "{\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":\"13155550179\",\"email\":\"j.smith@example.com\",\"gender_id\":1,\"importance_id\":1,\"discount\":15.0,\"card\":\"555888666\",\"birth_date\":\"952041600\",\"comment\":\"throws show-off\",\"spent\":1000.0,\"balance\":-200.0,\"sms_check\":0,\"sms_not\":0,\"labels\":[101,102],\"custom_fields\":{\"key-1\":\"value-1\"}}",
                ),
            ),
    )
}

fn delete_client(client: &Client) -> Calling<'_> {
    crate::call(client.v1().clients().delete_client(1, 1))
}

fn bulk_create_clients(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .clients()
            .bulk_create_clients(
                1,
                crate::value(
                    "[{\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":\"13155550181\",\"email\":\"j.smith@example.com\",\"gender_id\":1,\"importance_id\":1,\"discount\":15.0,\"card\":\"555888666\",\"birth_date\":\"952041600\",\"comment\":\"throws show-off\",\"spent\":1000.0,\"balance\":-200.0,\"sms_check\":0,\"sms_not\":0,\"categories\":[101,102]},{\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":\"13155550181\"},{\"phone\":\"13155550182\"},{\"name\":\"James\",\"surname\":\"Smith\",\"middle_name\":\"James\",\"phone\":\"13155550183\"},{\"name\":\"Theodore\",\"surname\":\"Hicks\",\"middle_name\":\"Richardson\"}]",
                ),
            ),
    )
}

fn list_client_comments(client: &Client) -> Calling<'_> {
    crate::call(client.v1().clients().list_client_comments(123, 123))
}

fn create_client_comment(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .clients()
            .create_client_comment(
                123,
                123,
                crate::value("{\"text\":\"Comment for a client\"}"),
            ),
    )
}

fn delete_client_comment(client: &Client) -> Calling<'_> {
    crate::call(client.v1().clients().delete_client_comment(123, 123, 123))
}

fn get_client_file_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().clients().get_client_file_list(1, 1))
}

fn delete_client_file(client: &Client) -> Calling<'_> {
    crate::call(client.v1().clients().delete_client_file(1, 1, 1))
}

fn search_client_visits(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .clients()
            .search_client_visits(
                123,
                crate::value(
                    "{\"client_id\":123,\"client_phone\":\"13155550184\",\"from\":\"2022-01-31\",\"to\":\"2022-02-01\",\"payment_statuses\":[\"not_paid\"],\"attendance\":-1}",
                ),
            ),
    )
}
