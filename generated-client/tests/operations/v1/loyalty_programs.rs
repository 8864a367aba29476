// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v1::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_location_loyalty_program_list",
        call: get_location_loyalty_program_list,
        method: "GET",
        target: "/company/1/loyalty/programs/search?include=sample&type=discount_static",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":53591,\"title\":\"100 USD discount on Altegio Implementation Consultation\",\"type\":\"discount_static\",\"loyalty_type_id\":1,\"item_type_id\":4,\"service_item_type\":\"custom_allowed\",\"good_item_type\":\"any_allowed\",\"value_unit_id\":2,\"value_unit\":\"amount\",\"group_id\":502054,\"usage_limit\":0,\"visit_multiplicity\":1,\"sold_items_multiplicity\":1,\"current_package_progress\":0,\"allowed_usages_amount\":0,\"expiration_timeout\":0,\"expiration_timeout_unit\":\"day\",\"expiration_notification_timeout\":0,\"params_source_type\":\"loyalty_card\",\"on_changed_notification_template_id\":0,\"on_expiration_notification_template_id\":0}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "get_loyalty_transactions_by_visit",
        call: get_loyalty_transactions_by_visit,
        method: "GET",
        target: "/visit/loyalty/transactions/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "[{\"id\":22989715,\"status_id\":1,\"amount\":100,\"type_id\":1,\"program_id\":12705,\"card_id\":0,\"salon_group_id\":145071,\"item_id\":5048371,\"item_type_id\":7,\"item_record_id\":0,\"goods_transaction_id\":96082477,\"is_discount\":true,\"is_loyalty_withdraw\":false,\"type\":{\"id\":1,\"title\":\"Promotion discount\"},\"program\":{\"id\":12705,\"title\":\"invited\",\"value\":10,\"loyalty_type_id\":1,\"item_type_id\":0,\"value_unit_id\":1,\"group_id\":145071}},{\"id\":22994127,\"status_id\":1,\"amount\":100,\"type_id\":4,\"program_id\":19044,\"card_id\":9234863,\"salon_group_id\":145071,\"item_id\":0,\"item_type_id\":0,\"item_record_id\":0,\"goods_transaction_id\":0,\"is_discount\":false,\"is_loyalty_withdraw\":false,\"type\":{\"id\":4,\"title\":\"Referral program accrual\"},\"program\":{\"id\":19044,\"title\":\"inviter 2\",\"value\":100,\"loyalty_type_id\":6,\"item_type_id\":0,\"value_unit_id\":2,\"group_id\":145071}}]",
        },
    },
    Exchange {
        operation: "generate_loyalty_code",
        call: generate_loyalty_code,
        method: "GET",
        target: "/loyalty/generate_code/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"code\":1},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "apply_loyalty_card_deduction",
        call: apply_loyalty_card_deduction,
        method: "POST",
        target: "/visit/loyalty/apply_card_withdrawal/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"record_id\":140967944,\"visit_id\":118389447,\"amount\":100.0}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"payment_transactions\":[],\"loyalty_transactions\":[{\"id\":22985556,\"status_id\":1,\"amount\":20,\"type_id\":1,\"program_id\":20802,\"card_id\":9223622,\"salon_group_id\":145071,\"item_id\":5048384,\"item_type_id\":7,\"item_record_id\":0,\"goods_transaction_id\":96063258,\"is_discount\":true,\"is_loyalty_withdraw\":false,\"type\":{\"id\":1,\"title\":\"Promotion Discount\"}}],\"kkm_transaction_details_container\":{\"last_operation_type\":1,\"transactions\":[]},\"items\":[{\"id\":96063258,\"item_id\":5048384,\"item_type_id\":7,\"record_id\":0,\"item_title\":\"test two\",\"amount\":1,\"first_cost\":20,\"manual_cost\":20,\"discount\":0,\"cost\":20,\"master_id\":548096,\"good_id\":5048384,\"service_id\":0,\"event_id\":0,\"is_service\":false,\"is_event\":false,\"is_good\":true},{\"id\":0,\"item_id\":2560779,\"item_type_id\":1,\"record_id\":140878948,\"item_title\":\"Deep bikini\",\"amount\":1,\"first_cost\":3000,\"manual_cost\":3000,\"discount\":0,\"cost\":3000,\"master_id\":140878948,\"good_id\":0,\"service_id\":2560779,\"event_id\":0,\"is_service\":true,\"is_event\":false,\"is_good\":false}]}",
        },
    },
    Exchange {
        operation: "cancel_loyalty_card_withdrawal",
        call: cancel_loyalty_card_withdrawal,
        method: "POST",
        target: "/visit/loyalty/cancel_card_withdrawal/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"record_id\":0,\"visit_id\":0}"),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"payment_transactions\":[],\"loyalty_transactions\":[],\"kkm_transaction_details_container\":{\"last_operation_type\":1,\"transactions\":[]},\"items\":[{\"id\":96063258,\"item_id\":5048384,\"item_type_id\":7,\"record_id\":0,\"item_title\":\"test two\",\"amount\":1,\"first_cost\":20,\"manual_cost\":20,\"discount\":0,\"cost\":20,\"master_id\":548096,\"good_id\":5048384,\"service_id\":0,\"event_id\":0,\"is_service\":false,\"is_event\":false,\"is_good\":true},{\"id\":0,\"item_id\":2560779,\"item_type_id\":1,\"record_id\":140878948,\"item_title\":\"Deep bikini\",\"amount\":1,\"first_cost\":3000,\"manual_cost\":3000,\"discount\":0,\"cost\":3000,\"master_id\":140878948,\"good_id\":0,\"service_id\":2560779,\"event_id\":0,\"is_service\":true,\"is_event\":false,\"is_good\":false}]}",
        },
    },
    Exchange {
        operation: "apply_discount_promotion",
        call: apply_discount_promotion,
        method: "POST",
        target: "/visit/loyalty/apply_discount_program/1/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"record_id\":0,\"visit_id\":0}"),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"payment_transactions\":[],\"loyalty_transactions\":[{\"id\":22985556,\"status_id\":1,\"amount\":20,\"type_id\":1,\"program_id\":20802,\"card_id\":9223622,\"salon_group_id\":145071,\"item_id\":5048384,\"item_type_id\":7,\"item_record_id\":0,\"goods_transaction_id\":96063258,\"is_discount\":true,\"is_loyalty_withdraw\":false,\"type\":{\"id\":1,\"title\":\"Promotion Discount\"}}],\"kkm_transaction_details_container\":{\"last_operation_type\":1,\"transactions\":[]},\"items\":[{\"id\":96063258,\"item_id\":5048384,\"item_type_id\":7,\"record_id\":0,\"item_title\":\"test two\",\"amount\":1,\"first_cost\":20,\"manual_cost\":20,\"discount\":0,\"cost\":20,\"master_id\":548096,\"good_id\":5048384,\"service_id\":0,\"event_id\":0,\"is_service\":false,\"is_event\":false,\"is_good\":true},{\"id\":0,\"item_id\":2560779,\"item_type_id\":1,\"record_id\":140878948,\"item_title\":\"Deep bikini\",\"amount\":1,\"first_cost\":3000,\"manual_cost\":3000,\"discount\":0,\"cost\":3000,\"master_id\":140878948,\"good_id\":0,\"service_id\":2560779,\"event_id\":0,\"is_service\":true,\"is_event\":false,\"is_good\":false}]}",
        },
    },
    Exchange {
        operation: "cancel_discount_promotion",
        call: cancel_discount_promotion,
        method: "POST",
        target: "/visit/loyalty/cancel_discount_program/1/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"record_id\":0,\"visit_id\":0}"),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"payment_transactions\":[],\"loyalty_transactions\":[],\"kkm_transaction_details_container\":{\"last_operation_type\":1,\"transactions\":[]},\"items\":[{\"id\":96063258,\"item_id\":5048384,\"item_type_id\":7,\"record_id\":0,\"item_title\":\"test two\",\"amount\":1,\"first_cost\":20,\"manual_cost\":20,\"discount\":0,\"cost\":20,\"master_id\":548096,\"good_id\":5048384,\"service_id\":0,\"event_id\":0,\"is_service\":false,\"is_event\":false,\"is_good\":true},{\"id\":0,\"item_id\":2560779,\"item_type_id\":1,\"record_id\":140878948,\"item_title\":\"Deep bikini\",\"amount\":1,\"first_cost\":3000,\"manual_cost\":3000,\"discount\":0,\"cost\":3000,\"master_id\":140878948,\"good_id\":0,\"service_id\":2560779,\"event_id\":0,\"is_service\":true,\"is_event\":false,\"is_good\":false}]}",
        },
    },
    Exchange {
        operation: "apply_referral_program",
        call: apply_referral_program,
        method: "POST",
        target: "/visit/loyalty/apply_referral_program/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"record_id\":140967944,\"visit_id\":118389447,\"referrer_phone\":\"13155550175\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"payment_transactions\":[],\"loyalty_transactions\":[{\"id\":22989715,\"status_id\":1,\"amount\":100,\"type_id\":1,\"program_id\":12705,\"card_id\":0,\"salon_group_id\":145071,\"item_id\":5048371,\"item_type_id\":7,\"item_record_id\":0,\"goods_transaction_id\":96082477,\"is_discount\":true,\"is_loyalty_withdraw\":false,\"type\":{\"id\":1,\"title\":\"Promotion discount\"}}],\"kkm_transaction_details_container\":{\"last_operation_type\":1,\"transactions\":[]},\"items\":[{\"id\":96082477,\"item_id\":5048371,\"item_type_id\":7,\"record_id\":0,\"item_title\":\"test\",\"amount\":1,\"first_cost\":1000,\"manual_cost\":1000,\"discount\":0,\"cost\":1000,\"master_id\":548042,\"good_id\":5048371,\"service_id\":0,\"event_id\":0,\"is_service\":false,\"is_event\":false,\"is_good\":true}]}",
        },
    },
];

fn get_location_loyalty_program_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .loyalty_programs()
            .get_location_loyalty_program_list(1)
            .include("sample")
            .r#type(&types::LoyaltyProgramType::DiscountStatic)
            .call(),
    )
}

fn get_loyalty_transactions_by_visit(client: &Client) -> Calling<'_> {
    crate::call(client.v1().loyalty_programs().get_loyalty_transactions_by_visit(1))
}

fn generate_loyalty_code(client: &Client) -> Calling<'_> {
    crate::call(client.v1().loyalty_programs().generate_loyalty_code(1, 1))
}

fn apply_loyalty_card_deduction(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .loyalty_programs()
            .apply_loyalty_card_deduction(
                1,
                1,
                crate::value(
                    "{\"record_id\":140967944,\"visit_id\":118389447,\"amount\":100.0}",
                ),
            ),
    )
}

fn cancel_loyalty_card_withdrawal(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .loyalty_programs()
            .cancel_loyalty_card_withdrawal(
                1,
                1,
                crate::value("{\"record_id\":0,\"visit_id\":0}"),
            ),
    )
}

fn apply_discount_promotion(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .loyalty_programs()
            .apply_discount_promotion(
                1,
                1,
                1,
                crate::value("{\"record_id\":0,\"visit_id\":0}"),
            ),
    )
}

fn cancel_discount_promotion(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .loyalty_programs()
            .cancel_discount_promotion(
                1,
                1,
                1,
                crate::value("{\"record_id\":0,\"visit_id\":0}"),
            ),
    )
}

fn apply_referral_program(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .loyalty_programs()
            .apply_referral_program(
                1,
                1,
                crate::value(
                    "{\"record_id\":140967944,\"visit_id\":118389447,\"referrer_phone\":\"13155550175\"}",
                ),
            ),
    )
}
