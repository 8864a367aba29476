// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::client::v1::types;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "chain_loyalty_memberships_freeze",
        call: chain_loyalty_memberships_freeze,
        method: "POST",
        target: "/chain/706028/loyalty/abonements/123/freeze",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"freeze_till\":\"2026-12-31T23:59:59-05:00\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":123,\"number\":\"123456\",\"is_frozen\":true,\"freeze_period\":14,\"freeze_till\":\"2026-12-31T23:59:59-05:00\"},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "chain_loyalty_memberships_unfreeze",
        call: chain_loyalty_memberships_unfreeze,
        method: "POST",
        target: "/chain/706028/loyalty/abonements/123/unfreeze",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"key\":\"sample\"}"),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":123,\"number\":\"123456\",\"is_frozen\":false,\"freeze_period\":14},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "chain_loyalty_memberships_set_balance",
        call: chain_loyalty_memberships_set_balance,
        method: "POST",
        target: "/chain/706028/loyalty/abonements/123/set_balance",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"united_balance_services_count\":10,\"services_balance_count\":[{\"service_id\":13160808,\"balance\":5.0},{\"service_id\":13160809,\"balance\":3.0}]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":123,\"united_balance_services_count\":10,\"balance_container\":{\"key\":\"sample\"}},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "chain_loyalty_memberships_set_period",
        call: chain_loyalty_memberships_set_period,
        method: "POST",
        target: "/chain/706028/loyalty/abonements/123/set_period",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"period\":90,\"period_unit_id\":1}"),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":123,\"period\":90,\"period_unit_id\":1,\"expiration_date\":\"2026-03-31T23:59:59+00:00\"},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "chain_loyalty_membership_types_list",
        call: chain_loyalty_membership_types_list,
        method: "GET",
        target: "/chain/706028/loyalty/abonement_types",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":777,\"salon_group_id\":333,\"category_id\":null,\"title\":\"10-visit subscription\",\"period\":10,\"period_unit_id\":3,\"allow_freeze\":true,\"freeze_limit\":30,\"freeze_limit_unit_id\":1,\"is_booking_when_frozen_allowed\":false,\"is_allow_empty_code\":false,\"is_united_balance\":true,\"is_united_balance_unlimited\":false,\"is_code_required\":false,\"balance_edit_type_id\":1,\"cost\":1000.0,\"chain_price_min\":1000.0,\"chain_price_max\":1500.0,\"is_chain\":true,\"expiration_type_id\":1,\"expiration_type_title\":\"On sale\",\"category\":null,\"weight\":0,\"abonements_count\":0,\"is_online_sale_enabled\":false,\"online_sale_title\":\"10-visit subscription\",\"online_sale_description\":\"Sold online with discount\",\"online_sale_price\":550.0,\"service_price_correction\":true,\"united_balance_services_count\":10,\"autoactivation_time\":10,\"autoactivation_time_unit_id\":1,\"attached_location_ids\":[1,2,3],\"attached_salon_ids\":[1,2,3],\"online_sale_image\":\"https://example.com/images/subscription_type.png\",\"is_archived\":false,\"date_archived\":null,\"availability\":[{\"week_days\":[1,2,3],\"intervals\":[{\"from\":3600,\"to\":7200},{\"from\":10800,\"to\":14400}]},{\"week_days\":[6,7],\"intervals\":[{\"from\":36000,\"to\":72000}]}],\"balance_container\":{\"links\":[{}]}}],\"meta\":{\"total_count\":1}}",
        },
    },
    Exchange {
        operation: "chain_loyalty_membership_types_create",
        call: chain_loyalty_membership_types_create,
        method: "POST",
        target: "/chain/1/loyalty/abonement_types",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Fitness 10-pack\",\"salon_group_id\":1,\"cost\":500.0,\"location_ids\":[123,456],\"period\":30,\"period_unit_id\":3,\"allow_freeze\":true,\"freeze_limit\":14,\"freeze_limit_unit_id\":1,\"service_price_correction\":true,\"expiration_type_id\":1,\"is_allow_empty_code\":true,\"is_united_balance\":false,\"united_balance_services_count\":10,\"balance_edit_type_id\":2,\"is_online_sale_enabled\":false,\"online_sale_title\":\"Fitness Pack - 10 sessions\",\"online_sale_description\":\"Perfect for beginners. Valid for 3 months.\",\"online_sale_price\":450.0,\"online_image\":\"https://example.com/images/fitness-pack.jpg\",\"autoactivation_period\":3,\"autoactivation_time_in_days\":10,\"autoactivation_time_unit_id\":1,\"is_archived\":false,\"category\":\"standard\",\"salon_ids\":[720441,703092],\"services\":{\"13160808\":5,\"13160809\":3},\"service_categories\":{\"13160806\":10},\"delete_online_image\":false,\"availability\":[{\"week_days\":[1,2,3],\"intervals\":[{}]}]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":777,\"salon_group_id\":333,\"category_id\":null,\"title\":\"10-visit subscription\",\"period\":10,\"period_unit_id\":3,\"allow_freeze\":true,\"freeze_limit\":30,\"freeze_limit_unit_id\":1,\"is_booking_when_frozen_allowed\":false,\"is_allow_empty_code\":false,\"is_united_balance\":true,\"is_united_balance_unlimited\":false,\"is_code_required\":false,\"balance_edit_type_id\":1,\"cost\":1000.0,\"chain_price_min\":1000.0,\"chain_price_max\":1500.0,\"is_chain\":true,\"expiration_type_id\":1,\"expiration_type_title\":\"On sale\",\"category\":null,\"weight\":0,\"abonements_count\":0,\"is_online_sale_enabled\":false,\"online_sale_title\":\"10-visit subscription\",\"online_sale_description\":\"Sold online with discount\",\"online_sale_price\":550.0,\"service_price_correction\":true,\"united_balance_services_count\":10,\"autoactivation_time\":10,\"autoactivation_time_unit_id\":1,\"attached_location_ids\":[1,2,3],\"attached_salon_ids\":[1,2,3],\"online_sale_image\":\"https://example.com/images/subscription_type.png\",\"is_archived\":false,\"date_archived\":null,\"availability\":[{\"week_days\":[1,2,3],\"intervals\":[{\"from\":3600,\"to\":7200},{\"from\":10800,\"to\":14400}]},{\"week_days\":[6,7],\"intervals\":[{\"from\":36000,\"to\":72000}]}],\"balance_container\":{\"links\":[{}]}},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "chain_loyalty_membership_types_read",
        call: chain_loyalty_membership_types_read,
        method: "GET",
        target: "/chain/1/loyalty/abonement_types/468039",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":777,\"salon_group_id\":333,\"category_id\":null,\"title\":\"10-visit subscription\",\"period\":10,\"period_unit_id\":3,\"allow_freeze\":true,\"freeze_limit\":30,\"freeze_limit_unit_id\":1,\"is_booking_when_frozen_allowed\":false,\"is_allow_empty_code\":false,\"is_united_balance\":true,\"is_united_balance_unlimited\":false,\"is_code_required\":false,\"balance_edit_type_id\":1,\"cost\":1000.0,\"chain_price_min\":1000.0,\"chain_price_max\":1500.0,\"is_chain\":true,\"expiration_type_id\":1,\"expiration_type_title\":\"On sale\",\"category\":null,\"weight\":0,\"abonements_count\":0,\"is_online_sale_enabled\":false,\"online_sale_title\":\"10-visit subscription\",\"online_sale_description\":\"Sold online with discount\",\"online_sale_price\":550.0,\"service_price_correction\":true,\"united_balance_services_count\":10,\"autoactivation_time\":10,\"autoactivation_time_unit_id\":1,\"attached_location_ids\":[1,2,3],\"attached_salon_ids\":[1,2,3],\"online_sale_image\":\"https://example.com/images/subscription_type.png\",\"is_archived\":false,\"date_archived\":null,\"availability\":[{\"week_days\":[1,2,3],\"intervals\":[{\"from\":3600,\"to\":7200},{\"from\":10800,\"to\":14400}]},{\"week_days\":[6,7],\"intervals\":[{\"from\":36000,\"to\":72000}]}],\"balance_container\":{\"links\":[{}]}},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "chain_loyalty_membership_types_update",
        call: chain_loyalty_membership_types_update,
        method: "PUT",
        target: "/chain/1/loyalty/abonement_types/468039",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Updated Fitness 10-pack\",\"salon_group_id\":1,\"cost\":550.0,\"location_ids\":[123,456],\"period\":90,\"period_unit_id\":1,\"allow_freeze\":true,\"freeze_limit\":30,\"freeze_limit_unit_id\":1,\"service_price_correction\":true,\"expiration_type_id\":1,\"is_allow_empty_code\":true,\"is_united_balance\":false,\"united_balance_services_count\":10,\"balance_edit_type_id\":2,\"is_online_sale_enabled\":false,\"online_sale_title\":\"Updated Fitness Pack\",\"online_sale_description\":\"Updated description\",\"online_sale_price\":500.0,\"online_image\":\"https://example.com/images/updated.jpg\",\"autoactivation_period\":3,\"autoactivation_time_in_days\":10,\"autoactivation_time_unit_id\":1,\"is_archived\":false,\"services\":[],\"service_categories\":[],\"availability\":[{\"week_days\":[1,2,3],\"intervals\":[{}]}]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":777,\"salon_group_id\":333,\"category_id\":null,\"title\":\"10-visit subscription\",\"period\":10,\"period_unit_id\":3,\"allow_freeze\":true,\"freeze_limit\":30,\"freeze_limit_unit_id\":1,\"is_booking_when_frozen_allowed\":false,\"is_allow_empty_code\":false,\"is_united_balance\":true,\"is_united_balance_unlimited\":false,\"is_code_required\":false,\"balance_edit_type_id\":1,\"cost\":1000.0,\"chain_price_min\":1000.0,\"chain_price_max\":1500.0,\"is_chain\":true,\"expiration_type_id\":1,\"expiration_type_title\":\"On sale\",\"category\":null,\"weight\":0,\"abonements_count\":0,\"is_online_sale_enabled\":false,\"online_sale_title\":\"10-visit subscription\",\"online_sale_description\":\"Sold online with discount\",\"online_sale_price\":550.0,\"service_price_correction\":true,\"united_balance_services_count\":10,\"autoactivation_time\":10,\"autoactivation_time_unit_id\":1,\"attached_location_ids\":[1,2,3],\"attached_salon_ids\":[1,2,3],\"online_sale_image\":\"https://example.com/images/subscription_type.png\",\"is_archived\":false,\"date_archived\":null,\"availability\":[{\"week_days\":[1,2,3],\"intervals\":[{\"from\":3600,\"to\":7200},{\"from\":10800,\"to\":14400}]},{\"week_days\":[6,7],\"intervals\":[{\"from\":36000,\"to\":72000}]}],\"balance_container\":{\"links\":[{}]}},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "chain_loyalty_membership_types_delete",
        call: chain_loyalty_membership_types_delete,
        method: "DELETE",
        target: "/chain/1/loyalty/abonement_types/468039",
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
        operation: "chain_loyalty_membership_types_clone",
        call: chain_loyalty_membership_types_clone,
        method: "POST",
        target: "/chain/1/loyalty/abonement_types/489159/clone",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"key\":\"sample\"}"),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":777,\"salon_group_id\":333,\"category_id\":null,\"title\":\"10-visit subscription\",\"period\":10,\"period_unit_id\":3,\"allow_freeze\":true,\"freeze_limit\":30,\"freeze_limit_unit_id\":1,\"is_booking_when_frozen_allowed\":false,\"is_allow_empty_code\":false,\"is_united_balance\":true,\"is_united_balance_unlimited\":false,\"is_code_required\":false,\"balance_edit_type_id\":1,\"cost\":1000.0,\"chain_price_min\":1000.0,\"chain_price_max\":1500.0,\"is_chain\":true,\"expiration_type_id\":1,\"expiration_type_title\":\"On sale\",\"category\":null,\"weight\":0,\"abonements_count\":0,\"is_online_sale_enabled\":false,\"online_sale_title\":\"10-visit subscription\",\"online_sale_description\":\"Sold online with discount\",\"online_sale_price\":550.0,\"service_price_correction\":true,\"united_balance_services_count\":10,\"autoactivation_time\":10,\"autoactivation_time_unit_id\":1,\"attached_location_ids\":[1,2,3],\"attached_salon_ids\":[1,2,3],\"online_sale_image\":\"https://example.com/images/subscription_type.png\",\"is_archived\":false,\"date_archived\":null,\"availability\":[{\"week_days\":[1,2,3],\"intervals\":[{\"from\":3600,\"to\":7200},{\"from\":10800,\"to\":14400}]},{\"week_days\":[6,7],\"intervals\":[{\"from\":36000,\"to\":72000}]}],\"balance_container\":{\"links\":[{}]}},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "chain_loyalty_membership_types_restore",
        call: chain_loyalty_membership_types_restore,
        method: "POST",
        target: "/chain/1/loyalty/abonement_types/489159/restore",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"restore_in_title\":\"Fitness Membership\"}",
        ),
        response: Response {
            status: 204,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "chain_loyalty_membership_types_archive",
        call: chain_loyalty_membership_types_archive,
        method: "PATCH",
        target: "/chain/1/loyalty/abonement_types/489159/archive",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"is_archived\":true}"),
        response: Response {
            status: 204,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "chain_loyalty_certificate_types_list",
        call: chain_loyalty_certificate_types_list,
        method: "GET",
        target: "/chain/706028/loyalty/certificate_types?title=Gift&page=1&page_size=10",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":289056,\"title\":\"Gift Certificate 1000\",\"balance\":1000.0,\"is_multi\":true,\"company_group_id\":706028,\"category_id\":null,\"weight\":1,\"item_type_id\":0,\"expiration_type_id\":2,\"expiration_date\":null,\"expiration_timeout\":6,\"expiration_timeout_unit_id\":3,\"balance_edit_type_id\":1,\"is_allow_empty_code\":false,\"is_serial_number_limited\":false,\"is_archived\":false,\"date_archived\":null,\"online_sale_is_enabled\":false,\"online_sale_title\":\"Gift Certificate 1000\",\"online_sale_description\":\"\",\"online_sale_price\":0.0,\"online_sale_image\":null,\"released_total\":0,\"item_type\":{\"id\":1,\"title\":\"sample\"},\"service_ids\":[],\"salon_ids\":[720441]}],\"meta\":{\"total_count\":1}}",
        },
    },
    Exchange {
        operation: "chain_loyalty_certificate_types_create",
        call: chain_loyalty_certificate_types_create,
        method: "POST",
        target: "/chain/706028/loyalty/certificate_types",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Gift Certificate 1000\",\"balance\":1000.0,\"is_multi\":true,\"item_type_id\":0,\"is_allow_empty_code\":false,\"category_id\":null,\"balance_edit_type_id\":1,\"service_ids\":[],\"salon_ids\":[720441],\"expiration\":{\"type_id\":2,\"date\":\"2026-12-31T23:59:59+00:00\",\"timeout\":6,\"timeout_unit_id\":3},\"online_sale\":{\"is_enabled\":false,\"title\":\"Gift Certificate\",\"description\":\"Perfect gift for any occasion\",\"price\":1000.0}}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":289056,\"title\":\"Gift Certificate 1000\",\"balance\":1000.0,\"is_multi\":true,\"company_group_id\":706028,\"category_id\":null,\"weight\":1,\"item_type_id\":0,\"expiration_type_id\":2,\"expiration_date\":null,\"expiration_timeout\":6,\"expiration_timeout_unit_id\":3,\"balance_edit_type_id\":1,\"is_allow_empty_code\":false,\"is_serial_number_limited\":false,\"is_archived\":false,\"date_archived\":null,\"online_sale_is_enabled\":false,\"online_sale_title\":\"Gift Certificate 1000\",\"online_sale_description\":\"\",\"online_sale_price\":0.0,\"online_sale_image\":null,\"released_total\":0,\"item_type\":{\"id\":1,\"title\":\"sample\"},\"service_ids\":[],\"salon_ids\":[720441]},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "chain_loyalty_certificate_types_get",
        call: chain_loyalty_certificate_types_get,
        method: "GET",
        target: "/chain/706028/loyalty/certificate_types/289056",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":289056,\"title\":\"Gift Certificate 1000\",\"balance\":1000.0,\"is_multi\":true,\"company_group_id\":706028,\"category_id\":null,\"weight\":1,\"item_type_id\":0,\"expiration_type_id\":2,\"expiration_date\":null,\"expiration_timeout\":6,\"expiration_timeout_unit_id\":3,\"balance_edit_type_id\":1,\"is_allow_empty_code\":false,\"is_serial_number_limited\":false,\"is_archived\":false,\"date_archived\":null,\"online_sale_is_enabled\":false,\"online_sale_title\":\"Gift Certificate 1000\",\"online_sale_description\":\"\",\"online_sale_price\":0.0,\"online_sale_image\":null,\"released_total\":0,\"item_type\":{\"id\":1,\"title\":\"sample\"},\"service_ids\":[],\"salon_ids\":[720441]},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "chain_loyalty_certificate_types_update",
        call: chain_loyalty_certificate_types_update,
        method: "PUT",
        target: "/chain/706028/loyalty/certificate_types/289056",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Gift Certificate 1000\",\"balance\":1000.0,\"is_multi\":true,\"item_type_id\":0,\"is_allow_empty_code\":false,\"category_id\":null,\"balance_edit_type_id\":1,\"service_ids\":[],\"salon_ids\":[720441],\"expiration\":{\"type_id\":2,\"date\":\"2026-12-31T23:59:59+00:00\",\"timeout\":6,\"timeout_unit_id\":3},\"online_sale\":{\"is_enabled\":false,\"title\":\"Gift Certificate\",\"description\":\"Perfect gift for any occasion\",\"price\":1000.0}}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":289056,\"title\":\"Gift Certificate 1500\",\"balance\":1500.0,\"is_multi\":true,\"company_group_id\":706028,\"category_id\":null,\"weight\":1,\"item_type_id\":0,\"expiration_type_id\":2,\"expiration_date\":null,\"expiration_timeout\":6,\"expiration_timeout_unit_id\":3,\"balance_edit_type_id\":1,\"is_allow_empty_code\":false,\"is_serial_number_limited\":false,\"is_archived\":false,\"date_archived\":null,\"online_sale_is_enabled\":false,\"online_sale_title\":\"Gift Certificate 1500\",\"online_sale_description\":\"\",\"online_sale_price\":0.0,\"online_sale_image\":null,\"released_total\":0,\"item_type\":{\"id\":1,\"title\":\"sample\"},\"service_ids\":[],\"salon_ids\":[720441]},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "chain_loyalty_certificate_types_delete",
        call: chain_loyalty_certificate_types_delete,
        method: "DELETE",
        target: "/chain/706028/loyalty/certificate_types/289056",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":null,\"meta\":{}}",
        },
    },
    Exchange {
        operation: "create_chain_loyalty_program",
        call: create_chain_loyalty_program,
        method: "POST",
        target: "/chain/1/loyalty/programs?include=applicable_items",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Cumulative discount for some services and not for goods\",\"type\":\"discount_accumulative_paid\",\"service_item_type\":\"custom_allowed\",\"good_item_type\":\"not_allowed\",\"value_unit\":\"percent\",\"usage_limit\":0,\"visit_multiplicity\":0,\"sold_items_multiplicity\":0,\"expiration_timeout\":6,\"expiration_timeout_unit\":\"month\",\"expiration_notification_timeout\":7,\"params_source_type\":\"chain\",\"history_start_date\":\"2026-09-21\",\"loyalty_card_type_ids\":[51,29],\"on_changed_notification_template\":{\"type\":\"custom\",\"body\":\"Your discount has changed\"},\"on_expiration_notification_template\":{\"type\":\"big\"},\"rules\":[{\"parameter\":10,\"value\":2.5,\"service_id\":0},{\"parameter\":30,\"value\":7.5,\"service_id\":0}],\"company_ids\":[49],\"allowed_service_ids\":[53,92],\"allowed_good_ids\":[],\"allowed_good_category_ids\":[]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"id\":34,\"title\":\"Cumulative discount for some services and not for goods\",\"type\":\"discount_accumulative_paid\",\"service_item_type\":\"custom_allowed\",\"good_item_type\":\"not_allowed\",\"value_unit\":\"percent\",\"usage_limit\":0,\"visit_multiplicity\":0,\"sold_items_multiplicity\":0,\"expiration_timeout\":6,\"expiration_timeout_unit\":\"month\",\"expiration_notification_timeout\":7,\"params_source_type\":\"chain\",\"history_start_date\":\"2026-09-21\",\"on_changed_notification_template_id\":55,\"on_expiration_notification_template_id\":84,\"loyalty_card_types\":[{\"id\":51,\"title\":\"Card type 1\"},{\"id\":29,\"title\":\"Card type 2\"}],\"on_changed_notification_template\":{\"id\":55,\"type\":\"custom\",\"body\":\"Your discount has changed\",\"message_type\":\"loyalty_discount_changed\"},\"on_expiration_notification_template\":{\"id\":84,\"type\":\"big\",\"body\":\"Detailed text about discount burning\",\"message_type\":\"loyalty_discount_expiration\"},\"rules\":[{\"id\":94,\"parameter\":10,\"value\":2.5,\"loyalty_program_id\":34,\"loyalty_type_id\":3,\"service_id\":0},{\"id\":74,\"parameter\":30,\"value\":7.5,\"loyalty_program_id\":34,\"loyalty_type_id\":3,\"service_id\":0}],\"companies\":[{\"id\":49,\"title\":\"Location\",\"country\":\"United States\",\"country_id\":5,\"city\":\"New York\",\"city_id\":83,\"phone\":\"+13155550175\",\"timezone\":\"America/New_York\",\"address\":\"Location address\",\"coordinate_lat\":40.73061,\"coordinate_lng\":18.63}],\"applicable_items\":[{\"id\":53,\"title\":\"Service category 1\",\"is_service\":true,\"is_category\":true},{\"id\":92,\"title\":\"Service category 2\",\"is_service\":true,\"is_category\":true}]}",
        },
    },
    Exchange {
        operation: "get_chain_loyalty_program",
        call: get_chain_loyalty_program,
        method: "GET",
        target: "/chain/1/loyalty/programs/1?include=applicable_items",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"id\":34,\"title\":\"Cumulative discount for some services and not for goods\",\"type\":\"discount_accumulative_paid\",\"service_item_type\":\"custom_allowed\",\"good_item_type\":\"not_allowed\",\"value_unit\":\"percent\",\"usage_limit\":0,\"visit_multiplicity\":0,\"sold_items_multiplicity\":0,\"expiration_timeout\":6,\"expiration_timeout_unit\":\"month\",\"expiration_notification_timeout\":7,\"params_source_type\":\"chain\",\"history_start_date\":\"2026-09-21\",\"on_changed_notification_template_id\":55,\"on_expiration_notification_template_id\":84,\"loyalty_card_types\":[{\"id\":51,\"title\":\"Card type 1\"},{\"id\":29,\"title\":\"Card type 2\"}],\"on_changed_notification_template\":{\"id\":55,\"type\":\"custom\",\"body\":\"Your discount has changed\",\"message_type\":\"loyalty_discount_changed\"},\"on_expiration_notification_template\":{\"id\":84,\"type\":\"big\",\"body\":\"Detailed text about discount burning\",\"message_type\":\"loyalty_discount_expiration\"},\"rules\":[{\"id\":94,\"parameter\":10,\"value\":2.5,\"loyalty_program_id\":34,\"loyalty_type_id\":3,\"service_id\":0},{\"id\":74,\"parameter\":30,\"value\":7.5,\"loyalty_program_id\":34,\"loyalty_type_id\":3,\"service_id\":0}],\"companies\":[{\"id\":49,\"title\":\"Location\",\"country\":\"United States\",\"country_id\":5,\"city\":\"New York\",\"city_id\":83,\"phone\":\"+13155550175\",\"timezone\":\"America/New_York\",\"address\":\"Location address\",\"coordinate_lat\":40.73061,\"coordinate_lng\":18.63}],\"applicable_items\":[{\"id\":53,\"title\":\"Service category 1\",\"is_service\":true,\"is_category\":true},{\"id\":92,\"title\":\"Service category 2\",\"is_service\":true,\"is_category\":true}]}",
        },
    },
    Exchange {
        operation: "update_chain_loyalty_program",
        call: update_chain_loyalty_program,
        method: "PUT",
        target: "/chain/1/loyalty/programs/1?include=applicable_items",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"title\":\"Cumulative discount for some services and not for goods\",\"usage_limit\":0,\"expiration_timeout\":6,\"expiration_timeout_unit\":\"month\",\"expiration_notification_timeout\":7,\"loyalty_card_type_ids\":[51,29],\"on_changed_notification_template\":{\"type\":\"custom\",\"body\":\"Your discount has changed\"},\"on_expiration_notification_template\":{\"type\":\"big\"},\"rules\":[{\"parameter\":10,\"value\":2.5,\"service_id\":0},{\"parameter\":30,\"value\":7.5,\"service_id\":0}],\"company_ids\":[49],\"allowed_service_ids\":[53,92],\"allowed_good_ids\":[],\"allowed_good_category_ids\":[]}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"id\":34,\"title\":\"Cumulative discount for some services and not for goods\",\"type\":\"discount_accumulative_paid\",\"service_item_type\":\"custom_allowed\",\"good_item_type\":\"not_allowed\",\"value_unit\":\"percent\",\"usage_limit\":0,\"visit_multiplicity\":0,\"sold_items_multiplicity\":0,\"expiration_timeout\":6,\"expiration_timeout_unit\":\"month\",\"expiration_notification_timeout\":7,\"params_source_type\":\"chain\",\"history_start_date\":\"2026-09-21\",\"on_changed_notification_template_id\":55,\"on_expiration_notification_template_id\":84,\"loyalty_card_types\":[{\"id\":51,\"title\":\"Card type 1\"},{\"id\":29,\"title\":\"Card type 2\"}],\"on_changed_notification_template\":{\"id\":55,\"type\":\"custom\",\"body\":\"Your discount has changed\",\"message_type\":\"loyalty_discount_changed\"},\"on_expiration_notification_template\":{\"id\":84,\"type\":\"big\",\"body\":\"Detailed text about discount burning\",\"message_type\":\"loyalty_discount_expiration\"},\"rules\":[{\"id\":94,\"parameter\":10,\"value\":2.5,\"loyalty_program_id\":34,\"loyalty_type_id\":3,\"service_id\":0},{\"id\":74,\"parameter\":30,\"value\":7.5,\"loyalty_program_id\":34,\"loyalty_type_id\":3,\"service_id\":0}],\"companies\":[{\"id\":49,\"title\":\"Location\",\"country\":\"United States\",\"country_id\":5,\"city\":\"New York\",\"city_id\":83,\"phone\":\"+13155550175\",\"timezone\":\"America/New_York\",\"address\":\"Location address\",\"coordinate_lat\":40.73061,\"coordinate_lng\":18.63}],\"applicable_items\":[{\"id\":53,\"title\":\"Service category 1\",\"is_service\":true,\"is_category\":true},{\"id\":92,\"title\":\"Service category 2\",\"is_service\":true,\"is_category\":true}]}",
        },
    },
    Exchange {
        operation: "delete_chain_loyalty_program",
        call: delete_chain_loyalty_program,
        method: "DELETE",
        target: "/chain/1/loyalty/programs/1?include=applicable_items",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 204,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "get_chain_loyalty_transaction_list",
        call: get_chain_loyalty_transaction_list,
        method: "GET",
        target: "/chain/1/loyalty/transactions?created_after=2026-03-21&created_before=2026-03-21&types=1&company_ids=1&visit_ids=1&page=1&count=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"visit_id\":1,\"status_id\":1,\"amount\":1.0,\"type_id\":1,\"card_id\":1,\"program_id\":1,\"certificate_id\":1,\"abonement_id\":1,\"salon_group_id\":1,\"item_id\":1,\"item_type_id\":1,\"item_record_id\":1,\"goods_transaction_id\":1,\"services_transaction_id\":1,\"is_discount\":true,\"is_loyalty_withdraw\":true,\"type\":{\"id\":1,\"title\":\"sample\"}}],\"meta\":{\"count\":10}}",
        },
    },
    Exchange {
        operation: "get_chain_loyalty_notification_template_list",
        call: get_chain_loyalty_notification_template_list,
        method: "GET",
        target: "/chain/1/loyalty/notification_message_templates/programs",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "[{\"id\":1,\"type\":\"big\",\"body\":\"sample\",\"message_type\":\"loyalty_discount_expiration\"}]",
        },
    },
];

fn chain_loyalty_memberships_freeze(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_memberships_freeze(
                706028,
                123,
                crate::value("{\"freeze_till\":\"2026-12-31T23:59:59-05:00\"}"),
            ),
    )
}

fn chain_loyalty_memberships_unfreeze(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_memberships_unfreeze(706028, 123)
            .body(crate::value("{\"key\":\"sample\"}"))
            .call(),
    )
}

fn chain_loyalty_memberships_set_balance(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_memberships_set_balance(
                706028,
                123,
                crate::value(
                    "{\"united_balance_services_count\":10,\"services_balance_count\":[{\"service_id\":13160808,\"balance\":5.0},{\"service_id\":13160809,\"balance\":3.0}]}",
                ),
            ),
    )
}

fn chain_loyalty_memberships_set_period(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_memberships_set_period(
                706028,
                123,
                crate::value("{\"period\":90,\"period_unit_id\":1}"),
            ),
    )
}

fn chain_loyalty_membership_types_list(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().chain_loyalty_programs().chain_loyalty_membership_types_list(706028),
    )
}

fn chain_loyalty_membership_types_create(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_membership_types_create(
                1,
                crate::value(
                    "{\"title\":\"Fitness 10-pack\",\"salon_group_id\":1,\"cost\":500.0,\"location_ids\":[123,456],\"period\":30,\"period_unit_id\":3,\"allow_freeze\":true,\"freeze_limit\":14,\"freeze_limit_unit_id\":1,\"service_price_correction\":true,\"expiration_type_id\":1,\"is_allow_empty_code\":true,\"is_united_balance\":false,\"united_balance_services_count\":10,\"balance_edit_type_id\":2,\"is_online_sale_enabled\":false,\"online_sale_title\":\"Fitness Pack - 10 sessions\",\"online_sale_description\":\"Perfect for beginners. Valid for 3 months.\",\"online_sale_price\":450.0,\"online_image\":\"https://example.com/images/fitness-pack.jpg\",\"autoactivation_period\":3,\"autoactivation_time_in_days\":10,\"autoactivation_time_unit_id\":1,\"is_archived\":false,\"category\":\"standard\",\"salon_ids\":[720441,703092],\"services\":{\"13160808\":5,\"13160809\":3},\"service_categories\":{\"13160806\":10},\"delete_online_image\":false,\"availability\":[{\"week_days\":[1,2,3],\"intervals\":[{}]}]}",
                ),
            ),
    )
}

fn chain_loyalty_membership_types_read(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_membership_types_read(1, 468039),
    )
}

fn chain_loyalty_membership_types_update(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_membership_types_update(
                1,
                468039,
                crate::value(
                    "{\"title\":\"Updated Fitness 10-pack\",\"salon_group_id\":1,\"cost\":550.0,\"location_ids\":[123,456],\"period\":90,\"period_unit_id\":1,\"allow_freeze\":true,\"freeze_limit\":30,\"freeze_limit_unit_id\":1,\"service_price_correction\":true,\"expiration_type_id\":1,\"is_allow_empty_code\":true,\"is_united_balance\":false,\"united_balance_services_count\":10,\"balance_edit_type_id\":2,\"is_online_sale_enabled\":false,\"online_sale_title\":\"Updated Fitness Pack\",\"online_sale_description\":\"Updated description\",\"online_sale_price\":500.0,\"online_image\":\"https://example.com/images/updated.jpg\",\"autoactivation_period\":3,\"autoactivation_time_in_days\":10,\"autoactivation_time_unit_id\":1,\"is_archived\":false,\"services\":[],\"service_categories\":[],\"availability\":[{\"week_days\":[1,2,3],\"intervals\":[{}]}]}",
                ),
            ),
    )
}

fn chain_loyalty_membership_types_delete(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_membership_types_delete(1, 468039),
    )
}

fn chain_loyalty_membership_types_clone(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_membership_types_clone(1, 489159)
            .body(crate::value("{\"key\":\"sample\"}"))
            .call(),
    )
}

fn chain_loyalty_membership_types_restore(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_membership_types_restore(
                1,
                489159,
                crate::value("{\"restore_in_title\":\"Fitness Membership\"}"),
            ),
    )
}

fn chain_loyalty_membership_types_archive(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_membership_types_archive(
                1,
                489159,
                crate::value("{\"is_archived\":true}"),
            ),
    )
}

fn chain_loyalty_certificate_types_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_certificate_types_list(706028)
            .title("Gift")
            .page(1)
            .page_size(10)
            .call(),
    )
}

fn chain_loyalty_certificate_types_create(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_certificate_types_create(
                706028,
                crate::value(
                    "{\"title\":\"Gift Certificate 1000\",\"balance\":1000.0,\"is_multi\":true,\"item_type_id\":0,\"is_allow_empty_code\":false,\"category_id\":null,\"balance_edit_type_id\":1,\"service_ids\":[],\"salon_ids\":[720441],\"expiration\":{\"type_id\":2,\"date\":\"2026-12-31T23:59:59+00:00\",\"timeout\":6,\"timeout_unit_id\":3},\"online_sale\":{\"is_enabled\":false,\"title\":\"Gift Certificate\",\"description\":\"Perfect gift for any occasion\",\"price\":1000.0}}",
                ),
            ),
    )
}

fn chain_loyalty_certificate_types_get(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_certificate_types_get(706028, 289056),
    )
}

fn chain_loyalty_certificate_types_update(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_certificate_types_update(
                706028,
                289056,
                crate::value(
                    "{\"title\":\"Gift Certificate 1000\",\"balance\":1000.0,\"is_multi\":true,\"item_type_id\":0,\"is_allow_empty_code\":false,\"category_id\":null,\"balance_edit_type_id\":1,\"service_ids\":[],\"salon_ids\":[720441],\"expiration\":{\"type_id\":2,\"date\":\"2026-12-31T23:59:59+00:00\",\"timeout\":6,\"timeout_unit_id\":3},\"online_sale\":{\"is_enabled\":false,\"title\":\"Gift Certificate\",\"description\":\"Perfect gift for any occasion\",\"price\":1000.0}}",
                ),
            ),
    )
}

fn chain_loyalty_certificate_types_delete(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .chain_loyalty_certificate_types_delete(706028, 289056),
    )
}

fn create_chain_loyalty_program(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .create_chain_loyalty_program(
                1,
                crate::value(
                    "{\"title\":\"Cumulative discount for some services and not for goods\",\"type\":\"discount_accumulative_paid\",\"service_item_type\":\"custom_allowed\",\"good_item_type\":\"not_allowed\",\"value_unit\":\"percent\",\"usage_limit\":0,\"visit_multiplicity\":0,\"sold_items_multiplicity\":0,\"expiration_timeout\":6,\"expiration_timeout_unit\":\"month\",\"expiration_notification_timeout\":7,\"params_source_type\":\"chain\",\"history_start_date\":\"2026-09-21\",\"loyalty_card_type_ids\":[51,29],\"on_changed_notification_template\":{\"type\":\"custom\",\"body\":\"Your discount has changed\"},\"on_expiration_notification_template\":{\"type\":\"big\"},\"rules\":[{\"parameter\":10,\"value\":2.5,\"service_id\":0},{\"parameter\":30,\"value\":7.5,\"service_id\":0}],\"company_ids\":[49],\"allowed_service_ids\":[53,92],\"allowed_good_ids\":[],\"allowed_good_category_ids\":[]}",
                ),
            )
            .include(&types::LoyaltyProgramInclude::ApplicableItems)
            .call(),
    )
}

fn get_chain_loyalty_program(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .get_chain_loyalty_program(1, 1)
            .include(&types::LoyaltyProgramInclude::ApplicableItems)
            .call(),
    )
}

fn update_chain_loyalty_program(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .update_chain_loyalty_program(
                1,
                1,
                crate::value(
                    "{\"title\":\"Cumulative discount for some services and not for goods\",\"usage_limit\":0,\"expiration_timeout\":6,\"expiration_timeout_unit\":\"month\",\"expiration_notification_timeout\":7,\"loyalty_card_type_ids\":[51,29],\"on_changed_notification_template\":{\"type\":\"custom\",\"body\":\"Your discount has changed\"},\"on_expiration_notification_template\":{\"type\":\"big\"},\"rules\":[{\"parameter\":10,\"value\":2.5,\"service_id\":0},{\"parameter\":30,\"value\":7.5,\"service_id\":0}],\"company_ids\":[49],\"allowed_service_ids\":[53,92],\"allowed_good_ids\":[],\"allowed_good_category_ids\":[]}",
                ),
            )
            .include(&types::LoyaltyProgramInclude::ApplicableItems)
            .call(),
    )
}

fn delete_chain_loyalty_program(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .delete_chain_loyalty_program(1, 1)
            .include(&types::LoyaltyProgramInclude::ApplicableItems)
            .call(),
    )
}

fn get_chain_loyalty_transaction_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .get_chain_loyalty_transaction_list(
                1,
                &"2026-03-21".into(),
                &"2026-03-21".into(),
            )
            .types(&[types::LoyaltyTransactionType::Value1])
            .company_ids(&[1])
            .visit_ids(&[1])
            .page(1)
            .count(1)
            .call(),
    )
}

fn get_chain_loyalty_notification_template_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .chain_loyalty_programs()
            .get_chain_loyalty_notification_template_list(1),
    )
}
