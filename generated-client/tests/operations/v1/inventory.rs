// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_location_inventories",
        call: get_location_inventories,
        method: "GET",
        target: "/storages/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"title\":\"Consumables\",\"for_service\":1,\"for_sale\":0,\"comment\":\"To account for consumables\"},{\"id\":2,\"title\":\"Products\",\"for_service\":0,\"for_sale\":1,\"comment\":\"To record store sales\"},{\"id\":23061,\"title\":\"Ors\",\"for_service\":0,\"for_sale\":1,\"comment\":\"Nz\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "search_for_product_transactions",
        call: search_for_product_transactions,
        method: "GET",
        target: "/storages/transactions/1?page=1&count=20&start_date=%27%27&end_date=%27%27&document_id=sample&changed_after=sample&changed_before=sample",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":123456789,\"document_id\":22256643,\"type_id\":987654321,\"type\":\"Something\",\"good\":{\"id\":111222333,\"title\":\"Something\"},\"storage\":{\"id\":333222111,\"title\":\"Storage 1\"},\"unit\":{\"id\":333222111,\"title\":\"milliliter\"},\"operation_unit_type\":1,\"create_date\":\"2026-12-21T19:08:00-0500\",\"last_change_date\":\"2026-02-01T12:00:00-0500\",\"cost_per_unit\":1.07,\"cost\":0,\"discount\":10,\"master\":{\"id\":112233445,\"title\":\"James Smith\"},\"supplier\":{\"id\":11112222,\"title\":\"Best Supplier Ever\"},\"record_id\":1,\"service\":{\"id\":1234321,\"title\":\"Service 4\"},\"clients\":{\"id\":4321234,\"name\":\"George Smith\",\"phone\":13155550176}}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "create_inventory_operation",
        call: create_inventory_operation,
        method: "POST",
        target: "/storage_operations/operation/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"type_id\":1,\"comment\":\"test document comment\",\"create_date\":\"2026-09-21T23:00:00.000-05:00\",\"master_id\":0,\"storage_id\":91271,\"transactions\":[{\"good_id\":232674,\"operation_unit_type\":1,\"amount\":1.0,\"cost_per_unit\":100.0,\"discount\":10.0,\"cost\":90.0,\"client_id\":0,\"supplier_id\":0,\"comment\":\"test transaction comment\"}]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"document\":{\"id\":22255506,\"type_id\":1,\"type\":{\"id\":1,\"title\":\"Sale of goods\"},\"storage_id\":91271,\"user_id\":999290,\"company_id\":4564,\"number\":1254,\"comment\":\"test document comment\",\"create_date\":\"2026-09-21T23:00:00.000-05:00\",\"storage\":{\"id\":91271,\"title\":\"Secret place\"},\"company\":{\"id\":4564,\"title\":\"Business example\",\"country_id\":7,\"city_id\":2},\"timezone\":\"-5\",\"address\":\"New York, 787 Jackson Drive\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"logo\":\"https://app.alteg.io/uploads/s_120d9410f1472a4e6bdbafefe7eeba42.png\",\"zip\":\"\",\"phones\":[],\"site\":\"www.example.com\",\"user\":{\"id\":999290,\"name\":\"User name\",\"phone\":\"+13155550175\"}},\"transactions\":[{\"id\":3428012,\"document_id\":22255506,\"type_id\":1,\"type\":{\"id\":1,\"title\":\"Sale of goods\"},\"company_id\":4564,\"good_id\":232674,\"amount\":-1,\"cost_per_unit\":100,\"discount\":10,\"cost\":90,\"unit_id\":1,\"storage_id\":91271,\"supplier_id\":0,\"client_id\":0,\"master_id\":0,\"create_date\":\"2026-09-21T23:00:00.000-05:00\",\"comment\":\"test transaction comment\",\"deleted\":false,\"good\":{\"id\":232674,\"title\":\"Edition De Luxe\"},\"storage\":{\"id\":91271,\"title\":\"Secret place\"},\"supplier\":[],\"client\":[],\"master\":[],\"unit\":{\"id\":1,\"title\":\"Thing\"}}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "create_document",
        call: create_document,
        method: "POST",
        target: "/storage_operations/documents/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"type_id\":1,\"comment\":\"Document comment\",\"storage_id\":36539,\"create_date\":\"2026-09-21T23:00:00.000-05:00\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":22255503,\"type_id\":1,\"type\":{\"id\":1,\"title\":\"Sale of goods\"},\"storage_id\":36539,\"user_id\":999290,\"company_id\":4564,\"number\":1251,\"comment\":\"Document comment\",\"create_date\":\"2026-04-24 20:00:00\",\"storage\":{\"id\":36539,\"title\":\"Products\"},\"company\":{\"id\":4564,\"title\":\"Business example\",\"country_id\":7,\"city_id\":2,\"timezone\":\"-5\",\"address\":\"New York, 787 Jackson Drive\",\"ccoordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"logo\":\"https://app.alteg.io/uploads/s_120d9410f1472a4e6bdbafefe7eeba42.png\",\"zip\":\"\",\"phones\":[],\"site\":\"www.example.com\"},\"user\":{\"id\":999290,\"name\":\"User name\",\"phone\":\"+13155550175\"}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_document",
        call: get_document,
        method: "GET",
        target: "/storage_operations/documents/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":22255503,\"type_id\":1,\"type\":{\"id\":1,\"title\":\"Sale of goods\"},\"storage_id\":36539,\"user_id\":999290,\"company_id\":4564,\"number\":1251,\"comment\":\"Document comment\",\"create_date\":\"2026-04-24 20:00:00\",\"storage\":{\"id\":36539,\"title\":\"Products\"},\"company\":{\"id\":4564,\"title\":\"Business example\",\"country_id\":7,\"city_id\":2,\"timezone\":\"-5\",\"address\":\"New York, 787 Jackson Drive\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"logo\":\"https://app.alteg.io/uploads/s_120d9410f1472a4e6bdbafefe7eeba42.png\",\"zip\":\"\",\"phones\":[],\"site\":\"www.example.com\"},\"user\":{\"id\":999290,\"name\":\"User name\",\"phone\":\"+13155550175\"}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_document",
        call: update_document,
        method: "PUT",
        target: "/storage_operations/documents/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"type_id\":1,\"comment\":\"Document comment\",\"storage_id\":36539,\"create_date\":\"2026-09-21T23:00:00.000-05:00\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":22255503,\"type_id\":1,\"type\":{\"id\":1,\"title\":\"Sale of goods\"},\"storage_id\":36539,\"user_id\":999290,\"company_id\":4564,\"number\":1251,\"comment\":\"Updated document comment\",\"create_date\":\"2026-09-21T23:00:00.000-05:00\",\"storage\":{\"id\":36539,\"title\":\"Products\"},\"company\":{\"id\":4564,\"title\":\"Business example\",\"country_id\":7,\"city_id\":2,\"timezone\":\"-5\",\"address\":\"New York, 787 Jackson Drive\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"logo\":\"https://app.alteg.io/uploads/s_120d9410f1472a4e6bdbafefe7eeba42.png\",\"zip\":\"\",\"phones\":[],\"site\":\"www.example.com\"},\"user\":{\"id\":999290,\"name\":\"User name\",\"phone\":\"+13155550175\"}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_document",
        call: delete_document,
        method: "DELETE",
        target: "/storage_operations/documents/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 202,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "create_transaction",
        call: create_transaction,
        method: "POST",
        target: "/storage_operations/goods_transactions/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"document_id\":22254960.0,\"good_id\":232674,\"amount\":1.0,\"cost_per_unit\":100.0,\"discount\":10.0,\"cost\":90.0,\"operation_unit_type\":1,\"master_id\":26781,\"client_id\":0,\"supplier_id\":0,\"comment\":\"Transaction comment\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":3428010,\"document_id\":22254960,\"type_id\":1,\"type\":{\"id\":1,\"title\":\"Sale of goods\"},\"company_id\":4564,\"good_id\":232674,\"amount\":-1,\"cost_per_unit\":100,\"discount\":10,\"cost\":90,\"unit_id\":1,\"storage_id\":36539,\"supplier_id\":0,\"client_id\":0,\"master_id\":26781,\"create_date\":\"2026-09-21T23:00:00.000-05:00\",\"last_change_date\":\"2026-02-01T12:00:00-0500\",\"comment\":\"Transaction comment\",\"deleted\":false,\"good\":{\"id\":232674,\"title\":\"Edition De Luxe\"},\"storage\":{\"id\":36539,\"title\":\"Products\"},\"supplier\":[],\"client\":[],\"master\":{\"id\":26781,\"name\":\"Angelina Jolie\"},\"unit\":{\"id\":1,\"title\":\"Thing\"}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_transaction",
        call: get_transaction,
        method: "GET",
        target: "/storage_operations/goods_transactions/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":3428010,\"document_id\":22254960,\"type_id\":1,\"type\":{\"id\":1,\"title\":\"Sale of goods\"},\"company_id\":4564,\"good_id\":232674,\"amount\":-1,\"cost_per_unit\":100,\"discount\":10,\"cost\":90,\"unit_id\":1,\"storage_id\":36539,\"supplier_id\":0,\"client_id\":0,\"master_id\":26781,\"create_date\":\"2026-09-21T23:00:00.000-05:00\",\"comment\":\"Transaction comment\",\"deleted\":false,\"good\":{\"id\":232674,\"title\":\"Edition De Luxe\",\"unit\":\"PC.\",\"value\":\"delete yy\",\"label\":\"delete yy\",\"article\":\"\",\"category\":\"goose category\",\"category_id\":303603,\"salon_id\":91372,\"good_id\":15086312,\"cost\":500,\"unit_id\":216760,\"unit_short_title\":\"PC\",\"service_unit_id\":216760,\"service_unit_short_title\":\"PC\",\"actual_cost\":0,\"unit_actual_cost\":0,\"unit_actual_cost_format\":\"0 USD\",\"unit_equals\":1,\"barcode\":\"\",\"loyalty_abonement_type_id\":\"0\",\"loyalty_certificate_type_id\":\"0\",\"loyalty_allow_empty_code\":true,\"actual_amounts\":[],\"last_change_date\":\"2026-03-05T18:21:34-0500\"},\"storage\":{\"id\":36539,\"title\":\"Products\"},\"sale_unit\":null,\"service_unit\":null,\"supplier\":[],\"client\":[],\"master\":{\"id\":26781,\"name\":\"Angelina Jolie\"},\"unit\":{\"id\":1,\"title\":\"Thing\",\"short_title\":\"PC.\"}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_transaction",
        call: update_transaction,
        method: "PUT",
        target: "/storage_operations/goods_transactions/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"document_id\":22254960.0,\"good_id\":232674,\"amount\":1.0,\"cost_per_unit\":100.0,\"discount\":10.0,\"cost\":90.0,\"operation_unit_type\":1,\"master_id\":26781,\"client_id\":0,\"supplier_id\":0,\"comment\":\"Transaction comment\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":3428010,\"document_id\":22254960,\"type_id\":1,\"type\":{\"id\":1,\"title\":\"Sale of goods\"},\"company_id\":4564,\"good_id\":232674,\"amount\":-1,\"cost_per_unit\":100,\"discount\":10,\"cost\":90,\"unit_id\":1,\"operation_unit_type\":1,\"storage_id\":36539,\"supplier_id\":0,\"client_id\":0,\"master_id\":26781,\"create_date\":\"2026-09-21T23:00:00.000-05:00\",\"last_change_date\":\"2026-02-01T12:00:00-0500\",\"comment\":\"Updated transaction comment\",\"deleted\":false,\"good\":{\"id\":232674,\"title\":\"Edition De Luxe\"},\"storage\":{\"id\":36539,\"title\":\"Products\"},\"supplier\":[],\"client\":[],\"master\":{\"id\":26781,\"name\":\"Angelina Jolie\"},\"unit\":{\"id\":1,\"title\":\"Thing\"}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_transaction",
        call: delete_transaction,
        method: "DELETE",
        target: "/storage_operations/goods_transactions/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 202,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "get_document_product_transactions",
        call: get_document_product_transactions,
        method: "GET",
        target: "/storage_operations/documents/goods_transactions/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":3728232,\"document_id\":22256643,\"type_id\":1,\"company_id\":4564,\"good_id\":587018,\"amount\":-10,\"cost_per_unit\":100,\"discount\":0,\"cost\":1000,\"unit_id\":88272,\"operation_unit_type\":1,\"storage_id\":36539,\"supplier_id\":0,\"record_id\":0,\"client_id\":0,\"master_id\":49754,\"create_date\":\"2026-09-21T23:00:00.000-05:00\",\"comment\":\"\",\"service_id\":0,\"user_id\":3,\"deleted\":false,\"pkg_amount\":0},{\"id\":3728233,\"document_id\":22256643,\"type_id\":1,\"company_id\":4564,\"good_id\":232674,\"amount\":-10,\"cost_per_unit\":127.5,\"discount\":0,\"cost\":1275,\"unit_id\":1,\"operation_unit_type\":2,\"storage_id\":36539,\"supplier_id\":0,\"record_id\":0,\"client_id\":0,\"master_id\":49754,\"create_date\":\"2026-09-21T23:00:00.000-05:00\",\"comment\":\"\",\"service_id\":0,\"user_id\":3,\"deleted\":false,\"pkg_amount\":0}],\"meta\":{\"count\":2}}",
        },
    },
    Exchange {
        operation: "get_bill_of_materials_list",
        call: get_bill_of_materials_list,
        method: "GET",
        target: "/technological_cards/1?search=%27test%27&page=1&count=20",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"title\":\"Tech map 1\",\"technological_card_items\":[{\"id\":3,\"technological_card_id\":1,\"storage_id\":4234,\"good_id\":34234,\"amount\":12,\"unit\":\"l\",\"price\":0.0742,\"title\":\"Consumable 3\"}]},{\"id\":2,\"title\":\"Tech map 2\",\"technological_card_items\":[{\"id\":4,\"technological_card_id\":2,\"storage_id\":4234,\"good_id\":34235,\"amount\":10,\"unit\":\"l\",\"price\":0.02412,\"title\":\"Consumable 4\"}]}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_team_member_service_bill_of_materials",
        call: get_team_member_service_bill_of_materials,
        method: "GET",
        target: "/technological_cards/default_for_staff_and_service/1/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"title\":\"Tech map 1\",\"technological_card_items\":[{\"id\":3,\"technological_card_id\":1,\"storage_id\":4234,\"good_id\":34234,\"amount\":12,\"unit\":\"l\",\"price\":0.0742,\"title\":\"Consumable 3\"}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_appointment_consumables",
        call: get_appointment_consumables,
        method: "GET",
        target: "/technological_cards/record_consumables/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"service_id\":21558,\"record_id\":1233243,\"technological_cards\":[{\"id\":36069,\"title\":\"Tech map\",\"technological_card_items\":[{\"id\":208568,\"technological_card_id\":36069,\"storage_id\":91303,\"good_id\":6858783,\"amount\":10,\"price\":1000,\"good\":{\"id\":6858783,\"title\":\"Product\",\"unit\":\"G\"}}]}],\"consumables\":[{\"goods_transaction_id\":2180771,\"record_id\":121793129,\"service_id\":695486,\"storage_id\":91303,\"good_id\":6858783,\"price\":1000,\"amount\":10,\"good\":{\"id\":6858783,\"title\":\"Product\",\"unit\":\"G\"}}]}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_appointment_service_consumables",
        call: update_appointment_service_consumables,
        method: "PUT",
        target: "/technological_cards/record_consumables/consumables/1/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"consumables\":[{\"goods_transaction_id\":1,\"record_id\":1,\"service_id\":1,\"storage_id\":1,\"good_id\":1,\"price\":1.0,\"amount\":1.0}]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"service_id\":21558,\"record_id\":1233243,\"technological_cards\":[{\"id\":36069,\"title\":\"Tech map\",\"technological_card_items\":[{\"id\":208568,\"technological_card_id\":36069,\"storage_id\":91303,\"good_id\":6858783,\"amount\":10,\"price\":1000,\"good\":{\"id\":6858783,\"title\":\"Product\",\"unit\":\"G\"}}]}],\"consumables\":[{\"goods_transaction_id\":2180771,\"record_id\":121793129,\"service_id\":695486,\"storage_id\":91303,\"good_id\":6858783,\"price\":1000,\"amount\":10,\"good\":{\"id\":6858783,\"title\":\"Product\",\"unit\":\"G\"}}]}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "unlink_appointment_service_association",
        call: unlink_appointment_service_association,
        method: "DELETE",
        target: "/technological_cards/record_consumables/technological_cards/1/1/1?delete_consumables=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{}"),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"service_id\":7224099,\"record_id\":310013764,\"technological_cards\":[],\"consumables\":[]}],\"meta\":{\"count\":1}}",
        },
    },
];

fn get_location_inventories(client: &Client) -> Calling<'_> {
    crate::call(client.v1().inventory().get_location_inventories(1))
}

fn search_for_product_transactions(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .inventory()
            .search_for_product_transactions(1)
            .page(1)
            .count(20)
            .start_date("''")
            .end_date("''")
            .document_id("sample")
            .changed_after("sample")
            .changed_before("sample")
            .call(),
    )
}

fn create_inventory_operation(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .inventory()
            .create_inventory_operation(
                1,
                crate::value(
                    "{\"type_id\":1,\"comment\":\"test document comment\",\"create_date\":\"2026-09-21T23:00:00.000-05:00\",\"master_id\":0,\"storage_id\":91271,\"transactions\":[{\"good_id\":232674,\"operation_unit_type\":1,\"amount\":1.0,\"cost_per_unit\":100.0,\"discount\":10.0,\"cost\":90.0,\"client_id\":0,\"supplier_id\":0,\"comment\":\"test transaction comment\"}]}",
                ),
            ),
    )
}

fn create_document(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .inventory()
            .create_document(
                1,
                crate::value(
                    "{\"type_id\":1,\"comment\":\"Document comment\",\"storage_id\":36539,\"create_date\":\"2026-09-21T23:00:00.000-05:00\"}",
                ),
            ),
    )
}

fn get_document(client: &Client) -> Calling<'_> {
    crate::call(client.v1().inventory().get_document(1, 1))
}

fn update_document(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .inventory()
            .update_document(
                1,
                1,
                crate::value(
                    "{\"type_id\":1,\"comment\":\"Document comment\",\"storage_id\":36539,\"create_date\":\"2026-09-21T23:00:00.000-05:00\"}",
                ),
            ),
    )
}

fn delete_document(client: &Client) -> Calling<'_> {
    crate::call(client.v1().inventory().delete_document(1, 1))
}

fn create_transaction(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .inventory()
            .create_transaction(
                1,
                crate::value(
                    "{\"document_id\":22254960.0,\"good_id\":232674,\"amount\":1.0,\"cost_per_unit\":100.0,\"discount\":10.0,\"cost\":90.0,\"operation_unit_type\":1,\"master_id\":26781,\"client_id\":0,\"supplier_id\":0,\"comment\":\"Transaction comment\"}",
                ),
            ),
    )
}

fn get_transaction(client: &Client) -> Calling<'_> {
    crate::call(client.v1().inventory().get_transaction(1, 1))
}

fn update_transaction(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .inventory()
            .update_transaction(
                1,
                1,
                crate::value(
                    "{\"document_id\":22254960.0,\"good_id\":232674,\"amount\":1.0,\"cost_per_unit\":100.0,\"discount\":10.0,\"cost\":90.0,\"operation_unit_type\":1,\"master_id\":26781,\"client_id\":0,\"supplier_id\":0,\"comment\":\"Transaction comment\"}",
                ),
            ),
    )
}

fn delete_transaction(client: &Client) -> Calling<'_> {
    crate::call(client.v1().inventory().delete_transaction(1, 1))
}

fn get_document_product_transactions(client: &Client) -> Calling<'_> {
    crate::call(client.v1().inventory().get_document_product_transactions(1))
}

fn get_bill_of_materials_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .inventory()
            .get_bill_of_materials_list(1)
            .search("'test'")
            .page(1)
            .count(20)
            .call(),
    )
}

fn get_team_member_service_bill_of_materials(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().inventory().get_team_member_service_bill_of_materials(1, 1, 1),
    )
}

fn get_appointment_consumables(client: &Client) -> Calling<'_> {
    crate::call(client.v1().inventory().get_appointment_consumables(1, 1))
}

fn update_appointment_service_consumables(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .inventory()
            .update_appointment_service_consumables(
                1,
                1,
                1,
                crate::value(
                    "{\"consumables\":[{\"goods_transaction_id\":1,\"record_id\":1,\"service_id\":1,\"storage_id\":1,\"good_id\":1,\"price\":1.0,\"amount\":1.0}]}",
                ),
            ),
    )
}

fn unlink_appointment_service_association(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .inventory()
            .unlink_appointment_service_association(1, 1, 1)
            .delete_consumables(1)
            .body(crate::value("{}"))
            .call(),
    )
}
