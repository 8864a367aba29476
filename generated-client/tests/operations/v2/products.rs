// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v2::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "list_product_units",
        call: list_product_units,
        method: "GET",
        target: "/locations/1/units",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"unit\",\"id\":\"1\",\"attributes\":{\"company_id\":0,\"title\":\"Piece\",\"short_title\":\"pc\"}}]}",
        },
    },
    Exchange {
        operation: "list_products",
        call: list_products,
        method: "GET",
        target: "/locations/1/products?filter%5Bids%5D%5B%5D=1&filter%5Brelated_loyalty_entity_slug%5D=common&page=1&limit=250&include=loyalty_abonement_type",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"good\",\"id\":\"100\",\"attributes\":{\"category_id\":5,\"title\":\"Professional Shampoo\",\"sale_unit_id\":1,\"consumable_unit_id\":1,\"sale_unit_to_consumable_unit_ratio\":1,\"loyalty_abonement_type_id\":null,\"loyalty_certificate_type_id\":null,\"cost\":25.99,\"actual_cost\":null,\"is_chain\":false}}],\"meta\":{\"pagination\":{\"page\":1,\"offset\":0,\"limit\":250}}}",
        },
    },
    Exchange {
        operation: "autocomplete_products",
        call: autocomplete_products,
        method: "GET",
        target: "/locations/1/products/autocomplete?filter%5Bterm%5D=sample&page=1&limit=250&include=loyalty_abonement_type",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"type\":\"good\",\"id\":\"sample\",\"attributes\":{\"category_id\":1,\"title\":\"sample\",\"sale_unit_id\":1,\"consumable_unit_id\":1,\"sale_unit_to_consumable_unit_ratio\":1.0,\"loyalty_abonement_type_id\":1,\"loyalty_certificate_type_id\":1,\"cost\":1.0,\"actual_cost\":1.0,\"is_chain\":true},\"relationships\":{\"loyalty_abonement_type\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"loyalty_certificate_type\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"mark_settings\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"storage_amounts\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]}}}],\"meta\":{\"pagination\":{\"page\":1,\"offset\":1,\"limit\":1}}}",
        },
    },
    Exchange {
        operation: "get_product",
        call: get_product,
        method: "GET",
        target: "/locations/1/products/1?include=loyalty_abonement_type",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":{\"type\":\"good\",\"id\":\"100\",\"attributes\":{\"category_id\":5,\"title\":\"Professional Shampoo\",\"sale_unit_id\":1,\"consumable_unit_id\":1,\"sale_unit_to_consumable_unit_ratio\":1,\"loyalty_abonement_type_id\":null,\"loyalty_certificate_type_id\":null,\"cost\":25.99,\"actual_cost\":null,\"is_chain\":false}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "list_product_storage_amounts",
        call: list_product_storage_amounts,
        method: "GET",
        target: "/locations/1/products/1/storage_amounts?include=storage",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"good_storage_amount\",\"id\":\"100_10\",\"attributes\":{\"good_id\":100,\"storage_id\":10,\"sale_amount\":50,\"consumable_amount\":50}}]}",
        },
    },
    Exchange {
        operation: "list_product_categories",
        call: list_product_categories,
        method: "GET",
        target: "/locations/1/product_categories?filter%5Bparent_category_id%5D=0&include=child_categories",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":[{\"type\":\"good_category\",\"id\":\"5\",\"attributes\":{\"title\":\"Hair Care\",\"is_chain\":false,\"parent_category_id\":null}}]}",
        },
    },
    Exchange {
        operation: "get_product_category",
        call: get_product_category,
        method: "GET",
        target: "/locations/1/product_categories/1?include=child_categories",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"data\":{\"type\":\"good_category\",\"id\":\"5\",\"attributes\":{\"title\":\"Hair Care\",\"is_chain\":false,\"parent_category_id\":null}},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_attendance_product_item",
        call: get_attendance_product_item,
        method: "GET",
        target: "/locations/1/attendance_product_items/1?include=good",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"type\":\"attendance_good_item\",\"id\":\"sample\",\"attributes\":{\"record_id\":1,\"quantity\":1.0,\"unit_id\":1,\"sale_unit_id\":1,\"consumable_unit_id\":1,\"operation_unit_type\":\"sample\",\"operation_type_slug\":\"sample\",\"first_cost\":1.0,\"manual_cost\":1.0,\"cost_per_unit\":1.0,\"discount_percent\":1.0,\"cost\":1.0,\"master_id\":1,\"staff_id\":1,\"good_id\":1,\"storage_id\":1},\"relationships\":{\"good\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"staff\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"storage_amount\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"loyalty_abonement\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"loyalty_certificate\":{\"data\":{\"type\":\"sample\",\"id\":\"sample\"}},\"marks\":{\"data\":[{\"type\":\"sample\",\"id\":\"sample\"}]}}},\"meta\":{}}",
        },
    },
];

fn list_product_units(client: &Client) -> Calling<'_> {
    crate::call(client.v2().products().list_product_units(1))
}

fn list_products(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .products()
            .list_products(1)
            .filter_ids(&[1])
            .filter_related_loyalty_entity_slug(&types::ProductKind::Common)
            .page(1)
            .limit(250)
            .include(&[types::ProductListInclude::LoyaltyAbonementType])
            .call(),
    )
}

fn autocomplete_products(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .products()
            .autocomplete_products(1, "sample")
            .page(1)
            .limit(250)
            .include(&[types::ProductSearchInclude::LoyaltyAbonementType])
            .call(),
    )
}

fn get_product(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .products()
            .get_product(1, 1)
            .include(&[types::ProductInclude::LoyaltyAbonementType])
            .call(),
    )
}

fn list_product_storage_amounts(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .products()
            .list_product_storage_amounts(1, 1)
            .include(&[types::StorageAmountInclude::Storage])
            .call(),
    )
}

fn list_product_categories(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .products()
            .list_product_categories(1)
            .filter_parent_category_id(0)
            .include(&[types::ProductCategoryInclude::ChildCategories])
            .call(),
    )
}

fn get_product_category(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .products()
            .get_product_category(1, 1)
            .include(&[types::ProductCategoryInclude::ChildCategories])
            .call(),
    )
}

fn get_attendance_product_item(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v2()
            .products()
            .get_attendance_product_item(1, 1)
            .include(&[types::AttendanceProductItemInclude::Good])
            .call(),
    )
}
