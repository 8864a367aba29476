// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_appointment_list",
        call: get_appointment_list,
        method: "GET",
        target: "/records/1?page=1&count=50&team_member_id=7572&client_id=572&created_user_id=7572&start_date=2026-01-21&end_date=2026-01-21&c_start_date=2026-01-21&c_end_date=2026-01-21&changed_after=2026-01-21T23%3A00%3A00&changed_before=2026-01-21T23%3A00%3A00&include_consumables=0&include_finance_transactions=0&with_deleted=true",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":2,\"company_id\":4564,\"staff_id\":9,\"services\":[{\"id\":1,\"title\":\"Hair extension\",\"cost\":100,\"manual_cost\":100,\"cost_per_unit\":100,\"discount\":0,\"first_cost\":100,\"amount\":1}],\"goods_transactions\":[],\"staff\":{\"id\":9,\"name\":\"Alex Taylor\",\"specialization\":\"hair extension\",\"position\":{\"id\":1,\"title\":\"Administrator\"},\"avatar\":\"http://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"http://app.alteg.io/images/no-master.png\",\"rating\":0,\"votes_count\":0},\"date\":\"2026-01-16T16:00:00-05:00\",\"datetime\":\"2026-01-16T16:00:00-05:00\",\"create_date\":\"2026-01-16T20:35:11-0500\",\"comment\":\"do not write down\",\"online\":false,\"visit_attendance\":0,\"attendance\":0,\"confirmed\":1,\"seance_length\":3600,\"length\":3600,\"sms_before\":0,\"sms_now\":0,\"sms_now_text\":\"\",\"email_now\":0,\"notified\":0,\"master_request\":0,\"api_id\":\"\",\"from_url\":\"\",\"review_requested\":0,\"visit_id\":8262996,\"created_user_id\":1073232,\"deleted\":false,\"paid_full\":0,\"prepaid\":false,\"prepaid_confirmed\":false,\"last_change_date\":\"2026-01-16T20:35:15-0500\",\"custom_color\":\"\",\"custom_font_color\":\"\",\"record_labels\":[],\"activity_id\":0,\"custom_fields\":[],\"documents\":[{\"id\":8172893,\"type_id\":7,\"storage_id\":0,\"user_id\":746310,\"company_id\":4564,\"number\":4163,\"comment\":\"\",\"date_created\":\"2026-01-16 16:00:00\",\"category_id\":0,\"visit_id\":3,\"record_id\":2,\"type_title\":\"Visit\"}],\"sms_remain_hours\":5,\"email_remain_hours\":1,\"bookform_id\":0,\"record_from\":\"\",\"is_mobile\":0,\"is_sale_bill_printed\":false,\"consumables\":[],\"finance_transactions\":[]},{\"id\":9,\"company_id\":4564,\"staff_id\":49,\"services\":[],\"goods_transactions\":[],\"staff\":{\"id\":49,\"name\":\"Sam Carter\",\"specialization\":\"stylist\",\"position\":{\"id\":1,\"title\":\"Administrator\"},\"avatar\":\"http://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"http://app.alteg.io/images/no-master.png\",\"rating\":0,\"votes_count\":0},\"date\":\"2026-01-16T16:00:00-05:00\",\"datetime\":\"2026-01-16T16:00:00-05:00\",\"create_date\":\"2026-01-16T20:35:11-0500\",\"comment\":\"\",\"online\":true,\"visit_attendance\":1,\"attendance\":1,\"confirmed\":1,\"seance_length\":10800,\"length\":10800,\"sms_before\":0,\"sms_now\":0,\"sms_now_text\":\"\",\"email_now\":0,\"notified\":0,\"master_request\":1,\"api_id\":\"\",\"from_url\":\"\",\"review_requested\":0,\"visit_id\":8262996,\"created_user_id\":1073232,\"deleted\":false,\"paid_full\":0,\"prepaid\":false,\"prepaid_confirmed\":false,\"last_change_date\":\"2026-01-09T20:45:30-0500\",\"custom_color\":\"f44336\",\"custom_font_color\":\"#ffffff\",\"record_labels\":[{\"id\":67345,\"title\":\"the team member is not important\",\"color\":\"#009800\",\"icon\":\"unlock\",\"font_color\":\"#ffffff\"},{\"id\":104474,\"title\":\"important category\",\"color\":\"#3b2c54\",\"icon\":\"star\",\"font_color\":\"#ffffff\"}],\"activity_id\":0,\"custom_fields\":[],\"documents\":[{\"id\":8172893,\"type_id\":7,\"storage_id\":0,\"user_id\":746310,\"company_id\":4564,\"number\":4163,\"comment\":\"\",\"date_created\":\"2026-01-16 16:00:00\",\"category_id\":0,\"visit_id\":3,\"record_id\":2,\"type_title\":\"Visit\"}],\"sms_remain_hours\":5,\"email_remain_hours\":1,\"bookform_id\":0,\"record_from\":\"\",\"is_mobile\":0,\"is_sale_bill_printed\":false,\"consumables\":[],\"finance_transactions\":[]}],\"meta\":{\"page\":1,\"total_count\":10}}",
        },
    },
    Exchange {
        operation: "create_appointment",
        call: create_appointment,
        method: "POST",
        target: "/records/24699",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"activity_id\":1,\"staff_id\":8886,\"services\":[{\"id\":331,\"first_cost\":9000.0,\"discount\":50.0,\"cost\":4500.0},{\"id\":333,\"first_cost\":2000.0,\"discount\":10.0,\"cost\":1800.0}],\"client\":{\"phone\":\"+13155550175\",\"name\":\"James Smith\",\"email\":\"j.smith@example.com\"},\"save_if_busy\":false,\"datetime\":\"2026-09-21T23:00:00.000-05:00\",\"seance_length\":3600,\"send_sms\":true,\"comment\":\"test appointment!\",\"sms_remain_hours\":6,\"email_remain_hours\":24,\"attendance\":1,\"api_id\":\"777\",\"custom_color\":\"f44336\",\"record_labels\":[\"67345\",\"104474\"],\"custom_fields\":{\"my_custom_field\":123,\"some_another_field\":[\"first value\",\"second value\"]}}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":2,\"company_id\":4564,\"staff_id\":9,\"services\":[{\"id\":1,\"title\":\"Hair extension\",\"cost\":100,\"manual_cost\":100,\"cost_per_unit\":100,\"discount\":0,\"first_cost\":100,\"amount\":1}],\"goods_transactions\":[],\"staff\":{\"id\":9,\"name\":\"Alex Taylor\",\"specialization\":\"hair extension\",\"position\":{\"id\":1,\"title\":\"Administrator\"},\"avatar\":\"http://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"http://app.alteg.io/images/no-master.png\",\"rating\":0,\"votes_count\":0},\"date\":\"2026-01-21T02:45:00-05:00\",\"datetime\":\"2026-01-21T02:45:00-05:00\",\"create_date\":\"2026-07-02T05:47:36-05:00\",\"comment\":\"do not write down\",\"online\":false,\"visit_attendance\":0,\"attendance\":0,\"confirmed\":1,\"seance_length\":3600,\"length\":3600,\"sms_before\":0,\"sms_now\":0,\"sms_now_text\":\"\",\"email_now\":0,\"notified\":0,\"master_request\":0,\"api_id\":\"\",\"from_url\":\"\",\"review_requested\":0,\"visit_id\":8262996,\"created_user_id\":1073232,\"deleted\":false,\"paid_full\":0,\"prepaid\":false,\"prepaid_confirmed\":false,\"last_change_date\":\"2026-01-16T20:35:15-0500\",\"custom_color\":\"\",\"custom_font_color\":\"\",\"record_labels\":[],\"activity_id\":0,\"custom_fields\":[],\"documents\":[{\"id\":8172893,\"type_id\":7,\"storage_id\":0,\"user_id\":746310,\"company_id\":4564,\"number\":4163,\"comment\":\"\",\"date_created\":\"2026-09-21T23:00:00.000-05:00\",\"category_id\":0,\"visit_id\":3,\"record_id\":2,\"type_title\":\"Visit\"}],\"consumables\":[],\"finance_transactions\":[]},{\"id\":9,\"company_id\":4564,\"staff_id\":49,\"services\":[],\"goods_transactions\":[],\"staff\":{\"id\":49,\"name\":\"Sam Carter\",\"specialization\":\"stylist\",\"position\":{\"id\":1,\"title\":\"Administrator\"},\"avatar\":\"http://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"http://app.alteg.io/images/no-master.png\",\"rating\":0,\"votes_count\":0},\"date\":\"2026-01-21T02:45:00-05:00\",\"datetime\":\"2026-01-21T02:45:00-05:00\",\"create_date\":\"2026-07-02T05:47:36-05:00\",\"comment\":\"\",\"online\":true,\"visit_attendance\":1,\"attendance\":1,\"confirmed\":1,\"seance_length\":10800,\"length\":10800,\"sms_before\":0,\"sms_now\":0,\"sms_now_text\":\"\",\"email_now\":0,\"notified\":0,\"master_request\":1,\"api_id\":\"\",\"from_url\":\"\",\"review_requested\":0,\"visit_id\":8262996,\"created_user_id\":1073232,\"deleted\":false,\"paid_full\":0,\"prepaid\":false,\"prepaid_confirmed\":false,\"last_change_date\":\"2026-01-09T20:45:30-0500\",\"custom_color\":\"f44336\",\"custom_font_color\":\"#ffffff\",\"record_labels\":[{\"id\":67345,\"title\":\"the team member is not important\",\"color\":\"#009800\",\"icon\":\"unlock\",\"font_color\":\"#ffffff\"},{\"id\":104474,\"title\":\"important category\",\"color\":\"#3b2c54\",\"icon\":\"star\",\"font_color\":\"#ffffff\"}],\"activity_id\":0,\"custom_fields\":[],\"documents\":[{\"id\":8172893,\"type_id\":7,\"storage_id\":0,\"user_id\":746310,\"company_id\":4564,\"number\":4163,\"comment\":\"\",\"date_created\":\"2026-09-21T23:00:00.000-05:00\",\"category_id\":0,\"visit_id\":3,\"record_id\":2,\"type_title\":\"Visit\"}],\"consumables\":[],\"finance_transactions\":[]}],\"meta\":{\"page\":1,\"total_count\":10}}",
        },
    },
    Exchange {
        operation: "get_appointment",
        call: get_appointment,
        method: "GET",
        target: "/record/1/1?include_consumables=0&include_finance_transactions=0",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":2,\"company_id\":4564,\"staff_id\":9,\"services\":[{\"id\":1,\"title\":\"Hair extension\",\"cost\":100,\"manual_cost\":100,\"cost_per_unit\":100,\"discount\":0,\"first_cost\":100,\"amount\":1}],\"goods_transactions\":[],\"staff\":{\"id\":9,\"name\":\"Alex Taylor\",\"specialization\":\"hair extension\",\"position\":{\"id\":1,\"title\":\"Administrator\"},\"avatar\":\"http://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"http://app.alteg.io/images/no-master.png\",\"rating\":0,\"votes_count\":0},\"client\":{\"id\":18936825,\"name\":\"lx\",\"phone\":13155550175,\"card\":\"\",\"email\":\"client@example.com\",\"success_visits_count\":37,\"fail_visits_count\":3},\"clients_count\":1,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"datetime\":\"2026-09-21T23:00:00.000-05:00\",\"create_date\":\"2026-01-17T19:41:44-0500\",\"comment\":\"do not write down\",\"visit_attendance\":0,\"attendance\":0,\"confirmed\":1,\"seance_length\":3600,\"length\":3600,\"sms_before\":0,\"sms_now\":0,\"sms_now_text\":\"\",\"email_now\":0,\"notified\":0,\"master_request\":0,\"api_id\":\"\",\"from_url\":\"\",\"review_requested\":0,\"visit_id\":8263004,\"created_user_id\":1073232,\"deleted\":false,\"paid_full\":0,\"prepaid\":false,\"prepaid_confirmed\":false,\"last_change_date\":\"2026-01-17T19:44:14-0500\",\"custom_color\":\"f44336\",\"custom_font_color\":\"#ffffff\",\"record_labels\":[{\"id\":67345,\"title\":\"the team member is not important\",\"color\":\"#009800\",\"icon\":\"unlock\",\"font_color\":\"#ffffff\"},{\"id\":104474,\"title\":\"interesting category\",\"color\":\"#3b2c54\",\"icon\":\"star\",\"font_color\":\"#ffffff\"}],\"activity_id\":0,\"custom_fields\":[],\"documents\":[{\"id\":8172893,\"type_id\":7,\"storage_id\":0,\"user_id\":1073232,\"company_id\":4564,\"number\":4163,\"comment\":\"\",\"date_created\":\"2026-09-21T23:00:00.000-05:00\",\"category_id\":0,\"visit_id\":3,\"record_id\":2,\"type_title\":\"Visit\"}],\"sms_remain_hours\":5,\"email_remain_hours\":1,\"bookform_id\":0,\"record_from\":\"\",\"is_mobile\":0,\"is_sale_bill_printed\":false,\"consumables\":[{\"id\":2173068,\"document_id\":8174153,\"type_id\":2,\"company_id\":4564,\"good_id\":4853087,\"amount\":-1,\"cost_per_unit\":0.03,\"discount\":0,\"cost\":0.03,\"unit_id\":216761,\"operation_unit_type\":2,\"storage_id\":91548,\"supplier_id\":0,\"client_id\":0,\"master_id\":0,\"create_date\":\"2026-09-21T23:00:00.000-05:00\",\"comment\":\"\",\"service_id\":1,\"user_id\":1073232,\"deleted\":false,\"pkg_amount\":0}],\"finance_transactions\":[{\"id\":6024243,\"document_id\":8174152,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"type_id\":5,\"expense_id\":5,\"account_id\":90459,\"amount\":100,\"client_id\":18936825,\"master_id\":0,\"supplier_id\":0,\"comment\":\"\",\"item_id\":1,\"target_type_id\":1,\"record_id\":2,\"goods_transaction_id\":0,\"expense\":{\"id\":5,\"title\":\"Provision of services\"},\"account\":{\"id\":90459,\"title\":\"Main location account\"},\"client\":{\"id\":18936825,\"name\":\"James Smith\",\"phone\":\"+13155550175\"},\"master\":[],\"supplier\":[]}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_appointment",
        call: update_appointment,
        method: "PUT",
        target: "/record/1/1?include_consumables=0&include_finance_transactions=0",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"activity_id\":1,\"staff_id\":8886,\"services\":[{\"id\":331,\"first_cost\":9000.0,\"discount\":50.0,\"cost\":4500.0}],\"client\":{\"phone\":\"+13155550175\",\"name\":\"James Smith\",\"email\":\"j.smith@example.com\"},\"datetime\":\"2026-09-21T23:00:00.000-05:00\",\"seance_length\":3600,\"custom_fields\":{\"my_custom_field\":123,\"some_another_field\":[\"first value\",\"second value\"]}}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":999,\"services\":[{\"id\":331,\"first_cost\":9000,\"discount\":50,\"cost\":4500},{\"id\":333,\"first_cost\":2000,\"discount\":10,\"cost\":1800}],\"client\":{\"phone\":\"+13155550175\",\"name\":\"James Smith\",\"email\":\"j.smith@example.com\"},\"clients_count\":1,\"staff\":{\"id\":8886,\"name\":\"Jack\",\"spec\":\"stylist\"},\"datetime\":\"2026-09-21T23:00:00.000-05:00\",\"seance_length\":3600,\"create_date\":\"2026-09-21T23:00:00.000-05:00\",\"comment\":\"test appointment!\",\"visit_attendance\":1,\"confirmed\":1,\"sms_before\":6,\"sms_now\":1,\"sms_now_text\":\"\",\"email_now\":1,\"notified\":0,\"master_request\":1,\"api_id\":\"\",\"from_url\":\"\",\"review_requested\":0,\"activity_id\":0,\"documents\":[{\"id\":8172893,\"type_id\":7,\"storage_id\":0,\"user_id\":746310,\"company_id\":4564,\"number\":4163,\"comment\":\"\",\"date_created\":\"2026-09-21T23:00:00.000-05:00\",\"category_id\":0,\"visit_id\":3,\"record_id\":2,\"type_title\":\"Visit\"}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_appointment",
        call: delete_appointment,
        method: "DELETE",
        target: "/record/1/1?include_consumables=0&include_finance_transactions=0",
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
        operation: "get_partner_appointment_list",
        call: get_partner_appointment_list,
        method: "GET",
        target: "/records/partner?page=1&editable_length=50&salon_id=1&start_date=%2717.01.2025%27&end_date=%2717.01.2025%27&created_start_date=%2717.01.2025%27&created_end_date=%2717.01.2025%27&user_id=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"datetime\":\"2026-11-17T00:00:00-0500\",\"create_date\":\"2026-11-17T16:08:08-0500\",\"comment\":\"\",\"deleted\":false,\"attendance\":0,\"length\":3600,\"notify_by_sms\":1,\"notify_by_email\":12,\"master_requested\":true,\"online\":false,\"api_id\":42,\"last_change_date\":\"2026-11-18T16:58:59-0500\",\"prepaid\":0,\"prepaid_confirmed\":0,\"activity_id\":0,\"services\":[{\"id\":1,\"title\":\"beard trim\",\"cost\":100,\"price_min\":500,\"price_max\":1500,\"discount\":0,\"amount\":1}],\"company\":{\"id\":1,\"title\":\"Business Example\",\"public_title\":\"Business Example\",\"business_group_id\":1,\"business_type_id\":1,\"country_id\":7,\"city_id\":1,\"timezone\":\"-5\",\"timezone_name\":\"America/New_York\",\"address\":\"New York, 787 Jackson Drive\",\"coordinate_lat\":40.73061,\"coordinate_lon\":-73.935242,\"logo\":\"http://app.alteg.io/images/icon.png\",\"zip\":\"0\",\"phone\":\"\",\"phones\":[],\"site\":\"www.example.com\",\"allow_delete_record\":true,\"allow_change_record\":true,\"country\":\"United States\",\"city\":\"New York\"},\"staff\":{\"id\":1,\"name\":\"James Smith\",\"company_id\":1,\"specialization\":\"Barber\",\"position\":[],\"rating\":0,\"show_rating\":true,\"comments_count\":0,\"votes_count\":0,\"average_score\":0,\"avatar\":\"http://app.alteg.io/images/no-master-sm.png\",\"prepaid\":\"forbidden\"},\"client\":{\"id\":1,\"name\":\"James Smith\",\"phone\":\"+13155550175\",\"phone_code\":\"1\",\"email\":\"j.smith@example.com\"},\"custom_fields\":{\"dop-telephone\":\"+13155550175\"}}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "get_visit",
        call: get_visit,
        method: "GET",
        target: "/visits/12345",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"attendance\":1,\"datetime\":\"2026-09-21T23:00:00.000-05:00\",\"comment\":0,\"records\":[{\"id\":37955315,\"company_id\":4564,\"staff_id\":55436,\"services\":[],\"events\":[],\"goods_transactions\":[],\"staff\":{\"id\":55436,\"name\":\"Kevin Spacey\",\"specialization\":\"Manicure and pedicure\",\"position\":{\"id\":1,\"title\":\"Administrator\"},\"avatar\":\"https://app.alteg.io/uploads/masters/sm/b/bb/bb59d4cc17d9b16_20171215174158.png\",\"avatar_big\":\"https://app.alteg.io/uploads/masters/origin/c/cf/cfb8c5cee58000b_20171215174158.png\",\"rating\":4.89,\"votes_count\":0},\"client\":{\"id\":4240788,\"name\":\"dev1\",\"phone\":13155550175,\"card\":415,\"email\":\"\",\"success_visits_count\":58,\"fail_visits_count\":9},\"date\":\"2026-09-21T23:00:00.000-05:00\",\"datetime\":\"2026-09-21T23:00:00.000-05:00\",\"create_date\":\"2026-03-22T17:55:14-05:00\",\"comment\":\"\",\"online\":false,\"visit_attendance\":1,\"attendance\":1,\"confirmed\":1,\"seance_length\":3600,\"length\":3600,\"sms_before\":1,\"sms_now\":1,\"sms_now_text\":\"\",\"email_now\":1,\"notified\":0,\"master_request\":0,\"api_id\":0,\"from_url\":\"\",\"review_requested\":0,\"visit_id\":8260852,\"created_user_id\":999290,\"deleted\":0,\"paid_full\":0,\"prepaid\":0,\"prepaid_confirmed\":0,\"last_change_date\":\"2026-03-28T17:46:48-05:00\",\"custom_color\":\"\",\"custom_font_color\":\"\",\"record_labels\":[],\"activity_id\":0,\"custom_fields\":[],\"documents\":[{\"id\":8172893,\"type_id\":7,\"storage_id\":0,\"user_id\":746310,\"company_id\":4564,\"number\":4163,\"comment\":\"\",\"date_created\":\"2026-09-21T23:00:00.000-05:00\",\"category_id\":0,\"visit_id\":3,\"record_id\":2,\"type_title\":\"Visit\"}]}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_visit_details",
        call: get_visit_details,
        method: "GET",
        target: "/visit/details/12345/67890/11111",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"payment_transactions\":[{\"id\":6023813,\"document_id\":8172806,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"type_id\":5,\"expense_id\":5,\"account_id\":32299,\"amount\":10,\"client_id\":4241492,\"master_id\":0,\"supplier_id\":0,\"comment\":\"\",\"item_id\":1162679,\"target_type_id\":1,\"record_id\":13136569,\"goods_transaction_id\":0,\"expense\":{\"id\":5,\"title\":\"Provision of services\"},\"account\":{\"id\":32299,\"title\":\"Deposits (payment in cash)\"},\"client\":{\"id\":4241492,\"name\":\"ModulKassaClient\",\"phone\":\"+13155550175\"},\"master\":[],\"supplier\":[]}],\"loyalty_transactions\":[{\"id\":10614,\"status_id\":1,\"amount\":0.5,\"type_id\":2,\"program_id\":145,\"card_id\":20013,\"salon_group_id\":646,\"item_id\":0,\"item_type_id\":0,\"item_record_id\":0,\"goods_transaction_id\":0,\"is_discount\":false,\"is_loyalty_withdraw\":false,\"type\":{\"id\":2,\"title\":\"Loyalty programs\"}}],\"kkm_transaction_details_container\":{\"last_operation_type\":0,\"transactions\":[{\"id\":1047,\"print_date\":\"2026-09-21T23:00:00.000-05:00\",\"printed_count\":1,\"sum\":13,\"type\":{\"id\":0,\"title\":\"Sale operation\"},\"status\":{\"id\":1,\"title\":\"Successfully\"},\"document\":{\"id\":2045,\"type\":7,\"type_title\":\"Visit\"},\"cashier\":{\"id\":746310,\"name\":\"Jack Smith\"}}]},\"items\":[{\"id\":0,\"item_id\":1162679,\"item_type_id\":1,\"record_id\":13136569,\"item_title\":\"Haircut at the TOP-specialist\",\"amount\":2,\"first_cost\":20,\"manual_cost\":10,\"discount\":50,\"cost\":10,\"master_id\":13136569,\"good_id\":0,\"service_id\":1162679,\"event_id\":0,\"is_service\":true,\"is_event\":false,\"is_good\":false}]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_visit",
        call: update_visit,
        method: "PUT",
        target: "/visits/12345/67890",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"attendance\":1,\"comment\":\"\",\"new_transactions\":[{\"id\":12345,\"amount\":100.0,\"account_id\":23322}],\"deleted_transaction_ids\":[],\"goods_transactions\":[{\"id\":2168657,\"title\":\"Vital Creme Shampoo Plus\",\"barcode\":\"123\",\"article\":\"120277\",\"amount\":\"-1\",\"cost_per_unit\":\"15\",\"price\":\"15\",\"cost\":\"12\",\"operation_unit_type\":2,\"master_id\":\"55436\",\"storage_id\":\"91303\",\"good_id\":\"232658\",\"discount\":\"20\"}],\"services\":[{\"id\":389045,\"title\":\"Hand massage (10 min)\",\"cost\":255.0,\"cost_per_unit\":300.0,\"discount\":15.0,\"first_cost\":300.0,\"record_id\":10403702}],\"fast_payment\":1}",
        ),
        response: Response {
            status: 200,
            media: None,
            body: "",
        },
    },
    Exchange {
        operation: "get_visit_receipt_pdf",
        call: get_visit_receipt_pdf,
        method: "GET",
        target: "/attendance/receipt_print/12345",
        headers: &[
            ("Accept", "application/pdf"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/pdf"),
            body: "sample",
        },
    },
    Exchange {
        operation: "get_comments",
        call: get_comments,
        method: "GET",
        target: "/comments/1?start_date=sample&end_date=sample&team_member_id=1&rating=1.0&page=1&count=1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":18437,\"type\":1,\"master_id\":8864,\"text\":\"Fine!\",\"date\":\"2026-09-21T23:00:00.000-05:00\",\"rating\":4,\"user_id\":157169,\"user_name\":\"Victor Sitnikov\",\"user_avatar\":\"/images/no-master.png\",\"record_id\":100001}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "leave_comment",
        call: leave_comment,
        method: "POST",
        target: "/comments/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"mark\":4,\"text\":\"Everything is very bad!\",\"name\":\"Victor\"}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"type\":1,\"master_id\":8864,\"id\":18437,\"text\":\"Everything is very bad!\",\"date\":\"2026-09-21T23:00:00.000-05:00\",\"rating\":4,\"user_id\":157169,\"user_name\":\"Victor\",\"user_avatar\":\"/images/no-master.png\"},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "create_timetable_client_schedule",
        call: create_timetable_client_schedule,
        method: "POST",
        target: "/company/123/schedules/123/client_schedules",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"client_id\":123,\"comer_id\":123,\"schedule_days_ids\":[1]}",
        ),
        response: Response {
            status: 201,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"loyalty_abonement_id\":1,\"final_day\":\"sample\",\"days\":[{\"id\":1,\"created_at\":\"2026-03-21T10:00:00+00:00\",\"updated_at\":\"2026-03-21T10:00:00+00:00\",\"deleted_at\":\"2026-03-21T10:00:00+00:00\",\"timetable_event_schedule_id\":1,\"day_of_week\":\"mon\",\"events_time\":\"sample\",\"events_duration\":1,\"event_technical_break_duration\":1,\"events_master\":{\"id\":123,\"name\":\"John Johnson\",\"company_id\":123,\"specialization\":\"Master\",\"avatar\":\"https://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://app.alteg.io/images/no-master.png\",\"position\":{\"id\":123,\"title\":\"Position\"},\"is_paid_staff\":false},\"events_labels\":[{}],\"events_resource_instances\":[{\"id\":1}],\"events\":[{}]}]},\"meta\":{}}",
        },
    },
    Exchange {
        operation: "delete_timetable_client_schedule",
        call: delete_timetable_client_schedule,
        method: "DELETE",
        target: "/company/123/schedules/123/client_schedules/123",
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
        operation: "update_timetable_client_schedule",
        call: update_timetable_client_schedule,
        method: "PATCH",
        target: "/company/123/schedules/123/client_schedules/123",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"schedule_days_ids\":[1]}"),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":1,\"loyalty_abonement_id\":1,\"final_day\":\"sample\",\"days\":[{\"id\":1,\"created_at\":\"2026-03-21T10:00:00+00:00\",\"updated_at\":\"2026-03-21T10:00:00+00:00\",\"deleted_at\":\"2026-03-21T10:00:00+00:00\",\"timetable_event_schedule_id\":1,\"day_of_week\":\"mon\",\"events_time\":\"sample\",\"events_duration\":1,\"event_technical_break_duration\":1,\"events_master\":{\"id\":123,\"name\":\"John Johnson\",\"company_id\":123,\"specialization\":\"Master\",\"avatar\":\"https://app.alteg.io/images/no-master-sm.png\",\"avatar_big\":\"https://app.alteg.io/images/no-master.png\",\"position\":{\"id\":123,\"title\":\"Position\"},\"is_paid_staff\":false},\"events_labels\":[{}],\"events_resource_instances\":[{\"id\":1}],\"events\":[{}]}]},\"meta\":{}}",
        },
    },
];

fn get_appointment_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .appointments()
            .get_appointment_list(1)
            .page(1)
            .count(50)
            .team_member_id(7572)
            .client_id(572)
            .created_user_id(7572)
            .start_date("2026-01-21")
            .end_date("2026-01-21")
            .c_start_date("2026-01-21")
            .c_end_date("2026-01-21")
            .changed_after("2026-01-21T23:00:00")
            .changed_before("2026-01-21T23:00:00")
            .include_consumables(0)
            .include_finance_transactions(0)
            .with_deleted(true)
            .call(),
    )
}

fn create_appointment(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .appointments()
            .create_appointment(
                24699,
                crate::value(
                    "{\"activity_id\":1,\"staff_id\":8886,\"services\":[{\"id\":331,\"first_cost\":9000.0,\"discount\":50.0,\"cost\":4500.0},{\"id\":333,\"first_cost\":2000.0,\"discount\":10.0,\"cost\":1800.0}],\"client\":{\"phone\":\"+13155550175\",\"name\":\"James Smith\",\"email\":\"j.smith@example.com\"},\"save_if_busy\":false,\"datetime\":\"2026-09-21T23:00:00.000-05:00\",\"seance_length\":3600,\"send_sms\":true,\"comment\":\"test appointment!\",\"sms_remain_hours\":6,\"email_remain_hours\":24,\"attendance\":1,\"api_id\":\"777\",\"custom_color\":\"f44336\",\"record_labels\":[\"67345\",\"104474\"],\"custom_fields\":{\"my_custom_field\":123,\"some_another_field\":[\"first value\",\"second value\"]}}",
                ),
            ),
    )
}

fn get_appointment(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .appointments()
            .get_appointment(1, 1)
            .include_consumables(0)
            .include_finance_transactions(0)
            .call(),
    )
}

fn update_appointment(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .appointments()
            .update_appointment(
                1,
                1,
                crate::value(
                    "{\"activity_id\":1,\"staff_id\":8886,\"services\":[{\"id\":331,\"first_cost\":9000.0,\"discount\":50.0,\"cost\":4500.0}],\"client\":{\"phone\":\"+13155550175\",\"name\":\"James Smith\",\"email\":\"j.smith@example.com\"},\"datetime\":\"2026-09-21T23:00:00.000-05:00\",\"seance_length\":3600,\"custom_fields\":{\"my_custom_field\":123,\"some_another_field\":[\"first value\",\"second value\"]}}",
                ),
            )
            .include_consumables(0)
            .include_finance_transactions(0)
            .call(),
    )
}

fn delete_appointment(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .appointments()
            .delete_appointment(1, 1)
            .include_consumables(0)
            .include_finance_transactions(0)
            .call(),
    )
}

fn get_partner_appointment_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .appointments()
            .get_partner_appointment_list()
            .page(1)
            .editable_length(50)
            .salon_id(1)
            .start_date("'17.01.2025'")
            .end_date("'17.01.2025'")
            .created_start_date("'17.01.2025'")
            .created_end_date("'17.01.2025'")
            .user_id(1)
            .call(),
    )
}

fn get_visit(client: &Client) -> Calling<'_> {
    crate::call(client.v1().appointments().get_visit(12345))
}

fn get_visit_details(client: &Client) -> Calling<'_> {
    crate::call(client.v1().appointments().get_visit_details(12345, 67890, 11111))
}

fn update_visit(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .appointments()
            .update_visit(
                12345,
                67890,
                crate::value(
                    "{\"attendance\":1,\"comment\":\"\",\"new_transactions\":[{\"id\":12345,\"amount\":100.0,\"account_id\":23322}],\"deleted_transaction_ids\":[],\"goods_transactions\":[{\"id\":2168657,\"title\":\"Vital Creme Shampoo Plus\",\"barcode\":\"123\",\"article\":\"120277\",\"amount\":\"-1\",\"cost_per_unit\":\"15\",\"price\":\"15\",\"cost\":\"12\",\"operation_unit_type\":2,\"master_id\":\"55436\",\"storage_id\":\"91303\",\"good_id\":\"232658\",\"discount\":\"20\"}],\"services\":[{\"id\":389045,\"title\":\"Hand massage (10 min)\",\"cost\":255.0,\"cost_per_unit\":300.0,\"discount\":15.0,\"first_cost\":300.0,\"record_id\":10403702}],\"fast_payment\":1}",
                ),
            ),
    )
}

fn get_visit_receipt_pdf(client: &Client) -> Calling<'_> {
    crate::call(client.v1().appointments().get_visit_receipt_pdf(12345))
}

fn get_comments(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .appointments()
            .get_comments(1)
            .start_date("sample")
            .end_date("sample")
            .team_member_id(1)
            .rating(1.0)
            .page(1)
            .count(1)
            .call(),
    )
}

fn leave_comment(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .appointments()
            .leave_comment(
                1,
                1,
                crate::value(
                    "{\"mark\":4,\"text\":\"Everything is very bad!\",\"name\":\"Victor\"}",
                ),
            ),
    )
}

fn create_timetable_client_schedule(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .appointments()
            .create_timetable_client_schedule(
                123,
                123,
                crate::value(
                    "{\"client_id\":123,\"comer_id\":123,\"schedule_days_ids\":[1]}",
                ),
            ),
    )
}

fn delete_timetable_client_schedule(client: &Client) -> Calling<'_> {
    crate::call(
        client.v1().appointments().delete_timetable_client_schedule(123, 123, 123),
    )
}

fn update_timetable_client_schedule(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .appointments()
            .update_timetable_client_schedule(
                123,
                123,
                123,
                crate::value("{\"schedule_days_ids\":[1]}"),
            ),
    )
}
