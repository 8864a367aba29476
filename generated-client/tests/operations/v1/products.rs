// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "search_product",
        call: search_product,
        method: "GET",
        target: "/goods/search/1?term=sample&count=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"parent_id\":0,\"item_id\":0,\"category_id\":123,\"title\":\"Root category 1\",\"is_chain\":true,\"is_category\":true,\"is_item\":false},{\"parent_id\":0,\"item_id\":0,\"category_id\":456,\"title\":\"Root category 2\",\"is_chain\":true,\"is_category\":true,\"is_item\":false}],\"meta\":{\"count\":2}}",
        },
    },
    Exchange {
        operation: "get_product",
        call: get_product,
        method: "GET",
        target: "/goods/1/1?term=sample&page=1&count=25&category_id=1&changed_after=2026-09-21T23%3A00%3A00.000-05%3A00&changed_before=2026-01-01T12%3A00%3A00-0500",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"title\":\"Shampoo 1\",\"value\":\"Shampoo 1\",\"label\":\"Shampoo 1 (123)\",\"good_id\":123456,\"cost\":100500,\"unit_id\":4835,\"unit_short_title\":\"PC\",\"service_unit_id\":3548,\"service_unit_short_title\":\"gr\",\"actual_cost\":1050,\"unit_actual_cost\":105,\"unit_actual_cost_format\":\"105 r\",\"unit_equals\":10,\"barcode\":\"123\",\"loyalty_abonement_type_id\":\"0\",\"loyalty_certificate_type_id\":\"0\",\"loyalty_allow_empty_code\":true,\"critical_amount\":0,\"desired_amount\":0,\"actual_amounts\":[{\"storage_id\":987,\"amount\":1000000}],\"last_change_date\":\"2026-01-01T12:00:00-0500\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_product",
        call: update_product,
        method: "PUT",
        target: "/goods/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Shampoo\",\"print_title\":\"Shampoo\",\"article\":\"123\",\"barcode\":\"123\",\"category_id\":289632,\"cost\":1000.0,\"actual_cost\":500.0,\"sale_unit_id\":216762,\"service_unit_id\":216762,\"unit_equals\":100.0,\"critical_amount\":1.0,\"desired_amount\":1.0,\"netto\":200.0,\"brutto\":250.0,\"comment\":\"Test comment 123\",\"tax_variant\":0,\"vat_id\":3,\"correction_rules\":[{\"type\":1,\"base_unit\":\"service\"},{\"type\":2,\"base_unit\":\"service\"},{\"type\":3,\"base_unit\":\"sale\"},{\"type\":4,\"base_unit\":\"sale\"},{\"type\":5,\"base_unit\":\"sale\"}]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"title\":\"Shampoo 1\",\"value\":\"Shampoo 1\",\"label\":\"Shampoo 1 (123)\",\"good_id\":123456,\"cost\":100500,\"unit_id\":4835,\"unit_short_title\":\"PC\",\"service_unit_id\":3548,\"service_unit_short_title\":\"gr\",\"actual_cost\":1050,\"unit_actual_cost\":105,\"unit_actual_cost_format\":\"105 r\",\"unit_equals\":10,\"barcode\":\"123\",\"loyalty_abonement_type_id\":\"0\",\"loyalty_certificate_type_id\":\"0\",\"loyalty_allow_empty_code\":true,\"critical_amount\":0,\"desired_amount\":0,\"actual_amounts\":[{\"storage_id\":987,\"amount\":1000000}],\"last_change_date\":\"2026-01-01T12:00:00-0500\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_product",
        call: delete_product,
        method: "DELETE",
        target: "/goods/1/1",
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
        operation: "get_products_list",
        call: get_products_list,
        method: "GET",
        target: "/goods/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"title\":\"Shampoo 1\",\"value\":\"Shampoo 1\",\"label\":\"Shampoo 1 (123)\",\"good_id\":123456,\"cost\":100500,\"unit_id\":4835,\"unit_short_title\":\"PC\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "create_product",
        call: create_product,
        method: "POST",
        target: "/goods/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Shampoo\",\"print_title\":\"Shampoo\",\"article\":\"123\",\"barcode\":\"123\",\"category_id\":289632,\"cost\":1000.0,\"actual_cost\":500.0,\"sale_unit_id\":216762,\"service_unit_id\":216762,\"unit_equals\":100.0,\"critical_amount\":1.0,\"desired_amount\":1.0,\"netto\":200.0,\"brutto\":250.0,\"comment\":\"Test comment 123\",\"tax_variant\":0,\"vat_id\":3}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"title\":\"Shampoo 1\",\"value\":\"Shampoo 1\",\"label\":\"Shampoo 1 (123)\",\"good_id\":123456,\"cost\":100500,\"unit_id\":4835,\"unit_short_title\":\"PC\",\"service_unit_id\":3548,\"service_unit_short_title\":\"gr\",\"actual_cost\":1050,\"unit_actual_cost\":105,\"unit_actual_cost_format\":\"105 r\",\"unit_equals\":10,\"barcode\":\"123\",\"loyalty_abonement_type_id\":\"0\",\"loyalty_certificate_type_id\":\"0\",\"loyalty_allow_empty_code\":true,\"critical_amount\":0,\"desired_amount\":0,\"actual_amounts\":[{\"storage_id\":987,\"amount\":1000000}],\"last_change_date\":\"2026-01-01T12:00:00-0500\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_product_category_list",
        call: get_product_category_list,
        method: "GET",
        target: "/company/1/goods_categories/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":25214,\"title\":\"Doughter 1\",\"parent_category_id\":24843},{\"id\":25213,\"title\":\"Root 1\"},{\"id\":25219,\"title\":\"Root 2\"}],\"meta\":{\"count\":94}}",
        },
    },
    Exchange {
        operation: "get_product_category_composition",
        call: get_product_category_composition,
        method: "GET",
        target: "/goods/category_node/1/1?page=1&count=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"parent_id\":0,\"item_id\":0,\"category_id\":123,\"title\":\"Root category 1\",\"is_chain\":false,\"is_category\":true,\"is_item\":false,\"children\":[{\"parent_id\":123,\"item_id\":0,\"category_id\":456,\"title\":\"Child category\",\"is_chain\":false,\"is_category\":true,\"is_item\":false},{\"parent_id\":123,\"item_id\":789,\"category_id\":0,\"title\":\"Child product\",\"is_chain\":false,\"is_category\":false,\"is_item\":true}],\"children_count\":2}}",
        },
    },
    Exchange {
        operation: "get_product_category_list_by_ids",
        call: get_product_category_list_by_ids,
        method: "GET",
        target: "/goods_categories/multiple/1?location_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"title\":\"Category 1\"},{\"id\":2,\"title\":\"Category 2\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "create_product_category",
        call: create_product_category,
        method: "POST",
        target: "/goods_categories/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Manicure\",\"parent_category_id\":123456,\"article\":\"123article\",\"comment\":\"Category of products for manicure\"}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":123456,\"title\":\"Manicure\",\"parent_category_id\":123457},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "deprecated_get_product_category_list",
        call: deprecated_get_product_category_list,
        method: "GET",
        target: "/goods_categories/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"title\":\"Category 1\"},{\"id\":2,\"title\":\"Category 2\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_product_category",
        call: update_product_category,
        method: "PUT",
        target: "/goods_categories/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Manicure\",\"parent_category_id\":123456,\"article\":\"123article\",\"comment\":\"Category of products for manicure\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":123456,\"title\":\"Manicure\",\"parent_category_id\":123457},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_product_category",
        call: delete_product_category,
        method: "DELETE",
        target: "/goods_categories/1/1",
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
];

fn search_product(client: &Client) -> Calling<'_> {
    crate::call(client.v1().products().search_product(1).term("sample").count(1).call())
}

fn get_product(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .products()
            .get_product(1, 1)
            .term("sample")
            .page(1)
            .count(25)
            .category_id(1)
            .changed_after("2026-09-21T23:00:00.000-05:00")
            .changed_before("2026-01-01T12:00:00-0500")
            .call(),
    )
}

fn update_product(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .products()
            .update_product(
                1,
                1,
                crate::value(
                    "{\"title\":\"Shampoo\",\"print_title\":\"Shampoo\",\"article\":\"123\",\"barcode\":\"123\",\"category_id\":289632,\"cost\":1000.0,\"actual_cost\":500.0,\"sale_unit_id\":216762,\"service_unit_id\":216762,\"unit_equals\":100.0,\"critical_amount\":1.0,\"desired_amount\":1.0,\"netto\":200.0,\"brutto\":250.0,\"comment\":\"Test comment 123\",\"tax_variant\":0,\"vat_id\":3,\"correction_rules\":[{\"type\":1,\"base_unit\":\"service\"},{\"type\":2,\"base_unit\":\"service\"},{\"type\":3,\"base_unit\":\"sale\"},{\"type\":4,\"base_unit\":\"sale\"},{\"type\":5,\"base_unit\":\"sale\"}]}",
                ),
            ),
    )
}

fn delete_product(client: &Client) -> Calling<'_> {
    crate::call(client.v1().products().delete_product(1, 1))
}

fn get_products_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().products().get_products_list(1))
}

fn create_product(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .products()
            .create_product(
                1,
                crate::value(
                    "{\"title\":\"Shampoo\",\"print_title\":\"Shampoo\",\"article\":\"123\",\"barcode\":\"123\",\"category_id\":289632,\"cost\":1000.0,\"actual_cost\":500.0,\"sale_unit_id\":216762,\"service_unit_id\":216762,\"unit_equals\":100.0,\"critical_amount\":1.0,\"desired_amount\":1.0,\"netto\":200.0,\"brutto\":250.0,\"comment\":\"Test comment 123\",\"tax_variant\":0,\"vat_id\":3}",
                ),
            ),
    )
}

fn get_product_category_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().products().get_product_category_list(1, 1))
}

fn get_product_category_composition(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .products()
            .get_product_category_composition(1, 1)
            .page(1)
            .count(1)
            .call(),
    )
}

fn get_product_category_list_by_ids(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .products()
            .get_product_category_list_by_ids(1)
            .location_id_query(1)
            .call(),
    )
}

fn create_product_category(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .products()
            .create_product_category(
                1,
                crate::value(
                    "{\"title\":\"Manicure\",\"parent_category_id\":123456,\"article\":\"123article\",\"comment\":\"Category of products for manicure\"}",
                ),
            ),
    )
}

fn deprecated_get_product_category_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().products().deprecated_get_product_category_list(1, 1))
}

fn update_product_category(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .products()
            .update_product_category(
                1,
                1,
                crate::value(
                    "{\"title\":\"Manicure\",\"parent_category_id\":123456,\"article\":\"123article\",\"comment\":\"Category of products for manicure\"}",
                ),
            ),
    )
}

fn delete_product_category(client: &Client) -> Calling<'_> {
    crate::call(client.v1().products().delete_product_category(1, 1))
}
